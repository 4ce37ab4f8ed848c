"""Zakres inicjatywy lokalnej (art. 19b ust. 1 ustawy o działalności pożytku publicznego).

Read in the text of the Act as it stood on 4 March 2024 (lexlege.pl), put into the nominative.
"""

from dataclasses import dataclass

from wkus_docs.law.act import Provision
from wkus_docs.law.publikacja import Confidence
from wkus_docs.law.udpp import UDPP

PRZEPIS: Provision = UDPP["art. 19b ust. 1"]
"""Przepis, z którego pochodzi lista."""


@dataclass(frozen=True)
class PunktInicjatywy:
    """One point of the list: what it is, and the points of art. 4 ust. 1 it takes in."""

    punkt: int
    tresc: str
    sfery: tuple[str, ...]
    pewnosc: Confidence = Confidence.TEKST

    @property
    def przepis(self) -> Provision:
        """„art. 19b ust. 1 pkt 5”."""
        return UDPP[f"{PRZEPIS.jednostka} pkt {self.punkt}"]


ZAKRESY: tuple[PunktInicjatywy, ...] = (
    PunktInicjatywy(
        1,
        "działalność wspomagająca rozwój wspólnot i społeczności lokalnych, w szczególności budowa, rozbudowa "
        "lub remont dróg, kanalizacji i sieci wodociągowej, które są własnością jednostki samorządu "
        "terytorialnego, a także budynków oraz obiektów małej architektury",
        ("13",),
    ),
    PunktInicjatywy(
        2,
        "działalność charytatywna, tradycje narodowe, mniejszości narodowe i etniczne, kultura i dziedzictwo, "
        "wolontariat",
        ("3", "4", "5", "16", "27"),
    ),
    PunktInicjatywy(3, "edukacja, oświata i wychowanie", ("14",)),
    PunktInicjatywy(4, "kultura fizyczna i turystyka", ("17", "19")),
    PunktInicjatywy(5, "ochrona przyrody, w tym zieleń w miastach i wsiach", ("18",)),
    PunktInicjatywy(6, "porządek i bezpieczeństwo publiczne", ("20",)),
    PunktInicjatywy(7, "rewitalizacja", ("32a",)),
)
"""Zamknięta lista, w kolejności ustawy. Własności jednostki wymaga pkt 1 dla dróg, kanalizacji i wodociągów."""

SFERY_INICJATYWY: frozenset[str] = frozenset(kod for zakres in ZAKRESY for kod in zakres.sfery)
"""Punkty art. 4 ust. 1, z których zadania obejmuje inicjatywa lokalna."""
