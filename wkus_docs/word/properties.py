"""Properties of a Word file: title, author, language, day."""

from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

_DC = "{http://purl.org/dc/elements/1.1/}"
_CREATED = "{http://purl.org/dc/terms/}created"
_FIRST_DAY = datetime(1980, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Properties:
    """Title, author, language and day of a document, from its core properties and styles."""

    title: str
    author: str
    language: str
    day: datetime

    @classmethod
    def read(cls, core: etree._Element | None, language: str) -> "Properties":
        """Read the core properties, where a file has them; ``language`` is that of its text by its styles.

        The day is 1 January 1980, the first one a container knows, where the file does not tell.
        """
        said = _said(core, f"{_DC}language") or language or "pl-PL"
        return cls(_said(core, f"{_DC}title"), _said(core, f"{_DC}creator"), said, _day(core))


def _said(core: etree._Element | None, name: str) -> str:
    return "" if core is None else (core.findtext(name) or "").strip()


def _day(core: etree._Element | None) -> datetime:
    try:
        day = datetime.fromisoformat(_said(core, _CREATED))
    except ValueError:
        return _FIRST_DAY
    return day if day.tzinfo else day.replace(tzinfo=UTC)
