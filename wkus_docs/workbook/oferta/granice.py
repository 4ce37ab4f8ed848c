"""Bounds of the notice that an offer's workbook was begun from."""

from wkus_docs.answers.limits import Limits, limits_of
from wkus_docs.workbook.outline import Outline

NOTICE = "ogloszenie_konkursu_wieloletniego"


def limits(outline: Outline) -> Limits:
    """Return the bounds of the notice; none where no notice was given."""
    notice = outline.earlier(NOTICE)
    if notice is None:
        return Limits()
    title = outline.value("tytul")
    return limits_of(notice.document or notice.draft, notice.source, title)
