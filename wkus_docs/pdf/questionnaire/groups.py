"""Who answered: replies by the groups of a study, or, when it has none, by the wording they were given on."""

from collections.abc import Sequence
from typing import Any

from wkus_docs.pdf.questionnaire.choices import code
from wkus_docs.pdf.questionnaire.reply import Reply, sheet_of
from wkus_docs.pdf.questionnaire.sheet import GROUP
from wkus_docs.pdf.questionnaire.study import Study

NOT_SAID = "nie podano grupy"
"""Name of the group of those who did not say to which they belong."""

Group = tuple[dict[str, Any], list[Reply]]


def groups(study: Study, replies: Sequence[Reply]) -> list[Group]:
    """Return the groups as the data file has them, each with its replies; one more for who named none."""
    listed = study.source.data.get("grupy") or []
    if not listed:
        return _by_wording(study, replies)
    if len(listed) == 1:
        return [(listed[0], list(replies))]
    known = [
        (about, [one for one in replies if one.answers.get((GROUP,)) == code(at)])
        for at, about in enumerate(listed)
    ]
    silent = without_group(study, replies)
    return [*known, *([({"nazwa": NOT_SAID}, silent)] if silent else [])]


def without_group(study: Study, replies: Sequence[Reply]) -> list[Reply]:
    """Return the replies that were asked for a group and named none."""
    asked = study.adults.questions[0].loc == (GROUP,)
    return [one for one in replies if asked and (GROUP,) not in one.answers]


def _by_wording(study: Study, replies: Sequence[Reply]) -> list[Group]:
    of_children = [one for one in replies if sheet_of(study, one) is study.children]
    of_adults = [one for one in replies if sheet_of(study, one) is study.adults]
    if not of_children:
        return [({"nazwa": "wszyscy, którzy odpowiedzieli"}, of_adults)]
    return [({"nazwa": "dorośli"}, of_adults), ({"nazwa": "dzieci"}, of_children)]
