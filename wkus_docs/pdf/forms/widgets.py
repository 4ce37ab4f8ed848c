"""Links become fields: each keeps its place on the page and in the order of reading, and gets a name and a look."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from wkus_docs.errors import ConversionError, Loc
from wkus_docs.pdf.forms.appearance import EDGE, GROUND, Artist, default_appearance, field_text
from wkus_docs.pdf.forms.entry import Answer, Way
from wkus_docs.pdf.forms.field_names import NameTree
from wkus_docs.pdf.forms.field_places import FieldPlace
from wkus_docs.pdf.forms.field_values import Values
from wkus_docs.pdf.forms.font import Font
from wkus_docs.pdf.forms.font_file import embed_font
from wkus_docs.pdf.forms.form_nodes import Field
from wkus_docs.pdf.forms.links import links

_LOCKED, _NEEDED, _LINES, _RADIO, _COMBO = 1, 1 << 1, 1 << 12, 1 << 15, 1 << 17
"""Flags of fields (ISO 32000-1, tables 221, 226, 228 and 230)."""
_OFF = "Off"


def put_fields(
    pdf: Pdf, places: Sequence[FieldPlace], values: Values, face: Font, *, closed: bool
) -> tuple[Loc, ...]:
    """Make fields of the links of a typeset form, with their values; ``closed`` ones cannot be changed.

    Returns the ways to texts too long to be seen whole. Raises ConversionError when a place got lost.
    """
    artist = Artist(pdf, face, embed_font(pdf, face))
    maker = _Maker(artist, NameTree(pdf), values, _LOCKED if closed else 0)
    found = list(links(pdf))
    if sorted(link.number for link in found) != list(range(len(places))):
        raise ConversionError("Nie udało się rozmieścić pól formularza.")
    for link in found:
        link.strip()
        maker.make(places[link.number], link.annotation)
    pdf.Root.AcroForm = Dictionary(
        Fields=maker.names.top, DR=artist.resources, DA=String(default_appearance()), NeedAppearances=False
    )
    return tuple(maker.cut)


@dataclass(slots=True)
class _Maker:
    artist: Artist
    names: NameTree
    values: Values
    locked: int
    cut: list[Loc] = field(default_factory=list)
    circles: dict[Loc, Object] = field(default_factory=dict)

    def make(self, place: FieldPlace, widget: Object) -> None:
        """Make a field of a widget, or one of the answers of a field."""
        widget.MK = Dictionary(BC=Array([*EDGE]), BG=Array([*GROUND]))
        widget.BS = Dictionary(W=1, S=Name.S)
        if place.answer is None:
            self._typed(place, widget)
        elif place.field.entry.way is Way.MANY:
            self._ticked(place.field, place.answer, widget)
        else:
            self._one_of(place.field, place.answer, widget)

    def _typed(self, place: FieldPlace, widget: Object) -> None:
        """Make a field to type in, or a list to choose from."""
        asked, text = place.field, self.values.get(place.field.loc, "")
        self.names.put(widget, asked.loc)
        widget.TU = String(asked.spoken)
        many = place.lines > 1
        flags = self._flags(asked) | (_LINES if many else 0)
        shown = text
        if asked.entry.answers:
            chosen = next((one for one in asked.entry.answers if one.code == text), None)
            shown, flags = chosen.label if chosen else "", flags | _COMBO
            widget.FT = Name.Ch
            widget.Opt = Array([Array([String(one.code), String(one.label)]) for one in asked.entry.answers])
        else:
            widget.FT, widget.MaxLen = Name.Tx, asked.entry.largest
        widget.Ff, widget.V = flags, String(text)
        width, height = _size(widget)
        said = field_text(self.artist.face, shown, width, height, lines=many)
        widget.DA = String(default_appearance(said.size))
        widget.AP = Dictionary(N=self.artist.text(said, width, height, lines=many))
        self.cut += [asked.loc] if said.cut else []

    def _ticked(self, asked: Field, answer: Answer, widget: Object) -> None:
        """Make a box to tick, a field of its own."""
        self.names.put(widget, (*asked.loc, answer.code))
        on = answer.code in self.values.get(asked.loc, "").split("\n")
        widget.TU, widget.FT, widget.Ff = String(asked.spoken_of(answer)), Name.Btn, self.locked
        widget.V = widget.AS = Name(f"/{answer.code if on else _OFF}")
        widget.MK.CA = String("8")
        side, _ = _size(widget)
        looks = {
            f"/{answer.code}": self.artist.square(side, on=True),
            f"/{_OFF}": self.artist.square(side, on=False),
        }
        widget.AP = Dictionary(N=Dictionary(looks))

    def _one_of(self, asked: Field, answer: Answer, widget: Object) -> None:
        """Make one of the answers of a field, of which at most one is chosen."""
        chosen = self.values.get(asked.loc, "") or _OFF
        parent = self.circles.get(asked.loc)
        if parent is None:
            parent = self.artist.pdf.make_indirect(
                Dictionary(
                    FT=Name.Btn, Ff=_RADIO | self._flags(asked), TU=String(asked.spoken), V=Name(f"/{chosen}"),
                    Kids=Array(),
                )
            )  # fmt: skip
            self.circles[asked.loc] = parent
            self.names.put(parent, asked.loc)
        widget.Parent = parent
        parent.Kids.append(widget)
        widget.TU = String(asked.spoken_of(answer))
        widget.AS = Name(f"/{answer.code if answer.code == chosen else _OFF}")
        widget.MK.CA = String("l")
        side, _ = _size(widget)
        looks = {
            f"/{answer.code}": self.artist.circle(side, on=True),
            f"/{_OFF}": self.artist.circle(side, on=False),
        }
        widget.AP = Dictionary(N=Dictionary(looks))

    def _flags(self, asked: Field) -> int:
        return self.locked | (_NEEDED if asked.asked else 0)


def _size(widget: Object) -> tuple[float, float]:
    left, bottom, right, top = (float(side) for side in widget.Rect)
    return abs(right - left), abs(top - bottom)
