"""Sfera zadań publicznych (art. 4 ust. 1 ustawy o działalności pożytku publicznego), według dat.

Read in the consolidated text of 2024, put into the nominative; later changes are not established.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wkus_docs.law.act import Provision
from wkus_docs.law.publikacja import Confidence
from wkus_docs.law.udpp import UDPP


@dataclass(frozen=True)
class Sfera:
    """One kind of public task; `kod` is the number of its point in the Act."""

    kod: str
    tresc: str
    od: date | None = None
    do: date | None = None
    pewnosc: Confidence = Confidence.TEKST

    @property
    def przepis(self) -> str:
        """„art. 4 ust. 1 pkt 1a”."""
        return f"{PRZEPIS.jednostka} pkt {self.kod}"


PRZEPIS: Provision = UDPP["art. 4 ust. 1"]
"""Przepis, z którego pochodzi lista."""

WSZYSTKIE: tuple[Sfera, ...] = (
    Sfera(
        "1",
        "pomoc społeczna, w tym pomoc rodzinom i osobom w trudnej sytuacji życiowej oraz "
        "wyrównywanie szans tych rodzin i osób",
    ),
    Sfera("1a", "wspieranie rodziny i system pieczy zastępczej"),
    Sfera("1aa", "tworzenie warunków do zaspokajania potrzeb mieszkaniowych wspólnoty samorządowej"),
    Sfera(
        "1b",
        "udzielanie nieodpłatnej pomocy prawnej oraz zwiększanie świadomości prawnej społeczeństwa",
    ),
    Sfera(
        "2",
        "działalność na rzecz integracji i reintegracji zawodowej i społecznej osób "
        "zagrożonych wykluczeniem społecznym",
    ),
    Sfera("3", "działalność charytatywna"),
    Sfera(
        "4",
        "podtrzymywanie i upowszechnianie tradycji narodowej, pielęgnowanie polskości oraz "
        "rozwój świadomości narodowej, obywatelskiej i kulturowej",
    ),
    Sfera("5", "działalność na rzecz mniejszości narodowych i etnicznych oraz języka regionalnego"),
    Sfera("5a", "działalność na rzecz integracji cudzoziemców"),
    Sfera(
        "6",
        "ochrona i promocja zdrowia, w tym działalność lecznicza w rozumieniu ustawy z dnia "
        "15 kwietnia 2011 r. o działalności leczniczej",
    ),
    Sfera("7", "działalność na rzecz osób niepełnosprawnych"),
    Sfera(
        "8",
        "promocja zatrudnienia i aktywizacja zawodowa osób pozostających bez pracy i "
        "zagrożonych zwolnieniem z pracy",
    ),
    Sfera("9", "działalność na rzecz równych praw kobiet i mężczyzn"),
    Sfera("10", "działalność na rzecz osób w wieku emerytalnym"),
    Sfera("11", "działalność wspomagająca rozwój gospodarczy, w tym rozwój przedsiębiorczości"),
    Sfera(
        "12",
        "działalność wspomagająca rozwój techniki, wynalazczości i innowacyjności oraz "
        "rozpowszechnianie i wdrażanie nowych rozwiązań technicznych w praktyce gospodarczej",
    ),
    Sfera("13", "działalność wspomagająca rozwój wspólnot i społeczności lokalnych"),
    Sfera("14", "nauka, szkolnictwo wyższe, edukacja, oświata i wychowanie"),
    Sfera("15", "działalność na rzecz dzieci i młodzieży, w tym wypoczynek dzieci i młodzieży"),
    Sfera("16", "kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego"),
    Sfera("17", "wspieranie i upowszechnianie kultury fizycznej"),
    Sfera("18", "ekologia i ochrona zwierząt oraz ochrona dziedzictwa przyrodniczego"),
    Sfera("19", "turystyka i krajoznawstwo"),
    Sfera("20", "porządek i bezpieczeństwo publiczne"),
    Sfera("21", "obronność państwa i działalność Sił Zbrojnych Rzeczypospolitej Polskiej"),
    Sfera(
        "22",
        "upowszechnianie i ochrona wolności i praw człowieka oraz swobód obywatelskich, a "
        "także działania wspomagające rozwój demokracji",
    ),
    Sfera("22a", "udzielanie nieodpłatnego poradnictwa obywatelskiego"),
    Sfera("23", "ratownictwo i ochrona ludności"),
    Sfera(
        "24",
        "pomoc ofiarom katastrof, klęsk żywiołowych, konfliktów zbrojnych i wojen w kraju i za granicą",
    ),
    Sfera("25", "upowszechnianie i ochrona praw konsumentów"),
    Sfera(
        "26",
        "działalność na rzecz integracji europejskiej oraz rozwijanie kontaktów i współpracy "
        "między społeczeństwami",
    ),
    Sfera("27", "promocja i organizacja wolontariatu"),
    Sfera("28", "pomoc Polonii i Polakom za granicą"),
    Sfera("29", "działalność na rzecz kombatantów i osób represjonowanych"),
    Sfera(
        "29a",
        "działalność na rzecz weteranów i weteranów poszkodowanych w rozumieniu ustawy z dnia "
        "19 sierpnia 2011 r. o weteranach działań poza granicami państwa",
    ),
    Sfera("30", "promocja Rzeczypospolitej Polskiej za granicą"),
    Sfera(
        "31",
        "działalność na rzecz rodziny, macierzyństwa, rodzicielstwa, upowszechniania i ochrony praw dziecka",
    ),
    Sfera("32", "przeciwdziałanie uzależnieniom i patologiom społecznym"),
    Sfera("32a", "rewitalizacja"),
    Sfera(
        "33",
        "działalność na rzecz organizacji pozarządowych oraz podmiotów wymienionych w art. 3 "
        "ust. 3, w zakresie określonym w pkt 1–32a",
    ),
    Sfera(
        "34",
        "działalność na rzecz podmiotów ekonomii społecznej i przedsiębiorstw społecznych, o "
        "których mowa w ustawie z dnia 5 sierpnia 2022 r. o ekonomii społecznej",
    ),
)
"""Wszystkie sfery, w kolejności ustawy, także te, które przestały obowiązywać."""


def sfery(dzien: date) -> Mapping[str, str]:
    """Spheres in force on that day: code → text.

    >>> sfery(date(2026, 11, 26))["32a"]
    'rewitalizacja'
    """
    return {
        sfera.kod: sfera.tresc
        for sfera in WSZYSTKIE
        if (sfera.od is None or sfera.od <= dzien) and (sfera.do is None or dzien <= sfera.do)
    }


SFERY: Mapping[str, str] = {sfera.kod: sfera.tresc for sfera in WSZYSTKIE if sfera.do is None}
"""Sfery, które nie przestały obowiązywać: kod → treść."""
