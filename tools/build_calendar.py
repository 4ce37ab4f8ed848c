"""Write `wkus_docs/polish/dni_wolne.json`: the statutory days off, by the holidays library.

The library takes 0.15 s to import, more than a whole check of a document; so its answer is kept as data.
Usage: build_calendar.py
"""

import json
from pathlib import Path

import holidays

PRODUCT = Path(__file__).parent.parent / "wkus_docs" / "polish" / "dni_wolne.json"
YEARS = range(2003, 2061)


def days() -> str:
    """Return the days off as JSON: ISO day → Polish name, one a line, in order."""
    found = holidays.country_holidays("PL", years=YEARS, language="pl")
    named = {day.isoformat(): name for day, name in sorted(found.items())}
    return json.dumps(named, ensure_ascii=False, indent=0) + "\n"


if __name__ == "__main__":
    PRODUCT.write_text(days(), encoding="utf-8")
