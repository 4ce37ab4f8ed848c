"""Parties of an agreement: the unit, and who carries the task out, alone or jointly."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts, parameters
from wkus_docs.law.rwz_umowa import ZALACZNIK_WYCIAG, ZALACZNIK_WYDRUK_KRS
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.umowa.formy_zleceniobiorcy import JEDEN, WIELU, FormyZleceniobiorcy
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class PodstawaReprezentacji(Wybor):
    """What shows that the signatories may act for the organisation."""

    WYDRUK_KRS = "wydruk_krs", "wydrukiem aktualnych informacji z Krajowego Rejestru Sądowego"
    WYCIAG = "wyciag", "wyciągiem z właściwego rejestru lub ewidencji"
    PELNOMOCNICTWO = "pelnomocnictwo", "pełnomocnictwem"


class Zleceniobiorca(Organizacja):
    """Zleceniobiorca"""

    podstawa_reprezentacji: PodstawaReprezentacji = PodstawaReprezentacji.WYDRUK_KRS
    """Podstawa reprezentacji
    wydruk_krs, wyciag albo pelnomocnictwo: dokument dołączony do umowy."""
    zakres_swiadczen: Opis | None = None
    """Prawa, obowiązki i działania w zadaniu
    Tylko przy ofercie wspólnej: co wykona ta organizacja i jakie ma prawa."""
    czesc_dotacji: Kwota | None = None
    """Część dotacji [zł]
    Tylko przy ofercie wspólnej: ile z dotacji przypada tej organizacji."""

    @property
    def wpis(self) -> str:
        """Register and number, after „do”: „Krajowego Rejestru Sądowego pod numerem …”."""
        if self.krs:
            return f"Krajowego Rejestru Sądowego pod numerem {self.krs}"
        return f"ewidencji: {self.ewidencja or ''}"

    @property
    def zalacznik(self) -> str:
        """Attachment that shows who may sign."""
        if self.podstawa_reprezentacji is PodstawaReprezentacji.PELNOMOCNICTWO:
            return "Pełnomocnictwo"
        if self.podstawa_reprezentacji is PodstawaReprezentacji.WYCIAG:
            return ZALACZNIK_WYCIAG.tekst
        return ZALACZNIK_WYDRUK_KRS.tekst


class StronyUmowy(Part):
    """Strony umowy"""

    numer_umowy: Tekst
    """Numer umowy"""
    data_zawarcia: Data
    """Data zawarcia umowy"""
    jednostka: Jednostka
    """Zleceniodawca
    Gmina, powiat albo województwo."""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za Zleceniodawcę
    Za powiat i województwo dwie osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""
    zleceniobiorcy: tuple[Zleceniobiorca, ...] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy
    Kilka organizacji tylko wtedy, gdy złożyły ofertę wspólną."""
    data_umowy_oferentow: Data | None = None
    """Data umowy między oferentami
    Tylko przy ofercie wspólnej; umowę dołącza się jako załącznik."""

    @property
    def wspolna(self) -> bool:
        """Whether several organisations made a joint offer."""
        return len(self.zleceniobiorcy) > 1

    @property
    def formy(self) -> FormyZleceniobiorcy:
        """„Zleceniobiorca” with its verbs, in the number that fits."""
        return WIELU if self.wspolna else JEDEN

    @property
    def podpisujacy_zleceniodawcy(self) -> tuple[Reprezentant, ...]:
        """Who signs for the unit: those named, or the head of the executive."""
        if self.podpisujacy:
            return self.podpisujacy
        kierownik = self.jednostka.kierownik.imie_nazwisko
        funkcja = self.jednostka.funkcja_kierownika.mianownik
        return (Reprezentant(imie_nazwisko=kierownik, funkcja=funkcja),)

    @property
    def koncowka_zleceniodawcy(self) -> str:
        """Ending of „zwan…” and „reprezentowan…”: „ą” for Gmina, „ym” for Powiat and Województwo."""
        return "ą" if self.jednostka.pelna_nazwa.mianownik.startswith("Gmina") else "ym"

    @property
    def rachunki(self) -> tuple[Zleceniobiorca, ...]:
        """Organisations that take the grant on an account of their own."""
        return tuple(item for item in self.zleceniobiorcy if item.rachunek)

    @rule(acts["ufp"]["art. 221 ust. 3 pkt 2"], acts["ufp"]["art. 221 ust. 3 pkt 6"])
    def _accounts_are_given(self) -> Findings:
        """Umowa podaje rachunek Zleceniobiorcy i rachunek do zwrotu dotacji."""
        if not self.rachunki:
            yield error(
                ("zleceniobiorcy", 0, "rachunek"),
                "Umowa nie ma rachunku, na który trafi dotacja.",
                hint="Dopisz „rachunek: …” organizacji, 26 cyfr.",
            )
        if self.jednostka.rachunek_zwrotow is None:
            yield error(
                ("jednostka", "rachunek_zwrotow"),
                "Umowa nie ma rachunku, na który zwraca się dotację.",
                hint="Dopisz w bloku jednostki „rachunek_zwrotow: …”.",
            )

    @rule(acts["usp"]["art. 48 ust. 1"], acts["usw"]["art. 57 ust. 1"])
    def _board_signs_by_two(self) -> Findings:
        """Za powiat i województwo podpisuje co najmniej dwóch członków zarządu."""
        osob = parameters["podpisow_zarzadu"].na(self.data_zawarcia)
        if not self.jednostka.gminna and len(self.podpisujacy) < osob:
            yield error(
                "podpisujacy",
                f"Za {self.jednostka.rodzaj.etykieta} umowę podpisuje co najmniej {osob} członków "
                f"zarządu, a wskazano: {len(self.podpisujacy)}.",
                hint="Wypisz w „podpisujacy” dwie osoby z funkcjami.",
            )

    @rule(acts["udpp"]["art. 16 ust. 6"])
    def _joint_parties_have_their_duties(self) -> Findings:
        """Przy ofercie wspólnej umowa podaje prawa i obowiązki każdej organizacji."""
        for index, item in enumerate(self.zleceniobiorcy):
            if self.wspolna and not item.zakres_swiadczen:
                yield error(
                    ("zleceniobiorcy", index, "zakres_swiadczen"),
                    f"Oferta jest wspólna, a umowa nie mówi, co wykona: {item.nazwa}.",
                    hint="Opisz prawa, obowiązki i zakres świadczeń tej organizacji.",
                )

    @rule(acts["udpp"]["art. 14 ust. 4"])
    def _joint_agreement_is_attached(self) -> Findings:
        """Przy ofercie wspólnej do umowy dołącza się umowę między oferentami."""
        if self.wspolna and self.data_umowy_oferentow is None:
            yield error(
                "data_umowy_oferentow",
                "Oferta jest wspólna, a nie podano umowy między oferentami.",
                hint="Podaj jej datę; umowa będzie załącznikiem.",
            )
