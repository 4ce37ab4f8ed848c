"""Uproszczony wzór oferty (zał. 1 do rozporządzenia z 24 października 2018 r., poz. 2055): napisy formularza.

Labels of a dated official form, kept letter for letter. No published copy of it could be read. The sections I, II and
III.1–III.2 are those of the form of the contest, read in the copy of a powiat, though that they stand here in the same
words is only remembered; all the rest is from memory: compare it with Dz. U. z 2018 r. poz. 2055 before you rely on it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from wkus_docs.law.publikacja import Confidence
from wkus_docs.law.rwz_oferta import NAPISY as KONKURSOWE
from wkus_docs.law.rwz_oferta import Napis
from wkus_docs.polish.typografia import twarde_spacje

P, N = Confidence.PAMIEC, Confidence.NIEUSTALONE

_JAK_W_KONKURSIE = (
    "i", "i_1", "i_2", "ii", "ii_1", "ii_2", "ii_2_np", "iii_1", "iii_2", "data_rozpoczecia", "data_zakonczenia",
    "nazwa_rezultatu", "poziom_rezultatu", "monitorowanie", "lp", "rodzaj_kosztu", "suma_wszystkich", "oswiadczam",
    "oferent_gwiazdka", "oferenci_gwiazdka", "skladajacy", "nie_zalega", "zalega", "podatki", "skladki", "krs",
    "ewidencja", "podpisy", "data", "przypis_1",
)  # fmt: skip
"""Keys of labels that both forms have, as far as we remember: each says here what it says there."""


def _z_pamieci(napis: Napis) -> Napis:
    """The same words in another form: that they stand there is only remembered."""
    return Napis(napis.tekst, napis.pewnosc if napis.pewnosc is N else P)


_NAGLOWEK: Mapping[str, Napis] = {
    "zalacznik": Napis("Załącznik nr 1", P),
    "zalaczniki": Napis(
        "Załączniki do rozporządzenia Przewodniczącego Komitetu do spraw Pożytku Publicznego "
        "z dnia 24 października 2018 r. (poz. 2055)", P),
    "tytul": Napis("UPROSZCZONA OFERTA REALIZACJI ZADANIA PUBLICZNEGO", P),
    "pouczenie": Napis("POUCZENIE co do sposobu wypełniania oferty:", P),
    "pouczenie_1": Napis(
        "Ofertę należy wypełnić wyłącznie w białych pustych polach, zgodnie z instrukcjami umieszczonymi "
        "przy poszczególnych polach oraz w przypisach.", N),
    "pouczenie_2": Napis(
        "Zaznaczenie „*”, np.: „Krajowym Rejestrem Sądowym*/właściwą ewidencją*”, oznacza, że należy skreślić "
        "niewłaściwą odpowiedź, pozostawiając prawidłową. Przykład: „", N),
    "pouczenie_zostaje": Napis("Krajowym Rejestrem Sądowym*/", N),
    "pouczenie_skreslone": Napis("właściwą ewidencją*", N),
    "pouczenie_koniec": Napis("”.", N),
}  # fmt: skip

_TRESC: Mapping[str, Napis] = {
    "iii": Napis("III. Zakres rzeczowy zadania publicznego", P),
    "iii_3": Napis("3. Syntetyczny opis zadania (wraz ze wskazaniem miejsca jego realizacji)", P),
    "iii_4": Napis("4. Opis zakładanych rezultatów realizacji zadania publicznego", P),
    "iii_5": Napis(
        "5. Krótka charakterystyka Oferenta, jego doświadczenia w realizacji działań planowanych w ofercie "
        "oraz zasobów, które będą wykorzystane w realizacji zadania", P),
    "iv": Napis("IV. Szacunkowa kalkulacja kosztów realizacji zadania publicznego", P),
    "wartosc": Napis("Wartość PLN", P),
    "z_dotacji": Napis("Z dotacji", P),
    "z_innych_zrodel": Napis("Z innych źródeł", P),
    "v": Napis("V. Oświadczenia", P),
    "v_1": Napis(
        "1) proponowane zadanie publiczne będzie realizowane wyłącznie w zakresie działalności pożytku "
        "publicznego oferenta(-tów);", P),
    "v_2": Napis(
        "2) pobieranie świadczeń pieniężnych będzie się odbywać wyłącznie w ramach prowadzonej odpłatnej "
        "działalności pożytku publicznego;", P),
    "v_5": Napis("5) dane zawarte w części II niniejszej oferty są zgodne z", P),
    "v_6": Napis(
        "6) wszystkie informacje podane w ofercie oraz załącznikach są zgodne z aktualnym stanem prawnym "
        "i faktycznym;", P),
    "v_7": Napis(
        "7) w zakresie związanym ze składaniem ofert, w tym z gromadzeniem, przetwarzaniem i "
        "przekazywaniem danych osobowych, a także wprowadzaniem ich do systemów informatycznych, osoby, "
        "których dotyczą te dane, złożyły stosowne oświadczenia zgodnie z przepisami o ochronie danych "
        "osobowych.", P),
    "przypis_2": Napis("Termin realizacji zadania nie może być dłuższy niż 90 dni.", P),
}  # fmt: skip

NAPISY: Mapping[str, Napis] = MappingProxyType(
    {**_NAGLOWEK, **{klucz: _z_pamieci(KONKURSOWE[klucz]) for klucz in _JAK_W_KONKURSIE}, **_TRESC}
)
"""Every label of the form, by the key a template uses."""

ETYKIETY: Mapping[str, str] = MappingProxyType(
    {klucz: twarde_spacje(napis.tekst) for klucz, napis in NAPISY.items()}
)
"""The same labels ready to print, with no-break spaces."""
