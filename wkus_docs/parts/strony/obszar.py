"""The nine areas of social services in which communes contract organisations."""

from collections.abc import Mapping

from wkus_docs.scalars.wybor import Wybor


class Obszar(Wybor):
    """Area of a service, in the order of the WKUS project."""

    EDUKACJA = "edukacja_wychowanie", "edukacja i wychowanie"
    PROMOCJA = "promocja_przedsiebiorczosc", "promocja gminy i rozwój przedsiębiorczości"
    POMOC = "pomoc_spoleczna_rodzina", "pomoc społeczna, wsparcie rodziny i polityki prorodzinnej"
    SAMORZADNOSC = (
        "samorzadnosc_postawy_obywatelskie",
        "wspieranie samorządności i postaw obywatelskich",
    )
    SPORT = "sport_kultura_fizyczna", "sport i kultura fizyczna"
    SRODOWISKO = "srodowisko_zielen_odpady", "zieleń, ochrona środowiska, gospodarka odpadami"
    KULTURA = "kultura_tradycja_zabytki", "ochrona kultury, tradycji, opieka nad zabytkami"
    ZDROWIE = "zdrowie_profilaktyka", "ochrona zdrowia i profilaktyka uzależnień"
    PLANOWANIE = "planowanie_przestrzenne", "planowanie przestrzenne"

    @property
    def ma_sfere(self) -> bool:
        """Whether the sphere of public tasks (art. 4 ust. 1 UDPP) has a point for the area."""
        return self is not Obszar.PLANOWANIE

    @property
    def sfery(self) -> tuple[str, ...]:
        """Points of art. 4 ust. 1 UDPP that tasks of the area usually belong to, the commonest first."""
        return _SFERY[self]


_SFERY: Mapping[Obszar, tuple[str, ...]] = {
    Obszar.EDUKACJA: ("14", "15", "31", "10"),
    Obszar.PROMOCJA: ("19", "13", "11", "12", "34"),
    Obszar.POMOC: ("1", "1a", "15", "7", "10", "31", "2", "3", "32"),
    Obszar.SAMORZADNOSC: ("13", "22", "27", "33", "4", "25", "26", "20", "1b", "22a"),
    Obszar.SPORT: ("17", "15", "7", "10", "6"),
    Obszar.SRODOWISKO: ("18", "13", "14", "15"),
    Obszar.KULTURA: ("16", "4", "5", "13"),
    Obszar.ZDROWIE: ("6", "7", "10", "27", "32"),
    Obszar.PLANOWANIE: ("13", "22", "32a", "18", "33"),
}
"""Our list, made from what communes announce; no provision ties a sphere to an area."""
