"""An address typed in one line, as an envelope or a letterhead has it.

>>> adres_z_tekstu("ul. Główna 24 lok. 3, 18-100 Łapy")
{'ulica': 'ul. Główna 24 lok. 3', 'kod_pocztowy': '18-100', 'miejscowosc': 'Łapy'}
>>> adres_z_tekstu("18-100 Łapy, ul. Główna 24") == adres_z_tekstu("Łapy, ul. Główna 24, 18-100")
True
>>> adres_z_tekstu("Nowa Wieś 7, 18-100 Łapy")["ulica"]
'Nowa Wieś 7'
"""

import re

from wkus_docs.polish.nieczytelne import NieczytelneError
from wkus_docs.polish.wklejony_tekst import oczyszczony, w_wierszu

_HINT = "Podaj w jednym wierszu ulicę z numerem, kod i miejscowość, np. ul. Główna 24, 18-100 Łapy."
_SHOWN = 60

_CODE = re.compile(
    r"(?:\bPL[\s-]?)?(?<![\d/.])(?<!\d-)(\d{2})(?:\s?[-‐‑‒–—−]\s?(\d{3})(?![\d-])|\s?(\d{3})(?=\s+[^\W\d]{2}))"
)
_LABEL = re.compile(
    r"(?:adres(?:\s+(?:siedziby|do\s+korespondencji))?|siedziba)\s*:\s*|\bkod(?:\s+pocztowy)?\s*:?\s*(?=\d{2}\s?[-–]?\s?\d{3})",
    re.IGNORECASE,
)
_POST = re.compile(r"(?:,|^|\s)\s*(?:poczta|p-ta)\s*:?\s*$", re.IGNORECASE)
_STREET = re.compile(
    r"(?:ulica|ul|aleja|aleje|al|plac|pl|osiedle|os|rynek|rondo|skwer|bulwar|bulw)\b\.?\s*\S", re.IGNORECASE
)
_FLAT = re.compile(r"(?:lokal|lok|mieszkanie|m|pok|pokój|p|piętro|skr)\b\.?\s*\w", re.IGNORECASE)
_AREA = re.compile(
    r"(?:woj|województwo|pow|powiat|gm|gmina|tel|telefon)\b\.?\s*\S|polska$|\w+skie$", re.IGNORECASE
)
_RUN_ON = re.compile(r"\s(?=(?:ul|al|pl|os|gm|woj|pow|tel)\.\s*\S)")
_NUMBER = re.compile(r"\d")
_BODY = re.compile(
    r"(?:stowarzyszenie|fundacja|urząd|starostwo|ośrodek|szkoła|klub|koło|związek|towarzystwo|dom|parafia|caritas|zhp|spółdzielnia|centrum)\b",
    re.IGNORECASE,
)


def adres_z_tekstu(text: str) -> dict[str, str]:
    """Return street with number, postal code and town of an address, under the names of the fields of ``Adres``.

    Raises NieczytelneError (a ValueError) where a part is missing or something stands there that no field holds;
    ``suggestion`` is then the line without it, where one can be told.
    """
    line = _without_labels(re.sub(r"[\n;]+", ", ", oczyszczony(text).strip()))
    line = w_wierszu(line).strip(" ,.")
    found, rest = _read(line)
    plain = adres_w_wierszu(found)
    if _read(plain) != (found, []):
        raise NieczytelneError(f"„{line[:_SHOWN]}” nie jest adresem.", _HINT)
    if rest:
        raise NieczytelneError(
            f"W adresie nie ma miejsca na „{', '.join(rest)[:_SHOWN]}”.",
            "Zostaw ulicę z numerem, kod i miejscowość.",
            plain,
        )
    return found


def _without_labels(line: str) -> str:
    """Take out the words that name what follows; one may hide behind another: „kod kod 18-100”."""
    while (shorter := _LABEL.sub("", line)) != line:
        line = shorter
    return line


def _read(line: str) -> tuple[dict[str, str], list[str]]:
    """Read the fields of an address, and what stands beside them. Raises NieczytelneError."""
    codes = list(_CODE.finditer(line))
    if len(codes) != 1:
        raise _without_one_code(line, len(codes))
    code = codes[0]
    before, after = _pieces(_POST.sub("", line[: code.start()])), _pieces(line[code.end() :])
    street, town, rest = _parted(before, after)
    _refuse_lacking(street, town, line)
    number = f"{code[1]}-{code[2] or code[3]}"
    return {"ulica": ", ".join(street), "kod_pocztowy": number, "miejscowosc": town}, rest


def adres_w_wierszu(fields: dict[str, str]) -> str:
    """Return an address in the spelling that is always read."""
    return f"{fields['ulica']}, {fields['kod_pocztowy']} {fields['miejscowosc']}"


def _pieces(text: str) -> list[str]:
    """Cut a text at its commas, and where a street or an area stands without one: „Łapy ul. Główna 24”."""
    return [piece for part in _RUN_ON.sub(",", text).split(",") if (piece := part.strip(" .;–-"))]


def _parted(before: list[str], after: list[str]) -> tuple[list[str], str, list[str]]:
    """Part what stands before the code and behind it: the street, the town, and what is neither."""
    rest = [piece for piece in (*before, *after[1:]) if _AREA.match(piece) or _is_body(piece)]
    before = [piece for piece in before if piece not in rest]
    behind = [piece for piece in after if piece not in rest]
    if behind and not _is_street(behind[0]):
        town, behind = behind[0], behind[1:]
    elif before and not _is_street(before[0]):
        town, before = before[0], before[1:]
    else:
        town = ""
    street = [piece for piece in before if piece.casefold() != town.casefold()]
    if not street:
        return behind, town, rest
    flat = [piece for piece in behind if _FLAT.match(piece)]
    return [*street, *flat], town, [*rest, *(piece for piece in behind if piece not in flat)]


def _is_street(piece: str) -> bool:
    return bool(_STREET.match(piece) or _NUMBER.search(piece))


def _is_body(piece: str) -> bool:
    return bool(_BODY.match(piece)) and not _NUMBER.search(piece)


def _without_one_code(line: str, count: int) -> NieczytelneError:
    if not line:
        return NieczytelneError("Pole jest puste.", _HINT)
    if count:
        return NieczytelneError("W tym wierszu są dwa kody pocztowe.", f"Zostaw jeden adres. {_HINT}")
    return NieczytelneError("W adresie brakuje kodu pocztowego.", _HINT)


def _refuse_lacking(street: list[str], town: str, line: str) -> None:
    if not town:
        raise NieczytelneError(f"W adresie „{line[:_SHOWN]}” brakuje miejscowości.", _HINT)
    if not street:
        raise NieczytelneError(f"W adresie „{line[:_SHOWN]}” brakuje ulicy i numeru.", _HINT)
