"""Liczby i dni ustalone prawem, według dat: nigdy stałe w kodzie ani w szablonie."""

from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from wkus_docs.law.act import Dated, DayOfYear, Parameter
from wkus_docs.law.kpa import KPA
from wkus_docs.law.oad import OAD
from wkus_docs.law.ordynacja import ORDYNACJA
from wkus_docs.law.publikacja import Confidence
from wkus_docs.law.pzp import PZP
from wkus_docs.law.rwz import PIERWSZE_KONKURSY, RWZ
from wkus_docs.law.udpp import NOWELA, UDPP
from wkus_docs.law.ufp import UFP
from wkus_docs.law.usg import USG
from wkus_docs.law.usp import USP
from wkus_docs.law.wspieranie_rodziny import WSPIERANIE_RODZINY

T = TypeVar("T")


def _stale(wartosc: T, pewnosc: Confidence = Confidence.TEKST) -> tuple[Dated[T], ...]:
    """Return a value that is not known ever to have changed."""
    return (Dated(None, None, wartosc, pewnosc),)


def _od(dzien: date, przed: T, po: T, *pewnosc: Confidence) -> tuple[Dated[T], ...]:
    """Return a value that changed on that day, and how sure it is before and since."""
    pewnosc_przed, pewnosc_po = pewnosc or (Confidence.TEKST, Confidence.TEKST)
    return (
        Dated(None, dzien - timedelta(days=1), przed, pewnosc_przed),
        Dated(dzien, None, po, pewnosc_po),
    )


