"""The unit of local government: its names in every case, its organs, its address and account."""

from collections.abc import Iterable
from functools import cached_property
from typing import Annotated, TypeAlias

from wkus_docs.document import Earlier, Findings, Part, error, rule, warning
from wkus_docs.fact import Fact
from wkus_docs.issuing import ON_THE_DAY
from wkus_docs.law.wydania import wczesniejsze
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.imiennik import town_is_not_its_namesake
from wkus_docs.parts.strony.nazwy import NazwaWlasna, NazwyWlasne, OrganyPowiatu
from wkus_docs.parts.strony.osoba import Osoba, Upowazniony
from wkus_docs.parts.strony.wojewodztwo import Wojewodztwo
from wkus_docs.polish import odmiana_miejscowosci, organy
from wkus_docs.polish.odmiana import Odmiana
from wkus_docs.polish.odmiana_nazwy import odmieniona, rada_z_dopelniacza
from wkus_docs.proposal import Proposal
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


_DECLINED = ("jednostka", "rada", "organ", "urzad", "kierownik", "przewodniczacy", "skarbnik")
"""Fields of the own names that hold a name in cases."""


class NazwaMiejsca(Part):
    """Nazwa jednostki w przypadkach"""

    mianownik: Tekst
    """Mianownik
    Np. „Łapy”; dla powiatu i województwa przymiotnik: „białostocki”, „podlaskie”."""
    dopelniacz: Annotated[Tekst, Proposal(of="._genitive")]
    """Dopełniacz (kogo? czego?)
    Np. „Łap”; dla powiatu i województwa: „białostockiego”, „podlaskiego”."""
    miejscownik: Annotated[Tekst, Proposal(of="._locative")]
    """Miejscownik z przyimkiem (gdzie?)
    Np. „w Łapach”, „we Wrocławiu”; dla powiatu i województwa siedziba: „w Białymstoku”."""

    @property
    def _genitive(self) -> str:
        """What a question about the genitive proposes; empty where it is not sure."""
        return odmiana_miejscowosci.dopelniacz(self.mianownik)

    @property
    def _locative(self) -> str:
        return odmiana_miejscowosci.miejscownik(self.mianownik)


