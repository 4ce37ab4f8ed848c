"""The unit of local government: its names in every case, its organs, its address and account."""

from functools import cached_property

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.osoba import Osoba
from wkus_docs.polish import organy
from wkus_docs.polish.odmiana import Odmiana
from wkus_docs.scalars.edoreczenia import AdresDoDoreczen
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.nip import Nip
from wkus_docs.scalars.nrb import Nrb
from wkus_docs.scalars.regon import Regon
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.telefon import Telefon
from wkus_docs.scalars.www import Www
from wkus_docs.scalars.wybor import Wybor


class RodzajJednostki(Wybor):
    """Kind of unit; it decides the names of its organs and who signs."""

    GMINA_WIEJSKA = "gmina_wiejska", "gmina wiejska"
    GMINA_MIEJSKO_WIEJSKA = "gmina_miejsko_wiejska", "gmina miejsko-wiejska"
    GMINA_MIEJSKA = "gmina_miejska", "gmina miejska"
    MIASTO_NA_PRAWACH_POWIATU = "miasto_na_prawach_powiatu", "miasto na prawach powiatu"
    POWIAT = "powiat", "powiat"
    WOJEWODZTWO = "wojewodztwo", "województwo"


class NazwaMiejsca(Part):
    """Nazwa jednostki w przypadkach"""

    mianownik: Tekst
    """Mianownik
    Np. „Łapy”; dla powiatu i województwa przymiotnik: „białostocki”, „podlaskie”."""
    dopelniacz: Tekst
    """Dopełniacz (kogo? czego?)
    Np. „Łap”; dla powiatu i województwa: „białostockiego”, „podlaskiego”."""
    miejscownik: Tekst
    """Miejscownik z przyimkiem (gdzie?)
    Np. „w Łapach”, „we Wrocławiu”; dla powiatu i województwa siedziba: „w Białymstoku”."""


class Jednostka(Part):
    """Jednostka samorządu terytorialnego"""

    rodzaj: RodzajJednostki
    """Rodzaj jednostki
    gmina wiejska, gmina miejsko-wiejska, gmina miejska, miasto na prawach powiatu, powiat albo województwo."""
    nazwa: NazwaMiejsca
    """Nazwa"""
    wojewodztwo: Tekst
    """Województwo w dopełniaczu
    Np. „podlaskiego”: potrzebne do nazwy dziennika urzędowego."""
    adres: Adres
    """Adres urzędu"""
    nip: Nip
    """NIP"""
    regon: Regon
    """REGON"""
    telefon: Telefon
    """Telefon urzędu"""
    email: Email
    """E-mail urzędu"""
    adres_do_doreczen: AdresDoDoreczen | None = None
    """Adres do doręczeń elektronicznych"""
    www: Www
    """Strona internetowa"""
    bip: Www
    """Strona Biuletynu Informacji Publicznej"""
    rachunek_zwrotow: Nrb | None = None
    """Rachunek do zwrotu dotacji
    Potrzebny w umowie."""
    przewodniczacy_rady: Osoba
    """Przewodniczący albo przewodnicząca rady
    W województwie: sejmiku."""
    kierownik: Osoba
    """Wójt, burmistrz, prezydent, starosta albo marszałek"""
    skarbnik: Osoba
    """Skarbnik"""
    nazwa_rady: Tekst | None = None
    """Własna nazwa rady w dopełniaczu
    Tylko gdy statut nazywa ją inaczej niż reguła, np. „Rady Miasta i Gminy w Serocku”."""

    @cached_property
    def _miejsce(self) -> organy.Nazwa:
        return organy.Nazwa(self.nazwa.mianownik, self.nazwa.dopelniacz, self.nazwa.miejscownik)

    @cached_property
    def pelna_nazwa(self) -> Odmiana:
        """„Gmina Łapy” in all cases."""
        return organy.jednostka(self.rodzaj, self._miejsce)

    @cached_property
    def rada(self) -> Odmiana:
        """„Rada Miejska w Łapach” in all cases."""
        return organy.rada(self.rodzaj, self._miejsce)

    @cached_property
    def rada_dopelniacz(self) -> str:
        """„Rady Miejskiej w Łapach”, or the name the statute gives."""
        return self.nazwa_rady or self.rada.dopelniacz

    @cached_property
    def organ(self) -> Odmiana:
        """Executive organ in all cases: „Burmistrz Łap”, „Zarząd Powiatu…”."""
        return organy.organ_wykonawczy(self.rodzaj, self._miejsce)

    @cached_property
    def funkcja_kierownika(self) -> Odmiana:
        """Who signs for the executive: „Burmistrz Łap”, „Starosta…”."""
        return organy.kierownik(self.rodzaj, self._miejsce, self.kierownik.plec)

    @cached_property
    def funkcja_przewodniczacego(self) -> Odmiana:
        """Who signs for the council, in all cases."""
        return organy.przewodniczacy_rady(self.rodzaj, self._miejsce, self.przewodniczacy_rady.plec)

    @cached_property
    def funkcja_skarbnika(self) -> Odmiana:
        """Treasurer in all cases."""
        return organy.skarbnik(self.rodzaj, self._miejsce, self.skarbnik.plec)

    @cached_property
    def urzad(self) -> Odmiana:
        """Office in all cases."""
        return organy.urzad(self.rodzaj, self._miejsce)

    @cached_property
    def gminna(self) -> bool:
        """Whether the unit is a gmina or a city, where one person is the executive."""
        return self.rodzaj not in {RodzajJednostki.POWIAT, RodzajJednostki.WOJEWODZTWO}

    @cached_property
    def dziennik_wojewodzki(self) -> str:
        """„Dzienniku Urzędowym Województwa Podlaskiego”, in the locative."""
        return f"Dzienniku Urzędowym Województwa {organy.wielkie(self.wojewodztwo)}"

    @rule()
    def _locative_has_a_preposition(self) -> Findings:
        """Miejscownik nazwy zaczyna się przyimkiem „w” albo „we”."""
        if not self.nazwa.miejscownik.startswith(("w ", "we ", "na ")):
            yield warning(
                ("nazwa", "miejscownik"),
                f"„{self.nazwa.miejscownik}” nie zaczyna się przyimkiem.",
                hint="Napisz np. „w Łapach” albo „we Wrocławiu”.",
            )
