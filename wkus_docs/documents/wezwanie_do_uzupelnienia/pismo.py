"""One letter of a call: to whom, on which offer or report, what lacks and how to put it right."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.documents.wezwanie_do_uzupelnienia.termin import TerminWezwania
from wkus_docs.law import acts
from wkus_docs.parts.ocena.ocena_formalna import BrakiDoUzupelnienia, RodzajWymogu
from wkus_docs.parts.strony.adresat import Adresat
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.umowa.terminy_sprawozdan import days_for_a_final_report, days_for_a_yearly_report
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.odmiana import rzeczownik
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.proposal import ASKED
from wkus_docs.relations import number_is_of_the_year, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]
_OF_SUBSTANCE = (
    "kalkulacj",
    "kosztorys",
    "harmonogram",
    "kwote_dotacji",
    "wysokosc_dotacji",
    "rezultat",
    "zakres_zadania",
    "zakres_dzialan",
)
"""Words, as :func:`zwin` folds them, of what an offer promises."""
_SLIP = "omylk"
"""What may be put right though it stands among the sums: an obvious slip."""


class RodzajWezwania(Wybor):
    """What a call is about."""

    BRAKI_OFERTY = "braki_oferty", "braki formalne oferty"
    KOREKTA_SPRAWOZDANIA = "korekta_sprawozdania", "poprawienie złożonego sprawozdania"
    BRAK_SPRAWOZDANIA = "brak_sprawozdania", "sprawozdanie niezłożone w terminie"
    SPRAWOZDANIE_CZESCIOWE = "sprawozdanie_czesciowe", "sprawozdanie częściowe na wezwanie"


class RodzajSprawozdania(Wybor):
    """Which report a letter is about, as its sentences name it in the genitive."""

    KONCOWE = "koncowe", "sprawozdania końcowego"
    ROCZNE = "za_rok_budzetowy", "sprawozdania za rok budżetowy"
    CZESCIOWE = "czesciowe", "sprawozdania częściowego"
    UPROSZCZONE = "uproszczone", "uproszczonego sprawozdania"

    @property
    def z_calego_zadania(self) -> bool:
        """Whether the report is on the whole task, and so due when the task has ended."""
        return self in {RodzajSprawozdania.KONCOWE, RodzajSprawozdania.UPROSZCZONE}


class UzupelnianieOfert(BrakiDoUzupelnienia):
    """Uzupełnianie braków według ogłoszenia"""

    dni_na_uzupelnienie: Annotated[LiczbaDodatnia | None, ASKED] = None
    """Ile dni roboczych na uzupełnienie braków
    Liczonych od wezwania; puste, gdy ogłoszenie ich nie podaje."""
    miejsce_w_ogloszeniu: Tekst | None = None
    """Miejsce tych zasad w ogłoszeniu
    Np. „§ 5 ust. 6”."""

    @property
    def slowo_dni(self) -> str:
        """„dni roboczych”, after „w ciągu” and the number."""
        return rzeczownik(self.dni_na_uzupelnienie or 0, "dnia roboczego", "dni roboczych", "dni roboczych")


class WezwanaOferta(Part):
    """Oferta, której dotyczy pismo"""

    numer: Tekst | None = None
    """Numer oferty
    Z listy ofert, które wpłynęły; puste, gdy ofert nie numerowano."""
    tytul: Tekst | None = None
    """Tytuł oferty
    Tylko gdy oferent nazwał zadanie inaczej niż ogłoszenie."""
    data_zlozenia: Data | None = None
    """Data złożenia oferty"""
    wspolnie_z: tuple[Tekst, ...] = ()
    """Pozostali oferenci
    Tylko przy ofercie wspólnej: nazwy oferentów poza adresatem pisma."""


class UmowaWPismie(Part):
    """Umowa, której dotyczy pismo"""

    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy go nie nadano."""
    data_zawarcia: Data
    """Data zawarcia umowy"""
    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Bez cudzysłowu, jak w umowie."""
    jednostka_redakcyjna: Tekst | None = None
    """Postanowienie umowy, na podstawie którego się wzywa
    W miejscowniku albo skrótem, np. „§ 9 ust. 6”."""

    _title_has_no_quotes = written_without_quotes("tytul_zadania")
    _number_is_of_the_year = number_is_of_the_year("numer_umowy", day="data_zawarcia")


class WezwaneSprawozdanie(Part):
    """Sprawozdanie, którego dotyczy pismo"""

    rodzaj: RodzajSprawozdania
    """Które to sprawozdanie
    koncowe, za_rok_budzetowy, czesciowe albo uproszczone (z zadania zleconego bez konkursu)."""
    okres: Okres
    """Okres sprawozdania"""
    data_zlozenia: Data | None = None
    """Data złożenia sprawozdania
    Tylko gdy je złożono i trzeba je poprawić."""

    @property
    def ostatni_wedlug_prawa(self) -> date | None:
        """Last day the report was due: so many days after the task or the budget year, even on a day off.

        None for a partial report, which is due when called for.
        """
        if self.rodzaj.z_calego_zadania:
            return self.okres.do + timedelta(days=days_for_a_final_report(self.okres.do))
        if self.rodzaj == RodzajSprawozdania.ROCZNE:
            ends = date(self.okres.do.year, 12, 31)
            return ends + timedelta(days=days_for_a_yearly_report(ends))
        return None

    @property
    def termin_zlozenia(self) -> date | None:
        """The same day, put off to the next working one; None for a partial report."""
        due = self.ostatni_wedlug_prawa
        return None if due is None else najblizszy_roboczy(due)

    @rule(_UDPP["art. 18 ust. 2"])
    def _period_is_of_one_budget_year(self) -> Findings:
        """Sprawozdanie inne niż z całego zadania obejmuje jeden rok budżetowy."""
        if not self.rodzaj.z_calego_zadania and self.okres.wieloletni:
            yield warning(
                "okres",
                f"Okres sprawozdania sięga kilku lat: {', '.join(map(str, self.okres.lata))}.",
                hint="Okresem sprawozdawczym jest rok budżetowy: wezwij do osobnych sprawozdań.",
            )


class BrakDoUzupelnienia(Part):
    """Brak albo błąd"""

    pozycja: LiczbaDodatnia | None = None
    """Pozycja karty oceny formalnej
    Numer wymogu, którego oferta nie spełnia; przy sprawozdaniu puste."""
    rodzaj: Annotated[RodzajWymogu | None, "nie drukuje się"] = None
    """Czego wymóg dotyczy
    termin, podmiot, wzor, podpisy, zalaczniki, zakres, kwoty albo inny; przy sprawozdaniu puste."""
    brak: Tekst | None = None
    """Brak słowami ogłoszenia
    Jeden z tych, które można uzupełnić, np. „brak podpisu”; przy sprawozdaniu puste."""
    miejsce: Tekst | None = None
    """Miejsce
    Jednostka ogłoszenia, która stawia wymóg, albo część sprawozdania, np. „część II.1, poz. 3”."""
    stwierdzono: Tekst
    """Co stwierdzono
    Zdanie."""
    jak: Tekst
    """Co zrobić
    Zdanie, np. „Proszę złożyć ofertę podpisaną przez drugiego członka zarządu.”"""
    czy_zmienia_tresc: Annotated[TakNie | None, "nie drukuje się"] = None
    """Czy uzupełnienie zmieni treść oferty
    Zakres, kwoty albo rezultaty, które oferent obiecał. „tak” odmawia: po terminie oferty się nie zmienia."""

    @rule(_UDPP["art. 13 ust. 2 pkt 5"])
    def _lateness_is_no_gap(self) -> Findings:
        """Spóźnienia nie uzupełnia się."""
        if self.rodzaj is RodzajWymogu.TERMIN:
            yield error(
                "rodzaj",
                "Oferty złożonej po terminie nie uzupełnia się.",
                hint="Usuń ten brak: spóźnioną ofertę się odrzuca.",
            )

    @rule(_UDPP["art. 13 ust. 2 pkt 5"], _UDPP["art. 5 ust. 3"])
    def _offer_stays_as_it_was(self) -> Findings:
        """Uzupełnienie nie zmienia tego, co oferent obiecał przed terminem składania ofert."""
        slip = self.brak is not None and _SLIP in zwin(self.brak)
        if self.czy_zmienia_tresc:
            yield error(
                "czy_zmienia_tresc",
                "Uzupełnienie zmieniłoby treść oferty, a po terminie składania ofert nowej treści się nie przyjmuje.",
                hint="Usuń ten brak; ofertę ocenia się taką, jaką złożono, na równi z innymi.",
            )
        elif self.rodzaj in {RodzajWymogu.ZAKRES, RodzajWymogu.KWOTY} and not slip:
            yield warning(
                "rodzaj",
                f"Brak dotyczy treści oferty ({self.rodzaj.etykieta if self.rodzaj else ''}), a po terminie jej się nie "
                "zmienia.",
                hint="Usuń ten brak albo sprawdź, czy to oczywista omyłka, którą ogłoszenie pozwala poprawić.",
            )
        elif self.rodzaj is not None and not slip and any(word in zwin(self.jak) for word in _OF_SUBSTANCE):
            yield warning(
                "jak",
                "Wezwanie każe zmienić to, co oferent obiecał (kalkulację, harmonogram, rezultaty albo zakres).",
                hint="Uzupełnia się podpisy, załączniki i oczywiste omyłki; treść oferty zostaje taka, jak w dniu złożenia.",
            )


class PismoWezwania(Part):
    """Pismo"""

    adresat: Adresat
    """Adresat"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy
    Puste, jeżeli go nie nadano."""
    oferta: WezwanaOferta | None = None
    """Oferta
    Tylko przy brakach oferty."""
    umowa: UmowaWPismie | None = None
    """Umowa
    Tylko przy sprawozdaniach."""
    sprawozdanie: WezwaneSprawozdanie | None = None
    """Sprawozdanie
    Tylko przy sprawozdaniach."""
    braki: tuple[BrakDoUzupelnienia, ...] = ()
    """Braki oferty albo błędy sprawozdania
    Przy sprawozdaniu, którego nie złożono, i przy częściowym: puste."""
    termin: TerminWezwania | None = None
    """Własny termin tego pisma
    Puste: taki jak we wszystkich. Przy brakach ofert termin jest dla wszystkich równy."""

    @property
    def nazwa_w_pliku(self) -> str:
        """Name of the file of one letter."""
        return self.adresat.nazwa


@dataclass(frozen=True, slots=True)
class PismoZTerminem:
    """A letter with the term that holds for it and the last day, where it does not depend on the delivery."""

    pismo: PismoWezwania
    termin: TerminWezwania | None
    ostatni_dzien: date | None

    @property
    def z_dniem(self) -> bool:
        """Whether the term is told by a day alone."""
        return self.termin is not None and self.termin.data is not None

    @property
    def opis_terminu(self) -> str:
        """The term in words of a message: „do 7 stycznia 2027 r.” or „7 dni od dnia doręczenia tego wezwania”."""
        if self.termin is None:
            return "bez terminu"
        if self.termin.data is not None:
            return f"do {data_slownie(self.termin.data)}"
        start = self.termin.od.etykieta if self.termin.od else ""
        return f"{self.termin.dni} {self.termin.slowo} {start}".strip()
