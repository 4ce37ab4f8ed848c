"""The notice that opens consultations of a draft resolution, with the form for remarks."""

import re
from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.ogloszenie_konsultacji.fakty import FACTS
from wkus_docs.documents.ogloszenie_konsultacji.formularz_uwag import FormularzUwag
from wkus_docs.fact import Fact, Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.law.cytat import wylicz
from wkus_docs.parts.konkurs.publikacja import appears_no_earlier_than
from wkus_docs.parts.konsultacje.bieg_terminu import results_come_in_time
from wkus_docs.parts.konsultacje.sposob_konsultacji import FormaKonsultacji, MiejsceOgloszenia
from wkus_docs.parts.konsultacje.tryb_konsultacji import RodzajProjektu, TrybKonsultacji
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu, RodzajJednostki
from wkus_docs.parts.strony.klauzula import KlauzulaUrzedu
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_DRAFT = re.compile(r"\bprojekt(u|em)?\b", re.IGNORECASE)
_SAYS_HOW_LONG = re.compile(r"\d|kategori|do czasu|do dnia|dopóki|wieczy", re.IGNORECASE)


class OgloszenieKonsultacji(Document):
    """Ogłoszenie o konsultacjach projektu uchwały z formularzem uwag

    Organ wykonawczy zaprasza organizacje do zgłaszania uwag do projektu uchwały. Termin, formy i miejsca
    ogłoszenia są takie, jak w uchwale o sposobie konsultacji; załącznikiem jest formularz uwag z informacją
    o danych osobowych.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="ogłoszenie",
        stages=("3 konsultacje",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=tuple(
            LegalBasis(_UDPP[unit]) for unit in ("art. 5 ust. 2 pkt 3", "art. 5 ust. 5", "art. 5a ust. 2")
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Układ porównano z ogłoszeniami o konsultacjach programów współpracy gmin Kolsko (2020) "
        "i Kościelisko (2022) oraz z aktami Gminy Dębica (2016) i Zarządu Powiatu w Gryfinie (2018); słowa "
        "są nasze. Ustawa nie określa wzoru ogłoszenia ani formularza i odsyła do uchwały rady. Z pamięci: "
        "informacja z art. 13 RODO, przesuwanie terminów z dni wolnych (art. 57 § 4 KPA stosuje się tu tylko "
        "przez podobieństwo). Czternaście dni, gdy uchwała nie mówi, to nasza miara.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("uchwala_program_wieloletni",)

    _prints_of_the_unit = prints_of_the_unit("adres", "kierownik")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    data_ogloszenia: DataWydania
    """Data podpisania ogłoszenia"""
    numer_aktu: Tekst | None = None
    """Numer zarządzenia albo uchwały zarządu, której ogłoszenie jest załącznikiem"""
    konsultacje: Annotated[TrybKonsultacji, Fact("urzad.ogloszenie_konsultacji", usual=True)]
    """Przedmiot i tryb konsultacji"""
    cel: Opis | None = None
    """Cel konsultacji
    Po co powstaje projekt i czego chcemy się dowiedzieć."""
    pytania: tuple[Tekst, ...] = ()
    """Pytania, na które szczególnie potrzebna jest odpowiedź"""
    inni_adresaci: tuple[Tekst, ...] = ()
    """Kto jeszcze może zgłaszać uwagi
    Poza organizacjami, np. „mieszkańcy Gminy Łapy”; w mianowniku."""
    formularz: FormularzUwag | None = None
    """Formularz uwag"""
    czy_dziala_rada_pozytku: TakNie | None = None
    """Czy działa rada działalności pożytku publicznego
    „tak” dopisuje, że projekt dostaje ona do zaopiniowania."""
    data_ogloszenia_wynikow: Data | None = None
    """Najpóźniejszy dzień ogłoszenia wyników"""
    data_sesji: Data | None = None
    """Dzień sesji, na którą trafi projekt
    Jeśli jest już znany."""
    dane_osobowe: KlauzulaUrzedu | None = None
    """Informacja o danych osobowych
    Drukowana na formularzu, gdzie zbiera się dane."""
    komorka: Tekst | None = None
    """Komórka, która prowadzi konsultacje"""
    kontakt: KontaktUrzedu | None = None
    """Osoba do kontaktu"""
    sposoby_zlozenia: tuple[Tekst, ...] = ()
    """Jak zgłosić uwagi, gdy nie ma formularza
    Np. „pocztą elektroniczną na adres organizacje@lapy.example”."""
    dalsze_kroki: tuple[Tekst, ...] = ()
    """Co będzie dalej
    Pełnymi zdaniami, np. „We wrześniu 2026 r. projekt będzie konsultowany.”."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Pozostałe załączniki
    Przede wszystkim projekt uchwały z uzasadnieniem; gdy jest formularz uwag, jest on załącznikiem nr 1."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia ogłoszenia, każde osobnym zdaniem albo akapitem."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        if self.konsultacje.zbiera_propozycje:
            return f"Zaproszenie do zgłaszania propozycji do projektu uchwały w sprawie {self.konsultacje.przedmiot}"
        return f"Ogłoszenie o konsultacjach projektu uchwały w sprawie {self.konsultacje.przedmiot}"

    @property
    def autor_dokumentu(self) -> str:
        """The executive."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of signing."""
        return self.data_ogloszenia

    @property
    def czy_termin_opinii_z_ustawy(self) -> bool:
        """Whether the law sets the term for this board's opinion of this draft: a programme of a gmina or a powiat."""
        programme = self.konsultacje.rodzaj_projektu != RodzajProjektu.INNY
        return programme and self.jednostka.rodzaj != RodzajJednostki.WOJEWODZTWO

    @property
    def numer_projektu(self) -> int | None:
        """Number of the annex that is the draft, where there is one."""
        drafts = (index for index, text in enumerate(self.zalaczniki) if _DRAFT.search(text))
        first = next(drafts, None)
        return None if first is None else first + self.numer_pierwszego

    @property
    def numer_pierwszego(self) -> int:
        """Number of the first annex after the form for remarks."""
        return 1 if self.formularz is None else 2

    @property
    def tytul_kontaktu(self) -> str:
        """Title of the section that says whom to ask, where the notice appears and what is annexed to it."""
        places = self.konsultacje.ogloszenie or self.miejsca_z_uchwaly
        told = {
            "kontakt": self.komorka or self.kontakt,
            "ogłoszenie": places,
            "załączniki": self.formularz or self.zalaczniki,
        }
        title = wylicz([name for name, known in told.items() if known])
        return title[:1].upper() + title[1:]

    @property
    def jest_uchwala(self) -> bool:
        """Whether the resolution on the way of consulting is known."""
        return self.konsultacje.uchwala is not None

    @property
    def miejsca_wynikow(self) -> tuple[MiejsceOgloszenia, ...]:
        """Places where the resolution wants the results."""
        return self.konsultacje.uchwala.miejsca_wynikow if self.konsultacje.uchwala is not None else ()

    @property
    def formy_z_uchwaly(self) -> tuple[FormaKonsultacji, ...]:
        """Forms the resolution allows."""
        return self.konsultacje.uchwala.formy if self.konsultacje.uchwala is not None else ()

    @property
    def miejsca_z_uchwaly(self) -> tuple[MiejsceOgloszenia, ...]:
        """Places where the resolution wants the notice."""
        return self.konsultacje.uchwala.miejsca_ogloszenia if self.konsultacje.uchwala is not None else ()

    @property
    def mowi_o_wynikach(self) -> bool:
        """Whether anything is promised of the results, or of what comes next."""
        return bool(
            self.data_ogloszenia_wynikow or self.miejsca_wynikow or self.data_sesji or self.dalsze_kroki
        )

    _is_published_once_signed = appears_no_earlier_than(
        "data_ogloszenia",
        "konsultacje.ogloszenie.*.data",
        what="podpisano je",
        provision=None,
    )

    @rule()
    def _draft_is_at_hand(self) -> Findings:
        """Projekt, o którym mowa w ogłoszeniu, jest wśród załączników."""
        if not self.konsultacje.zbiera_propozycje and self.numer_projektu is None:
            yield warning(
                "zalaczniki",
                "Wśród załączników nie ma projektu uchwały.",
                hint="Dopisz go albo podaj w celu, gdzie można projekt przeczytać.",
            )

    @rule()
    def _says_how_to_answer(self) -> Findings:
        """Wiadomo, jak zgłosić uwagi."""
        if self.formularz is None and not self.sposoby_zlozenia:
            yield warning(
                "sposoby_zlozenia",
                "Ogłoszenie nie mówi, jak zgłosić uwagi.",
                hint="Dopisz sposoby złożenia albo formularz.",
            )

    @rule(acts["rodo"]["art. 13"])
    def _informs_those_who_answer(self) -> Findings:
        """Kto wypełnia formularz, dostaje informację o swoich danych."""
        if self.formularz is not None and self.dane_osobowe is None:
            yield warning(
                "dane_osobowe",
                "Formularz zbiera dane, a nie ma informacji o danych osobowych.",
                hint="Uzupełnij ją albo dołącz osobno.",
            )

    @rule()
    def _collects_remarks_on_the_form(self) -> Findings:
        """Formularz uwag jest jedną z form konsultacji."""
        if self.formularz is not None and FormaKonsultacji.FORMULARZ not in self.konsultacje.formy:
            yield warning(
                ("konsultacje", "formy"),
                "Do ogłoszenia dołączono formularz uwag, a nie ma go wśród form konsultacji.",
                hint="Dopisz „formularz uwag”, jeżeli przewiduje go uchwała o sposobie konsultacji.",
            )

    @rule(acts["rodo"]["art. 13 ust. 2"])
    def _clause_says_how_long(self) -> Findings:
        """Informacja o danych osobowych mówi, jak długo się je przechowuje."""
        if self.dane_osobowe is not None and not _SAYS_HOW_LONG.search(
            self.dane_osobowe.okres_przechowywania
        ):
            yield warning(
                ("dane_osobowe", "okres_przechowywania"),
                f"„{self.dane_osobowe.okres_przechowywania}” nie mówi, jak długo przechowuje się dane.",
                hint="Podaj liczbę lat albo kategorię archiwalną.",
            )

    @rule()
    def _results_come_between(self) -> Findings:
        """Wyniki ogłasza się po konsultacjach."""
        day, end = self.data_ogloszenia_wynikow, self.konsultacje.okres.do
        if day is not None and day <= end:
            yield error(
                "data_ogloszenia_wynikow",
                f"Wyniki miałyby się ukazać {data_slownie(day)}, zanim konsultacje się skończą "
                f"({data_slownie(end)}).",
                hint="Podaj dzień po zakończeniu konsultacji.",
            )

    @rule()
    def _results_are_known_to_the_council(self) -> Findings:
        """Wyniki ogłasza się przed sesją rady."""
        day = self.data_ogloszenia_wynikow
        if day is not None and self.data_sesji is not None and day >= self.data_sesji:
            yield warning(
                "data_ogloszenia_wynikow",
                f"Wyniki miałyby się ukazać {data_slownie(day)}, a sesja jest {data_slownie(self.data_sesji)}",
                hint="Rada powinna znać wyniki, zanim zacznie się sesja.",
            )

    @rule()
    def _session_comes_after(self) -> Findings:
        """Projekt trafia na sesję po konsultacjach."""
        if self.data_sesji is not None and self.data_sesji <= self.konsultacje.okres.do:
            yield error(
                "data_sesji",
                f"Sesja {data_slownie(self.data_sesji)} wypada, zanim konsultacje się skończą "
                f"({data_slownie(self.konsultacje.okres.do)}).",
                hint="Popraw dzień sesji albo okres konsultacji.",
            )

    _results_come_in_time = results_come_in_time("data_ogloszenia_wynikow", found=error)
    _results_come_on_a_working_day = falls_on_working_days(
        {"data_ogloszenia_wynikow": "Termin ogłoszenia wyników"}, provisions=()
    )
