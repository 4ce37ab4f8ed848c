"""What the messages of rendering speak of: the template, and the letterhead laid over it."""

from wkus_docs.errors import Fault, TemplateError
from wkus_docs.word.subject import Subject


def _letterhead_error(fault: Fault) -> TemplateError:
    """Return the error of a letterhead without its place, which would be looked for in the template."""
    return TemplateError(fault.message)


TEMPLATE = Subject("Szablon", "szablonu", TemplateError)
LETTERHEAD = Subject("Papier firmowy", "papieru firmowego", _letterhead_error)
