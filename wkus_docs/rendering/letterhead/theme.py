"""Theme, fonts and colours that a letterhead's styles refer to."""

import copy

from lxml import etree

from wkus_docs.word.content_types import word_type
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.order import SETTINGS, put
from wkus_docs.word.tree import REL, W


def apply_theme(ours: EditableWord, theirs: EditableWord) -> None:
    """Bring the letterhead's theme, fonts and mapping of colours."""
    names: dict[str, str] = {}
    for kind in ("theme", "fontTable"):
        part = theirs.linked(theirs.main, kind)
        if part:
            old = ours.linked(ours.main, kind)
            new = ours.adopt(theirs, part, names)
            if kind == "fontTable" and old:
                _add_fonts(ours.tree(new), ours.tree(old))
            ours.unlink(ours.main, kind)
            ours.link(ours.main, kind, new)
    mapping = setting(theirs, "clrSchemeMapping")
    if mapping is not None:
        put(_settings(ours), copy.deepcopy(mapping), SETTINGS)


def setting(file: EditableWord, name: str) -> etree._Element | None:
    """Return one setting of a file."""
    part = file.linked(file.main, "settings")
    return file.tree(part).find(f"{W}{name}") if part else None


def switch(file: EditableWord, name: str, *, on: bool) -> None:
    """Turn a setting on or off."""
    if on:
        put(_settings(file), etree.Element(f"{W}{name}"), SETTINGS)
        return
    said = setting(file, name)
    if said is not None:
        said.getparent().remove(said)  # type: ignore[union-attr]  # a setting stands among settings


def _settings(file: EditableWord) -> etree._Element:
    part = file.linked(file.main, "settings")
    if not part:
        part = file.free("word/settings.xml")
        file.add(part, etree.tostring(etree.Element(f"{W}settings")), word_type("settings"))
        file.link(file.main, "settings", part)
    return file.tree(part)


def _add_fonts(fonts: etree._Element, ours: etree._Element) -> None:
    """Add the fonts only we name; an embedded one stays behind with its file."""
    known = {font.get(f"{W}name") for font in fonts}
    for font in ours.findall(f"{W}font"):
        if font.get(f"{W}name") not in known:
            added = copy.deepcopy(font)
            for embedded in [e for e in added if e.get(f"{REL}id")]:
                added.remove(embedded)
            fonts.append(added)
