"""A case on disk: a folder of `templates_pl/_sprawy`, its documents, and which of them speak of the same things.

A case has several contests, offers, agreements and years. What two documents say may differ lawfully when they
speak of different ones, so each is asked once of which it speaks: by the number it quotes, and by the register in
`sprawa.yaml`. Nothing is guessed from names of files.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs import paths
from wkus_docs._assets import TEMPLATES
from wkus_docs.answers import can_be_compared
from wkus_docs.document import Document
from wkus_docs.outcome import Checked

FOLDERS = sorted(path.parent for path in (TEMPLATES / "_sprawy").glob("*/sprawa.yaml"))
_NO_DOCUMENTS = {"sprawa.yaml", "urzad.yaml", "organizacja.yaml"}

Keys = Mapping[str, str]
"""Of which contest, offer, agreement and year a document speaks; what it does not say is absent."""


@dataclass(frozen=True)
class CaseFolder:
    """A folder with its register."""

    path: Path

    @cached_property
    def register(self) -> Any:
        """What `sprawa.yaml` says."""
        return texts_in(self.path / "sprawa.yaml")

    def _rows(self, group: str) -> list[dict[str, str]]:
        """Rows of a group of the register; a case begun in the middle may have none."""
        return self.register.get(group) or []

    @cached_property
    def files(self) -> tuple[Path, ...]:
        """Data files, one document each."""
        return tuple(path for path in sorted(self.path.glob("*.yaml")) if path.name not in _NO_DOCUMENTS)

    @cached_property
    def checked(self) -> Mapping[str, Checked]:
        """Every file by its name, judged alone."""
        return {path.name: wd.check(path) for path in self.files}

    @cached_property
    def keys(self) -> Mapping[str, Keys]:
        """Of what each document speaks, by the name of its file."""
        return {
            name: self._keys_of(name, one.document)
            for name, one in self.checked.items()
            if one.document is not None
        }

    @cached_property
    def compared(self) -> Mapping[str, tuple[str, ...]]:
        """Each file with the earlier ones that it can be compared with and that speak of the same."""
        return {
            later: tuple(name for name in self.checked if self._answers(later, name))
            for later in self.checked
        }

    def _answers(self, later: str, earlier: str) -> bool:
        pair = (self.checked[later].type.slug, self.checked[earlier].type.slug)
        days = self._day(earlier), self._day(later)
        return (
            can_be_compared(*pair)
            and _agree(self.keys[later], self.keys[earlier])
            and (days[0] < days[1] or (days[0] == days[1] and len(set(pair)) > 1) or pair in _CLOSED_AFTER)
            and not any(self._day(one) <= days[1] for one in self._replacing(earlier))
        )

    def _replacing(self, name: str) -> list[str]:
        """Files that the journal names instead of one: the plan of the agreement, the corrected report."""
        return [row["plik"] for row in self._rows("dziennik") if row.get("zastepuje") == name]

    def _day(self, name: str) -> date:
        document = self.checked[name].document
        assert document is not None, name
        return document.data_dokumentu

    def _keys_of(self, name: str, document: Document) -> Keys:
        keys = {
            scope: told for scope, ways in _WAYS.items() for told in _told(document, ways)[:1]
        } | _year_of(document)
        for number in _told(document, _NUMBERS_OF_NOTICES):
            if (contest := self._contests.get(number.rpartition(" ")[2])) is not None:
                keys["nabor"] = contest
        for row in self._rows("umowy"):
            if keys.get("umowa") == row["numer"]:
                keys |= {"oferta": row["oferta"], "nabor": self._contest_of(row["oferta"], row)}
        for row in self._rows("oferty"):
            if row.get("plik") == name:
                keys |= {"oferta": row["numer"], "nabor": row["nabor"]}
        if "oferta" in keys and "nabor" not in keys:
            keys["nabor"] = self._contest_of(keys["oferta"], {})
        return keys

    @cached_property
    def _contests(self) -> Mapping[str, str]:
        """Key of each contest by the number of its notice."""
        return {
            str(texts_in(self.path / row["ogloszenie"])["numer_aktu"]): row["klucz"]
            for row in self._rows("nabory")
            if "ogloszenie" in row
        }

    def _contest_of(self, offer: str, row: Mapping[str, str]) -> str:
        """The contest an offer was made in; of two offers of one number the later: a contest annulled has no agreement."""
        return row.get("nabor") or [one["nabor"] for one in self._rows("oferty") if one["numer"] == offer][-1]


_CLOSED_AFTER = {("wezwanie_do_uzupelnienia", "karta_oceny_formalnej")}
"""A card is begun before the call it asks for, and dated when the answer came; nothing else is asked of what is not yet."""
_WAYS: Mapping[str, tuple[str, ...]] = {
    "oferta": ("oferta.numer", "konkurs.numer_oferty", "numer_oferty"),
    "umowa": ("umowa.numer_umowy", "usluga.numer_umowy", "numer_umowy"),
}
_NUMBERS_OF_NOTICES = ("konkurs.numer_ogloszenia", "konkursy.0.numer_ogloszenia", "numer_aktu", "numer")
_PERIODS = ("okres_badany", "okres")


def _told(document: Document, ways: tuple[str, ...]) -> list[str]:
    """What a document says at some of the ways, as text."""
    found = []
    for way in ways:
        with suppress(AttributeError, IndexError):
            found.append(paths.value(document, way))
    return [str(value) for value in found if value is not None]


def _year_of(document: Document) -> dict[str, str]:
    """The year of a document that speaks of one; those of a whole task speak of all."""
    for name in _PERIODS:
        years = getattr(getattr(document, name, None), "lata", ())
        if len(years) == 1:
            return {"rok": str(years[0])}
    return {}


def _agree(one: Keys, other: Keys) -> bool:
    return all(other.get(scope, value) == value for scope, value in one.items())
