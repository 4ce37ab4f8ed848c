"""The yearly contest: the statutory way from the programme to the refund, without the tools of a model."""

from dataclasses import replace

from wkus_docs.procedures import common_steps as k
from wkus_docs.procedures import conditions as w
from wkus_docs.procedures.procedure import Dokument, Krok, Kto, Procedura

PROGRAM = Krok(
    "program",
    "Program współpracy",
    (Kto.RADA, Kto.WOJT),
    (
        Dokument("uchwala_program_roczny", kto=(Kto.RADA,)),
        Dokument("uchwala_program_wieloletni", kto=(Kto.RADA,), dobrowolny=True),
        Dokument("uchwala_zmieniajaca", kto=(Kto.RADA,), dobrowolny=True),
        Dokument("uchwala_rada_pozytku", kto=(Kto.RADA,), dobrowolny=True),
    ),
    warunek=w.KONSULTACJE_POTRZEBNE,
    terminy=("program.uchwalenie",),
    numer="2",
    opis="Program roczny jest obowiązkowy, wieloletni dobrowolny. Plik programu wieloletniego z `rodzaj: roczny` też jest ważny.",
)

_NUMERY = {
    "konsultacje": "1",
    "opinia_rady_pozytku": "1a",
    "wynik_konsultacji": "1b",
    "nadzor": "2a",
    "inicjatywa": "3",
    "odpowiedz_na_wniosek": "3a",
    "zadanie_niecelowe": "3b",
    "konkurs": "4",
    "nabor_do_komisji": "4a",
    "oferty": "4b",
    "komisja": "5",
    "ocena": "5a",
    "wybor": "6",
    "uniewaznienie": "6a",
    "ponowny_konkurs": "6b",
    "bez_umowy": "6c",
    "uzasadnienie": "6d",
    "aktualizacja": "7",
    "umowa": "7a",
    "realizacja": "8",
    "sprawozdanie": "9",
    "wezwanie_do_sprawozdania": "9a",
    "kontrola": "10",
    "zwrot": "11",
    "decyzja_o_zwrocie": "11a",
    "sprawozdanie_z_programu": "12",
}
"""Steps of the models as the yearly contest counts them."""

KONKURS_ROCZNY = Procedura(
    "konkurs_roczny",
    "Otwarty konkurs ofert na rok",
    tuple(
        replace(krok, numer=_NUMERY.get(krok.id, krok.numer))
        for krok in (
            k.KONSULTACJE,
            k.OPINIA_RADY_POZYTKU,
            k.WYNIK_KONSULTACJI,
            PROGRAM,
            k.NADZOR,
            *k.DO_WNIOSKU,
            *k.DO_OFERT,
            k.OCENA,
            *k.PO_OCENIE,
            k.UMOWA,
            k.REALIZACJA,
            *k.ROZLICZENIE,
            k.SPRAWOZDANIE_Z_PROGRAMU,
        )
    ),
    zrodlo="ustawa o działalności pożytku publicznego i o wolontariacie, art. 5a, 11–18a",
)
