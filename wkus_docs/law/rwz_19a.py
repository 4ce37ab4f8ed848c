"""Rozporządzenie w sprawie uproszczonego wzoru oferty i uproszczonego wzoru sprawozdania (tryb art. 19a)."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import DOKUMENTY, Confidence, tekst

PIERWSZE_OFERTY = date(2019, 3, 2)
"""Offers filed from this day on are on this form; to 1 March 2019, on the earlier one (§ 2)."""

_PRZECZYTANE = {
    "§ 1": "jakie uproszczone wzory określa rozporządzenie",
    "§ 2": "do zadań z ofert złożonych do 1 marca 2019 r. stosuje się wzory dotychczasowe",
    "zał. 1": "uproszczony wzór oferty",
    "zał. 2": "uproszczony wzór sprawozdania",
}

_Z_PAMIECI = {
    "zał. 1 sekcja III.4": "opis zakładanych rezultatów",
    "zał. 1 sekcja IV": "szacunkowa kalkulacja kosztów",
    "zał. 1 sekcja V": "oświadczenia oferentów",
    "zał. 1 przypis 2": "termin realizacji zadania nie jest dłuższy niż 90 dni",
}

RWZ_19A = Act(
    klucz="rwz19a",
    rodzaj="rozporządzenie",
    organ="Przewodniczącego Komitetu do spraw Pożytku Publicznego",
    data=date(2018, 10, 24),
    tytul=(
        "w sprawie uproszczonego wzoru oferty i uproszczonego wzoru sprawozdania z realizacji zadania publicznego"
    ),
    krotko="rozporządzenia w sprawie uproszczonych wzorów oferty i sprawozdania",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(
            2018,
            2055,
            Confidence.POTWIERDZONE,
            zrodlo=DOKUMENTY,
            zmiany_do=date(2026, 11, 30),
            pierwotny=True,
        ),
    ),
    przepisy=units(Confidence.POTWIERDZONE, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga=(
        "Tytuł, publikator i § 1–2 czytano na stronach Województwa Śląskiego i gov.pl/web/pozytek (27.08.2019); o ofercie "
        "z samego 1 marca 2019 r. mówią one różnie. Napisy wzorów są z pamięci. Nie ustalono, czy ustawa z 2026 r. "
        "(Dz. U. poz. 1040) zmieniła upoważnienie w art. 19a ust. 7d UDPP; gdyby tak było, rozporządzenie straciłoby moc "
        "(ZTP § 32)."
    ),
)
"""Rozporządzenie w sprawie uproszczonego wzoru oferty i uproszczonego wzoru sprawozdania."""
