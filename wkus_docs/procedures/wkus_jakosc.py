"""Model JAKOŚĆ: what is bought is a standard, so it is written down before the money is.

Its own documents: the standard and the catalogue of indicators, the card of the quality of an offer, the annex on
quality, and the monitoring that compares the service with them each quarter.
"""

from wkus_docs.procedures import common_steps as k
from wkus_docs.procedures import conditions as w
from wkus_docs.procedures.procedure import Dokument, Kto, Procedura

WKUS_JAKOSC = Procedura(
    "wkus_jakosc",
    "Kontrakt wieloletni, model JAKOŚĆ",
    (
        k.DIAGNOZA,
        k.ZESPOL,
        k.PROJEKT_USLUGI.z(
            Dokument("standard_uslugi"),
            Dokument("katalog_wskaznikow_jakosci"),
            przed="analiza_korzysci_ryzyk",
            opis="Najpierw standard i wskaźniki, potem kwoty.",
        ),
        k.DECYZJA,
        *k.PO_DECYZJI,
        k.UCHWALY,
        k.NADZOR,
        *k.DO_OFERT,
        k.OCENA.z(
            Dokument("karta_oceny_jakosci_oferty", w.OFERTY_DO_OCENY, "nabor/oferta/czlonek", (Kto.KOMISJA,)),
            przed="karta_oceny_merytorycznej",
            opis="Karta jakości daje punkty jednego z kryteriów karty merytorycznej.",
        ),
        *k.PO_OCENIE,
        k.UMOWA.z(Dokument("zalacznik_jakosciowy_umowy", wiele="umowa")).z(
            Dokument(
                "plan_finansowy_kontraktu",
                wiele="umowa",
                kto=(Kto.SKARBNIK, Kto.ORGANIZACJA),
                dobrowolny=True,
            ),
            przed="umowa_wieloletnia",
        ),
        k.REALIZACJA.z(
            Dokument("karta_monitoringu_jakosci", wiele="umowa/kwartal", kto=(Kto.KOMORKA,)),
            Dokument("ankieta_satysfakcji_odbiorcow", wiele="umowa/rok"),
            Dokument("plan_dzialan_naprawczych", w.NIEZGODNOSCI, "umowa", (Kto.ORGANIZACJA,)),
            Dokument(
                "protokol_przegladu_kontraktu",
                wiele="umowa/rok",
                kto=(Kto.ORGANIZACJA, Kto.KOMORKA),
                dobrowolny=True,
            ),
            przed="aneks_waloryzacyjny",
            opis="Jakość mierzy się co kwartał.",
        ),
        *k.ROZLICZENIE,
        k.EWALUACJA.z(Dokument("samoocena_wspolpracy", dobrowolny=True)),
        *k.PO_EWALUACJI,
    ),
    zrodlo="rekonstrukcja: kroki ustawowe i własny układ; oryginału procedury nie udostępniono",
)
