"""Answer of the executive to a request of an organisation: four grounds, the settlement, the mode and its date."""

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.tryb import TrybZlecenia
from wkus_docs.parts.strony.osoba import KontaktUrzedu, Reprezentant
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class WzgladCelowosci(Wybor):
    """Ground on which the law has the executive judge a request (art. 12 ust. 2 pkt 1 UDPP), in its order."""

    PRIORYTETY = "priorytety", "zgodność z priorytetowymi zadaniami publicznymi z programu współpracy"
    JAKOSC = "jakosc", "zapewnienie wysokiej jakości wykonania zadania"
    SRODKI = "srodki", "środki dostępne na realizację zadań publicznych"
    KORZYSCI = "korzysci", "korzyści z realizacji zadania przez organizację"

    @property
    def litera(self) -> str:
        """Letter of the ground in the act."""
        return "abcd"[list(type(self)).index(self)]


class OcenaCelowosci(Wybor):
    """What a ground speaks for."""

    ZA = "za", "przemawia za zleceniem"
    CZESCIOWO = "czesciowo", "przemawia za zleceniem częściowo"
    PRZECIW = "przeciw", "nie przemawia za zleceniem"


class OcenaWzgledu(Part):
    """Ocena według jednego względu"""

    wzglad: WzgladCelowosci
    """Wzgląd ustawowy
    priorytety, jakosc, srodki albo korzysci."""
    ocena: OcenaCelowosci
    """Ocena
    za, czesciowo albo przeciw."""
    uzasadnienie: Opis
    """Uzasadnienie"""


class RozstrzygniecieWniosku(Wybor):
    """What the executive settles."""

    CELOWE = "celowe", "realizacja zadania przez organizacje jest celowa"
    NIECELOWE = "niecelowe", "realizacja zadania przez organizacje nie jest celowa"


