"""Pydantic's errors in Polish, by their type and context; never by their English sentence."""

from collections.abc import Callable, Mapping
from typing import Any

from wkus_docs.polish.odmiana import policz

Context = Mapping[str, Any]
Say = Callable[[Context], str]


def _number(context: Context, key: str) -> str:
    return str(context.get(key, "")).replace(".", ",")


def _count(verb: str, key: str, *forms: str) -> Say:
    return lambda context: f"{verb} {policz(int(context[key]), *forms)} (jest {context['actual_length']})."


def _now(context: Context) -> str:
    """How many there are, where it is known."""
    return f" (jest {context['actual_length']})" if "actual_length" in context else ""


_ITEMS = ("pozycję", "pozycje", "pozycji")
_SIGNS = ("znak", "znaki", "znaków")

_TEXTS: dict[str, str | Say] = {
    "missing": "Pole jest wymagane.",
    "extra_forbidden": "Nie znam takiego pola.",
    "none_required": "To pole musi zostać puste.",
    "string_type": "Tu ma być tekst.",
    "string_unicode": "Tekst ma nieczytelne znaki.",
    "string_too_short": lambda c: f"Wpisz co najmniej {policz(int(c['min_length']), *_SIGNS)}.",
    "string_too_long": lambda c: f"Wpisz najwyżej {policz(int(c['max_length']), *_SIGNS)}{_now(c)}.",
    "string_pattern_mismatch": "Niepoprawny zapis.",
    "string_not_ascii": "Użyj liter bez polskich znaków.",
    "enum": lambda c: f"Wybierz jedną z wartości: {_choices(c)}.",
    "literal_error": lambda c: f"Wybierz jedną z wartości: {_choices(c)}.",
    "bool_type": "Wpisz „tak” albo „nie”.",
    "bool_parsing": "Wpisz „tak” albo „nie”.",
    "int_type": "Wpisz liczbę całkowitą, np. 12.",
    "int_parsing": "Wpisz liczbę całkowitą, np. 12.",
    "int_parsing_size": "Ta liczba jest za długa.",
    "int_from_float": "Wpisz liczbę całkowitą, np. 12.",
    "float_type": "Wpisz liczbę, np. 12,5.",
    "float_parsing": "Wpisz liczbę, np. 12,5.",
    "finite_number": "Wpisz liczbę, np. 12,5.",
    "decimal_type": "Wpisz kwotę, np. 1234,50.",
    "decimal_parsing": "Wpisz kwotę, np. 1234,50.",
    "decimal_max_digits": lambda c: f"Liczba jest za długa (najwyżej {c['max_digits']} cyfr).",
    "decimal_whole_digits": lambda c: f"Liczba jest za długa (najwyżej {c['whole_digits']} cyfr).",
    "decimal_max_places": lambda c: f"Podaj najwyżej {c['decimal_places']} miejsca po przecinku.",
    "greater_than": lambda c: f"Wartość musi być większa od {_number(c, 'gt')}.",
    "greater_than_equal": lambda c: f"Wartość nie może być mniejsza niż {_number(c, 'ge')}.",
    "less_than": lambda c: f"Wartość musi być mniejsza od {_number(c, 'lt')}.",
    "less_than_equal": lambda c: f"Wartość nie może być większa niż {_number(c, 'le')}.",
    "multiple_of": lambda c: f"Wartość musi być wielokrotnością {_number(c, 'multiple_of')}.",
    "too_short": _count("Dodaj co najmniej", "min_length", *_ITEMS),
    "too_long": _count("Zostaw najwyżej", "max_length", *_ITEMS),
    "date_type": "Wpisz datę, np. 5.01.2026.",
    "date_parsing": "Wpisz datę, np. 5.01.2026.",
    "date_from_datetime_parsing": "Wpisz datę, np. 5.01.2026.",
    "date_from_datetime_inexact": "Wpisz samą datę, bez godziny.",
    "url_parsing": "Wpisz adres strony, np. https://gmina.pl.",
    "url_type": "Wpisz adres strony, np. https://gmina.pl.",
    "union_tag_not_found": "Wybierz rodzaj.",
    "union_tag_invalid": "Wybierz rodzaj.",
    "recursion_loop": "Dane są uszkodzone: odsyłają do siebie nawzajem.",
    **dict.fromkeys(
        ("list_type", "tuple_type", "set_type", "frozen_set_type", "iterable_type"),
        "Tu ma być lista: każda pozycja w nowym wierszu, od myślnika.",
    ),
    **dict.fromkeys(
        ("dict_type", "mapping_type", "model_type", "model_attributes_type", "dataclass_type"),
        "Tu ma być grupa pól „nazwa: wartość”.",
    ),
}


def _choices(context: Context) -> str:
    raw = str(context.get("expected", ""))
    return raw.replace("'", "").replace(" or ", ", ")


def message(kind: str, text: str, context: Context) -> str:
    """Say an error in Polish.

    ``kind`` is pydantic's type of error, ``text`` its own wording, used only for our own errors (their
    types start with ``wkus_`` and they are Polish already), ``context`` its values.
    """
    if kind.startswith("wkus_"):
        return text
    known = _TEXTS.get(kind)
    if known is None:
        return f"Niepoprawna wartość (kod: {kind})."
    return known if isinstance(known, str) else known(context)
