"""Benefits and risks of a change: for whom, how likely, how grave, and who watches over them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.scalars.fault import fault, perhaps
from wkus_docs.scalars.kind import Kind
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_KONTROLA = acts["ufp"]["art. 68 ust. 2 pkt 7"]
NAJWIECEJ = 5
_MEANT = re.compile(rf"[^\d,.-]*([1-{NAJWIECEJ}])(?:[.,]0+)?\s*(?:/\s*{NAJWIECEJ})?\D*")
"""A grade with words around, or over the greatest: „4/5”, „ocena 4 (wysoka)”."""


def _grade(value: Any) -> int:
    text = str(value).strip()
    if text not in {str(grade) for grade in range(1, NAJWIECEJ + 1)}:
        meant = _MEANT.fullmatch(text)
        raise fault(
            "skala",
            f"„{text[:40]}” nie jest oceną od 1 do 5.",
            *perhaps("Wpisz 1, 2, 3, 4 albo 5.", meant[1] if meant else ""),
        )
    return int(text)


Skala = Annotated[
    int,
    BeforeValidator(_grade),
    Kind.GRADE,
    WithJsonSchema(
        {"type": ["integer", "string"], "pattern": "^[1-5]$", "minimum": 1, "maximum": 5, "examples": [3]}
    ),
]
"""Grade from 1 to 5."""


class Strona(Wybor):
    """For whom a benefit or a risk is."""

    SAMORZAD = "samorzad", "jednostka samorządu"
    ORGANIZACJA = "organizacja", "organizacja"
    ODBIORCY = "odbiorcy", "odbiorcy usługi"


class Poziom(Wybor):
    """How heavy a risk is, in words."""

    NISKIE = "niskie", "niskie"
    SREDNIE = "srednie", "średnie"
    WYSOKIE = "wysokie", "wysokie"

    @property
    def od(self) -> int:
        """Lowest weight of the level; our own limits, not those of a law."""
        return {"niskie": 1, "srednie": 6, "wysokie": 13}[self.value]

    @property
    def do(self) -> int:
        """Highest weight of the level."""
        return {"niskie": 5, "srednie": 12, "wysokie": NAJWIECEJ * NAJWIECEJ}[self.value]


class OcenaRyzyka(Part):
    """Ocena ryzyka"""

    prawdopodobienstwo: Skala
    """Prawdopodobieństwo
    Od 1 (prawie niemożliwe) do 5 (prawie pewne)."""
    skutek: Skala
    """Skutek
    Od 1 (nieznaczny) do 5 (bardzo poważny)."""

    @property
    def waga(self) -> int:
        """Likelihood times impact, 1 to 25."""
        return self.prawdopodobienstwo * self.skutek

    @property
    def poziom(self) -> Poziom:
        """The weight in words."""
        waga = self.waga
        return next(poziom for poziom in Poziom if waga <= poziom.do)


class Korzysc(Part):
    """Korzyść"""

    dla_kogo: Strona
    """Dla kogo
    „samorzad”, „organizacja” albo „odbiorcy”."""
    korzysc: Tekst
    """Korzyść"""
    miernik: Tekst
    """Po czym ją poznamy
    Liczba i źródło, np. „liczba dni przerwy: z 41 do 0”."""
    znaczenie: Skala
    """Znaczenie
    Od 1 (małe) do 5 (bardzo duże)."""


class Ryzyko(Part):
    """Ryzyko"""

    dla_kogo: Strona
    """Dla kogo
    „samorzad”, „organizacja” albo „odbiorcy”."""
    ryzyko: Tekst
    """Ryzyko
    Co może się stać i z jakiego powodu."""
    ocena: OcenaRyzyka
    """Ocena przed środkami zaradczymi"""
    srodki_zaradcze: tuple[Tekst, ...] = ()
    """Środki zaradcze
    Przy ryzyku wysokim wymagane."""
    wlasciciel: Tekst | None = None
    """Właściciel ryzyka
    Kto nad nim czuwa: funkcja albo komórka. Przy ryzyku wysokim wymagany."""
    termin: Tekst | None = None
    """Termin działania
    Np. „przed ogłoszeniem konkursu”."""
    po_srodkach: OcenaRyzyka | None = None
    """Ocena po środkach zaradczych"""

    @property
    def pozostaje_wysokie(self) -> bool:
        """Whether the risk is high when all that is planned has been done."""
        return (self.po_srodkach or self.ocena).poziom == Poziom.WYSOKIE

    @rule()
    def _high_risk_is_answered(self) -> Findings:
        """Ryzyko wysokie ma właściciela i środek zaradczy."""
        if self.ocena.poziom is not Poziom.WYSOKIE:
            return
        if self.wlasciciel is None:
            yield warning(
                "wlasciciel",
                f"Ryzyko wysokie (waga {self.ocena.waga}) nie ma właściciela.",
                hint="Wskaż funkcję albo komórkę, która czuwa nad ryzykiem.",
            )
        if not self.srodki_zaradcze:
            yield warning(
                "srodki_zaradcze",
                f"Ryzyko wysokie (waga {self.ocena.waga}) nie ma środka zaradczego.",
                hint="Dopisz, co zmniejszy prawdopodobieństwo albo skutek.",
            )

    @rule()
    def _medium_risk_is_watched(self) -> Findings:
        """Ryzyko średnie ma właściciela."""
        if self.ocena.poziom is Poziom.SREDNIE and self.wlasciciel is None:
            yield warning(
                "wlasciciel",
                f"Ryzyko średnie (waga {self.ocena.waga}) nie ma właściciela.",
                hint="Wskaż, kto je obserwuje, albo napisz, że ryzyko się przyjmuje.",
            )

    @rule()
    def _measures_lower_the_risk(self) -> Findings:
        """Środki zaradcze zmniejszają wagę ryzyka, a bez nich waga się nie zmienia."""
        if self.po_srodkach is None:
            return
        before, after = self.ocena.waga, self.po_srodkach.waga
        if not self.srodki_zaradcze:
            yield error(
                "po_srodkach",
                "Podano ocenę po środkach zaradczych, a środków nie ma.",
                hint="Dopisz środki albo usuń tę ocenę.",
            )
        elif after >= before:
            yield warning(
                "po_srodkach",
                f"Po środkach zaradczych waga wynosi {after}, a przed nimi {before}.",
                hint="Środek, który nie zmniejsza ryzyka, zastąp innym albo popraw oceny.",
            )


def wedlug_znaczenia(korzysci: Sequence[Korzysc]) -> tuple[Korzysc, ...]:
    """Benefits by whom they serve, the greatest first. In a draft without some grade: as given."""
    known = all(isinstance(item.dla_kogo, Strona) and isinstance(item.znaczenie, int) for item in korzysci)
    order = list(Strona)
    return (
        tuple(sorted(korzysci, key=lambda item: (order.index(item.dla_kogo), -item.znaczenie)))
        if known
        else tuple(korzysci)
    )


@dataclass(frozen=True, slots=True)
class PozycjaRyzyka:
    """A risk with its number: the heaviest is 1."""

    numer: int
    ryzyko: Ryzyko


def wedlug_wagi(ryzyka: Sequence[Ryzyko]) -> tuple[PozycjaRyzyka, ...]:
    """Risks from the heaviest; among equals as they were given. In a draft the ungraded come last."""
    ordered = sorted(ryzyka, key=_heaviness)
    return tuple(PozycjaRyzyka(number, item) for number, item in enumerate(ordered, 1))


def _heaviness(item: Ryzyko) -> int:
    grades = (item.ocena.prawdopodobienstwo, item.ocena.skutek)
    return -item.ocena.waga if all(isinstance(grade, int) for grade in grades) else 0


@dataclass(frozen=True, slots=True)
class WierszMapy:
    """Row of the map of risks: numbers of the risks so likely, by impact from 1 to 5."""

    prawdopodobienstwo: int
    pola: tuple[str, ...]


def mapa(pozycje: Sequence[PozycjaRyzyka]) -> tuple[WierszMapy, ...]:
    """Map of risks, the most likely first; a field without risks holds a dash."""
    grades = range(1, NAJWIECEJ + 1)
    return tuple(
        WierszMapy(likely, tuple(_field(pozycje, likely, impact) for impact in grades))
        for likely in reversed(grades)
    )


def _field(pozycje: Sequence[PozycjaRyzyka], likely: int, impact: int) -> str:
    found = [
        f"R{item.numer}"
        for item in pozycje
        if (item.ryzyko.ocena.prawdopodobienstwo, item.ryzyko.ocena.skutek) == (likely, impact)
    ]
    return ", ".join(found) or "–"
