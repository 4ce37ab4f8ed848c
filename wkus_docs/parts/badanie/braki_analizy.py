"""What an analysis does not know, in words, place by place."""

from collections.abc import Iterator, Sequence

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.parts.badanie.naklady import Wariant
from wkus_docs.parts.badanie.parametry_badania import ParametryBadania
from wkus_docs.parts.badanie.wskaznik_efektu import WskaznikEfektu
from wkus_docs.polish.odmiana import policz


def braki_wariantow(warianty: Sequence[Wariant], *, czy_zadowolenie: bool) -> Iterator[str]:
    """Yield what is not known of the variants; satisfaction only where it counts."""
    for numer, wariant in enumerate(warianty):
        yield from (f"wariant {numer}, {brak}" for brak in wariant.braki)
        if czy_zadowolenie and wariant.zadowolenie is None:
            yield f"wariant {numer}: zadowolenie odbiorców"


def braki_wskaznikow(wskazniki: Sequence[WskaznikEfektu], liczba_wariantow: int) -> Iterator[str]:
    """Yield what keeps the achievement of an indicator from being computed."""
    for wskaznik in wskazniki:
        braki = [
            *(["wartość bazowa"] if wskaznik.baza is None else []),
            *(["cel"] if wskaznik.cel is None else []),
            *(["cel różny od wartości bazowej"] if wskaznik.czy_cel_to_baza else []),
            *(f"wartość w wariancie {n}" for n in range(liczba_wariantow) if wskaznik.wartosc(n) is None),
        ]
        if braki:
            yield f"wskaźnik „{wskaznik.nazwa}”: {', '.join(braki)}"


def braki_parametrow(parametry: ParametryBadania) -> Iterator[str]:
    """Yield figures that would say more, but that one can do without."""
    if not parametry.koszt_odniesienia:
        yield "koszt jednostki, do którego się odnosimy (k_ref)"
    if not parametry.limity:
        yield "limity wydatków w wieloletniej prognozie finansowej"
    for limit in parametry.limity:
        if limit.kwota is None:
            yield f"limit wydatków na {limit.rok} r. w wieloletniej prognozie finansowej"


def data_are_complete(lacking: str, *, at: str) -> ClassRule:
    """Make the rule that nothing is lacking, of what a property tells in words."""

    @rule()
    def check(part: Part) -> Findings:
        """Żadnych danych nie brakuje."""
        unknown: Sequence[str] = paths.value(part, lacking)
        if unknown:
            yield warning(
                paths.loc(at),
                f"Danych brakuje w {policz(len(unknown), 'miejscu', 'miejscach', 'miejscach')}: "
                f"{'; '.join(unknown[:3]).removesuffix('.')}.",
                hint="Uzupełnij je; tam, gdzie są potrzebne, wynik to „brak danych”.",
            )

    return check
