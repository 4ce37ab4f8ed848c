"""Rules on what a study concludes: what a verdict to commission passes over, and figures that look like slips."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.decyzja import PROG_WE
from wkus_docs.analiza.wskaznik import NAJMNIEJ, NAJWIECEJ
from wkus_docs.document import Findings, rule, warning
from wkus_docs.parts.badanie.dawna_decyzja import dawna_decyzja
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.skala_porownania import o_ile
from wkus_docs.parts.badanie.wynik_wariantu import procent
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import liczba

if TYPE_CHECKING:
    from wkus_docs.parts.badanie.badanie_wariantow import BadanieWariantow

_STO = Decimal(100)
_NAJDAWNIEJ = 3
"""How many years before the period prices may be taken from."""
_ZAPAS = NAJWIECEJ - 1
"""How far past the target, and as far before the base, a value is still no slip."""
_LEDWO = Decimal("0.05")
"""Part of the way to a target that every variant stays below when the target was mistyped."""


def _zlecane(badanie: "BadanieWariantow") -> Iterator[Porownanie]:
    """Yield the comparisons whose verdict is to commission."""
    return (jedno for jedno in badanie.porownania if jedno.decyzja is not None and jedno.decyzja.czy_zlecic)


@rule()
def earlier_verdict_is_told(badanie: "BadanieWariantow") -> Findings:
    """Plik z wersji 0.1.0 daje tę samą decyzję co wtedy."""
    if badanie.parametry.ceny is not None:
        return  # the field is younger than that version
    for jedno in badanie.porownania:
        dawna = dawna_decyzja(jedno)
        if dawna is not None and dawna is not jedno.decyzja:
            yield warning(
                ("warianty", jedno.numer),
                f"Ten sam plik dawał w wersji 0.1.0 decyzję „{dawna.value}” dla wariantu {jedno.numer}, teraz daje „{jedno.decyzja_slowo}”.",
                hint="Dlaczego, mówią powody w dokumencie; wtedy efekty przycinano, koszt zaokrąglano, a skali nie porównywano.",
            )


@rule()
def prices_are_near_the_period(badanie: "BadanieWariantow") -> Findings:
    """Rok cen i rok kosztu odniesienia leżą blisko badanego okresu: najwyżej trzy lata przed nim i nie po nim."""
    lata = list(badanie.okres.lata)
    for pole, co, rok in (
        ("rok_cen", "Ceny są", badanie.parametry.rok_cen),
        ("rok_odniesienia", "Koszt odniesienia jest", badanie.parametry.rok_odniesienia),
    ):
        if rok is not None and lata and not lata[0] - _NAJDAWNIEJ <= rok <= lata[-1]:
            yield warning(
                ("parametry", pole),
                f"{co} z {rok} r., a badanie obejmuje lata {lata[0]}–{lata[-1]}; przez ten czas zmieniły się nie tylko ceny.",
                hint="Weź nowsze dane albo wyjaśnij we wnioskach, dlaczego te.",
            )


@rule()
def no_indicator_is_worse(badanie: "BadanieWariantow") -> Findings:
    """W wariancie, który siatka każe zlecić, żaden wskaźnik nie jest gorszy niż dziś."""
    for jedno in _zlecane(badanie):
        if jedno.gorsze:
            yield warning(
                "wskazniki",
                f"Wariant {jedno.numer} według siatki to „{jedno.decyzja_slowo}”, a gorzej niż dziś jest: "
                f"{', '.join(zmiana.opis for zmiana in jedno.gorsze)}.",
                hint="Sprawdź wartości; jeżeli są dobre, napisz we wnioskach, dlaczego można na to przystać.",
            )


@rule()
def scale_is_alike(badanie: "BadanieWariantow") -> Findings:
    """Skala wariantu jest podobna do dzisiejszej albo wiadomo, dlaczego nie jest."""
    for jedno in badanie.porownania:
        if jedno.badany.wariant.inna_skala is not None:
            continue
        for czego, zmiana in jedno.skala.za_daleko:
            yield warning(
                ("warianty", jedno.numer, "inna_skala"),
                f"W wariancie {jedno.numer} {czego} jest {o_ile(zmiana)}; sumy i koszt jednostki mówią wtedy co innego.",
                hint="Sprawdź liczby; jeżeli są dobre, napisz w „inna_skala”, dlaczego skala jest inna.",
            )


@rule()
def units_are_counted_alike(badanie: "BadanieWariantow") -> Findings:
    """Na odbiorcę przypada podobnie dużo jednostek jak dziś: jednostki liczy się wszędzie tak samo."""
    for jedno in badanie.porownania:
        if (
            jedno.skala.czy_inaczej_liczone
        ):  # a reason of another scale does not say why each recipient has more
            yield warning(
                ("warianty", jedno.numer, "lata"),
                f"W wariancie {jedno.numer} na odbiorcę przypada jednostek usługi {o_ile(jedno.skala.zmiana_na_odbiorce)}.",
                hint="Sprawdź, czy jednostkę liczy się tak samo; podwojone jednostki dzielą jej koszt na pół.",
            )


@rule()
def all_sides_gain(badanie: "BadanieWariantow") -> Findings:
    """Wariant, który siatka każe zlecić, jako tańszy, nie jest droższy z innego punktu widzenia."""
    for jedno in _zlecane(badanie):
        for strona in jedno.drozej_dla:
            yield warning(
                ("warianty", jedno.numer),
                f"W wariancie {jedno.numer} jednostka usługi jest tańsza niż dziś według kosztu pełnego, a droższa z "
                f"punktu widzenia {strona.kto} ({strona.dzis} → {strona.wariant} zł).",
                hint="Sprawdź wkłady; różnicę ponosi ktoś inny i trzeba to napisać we wnioskach.",
            )


@rule()
def effects_of_today_can_be_divided_by(badanie: "BadanieWariantow") -> Findings:
    """Efekty dzisiejsze nie są tak bliskie zeru, że iloraz efektów nic nie mówi."""
    we = badanie.wyniki[0].efekty
    if we is not None and we < PROG_WE.wartosc:
        yield warning(
            "wskazniki",
            f"Efekty ważone dziś wynoszą {liczba(we)}, mniej niż {liczba(PROG_WE.wartosc)} (baza to prawie stan "
            "dzisiejszy), więc E_sp i E się nie liczy.",
            hint="O efektach mówi ΔWE i koszt dodatkowego punktu efektu; tak ma być, gdy bazą jest dzień dzisiejszy.",
        )


@rule()
def change_pays_back_in_time(badanie: "BadanieWariantow") -> Findings:
    """Koszt zmiany zwraca się w badanym okresie."""
    for jedno in badanie.porownania:
        if jedno.czy_zwrot_po_okresie:
            yield warning(
                ("warianty", jedno.numer, "lata"),
                f"W wariancie {jedno.numer} koszt zmiany zwraca się po {jedno.zwrot}, a badanie obejmuje "
                f"{policz(len(jedno.badany.wariant.lata), 'rok', 'lata', 'lat')}.",
                hint="Napisz we wnioskach, czy umowa potrwa dłużej; inaczej zmiana się nie zwróci.",
            )


@rule()
def targets_are_within_reach(badanie: "BadanieWariantow") -> Findings:
    """Cel wskaźnika leży tam, dokąd jakiś wariant dochodzi, a wartość nie leży daleko za celem ani daleko przed bazą."""
    for numer, wskaznik in enumerate(badanie.wskazniki):
        drogi = [wskaznik.droga(wariant) for wariant in range(len(badanie.warianty))]
        znane = [przebyta for przebyta in drogi if przebyta is not None]
        if znane and max(znane) > NAJWIECEJ:
            yield warning(
                ("wskazniki", numer, "cel"),
                f"Wskaźnik „{wskaznik.nazwa}” w jednym z wariantów przebywa {procent(max(znane))} drogi do celu.",
                hint="Sprawdź cel i wartości; w WE i E_sp liczy się najwyżej 120%, a w ΔWE wszystko.",
            )
        elif znane and min(znane) < NAJMNIEJ - _ZAPAS:
            yield warning(
                ("wskazniki", numer, "baza"),
                f"Wskaźnik „{wskaznik.nazwa}” w jednym z wariantów cofa się przed bazę o {procent(-min(znane))} drogi do celu.",
                hint="Sprawdź bazę i wartości; w WE i E_sp strata przed bazą się nie liczy, a w ΔWE liczy się cała.",
            )
        elif len(znane) == len(drogi) and min(znane) >= 0 and 0 < max(znane) < _LEDWO:
            yield warning(
                ("wskazniki", numer, "cel"),
                f"Żaden wariant nie przebywa nawet {liczba(_LEDWO * _STO)}% drogi do celu wskaźnika „{wskaznik.nazwa}”.",
                hint="Sprawdź cel: czy nie ma w nim zer za dużo albo przecinka nie w tym miejscu.",
            )