class OdpowiedzNaWniosek(Part):
    """Odpowiedź organu"""

    data_odpowiedzi: DataWydania
    """Data odpowiedzi"""
    program: Tekst | None = None
    """Program współpracy
    Nazwa, numer i data uchwały; według niego ocenia się priorytety."""
    oceny: tuple[OcenaWzgledu, ...] = ()
    """Ocena według czterech względów ustawy"""
    rozstrzygniecie: RozstrzygniecieWniosku
    """Rozstrzygnięcie
    celowe albo niecelowe."""
    tryb: TrybZlecenia | None = None
    """Tryb zlecenia
    Tylko gdy zlecenie jest celowe: otwarty_konkurs_ofert albo art_19a."""
    termin_ogloszenia: Data | None = None
    """Termin ogłoszenia konkursu
    Najpóźniejszy dzień; tylko przy otwartym konkursie ofert."""
    uzasadnienie: Opis
    """Uzasadnienie
    Dlaczego tak; przy zleceniu także, co stanie się przed ogłoszeniem konkursu."""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za jednostkę
    Za powiat i województwo osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""
    kontakt: KontaktUrzedu | None = None
    """Kto udziela informacji"""

    @property
    def celowe(self) -> bool:
        """Whether the task will be commissioned."""
        return self.rozstrzygniecie == RozstrzygniecieWniosku.CELOWE

    @property
    def wedlug_liter(self) -> tuple[OcenaWzgledu, ...]:
        """Judgements in the order of the act."""
        kolejnosc = tuple(WzgladCelowosci)
        return tuple(sorted(self.oceny, key=lambda one: kolejnosc.index(one.wzglad)))

    @rule()
    def _judges_by_each_ground_once(self) -> Findings:
        """Każdy wzgląd oceniono raz."""
        podane = [one.wzglad for one in self.oceny]
        for index, wzglad in enumerate(podane):
            if podane.index(wzglad) != index:
                yield error(
                    ("oceny", index, "wzglad"),
                    f"Wzgląd „{wzglad.etykieta}” oceniono dwa razy.",
                    hint="Usuń powtórzenie.",
                )

    @rule(_UDPP["art. 12 ust. 2 pkt 1"])
    def _judges_by_all_grounds(self) -> Findings:
        """Wniosek oceniono według każdego z czterech względów."""
        podane = [one.wzglad for one in self.oceny]
        for wzglad in WzgladCelowosci:
            if wzglad not in podane:
                yield warning(
                    "oceny",
                    f"Nie oceniono względu z lit. {wzglad.litera}: {wzglad.etykieta}.",
                    hint=f"Dopisz ocenę z „wzglad: {wzglad.value}”.",
                )

    @rule(_UDPP["art. 12 ust. 2 pkt 2"], _UDPP["art. 11 ust. 2"])
    def _tells_the_mode(self) -> Findings:
        """Odpowiedź przychylna podaje tryb zlecenia, a odmowna go nie ma."""
        if self.celowe and self.tryb is None:
            yield error(
                "tryb",
                "Zlecenie uznano za celowe, a nie podano trybu.",
                hint="Wpisz „tryb: otwarty_konkurs_ofert” albo „tryb: art_19a”.",
            )
        elif self.celowe and self.tryb is not None and not self.tryb.dotacyjny:
            yield error(
                "tryb",
                f"„{self.tryb.etykieta}” nie jest trybem z art. 11 ust. 2 ustawy.",
                hint="Podaj otwarty konkurs ofert albo zlecenie z art. 19a.",
            )
        elif not self.celowe and (self.tryb or self.termin_ogloszenia):
            yield error(
                "tryb" if self.tryb else "termin_ogloszenia",
                "Zlecenie uznano za niecelowe, a podano tryb albo termin konkursu.",
                hint="Usuń te pola albo zmień rozstrzygnięcie.",
            )

    @rule(_UDPP["art. 12 ust. 2 pkt 2"])
    def _tells_the_date_of_the_contest(self) -> Findings:
        """Przy otwartym konkursie odpowiedź podaje termin jego ogłoszenia."""
        if self.tryb is TrybZlecenia.KONKURS and self.termin_ogloszenia is None:
            yield error(
                "termin_ogloszenia",
                "Nie podano terminu ogłoszenia konkursu.",
                hint="Podaj dzień, do którego konkurs zostanie ogłoszony.",
            )

    @rule()
    def _the_contest_lies_ahead(self) -> Findings:
        """Konkurs ogłasza się po odpowiedzi, a przy zleceniu bez konkursu nie ma jego terminu."""
        if self.termin_ogloszenia is not None and self.termin_ogloszenia <= self.data_odpowiedzi:
            yield warning(
                "termin_ogloszenia",
                f"Konkurs miałby być ogłoszony {data_slownie(self.termin_ogloszenia)}, nie po odpowiedzi "
                f"({data_slownie(self.data_odpowiedzi)}).",
                hint="Popraw jedną z dat.",
            )
        if self.tryb is TrybZlecenia.MALA_DOTACJA and self.termin_ogloszenia is not None:
            yield error(
                "termin_ogloszenia",
                "Przy zleceniu z pominięciem konkursu nie ma ogłoszenia o konkursie.",
                hint="Usuń termin albo zmień tryb.",
            )

    @rule()
    def _settlement_follows_the_grounds(self) -> Findings:
        """Rozstrzygnięcie nie przeczy wszystkim ocenom."""
        oceny = {one.ocena for one in self.oceny}
        if self.celowe and oceny == {OcenaCelowosci.PRZECIW}:
            yield warning(
                "rozstrzygniecie",
                "Żaden wzgląd nie przemawia za zleceniem, a uznano je za celowe.",
                hint="Popraw oceny albo rozstrzygnięcie.",
            )
        if not self.celowe and oceny == {OcenaCelowosci.ZA}:
            yield warning(
                "rozstrzygniecie",
                "Wszystkie względy przemawiają za zleceniem, a uznano je za niecelowe.",
                hint="Popraw oceny albo rozstrzygnięcie.",
            )
