"""Model WSPÓŁPRACA: what is built is a partnership, so it is asked first who can do what.

Its own documents: the map of organisations and the survey of both sides, the request of an organisation, the
working group, the agreement of partners, the joint reviews and the joint self-assessment.
"""

from dataclasses import replace

from wkus_docs.procedures import common_steps as k
from wkus_docs.procedures.procedure import Dokument, Kto, Procedura

WKUS_WSPOLPRACA = Procedura(
    "wkus_wspolpraca",
    "Kontrakt wieloletni, model WSPÓŁPRACA",
    (
        k.DIAGNOZA.z(
            Dokument("mapa_zasobow_ngo"),
            Dokument("ankieta_stanu_wspolpracy"),
            Dokument("wniosek_inicjatywa_lokalna", kto=(Kto.MIESZKANCY,), dobrowolny=True),
        ),
        *(replace(krok, numer=numer) for krok, numer in zip(k.DO_WNIOSKU, ("2", "2a", "2b"), strict=True)),
        replace(
            k.ZESPOL.z(
                Dokument("zarzadzenie_zespol_wkus", kto=(Kto.WOJT,)),
                opis="Jednostka i organizacje mają w zespole tyle samo miejsc.",
            ),
            numer="2c",
        ),
        k.PROJEKT_USLUGI.z(opis="Najpierw role i zasoby partnerów, potem usługa i kwoty."),
        k.DECYZJA,
        *k.PO_DECYZJI,
        k.UCHWALY,
        k.NADZOR,
        *k.DO_OFERT,
        k.OCENA,
        *k.PO_OCENIE,
        k.UMOWA.z(
            Dokument("umowa_inicjatywa_lokalna", kto=(Kto.WOJT, Kto.MIESZKANCY), dobrowolny=True),
        ),
        k.REALIZACJA.z(
            Dokument("protokol_przegladu_kontraktu", wiele="umowa/rok", kto=(Kto.ORGANIZACJA, Kto.KOMORKA)),
            przed="aneks_waloryzacyjny",
            opis="Wspólny przegląd odbywa się co najmniej dwa razy w roku.",
        ),
        *k.ROZLICZENIE,
        k.EWALUACJA.z(Dokument("samoocena_wspolpracy")),
        *k.PO_EWALUACJI,
    ),
    zrodlo="rekonstrukcja: kroki ustawowe i własny układ; oryginału procedury nie udostępniono",
)
