"""The register of a case, ``sprawa.yaml``: what it is, its contests, offers and agreements, what was issued and received.

::

    plik: sprawa
    procedura: wkus_jakosc
    znak_sprawy: ORG.526.3.2026
    nabory:
      - {klucz: "1", ogloszenie: 05_ogloszenie.yaml}
    oferty:
      - {numer: "1", plik: 05_oferta_1.yaml}
    umowy:
      - {numer: 1/2027/PWD, oferta: "1", plik: 07_umowa.yaml}
    dziennik:
      - {plik: 05_ogloszenie.yaml, stan: wydany, numer: 0050.214.2026, data: 1 grudnia 2026, skrot: 3f0c…}
"""

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from wkus_docs.document import Finding, Findings, Part, error, rule
from wkus_docs.facts.registry import FACTS
from wkus_docs.procedures import warunki
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.terms import ZDARZENIA

NAME = "sprawa.yaml"
"""How the register is called in its folder."""


class Obieg(Wybor):
    """How a paper came to be fixed."""

    WYDANY = "wydany", "wydany"
    OTRZYMANY = "otrzymany", "otrzymany"


class Nabor(Part):
    """Nabór"""

    klucz: Tekst
    """Oznaczenie naboru
    Np. „1”; powtórzony konkurs jest drugim naborem."""
    ogloszenie: Tekst | None = None
    """Plik ogłoszenia"""


class OfertaSprawy(Part):
    """Oferta w sprawie"""

    numer: Tekst
    """Numer oferty"""
    nabor: Tekst | None = None
    """Nabór, w którym ją złożono
    Puste, gdy nabór jest jeden."""
    plik: Tekst | None = None
    """Plik oferty
    Puste, gdy jest tylko na papierze."""


class UmowaSprawy(Part):
    """Umowa w sprawie"""

    numer: Tekst
    """Numer umowy"""
    oferta: Tekst | None = None
    """Numer oferty, z której powstała
    Puste, gdy oferta jest jedna."""
    nabor: Tekst | None = None
    """Nabór, w którym wybrano tę ofertę
    Puste, gdy nabór jest jeden albo gdy wynika to z oferty."""
    plik: Tekst | None = None
    """Plik umowy
    Puste, gdy jest tylko na papierze."""


class FaktSprawy(Part):
    """Fakt podany ręcznie"""

    fakt: Tekst
    """Nazwa faktu
    Np. „umowa.numer”; listę nazw podaje „wkus sprawa fakt”."""
    wartosc: Opis
    """Wartość"""
    umowa: Tekst | None = None
    """Numer umowy, której dotyczy
    Puste, gdy umowa jest jedna."""
    rok: Tekst | None = None
    """Rok, którego dotyczy"""
    zrodlo: Opis
    """Skąd jest znany
    Np. „umowa nr 5/2026 z 2 lutego 2026 r., na papierze”."""

    @rule()
    def _fact_is_known(self) -> Findings:
        """Fakt ma nazwę, którą znają dokumenty."""
        if self.fakt not in FACTS:
            near = get_close_matches(self.fakt, FACTS, 1, 0.5)
            yield error(
                "fakt",
                f"Nie ma faktu „{self.fakt}”.",
                hint=f"Napisz: {near[0]}" if near else "Nazwy faktów wypisze: wkus sprawa fakt",
            )


class OdpowiedzSprawy(Part):
    """Odpowiedź na pytanie procedury"""

    pytanie: Tekst
    """Nazwa pytania
    Np. „zgoda_organu”; nazwy są na stronie docs/procedury.md."""
    odpowiedz: TakNie
    """Odpowiedź
    „tak” albo „nie”."""

    @rule()
    def _question_is_known(self) -> Findings:
        """Pytanie jest jednym z tych, od których zależą kroki procedur."""
        known = list(warunki)
        if self.pytanie not in known:
            near = get_close_matches(self.pytanie, known, 1, 0.5)
            yield error(
                "pytanie",
                f"Nie ma pytania „{self.pytanie}”.",
                hint=f"Napisz: {near[0]}" if near else f"Są: {', '.join(known)}.",
            )


class ZdarzenieSprawy(Part):
    """Zdarzenie, o którym nie mówi żaden dokument"""

    zdarzenie: Tekst
    """Nazwa zdarzenia
    Np. „zwrot.doreczenie_wezwania”; nazwy są na stronie docs/terminy.md."""
    dzien: Data
    """Dzień"""
    klucz: Tekst | None = None
    """Której umowy, oferty albo roku dotyczy"""

    @rule()
    def _event_is_known(self) -> Findings:
        """Zdarzenie jest jednym z tych, od których liczy się termin."""
        if self.zdarzenie not in ZDARZENIA:
            near = get_close_matches(self.zdarzenie, ZDARZENIA, 1, 0.5)
            yield error(
                "zdarzenie",
                f"Nie ma zdarzenia „{self.zdarzenie}”.",
                hint=f"Napisz: {near[0]}" if near else "Nazwy zdarzeń są na stronie docs/terminy.md.",
            )


