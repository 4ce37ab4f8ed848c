"""How the pages of a form look: the Typst source that every form begins with."""

from wkus_docs.pdf.embedded.typst_code import pt
from wkus_docs.pdf.forms.field_places import BUTTON
from wkus_docs.pdf.forms.field_sizes import GAP, LABEL, NOTE, WIDTH

PRELUDE = f"""\
#set page(paper: "a4", margin: (x: {pt((595.276 - WIDTH) / 2)}, top: 50pt, bottom: 60pt))
#set par(spacing: 8pt, leading: 5pt, linebreaks: "simple")
#set block(spacing: 6pt)
#show link: it => it
#show heading: set block(above: 12pt, below: 6pt)
#show heading.where(level: 1): it => block(below: 10pt, text(size: 18pt, it.body))
#show heading.where(level: 2): it => block(sticky: true, above: 18pt, below: 8pt, width: 100%,
  stroke: (bottom: 0.75pt + rgb("#1f3864")), inset: (bottom: 3pt), text(size: 13.5pt, fill: rgb("#1f3864"), it.body))
#show heading.where(level: 3): set text(size: 12pt)
#show heading.where(level: 4): set text(size: 11pt)
#show heading.where(level: 5): set text(size: 10.5pt, style: "italic")
#show heading.where(level: 6): set text(size: 10.5pt, weight: "regular", style: "italic")
#let foot(title) = context {{
  set text(size: 8.5pt, fill: rgb("#444444"))
  grid(columns: (1fr, auto), column-gutter: 12pt, title,
    [Strona #counter(page).display() z #counter(page).final().first()])
}}
#let asked(words, star) = block(above: 0pt, below: 1.5pt, {{
  set par(leading: 1.5pt)
  set text(size: {pt(LABEL)}, top-edge: "ascender", bottom-edge: "descender")
  words + if star {{ text(fill: rgb("#a00000"), weight: "bold", sym.space.nobreak + "*") }} }})
#let note(words) = block(above: 1.5pt, below: 3pt, {{
  set par(leading: 1.5pt)
  text(size: {pt(NOTE)}, fill: rgb("#444444"), top-edge: "ascender", bottom-edge: "descender", words) }})
#let told(words) = block(above: 1.5pt, below: 3pt, {{
  set par(leading: 2pt)
  text(size: {pt(NOTE)}, fill: rgb("#1f3864"), weight: "bold", top-edge: "ascender", bottom-edge: "descender", words) }})
#let warned(words) = block(width: 100%, above: 8pt, below: 10pt, inset: 8pt, stroke: (left: 3pt + rgb("#1f3864")),
  fill: rgb("#f1f5fa"), words)
#let beside(words) = block(sticky: true, told(words))
#let printed(..lines) = block(above: 3pt, below: 3pt, {{
  set par(leading: 3pt)
  text(weight: "bold", lines.pos().join(linebreak())) }})
#let about(words) = block(sticky: true, note(words))
#let place(number, width, height) = block(above: 2pt, below: 0pt,
  link("pole:" + str(number), box(width: width, height: height)))
#let option(number, words) = box(link("pole:" + str(number), box(width: {pt(BUTTON)}, height: {pt(BUTTON)}, baseline: 2pt))
  + h(3pt) + words)
#let options(..all) = block(above: 4pt, below: 3pt, par(leading: 6pt, all.pos().join(h(14pt, weak: true) + [ ])))
#let stacked(..all) = for one in all.pos() {{ block(above: 2pt, below: 3pt, one) }}
#let line-of(widths, ..cells) = block(breakable: false, above: 8pt, below: 8pt,
  grid(columns: widths, column-gutter: {pt(GAP)}, align: bottom, ..cells))
"""
