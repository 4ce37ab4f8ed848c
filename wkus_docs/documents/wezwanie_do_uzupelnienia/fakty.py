"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("data_pisma", "ocena_formalna.data_wezwania"),
    Holds("konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkurs", "ocena_formalna.konkurs"),
    Holds("uzupelnianie.braki", "konkurs.braki"),
    Holds("uzupelnianie.dni_na_uzupelnienie", "konkurs.dni_na_uzupelnienie"),
    Holds("pisma.*.adresat.nazwa", "ocena_formalna.oferent", usual=True),
    Holds("pisma.*.oferta.numer", "ocena_formalna.numer", usual=True),
    Holds("pisma.*.oferta.tytul", "ocena_formalna.tytul", usual=True),
    Holds("pisma.*.oferta.data_zlozenia", "oferta.data_zlozenia", usual=True),
    Holds("pisma.*.oferta.wspolnie_z", "ocena_formalna.pozostali_oferenci", usual=True),
    Holds("pisma.*.braki.*.pozycja", "brak.numer", usual=True),
    Holds("pisma.*.braki.*.rodzaj", "brak.rodzaj", usual=True),
    Holds("pisma.*.braki.*.brak", "brak.brak", usual=True),
    Holds("pisma.*.braki.*.miejsce", "brak.miejsce_w_ogloszeniu", usual=True),
    Holds("pisma.*.braki.*.stwierdzono", "brak.ustalenia", usual=True),
    Holds("pisma.*.umowa.numer_umowy", "umowa.numer", usual=True),
    Holds("pisma.*.umowa.data_zawarcia", "umowa.data_zawarcia", usual=True),
    Holds("pisma.*.umowa.tytul_zadania", "umowa.tytul_zadania", usual=True),
    Holds("pisma.*.oferta.numer", "ocena_formalna.numer", compared=True),
    Holds("pisma.*.oferta.tytul", "oferta.tytul", compared=True),
    Holds("pisma.*.oferta.data_zlozenia", "oferta.data_zlozenia", compared=True),
    Holds("pisma.*.braki.*.brak", "brak.brak", compared=True),
    Holds("pisma.*.braki.*.miejsce", "brak.miejsce_w_ogloszeniu", compared=True),
)
