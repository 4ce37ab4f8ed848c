"""A requirement of the standard as a visit marks it, beside the mark the organisation gave itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.lista_kontrolna import wynik_listy
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.parts.badanie.wynik_wariantu import procent
from wkus_docs.parts.jakosc.pilnosc import Pilnosc
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wymaganie_standardu import GrupaWymagan, WymaganieStandardu
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_STO = Decimal(100)
NA_MINIMUM = Decimal(50)
"""Result of a list on which everything is kept at the minimum."""


class OcenaZgodnosci(Wybor):
    """Mark of a requirement."""

    PONIZEJ = "0", "0 – poniżej poziomu minimalnego"
    MINIMUM = "1", "1 – poziom minimalny"
    POZADANY = "2", "2 – poziom pożądany"
    NIE_OCENIANO = "n", "n – nie oceniano albo nie dotyczy tej wizyty"

    @property
    def punkty(self) -> Decimal | None:
        """Points of the mark; None where the requirement was not marked."""
        return None if self is OcenaZgodnosci.NIE_OCENIANO else Decimal(self.value)


class WymaganieOceniane(WymaganieStandardu):
    """Wymaganie i jego ocena"""

    sposob_sprawdzenia: Tekst | None = None
    """Jak się sprawdza
    Ze standardu; puste, gdy standard tego nie mówi."""
    samoocena: OcenaZgodnosci | None = None
    """Samoocena organizacji
    0, 1, 2 albo n; puste, gdy organizacja jej nie podała."""
    ocena: OcenaZgodnosci | None = None
    """Ocena gminy
    0 – poniżej minimum, 1 – poziom minimalny, 2 – poziom pożądany, n – nie oceniano. Puste tylko w formularzu."""
    dowody: Tekst | None = None
    """Dowody
    Co obejrzano albo sprawdzono."""
    ustalenia: Opis | None = None
    """Ustalenia
    Konieczne przy ocenie 0: na czym polega niezgodność."""
    pilnosc: Pilnosc | None = None
    """Pilność
    Tylko przy ocenie 0: niezwłocznie, pilne albo w zwykłym trybie."""

    @property
    def niezgodne(self) -> bool:
        """Whether the mark is 0."""
        return self.ocena == OcenaZgodnosci.PONIZEJ

    @property
    def roznica(self) -> Decimal | None:
        """Mark of the unit less that of the organisation; None where one of them is missing."""
        gmina = self.ocena.punkty if self.ocena else None
        organizacja = self.samoocena.punkty if self.samoocena else None
        return None if gmina is None or organizacja is None else gmina - organizacja

    @rule()
    def _mark_rests_on_evidence(self) -> Findings:
        """Ocena 0, 1 albo 2 ma dowód."""
        if self.ocena is not None and self.ocena.punkty is not None and not self.dowody:
            yield warning(
                "dowody",
                f"Wymaganie {self.numer} ma ocenę {self.ocena.value}, a nie ma dowodu.",
                hint="Napisz, co obejrzano albo sprawdzono.",
            )

    @rule()
    def _shortcoming_is_described(self) -> Findings:
        """Ocena 0 ma ustalenia i pilność, a pilność ma tylko ocena 0."""
        if self.niezgodne:
            for pole, nazwa in (("ustalenia", "ustaleń"), ("pilnosc", "pilności")):
                if getattr(self, pole) is None:
                    yield warning(
                        pole,
                        f"Wymaganie {self.numer} ma ocenę 0, a nie podano {nazwa}.",
                        hint="Uzupełnij: z tego powstaje plan działań naprawczych.",
                    )
        elif self.pilnosc is not None:
            yield error(
                "pilnosc",
                f"Wymaganie {self.numer} nie ma oceny 0, a podano pilność.",
                hint="Usuń pilność albo popraw ocenę.",
            )

    @rule()
    def _great_difference_is_talked_over(self) -> Findings:
        """Oceny gminy i organizacji nie różnią się o dwa punkty bez ustaleń."""
        if self.roznica is not None and abs(self.roznica) > 1 and not self.ustalenia:
            yield warning(
                "ustalenia",
                f"Wymaganie {self.numer}: organizacja dała sobie {self.samoocena}, gmina {self.ocena}, a nie "
                "wiadomo, skąd różnica.",
                hint="Opisz ją w ustaleniach.",
            )


@dataclass(frozen=True, slots=True)
class WynikGrupy:
    """A group of requirements, or all of them, with both results."""

    grupa: GrupaWymagan | None
    wymagania: tuple[WymaganieOceniane, ...]

    @property
    def nazwa(self) -> str:
        """Name of the group, or „całość”."""
        return self.grupa.etykieta if self.grupa else "całość"

    @property
    def wynik(self) -> Decimal | None:
        """Result by the marks of the unit, in per cent."""
        return _wynik([item.ocena for item in self.wymagania])

    @property
    def samoocena(self) -> Decimal | None:
        """Result by the marks of the organisation, in per cent."""
        return _wynik([item.samoocena for item in self.wymagania])

    @property
    def wynik_slownie(self) -> str:
        """Result in per cent, or „brak danych”."""
        return _slownie(self.wynik)

    @property
    def samoocena_slownie(self) -> str:
        """Result of the self-assessment in per cent, or „brak danych”."""
        return _slownie(self.samoocena)

    @property
    def ocenione(self) -> int:
        """How many requirements were marked."""
        return sum(item.ocena is not None and item.ocena.punkty is not None for item in self.wymagania)

    @property
    def niezgodne(self) -> int:
        """How many requirements are below the minimum."""
        return sum(item.niezgodne for item in self.wymagania)

    @property
    def sygnal(self) -> Sygnal:
        """Green without shortcomings; red where the result is below that of all at the minimum."""
        if self.wynik is None:
            return Sygnal.BRAK
        if not self.niezgodne:
            return Sygnal.ZIELONY
        return Sygnal.CZERWONY if self.wynik < NA_MINIMUM else Sygnal.ZOLTY


def _wynik(oceny: Sequence[OcenaZgodnosci | None]) -> Decimal | None:
    """Result of those marked; a requirement left without any answer leaves the result unknown."""
    return wynik_listy(
        None if ocena is None else ocena.punkty for ocena in oceny if ocena is not OcenaZgodnosci.NIE_OCENIANO
    )


def _slownie(wynik: Decimal | None) -> str:
    return procent(None if wynik is None else wynik / _STO)


def wedlug_grup(wymagania: Sequence[WymaganieOceniane]) -> tuple[WynikGrupy, ...]:
    """Requirements by group, in the order of the standard; groups without requirements are left out."""
    grupy = (
        WynikGrupy(grupa, tuple(w for w in wymagania if w.grupa.value == grupa)) for grupa in GrupaWymagan
    )
    return tuple(item for item in grupy if item.wymagania)
