"""Whether what a document says is still what its data say: it is made again and compared."""

from collections.abc import Mapping
from dataclasses import dataclass

from wkus_docs.carrying import comparing, pages
from wkus_docs.carrying.comparing import BAND, Change
from wkus_docs.carrying.words import Words
from wkus_docs.checking import Checked
from wkus_docs.container import entries
from wkus_docs.drafting import REMARKS, render_draft
from wkus_docs.errors import TemplateError
from wkus_docs.rendering import render
from wkus_docs.word.file import WordFile
from wkus_docs.word.package import MAIN
from wkus_docs.word.subject import Subject

MAX_TEXT = 30_000_000
"""Bytes of XML that a part of a text may have to be compared."""
DOCUMENT = Subject("Dokument", "dokumentu", TemplateError)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Outcome of the comparison. ``reason`` says in Polish why there was none; it is empty when there was."""

    changes: tuple[Change, ...] = ()
    reason: str = ""

    def __bool__(self) -> bool:
        """Tell whether the text was compared and is the same."""
        return not self.changes and not self.reason


@dataclass(frozen=True, slots=True)
class Making:
    """How a document is made again. ``framed`` says that the letterhead it may have had is at hand."""

    checked: Checked
    draft: bool
    checksum: bool
    framed: bool
    template: bytes | None = None
    paper: bytes | None = None

    def with_word(self, said: Mapping[str, Words]) -> Agreement:
        """Compare what a Word file says. Raises TemplateError when the template given does not fit."""
        return Agreement(comparing.changes(self._compared(self._again()), self._compared(said)))

    def with_pages(self, told: list[str]) -> Agreement:
        """Compare the pages of a PDF. Raises TemplateError as above."""
        if not self.framed:
            return Agreement(
                reason="Dokument jest na papierze firmowym. Podaj ten papier (--papier), żeby porównać treść."
            )
        return Agreement(pages.changes(self._compared(self._again()), told))

    def _again(self) -> dict[str, Words]:
        """Return what the document should say."""
        if self.draft:
            made = render_draft(
                self.checked, template=self.template, paper=self.paper, data=False, checksum=self.checksum
            )
        else:
            assert self.checked.whole is not None  # noqa: S101 – else there is nothing to compare with
            made = render(
                self.checked.whole,
                unchecked=True,  # what was issued stands, though a rule of today should speak against it
                template=self.template,
                paper=self.paper,
                data=False,
                checksum=self.checksum,
            )
        return spoken(WordFile(entries(made), DOCUMENT))

    def _compared(self, said: Mapping[str, Words]) -> dict[str, Words]:
        """Leave out what cannot be told: a letterhead not at hand, and the remarks at the end of a draft."""
        kept = {name: words for name, words in said.items() if self.framed or not BAND.match(name)}
        return kept | {MAIN: kept[MAIN].before(REMARKS)} if self.draft else kept


def spoken(file: WordFile) -> dict[str, Words]:
    """Read what a Word file says; its text comes first and is named :data:`MAIN`, whatever its name there.

    Raises the error of its subject when a part of it is damaged or too large.
    """
    names = [part for part in file.spoken if part == file.main or part.startswith("word/")]
    if any(file.size(part) > MAX_TEXT for part in names):
        raise file.subject.fault(f"Treść {file.subject.genitive} jest za duża, żeby ją porównać.")
    return {MAIN if part == file.main else part: Words(part, file.tree(part)) for part in names}
