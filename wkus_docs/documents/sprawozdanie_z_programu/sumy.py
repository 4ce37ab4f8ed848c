"""Sums that have to agree: tables and totals, the plan and its spheres, the list of agreements, numbers and their sources."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.brak import suma
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.documents.sprawozdanie_z_programu import wyniki
from wkus_docs.documents.sprawozdanie_z_programu.rozliczenie import KWOTY
from wkus_docs.documents.sprawozdanie_z_programu.tabele import LiczbyRoku
from wkus_docs.documents.sprawozdanie_z_programu.wyniki import Wiersz
from wkus_docs.field import fields_of
from wkus_docs.law.sfery import PRZEPIS, sfery
from wkus_docs.polish.zapis import kwota_zapis, liczba

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_z_programu import SprawozdanieZProgramu

_TOTALS = ("konkursow", "ofert", "odrzuconych", "umow", *KWOTY)
_SHOWN = 6
"""How many rows a message names at most."""


@rule()
def tables_make_the_totals(s: "SprawozdanieZProgramu") -> Findings:
    """Liczby roku są sumami tabel."""
    for name in _TOTALS if s.liczby is not None else ():
        given, parts = getattr(s.liczby, name), wyniki.skladniki(s, name)
        known = [(row, value) for row, value in parts if value is not None]
        if given is None or not known:
            continue
        total = sum((value for _, value in known), Decimal(0))
        whole = len(known) == len(parts)
        if total > given or (whole and total != given):
            yield error(
                ("liczby", name),
                f"Podano {_written(given, name)}, a {'' if whole else 'same znane '}wiersze tabel dają "
                f"{_written(total, name)} (różnica {_written(abs(total - given), name)}). {_guilty(known, total - given, name)}",
                hint="Popraw wiersz albo sumę; można też usunąć sumę, a program policzy ją z tabel.",
            )


def _guilty(rows: Sequence[tuple[Wiersz, Decimal]], over: Decimal, name: str) -> str:
    """Say which row makes the difference, where one does alone; else which rows make the sum.

    A row counted twice or left out differs by its whole amount; one with two digits changed round, by a multiple of nine.
    """
    alone = [row for row, value in rows if value and value == abs(over)]
    if len(alone) == 1:
        return f"Różnicy równy jest wiersz: {alone[0].nazwa}."
    swapped = [
        (row, value, turned)
        for row, value in rows
        for turned in _turned_round(value)
        if value - turned == over
    ]
    if len(swapped) == 1:
        row, value, turned = swapped[0]
        return f"Wiersz: {row.nazwa} ma {_written(value, name)}; suma zgadza się, gdy w nim stoi {_written(turned, name)}."
    counted = [f"{row.nazwa}: {_written(value, name)}" for row, value in rows if value]
    listed, rest = "; ".join(counted[:_SHOWN]), counted[_SHOWN:]
    listed += f" i jeszcze wierszy: {len(rest)}" if rest else ""
    return f"Składniki: {listed}." if counted else ""


def _turned_round(value: Decimal) -> set[Decimal]:
    """Return what a number is with two neighbouring digits in each other's place.

    >>> sorted(_turned_round(Decimal("120.00")))[0]
    Decimal('102.00')
    """
    text = str(value)
    found = set()
    for at in range(len(text) - 1):
        one, next_one = text[at], text[at + 1]
        if one.isdigit() and next_one.isdigit() and one != next_one:
            found.add(Decimal(f"{text[:at]}{next_one}{one}{text[at + 2 :]}"))
    return found


def _written(value: Decimal | int, name: str) -> str:
    return kwota_zapis(Decimal(value)) if name in KWOTY else liczba(Decimal(value))


def _label(name: str) -> str:
    return fields_of(LiczbyRoku)[name].label.removesuffix(" [zł]")


@rule()
def plan_makes_the_planned(s: "SprawozdanieZProgramu") -> Findings:
    """Środki planowane na sfery dają razem środki planowane w programie."""
    planned = None if s.liczby is None else s.liczby.srodki_planowane
    total = suma(one.kwota for one in s.plan_sfer)
    if planned is not None and total is not None and total != planned:
        yield error(
            "plan_sfer",
            f"Plany sfer dają razem {kwota_zapis(total)}, a w programie zaplanowano {kwota_zapis(planned)} "
            f"(różnica {kwota_zapis(abs(total - planned))}).",
            hint="Popraw plan jednej ze sfer albo „srodki_planowane”; środki bez podziału wpisz jako osobną pozycję.",
        )


@rule(PRZEPIS)
def spheres_are_in_the_act(s: "SprawozdanieZProgramu") -> Findings:
    """Każdy podany punkt sfery zadań publicznych jest w ustawie."""
    known = sfery(s.data_dokumentu)
    given = [(("plan_sfer", index, "sfera"), one.sfera) for index, one in enumerate(s.plan_sfer)]
    for table in ("konkursy", "male_dotacje", "umowy_wieloletnie", "inne_formy"):
        given += [((table, index, "sfera"), one.sfera) for index, one in enumerate(getattr(s, table))]
    for loc, sphere in given:
        if sphere is not None and sphere[0].isdigit() and sphere not in known:
            yield error(
                loc,
                f"W {PRZEPIS.jednostka} ustawy nie ma punktu „{sphere}”.",
                hint="Wpisz sam numer jednego punktu, np. 1a, albo dziedzinę słowami.",
            )


@rule()
def organisations_are_counted(s: "SprawozdanieZProgramu") -> Findings:
    """Organizacji jest co najmniej tyle, ile wymieniają tabele."""
    given, named = None if s.liczby is None else s.liczby.organizacji, wyniki.organizacje(s)
    if given is not None and given < len(named):
        yield error(
            ("liczby", "organizacji"),
            f"Podano organizacji: {given}, a tabele wymieniają: {len(named)}.",
            hint="Policz organizacje jeszcze raz; jedna i ta sama ma wszędzie jednakową nazwę.",
        )


@rule()
def list_has_every_agreement(s: "SprawozdanieZProgramu") -> Findings:
    """Lista umów ma ich tyle i na taką kwotę, ile tabele."""
    if not s.umowy:
        return
    counted, granted = wyniki.liczba_roku(s, "umow"), wyniki.liczba_roku(s, "przyznano")
    if counted is not None and counted != len(s.umowy):
        yield error(
            "umowy",
            f"Lista ma umów: {len(s.umowy)}, a z tabel wynika: {liczba(counted)}.",
            hint="Dopisz brakującą umowę albo popraw tabelę.",
        )
    total = suma(one.kwota for one in s.umowy)
    if granted is not None and total is not None and total != granted:
        yield warning(
            "umowy",
            f"Umowy z listy są na {kwota_zapis(total)}, a przyznano {kwota_zapis(granted)} "
            f"(różnica {kwota_zapis(abs(total - granted))}).",
            hint="Popraw kwotę umowy albo wiersz tabeli; różnica jest dobra, gdy umowę zawarto na inną kwotę, niż przyznano.",
        )


@rule()
def small_offers_make_small_agreements(s: "SprawozdanieZProgramu") -> Findings:
    """Zadań zleconych bez konkursu nie jest więcej niż ofert złożonych bez konkursu."""
    filed = None if s.liczby is None else s.liczby.ofert_malych
    if filed is not None and filed < len(s.male_dotacje):
        yield error(
            ("liczby", "ofert_malych"),
            f"Bez konkursu złożono ofert: {filed}, a zlecono zadań: {len(s.male_dotacje)}.",
            hint="Popraw liczbę ofert albo tabelę małych dotacji.",
        )


@rule()
def no_more_is_granted_than_planned(s: "SprawozdanieZProgramu") -> Findings:
    """Przyznano najwyżej tyle, ile zaplanowano w programie."""
    planned = None if s.liczby is None else s.liczby.srodki_planowane
    granted = wyniki.liczba_roku(s, "przyznano")
    if planned is not None and granted is not None and granted > planned:
        yield warning(
            ("liczby", "srodki_planowane"),
            f"Przyznano {kwota_zapis(granted)}, a w programie zaplanowano {kwota_zapis(planned)}.",
            hint="Sprawdź, czy żadnej umowy nie policzono dwa razy i czy plan jest po zmianach.",
        )


@rule()
def what_is_missing_is_told(s: "SprawozdanieZProgramu") -> Findings:
    """Gdy suma jest nieznana, sprawozdanie mówi, czego brakuje."""
    if s.braki or not wyniki.wiersze(s):
        return
    unknown = [name for name in KWOTY if wyniki.liczba_roku(s, name) is None]
    if unknown:
        names = ", ".join(_label(name).lower() for name in unknown)
        yield warning(
            "braki",
            f"W zestawieniu wydrukuje się „brak danych” ({names}), a sprawozdanie nie mówi dlaczego.",
            hint="Uzupełnij kwoty albo napisz w „braki”, czyjego rozliczenia nie ma.",
        )


@rule()
def numbers_agree_with_their_sources(s: "SprawozdanieZProgramu") -> Findings:
    """Liczba w sprawozdaniu jest taka jak w dokumentach, z których ją wzięto."""
    places: dict[tuple[str | int, ...], list[int]] = defaultdict(list)
    for index, one in enumerate(s.zrodla):
        way = one.way
        if way is None or not _is_there(s, way):
            yield warning(
                ("zrodla", index, "liczba"),
                f"„{one.liczba}” nie wskazuje żadnej liczby tego sprawozdania.",
                hint="Napisz tabelę, pozycję i kolumnę, np. „konkursy, pozycja 1, wykorzystano”.",
            )
        else:
            places[way].append(index)
    for way, indices in places.items():
        value = _at(s, way)
        told = suma(s.zrodla[index].kwota for index in indices)
        if isinstance(value, Decimal | int) and told is not None and told != value:
            yield warning(
                way,
                f"{s.zrodla[indices[0]].liczba}: w sprawozdaniu jest {liczba(Decimal(value))}, a w dokumentach {liczba(told)} "
                f"({'; '.join(s.zrodla[index].dokument for index in indices[:_SHOWN])}).",
                hint="Popraw liczbę albo jej źródło w „zrodla”.",
            )


def _is_there(s: object, way: tuple[str | int, ...]) -> bool:
    """Whether a way leads to a place of the report, filled in or not."""
    held: object = s
    for step in way:
        if isinstance(step, int):
            if not isinstance(held, tuple) or not 0 <= step < len(held):
                return False
            held = held[step]
        elif isinstance(held, Part) and step in fields_of(type(held)):
            held = getattr(held, step)
        else:
            return False
    return True


def _at(s: object, way: tuple[str | int, ...]) -> object:
    held = s
    for step in way:
        held = held[step] if isinstance(step, int) else getattr(held, step)  # type: ignore[index]
    return held
