"""The notice of an open competition for a task, of one year or several."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.fakty import FACTS
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.ocena import OcenaOfert
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.standard import StandardUslugi
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.zadania_roku import ZadanieRoku, years_told
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.zasady_dotacji import ZasadyDotacji
from wkus_docs.fact import Fact, Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.law.udpp import NOWELA
from wkus_docs.parts.konkurs.komisja import members_are_named_in_time
from wkus_docs.parts.konkurs.publikacja import MIEJSCA, appears_no_earlier_than
from wkus_docs.parts.konkurs.skladanie import Kanal, SkladanieOfert
from wkus_docs.parts.konkurs.terminy_konkursu import TerminyWOgloszeniu
from wkus_docs.parts.konkurs.zadania_konkursu import (
    ZadanieWKonkursie,
    tasks_differ,
    tasks_have_numbers_of_their_own,
    tasks_share_the_money,
)
from wkus_docs.parts.konkurs.zadanie_konkursowe import FormaKonkursu, UchwalaProgramu, ZadanieKonkursowe
from wkus_docs.parts.ocena.kryteria import own_money_is_judged_only_when_supporting
from wkus_docs.parts.pieniadze.prognoza import forecast_precedes
from wkus_docs.parts.pieniadze.srodki import (
    SrodkiPubliczne,
    budget_is_adopted_before,
    draft_budget_is_for_next_year,
    money_has_its_ground_before,
    money_is_told_for_each_year,
    months_lie_in_the_task,
)
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.galaz import (
    assistance_keeps_its_limits,
    branch_is_named,
    branch_lets_it_be_commissioned,
)
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.klauzula import KlauzulaInformacyjna
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.sfera_zadan import points_are_in_the_act
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import is_no_later, number_is_of_the_year, title_speaks_of_the_period
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive, tells_as_many_people, tells_known_grants

_UDPP = acts["udpp"]
_CALOSC = 100


class OgloszenieKonkursuWieloletniego(TerminyWOgloszeniu, Document):
    """Ogłoszenie o otwartym konkursie ofert na wieloletnią realizację zadania

    Ogłoszenie organu wykonawczego na jeden rok albo do 5 lat, z kwotą na każdy rok; jedno zadanie albo kilka.
    Zawiera wszystkie elementy, których wymaga ustawa, a do nich standard usługi, dostępność i informację
    o danych osobowych. Przy zadaniu na jeden rok nie mówi nic o kilku latach.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="ogłoszenie",
        stages=("5 konkurs",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=tuple(LegalBasis(_UDPP[u]) for u in ("art. 11 ust. 2", "art. 13", "art. 15 ust. 1")),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Sekcje 1–7 według art. 13 ust. 2 ustawy; układ porównano z ogłoszeniami MOPS Kraków, "
        "Powiatu Polickiego, Piaseczna, Kalwarii Zebrzydowskiej i Tarnowskich Gór; słowa są nasze. "
        "Z pamięci: informacja z art. 13 RODO, ochrona małoletnich, przepisy szczególne.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres", "kierownik")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    data_ogloszenia: DataWydania
    """Data podpisania ogłoszenia"""
    numer_aktu: Tekst | None = None
    """Numer zarządzenia albo uchwały zarządu, której ogłoszenie jest załącznikiem"""
    programy: Annotated[tuple[UchwalaProgramu, ...], Fact("urzad.programy", usual=True)] = ()
    """Uchwały o programach współpracy
    Puste: ogłoszenie ich nie powołuje."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, np. „uchwały nr X/1/2026 w sprawie …”, z dziennikiem."""
    zadanie: ZadanieKonkursowe
    """Zadanie
    Gdy konkurs obejmuje kilka zadań: to, co je łączy."""
    zadania: tuple[ZadanieWKonkursie, ...] = ()
    """Zadania konkursu
    Gdy oferty składa się osobno na każde z kilku zadań albo na każdą część zadania. Puste: zadanie jest jedno."""
    srodki: SrodkiPubliczne
    """Środki publiczne na zadanie"""
    zasady: ZasadyDotacji
    """Zasady przyznawania dotacji"""
    standard: StandardUslugi
    """Standard usługi"""
    skladanie: SkladanieOfert
    """Warunki składania ofert"""
    ocena: OcenaOfert
    """Ocena ofert"""
    zadania_tego_samego_rodzaju: tuple[ZadanieRoku, ...] = Field(min_length=1)
    """Zadania tego samego rodzaju
    Z roku ogłoszenia i z roku poprzedniego, także gdy było ich zero."""
    dane_osobowe: Annotated[KlauzulaInformacyjna | None, Fact("urzad.dane_osobowe")] = None
    """Informacja o danych osobowych
    Puste, gdy jest osobnym załącznikiem."""
    kontakt: KontaktUrzedu | None = None
    """Osoba do kontaktu"""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki do ogłoszenia
    W kolejności numerów."""
    czy_wzor_umowy: TakNie | None = None
    """Czy do ogłoszenia dołączono wzór umowy
    „tak” odsyła do niego w przepisach o umowie. Puste: odsyła wtedy, gdy na liście załączników jest wzór umowy."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia ogłoszenia, każde osobnym zdaniem albo akapitem."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title with the task's own."""
        return f"Ogłoszenie o otwartym konkursie ofert: {self.zadanie.tytul}"

    @property
    def autor_dokumentu(self) -> str:
        """Executive of the unit."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of signing."""
        return self.data_ogloszenia

    @property
    def forma_konkursu(self) -> FormaKonkursu:
        """The form of commissioning, or both, where the tasks of the competition differ in it."""
        forms = {item.forma or self.zadanie.forma for item in self.zadania} or {self.zadanie.forma}
        return forms.pop() if len(forms) == 1 else FormaKonkursu.OBIE

    @property
    def srodki_wedlug_zadan(self) -> bool:
        """Whether some task has money or limits of its own, so that there is something to list."""
        return any(zadanie.wyodrebnione for zadanie in self.zadania)

    @property
    def wlasna_liczba_ofert(self) -> bool:
        """Whether some task may be given to more offers than one, whatever the whole competition says."""
        return any((zadanie.maks_ofert or 1) > 1 for zadanie in self.zadania)

    @property
    def wlasny_udzial(self) -> bool:
        """Whether some task has a share of the grant or of the own means that is not the whole competition's."""
        return any(
            zadanie.maks_udzial_dotacji is not None or zadanie.min_wklad_wlasny is not None
            for zadanie in self.zadania
        )

    @property
    def wzor_umowy(self) -> bool:
        """Whether the notice has a model of the agreement among its annexes."""
        if self.czy_wzor_umowy is not None:
            return self.czy_wzor_umowy
        return any("wzór umowy" in item.lower() for item in self.zalaczniki)

    _belongs_to_public_tasks = points_are_in_the_act("zadanie.punkty_sfery", day="data_ogloszenia")

    _branch_lets_it_be_commissioned = branch_lets_it_be_commissioned(
        "zadanie.dziedzina", period="okres_realizacji"
    )
    _branch_of_each_task_is_named = branch_is_named("zadanie.dziedzina", "zadania.*.tytul")
    _assistance_keeps_its_limits = assistance_keeps_its_limits(
        "zadanie.dziedzina", "standard.zakres.*", "zadania.*.tytul"
    )
    _gives_the_amount_of_each_year = money_is_told_for_each_year()
    _draft_budget_is_for_next_year = draft_budget_is_for_next_year(day="data_ogloszenia")
    _money_has_its_ground_before = money_has_its_ground_before(day="data_ogloszenia", found=warning)
    _budget_is_adopted_before = budget_is_adopted_before(day="data_ogloszenia")

    _tasks_belong_to_public_tasks = points_are_in_the_act("zadania.*.punkty_sfery", day="data_ogloszenia")
    _tasks_are_listed_once = tasks_have_numbers_of_their_own()
    _tasks_differ = tasks_differ()
    _tasks_share_the_money = tasks_share_the_money("zadania", whole="srodki.suma")

    @rule(_UDPP["art. 5 ust. 4 pkt 1"])
    def _contribution_fits_the_form(self) -> Findings:
        """Przy powierzeniu dotacja pokrywa całość i nie żąda się wkładu."""
        if self.forma_konkursu is FormaKonkursu.POWIERZENIE and (
            self.zasady.wklad_wymagany or self.zasady.czesciowa
        ):
            yield error(
                ("zasady", "wklad_wlasny"),
                "Powierzone zadanie dotacja finansuje w całości, a ogłoszenie żąda wkładu własnego.",
                hint="Wybierz „nie wymagany” i usuń udział dotacji albo zmień formę na wspieranie.",
            )

    @rule(_UDPP["art. 5 ust. 4 pkt 1"])
    def _entrusted_task_asks_for_no_contribution(self) -> Findings:
        """Od zadania, które się powierza, nie żąda się wkładu."""
        for index, task in enumerate(self.zadania):
            entrusted = (task.forma or self.zadanie.forma) is FormaKonkursu.POWIERZENIE
            share = task.maks_udzial_dotacji
            if entrusted and (task.min_wklad_wlasny or (share is not None and share < _CALOSC)):
                yield error(
                    (
                        "zadania",
                        index,
                        "min_wklad_wlasny" if task.min_wklad_wlasny else "maks_udzial_dotacji",
                    ),
                    f"Zadanie „{task.tytul}” się powierza, więc dotacja finansuje je w całości, a ogłoszenie żąda "
                    "wkładu własnego.",
                    hint="Usuń tę liczbę albo zmień formę tego zadania na wspieranie.",
                )

    @rule()
    def _offers_are_taken_once_it_appears(self) -> Findings:
        """W naborze ciągłym oferty składa się po ogłoszeniu i przed terminem."""
        since = self.skladanie.nabor_ciagly.od if self.skladanie.nabor_ciagly else None
        if since is not None and not self.data_ogloszenia <= since <= self.termin_skladania_ofert:
            yield error(
                ("skladanie", "nabor_ciagly", "od"),
                f"Oferty składałoby się od {data_slownie(since)}, a ogłoszenie jest z "
                f"{data_slownie(self.data_ogloszenia)}, z terminem {data_slownie(self.termin_skladania_ofert)}",
                hint="Popraw jedną z dat.",
            )

    @rule(_UDPP["art. 5 ust. 4 pkt 2"])
    def _supports_only_a_part(self) -> Findings:
        """Przy wspieraniu dotacja nie pokrywa całości kosztów."""
        if self.forma_konkursu is FormaKonkursu.WSPIERANIE and self.zasady.maks_udzial_dotacji == _CALOSC:
            yield error(
                ("zasady", "maks_udzial_dotacji"),
                "Przy wspieraniu dotacja pokrywa tylko część kosztów, a podano 100%.",
                hint="Wpisz np. 90 albo zmień formę na powierzenie.",
            )

    @rule()
    def _says_which_part(self) -> Findings:
        """Przy wspieraniu wiadomo, jaką część kosztów pokryje dotacja."""
        given = [self.zasady.maks_udzial_dotacji, *(task.maks_udzial_dotacji for task in self.zadania)]
        if self.forma_konkursu is FormaKonkursu.WSPIERANIE and all(share is None for share in given):
            yield warning(
                ("zasady", "maks_udzial_dotacji"),
                "Przy wspieraniu dotacja pokrywa tylko część kosztów, a nie podano jaką.",
                hint="Wpisz np. 90, jeżeli ogłoszenie ma to określać.",
            )

    @rule(_UDPP["art. 5 ust. 4a"], _UDPP["art. 5 ust. 4b"])
    def _asks_for_more_than_cash(self) -> Findings:
        """Wkładu własnego nie ogranicza się do pieniędzy."""
        if self.zasady.tylko_finansowy and self.data_ogloszenia >= NOWELA:
            yield warning(
                ("zasady", "wklad_wlasny"),
                "Ogłoszenie żąda wkładu wyłącznie finansowego, a o wkładzie osobowym i rzeczowym "
                "ustawa ma od 2026 r. osobne przepisy, których treści nie potwierdzono.",
                hint="Wybierz „dowolny” albo sprawdź z radcą treść tych przepisów.",
            )

    @rule(_UDPP["art. 15 ust. 1"], _UDPP["art. 13 ust. 2 pkt 6"])
    def _judges_by_all_grounds(self) -> Findings:
        """Każda przesłanka ustawy ma kryterium, a przy powierzeniu każda poza środkami własnymi."""
        for ground in self.ocena.bez_kryterium(self.forma_konkursu.jedna):
            yield error(
                ("ocena", "kryteria"),
                f"Brak kryterium dla przesłanki z pkt {ground.punkt}: {ground.etykieta}.",
                hint=f"Dopisz kryterium z przesłanką {ground.value} albo wpisz czy_kryteria_z_ustawy: tak.",
            )

    _judges_own_money_only_when_supporting = own_money_is_judged_only_when_supporting(
        "ocena.kryteria", form="forma_konkursu", found=warning
    )

    @rule(_UDPP["art. 13 ust. 2 pkt 7"])
    def _tells_of_earlier_tasks(self) -> Findings:
        """Podano zadania tego samego rodzaju z roku ogłoszenia i z roku poprzedniego, choćby z kwotą 0."""
        year = self.data_ogloszenia.year
        for found in years_told(self.zadania_tego_samego_rodzaju, (year - 1, year)):
            yield error(("zadania_tego_samego_rodzaju", *found.loc), found.message, hint=found.hint)

    @rule(acts["wspieranie_rodziny"]["art. 23"])
    def _day_centre_is_free(self) -> Findings:
        """Pobyt w placówce wsparcia dziennego jest bezpłatny."""
        if self.zadanie.placowka and self.standard.odplatnosc is not None:
            yield error(
                ("standard", "odplatnosc"),
                "Pobyt w placówce wsparcia dziennego jest bezpłatny, a ogłoszenie przewiduje opłaty.",
                hint="Usuń to pole.",
            )

    _is_published_once_signed = appears_no_earlier_than("data_ogloszenia", *MIEJSCA, what="podpisano je")

    _asks_for_members_in_time = members_are_named_in_time("ocena.termin_zgloszen_do_komisji")

    @rule()
    def _says_where_to_send(self) -> Findings:
        """Jednostka, która przyjmuje oferty przez e-Doręczenia, podaje swój adres."""
        electronic = any(item.kanal == Kanal.EDORECZENIA for item in self.skladanie.sposoby)
        if electronic and self.jednostka.adres_do_doreczen is None:
            yield warning(
                ("skladanie", "sposoby"),
                "Ofertę można złożyć przez e-Doręczenia, a jednostka nie podaje adresu.",
                hint="Dopisz „adres_do_doreczen” w danych jednostki.",
            )

    _number_is_of_the_year = number_is_of_the_year("numer_aktu", day="data_ogloszenia")
    _title_speaks_of_the_task = title_speaks_of_the_period("zadanie.tytul", period="okres_realizacji")
    _titles_speak_of_the_tasks = title_speaks_of_the_period("zadania.*.tytul", period="okres_realizacji")
    _programme_comes_first = is_no_later(
        "programy.*.data_uchwaly",
        later="data_ogloszenia",
        what="Uchwała o programie",
        than="ogłoszenie, które ją powołuje",
    )
    _forecast_comes_first = forecast_precedes(
        "data_ogloszenia", forecast="srodki.prognoza.data_uchwaly", what="ogłoszenie konkursu", found=warning
    )
    _earlier_tasks_are_known = is_no_later(
        "zadania_tego_samego_rodzaju.*.stan_na",
        later="data_ogloszenia",
        what="Stan wykonania zadań",
        than="ogłoszenie",
    )
    _title_tells_as_many_people = tells_as_many_people(
        "zadanie.tytul", number="standard.liczba_odbiorcow", what="najmniejsza liczba odbiorców"
    )
    _title_tells_as_many_places = tells_as_many_people(
        "zadanie.tytul", number="srodki.stawka.liczba_jednostek", what="liczba jednostek stawki"
    )
    _months_lie_in_the_task = months_lie_in_the_task()
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
    _texts_tell_known_grants = tells_known_grants(
        "zadanie.cel",
        "zadania.*.opis",
        "postanowienia_dodatkowe.*",
        sums=(
            "srodki.suma",
            "srodki.kwoty_roczne.*.kwota",
            "zadania.*.suma",
            "zadania.*.kwoty.*.kwota",
            "zasady.min_dotacja",
            "zasady.maks_dotacja",
            "zadania.*.min_dotacja",
            "zadania.*.maks_dotacja",
        ),
    )
