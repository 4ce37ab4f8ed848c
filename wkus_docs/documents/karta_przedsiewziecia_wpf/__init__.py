"""The council's resolution that enters an undertaking into the multi-year forecast, with its card."""

from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.karta_przedsiewziecia_wpf import reguly
from wkus_docs.documents.karta_przedsiewziecia_wpf.fakty import FACTS
from wkus_docs.documents.karta_przedsiewziecia_wpf.prognoza import (
    CzynnoscZmiany,
    Upowaznienie,
    ZmienianaPrognoza,
)
from wkus_docs.documents.karta_przedsiewziecia_wpf.zobowiazania import PostacUchwaly, ZobowiazaniaWieloletnie
from wkus_docs.documents.karta_przedsiewziecia_wpf.zobowiazania_lat import ZobowiazanieRoku, zobowiazania_lat
from wkus_docs.fact import Holds
from wkus_docs.issuing import COUNCIL_NUMBER, DataWydania
from wkus_docs.law import acts, parameters
from wkus_docs.parts.pieniadze.przedsiewziecie import Przedsiewziecie
from wkus_docs.parts.strony.akt_wykonawczy import enters_into_force_once_issued
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie, lata
from wkus_docs.proposal import ASKED
from wkus_docs.relations import is_no_later, number_is_of_the_year, title_speaks_of_the_period
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_dative, stands_in_the_genitive

_UFP, _ZTP = acts["ufp"], acts["ztp"]
_ACTS = {"powiat": "usp", "wojewodztwo": "usw"}
_COMPETENCE = {"usg": "art. 18 ust. 2 pkt 15", "usp": "art. 12 pkt 11", "usw": "art. 18 pkt 20"}
_COUNTERSIGNATURE = {"usg": "art. 46 ust. 3", "usp": "art. 48 ust. 3", "usw": "art. 57 ust. 3"}
_NO_NUMBER = "…………"


