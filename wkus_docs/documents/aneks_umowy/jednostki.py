"""Rules on the units of the agreement that an annex changes: that they exist, once each, with the right letter."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.aneks_umowy.brzmienie import Czynnosc
from wkus_docs.documents.aneks_umowy.zmienione import brzmienia, grupy, wartosci
from wkus_docs.errors import Loc
from wkus_docs.parts.strony.znane_jednostki import znane
from wkus_docs.parts.umowa.postanowienia_wzoru import taken_from_the_framework
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany
from wkus_docs.polish.jednostka_redakcyjna import Kroki, moze_stac_po, odczytana, zapis, zawiera

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_umowy import AneksUmowy


def znane_jednostki(opisy: tuple[str, ...]) -> Mapping[str, int]:
    """Return the paragraphs of an agreement with the numbers of their last „ust.”; 0 where they have none.

    >>> dict(znane_jednostki(("§ 1 ust. 1–9", "§ 18")))
    {'1': 9, '18': 0}
    """
    return {number: last for (piece, number), last in znane(opisy).items() if not piece}


@rule()
def units_are_listed_in_words(aneks: "AneksUmowy") -> Findings:
    """Jednostki umowy podano tak, że da się je odczytać."""
    for index, one in enumerate(aneks.jednostki_umowy):
        if not znane_jednostki((one,)):
            yield error(
                ("jednostki_umowy", index),
                f"Nie umiem odczytać jednostki „{one}”.",
                hint="Wpisz paragraf z jego ustępami, np. „§ 3 ust. 1–8”, albo sam paragraf: „§ 18”.",
            )


def zmieniane(aneks: "AneksUmowy") -> Iterator[tuple[Loc, Kroki]]:
    """Yield the units that the annex changes, with their places; of added ones, those they stand after."""
    for loc, group in grupy(aneks):
        if (przepis := getattr(group, "przepis", None)) and (kroki := odczytana(przepis.removesuffix("."))):
            yield (*loc, "przepis"), kroki
    if aneks.rozwiazanie is not None and (kroki := odczytana(aneks.rozwiazanie.przepis)):
        yield ("rozwiazanie", "przepis"), kroki
    for index, zmiana in enumerate(aneks.zmiany_brzmienia):
        if zmiana.czynnosc is Czynnosc.DODANIE:
            if zmiana.kroki_po:
                yield ("zmiany_brzmienia", index, "po_jednostce"), zmiana.kroki_po
        elif zmiana.kroki:
            yield ("zmiany_brzmienia", index, "jednostka"), zmiana.kroki


@rule()
def units_stand_in_the_agreement(aneks: "AneksUmowy") -> Findings:
    """Zmieniane postanowienie jest w umowie: w jej wykazie jednostek albo dodał je wcześniejszy aneks."""
    known = znane_jednostki(aneks.jednostki_umowy)
    added = {
        odczytana(one.czego or "")
        for earlier in aneks.poprzednie_aneksy
        for one in earlier.zmiany
        if one.rodzaj is RodzajZmiany.BRZMIENIE and one.po is not None
    }
    for loc, kroki in zmieniane(aneks) if known else ():
        if not _is_there(kroki, known) and not any(zawiera(one, kroki) for one in added):
            last = known.get(kroki[0][1])
            has = f"§ {kroki[0][1]} ma ustępy 1–{last}" if last else "nie ma jej w „jednostki_umowy”"
            yield error(
                loc,
                f"W umowie nie ma jednostki {zapis(kroki)} ({has}).",
                hint="Popraw numer jednostki; gdy dodał ją wcześniejszy aneks, dopisz to w jego zmianach.",
            )


def z_ramowego_wzoru(aneks: "AneksUmowy") -> Iterator[tuple[Loc, str]]:
    """Yield the units that nobody typed, with their places: the annex prints them as the framework form numbers them."""
    holders: list[tuple[Loc, str, Any]] = [
        ((), "przepis_zmian", aneks),
        *((loc, "przepis", group) for loc, group in grupy(aneks)),
    ]
    if aneks.rozwiazanie is not None:
        holders.append((("rozwiazanie",), "przepis", aneks.rozwiazanie))
    for loc, name, holder in holders:
        if name not in holder.model_fields_set and (przepis := getattr(holder, name, None)):
            yield (*loc, name), przepis


@rule()
def units_are_those_of_the_agreement(aneks: "AneksUmowy") -> Findings:
    """Numery postanowień są z tej umowy, a nie tylko z ramowego wzoru."""
    known = znane_jednostki(aneks.jednostki_umowy)
    yield from taken_from_the_framework(
        [(loc, unit) for loc, unit in z_ramowego_wzoru(aneks) if not _is_there(odczytana(unit), known)],
        "Sprawdź je w umowie i wpisz w polach „przepis” i „przepis_zmian” albo wymień w „jednostki_umowy”.",
    )


def _is_there(kroki: Kroki, known: Mapping[str, int]) -> bool:
    last = known.get(kroki[0][1])
    if last is None:
        return False
    paragraphs = [number for kind, number in kroki if kind == "ust."]
    return not paragraphs or (paragraphs[0].isdigit() and int(paragraphs[0]) <= last)


@rule()
def repealed_units_stay_repealed(aneks: "AneksUmowy") -> Findings:
    """Postanowienia, które uchylił wcześniejszy aneks, już się nie zmienia."""
    state: dict[Kroki, str] = {}
    for earlier in aneks.poprzednie_aneksy:
        for one in earlier.zmiany:
            if one.rodzaj is RodzajZmiany.BRZMIENIE and (kroki := odczytana(one.czego or "")):
                state[kroki] = "" if one.po is not None else f"aneks nr {earlier.numer}"
    for loc, kroki in zmieniane(aneks):
        for repealed, by in state.items():
            if by and zawiera(repealed, kroki):
                yield error(
                    loc,
                    f"Jednostkę {zapis(repealed)} uchylił już {by}.",
                    hint="Popraw numer jednostki; nowe postanowienie dodaj z kolejną literą.",
                )


@rule()
def each_unit_is_changed_once(aneks: "AneksUmowy") -> Findings:
    """Jednej jednostki, którą aneks pisze od nowa, nie zmienia w nim nic innego."""
    worded = [
        (("zmiany_brzmienia", index), zmiana.kroki_wsrod(zajete))
        for index, (zmiana, zajete) in enumerate(brzmienia(aneks))
    ]
    words = [(loc, kroki) for loc, kroki in worded if kroki]
    others = [
        (loc, kroki) for loc, kroki in zmieniane(aneks) if loc[0] not in {"zmiany_brzmienia", "rozwiazanie"}
    ]
    for index, (loc, kroki) in enumerate(words):
        for earlier_loc, earlier in (*words[:index], *others):
            if zawiera(earlier, kroki) or zawiera(kroki, earlier):
                unit = zapis(min(kroki, earlier, key=len))
                yield error(
                    (*loc, "jednostka"),
                    f"Jednostkę {unit} ten aneks zmienia dwa razy: tu i w polu „{earlier_loc[0]}”.",
                    hint="Zostaw jedną zmianę: całe nowe brzmienie albo same wartości.",
                )


@rule()
def each_value_is_changed_once(aneks: "AneksUmowy") -> Findings:
    """Każdą wartość aneks zmienia raz."""
    seen = set()
    for loc, one in wartosci(aneks):
        if one.klucz in seen and one.rodzaj is not RodzajZmiany.BRZMIENIE:
            yield error(
                loc, f"„{one.nazwa}” ten aneks zmienia dwa razy.", hint="Połącz te zmiany albo popraw nazwę."
            )
        seen.add(one.klucz)


@rule()
def added_unit_has_the_next_number(aneks: "AneksUmowy") -> Findings:
    """Dodana jednostka ma numer poprzedniej z literą albo następny numer na końcu."""
    for index, zmiana in enumerate(aneks.zmiany_brzmienia):
        if zmiana.kroki and zmiana.kroki_po and not moze_stac_po(zmiana.kroki, zmiana.kroki_po):
            yield warning(
                ("zmiany_brzmienia", index, "jednostka"),
                f"Po jednostce {zapis(zmiana.kroki_po)} nie może stać {zapis(zmiana.kroki)}.",
                hint="Usuń „jednostka”: numer z literą policzy program; nowy numer bez litery jest dobry na końcu.",
            )
