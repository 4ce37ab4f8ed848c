"""The executive's report on last year's programme of cooperation: to the council and the public, by the end of May."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from wkus_docs.analiza.brak import suma
from wkus_docs.document import About, Findings, LegalBasis, Provenance, rule, warning
from wkus_docs.documents.sprawozdanie_z_programu import male, sumy, terminy, wyniki
from wkus_docs.documents.sprawozdanie_z_programu.fakty import FACTS
from wkus_docs.documents.sprawozdanie_z_programu.program import (
    CelProgramu,
    UchwalaRozliczana,
    WskaznikProgramu,
)
from wkus_docs.documents.sprawozdanie_z_programu.tabele import (
    InnaForma,
    KonkursRoku,
    LiczbyRoku,
    MalaDotacja,
    PlanSfery,
    UmowaWieloletniaRoku,
    UmowaZawarta,
)
from wkus_docs.documents.sprawozdanie_z_programu.wspolpraca import (
    FormaPozafinansowa,
    KonsultacjeRoku,
    KontroleRoku,
)
from wkus_docs.documents.sprawozdanie_z_programu.wyniki import GrupaDotacji, SumaTabeli, WierszZestawienia
from wkus_docs.documents.sprawozdanie_z_programu.zrodla import ZrodloLiczby
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.parts.strony.sprawozdanie_z_programu import last_day_of_the_report
from wkus_docs.relations import case_is_not_of_a_later_year, is_no_later, listed_once, number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class SprawozdanieZProgramu(PodpisyOrganu):
    """Sprawozdanie z realizacji programu współpracy

    Za rok poprzedni, dla rady i Biuletynu Informacji Publicznej: konkursy, małe dotacje, umowy wieloletnie, liczby
    według sfer i form, wskaźniki programu i konsultacje. Sumy liczy program; może też wypełnić tabele z folderów
    spraw roku i wskazać źródło każdej liczby (polecenie „wkus sprawa roczne”).
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="sprawozdanie",
        stages=("10 ewaluacja",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(_UDPP["art. 5a ust. 3"]),
            LegalBasis(_UDPP["art. 5a ust. 4 pkt 9"]),
            LegalBasis(_UDPP["art. 19a"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Ustawa mówi tylko, do kiedy i komu się je przedkłada (art. 5a ust. 3, tekst z 2024 r.). Układ porównano ze "
        "sprawozdaniami gminy Woźniki (2013: liczby z rokiem poprzednim), powiatu kluczborskiego (2009: plan i oferty "
        "według dziedzin), gminy Kluczbork (2015: wskaźniki przejęte z programu), powiatu konińskiego (2013: współpraca "
        "finansowa i pozafinansowa) i gminy Świątniki Górne (2023: cele i konsultacje). Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    rok: Rok
    """Rok, za który jest sprawozdanie"""
    data_sprawozdania: DataWydania
    """Data sprawozdania"""
    data_przekazania_radzie: Data | None = None
    """Dzień przekazania radzie
    Puste: sprawozdanie go nie podaje."""
    data_bip: Data | None = None
    """Dzień ogłoszenia w Biuletynie Informacji Publicznej
    Puste: sprawozdanie go nie podaje."""
    program: UchwalaRozliczana
    """Uchwała o programie na ten rok"""
    program_wieloletni: UchwalaProgramu | None = None
    """Uchwała o programie wieloletnim
    Puste, gdy go nie ma."""
    wykonawcy: tuple[Tekst, ...] = ()
    """Kto wykonywał program
    Komórki i jednostki, w mianowniku, np. „Referat Spraw Społecznych”. Puste: sprawozdanie ich nie wymienia."""
    wstep: Opis | None = None
    """Wprowadzenie
    Własne zdania urzędu, np. ile organizacji działa na jego terenie."""
    cele: tuple[CelProgramu, ...] = ()
    """Cele programu i ich osiągnięcie"""
    liczby: LiczbyRoku | None = None
    """Liczby roku
    Co wynika z tabel, program policzy sam."""
    rok_wczesniej: LiczbyRoku | None = None
    """Liczby roku poprzedzającego
    Do porównania; puste: bez porównania."""
    plan_sfer: tuple[PlanSfery, ...] = ()
    """Plan według sfer
    Podział środków z programu; puste, gdy program ich nie dzieli."""
    konkursy: tuple[KonkursRoku, ...] = ()
    """Konkursy
    Na zadania tego roku, także ogłoszone pod koniec roku poprzedniego i unieważnione."""
    male_dotacje: tuple[MalaDotacja, ...] = ()
    """Zadania zlecone bez konkursu (art. 19a)"""
    umowy_wieloletnie: tuple[UmowaWieloletniaRoku, ...] = ()
    """Umowy wieloletnie, które trwały w tym roku"""
    inne_formy: tuple[InnaForma, ...] = ()
    """Inne formy współpracy finansowej
    Regranting, inicjatywa lokalna i inne."""
    pozafinansowe: tuple[FormaPozafinansowa, ...] = ()
    """Współpraca pozafinansowa"""
    konsultacje: tuple[KonsultacjeRoku, ...] = ()
    """Konsultacje z organizacjami
    „brak”, gdy żadnych nie było."""
    wskazniki: tuple[WskaznikProgramu, ...] = ()
    """Wskaźniki programu
    Wszystkie z elementu „sposób oceny realizacji programu”."""
    kontrole: KontroleRoku | None = None
    """Kontrole i zwroty
    Puste: sprawozdanie o nich nie mówi."""
    ocena: Opis | None = None
    """Ocena współpracy w roku"""
    wnioski: tuple[Opis, ...] = ()
    """Wnioski na rok następny"""
    braki: tuple[Opis, ...] = ()
    """Czego nie wiadomo
    Dane, których w dniu sprawozdania nie było, i dlaczego; w tabelach stoi wtedy „brak danych”."""
    umowy: tuple[UmowaZawarta, ...] = ()
    """Lista umów
    Załącznik; puste: bez listy. Bez danych osób fizycznych."""
    zrodla: tuple[ZrodloLiczby, ...] = ()
    """Źródła liczb
    Załącznik: dokument, z którego wzięto każdą liczbę. Wypełnia go „wkus sprawa roczne”; puste: bez załącznika."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title with the year."""
        return f"Sprawozdanie z realizacji programu współpracy za {self.rok} rok: {self.jednostka.pelna_nazwa.mianownik}"

    @property
    def autor_dokumentu(self) -> str:
        """Executive of the unit."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the report."""
        return self.data_sprawozdania

    @property
    def termin_ustawowy(self) -> date:
        """Last day to hand the report over and to publish it."""
        return last_day_of_the_report(self.rok)

    @property
    def bez_konsultacji(self) -> bool:
        """Whether the file says that there were no consultations."""
        return self.says_none("konsultacje")

    @property
    def zestawienie(self) -> tuple[WierszZestawienia, ...]:
        """Numbers of the year, with those of the year before."""
        return wyniki.zestawienie(self)

    @property
    def sfery_roku(self) -> tuple[GrupaDotacji, ...]:
        """Money by sphere."""
        return wyniki.grupy_sfer(self)

    @property
    def formy_roku(self) -> tuple[GrupaDotacji, ...]:
        """Money by form of commissioning."""
        return wyniki.grupy_form(self)

    @property
    def tabele(self) -> bool:
        """Whether there is any table of money."""
        return bool(self.konkursy or self.male_dotacje or self.umowy_wieloletnie or self.inne_formy)

    @property
    def konkursy_razem(self) -> SumaTabeli:
        """Sums of the competitions."""
        return wyniki.suma_tabeli(self.konkursy)

    @property
    def male_dotacje_razem(self) -> SumaTabeli:
        """Sums of the small grants."""
        return wyniki.suma_tabeli(self.male_dotacje)

    @property
    def umowy_wieloletnie_razem(self) -> SumaTabeli:
        """Sums of the agreements of many years, those of this year's competitions too."""
        return wyniki.suma_tabeli(self.umowy_wieloletnie)

    @property
    def wykonanie_planu(self) -> Decimal | None:
        """Share of the planned money that was handed over [%]."""
        planned = None if self.liczby is None else self.liczby.srodki_planowane
        return wyniki.procent(wyniki.liczba_roku(self, "przekazano"), planned)

    @property
    def male_razem(self) -> Decimal | None:
        """What was granted without a competition."""
        return suma(one.przyznano for one in self.male_dotacje)

    @property
    def udzial_malych(self) -> Decimal | None:
        """Share of the money planned for grants, in the budget or else in the programme, granted without a competition [%]."""
        if self.liczby is None:
            return None
        in_budget = self.liczby.dotacje_w_budzecie
        return wyniki.procent(
            self.male_razem, self.liczby.srodki_planowane if in_budget is None else in_budget
        )

    _accounts_for_the_year_before = terminy.accounts_for_the_year_before
    _is_handed_over_in_time = terminy.is_handed_over_in_time
    _is_signed_before_it_is_handed_over = is_no_later(
        "data_sprawozdania",
        later="data_przekazania_radzie",
        what="Sprawozdanie",
        than="jego przekazanie radzie",
    )
    _is_signed_before_it_is_published = is_no_later(
        "data_sprawozdania", later="data_bip", what="Sprawozdanie", than="jego ogłoszenie"
    )
    _programme_is_of_the_year = terminy.programme_is_of_the_year
    _consultations_are_of_the_year = terminy.consultations_are_of_the_year
    _agreements_last_in_the_year = terminy.agreements_last_in_the_year
    _tables_make_the_totals = sumy.tables_make_the_totals
    _plan_makes_the_planned = sumy.plan_makes_the_planned
    _spheres_are_in_the_act = sumy.spheres_are_in_the_act
    _organisations_are_counted = sumy.organisations_are_counted
    _list_has_every_agreement = sumy.list_has_every_agreement
    _small_offers_make_small_agreements = sumy.small_offers_make_small_agreements
    _no_more_is_granted_than_planned = sumy.no_more_is_granted_than_planned
    _what_is_missing_is_told = sumy.what_is_missing_is_told
    _numbers_agree_with_their_sources = sumy.numbers_agree_with_their_sources
    _each_keeps_its_amount = male.each_keeps_its_amount
    _organisation_keeps_its_year = male.organisation_keeps_its_year
    _share_keeps_its_limit = male.share_keeps_its_limit
    _agreement_is_listed_once = listed_once("umowy_wieloletnie.*.numer", "Umowę wieloletnią")
    _indicator_is_listed_once = listed_once("wskazniki.*.nazwa", "Wskaźnik")
    _sphere_is_planned_once = listed_once("plan_sfer.*.sfera", "Plan sfery")
    _competitions_are_announced_before = is_no_later(
        "konkursy.*.data_ogloszenia",
        later="data_sprawozdania",
        what="Ogłoszenie konkursu",
        than="sprawozdanie",
    )
    _small_offers_are_filed_before = is_no_later(
        "male_dotacje.*.data_zlozenia", later="data_sprawozdania", what="Złożenie oferty", than="sprawozdanie"
    )
    _consultations_end_before = is_no_later(
        "konsultacje.*.okres.do", later="data_sprawozdania", what="Koniec konsultacji", than="sprawozdanie"
    )
    _act_is_of_the_year = number_is_of_the_year("konkursy.*.ogloszenie", day="konkursy.*.data_ogloszenia")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")

    @rule(_UDPP["art. 5a ust. 3"], _UDPP["art. 5a ust. 4 pkt 9"])
    def _answers_the_indicators(self) -> Findings:
        """Sprawozdanie odpowiada na wskaźniki, które program ustalił do swojej oceny."""
        if not self.wskazniki:
            yield warning(
                "wskazniki",
                "Nie podano żadnego wskaźnika, a program określa sposób oceny swojej realizacji.",
                hint="Przepisz wskaźniki z programu i podaj, co osiągnięto.",
            )
