"""A task commissioned without a competition (art. 19a): one offer, posted for remarks, then an agreement and a report."""

from wkus_docs.procedures import conditions as w
from wkus_docs.procedures.common_steps import REALIZACJA, UMOWA
from wkus_docs.procedures.procedure import Dokument, Krok, Kto, Procedura

OFERTA = Krok(
    "oferta",
    "Uproszczona oferta",
    (Kto.OFERENT,),
    (Dokument("oferta_uproszczona_19a"),),
    numer="1",
    opis="Z inicjatywy organizacji; komisji się nie powołuje. Limity są te, które obowiązują w dniu złożenia oferty.",
)
ZAMIESZCZENIE = Krok(
    "zamieszczenie",
    "Zamieszczenie oferty",
    (Kto.WOJT,),
    (Dokument("ogloszenie_oferty_19a"),),
    terminy=("maly_grant.zamieszczenie", "maly_grant.wystawienie"),
    numer="2",
    opis="Gdy organ uznaje zadanie za celowe. Na ofertę niecelową odpowiada się pismem, a sprawa się kończy.",
)
UWAGI = Krok(
    "uwagi",
    "Uwagi i ich rozpatrzenie",
    (Kto.WOJT,),
    (),
    terminy=("maly_grant.uwagi",),
    numer="3",
    opis="Informacja o rozpatrzeniu uwag jest drugą częścią pliku ogłoszenia (`rozpatrzenie`).",
)
BEZ_ZLECENIA = Krok(
    "bez_zlecenia",
    "Zakończenie sprawy: zadania się nie zleca",
    (Kto.WOJT,),
    (),
    warunek=~w.ZLECONO_BEZ_KONKURSU,
    numer="3a",
    konczy=True,
)
UMOWA_BEZ_KONKURSU = Krok(
    UMOWA.id,
    UMOWA.tytul,
    UMOWA.kto,
    UMOWA.dokumenty,
    warunek=w.ZLECONO_BEZ_KONKURSU,
    terminy=("maly_grant.umowa_najwczesniej", "maly_grant.umowa"),
    numer="4",
    opis="Po upływie czasu na uwagi i po ich rozpatrzeniu, na ramowym wzorze umowy; oferta jest jej załącznikiem.",
)
SPRAWOZDANIE = Krok(
    "sprawozdanie",
    "Uproszczone sprawozdanie",
    (Kto.ORGANIZACJA,),
    (Dokument("sprawozdanie_uproszczone_19a", wiele="umowa"),),
    terminy=("sprawozdanie.koncowe",),
    numer="6",
)

MALA_DOTACJA = Procedura(
    "mala_dotacja",
    "Zlecenie bez konkursu (mała dotacja)",
    (
        OFERTA,
        ZAMIESZCZENIE,
        UWAGI,
        BEZ_ZLECENIA,
        UMOWA_BEZ_KONKURSU,
        Krok(
            REALIZACJA.id,
            REALIZACJA.tytul,
            REALIZACJA.kto,
            tuple(one for one in REALIZACJA.dokumenty if one.slug == "aneks_umowy"),
            terminy=("transza.pierwsza", "zmiany.powiadomienie", "dotacja.wykorzystanie"),
            numer="5",
        ),
        SPRAWOZDANIE,
    ),
    zrodlo="ustawa o działalności pożytku publicznego i o wolontariacie, art. 19a",
)
