"""Criteria of assessment, bound to the six grounds of art. 15 ust. 1 UDPP."""

from collections.abc import Iterable

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Found, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class Przeslanka(Wybor):
    """Ground of assessment that the law names; the value's order is that of art. 15 ust. 1."""

    MOZLIWOSC = "mozliwosc_realizacji", "możliwość realizacji zadania publicznego"
    KALKULACJA = "kalkulacja_kosztow", "kalkulacja kosztów, w tym w odniesieniu do zakresu rzeczowego"
    JAKOSC = "jakosc_i_kwalifikacje", "jakość wykonania zadania i kwalifikacje osób"
    SRODKI = "srodki_wlasne", "planowany udział środków własnych lub z innych źródeł"
    WKLAD = "wklad_rzeczowy_i_osobowy", "planowany wkład rzeczowy, osobowy, świadczenia wolontariuszy"
    DOSWIADCZENIE = "wczesniejsze_zlecenia", "realizacja zadań zleconych w latach poprzednich"

    @property
    def punkt(self) -> int:
        """Number of the point in art. 15 ust. 1."""
        return list(type(self)).index(self) + 1


class Forma(Wybor):
    """Form of commissioning (art. 5 ust. 4 UDPP)."""

    POWIERZENIE = "powierzenie", "powierzenie"
    WSPIERANIE = "wspieranie", "wspieranie"


class Kryterium(Part):
    """Kryterium oceny"""

    przeslanka: Przeslanka
    """Przesłanka ustawowa
    Jedna z sześciu: mozliwosc_realizacji, kalkulacja_kosztow, jakosc_i_kwalifikacje, srodki_wlasne, wklad_rzeczowy_i_osobowy, wczesniejsze_zlecenia."""
    nazwa: Tekst
    """Treść kryterium"""
    maks_punktow: LiczbaDodatnia
    """Najwyższa liczba punktów"""


def every_ground_has_a_criterion(
    criteria: str,
    *,
    form: str,
    grounds: Iterable[Przeslanka] = tuple(Przeslanka),
    provisions: tuple[Provision, ...],
) -> ClassRule:
    """Make the rule that every ground of the law has a criterion, own money only where the unit supports."""

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Każda przesłanka ustawy ma kryterium, a przy powierzeniu każda poza środkami własnymi."""
        given = [ground for _, ground in paths.each(part, f"{criteria}.*.przeslanka")]
        for ground in grounds:
            if ground in given:
                continue
            if ground is not Przeslanka.SRODKI or paths.value(part, form) == Forma.WSPIERANIE:
                yield error(
                    paths.loc(criteria),
                    f"Brak kryterium dla przesłanki z pkt {ground.punkt}: {ground.etykieta}.",
                    hint=f"Dopisz kryterium z przesłanką {ground.value}.",
                )

    return check


def own_money_is_judged_only_when_supporting(
    criteria: str,
    *,
    form: str,
    provisions: tuple[Provision, ...] = (acts["udpp"]["art. 15 ust. 1 pkt 4"],),
    found: Found = error,
) -> ClassRule:
    """Make the rule that no criterion judges own money where the grant pays for the whole task."""

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Środki własne ocenia się tylko przy wspieraniu."""
        for loc, ground in paths.each(part, f"{criteria}.*.przeslanka"):
            if paths.value(part, form) == Forma.POWIERZENIE and ground == Przeslanka.SRODKI:
                yield found(
                    loc,
                    "Przy powierzeniu zadania nie ocenia się środków własnych oferenta.",
                    hint="Usuń to kryterium, a jego punkty rozdziel między pozostałe.",
                )

    return check
