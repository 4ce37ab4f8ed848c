"""A survey of co-operation between a unit of local government and organisations: questions and counts."""

from collections.abc import Iterator

from pydantic import Field

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.ankieta_stanu_wspolpracy.stwierdzenia_wspolpracy import (
    KomponentWspolpracy,
    PytanieOtwarteStron,
    StwierdzenieWspolpracy,
    WagaKomponentu,
)
from wkus_docs.errors import Loc
from wkus_docs.parts.ankieta.ankieta_dwoch_postaci import AnkietaDwochPostaci, weights_fit
from wkus_docs.parts.ankieta.zwrot_ankiet import ZwrotAnkiet


class BadanieWspolpracy(AnkietaDwochPostaci):
    """Badanie współpracy"""

    zwrot_jst: ZwrotAnkiet | None = None
    """Ankiety strony samorządowej
    Urzędu, jednostek organizacyjnych i radnych; puste w formularzu."""
    zwrot_ngo: ZwrotAnkiet | None = None
    """Ankiety organizacji
    Jedna na organizację; puste w formularzu."""
    stwierdzenia: tuple[StwierdzenieWspolpracy, ...] = Field(min_length=1)
    """Stwierdzenia do oceny w skali 1–5
    Co najmniej jedno na każdy komponent; te same dla obu stron."""
    pytania_otwarte: tuple[PytanieOtwarteStron, ...] = ()
    """Pytania otwarte"""
    wagi: tuple[WagaKomponentu, ...] = ()
    """Wagi komponentów
    Puste: wszystkie komponenty ważą tyle samo."""

    def _strony(self) -> Iterator[tuple[str, ZwrotAnkiet | None, str]]:
        """Fields of the return of each side, what they hold, and whose surveys they are."""
        yield "zwrot_jst", self.zwrot_jst, "ankiet samorządu"
        yield "zwrot_ngo", self.zwrot_ngo, "ankiet organizacji"

    def _liczby(self) -> Iterator[tuple[Loc, int, ZwrotAnkiet | None]]:
        """Places of counts that are there, how many people answered, and what came back from that side."""
        for index, item in enumerate(self.stwierdzenia):
            for pole, rozklad, zwrot in (
                ("oceny_jst", item.oceny_jst, self.zwrot_jst),
                ("oceny_ngo", item.oceny_ngo, self.zwrot_ngo),
            ):
                if rozklad is not None:
                    yield ("stwierdzenia", index, pole), rozklad.odpowiedzi, zwrot

    @rule()
    def _sheet_has_the_counts(self) -> Findings:
        """Zestawienie ma liczby odpowiedzi na każde stwierdzenie, a formularz ich nie ma."""
        if self.czy_formularz:
            yield from self.counts_fit_the_form((loc, ile) for loc, ile, _ in self._liczby())
            return
        for pole, zwrot, czego in self._strony():
            if zwrot is None:
                yield error(
                    pole, f"Nie podano, ile {czego} rozdano i ile wróciło.", hint=f"Dopisz „{pole}: …”."
                )
        for index, item in enumerate(self.stwierdzenia):
            if item.oceny_jst is None and item.oceny_ngo is None:
                yield from self.counts_fit_the_form([(("stwierdzenia", index, "oceny_jst"), None)])

    @rule()
    def _answers_within_what_came_back(self) -> Findings:
        """Stwierdzenie oceniło najwyżej tyle osób, ile ankiet tej strony wróciło."""
        for loc, ile, zwrot in self._liczby():
            if zwrot is not None and ile > zwrot.zwrocono:
                yield error(
                    loc,
                    f"Odpowiedzi jest {ile}, a ankiet tej strony wróciło {zwrot.zwrocono}.",
                    hint="Popraw liczby; ankietę z dwiema ocenami w jednym wierszu liczy się jak bez odpowiedzi.",
                )

    @rule()
    def _both_sides_answered(self) -> Findings:
        """Każda strona zwróciła tyle ankiet, że wyników nie da się przypisać osobie."""
        for pole, zwrot, czego in self._strony():
            if zwrot is not None:
                yield from self.enough_came_back(pole, zwrot.zwrocono, czego)

    @rule()
    def _every_component_is_asked(self) -> Findings:
        """Każdy z sześciu komponentów ma stwierdzenie."""
        for komponent in KomponentWspolpracy:
            if all(item.komponent != komponent for item in self.stwierdzenia):
                yield warning(
                    "stwierdzenia",
                    f"Nie ma stwierdzenia o komponencie: {komponent.etykieta}.",
                    hint="Dopisz stwierdzenie; bez niego indeksu nie można porównać z innymi badaniami.",
                )

    @rule()
    def _weights_cover_the_components(self) -> Findings:
        """Wagi, jeśli są, obejmują każdy badany komponent raz i dają razem 1."""
        yield from weights_fit(
            [(item.komponent, item.waga) for item in self.wagi],
            [item.komponent for item in self.stwierdzenia],
        )
