"""Rozporządzenie z dnia 20 czerwca 2002 r. w sprawie „Zasad techniki prawodawczej”."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import ELI, NASTEPNE, Confidence, tekst, zmiany

_PRZECZYTANE = {
    "§ 15": "kolejność przepisów aktu",
    "§ 16": "tytuł aktu",
    "§ 17": "zapis daty w tytule",
    "§ 29": "załączniki",
    "§ 32 ust. 2": "zmiana treści upoważnienia uchyla wydane na jego podstawie rozporządzenie",
    "§ 38": "kolejność przepisów końcowych",
    "§ 39 ust. 3": "nie uchyla się „przepisów sprzecznych”",
    "§ 40": "przepis uchylający",
    "§ 45": "formuły wejścia w życie",
    "§ 55": "jedna myśl w jednej jednostce",
    "§ 57": "oznaczanie ustępów, punktów, liter i tiretów",
    "§ 59": "przywoływanie jednostek aktu",
    "§ 62": "numerowanie rozdziałów i jednostek wyższych",
    "§ 82": "na czym polega zmiana aktu",
    "§ 84": "przy licznych zmianach i po wielu wcześniejszych opracowuje się nowy akt",
    "§ 85": "formuły przepisów zmieniających",
    "§ 118": "nie powtarza się przepisów ustaw",
    "§ 120": "tytuł rozporządzenia",
    "§ 121 ust. 3": "początek aktu: podstawa prawna",
    "§ 123": "przywołanie ustawy w tekście aktu",
    "§ 124": "podstawową jednostką jest paragraf",
    "§ 129 ust. 2": "tytuł aktu zmieniającego",
    "§ 131": "projekt aktu i jego uzasadnienie",
    "§ 131 ust. 1": "do projektu dołącza się uzasadnienie",
    "§ 134": "podstawa wydania uchwały i zarządzenia",
    "§ 135": "uchwała i zarządzenie w granicach upoważnienia",
    "§ 137": "w uchwale i zarządzeniu nie powtarza się przepisów ustaw",
    "§ 139": "tekst uchwały zaczyna się od podstawy prawnej",
    "§ 140": "akty wewnętrzne: tylko „uchwała” albo „zarządzenie”",
    "§ 141": "jakie zasady stosuje się do uchwał i zarządzeń",
    "§ 143": "jakie zasady stosuje się do prawa miejscowego",
    "§ 148": "definicje w akcie",
    "§ 149": "bez upoważnienia nie definiuje się określeń ustawowych",
    "§ 151": "formy definicji",
    "§ 154": "skróty w akcie",
    "§ 154 ust. 3": "wprowadzanie skrótu: „zwany dalej”",
    "§ 158": "oznaczanie dzienników urzędowych przy odesłaniu",
    "§ 158 ust. 1": "pierwsze odesłanie: pełny tytuł i dziennik",
    "§ 158 ust. 2": "kolejne odesłanie: sam tytuł",
    "§ 158 ust. 5": "„z późn. zm.” przy więcej niż pięciu zmianach",
    "§ 158 ust. 6": "odnośnik wymienia wszystkie zmiany",
    "§ 158 ust. 7": "postać oznaczenia dziennika",
    "§ 159": "odesłania dynamiczne",
    "§ 161": "cytowanie w podstawie prawnej i stan dzienników na dzień uchwalenia",
    "§ 161 ust. 1": "zasady § 158 stosuje się w podstawach prawnych",
    "§ 161 ust. 2": "dzienniki, które ukazały się do dnia uchwalenia aktu",
    "§ 161a": "oznaczanie aktów Unii Europejskiej",
    "§ 162": "skróty nazw dzienników urzędowych",
    "§ 163": "znak odnośnika",
}

_Z_PAMIECI = {
    "§ 87": "zmieniany przepis podaje się w pełnym nowym brzmieniu albo zastępuje się w nim wyrazy",
    "§ 89": "dodany przepis ma numer z literą; dalszych się nie przenumerowuje",
    "§ 91": "nie zmienia się przepisów zmieniających",
}

ZTP = Act(
    klucz="ztp",
    rodzaj="rozporządzenie",
    organ="Prezesa Rady Ministrów",
    data=date(2002, 6, 20),
    tytul="w sprawie „Zasad techniki prawodawczej”",
    krotko="Zasad techniki prawodawczej",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2016, 283, zrodlo=NASTEPNE, zmiany=zmiany((2026, 100))),
        tekst(2026, 300, zrodlo=ELI, zmiany_do=date(2026, 8, 21)),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Brzmienie z tekstu jednolitego z 2016 r.; § 158–163 czytano w tekście z 2026 r.: bez zmian dla cytatów. "
    "§ 82, 84 i 85 czytano w tekście z 2016 r.; że formuły się nie zmieniły, widać w Dz. U. z 2026 r. poz. 100, które samo ich używa.",
)
"""Rozporządzenie z dnia 20 czerwca 2002 r. w sprawie „Zasad techniki prawodawczej”."""
