"""A free change of the words of an agreement: a unit is worded anew, added or repealed."""

from collections.abc import Collection
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc
from wkus_docs.polish.jednostka_redakcyjna import (
    Kroki,
    dodana_po,
    miejsce_i_czesc,
    odczytana,
    stojaca_przed,
    zapis,
)
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class Czynnosc(Wybor):
    """What is done with a unit of the agreement."""

    ZMIANA = "zmiana", "otrzymuje brzmienie"
    DODANIE = "dodanie", "dodaje się"
    UCHYLENIE = "uchylenie", "uchyla się"


class ZmianaBrzmienia(Part):
    """Zmiana brzmienia postanowienia"""

    czynnosc: Czynnosc = Czynnosc.ZMIANA
    """Czynność
    zmiana, dodanie albo uchylenie."""
    jednostka: Tekst | None = None
    """Postanowienie umowy
    Np. „§ 1 ust. 7”. Przy dodaniu puste: numer z literą („§ 5a”) policzy program."""
    po_jednostce: Tekst | None = None
    """Po którym postanowieniu się dodaje
    Np. „§ 5” albo „§ 5 ust. 3”; tylko przy dodaniu."""
    brzmienie: Opis | None = None
    """Nowe brzmienie
    Całe postanowienie, bez cudzysłowu; przy uchyleniu puste."""
    dotychczas: Annotated[Opis | None, "nie drukuje się"] = None
    """Dotychczasowe brzmienie
    Do porównania z wcześniejszym aneksem."""

    @property
    def kroki(self) -> Kroki:
        """Steps of the unit as it is named; none where it has to be reckoned, or cannot be read."""
        return odczytana(self.jednostka or "")

    @property
    def kroki_po(self) -> Kroki:
        """Steps of the unit after which one is added."""
        return odczytana(self.po_jednostce or "")

    def kroki_wsrod(self, zajete: Collection[Kroki]) -> Kroki:
        """Return the steps of the unit; of an added one that is not named, the first free letter."""
        if self.jednostka is None and self.czynnosc == Czynnosc.DODANIE and self.kroki_po:
            return dodana_po(self.kroki_po, zajete)
        return self.kroki

    def zapis_wsrod(self, zajete: Collection[Kroki]) -> str:
        """Return the unit in words, „§ 5 ust. 3a”."""
        kroki = self.kroki_wsrod(zajete)
        return zapis(kroki) if kroki else self.jednostka or ""

    def wstep(self, zajete: Collection[Kroki], nadane: str) -> str:
        """Return the words before the new wording; ``nadane`` tells which annex worded the unit before."""
        kroki = self.kroki_wsrod(zajete)
        place, unit = miejsce_i_czesc(kroki) if kroki else ("", self.zapis_wsrod(zajete))
        given = f" ({nadane})" if nadane else ""
        if self.czynnosc == Czynnosc.ZMIANA:
            return f"{place}{unit}{given} otrzymuje brzmienie"
        if self.czynnosc == Czynnosc.UCHYLENIE:
            return f"{place}uchyla się {unit}{given}"
        last = stojaca_przed(kroki, self.kroki_po, zajete) if kroki and self.kroki_po else self.kroki_po
        after = miejsce_i_czesc(last)[1] if last else self.po_jednostce
        return f"{place}{f'po {after} ' if after else ''}dodaje się {unit} w\N{NO-BREAK SPACE}brzmieniu"

    def zmieniona(self, zajete: Collection[Kroki]) -> ZmienionaWartosc:
        """Return the wording before and after."""
        return ZmienionaWartosc(
            RodzajZmiany.BRZMIENIE, self.zapis_wsrod(zajete), self.dotychczas, self.brzmienie
        )

    @rule()
    def _wording_goes_with_what_is_done(self) -> Findings:
        """Nowe brzmienie podaje się przy zmianie i dodaniu, a przy uchyleniu nie."""
        if self.czynnosc is Czynnosc.UCHYLENIE and self.brzmienie is not None:
            yield error(
                "brzmienie",
                "Postanowienie się uchyla, a podano jego nowe brzmienie.",
                hint="Usuń brzmienie albo wpisz „czynnosc: zmiana”.",
            )
        if self.czynnosc is not Czynnosc.UCHYLENIE and self.brzmienie is None:
            yield error(
                "brzmienie",
                "Nie podano nowego brzmienia postanowienia.",
                hint="Wpisz całe postanowienie; gdy ma zniknąć, wpisz „czynnosc: uchylenie”.",
            )

    @rule()
    def _unit_is_named(self) -> Findings:
        """Wiadomo, które postanowienie się zmienia albo po którym się dodaje."""
        if self.czynnosc is Czynnosc.DODANIE:
            if self.jednostka is None and not self.kroki_po:
                yield error(
                    "po_jednostce",
                    "Nie wiadomo, po którym postanowieniu dodać nowe.",
                    hint="Wpisz np. „po_jednostce: § 5 ust. 3” albo samą jednostkę: „jednostka: § 5a”.",
                )
        elif self.jednostka is None:
            yield error(
                "jednostka", "Nie podano, które postanowienie się zmienia.", hint="Wpisz np. „§ 1 ust. 7”."
            )
        elif self.po_jednostce is not None:
            yield error(
                "po_jednostce",
                "Postanowienie, po którym dodaje się nowe, podaje się tylko przy dodaniu.",
                hint="Usuń je albo wpisz „czynnosc: dodanie”.",
            )
