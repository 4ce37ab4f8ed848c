"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer", "wpf.numer"),
    Holds("data_uchwaly", "wpf.data_uchwaly"),
    Holds("przedsiewziecie.limity.*.rok", "rok"),
    Holds("przedsiewziecie.limity.*.kwota", "rekomendacja.kwota_roku", usual=True),
    Holds("przedsiewziecie.limity.*.kwota", "wpf.limit_roku"),
    Holds("przedsiewziecie.limit_zobowiazan", "wpf.limit_zobowiazan"),
    Holds("przedsiewziecie.nazwa", "wpf.nazwa"),
    Holds("przedsiewziecie.klasyfikacja", "wpf.klasyfikacja"),
    Holds("przedsiewziecie.okres", "rekomendacja.okres", usual=True),
    Holds("zobowiazania.data_ogloszenia_konkursu", "konkurs.data_ogloszenia", quoted=True),
)
