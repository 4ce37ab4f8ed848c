"""Who sits in a joint working team or advises it, as the executive appoints them."""

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.strony.osoba import Plec
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class StronaZespolu(Wybor):
    """Whom a person represents in the team."""

    JEDNOSTKA = "jednostka", "jednostka samorządu"
    ORGANIZACJE = "organizacje", "organizacje pozarządowe"


class FunkcjaWZespole(Wybor):
    """What a member does in the team."""

    PRZEWODNICZACY = "przewodniczacy", "przewodniczący"
    ZASTEPCA = "zastepca", "zastępca przewodniczącego"
    SEKRETARZ = "sekretarz", "sekretarz"
    CZLONEK = "czlonek", "członek"


class OsobaZespoluRoboczego(Part):
    """Osoba w składzie zespołu"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    plec: Plec = Plec.MEZCZYZNA
    """Płeć
    „kobieta” albo „mężczyzna”: decyduje o formie gramatycznej (przewodniczący, przewodnicząca)."""
    strona: StronaZespolu
    """Strona
    jednostka albo organizacje: kogo ta osoba reprezentuje."""
    funkcja: FunkcjaWZespole = FunkcjaWZespole.CZLONEK
    """Funkcja
    przewodniczacy, zastepca, sekretarz albo czlonek."""
    stanowisko: Tekst | None = None
    """Stanowisko
    W urzędzie albo w organizacji, np. „inspektor”, „prezes zarządu”."""
    organizacja: Tekst | None = None
    """Organizacja
    Tylko dla osoby ze strony organizacji."""

    @property
    def spoleczna(self) -> bool:
        """Whether the person represents an organisation."""
        return self.strona == StronaZespolu.ORGANIZACJE

    @property
    def kobieta(self) -> bool:
        """Whether titles take the feminine form."""
        return self.plec == Plec.KOBIETA

    @property
    def nazwa_funkcji(self) -> str:
        """„przewodnicząca”, „zastępczyni przewodniczącego”: the function in the person's gender."""
        if not self.kobieta or self.funkcja in {FunkcjaWZespole.SEKRETARZ, FunkcjaWZespole.CZLONEK}:
            return self.funkcja.etykieta
        if self.funkcja == FunkcjaWZespole.PRZEWODNICZACY:
            return "przewodnicząca"
        return "zastępczyni przewodniczącego"

    @rule()
    def _names_the_organisation(self) -> Findings:
        """Organizacja jest podana wtedy i tylko wtedy, gdy osoba ją reprezentuje."""
        if self.spoleczna and self.organizacja is None:
            yield warning(
                "organizacja",
                f"Nie podano organizacji, którą reprezentuje {self.imie_nazwisko}.",
                hint="Dopisz: organizacja: nazwa organizacji.",
            )
        if not self.spoleczna and self.organizacja is not None:
            yield error(
                "organizacja",
                f"{self.imie_nazwisko} reprezentuje jednostkę samorządu, a podano organizację.",
                hint="Usuń to pole albo zmień stronę na: organizacje.",
            )


class OsobaDoradcza(Part):
    """Osoba z głosem doradczym"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    kogo_reprezentuje: Tekst
    """Kogo reprezentuje albo czym się zajmuje
    W mianowniku, np. nazwa organizacji albo „psycholog szkolny”."""
