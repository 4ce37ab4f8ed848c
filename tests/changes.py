"""Changes to an example, as the case files write them: dotted paths and new values."""

import copy
from functools import cache
from typing import Any

import wkus_docs as wd
from wkus_docs.reading import Source, read_yaml


@cache
def example(slug: str) -> Source:
    """Return the example of a type, read once: nobody changes a source, ``changed`` makes another."""
    return read_yaml(wd.catalog[slug].example_path)


def changed(source: Source, changes: dict[str, Any]) -> Source:
    """Return the source with values replaced; None deletes a field."""
    data = dict(source.data)
    for path, value in changes.items():
        steps = [int(step) if step.isdigit() else step for step in path.split(".")]
        target: Any = data
        for step in steps[:-1]:
            # groups and lists on the way are copied, and the others shared: nobody changes the data of a source
            target[step] = copy.copy(target[step] if isinstance(step, int) else target.get(step, {}))
            target = target[step]
        if value is None:
            target.pop(steps[-1], None) if isinstance(target, dict) else target.pop(steps[-1])
        elif isinstance(target, list) and steps[-1] == len(target):
            target.append(value)
        else:
            target[steps[-1]] = value
    return Source(source.name, source.text, data, source.keys, source.values, source.as_written)
