"""What keeps a binder from being what its documents are, in Polish."""

from collections.abc import Iterator, Sequence

from wkus_docs.pdf.binder.builder import BinderBuilder, claims_archive
from wkus_docs.pdf.binder.part import Bound


def remarks(bound: Sequence[Bound], builder: BinderBuilder) -> Iterator[str]:
    """Yield a sentence for each, with the name of the document."""
    for one in bound:
        name = one.part.name
        if one.signed:
            yield f"{name}: podpis elektroniczny nie działa w teczce, więc podpisany plik jest w niej załącznikiem."
        if not one.tagged:
            yield f"{name}: nie ma znaczników dla czytników ekranu, więc teczka nie deklaruje PDF/UA-1."
        elif one.claims.accessible != 1:
            yield f"{name}: nie deklaruje PDF/UA-1, więc teczka też nie."
        if not claims_archive(one):
            yield f"{name}: nie deklaruje PDF/A-2 ani PDF/A-3, więc teczka też nie."
    for other in builder.colours.others:
        yield f"{other}, więc teczka nie deklaruje PDF/A."
