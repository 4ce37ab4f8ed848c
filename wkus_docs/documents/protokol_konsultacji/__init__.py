"""The record of consultations: who took part, every remark with its answer, and what came of them."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from wkus_docs.document import (
    About,
    Document,
    Earlier,
    Findings,
    LegalBasis,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.protokol_konsultacji.fakty import FACTS
from wkus_docs.documents.protokol_konsultacji.uwagi_konsultacji import Uczestnik, Uwaga
from wkus_docs.documents.protokol_konsultacji.zestawienie_uwag import (
    authors_known,
    counted_once,
    remarks_listed,
)
from wkus_docs.errors import Loc
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.bieg_terminu import results_come_in_time
from wkus_docs.parts.konsultacje.dane_prywatne import private_data
from wkus_docs.parts.konsultacje.konsultacje import Konsultacje, RadaPozytku, board_had_its_days
from wkus_docs.parts.konsultacje.sposob_konsultacji import Zamieszczenie, places_missing
from wkus_docs.parts.konsultacje.stanowisko import Decyzja
from wkus_docs.parts.konsultacje.tryb_konsultacji import RodzajProjektu, TrybKonsultacji
from wkus_docs.parts.konsultacje.zglaszajacy import named
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu, RodzajJednostki
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.nieznany_dzien import dzien_przygotowania
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import case_is_not_of_a_later_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_PROVINCE = RodzajJednostki.WOJEWODZTWO  # its board has a term of its own, which the parameter does not hold


class ProtokolKonsultacji(Document):
    """Protokół z przebiegu i wyników konsultacji

    Zapis konsultacji projektu uchwały: przebieg, uczestnicy, zestawienie wszystkich uwag ze stanowiskiem
    i uzasadnieniem, opinia rady działalności pożytku publicznego i wynik. Liczby podaje sam dokument,
    według list. Nazwisk osób prywatnych nie drukuje.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="protokół",
        stages=("3 konsultacje",),
        author="komórka, która prowadziła konsultacje; zatwierdza organ wykonawczy",
        legal_basis=tuple(
            LegalBasis(_UDPP[unit]) for unit in ("art. 5 ust. 5", "art. 5a ust. 2a", "art. 5a ust. 4 pkt 10")
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Zakres porównano z ogłoszeniami wyników konsultacji w Nowogrodźcu (2018), Leśnej (2020), "
        "Sosnowcu (program na 2018) i gminie Przytuły (2014); samych protokołów, dołączonych tam jako pliki, nie "
        "czytano, więc układ tabeli uwag jest własny. Ustawa nie określa wzoru. Z pamięci: ograniczenie "
        "jawności ze względu na prywatność osoby fizycznej i przesuwanie terminów z dni wolnych.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("ogloszenie_konsultacji",)

    earlier = (
        Earlier(
            "czy_zatwierdza",
            "0.2.0",
            "czy_zatwierdza",
            "Bez tego pola dokument o tym nie mówi.",
            absent="tak",
        ),
    )

    _prints_of_the_unit = prints_of_the_unit("kierownik")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    data_protokolu: DataWydania
    """Data protokołu"""
    konsultacje: TrybKonsultacji
    """Przedmiot i tryb konsultacji
    Jak w ogłoszeniu."""
    przebieg: Opis
    """Przebieg konsultacji"""
    uczestnicy: tuple[Uczestnik, ...] | None = None
    """Uczestnicy
    Każdy raz, choćby brał udział w kilku formach; gdy nie było nikogo, wpisz []. Puste: protokół ich nie wymienia."""
    uwagi: tuple[Uwaga, ...]
    """Uwagi
    Wszystkie, w kolejności wpływu; gdy uwag nie zgłoszono, wpisz []."""
    rada_pozytku: RadaPozytku | None = None
    """Rada działalności pożytku publicznego
    „nie działa”, „wydała opinię” albo „nie wydała opinii w terminie”."""
    data_przekazania_radzie_pozytku: Data | None = None
    """Data przekazania projektu radzie działalności pożytku"""
    data_opinii: Data | None = None
    """Data opinii rady działalności pożytku"""
    tresc_opinii: Opis | None = None
    """Treść opinii i stanowisko wobec niej"""
    wynik: Opis
    """Wynik konsultacji
    Co zmieniono w projekcie i co dalej."""
    wyniki: tuple[Zamieszczenie, ...] = ()
    """Ogłoszenie wyników"""
    data_sesji: Data | None = None
    """Dzień sesji, na którą trafia projekt"""
    sporzadzil: Reprezentant | None = None
    """Kto sporządził protokół"""
    czy_zatwierdza: TakNie | None = None
    """Czy protokół zatwierdza wójt, burmistrz, prezydent, starosta albo marszałek
    „nie” opuszcza miejsce na jego podpis."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki
    Np. „formularze uwag (w aktach sprawy)”."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Protokół z konsultacji projektu uchwały w sprawie {self.konsultacje.przedmiot}"

    @property
    def autor_dokumentu(self) -> str:
        """Who wrote it."""
        return (
            self.sporzadzil.imie_nazwisko if self.sporzadzil is not None else self.jednostka.urzad.mianownik
        )

    @property
    def data_dokumentu(self) -> date:
        """Day of the record."""
        return self.data_protokolu

    @property
    def po_konsultacjach(self) -> bool:
        """Whether the consultations are over, so that one can say how they went."""
        return self.data_protokolu > self.konsultacje.okres.do

    @property
    def liczba_organizacji(self) -> int:
        """Organisations that took part, each once."""
        return len({item.klucz for item in self.uczestnicy or () if item.organizacja})

    @property
    def liczba_osob(self) -> int:
        """Private persons who took part, each once."""
        return len({item.klucz for item in self.uczestnicy or () if not item.organizacja})

    @property
    def liczba_uwag(self) -> int:
        """Remarks received."""
        return len(self.uwagi)

    @property
    def liczba_uwag_w_calosci(self) -> int:
        """Remarks accepted as they came."""
        return sum(uwaga.decyzja == Decyzja.UWZGLEDNIONA for uwaga in self.uwagi)

    @property
    def liczba_uwag_w_czesci(self) -> int:
        """Remarks accepted in part."""
        return sum(uwaga.decyzja == Decyzja.CZESCIOWO for uwaga in self.uwagi)

    @property
    def liczba_uwag_nieuwzglednionych(self) -> int:
        """Remarks refused."""
        return sum(uwaga.decyzja == Decyzja.NIEUWZGLEDNIONA for uwaga in self.uwagi)

    @property
    def do_uchwaly(self) -> Konsultacje:
        """Return what the council's resolution says of these consultations."""
        mode = self.konsultacje
        return Konsultacje(
            uchwala_o_sposobie=self._uchwala_o_sposobie,
            okres=mode.okres,
            formy=mode.opis_form,
            liczba_organizacji=None if self.uczestnicy is None else self.liczba_organizacji,
            liczba_uwag=self.liczba_uwag,
            liczba_uwag_uwzglednionych=self.liczba_uwag_w_calosci + self.liczba_uwag_w_czesci,
            przebieg=self.przebieg,
            data_publikacji_wynikow=max((item.data for item in self.wyniki if item.data), default=None),
            rada_pozytku=self.rada_pozytku,
            data_przekazania_radzie_pozytku=self.data_przekazania_radzie_pozytku,
            data_opinii=self.data_opinii,
        )

    @property
    def _uchwala_o_sposobie(self) -> str | None:
        act = self.konsultacje.uchwala
        if act is None:
            return None
        day = data_slownie(act.data_uchwaly)
        return (
            f"uchwałę nr {act.numer} {self.jednostka.rada_dopelniacz} z dnia {day} w sprawie {act.przedmiot}"
        )

    @rule()
    def _everyone_is_named(self) -> Findings:
        """Wiadomo, czy brała udział organizacja, czy osoba prywatna, i kto zgłosił uwagę."""
        yield from named(self.uczestnicy or (), "uczestnicy")
        yield from named(self.uwagi, "uwagi")

    @rule()
    def _everyone_is_named_once(self) -> Findings:
        """Każdy uczestnik jest na liście raz."""
        yield from counted_once(self.uczestnicy or (), "uczestnicy")

    @rule()
    def _lists_every_remark(self) -> Findings:
        """Zestawienie zawiera uwagi każdego, kto je zgłosił, i tylko uczestników."""
        if self.uczestnicy is not None:
            yield from remarks_listed(self.uczestnicy, self.uwagi, "uczestnicy")
            yield from authors_known(self.uwagi, self.uczestnicy, "uwagi")

    @rule()
    def _remarks_came_in_time(self) -> Findings:
        """Uwagi wpłynęły w okresie konsultacji."""
        okres = self.konsultacje.okres
        for index, uwaga in enumerate(self.uwagi):
            came = uwaga.data_wplywu
            if came is not None and not okres.od <= came <= najblizszy_roboczy(okres.do):
                yield warning(
                    ("uwagi", index, "data_wplywu"),
                    f"Uwaga wpłynęła {data_slownie(came)}, poza okresem konsultacji.",
                    hint="Sprawdź datę; uwagę spóźnioną można rozpatrzyć, ale zaznacz to w uzasadnieniu.",
                )

    @rule(acts["informacja_publiczna"]["art. 5 ust. 2"], acts["rodo"]["art. 5"])
    def _shows_no_private_data(self) -> Findings:
        """W tekście, który się publikuje, nie ma danych osób prywatnych."""
        persons = [item.osoba for item in (*(self.uczestnicy or ()), *self.uwagi) if item.osoba]
        yield from private_data(self._published(), persons, office=self.jednostka.email)

    def _published(self) -> Iterator[tuple[Loc, str]]:
        for name in ("przebieg", "tresc_opinii", "wynik"):
            if text := getattr(self, name):
                yield (name,), text
        for index, uwaga in enumerate(self.uwagi):
            for name, text in uwaga.teksty:
                yield ("uwagi", index, name), text

    _board_was_heard = board_had_its_days(
        "rada_pozytku",
        sent="data_przekazania_radzie_pozytku",
        day="data_protokolu",
        before="protokołem",
        applies=lambda protokol: (
            protokol.jednostka.rodzaj is not _PROVINCE
            and protokol.konsultacje.rodzaj_projektu != RodzajProjektu.INNY
        ),
    )

    @rule(_UDPP["art. 5a ust. 2a"], _UDPP["art. 41i ust. 2"])
    def _opinion_of_the_board_is_given(self) -> Findings:
        """Opinia rady działalności pożytku ma datę i treść, choćby w załączniku."""
        if self.rada_pozytku is RadaPozytku.OPINIA and not (self.data_opinii and self.tresc_opinii):
            yield warning(
                "rada_pozytku",
                "Rada działalności pożytku wydała opinię, a brakuje jej daty albo treści.",
                hint="Dopisz data_opinii i tresc_opinii albo dołącz opinię; załącza się ją do projektu.",
            )

    @rule(_UDPP["art. 5 ust. 5"])
    def _results_appear_where_they_must(self) -> Findings:
        """Wyniki ukazują się we wszystkich miejscach, których wymaga uchwała o sposobie konsultacji."""
        act = self.konsultacje.uchwala
        if act is not None and self.wyniki:
            yield from places_missing(self.wyniki, act.miejsca_wynikow, "wyniki", found=warning)

    @rule()
    def _follows_the_consultations(self) -> Findings:
        """Protokół powstaje po konsultacjach."""
        end, prepared = self.konsultacje.okres.do, dzien_przygotowania(self.data_protokolu)
        if prepared is not None and not self.po_konsultacjach:
            yield warning(
                ("konsultacje", "okres", "do"),
                f"Projekt protokołu przygotowano {data_slownie(prepared)}, a konsultacje kończą się "
                f"{data_slownie(end)}",
                hint="Przebieg, uwagi i wynik wpisz po konsultacjach.",
            )
        elif not self.po_konsultacjach:
            yield error(
                "data_protokolu",
                f"Protokół powstałby, zanim konsultacje się skończą ({data_slownie(end)}).",
                hint="Podaj późniejszy dzień.",
            )

    @rule()
    def _results_follow_the_record(self) -> Findings:
        """Wyniki ukazują się najwcześniej tego samego dnia co protokół."""
        for index, item in enumerate(self.wyniki):
            if item.data is not None and item.data < self.data_protokolu:
                yield warning(
                    ("wyniki", index, "data"),
                    f"Wyniki ukazały się {data_slownie(item.data)}, zanim powstał protokół "
                    f"({data_slownie(self.data_protokolu)}).",
                    hint="Sprawdź datę.",
                )

    @rule()
    def _results_precede_the_session(self) -> Findings:
        """Wyniki są znane przed sesją rady."""
        for index, item in enumerate(self.wyniki):
            if item.data is not None and self.data_sesji is not None and item.data >= self.data_sesji:
                yield warning(
                    ("wyniki", index, "data"),
                    f"Wyniki ukazałyby się {data_slownie(item.data)}, a sesja jest "
                    f"{data_slownie(self.data_sesji)}",
                    hint="Rada powinna znać wyniki przed sesją.",
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

    _results_come_in_time = results_come_in_time("wyniki.*.data", found=warning)
    _results_come_on_a_working_day = falls_on_working_days(
        {"wyniki.*.data": "Ogłoszenie wyników"}, provisions=()
    )
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
