"""The resolution on the multi-year financial forecast that another resolution changes."""

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import number_is_of_the_year, written_without_what_is_printed
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive


class CzynnoscZmiany(Wybor):
    """What the change does to the list of undertakings."""

    DODANIE = "dodanie", "dodanie nowego przedsięwzięcia"
    ZMIANA = "zmiana", "zmiana ujętego przedsięwzięcia"


class Upowaznienie(Wybor):
    """Where the executive's authority to enter into commitments comes from (art. 228 UFP)."""

    TUTAJ = "w_tej_uchwale", "w tej uchwale"
    WCZESNIEJ = "w_zmienianej_uchwale", "w zmienianej uchwale"
    BRAK = "brak", "brak"


class WczesniejszaZmiana(Part):
    """Wcześniejsza zmiana prognozy"""

    numer: Tekst
    """Numer uchwały zmieniającej"""
    data_uchwaly: Data
    """Data uchwały"""

    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")


class ZmienianaPrognoza(Part):
    """Zmieniana uchwała w sprawie wieloletniej prognozy finansowej"""

    numer: Tekst | None = None
    """Numer uchwały
    Puste tylko wtedy, gdy prognozę dopiero się uchwala."""
    data_uchwaly: Data | None = None
    """Data uchwały
    Puste tylko wtedy, gdy prognozę dopiero się uchwala."""
    rok_od: Rok
    """Pierwszy rok prognozy"""
    rok_do: Rok
    """Ostatni rok prognozy"""
    przedmiot: Tekst | None = None
    """Przedmiot uchwały
    Po słowach „w sprawie”. Puste: „Wieloletniej Prognozy Finansowej” jednostki na te lata."""
    numer_wykazu: Tekst | None = None
    """Numer załącznika z wykazem przedsięwzięć
    Np. 2."""
    pozycja_wykazu: Tekst | None = None
    """Pozycja przedsięwzięcia w wykazie
    Np. „1.3.1.7”."""
    wczesniejsze_zmiany: tuple[WczesniejszaZmiana, ...] = ()
    """Wcześniejsze zmiany
    Uchwały, które już zmieniły tę prognozę, w kolejności dat."""

    @property
    def gdzie_wykaz(self) -> str:
        """The annex with the list, in the locative."""
        return (
            f"załączniku nr {self.numer_wykazu}"
            if self.numer_wykazu
            else "załączniku z wykazem przedsięwzięć"
        )

    @rule()
    def _changes_follow_the_forecast(self) -> Findings:
        """Wcześniejsze zmiany są ułożone według dat."""
        last = self.data_uchwaly
        for index, item in enumerate(self.wczesniejsze_zmiany):
            if last is not None and item.data_uchwaly < last:
                yield warning(
                    ("wczesniejsze_zmiany", index, "data_uchwaly"),
                    f"Zmiana z {data_slownie(item.data_uchwaly)} stoi po akcie z {data_slownie(last)}",
                    hint="Ułóż zmiany według dat.",
                )
            last = item.data_uchwaly

    _subject_stands_alone = written_without_what_is_printed("przedmiot")
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot", after="w sprawie")
