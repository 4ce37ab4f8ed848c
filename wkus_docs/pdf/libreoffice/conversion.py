"""One call of a pool: documents go in, each comes out as a PDF or as the reason why there is none."""

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from threading import BoundedSemaphore

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.libreoffice.frozen_fields import freeze_fields
from wkus_docs.pdf.libreoffice.input_check import checked_input
from wkus_docs.pdf.libreoffice.installation import Program
from wkus_docs.pdf.libreoffice.limits import Limits
from wkus_docs.pdf.libreoffice.losses import losses_of
from wkus_docs.pdf.libreoffice.office import Batch
from wkus_docs.pdf.libreoffice.offices import ClosedError, Offices
from wkus_docs.pdf.libreoffice.processes import BrokenError
from wkus_docs.pdf.libreoffice.repair import repair
from wkus_docs.word.file import WordFile

_TRIES = 2
_CURE = "Otwórz plik w Wordzie i zapisz ponownie; tabelę o tysiącach wierszy podziel na kilka dokumentów."
_CLOSED = "Zamianę na PDF przerwano: zamknięto pulę procesów LibreOffice."


@dataclass(frozen=True, slots=True)
class Result:
    """The PDF of a document, or why there is none; ``lost`` says what of the document is not in it."""

    made: bytes | ConversionError
    lost: str = ""


@dataclass(frozen=True, slots=True)
class _Order:
    """A document as LibreOffice gets it, and what is in it."""

    docx: bytes
    word: WordFile


@dataclass(frozen=True, slots=True)
class Conversion:
    """What all documents of one call share. ``era`` tells whether the pool was closed since the call began."""

    program: Program
    limits: Limits
    places: BoundedSemaphore
    offices: Offices
    archive: int
    era: int

    @property
    def size(self) -> int:
        """How many documents LibreOffice is given at once."""
        return 1 if self.program.python else self.limits.batch

    def results(self, docxs: Sequence[bytes]) -> list[Result]:
        """Convert a group of documents, and answer in their order."""
        orders = [_order(docx) for docx in docxs]
        made = iter(self._made([order for order in orders if isinstance(order, _Order)]))
        return [
            self._result(order.word, next(made)) if isinstance(order, _Order) else Result(order)
            for order in orders
        ]

    def _made(self, orders: Sequence[_Order]) -> list[bytes | ConversionError]:
        if not orders:
            return []
        with self.places:
            try:
                if self.program.python:
                    return [self._warm(order) for order in orders]
                return self._batched(orders)
            except OSError as fault:
                failure = ConversionError(f"Nie mogę zapisać plików pomocniczych PDF: {_reason(fault)}.")
            except ClosedError:
                failure = ConversionError(_CLOSED)
        return [failure] * len(orders)

    def _warm(self, order: _Order) -> bytes | ConversionError:
        """Convert by a warm process; one that breaks is thrown away, and a new one tries once more."""
        seconds, why = self.limits.deadline(order.word.contents()), ""
        for _ in range(_TRIES):
            office = self.offices.take(self.program, self.era)
            try:
                made = office.convert(order.docx, seconds, self.archive)
            except ConversionError as fault:
                self.offices.release(office)
                return fault
            except BrokenError as fault:
                self.offices.end(office)
                why = str(fault)
            except BaseException:
                self.offices.end(office)
                raise
            else:
                self.offices.release(office)
                return made
        return ConversionError(f"{why} (dwie próby). {_CURE}")

    def _batched(self, orders: Sequence[_Order]) -> list[bytes | ConversionError]:
        """Convert in one start, then what is missing in a start of its own."""
        made = self._started(orders)
        for place, order in enumerate(orders):
            made[place] = made[place] or self._started([order])[0]
        failure = ConversionError(f"LibreOffice nie utworzył pliku PDF (dwie próby). {_CURE}")
        return [one or failure for one in made]

    def _started(self, orders: Sequence[_Order]) -> list[bytes | None]:
        seconds = sum(self.limits.deadline(order.word.contents()) for order in orders)
        batch = Batch(self.program, self.limits, [order.docx for order in orders], self.archive)
        try:
            self.offices.add(batch, self.era)
            return batch.convert(seconds)
        finally:
            self.offices.end(batch)

    def _result(self, word: WordFile, made: bytes | ConversionError) -> Result:
        if isinstance(made, ConversionError):
            return Result(made)
        try:
            return Result(repair(made, word.properties), losses_of(word, self.program.version))
        except ConversionError as fault:
            return Result(fault)


def _order(docx: bytes) -> _Order | ConversionError:
    try:
        word = checked_input(docx)
        return _Order(freeze_fields(docx, word), word)
    except ConversionError as fault:
        return fault


def _reason(fault: OSError) -> str:
    return "brak miejsca na dysku" if fault.errno == errno.ENOSPC else f"błąd systemu nr {fault.errno}"
