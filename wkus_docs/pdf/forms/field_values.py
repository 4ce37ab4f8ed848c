"""Data of a file put into the fields of a form. What does not fit is said at once, before anything is made.

A form takes whatever a viewer or a library writes into it; so names, answers and lengths are looked at here.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from wkus_docs.checking import KEY
from wkus_docs.errors import InputError, Loc, Problem, Severity
from wkus_docs.heading import HEADING
from wkus_docs.pdf.forms.entry import Way
from wkus_docs.pdf.forms.font import Font
from wkus_docs.pdf.forms.form_nodes import Field, Group, Listing, Node, nodes
from wkus_docs.pdf.forms.yearly_lists import YEAR, year_of
from wkus_docs.reading import Source

Values = dict[Loc, str]
"""Text of every filled field; codes of the answers chosen, in lines, where there are answers."""


def values_of(root: Group, source: Source, face: Font, *, whole: bool = True) -> Values:
    """Return what a file puts into the fields of a form.

    A form that is not ``whole`` asks for a part of the data only, and leaves the rest of a file alone.
    Raises InputError with every value that the form cannot take.
    """
    taking = _Taking({node.loc: node for node in nodes(root)}, source, face, whole)
    told = {key: value for key, value in source.data.items() if key != KEY and key not in HEADING}
    taking.take(told, (), ())
    if taking.problems:
        raise InputError(tuple(sorted(taking.problems, key=lambda one: (one.line, one.column))))
    return taking.values


@dataclass(slots=True)
class _Taking:
    nodes: dict[Loc, Node]
    source: Source
    face: Font
    whole: bool
    values: Values = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def take(self, value: Any, loc: Loc, at: Loc) -> None:
        """Take a value of the file, and all in it; ``at`` is its place there, ``loc`` that in the form."""
        node = self.nodes.get(loc)
        if value is None or value == "":
            return
        if node is None:
            self._unknown(loc, at)
        elif isinstance(node, Field):
            self._put(node, value, at)
        elif isinstance(value, dict) and isinstance(node, Group):
            for key, inner in value.items():
                self.take(inner, (*loc, key), (*at, key))
        elif isinstance(value, list) and isinstance(node, Listing):
            for index, inner in enumerate(value):
                row, told = _row(node, index, inner)
                self.take(told, (*loc, row), (*at, index))
        else:
            kind = "lista pozycji" if isinstance(node, Listing) else "grupa pól"
            self._say(at, node.label, f"Tu ma być {kind}.", "Porównaj plik z wzorem: wkus wzor.")

    def _unknown(self, loc: Loc, at: Loc) -> None:
        if not self.whole:
            return
        parent = self.nodes.get(loc[:-1])
        if isinstance(loc[-1], int):
            self._say(at, "", "Lista jest za długa.", "Usuń pozycje, których dokument nie przewiduje.")
            return
        known = [str(child.loc[-1]) for child in parent.children] if isinstance(parent, Group) else []
        near = get_close_matches(loc[-1], known, 1, 0.6)
        hint = f"Może „{near[0]}”?" if near else "Usuń to pole albo sprawdź jego nazwę we wzorze: wkus wzor."
        written = self.source.as_written.get(at, loc[-1])
        self._say(at, "", f"Formularz nie ma pola „{written}”.", hint, of_key=True)

    def _put(self, node: Field, value: Any, at: Loc) -> None:
        many = node.entry.way is Way.MANY
        if many and isinstance(value, list):
            self._choose(node, [str(item) for item in value], at)
        elif many or not isinstance(value, str):
            wanted = "lista odpowiedzi" if many else "jedna wartość"
            self._say(at, node.label, f"Tu ma być {wanted}.", "Porównaj plik z wzorem: wkus wzor.")
        elif node.entry.answers:
            self._choose(node, [value], at)
        else:
            text = value.replace("\r\n", "\n").replace("\r", "\n").strip()
            for message, hint in self._faults(node, text):
                self._say(at, node.label, message, hint)
            self.values[node.loc] = text

    def _choose(self, node: Field, texts: list[str], at: Loc) -> None:
        found = [node.entry.answer(text) for text in texts]
        for text, answer in zip(texts, found, strict=True):
            if answer is None:
                listed = ", ".join(f"„{one.label}”" for one in node.entry.answers)
                self._say(at, node.label, f"Nie ma odpowiedzi „{text[:60]}”.", f"Wybierz jedną z: {listed}.")
        self.values[node.loc] = "\n".join(answer.code for answer in found if answer is not None)

    def _faults(self, node: Field, text: str) -> Iterator[tuple[str, str]]:
        if len(text) > node.entry.largest:
            yield f"Pole mieści {node.entry.largest} znaków, a wpisano {len(text)}.", "Skróć tekst."
        if sign := self.face.strange(text):
            yield (
                f"Czcionka formularza nie ma znaku „{sign}” (U+{ord(sign):04X}).",
                "Zastąp go znakiem, który jest na klawiaturze.",
            )

    def _say(self, loc: Loc, label: str, message: str, hint: str, *, of_key: bool = False) -> None:
        place = self.source.place(loc, of_key=of_key)
        self.problems.append(
            Problem(
                loc,
                place.line,
                place.column,
                Severity.ERROR,
                message,
                hint,
                "",
                label,
                cell=place.cell,
                file=place.file,
            )
        )


def _row(listing: Listing, index: int, item: Any) -> tuple[int, Any]:
    """Return the place of an item in a list of the form, and what of it is put there: a year has its own row."""
    if not listing.years or not isinstance(item, dict):
        return index, item
    year = year_of(item)
    told = {key: value for key, value in item.items() if key != YEAR}
    return (listing.years.index(year) if year in listing.years else index), told
