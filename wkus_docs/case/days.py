"""Days of a case that come one after another, by the provision that asks for it: told where documents do not see each other.

A condition of two documents says it in its own words; here the day may be of a third one, or of a fact told by hand.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wkus_docs.case.contradictions import Said, comparable, of_one_case
from wkus_docs.case.messages import between_problem, where
from wkus_docs.errors import Problem
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.scalars.data import day_of

_UDPP, _UFP = acts["udpp"], acts["ufp"]


@dataclass(frozen=True, slots=True)
class Order:
    """The day of one fact is not later than that of another; ``words`` say what is wrong when it is."""

    earlier: str
    later: str
    words: str
    provision: Provision


ORDERS = (
    Order(
        "konkurs.data_ogloszenia",
        "oferta.data_zlozenia",
        "Ofertę złożono przed ogłoszeniem konkursu",
        _UDPP["art. 13 ust. 1"],
    ),
    Order(
        "komisja.data_aktu",
        "protokol.data_protokolu",
        "Protokół ma dzień wcześniejszy niż powołanie komisji",
        _UDPP["art. 15 ust. 2a"],
    ),
    Order(
        "protokol.data_protokolu",
        "wynik.data_aktu",
        "Wybór ma dzień wcześniejszy niż protokół komisji, która opiniuje oferty",
        _UDPP["art. 15 ust. 2a"],
    ),
    Order(
        "wynik.data_aktu",
        "umowa.data_zawarcia",
        "Umowę zawarto przed wyborem oferty",
        _UDPP["art. 15 ust. 4"],
    ),
    Order(
        "wpf.data_uchwaly",
        "umowa.data_zawarcia",
        "Umowę zawarto przed uchwałą o prognozie, która upoważnia do zobowiązania",
        _UFP["art. 228 ust. 1 pkt 1"],
    ),
    Order(
        "kontrola.data_stwierdzenia",
        "zwrot.data_wezwania",
        "Do zwrotu wezwano przed stwierdzeniem okoliczności",
        _UFP["art. 252 ust. 1"],
    ),
)


def out_of_order(said: Iterable[Said]) -> Iterator[Problem]:
    """Yield the days that come before those that they must follow, each at the document that states it first."""
    by_fact: dict[str, list[Said]] = defaultdict(list)
    for one in said:
        if not (one.statement.before or one.statement.quoted):
            by_fact[one.statement.fact].append(one)
    for order in ORDERS:
        for one in _sources(by_fact[order.later]):
            for other in _sources(by_fact[order.earlier]):
                if of_one_case(other.statement.key, one.statement.key) and _after(other, one):
                    yield between_problem(
                        one, f"{order.words} ({other.statement.value}; {where(other)}).", str(order.provision)
                    )


def _sources(found: Sequence[Said]) -> Iterator[Said]:
    """Yield who states a fact first of each thing that it is said of."""
    known: list[Said] = []
    for one in sorted(found, key=lambda one: (one.rank, one.entry.file)):
        if not any(comparable(other.statement, one.statement) for other in known):
            known.append(one)
            yield one


def _after(other: Said, one: Said) -> bool:
    first, second = _day(other), _day(one)
    return first is not None and second is not None and first > second


def _day(one: Said) -> date | None:
    try:
        return day_of(one.statement.value)
    except ValueError:
        return None  # told by hand in other words, or a list
