"""Model EFEKTYWNOŚĆ: what is sought is the way that costs least for its effect, so ways are compared first.

Its own documents: the unit cost, the comparison of ways, the financial plan that the limits and the agreement rest
on, the card of the efficiency of an offer, the quarterly sheet, the yearly annex and the report at the end.
"""

from wkus_docs.procedures import common_steps as k
from wkus_docs.procedures import conditions as w
from wkus_docs.procedures.procedure import Dokument, Kto, Procedura

WKUS_EFEKTYWNOSC = Procedura(
    "wkus_efektywnosc",
    "Kontrakt wieloletni, model EFEKTYWNOŚĆ",
    (
        k.DIAGNOZA.z(Dokument("kalkulacja_kosztu_jednostkowego"), przed="narzedzie_nakladow_efektow"),
        k.ZESPOL,
        k.PROJEKT_USLUGI.z(
            Dokument("porownanie_wariantow"),
            przed="analiza_korzysci_ryzyk",
            opis="Najpierw wariant realizacji, potem wymagania wobec usługi.",
        ),
        k.DECYZJA,
        *k.PO_DECYZJI,
        k.UCHWALY.z(
            Dokument("plan_finansowy_kontraktu", kto=(Kto.SKARBNIK,)),
            przed="karta_przedsiewziecia_wpf",
            opis="Limity lat wynikają z planu finansowego.",
        ),
        k.NADZOR,
        *k.DO_OFERT,
        k.OCENA.z(
            Dokument(
                "karta_oceny_efektywnosci_oferty", w.OFERTY_DO_OCENY, "nabor/oferta/czlonek", (Kto.KOMISJA,)
            ),
            przed="karta_oceny_merytorycznej",
            opis="Karta efektywności daje punkty kryteriów kosztu karty merytorycznej; może ją wypełnić skarbnik.",
        ),
        *k.PO_OCENIE,
        k.UMOWA.z(
            Dokument("plan_finansowy_kontraktu", wiele="umowa", kto=(Kto.SKARBNIK, Kto.ORGANIZACJA)),
            przed="umowa_wieloletnia",
        ),
        k.REALIZACJA.z(
            Dokument("arkusz_monitoringu_nakladow", wiele="umowa/kwartal", kto=(Kto.ORGANIZACJA,)),
            przed="aneks_waloryzacyjny",
            opis="Nakłady i jednostki liczy się co kwartał, kwotę roku raz w roku.",
        ),
        *k.ROZLICZENIE,
        k.EWALUACJA.z(Dokument("raport_efektywnosci", wiele="umowa"), przed="raport_ewaluacji"),
        *k.PO_EWALUACJI,
    ),
    zrodlo="rekonstrukcja: kroki ustawowe i własny układ; oryginału procedury nie udostępniono",
)
