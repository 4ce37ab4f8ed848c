"""Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2016/679 (RODO)."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, EuChange, EuPublication

_Z_PAMIECI = {
    "art. 4 pkt 1": "pojęcie danych osobowych",
    "art. 5": "zasady przetwarzania danych osobowych",
    "art. 5 ust. 1 lit. c": "dane ograniczone do tego, co niezbędne do celu (minimalizacja danych)",
    "art. 6": "kiedy wolno przetwarzać dane",
    "art. 6 ust. 1 lit. a": "przetwarzanie na podstawie zgody",
    "art. 6 ust. 1 lit. b": "przetwarzanie niezbędne do wykonania umowy",
    "art. 6 ust. 1 lit. c": "przetwarzanie niezbędne do wypełnienia obowiązku prawnego",
    "art. 6 ust. 1 lit. e": "przetwarzanie niezbędne do zadania w interesie publicznym",
    "art. 7 ust. 3": "prawo do cofnięcia zgody",
    "art. 13": "informacje podawane przy zbieraniu danych od osoby",
    "art. 13 ust. 1": "administrator, inspektor, cele i podstawy, odbiorcy, przekazanie poza EOG",
    "art. 13 ust. 2": "okres przechowywania, prawa, skarga, wymóg podania danych, profilowanie",
    "art. 14": "informacje podawane, gdy danych nie zebrano od osoby",
    "art. 15": "prawo dostępu do danych",
    "art. 16": "prawo do sprostowania danych",
    "art. 17": "prawo do usunięcia danych",
    "art. 18": "prawo do ograniczenia przetwarzania",
    "art. 20": "prawo do przenoszenia danych",
    "art. 21": "prawo sprzeciwu",
    "art. 26": "współadministratorzy uzgadniają między sobą zakres odpowiedzialności",
    "art. 28": "powierzenie przetwarzania danych",
    "art. 77": "prawo wniesienia skargi do organu nadzorczego",
}

RODO = Act(
    klucz="rodo",
    rodzaj="rozporządzenie",
    organ="Parlamentu Europejskiego i Rady (UE) 2016/679",
    data=date(2016, 4, 27),
    tytul=(
        "w sprawie ochrony osób fizycznych w związku z przetwarzaniem danych osobowych i w sprawie "
        "swobodnego przepływu takich danych oraz uchylenia dyrektywy 95/46/WE "
        "(ogólne rozporządzenie o ochronie danych)"
    ),
    krotko="RODO",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        EuPublication(
            "L",
            119,
            date(2016, 5, 4),
            1,
            Confidence.WTORNE_2026,
            zmiany=(
                EuChange("L", 127, date(2018, 5, 23), 2, Confidence.PAMIEC, uwaga="Sprostowanie; z pamięci."),
                EuChange("L", 74, date(2021, 3, 4), 35, Confidence.PAMIEC, uwaga="Sprostowanie; z pamięci."),
            ),
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ogólne rozporządzenie o ochronie danych."""
