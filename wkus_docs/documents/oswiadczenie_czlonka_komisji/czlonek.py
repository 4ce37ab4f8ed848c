"""What one person declares: grounds of exclusion, other circumstances, and how they were decided."""

from datetime import date
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.osoba_komisji import FunkcjaWKomisji
from wkus_docs.parts.ocena.czlonek_komisji import Oswiadczenie, names_the_organisation
from wkus_docs.parts.ocena.przyczyny_wylaczenia import PrzyczynaZUstawy
from wkus_docs.parts.strony.osoba import Plec
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP, _KPA = acts["udpp"], acts["kpa"]


class RolaOswiadczajacego(Wybor):
    """In what capacity a person knows the offers: two of members (art. 15 ust. 2b and 2d UDPP), and advisers (ust. 2e)."""

    PRZEDSTAWICIEL = "przedstawiciel_organu", "przedstawiciel organu wykonawczego"
    WSKAZANY = "wskazany_przez_organizacje", "osoba wskazana przez organizacje"
    SPECJALISTA = "specjalista", "specjalista z głosem doradczym"


class ZachodzacaPrzyczyna(Part):
    """Przyczyna wyłączenia, która zachodzi"""

    przyczyna: PrzyczynaZUstawy
    """Przyczyna
    wlasna_sprawa, rodzina, przysposobienie, swiadek, rozstrzygniecie, postepowanie, przelozony albo ustale_wiezi."""
    oferty: tuple[Tekst, ...] = ()
    """Numery ofert, których dotyczy
    Puste: dotyczy wszystkich ofert w konkursie."""
    opis: Opis | None = None
    """Na czym polega
    Oświadczenie nie musi tego wyjaśniać."""


class RozstrzygniecieWatpliwosci(Part):
    """Rozstrzygnięcie o ujawnionych okolicznościach"""

    kto: Tekst
    """Kto rozstrzygnął
    W mianowniku, np. „Burmistrz Łap” albo „przewodnicząca komisji”."""
    data: Data
    """Kiedy"""
    czy_bierze_udzial: TakNie
    """Czy ta osoba opiniuje oferty, których okoliczność dotyczy
    „tak” albo „nie”."""
    uzasadnienie: Opis | None = None
    """Dlaczego"""


class UjawnionaOkolicznosc(Part):
    """Inna okoliczność, która może wywołać wątpliwość"""

    opis: Opis
    """Okoliczność
    Np. dawne zatrudnienie u oferenta."""
    oferty: tuple[Tekst, ...] = ()
    """Numery ofert, których dotyczy
    Puste: dotyczy wszystkich ofert w konkursie."""
    rozstrzygniecie: RozstrzygniecieWatpliwosci | None = None
    """Rozstrzygnięcie o tej okoliczności
    Tylko gdy o każdej rozstrzygnięto osobno. Puste: dotyczy jej rozstrzygnięcie o wszystkich, gdy je podano."""


