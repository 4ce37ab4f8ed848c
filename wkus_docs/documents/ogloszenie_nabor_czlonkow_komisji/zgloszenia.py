"""How candidates are named, how many are appointed and how they are chosen, where there are more of them."""

from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.konkurs.nabor import ListaKandydatow
from wkus_docs.parts.konkurs.skladanie import ZachowanieTerminu, says_the_hour
from wkus_docs.polish.odmiana import policz
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class ListaNaboru(ListaKandydatow):
    """Lista kandydatów, którą tworzy nabór"""

    czy_stale: TakNie | None = None
    """Czy zgłoszenia przyjmuje się przez cały czas obowiązywania listy
    „tak”: termin zgłoszeń może być pusty."""
    gdzie: Tekst | None = None
    """Gdzie lista jest dostępna
    Po słowie „dostępna”, np. „w Biuletynie Informacji Publicznej”."""


class FormularzZgloszenia(Part):
    """Formularz zgłoszenia, który jest załącznikiem"""

    pytania: tuple[Tekst, ...] = Field(min_length=1)
    """O co formularz pyta kandydata
    Poza imieniem i nazwiskiem, np. „telefon”, „doświadczenie w dziedzinie konkursu”. Numer PESEL i adres
    zamieszkania nie są potrzebne."""
    oswiadczenia: tuple[Tekst, ...] = ()
    """Własne oświadczenia kandydata
    Po słowach „Oświadczam, że”, np. „korzystam z pełni praw publicznych”."""


class PrzyjmowanieZgloszen(Part):
    """Zgłaszanie kandydatów"""

    termin: Annotated[Data | None, ASKED] = None
    """Do kiedy wskazuje się kandydatów
    Puste tylko wtedy, gdy lista jest uzupełniana przez cały czas."""
    godzina: Tekst | None = None
    """Godzina, do której przyjmuje się zgłoszenia
    Np. „15:00”; puste: do końca dnia."""
    o_terminie_decyduje: ZachowanieTerminu | None = None
    """Co decyduje o zachowaniu terminu
    „wpływ” do urzędu albo „nadanie” (data stempla lub wysłania). Puste: ogłoszenie o tym nie mówi."""
    sposoby: tuple[Tekst, ...] = Field(min_length=1)
    """Sposoby złożenia
    Np. „pocztą elektroniczną na adres organizacje@lapy.example”."""
    tresc: tuple[Tekst, ...] = ()
    """Co zawiera zgłoszenie
    Gdy nie ma formularza, np. „imię i nazwisko kandydata”. Numer PESEL i adres zamieszkania nie są potrzebne."""
    formularz: FormularzZgloszenia | None = None
    """Formularz zgłoszenia
    Drukuje się jako załącznik. Puste: zgłoszenie ma dowolną postać albo formularz dołącza się osobno."""

    _says_the_hour = says_the_hour("godzina")

    @rule()
    def _hour_belongs_to_a_day(self) -> Findings:
        """Godzina i sposób liczenia terminu mają swój dzień."""
        if self.termin is None and (self.godzina is not None or self.o_terminie_decyduje is not None):
            yield warning(
                "termin",
                "Podano godzinę albo to, co decyduje o terminie, a nie podano terminu, więc się nie wydrukują.",
                hint="Dopisz termin albo usuń te pola.",
            )

    @rule()
    def _posting_has_no_hour(self) -> Findings:
        """Godzinę podaje się, gdy o terminie decyduje wpływ; nadanie poświadcza dzień."""
        if self.godzina is not None and self.o_terminie_decyduje == ZachowanieTerminu.NADANIE:
            yield warning(
                "godzina",
                f"Podano godzinę {self.godzina}, a o zachowaniu terminu decyduje nadanie, które zwykle poświadcza sama "
                "data stempla.",
                hint="Usuń godzinę albo wpisz „wpływ”.",
            )

    @rule()
    def _filing_needs_no_generator(self) -> Findings:
        """O zachowaniu terminu decyduje wpływ albo nadanie: kandydatów nie wskazuje się w generatorze ofert."""
        if self.o_terminie_decyduje == ZachowanieTerminu.ZLOZENIE:
            yield warning(
                "o_terminie_decyduje",
                "Kandydatów zwykle nie wskazuje się w generatorze ofert.",
                hint="Wpisz „wpływ” albo „nadanie”.",
            )


class MiejscaWKomisji(Part):
    """Ile osób wskazanych przez organizacje"""

    najmniej: LiczbaDodatnia | None = None
    """Co najmniej ile osób"""
    najwiecej: LiczbaDodatnia | None = None
    """Najwyżej ile osób
    Ta sama liczba w obu polach: dokładnie tyle."""

    @property
    def ile(self) -> str:
        """How many, in the accusative after „powołuje się”: „2 osoby”, „od 2 do 3 osób”; nothing where none is told."""
        least, most = self.najmniej, self.najwiecej
        if least is not None and most is not None and least != most:
            return f"od {least} do {policz(most, 'osoby', 'osób', 'osób')}"
        number = most if least is None else least
        if number is None:
            return ""
        people = policz(number, "osobę", "osoby", "osób")
        before = "" if least == most else "najwyżej " if least is None else "co najmniej "
        return f"{before}{people}"

    @rule()
    def _tells_a_number(self) -> Findings:
        """Podano co najmniej jedną z liczb, a najmniejsza nie jest większa od największej."""
        if self.najmniej is None and self.najwiecej is None:
            yield error("najmniej", "Nie podano, ile osób.", hint="Wpisz jedną z liczb albo usuń tę grupę.")
        elif self.najmniej is not None and self.najwiecej is not None and self.najmniej > self.najwiecej:
            yield error(
                "najwiecej",
                f"Najwyżej {self.najwiecej}, a co najmniej {self.najmniej}.",
                hint="Zamień liczby albo popraw jedną z nich.",
            )


class ZasadaWyboru(Wybor):
    """How members are chosen where more persons are named than there are places."""

    LOSOWANIE = "losowanie", "losowanie"
    DZIEDZINA = "dziedzina", "pierwszeństwo mają kandydaci z wiedzą w dziedzinie konkursu"
    DOSWIADCZENIE = "doswiadczenie", "pierwszeństwo mają kandydaci z większym doświadczeniem w ocenie ofert"
    KOLEJNOSC = "kolejnosc", "pierwszeństwo ma kandydat, którego wskazano wcześniej"
    ORGAN = "organ", "wybiera organ"
    INNA = "inna", "inna zasada"


class Losowanie(Part):
    """Losowanie"""

    dzien: Data
    """Dzień losowania"""
    godzina: Tekst | None = None
    """Godzina losowania
    Np. „10:00”."""
    miejsce: Tekst | None = None
    """Miejsce losowania
    W mianowniku, np. „sala nr 12”."""

    _says_the_hour = says_the_hour("godzina")
