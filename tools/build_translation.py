"""Compile `wkus.po`, the words of click and rich-click in Polish, into `wkus.mo`.

Babel signs a compiled file with its own version, so every new Babel would change a file whose words are
the same; here the signature is left out. Usage: build_translation.py
"""

import io
from collections.abc import Iterator

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileParser

from wkus_docs.cli import DOMAIN, LOCALE

SOURCE = LOCALE / "pl" / "LC_MESSAGES" / f"{DOMAIN}.po"
PRODUCT = SOURCE.with_suffix(".mo")


class Unsigned(Catalog):
    """Translations whose header does not say which program wrote it."""

    def __iter__(self) -> Iterator[Message]:
        """Yield the header and the translations."""
        header, *messages = super().__iter__()
        header.string = str(header.string).partition("Generated-By:")[0]
        yield from (header, *messages)


def compiled() -> bytes:
    """Return the compiled translations; the same source gives the same bytes."""
    translations = Unsigned(locale="pl", domain=DOMAIN)
    with SOURCE.open("rb") as file:
        PoFileParser(translations).parse(file)
    product = io.BytesIO()
    write_mo(product, translations)
    return product.getvalue()


if __name__ == "__main__":
    PRODUCT.write_bytes(compiled())
