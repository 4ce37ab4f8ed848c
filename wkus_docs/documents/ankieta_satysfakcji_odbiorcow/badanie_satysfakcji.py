"""A survey of satisfaction: what it asks, what came back, and what a careful reader would hear about it."""

import re
from collections.abc import Iterator

from pydantic import Field

from wkus_docs.analiza.ankieta import laczone, razem
from wkus_docs.analiza.efekty import NAJNIZSZA, NAJWYZSZA
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.ankieta_satysfakcji_odbiorcow.pytania_satysfakcji import (
    BadanaUsluga,
    GrupaRespondentow,
    StwierdzenieSatysfakcji,
    WagaWymiaru,
)
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.parts.ankieta.ankieta_dwoch_postaci import AnkietaDwochPostaci, weights_fit
from wkus_docs.parts.ankieta.pytanie_ankiety import PytanieMetryczki, PytanieOtwarte, PytaniePolecenia
from wkus_docs.parts.jakosc.wskaznik_jakosci import WskaznikJakosci
from wkus_docs.polish.zapis import liczba

_DANE_OSOBOWE = re.compile(
    r"\b(imi[ęe]|imion\w*|nazwisk\w*|pesel|adres\w*|telefon\w*|e-?mail\w*|dat[aęy] urodzenia|podpis\w*)\b",
    re.IGNORECASE,
)


