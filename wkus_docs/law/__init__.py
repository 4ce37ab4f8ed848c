"""Acts with their journal citations, and dated values of law.

`acts["udpp"]`, `parameters["max_lat_umowy"]`.
"""

from collections.abc import Mapping
from typing import Any

from wkus_docs.law import parametry as p
from wkus_docs.law.act import (
    Act,
    Dated,
    DayOfYear,
    FormerTitle,
    Parameter,
    Provision,
    Unit,
    UnknownProvisionError,
    UnknownPublicationError,
    UnknownValueError,
)
from wkus_docs.law.bezdomni import BEZDOMNI
from wkus_docs.law.citation import PROG_SWIEZOSCI_CYTATOW, Citation, Doubt, DoubtKind
from wkus_docs.law.cus import CUS
from wkus_docs.law.czystosc import CZYSTOSC
from wkus_docs.law.dost import DOST
from wkus_docs.law.dostepnosc_cyfrowa import DOSTEPNOSC_CYFROWA
from wkus_docs.law.dyscyplina import DYSCYPLINA
from wkus_docs.law.finansowanie_oswiaty import FINANSOWANIE_OSWIATY
from wkus_docs.law.informacja_publiczna import INFORMACJA_PUBLICZNA
from wkus_docs.law.kc import KC
from wkus_docs.law.klasyfikacja import KLASYFIKACJA
from wkus_docs.law.kp import KP
from wkus_docs.law.kpa import KPA
from wkus_docs.law.maloletni import MALOLETNI
from wkus_docs.law.npp import NPP
from wkus_docs.law.oad import OAD
from wkus_docs.law.ochrona_danych import OCHRONA_DANYCH
from wkus_docs.law.ochrona_srodowiska import OCHRONA_SRODOWISKA
from wkus_docs.law.opieka_do_lat_3 import OPIEKA_DO_LAT_3
from wkus_docs.law.ordynacja import ORDYNACJA
from wkus_docs.law.osp import OSP
from wkus_docs.law.planowanie import PLANOWANIE
from wkus_docs.law.pomoc_spoleczna import POMOC_SPOLECZNA
from wkus_docs.law.prawo_oswiatowe import PRAWO_OSWIATOWE
from wkus_docs.law.publikacja import Change, Confidence, EuChange, EuPublication, Publication
from wkus_docs.law.pzp import PZP
from wkus_docs.law.rachunkowosc import RACHUNKOWOSC
from wkus_docs.law.rodo import RODO
from wkus_docs.law.rwz import RWZ
from wkus_docs.law.rwz_19a import RWZ_19A
from wkus_docs.law.sds import SDS
from wkus_docs.law.sfery import SFERY, Sfera, sfery
from wkus_docs.law.sport import SPORT
from wkus_docs.law.swiadczenia_zdrowotne import SWIADCZENIA_ZDROWOTNE
from wkus_docs.law.udpp import UDPP
from wkus_docs.law.ufp import UFP
from wkus_docs.law.ugn import UGN
from wkus_docs.law.usg import USG
from wkus_docs.law.usp import USP
from wkus_docs.law.usw import USW
from wkus_docs.law.wspieranie_rodziny import WSPIERANIE_RODZINY
from wkus_docs.law.zabytki import ZABYTKI
from wkus_docs.law.zdrowie_publiczne import ZDROWIE_PUBLICZNE
from wkus_docs.law.ztp import ZTP
from wkus_docs.law.zwierzeta import ZWIERZETA

