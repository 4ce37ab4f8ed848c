"""Procedures as plain data: which steps a case takes, who takes them, and what documents they leave behind.

A step or a document depends on a condition, and a condition is a question that documents of the case answer with
yes, no, or „not known yet”; a person answers where no document does. Nothing here knows a file, a day or a clerk::

    for krok in procedures["wkus_jakosc"].kroki_dla({"oferta_wieloletnia": [oferta]}):
        print(krok.krok.tytul, krok.dotyczy, [one.pytanie for one in krok.pytania])

Asked of all documents of a case, a condition is true when it is true of one of them. A document that is made once
for each key (``Dokument.wiele``) is asked with the documents of that key: those of one offer, agreement or year.
How a document that was issued or received is mended says :mod:`wkus_docs.procedures.mending`.

**How a procedure with key questions and a fork is written.** The answers of the key questions are a document of the
case like any other; a fork is two conditions that exclude each other, and a road that leaves the procedure is a
step that ``konczy``. A service that is given as a grant or bought, as the procedure of commissioning services asks::

    DOTACJA = Warunek(
        "dotacja",
        "Czy usługę zleca się w konkursie (dotacja), czy kupuje (zamówienie)?",
        (Zrodlo("mkus_zeszyt_etap2", "forma", rowne("zamowienie"), gdy_tak=False, gdy_nie=True),),
        gdy="usługę zleca się z dotacją",
        inaczej="usługę się kupuje",
    )
    Procedura("mkus_zlecanie_uslug", "…", (
        Krok("przygotowanie", "Pytania kluczowe", (Kto.ZESPOL,), (Dokument("mkus_zeszyt_etap1"), …)),
        Krok("wprowadzenie", "Wprowadzenie zmiany", (Kto.ZESPOL,), (Dokument("mkus_zeszyt_etap2"),)),
        replace(common_steps.KONKURS, warunek=DOTACJA), …                       # the grant
        Krok("zamowienie", "Umowa zakupu", (Kto.WOJT,), (Dokument("umowa_zakupu_uslugi"),), ~DOTACJA),  # the purchase
        …
    ), "…")

Until the booklet is written both roads are „not known yet”, and the question that decides is the one above. A key
question that no document holds is answered by a person (``kroki_dla(documents, {"dotacja": True})``).
"""

from collections.abc import Mapping
from types import MappingProxyType

from wkus_docs.procedures.comparison import Jest, Rodzaj
from wkus_docs.procedures.condition import ZAWSZE, Albo, Kiedy, Nie, Oraz, Warunek, Zrodlo
from wkus_docs.procedures.conditions import KILKA_W_ZAKRESIE, warunki
from wkus_docs.procedures.inicjatywa_lokalna import INICJATYWA_LOKALNA
from wkus_docs.procedures.konkurs_roczny import KONKURS_ROCZNY
from wkus_docs.procedures.mala_dotacja import MALA_DOTACJA
from wkus_docs.procedures.mending import NAPRAWA, Naprawa
from wkus_docs.procedures.procedure import (
    ZAKRESY,
    Dokument,
    DokumentSprawy,
    Krok,
    KrokSprawy,
    Kto,
    Procedura,
)
from wkus_docs.procedures.rok_wspolpracy import ROK_WSPOLPRACY
from wkus_docs.procedures.wkus_efektywnosc import WKUS_EFEKTYWNOSC
from wkus_docs.procedures.wkus_jakosc import WKUS_JAKOSC
from wkus_docs.procedures.wkus_wspolpraca import WKUS_WSPOLPRACA

__all__ = [
    "KILKA_W_ZAKRESIE",
    "NAPRAWA",
    "ZAKRESY",
    "ZAWSZE",
    "Albo",
    "Dokument",
    "DokumentSprawy",
    "Jest",
    "Kiedy",
    "Krok",
    "KrokSprawy",
    "Kto",
    "Naprawa",
    "Nie",
    "Oraz",
    "Procedura",
    "Rodzaj",
    "Warunek",
    "Zrodlo",
    "procedures",
    "warunki",
]

procedures: Mapping[str, Procedura] = MappingProxyType(
    {
        one.id: one
        for one in (
            WKUS_JAKOSC,
            WKUS_EFEKTYWNOSC,
            WKUS_WSPOLPRACA,
            KONKURS_ROCZNY,
            INICJATYWA_LOKALNA,
            MALA_DOTACJA,
            ROK_WSPOLPRACY,
        )
    }
)
"""Procedures by id."""