MIN_DNI_NA_OFERTY = Parameter(
    "min_dni_na_oferty",
    "najmniej dni na składanie ofert od ukazania się ostatniego ogłoszenia",
    UDPP["art. 13 ust. 1"],
    "dni",
    _stale(21),
)
MAX_LAT_UMOWY = Parameter(
    "max_lat_umowy",
    "na ile lat najwyżej zawiera się umowę",
    UDPP["art. 16 ust. 3"],
    "lata",
    _stale(5),
)
DNI_SPRAWOZDANIA_KONCOWEGO = Parameter(
    "dni_sprawozdania_koncowego",
    "ile dni od zakończenia zadania na sprawozdanie końcowe",
    UDPP["art. 18 ust. 1"],
    "dni",
    _stale(30),
)
DNI_SPRAWOZDANIA_ROCZNEGO = Parameter(
    "dni_sprawozdania_rocznego",
    "ile dni od końca roku budżetowego na sprawozdanie z zadania wieloletniego",
    RWZ["zał. 3 § 9"],
    "dni",
    _stale(30, Confidence.PAMIEC),
)
DNI_NA_UZASADNIENIE_WYBORU = Parameter(
    "dni_na_uzasadnienie_wyboru",
    "ile dni od ogłoszenia wyników można żądać uzasadnienia wyboru lub odrzucenia oferty",
    UDPP["art. 15 ust. 2i"],
    "dni",
    _stale(30),
)
TERMIN_PROGRAMU_ROCZNEGO = Parameter(
    "termin_programu_rocznego",
    "do którego dnia roku poprzedniego uchwala się program roczny",
    UDPP["art. 5a ust. 1"],
    "dzień roku",
    _stale(DayOfYear(11, 30)),
)
TERMIN_SPRAWOZDANIA_Z_PROGRAMU = Parameter(
    "termin_sprawozdania_z_programu",
    "do którego dnia składa się sprawozdanie z programu za rok poprzedni",
    UDPP["art. 5a ust. 3"],
    "dzień roku",
    _stale(DayOfYear(5, 31)),
)
ZWROT_31_STYCZNIA = Parameter(
    "zwrot_31_stycznia",
    "do którego dnia następnego roku zwraca się dotację niewykorzystaną do końca roku",
    UFP["art. 251 ust. 1"],
    "dzień roku",
    _stale(DayOfYear(1, 31)),
)
ZWROT_PO_TERMINIE_DNI = Parameter(
    "zwrot_po_terminie_dni",
    "ile dni po terminie wykorzystania na zwrot, gdy termin jest krótszy niż rok budżetowy",
    UFP["art. 251 ust. 3"],
    "dni",
    _stale(15),
)
ZWROT_PO_STWIERDZENIU_DNI = Parameter(
    "zwrot_po_stwierdzeniu_dni",
    "ile dni od stwierdzenia na zwrot dotacji wykorzystanej niezgodnie, pobranej nienależnie lub nadmiernie",
    UFP["art. 252 ust. 1"],
    "dni",
    _stale(15),
)
LATA_PRZEDAWNIENIA_ZWROTU = Parameter(
    "lata_przedawnienia_zwrotu",
    "po ilu latach od końca roku, w którym minął termin zwrotu, przedawnia się zwrot dotacji",
    ORDYNACJA["art. 70 § 1"],
    "lata",
    _stale(5, Confidence.POTWIERDZONE),
)
ODSETKI_NIENALICZANE = Parameter(
    "odsetki_nienaliczane",
    "do jakiej kwoty na pewno nie nalicza się odsetek: trzykrotność opłaty z 2014 r., dzisiejszej nie ustalono",
    ORDYNACJA["art. 54 § 1 pkt 5"],
    "zł",
    _stale(Decimal("8.70"), Confidence.PAMIEC),
)
DNI_ODWOLANIA = Parameter(
    "dni_odwolania",
    "ile dni od doręczenia decyzji na odwołanie",
    KPA["art. 129 § 2"],
    "dni",
    _stale(14, Confidence.PAMIEC),
)
MIESIACE_SPRAWY = Parameter(
    "miesiace_sprawy",
    "ile najwyżej miesięcy od wszczęcia trwa sprawa szczególnie skomplikowana",
    KPA["art. 35 § 3"],
    "miesiące",
    _stale(2, Confidence.PAMIEC),
)
WYKORZYSTANIE_DO = Parameter(
    "wykorzystanie_do",
    "do którego dnia roku budżetowego można najpóźniej wykorzystać dotację",
    UFP["art. 221 ust. 3 pkt 3"],
    "dzień roku",
    _stale(DayOfYear(12, 31)),
)
TERMIN_PROJEKTU_BUDZETU = Parameter(
    "termin_projektu_budzetu",
    "do którego dnia zarząd przedstawia projekt uchwały budżetowej",
    UFP["art. 238"],
    "dzień roku",
    _stale(DayOfYear(11, 15)),
)
MIN_LAT_PROGNOZY = Parameter(
    "min_lat_prognozy",
    "ile co najmniej lat po roku budżetowym obejmuje wieloletnia prognoza finansowa",
    UFP["art. 227 ust. 1"],
    "lata",
    _stale(3),
)
DNI_OPINII_RADY_DPP = Parameter(
    "dni_opinii_rady_dpp",
    "ile dni ma rada działalności pożytku publicznego na opinię",
    UDPP["art. 41i ust. 2"],
    "dni",
    _stale(14),
)
ORGANIZACJE_WNIOSKU_O_RADE_DPP = Parameter(
    "organizacje_wniosku_o_rade_dpp",
    "ile co najmniej organizacji składa wspólny wniosek o utworzenie rady działalności pożytku publicznego",
    UDPP["art. 41e ust. 1"],
    "organizacje",
    _stale(5),
)
MIESIACE_NA_UTWORZENIE_RADY_DPP = Parameter(
    "miesiace_na_utworzenie_rady_dpp",
    "w ile miesięcy od wpływu wniosku tworzy się radę działalności pożytku publicznego",
    UDPP["art. 41e ust. 1"],
    "miesiące",
    _stale(2),
)
LATA_KADENCJI_RADY_DPP = Parameter(
    "lata_kadencji_rady_dpp",
    "ile lat trwa kadencja rady działalności pożytku publicznego",
    UDPP["art. 41e ust. 3"],
    "lata",
    _stale(3),
)
DNI_PO_WEZWANIU_SPRAWOZDANIA = Parameter(
    "dni_po_wezwaniu_sprawozdania",
    "ile co najmniej dni od doręczenia wezwania na sprawozdanie częściowe",
    UDPP["art. 18 ust. 3"],
    "dni",
    _stale(30),
)
DNI_PO_WEZWANIU_SPRAWOZDANIA_ZALEGLEGO = Parameter(
    "dni_po_wezwaniu_sprawozdania_zaleglego",
    "ile dni od wezwania na sprawozdanie niezłożone w terminie",
    RWZ["zał. 3 § 9"],
    "dni",
    _stale(7, Confidence.PAMIEC),
)
LATA_PRZECHOWYWANIA = Parameter(
    "lata_przechowywania",
    "ile lat przechowuje się dokumentację zadania, od początku roku po roku realizacji",
    RWZ["zał. 3 § 6"],
    "lata",
    _stale(5, Confidence.PAMIEC),
)
LATA_ZAKAZU_ZBYWANIA = Parameter(
    "lata_zakazu_zbywania",
    "ile lat od zakupu nie wolno zbyć rzeczy kupionych z dotacji",
    RWZ["zał. 3 § 14"],
    "lata",
    _stale(5, Confidence.PAMIEC),
)
DNI_NA_INFORMACJE_O_ZMIANACH = Parameter(
    "dni_na_informacje_o_zmianach",
    "ile dni na powiadomienie Zleceniodawcy o zmianach",
    RWZ["zał. 3 § 7"],
    "dni",
    _stale(14, Confidence.PAMIEC),
)
DNI_NA_WYKONANIE_ZALECEN = Parameter(
    "dni_na_wykonanie_zalecen",
    "ile dni na wykonanie zaleceń pokontrolnych",
    RWZ["zał. 3 § 8"],
    "dni",
    _stale(14, Confidence.PAMIEC),
)
DNI_PLATNOSCI_TRANSZY = Parameter(
    "dni_platnosci_transzy",
    "ile najwyżej dni od zawarcia umowy na wypłatę dotacji albo pierwszej transzy",
    RWZ["zał. 3 § 3"],
    "dni",
    _stale(30, Confidence.PAMIEC),
)
PODPISOW_ZARZADU = Parameter(
    "podpisow_zarzadu",
    "ile osób podpisuje umowę za powiat albo województwo",
    USP["art. 48 ust. 1"],
    "osoby",
    _stale(2, Confidence.PAMIEC),
)
MIESIACE_NA_WNIOSEK = Parameter(
    "miesiace_na_wniosek",
    "ile miesięcy od wpływu na odpowiedź na wniosek organizacji z własnej inicjatywy",
    UDPP["art. 12 ust. 2"],
    "miesiące",
    _stale(1),
)
VACATIO = Parameter(
    "vacatio",
    "ile dni od ogłoszenia do wejścia w życie prawa miejscowego",
    OAD["art. 4 ust. 1"],
    "dni",
    _stale(14, Confidence.PAMIEC),
)

