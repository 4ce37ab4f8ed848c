"""A rule that a PDF breaks, said in Polish, and the standards that it then no longer keeps."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wkus_docs.pdf.claims import Standard

UA = frozenset({Standard.UA})
A = frozenset({Standard.A})
BOTH = UA | A
_SHOWN = 4


class PdfRule(StrEnum):
    """What is looked at."""

    FILE = "plik"
    ENCRYPTION = "szyfrowanie"
    TAGS = "znaczniki"
    LANGUAGE = "język"
    TITLE = "tytuł"
    CLAIMS = "deklaracja zgodności"
    ROLES = "rodzaje znaczników"
    HEADINGS = "nagłówki"
    TABLES = "tabele"
    PICTURES = "obrazy"
    NOTES = "przypisy"
    LINKS = "odnośniki"
    ANNOTATIONS = "adnotacje"
    TAB_ORDER = "kolejność"
    FIELDS = "pola formularza"
    FONTS = "czcionki"
    ATTACHMENTS = "załączniki"
    ACTIONS = "czynności"
    COLOURS = "kolory"


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken rule: what is wrong, where („strona 2, tabela 3”), and the standards that are not kept."""

    rule: PdfRule
    message: str
    standards: frozenset[Standard] = BOTH
    places: tuple[str, ...] = ()

    def __str__(self) -> str:
        """„Tabela nie ma nagłówka: strona 1, tabela 1; strona 2, tabela 3 (PDF/UA-1).”"""
        more = f" i jeszcze {len(self.places) - _SHOWN}" if len(self.places) > _SHOWN else ""
        where = f": {'; '.join(self.places[:_SHOWN])}{more}" if self.places else ""
        return f"{self.message}{where} ({', '.join(sorted(self.standards))})."


def broken_standards(findings: Iterable[Violation]) -> frozenset[Standard]:
    """Return the standards that a file with such findings does not keep."""
    return frozenset(standard for finding in findings for standard in finding.standards)
