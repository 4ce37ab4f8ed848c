"""The next file of a case: which earlier documents tell it something, and what it is called."""

from wkus_docs.case.case import Case
from wkus_docs.case.register import NAME
from wkus_docs.catalog import catalog, type_of
from wkus_docs.earlier_documents import Begun, begin
from wkus_docs.outcome import Checked


def earlier_for(case: Case, slug: str) -> tuple[Checked, ...]:
    """Return the documents of a case from which one of a type begins, those that nobody changes any more first."""
    known = [
        one for one in case.documents if one.checked is not None and not one.replaced_by and one.slug != slug
    ]
    return tuple(
        one.checked for one in sorted(known, key=lambda one: not one.fixed) if one.checked is not None
    )


def begun(case: Case, slug: str, *, thin: bool) -> Begun:
    """Return the next file of a case with what its register tells by hand and its documents state.

    Raises UnknownDocumentError for a slug not in the catalog, InputError for data that cannot be read.
    """
    told = case.told_to(type_of(slug).model)
    return begin(slug, earlier_for(case, slug), thin=thin, told=told.data, told_in=NAME)


def file_name(case: Case, slug: str) -> str:
    """Return a name that no file of the case has yet: „07_umowa_wieloletnia.yaml”, a second one „07_umowa_wieloletnia_2.yaml”."""
    step = catalog[slug].about.stages[0].split()[0]
    stem = f"{int(step):02d}_{slug}" if step.isdigit() else slug
    taken = {one.file.lower() for one in case.documents}
    names = (f"{stem}.yaml", *(f"{stem}_{number}.yaml" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)
