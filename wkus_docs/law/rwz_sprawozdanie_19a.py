"""Uproszczony wzór sprawozdania (zał. 2 do rozporządzenia z 24 października 2018 r., poz. 2055): napisy formularza.

Labels of a dated official form. No published copy of it could be read. What the form of the contest says too is
remembered to stand here in the same words; the rest is from memory, and its order and numbers waver. Each label says
what it was compared with. Compare all with Dz. U. z 2018 r. poz. 2055 before you rely on them.
"""

from collections.abc import Mapping
from types import MappingProxyType

from wkus_docs.law.publikacja import Confidence
from wkus_docs.law.rwz_sprawozdanie import NAPISY as KONKURSOWE
from wkus_docs.law.rwz_sprawozdanie import Napis
from wkus_docs.polish.typografia import twarde_spacje

P, N = Confidence.PAMIEC, Confidence.NIEUSTALONE

ZAL_5 = "wzór sprawozdania z konkursu (zał. 5 do rozporządzenia poz. 2057 z tego samego dnia); też z pamięci"
CZARNKOW = (
    "decyzja Wójta Gminy Czarnków o zwrocie dotacji (2021): w sprawozdaniu z zadania zleconego w trybie art. 19a kazano "
    "poprawić datę rozpoczęcia zadania i sumę wydatków"
)
MLAWA = (
    "objaśnienie wzoru z 2016 r. (zał. 2 do poprzedniego rozporządzenia, poz. 570) na stronie powiatu mławskiego, "
    "w serwisie docplayer.pl"
)
USTAWA = "art. 19a ust. 7c ustawy: sprawozdanie ma opis wykonania zadania i zestawienie wydatków z dotacji"

_JAK_W_KONKURSIE = (
    "pouczenie", "pouczenie_1", "pouczenie_2", "tytul_zadania", "nazwa_zleceniobiorcy", "data_umowy", "numer_umowy",
    "i_1_co", "i_2_co", "lp", "rodzaj_kosztu", "zgodnie_z_umowa", "poniesione", "suma_wszystkich", "oswiadczam",
    "oswiadczenie_1", "oswiadczenie_2", "podpisy", "data",
)  # fmt: skip
"""Keys of labels that both forms have, as far as we remember: each says here what it says there."""


def _z_pamieci(napis: Napis) -> Napis:
    """The same words in another form: that they stand there is only remembered."""
    return Napis(napis.tekst, napis.pewnosc, ZAL_5)


_WLASNE: Mapping[str, Napis] = {
    "zalacznik": Napis("Załącznik nr 2", P),
    "tytul": Napis("UPROSZCZONE SPRAWOZDANIE Z REALIZACJI ZADANIA PUBLICZNEGO", P),
    "i": Napis("I. Dane ogólne", N),
    "termin": Napis("Termin realizacji zadania publicznego", N, CZARNKOW),
    "data_rozpoczecia": Napis("Data rozpoczęcia", N, CZARNKOW),
    "data_zakonczenia": Napis("Data zakończenia", N, CZARNKOW),
    "ii": Napis("II. Opis wykonania zadania publicznego", N, MLAWA),
    "ii_1": Napis(
        "1. Opis osiągniętych rezultatów wraz z liczbowym określeniem skali działań zrealizowanych w "
        "ramach zadania", P, ZAL_5),
    "ii_2": Napis("2. Szczegółowy opis wykonania poszczególnych działań", P, ZAL_5),
    "iii": Napis("III. Zestawienie wydatków w ramach dotacji", N, USTAWA),
    "iv": Napis("IV. Dodatkowe informacje", N),
    "oswiadczenie_3": Napis(
        "3) w zakresie związanym z realizacją zadania, w tym z gromadzeniem, przetwarzaniem i przekazywaniem "
        "danych osobowych, a także wprowadzaniem ich do systemów informatycznych, osoby, których dotyczą te "
        "dane, złożyły stosowne oświadczenia zgodnie z przepisami o ochronie danych osobowych.", N),
}  # fmt: skip

NAPISY: Mapping[str, Napis] = MappingProxyType(
    {**{klucz: _z_pamieci(KONKURSOWE[klucz]) for klucz in _JAK_W_KONKURSIE}, **_WLASNE}
)
"""Every label of the form, by the key a template uses."""

ETYKIETY: Mapping[str, str] = MappingProxyType(
    {klucz: twarde_spacje(napis.tekst) for klucz, napis in NAPISY.items()}
)
"""The same labels ready to print, with no-break spaces."""