acts: Mapping[str, Act] = {
    "udpp": UDPP,
    "usg": USG,
    "usp": USP,
    "usw": USW,
    "ufp": UFP,
    "kc": KC,
    "kpa": KPA,
    "dost": DOST,
    "rwz": RWZ,
    "rwz19a": RWZ_19A,
    "ztp": ZTP,
    "rodo": RODO,
    "oad": OAD,
    "pzp": PZP,
    "rachunkowosc": RACHUNKOWOSC,
    "ordynacja": ORDYNACJA,
    "dyscyplina": DYSCYPLINA,
    "wspieranie_rodziny": WSPIERANIE_RODZINY,
    "maloletni": MALOLETNI,
    "dostepnosc_cyfrowa": DOSTEPNOSC_CYFROWA,
    "pomoc_spoleczna": POMOC_SPOLECZNA,
    "ochrona_danych": OCHRONA_DANYCH,
    "informacja_publiczna": INFORMACJA_PUBLICZNA,
    "klasyfikacja": KLASYFIKACJA,
    "sport": SPORT,
    "sds": SDS,
    "bezdomni": BEZDOMNI,
    "zdrowie_publiczne": ZDROWIE_PUBLICZNE,
    "npp": NPP,
    "finansowanie_oswiaty": FINANSOWANIE_OSWIATY,
    "prawo_oswiatowe": PRAWO_OSWIATOWE,
    "opieka_do_lat_3": OPIEKA_DO_LAT_3,
    "zabytki": ZABYTKI,
    "zwierzeta": ZWIERZETA,
    "czystosc": CZYSTOSC,
    "ochrona_srodowiska": OCHRONA_SRODOWISKA,
    "osp": OSP,
    "swiadczenia_zdrowotne": SWIADCZENIA_ZDROWOTNE,
    "planowanie": PLANOWANIE,
    "ugn": UGN,
    "kp": KP,
    "cus": CUS,
}
"""Every act we cite, by its key."""

parameters: Mapping[str, Parameter[Any]] = {
    "min_dni_na_oferty": p.MIN_DNI_NA_OFERTY,
    "max_lat_umowy": p.MAX_LAT_UMOWY,
    "dni_sprawozdania_koncowego": p.DNI_SPRAWOZDANIA_KONCOWEGO,
    "dni_sprawozdania_rocznego": p.DNI_SPRAWOZDANIA_ROCZNEGO,
    "dni_na_uzasadnienie_wyboru": p.DNI_NA_UZASADNIENIE_WYBORU,
    "termin_programu_rocznego": p.TERMIN_PROGRAMU_ROCZNEGO,
    "termin_sprawozdania_z_programu": p.TERMIN_SPRAWOZDANIA_Z_PROGRAMU,
    "zwrot_31_stycznia": p.ZWROT_31_STYCZNIA,
    "zwrot_po_terminie_dni": p.ZWROT_PO_TERMINIE_DNI,
    "zwrot_po_stwierdzeniu_dni": p.ZWROT_PO_STWIERDZENIU_DNI,
    "lata_przedawnienia_zwrotu": p.LATA_PRZEDAWNIENIA_ZWROTU,
    "odsetki_nienaliczane": p.ODSETKI_NIENALICZANE,
    "dni_odwolania": p.DNI_ODWOLANIA,
    "miesiace_sprawy": p.MIESIACE_SPRAWY,
    "wykorzystanie_do": p.WYKORZYSTANIE_DO,
    "termin_projektu_budzetu": p.TERMIN_PROJEKTU_BUDZETU,
    "min_lat_prognozy": p.MIN_LAT_PROGNOZY,
    "dni_opinii_rady_dpp": p.DNI_OPINII_RADY_DPP,
    "organizacje_wniosku_o_rade_dpp": p.ORGANIZACJE_WNIOSKU_O_RADE_DPP,
    "miesiace_na_utworzenie_rady_dpp": p.MIESIACE_NA_UTWORZENIE_RADY_DPP,
    "lata_kadencji_rady_dpp": p.LATA_KADENCJI_RADY_DPP,
    "dni_po_wezwaniu_sprawozdania": p.DNI_PO_WEZWANIU_SPRAWOZDANIA,
    "dni_po_wezwaniu_sprawozdania_zaleglego": p.DNI_PO_WEZWANIU_SPRAWOZDANIA_ZALEGLEGO,
    "lata_przechowywania": p.LATA_PRZECHOWYWANIA,
    "lata_zakazu_zbywania": p.LATA_ZAKAZU_ZBYWANIA,
    "dni_na_informacje_o_zmianach": p.DNI_NA_INFORMACJE_O_ZMIANACH,
    "dni_na_wykonanie_zalecen": p.DNI_NA_WYKONANIE_ZALECEN,
    "dni_platnosci_transzy": p.DNI_PLATNOSCI_TRANSZY,
    "podpisow_zarzadu": p.PODPISOW_ZARZADU,
    "dzieci_na_wychowawce": p.DZIECI_NA_WYCHOWAWCE,
    "miesiace_na_skarge": p.MIESIACE_NA_SKARGE,
    "miesiace_na_wniosek": p.MIESIACE_NA_WNIOSEK,
    "miesiace_na_wniosek_mieszkancow": p.MIESIACE_NA_WNIOSEK_MIESZKANCOW,
    "vacatio": p.VACATIO,
    "maly_grant_kwota_zadania": p.MALY_GRANT_KWOTA_ZADANIA,
    "maly_grant_dni": p.MALY_GRANT_DNI,
    "maly_grant_kwota_roczna": p.MALY_GRANT_KWOTA_ROCZNA,
    "maly_grant_udzial": p.MALY_GRANT_UDZIAL,
    "dni_na_przekazanie_uchwaly": p.DNI_NA_PRZEKAZANIE_UCHWALY,
    "dni_rozstrzygniecia_nadzorczego": p.DNI_ROZSTRZYGNIECIA_NADZORCZEGO,
    "termin_budzetu_wyjatkowo": p.TERMIN_BUDZETU_WYJATKOWO,
    "zwrot_niewygasajacych_dni": p.ZWROT_NIEWYGASAJACYCH_DNI,
    "dni_przekazania_realizatorowi": p.DNI_PRZEKAZANIA_REALIZATOROWI,
    "maly_grant_dni_robocze_zamieszczenia": p.MALY_GRANT_DNI_ROBOCZE_ZAMIESZCZENIA,
    "maly_grant_dni_zamieszczenia": p.MALY_GRANT_DNI_ZAMIESZCZENIA,
    "maly_grant_dni_uwag": p.MALY_GRANT_DNI_UWAG,
    "paragraf_dotacji": p.PARAGRAF_DOTACJI,
    "paragraf_dotacji_na_inwestycje": p.PARAGRAF_DOTACJI_NA_INWESTYCJE,
    "prog_zamowien": p.PROG_ZAMOWIEN,
    "prog_uslug_spolecznych": p.PROG_USLUG_SPOLECZNYCH,
    "wzory_ofert": p.WZORY_OFERT,
}
"""Every dated value, by its name."""

