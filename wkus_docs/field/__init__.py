"""The one view of the fields of a model: whoever shows, asks or reads a field asks here what it is.

Drafts, samples, forms, workbooks, schemas and the checker of templates are made from it; nothing else
reads the annotations of a model. A field may be met in two ways:

- by the group it stands in: ``fields_of(Okres)["od"]``, or :func:`field_at` for a place in a data file;
- from the document down: ``wd.fields("umowa_wieloletnia")``, where a field knows the groups around it,
  and with them its path.

>>> from wkus_docs.parts.strony.okres import Okres
>>> {name: field.kind.value for name, field in fields_of(Okres).items()}
{'od': 'data', 'do': 'data'}
"""

from wkus_docs.field.choice import Choice, choice_of
from wkus_docs.field.field import Field, fields_of, groups_of
from wkus_docs.field.places import field_at, group_at, in_words
from wkus_docs.field.values import all_in, values_of
from wkus_docs.scalars.kind import Kind

__all__ = [
    "Choice",
    "Field",
    "Kind",
    "all_in",
    "choice_of",
    "field_at",
    "fields_of",
    "group_at",
    "groups_of",
    "in_words",
    "values_of",
]
