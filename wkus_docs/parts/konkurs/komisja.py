"""The competition commission as the executive appoints it: who sits, on whose behalf, and the quorum.

The order appoints it, the protocol records how it worked. Whoever knows the offers asks
:meth:`Komisja.wskazani_przez` which members were named by an organisation that competes.
"""

from collections import Counter
from collections.abc import Iterable

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.osoba_komisji import FunkcjaWKomisji, OsobaKomisji, Specjalista
from wkus_docs.parts.strony.kworum import quorum_is_at_least_half
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin, zwin_nazwe
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class BrakOsobWskazanych(Wybor):
    """Why no person named by organisations sits (art. 15 ust. 2da UDPP, point by point)."""

    NIE_WSKAZANO = "nie_wskazano", "żadna organizacja nie wskazała osób do składu komisji"
    NIE_WEZMA_UDZIALU = "nie_wezma_udzialu", "wskazane osoby nie wezmą udziału w pracach komisji"
    WYLACZENIE = "wylaczenie", "wszystkie powołane w skład komisji osoby podlegają wyłączeniu"


class Komisja(Part):
    """Komisja konkursowa"""

    czlonkowie: tuple[OsobaKomisji, ...] = Field(min_length=1)
    """Skład komisji
    Przedstawiciele organu wykonawczego i osoby wskazane przez organizacje; wśród nich przewodniczący
    i sekretarz."""
    kworum: LiczbaDodatnia | None = None
    """Kworum
    Ilu członków musi być obecnych, żeby komisja mogła opiniować oferty; zwykle co najmniej połowa składu. Puste:
    określa je program albo regulamin."""
    specjalisci: tuple[Specjalista, ...] = ()
    """Specjaliści
    Mają głos doradczy, mogą wydawać opinie; nie są członkami komisji."""
    brak_osob_wskazanych: BrakOsobWskazanych | None = None
    """Dlaczego w komisji nie ma osób wskazanych przez organizacje
    Tylko gdy ich nie ma: nie_wskazano, nie_wezma_udzialu albo wylaczenie."""

    @property
    def przedstawiciele(self) -> tuple[OsobaKomisji, ...]:
        """Members who represent the executive."""
        return tuple(osoba for osoba in self.czlonkowie if not osoba.wskazana)

    @property
    def wskazani(self) -> tuple[OsobaKomisji, ...]:
        """Members whom organisations named."""
        return tuple(osoba for osoba in self.czlonkowie if osoba.wskazana)

    @property
    def liczba_czlonkow(self) -> int:
        """How many sit."""
        return len(self.czlonkowie)

    @property
    def przewodniczacy(self) -> OsobaKomisji | None:
        """Who chairs."""
        return self._z_funkcja(FunkcjaWKomisji.PRZEWODNICZACY)

    @property
    def wiceprzewodniczacy(self) -> OsobaKomisji | None:
        """Who stands in for the chair."""
        return self._z_funkcja(FunkcjaWKomisji.WICEPRZEWODNICZACY)

    @property
    def sekretarz(self) -> OsobaKomisji | None:
        """Who keeps the papers."""
        return self._z_funkcja(FunkcjaWKomisji.SEKRETARZ)

    def _z_funkcja(self, funkcja: FunkcjaWKomisji) -> OsobaKomisji | None:
        return next((osoba for osoba in self.czlonkowie if osoba.funkcja == funkcja), None)

    def wskazani_przez(self, organizacje: Iterable[str]) -> tuple[tuple[int, OsobaKomisji], ...]:
        """Members named by one of the organisations, each with its place in :attr:`czlonkowie`."""
        nazwy = set(map(zwin_nazwe, organizacje))
        return tuple(
            (index, osoba)
            for index, osoba in enumerate(self.czlonkowie)
            if osoba.organizacja is not None and zwin_nazwe(osoba.organizacja) in nazwy
        )

    @rule(_UDPP["art. 15 ust. 2b"])
    def _executive_is_represented(self) -> Findings:
        """W komisji zasiada co najmniej jeden przedstawiciel organu wykonawczego."""
        if not self.przedstawiciele:
            yield error(
                "czlonkowie",
                "W komisji nie ma przedstawiciela organu wykonawczego.",
                hint="Dopisz osobę z rolą: przedstawiciel_organu.",
            )

    @rule(_UDPP["art. 15 ust. 2da"])
    def _absence_of_named_persons_has_a_ground(self) -> Findings:
        """Bez osób wskazanych przez organizacje komisja działa tylko z przyczyny podanej w ustawie."""
        if not self.wskazani and self.brak_osob_wskazanych is None:
            yield error(
                "brak_osob_wskazanych",
                "W komisji nie ma osób wskazanych przez organizacje i nie podano dlaczego.",
                hint="Podaj przyczynę: nie_wskazano, nie_wezma_udzialu albo wylaczenie.",
            )

    @rule()
    def _says_nobody_was_named_only_then(self) -> Findings:
        """Kto jest w składzie jako wskazany przez organizacje, tego ktoś wskazał."""
        if self.wskazani and self.brak_osob_wskazanych is BrakOsobWskazanych.NIE_WSKAZANO:
            yield error(
                "brak_osob_wskazanych",
                f"Podano, że {self.brak_osob_wskazanych.etykieta}, a w składzie są osoby wskazane przez "
                f"organizacje (liczba osób: {len(self.wskazani)}).",
                hint="Usuń to pole albo te osoby ze składu.",
            )

    @rule()
    def _has_one_chair_and_one_secretary(self) -> Findings:
        """Komisja ma jednego przewodniczącego, a sekretarza co najwyżej jednego."""
        liczby = Counter(osoba.funkcja for osoba in self.czlonkowie)
        if not liczby[FunkcjaWKomisji.PRZEWODNICZACY]:
            yield warning(
                "czlonkowie",
                f"Nikt w składzie nie ma funkcji: {FunkcjaWKomisji.PRZEWODNICZACY.etykieta}.",
                hint=f"Jednej osobie dopisz funkcję: {FunkcjaWKomisji.PRZEWODNICZACY.value}.",
            )
        for funkcja, found in ((FunkcjaWKomisji.PRZEWODNICZACY, error), (FunkcjaWKomisji.SEKRETARZ, warning)):
            if liczby[funkcja] > 1:
                yield found(
                    "czlonkowie",
                    f"Funkcję „{funkcja.etykieta}” ma więcej niż jedna osoba: {liczby[funkcja]}.",
                    hint="Zostaw ją jednej osobie.",
                )

    @rule()
    def _members_differ(self) -> Findings:
        """Każda osoba jest w składzie raz; imiennicy się zdarzają."""
        widziani: set[str] = set()
        for index, osoba in enumerate(self.czlonkowie):
            if (nazwisko := zwin(osoba.imie_nazwisko)) in widziani:
                yield warning(
                    ("czlonkowie", index, "imie_nazwisko"),
                    f"{osoba.imie_nazwisko} jest w składzie więcej niż raz.",
                    hint="Usuń powtórzoną pozycję, jeżeli to nie imiennik.",
                )
            widziani.add(nazwisko)

    _quorum_is_at_least_half = quorum_is_at_least_half("komisja", "komisji")

    @rule(_UDPP["art. 15 ust. 2ea"])
    def _specialists_only_advise(self) -> Findings:
        """Specjalista ma głos doradczy, więc nie jest zarazem członkiem komisji."""
        czlonkowie = {zwin(osoba.imie_nazwisko) for osoba in self.czlonkowie}
        for index, specjalista in enumerate(self.specjalisci):
            if zwin(specjalista.imie_nazwisko) in czlonkowie:
                yield warning(
                    ("specjalisci", index, "imie_nazwisko"),
                    f"{specjalista.imie_nazwisko} jest zarazem członkiem komisji i specjalistą z głosem doradczym.",
                    hint="Zostaw tę osobę tylko w jednym miejscu.",
                )


