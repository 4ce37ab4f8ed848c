"""Check boxes set by the data: a Word check-box control whose „Tag” names a field.

The author of the template inserts Word's check-box control and writes the field into its property „Tag”:
``wspolna``, ``oferta.czy_wspolna`` or any expression in braces, ``{{ rok > 2026 }}``. A control whose
tag names no field stays as it is.
"""

import re

from lxml import etree

from wkus_docs.word.tree import T, W

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_BRACED = re.compile(r"\{\{\s*(.+?)\s*\}\}")
_FIELD = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")
_CHECKED, _UNCHECKED = "2612", "2610"


def set_by_data(root: etree._Element) -> None:
    """Write into every check box that names a field the tags that set it."""
    for control in root.iter(f"{W}sdt"):
        properties = control.find(f"{W}sdtPr")
        box = properties.find(f"{_W14}checkbox") if properties is not None else None
        named = properties.find(f"{W}tag") if properties is not None else None
        if box is not None and named is not None:
            _set(control, box, named)


def _set(control: etree._Element, box: etree._Element, named: etree._Element) -> None:
    typed = named.get(f"{W}val", "").strip()
    braced = _BRACED.fullmatch(typed)
    if not braced and not _FIELD.fullmatch(typed):
        return
    asked = braced[1] if braced else typed
    named.set(f"{W}val", asked)  # what was a tag of Word is no tag of Jinja
    state = box.find(f"{_W14}checked")
    if state is None:
        state = etree.Element(f"{_W14}checked")
        box.insert(0, state)
    before = state.get(f"{_W14}val", "0")
    state.set(f"{_W14}val", _chosen(asked, "1", "0", before, sure=bool(braced)))
    sign = next(control.iter(T), None)
    if sign is not None:
        yes, no = _sign(box, "checkedState", _CHECKED), _sign(box, "uncheckedState", _UNCHECKED)
        sign.text = _chosen(asked, yes, no, sign.text or no, sure=bool(braced))


def _sign(box: etree._Element, state: str, usual: str) -> str:
    found = box.find(f"{_W14}{state}")
    return chr(int(found.get(f"{_W14}val", usual) if found is not None else usual, 16))


def _chosen(asked: str, yes: str, no: str, before: str, *, sure: bool) -> str:
    """Tags that print one of two texts; what was there before, where the data have no such field."""
    chosen = f"{{% if {asked} %}}{yes}{{% else %}}{no}{{% endif %}}"
    if sure:
        return chosen
    names = asked.split(".")
    known = " and ".join(f"{'.'.join(names[: n + 1])} is defined" for n in range(len(names)))
    return f"{{% if {known} %}}{chosen}{{% else %}}{before}{{% endif %}}"
