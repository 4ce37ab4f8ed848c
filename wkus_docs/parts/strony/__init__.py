"""Who is who: units, organisations, persons, acts they sign, periods and services."""
