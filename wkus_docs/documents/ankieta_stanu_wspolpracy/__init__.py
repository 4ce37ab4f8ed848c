"""Ankieta stanu współpracy gminy i organizacji."""

from decimal import Decimal
from typing import ClassVar

from wkus_docs.analiza import ankieta
from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, Document, LegalBasis, Model, Provenance, Take
from wkus_docs.documents.ankieta_stanu_wspolpracy.badanie_wspolpracy import BadanieWspolpracy
from wkus_docs.documents.ankieta_stanu_wspolpracy.wynik_wspolpracy import (
    JST,
    NGO,
    WynikKomponentu,
    WynikStrony,
    WynikStwierdzenia,
    srednia_komponentow,
    wyniki_komponentow,
    wyniki_stwierdzen,
)
from wkus_docs.law import acts
from wkus_docs.parts.ankieta.luka_ocen import OPIS_PROGOW, czy_duza
from wkus_docs.parts.ankieta.pytanie_ankiety import OCENY, oceny
from wkus_docs.parts.ankieta.zwrot_ankiet import ZwrotAnkiet

_UDPP = acts["udpp"]


class AnkietaStanuWspolpracy(BadanieWspolpracy, Document):
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

    takes: ClassVar[tuple[Take, ...]] = (
        Take("badanie.kontakt", "zarzadzenie_zespol_wkus", "kontakt"),
        Take("opracowali.*.imie_nazwisko", "zarzadzenie_zespol_wkus", "zespol.czlonkowie.*.imie_nazwisko"),
        Take("opracowali.*.organizacja", "zarzadzenie_zespol_wkus", "zespol.czlonkowie.*.organizacja"),
    )

    @property
    def czy_wagi(self) -> bool:
        """Whether the components have weights."""
        return bool(self.wagi)

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        co = "Ankieta stanu współpracy" if self.czy_formularz else "Zestawienie ankiety stanu współpracy"
        return f"{co}: {self.jednostka.pelna_nazwa.mianownik} i organizacje"

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
        return wyniki_komponentow(self.stwierdzenia, self.wagi)

    @property
    def duze_luki(self) -> str:
        """Components that the two sides see quite differently, in words."""
        wyniki = self.wyniki_komponentow
        duze = [item for item in wyniki if czy_duza(item.para.luka)]
        nieznane = any(item.para.luka is None for item in wyniki)
        slowa = "; ".join(f"{item.komponent.etykieta} ({item.para.liczba_luki})" for item in duze)
        return slowa or (BRAK_DANYCH if nieznane else "nie ma")

    def _strona(self, *, samorzadu: bool) -> WynikStrony:
        rozklady = (oceny(item.oceny_jst if samorzadu else item.oceny_ngo) for item in self.stwierdzenia)
        return WynikStrony(
            JST if samorzadu else NGO,
            ankieta.wazne(ankieta.razem(rozklady)),
            srednia_komponentow(self.wyniki_komponentow, samorzadu=samorzadu),
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
        return WynikStrony("obie strony razem", n, ankieta.srednia_rowna(s.wartosc for s in strony))

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
