"""The joint working team of a unit and organisations: who sits, on which side, and how it decides."""

from collections import Counter

from pydantic import Field

from wkus_docs.document import Earlier, Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.strony.kworum import quorum_is_at_least_half
from wkus_docs.parts.strony.osoba_zespolu import (
    FunkcjaWZespole,
    OsobaDoradcza,
    OsobaZespoluRoboczego,
    StronaZespolu,
)
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.wybor import Wybor

_ZESPOLY = acts["udpp"]["art. 5 ust. 2 pkt 5"]


class SposobUzgadniania(Wybor):
    """How the team comes to its positions."""

    KONSENSUS = "konsensus", "przez uzgodnienie"
    WIEKSZOSC_STRON = "wiekszosc_kazdej_strony", "większością głosów każdej strony"
    WIEKSZOSC = "wiekszosc", "zwykłą większością głosów"


class ZespolRoboczy(Part):
    """Skład i sposób pracy zespołu"""

    earlier = (
        Earlier(
            "sposob_uzgadniania",
            "0.2.0",
            "sposob_uzgadniania",
            "Bez tego pola dokument o tym nie mówi.",
            absent="konsensus",
        ),
    )

    czlonkowie: tuple[OsobaZespoluRoboczego, ...] = Field(min_length=2)
    """Skład zespołu
    Po tylu samo przedstawicieli jednostki i organizacji."""
    doradcy: tuple[OsobaDoradcza, ...] = ()
    """Osoby z głosem doradczym
    Uczestniczą w pracach, ale nie wchodzą w skład zespołu."""
    kworum: LiczbaDodatnia | None = None
    """Kworum
    Ilu członków musi być obecnych, żeby zespół mógł zająć stanowisko; co najmniej połowa składu."""
    sposob_uzgadniania: SposobUzgadniania | None = None
    """Jak zespół zajmuje stanowisko
    konsensus, wiekszosc_kazdej_strony albo wiekszosc."""

    @property
    def strona_jednostki(self) -> tuple[OsobaZespoluRoboczego, ...]:
        """Members who represent the unit."""
        return tuple(osoba for osoba in self.czlonkowie if not osoba.spoleczna)

    @property
    def strona_spoleczna(self) -> tuple[OsobaZespoluRoboczego, ...]:
        """Members who represent organisations."""
        return tuple(osoba for osoba in self.czlonkowie if osoba.spoleczna)

    @property
    def liczba_czlonkow(self) -> int:
        """How many sit."""
        return len(self.czlonkowie)

    @property
    def parytetowy(self) -> bool:
        """Whether both sides have as many seats."""
        return len(self.strona_jednostki) == len(self.strona_spoleczna)

    @property
    def jest_zastepca(self) -> bool:
        """Whether somebody stands in for the chair."""
        return any(osoba.funkcja == FunkcjaWZespole.ZASTEPCA for osoba in self.czlonkowie)

    @property
    def jest_sekretarz(self) -> bool:
        """Whether a member keeps the papers."""
        return any(osoba.funkcja == FunkcjaWZespole.SEKRETARZ for osoba in self.czlonkowie)

    @property
    def konsensus(self) -> bool:
        """Whether positions are agreed and not voted on."""
        return self.sposob_uzgadniania == SposobUzgadniania.KONSENSUS

    @property
    def wiekszosc(self) -> bool:
        """Whether most of those present decide."""
        return self.sposob_uzgadniania == SposobUzgadniania.WIEKSZOSC

    @property
    def glosuja_strony(self) -> bool:
        """Whether each side needs a majority of its own."""
        return self.sposob_uzgadniania == SposobUzgadniania.WIEKSZOSC_STRON

    @rule(_ZESPOLY)
    def _both_sides_sit(self) -> Findings:
        """W zespole są przedstawiciele jednostki samorządu i organizacji."""
        for strona, osoby in (
            (StronaZespolu.JEDNOSTKA, self.strona_jednostki),
            (StronaZespolu.ORGANIZACJE, self.strona_spoleczna),
        ):
            if not osoby:
                yield error(
                    "czlonkowie",
                    f"W zespole nikt nie reprezentuje strony: {strona.etykieta}.",
                    hint=f"Dopisz osobę ze stroną: {strona.value}.",
                )

    @rule()
    def _sides_have_equal_seats(self) -> Findings:
        """Obie strony mają tyle samo miejsc, a organizacja najwyżej jedno."""
        jednostki, spoleczne = len(self.strona_jednostki), len(self.strona_spoleczna)
        if jednostki and spoleczne and jednostki != spoleczne:
            yield warning(
                "czlonkowie",
                f"Skład nie jest parytetowy: jednostka ma {jednostki}, a organizacje {spoleczne}.",
                hint="Wyrównaj liczbę przedstawicieli obu stron.",
            )
        nazwy = Counter(zwin(osoba.organizacja) for osoba in self.strona_spoleczna if osoba.organizacja)
        for index, osoba in enumerate(self.czlonkowie):
            if osoba.organizacja and nazwy[zwin(osoba.organizacja)] > 1:
                yield warning(
                    ("czlonkowie", index, "organizacja"),
                    f"Organizacja {osoba.organizacja} ma w zespole więcej niż jedno miejsce.",
                    hint="Daj to miejsce innej organizacji.",
                )
                return

    @rule()
    def _members_differ(self) -> Findings:
        """Każda osoba jest w zespole raz: jako członek albo z głosem doradczym."""
        widziani: set[str] = set()
        osoby = [
            *((("czlonkowie", index), item.imie_nazwisko) for index, item in enumerate(self.czlonkowie)),
            *((("doradcy", index), item.imie_nazwisko) for index, item in enumerate(self.doradcy)),
        ]
        for loc, nazwisko in osoby:
            if zwin(nazwisko) in widziani:
                yield warning(
                    (*loc, "imie_nazwisko"),
                    f"{nazwisko} występuje w zespole więcej niż raz.",
                    hint="Usuń powtórzoną pozycję.",
                )
            widziani.add(zwin(nazwisko))

    @rule()
    def _has_one_chair(self) -> Findings:
        """Zespół ma jednego przewodniczącego, a zastępca jest z drugiej strony."""
        funkcje = Counter(osoba.funkcja for osoba in self.czlonkowie)
        for funkcja in (FunkcjaWZespole.PRZEWODNICZACY, FunkcjaWZespole.ZASTEPCA, FunkcjaWZespole.SEKRETARZ):
            if funkcje[funkcja] > 1:
                yield error(
                    "czlonkowie",
                    f"Funkcję „{funkcja.etykieta}” ma więcej niż jedna osoba: {funkcje[funkcja]}.",
                    hint="Zostaw ją jednej osobie.",
                )
        if not funkcje[FunkcjaWZespole.PRZEWODNICZACY]:
            yield warning(
                "czlonkowie",
                "Nikt w składzie nie ma funkcji: przewodniczący.",
                hint="Jednej osobie dopisz funkcję: przewodniczacy.",
            )
        strony = {osoba.funkcja: osoba.strona for osoba in self.czlonkowie}
        zastepca = strony.get(FunkcjaWZespole.ZASTEPCA)
        if zastepca and zastepca is strony.get(FunkcjaWZespole.PRZEWODNICZACY):
            yield warning(
                "czlonkowie",
                "Przewodniczący i jego zastępca są z tej samej strony.",
                hint="Powierz zastępstwo osobie z drugiej strony.",
            )

    _quorum_is_at_least_half = quorum_is_at_least_half("zespół", "zespołu")
