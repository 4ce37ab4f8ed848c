"""The local initiative: residents ask, the executive judges, both sides agree, work and account for it."""

from wkus_docs.procedures import conditions as w
from wkus_docs.procedures.procedure import Dokument, Krok, Kto, Procedura

INICJATYWA_LOKALNA = Procedura(
    "inicjatywa_lokalna",
    "Inicjatywa lokalna",
    (
        Krok(
            "wniosek",
            "Wniosek mieszkańców",
            (Kto.MIESZKANCY,),
            (Dokument("wniosek_inicjatywa_lokalna"),),
            numer="1",
            opis="Mieszkańcy składają go sami albo za pośrednictwem organizacji.",
        ),
        Krok(
            "ocena",
            "Ocena wniosku i zawiadomienie",
            (Kto.KOMORKA, Kto.WOJT),
            (),
            terminy=("inicjatywa_lokalna.zalatwienie",),
            numer="2",
            opis="Według kryteriów z uchwały i celowości; zawiadomienie jest drugą częścią pliku wniosku (`odpowiedz`).",
            inne=("ocena według kryteriów uchwały",),
        ),
        Krok(
            "nieuwzgledniony",
            "Zakończenie sprawy: wniosku nie uwzględniono",
            (Kto.WOJT,),
            (),
            warunek=~w.INICJATYWA_UWZGLEDNIONA,
            numer="2a",
            konczy=True,
        ),
        Krok(
            "umowa",
            "Harmonogram, kosztorys i umowa",
            (Kto.WOJT, Kto.SKARBNIK, Kto.MIESZKANCY),
            (Dokument("umowa_inicjatywa_lokalna"),),
            warunek=w.INICJATYWA_UWZGLEDNIONA,
            numer="3",
            opis="Harmonogram i kosztorys wnioskodawca opracowuje wspólnie z organem; są częścią umowy.",
        ),
        Krok(
            "realizacja",
            "Wykonanie zadania",
            (Kto.MIESZKANCY, Kto.KOMORKA),
            (),
            warunek=w.INICJATYWA_UWZGLEDNIONA,
            numer="4",
            opis="Zakupów dokonuje samorząd; mieszkańcy notują godziny pracy społecznej.",
            inne=("protokół przekazania i zwrotu rzeczy",),
        ),
        Krok(
            "sprawozdanie",
            "Sprawozdanie i rozliczenie",
            (Kto.MIESZKANCY, Kto.KOMORKA),
            (),
            warunek=w.INICJATYWA_UWZGLEDNIONA,
            terminy=("inicjatywa_lokalna.sprawozdanie",),
            numer="5",
            opis="Liczbę inicjatyw i ich wartość podaje sprawozdanie z programu współpracy.",
            inne=("sprawozdanie z wykonania inicjatywy lokalnej",),
        ),
    ),
    zrodlo="ustawa o działalności pożytku publicznego i o wolontariacie, art. 19b–19h; sprawozdanie z praktyki urzędów",
)
