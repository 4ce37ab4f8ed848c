"""Framework agreement of annex 3 to the regulation of 24 October 2018, variant B: several budget years."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, Take, error, rule, warning
from wkus_docs.documents.umowa_wieloletnia.finansowanie_umowy import FinansowanieUmowy
from wkus_docs.law import DayOfYear, acts, parameters, rwz_umowa
from wkus_docs.law.cytat import MIESIACE, wylicz
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.parts.umowa.warunki_umowy import (
    Aktualizacja,
    CzescZadania,
    Egzemplarze,
    FormaUmowy,
    OchronaDanych,
    Oznaczenie,
    RezultatUmowy,
    RozstrzygniecieKonkursu,
    WarunekTranszy,
    WarunkiDostepnosci,
)
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_OF_THE_RESULTS = (  # only where one offer was chosen: which of several an agreement is about, nobody can guess
    ("zleceniobiorcy.*.nazwa", "jedyna_wybrana.oferenci.*"),
    ("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    ("konkurs.data_oferty", "jedyna_wybrana.data_zlozenia"),
    ("konkurs.numer_oferty", "jedyna_wybrana.numer"),
    ("konkurs.data_wyboru", "data_aktu"),
    ("tytul_zadania", "konkurs.tytul_zadania"),
    ("dotacja.kwota_wnioskowana", "jedyna_wybrana.kwota_wnioskowana"),
    ("dotacja.kwota_przyznana", "jedyna_wybrana.kwota_razem"),
    ("dotacja.lata.*.rok", "jedyna_wybrana.kwoty.*.rok"),
)


class UmowaWieloletnia(FinansowanieUmowy, Document):
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
        sources="Kolejność i tytuły § 1–17 zgodne z publicznym opisem ramowego wzoru (zał. 3, Dz. U. z 2018 r."
        " poz. 2057); brzmienie z pamięci, podobne do umów na wzorach z 2010 i 2016 r.; § 5 niepewny. "
        "Dodane: dostępność, dane osobowe, ochrona małoletnich, budżet roku, WPF, kontrasygnata.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        *(
            Take(f"zleceniobiorcy.*.{name}", "oferta_wieloletnia", f"oferenci.*.{name}")
            for name in Organizacja.model_fields
        ),
        Take("konkurs.data_oferty", "oferta_wieloletnia", "data_oferty"),
        Take("tytul_zadania", "oferta_wieloletnia", "tytul"),
        Take("forma", "oferta_wieloletnia", "forma_zlecenia"),
        Take("okres", "oferta_wieloletnia", "termin"),
        Take("rezultaty.*.nazwa", "oferta_wieloletnia", "rezultaty.*.nazwa"),
        Take("rezultaty.*.poziom", "oferta_wieloletnia", "rezultaty.*.poziom"),
        Take("rezultaty.*.sposob_potwierdzenia", "oferta_wieloletnia", "rezultaty.*.monitorowanie"),
        Take("dotacja.kwota_wnioskowana", "oferta_wieloletnia", "zrodla.dotacja"),
        Take("dotacja.lata.*.rok", "oferta_wieloletnia", "dotacja_w_latach.*.rok"),
        Take("srodki_wlasne.inne_srodki_finansowe", "oferta_wieloletnia", "zrodla.wklad_finansowy"),
        Take("kontakt_zleceniobiorcy", "oferta_wieloletnia", "kontakt"),
        Take("konkurs.data_ogloszenia", "ogloszenie_konkursu_wieloletniego", "data_ogloszenia"),
        Take("upowaznienie.numer_uchwaly", "ogloszenie_konkursu_wieloletniego", "srodki.prognoza.numer"),
        Take(
            "upowaznienie.data_uchwaly", "ogloszenie_konkursu_wieloletniego", "srodki.prognoza.data_uchwaly"
        ),
        Take(
            "upowaznienie.przedsiewziecie",
            "ogloszenie_konkursu_wieloletniego",
            "srodki.prognoza.przedsiewziecie",
        ),
        Take("upowaznienie.limity", "ogloszenie_konkursu_wieloletniego", "srodki.prognoza.limity"),
        Take("czy_zadanie_dla_dzieci", "ogloszenie_konkursu_wieloletniego", "zadanie.czy_dla_dzieci"),
        *(Take(field, "zarzadzenie_wyniki_konkursu", value) for field, value in _OF_THE_RESULTS),
    )

    forma_umowy: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma umowy
    papierowa albo elektroniczna (kwalifikowane podpisy)."""
    konkurs: RozstrzygniecieKonkursu
    """Konkurs, w którym wybrano ofertę"""
    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Jak w ofercie."""
    opis_zadania: Opis
    """Szczegółowy opis zadania
    Co, dla kogo i gdzie; działania i ich liczby są w ofercie."""
    cel_dotacji: Tekst
    """Cel, na jaki przyznano dotację
    Zaczyna się małą literą, np. „zapewnienie dzieciom opieki po lekcjach”."""
    rezultaty: tuple[RezultatUmowy, ...] = ()
    """Rezultaty, od których zależy przyjęcie sprawozdania"""
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
    egzemplarze: Egzemplarze
    """Egzemplarze umowy"""
    inne_zalaczniki: tuple[Tekst, ...] = ()
    """Inne załączniki
    Np. „Załącznik jakościowy do umowy”."""

    @property
    def tytul_dokumentu(self) -> str:
        """Name and number of the agreement, with the task."""
        return f"{self.nazwa_umowy} nr {self.numer_umowy}: {self.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The unit that commissions the task."""
        return self.jednostka.pelna_nazwa.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the agreement."""
        return self.data_zawarcia

    @property
    def nazwa_umowy(self) -> str:
        """Name in the framework agreement, for one offer or a joint one."""
        return (rwz_umowa.NAZWA_WSPOLNEJ if self.wspolna else rwz_umowa.NAZWA).tekst

    @property
    def tytuly(self) -> Annotated[Mapping[int, str], rwz_umowa.TYTULY]:
        """Titles of the paragraphs, with „Zleceniobiorca” in the number that fits."""
        formy = self.formy
        return {
            number: label.dla(formy.dopelniacz, formy.biernik) for number, label in rwz_umowa.TYTULY.items()
        }

    @property
    def elektroniczna(self) -> bool:
        """Whether the parties sign electronically."""
        return self.forma_umowy is FormaUmowy.ELEKTRONICZNA

    @property
    def aktualizowane(self) -> str:
        """Parts of the offer that later versions replace: „harmonogramu i kalkulacji…”, or nothing."""
        return wylicz([item.etykieta for item in self.aktualizacje])

    @property
    def dzien_zwrotu(self) -> str:
        """„31 stycznia”: until when the unused grant of a whole year is given back."""
        dzien: DayOfYear = parameters["zwrot_31_stycznia"].na(self.data_zawarcia)
        return f"{dzien.dzien} {MIESIACE[dzien.miesiac - 1]}"

    @property
    def dzien_wykorzystania(self) -> str:
        """„31 grudnia”: the last day to use the grant of a year."""
        dzien: DayOfYear = parameters["wykorzystanie_do"].na(self.data_zawarcia)
        return f"{dzien.dzien} {MIESIACE[dzien.miesiac - 1]}"

    @property
    def nazwa_oferty(self) -> str:
        """Name of the first attachment in the framework agreement."""
        return rwz_umowa.ZALACZNIK_OFERTA.tekst

    @rule(acts["udpp"]["art. 15 ust. 4"])
    def _agreement_follows_the_choice(self) -> Findings:
        """Umowę zawarto po wyborze oferty, a przed końcem zadania."""
        if self.data_zawarcia < self.konkurs.data_wyboru:
            yield error(
                "data_zawarcia",
                f"Umowę zawarto {data_slownie(self.data_zawarcia)}, przed wyborem oferty "
                f"({data_slownie(self.konkurs.data_wyboru)}).",
                hint="Popraw jedną z dat.",
            )
        if self.data_zawarcia > self.okres.do:
            yield error(
                "data_zawarcia",
                f"Umowę zawarto {data_slownie(self.data_zawarcia)}, po zakończeniu zadania "
                f"({data_slownie(self.okres.do)}).",
                hint="Popraw datę umowy albo termin zadania.",
            )

    @rule(acts["rwz"]["zał. 3 § 1"])
    def _changed_award_has_a_new_estimate(self) -> Findings:
        """Gdy przyznano inną kwotę niż w ofercie, załącznikiem jest zaktualizowana kalkulacja."""
        dotacja = self.dotacja
        if (
            dotacja.kwota_przyznana != dotacja.kwota_wnioskowana
            and Aktualizacja.KALKULACJA not in self.aktualizacje
        ):
            yield warning(
                "aktualizacje",
                f"Oferent wnosił o {kwota_zapis(dotacja.kwota_wnioskowana)}, a przyznano "
                f"{kwota_zapis(dotacja.kwota_przyznana)}: kalkulacja z oferty już nie pasuje.",
                hint="Dołącz zaktualizowaną kalkulację: „kalkulacja” w polu „aktualizacje”.",
            )

    @rule(acts["rwz"]["zał. 3 § 9"])
    def _instalment_condition_has_reports(self) -> Findings:
        """Gdy transza zależy od sprawozdania częściowego, umowa podaje jego termin."""
        if self.warunek_transzy and not self.terminy_sprawozdan_czesciowych:
            yield error(
                "terminy_sprawozdan_czesciowych",
                f"Kolejna transza ma nastąpić po {self.warunek_transzy.etykieta} sprawozdania częściowego, "
                "a umowa nie mówi, kiedy się je składa.",
                hint="Dopisz terminy albo usuń „warunek_transzy”.",
            )

    @rule(acts["udpp"]["art. 16 ust. 6"])
    def _joint_shares_make_the_grant(self) -> Findings:
        """Części dotacji organizacji składają się na całą dotację."""
        czesci = [item.czesc_dotacji for item in self.zleceniobiorcy if item.czesc_dotacji is not None]
        if czesci and suma(czesci) != self.dotacja.kwota:
            yield error(
                "zleceniobiorcy",
                f"Części dotacji dają razem {kwota_zapis(suma(czesci))}, a dotacja to "
                f"{kwota_zapis(self.dotacja.kwota)}.",
                hint="Popraw „czesc_dotacji” organizacji albo usuń to pole u wszystkich.",
            )

    @rule()
    def _each_party_gets_a_copy(self) -> Findings:
        """Każda organizacja dostaje egzemplarz umowy."""
        if self.egzemplarze.zleceniobiorcy < len(self.zleceniobiorcy):
            yield warning(
                ("egzemplarze", "zleceniobiorcy"),
                f"Organizacji jest {len(self.zleceniobiorcy)}, a egzemplarzy dla nich "
                f"{self.egzemplarze.zleceniobiorcy}.",
                hint="Dodaj egzemplarz dla każdej organizacji.",
            )
