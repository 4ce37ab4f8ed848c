"""What a standard of a service is made of: hours, staff, steps, requirements; the day-care centre of the law."""

import re

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.jakosc.czas_reakcji import JednostkaCzasu, w_ciagu
from wkus_docs.parts.jakosc.wymaganie_standardu import WymaganieStandardu
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_HOUR = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")
_RODZINA = acts["wspieranie_rodziny"]


def minuty(godzina: str) -> int | None:
    """Minutes from midnight, or None for what is no hour.

    >>> minuty("8:00"), minuty("18.30"), minuty("25:00")
    (480, 1110, None)
    """
    found = _HOUR.fullmatch(godzina)
    return int(found[1]) * 60 + int(found[2]) if found else None


class GodzinyUslugi(Part):
    """Godziny, w których usługa jest dostępna"""

    kiedy: Tekst
    """Kiedy
    Np. „dni nauki szkolnej, od poniedziałku do piątku”."""
    od: Tekst
    """Od godziny
    Np. „12:00”."""
    do: Tekst
    """Do godziny
    Np. „18:00”."""

    @rule()
    def _opens_before_it_closes(self) -> Findings:
        """Godziny są zapisane jak „12:00”, a koniec wypada po początku."""
        od, do = minuty(self.od), minuty(self.do)
        for field, value in (("od", od), ("do", do)):
            if value is None:
                yield error(field, f"„{getattr(self, field)}” nie jest godziną.", hint="Napisz np. 12:00.")
        if od is not None and do is not None and do <= od:
            yield error(
                "do",
                f"Koniec ({self.do}) nie wypada po początku ({self.od}).",
                hint="Popraw godziny; pracę przez północ podziel na dwa wiersze.",
            )


class StanowiskoStandardu(Part):
    """Stanowisko"""

    stanowisko: Tekst
    """Stanowisko"""
    liczba_osob: LiczbaDodatnia
    """Liczba osób
    Co najmniej ile."""
    kwalifikacje: Tekst
    """Kwalifikacje i wymiar pracy"""


class KrokUslugi(Part):
    """Krok usługi"""

    krok: Tekst
    """Co się dzieje"""
    kto: Tekst
    """Kto odpowiada
    W mianowniku."""
    czas: LiczbaDodatnia | None = None
    """W jakim czasie
    Sama liczba; puste, gdy krok trwa stale."""
    jednostka_czasu: JednostkaCzasu | None = None
    """Jednostka czasu
    godziny, dni robocze, dni albo tygodnie."""

    @property
    def czas_reakcji(self) -> str:
        """„w ciągu 3 dni roboczych”, or „stale”."""
        if self.czas is None or self.jednostka_czasu is None:
            return "stale"
        return w_ciagu(self.czas, self.jednostka_czasu)

    @rule()
    def _time_has_its_unit(self) -> Findings:
        """Czas i jego jednostkę podaje się razem."""
        if (self.czas is None) != (self.jednostka_czasu is None):
            yield error(
                "jednostka_czasu" if self.jednostka_czasu is None else "czas",
                "Podano czas bez jednostki."
                if self.jednostka_czasu is None
                else "Podano jednostkę bez liczby.",
                hint="Podaj oba pola albo żadnego.",
            )


class WymaganieSprawdzane(WymaganieStandardu):
    """Wymaganie standardu"""

    sposob_sprawdzenia: Tekst
    """Jak się sprawdza
    Z czego wiadomo, na którym poziomie jest usługa."""
    wskaznik: Tekst | None = None
    """Wskaźnik jakości
    Nazwa z katalogu wskaźników; puste, gdy wymagania nie mierzy się wskaźnikiem."""


class WymaganiePrzepisu(Part):
    """Wymaganie przepisów

    Gdy usługą rządzi jeszcze inny akt, np. rozporządzenie o noclegowniach albo o środowiskowych domach samopomocy.
    """

    podstawa: Tekst
    """Przepis
    Jednostka, pełny tytuł aktu i dziennik, np. „§ 5 rozporządzenia … (Dz. U. …)”; sprawdź go w Dzienniku Ustaw."""
    tresc: Tekst
    """Czego wymaga
    Zaczyna się małą literą, bez kropki na końcu."""


class PlacowkaPomocy(Wybor):
    """Centre of social assistance with a standard of its own."""

    SRODOWISKOWY_DOM = "srodowiskowy_dom_samopomocy", "środowiskowy dom samopomocy"
    NOCLEGOWNIA = "noclegownia", "noclegownia"
    SCHRONISKO = "schronisko_dla_osob_bezdomnych", "schronisko dla osób bezdomnych"
    OGRZEWALNIA = "ogrzewalnia", "ogrzewalnia"

    @property
    def akt(self) -> str:
        """Key of the regulation that gives its standard."""
        return "sds" if self == PlacowkaPomocy.SRODOWISKOWY_DOM else "bezdomni"


class SchroniskoDlaZwierzat(Part):
    """Schronisko dla zwierząt"""

    numer_zezwolenia: Tekst | None = None
    """Zezwolenie na prowadzenie schroniska
    Rodzaj, numer i data, np. „decyzja Wójta Gminy Suwałki Nr OŚ.6140.2.2025 z dnia 3 marca 2025 r.”; puste, gdy go
    jeszcze nie ma."""
    numer_weterynaryjny: Tekst | None = None
    """Weterynaryjny numer identyfikacyjny
    Z rejestru powiatowego lekarza weterynarii; puste, gdy go jeszcze nie ma."""

    @rule(acts["czystosc"]["art. 7"])
    def _has_its_permits(self) -> Findings:
        """Schronisko ma zezwolenie i jest w rejestrze powiatowego lekarza weterynarii."""
        for field, what in (
            ("numer_zezwolenia", "zezwolenia na prowadzenie schroniska"),
            ("numer_weterynaryjny", "numeru z rejestru powiatowego lekarza weterynarii"),
        ):
            if getattr(self, field) is None:
                yield warning(
                    field,
                    f"Nie podano {what}.",
                    hint="Bez niego schroniska nie wolno prowadzić; dopisz, gdy będzie.",
                )


class PlacowkaWsparciaDziennego(Part):
    """Placówka wsparcia dziennego"""

    dzieci_na_wychowawce: LiczbaDodatnia
    """Ile najwyżej dzieci pod opieką jednego wychowawcy"""
    liczba_wychowawcow: LiczbaDodatnia
    """Liczba wychowawców obecnych w tym samym czasie
    Co najmniej ilu, bez wolontariuszy."""
    data_opinii_strazy: Data | None = None
    """Data pozytywnej opinii straży pożarnej o lokalu
    Puste, gdy jej jeszcze nie ma."""
    data_opinii_sanitarnej: Data | None = None
    """Data pozytywnej opinii inspektora sanitarnego o lokalu
    Puste, gdy jej jeszcze nie ma."""

    @property
    def razem_dzieci(self) -> int:
        """How many children may be there at the same time."""
        return self.dzieci_na_wychowawce * self.liczba_wychowawcow

    @rule(_RODZINA["art. 18b"])
    def _premises_have_opinions(self) -> Findings:
        """Lokal ma pozytywne opinie straży pożarnej i inspektora sanitarnego."""
        for field, kogo in (
            ("data_opinii_strazy", "straży pożarnej"),
            ("data_opinii_sanitarnej", "inspektora sanitarnego"),
        ):
            if getattr(self, field) is None:
                yield warning(
                    field,
                    f"Nie podano opinii {kogo} o lokalu.",
                    hint="Bez niej placówki nie wolno otworzyć; dopisz datę, gdy opinia będzie.",
                )