DZIECI_NA_WYCHOWAWCE = Parameter(
    "dzieci_na_wychowawce",
    "ile najwyżej dzieci w placówce wsparcia dziennego jest pod opieką jednego wychowawcy",
    WSPIERANIE_RODZINY["art. 28 ust. 2"],
    "osoby",
    _stale(15),
)

MIESIACE_NA_WNIOSEK_MIESZKANCOW = Parameter(
    "miesiace_na_wniosek_mieszkancow",
    "w ile miesięcy najpóźniej załatwia się wniosek mieszkańców w ramach inicjatywy lokalnej",
    KPA["art. 244 § 1"],
    "miesiące",
    _stale(1, Confidence.PAMIEC),
)
MIESIACE_NA_SKARGE = Parameter(
    "miesiace_na_skarge",
    "w ile miesięcy najpóźniej załatwia się skargę",
    KPA["art. 237 § 1"],
    "miesiące",
    _stale(1, Confidence.PAMIEC),
)

_DZIEN_OFERTY = "(stan na dzień złożenia oferty, nie umowy)"

MALY_GRANT_KWOTA_ZADANIA = Parameter(
    "maly_grant_kwota_zadania",
    f"ile najwyżej wynosi dofinansowanie albo finansowanie zadania bez konkursu {_DZIEN_OFERTY}",
    UDPP["art. 19a ust. 1 pkt 1"],
    "zł",
    _od(NOWELA, 10_000, 20_000),
)
MALY_GRANT_DNI: Parameter[int | None] = Parameter(
    "maly_grant_dni",
    f"ile najwyżej dni trwa zadanie zlecone bez konkursu; puste: bez ograniczenia {_DZIEN_OFERTY}",
    UDPP["art. 19a ust. 1 pkt 2"],
    "dni",
    _od(NOWELA, 90, None),
)
MALY_GRANT_KWOTA_ROCZNA = Parameter(
    "maly_grant_kwota_roczna",
    f"ile najwyżej dostaje jedna organizacja w roku kalendarzowym bez konkursu {_DZIEN_OFERTY}",
    UDPP["art. 19a ust. 6"],
    "zł",
    _od(NOWELA, 20_000, 40_000),
)
MALY_GRANT_UDZIAL = Parameter(
    "maly_grant_udzial",
    f"jaką najwyżej część dotacji planowanych dla organizacji zleca się bez konkursu {_DZIEN_OFERTY}",
    UDPP["art. 19a ust. 7"],
    "%",
    _od(NOWELA, 20, 30),
)

