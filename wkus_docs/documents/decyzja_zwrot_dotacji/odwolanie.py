"""Rules on the appeal: the board to which it goes."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.kolegia import KOLEGIA
from wkus_docs.polish.zwijanie import zwin

if TYPE_CHECKING:
    from wkus_docs.documents.decyzja_zwrot_dotacji import DecyzjaZwrotDotacji

_KPA = acts["kpa"]
_PREPOSITIONS = ("w ", "we ")


@rule()
def seat_has_a_preposition(decyzja: "DecyzjaZwrotDotacji") -> Findings:
    """Siedziba kolegium zaczyna się od „w” albo „we”."""
    if not decyzja.siedziba_kolegium.replace("\u00a0", " ").startswith(_PREPOSITIONS):
        yield warning(
            "siedziba_kolegium",
            f"Wydrukowałoby się „Samorządowego Kolegium Odwoławczego {decyzja.siedziba_kolegium}”.",
            hint="Wpisz miejscowość z przyimkiem, np. „w Białymstoku”.",
        )


@rule(_KPA["art. 107 § 1"])
def seat_is_of_a_board(decyzja: "DecyzjaZwrotDotacji") -> Findings:
    """W podanej miejscowości jest kolegium, i to z województwa jednostki."""
    given = zwin(decyzja.siedziba_kolegium)
    if not decyzja.siedziba_kolegium.replace("\u00a0", " ").startswith(_PREPOSITIONS):
        return
    known = {zwin(seat): province for province, seats in KOLEGIA.items() for seat in seats}
    province = decyzja.jednostka.wojewodztwo
    near = ", ".join(KOLEGIA[province.etykieta]) if province else ""
    cure = f" W województwie jednostki kolegia są {near}." if near else ""
    if given not in known:
        yield warning(
            "siedziba_kolegium",
            f"Nie znamy kolegium {decyzja.siedziba_kolegium}.",
            hint=f"Sprawdź siedzibę w rozporządzeniu o obszarach właściwości kolegiów.{cure}",
        )
    elif province and known[given] != province.etykieta:
        yield warning(
            "siedziba_kolegium",
            f"Kolegium {decyzja.siedziba_kolegium} jest w innym województwie ({known[given]}) niż jednostka "
            f"({province.etykieta}).",
            hint=f"Sprawdź, które kolegium jest właściwe.{cure}",
        )
