"""The act that is amended: how it is cited, with the amendments it has had, and whether it is still in force."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.strony.uchylana_uchwala import Promulgacja
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import number_is_of_the_year, written_without_what_is_printed
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive


class RodzajZmienianego(Wybor):
    """What is amended: an act of the organ that amends it, or a notice it has issued."""

    AKT = "akt", "akt"
    OGLOSZENIE = "ogloszenie", "ogłoszenie"


class WczesniejszaZmiana(Part):
    """Wcześniejsza zmiana aktu"""

    numer: Tekst
    """Numer"""
    data_aktu: Data
    """Data"""
    ogloszenie: Promulgacja | None = None
    """Ogłoszenie w dzienniku urzędowym województwa"""

    _number_is_of_the_year = number_is_of_the_year("numer", day="data_aktu")


class AktZmieniany(Part):
    """Akt, który się zmienia"""

    rodzaj: RodzajZmienianego = RodzajZmienianego.AKT
    """Rodzaj
    „akt” (uchwała albo zarządzenie) albo „ogłoszenie”."""
    numer: Tekst | None = None
    """Numer
    Puste tylko przy ogłoszeniu, które nie ma numeru."""
    data_aktu: Data
    """Data"""
    przedmiot: Tekst
    """Przedmiot
    Po słowach „w sprawie”; przy ogłoszeniu po słowie „ogłoszeniu”, np. „o otwartym konkursie ofert…”."""
    ogloszenie: Promulgacja | None = None
    """Ogłoszenie w dzienniku urzędowym województwa
    Tylko gdy akt tam ogłoszono."""
    wczesniejsze_zmiany: tuple[WczesniejszaZmiana, ...] = ()
    """Wcześniejsze zmiany
    Akty, które już go zmieniły, w kolejności."""
    obowiazuje_do: Annotated[Data | None, "nie drukuje się"] = None
    """Do kiedy akt obowiązuje
    Np. koniec roku, na który jest program. Puste: bez końca. Służy do sprawdzenia."""
    jednostki: Annotated[tuple[Tekst, ...], "nie drukuje się"] = ()
    """Jednostki aktu
    Do sprawdzenia, czy zmieniane przepisy istnieją: „§ 1 ust. 1–3”, „załącznik: § 5 ust. 1–2”. Puste: nie sprawdza się."""
    dokument: Annotated[Tekst | None, "nie drukuje się"] = None
    """Nazwa dokumentu w programie
    Wpisuje ją program; służy do sprawdzenia."""

    _number_is_of_the_year = number_is_of_the_year("numer", day="data_aktu")
    _subject_stands_alone = written_without_what_is_printed("przedmiot")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot", after="w sprawie")

    @property
    def jest_ogloszeniem(self) -> bool:
        """Whether a notice is amended."""
        return self.rodzaj == RodzajZmienianego.OGLOSZENIE

    @property
    def zmieniajacy(self) -> bool:
        """Whether the act itself amends another one."""
        return self.przedmiot.casefold().startswith(("zmian", "zmieniając"))

    @rule()
    def _act_has_its_number(self) -> Findings:
        """Zmieniany akt ma numer; ogłoszenie może go nie mieć."""
        if self.numer is None and not self.jest_ogloszeniem:
            yield error(
                "numer", "Nie podano numeru zmienianego aktu.", hint="Wpisz numer, np. „XXXI/248/2026”."
            )

    @rule()
    def _amendments_follow_each_other(self) -> Findings:
        """Wcześniejsze zmiany są późniejsze niż akt i idą po kolei."""
        before = self.data_aktu
        for index, one in enumerate(self.wczesniejsze_zmiany):
            if one.data_aktu < before:
                yield error(
                    ("wczesniejsze_zmiany", index, "data_aktu"),
                    f"Zmiana z {data_slownie(one.data_aktu)} byłaby wcześniejsza niż akt albo poprzednia zmiana "
                    f"({data_slownie(before)}).",
                    hint="Popraw datę albo kolejność.",
                )
            before = max(before, one.data_aktu)

    @rule()
    def _is_published_once_adopted(self) -> Findings:
        """Akt ogłoszono w dzienniku w roku, w którym go podjęto, albo później."""
        if self.ogloszenie is not None and self.ogloszenie.rok < self.data_aktu.year:
            yield error(
                ("ogloszenie", "rok"),
                f"Akt z {data_slownie(self.data_aktu)} ogłoszono by w dzienniku z {self.ogloszenie.rok} r.",
                hint="Popraw rok dziennika albo datę aktu.",
            )
