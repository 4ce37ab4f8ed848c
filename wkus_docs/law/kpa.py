"""Ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, ELI, JEDEN, NASTEPNE, Confidence, tekst, zmiany

_POTWIERDZONE = {
    "art. 57 § 4": "termin z końcem w dniu wolnym lub sobotę upływa następnego dnia roboczego",
    "art. 61 § 4": "o wszczęciu postępowania zawiadamia się wszystkie strony",
    "art. 107 § 1": "składniki decyzji: organ, data, strona, podstawa, rozstrzygnięcie, uzasadnienie, pouczenie, podpis",
    "art. 127a § 1": "przed upływem terminu strona może zrzec się odwołania wobec organu, który wydał decyzję",
    "art. 127a § 2": "z dniem doręczenia zrzeczenia przez ostatnią ze stron decyzja jest ostateczna i prawomocna",
}

_Z_PAMIECI = {
    "art. 10 § 1": "przed decyzją strona może wypowiedzieć się co do dowodów i zgłoszonych żądań",
    "art. 24": "wyłączenie pracownika",
    "art. 24 § 1": "przyczyny wyłączenia pracownika z mocy ustawy",
    "art. 24 § 1 pkt 1": "jest stroną albo wynik sprawy może mieć wpływ na jego prawa lub obowiązki",
    "art. 24 § 1 pkt 2": "sprawa małżonka, krewnych i powinowatych do drugiego stopnia",
    "art. 24 § 1 pkt 3": "sprawa osoby związanej przysposobieniem, opieką lub kuratelą",
    "art. 24 § 1 pkt 4": "był świadkiem, biegłym albo przedstawicielem strony",
    "art. 24 § 1 pkt 5": "brał udział w wydaniu zaskarżonej decyzji",
    "art. 24 § 1 pkt 6": "wszczęto przeciw niemu z powodu sprawy dochodzenie lub postępowanie",
    "art. 24 § 1 pkt 7": "jedną ze stron jest jego przełożony służbowy",
    "art. 24 § 2": "powody wyłączenia trwają po ustaniu małżeństwa, przysposobienia, opieki lub kurateli",
    "art. 24 § 3": "wyłączenie przy wątpliwości co do bezstronności",
    "art. 35": "terminy załatwiania spraw",
    "art. 35 § 3": "sprawa wymagająca wyjaśnień: miesiąc, szczególnie skomplikowana: dwa miesiące od wszczęcia",
    "art. 36 § 1": "o niezałatwieniu sprawy w terminie organ zawiadamia strony i wskazuje nowy termin",
    "art. 57": "obliczanie terminów",
    "art. 57 § 1": "termin w dniach: nie liczy się dnia zdarzenia",
    "art. 57 § 3": "termin w miesiącach kończy się w dniu o tej samej dacie, a gdy go brak – w ostatnim dniu",
    "art. 57 § 5": "zachowanie terminu: nadanie pocztą lub doręczenie elektroniczne",
    "art. 104": "organ załatwia sprawę przez wydanie decyzji",
    "art. 105 § 1": "umorzenie postępowania, które stało się bezprzedmiotowe",
    "art. 113 § 1": "organ może sprostować w decyzji błędy pisarskie, rachunkowe i inne oczywiste omyłki",
    "art. 127 § 1": "od decyzji pierwszej instancji służy odwołanie",
    "art. 129 § 1": "odwołanie wnosi się za pośrednictwem organu, który wydał decyzję",
    "art. 129 § 2": "na odwołanie jest czternaście dni od doręczenia decyzji",
    "art. 221 § 2": "skargi i wnioski do organizacji społecznych w związku ze zleconymi im zadaniami",
    "art. 237 § 1": "skargę załatwia się bez zbędnej zwłoki, najpóźniej w ciągu miesiąca",
    "art. 241": "przedmiot wniosku",
    "art. 244 § 1": "do terminu załatwienia wniosku stosuje się przepisy o terminie załatwienia skargi: miesiąc",
    "art. 244 § 2": "o sposobie załatwienia wniosku zawiadamia się równocześnie wnioskodawcę",
    "art. 245": "gdy wniosku nie można załatwić w terminie, zawiadamia się o tym i podaje przewidywany termin",
}

KPA = Act(
    klucz="kpa",
    data=date(1960, 6, 14),
    tytul="– Kodeks postępowania administracyjnego",
    krotko="Kodeksu postępowania administracyjnego",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2018, 2096, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(2020, 256, Confidence.PAMIEC, zrodlo=JEDEN, niepelne=True),
        tekst(2021, 735, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(2022, 2000, Confidence.PAMIEC, zrodlo=JEDEN, niepelne=True),
        tekst(2023, 775, zrodlo=NASTEPNE, zmiany=zmiany((2023, 803))),
        tekst(2024, 572, zrodlo=ELI, zmiany=zmiany((2025, 769))),
        tekst(2025, 1691, zrodlo=ELI, zmiany_do=date(2026, 9, 24)),
    ),
    przepisy=units(Confidence.POTWIERDZONE, _POTWIERDZONE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga=(
        "Art. 57 § 4 przytacza gazetaprawna.pl (14.11.2025), tak samo brzmi art. 115 KC. Art. 61 § 4: tekst działu II (prawnet.prawo.link, Dz. U. 2022 poz. 2000); art. 107 § 1: inforlex.pl i forum.ops.pl; "
        "art. 127a: gazetaprawna.pl (grudzień 2022 i lipiec 2023, po zmianie z 12.05.2023). Sprawdzono 30.11.2026."
    ),
)
"""Ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego."""
