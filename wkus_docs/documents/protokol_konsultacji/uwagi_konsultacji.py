"""Who took part in consultations, what they said and what was answered.

The names of private persons stay in the office's files: a document shows „osoba prywatna”.
"""

from collections.abc import Iterator

from pydantic import Field

from wkus_docs.parts.konsultacje.sposob_konsultacji import FormaKonsultacji
from wkus_docs.parts.konsultacje.stanowisko import Decyzja, reason_says_why
from wkus_docs.parts.konsultacje.zglaszajacy import Zglaszajacy
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst


class Uczestnik(Zglaszajacy):
    """Uczestnik konsultacji"""

    formy: tuple[FormaKonsultacji, ...] = Field(min_length=1)
    """Jak brał udział
    formularz uwag, spotkanie, ankieta, dyżur, warsztaty, inna."""
    czy_zglosil_uwagi: TakNie
    """Czy zgłosił uwagi"""

    @property
    def wpis(self) -> str:
        """The entry, for a message about one who has no name."""
        return f"uczestnik, udział: {', '.join(forma.etykieta for forma in self.formy)}"


class Uwaga(Zglaszajacy):
    """Uwaga"""

    data_wplywu: Data | None = None
    """Data wpływu"""
    jednostka_redakcyjna: Tekst | None = None
    """Miejsce w projekcie
    Paragraf, ustęp, punkt albo „cały projekt”."""
    tresc: Opis
    """Treść uwagi"""
    propozycja: Opis | None = None
    """Proponowane brzmienie"""
    uzasadnienie_uwagi: Opis | None = None
    """Uzasadnienie zgłaszającego"""
    decyzja: Decyzja
    """Stanowisko
    uwzględniona, uwzględniona w części albo nieuwzględniona."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie stanowiska"""

    @property
    def wpis(self) -> str:
        """The entry, for a message about one who has no name."""
        return "uwaga" if self.data_wplywu is None else f"uwaga z {data_slownie(self.data_wplywu)}"

    @property
    def teksty(self) -> Iterator[tuple[str, str]]:
        """Texts that are published, by field."""
        for name in ("tresc", "propozycja", "uzasadnienie_uwagi", "uzasadnienie"):
            if value := getattr(self, name):
                yield name, value

    _reason_says_why = reason_says_why()
