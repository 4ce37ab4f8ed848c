"""What a local organisation has and can do: services, people, premises, experience, readiness."""

from collections.abc import Sequence

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import lies_on_the_scale, listed_once
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.krs import Krs
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia, Rok
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.telefon import Telefon
from wkus_docs.scalars.wybor import Wybor

NAJWYZSZA_GOTOWOSC = 5
OPISY_GOTOWOSCI = (
    "nie planuje zlecanych usług",
    "chce, ale nie ma jeszcze ludzi ani doświadczenia",
    "poradzi sobie z pomocą: szkoleniem, partnerem, doradztwem",
    "gotowa złożyć ofertę na kilka lat",
    "gotowa i ma doświadczenie w takich zadaniach",
)
"""What each mark of readiness means, from 1 to 5."""


class TytulDoLokalu(Wybor):
    """By what right the organisation uses its premises."""

    WLASNY = "wlasny", "własny"
    NAJEM = "najem", "najem"
    UZYCZENIE = "uzyczenie", "użyczenie"


class LokalOrganizacji(Part):
    """Lokal"""

    opis: Tekst
    """Lokal
    Adres albo położenie, powierzchnia, do czego służy."""
    tytul: TytulDoLokalu
    """Tytuł do lokalu
    własny, najem albo użyczenie."""
    czy_bez_barier: TakNie | None = None
    """Czy wejście i toaleta są bez barier
    Puste, gdy nie sprawdzono."""


