"""A criterion by which variants are put in order: what it measures, its weight, marks of the team."""

from collections.abc import Sequence
from decimal import Decimal

from wkus_docs.analiza.efekty import NAJNIZSZA, NAJWYZSZA
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.relations import lies_on_the_scale
from wkus_docs.scalars.liczba import Liczba, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class Miara(Wybor):
    """What a criterion measures; all but the last are computed."""

    KOSZT_JEDNOSTKI = "koszt_jednostki", "koszt jednostki usługi"
    KOSZT_PELNY = "koszt_pelny", "koszt pełny"
    KOSZT_NETTO = "koszt_netto", "koszt netto"
    OBSLUGA = "udzial_obslugi", "udział obsługi w koszcie"
    EFEKTY = "efekty", "efekty ważone"
    JAKOSC = "jakosc", "jakość ważona"
    OCENA = "ocena_zespolu", "ocena zespołu (1–5)"

    @property
    def czy_mniej_lepiej(self) -> bool:
        """Whether the least figure is the best."""
        return self.czy_koszt or self is Miara.OBSLUGA

    @property
    def czy_koszt(self) -> bool:
        """Whether it is a cost."""
        return self in {Miara.KOSZT_JEDNOSTKI, Miara.KOSZT_PELNY, Miara.KOSZT_NETTO}

    @property
    def czy_efekt(self) -> bool:
        """Whether it is what the service gives."""
        return self in {Miara.EFEKTY, Miara.JAKOSC}


class OcenaWariantu(Part):
    """Ocena wariantu przez zespół"""

    wariant: Liczba
    """Numer wariantu
    0 to stan dzisiejszy, kolejne w kolejności wariantów."""
    punkty: Ulamek | None = None
    """Punkty (1–5)
    Im więcej, tym lepiej."""
    uzasadnienie: Tekst
    """Uzasadnienie"""

    _points_are_on_the_scale = lies_on_the_scale("punkty", what="Ocena", lowest=NAJNIZSZA, highest=NAJWYZSZA)


class KryteriumPorownania(Part):
    """Kryterium porównania"""

    nazwa: Tekst
    """Nazwa kryterium"""
    miara: Miara
    """Miara
    koszt_jednostki, koszt_pelny, koszt_netto, udzial_obslugi, efekty i jakosc liczy program; ocena_zespolu to
    punkty, które zespół daje każdemu wariantowi."""
    waga: Ulamek
    """Waga
    Ułamek, np. 0,3; wagi wszystkich kryteriów sumują się do 1."""
    oceny: tuple[OcenaWariantu, ...] = ()
    """Oceny wariantów
    Tylko przy mierze ocena_zespolu: jedna dla każdego wariantu."""

    def punkty(self, numer: int) -> Decimal | None:
        """Points of the team for the variant of that number, if they are known."""
        return next((ocena.punkty for ocena in self.oceny if ocena.wariant == numer), None)

    @rule()
    def _only_marks_of_the_team_are_typed(self) -> Findings:
        """Oceny wpisuje się tylko przy ocenie zespołu, każdemu wariantowi raz."""
        if self.oceny and self.miara is not Miara.OCENA:
            yield error(
                "oceny",
                f"Kryterium „{self.nazwa}” liczy program (miara: {self.miara.etykieta}), a podano oceny.",
                hint="Usuń oceny albo zmień miarę na ocena_zespolu.",
            )
        numery = [ocena.wariant for ocena in self.oceny]
        for index, numer in enumerate(numery):
            if numery.index(numer) != index:
                yield error(
                    ("oceny", index, "wariant"),
                    f"Wariant {numer} oceniono dwa razy.",
                    hint="Zostaw jedną ocenę.",
                )


def miary_raz(kryteria: Sequence[KryteriumPorownania]) -> Findings:
    """Find a measure that counts twice."""
    miary = [kryterium.miara for kryterium in kryteria]
    for index, miara in enumerate(miary):
        if miara is not Miara.OCENA and miary.index(miara) != index:
            yield error(
                ("kryteria", index, "miara"),
                f"Miara „{miara.etykieta}” jest w dwóch kryteriach.",
                hint="Połącz kryteria i dodaj ich wagi.",
            )


def oceny_zespolu(kryteria: Sequence[KryteriumPorownania], liczba_wariantow: int) -> Findings:
    """Find marks of variants that do not exist, and variants without a mark."""
    for index, kryterium in enumerate(kryteria):
        for miejsce, ocena in enumerate(kryterium.oceny):
            if ocena.wariant >= liczba_wariantow:
                yield error(
                    ("kryteria", index, "oceny", miejsce, "wariant"),
                    f"Nie ma wariantu {ocena.wariant}; ostatni to {liczba_wariantow - 1}.",
                    hint="Warianty liczy się od 0.",
                )
        bez = [str(numer) for numer in range(liczba_wariantow) if kryterium.punkty(numer) is None]
        if kryterium.miara is Miara.OCENA and bez:
            yield warning(
                ("kryteria", index, "oceny"),
                f"Kryterium „{kryterium.nazwa}”: nie oceniono wariantu {', '.join(bez)}.",
                hint="Dopisz punkty od 1 do 5; bez nich wariant nie ma miejsca w rankingu.",
            )