class KartaPrzedsiewzieciaWpf(Document):
    """Karta przedsięwzięcia do wieloletniej prognozy finansowej z projektem uchwały zmieniającej

    Uchwała rady, która wpisuje przedsięwzięcie do wykazu w wieloletniej prognozie finansowej albo zmienia jego
    limity: w załączniku pozycja wykazu w kolumnach urzędowego wzoru, potem uzasadnienie z kartą przedsięwzięcia. Bez niej nie można zawrzeć umowy, z której
    wydatki przypadają na kilka lat.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="uchwała",
        stages=("4 uchwały",),
        author="rada gminy (projekt: wójt, burmistrz albo prezydent ze skarbnikiem)",
        legal_basis=tuple(
            LegalBasis(_UFP[unit])
            for unit in ("art. 226 ust. 3", "art. 226 ust. 4", "art. 228 ust. 1 pkt 1", "art. 231")
        ),
        provenance=(Provenance.STATUTE,),
        sources="Upoważnienie w uchwale o prognozie porównano z uchwałami gmin: Augustów (2022, zmiana prognozy), Gniezno (2018, także umowy "
        "o ciągłość działania) i Czarna Białostocka (2016), a odrębną zgodę ze źródłem pokrycia z uchwałą w Poniecu (2007, inwestycja); zgody na "
        "umowę z organizacją nie znaleziono. Źródła pokrycia i większość (art. 58 ustawy o samorządzie gminnym) z omówienia, w powiecie "
        "i województwie bez przepisu. Pięć danych przedsięwzięcia według art. 226 ust. 3 ustawy o finansach publicznych (tekst z 2024 r.). "
        "Układ i formuły: Zasady techniki prawodawczej; upoważnienie porównano z uchwałą Czarnej Białostockiej "
        "(2016), która za podstawę bierze art. 18 ust. 2 pkt 6, nie pkt 15. Z pamięci: przepisy o kontrasygnacie, "
        "kolumny wykazu przedsięwzięć (załącznik 2 do rozporządzenia z 10.01.2013 w sprawie wieloletniej prognozy "
        "finansowej), numeracja jego pozycji oraz to, że prognoza obejmuje wszystkie lata limitów. Karta jest nasza "
        "i jest materiałem do uzasadnienia; cały wykaz drukuje się z systemu sprawozdawczego.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    prints_checksum: ClassVar[bool] = False

    _prints_of_the_unit = prints_of_the_unit("przewodniczacy_rady", "kierownik", "skarbnik")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    numer: Annotated[Tekst | None, COUNCIL_NUMBER] = None
    """Numer uchwały
    Np. „XXXI/247/2026”. Puste w projekcie: zostaje miejsce na numer i napis „Projekt”."""
    data_uchwaly: DataWydania
    """Data uchwały
    W projekcie: dzień sesji."""
    prognoza: ZmienianaPrognoza
    """Zmieniana uchwała w sprawie wieloletniej prognozy finansowej"""
    czynnosc: CzynnoscZmiany = CzynnoscZmiany.DODANIE
    """Co zmienia uchwała
    dodanie (nowe przedsięwzięcie) albo zmiana (przedsięwzięcie już jest w wykazie)."""
    przedsiewziecie: Przedsiewziecie
    """Przedsięwzięcie"""
    upowaznienie: Upowaznienie
    """Upoważnienie do zaciągania zobowiązań
    w_tej_uchwale, w_zmienianej_uchwale albo brak."""
    przepis_upowaznienia: Tekst | None = None
    """Paragraf zmienianej uchwały z upoważnieniem
    Np. „§ 3”; tylko gdy upoważnienie jest w zmienianej uchwale."""
    kierownik_upowazniony: Tekst | None = None
    """Kierownik jednostki, któremu można przekazać upoważnienie
    W celowniku, np. „Dyrektorowi Centrum Usług Społecznych”; tylko gdy upoważnienie jest w tej uchwale."""
    data_wejscia_w_zycie: Data | None = None
    """Data wejścia w życie
    Puste: z dniem podjęcia."""
    stan_obecny: Opis | None = None
    """Uzasadnienie: stan obecny i potrzeba zmiany"""
    sposob_obliczenia: Opis | None = None
    """Uzasadnienie: jak obliczono limity"""
    wplyw_na_prognoze: Opis | None = None
    """Uzasadnienie: skąd środki i co zmieniają w prognozie"""
    ryzyka: Opis | None = None
    """Uzasadnienie: ryzyka"""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, z dziennikiem, w którym ją ogłoszono."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""
    postac: PostacUchwaly = PostacUchwaly.ZMIANA
    """Postać
    zmiana_prognozy, paragraf_do_prognozy (gdy prognozę dopiero się uchwala) albo odrebna_zgoda (poza prognozą; budzi wątpliwości)."""
    zobowiazania: Annotated[ZobowiazaniaWieloletnie | None, ASKED] = None
    """Upoważnienie do zobowiązań wieloletnich
    Kwoty w latach, źródła pokrycia, planowana umowa i głosowanie; tylko gdy upoważnienie jest w tej uchwale. Puste: samo zdanie z kwotą."""

    @property
    def tytul_dokumentu(self) -> str:
        """Number, if there is one, and subject."""
        numer = f" Nr {self.numer}" if self.numer else ""
        if self.paragraf:
            return f"Paragraf z upoważnieniem do uchwały w sprawie {self.przedmiot_zmienianej}"
        if self.zgoda:
            return f"Uchwała{numer} w sprawie zgody na zobowiązania: {self.przedsiewziecie.nazwa}"
        return f"Uchwała{numer} zmieniająca uchwałę w sprawie {self.przedmiot_zmienianej}"

    @property
    def autor_dokumentu(self) -> str:
        """The council."""
        return self.jednostka.rada.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the resolution."""
        return self.data_uchwaly

    @property
    def numer_albo_miejsce(self) -> str:
        """Number, or the place for one in a draft of the resolution."""
        return self.numer or _NO_NUMBER

    @property
    def przedmiot_zmienianej(self) -> str:
        """Subject of the changed resolution, after „w sprawie”."""
        return self.prognoza.przedmiot or (
            f"Wieloletniej Prognozy Finansowej {self.jednostka.pelna_nazwa.dopelniacz} na lata "
            f"{lata(self.prognoza.rok_od, self.prognoza.rok_do)}"
        )

    @property
    def ustawa_ustrojowa(self) -> str:
        """Key of the act on this unit's government."""
        return _ACTS.get(self.jednostka.rodzaj.value, "usg")

    @property
    def przepis_kompetencji(self) -> str:
        """Unit of that act that lets the council decide."""
        return acts[self.ustawa_ustrojowa][_COMPETENCE[self.ustawa_ustrojowa]].jednostka

    @property
    def przepis_kontrasygnaty(self) -> str:
        """Unit of that act that asks for the treasurer's countersignature of an agreement."""
        return acts[self.ustawa_ustrojowa][_COUNTERSIGNATURE[self.ustawa_ustrojowa]].jednostka

    @property
    def paragraf(self) -> bool:
        """Whether only a paragraph for a forecast being adopted is printed."""
        return self.postac == PostacUchwaly.PARAGRAF

    @property
    def zgoda(self) -> bool:
        """Whether the council consents apart from the forecast."""
        return self.postac == PostacUchwaly.ZGODA

    @property
    def dopisuje_paragraf(self) -> bool:
        """Whether the authority is added to the changed resolution as a paragraph of its own."""
        return bool(
            self.postac == PostacUchwaly.ZMIANA
            and self.upowaznia
            and self.zobowiazania
            and self.zobowiazania.dodawany_paragraf
        )

    @property
    def upowaznia_osobno(self) -> bool:
        """Whether the authority stands in a paragraph of the amending resolution itself."""
        return self.postac == PostacUchwaly.ZMIANA and not self.dopisuje_paragraf

    @property
    def zobowiazania_lat(self) -> tuple[ZobowiazanieRoku, ...]:
        """Commitments by year beside the limits; none where the authority is not told by year."""
        return zobowiazania_lat(self.przedsiewziecie, self.zobowiazania)

    @property
    def miejsce_upowaznienia(self) -> str:
        """Paragraph that the resolution adds; nothing where it adds none."""
        return (self.zobowiazania and self.zobowiazania.dodawany_paragraf) or ""

    @property
    def przepisy_zgody(self) -> str:
        """Units of the act on this unit's government that a consent rests on: the competence, in a gmina also the sources of cover."""
        own = self.przepis_kompetencji
        return f"{own} i {acts['usg']['art. 58 ust. 1'].jednostka}" if self.ustawa_ustrojowa == "usg" else own

    @property
    def upowaznia_do_ciaglosci(self) -> bool:
        """Whether the resolution also gives the authority for contracts of continuity."""
        return bool(self.upowaznia and self.zobowiazania and self.zobowiazania.takze_ciaglosc)

    @property
    def przekazuje(self) -> bool:
        """Whether the executive may pass on the authority for contracts of continuity."""
        return bool(self.kierownik_upowazniony and self.upowaznia_do_ciaglosci)

    @property
    def upowaznia(self) -> bool:
        """Whether this very resolution gives the authority."""
        return self.upowaznienie == Upowaznienie.TUTAJ

    @property
    def rodzaj_w_wykazie(self) -> str:
        """Words of the list for the kind of spending."""
        kind = self.przedsiewziecie.rodzaj_wydatkow
        return "" if kind is None else kind.etykieta

    @property
    def dodaje(self) -> bool:
        """Whether the undertaking is new in the list."""
        return self.czynnosc == CzynnoscZmiany.DODANIE

    @rule(_UFP["art. 227 ust. 1"])
    def _forecast_covers_the_limits(self) -> Findings:
        """Prognoza obejmuje wszystkie lata, na które ustala się limity."""
        for index, item in enumerate(self.przedsiewziecie.limity):
            if not self.prognoza.rok_od <= item.rok <= self.prognoza.rok_do:
                yield error(
                    ("przedsiewziecie", "limity", index, "rok"),
                    f"Limit na {item.rok} r. leży poza prognozą na lata "
                    f"{lata(self.prognoza.rok_od, self.prognoza.rok_do)}.",
                    hint="Popraw rok albo najpierw wydłuż prognozę.",
                )

    @rule(_UFP["art. 227 ust. 1"])
    def _forecast_is_long_enough(self) -> Findings:
        """Prognoza obejmuje rok budżetowy i co najmniej trzy kolejne lata."""
        least = parameters["min_lat_prognozy"].na(self.data_uchwaly)
        if self.prognoza.rok_do - self.prognoza.rok_od < least:
            yield error(
                ("prognoza", "rok_do"),
                f"Prognoza na lata {lata(self.prognoza.rok_od, self.prognoza.rok_do)} obejmuje mniej niż rok "
                f"budżetowy i {policz(least, 'kolejny rok', 'kolejne lata', 'kolejnych lat')}.",
                hint="Sprawdź lata w tytule zmienianej uchwały.",
            )

    @rule()
    def _changes_the_forecast_in_force(self) -> Findings:
        """Zmieniana prognoza i jej zmiany są wcześniejsze, a prognoza dotyczy roku, w którym się ją zmienia."""
        days = (
            self.prognoza.data_uchwaly,
            *(item.data_uchwaly for item in self.prognoza.wczesniejsze_zmiany),
        )
        given = [day for day in days if day is not None]
        if given and max(given) > self.data_uchwaly:
            yield error(
                ("prognoza", "data_uchwaly"),
                f"Zmieniana uchwała albo jej zmiana ({data_slownie(max(given))}) jest późniejsza niż ta uchwała "
                f"({data_slownie(self.data_uchwaly)}).",
                hint="Popraw daty.",
            )
        if self.prognoza.rok_od != self.data_uchwaly.year and not self.paragraf:
            yield warning(
                ("prognoza", "rok_od"),
                f"Prognoza zaczyna się w {self.prognoza.rok_od} r., a uchwałę podejmuje się w "
                f"{self.data_uchwaly.year} r.",
                hint="Sprawdź, czy zmieniasz prognozę, która teraz obowiązuje.",
            )

    @rule()
    def _limits_look_ahead(self) -> Findings:
        """Limity nie dotyczą lat, które już minęły."""
        for index, item in enumerate(self.przedsiewziecie.limity):
            if item.rok < self.data_uchwaly.year:
                yield warning(
                    ("przedsiewziecie", "limity", index, "rok"),
                    f"Limit ustala się na {item.rok} r., który minął przed uchwałą.",
                    hint="Sprawdź rok; kwotę wydaną można wpisać w wydatkach wcześniejszych.",
                )

    _fits_one_agreement = lasts_no_longer_than_an_agreement(
        "przedsiewziecie.okres", day="data_uchwaly", found=warning, what="Przedsięwzięcie", provisions=()
    )

    @rule(_UFP["art. 228 ust. 1 pkt 1"])
    def _authority_is_given(self) -> Findings:
        """Wiadomo, skąd organ wykonawczy ma upoważnienie do zaciągania zobowiązań."""
        if self.upowaznienie == Upowaznienie.BRAK:
            yield warning(
                "upowaznienie",
                "Bez upoważnienia rady nie można zawrzeć umowy, z której płaci się w kolejnych latach.",
                hint="Wpisz „w_tej_uchwale” albo wskaż upoważnienie w zmienianej uchwale.",
            )
        if self.upowaznienie == Upowaznienie.WCZESNIEJ and self.przepis_upowaznienia is None:
            yield warning(
                "przepis_upowaznienia",
                "Nie podano, który paragraf zmienianej uchwały zawiera upoważnienie.",
                hint="Dopisz np. „§ 3”.",
            )

    @rule(_UFP["art. 228 ust. 2"])
    def _authority_can_be_passed_on(self) -> Findings:
        """Upoważnienie można przekazać kierownikowi tylko wtedy, gdy daje je ta uchwała."""
        if self.kierownik_upowazniony and not self.upowaznia:
            yield error(
                "kierownik_upowazniony",
                "Ta uchwała nie upoważnia do zaciągania zobowiązań, więc nie może pozwolić na przekazanie "
                "upoważnienia.",
                hint="Usuń to pole albo wpisz upoważnienie „w_tej_uchwale”.",
            )

    @rule(_UFP["art. 228 ust. 2"])
    def _passing_on_is_disputed(self) -> Findings:
        """Przekazanie upoważnienia kierownikowi nie budzi wątpliwości."""
        if self.kierownik_upowazniony and self.upowaznia and not self.przekazuje:
            yield warning(
                "kierownik_upowazniony",
                "Uchwała pozwala przekazać upoważnienie do zobowiązań z przedsięwzięcia.",
                hint="Jest pogląd, że przekazać można tylko upoważnienie do umów o ciągłość działania; zapytaj radcę.",
            )

    @rule()
    def _says_why_it_is_proposed(self) -> Findings:
        """Uzasadnienie mówi, dlaczego zmienia się prognozę."""
        if not (self.stan_obecny or self.sposob_obliczenia or self.wplyw_na_prognoze):
            yield warning(
                "stan_obecny",
                "Uzasadnienie nie mówi, dlaczego zmienia się prognozę.",
                hint="Opisz stan obecny, sposób obliczenia limitów albo źródło środków; wystarczy jedno.",
            )

    _changed_forecast_is_named = reguly.changed_forecast_is_named
    _authority_has_what_it_prints = reguly.authority_has_what_it_prints
    _consent_is_no_authority = reguly.consent_is_no_authority
    _sources_of_cover_are_named = reguly.sources_of_cover_are_named
    _sources_are_named_everywhere = reguly.sources_are_named_everywhere
    _amounts_make_the_limit = reguly.amounts_make_the_limit
    _amounts_keep_to_the_limits = reguly.amounts_keep_to_the_limits
    _limit_is_enough_for_the_agreement = reguly.limit_is_enough_for_the_agreement
    _undertaking_covers_the_agreement = reguly.undertaking_covers_the_agreement
    _authority_precedes_the_agreement = reguly.authority_precedes_the_agreement
    _contest_follows_the_forecast = reguly.contest_follows_the_forecast
    _vote_was_enough = reguly.vote_was_enough
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")
    _enters_into_force_once_adopted = enters_into_force_once_issued("data_uchwaly")
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
    _head_is_in_the_dative = stands_in_the_dative("kierownik_upowazniony", after="przekazać uprawnienia")
    _earlier_changes_come_first = is_no_later(
        "prognoza.wczesniejsze_zmiany.*.data_uchwaly",
        later="data_uchwaly",
        what="Wcześniejsza zmiana prognozy",
        than="ta uchwała",
    )
    _name_speaks_of_the_period = title_speaks_of_the_period(
        "przedsiewziecie.nazwa", period="przedsiewziecie.okres"
    )
