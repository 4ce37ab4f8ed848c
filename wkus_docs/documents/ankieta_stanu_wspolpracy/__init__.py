"""Ankieta stanu współpracy gminy i organizacji."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.analiza import ankieta
from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.analiza.dokladnosc import grosz
from wkus_docs.analiza.niepewnosc import malo_wobec_drugiej, niepewnosc_roznicy
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.ankieta_stanu_wspolpracy.fakty import FACTS
from wkus_docs.documents.ankieta_stanu_wspolpracy.stwierdzenia_wspolpracy import (
    KomponentWspolpracy,
    PytanieOtwarteStron,
    StwierdzenieWspolpracy,
    WagaKomponentu,
)
from wkus_docs.documents.ankieta_stanu_wspolpracy.wynik_wspolpracy import (
    JST,
    NGO,
    WynikKomponentu,
    WynikStrony,
    WynikStwierdzenia,
    polowa_komponentow,
    srednia_komponentow,
    wyniki_komponentow,
    wyniki_stwierdzen,
)
from wkus_docs.errors import Loc
from wkus_docs.fact import Fact, Holds
from wkus_docs.law import acts
from wkus_docs.parts.ankieta.ankieta_dwoch_postaci import AnkietaDwochPostaci, weights_fit
from wkus_docs.parts.ankieta.luka_ocen import OPIS_PROGOW, czy_duza
from wkus_docs.parts.ankieta.pytanie_ankiety import OCENY, oceny
from wkus_docs.parts.ankieta.zwrot_ankiet import BadanieAnkietowe, ZwrotAnkiet
from wkus_docs.scalars.email import Email

_UDPP = acts["udpp"]


class AnkietaStanuWspolpracy(AnkietaDwochPostaci, Document):
    """Ankieta stanu współpracy gminy i organizacji

    Te same stwierdzenia oceniają osobno samorząd i organizacje. Formularz drukuje się i wypełnia ręką.
    Zestawienie liczy z liczby odpowiedzi średnie sześciu komponentów, lukę między stronami i indeks 0–100
    każdej strony oraz obu razem.
    """

    about: ClassVar[About] = About(
        kind="ankieta",
        stages=("1 diagnoza",),
        author="urząd i organizacje",
        legal_basis=(LegalBasis(_UDPP["art. 5 ust. 3"]), LegalBasis(_UDPP["art. 5 ust. 2 pkt 2"])),
        provenance=(Provenance.WKUS_SUBSTANCE, Provenance.SISTER_MODEL),
        models=(Model.WSPOLPRACA,),
        sources="Projekt WKUS zaczął się od badania ilościowego stanu współpracy; jego kwestionariusza nie "
        "opublikowano. Sześć komponentów idzie za Indeksem Jakości Współpracy. Stwierdzenia, skala, równe wagi, "
        "progi luki i próg 5 osób są własne, więc wyniku nie porównuje się z wartościami tamtego Indeksu.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("zarzadzenie_zespol_wkus",)

    badanie: Annotated[BadanieAnkietowe, Fact("urzad.badanie", usual=True)]
    """Przebieg ankiety"""
    email_inspektora: Annotated[Email | None, Fact("urzad.dane_osobowe.email_inspektora")] = None
    """E-mail inspektora ochrony danych
    Drukuje się w formularzu; puste, gdy prowadzący nie ma inspektora."""
    zwrot_jst: ZwrotAnkiet | None = None
    """Ankiety strony samorządowej
    Urzędu, jednostek organizacyjnych i radnych; puste w formularzu."""
    zwrot_ngo: ZwrotAnkiet | None = None
    """Ankiety organizacji
    Jedna na organizację; puste w formularzu."""
    stwierdzenia: tuple[StwierdzenieWspolpracy, ...] = Field(min_length=1)
    """Stwierdzenia do oceny w skali 1–5
    Co najmniej jedno na każdy komponent; te same dla obu stron."""
    pytania_otwarte: tuple[PytanieOtwarteStron, ...] = ()
    """Pytania otwarte"""
    wagi: tuple[WagaKomponentu, ...] = ()
    """Wagi komponentów
    Puste: wszystkie komponenty ważą tyle samo."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        co = "Ankieta stanu współpracy" if self.czy_formularz else "Zestawienie ankiety stanu współpracy"
        return f"{co}: {self.jednostka.pelna_nazwa.mianownik} i organizacje"

    @property
    def czy_wagi(self) -> bool:
        """Whether the components have weights."""
        return bool(self.wagi)

    @property
    def skala(self) -> tuple[int, ...]:
        """Marks one may give a statement."""
        return OCENY

    @property
    def progi_luki(self) -> str:
        """From how many points a gap is middling or large."""
        return OPIS_PROGOW

    def _czy_za_malo(self, zwrot: ZwrotAnkiet | None) -> bool:
        return zwrot is not None and 0 < zwrot.zwrocono < self.badanie.prog_anonimowosci

    @property
    def czy_ukryte(self) -> bool:
        """Whether so few of a side answered that its marks of single statements are not shown."""
        return self._czy_za_malo(self.zwrot_jst) or self._czy_za_malo(self.zwrot_ngo)

    @property
    def zwrot_razem(self) -> ZwrotAnkiet | None:
        """Surveys of both sides; none where a side is not known."""
        if self.zwrot_jst is None or self.zwrot_ngo is None:
            return None
        rozdano = self.zwrot_jst.rozdano + self.zwrot_ngo.rozdano
        return ZwrotAnkiet(rozdano=rozdano, zwrocono=self.zwrot_jst.zwrocono + self.zwrot_ngo.zwrocono)

    @property
    def wyniki_stwierdzen(self) -> tuple[WynikStwierdzenia, ...]:
        """Means of both sides and the gap, statement by statement."""
        return wyniki_stwierdzen(
            self.stwierdzenia,
            ukryte_jst=self._czy_za_malo(self.zwrot_jst),
            ukryte_ngo=self._czy_za_malo(self.zwrot_ngo),
        )

    @property
    def wyniki_komponentow(self) -> tuple[WynikKomponentu, ...]:
        """Means of both sides and the gap, component by component."""
        osob = tuple(0 if zwrot is None else zwrot.zwrocono for zwrot in (self.zwrot_jst, self.zwrot_ngo))
        return wyniki_komponentow(self.stwierdzenia, self.wagi, (osob[0], osob[1]))

    @property
    def duze_luki(self) -> str:
        """Components that the two sides see quite differently, in words."""
        wyniki = self.wyniki_komponentow
        duze = [item for item in wyniki if czy_duza(item.para.luka)]
        nieznane = any(item.para.luka is None for item in wyniki)
        slowa = "; ".join(f"{item.komponent.etykieta} ({item.para.liczba_luki})" for item in duze)
        return slowa or (BRAK_DANYCH if nieznane else "nie ma")

    @property
    def luki_niepewne(self) -> str:
        """Components whose gap may be chance, in words; empty where there is none."""
        niepewne = (item for item in self.wyniki_komponentow if item.para.moze_byc_przypadkiem)
        return "; ".join(f"{item.komponent.etykieta} ({item.para.liczba_luki})" for item in niepewne)

    def _strona(self, *, samorzadu: bool) -> WynikStrony:
        rozklady = (oceny(item.oceny_jst if samorzadu else item.oceny_ngo) for item in self.stwierdzenia)
        return WynikStrony(
            JST if samorzadu else NGO,
            ankieta.wazne(ankieta.razem(rozklady)),
            srednia_komponentow(self.wyniki_komponentow, samorzadu=samorzadu),
            polowa_komponentow(self.wyniki_komponentow, samorzadu=samorzadu),
        )

    @property
    def wynik_jst(self) -> WynikStrony:
        """Mean and index of the unit."""
        return self._strona(samorzadu=True)

    @property
    def wynik_ngo(self) -> WynikStrony:
        """Mean and index of the organisations."""
        return self._strona(samorzadu=False)

    @property
    def wynik_razem(self) -> WynikStrony:
        """Mean and index of both: the sides weigh the same, however many answered."""
        strony = (self.wynik_jst, self.wynik_ngo)
        n = sum(strona.liczba_ocen for strona in strony)
        polowa = niepewnosc_roznicy(*(strona.polowa for strona in strony))
        return WynikStrony(
            "obie strony razem",
            n,
            ankieta.srednia_rowna(strona.wartosc for strona in strony),
            None if polowa is None else grosz(polowa / len(strony)),
        )

    @property
    def wyniki_stron(self) -> tuple[WynikStrony, ...]:
        """Both sides and both together."""
        return (self.wynik_jst, self.wynik_ngo, self.wynik_razem)

    @property
    def indeks_jst(self) -> Decimal | None:
        """Index 0–100 of the unit, for the documents that come later."""
        return ankieta.indeks(self.wynik_jst.wartosc)

    @property
    def indeks_ngo(self) -> Decimal | None:
        """Index 0–100 of the organisations."""
        return ankieta.indeks(self.wynik_ngo.wartosc)

    @property
    def indeks_razem(self) -> Decimal | None:
        """Index 0–100 of both together."""
        return ankieta.indeks(self.wynik_razem.wartosc)

    @property
    def wykres_profilu(self) -> Chart:
        """Profil ocen obu stron według komponentów."""
        wyniki = self.wyniki_komponentow
        return Chart(
            ChartKind.PROFILE,
            "Średnie oceny komponentów współpracy",
            tuple(item.komponent.etykieta for item in wyniki),
            (
                Series(JST, tuple(item.para.jst.wartosc for item in wyniki)),
                Series(NGO, tuple(item.para.ngo.wartosc for item in wyniki)),
            ),
            "punkty 1–5",
            scale=(OCENY[0], OCENY[-1]),
        )

    def _zwroty(self) -> Iterator[tuple[str, ZwrotAnkiet | None, str]]:
        """Fields of the return of each side, what they hold, and whose surveys they are."""
        yield "zwrot_jst", self.zwrot_jst, "ankiet samorządu"
        yield "zwrot_ngo", self.zwrot_ngo, "ankiet organizacji"

    def _liczby(self) -> Iterator[tuple[Loc, int, ZwrotAnkiet | None]]:
        """Places of counts that are there, how many people answered, and what came back from that side."""
        for index, item in enumerate(self.stwierdzenia):
            for pole, rozklad, zwrot in (
                ("oceny_jst", item.oceny_jst, self.zwrot_jst),
                ("oceny_ngo", item.oceny_ngo, self.zwrot_ngo),
            ):
                if rozklad is not None:
                    yield ("stwierdzenia", index, pole), rozklad.odpowiedzi, zwrot

    @rule()
    def _sheet_has_the_counts(self) -> Findings:
        """Zestawienie ma liczby odpowiedzi na każde stwierdzenie, a formularz ich nie ma."""
        if self.czy_formularz:
            yield from self.counts_fit_the_form((loc, ile) for loc, ile, _ in self._liczby())
            return
        for pole, zwrot, czego in self._zwroty():
            if zwrot is None:
                yield error(
                    pole, f"Nie podano, ile {czego} rozdano i ile wróciło.", hint=f"Dopisz „{pole}: …”."
                )
        for index, item in enumerate(self.stwierdzenia):
            if item.oceny_jst is None and item.oceny_ngo is None:
                yield from self.counts_fit_the_form([(("stwierdzenia", index, "oceny_jst"), None)])

    @rule()
    def _answers_within_what_came_back(self) -> Findings:
        """Stwierdzenie oceniło najwyżej tyle osób, ile ankiet tej strony wróciło."""
        for loc, ile, zwrot in self._liczby():
            if zwrot is not None and ile > zwrot.zwrocono:
                yield error(
                    loc,
                    f"Odpowiedzi jest {ile}, a ankiet tej strony wróciło {zwrot.zwrocono}.",
                    hint="Popraw liczby; ankietę z dwiema ocenami w jednym wierszu liczy się jak bez odpowiedzi.",
                )

    @rule()
    def _both_sides_answered(self) -> Findings:
        """Każda strona zwróciła tyle ankiet, że wyników nie da się przypisać osobie."""
        for pole, zwrot, czego in self._zwroty():
            if zwrot is not None:
                yield from self.enough_came_back(pole, zwrot.zwrocono, czego)

    @rule()
    def _sides_can_be_compared(self) -> Findings:
        """Odpowiedzi jednej strony nie jest wielokrotnie mniej niż drugiej."""
        if self.zwrot_jst is None or self.zwrot_ngo is None:
            return
        jst, ngo = self.zwrot_jst.zwrocono, self.zwrot_ngo.zwrocono
        if malo_wobec_drugiej(jst, ngo):
            mniejsza = self.wynik_jst if jst < ngo else self.wynik_ngo
            yield warning(
                "zwrot_jst" if jst < ngo else "zwrot_ngo",
                f"Ankiet samorządu wróciło {jst}, a organizacji {ngo}: luka i wynik łączny mogą zależeć od kilku osób "
                f"({mniejsza.nazwa}: niepewność średniej {mniejsza.niepewnosc}).",
                hint="Zbierz więcej odpowiedzi mniejszej strony albo nie wyciągaj wniosków z luk; to miara "
                "statystyczna, nie przepis.",
            )

    @rule()
    def _every_component_is_asked(self) -> Findings:
        """Każdy z sześciu komponentów ma stwierdzenie."""
        for komponent in KomponentWspolpracy:
            if all(item.komponent != komponent for item in self.stwierdzenia):
                yield warning(
                    "stwierdzenia",
                    f"Nie ma stwierdzenia o komponencie: {komponent.etykieta}.",
                    hint="Dopisz stwierdzenie; bez niego indeksu nie można porównać z innymi badaniami.",
                )

    @rule()
    def _weights_cover_the_components(self) -> Findings:
        """Wagi, jeśli są, obejmują każdy badany komponent raz i dają razem 1."""
        yield from weights_fit(
            [(item.komponent, item.waga) for item in self.wagi],
            [item.komponent for item in self.stwierdzenia],
        )
