"""What a person wrote beside the data, and a file written anew would not have."""


def lost_comments(before: str, after: str) -> tuple[str, ...]:
    """Return comments of a YAML text that another text has not, in their order, each once."""
    kept = {line.strip() for line in after.splitlines()}
    found = (line.strip() for line in before.splitlines())
    return tuple(dict.fromkeys(line for line in found if line.startswith("#") and line not in kept))
