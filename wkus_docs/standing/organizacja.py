"""What an organisation's own file says: its register, who represents it and since when, what it has done."""

from typing import Annotated

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Kontakt, Reprezentant
from wkus_docs.parts.strony.wzor_urzedowy import as_many_sign_as_registered
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.standing.wpis import Wpis


class OsobaReprezentujaca(Wpis, Reprezentant):
    """Osoba, która podpisuje za organizację"""


class WpisKontaktu(Wpis, Kontakt):
    """Osoba do kontaktu w organizacji"""


class ZadanieWykonane(Part):
    """Zadanie wykonane dotychczas"""

    lata: Tekst
    """Rok albo lata
    Np. „2025” albo „2024–2025”."""
    nazwa: Tekst
    """Nazwa zadania"""
    zleceniodawca: Tekst
    """Zleceniodawca
    W mianowniku, np. „Gmina Łapy”."""
    dotacja: Kwota | None = None
    """Dotacja [zł]"""
    czy_rozliczone: TakNie | None = None
    """Czy zadanie rozliczono"""

    @property
    def wiersz(self) -> str:
        """The task in one line, as an offer tells it: „2025: Świetlica; zleceniodawca: Gmina Łapy; rozliczono”."""
        settled = {True: "rozliczono", False: "w trakcie rozliczenia"}
        told = (
            f"{self.lata}: {self.nazwa}",
            f"zleceniodawca: {self.zleceniodawca}",
            f"dotacja: {kwota_zapis(self.dotacja)}" if self.dotacja is not None else "",
            settled.get(self.czy_rozliczone, "") if self.czy_rozliczone is not None else "",
        )
        return "; ".join(filter(None, told))


class DaneOrganizacji(Organizacja):
    """Plik organizacji

    To, co o organizacji wie każda jej oferta, wniosek i sprawozdanie: podane raz, w folderze, z którego biorą je
    pliki z danymi.
    """

    reprezentanci: tuple[OsobaReprezentujaca, ...] = Field(min_length=1)
    """Osoby podpisujące
    Uprawnione do reprezentacji według rejestru; zmiana zarządu to nowe wpisy od dnia wyboru."""
    liczba_podpisow: Annotated[LiczbaDodatnia | None, ASKED] = None
    """Ile osób podpisuje łącznie według rejestru
    Np. „2”, gdy statut wymaga podpisu dwóch członków zarządu."""
    kontakty: Annotated[tuple[WpisKontaktu, ...], ASKED] = ()
    """Osoby do kontaktu
    Kto wyjaśnia, co napisano w ofercie."""
    cele_statutowe: Opis | None = None
    """Cele statutowe
    Słowami statutu; w nich ma się mieścić każde zadanie, o które organizacja się ubiega."""
    podstawa_statutowa: Annotated[Tekst | None, ASKED] = None
    """Postanowienie o działalności odpłatnej
    Tylko gdy organizacja ją prowadzi, np. „§ 8 ust. 2 statutu”."""
    dotychczasowa_dzialalnosc: Annotated[Opis | None, ASKED] = None
    """Dotychczasowa działalność
    Własnymi słowami; gdy tego pola nie ma, oferta wymieni zadania z listy „zadania”."""
    zadania: tuple[ZadanieWykonane, ...] = ()
    """Zadania wykonane dotychczas
    Najnowsze na początku."""
    zasoby: Annotated[Opis | None, ASKED] = None
    """Zasoby kadrowe, rzeczowe i finansowe
    Oferta może napisać to inaczej."""

    _signs_as_registered = as_many_sign_as_registered()