def nobody_is_named_by_a_competitor(
    offerors: Where, *, hint: str, excluded: Where = lambda _: frozenset()
) -> ClassRule:
    """Make the rule that no member of „komisja” was named by an offeror; who is ``excluded`` does not count.

    ``offerors`` are names of organisations, ``excluded`` folded names of persons.
    """

    @rule(_UDPP["art. 15 ust. 2d"])
    def check(part: Part) -> Findings:
        """W komisji nie działa osoba wskazana przez organizację, która bierze udział w konkursie."""
        out = paths.value(part, excluded)
        for index, osoba in paths.value(part, "komisja").wskazani_przez(paths.value(part, offerors)):
            if zwin(osoba.imie_nazwisko) not in out:
                yield error(
                    ("komisja", "czlonkowie", index, "organizacja"),
                    f"{osoba.imie_nazwisko}: organizacja {osoba.organizacja}, która wskazała tę osobę, złożyła "
                    "ofertę w konkursie.",
                    hint=hint,
                )

    return check


def members_are_named_in_time(last: str) -> ClassRule:
    """Make the rule that organisations name members before the choice; a list may be kept since before the notice."""

    @rule()
    def check(part: Part) -> Findings:
        """Kandydatów do komisji wskazuje się przed wyborem ofert."""
        day, choice = paths.value(part, last), paths.value(part, "termin_wyboru")
        if day is not None and choice is not None and day >= choice:
            yield error(
                paths.loc(last),
                f"Termin zgłoszeń do komisji ({data_slownie(day)}) nie wypada przed wyborem ofert "
                f"({data_slownie(choice)}).",
                hint="Popraw datę.",
            )

    return check
