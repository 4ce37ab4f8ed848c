"""Values as a clerk's YAML file has them: one spelling for whoever writes such a file."""

from collections.abc import Iterator

import yaml


def list_item(lines: list[str], indent: int) -> Iterator[str]:
    """Lines of a list item: a dash before its first field, comments above it."""
    first = next(
        (index for index, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")), 0
    )
    for index, line in enumerate(lines):
        if index < first:
            yield line[2:]
        elif index == first:
            yield f"{' ' * indent}- {line.lstrip()}"
        else:
            yield line


def scalar(text: str, indent: int) -> str:
    """A text as YAML writes it: in quotes where it must be, in a block where it has several lines."""
    if "\n" in text:
        body = "\n".join(" " * indent + line if line else "" for line in text.splitlines())
        return f"|\n{body}"
    written = yaml.safe_dump(text, allow_unicode=True, width=10**6)
    return str(written).removesuffix("...\n").rstrip("\n")
