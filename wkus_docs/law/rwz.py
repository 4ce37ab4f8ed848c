"""Rozporządzenie w sprawie wzorów ofert, ramowych wzorów umów i wzorów sprawozdań."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import ELI, Confidence, tekst

PIERWSZE_KONKURSY = date(2019, 3, 2)
"""Competitions announced from this day on are held on these forms; to 1 March 2019, on the earlier ones (§ 2)."""

_PRZECZYTANE = {
    "§ 1": "jakie wzory określa rozporządzenie",
    "§ 2": "do zadań z konkursów ogłoszonych do 1 marca 2019 r. stosuje się wzory dotychczasowe",
    "zał. 1": "wzór oferty i oferty wspólnej",
    "zał. 2": "wzór oferty operatora projektu",
    "zał. 3": "ramowy wzór umowy",
    "zał. 4": "ramowy wzór umowy z operatorem projektu",
    "zał. 5": "wzór sprawozdania z wykonania zadania",
    "zał. 6": "wzór sprawozdania operatora projektu",
    "zał. 1 sekcja I": "podstawowe informacje o złożonej ofercie",
    "zał. 1 sekcja I.1": "organ administracji publicznej, do którego jest adresowana oferta",
    "zał. 1 sekcja I.2": "rodzaj zadania publicznego",
    "zał. 1 sekcja II": "dane oferentów",
    "zał. 1 sekcja II.1": "nazwa, forma prawna, numer w rejestrze, adres i kontakt oferenta",
    "zał. 1 sekcja II.2": "dane osoby upoważnionej do składania wyjaśnień",
    "zał. 1 sekcja III": "opis zadania",
    "zał. 1 sekcja III.1": "tytuł zadania publicznego",
    "zał. 1 sekcja III.2": "termin realizacji zadania publicznego",
    "zał. 1 sekcja III.3": "syntetyczny opis zadania",
}

_Z_PAMIECI = {
    "zał. 1 sekcja III.4": "plan i harmonogram działań",
    "zał. 1 sekcja III.5": "opis zakładanych rezultatów",
    "zał. 1 sekcja III.6": "dodatkowe informacje dotyczące rezultatów",
    "zał. 1 sekcja IV": "charakterystyka oferenta",
    "zał. 1 sekcja IV.1": "informacja o wcześniejszej działalności oferenta",
    "zał. 1 sekcja IV.2": "zasoby kadrowe, rzeczowe i finansowe oferenta",
    "zał. 1 sekcja V": "kalkulacja przewidywanych kosztów",
    "zał. 1 sekcja V.A": "zestawienie kosztów realizacji zadania",
    "zał. 1 sekcja V.B": "źródła finansowania kosztów",
    "zał. 1 sekcja V.C": "podział kosztów pomiędzy oferentów",
    "zał. 1 sekcja VI": "inne informacje",
    "zał. 1 sekcja VII": "oświadczenia oferentów",
    "zał. 3 § 1": "przedmiot umowy",
    "zał. 3 § 2": "sposób wykonania zadania publicznego",
    "zał. 3 § 3": "finansowanie zadania publicznego",
    "zał. 3 § 4": "wykonanie części zadania przez podmiot niebędący stroną umowy",
    "zał. 3 § 5": "przesunięcia w zakresie ponoszonych wydatków",
    "zał. 3 § 6": "dokumentacja związana z realizacją zadania",
    "zał. 3 § 7": "obowiązki i uprawnienia informacyjne",
    "zał. 3 § 8": "kontrola zadania publicznego",
    "zał. 3 § 9": "obowiązki sprawozdawcze",
    "zał. 3 § 10": "zwrot środków finansowych",
    "zał. 3 § 11": "rozwiązanie umowy za porozumieniem stron",
    "zał. 3 § 12": "odstąpienie od umowy przez Zleceniobiorcę",
    "zał. 3 § 13": "rozwiązanie umowy przez Zleceniodawcę",
    "zał. 3 § 14": "zakaz zbywania rzeczy zakupionych za środki z dotacji",
    "zał. 3 § 15": "forma pisemna oświadczeń",
    "zał. 3 § 16": "odpowiedzialność wobec osób trzecich",
    "zał. 3 § 17": "postanowienia końcowe umowy",
    "zał. 3 § 18": "rozstrzyganie sporów",
    "zał. 3 § 19": "egzemplarze umowy",
    "zał. 3 § 3 wariant A": "płatność w jednym roku budżetowym",
    "zał. 3 § 3 wariant B": "płatność w 2–5 latach budżetowych",
    "zał. 5 część I": "sprawozdanie merytoryczne",
    "zał. 5 część I.1": "opis osiągniętych rezultatów",
    "zał. 5 część I.2": "szczegółowy opis wykonania działań",
    "zał. 5 część II": "sprawozdanie z wykonania wydatków",
    "zał. 5 część II.1": "rozliczenie wydatków",
    "zał. 5 część II.2": "rozliczenie ze względu na źródło finansowania",
    "zał. 5 część II.3": "inne przychody uzyskane przy realizacji zadania",
    "zał. 5 część II.4": "świadczenia pieniężne pobrane od odbiorców zadania",
    "zał. 5 część III": "dodatkowe informacje i oświadczenia",
}

RWZ = Act(
    klucz="rwz",
    rodzaj="rozporządzenie",
    organ="Przewodniczącego Komitetu do spraw Pożytku Publicznego",
    data=date(2018, 10, 24),
    tytul=(
        "w sprawie wzorów ofert i ramowych wzorów umów dotyczących realizacji zadań "
        "publicznych oraz wzorów sprawozdań z wykonania tych zadań"
    ),
    krotko="rozporządzenia w sprawie wzorów ofert i ramowych wzorów umów",
    sprawdzono=date(2026, 10, 3),
    publikacje=(tekst(2018, 2057, zrodlo=ELI, zmiany_do=date(2026, 10, 3), pierwotny=True),),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga=(
        "Etykiety załączników poza sekcjami I–III.3 wzoru oferty są z pamięci. Ustawa z 2026 r. "
        "(Dz. U. poz. 1040) nie zmieniła upoważnienia w art. 19 UDPP, więc rozporządzenia nie uchyliła (ZTP § 32)."
    ),
)
"""Rozporządzenie w sprawie wzorów ofert, ramowych wzorów umów i wzorów sprawozdań."""
