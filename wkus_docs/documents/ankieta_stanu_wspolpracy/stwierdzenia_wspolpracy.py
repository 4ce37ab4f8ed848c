"""What a survey of co-operation asks: statements by component, rated by the unit and by organisations."""

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.ankieta.pytanie_ankiety import RozkladOcen, WatekOdpowiedzi
from wkus_docs.parts.strony.osoba_zespolu import StronaZespolu
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class KomponentWspolpracy(Wybor):
    """Component of co-operation, after the Index of Quality of Co-operation."""

    ISTNIENIE = "istnienie", "istnienie infrastruktury współpracy"
    DOSTEPNOSC = "dostepnosc", "publiczna dostępność infrastruktury"
    FINANSOWA = "finansowa", "współpraca finansowa"
    POZAFINANSOWA = "pozafinansowa", "współpraca pozafinansowa"
    WIEDZA = "wiedza", "wiedza i opinie organizacji"
    ZADOWOLENIE = "zadowolenie", "zadowolenie organizacji"


class StwierdzenieWspolpracy(Part):
    """Stwierdzenie do oceny"""

    komponent: KomponentWspolpracy
    """Komponent współpracy
    istnienie, dostepnosc, finansowa, pozafinansowa, wiedza albo zadowolenie."""
    tresc: Tekst
    """Treść
    Zdanie, które mogą ocenić obie strony; o wiedzy i zadowoleniu organizacji samorząd mówi, jak to widzi."""
    oceny_jst: RozkladOcen | None = None
    """Liczba odpowiedzi strony samorządowej
    Puste w formularzu i wtedy, gdy tej strony nie pytano."""
    oceny_ngo: RozkladOcen | None = None
    """Liczba odpowiedzi organizacji
    Puste w formularzu i wtedy, gdy tej strony nie pytano."""

    @rule()
    def _both_sides_were_asked(self) -> Findings:
        """Stwierdzenie oceniły obie strony."""
        for ta, druga, kto in (
            (self.oceny_jst, self.oceny_ngo, "samorząd"),
            (self.oceny_ngo, self.oceny_jst, "organizacje"),
        ):
            if ta is not None and druga is None:
                yield warning(
                    (),
                    f"To stwierdzenie oceniała tylko jedna strona ({kto}); luki nie da się policzyć.",
                    hint="Dopisz liczby drugiej strony, jeżeli ją pytano.",
                )


class WatekStrony(WatekOdpowiedzi):
    """Wątek odpowiedzi strony"""

    strona: StronaZespolu
    """Kto o tym pisze
    jednostka albo organizacje."""


class PytanieOtwarteStron(Part):
    """Pytanie otwarte do obu stron"""

    pytanie: Tekst
    """Pytanie"""
    watki: tuple[WatekStrony, ...] = ()
    """Zebrane odpowiedzi
    Od najczęstszych."""


class WagaKomponentu(Part):
    """Waga komponentu"""

    komponent: KomponentWspolpracy
    """Komponent współpracy"""
    waga: Ulamek
    """Waga
    Ułamek, np. 0,2; wagi wszystkich komponentów dają razem 1."""
