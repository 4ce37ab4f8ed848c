"""LibreOffice at work: one warm process for many documents, or one start for a batch of them."""

from collections.abc import Sequence
from pathlib import Path
from sys import executable

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.libreoffice.export import converting, listening, options
from wkus_docs.pdf.libreoffice.installation import Program
from wkus_docs.pdf.libreoffice.limits import Limits
from wkus_docs.pdf.libreoffice.processes import BrokenError, Worker

_HEAD, _TAIL, _TAIL_LENGTH = b"%PDF-", b"%%EOF", 64
_UNREADABLE = "LibreOffice nie umie otworzyć tego pliku: otwórz go w Wordzie i zapisz ponownie jako .docx."


class Office:
    """A warm LibreOffice that converts documents one after another."""

    def __init__(self, program: Program, limits: Limits) -> None:
        """Start it, and come back at once; the first document waits until it is ready. Raises OSError."""
        if program.python is None:
            raise BrokenError("nie ma Pythona z modułem „uno”")
        self._limits, self._ready, self._made = limits, False, 0
        self.resident = 0
        """Bytes of memory it held after the last document; 0 where the system does not tell."""
        self._worker = Worker(
            program.python,
            "serve",
            limits.memory,
            lambda workdir: listening(program, workdir.profile, workdir.pipe),
        )

    def convert(self, docx: bytes, seconds: float, archive: int) -> bytes:
        """Return the PDF of a document.

        Raises BrokenError when the process is good for nothing more, ConversionError when the document is
        not readable, OSError when it cannot be written.
        """
        if not self._ready:
            self._ready = bool(self._worker.answer(self._limits.start).get("ready"))
        work = self._worker.workdir.work
        source, target = work / "dokument.docx", work / "dokument.pdf"
        target.unlink(missing_ok=True)
        source.write_bytes(docx)
        self._worker.tell(source=str(source), target=str(target), options=dict(options(archive)))
        said = self._worker.answer(seconds)
        self._made, self.resident = self._made + 1, said.get("resident", 0)
        if said.get("unreadable"):
            raise ConversionError(_UNREADABLE)
        made = whole(target) if said.get("done") else None
        if made is None:
            raise BrokenError(
                f"LibreOffice nie utworzył pliku PDF ({said.get('failed', 'bez podania przyczyny')})"
            )
        return made

    @property
    def worn(self) -> bool:
        """Whether the process should be changed for a new one."""
        return self._made >= self._limits.documents or self.resident > self._limits.resident

    def kill(self) -> None:
        """End the process, with its files."""
        self._worker.kill()


class Batch:
    """One start of LibreOffice for several documents, for a computer without a Python that has ``uno``."""

    def __init__(self, program: Program, limits: Limits, docxs: Sequence[bytes], archive: int) -> None:
        """Start it with the documents. Raises OSError when they cannot be written."""
        self._limits, self._count = limits, len(docxs)
        names = [f"{number:04}.docx" for number in range(len(docxs))]

        def put(folder: Path) -> list[str]:
            for name, docx in zip(names, docxs, strict=True):
                (folder / name).write_bytes(docx)
            return [str(folder / name) for name in names]

        self._worker = Worker(
            executable or "python3",
            "batch",
            limits.memory,
            lambda workdir: converting(
                program, workdir.profile, archive, str(workdir.work), put(workdir.work)
            ),
        )

    def convert(self, seconds: float) -> list[bytes | None]:
        """Return the PDFs in order when the process has ended, or has been killed after ``seconds``.

        None stands for a document that has none: LibreOffice tells neither which failed, nor why.
        """
        try:
            self._worker.answer(self._limits.start + seconds)
        except BrokenError:
            self._worker.stop()
        work = self._worker.workdir.work
        return [whole(work / f"{number:04}.pdf") for number in range(self._count)]

    def kill(self) -> None:
        """End the process, with its files."""
        self._worker.kill()


def whole(path: Path) -> bytes | None:
    """Return a PDF file if it is there, and written to its end.

    >>> whole(Path("nie_ma.pdf"))
    """
    try:
        made = path.read_bytes()
    except FileNotFoundError:
        return None
    return made if made.startswith(_HEAD) and _TAIL in made[-_TAIL_LENGTH:] else None
