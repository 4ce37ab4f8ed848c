"""What messages call a Word file, and which error says them.

A message is told its subject: no error is made of another by replacing words in it.

>>> paper = Subject("Papier firmowy", "papieru firmowego", TemplateError)
>>> str(paper.fault(f"Część „word/styles.xml” {paper.genitive} jest uszkodzona."))
'Część „word/styles.xml” papieru firmowego jest uszkodzona.'
"""

from collections.abc import Callable
from dataclasses import dataclass

from wkus_docs.errors import DocsError, Fault, Place, TemplateError


@dataclass(frozen=True, slots=True)
class Subject:
    """A Word file as messages name it: „Szablon” where one begins, „szablonu” inside.

    All subjects are masculine, so „jest uszkodzony” is right of each. ``error`` makes of a fault the error of
    whoever has to act: the author of a template, the administrator.
    """

    name: str
    genitive: str
    error: Callable[[Fault], DocsError]

    def fault(self, message: str, part: str = "") -> DocsError:
        """Return the error to raise; ``part`` is the part of the file that is at fault."""
        return self.error(Fault(Place(part), message))

    def no_document(self, part: str = "") -> DocsError:
        """Return the error of a file that has no content of Word."""
        return self.fault(
            f"{self.name} nie jest dokumentem Worda: brak w nim treści. Zapisz go ponownie w Wordzie jako .docx.",
            part,
        )


FILE = Subject("Plik", "pliku", TemplateError)
"""A Word file of which no more is known."""
