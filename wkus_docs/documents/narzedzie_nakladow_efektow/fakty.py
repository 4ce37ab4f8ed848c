"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("parametry", "badanie.parametry"),
    Holds("parametry.stopa_dyskontowa", "badanie.parametry.stopa_dyskontowa"),
    Holds("parametry.alfa", "badanie.parametry.alfa"),
    Holds("parametry.waga_zadowolenia", "badanie.parametry.waga_zadowolenia"),
    Holds("parametry.koszt_odniesienia", "badanie.parametry.koszt_odniesienia"),
    Holds("parametry.zrodlo_odniesienia", "badanie.parametry.zrodlo_odniesienia"),
    Holds("parametry.rok_odniesienia", "badanie.parametry.rok_odniesienia"),
    Holds("parametry.ceny", "badanie.parametry.ceny"),
    Holds("parametry.rok_cen", "badanie.parametry.rok_cen"),
    Holds("parametry.wzrost_cen", "badanie.parametry.wzrost_cen"),
    Holds("parametry.zrodlo_wzrostu_cen", "badanie.parametry.zrodlo_wzrostu_cen"),
    Holds("usluga", "usluga"),
    Holds("okres", "badanie.okres"),
    Holds("warianty", "badanie.warianty"),
    Holds("warianty", "badanie.warianty_wykonane"),
    Holds("wskazniki", "badanie.wskazniki"),
    Holds("wskazniki.*.nazwa", "badanie.wskazniki.nazwa"),
    Holds("wskazniki.*.rodzaj", "badanie.wskazniki.rodzaj"),
    Holds("wskazniki.*.jednostka_miary", "badanie.wskazniki.jednostka_miary"),
    Holds("wskazniki.*.waga", "badanie.wskazniki.waga"),
    Holds("wskazniki.*.kierunek", "badanie.wskazniki.kierunek"),
    Holds("wskazniki.*.baza", "badanie.wskazniki.baza"),
    Holds("wskazniki.*.cel", "badanie.wskazniki.cel"),
    Holds("wskazniki.*.wartosci", "badanie.wskazniki.wartosci"),
    Holds("data_opracowania", "badanie.data_opracowania"),
    Holds("parametry.limity.*.rok", "rok"),
    Holds("parametry.limity.*.kwota", "badanie.parametry.limit_roku"),
)
