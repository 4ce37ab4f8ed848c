"""Who sits in a competition commission or advises it, as the order appoints them."""

from typing import Annotated

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.ocena.czlonek_komisji import RolaWKomisji, names_the_organisation
from wkus_docs.parts.strony.osoba import Plec
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class FunkcjaWKomisji(Wybor):
    """What a member does in the commission."""

    PRZEWODNICZACY = "przewodniczacy", "przewodniczący"
    WICEPRZEWODNICZACY = "wiceprzewodniczacy", "wiceprzewodniczący"
    SEKRETARZ = "sekretarz", "sekretarz"
    CZLONEK = "czlonek", "członek"

    def dla(self, *, kobieta: bool) -> str:
        """„przewodnicząca”, „sekretarz”: the function in a person's gender."""
        return (
            f"{self.etykieta.removesuffix('y')}a"
            if kobieta and self.etykieta.endswith("czący")
            else self.etykieta
        )


class OsobaKomisji(Part):
    """Osoba w składzie komisji"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    plec: Plec = Plec.MEZCZYZNA
    """Płeć
    „kobieta” albo „mężczyzna”: decyduje o formie gramatycznej (przewodniczący, przewodnicząca)."""
    funkcja: Annotated[FunkcjaWKomisji, ASKED] = FunkcjaWKomisji.CZLONEK
    """Funkcja
    przewodniczacy, wiceprzewodniczacy, sekretarz albo czlonek."""
    rola: RolaWKomisji
    """Rola w komisji
    Jedna z dwóch: przedstawiciel_organu albo wskazany_przez_organizacje."""
    stanowisko: Tekst | None = None
    """Stanowisko
    Zwykle dla przedstawiciela organu, np. „Sekretarz Gminy”."""
    organizacja: Tekst | None = None
    """Organizacja, która wskazała tę osobę
    Tylko dla osoby wskazanej przez organizacje. Organizacja nie może brać udziału w konkursie, także
    w ofercie wspólnej."""
    czy_nadzoruje_zadanie: Annotated[TakNie, "nie drukuje się"] = False
    """Czy ta osoba ma potem nadzorować albo rozliczać zadanie
    „tak” albo „nie”; bez tego pola: nie."""

    @property
    def kobieta(self) -> bool:
        """Whether titles take the feminine form."""
        return self.plec == Plec.KOBIETA

    @property
    def wskazana(self) -> bool:
        """Whether organisations named this person."""
        return self.rola == RolaWKomisji.WSKAZANY

    @property
    def nazwa_funkcji(self) -> str:
        """„przewodnicząca”, „sekretarz”: the function in the person's gender."""
        return self.funkcja.dla(kobieta=self.kobieta)

    _names_the_organisation = names_the_organisation()

    @rule()
    def _does_not_supervise_the_task(self) -> Findings:
        """Kto opiniuje oferty, nie nadzoruje potem tego zadania."""
        if self.czy_nadzoruje_zadanie:
            yield warning(
                "czy_nadzoruje_zadanie",
                f"{self.imie_nazwisko} opiniuje oferty, a potem ma nadzorować albo rozliczać to zadanie.",
                hint="Powołaj inną osobę albo nadzór nad umową powierz komuś innemu.",
            )


class Specjalista(Part):
    """Specjalista z głosem doradczym"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    dziedzina: Tekst
    """Dziedzina
    Np. „psychologia dziecka”."""
