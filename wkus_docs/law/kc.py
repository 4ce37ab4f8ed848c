"""Ustawa z dnia 23 kwietnia 1964 r. – Kodeks cywilny."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import ELI, NASTEPNE, WYKAZ, Confidence, tekst, zmiany

_POTWIERDZONE = {
    "art. 115": "termin z końcem w dniu wolnym lub sobotę upływa następnego dnia roboczego",
    "art. 77 § 1": "uzupełnienie albo zmiana umowy wymaga formy przewidzianej do jej zawarcia",
}

_Z_PAMIECI = {
    "art. 78": "forma pisemna: własnoręczny podpis na dokumencie",
    "art. 78¹": "forma elektroniczna: kwalifikowany podpis elektroniczny równoważny pisemnemu",
    "art. 78¹ § 1": "elektroniczna forma czynności prawnej wymaga podpisu kwalifikowanego",
    "art. 78¹ § 2": "forma elektroniczna jest równoważna pisemnej",
    "art. 110": "przepisy o terminie stosuje się, gdy ustawa albo czynność prawna nie określa sposobu jego obliczania",
    "art. 111": "termin w dniach kończy się z upływem ostatniego dnia; pierwszego się nie liczy",
    "art. 111 § 2": "nie liczy się dnia zdarzenia, które jest początkiem terminu",
    "art. 112": "terminy w tygodniach, miesiącach i latach",
    "art. 118": "terminy przedawnienia roszczeń",
    "art. 353¹": "swoboda umów: treść i cel umowy nie mogą być sprzeczne z naturą stosunku, ustawą i zasadami współżycia",
    "art. 366": "solidarność dłużników",
    "art. 369": "solidarność wynika z ustawy lub czynności prawnej",
    "art. 376": "zwrot między dłużnikami solidarnymi według treści ich stosunku, w razie wątpliwości po równo",
    "art. 710": "użyczenie: bezpłatne używanie rzeczy oddanej w tym celu",
    "art. 711": "odpowiedzialność użyczającego za szkodę przez wady rzeczy",
    "art. 712": "biorący używa rzeczy zgodnie z umową; nie oddaje jej osobie trzeciej bez zgody",
    "art. 713": "biorący ponosi zwykłe koszty utrzymania rzeczy użyczonej",
    "art. 715": "użyczenie na czas nieoznaczony kończy się, gdy biorący zrobił z rzeczy użytek zgodny z umową",
    "art. 716": "użyczający może żądać zwrotu, gdy biorący używa rzeczy wbrew umowie",
    "art. 718": "po ustaniu użyczenia rzecz zwraca się w stanie niepogorszonym",
    "art. 734": "umowa zlecenia",
    "art. 750": "do umów o świadczenie usług stosuje się przepisy o zleceniu",
    "art. 471": "odpowiedzialność za niewykonanie zobowiązania",
}

KC = Act(
    klucz="kc",
    data=date(1964, 4, 23),
    tytul="– Kodeks cywilny",
    krotko="Kodeksu cywilnego",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2018, 1025, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2019, 1145, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2020, 1740, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(
            2022,
            1360,
            Confidence.POTWIERDZONE,
            zrodlo=WYKAZ,
            zmiany=zmiany((2022, 2337, 2339)),
            niepelne=True,
        ),
        tekst(2023, 1610, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2024, 1061, zrodlo=NASTEPNE, zmiany=zmiany((2024, 1237), (2025, 769))),
        tekst(2025, 1071, zrodlo=ELI, zmiany=zmiany((2025, 1172, 1508), (2026, 184, 507))),
        tekst(2026, 795, zrodlo=ELI, zmiany_do=date(2026, 9, 24)),
    ),
    przepisy=units(Confidence.POTWIERDZONE, _POTWIERDZONE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga=(
        "Art. 77 § 1 tak samo przytaczają prawo.pl, infor.pl i e-prawnik.pl; art. 115 (od 1.01.2017 także sobota): "
        "gov.legalis.pl i kancelarierp.pl (czytane 30.11.2026)."
    ),
)
"""Ustawa z dnia 23 kwietnia 1964 r. – Kodeks cywilny."""
