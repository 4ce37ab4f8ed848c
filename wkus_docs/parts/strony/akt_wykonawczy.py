"""An order of the wójt, burmistrz or prezydent; where the executive is a board, its resolution."""

from datetime import date
from typing import Annotated

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.issuing import ORDER_NUMBER, DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import signatories
from wkus_docs.paths import Where
from wkus_docs.polish import organy
from wkus_docs.polish.nieznany_dzien import dzien_przygotowania
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.wording import stands_in_the_dative


def enters_into_force_once_issued(issued: str, *, in_force: Where = "data_wejscia_w_zycie") -> ClassRule:
    """Make the rule that an act is in force no earlier than on the day it is issued; an empty day is that day.

    A draft, which is not issued yet, is in force no earlier than on the day it is prepared.
    """

    @rule()
    def check(part: Part) -> Findings:
        """Akt wchodzi w życie najwcześniej w dniu wydania."""
        day, act = paths.value(part, in_force), paths.value(part, issued)
        if day and day < act:
            prepared = dzien_przygotowania(act)
            said = f"z {data_slownie(act)}" if prepared is None else f"przygotowany {data_slownie(prepared)}"
            yield error(
                "data_wejscia_w_zycie",
                f"Akt {said} miałby wejść w życie {data_slownie(day)}",
                hint="Podaj dzień, w którym akt wydano albo podjęto, lub późniejszy.",
            )

    return check


class AktWykonawczy(Part):
    """Zarządzenie albo uchwała zarządu"""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    numer: Annotated[Tekst, ORDER_NUMBER]
    """Numer aktu
    Np. „0050.214.2026”."""
    data_aktu: DataWydania
    """Data zarządzenia
    W powiecie i w województwie: data uchwały zarządu."""
    wykonawca: Tekst | None = None
    """Komu powierza się wykonanie
    W celowniku, np. „Kierownikowi Referatu Spraw Społecznych”. Puste: akt o tym nie mówi."""
    data_wejscia_w_zycie: Data | None = None
    """Data wejścia w życie
    Puste: z dniem podpisania, a przy uchwale zarządu z dniem podjęcia."""
    czlonkowie_zarzadu: tuple[Reprezentant, ...] = ()
    """Członkowie zarządu, którzy podpisują uchwałę
    Tylko w powiecie i w województwie, ze starostą albo marszałkiem na początku. W gminie puste: zarządzenie
    podpisuje wójt, burmistrz albo prezydent."""

    @property
    def tytul_dokumentu(self) -> str:
        """Kind, number and subject."""
        nazwa = self.akt_wykonawczy.nazwa.mianownik
        return f"{nazwa[:1].upper()}{nazwa[1:]} Nr {self.numer} w sprawie {self.przedmiot}"

    @property
    def autor_dokumentu(self) -> str:
        """Executive of the unit."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the act."""
        return self.data_aktu

    @property
    def przedmiot(self) -> str:
        """Subject of the act, after „w sprawie”."""
        raise NotImplementedError

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act: „zarządzenie … zarządza się” or „uchwała … uchwala się”."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def odrebnym_aktem(self) -> str:
        """„odrębnym zarządzeniem” or „odrębną uchwałą”: how the executive decides of something else."""
        return f"{'odrębnym' if self.jednostka.gminna else 'odrębną'} {self.akt_wykonawczy.nazwa.narzednik}"

    @property
    def przepis_wykonawczy(self) -> str:
        """Unit of the act on the unit's government that lets its executive decide."""
        key, unit = {
            "powiat": ("usp", "art. 32 ust. 1"),
            "wojewodztwo": ("usw", "art. 41 ust. 1"),
        }.get(self.jednostka.rodzaj.value, ("usg", "art. 30 ust. 1"))
        return acts[key][unit].jednostka

    @property
    def ustawa_ustrojowa(self) -> str:
        """Key of that act."""
        return {"powiat": "usp", "wojewodztwo": "usw"}.get(self.jednostka.rodzaj.value, "usg")

    @property
    def podpisujacy_akt(self) -> tuple[Reprezentant, ...]:
        """Who signs: the members of the board, its chair alone, or the head of a gmina."""
        signing = signatories(self.czlonkowie_zarzadu, self.jednostka)
        if self.czlonkowie_zarzadu or self.jednostka.gminna or self.jednostka.podpisuje:
            return signing
        return tuple(
            one.model_copy(update={"funkcja": self.jednostka.funkcja_w_zarzadzie}) for one in signing
        )

    @property
    def podpisujacy_ogloszenie(self) -> tuple[Reprezentant, ...]:
        """Who signs the notice that the act annexes: those who sign the act, for it speaks of the whole board."""
        return self.podpisujacy_akt

    @property
    def dzien_obowiazywania(self) -> date:
        """First day the act is in force."""
        return self.data_wejscia_w_zycie or self.data_aktu

    @rule(acts["usg"]["art. 26"])
    def _right_organ_signs(self) -> Findings:
        """W gminie, która nie ma zarządu, zarządzenie podpisuje wójt, burmistrz albo prezydent."""
        if self.jednostka.gminna and self.czlonkowie_zarzadu:
            yield error(
                "czlonkowie_zarzadu",
                f"{self.jednostka.pelna_nazwa} nie ma zarządu: zarządzenie podpisuje "
                f"{self.jednostka.funkcja_kierownika}.",
                hint="Usuń to pole.",
            )

    @rule()
    def _board_signs_its_resolution(self) -> Findings:
        """Uchwałę zarządu podpisują jego członkowie; ilu, mówi statut."""
        if not self.jednostka.gminna and not self.czlonkowie_zarzadu:
            yield warning(
                "czlonkowie_zarzadu",
                f"Uchwałę ma podjąć {self.jednostka.organ}, a podpisze ją tylko "
                f"{self.jednostka.funkcja_kierownika}.",
                hint="Wypisz członków zarządu obecnych na posiedzeniu, zgodnie ze statutem.",
            )

    _prints_the_head_who_signs = prints_of_the_unit("kierownik", when=lambda d: not d.czlonkowie_zarzadu)
    _enters_into_force_once_issued = enters_into_force_once_issued("data_aktu")
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_aktu")
    _is_entrusted_in_the_dative = stands_in_the_dative("wykonawca", after="powierza się")
