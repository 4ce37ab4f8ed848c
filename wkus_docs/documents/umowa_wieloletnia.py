"""Framework agreement of annex 3 to the regulation of 24 October 2018, variant B: several budget years."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.law import acts, parameters, rwz_umowa
from wkus_docs.parts.dotacja import Dotacja, SrodkiWlasne, UpowaznienieWpf
from wkus_docs.parts.jednostka import Jednostka
from wkus_docs.parts.kryteria import Forma
from wkus_docs.parts.kwoty import years_match
from wkus_docs.parts.okres import Okres
from wkus_docs.parts.osoba import Kontakt, Reprezentant
from wkus_docs.parts.strony_umowy import JEDEN, WIELU, FormyZleceniobiorcy, PodstawaReprezentacji, Zleceniobiorca
from wkus_docs.parts.warunki_umowy import (
    Aktualizacja,
    CzescZadania,
    FormaUmowy,
    OchronaDanych,
    Oznaczenie,
    RezultatUmowy,
    RozstrzygniecieKonkursu,
    WarunekTranszy,
    WarunkiDostepnosci,
)
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia, Procent
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst


class UmowaWieloletnia(Document):
    """Umowa wieloletnia o realizację zadania publicznego

    Ramowa umowa jednostki samorządu z organizacją (albo z kilkoma, które złożyły ofertę wspólną) na
    zadanie, które trwa od dwóch do pięciu lat budżetowych. Każdy rok ma własną dotację i własne transze.
    """

    about: ClassVar[About] = About(
        kind="umowa",
        stages=("7 umowa",),
        author="organ wykonawczy i organizacja; kontrasygnata skarbnika",
        legal_basis=(
            LegalBasis(acts["udpp"]["art. 16"]),
            LegalBasis(acts["ufp"]["art. 221 ust. 3"]),
            LegalBasis(acts["ufp"]["art. 228"]),
            LegalBasis(acts["rwz"]["zał. 3"]),
        ),
        provenance=(Provenance.STATUTE,),
        sources="Kolejność i tytuły § 1–17 zgodne z publicznym opisem ramowego wzoru (zał. 3, Dz. U. z 2018 r. "
        "poz. 2057); brzmienie z pamięci, podobne do umów na wzorach z 2010 i 2016 r.; § 5 niepewny. "
        "Dodane: dostępność, dane osobowe, ochrona małoletnich, budżet roku, upoważnienie w WPF, kontrasygnata.",
    )

    jednostka: Jednostka
    """Zleceniodawca
    Gmina, powiat albo województwo."""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za Zleceniodawcę
    Za powiat i województwo dwie osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""
    numer_umowy: Tekst
    """Numer umowy"""
    data_zawarcia: Data
    """Data zawarcia umowy"""
    forma_umowy: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma umowy
    papierowa albo elektroniczna (kwalifikowane podpisy)."""
    zleceniobiorcy: tuple[Zleceniobiorca, ...] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy
    Kilka organizacji tylko wtedy, gdy złożyły ofertę wspólną."""
    data_umowy_oferentow: Data | None = None
    """Data umowy między oferentami
    Tylko przy ofercie wspólnej; umowę dołącza się jako załącznik."""
    konkurs: RozstrzygniecieKonkursu
    """Konkurs, w którym wybrano ofertę"""
    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Jak w ofercie."""
    forma: Forma
    """Forma zlecenia
    powierzenie albo wspieranie."""
    opis_zadania: Opis
    """Szczegółowy opis zadania
    Co, dla kogo i gdzie; działania i ich liczby są w ofercie."""
    cel_dotacji: Tekst
    """Cel, na jaki przyznano dotację
    Zaczyna się małą literą, np. „zapewnienie dzieciom opieki po lekcjach”."""
    rezultaty: tuple[RezultatUmowy, ...] = ()
    """Rezultaty, od których zależy przyjęcie sprawozdania"""
    okres: Okres
    """Termin realizacji zadania"""
    dotacja: Dotacja
    """Dotacja"""
    srodki_wlasne: SrodkiWlasne
    """Inne środki i wkład Zleceniobiorcy"""
    upowaznienie: UpowaznienieWpf
    """Upoważnienie w wieloletniej prognozie finansowej"""
    czy_wydatki_przed_umowa: TakNie = False
    """Czy ogłoszenie i oferta pozwalają na wydatki przed zawarciem umowy"""
    aktualizacje: tuple[Aktualizacja, ...] = ()
    """Zaktualizowane części oferty
    harmonogram, kalkulacja, szacunkowa_kalkulacja, opis_dzialan: będą załącznikami."""
    warunek_transzy: WarunekTranszy | None = None
    """Warunek przekazania kolejnej transzy
    zlozenie albo zaakceptowanie sprawozdania częściowego; puste, gdy transze nie zależą od sprawozdań."""
    terminy_sprawozdan_czesciowych: tuple[Data, ...] = ()
    """Terminy sprawozdań częściowych"""
    czesci_osob_trzecich: tuple[CzescZadania, ...] = ()
    """Części zadania wykonywane przez podmiot niebędący stroną
    Puste: umowa tego zakazuje."""
    procent_przesuniec: Procent
    """Dopuszczalne zwiększenie pojedynczego kosztu [%]
    O ile procent wydatek z dotacji może przekroczyć koszt z kalkulacji."""
    oznaczenie: Oznaczenie | None = None
    """Znak Zleceniodawcy na materiałach
    herb albo logo; puste, gdy umowa go nie wymaga."""
    kontakt_zleceniodawcy: Kontakt
    """Osoba do kontaktów ze strony Zleceniodawcy"""
    kontakt_zleceniobiorcy: Kontakt
    """Osoba do kontaktów ze strony Zleceniobiorcy"""
    dostepnosc: WarunkiDostepnosci
    """Warunki dostępności dla osób ze szczególnymi potrzebami"""
    czy_zadanie_dla_dzieci: TakNie
    """Czy zadanie obejmuje pracę z dziećmi
    „tak” dodaje postanowienie o ochronie małoletnich."""
    dane_osobowe: OchronaDanych
    """Ochrona danych osobowych"""
    liczba_egzemplarzy_zleceniobiorcy: LiczbaDodatnia
    """Liczba egzemplarzy dla Zleceniobiorcy"""
    liczba_egzemplarzy_zleceniodawcy: LiczbaDodatnia
    """Liczba egzemplarzy dla Zleceniodawcy"""
    inne_zalaczniki: tuple[Tekst, ...] = ()
    """Inne załączniki
    Np. „Załącznik jakościowy do umowy”."""
