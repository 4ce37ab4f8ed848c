"""Joint self-assessment of co-operation: marks of both sides, what they agreed on, and a plan."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza import ankieta
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
from wkus_docs.documents.samoocena_wspolpracy.fakty import FACTS
from wkus_docs.documents.samoocena_wspolpracy.srednie import SrednieOceny, srednie_plaszczyzn, srednie_razem
from wkus_docs.documents.samoocena_wspolpracy.stwierdzenie import PlaszczyznaWspolpracy, StwierdzenieSamooceny
from wkus_docs.documents.samoocena_wspolpracy.wczesniejsza_ankieta import PoprzedniaAnkieta, ZmianaIndeksu
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.ankieta.luka_ocen import OPIS_PROGOW
from wkus_docs.parts.ankieta.pytanie_ankiety import OCENY
from wkus_docs.parts.ankieta.wynik_ankiety import punkty
from wkus_docs.parts.ankieta.zwrot_ankiet import PostacAnkiety
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.krok import KrokPlanu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba_zespolu import OsobaZespoluRoboczego, StronaZespolu
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]
_PUSTE_WIERSZE = 5


class SamoocenaWspolpracy(Document):
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

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    postac: PostacAnkiety
    """Postać
    „formularz” do wydrukowania i wypełnienia na spotkaniu albo „zestawienie” wyników."""
    okres_oceniany: Okres
    """Okres, który się ocenia"""
    spotkania: tuple[Data, ...] = Field(min_length=1)
    """Dni spotkań grupy"""
    prowadzacy: Tekst
    """Kto prowadzi rozmowę
    Imię i nazwisko, najlepiej osoba spoza obu stron."""
    grupa: tuple[OsobaZespoluRoboczego, ...] = Field(min_length=2)
    """Grupa, która ocenia
    Osoby z obu stron, najlepiej po równo."""
    stwierdzenia: tuple[StwierdzenieSamooceny, ...] = Field(min_length=1)
    """Stwierdzenia do oceny w skali 1–5
    Co najmniej jedno na każdej z trzech płaszczyzn."""
    mocne_strony: tuple[Tekst, ...] = ()
    """Mocne strony współpracy
    Puste w formularzu."""
    slabe_strony: tuple[Tekst, ...] = ()
    """Słabe strony współpracy
    Puste w formularzu."""
    plan: tuple[KrokPlanu, ...] = ()
    """Plan poprawy
    Co, kto i do kiedy; puste w formularzu."""
    porownanie: PoprzedniaAnkieta | None = None
    """Wcześniejsza ankieta, z którą się porównuje
    Ankieta stanu współpracy sprzed umowy; puste, gdy jej nie było."""
    data_samooceny: DataWydania
    """Data dokumentu
    Formularza: dzień, w którym go przygotowano; zestawienia: dzień, w którym uzgodniono wynik."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Arkusz wspólnej samooceny współpracy: {self.jednostka.pelna_nazwa.mianownik} i organizacje"

    @property
    def autor_dokumentu(self) -> str:
        """The unit, in whose office the sheet is kept."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the document."""
        return self.data_samooceny

    @property
    def czy_formularz(self) -> bool:
        """Whether the blank form is printed."""
        return self.postac.value == PostacAnkiety.FORMULARZ  # .value: a draft without it shows a gap

    @property
    def progi_luki(self) -> str:
        """From how many points a gap is middling or large."""
        return OPIS_PROGOW

    @property
    def puste_wiersze(self) -> tuple[int, ...]:
        """Numbers of the empty rows of the blank form."""
        return tuple(range(1, _PUSTE_WIERSZE + 1))

    @property
    def liczba_osob(self) -> int:
        """How many people assess."""
        return len(self.grupa)

    @property
    def srednie_plaszczyzn(self) -> tuple[SrednieOceny, ...]:
        """Means of each plane that is assessed."""
        return srednie_plaszczyzn(self.stwierdzenia)

    @property
    def srednie_razem(self) -> SrednieOceny:
        """Means of all planes; the planes weigh the same."""
        return srednie_razem(self.stwierdzenia)

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

    @rule()
    def _sheet_has_the_marks(self) -> Findings:
        """Zestawienie ma oceny obu stron i uzgodnione, a formularz ich nie ma."""
        for index, item in enumerate(self.stwierdzenia):
            if self.czy_formularz and item.czy_oceniono:
                yield warning(
                    ("stwierdzenia", index),
                    "To jest formularz, a są już oceny; nie wydrukują się.",
                    hint="Zmień postać na „zestawienie” albo usuń oceny.",
                )
            for pole, czyja in (
                ("ocena_jst", "oceny samorządu"),
                ("ocena_ngo", "oceny organizacji"),
                ("uzgodniona", "oceny uzgodnionej"),
            ):
                if not self.czy_formularz and getattr(item, pole) is None:
                    yield warning(
                        ("stwierdzenia", index, pole),
                        f"Stwierdzenie {index + 1} nie ma {czyja}; do średniej się nie liczy.",
                        hint="Oceńcie je albo napiszcie w uzasadnieniu, dlaczego się nie dało.",
                    )

    @rule()
    def _every_plane_is_assessed(self) -> Findings:
        """Każda z trzech płaszczyzn ma stwierdzenie."""
        for plaszczyzna in PlaszczyznaWspolpracy:
            if all(item.plaszczyzna != plaszczyzna for item in self.stwierdzenia):
                yield warning(
                    "stwierdzenia",
                    f"Nie ma stwierdzenia na płaszczyźnie: {plaszczyzna.etykieta}.",
                    hint="Dopisz stwierdzenie.",
                )

    @rule()
    def _group_is_mixed(self) -> Findings:
        """W grupie są obie strony, w równej liczbie."""
        ile = {strona: sum(osoba.strona == strona for osoba in self.grupa) for strona in StronaZespolu}
        for strona, osob in ile.items():
            if not osob:
                yield warning(
                    "grupa",
                    f"W grupie nie ma nikogo ze strony: {strona.etykieta}.",
                    hint="Wspólna ocena wymaga obu stron; dopisz osobę.",
                )
        if all(ile.values()) and len(set(ile.values())) > 1:
            yield warning(
                "grupa",
                "Strony nie są równe: "
                + ", ".join(f"{co.etykieta} – {osob}" for co, osob in ile.items())
                + ".",
                hint="Wyrównaj liczbę osób albo liczcie oceny stron, nie osób.",
            )

    @rule()
    def _sheet_ends_with_a_plan(self) -> Findings:
        """Zestawienie nazywa mocne i słabe strony i ma plan poprawy."""
        if self.czy_formularz:
            return
        for pole, czego in (
            ("mocne_strony", "mocnych stron"),
            ("slabe_strony", "słabych stron"),
            ("plan", "planu poprawy"),
        ):
            if not getattr(self, pole):
                yield warning(pole, f"Zestawienie nie ma {czego}.", hint=f"Dopisz „{pole}: …”.")

    @rule()
    def _plan_lies_ahead(self) -> Findings:
        """Terminy planu wypadają po dniu samooceny."""
        for index, krok in enumerate(self.plan):
            if krok.termin < self.data_samooceny:
                yield warning(
                    ("plan", index, "termin"),
                    f"Termin ({data_slownie(krok.termin)}) wypada przed dniem samooceny "
                    f"({data_slownie(self.data_samooceny)}).",
                    hint="Popraw termin; tego, co już zrobiono, nie wpisuje się do planu.",
                )

    @rule()
    def _assesses_what_has_been(self) -> Findings:
        """Zestawienie powstaje po ocenianym okresie i po spotkaniach, a po wcześniejszej ankiecie każda postać."""
        if not self.czy_formularz and self.okres_oceniany.do > self.data_samooceny:
            yield error(
                ("okres_oceniany", "do"),
                f"Oceniany okres kończy się {data_slownie(self.okres_oceniany.do)}, po dniu samooceny "
                f"({data_slownie(self.data_samooceny)}).",
                hint="Oceń to, co już było.",
            )
        pozne = [dzien for dzien in self.spotkania if dzien > self.data_samooceny]
        if not self.czy_formularz and pozne:
            yield error(
                "spotkania",
                f"Zestawienie jest wcześniejsze niż {policz(len(pozne), 'spotkanie', 'spotkania', 'spotkań')} grupy.",
                hint="Popraw daty spotkań albo datę dokumentu.",
            )
        if self.porownanie is not None and self.porownanie.data_ankiety >= self.data_samooceny:
            yield error(
                ("porownanie", "data_ankiety"),
                f"Ankieta z {data_slownie(self.porownanie.data_ankiety)} nie jest wcześniejsza niż samoocena.",
                hint="Popraw datę ankiety.",
            )
