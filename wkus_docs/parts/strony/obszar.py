"""The nine areas of social services in which communes contract organisations."""

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
