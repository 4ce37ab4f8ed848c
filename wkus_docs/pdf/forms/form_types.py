"""The forms there are: that of every document asks for all its data; one asks for a part of another's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wkus_docs.carried_data import schema_version
from wkus_docs.catalog import catalog, type_of
from wkus_docs.document import Document, DocumentType
from wkus_docs.pdf.forms import consultation
from wkus_docs.pdf.forms.form_id import FormId
from wkus_docs.pdf.forms.form_nodes import Pattern
from wkus_docs.pdf.forms.layout import Heading
from wkus_docs.pdf.forms.printed import sum_line
from wkus_docs.pdf.forms.reckoning import reckoning

_HELP = (
    "Pola z gwiazdką są wymagane (*). Zbędne pola i wolne wiersze zostaw puste: puste pole znaczy „brak danych”. "
    "Gdy staniesz w polu, program pokaże objaśnienie. Po wypełnieniu zapisz plik i odeślij go; formularz można "
    "też wydrukować i wypełnić pismem drukowanym."
)


def _all(_: Pattern) -> bool:
    return True


def _as_it_is(data: dict[str, Any]) -> dict[str, Any]:
    return data


@dataclass(frozen=True, slots=True)
class FormType:
    """A form: the document it is asked for by, and the one whose data it gives.

    ``kept`` tells which fields it has, ``names`` what it calls groups otherwise, ``completed`` adds to the data
    what the form itself knows.
    """

    kind: DocumentType
    target: DocumentType
    kept: Callable[[Pattern], bool] = _all
    completed: Callable[[dict[str, Any]], dict[str, Any]] = _as_it_is
    names: Mapping[Pattern, str] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether it asks for all data of its document."""
        return self.kind is self.target

    @property
    def mark(self) -> FormId:
        """What identifies the form in its file."""
        return FormId(self.kind.slug, self.target.slug, schema_version(self.target.slug))

    def heading(
        self,
        document: Document | None,
        *,
        known: tuple[str, ...] = (),
        years: tuple[int, ...] = (),
        printed: str = "",
    ) -> Heading:
        """Return what stands above the fields; ``document`` is the one that the form belongs to, if it is known.

        ``known`` are earlier documents whose facts the form prints, ``years`` those it prints, and ``printed`` all
        that it prints, as its mark says it.
        """
        basis = _basis(self.kind)
        if not self.whole:
            said = (*consultation.paragraphs(document), basis, _HELP)
            return Heading(consultation.TITLE, tuple(filter(None, said)), self.kind.title)
        about = self.kind.model.explanation()
        opening = f"Formularz zbiera dane do dokumentu „{self.kind.title}”."
        said = (opening, about, basis, _known(known, years), _HELP)
        foot = " · ".join(filter(None, (self.kind.title, sum_line(printed) if printed else "")))
        return Heading(self.kind.title, tuple(filter(None, said)), foot, reckoning(self.kind))


def _known(names: tuple[str, ...], years: tuple[int, ...]) -> str:
    """Say what is printed, and need not be typed."""
    told = []
    if names:
        earlier = "wcześniejszego dokumentu" if len(names) == 1 else "wcześniejszych dokumentów"
        told.append(f"Co wiadomo z {earlier} ({', '.join(names)}), jest wydrukowane grubszym drukiem")
    if years:
        told.append(
            f"lata {years[0]}–{years[-1]} są w nagłówkach"
            if len(years) > 1
            else f"rok {years[0]} jest w nagłówkach"
        )
    said = "; ".join(told)
    return f"{said[0].upper()}{said[1:]}. Tego się nie wpisuje." if said else ""


def _basis(kind: DocumentType) -> str:
    """Return the provisions that a document rests on, each act named once."""
    units: dict[str, list[str]] = {}
    for basis in kind.legal_basis:
        units.setdefault(basis.provision.akt.krotki_tytul(), []).append(basis.provision.jednostka)
    listed = "; ".join(f"{', '.join(found)} {act}" for act, found in units.items())
    return f"Podstawa prawna: {listed}." if listed else ""


def form_type(slug: str) -> FormType:
    """Return the form of a document. Raises UnknownDocumentError for a slug not in the catalog."""
    kind = type_of(slug)
    if slug != consultation.ANNOUNCEMENT:
        return FormType(kind, kind)
    return FormType(
        kind, catalog[consultation.RECORD], consultation.is_asked, consultation.complete, consultation.NAMES
    )
