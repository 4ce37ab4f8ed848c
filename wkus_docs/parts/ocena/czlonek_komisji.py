"""A member of the competition commission and the declaration of impartiality."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.strony.osoba import Plec
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class RolaWKomisji(Wybor):
    """On whose behalf a person sits in the commission (art. 15 ust. 2b and 2d UDPP)."""

    PRZEDSTAWICIEL = "przedstawiciel_organu", "przedstawiciel organu wykonawczego"
    WSKAZANY = "wskazany_przez_organizacje", "osoba wskazana przez organizacje"


class Oswiadczenie(Wybor):
    """Answer to a statement in the declaration of impartiality."""

    TAK = "tak", "tak"
    NIE = "nie", "nie"


_OSWIADCZENIE = {True: Oswiadczenie.TAK, False: Oswiadczenie.NIE}


def names_the_organisation() -> ClassRule:
    """Make the rule of a member in „rola” that „organizacja” is given if, and only if, it named the person."""

    @rule()
    def check(part: Part) -> Findings:
        """Organizacja jest podana wtedy i tylko wtedy, gdy wskazała tę osobę."""
        rola, organizacja = paths.value(part, "rola"), paths.value(part, "organizacja")
        osoba = paths.value(part, "imie_nazwisko")
        if rola == RolaWKomisji.WSKAZANY and organizacja is None:
            yield warning(
                "organizacja",
                f"Nie podano organizacji, która wskazała tę osobę: {osoba}.",
                hint="Dopisz: organizacja: nazwa organizacji. Bez niej nie sprawdzono, czy nie bierze ona udziału w konkursie.",
            )
        if organizacja is not None and rola not in (None, RolaWKomisji.WSKAZANY):
            yield error(
                "organizacja",
                f"{osoba}: podano organizację, która wskazała, a rola to: {rola.etykieta}.",
                hint="Usuń to pole albo zmień rolę na: wskazany_przez_organizacje.",
            )

    return check


class CzlonekKomisji(Part):
    """Oceniający członek komisji"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    plec: Plec = Plec.MEZCZYZNA
    """Płeć
    „kobieta” albo „mężczyzna”: decyduje o formie gramatycznej (wskazany, wskazana)."""
    rola: RolaWKomisji
    """Rola w komisji
    Jedna z dwóch: przedstawiciel_organu albo wskazany_przez_organizacje."""
    organizacja: Tekst | None = None
    """Organizacja, która wskazała tę osobę
    Tylko dla osoby wskazanej przez organizacje. Organizacja nie może brać udziału w konkursie, także
    w ofercie wspólnej."""
    czy_podlega_wylaczeniu: TakNie | None = None
    """Czy zachodzi przyczyna wyłączenia
    „tak” albo „nie”. Przyczyny wymienia art. 24 § 1 i 2 KPA (m.in. sprawa własna, małżonka, krewnych
    i powinowatych do drugiego stopnia, przełożonego). Kto odpowie „tak”, nie ocenia oferty. Puste: karta
    zostawia to oświadczenie do wypełnienia."""
    okolicznosci: Opis | None = None
    """Inne okoliczności, które mogą wywołać wątpliwość co do bezstronności
    Na przykład dawne członkostwo albo zatrudnienie u oferenta. Bez tego pola karta mówi, że takich
    okoliczności nie ma."""
    data_oswiadczenia: Data | None = None
    """Data oświadczenia o bezstronności
    Oświadczenie składa się po poznaniu listy ofert, a przed oceną; puste: zostaje miejsce na datę."""

    @property
    def kobieta(self) -> bool:
        """Whether participles take the feminine form."""
        return self.plec == Plec.KOBIETA

    @property
    def czy_ujawnia_okolicznosci(self) -> bool:
        """Whether the person discloses other circumstances."""
        return self.okolicznosci is not None

    @property
    def odpowiedz_o_wylaczeniu(self) -> Oswiadczenie | None:
        """Whether grounds of exclusion apply; None where that is left to be declared by hand."""
        return None if self.czy_podlega_wylaczeniu is None else _OSWIADCZENIE[self.czy_podlega_wylaczeniu]

    @property
    def odpowiedz_o_okolicznosciach(self) -> Oswiadczenie | None:
        """Whether there are other circumstances."""
        return self.odpowiedz(self.czy_ujawnia_okolicznosci)

    def odpowiedz(self, twierdzenie: bool) -> Oswiadczenie | None:  # noqa: FBT001 – a statement is true or not
        """Return the answer to a statement of the declaration, which is made in one piece or not at all."""
        return None if self.odpowiedz_o_wylaczeniu is None else _OSWIADCZENIE[twierdzenie]

    @rule(acts["udpp"]["art. 15 ust. 2f"], acts["kpa"]["art. 24 § 1"])
    def _excluded_do_not_score(self) -> Findings:
        """Osoba, wobec której zachodzi przyczyna wyłączenia, nie ocenia oferty."""
        if self.czy_podlega_wylaczeniu:
            yield error(
                "czy_podlega_wylaczeniu",
                f"{self.imie_nazwisko} podlega wyłączeniu, więc nie może oceniać tej oferty.",
                hint="Nie sporządzaj karty: wyłączenie opisz w protokole z prac komisji.",
            )

    @rule(acts["udpp"]["art. 15 ust. 2f"], acts["kpa"]["art. 24 § 3"])
    def _doubtful_circumstances_are_decided(self) -> Findings:
        """Ujawnione okoliczności wymagają rozstrzygnięcia, zanim ocena się liczy."""
        if self.okolicznosci is not None:
            yield warning(
                "okolicznosci",
                f"{self.imie_nazwisko} ujawnia okoliczności, które mogą budzić wątpliwości.",
                hint="Zanim karta wejdzie do protokołu, trzeba rozstrzygnąć, czy ta osoba ocenia ofertę.",
            )

    _names_the_organisation = names_the_organisation()
