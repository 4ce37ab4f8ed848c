"""Days of the report: the year it is of, the last day to hand it over, the programme that was in force."""

from datetime import date
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.polish.kalendarz import dzien_wolny
from wkus_docs.polish.lata_w_tekscie import lata_w_tekscie
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_z_programu import SprawozdanieZProgramu

_UDPP = acts["udpp"]
_DAYS = (
    ("data_sprawozdania", "Sprawozdanie ma datę"),
    ("data_przekazania_radzie", "Sprawozdanie przekazano radzie"),
    ("data_bip", "Sprawozdanie ogłoszono w Biuletynie Informacji Publicznej"),
)


@rule(_UDPP["art. 5a ust. 3"])
def accounts_for_the_year_before(s: "SprawozdanieZProgramu") -> Findings:
    """Sprawozdanie jest za rok poprzedni."""
    if s.rok != s.data_sprawozdania.year - 1:
        yield error(
            "rok",
            f"Sprawozdanie z {s.data_sprawozdania.year} r. jest za rok poprzedni, a podano {s.rok}.",
            hint=f"Wpisz {s.data_sprawozdania.year - 1} albo popraw datę.",
        )


@rule(_UDPP["art. 5a ust. 3"])
def is_handed_over_in_time(s: "SprawozdanieZProgramu") -> Findings:
    """Sprawozdanie jest u rady i w Biuletynie Informacji Publicznej w terminie z ustawy."""
    last = s.termin_ustawowy
    for name, what in _DAYS:
        day = getattr(s, name)
        if day is None:
            continue
        if day > last:
            yield error(
                name,
                f"{what} {data_slownie(day)}, a termin mija {data_slownie(last)}",
                hint="Popraw datę. Sprawozdanie spóźnione też się przedkłada: wtedy nie podawaj go tu jako terminowego, "
                "lecz napisz do rady osobno.",
            )
        elif day == last and (free := dzien_wolny(last)):
            yield warning(
                name,
                f"Ostatni dzień terminu ({data_slownie(last)}) to dzień wolny: {free}.",
                hint="Zrób to wcześniej; nie wiadomo, czy termin się przesuwa.",
            )


@rule()
def programme_is_of_the_year(s: "SprawozdanieZProgramu") -> Findings:
    """Program uchwalono i zmieniono najpóźniej w roku, za który jest sprawozdanie, i jest na ten rok."""
    days: list[tuple[Loc, str, date]] = [
        (("program", "data_uchwaly"), s.program.numer, s.program.data_uchwaly)
    ]
    days += [
        (("program", "zmiany", index, "data_uchwaly"), one.numer, one.data_uchwaly)
        for index, one in enumerate(s.program.zmiany)
    ]
    for loc, number, day in days:
        if day.year > s.rok:
            yield warning(
                loc,
                f"Uchwała nr {number} jest z {data_slownie(day)}, po roku {s.rok}, za który jest sprawozdanie.",
                hint="Popraw datę albo podaj uchwałę o programie na ten rok.",
            )
    named = lata_w_tekscie(s.program.przedmiot or "")
    if named and s.rok not in named:
        yield warning(
            ("program", "przedmiot"),
            f"Uchwała mówi o programie na {', '.join(map(str, sorted(named)))}, a sprawozdanie jest za {s.rok}.",
            hint="Podaj uchwałę o programie na ten rok.",
        )


@rule()
def consultations_are_of_the_year(s: "SprawozdanieZProgramu") -> Findings:
    """Konsultacje wykazane w sprawozdaniu odbyły się w jego roku."""
    for index, one in enumerate(s.konsultacje):
        if one.okres is not None and s.rok not in one.okres.lata:
            yield warning(
                ("konsultacje", index, "okres"),
                f"Konsultacje trwały od {data_slownie(one.okres.od)} do {data_slownie(one.okres.do)}, poza rokiem {s.rok}.",
                hint="Popraw daty albo usuń te konsultacje.",
            )


@rule()
def agreements_last_in_the_year(s: "SprawozdanieZProgramu") -> Findings:
    """Umowa wieloletnia z tabeli trwała w roku, za który jest sprawozdanie."""
    for index, one in enumerate(s.umowy_wieloletnie):
        if one.okres.lata and s.rok not in one.okres.lata:
            yield error(
                ("umowy_wieloletnie", index, "okres"),
                f"Umowa nr {one.numer} trwa od {data_slownie(one.okres.od)} do {data_slownie(one.okres.do)}, "
                f"a sprawozdanie jest za {s.rok} r.",
                hint="Popraw okres albo usuń tę umowę.",
            )
