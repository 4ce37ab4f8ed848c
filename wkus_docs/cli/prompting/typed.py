"""What people type and paste, brought to plain text."""

import re

_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029\v\f]")
_COMMANDING = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)))
_FIRST_LETTERS = "\ufeff"


def tidied(text: str) -> str:
    r"""Return a typed or pasted text with plain ends of lines, no tabs and nothing that commands a terminal.

    Letters that came in another encoding than the terminal's are read as those of Windows.

    >>> tidied("1)\tcel\r\n•\tmiara\r\n")
    '1) cel\n• miara'
    """
    mended = _ENDS.sub("\n", _decoded(text)).replace("\t", " ").translate(_COMMANDING)
    return "\n".join(line.rstrip() for line in mended.strip(_FIRST_LETTERS).strip().split("\n"))


def _decoded(text: str) -> str:
    """Bytes that were no text of the terminal's encoding, as letters of a Polish Windows."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="surrogateescape").decode("cp1250", errors="replace")
    return text


def decoded(raw: bytes) -> str:
    """Return a line of a file that is piped in: UTF-8, or else the encoding of a Polish Windows."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1250", errors="replace")
