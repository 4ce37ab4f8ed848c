"""How the pages of a questionnaire look: as other forms, but narrow, with large letters and places, for a phone."""

from wkus_docs.pdf.embedded.typst_code import pt
from wkus_docs.pdf.forms.style import PRELUDE as FORM

PAGE, MARGIN = 419.53, 28.0
"""Width of a page of A5, and of what is left free on each side."""
WIDTH = PAGE - 2 * MARGIN
"""Points of a line."""

_BUTTON = 19.0

PRELUDE = f"""\
{FORM}\
#set page(paper: "a5", margin: (x: {pt(MARGIN)}, top: 30pt, bottom: 44pt))
#set text(size: 11pt)
#set par(spacing: 10pt, leading: 4.5pt)
#show par: set block(spacing: 10pt)
#let question(words) = block(sticky: true, above: 0pt, below: 5pt, text(weight: "bold", words))
#let asking(..parts) = block(breakable: false, above: 10pt, below: 14pt, parts.pos().join())
#let button(number) = link("pole:" + str(number), box(width: {pt(_BUTTON)}, height: {pt(_BUTTON)}))
#let small(words) = text(size: 8.5pt, fill: rgb("#333333"), hyphenate: false, words)
#let one-mark(number, label, words) = align(center, {{
  block(above: 0pt, below: 3pt, button(number))
  block(above: 0pt, below: 0pt, {{
    set par(leading: 2pt, spacing: 2pt)
    text(weight: "bold", label)
    if words != "" {{ linebreak() + small(words) }}
  }})
}})
#let row(..cells) = block(above: 0pt, below: 0pt,
  grid(columns: (1fr,) * cells.pos().len(), column-gutter: 2pt, ..cells))
#let one-of(number, words) = block(above: 0pt, below: 7pt,
  grid(columns: ({pt(_BUTTON)}, 1fr), column-gutter: 7pt, align: (top, horizon), button(number), words))
"""
