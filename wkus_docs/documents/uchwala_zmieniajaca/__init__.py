"""The council's resolution that amends another one of its resolutions, by the formulas of legislative technique."""

from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.uchwala_zmieniajaca.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.konsultacje import (
    Konsultacje,
    consulted_before,
    results_are_known_before,
    results_follow_the_consultations,
)
from wkus_docs.parts.strony.przepisy_koncowe import PrzepisyKoncowe
from wkus_docs.parts.strony.wejscie_w_zycie import WejscieWZycie
from wkus_docs.parts.strony.zmiany_aktu import ZmianyAktu
from wkus_docs.polish.odmiana import Odmiana
from wkus_docs.polish.organy import UCHWALA
from wkus_docs.proposal import ASKED

_ZTP, _UDPP, _OAD = acts["ztp"], acts["udpp"], acts["oad"]
_PROGRAM = "program"
_MULTI_YEAR, _YEARLY = "uchwala_program_wieloletni", "uchwala_program_roczny"


class UchwalaZmieniajaca(ZmianyAktu, PrzepisyKoncowe, Document):
    """Uchwała zmieniająca inną uchwałę

    Zmienia uchwałę, która obowiązuje: przepis otrzymuje nowe brzmienie, dodaje się go albo uchyla, zastępuje się w nim
    wyrazy. Gdy uchwałę napisano w tym programie, zmiany układa polecenie `wkus zmiana STARY NOWY`: porównuje plik
    z danymi obowiązującej uchwały z poprawionym i zapisuje dane uchwały zmieniającej.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="uchwała",
        stages=("4 uchwały",),
        author="rada gminy (projekt: wójt, burmistrz albo prezydent)",
        legal_basis=(
            LegalBasis(acts["usg"]["art. 18 ust. 2 pkt 15"]),
            LegalBasis(_ZTP["§ 82"]),
            LegalBasis(_ZTP["§ 85"]),
        ),
        provenance=(Provenance.PRACTICE,),
        sources="Formuły: § 82–85 Zasad techniki prawodawczej (tekst z 2016 r.) i rozporządzenie ogłoszone w Dz. U. z 2026 r. "
        "poz. 100, które samo ich używa; § 87, 89 i 91 z pamięci. Uchwałę zmienia się uchwałą, w tej samej formie i z tym "
        "samym ogłoszeniem. Ile zmian to „liczne”, a ile wcześniejszych nowelizacji „wielokrotnie”, przepis nie mówi: "
        "program ostrzega od ośmiu zmian i od trzeciej nowelizacji. Czy zmianę programu współpracy trzeba konsultować, "
        "ustawa nie rozstrzyga; program ostrzega.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    prints_checksum: ClassVar[bool] = False

    konsultacje: Annotated[Konsultacje | None, ASKED] = None
    """Konsultacje
    Gdy projekt zmiany konsultowano z organizacjami. Puste: uchwała o nich nie mówi."""

    @property
    def tytul_dokumentu(self) -> str:
        """Number and subject."""
        return f"Uchwała Nr {self.numer} {self.przedmiot}"

    @property
    def przedmiot(self) -> str:
        """„zmieniająca uchwałę w sprawie …”, without number, day and journal (ZTP § 129 ust. 2)."""
        return f"zmieniająca uchwałę w sprawie {self.zmieniany.przedmiot}"

    @property
    def nazwa_aktu(self) -> Odmiana:
        """„uchwała”."""
        return UCHWALA

    @property
    def dzien_zmiany(self) -> date:
        """Day of the amending act."""
        return self.data_uchwaly

    @property
    def _numer_programu(self) -> str | None:
        return self.zmieniany.numer if self.zmieniany.dokument == _MULTI_YEAR else None

    @property
    def _dzien_programu(self) -> date | None:
        return self.zmieniany.data_aktu if self.zmieniany.dokument == _MULTI_YEAR else None

    @property
    def _numer_programu_rocznego(self) -> str | None:
        return self.zmieniany.numer if self.zmieniany.dokument == _YEARLY else None

    @property
    def _dzien_programu_rocznego(self) -> date | None:
        return self.zmieniany.data_aktu if self.zmieniany.dokument == _YEARLY else None

    @rule(_OAD["art. 13 pkt 2"])
    def _local_law_stays_local_law(self) -> Findings:
        """Zmianę aktu ogłoszonego w dzienniku urzędowym także się w nim ogłasza."""
        published = self.zmieniany.ogloszenie is not None
        if published and self.wejscie_w_zycie is WejscieWZycie.Z_DNIEM_PODJECIA:
            yield error(
                "wejscie_w_zycie",
                "Zmienianą uchwałę ogłoszono w dzienniku urzędowym, a zmiana weszłaby w życie bez ogłoszenia.",
                hint="Wpisz „po ogłoszeniu” albo „z dniem oznaczonym”, a w czy_akt_prawa_miejscowego „tak”.",
            )
        elif published and not self.czy_akt_prawa_miejscowego:
            yield warning(
                "czy_akt_prawa_miejscowego",
                "Zmienianą uchwałę ogłoszono w dzienniku urzędowym, a zmiany nie uznano za akt prawa miejscowego.",
                hint="Zmiana ma tę samą rangę co akt, który zmienia; wpisz „tak” albo usuń dziennik zmienianej uchwały.",
            )

    @rule(_UDPP["art. 5a ust. 1"], _UDPP["art. 5a ust. 2"])
    def _change_of_a_programme_was_consulted(self) -> Findings:
        """Zmianę programu współpracy konsultowano z organizacjami."""
        if _PROGRAM in self.zmieniany.przedmiot.casefold() and self.konsultacje is None:
            yield warning(
                "konsultacje",
                "Zmienia się program współpracy, a uchwała nie mówi o konsultacjach.",
                hint="Program uchwala się po konsultacjach; czy jego zmianę też, ustawa nie mówi. Sprawdź to z radcą prawnym.",
            )

    _was_consulted_before = consulted_before(
        "Zmianę", provisions=(_UDPP["art. 5a ust. 1"], _UDPP["art. 5a ust. 2"])
    )
    _results_are_known_before = results_are_known_before()
    _results_follow_the_consultations = results_follow_the_consultations()

    @rule(_ZTP["§ 85"])
    def _amends_an_act_and_no_notice(self) -> Findings:
        """Uchwała zmienia uchwałę, a nie ogłoszenie."""
        if self.zmieniany.jest_ogloszeniem:
            yield error(
                ("zmieniany", "rodzaj"),
                "Ogłoszenia nie zmienia rada.",
                hint="Ogłoszenie zmienia ten, kto je wydał: użyj dokumentu „zarzadzenie_zmieniajace”.",
            )
