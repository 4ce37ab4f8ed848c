"""Request of residents for a task by local initiative, and how the executive settles it."""

from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Model, Provenance, error, rule, warning
from wkus_docs.documents.wniosek_inicjatywa_lokalna.fakty import FACTS
from wkus_docs.documents.wniosek_inicjatywa_lokalna.odpowiedz import OdpowiedzNaInicjatywe
from wkus_docs.documents.wniosek_inicjatywa_lokalna.uchwala import UchwalaInicjatywy
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.office_only import OFFICE_ONLY
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.klauzula import KlauzulaUrzedu
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import board_signs_together, signatories
from wkus_docs.parts.strony.wnioskodawcy import Wnioskodawcy
from wkus_docs.parts.strony.zakres_inicjatywy import last_day_to_settle
from wkus_docs.parts.umowa.inicjatywa import Inicjatywa, applicants_get_no_money
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import case_is_not_of_a_later_year, is_no_later, number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst

_UDPP, _KPA = acts["udpp"], acts["kpa"]


class WniosekInicjatywaLokalna(Document):
    """Wniosek o realizację zadania w ramach inicjatywy lokalnej

    Mieszkańcy, sami albo za pośrednictwem organizacji, proponują samorządowi wspólne zadanie i wnoszą do niego
    pracę, rzeczy albo pieniądze. Bez odpowiedzi drukuje się sam wniosek z listą mieszkańców; z odpowiedzią –
    także zawiadomienie o sposobie załatwienia.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="wniosek i odpowiedź",
        stages=("2 decyzja",),
        author="mieszkańcy; odpowiedź: wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(_UDPP["art. 19b ust. 1"]),
            LegalBasis(_UDPP["art. 19b ust. 2"]),
            LegalBasis(_UDPP["art. 19c ust. 2"]),
            LegalBasis(_UDPP["art. 19e"]),
            LegalBasis(_KPA["art. 241"]),
            LegalBasis(_KPA["art. 244 § 1"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.SISTER_MODEL),
        models=(Model.WSPOLPRACA,),
        sources="Kto, do kogo i w jakim zakresie: art. 19b (tekst z 2024 r.); wkład: art. 19e. Wzoru urzędowego nie ma; "
        "pola porównano z opisami wniosków urzędów w Warszawie, Krakowie i Konstancinie-Jeziornie oraz z inicjatywami "
        "opisanymi przez Niepołomice i Postomino. Z pamięci: miesięczny termin (art. 244 KPA) i jego liczenie.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("uchwala_inicjatywa_lokalna",)

    _prints_of_the_unit = prints_of_the_unit("adres")
    _prints_the_head_who_answers = prints_of_the_unit(
        "kierownik", when=lambda d: d.odpowiedz and not d.odpowiedz.podpisujacy
    )

    jednostka: JednostkaUrzedu
    """Jednostka samorządu
    Do której mieszkańcy składają wniosek."""
    data_wniosku: DataWydania
    """Data wniosku"""
    wnioskodawcy: Wnioskodawcy
    """Wnioskodawcy"""
    czy_z_terenu_jednostki: TakNie
    """Czy wnioskodawcy mieszkają na terenie jednostki
    „tak” drukuje ich oświadczenie; organizacja, która pośredniczy, ma tam siedzibę."""
    uchwala: UchwalaInicjatywy | None = None
    """Uchwała o trybie i kryteriach oceny wniosków"""
    inicjatywa: Inicjatywa
    """Inicjatywa lokalna"""
    zalaczniki: tuple[Tekst, ...] = ()
    """Inne załączniki
    Poza listą mieszkańców, np. „upoważnienie dla organizacji”, „szkic terenu”; „brak”, gdy ich nie ma."""
    dane_osobowe: KlauzulaUrzedu | None = None
    """Informacja o danych osobowych
    Puste, gdy informację przekazuje się osobno."""
    data_wplywu: Annotated[Data | None, OFFICE_ONLY] = None
    """Data wpływu
    Wpisuje urząd; od niej liczy się termin załatwienia. Puste, dopóki wniosku nie złożono."""
    znak_sprawy: Annotated[Tekst | None, OFFICE_ONLY] = None
    """Znak sprawy
    Nadaje urząd."""
    odpowiedz: OdpowiedzNaInicjatywe | None = None
    """Zawiadomienie o sposobie załatwienia wniosku
    Puste: drukuje się sam wniosek."""

    @property
    def bez_zalacznikow(self) -> bool:
        """Whether the file says that nothing else is annexed."""
        return self.says_none("zalaczniki")

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Wniosek w ramach inicjatywy lokalnej: {self.inicjatywa.nazwa}"

    @property
    def autor_dokumentu(self) -> str:
        """Whoever asks, by no name of a person; the executive once it has answered."""
        if self.odpowiedz is not None:
            return self.jednostka.organ.mianownik
        return self.wnioskodawcy.organizacja.nazwa if self.wnioskodawcy.organizacja else "mieszkańcy"

    @property
    def data_dokumentu(self) -> date:
        """Day of the answer, or of the request while there is none."""
        return self.data_wniosku if self.odpowiedz is None else self.odpowiedz.data_odpowiedzi

    @property
    def termin_odpowiedzi(self) -> date | None:
        """Last day to settle the request; the next working day where that one is free."""
        if self.data_wplywu is None:
            return None
        return najblizszy_roboczy(last_day_to_settle(self.data_wplywu))

    @property
    def podpisy_odpowiedzi(self) -> tuple[Reprezentant, ...]:
        """Who signs the answer: members of a board, or the head of the executive."""
        return signatories(self.odpowiedz.podpisujacy if self.odpowiedz else (), self.jednostka)

    @rule(_UDPP["art. 19b ust. 1"])
    def _applicants_are_of_the_unit(self) -> Findings:
        """Wnioskodawcy mieszkają albo mają siedzibę na terenie jednostki."""
        if not self.czy_z_terenu_jednostki:
            yield error(
                "czy_z_terenu_jednostki",
                "Wniosek mogą złożyć tylko mieszkańcy tej jednostki i organizacje, które mają w niej siedzibę.",
                hint="Skreśl z listy osoby spoza jej terenu albo skieruj wniosek do właściwej jednostki.",
            )

    @rule()
    def _filed_after_it_was_written(self) -> Findings:
        """Wniosek wpłynął nie wcześniej, niż go napisano."""
        if self.data_wplywu is not None and self.data_wplywu < self.data_wniosku:
            yield error(
                "data_wplywu",
                f"Wniosek z {data_slownie(self.data_wniosku)} miałby wpłynąć {data_slownie(self.data_wplywu)}",
                hint="Popraw jedną z dat.",
            )

    @rule()
    def _answered_after_it_came(self) -> Findings:
        """Zawiadomienie następuje po wpływie wniosku, a bez daty wpływu nie da się sprawdzić terminu."""
        if self.odpowiedz is None:
            return
        if self.data_wplywu is None:
            yield warning(
                "data_wplywu",
                "Jest zawiadomienie, a nie ma daty wpływu wniosku.",
                hint="Wpisz datę wpływu: od niej liczy się termin załatwienia.",
            )
        elif self.odpowiedz.data_odpowiedzi < self.data_wplywu:
            yield error(
                ("odpowiedz", "data_odpowiedzi"),
                f"Zawiadomienie z {data_slownie(self.odpowiedz.data_odpowiedzi)} jest wcześniejsze niż wpływ wniosku "
                f"({data_slownie(self.data_wplywu)}).",
                hint="Popraw jedną z dat.",
            )

    @rule(_KPA["art. 244 § 1"], _KPA["art. 245"])
    def _settled_in_time(self) -> Findings:
        """Wniosek załatwiono w terminie liczonym od wpływu."""
        if self.odpowiedz is None or self.termin_odpowiedzi is None:
            return
        if self.odpowiedz.data_odpowiedzi > self.termin_odpowiedzi:
            yield warning(
                ("odpowiedz", "data_odpowiedzi"),
                f"Zawiadomienie z {data_slownie(self.odpowiedz.data_odpowiedzi)} jest spóźnione: termin minął "
                f"{data_slownie(self.termin_odpowiedzi)}",
                hint="Wyślij je od razu; gdy wniosku nie można załatwić w terminie, zawiadamia się o tym przed jego upływem.",
            )

    @rule()
    def _work_begins_after_the_request(self) -> Findings:
        """Zadanie zaczyna się po złożeniu wniosku."""
        if self.inicjatywa.okres.od <= self.data_wniosku:
            yield warning(
                ("inicjatywa", "okres", "od"),
                f"Zadanie miałoby się zacząć {data_slownie(self.inicjatywa.okres.od)}, a wniosek jest z "
                f"{data_slownie(self.data_wniosku)}",
                hint="Umowę zawiera się dopiero po ocenie wniosku: wybierz późniejszy termin.",
            )

    _applicants_get_no_money = applicants_get_no_money("inicjatywa", found=warning)
    _resolution_precedes = is_no_later(
        "uchwala.data",
        later="data_dokumentu",
        what="Uchwała o inicjatywie lokalnej",
        than="wniosek albo odpowiedź",
    )
    _resolution_is_of_its_year = number_is_of_the_year("uchwala.numer", day="uchwala.data")
    _board_signs_together = board_signs_together(
        "odpowiedz.podpisujacy", day="data_dokumentu", found=warning, what="zawiadomienie", provisions=()
    )
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
