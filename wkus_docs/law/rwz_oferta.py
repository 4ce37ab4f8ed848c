"""Wzór oferty (zał. 1 do rozporządzenia z 24 października 2018 r.): napisy formularza.

Labels of a dated official form, kept letter for letter. Those marked TEKST were read in the copy that a
powiat published; the rest is from memory: compare it with Dz. U. z 2018 r. poz. 2057 before you rely on it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from wkus_docs.law.publikacja import Confidence
from wkus_docs.polish.typografia import twarde_spacje

WZOR_OD = date(2018, 10, 29)
"""From when the form is used."""

T, P, N = Confidence.TEKST, Confidence.PAMIEC, Confidence.NIEUSTALONE


@dataclass(frozen=True, slots=True)
class Napis:
    """A label of the form and how sure it is; N means that even the memory of it wavers."""

    tekst: str
    pewnosc: Confidence


_NAGLOWEK: Mapping[str, Napis] = {
    "zalacznik": Napis("Załącznik nr 1", T),
    "zalaczniki": Napis(
        "Załączniki do rozporządzenia Przewodniczącego Komitetu do spraw Pożytku Publicznego "
        "z dnia 24 października 2018 r. (poz. 2057)", T),
    "oferta": Napis("OFERTA REALIZACJI ZADANIA PUBLICZNEGO*", T),
    "oferta_wspolna": Napis("OFERTA WSPÓLNA REALIZACJI ZADANIA PUBLICZNEGO*", T),
    "o_ktorej_mowa": Napis(", O KTÓREJ MOWA W ART. 14 UST.", T),
    "ust_1": Napis("1*", T),
    "ust_2": Napis("2*", T),
    "ustawy": Napis(
        "USTAWY Z DNIA 24 KWIETNIA 2003 R. O DZIAŁALNOŚCI POŻYTKU PUBLICZNEGO I O WOLONTARIACIE", T),
    "dziennik": Napis("(DZ. U. Z 2018 R. POZ. 450, Z PÓŹN. ZM.)", P),
    "pouczenie": Napis("POUCZENIE co do sposobu wypełniania oferty:", T),
    "pouczenie_1": Napis(
        "Ofertę należy wypełnić wyłącznie w białych pustych polach, zgodnie z instrukcjami umieszonymi "
        "przy poszczególnych polach lub w przypisach.", T),
    "pouczenie_2": Napis(
        "W przypadku pól, które nie dotyczą danej oferty, należy wpisać „nie dotyczy” lub przekreślić pole.", T),
    "pouczenie_3": Napis(
        "Zaznaczenie „*”, np., „Oferta realizacji zadania publicznego*/Oferta wspólna realizacji zadania "
        "publicznego*”, oznacza, że należy skreślić niewłaściwą odpowiedź i pozostawić prawidłową. "
        "Przykład: „", T),
    "pouczenie_skreslone": Napis("Oferta realizacji zadania publicznego*", N),
    "pouczenie_zostaje": Napis("/Oferta wspólna realizacji zadania publicznego*”.", N),
}  # fmt: skip

_OPIS: Mapping[str, Napis] = {
    "i": Napis("I. Podstawowe informacje o złożonej ofercie", T),
    "i_1": Napis("1. Organ administracji publicznej, do którego jest adresowana oferta", T),
    "i_2": Napis("2. Rodzaj zadania publicznego", T),
    "ii": Napis("II. Dane oferenta(-tów)", T),
    "ii_1": Napis(
        "1. Nazwa oferenta(-tów), forma prawna, numer w Krajowym Rejestrze Sądowym lub innej ewidencji, "
        "adres siedziby, strona www, adres do korespondencji, adres e-mail, numer telefonu", T),
    "ii_2": Napis("2. Dane osoby upoważnionej do składania wyjaśnień dotyczących oferty", T),
    "ii_2_np": Napis("(np. imię i nazwisko, numer telefonu, adres poczty elektronicznej)", T),
    "iii": Napis("III. Opis zadania", T),
    "iii_1": Napis("1. Tytuł zadania publicznego", T),
    "iii_2": Napis("2. Termin realizacji zadania publicznego", T),
    "data_rozpoczecia": Napis("Data rozpoczęcia", T),
    "data_zakonczenia": Napis("Data zakończenia", T),
    "iii_3": Napis("3. Syntetyczny opis zadania", T),
    "iii_3_co": Napis(
        "(należy wskazać i opisać: miejsce realizacji zadania, grupę docelową, sposób rozwiązywania jej "
        "problemów/zaspokajania potrzeb, komplementarność z innymi działaniami podejmowanymi przez "
        "organizację lub inne podmioty)", P),
    "iii_4": Napis("4. Plan i harmonogram działań na rok", P),
    "iii_4_co": Napis(
        "(należy wymienić i opisać w porządku logicznym wszystkie planowane w ofercie działania oraz "
        "określić ich uczestników i miejsce ich realizacji)", P),
    "lp": Napis("Lp.", P),
    "nazwa_dzialania": Napis("Nazwa działania", P),
    "opis": Napis("Opis", P),
    "grupa_docelowa": Napis("Grupa docelowa", P),
    "planowany_termin": Napis("Planowany termin realizacji", P),
    "zakres_podmiotu": Napis("Zakres działania realizowany przez podmiot niebędący stroną umowy", P),
    "iii_5": Napis("5. Opis zakładanych rezultatów realizacji zadania publicznego", P),
    "iii_5_co": Napis("(należy opisać:", P),
    "iii_5_1": Napis(
        "1) co będzie bezpośrednim efektem (materialnym lub niematerialnym) realizacji oferty?", P),
    "iii_5_2": Napis("2) jaka zmiana społeczna zostanie osiągnięta poprzez realizację zadania?", P),
    "iii_5_3": Napis(
        "3) czy przewidywane jest wykorzystanie rezultatów osiągniętych w trakcie realizacji oferty w "
        "dalszych działaniach organizacji? – trwałość rezultatów zadania)", P),
    "iii_6": Napis("6. Dodatkowe informacje dotyczące rezultatów realizacji zadania publicznego", P),
    "nazwa_rezultatu": Napis("Nazwa rezultatu", P),
    "poziom_rezultatu": Napis("Planowany poziom osiągnięcia rezultatów (wartość docelowa)", P),
    "monitorowanie": Napis(
        "Sposób monitorowania rezultatów / źródło informacji o osiągnięciu wskaźnika", P),
    "iv": Napis("IV. Charakterystyka oferenta", P),
    "iv_1": Napis(
        "1. Informacja o wcześniejszej działalności oferenta, w szczególności w zakresie, którego dotyczy "
        "zadanie publiczne", P),
    "iv_2": Napis(
        "2. Zasoby kadrowe, rzeczowe i finansowe oferenta, które będą wykorzystane do realizacji zadania", P),
}  # fmt: skip

_KALKULACJA: Mapping[str, Napis] = {
    "v": Napis("V. Kalkulacja przewidywanych kosztów realizacji zadania publicznego", P),
    "v_a": Napis("V.A Zestawienie kosztów realizacji zadania", P),
    "v_a_co": Napis(
        "(w sekcji V-A należy skalkulować i zamieścić wszystkie koszty realizacji zadania niezależnie od "
        "źródła finansowania wskazanego w sekcji V-B)", P),
    "rodzaj_kosztu": Napis("Rodzaj kosztu", P),
    "rodzaj_miary": Napis("Rodzaj miary", P),
    "koszt_jednostkowy": Napis("Koszt jednostkowy [PLN]", P),
    "liczba_jednostek": Napis("Liczba jednostek", P),
    "wartosc": Napis("Wartość [PLN]", P),
    "razem": Napis("Razem", P),
    "rok": Napis("Rok", P),
    "koszty_dzialan": Napis("Koszty realizacji działań", P),
    "suma_dzialan": Napis("Suma kosztów realizacji zadania", P),
    "koszty_administracyjne": Napis("Koszty administracyjne", P),
    "suma_administracyjnych": Napis("Suma kosztów administracyjnych", P),
    "suma_wszystkich": Napis("Suma wszystkich kosztów realizacji zadania", P),
    "v_b": Napis("V.B Źródła finansowania kosztów realizacji zadania", P),
    "nazwa_zrodla": Napis("Nazwa źródła", P),
    "udzial": Napis("Udział [%]", P),
    "sto": Napis("100", P),
    "dotacja": Napis("Planowana dotacja w ramach niniejszej oferty", P),
    "wklad": Napis("Wkład własny", P),
    "wklad_finansowy": Napis("Wkład własny finansowy", P),
    "wklad_niefinansowy": Napis("Wkład własny niefinansowy (osobowy i rzeczowy)", P),
    "swiadczenia": Napis("Świadczenia pieniężne od odbiorców zadania", P),
    "v_c": Napis("V.C Podział kosztów realizacji zadania pomiędzy oferentów", P),
    "oferent": Napis("Oferent", P),
}  # fmt: skip

_OSWIADCZENIA: Mapping[str, Napis] = {
    "vi": Napis("VI. Inne informacje", P),
    "vi_1": Napis("1. Deklaracja o zamiarze odpłatnego lub nieodpłatnego wykonania zadania publicznego.", P),
    "vi_2": Napis(
        "2. Działania, które w ramach realizacji zadania publicznego będą wykonywane przez poszczególnych "
        "oferentów oraz sposób ich reprezentacji wobec organu administracji publicznej (należy wypełnić "
        "tylko w przypadku oferty wspólnej).", P),
    "vi_3": Napis(
        "3. Inne działania, które mogą mieć znaczenie przy ocenie oferty, w tym odnoszące się do "
        "kalkulacji przewidywanych kosztów oraz oświadczeń zawartych w sekcji VII.", N),
    "vii": Napis("VII. Oświadczenia", P),
    "oswiadczam": Napis("Oświadczam(-my), że:", P),
    "vii_1": Napis(
        "1) proponowane zadanie publiczne będzie realizowane wyłącznie w zakresie działalności pożytku "
        "publicznego oferenta(-tów);", P),
    "vii_2": Napis(
        "2) pobieranie świadczeń pieniężnych będzie się odbywać wyłącznie w ramach prowadzonej odpłatnej "
        "działalności pożytku publicznego;", P),
    "oferent_gwiazdka": Napis("oferent*", P),
    "oferenci_gwiazdka": Napis("oferenci*", P),
    "skladajacy": Napis("składający niniejszą ofertę", P),
    "nie_zalega": Napis("nie zalega(-ją)*", P),
    "zalega": Napis("zalega(-ją)*", P),
    "podatki": Napis("z opłacaniem należności z tytułu zobowiązań podatkowych;", P),
    "skladki": Napis("z opłacaniem należności z tytułu składek na ubezpieczenia społeczne;", P),
    "vii_5": Napis("5) dane zawarte w części II niniejszej oferty są zgodne z", P),
    "krs": Napis("Krajowym Rejestrem Sądowym*", T),
    "ewidencja": Napis("właściwą ewidencją*", T),
    "vii_6": Napis(
        "6) wszystkie informacje podane w ofercie oraz załącznikach są zgodne z aktualnym stanem prawnym "
        "i faktycznym;", P),
    "vii_7": Napis(
        "7) w zakresie związanym ze składaniem ofert, w tym z gromadzeniem, przetwarzaniem i "
        "przekazywaniem danych osobowych, a także wprowadzaniem ich do systemów informatycznych, osoby, "
        "których dotyczą te dane, złożyły stosowne oświadczenia zgodnie z przepisami o ochronie danych "
        "osobowych.", P),
    "podpisy": Napis(
        "(podpis osoby upoważnionej lub podpisy osób upoważnionych do składania oświadczeń woli w imieniu "
        "oferentów)", P),
    "data": Napis("Data", P),
}  # fmt: skip

_PRZYPISY: Mapping[str, Napis] = {
    "przypis_1": Napis(
        "Rodzaj zadania zawiera się w zakresie zadań określonych w art. 4 ustawy z dnia 24 kwietnia 2003 r. "
        "o działalności pożytku publicznego i o wolontariacie.", P),
    "przypis_2": Napis(
        "Dotyczy zakresu działania tej części zadania, która będzie realizowana przez podmiot niebędący "
        "stroną umowy, o którym mowa w art. 16 ust. 4 ustawy z dnia 24 kwietnia 2003 r. o działalności "
        "pożytku publicznego i o wolontariacie.", N),
    "przypis_3": Napis(
        "Organ w ogłoszeniu o otwartym konkursie ofert może odstąpić od tego elementu, jeżeli rodzaj "
        "zadania uniemożliwia ich określenie.", P),
    "przypis_4": Napis("Tabelę należy rozszerzyć w przypadku realizacji oferty w dłuższym okresie.", P),
    "przypis_5": Napis("Suma pól 3.1. i 3.2.", P),
    "przypis_6": Napis("Sekcję V.C należy uzupełnić w przypadku oferty wspólnej.", P),
    "przypis_7": Napis("Tabelę należy rozszerzyć w przypadku realizacji oferty w dłuższym okresie.", P),
}  # fmt: skip

NAPISY: Mapping[str, Napis] = MappingProxyType(
    {**_NAGLOWEK, **_OPIS, **_KALKULACJA, **_OSWIADCZENIA, **_PRZYPISY}
)
"""Every label of the form, by the key a template uses."""

ETYKIETY: Mapping[str, str] = MappingProxyType(
    {klucz: twarde_spacje(napis.tekst) for klucz, napis in NAPISY.items()}
)
"""The same labels ready to print, with no-break spaces."""
