"""The notice by which an executive posts an offer filed without a competition, and later tells of the remarks on it."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Findings, LegalBasis, Part, Provenance, error, rule, warning
from wkus_docs.documents.ogloszenie_oferty_19a import jawnosc, terminy, warunki_zlecenia
from wkus_docs.documents.ogloszenie_oferty_19a.fakty import FACTS
from wkus_docs.documents.ogloszenie_oferty_19a.oferent_ogloszony import OferentOgloszony
from wkus_docs.documents.ogloszenie_oferty_19a.uwagi_do_oferty import RozpatrzenieUwag, ZglaszanieUwag
from wkus_docs.documents.ogloszenie_oferty_19a.warunki_zlecenia import (
    CharakterZadania,
    DotacjeRoku,
    WierszWarunku,
    share_is_kept,
)
from wkus_docs.documents.ogloszenie_oferty_19a.zamieszczenie import (
    ZamieszczenieOferty,
    days_posted,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.mala_dotacja import (
    BEZ_KONKURSU,
    days_for_remarks,
    last_day_for_remarks,
    quotes_no_old_limit,
    small_grant_keeps_its_amount,
    small_grant_keeps_its_days,
    small_grants_of_the_year_fit,
)
from wkus_docs.parts.konkurs.publikacja import MIEJSCA, appears_no_earlier_than
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.klauzula import KlauzulaUrzedu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.polish import organy
from wkus_docs.polish.kalendarz import dzien_tygodnia
from wkus_docs.polish.odmiana import policz
from wkus_docs.relations import (
    case_is_not_of_a_later_year,
    is_no_later,
    number_is_of_the_year,
    title_speaks_of_the_period,
    written_without_quotes,
)
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_UDPP = acts["udpp"]


class AktCelowosci(Part):
    """Akt, którym organ uznał celowość zadania"""

    numer: Tekst
    """Numer zarządzenia
    W powiecie i w województwie uchwały zarządu."""
    data_aktu: Data
    """Data zarządzenia"""


class OgloszenieOferty19a(PodpisyOrganu):
    """Ogłoszenie oferty złożonej bez konkursu (mała dotacja)

    Organ zamieszcza ofertę z art. 19a ustawy i mówi, do kiedy i jak każdy może zgłosić do niej uwagi; w tym samym pliku
    jest później informacja o ich rozpatrzeniu. Dni i limity liczy program.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="ogłoszenie",
        stages=("5 konkurs",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=tuple(
            LegalBasis(_UDPP[f"art. 19a ust. {unit}"]) for unit in ("1", "3", "4", "5", "6", "7")
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Terminy i miejsca według art. 19a ust. 3–5 (tekst z 2024 r.). Układ porównano z ogłoszeniami gmin "
        "Mściwojów (2022: warunki, trzy miejsca, sposób zgłaszania uwag), Wierzchosławice (2025: zarządzenie o celowości) "
        "i Nałęczów (2023), a informację o uwagach z ogłoszeniem gminy Rzepiennik Strzyżewski (2022). Ustawa nie określa "
        "wzoru; formularz uwag, zakrywanie danych i stwierdzenie warunków to praktyka. Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres")

    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    data_ogloszenia: DataWydania
    """Data ogłoszenia"""
    numer_oferty: Tekst | None = None
    """Numer oferty
    Jeżeli urząd numeruje oferty."""
    oferenci: tuple[OferentOgloszony, ...] = Field(min_length=1)
    """Oferenci"""
    tytul: Tekst
    """Tytuł zadania publicznego"""
    zakres: Tekst | None = None
    """Z jakiego zakresu jest zadanie
    W dopełniaczu, np. „kultury i sztuki”."""
    termin: Okres | None = None
    """Termin realizacji zadania
    Puste: ogłoszenie odsyła do oferty."""
    dotacja: Kwota | None = None
    """Wnioskowana dotacja [zł]
    Puste: ogłoszenie odsyła do oferty."""
    data_wplywu: Data | None = None
    """Data wpływu oferty
    Od niej liczy się czas na zamieszczenie i od niej zależą limity. Puste: ogłoszenie jej nie podaje."""

    czy_celowe: TakNie | None = None
    """Czy organ uznaje zadanie za celowe
    „tak” drukuje to zdanie. Oferty niecelowej się nie zamieszcza, tylko odpowiada na nią pismem."""
    akt_celowosci: AktCelowosci | None = None
    """Akt, którym organ uznał celowość zadania
    Puste: ogłoszenie go nie powołuje."""
    charakter: CharakterZadania | None = None
    """Charakter zadania
    lokalny albo regionalny. Puste: ogłoszenie o tym nie mówi."""
    czy_spelnia_wymogi: TakNie | None = None
    """Czy oferta spełnia wymogi formalne i warunki ustawy
    „tak” drukuje to zdanie."""
    dotacje_roku: DotacjeRoku | None = None
    """Dotacje dla organizacji w roku budżetowym
    Do limitu części dotacji, które zleca się bez konkursu. Puste: ogłoszenie o nim nie mówi."""

    publikacja: ZamieszczenieOferty | None = None
    """Zamieszczenie oferty
    Puste: w dniu ogłoszenia, we wszystkich trzech miejscach."""
    ukryte_dane: tuple[Tekst, ...] = ()
    """Co zakryto w zamieszczonej ofercie
    W mianowniku, np. „podpisy”, „numery telefonów osób fizycznych”."""
    uwagi: ZglaszanieUwag
    """Zgłaszanie uwag"""
    dane_osobowe: KlauzulaUrzedu | None = None
    """Informacja o danych osobowych
    Drukowana na formularzu uwag, gdzie zbiera się dane."""
    informacje_dodatkowe: tuple[Opis, ...] = ()
    """Informacje dodatkowe
    Własne zdania ogłoszenia, każde jako osobny akapit."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Pozostałe załączniki
    Przede wszystkim oferta; formularz uwag, gdy jest, stoi przed nimi jako załącznik nr 1."""
    kontakt: KontaktUrzedu | None = None
    """Osoba do kontaktu"""
    rozpatrzenie: RozpatrzenieUwag | None = None
    """Informacja o rozpatrzeniu uwag
    Dopisuje się po terminie na uwagi; drukuje się na osobnej stronie."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title with the task's own."""
        return f"Ogłoszenie oferty złożonej bez konkursu: {self.tytul}"

    @property
    def autor_dokumentu(self) -> str:
        """Executive of the unit."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the notice."""
        return self.data_ogloszenia

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act of the executive: „zarządzenie” or „uchwała”."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def dzien_zlozenia(self) -> date:
        """Day whose limits hold: that on which the offer came, or of the notice that does not tell it."""
        return self.data_ogloszenia if self.data_wplywu is None else self.data_wplywu

    @property
    def dzien_zamieszczenia(self) -> date:
        """Day of the last of the three places, or of the notice that does not tell them."""
        last = None if self.publikacja is None else self.publikacja.ostatnia
        return self.data_ogloszenia if last is None else last

    @property
    def termin_uwag(self) -> date:
        """Last day for remarks: that of the notice, or the last one that the Act gives."""
        return (
            last_day_for_remarks(self.dzien_zamieszczenia) if self.uwagi.termin is None else self.uwagi.termin
        )

    @property
    def dzien_tygodnia_uwag(self) -> str:
        """Name of that day of the week."""
        return dzien_tygodnia(self.termin_uwag)

    @property
    def czas_uwag(self) -> str:
        """How long the Act lets anybody make remarks, after „w terminie”: „7 dni”."""
        return policz(days_for_remarks(self.dzien_zamieszczenia), "dnia", "dni", "dni")

    @property
    def czas_zamieszczenia(self) -> str:
        """How long the offer is posted: „7 dni”."""
        return policz(days_posted(self.dzien_zamieszczenia), "dzień", "dni", "dni")

    @property
    def warunki(self) -> tuple[WierszWarunku, ...]:
        """What the Act allows, and what is so with this offer."""
        return tuple(warunki_zlecenia.rows(self))

    @property
    def numer_pierwszego(self) -> int:
        """Number of the first annex after the form for remarks."""
        return 2 if self.uwagi.czy_formularz else 1

    _title_has_no_quotes = written_without_quotes("tytul")
    _title_speaks_of_the_task = title_speaks_of_the_period("tytul", period="termin")
    _field_is_in_the_genitive = stands_in_the_genitive("zakres", after="z zakresu")
    _grant_keeps_the_limit = small_grant_keeps_its_amount(
        "dotacja", mode=BEZ_KONKURSU, day="dzien_zlozenia", at="dotacja", what="Dotacja w ofercie"
    )
    _term_keeps_the_limit = small_grant_keeps_its_days("termin", mode=BEZ_KONKURSU, day="dzien_zlozenia")
    _year_keeps_the_limit = small_grants_of_the_year_fit(
        "dotacja", before="oferenci.*.dotacje_w_roku", day="dzien_zlozenia"
    )
    _quotes_no_old_limit = quotes_no_old_limit(day="dzien_zlozenia", of_a_small_grant=True)
    _is_posted_after_it_came = is_no_later(
        "data_wplywu", later="dzien_zamieszczenia", what="Wpływ oferty", than="jej zamieszczenie"
    )
    _is_posted_once_signed = appears_no_earlier_than("data_ogloszenia", *MIEJSCA, what="podpisano je")
    _purpose_is_seen_before = is_no_later(
        "akt_celowosci.data_aktu",
        later="dzien_zamieszczenia",
        what="Uznanie celowości",
        than="zamieszczenie oferty",
    )
    _purpose_is_seen_after = is_no_later(
        "data_wplywu", later="akt_celowosci.data_aktu", what="Wpływ oferty", than="uznanie celowości zadania"
    )
    _number_is_of_the_year = number_is_of_the_year("akt_celowosci.numer", day="akt_celowosci.data_aktu")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")

    _is_posted_in_time = terminy.is_posted_in_time
    _stays_as_long_as_it_must = terminy.stays_as_long_as_it_must
    _leaves_time_for_remarks = terminy.leaves_time_for_remarks
    _hour_does_not_shorten_the_time = terminy.hour_does_not_shorten_the_time
    _remarks_end_on_a_working_day = terminy.remarks_end_on_a_working_day
    _says_what_is_hidden = jawnosc.says_what_is_hidden
    _informs_those_who_remark = jawnosc.informs_those_who_remark
    _remarks_are_considered_when_all_are_in = terminy.remarks_are_considered_when_all_are_in
    _agreement_comes_after_the_remarks = terminy.agreement_comes_after_the_remarks
    _remarks_came_in_time = terminy.remarks_came_in_time
    _shows_no_private_data = jawnosc.shows_no_private_data

    @rule(_UDPP["art. 19a ust. 7"])
    def _share_of_the_plan_is_kept(self) -> Findings:
        """Zadania zlecone bez konkursu mieszczą się w dozwolonej części planowanych dotacji."""
        yield from share_is_kept(self.dotacje_roku, self.dotacja, self.dzien_zlozenia)

    @rule(_UDPP["art. 19a ust. 1"])
    def _only_a_useful_task_is_posted(self) -> Findings:
        """Zamieszcza się ofertę zadania, które organ uznaje za celowe."""
        if self.czy_celowe is not None and not self.czy_celowe:
            yield error(
                "czy_celowe",
                "Zadania niecelowego nie zleca się bez konkursu, więc jego oferty się nie zamieszcza.",
                hint="Odpowiedz oferentowi pismem i podaj powody.",
            )

    @rule(_UDPP["art. 19a ust. 1"])
    def _offer_meets_the_conditions(self) -> Findings:
        """Zamieszczana oferta spełnia warunki ustawy."""
        if self.czy_spelnia_wymogi is not None and not self.czy_spelnia_wymogi:
            yield warning(
                "czy_spelnia_wymogi",
                "Oferta nie spełnia wymogów, a ma być zamieszczona.",
                hint="Wezwij oferenta do poprawienia oferty albo usuń to pole.",
            )
