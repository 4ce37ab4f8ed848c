"""Wzór sprawozdania (zał. 5 do rozporządzenia z 24 października 2018 r.): napisy formularza.

Labels of a dated official form. No copy of annex 5 itself was found; some labels were compared with its
neighbours, and each says with which. Compare all with Dz. U. z 2018 r. poz. 2057 before you rely on them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from wkus_docs.law.publikacja import Confidence
from wkus_docs.polish.typografia import twarde_spacje

WZOR_OD = date(2018, 10, 29)
"""From when the form is used."""

P, N = Confidence.PAMIEC, Confidence.NIEUSTALONE

ZAL_6 = (
    "wzór sprawozdania operatora (zał. 6 do tego samego rozporządzenia), wypełniony w serwisie lexspace.net"
)
Z_2016 = (
    "wzór sprawozdania z 2016 r. (zał. 5 do poprzedniego rozporządzenia), wypełniony na stronie Domu "
    "Wspólnoty „Barka” w Drezdenku i objaśniony w serwisie docplayer.pl"
)
OBA = f"{ZAL_6}; {Z_2016}"
OFERTA = "wzór oferty (zał. 1 do tego samego rozporządzenia), ta sama tabela kosztów; też z pamięci"


@dataclass(frozen=True, slots=True)
class Napis:
    """A label of the form, how sure it is, and what it was compared with; N: even the memory wavers."""

    tekst: str
    pewnosc: Confidence
    porownano: str = ""


_NAGLOWEK: Mapping[str, Napis] = {
    "zalacznik": Napis("Załącznik nr 5", P, Z_2016),
    "tytul": Napis("SPRAWOZDANIE Z WYKONANIA ZADANIA PUBLICZNEGO,", P, OBA),
    "o_ktorym_mowa": Napis(
        "O KTÓRYM MOWA W ART. 18 UST. 4 USTAWY Z DNIA 24 KWIETNIA 2003 R. O DZIAŁALNOŚCI POŻYTKU "
        "PUBLICZNEGO I O WOLONTARIACIE", P, Z_2016),
    "dziennik": Napis("(DZ. U. Z 2018 R. POZ. 450, Z PÓŹN. ZM.)", P),
    "pouczenie": Napis("Pouczenie co do sposobu wypełniania sprawozdania:", P, OBA),
    "pouczenie_1": Napis(
        "Sprawozdanie należy wypełnić wyłącznie w białych pustych polach, zgodnie z instrukcjami "
        "umieszonymi przy poszczególnych polach oraz w przypisach.", P, OBA),
    "pouczenie_2": Napis(
        "W przypadku pól, które nie dotyczą danego sprawozdania, należy wpisać „nie dotyczy” lub "
        "przekreślić pole.", P, OBA),
    "pouczenie_3": Napis(
        "Zaznaczenie „*”, np. „Częściowe* / Końcowe*”, oznacza, że należy skreślić niewłaściwą odpowiedź "
        "i pozostawić prawidłową. Przykład: „", P, OBA),
    "pouczenie_skreslone": Napis("Częściowe*", N),
    "pouczenie_zostaje": Napis("/ Końcowe*”.", N),
    "rodzaj": Napis("Rodzaj sprawozdania", P, OBA),
    "czesciowe": Napis("Częściowe*", P, OBA),
    "koncowe": Napis("Końcowe*", P, OBA),
    "okres": Napis("Okres, za jaki jest składane sprawozdanie", P, OBA),
    "tytul_zadania": Napis("Tytuł zadania publicznego", P, OBA),
    "nazwa_zleceniobiorcy": Napis("Nazwa Zleceniobiorcy(-ców)", P, Z_2016),
    "data_umowy": Napis("Data zawarcia umowy", P, OBA),
    "numer_umowy": Napis("Numer umowy, o ile został nadany", P, OBA),
}  # fmt: skip

_MERYTORYCZNE: Mapping[str, Napis] = {
    "i": Napis("Część I. Sprawozdanie merytoryczne", P, OBA),
    "i_1": Napis(
        "1. Opis osiągniętych rezultatów wraz z liczbowym określeniem skali działań zrealizowanych w "
        "ramach zadania", P, ZAL_6),
    "i_1_co": Napis(
        "(należy opisać osiągnięte rezultaty zadania publicznego i sposób, w jaki zostały zmierzone; należy "
        "wskazać rezultaty trwałe oraz w jakim stopniu realizacja zadania przyczyniła się do osiągnięcia "
        "jego celu)", P, f"{ZAL_6}, do słów „należy wskazać re…”"),
    "i_2": Napis("2. Szczegółowy opis wykonania poszczególnych działań", P),
    "i_2_co": Napis(
        "(opis powinien zawierać szczegółową informację o zrealizowanych działaniach zgodnie z umową, z "
        "uwzględnieniem stopnia oraz skali ich wykonania, a także wyjaśnić ewentualne odstępstwa w ich "
        "realizacji; w opisie należy przedstawić również informację o zaangażowanym wkładzie osobowym i "
        "wkładzie rzeczowym w realizację działań; w przypadku realizacji działania przez podmiot niebędący "
        "stroną umowy należy to wyraźnie wskazać w opisie tego działania)", P),
}  # fmt: skip

_WYDATKI: Mapping[str, Napis] = {
    "ii": Napis("Część II. Sprawozdanie z wykonania wydatków", P),
    "ii_1": Napis("1. Rozliczenie wydatków za rok", P),
    "lp": Napis("Lp.", P, OFERTA),
    "rodzaj_kosztu": Napis("Rodzaj kosztu", P, OFERTA),
    "zgodnie_z_umowa": Napis("Koszty zgodnie z umową (w zł)", P),
    "poniesione": Napis("Faktycznie poniesione wydatki (w zł)", P),
    "koszty_dzialan": Napis("Koszty realizacji działań", P, OFERTA),
    "suma_dzialan": Napis("Suma kosztów realizacji zadania", P, OFERTA),
    "koszty_administracyjne": Napis("Koszty administracyjne", P, OFERTA),
    "suma_administracyjnych": Napis("Suma kosztów administracyjnych", P, OFERTA),
    "suma_wszystkich": Napis("Suma wszystkich kosztów realizacji zadania", P, OFERTA),
    "ii_2": Napis("2. Rozliczenie ze względu na źródło finansowania", P),
    "zrodlo": Napis("Źródło finansowania", P),
    "umowa": Napis("Koszty zgodnie z umową", P),
    "wydatki": Napis("Faktycznie poniesione wydatki", P),
    "dotacja": Napis("Dotacja, w tym:", P),
    "kwota_dotacji": Napis("Kwota dotacji", P),
    "odsetki": Napis("Odsetki bankowe od dotacji", P),
    "inne_przychody": Napis("Inne przychody", P),
    "suma": Napis("Suma", N),
    "inne_srodki": Napis("Inne środki finansowe ogółem:", P),
    "inne_srodki_co": Napis("(należy zsumować środki finansowe wymienione w pkt 2.1–2.4)", P),
    "wlasne": Napis("Środki finansowe własne", P),
    "swiadczenia": Napis("Świadczenia pieniężne od odbiorców zadania", P, OFERTA),
    "publiczne": Napis("Środki finansowe z innych źródeł publicznych", P),
    "publiczne_kto": Napis(
        "Nazwa(-wy) organu(-nów) administracji publicznej lub jednostki(-tek) sektora finansów publicznych, "
        "który(-ra, -re) przekazał(a, y) środki finansowe:", P),
    "pozostale": Napis("Pozostałe", P),
    "wklad": Napis("Wkład osobowy i wkład rzeczowy ogółem:", P),
    "wklad_co": Napis("(należy zsumować środki finansowe wymienione w pkt 3.1 i 3.2)", N),
    "osobowy": Napis("Koszty pokryte z wkładu osobowego", P),
    "rzeczowy": Napis("Koszty pokryte z wkładu rzeczowego", P),
    "udzial_dotacji": Napis("Udział kwoty dotacji w całkowitych kosztach zadania publicznego", P),
    "udzial_srodkow": Napis(
        "Udział innych środków finansowych w stosunku do otrzymanej kwoty dotacji", P),
    "udzial_wkladu": Napis(
        "Udział wkładu osobowego i wkładu rzeczowego w stosunku do otrzymanej kwoty dotacji", P),
    "ii_3": Napis("3. Informacje o innych przychodach uzyskanych przy realizacji zadania publicznego", N),
    "ii_3_co": Napis(
        "(należy opisać przychody powstałe podczas realizowanego zadania, które nie były przewidziane w "
        "umowie, np. ze sprzedaży towarów wytworzonych lub usług świadczonych w ramach realizacji zadania "
        "publicznego)", N),
    "ii_4": Napis(
        "4. Informacje o świadczeniach pieniężnych pobranych w związku z realizacją zadania od odbiorców "
        "zadania", P),
    "ii_4_co": Napis(
        "(należy wskazać warunki, na jakich były pobierane świadczenia pieniężne, jaka była faktyczna "
        "wysokość świadczenia poniesiona przez pojedynczego odbiorcę oraz jaka była łączna wartość "
        "świadczeń)", P),
}  # fmt: skip

_KONIEC: Mapping[str, Napis] = {
    "iii": Napis("Część III. Dodatkowe informacje", P),
    "oswiadczam": Napis("Oświadczam(-my), że:", P),
    "oswiadczenie_1": Napis(
        "1) od daty zawarcia umowy nie zmienił się status prawny Zleceniobiorcy(-ców);", P),
    "oswiadczenie_2": Napis(
        "2) wszystkie informacje podane w niniejszym sprawozdaniu są zgodne z aktualnym stanem prawnym i "
        "faktycznym;", P),
    "oswiadczenie_3": Napis(
        "3) w zakresie związanym z otwartym konkursem ofert, w tym z gromadzeniem, przetwarzaniem i "
        "przekazywaniem danych osobowych, a także wprowadzaniem ich do systemów informatycznych, osoby, "
        "których dotyczą te dane, złożyły stosowne oświadczenia zgodnie z przepisami o ochronie danych "
        "osobowych.", P),
    "podpisy": Napis(
        "(podpis osoby upoważnionej lub podpisy osób upoważnionych do składania oświadczeń woli w imieniu "
        "Zleceniobiorcy(-ców). W przypadku podpisów nieczytelnych należy podać imię, nazwisko i funkcję)", N),
    "data": Napis("Data", P),
    "pouczenie_koncowe": Napis("POUCZENIE", P),
    "pouczenie_sposob": Napis(
        "Sprawozdania składa się osobiście lub przesyła przesyłką poleconą w terminie przewidzianym w "
        "umowie na adres Zleceniodawcy.", N),
    "pouczenie_termin": Napis(
        "Termin uważa się za zachowany, jeżeli przed jego upływem sprawozdanie zostało wysłane w formie "
        "dokumentu elektronicznego, a nadawca otrzymał urzędowe poświadczenie odbioru, lub nadane w "
        "polskiej placówce pocztowej operatora wyznaczonego.", N),
    "przypis_1": Napis("Wypełnić jedynie w przypadku wspierania realizacji zadania publicznego.", N),
    "przypis_2": Napis(
        "Na przykład środki finansowe z budżetu państwa lub budżetu jednostki samorządu terytorialnego, "
        "funduszy celowych, środki z funduszy strukturalnych.", P),
    "przypis_3": Napis("Wypełnić jedynie w przypadku, gdy umowa zakładała wycenę wkładu rzeczowego.", P),
    "przypis_4": Napis(
        "Wkładem rzeczowym są np. nieruchomości, środki transportu, maszyny, urządzenia. Zasobem rzeczowym "
        "może być również zasób udostępniony, względnie usługa świadczona na rzecz tej organizacji przez "
        "inny podmiot nieodpłatnie (np. usługa transportowa, hotelowa, poligraficzna itp.).", P),
    "przypis_5": Napis(
        "Procentowy udział kwoty dotacji, o której mowa w pkt 1.1, w całkowitych kosztach zadania "
        "publicznego należy podać z dokładnością do dwóch miejsc po przecinku.", P),
    "przypis_6": Napis(
        "Procentowy udział innych środków finansowych, o których mowa w pkt 2, w stosunku do otrzymanej "
        "kwoty dotacji należy podać z dokładnością do dwóch miejsc po przecinku.", P),
    "przypis_7": Napis(
        "Procentowy udział wkładu osobowego i wkładu rzeczowego, o których mowa w pkt 3, w stosunku do "
        "otrzymanej kwoty dotacji należy podać z dokładnością do dwóch miejsc po przecinku.", P),
}  # fmt: skip

NAPISY: Mapping[str, Napis] = MappingProxyType({**_NAGLOWEK, **_MERYTORYCZNE, **_WYDATKI, **_KONIEC})
"""Every label of the form, by the key a template uses."""

ETYKIETY: Mapping[str, str] = MappingProxyType(
    {klucz: twarde_spacje(napis.tekst) for klucz, napis in NAPISY.items()}
)
"""The same labels ready to print, with no-break spaces."""
