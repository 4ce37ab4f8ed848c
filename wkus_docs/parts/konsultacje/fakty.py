"""What documents of consultations say of the resolution on how drafts are consulted, as facts of the case."""

from wkus_docs.fact import Holds

_SAID = (
    "numer",
    "data_uchwaly",
    "przedmiot",
    "formy",
    "miejsca_ogloszenia",
    "miejsca_wynikow",
    "min_dni",
    "min_dni_pilnie",
    "liczone_od",
    "dni_na_wyniki",
)


def of_the_resolution(place: str) -> tuple[Holds, ...]:
    """Return the facts of the resolution that stands at a place."""
    return tuple(Holds(f"{place}.{name}", f"konsultacje.uchwala.{name}") for name in _SAID)
