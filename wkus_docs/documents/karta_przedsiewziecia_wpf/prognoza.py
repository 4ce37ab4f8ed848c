"""The resolution on the multi-year financial forecast that another resolution changes."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


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


class ZmienianaPrognoza(Part):
    """Zmieniana uchwała w sprawie wieloletniej prognozy finansowej"""

    numer: Tekst
    """Numer uchwały"""
    data_uchwaly: Data
    """Data uchwały"""
    rok_od: Rok
    """Pierwszy rok prognozy"""
    rok_do: Rok
    """Ostatni rok prognozy"""
    przedmiot: Tekst | None = None
    """Przedmiot uchwały
    Po słowach „w sprawie”. Puste: „Wieloletniej Prognozy Finansowej” jednostki na te lata."""
    numer_wykazu: Tekst
    """Numer załącznika z wykazem przedsięwzięć
    Np. 2."""
    pozycja_wykazu: Tekst
    """Pozycja przedsięwzięcia w wykazie
    Np. „1.3.1.7”."""
    wczesniejsze_zmiany: tuple[WczesniejszaZmiana, ...] = ()
    """Wcześniejsze zmiany
    Uchwały, które już zmieniły tę prognozę, w kolejności dat."""

    @rule(acts["ztp"]["§ 161"])
    def _changes_follow_the_forecast(self) -> Findings:
        """Wcześniejsze zmiany są późniejsze niż prognoza i ułożone według dat."""
        last = self.data_uchwaly
        for index, item in enumerate(self.wczesniejsze_zmiany):
            if item.data_uchwaly < last:
                yield error(
                    ("wczesniejsze_zmiany", index, "data_uchwaly"),
                    f"Zmiana z {data_slownie(item.data_uchwaly)} stoi po akcie z {data_slownie(last)}",
                    hint="Ułóż zmiany według dat.",
                )
            last = item.data_uchwaly
