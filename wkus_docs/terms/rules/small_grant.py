"""Terms of an organisation's own initiative and of a grant without a contest."""

from wkus_docs.law import acts, parameters
from wkus_docs.terms.length import Dni, DniRobocze, Miesiace, Niezwlocznie
from wkus_docs.terms.rule import Miejsce, Przesuniecie, Regula

_UDPP = acts["udpp"]
_NO_CONTEST = "Oferta bez konkursu nie jest wiążąca: organ ocenia, czy zadanie jest celowe."

SMALL_GRANT: tuple[Regula, ...] = (
    Regula(
        id="inicjatywa.odpowiedz",
        tytul="Odpowiedź na wniosek z własnej inicjatywy",
        czego="rozpatrzenia wniosku i odpowiedzi organizacji",
        od="inicjatywa.wplyw",
        ile=Miesiace(parameters["miesiace_na_wniosek"]),
        podstawa=parameters["miesiace_na_wniosek"],
        kto="organ wykonawczy",
        skutek="Ustawa nie określa skutku; organizacja może poskarżyć się na opieszałość w trybie skarg i wniosków.",
        przesuwa=Przesuniecie.KPA,
        watpliwosc="Obowiązek organu: lepiej odpowiedzieć przed dniem wolnym.",
        spelnia=(Miejsce("wniosek_inicjatywa_wlasna_ngo", "odpowiedz.data_odpowiedzi"),),
    ),
    Regula(
        id="maly_grant.zamieszczenie",
        tytul="Zamieszczenie oferty bez konkursu",
        czego="zamieszczenia oferty w trzech miejscach",
        od="maly_grant.wplyw",
        ile=DniRobocze(parameters["maly_grant_dni_robocze_zamieszczenia"]),
        podstawa=parameters["maly_grant_dni_robocze_zamieszczenia"],
        kto="organ wykonawczy",
        skutek=f"Ustawa nie określa skutku; zwłoka odsuwa umowę. {_NO_CONTEST}",
        spelnia=(Miejsce("ogloszenie_oferty_19a", "dzien_zamieszczenia"),),
    ),
    Regula(
        id="maly_grant.wystawienie",
        tytul="Jak długo oferta jest zamieszczona",
        czego="zdjęcia oferty z trzech miejsc",
        od="maly_grant.zamieszczenie",
        ile=Dni(parameters["maly_grant_dni_zamieszczenia"]),
        podstawa=parameters["maly_grant_dni_zamieszczenia"],
        kto="organ wykonawczy",
        skutek="Oferta zdjęta wcześniej nie była zamieszczona tyle, ile każe ustawa.",
        najwczesniej=True,
        po_uplywie=True,
    ),
    Regula(
        id="maly_grant.uwagi",
        tytul="Uwagi do oferty bez konkursu",
        czego="zgłoszenia uwag do oferty",
        od="maly_grant.zamieszczenie",
        ile=Dni(parameters["maly_grant_dni_uwag"]),
        podstawa=parameters["maly_grant_dni_uwag"],
        kto="każdy",
        skutek="Uwag zgłoszonych po terminie organ nie musi rozpatrywać.",
        przesuwa=Przesuniecie.SPORNE_KPA,
        watpliwosc="Organ rozsądnie przyjmie uwagi złożone w dniu późniejszym.",
    ),
    Regula(
        id="maly_grant.umowa_najwczesniej",
        tytul="Umowa bez konkursu po upływie czasu na uwagi",
        czego="zawarcia umowy",
        od="maly_grant.zamieszczenie",
        ile=Dni(parameters["maly_grant_dni_uwag"]),
        podstawa=_UDPP["art. 19a ust. 5"],
        kto="organ wykonawczy, organizacja",
        skutek="Umowa zawarta wcześniej pomija uwagi, które jeszcze mogły wpłynąć.",
        najwczesniej=True,
        po_uplywie=True,
    ),
    Regula(
        id="maly_grant.umowa",
        tytul="Umowa bez konkursu",
        czego="zawarcia umowy",
        od="maly_grant.rozpatrzenie_uwag",
        ile=Niezwlocznie(),
        podstawa=_UDPP["art. 19a ust. 5"],
        kto="organ wykonawczy, organizacja",
        skutek="Ustawa nie określa skutku zwłoki.",
    ),
)
