"""What residents may ask for by local initiative, the points of art. 19b ust. 1 UDPP, and how soon they get an answer."""

from datetime import date

from wkus_docs.law import Provision, parameters
from wkus_docs.law.inicjatywa_lokalna import ZAKRESY, PunktInicjatywy
from wkus_docs.polish.kalendarz import po_miesiacach
from wkus_docs.scalars.wybor import Wybor


class ZakresInicjatywy(Wybor):
    """Kind of task that a local initiative may be of, in the order of the Act.

    >>> ZakresInicjatywy("zieleń i przyroda").przepis.jednostka
    'art. 19b ust. 1 pkt 5'
    """

    WSPOLNOTY = "rozwoj_wspolnot", "drogi, sieci, budynki i mała architektura"
    KULTURA = "kultura_i_tradycja", "kultura, tradycja, dobroczynność i wolontariat"
    EDUKACJA = "edukacja", "edukacja, oświata i wychowanie"
    SPORT = "sport_i_turystyka", "kultura fizyczna i turystyka"
    PRZYRODA = "przyroda", "zieleń i przyroda"
    BEZPIECZENSTWO = "bezpieczenstwo", "porządek i bezpieczeństwo publiczne"
    REWITALIZACJA = "rewitalizacja", "rewitalizacja"

    @property
    def punkt(self) -> PunktInicjatywy:
        """The point of the Act."""
        return ZAKRESY[list(type(self)).index(self)]

    @property
    def przepis(self) -> Provision:
        """„art. 19b ust. 1 pkt 5”."""
        return self.punkt.przepis

    @property
    def tresc(self) -> str:
        """What the point says, in the nominative."""
        return self.punkt.tresc


def last_day_to_settle(filed: date) -> date:
    """Return the last day of the month in which a request filed on a day is settled, be it a working day or not.

    >>> last_day_to_settle(date(2027, 3, 15)).isoformat()
    '2027-04-15'
    """
    months: int = parameters["miesiace_na_wniosek_mieszkancow"].na(filed)
    return po_miesiacach(filed, months)