class BadanieSatysfakcji(AnkietaDwochPostaci):
    """Badanie satysfakcji"""

    usluga: BadanaUsluga
    """Badana usługa"""
    grupy: tuple[GrupaRespondentow, ...] = ()
    """Grupy odpowiadających
    Ile ankiet rozdano i ile wróciło; puste w formularzu."""
    pytania: tuple[StwierdzenieSatysfakcji, ...] = Field(min_length=1)
    """Stwierdzenia do oceny w skali 1–5
    Co najmniej jedno na każdy wymiar jakości."""
    polecenie: PytaniePolecenia
    """Pytanie o polecenie (NPS)"""
    pytania_otwarte: tuple[PytanieOtwarte, ...] = ()
    """Pytania otwarte"""
    metryczka: tuple[PytanieMetryczki, ...] = ()
    """Metryczka
    Kilka pytań o odpowiadającego, bez danych osobowych."""
    wagi: tuple[WagaWymiaru, ...] = ()
    """Wagi wymiarów
    Puste: wynik ogólny to średnia wszystkich ocen."""
    wskaznik: WskaznikJakosci | None = None
    """Wskaźnik jakości, który mierzy ankieta
    W punktach 1–5, z katalogu wskaźników; puste, gdy wskaźnika nie ma."""

    @property
    def zwrocono(self) -> int:
        """How many surveys came back from all groups."""
        return sum(grupa.zwrocono for grupa in self.grupy)

    @property
    def rozdano(self) -> int:
        """How many surveys were given out to all groups."""
        return sum(grupa.rozdano for grupa in self.grupy)

    def _liczby(self) -> Iterator[tuple[Loc, int | None]]:
        """Places of counts, and how many people answered there."""
        for index, pytanie in enumerate(self.pytania):
            yield ("pytania", index, "oceny"), None if pytanie.oceny is None else pytanie.oceny.odpowiedzi
        polecenie = self.polecenie.liczby
        yield ("polecenie", "liczby"), None if polecenie is None else sum(polecenie)
        for numer, pozycja in enumerate(self.metryczka):
            for index, odpowiedz in enumerate(pozycja.odpowiedzi):
                yield ("metryczka", numer, "odpowiedzi", index, "liczba"), odpowiedz.liczba

    @rule()
    def _sheet_has_the_counts(self) -> Findings:
        """Zestawienie ma liczby odpowiedzi na każde pytanie, a formularz ich nie ma."""
        if not self.czy_formularz and not self.grupy:
            yield error(
                "grupy", "Nie podano, ile ankiet rozdano i ile wróciło.", hint="Dopisz grupy odpowiadających."
            )
        yield from self.counts_fit_the_form(self._liczby())

    @rule()
    def _answers_within_what_came_back(self) -> Findings:
        """Na pytanie odpowiedziało najwyżej tyle osób, ile ankiet wróciło."""
        metryczka = (
            (("metryczka", numer, "odpowiedzi"), item.odpowiedzialo)
            for numer, item in enumerate(self.metryczka)
        )
        for loc, ile in (*self._liczby(), *metryczka):
            if self.grupy and ile is not None and ile > self.zwrocono:
                yield error(
                    loc,
                    f"Odpowiedzi jest {ile}, a ankiet wróciło {self.zwrocono}.",
                    hint="Popraw liczby; ankietę z dwiema ocenami w jednym wierszu liczy się jak bez odpowiedzi.",
                )

    @rule()
    def _marks_of_the_groups_are_all_marks(self) -> Findings:
        """Oceny grup dają razem tyle samo, ile oceny w pytaniach."""
        z_grup = [None if grupa.oceny is None else grupa.oceny.oceny for grupa in self.grupy]
        z_pytan = razem(None if pytanie.oceny is None else pytanie.oceny.oceny for pytanie in self.pytania)
        if z_grup and None not in z_grup and z_pytan is not None and razem(z_grup) != z_pytan:
            yield error(
                "grupy",
                f"Oceny grup (od jedynek do piątek): {', '.join(map(str, razem(z_grup) or ()))}, a w pytaniach: "
                f"{', '.join(map(str, z_pytan))}.",
                hint="Policz oceny jeszcze raz albo usuń oceny grup.",
            )

    @rule()
    def _somebody_answered(self) -> Findings:
        """Wróciło tyle ankiet, że wyników nie da się przypisać osobie."""
        if self.grupy:
            yield from self.enough_came_back("grupy", self.zwrocono, "ankiet")

    @rule()
    def _groups_are_not_small(self) -> Findings:
        """Grupy i odpowiedzi metryczki nie są tak małe, żeby trzeba je było łączyć."""
        prog = self.badanie.prog_anonimowosci
        pytania = [
            ("grupy",),
            *(("metryczka", numer, "odpowiedzi") for numer, _ in enumerate(self.metryczka)),
        ]
        zbiory = [self.grupy, *(pozycja.odpowiedzi for pozycja in self.metryczka)]
        liczebnosci = [
            [grupa.zwrocono for grupa in self.grupy],
            *([odpowiedz.liczba or 0 for odpowiedz in pozycja.odpowiedzi] for pozycja in self.metryczka),
        ]
        for loc, zbior, ile in zip(pytania, zbiory, liczebnosci, strict=True):
            if len(zbior) > 1 and laczone(ile, prog):
                yield warning(
                    loc,
                    f"Jest tu grupa mniejsza niż {prog} osób; w zestawieniu łączy się ją z inną.",
                    hint="Tak zostaw: dzięki temu nie da się odgadnąć, kto odpowiedział.",
                )

    @rule()
    def _weights_cover_the_dimensions(self) -> Findings:
        """Wagi, jeśli są, obejmują każdy badany wymiar raz i dają razem 1."""
        yield from weights_fit(
            [(item.wymiar, item.waga) for item in self.wagi], [item.wymiar for item in self.pytania]
        )

    @rule()
    def _indicator_lies_on_the_scale(self) -> Findings:
        """Wskaźnik jest w punktach tej samej skali 1–5."""
        for pole in ("baza", "cel", "prog_zielony", "prog_zolty"):
            wartosc = None if self.wskaznik is None else getattr(self.wskaznik, pole)
            if wartosc is not None and not NAJNIZSZA <= wartosc <= NAJWYZSZA:
                yield error(
                    ("wskaznik", pole),
                    f"Wartość {liczba(wartosc)} leży poza skalą ankiety {NAJNIZSZA}–{NAJWYZSZA}.",
                    hint="Podaj wskaźnik w punktach 1–5 albo usuń go z zestawienia.",
                )

    @rule(acts["rodo"]["art. 5"])
    def _demographic_part_names_nobody(self) -> Findings:
        """Metryczka nie pyta o dane, po których można poznać osobę."""
        for index, pozycja in enumerate(self.metryczka):
            if _DANE_OSOBOWE.search(pozycja.pytanie):
                yield warning(
                    ("metryczka", index, "pytanie"),
                    f"Pytanie „{pozycja.pytanie}” może dotyczyć danych osobowych, a ankieta ma być anonimowa.",
                    hint="Zapytaj ogólniej, np. o wiek w przedziałach, albo usuń pytanie.",
                )