class Oswiadczajacy(Part):
    """Członek komisji albo specjalista"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    plec: Plec = Plec.MEZCZYZNA
    """Płeć
    „kobieta” albo „mężczyzna”: decyduje o formie gramatycznej (wskazany, wskazana)."""
    funkcja: FunkcjaWKomisji | None = None
    """Funkcja w komisji
    przewodniczacy, wiceprzewodniczacy, sekretarz albo czlonek. Puste: oświadczenie jej nie podaje."""
    rola: RolaOswiadczajacego
    """Rola
    przedstawiciel_organu, wskazany_przez_organizacje albo specjalista."""
    stanowisko: Tekst | None = None
    """Stanowisko albo dziedzina
    Np. „Sekretarz Gminy”; dla specjalisty jego dziedzina."""
    organizacja: Tekst | None = None
    """Organizacja, która wskazała tę osobę
    Tylko dla osoby wskazanej przez organizacje."""
    czy_zachodza_przyczyny: Annotated[TakNie | None, ASKED] = None
    """Czy zachodzi którakolwiek z przyczyn wyłączenia z ustawy
    „tak” albo „nie”. Puste: odpowiedzi zaznaczy ręką ten, kto podpisuje."""
    przyczyny: tuple[ZachodzacaPrzyczyna, ...] = ()
    """Przyczyny, które zachodzą
    Tylko gdy odpowiedź brzmi „tak”."""
    okolicznosci: tuple[UjawnionaOkolicznosc, ...] = ()
    """Inne okoliczności, które mogą wywołać wątpliwość co do bezstronności
    Puste: przy odpowiedzi „tak” albo „nie” powyżej oświadczenie mówi, że takich nie ma."""
    rozstrzygniecie: RozstrzygniecieWatpliwosci | None = None
    """Rozstrzygnięcie o tych okolicznościach
    O wszystkich, które nie mają własnego rozstrzygnięcia. Puste: jeszcze nie rozstrzygnięto."""
    data: Data | None = None
    """Data oświadczenia tej osoby
    Tylko gdy jest inna niż data wszystkich oświadczeń."""

    @property
    def nazwa_w_pliku(self) -> str:
        """The person, in the name of the file."""
        return self.imie_nazwisko

    @property
    def kobieta(self) -> bool:
        """Whether participles take the feminine form."""
        return self.plec == Plec.KOBIETA

    @property
    def nazwa_funkcji(self) -> str:
        """„przewodnicząca”, „sekretarz”: the function in the person's gender; empty where it is not told."""
        return "" if self.funkcja is None else self.funkcja.dla(kobieta=self.kobieta)

    @property
    def wypelnione(self) -> bool:
        """Whether the answers are given, and not left to be marked by hand."""
        return self.czy_zachodza_przyczyny is not None

    def odpowiedz(self, twierdzenie: bool) -> Oswiadczenie | None:  # noqa: FBT001 – a statement is true or not
        """Return the answer to a statement of the declaration, which is made in one piece or not at all."""
        if not self.wypelnione:
            return None
        return Oswiadczenie.TAK if twierdzenie else Oswiadczenie.NIE

    @property
    def decyzje(self) -> tuple[RozstrzygniecieWatpliwosci | None, ...]:
        """The decision on each circumstance: its own, or that on all; None where there is none yet."""
        return tuple(one.rozstrzygniecie or self.rozstrzygniecie for one in self.okolicznosci)

    @property
    def odpowiedz_o_okolicznosciach(self) -> Oswiadczenie | None:
        """Whether there are other circumstances."""
        return self.odpowiedz(bool(self.okolicznosci))

    @rule(_UDPP["art. 15 ust. 2f"], _KPA["art. 24 § 1"])
    def _answer_agrees_with_the_grounds(self) -> Findings:
        """Odpowiedź o przyczynach wyłączenia zgadza się z wypisanymi przyczynami."""
        if self.czy_zachodza_przyczyny and not self.przyczyny:
            yield error(
                "przyczyny",
                f"{self.imie_nazwisko} oświadcza, że zachodzi przyczyna wyłączenia, a nie podano która.",
                hint="Dopisz przyczynę albo wpisz „czy_zachodza_przyczyny: nie”.",
            )
        if self.przyczyny and not self.czy_zachodza_przyczyny:
            yield error(
                "czy_zachodza_przyczyny",
                f"{self.imie_nazwisko}: wypisano przyczynę wyłączenia, a odpowiedź nie brzmi „tak”.",
                hint="Wpisz „czy_zachodza_przyczyny: tak” albo usuń przyczyny.",
            )

    @rule()
    def _answers_are_given_together(self) -> Findings:
        """Kto ujawnia okoliczności, odpowiada też na pytanie o przyczyny z ustawy."""
        if self.okolicznosci and not self.wypelnione:
            yield error(
                "czy_zachodza_przyczyny",
                f"{self.imie_nazwisko} ujawnia okoliczności, a nie odpowiada, czy zachodzą przyczyny z ustawy.",
                hint="Wpisz „czy_zachodza_przyczyny: nie” albo „tak”.",
            )

    @rule(_KPA["art. 24 § 3"])
    def _doubts_are_decided(self) -> Findings:
        """O ujawnionych okolicznościach ktoś rozstrzyga, po oświadczeniu."""
        own = [one.rozstrzygniecie is not None for one in self.okolicznosci]
        if self.okolicznosci and self.rozstrzygniecie is None and not all(own):
            yield warning(
                ("okolicznosci", own.index(False), "rozstrzygniecie") if any(own) else "rozstrzygniecie",
                f"{self.imie_nazwisko} ujawnia okoliczności, a nie rozstrzygnięto, czy opiniuje oferty."
                if not any(own)
                else f"{self.imie_nazwisko}: nie rozstrzygnięto o każdej z ujawnionych okoliczności.",
                hint="Zostaje miejsce na rozstrzygnięcie; bez niego ta osoba nie powinna oceniać.",
            )
        if self.rozstrzygniecie is not None and self.okolicznosci and all(own):
            yield error(
                "rozstrzygniecie",
                f"{self.imie_nazwisko}: każda okoliczność ma własne rozstrzygnięcie, więc to niczego nie rozstrzyga.",
                hint="Usuń je albo rozstrzygnięcie tej okoliczności, o której rozstrzygnięto razem z innymi.",
            )
        if self.rozstrzygniecie is not None and not self.okolicznosci:
            yield error(
                "rozstrzygniecie",
                f"{self.imie_nazwisko}: jest rozstrzygnięcie, a nie ujawniono okoliczności, o których rozstrzyga.",
                hint="Dopisz okoliczności albo usuń rozstrzygnięcie.",
            )

    _names_the_organisation = names_the_organisation()


def not_earlier(osoba: Oswiadczajacy, day: date) -> Findings:
    """Yield where a decision on a person's circumstances comes before the day of the declaration."""
    decided = (
        (("rozstrzygniecie",), osoba.rozstrzygniecie),
        *(
            (("okolicznosci", index, "rozstrzygniecie"), one.rozstrzygniecie)
            for index, one in enumerate(osoba.okolicznosci)
        ),
    )
    for loc, one in decided:
        if one is not None and one.data < day:
            yield error(
                (*loc, "data"),
                f"{osoba.imie_nazwisko}: rozstrzygnięto {data_slownie(one.data)}, a oświadczenie jest "
                f"z {data_slownie(day)}",
                hint="Popraw jedną z dat.",
            )