__all__ = [
    "BEZDOMNI",
    "CUS",
    "CZYSTOSC",
    "DOST",
    "DOSTEPNOSC_CYFROWA",
    "DYSCYPLINA",
    "FINANSOWANIE_OSWIATY",
    "INFORMACJA_PUBLICZNA",
    "KC",
    "KLASYFIKACJA",
    "KP",
    "KPA",
    "MALOLETNI",
    "NPP",
    "OAD",
    "OCHRONA_DANYCH",
    "OCHRONA_SRODOWISKA",
    "OPIEKA_DO_LAT_3",
    "ORDYNACJA",
    "OSP",
    "PLANOWANIE",
    "POMOC_SPOLECZNA",
    "PRAWO_OSWIATOWE",
    "PROG_SWIEZOSCI_CYTATOW",
    "PZP",
    "RACHUNKOWOSC",
    "RODO",
    "RWZ",
    "SDS",
    "SFERY",
    "SPORT",
    "SWIADCZENIA_ZDROWOTNE",
    "UDPP",
    "UFP",
    "UGN",
    "USG",
    "USP",
    "USW",
    "WSPIERANIE_RODZINY",
    "ZABYTKI",
    "ZDROWIE_PUBLICZNE",
    "ZTP",
    "ZWIERZETA",
    "Act",
    "Change",
    "Citation",
    "Confidence",
    "Dated",
    "DayOfYear",
    "Doubt",
    "DoubtKind",
    "EuChange",
    "EuPublication",
    "FormerTitle",
    "Parameter",
    "Provision",
    "Publication",
    "Sfera",
    "Unit",
    "UnknownProvisionError",
    "UnknownPublicationError",
    "UnknownValueError",
    "acts",
    "parameters",
    "sfery",
]
