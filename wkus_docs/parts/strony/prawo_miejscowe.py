"""A resolution that is an act of local law: it is published in the journal of the province and waits to be in force."""

from datetime import date, timedelta

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.uchwala_rady import UchwalaRady
from wkus_docs.parts.strony.uchylana_uchwala import UchylanaUchwala, one_that_is_repealed_came_before
from wkus_docs.parts.strony.wejscie_w_zycie import days_of_publication
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import written_without_what_is_printed
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_OAD = acts["oad"]


class PrawoMiejscowe(UchwalaRady):
    """Uchwała, która jest aktem prawa miejscowego"""

    przedmiot_uchwaly: Tekst | None = None
    """Przedmiot uchwały własnymi słowami
    Po słowach „w sprawie”. Puste: przedmiot układa program."""
    dni_od_ogloszenia: LiczbaDodatnia | None = None
    """Po ilu dniach od ogłoszenia wchodzi w życie
    Puste: po tylu, ile mówi ustawa. Krótszy termin wymaga uzasadnienia."""
    data_wejscia_w_zycie: Data | None = None
    """Dzień wejścia w życie
    Tylko gdy uchwała wymienia dzień zamiast liczby dni od ogłoszenia."""
    uchylane_uchwaly: tuple[UchylanaUchwala, ...] = ()
    """Uchwały, które tracą moc"""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, z dziennikiem, w którym ją ogłoszono."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""

    _prints_the_journal_of_the_province = prints_of_the_unit("wojewodztwo")
    _repeals_what_was_before = one_that_is_repealed_came_before()
    _subject_stands_alone = written_without_what_is_printed("przedmiot_uchwaly")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot_uchwaly", after="w sprawie")
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")

    @property
    def przepis_prawa_miejscowego(self) -> str:
        """Unit of the act on the unit's government that lets its council make local law."""
        units = {"usg": "art. 40 ust. 1", "usp": "art. 40 ust. 1", "usw": "art. 89 ust. 1"}
        return twarde_spacje(acts[self.podstawa_kompetencji][units[self.podstawa_kompetencji]].jednostka)

    @property
    def dni_do_wejscia_w_zycie(self) -> int:
        """Days between the publication and the entry into force."""
        return self.dni_od_ogloszenia or self._vacatio

    @property
    def _vacatio(self) -> int:
        return days_of_publication(self.data_uchwaly)

    @property
    def najwczesniej_w_mocy(self) -> date:
        """The first day on which it can be in force, if it were published on the day of its adoption."""
        return self.data_uchwaly + timedelta(days=self._vacatio + 1)

    @rule(_OAD["art. 4 ust. 1"], _OAD["art. 4 ust. 2"])
    def _publication_has_its_days(self) -> Findings:
        """Od ogłoszenia do wejścia w życie mija tyle dni, ile każe ustawa."""
        why = "Krótszy termin jest dopuszczalny tylko w uzasadnionych przypadkach; uzasadnij go."
        if self.dni_do_wejscia_w_zycie < self._vacatio:
            yield warning(
                "dni_od_ogloszenia",
                f"Uchwała ma wejść w życie po {self.dni_do_wejscia_w_zycie} dniach od ogłoszenia, a zwykły termin to "
                f"{self._vacatio} dni.",
                hint=why,
            )
        named = self.data_wejscia_w_zycie
        if named is not None and self.data_uchwaly < named < self.najwczesniej_w_mocy:
            yield warning(
                "data_wejscia_w_zycie",
                f"Uchwała ma wejść w życie {data_slownie(named)}, a {self._vacatio} dni od ogłoszenia minie "
                f"najwcześniej przed {data_slownie(self.najwczesniej_w_mocy)}",
                hint=why,
            )

    @rule(_OAD["art. 4 ust. 1"])
    def _is_not_in_force_at_once(self) -> Findings:
        """Akt prawa miejscowego nie wchodzi w życie w dniu podjęcia ani wcześniej."""
        named = self.data_wejscia_w_zycie
        if named is not None and named <= self.data_uchwaly:
            yield error(
                "data_wejscia_w_zycie",
                f"Akt prawa miejscowego z {data_slownie(self.data_uchwaly)} miałby wejść w życie {data_slownie(named)}",
                hint="Wchodzi on w życie po ogłoszeniu w dzienniku urzędowym województwa: podaj późniejszy dzień.",
            )

    @rule()
    def _entry_into_force_is_told_once(self) -> Findings:
        """Uchwała podaje dzień wejścia w życie albo liczbę dni od ogłoszenia."""
        if self.data_wejscia_w_zycie is not None and self.dni_od_ogloszenia is not None:
            yield error(
                "dni_od_ogloszenia",
                "Podano i dzień wejścia w życie, i liczbę dni od ogłoszenia.",
                hint="Usuń jedno z tych pól.",
            )
