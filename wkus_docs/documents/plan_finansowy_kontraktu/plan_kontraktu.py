"""What the financial plan of an agreement is made of: years, instalments, valorisation, forecast."""

from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.kalkulacja import udzial
from wkus_docs.analiza.plan_finansowy import zapas_limitu
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import kwota_zapis, liczba
from wkus_docs.relations import number_is_of_the_year, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Procent, Rok, ZmianaProcentowa
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UFP = acts["ufp"]


class RokPlanu(Part):
    """Rok planu"""

    rok: Rok
    """Rok budżetowy"""
    dotacja: Kwota | None = None
    """Dotacja [zł]
    Kwota 0 znaczy, że środków nie ma; puste pole – że kwoty nie znamy. Tak samo niżej."""
    srodki_finansowe: Kwota | None = None
    """Środki finansowe organizacji [zł]
    Własne i z innych źródeł, bez wpłat odbiorców."""
    wklad_osobowy: Kwota | None = None
    """Wkład osobowy [zł]
    Wartość pracy wolontariuszy i członków."""
    wklad_rzeczowy: Kwota | None = None
    """Wkład rzeczowy [zł]
    Wartość rzeczy i lokali."""
    wplaty_odbiorcow: Kwota | None = None
    """Wpłaty odbiorców [zł]"""
    limit: Kwota | None = None
    """Limit wydatków w wieloletniej prognozie finansowej [zł]"""
    wskaznik_cen: ZmianaProcentowa | None = None
    """Przewidywany wzrost cen [%]
    Od którego zależy waloryzacja dotacji tego roku; w pierwszym roku 0."""
    rezerwa: Kwota | None = None
    """Rezerwa na waloryzację [zł]
    Ile Skarbnik przewiduje na nią poza limitem przedsięwzięcia; 0, gdy nic."""

    @property
    def razem(self) -> Decimal | None:
        """Total of the year, all sources."""
        return suma(
            (
                self.dotacja,
                self.srodki_finansowe,
                self.wklad_osobowy,
                self.wklad_rzeczowy,
                self.wplaty_odbiorcow,
            )
        )

    @property
    def udzial_dotacji(self) -> Decimal | None:
        """Share of the grant in the total."""
        return udzial(self.dotacja, self.razem)

    @property
    def zapas(self) -> Decimal | None:
        """Room under the limit."""
        return zapas_limitu(self.limit, self.dotacja)

    @rule(_UFP["art. 226 ust. 3 pkt 4"], _UFP["art. 228 ust. 1 pkt 1"])
    def _grant_stays_within_the_limit(self) -> Findings:
        """Dotacja roku mieści się w limicie wydatków przedsięwzięcia."""
        if self.zapas is not None and self.zapas < 0:
            yield warning(
                "dotacja",
                f"Dotacja na {self.rok} r. ({kwota_zapis(self.dotacja or Decimal(0))}) przekracza limit "
                f"({kwota_zapis(self.limit or Decimal(0))}) o {kwota_zapis(-self.zapas)}.",
                hint="Zmniejsz dotację albo poczekaj na zmianę prognozy przez radę.",
            )


class TranszaPlanu(Part):
    """Transza"""

    termin: Data
    """Termin przekazania
    Do którego dnia; w roku, na który przypada dotacja."""
    kwota: Kwota
    """Kwota [zł]"""
    warunek: Tekst
    """Warunek przekazania
    Np. „zawarcie umowy”, „rozliczenie dotacji za rok poprzedni”."""


class Waloryzacja(Part):
    """Waloryzacja dotacji"""

    wskaznik: Tekst
    """Wskaźnik
    Np. „średnioroczny wskaźnik cen towarów i usług konsumpcyjnych, ogłaszany przez Prezesa GUS”."""
    prog: Procent
    """Próg [%]
    Do tego wzrostu cen dotacji się nie zmienia."""
    pulap: Procent
    """Pułap [%]
    O tyle najwyżej dotacja rośnie w jednym roku."""
    czy_zostaje: TakNie | None = None
    """Czy podwyżka zostaje w stawce następnych lat
    „tak”: podwyżki się kumulują; „nie”: każdy rok liczy się od kwoty z planu. Puste: nie wiadomo i liczy się jak
    przy „nie”."""
    zasady: Opis
    """Zasady
    Kto i kiedy o nią wnosi, jaki akt i jaka zmiana prognozy są potrzebne."""

    @property
    def kumuluje(self) -> bool:
        """Whether rises add up from year to year."""
        return bool(self.czy_zostaje)

    @rule()
    def _says_whether_a_rise_stays(self) -> Findings:
        """Wiadomo, czy podwyżka zostaje w stawce następnych lat."""
        if self.czy_zostaje is None:
            yield warning(
                "czy_zostaje",
                "Nie podano, czy podwyżka dotacji zostaje w stawce następnych lat; policzono każdy rok od kwoty z planu.",
                hint="Wpisz „tak”, gdy podwyżki mają się kumulować, albo „nie”: przy kilku podwyżkach to różne pieniądze.",
            )

    @rule()
    def _ceiling_is_above_the_threshold(self) -> Findings:
        """Pułap jest wyższy od progu."""
        if self.pulap <= self.prog:
            yield error(
                "pulap",
                f"Pułap waloryzacji ({liczba(self.pulap)}%) nie jest wyższy od progu ({liczba(self.prog)}%).",
                hint="Popraw jedną z liczb; inaczej waloryzacji nigdy nie będzie.",
            )


class PrognozaKontraktu(Part):
    """Przedsięwzięcie w wieloletniej prognozie finansowej"""

    numer_uchwaly: Tekst
    """Numer uchwały w sprawie wieloletniej prognozy finansowej"""
    data_uchwaly: Data
    """Data uchwały"""
    przedsiewziecie: Tekst
    """Nazwa przedsięwzięcia"""
    limit_zobowiazan: Kwota | None = None
    """Limit zobowiązań [zł]
    Na ile można zawrzeć umów."""

    _number_is_of_the_year = number_is_of_the_year("numer_uchwaly", day="data_uchwaly")
    _undertaking_has_no_quotes = written_without_quotes("przedsiewziecie")


class ZawartaUmowa(Part):
    """Zawarta umowa"""

    numer_umowy: Tekst
    """Numer umowy"""
    data_zawarcia: Data
    """Data zawarcia umowy"""

    _number_is_of_the_year = number_is_of_the_year("numer_umowy", day="data_zawarcia")