class Jednostka(Part):
    """Jednostka samorządu terytorialnego"""

    earlier = (
        Earlier(
            "wojewodztwo", "0.2.0", "wojewodztwo", "Województwo jest jednym z szesnastu, w obu przypadkach."
        ),
    )

    rodzaj: RodzajJednostki
    """Rodzaj jednostki
    gmina wiejska, gmina miejsko-wiejska, gmina miejska, miasto na prawach powiatu, powiat albo województwo."""
    nazwa: NazwaMiejsca
    """Nazwa"""
    wojewodztwo: Wojewodztwo | None = None
    """Województwo
    Np. „podlaskie” albo „podlaskiego”: potrzebne do nazwy dziennika urzędowego."""
    adres: Adres | None = None
    """Adres urzędu"""
    nip: Nip | None = None
    """NIP"""
    regon: Regon | None = None
    """REGON"""
    telefon: Telefon | None = None
    """Telefon urzędu"""
    email: Email | None = None
    """E-mail urzędu"""
    adres_do_doreczen: AdresDoDoreczen | None = None
    """Adres do doręczeń elektronicznych"""
    www: Www | None = None
    """Strona internetowa"""
    bip: Www | None = None
    """Strona Biuletynu Informacji Publicznej"""
    rachunek_zwrotow: Nrb | None = None
    """Rachunek do zwrotu dotacji
    Potrzebny w umowie."""
    przewodniczacy_rady: Annotated[Osoba | None, ON_THE_DAY] = None
    """Przewodniczący albo przewodnicząca rady
    W województwie: sejmiku."""
    kierownik: Annotated[Osoba | None, ON_THE_DAY] = None
    """Wójt, burmistrz, prezydent, starosta albo marszałek"""
    skarbnik: Annotated[Osoba | None, ON_THE_DAY] = None
    """Skarbnik"""
    podpisuje: Upowazniony | None = None
    """Kto podpisuje z upoważnienia
    Tylko gdy zamiast kierownika jednostki podpisuje osoba przez niego upoważniona."""
    prowadzi: Tekst | None = None
    """Kto prowadzi sprawę
    Jednostka organizacyjna albo komórka, przez którą działa urząd, w mianowniku, np. „Miejski Ośrodek Pomocy
    Społecznej w Łapach”."""
    nazwa_rady: Tekst | None = None
    """Własna nazwa rady w dopełniaczu
    Np. „Rady Miasta i Gminy w Serocku”. To samo, i w każdym przypadku, mówi „rada” w grupie „nazwy”."""
    nazwy: NazwyWlasne | None = None
    """Nazwy własne
    Tylko gdy jednostka, jej organ albo urząd nazywa się inaczej, niż układa to program."""

    @cached_property
    def _miejsce(self) -> organy.Nazwa:
        return organy.Nazwa(self.nazwa.mianownik, self.nazwa.dopelniacz, self.nazwa.miejscownik)

    @property
    def _od_siedziby(self) -> bool:
        """Whether organs of a powiat are named by its seat; 0.1.0 named them so where nothing was said."""
        said = self.nazwy.organy_powiatu if self.nazwy else None
        return wczesniejsze() if said is None else said == OrganyPowiatu.OD_SIEDZIBY

    @property
    def _rodzaj_nazw(self) -> RodzajJednostki:
        """By which kind the unit is named; 0.1.0 named a town as if it were one with villages."""
        town = self.rodzaj == RodzajJednostki.GMINA_MIEJSKA
        return RodzajJednostki.GMINA_MIEJSKO_WIEJSKA if town and wczesniejsze() else self.rodzaj

    def _wlasna(self, which: str) -> Odmiana | None:
        given: NazwaWlasna | None = getattr(self.nazwy, which, None)
        return given.odmiana if given else None

    @property
    def pelna_nazwa(self) -> Odmiana:
        """„Gmina Łapy” in all cases."""
        return self._wlasna("jednostka") or organy.jednostka(self._rodzaj_nazw, self._miejsce)

    @property
    def rada(self) -> Odmiana:
        """„Rada Miejska w Łapach”, or the name the statute gives, in all cases."""
        ruled = organy.rada(self.rodzaj, self._miejsce, od_siedziby=self._od_siedziby)
        return self._wlasna("rada") or self._rada_z_dopelniacza or ruled

    @cached_property
    def _rada_z_dopelniacza(self) -> Odmiana | None:
        """Name of the council that was given in the genitive alone."""
        nominative = rada_z_dopelniacza(self.nazwa_rady) if self.nazwa_rady else None
        return odmieniona(nominative, self.nazwa_rady) if nominative and self.nazwa_rady else None

    @property
    def rada_dopelniacz(self) -> str:
        """„Rady Miejskiej w Łapach”, or the name the statute gives."""
        return self.rada.dopelniacz

    @property
    def organ(self) -> Odmiana:
        """Executive organ in all cases: „Burmistrz Łap”, „Zarząd Powiatu…”."""
        own = self._wlasna("organ") or (self._wlasna("kierownik") if self.gminna else None)
        return own or organy.organ_wykonawczy(self._rodzaj_nazw, self._miejsce, od_siedziby=self._od_siedziby)

    @property
    def funkcja_kierownika(self) -> Odmiana:
        """Who signs for the executive: „Burmistrz Łap”, „Starosta…”."""
        if self.gminna:
            return self.organ
        return self._wlasna("kierownik") or organy.kierownik(self.rodzaj, self._miejsce)

    @property
    def funkcja_w_zarzadzie(self) -> str:
        """Of the starosta or the marszałek as chair of the board: „Przewodnicząca Zarządu Powiatu Tczewskiego”."""
        head = self.kierownik
        chair = organy.przewodniczacy(self.organ, head.plec) if head else organy.przewodniczacy(self.organ)
        return chair.mianownik

    @property
    def podpis_funkcja(self) -> str:
        """What stands over the signature: the office of its head, or „Z up. Burmistrza Łap”."""
        head = self.funkcja_kierownika
        return f"Z up. {head.dopelniacz}" if self.podpisuje else head.mianownik

    @cached_property
    def podpis_osoba(self) -> str:
        """Who signs: the head, or the person authorised; nothing where no head is given, which a rule asks for."""
        who = self.podpisuje or self.kierownik
        return who.imie_nazwisko if who else ""

    @cached_property
    def podpis_stanowisko(self) -> str | None:
        """Office of the person authorised, under the name; none of the head, whose office stands above."""
        return self.podpisuje.funkcja if self.podpisuje else None

    @property
    def funkcja_przewodniczacego(self) -> Odmiana:
        """Who signs for the council, in all cases."""
        chair = self.przewodniczacy_rady
        ruled = organy.przewodniczacy(self.rada, chair.plec) if chair else organy.przewodniczacy(self.rada)
        return self._wlasna("przewodniczacy") or ruled

    @property
    def funkcja_skarbnika(self) -> Odmiana:
        """Treasurer in all cases."""
        return self._wlasna("skarbnik") or organy.skarbnik(self.pelna_nazwa)

    @property
    def urzad(self) -> Odmiana:
        """Office in all cases."""
        return self._wlasna("urzad") or organy.urzad(self.rodzaj, self._miejsce)

    @property
    def nazwy_ulozone(self) -> tuple[str, ...]:
        """Names that were made by the rule of the kind, not given: „Gmina Łapy”, „Rada Miejska w Łapach”…"""
        made = {
            "jednostka": self.pelna_nazwa,
            "rada": self.rada,
            "organ": self.organ,
            "kierownik": self.funkcja_kierownika,
            "urzad": self.urzad,
        }
        own = {name for name in made if self._wlasna(name)}
        own |= {"rada"} if self._rada_z_dopelniacza else set()
        own |= {"organ", "kierownik"} if self.gminna and own & {"organ", "kierownik"} else set()
        return tuple(dict.fromkeys(str(name) for which, name in made.items() if which not in own))

    @property
    def nazwy_odmienione(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Own names whose cases were derived, each with those cases."""
        given = [getattr(self.nazwy, name) for name in _DECLINED] if self.nazwy else []
        return tuple((name.mianownik, name.odmienione) for name in given if name and name.odmienione)

    @cached_property
    def gminna(self) -> bool:
        """Whether the unit is a gmina or a city, where one person is the executive."""
        return self.rodzaj not in {RodzajJednostki.POWIAT, RodzajJednostki.WOJEWODZTWO}

    @cached_property
    def nazwa_wojewodztwa(self) -> str:
        """„Warmińsko-Mazurskiego”: the province in the genitive, as its journal has it; empty where not given."""
        return organy.wielkie(self.wojewodztwo) if self.wojewodztwo else ""

    @cached_property
    def dziennik_wojewodzki(self) -> str:
        """„Dzienniku Urzędowym Województwa Podlaskiego”, in the locative."""
        return f"Dzienniku Urzędowym Województwa {self.nazwa_wojewodztwa}"

    def asks_how_named(self, organs: Iterable[str]) -> Findings:
        """Yield where it is not said how the statute of a powiat names the first of the organs („organ”, „rada”) without a name of its own."""
        if self.rodzaj is not RodzajJednostki.POWIAT or (self.nazwy and self.nazwy.organy_powiatu):
            return
        ruled = {"organ": organy.organ_wykonawczy, "rada": organy.rada}
        unsaid = [which for which in organs if not self._wlasna(which)]
        for which in unsaid[:1]:
            other = ruled[which](self.rodzaj, self._miejsce, od_siedziby=True)
            yield warning(
                "nazwa",
                f"W dokumencie będzie „{getattr(self, which)}”, jak w większości statutów; inne mówią „{other}”.",
                hint="Dopisz w „nazwy”: organy_powiatu: od przymiotnika albo od siedziby. Gdy rada nazywa się inaczej "
                "niż zarząd, podaj „rada”.",
            )

    @rule()
    def _locative_has_a_preposition(self) -> Findings:
        """Miejscownik nazwy zaczyna się przyimkiem „w” albo „we”."""
        if not self.nazwa.miejscownik.startswith(("w ", "we ", "na ")):
            yield warning(
                ("nazwa", "miejscownik"),
                f"„{self.nazwa.miejscownik}” nie zaczyna się przyimkiem.",
                hint="Napisz np. „w Łapach” albo „we Wrocławiu”.",
            )

    @rule()
    def _council_has_one_name(self) -> Findings:
        """Rada ma jedną nazwę."""
        own = self._wlasna("rada")
        if self.nazwa_rady and own and own.dopelniacz != self.nazwa_rady:
            yield error(
                "nazwa_rady",
                f"Rada nazywa się tu „{self.nazwa_rady}”, a w polu „nazwy” – „{own.dopelniacz}”.",
                hint="Zostaw jedną nazwę, najlepiej w polu „nazwy”.",
            )
        if self.nazwa_rady and not own and self._rada_z_dopelniacza is None:
            yield error(
                "nazwa_rady",
                f"Z dopełniacza „{self.nazwa_rady}” nie wynika, jak rada nazywa się w mianowniku.",
                hint="Zacznij od „Rady” albo „Sejmiku”, lub podaj obie formy w „nazwy”, pole „rada”.",
            )

    @rule()
    def _executive_has_one_name(self) -> Findings:
        """W gminie organ i kierownik to ta sama osoba, więc mają jedną nazwę."""
        organ, head = self._wlasna("organ"), self._wlasna("kierownik")
        if self.gminna and organ and head and organ != head:
            yield error(
                ("nazwy", "kierownik"),
                f"W gminie organem jest jej kierownik, a podano dwie nazwy: „{organ}” i „{head}”.",
                hint="Zostaw pole „organ”, a to usuń.",
            )

    _town_is_not_its_namesake = town_is_not_its_namesake()

    @rule()
    def _only_a_powiat_chooses(self) -> Findings:
        """Sposób nazwania organów podaje tylko powiat."""
        if self.rodzaj is not RodzajJednostki.POWIAT and self.nazwy and self.nazwy.organy_powiatu:
            yield error(
                ("nazwy", "organy_powiatu"),
                f"To pole jest dla powiatu, a jednostką jest {self.rodzaj.etykieta}.",
                hint="Usuń to pole.",
            )


JednostkaUrzedu: TypeAlias = Annotated[Jednostka, Fact("urzad.jednostka")]
"""The unit whose office writes the document, or to which it is addressed."""
