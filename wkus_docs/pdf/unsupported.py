"""What the embedded engine does not support: named and refused, never left out."""

from typing import NoReturn

from lxml import etree

from wkus_docs.errors import ConversionError
from wkus_docs.word.places import Places


class UnsupportedError(ConversionError):
    """The file has something that the embedded engine cannot show; the other engine may."""


_NAMES = {
    "pict": "rysunek albo pole tekstowe w starym formacie (VML)",
    "object": "obiekt osadzony (OLE)",
    "AlternateContent": "pole tekstowe albo kształt",
    "oMath": "wzór matematyczny",
    "oMathPara": "wzór matematyczny",
    "ins": "śledzoną zmianę (wstawienie) – przyjmij albo odrzuć zmiany",
    "del": "śledzoną zmianę (usunięcie) – przyjmij albo odrzuć zmiany",
    "moveFrom": "śledzoną zmianę (przeniesienie) – przyjmij albo odrzuć zmiany",
    "moveTo": "śledzoną zmianę (przeniesienie) – przyjmij albo odrzuć zmiany",
    "delText": "śledzoną zmianę (usunięcie) – przyjmij albo odrzuć zmiany",
    "endnoteReference": "przypis końcowy",
    "anchor": "obraz oblewany tekstem – ustaw „Równo z tekstem”",
    "chart": "wykres programu Office – wstaw go jako obraz",
    "ruby": "tekst z wymową (ruby)",
    "altChunk": "wklejony cudzy dokument",
    "subDoc": "dokument podrzędny",
    "framePr": "ramkę tekstową",
    "textDirection": "tekst pisany pionowo",
    "cols": "kolumny tekstu",
    "dropCap": "inicjał",
    "hMerge": "komórki scalone starym sposobem",
}


def refuse(part: str, element: etree._Element, what: str = "") -> NoReturn:
    """Raise UnsupportedError for an element, with its place."""
    name = etree.QName(element).localname
    root = element.getroottree().getroot()
    places = Places(part, root)
    place = None
    for one in root.iter(etree.Element):  # places are counted along the way
        place = places.of(one) if etree.QName(one).localname in {"p", "t"} or one is element else place
        if one is element:
            break
    found = what or _NAMES.get(name, f"element „{name}”")
    raise UnsupportedError(f"{place}: dokument ma {found}, czego wbudowany silnik PDF nie potrafi.")