class KontaktOrganizacji(Part):
    """Osoba do kontaktu w organizacji"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    telefon: Telefon | None = None
    """Telefon"""
    email: Email | None = None
    """Adres e-mail"""
    czy_zgoda: TakNie
    """Zgoda na podanie tych danych w opublikowanej mapie
    Bez zgody dane zostają w urzędzie: w mapie do publikacji program ich nie wydrukuje."""

    @property
    def linia(self) -> str:
        """Name, telephone and e-mail in one line."""
        known = (
            self.imie_nazwisko,
            self.telefon and f"tel. {self.telefon}",
            self.email and f"e-mail: {self.email}",
        )
        return ", ".join(str(item) for item in known if item)


class ZasobyOrganizacji(Part):
    """Organizacja"""

    nazwa: Tekst
    """Pełna nazwa"""
    forma_prawna: Tekst
    """Forma prawna
    Np. „stowarzyszenie”, „fundacja”, „koło gospodyń wiejskich”."""
    krs: Krs | None = None
    """Numer w Krajowym Rejestrze Sądowym"""
    ewidencja: Tekst | None = None
    """Inny rejestr lub ewidencja
    Nazwa i numer; puste przy grupie nieformalnej."""
    siedziba: Tekst
    """Siedziba
    Miejscowość albo adres."""
    obszary: tuple[Obszar, ...] = Field(min_length=1)
    """Obszary usług
    W czym organizacja rzeczywiście działa; z dziewięciu obszarów."""
    uslugi: Opis
    """Co robi
    Usługi i stałe działania, dla kogo."""
    liczba_pracownikow: Liczba | None = None
    """Liczba pracowników i zleceniobiorców
    0 znaczy, że nikogo nie zatrudnia; puste – że nie wiadomo."""
    liczba_wolontariuszy: Liczba | None = None
    """Liczba stałych wolontariuszy"""
    czy_ma_lokal: TakNie | None = None
    """Czy ma lokal
    tak albo nie; puste, gdy nie wiadomo albo gdy lokale są wypisane niżej."""
    lokale: tuple[LokalOrganizacji, ...] = ()
    """Lokale"""
    doswiadczenie: Opis | None = None
    """Doświadczenie
    Zadania zlecone w ostatnich latach, rozliczenia, partnerstwa."""
    obroty: Kwota | None = None
    """Obroty roczne [zł]
    Przychody ze sprawozdania za ostatni rok."""
    rok_obrotow: Rok | None = None
    """Rok, za który podano obroty"""
    gotowosc: LiczbaDodatnia | None = None
    """Gotowość do umowy (1–5)
    1 – nie planuje zlecanych usług, 2 – chce, ale nie ma ludzi ani doświadczenia, 3 – poradzi sobie z pomocą,
    4 – gotowa złożyć ofertę na kilka lat, 5 – gotowa i ma doświadczenie."""
    uzasadnienie_gotowosci: Tekst | None = None
    """Uzasadnienie gotowości
    Co przemawia za oceną i czego jeszcze brakuje."""
    kontakt: KontaktOrganizacji | None = None
    """Osoba do kontaktu
    Nieobowiązkowa: wystarczy adres organizacji. Nie wpisuj danych, których nikt nie potrzebuje."""

    @property
    def rejestr(self) -> str | None:
        """Entry in a register, as a document quotes it."""
        return f"KRS {self.krs}" if self.krs else self.ewidencja

    @property
    def liczba_lokali(self) -> int | None:
        """How many premises it has; None where nobody said."""
        brak_danych = not self.lokale and (self.czy_ma_lokal is None or self.czy_ma_lokal)
        return None if brak_danych else len(self.lokale)

    def czy_gotowa(self, prog: int) -> bool:
        """Tell whether its readiness is known and high enough."""
        return self.gotowosc is not None and self.gotowosc >= prog

    _readiness_is_on_the_scale = lies_on_the_scale(
        "gotowosc", what="Gotowość", lowest=1, highest=NAJWYZSZA_GOTOWOSC
    )

    _areas_are_named_once = listed_once("obszary.*", "Obszar")

    @rule()
    def _premises_agree(self) -> Findings:
        """Lokale są wypisane wtedy, gdy organizacja je ma."""
        if self.czy_ma_lokal is False and self.lokale:
            yield error(
                "czy_ma_lokal",
                f"Podano, że organizacja nie ma lokalu, a wypisanych lokali jest {len(self.lokale)}.",
                hint="Popraw odpowiedź albo listę lokali.",
            )
        if self.czy_ma_lokal and not self.lokale:
            yield warning(
                "czy_ma_lokal",
                "Podano, że organizacja ma lokal, a wypisanych lokali jest 0.",
                hint="Dopisz lokal, jeżeli chcesz o nim powiedzieć.",
            )

    @rule()
    def _turnover_has_its_year(self) -> Findings:
        """Obroty mają rok, za który je podano."""
        if self.obroty is not None and self.rok_obrotow is None:
            yield warning(
                "rok_obrotow",
                "Nie wiadomo, za który rok są obroty.",
                hint="Podaj rok ostatniego sprawozdania.",
            )


def powtorzone(organizacje: Sequence[ZasobyOrganizacji]) -> Findings:
    """Find organisations listed twice, by their name or their number in the register."""
    for pole in ("nazwa", "krs"):
        podane = [zwin(getattr(jedna, pole) or "") for jedna in organizacje]
        for index, wartosc in enumerate(podane):
            if wartosc and podane.index(wartosc) != index:
                yield error(
                    ("organizacje", index, pole),
                    f"Ta organizacja jest już w mapie jako nr {podane.index(wartosc) + 1}.",
                    hint="Usuń powtórzenie albo popraw dane.",
                )


def niepelne(organizacje: Sequence[ZasobyOrganizacji], rok_mapy: int) -> Findings:
    """Find readiness without a mark or a reason, and turnover of a year that is not over."""
    for index, jedna in enumerate(organizacje):
        if jedna.gotowosc is None or not jedna.uzasadnienie_gotowosci:
            czego = "oceny gotowości" if jedna.gotowosc is None else "uzasadnienia gotowości"
            yield warning(
                ("organizacje", index, "gotowosc"),
                f"Organizacja „{jedna.nazwa}” nie ma {czego}.",
                hint="Zapytaj organizację; bez oceny nie liczy się jej do zdolnych.",
            )
        if jedna.rok_obrotow is not None and jedna.rok_obrotow >= rok_mapy:
            yield warning(
                ("organizacje", index, "rok_obrotow"),
                f"Obroty są za {jedna.rok_obrotow} r., a rok ten w dniu mapy jeszcze trwa.",
                hint="Podaj ostatni pełny rok.",
            )
