"""Terms of reports on a task: final, yearly, partial on demand, overdue, corrected."""

from wkus_docs.law import acts, parameters
from wkus_docs.terms.length import Dni
from wkus_docs.terms.rule import Miejsce, Praktyka, Przesuniecie, Regula

_UDPP = acts["udpp"]
_UMOWA = "Umowa może liczyć terminy inaczej; kto składa sprawozdanie, niech zdąży w dniu wcześniejszym."
_DOCUMENT, _SIGNED = "sprawozdanie_z_realizacji", "data_sprawozdania"
_CALL = "wezwanie_do_uzupelnienia"

REPORTS: tuple[Regula, ...] = (
    Regula(
        id="sprawozdanie.roczne",
        tytul="Sprawozdanie za rok z zadania wieloletniego",
        czego="złożenia sprawozdania za rok budżetowy",
        od="zadanie.koniec_roku",
        ile=Dni(parameters["dni_sprawozdania_rocznego"], z_dokumentu=True),
        podstawa=parameters["dni_sprawozdania_rocznego"],
        kto="organizacja",
        skutek="Po terminie Zleceniodawca wzywa do złożenia sprawozdania; do tego czasu może wstrzymać transzę, gdy "
        "zależy ona od sprawozdania.",
        przesuwa=Przesuniecie.SPORNE_KC,
        dokument=_CALL,
        watpliwosc=_UMOWA,
        spelnia=(Miejsce(_DOCUMENT, _SIGNED, ("!koncowe", "!wezwanie"), "okres.do.year"),),
    ),
    Regula(
        id="sprawozdanie.koncowe",
        tytul="Sprawozdanie końcowe",
        czego="złożenia sprawozdania końcowego",
        od="zadanie.koniec",
        ile=Dni(parameters["dni_sprawozdania_koncowego"]),
        podstawa=parameters["dni_sprawozdania_koncowego"],
        kto="organizacja",
        skutek="Po terminie Zleceniodawca wzywa do złożenia sprawozdania.",
        przesuwa=Przesuniecie.SPORNE_KC,
        dokument=_CALL,
        watpliwosc=_UMOWA,
        spelnia=(Miejsce(_DOCUMENT, _SIGNED, ("koncowe",)),),
    ),
    Regula(
        id="sprawozdanie.czesciowe_najwczesniej",
        tytul="Najwcześniejszy termin sprawozdania częściowego",
        czego="złożenia sprawozdania częściowego, jaki może wyznaczyć wezwanie",
        od="sprawozdanie.wezwanie_doreczenie",
        ile=Dni(parameters["dni_po_wezwaniu_sprawozdania"]),
        podstawa=parameters["dni_po_wezwaniu_sprawozdania"],
        kto="organ wykonawczy",
        skutek="Krótszy termin narusza ustawę.",
        najwczesniej=True,
        spelnia=(Miejsce(_DOCUMENT, "wezwanie.termin"),),
    ),
    Regula(
        id="sprawozdanie.czesciowe",
        tytul="Sprawozdanie częściowe na wezwanie",
        czego="złożenia sprawozdania częściowego",
        od="sprawozdanie.wezwanie_doreczenie",
        ile=Dni(parameters["dni_po_wezwaniu_sprawozdania"], z_dokumentu=True),
        podstawa=parameters["dni_po_wezwaniu_sprawozdania"],
        kto="organizacja",
        skutek="Po terminie Zleceniodawca wzywa do złożenia zaległego sprawozdania.",
        przesuwa=Przesuniecie.SPORNE_KC,
        dokument=_CALL,
        watpliwosc="Wezwanie może dać więcej dni niż ustawa.",
        spelnia=(Miejsce(_DOCUMENT, _SIGNED, ("wezwanie",)),),
    ),
    Regula(
        id="sprawozdanie.wezwanie_najwczesniej",
        tytul="Wezwanie do złożenia zaległego sprawozdania",
        czego="wezwania do złożenia sprawozdania końcowego",
        od="zadanie.koniec",
        ile=Dni(parameters["dni_sprawozdania_koncowego"]),
        podstawa=parameters["dni_sprawozdania_koncowego"],
        wniosek=True,
        kto="organ wykonawczy",
        skutek="Przed upływem terminu sprawozdanie nie jest zaległe.",
        najwczesniej=True,
        po_uplywie=True,
        przesuwa=Przesuniecie.NIE,
        watpliwosc="Gdy termin sprawozdania kończy się w dniu wolnym, wezwij po najbliższym dniu roboczym.",
        spelnia=(Miejsce(_CALL, "data_pisma", ("zalegle",)),),
    ),
    Regula(
        id="sprawozdanie.zalegle",
        tytul="Sprawozdanie po wezwaniu",
        czego="złożenia zaległego sprawozdania",
        od="sprawozdanie.wezwanie_zalegle_doreczenie",
        ile=Dni(parameters["dni_po_wezwaniu_sprawozdania_zaleglego"], z_dokumentu=True),
        podstawa=parameters["dni_po_wezwaniu_sprawozdania_zaleglego"],
        kto="organizacja",
        skutek="Po wezwaniu bez skutku dotację według wzoru umowy uznaje się za wykorzystaną niezgodnie "
        "z przeznaczeniem, a umowę można rozwiązać.",
        przesuwa=Przesuniecie.SPORNE_KC,
        dokument="wezwanie_do_zwrotu_dotacji",
        watpliwosc=_UMOWA,
        spelnia=(Miejsce(_DOCUMENT, _SIGNED),),
    ),
    Regula(
        id="sprawozdanie.korekta",
        tytul="Poprawienie sprawozdania",
        czego="poprawienia sprawozdania",
        od="sprawozdanie.wezwanie_korekta_doreczenie",
        ile=Dni(None),
        podstawa=Praktyka("ile dni, mówi wezwanie; ustawa nie podaje terminu na poprawki"),
        kto="organizacja",
        skutek="W praktyce sprawozdanie rozlicza się wtedy tak, jak je złożono, a wydatki niewyjaśnione kwestionuje.",
        przesuwa=Przesuniecie.SPORNE_KC,
        spelnia=(Miejsce(_DOCUMENT, _SIGNED),),
    ),
)
