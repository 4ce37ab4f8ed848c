"""A pool of LibreOffice processes: started when needed, changed when worn, gone when idle."""

import os
import warnings
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from threading import BoundedSemaphore
from types import TracebackType
from typing import Self

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.libreoffice.conversion import Conversion, Result
from wkus_docs.pdf.libreoffice.export import options
from wkus_docs.pdf.libreoffice.installation import Program, find_libreoffice
from wkus_docs.pdf.libreoffice.limits import Limits
from wkus_docs.pdf.libreoffice.losses import LossWarning
from wkus_docs.pdf.libreoffice.offices import Offices


class Pool:
    """Warm processes of LibreOffice, for many documents and from many threads::

        with Pool(workers=2) as pool:
            pdf = pool.convert(docx)

    Nothing starts before the first document. A closed pool may be used again.
    """

    def __init__(
        self, workers: int | None = None, *, limits: Limits | None = None, program: Program | None = None
    ) -> None:
        """Allow so many processes at once, one to a core unless told otherwise.

        ``program`` is the LibreOffice to use; unless given, it is looked for when the first document comes.
        """
        self._workers = workers or os.cpu_count() or 1
        self._limits, self._program = limits or Limits(), program
        self._renew()

    def _renew(self) -> None:
        """Start without processes: those of the program this one was forked from are not ours."""
        self._owner = os.getpid()
        self._places = BoundedSemaphore(self._workers)
        self._offices = Offices(self._limits)

    def __enter__(self) -> Self:
        """Return the pool."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the pool."""
        self.close()

    def close(self) -> None:
        """End all processes and remove their files; who still waits for a document gets ConversionError."""
        self._offices.close()

    def convert(self, docx: bytes, *, archive: int = 2) -> bytes:
        """Return a Word file as a tagged PDF that claims PDF/UA-1 and PDF/A-2b, or 3b with ``archive=3``.

        The same file gives the same bytes. Warns with LossWarning of what this LibreOffice leaves out.
        Raises ConversionError when there is no LibreOffice, when the file is damaged, unsafe or reaches
        outside itself, and when LibreOffice has failed twice.
        """
        made = _told(self._call(archive).results([docx]))[0]
        if isinstance(made, ConversionError):
            raise made
        return made

    def convert_all(self, docxs: Iterable[bytes], *, archive: int = 2) -> Iterator[bytes | ConversionError]:
        """Return PDFs in the order of the Word files, a ConversionError in place of one that has none.

        Files are taken a few ahead of their PDFs. Raises ConversionError when there is no LibreOffice.
        """
        return self._in_order(self._call(archive), iter(docxs))

    def _call(self, archive: int) -> Conversion:
        options(archive)  # a wrong part of PDF/A is heard of at once
        if self._owner != os.getpid():
            self._renew()
        program = self._program or find_libreoffice()
        return Conversion(program, self._limits, self._places, self._offices, archive, self._offices.era)

    def _in_order(self, call: Conversion, docxs: Iterator[bytes]) -> Iterator[bytes | ConversionError]:
        ahead: deque[Future[list[Result]]] = deque()
        with ThreadPoolExecutor(self._workers, "wkus-pdf") as threads:
            try:
                while group := list(islice(docxs, call.size)):
                    ahead.append(threads.submit(call.results, group))
                    if len(ahead) > self._workers:
                        yield from _told(ahead.popleft().result())
                while ahead:
                    yield from _told(ahead.popleft().result())
            except KeyboardInterrupt:
                self.close()
                raise
            finally:
                for future in ahead:
                    future.cancel()


def _told(results: Sequence[Result]) -> list[bytes | ConversionError]:
    """Warn of losses, in the thread of who asked, and return what was made."""
    for lost in {result.lost for result in results if result.lost}:
        warnings.warn(lost, LossWarning, stacklevel=3)
    return [result.made for result in results]
