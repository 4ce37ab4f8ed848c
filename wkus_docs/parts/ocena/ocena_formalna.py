"""Formal assessment of an offer: what the notice asks, what was found, and what may still be completed."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.kalendarz import po_dniach_roboczych
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class RodzajWymogu(Wybor):
    """What a formal requirement is about."""

    TERMIN = "termin", "termin złożenia oferty"
    PODMIOT = "podmiot", "uprawniony podmiot"
    WZOR = "wzor", "wzór oferty"
    PODPISY = "podpisy", "podpisy i reprezentacja"
    ZALACZNIKI = "zalaczniki", "załączniki"
    ZAKRES = "zakres", "zakres zadania"
    KWOTY = "kwoty", "kwoty i lata"
    INNY = "inny", "inny wymóg ogłoszenia"


PODSTAWOWE = (RodzajWymogu.TERMIN, RodzajWymogu.PODMIOT, RodzajWymogu.WZOR, RodzajWymogu.PODPISY)
"""What every offer is asked, so that „nie dotyczy” is no answer."""


class Odpowiedz(Wybor):
    """Answer of a checklist."""

    TAK = "tak", "tak"
    NIE = "nie", "nie"
    NIE_DOTYCZY = "nie_dotyczy", "nie dotyczy"


class WynikFormalny(Wybor):
    """Result of the formal assessment; it follows from the answers."""

    SPELNIA = "spelnia", "oferta spełnia wymogi formalne i podlega ocenie merytorycznej"
    DO_UZUPELNIENIA = "do_uzupelnienia", "oferta ma braki, które oferent może uzupełnić"
    NIE_SPELNIA = "nie_spelnia", "oferta nie spełnia wymogów formalnych i nie podlega ocenie merytorycznej"


class WymogFormalny(Part):
    """Wymóg formalny"""

    rodzaj: Annotated[RodzajWymogu, "nie drukuje się"]
    """Rodzaj
    termin, podmiot, wzor, podpisy, zalaczniki, zakres, kwoty albo inny."""
    tresc: Tekst
    """Treść wymogu
    Zdanie twierdzące, np. „Ofertę złożono w terminie”."""
    miejsce_w_ogloszeniu: Tekst | None = None
    """Miejsce w ogłoszeniu
    Jednostka ogłoszenia, która stawia ten wymóg, np. „§ 7 ust. 1”. Potrzebne, gdy oferta wymogu nie spełnia."""
    ocena: Odpowiedz
    """Ocena
    tak, nie albo nie_dotyczy, według stanu w dniu oceny."""
    ustalenia: Tekst | None = None
    """Co stwierdzono
    Potrzebne, gdy oferta wymogu nie spełnia."""
    brak: Tekst | None = None
    """Brak, który oferent może uzupełnić
    Słowami ogłoszenia, np. „brak podpisu”. Puste: tego wymogu nie można uzupełnić."""
    data_uzupelnienia: Data | None = None
    """Kiedy oferent uzupełnił brak
    Puste: nie uzupełnił albo termin jeszcze biegnie."""

    @property
    def niespelniony(self) -> bool:
        """Whether the answer is „nie”."""
        return self.ocena.value == Odpowiedz.NIE  # .value: where a draft has no answer, it has no result

    @rule(_UDPP["art. 15 ust. 2i"])
    def _refusal_has_a_reason_from_the_notice(self) -> Findings:
        """Kto stwierdza, że oferta nie spełnia wymogu, podaje miejsce w ogłoszeniu i co stwierdzono."""
        if self.niespelniony and self.miejsce_w_ogloszeniu is None:
            yield warning(
                "miejsce_w_ogloszeniu",
                f"Wymóg „{self.tresc}” ma ocenę „nie”, a nie podano, gdzie stawia go ogłoszenie.",
                hint="Podaj jednostkę ogłoszenia; wymogu spoza ogłoszenia nie można stosować.",
            )
        if self.niespelniony and self.ustalenia is None:
            yield warning(
                "ustalenia",
                f"Wymóg „{self.tresc}” ma ocenę „nie”, a nie podano, co stwierdzono.",
                hint="Napisz, czego w ofercie brakuje albo co jest w niej niezgodne z ogłoszeniem: każdy może zażądać "
                "uzasadnienia.",
            )

    @rule()
    def _completes_only_what_lacks(self) -> Findings:
        """Brak podaje się tylko przy ocenie „nie”, a datę uzupełnienia tylko przy braku."""
        if self.brak is not None and not self.niespelniony:
            yield warning(
                "brak",
                f"Wymóg „{self.tresc}” ma ocenę „{self.ocena.etykieta}”, a podano brak do uzupełnienia.",
                hint="Wynik liczy się z ocen „nie”; jeżeli brak uzupełniono, wpisz „nie” i datę uzupełnienia.",
            )
        if self.data_uzupelnienia is not None and self.brak is None:
            yield warning(
                "data_uzupelnienia",
                "Podano datę uzupełnienia, a nie podano braku.",
                hint="Usuń datę albo nazwij brak słowami ogłoszenia.",
            )

    @rule()
    def _basic_requirements_concern_everyone(self) -> Findings:
        """Termin, uprawniony podmiot, wzór oferty i podpisy dotyczą każdej oferty."""
        if self.ocena is Odpowiedz.NIE_DOTYCZY and self.rodzaj in PODSTAWOWE:
            yield warning(
                "ocena",
                f"Ten wymóg ({self.rodzaj.etykieta}) dotyczy każdej oferty, a ocena brzmi „nie dotyczy”.",
                hint="Wpisz „tak” albo „nie”.",
            )

    @rule(_UDPP["art. 13 ust. 2 pkt 5"])
    def _late_offer_cannot_be_completed(self) -> Findings:
        """Spóźnienia nie uzupełnia się."""
        if self.rodzaj is RodzajWymogu.TERMIN and self.brak is not None:
            yield error(
                "brak",
                "Termin składania ofert nie jest brakiem, który można uzupełnić.",
                hint="Usuń to pole.",
            )


class BrakiDoUzupelnienia(Part):
    """Braki, które ogłoszenie pozwala uzupełnić"""

    braki: tuple[Tekst, ...] = Field(min_length=1)
    """Braki formalne, które można uzupełnić
    Wszystkie, słowo w słowo z ogłoszenia."""

    def dopuszcza(self, brak: str) -> bool:
        """Whether the notice names this gap among those that may be completed."""
        return zwin(brak) in {zwin(item) for item in self.braki}


class UzupelnianieBrakow(BrakiDoUzupelnienia):
    """Uzupełnianie braków według ogłoszenia"""

    dni_na_uzupelnienie: LiczbaDodatnia
    """Ile dni roboczych na uzupełnienie braków
    Liczonych od wezwania."""
    data_wezwania: Data | None = None
    """Data wezwania oferenta
    Tylko gdy oferta ma braki."""

    @property
    def termin(self) -> date | None:
        """Last day to complete the offer: working days from the call, whose own day is not counted."""
        if self.data_wezwania is None:
            return None
        return po_dniach_roboczych(self.data_wezwania, self.dni_na_uzupelnienie)


@dataclass(frozen=True, slots=True)
class BrakOferty:
    """A gap of the offer: in which requirement, what was found, and whether it was completed in time."""

    numer: int
    brak: str
    data_uzupelnienia: date | None
    uzupelniony: bool
    wymog: WymogFormalny
