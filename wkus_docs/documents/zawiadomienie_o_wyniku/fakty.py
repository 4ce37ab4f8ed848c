"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("znak_sprawy", "protokol.znak_sprawy"),
    Holds("konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkurs", "komisja.konkurs"),
    Holds("numer_aktu", "wynik.numer"),
    Holds("data_rozstrzygniecia", "wynik.data_aktu"),
    Holds("data_ogloszenia_wynikow", "wynik.dzien_wynikow"),
    Holds("dni_na_aktualizacje", "konkurs.dni_na_aktualizacje"),
    Holds("dla_wybranych", "wynik.dla_wybranych"),
    Holds("pisma.*.oferta.numer", "oferta.numer", usual=True),
    Holds("pisma.*.oferta.zadanie", "oferta.zadanie", usual=True),
    Holds("pisma.*.oferta.oferenci", "oferent.nazwa", usual=True),
    Holds("pisma.*.oferta.tytul", "oferta.tytul", usual=True),
    Holds("pisma.*.oferta.data_zlozenia", "oferta.data_zlozenia", usual=True),
    Holds("pisma.*.oferta.kwoty", "ocena_oferty.kwoty", usual=True),
    Holds("pisma.*.oferta.odrzucenie", "ocena_oferty.odrzucenie", usual=True),
    Holds("pisma.*.oferta.srednia", "ocena_oferty.srednia", usual=True),
    Holds("pisma.*.adresat.nazwa", "wynik.oferta.pierwszy_oferent", usual=True),
    Holds("pisma.*.rodzaj", "wynik.oferta.rozstrzygniecie", usual=True),
    Holds("pisma.*.tytul_zadania", "wynik.tytuly_zadan", usual=True),
    # What a letter quotes of the results: it is no source of them.
    Holds("pisma.*.oferta.numer", "oferta.numer", quoted=True),
    Holds("pisma.*.oferta.zadanie", "oferta.zadanie", quoted=True),
    Holds("pisma.*.oferta.oferenci", "oferent.nazwa", quoted=True),
    Holds("pisma.*.oferta.tytul", "oferta.tytul", quoted=True),
    Holds("pisma.*.oferta.data_zlozenia", "oferta.data_zlozenia", quoted=True),
    Holds("pisma.*.oferta.srednia", "ocena_oferty.srednia", quoted=True),
    Holds("pisma.*.oferta.kwoty", "wynik.przyznane", quoted=True),
)
