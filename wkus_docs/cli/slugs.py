"""Names of documents as a clerk types them."""

from difflib import get_close_matches

import rich_click as click


def resolve_slug(typed: str) -> str:
    """Return the slug of a document. Raises UsageError with the nearest one."""
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    slug = typed.strip().lower().replace("-", "_")
    if slug not in wd.catalog:
        begun = [one for one in wd.catalog if one.startswith(f"{slug}_")]
        near = get_close_matches(slug, begun or list(wd.catalog), 1, 0 if begun else 0.4)
        cure = f"Czy chodziło o „{near[0]}”?" if near else "Nazwy poda: wkus lista."
        raise click.UsageError(f"Nie mam dokumentu „{typed}”. {cure}")
    return slug
