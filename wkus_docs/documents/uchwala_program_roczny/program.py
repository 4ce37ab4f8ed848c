"""What a yearly programme is made of: tasks, agreements that bind its year, indicators, the programme above it."""

from decimal import Decimal

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.zadanie_konkursowe import FormaKonkursu, UchwalaProgramu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_UFP = acts["ufp"]


class MiejsceProgramu(Wybor):
    """Where the programme stands: in an annex, or in the paragraphs of the resolution itself."""

    ZALACZNIK = "zalacznik", "w załączniku"
    UCHWALA = "uchwala", "w uchwale"


class TrybZadania(Wybor):
    """How a task of the programme is given to organisations."""

    KONKURS = "otwarty_konkurs_ofert", "otwarty konkurs ofert"
    MALA_DOTACJA = "art_19a", "zlecenie z pominięciem otwartego konkursu ofert"
    UMOWA = "umowa_wieloletnia", "trwająca umowa wieloletnia"
    INICJATYWA_LOKALNA = "inicjatywa_lokalna", "inicjatywa lokalna"
    INNY = "inny", "inny tryb"


class ZrodloKwoty(Wybor):
    """On what the money of the programme rests."""

    SZACUNEK = "szacunek", "szacunek"
    PROJEKT = "projekt_budzetu", "projekt uchwały budżetowej"
    BUDZET = "budzet", "uchwała budżetowa"


class Okreslenie(Part):
    """Określenie używane w programie"""

    okreslenie: Tekst
    """Określenie
    Np. „Powiecie”: tak, jak stoi po słowach „jest mowa o”."""
    znaczenie: Tekst
    """Co oznacza
    W bierniku, np. „Powiat Świdwiński”."""


class ZadanieProgramu(Part):
    """Zadanie priorytetowe"""

    nazwa: Tekst
    """Zadanie
    Bez cudzysłowu i bez kropki; nie przepisuj punktu ustawy."""
    punkty_sfery: tuple[Tekst, ...] = ()
    """Punkty art. 4 ust. 1 ustawy
    Same numery, np. 1a i 15."""
    forma: FormaKonkursu | None = None
    """Forma zlecenia
    powierzenie, wspieranie albo „powierzenie lub wspieranie”."""
    tryb: TrybZadania | None = None
    """Tryb
    otwarty_konkurs_ofert, art_19a, umowa_wieloletnia (trwa od wcześniej), inicjatywa_lokalna albo inny."""
    kwota: Kwota | None = None
    """Kwota w roku programu [zł]
    Puste, gdy środków nie dzieli się na zadania."""


class UmowaWProgramie(Part):
    """Umowa wieloletnia, która obejmuje rok programu"""

    numer: Tekst | None = None
    """Numer umowy
    Puste, gdy umowa zostanie dopiero zawarta po konkursie."""
    organizacje: tuple[Tekst, ...] = ()
    """Organizacje
    Jedna albo kilka, gdy oferta była wspólna."""
    zadanie: Tekst
    """Zadanie"""
    okres: Okres | None = None
    """Okres umowy"""
    kwota: Kwota
    """Kwota w roku programu [zł]"""
    limit_wpf: Kwota | None = None
    """Limit wydatków w tym roku według wieloletniej prognozy finansowej [zł]"""

    @rule(_UFP["art. 226 ust. 3 pkt 4"], _UFP["art. 228 ust. 1 pkt 1"])
    def _amount_stays_within_the_limit(self) -> Findings:
        """Kwota umowy w roku mieści się w limicie wieloletniej prognozy finansowej."""
        if self.limit_wpf is not None and self.kwota > self.limit_wpf:
            yield error(
                "kwota",
                f"Kwota umowy to {kwota_zapis(self.kwota)}, a limit w wieloletniej prognozie finansowej wynosi "
                f"{kwota_zapis(self.limit_wpf)}.",
                hint="Zmniejsz kwotę albo poczekaj na zmianę prognozy przez radę.",
            )


class WskaznikProgramu(Part):
    """Wskaźnik"""

    nazwa: Tekst
    """Wskaźnik
    Sprawozdanie z programu powtarza go słowo w słowo."""
    sposob_pomiaru: Tekst | None = None
    """Jak się go mierzy
    Skąd są dane, np. „rejestr umów”."""
    plan: Tekst | None = None
    """Wartość planowana
    Np. „co najmniej 12”."""


class ProgramNadrzedny(UchwalaProgramu):
    """Wieloletni program współpracy"""

    okres: Okres | None = None
    """Okres programu wieloletniego"""
    kwota_umow: Kwota | None = None
    """Kwota na umowy wieloletnie w roku programu rocznego [zł]
    Z tabeli środków programu wieloletniego."""


def suma_umow(umowy: tuple[UmowaWProgramie, ...]) -> Decimal:
    """Sum of what agreements take of the year."""
    return sum((one.kwota for one in umowy), Decimal("0.00"))
