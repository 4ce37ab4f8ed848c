"""The council's resolution on how requests of residents for a local initiative are taken and assessed."""

from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, LegalBasis, Provenance
from wkus_docs.documents.uchwala_inicjatywa_lokalna import kryteria as criteria
from wkus_docs.documents.uchwala_inicjatywa_lokalna import reguly
from wkus_docs.documents.uchwala_inicjatywa_lokalna.fakty import FACTS
from wkus_docs.documents.uchwala_inicjatywa_lokalna.nabor import (
    NaborWnioskow,
    PoczatekOceny,
    TrybNaboru,
    WierszKalendarza,
    kalendarz,
    termin_slownie,
)
from wkus_docs.documents.uchwala_inicjatywa_lokalna.praca import WagaPracy, waga_pracy
from wkus_docs.documents.uchwala_inicjatywa_lokalna.przyklad import (
    PrzykladOceny,
    WierszPrzykladu,
    wiersz_przykladu,
)
from wkus_docs.documents.uchwala_inicjatywa_lokalna.tryb import Opiniujacy, Pula, Remis, ZalacznikiUchwaly
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.konsultacje import Konsultacje
from wkus_docs.parts.ocena.punkty import threshold_within_maximum
from wkus_docs.parts.strony.prawo_miejscowe import PrawoMiejscowe
from wkus_docs.parts.strony.zakres_inicjatywy import ZakresInicjatywy
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.proposal import Proposal
from wkus_docs.relations import is_no_later, listed_once
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia, Procent
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class UchwalaInicjatywaLokalna(PrawoMiejscowe, Document):
    """Uchwała w sprawie trybu i kryteriów oceny wniosków inicjatywy lokalnej

    Prawo miejscowe: jak mieszkańcy składają wnioski i według jakich kryteriów się je ocenia. Najwięcej punktów daje
    wkład pracy społecznej. Załącznikami mogą być wzór wniosku i karta oceny; układa je program.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="uchwała",
        stages=("4 uchwały",),
        author="rada gminy (projekt: wójt, burmistrz albo prezydent)",
        legal_basis=(
            LegalBasis(_UDPP["art. 19c ust. 1"]),
            LegalBasis(acts["usg"]["art. 18 ust. 2 pkt 15"]),
            LegalBasis(acts["usg"]["art. 40 ust. 1"]),
        ),
        provenance=(Provenance.PRACTICE,),
        sources="Układ i formuły: Zasady techniki prawodawczej. Kryteria, stopnie i terminy: uchwały rad i sejmiku.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    prints_checksum: ClassVar[bool] = False

    zakres: tuple[ZakresInicjatywy, ...] = ()
    """Zakres zadań, których mogą dotyczyć wnioski
    Puste: wszystkie zadania, które wymienia ustawa."""
    min_liczba_mieszkancow: LiczbaDodatnia | None = None
    """Ilu mieszkańców co najmniej składa wniosek
    Puste, gdy uchwała tego nie wymaga."""
    sposoby_zlozenia: tuple[Tekst, ...] = ()
    """Jak można złożyć wniosek
    Po słowach „Wniosek składa się”, np. „w kancelarii Urzędu Miejskiego w Łapach”, „na adres do doręczeń elektronicznych”."""
    tryb_naboru: TrybNaboru
    """Kiedy przyjmuje się wnioski
    „przez cały rok”, „co roku w tych samych terminach” albo „w podanych terminach”."""
    nabory: tuple[NaborWnioskow, ...] = ()
    """Terminy naboru
    Gdy powtarzają się co roku, podaj daty pierwszego roku: wydrukują się bez niego."""
    tresc_wniosku: tuple[Tekst, ...] = ()
    """Co zawiera wniosek
    Rzeczowniki w bierniku, po słowach „Wniosek zawiera”."""
    zalaczniki_wniosku: tuple[Tekst, ...] = ()
    """Co dołącza się do wniosku
    W bierniku, po słowach „Do wniosku dołącza się”."""
    dni_na_uzupelnienie: LiczbaDodatnia | None = None
    """Ile dni na uzupełnienie wniosku
    Od doręczenia wezwania."""
    skutek_nieuzupelnienia: Tekst | None = None
    """Co się dzieje z wnioskiem nieuzupełnionym
    Po słowach „Wniosek, którego nie uzupełniono w terminie,”, np. „pozostawia się bez rozpatrzenia”."""
    dni_oceny: LiczbaDodatnia
    """W ile dni ocenia się wniosek"""
    poczatek_oceny: Annotated[PoczatekOceny, Proposal("od dnia wpływu wniosku")]
    """Od kiedy liczy się czas oceny
    „od dnia wpływu wniosku” albo „od dnia zakończenia naboru”."""
    opiniujacy: Opiniujacy | None = None
    """Kto opiniuje wnioski przed oceną
    Ocenia organ wykonawczy; zespół albo komórka tylko opiniuje."""
    kryteria: tuple[criteria.KryteriumInicjatywy, ...] = Field(min_length=1)
    """Kryteria oceny"""
    maks_punktow: LiczbaDodatnia | None = None
    """Najwyższa łączna liczba punktów
    Puste: sumę liczy program."""
    prog_punktow: LiczbaDodatnia | None = None
    """Od ilu punktów ocena jest pozytywna"""
    czy_wedlug_punktow: TakNie | None = None
    """Czy przy braku środków o kolejności decyduje liczba punktów"""
    remis: Remis | None = None
    """Co decyduje przy równej liczbie punktów
    „wyższa liczba punktów za wkład pracy społecznej” albo „wcześniejszy wpływ wniosku”."""
    dni_na_zawiadomienie: Liczba | None = None
    """W ile dni po ocenie zawiadamia się o wyniku
    Zero: w dniu oceny."""
    publikacja_wynikow: tuple[Tekst, ...] = ()
    """Gdzie publikuje się wyniki
    W miejscowniku z przyimkiem, np. „w Biuletynie Informacji Publicznej”."""
    maks_kwota: Kwota | None = None
    """Najwyższa wartość świadczeń jednostki na jeden wniosek [zł]"""
    maks_udzial: Procent | None = None
    """Najwyższy udział jednostki w wartości zadania [%]"""
    postanowienia_trybu: tuple[Opis, ...] = ()
    """Własne postanowienia o trybie
    Każde jako osobny paragraf na końcu trybu, np. o spotkaniach z mieszkańcami."""
    czy_wzor_wniosku: Annotated[TakNie, Proposal("tak")]
    """Czy załącznikiem jest wzór wniosku"""
    czy_wzor_obowiazkowy: TakNie | None = None
    """Czy wniosek trzeba złożyć na tym wzorze"""
    czy_karta_oceny: Annotated[TakNie, Proposal("tak")]
    """Czy załącznikiem jest karta oceny"""

    konsultacje: Konsultacje | None = None
    """Konsultacje projektu uchwały"""
    uzasadnienie: Opis | None = None
    """Uzasadnienie: dlaczego uchwała jest potrzebna"""
    pula: Pula | None = None
    """Uzasadnienie: środki na inicjatywy lokalne"""
    przyklad: PrzykladOceny | None = None
    """Uzasadnienie: przykładowa ocena wniosku
    Punkty liczy program według stopni kryteriów."""

    @property
    def przedmiot(self) -> str:
        """Subject of the resolution, after „w sprawie”."""
        return self.przedmiot_uchwaly or (
            "określenia trybu i szczegółowych kryteriów oceny wniosków o realizację zadania publicznego w ramach "
            "inicjatywy lokalnej"
        )

    @property
    def zalaczniki(self) -> ZalacznikiUchwaly:
        """Which annexes there are, and their numbers."""
        return ZalacznikiUchwaly.of(wniosek=self.czy_wzor_wniosku, karta=self.czy_karta_oceny)

    @property
    def zakres_wzoru(self) -> tuple[ZakresInicjatywy, ...]:
        """Kinds of tasks to choose from in the form: those named, else all of the Act."""
        return self.zakres or tuple(ZakresInicjatywy)

    @property
    def terminy_naboru(self) -> tuple[str, ...]:
        """Intakes in words."""
        every_year = self.tryb_naboru == TrybNaboru.CO_ROKU
        return tuple(termin_slownie(one, co_roku=every_year) for one in self.nabory)

    @property
    def w_terminach(self) -> bool:
        """Whether requests are taken only in intakes that are told."""
        return self.tryb_naboru != TrybNaboru.CIAGLY and bool(self.nabory)

    @property
    def nabor_bez_poczatku(self) -> bool:
        """Whether an intake tells only its last day."""
        return any(one.od is None for one in self.nabory)

    @property
    def kalendarz(self) -> tuple[WierszKalendarza, ...]:
        """Last days of every intake."""
        if not self.w_terminach:
            return ()
        told = self.dni_na_zawiadomienie or 0
        return kalendarz(
            self.nabory, dni_oceny=self.dni_oceny, od=self.poczatek_oceny, dni_zawiadomienia=told
        )

    @property
    def waga(self) -> WagaPracy:
        """How much the work of residents weighs."""
        return waga_pracy(self.kryteria, self.prog_punktow)

    @property
    def najwiecej_punktow(self) -> int:
        """The most points a request may get."""
        return self.waga.razem

    @property
    def wiersze_przykladu(self) -> tuple[WierszPrzykladu, ...]:
        """The example, criterion by criterion; empty where there is none."""
        if self.przyklad is None:
            return ()
        told = {one.numer: one for one in self.przyklad.oceny}
        return tuple(
            wiersz_przykladu(number, one, told.get(number))
            for number, one in enumerate(self.kryteria, start=1)
        )

    @property
    def punkty_przykladu(self) -> int | None:
        """Points of the example; None where those of a criterion are not known."""
        points = [row.punkty for row in self.wiersze_przykladu]
        return sum(one for one in points if one is not None) if points and None not in points else None

    @property
    def przyklad_osiaga_prog(self) -> bool | None:
        """Whether the example reaches the threshold; None where either is not known."""
        if self.punkty_przykladu is None or self.prog_punktow is None:
            return None
        return self.punkty_przykladu >= self.prog_punktow

    @property
    def mowi_o_wyniku_konsultacji(self) -> bool:
        """Whether anything of the result of the consultations is known: who took part, remarks, the day."""
        if self.konsultacje is None:
            return False
        numbers = (self.konsultacje.liczba_organizacji, self.konsultacje.liczba_uwag)
        return self.konsultacje.data_publikacji_wynikow is not None or any(one is not None for one in numbers)

    @property
    def najmniej_wnioskow(self) -> str:
        """How many requests the money is surely enough for, each taking the most it may; empty for none."""
        if self.pula is None or not self.maks_kwota:
            return ""
        least = int(self.pula.kwota // self.maks_kwota)
        return policz(least, "wniosek", "wnioski", "wniosków") if least else ""

    _areas_are_named_once = listed_once("zakres.*", "Zakres")
    _criteria_are_named_once = listed_once("kryteria.*.tresc", "Kryterium", key=zwin)
    _threshold_within_maximum = threshold_within_maximum("najwiecej_punktow")
    _consulted_before = is_no_later(
        "konsultacje.okres.do", later="data_uchwaly", what="Koniec konsultacji", than="uchwała"
    )
    _results_follow_the_consultations = is_no_later(
        "konsultacje.okres.do",
        later="konsultacje.data_publikacji_wynikow",
        what="Koniec konsultacji",
        than="publikacja ich wyników",
    )
    _results_are_known = is_no_later(
        "konsultacje.data_publikacji_wynikow",
        later="data_uchwaly",
        what="Publikacja wyników konsultacji",
        than="uchwała",
    )
    _opinion_is_known = is_no_later(
        "konsultacje.data_opinii",
        later="data_uchwaly",
        what="Opinia rady działalności pożytku",
        than="uchwała",
    )
    _work_has_a_criterion = reguly.work_has_a_criterion
    _work_weighs_the_most = reguly.work_weighs_the_most
    _more_work_never_gives_less = reguly.more_work_never_gives_less
    _purpose_is_for_the_executive = reguly.purpose_is_for_the_executive
    _sum_is_that_of_the_criteria = reguly.sum_is_that_of_the_criteria
    _scope_is_that_of_the_act = reguly.scope_is_that_of_the_act
    _asks_for_no_number_of_residents = reguly.asks_for_no_number_of_residents
    _form_is_not_forced = reguly.form_is_not_forced
    _repeats_no_statute = reguly.repeats_no_statute
    _draft_was_consulted = reguly.draft_was_consulted
    _intakes_are_told = reguly.intakes_are_told
    _intakes_come_one_after_another = reguly.intakes_come_one_after_another
    _intake_waits_for_the_resolution = reguly.intake_waits_for_the_resolution
    _answers_within_a_month = reguly.answers_within_a_month
    _leaves_days_to_complete = reguly.leaves_days_to_complete
    _limit_fits_the_money = reguly.limit_fits_the_money
    _order_is_told_before_a_tie = reguly.order_is_told_before_a_tie
    _example_names_criteria = reguly.example_names_criteria
    _example_has_its_points = reguly.example_has_its_points
    _example_is_whole = reguly.example_is_whole
