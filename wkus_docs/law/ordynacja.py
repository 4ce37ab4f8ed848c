"""Ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import DOKUMENTY, ELI, JEDEN, NASTEPNE, WYKAZ, Confidence, tekst, zmiany

_POTWIERDZONE = {
    "art. 54 § 1 pkt 5": "odsetek nie nalicza się, gdy nie przekraczałyby trzykrotności opłaty za polecenie listu",
    "art. 55 § 2": "wpłatę, która nie pokrywa zaległości z odsetkami, zalicza się na obie kwoty proporcjonalnie",
    "art. 70 § 1": "przedawnienie po 5 latach od końca roku, w którym upłynął termin płatności",
}

_Z_PAMIECI = {
    "art. 53": "odsetki za zwłokę od zaległości podatkowych",
    "art. 53 § 1": "od zaległości nalicza się odsetki za zwłokę",
    "art. 56": "stawka odsetek za zwłokę",
    "art. 56 § 1": "stawka to dwukrotność stopy lombardowej i 2%, co najmniej 8%",
    "art. 62 § 1": "bez wskazania podatnika wpłatę zalicza się na zobowiązanie o najwcześniejszym terminie",
    "art. 63 § 1": "zaokrąglanie kwot do pełnych złotych",
}

ORDYNACJA = Act(
    klucz="ordynacja",
    data=date(1997, 8, 29),
    tytul="– Ordynacja podatkowa",
    krotko="Ordynacji podatkowej",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2018, 800, Confidence.PAMIEC, zrodlo=JEDEN, niepelne=True),
        tekst(2019, 900, Confidence.POTWIERDZONE, zrodlo=DOKUMENTY, niepelne=True),
        tekst(2020, 1325, Confidence.PAMIEC, zrodlo=JEDEN, niepelne=True),
        tekst(2021, 1540, Confidence.PAMIEC, zrodlo=JEDEN, niepelne=True),
        tekst(2022, 2651, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2023, 2383, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(
            2025,
            111,
            zrodlo=NASTEPNE,
            zmiany=zmiany(
                (2025, 497, 621, 622, 769, 820, 1235, 1414, 1417, 1669, 1804, 1863), (2026, 252, 347, 473)
            ),
        ),
        tekst(2026, 622, zrodlo=ELI, zmiany=zmiany((2026, 825)), zmiany_do=date(2026, 8, 15)),
    ),
    przepisy=units(Confidence.POTWIERDZONE, _POTWIERDZONE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga=(
        "Art. 55 § 2: tekst w sip.lex.pl (Dz. U. 2022 poz. 2651) i gazetaprawna.pl (styczeń 2022); art. 70 § 1: ksiegowosc.infor.pl "
        "i rp.pl; art. 54 § 1 pkt 5: bielice.com.pl (8,70 zł od 1.02.2014) i audytksiegowy.warszawa.pl (2015), dzisiejszej opłaty za "
        "polecenie nie ustalono. Sprawdzono 30.11.2026."
    ),
)
"""Ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa."""
