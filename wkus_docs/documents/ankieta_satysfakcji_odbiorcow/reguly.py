"""Rules of a survey of satisfaction: counts agree with what came back, and nobody can be recognised."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wkus_docs.analiza.ankieta import laczone, razem
from wkus_docs.analiza.niepewnosc import malo_wobec_drugiej
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.parts.ankieta.ankieta_dwoch_postaci import weights_fit
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.ankieta_satysfakcji_odbiorcow import AnkietaSatysfakcjiOdbiorcow

_DANE_OSOBOWE = re.compile(
    r"\b(imi[ęe]|imion\w*|nazwisk\w*|pesel|adres\w*|telefon\w*|e-?mail\w*|dat[aęy] urodzenia|podpis\w*)\b",
    re.IGNORECASE,
)


def _counts(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Iterator[tuple[Loc, int | None]]:
    """Places of counts, and how many people answered there."""
    for index, pytanie in enumerate(ankieta.pytania):
        yield ("pytania", index, "oceny"), None if pytanie.oceny is None else pytanie.oceny.odpowiedzi
    polecenie = ankieta.polecenie.liczby
    yield ("polecenie", "liczby"), None if polecenie is None else sum(polecenie)
    for numer, pozycja in enumerate(ankieta.metryczka):
        for index, odpowiedz in enumerate(pozycja.odpowiedzi):
            yield ("metryczka", numer, "odpowiedzi", index, "liczba"), odpowiedz.liczba


@rule()
def sheet_has_the_counts(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Zestawienie ma liczby odpowiedzi na każde pytanie, a formularz ich nie ma."""
    if not ankieta.czy_formularz and not ankieta.grupy:
        yield error(
            "grupy", "Nie podano, ile ankiet rozdano i ile wróciło.", hint="Dopisz grupy odpowiadających."
        )
    yield from ankieta.counts_fit_the_form(_counts(ankieta))


@rule()
def answers_within_what_came_back(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Na pytanie odpowiedziało najwyżej tyle osób, ile ankiet wróciło."""
    metryczka = (
        (("metryczka", numer, "odpowiedzi"), item.odpowiedzialo)
        for numer, item in enumerate(ankieta.metryczka)
    )
    for loc, ile in (*_counts(ankieta), *metryczka):
        if ankieta.grupy and ile is not None and ile > ankieta.zwrocono:
            yield error(
                loc,
                f"Odpowiedzi jest {ile}, a ankiet wróciło {ankieta.zwrocono}.",
                hint="Popraw liczby; ankietę z dwiema ocenami w jednym wierszu liczy się jak bez odpowiedzi.",
            )


@rule()
def marks_of_the_groups_are_all_marks(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Oceny grup dają razem tyle samo, ile oceny w pytaniach."""
    z_grup = [None if grupa.oceny is None else grupa.oceny.oceny for grupa in ankieta.grupy]
    z_pytan = razem(None if pytanie.oceny is None else pytanie.oceny.oceny for pytanie in ankieta.pytania)
    if z_grup and None not in z_grup and z_pytan is not None and razem(z_grup) != z_pytan:
        yield error(
            "grupy",
            f"Oceny grup (od jedynek do piątek): {', '.join(map(str, razem(z_grup) or ()))}, a w pytaniach: "
            f"{', '.join(map(str, z_pytan))}.",
            hint="Policz oceny jeszcze raz albo usuń oceny grup.",
        )


@rule()
def somebody_answered(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Wróciło tyle ankiet, że wyników nie da się przypisać osobie."""
    if ankieta.grupy:
        yield from ankieta.enough_came_back("grupy", ankieta.zwrocono, "ankiet")


@rule()
def years_can_be_compared(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Wcześniejsza ankieta i ta mają tyle odpowiedzi, że można je porównać."""
    wtedy = ankieta.wczesniejsza
    if wtedy is None or not ankieta.grupy or not malo_wobec_drugiej(wtedy.zwrocono, ankieta.zwrocono):
        return
    potrzeba = ankieta.potrzebne_odpowiedzi.srednia
    ile = "" if potrzeba is None else f" Potrzeba co najmniej {potrzeba} osób w każdym roku."
    yield warning(
        ("wczesniejsza", "zwrocono"),
        f"Ankiet wróciło teraz {ankieta.zwrocono}, a wcześniej {wtedy.zwrocono}: zmiana średniej może zależeć od kilku "
        f"osób (niepewność średniej teraz {ankieta.niepewnosc_sredniej}).{ile}",
        hint="Nie wyciągaj wniosków ze zmiany albo zbierz więcej odpowiedzi; to miara statystyczna, nie przepis.",
    )


@rule()
def earlier_survey_came_before(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Wcześniejsza ankieta ma wcześniejszą datę."""
    wtedy = ankieta.wczesniejsza
    if wtedy is not None and wtedy.data_zestawienia >= ankieta.data_opracowania:
        yield error(
            ("wczesniejsza", "data_zestawienia"),
            f"Zestawienie z {data_slownie(wtedy.data_zestawienia)} nie jest wcześniejsze niż to.",
            hint="Popraw datę wcześniejszej ankiety.",
        )


@rule()
def groups_are_not_small(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Grupy i odpowiedzi metryczki nie są tak małe, żeby trzeba je było łączyć."""
    prog = ankieta.badanie.prog_anonimowosci
    pytania = [
        ("grupy",),
        *(("metryczka", numer, "odpowiedzi") for numer, _ in enumerate(ankieta.metryczka)),
    ]
    zbiory = [ankieta.grupy, *(pozycja.odpowiedzi for pozycja in ankieta.metryczka)]
    liczebnosci = [
        [grupa.zwrocono for grupa in ankieta.grupy],
        *([odpowiedz.liczba or 0 for odpowiedz in pozycja.odpowiedzi] for pozycja in ankieta.metryczka),
    ]
    for loc, zbior, ile in zip(pytania, zbiory, liczebnosci, strict=True):
        if len(zbior) > 1 and laczone(ile, prog):
            yield warning(
                loc,
                f"Jest tu grupa mniejsza niż {prog} osób; w zestawieniu łączy się ją z inną.",
                hint="Tak zostaw: dzięki temu nie da się odgadnąć, kto odpowiedział.",
            )


@rule()
def weights_cover_the_dimensions(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Wagi, jeśli są, obejmują każdy badany wymiar raz i dają razem 1."""
    yield from weights_fit(
        [(item.wymiar, item.waga) for item in ankieta.wagi], [item.wymiar for item in ankieta.pytania]
    )


@rule(acts["rodo"]["art. 5"])
def demographic_part_names_nobody(ankieta: "AnkietaSatysfakcjiOdbiorcow") -> Findings:
    """Metryczka nie pyta o dane, po których można poznać osobę."""
    for index, pozycja in enumerate(ankieta.metryczka):
        if _DANE_OSOBOWE.search(pozycja.pytanie):
            yield warning(
                ("metryczka", index, "pytanie"),
                f"Pytanie „{pozycja.pytanie}” może dotyczyć danych osobowych, a ankieta ma być anonimowa.",
                hint="Zapytaj ogólniej, np. o wiek w przedziałach, albo usuń pytanie.",
            )
