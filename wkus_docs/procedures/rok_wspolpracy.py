"""The year of co-operation: consultations, the yearly programme, the cases of the year, the report, the next programme.

It is the case of a whole gmina. Contests, small grants and local initiatives of the year are cases of their own, each with its
procedure; they name this one as theirs above, and take the programme from it.
"""

from dataclasses import replace

from wkus_docs.procedures import common_steps as k
from wkus_docs.procedures import conditions as w
from wkus_docs.procedures.konkurs_roczny import PROGRAM
from wkus_docs.procedures.procedure import Dokument, Krok, Kto, Procedura

SPRAWY_ROKU = Krok(
    "sprawy_roku",
    "Konkursy, małe dotacje i inicjatywy lokalne roku",
    (Kto.WOJT, Kto.ORGANIZACJA),
    (),
    numer="3",
    opis="Każda ma własny folder i procedurę (konkurs_roczny albo model WKUS, mala_dotacja, inicjatywa_lokalna), z tą sprawą jako "
    "nadrzędną: program biorą z niej.",
    inne=("foldery spraw roku",),
)
ZMIANA_PROGRAMU = Krok(
    "zmiana_programu",
    "Zmiana programu w ciągu roku",
    (Kto.RADA, Kto.WOJT),
    (Dokument("uchwala_zmieniajaca", kto=(Kto.RADA,), dobrowolny=True),),
    numer="4",
    opis="Przepisy zmieniające układa „wkus zmiana” z obowiązującego programu i z poprawionego.",
)
SPRAWOZDANIE = replace(k.SPRAWOZDANIE_Z_PROGRAMU, dokumenty=(Dokument("sprawozdanie_z_programu"),), numer="5")
NASTEPNY_PROGRAM = Krok(
    "nastepny_program",
    "Program na rok następny",
    (Kto.WOJT, Kto.RADA),
    (),
    numer="6",
    opis="Zaczyna nową sprawę: „wkus wzor uchwala_program_roczny --z” bierze to, co wie program i sprawozdanie z niego.",
    inne=("program na rok następny",),
)

_NUMERY = {"konsultacje": "1", "opinia_rady_pozytku": "1a", "wynik_konsultacji": "1b", "nadzor": "2a"}
"""Steps of the models as the year counts them."""

ROK_WSPOLPRACY = Procedura(
    "rok_wspolpracy",
    "Rok współpracy z organizacjami",
    (
        *(
            replace(krok, numer=_NUMERY.get(krok.id, krok.numer))
            for krok in (k.KONSULTACJE, k.OPINIA_RADY_POZYTKU, k.WYNIK_KONSULTACJI)
        ),
        replace(
            PROGRAM,
            warunek=w.KONSULTACJE_POTRZEBNE,
            dokumenty=tuple(one for one in PROGRAM.dokumenty if one.slug != "uchwala_zmieniajaca"),
        ),
        replace(k.NADZOR, numer=_NUMERY["nadzor"]),
        SPRAWY_ROKU,
        ZMIANA_PROGRAMU,
        SPRAWOZDANIE,
        NASTEPNY_PROGRAM,
    ),
    zrodlo="ustawa o działalności pożytku publicznego i o wolontariacie, art. 5 i 5a",
)
