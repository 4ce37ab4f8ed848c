"""Rules on the chain of values: what an annex changes is what the one before it left."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule
from wkus_docs.documents.aneks_umowy.zmienione import grupy
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, Wartosc, ta_sama, zapisana_wartosc
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_umowy import AneksUmowy


@rule()
def values_follow_each_other(aneks: "AneksUmowy") -> Findings:
    """Wartość przed każdym aneksem jest tą, którą zostawił poprzedni, a na początku tą z umowy."""
    okres = aneks.umowa.okres
    agreed: dict[RodzajZmiany, Wartosc] = {RodzajZmiany.POCZATEK: okres.od, RodzajZmiany.KONIEC: okres.do}
    for chain in aneks.lancuchy.values():
        kind = chain[0].wartosc.rodzaj
        before: Wartosc | None = agreed.get(kind)
        source = "umowa"
        for one in chain:
            given = one.wartosc.przed
            if before is not None and given is not None and not ta_sama(before, given):
                yield error(
                    one.loc,
                    f"{one.wartosc.nazwa}: {one.zrodlo} zmienia „{zapisana_wartosc(kind, given)}”, a "
                    f"{source} mówi „{zapisana_wartosc(kind, before)}”.",
                    hint="Popraw wartość przed zmianą albo dopisz aneks, którego brakuje.",
                )
            before, source = one.wartosc.po, one.zrodlo


@rule()
def grant_before_is_that_of_the_agreement(aneks: "AneksUmowy") -> Findings:
    """Dotacja przed zmianą to dotacja z umowy ze zmianami z wcześniejszych aneksów."""
    if aneks.dotacja is None or any(not earlier.zmiany for earlier in aneks.poprzednie_aneksy):
        return
    known = aneks.dotacja_wedlug_umowy
    if aneks.dotacja.przed != known:
        yield error(
            "dotacja",
            f"Kwoty przed zmianą dają {kwota_zapis(aneks.dotacja.przed)}, a umowa z wcześniejszymi aneksami "
            f"przyznaje {kwota_zapis(known)}.",
            hint="Przepisz kwoty z umowy albo dopisz w „poprzednie_aneksy”, co zmieniły.",
        )


@rule()
def every_group_changes_something(aneks: "AneksUmowy") -> Findings:
    """Każda podana zmiana coś zmienia."""
    for loc, group in grupy(aneks):
        if not group.zmienione:
            yield error(
                loc, "Przed zmianą i po zmianie jest to samo.", hint="Popraw wartość albo usuń tę zmianę."
            )


@rule()
def changes_something(aneks: "AneksUmowy") -> Findings:
    """Aneks coś zmienia."""
    if not any(
        (
            *grupy(aneks),
            aneks.zmiany_brzmienia,
            aneks.zalaczniki,
            aneks.rozwiazanie,
            aneks.postanowienia_dodatkowe,
        )
    ):
        yield error(
            "zmiany_brzmienia",
            "Aneks niczego nie zmienia.",
            hint="Podaj, co się zmienia: termin, dotację, koszty, rezultaty, dane albo brzmienie postanowienia.",
        )