DNI_NA_PRZEKAZANIE_UCHWALY = Parameter(
    "dni_na_przekazanie_uchwaly",
    "ile dni od podjęcia na przedłożenie uchwały organowi nadzoru",
    USG["art. 90 ust. 1"],
    "dni",
    _stale(7, Confidence.PAMIEC),
)
DNI_ROZSTRZYGNIECIA_NADZORCZEGO = Parameter(
    "dni_rozstrzygniecia_nadzorczego",
    "ile dni od doręczenia uchwały ma organ nadzoru na stwierdzenie jej nieważności",
    USG["art. 91 ust. 1"],
    "dni",
    _stale(30, Confidence.PAMIEC),
)
TERMIN_BUDZETU_WYJATKOWO = Parameter(
    "termin_budzetu_wyjatkowo",
    "do którego dnia roku budżetowego w szczególnie uzasadnionych przypadkach podejmuje się uchwałę budżetową",
    UFP["art. 239"],
    "dzień roku",
    _stale(DayOfYear(1, 31), Confidence.POTWIERDZONE),
)
ZWROT_NIEWYGASAJACYCH_DNI = Parameter(
    "zwrot_niewygasajacych_dni",
    "ile dni od dnia określonego w uchwale o wydatkach niewygasających na zwrot dotacji",
    UFP["art. 251 ust. 2"],
    "dni",
    _stale(15),
)
DNI_PRZEKAZANIA_REALIZATOROWI = Parameter(
    "dni_przekazania_realizatorowi",
    "ile dni od umowy z realizatorem ma operator na przekazanie środków",
    UDPP["art. 16a ust. 4"],
    "dni",
    _stale(14),
)
MALY_GRANT_DNI_ROBOCZE_ZAMIESZCZENIA = Parameter(
    "maly_grant_dni_robocze_zamieszczenia",
    "ile dni roboczych od wpływu ma organ na zamieszczenie oferty złożonej bez konkursu",
    UDPP["art. 19a ust. 3"],
    "dni",
    _stale(7),
)
MALY_GRANT_DNI_ZAMIESZCZENIA = Parameter(
    "maly_grant_dni_zamieszczenia",
    "na ile dni zamieszcza się ofertę złożoną bez konkursu",
    UDPP["art. 19a ust. 3"],
    "dni",
    _stale(7),
)
MALY_GRANT_DNI_UWAG = Parameter(
    "maly_grant_dni_uwag",
    "ile dni od zamieszczenia oferty złożonej bez konkursu można zgłaszać uwagi",
    UDPP["art. 19a ust. 4"],
    "dni",
    _stale(7),
)

PARAGRAF_DOTACJI = Parameter(
    "paragraf_dotacji",
    "paragraf wydatków na dotację dla organizacji w trybie art. 221 UFP (dzień roku budżetowego, nie dokumentu)",
    UFP["art. 39 ust. 4"],
    "paragraf",
    _od(date(2027, 1, 1), "2360", "349", Confidence.PAMIEC, Confidence.TEKST),
)
PARAGRAF_DOTACJI_NA_INWESTYCJE: Parameter[str | None] = Parameter(
    "paragraf_dotacji_na_inwestycje",
    "paragraf wydatków na dotację dla organizacji na inwestycje w ramach zadań zleconych; puste: nie ustalono",
    UFP["art. 39 ust. 4"],
    "paragraf",
    _od(date(2027, 1, 1), None, "540", Confidence.NIEUSTALONE, Confidence.TEKST),
)
PROG_ZAMOWIEN = Parameter(
    "prog_zamowien",
    "od jakiej wartości bez podatku stosuje się Prawo zamówień publicznych (dzień wszczęcia postępowania)",
    PZP["art. 2"],
    "zł",
    _od(date(2026, 1, 1), 130_000, 170_000, Confidence.PAMIEC, Confidence.TEKST),
)
PROG_USLUG_SPOLECZNYCH = Parameter(
    "prog_uslug_spolecznych",
    "od jakiej wartości bez podatku zamówienie na usługi społeczne prowadzi się jak zamówienie unijne (750 000 euro)",
    PZP["art. 359 pkt 1"],
    "zł",
    _od(date(2026, 1, 1), 3_477_825, 3_232_500, Confidence.PAMIEC, Confidence.WTORNE_2026),
)
WZORY_OFERT = Parameter(
    "wzory_ofert",
    "w którym dzienniku są wzory oferty, umowy i sprawozdania (dzień ogłoszenia konkursu)",
    RWZ["§ 2"],
    "dziennik",
    _od(PIERWSZE_KONKURSY, "Dz. U. z 2016 r. poz. 1300", "Dz. U. z 2018 r. poz. 2057"),
)
