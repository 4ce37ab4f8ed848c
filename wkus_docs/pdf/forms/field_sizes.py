"""Width and lines of fields: enough for the example's values and for the data given."""

from dataclasses import dataclass

from wkus_docs.pdf.forms.entry import Way
from wkus_docs.pdf.forms.example_sizes import ExampleSizes
from wkus_docs.pdf.forms.field_places import BUTTON, PAD
from wkus_docs.pdf.forms.field_values import Values
from wkus_docs.pdf.forms.font import Font
from wkus_docs.pdf.forms.form_nodes import Field, pattern

WIDTH, GAP, COLUMNS = 482.0, 10.0, 12
"""Points of a line, points between two fields, and the columns that a line is thought of."""
LABEL, NOTE = 9.5, 8.5
"""Points of names and of what explains them."""

_SPANS = (2, 3, 4, 6, 8, 12)
_SLACK = 1.2
"""How much more than the example a field holds."""
_WORDS = 140.0
"""Points that words need at least."""
_LONG = {"kwota": "1 234 567,00", "data": "30 października 2026"}
"""Values that may be longer than those of an example."""
_PRINTED = 11.5
"""Points of letters as wide as the bold ones of a printed value."""
_USUAL, _COUNT = "Stanowisko albo imię i nazwisko", "1 000"
_FEWEST_LONG = 3
_MOST_BUTTONS = 4
_LABEL_LINES, _NOTE_LINES = 3, 3
_NARROWEST = 50.0
_SMALLER = 0.65
"""How much smaller than the others an answer may be written in a narrow column."""
_AFTER_OPTION = 3.0 + 14.0
_ARROW = 16.0


def span_width(span: int) -> float:
    """Return the points that columns take together."""
    column = (WIDTH - (COLUMNS - 1) * GAP) / COLUMNS
    return span * column + (span - 1) * GAP


@dataclass(frozen=True, slots=True)
class FieldSizes:
    """Measures fields by their font, by an example of each, and by what is entered."""

    face: Font
    sample: ExampleSizes
    values: Values

    def span(self, field: Field, name: str, note: str) -> int:
        """Return how many columns a field takes, with its name and what explains it."""
        wanted = max(self._least(field), self._for_words(f"{name}\u00a0*", LABEL, _LABEL_LINES))
        wanted = max(wanted, self._for_words(note, NOTE, _NOTE_LINES))
        return next((span for span in _SPANS if span_width(span) >= wanted), COLUMNS)

    def lines(self, field: Field, width: float) -> int:
        """Return how many lines a field of a width has; one for all that is not text."""
        if field.printed:
            return len(self.face.lines(field.printed, width - 2 * PAD, _PRINTED))
        if not field.entry.is_text:
            return 1
        texts = [*self._usual(field), self.values.get(field.loc, "")]
        needed = max(len(self.face.lines(text, width - 2 * PAD)) for text in texts)
        spare = 1 if needed > 1 else 0
        return max(needed + spare, _FEWEST_LONG if field.entry.long else 1)

    def buttons(self, field: Field) -> bool:
        """Whether all answers are seen at once, and not in a list that opens."""
        return field.entry.way is Way.ONE and self.answers_width(field) <= WIDTH and self._few(field)

    def answers_width(self, field: Field) -> float:
        """Return the points that the answers of a field take in one line."""
        return sum(self.answer_width(answer.label) for answer in field.entry.answers)

    def answer_width(self, label: str) -> float:
        """Return the points that one answer takes, with the place to tick."""
        return self.face.width(label) + BUTTON + _AFTER_OPTION

    def column(self, field: Field) -> tuple[float, float]:
        """Return the width that a field must have in a table, and the one it would like."""
        named = (self.face.width(word, LABEL) for word in field.label.replace("-", "- ").split())
        hinted = (self.face.width(word, NOTE) for word in field.entry.hint.split())
        word = max(*named, *hinted, _NARROWEST)
        if field.entry.answers:
            longest = max(self.answer_width(answer.label) for answer in field.entry.answers)
            return max(word, min(longest, 95.0), longest * _SMALLER), max(word, longest)
        usual = max(map(self.face.width, self._usual(field)), default=0.0) * _SLACK + 2 * PAD
        if field.entry.is_text:
            return max(word, min(usual, 105.0)), max(word, usual, 105.0)
        return max(word, usual), max(word, usual)

    def stacked(self, field: Field, width: float) -> bool:
        """Whether the answers fit into a cell, one below the other."""
        fits = all(
            self.answer_width(answer.label) - _AFTER_OPTION + 4 <= width for answer in field.entry.answers
        )
        return field.entry.way is Way.ONE and self._few(field) and fits

    def _few(self, field: Field) -> bool:
        return len(field.entry.answers) <= _MOST_BUTTONS

    def _least(self, field: Field) -> float:
        """Return the width of what is usually entered, or of what is printed."""
        if field.printed:
            return max(self._for_words(line, _PRINTED, _NOTE_LINES) for line in field.printed.splitlines())
        if field.entry.way is Way.MANY or field.entry.long:
            return WIDTH
        if field.entry.answers:
            if self.buttons(field):
                return self.answers_width(field)
            return max(self.face.width(answer.label) for answer in field.entry.answers) + 2 * PAD + _ARROW
        texts = (*self._usual(field), self.values.get(field.loc, ""))
        usual = max(map(self.face.width, "\n".join(texts).split("\n"))) * _SLACK + 2 * PAD
        return max(usual, _WORDS) if field.entry.is_text else usual

    def _usual(self, field: Field) -> tuple[str, ...]:
        """Return usual values of such a field, or its hint."""
        _, example, shown = field.entry.hint.partition("np. ")
        hinted = shown if example else _USUAL if field.entry.is_text else _COUNT
        found = self.sample.texts.get(pattern(field.loc)) or (hinted,)
        return (*found, _LONG[field.entry.code]) if field.entry.code in _LONG else found

    def _for_words(self, words: str, size: float, lines: int) -> float:
        """Return the least width at which words take no more than some lines."""
        if not words:
            return 0.0
        fits = (span_width(span) for span in _SPANS)
        return next((width for width in fits if len(self.face.lines(words, width, size)) <= lines), WIDTH)