class WpisDziennika(Part):
    """Wpis w dzienniku"""

    plik: Tekst
    """Plik z danymi"""
    stan: Obieg
    """Wydany czy otrzymany"""
    numer: Tekst | None = None
    """Numer"""
    data: Data
    """Data"""
    skrot: Tekst | None = None
    """Skrót treści pliku
    Wpisuje program."""
    kopia: Tekst | None = None
    """Kopia w chwili wydania albo przyjęcia
    Wpisuje program."""
    skrot_kopii: Tekst | None = None
    """Skrót treści kopii
    Wpisuje program."""
    zastepuje: Tekst | None = None
    """Plik, który zastępuje
    Np. pierwsza wersja sprawozdania, gdy to jest jego korekta."""


class Sprawa(Part):
    """Sprawa"""

    procedura: Tekst
    """Procedura
    Np. „wkus_jakosc”."""
    nazwa: Tekst | None = None
    """Nazwa sprawy"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    nabory: tuple[Nabor, ...] = ()
    """Nabory, w kolejności"""
    oferty: tuple[OfertaSprawy, ...] = ()
    """Oferty"""
    umowy: tuple[UmowaSprawy, ...] = ()
    """Umowy"""
    fakty: tuple[FaktSprawy, ...] = ()
    """Fakty podane ręcznie
    Np. sprzed programu."""
    od_kroku: Tekst | None = None
    """Krok, od którego sprawę prowadzi się w programie
    Puste: od początku; np. „umowa”, gdy program i konkurs są tylko na papierze."""
    odpowiedzi: tuple[OdpowiedzSprawy, ...] = ()
    """Odpowiedzi na pytania, których nie rozstrzyga żaden dokument"""
    zdarzenia: tuple[ZdarzenieSprawy, ...] = ()
    """Zdarzenia, o których nie mówi żaden dokument
    Np. doręczenie wezwania."""
    nadrzedne: tuple[Tekst, ...] = ()
    """Foldery spraw nadrzędnych
    Np. „../program-2026”: ich wydane dokumenty czyta się, niczego tam nie zapisuje."""
    dziennik: tuple[WpisDziennika, ...] = ()
    """Co wydano i otrzymano
    Prowadzi program."""

    @rule()
    def _one_key_is_one_thing(self) -> Findings:
        """Numer nie powtarza się wśród naborów, ofert ani umów."""
        yield from _repeated("nabory", "klucz", [one.klucz for one in self.nabory])
        yield from _repeated("umowy", "numer", [one.numer for one in self.umowy])
        of_contests: dict[str | None, list[str]] = {}
        for one in self.oferty:
            of_contests.setdefault(one.nabor, []).append(one.numer)
        for numbers in of_contests.values():
            yield from _repeated("oferty", "numer", numbers)

    @rule()
    def _agreement_has_its_offer(self) -> Findings:
        """Umowa powstaje z oferty, która jest w rejestrze."""
        known = {one.numer for one in self.oferty}
        for index, one in enumerate(self.umowy):
            if one.oferta is not None and known and one.oferta not in known:
                yield error(
                    ("umowy", index, "oferta"),
                    f"Umowa nr {one.numer} wskazuje ofertę nr {one.oferta}, której nie ma w rejestrze.",
                    hint=f"Popraw numer albo dopisz ofertę; są: {', '.join(sorted(known))}.",
                )

    @rule()
    def _offer_has_its_contest(self) -> Findings:
        """Oferta jest złożona w naborze, który jest w rejestrze."""
        known = {one.klucz for one in self.nabory}
        for index, one in enumerate(self.oferty):
            if one.nabor is not None and one.nabor not in known:
                yield error(
                    ("oferty", index, "nabor"),
                    f"Oferta nr {one.numer} wskazuje nabór „{one.nabor}”, którego nie ma w rejestrze.",
                    hint="Dopisz nabór w „nabory” albo popraw oznaczenie.",
                )


def _repeated(name: str, key: str, values: list[str]) -> Iterator[Finding]:
    for value, times in Counter(values).items():
        if times > 1:
            index = len(values) - 1 - values[::-1].index(value)
            yield error(
                (name, index, key),
                f"„{value}” jest w „{name}” {times} razy.",
                hint="Każda pozycja ma własny numer; popraw jeden z nich.",
            )
