"""Arkusz wspólnej samooceny współpracy."""

from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar

from wkus_docs.analiza import ankieta
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, Document, LegalBasis, Model, Provenance, Take
from wkus_docs.documents.samoocena_wspolpracy.badanie_samooceny import BadanieSamooceny
from wkus_docs.documents.samoocena_wspolpracy.samoocena import (
    PlaszczyznaWspolpracy,
    SrednieOceny,
    StwierdzenieSamooceny,
    ZmianaIndeksu,
)
from wkus_docs.law import acts
from wkus_docs.parts.ankieta.luka_ocen import OPIS_PROGOW
from wkus_docs.parts.ankieta.pytanie_ankiety import OCENY
from wkus_docs.parts.ankieta.wynik_ankiety import punkty

_UDPP = acts["udpp"]
_ANKIETA = "ankieta_stanu_wspolpracy"
_PUSTE_WIERSZE = 5


class SamoocenaWspolpracy(BadanieSamooceny, Document):
    """Arkusz wspólnej samooceny współpracy

    Mieszana grupa z samorządu i organizacji ocenia te same stwierdzenia na trzech płaszczyznach: najpierw każda
    strona osobno, potem uzgadniają wynik. Formularz drukuje się na spotkanie. Zestawienie liczy średnie, luki
    i indeks 0–100, porównuje je z ankietą sprzed umowy i kończy się planem poprawy.
    """

    about: ClassVar[About] = About(
        kind="arkusz",
        stages=("10 ewaluacja",),
        author="grupa z samorządu i organizacji",
        legal_basis=(LegalBasis(_UDPP["art. 5a ust. 4 pkt 9"]), LegalBasis(_UDPP["art. 5a ust. 3"])),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.WSPOLPRACA,),
        sources="Wspólna ocena w mieszanej grupie na jednym lub dwóch spotkaniach idzie za Lokalnym Indeksem "
        "Jakości Współpracy, trzy płaszczyzny za Modelem współpracy z 2012 r. Stwierdzenia, skala, progi luki "
        "i porównanie z ankietą są własne.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("porownanie.data_ankiety", _ANKIETA, "data_opracowania"),
        Take("porownanie.indeks_jst", _ANKIETA, "indeks_jst"),
        Take("porownanie.indeks_ngo", _ANKIETA, "indeks_ngo"),
        Take("porownanie.indeks_razem", _ANKIETA, "indeks_razem"),
        Take("grupa", "zarzadzenie_zespol_wkus", "zespol.czlonkowie"),
        Take("okres_oceniany", "umowa_wieloletnia", "okres"),
    )

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Arkusz wspólnej samooceny współpracy: {self.jednostka.pelna_nazwa.mianownik} i organizacje"

    @property
    def autor_dokumentu(self) -> str:
        """The unit, in whose office the sheet is kept."""
        return self.jednostka.urzad.mianownik

    @property
    def progi_luki(self) -> str:
        """From how many points a gap is middling or large."""
        return OPIS_PROGOW

    @property
    def puste_wiersze(self) -> tuple[int, ...]:
        """Numbers of the empty rows of the blank form."""
        return tuple(range(1, _PUSTE_WIERSZE + 1))

    @property
    def srednie_plaszczyzn(self) -> tuple[SrednieOceny, ...]:
        """Means of each plane that is assessed."""
        return tuple(
            _srednie(plaszczyzna.etykieta, swoje)
            for plaszczyzna in PlaszczyznaWspolpracy
            if (swoje := [item for item in self.stwierdzenia if item.plaszczyzna == plaszczyzna])
        )

    @property
    def srednie_razem(self) -> SrednieOceny:
        """Means of all planes; the planes weigh the same."""
        plaszczyzny = self.srednie_plaszczyzn
        return SrednieOceny(
            "Wszystkie płaszczyzny",
            ankieta.srednia_rowna(item.jst for item in plaszczyzny),
            ankieta.srednia_rowna(item.ngo for item in plaszczyzny),
            ankieta.srednia_rowna(item.uzgodniona for item in plaszczyzny),
            _ile(self.stwierdzenia),
        )

    @property
    def zmiany(self) -> tuple[ZmianaIndeksu, ...]:
        """Indices then and now: of each side, and of both together; none without an earlier survey."""
        razem, wtedy = self.srednie_razem, self.porownanie
        if wtedy is None:
            return ()
        return (
            ZmianaIndeksu("samorząd", wtedy.indeks_jst, ankieta.indeks(razem.jst)),
            ZmianaIndeksu("organizacje", wtedy.indeks_ngo, ankieta.indeks(razem.ngo)),
            ZmianaIndeksu(
                "obie strony (wtedy razem, teraz wynik uzgodniony)",
                wtedy.indeks_razem,
                ankieta.indeks(razem.uzgodniona),
            ),
        )

    @property
    def indeks_uzgodniony(self) -> str:
        """Index 0–100 of the agreed marks as text."""
        return punkty(self.indeks)

    @property
    def indeks(self) -> Decimal | None:
        """Index 0–100 of the agreed marks, for the documents that come later."""
        return ankieta.indeks(self.srednie_razem.uzgodniona)

    @property
    def wykres_profilu(self) -> Chart:
        """Profil ocen obu stron i ocen uzgodnionych według płaszczyzn."""
        wyniki = self.srednie_plaszczyzn
        return Chart(
            ChartKind.PROFILE,
            "Średnie oceny na płaszczyznach współpracy",
            tuple(item.nazwa for item in wyniki),
            (
                Series("samorząd", tuple(item.jst for item in wyniki)),
                Series("organizacje", tuple(item.ngo for item in wyniki)),
                Series("wynik uzgodniony", tuple(item.uzgodniona for item in wyniki)),
            ),
            "punkty 1–5",
            scale=(OCENY[0], OCENY[-1]),
        )


def _srednie(nazwa: str, stwierdzenia: Sequence[StwierdzenieSamooceny]) -> SrednieOceny:
    return SrednieOceny(
        nazwa,
        ankieta.srednia(ankieta.rozklad_ocen(item.ocena_jst for item in stwierdzenia)),
        ankieta.srednia(ankieta.rozklad_ocen(item.ocena_ngo for item in stwierdzenia)),
        ankieta.srednia(ankieta.rozklad_ocen(item.uzgodniona for item in stwierdzenia)),
        _ile(stwierdzenia),
    )


def _ile(stwierdzenia: Sequence[StwierdzenieSamooceny]) -> str:
    """Say how many statements have an agreed mark, of how many: „4 z 4”."""
    return f"{sum(item.uzgodniona is not None for item in stwierdzenia)} z {len(stwierdzenia)}"
