"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkurs", "ocena_formalna.konkurs"),
    Holds("oferta.oferenci", "oferent.nazwa"),
    Holds("oferta.oferent", "ocena_formalna.oferent"),
    Holds("oferta.numer", "ocena_formalna.numer"),
    Holds("oferta.tytul", "ocena_formalna.tytul"),
    Holds("oferta.numer", "oferta.numer"),
    Holds("oferta.data_zlozenia", "oferta.data_zlozenia"),
    Holds("oferta.pozostali_oferenci", "ocena_formalna.pozostali_oferenci"),
    Holds("oferta.koszt_calkowity", "kosztorys.razem"),
    Holds("uzupelnianie.braki", "konkurs.braki"),
    Holds("uzupelnianie.dni_na_uzupelnienie", "konkurs.dni_na_uzupelnienie"),
    Holds("uzupelnianie.data_wezwania", "ocena_formalna.data_wezwania"),
    Holds("braki.*.numer", "brak.numer"),
    Holds("braki.*.wymog.rodzaj", "brak.rodzaj"),
    Holds("braki.*.brak", "brak.brak"),
    Holds("braki.*.wymog.miejsce_w_ogloszeniu", "brak.miejsce_w_ogloszeniu"),
    Holds("braki.*.wymog.ustalenia", "brak.ustalenia"),
    Holds("oferta.tytul", "oferta.tytul"),
    Holds("oceniajacy.data_oswiadczenia", "oswiadczenie.data", usual=True),
    Holds("organizacje", "konkurs.organizacje", compared=True),
    Holds("oceniajacy.data_oswiadczenia", "oswiadczenie.dzien", compared=True),
    Holds("oceniajacy.organizacja", "czlonek.organizacja", compared=True),
)
