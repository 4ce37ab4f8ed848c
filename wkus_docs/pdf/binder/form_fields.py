"""Forms and signatures in a binder, which is a record: nobody fills anything in any more."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from wkus_docs.pdf.structure import listed

if TYPE_CHECKING:
    from wkus_docs.pdf.binder.part import Bound

_READ_ONLY = 1
_DEEPEST = 50


class FormFields:
    """The fields of all documents, those of each under its number, so that equal names stay apart.

    pikepdf can carry fields over itself, but makes new ones of them, which the structure tree does not know.
    """

    def __init__(self, target: Pdf) -> None:
        """Start empty."""
        self._target = target
        self._groups = Array()
        self._fonts: dict[str, Object] = {}
        self._drawn = True

    def prepare(self, one: "Bound") -> None:
        """Close the fields of a document; a signature in one is none any more."""
        for field in (*_fields(one.pdf), *_loose(one.pdf)):
            field.Ff = int(field.get("/Ff", 0)) | _READ_ONLY
            if "/AA" in field:
                del field.AA
            if _kind(field) == Name.Sig and "/V" in field:
                del field.V

    def collect(self, one: "Bound") -> None:
        """Collect the fields of a document whose pages have been copied."""
        found = one.root.get("/AcroForm")
        if not isinstance(found, Dictionary) or not listed(found.get("/Fields")):
            return
        form: Any = self._target.copy_foreign(one.pdf.make_indirect(found))
        group = self._target.make_indirect(Dictionary(T=String(str(one.number)), Kids=form.Fields))
        for field in listed(form.Fields):
            field.Parent = group
        self._groups.append(group)
        fonts = form.get("/DR", {}).get("/Font", {})
        self._fonts = {**{str(name): font for name, font in fonts.items()}, **self._fonts}
        self._drawn = self._drawn and form.get("/NeedAppearances") is not True

    def write(self) -> None:
        """Put them into the file."""
        if not len(self._groups):
            return
        form = Dictionary(Fields=self._groups, NeedAppearances=not self._drawn)
        if self._fonts:
            form.DR = Dictionary(Font=Dictionary(self._fonts))
        self._target.Root.AcroForm = form


def is_signed(pdf: Pdf) -> bool:
    """Whether a file has an electronic signature."""
    return any(_kind(field) == Name.Sig and "/V" in field for field in _fields(pdf))


def _fields(pdf: Pdf) -> Iterator[Any]:
    """Yield the fields of a file, whatever group they are in."""
    form = pdf.Root.get("/AcroForm")
    waiting = [(field, 0) for field in listed(form.get("/Fields"))] if isinstance(form, Dictionary) else []
    seen: set[tuple[int, int]] = set()
    while waiting:
        field, depth = waiting.pop()
        if not isinstance(field, Dictionary) or depth > _DEEPEST or field.objgen in seen:
            continue
        seen |= {field.objgen} if field.is_indirect else set()
        yield field
        waiting += [(kid, depth + 1) for kid in listed(field.get("/Kids"))]


def _loose(pdf: Pdf) -> Iterator[Any]:
    """Yield the fields on pages, also those that belong to no form."""
    for page in pdf.pages:
        for one in listed(page.obj.get("/Annots")):
            if isinstance(one, Dictionary) and one.get("/Subtype") == Name.Widget:
                yield one


def _kind(field: Any) -> Any:
    """Return the kind of a field, which may be that of its group."""
    for _ in range(_DEEPEST):
        if field is None or "/FT" in field:
            break
        field = field.get("/Parent")
    return None if field is None else field.get("/FT")
