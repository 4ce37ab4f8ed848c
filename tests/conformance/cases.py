"""All templates on which our document must equal docxtpl's."""

from conformance.topics import (
    columns,
    control_characters,
    cut_runs,
    environments,
    lines,
    merged_cells,
    paragraphs,
    parts,
    places,
    recursive,
    rich_text,
    rows,
    tied_objects,
    variables,
    whole_letters,
)

CASES = (
    *variables.CASES,
    *places.CASES,
    *cut_runs.CASES,
    *paragraphs.CASES,
    *lines.CASES,
    *recursive.CASES,
    *rows.CASES,
    *columns.CASES,
    *merged_cells.CASES,
    *parts.CASES,
    *rich_text.CASES,
    *control_characters.CASES,
    *tied_objects.CASES,
    *environments.CASES,
    *whole_letters.CASES,
)
