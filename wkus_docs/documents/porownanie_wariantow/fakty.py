"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("parametry", "badanie.parametry"),
    Holds("usluga", "usluga"),
    Holds("okres", "badanie.okres"),
    Holds("warianty", "badanie.warianty"),
    Holds("wskazniki", "badanie.wskazniki"),
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
    Holds("parametry.limity.*.rok", "rok"),
    Holds("parametry.limity.*.kwota", "badanie.parametry.limit_roku"),
    Holds("znak_sprawy", "diagnoza.znak_sprawy", usual=True),
)
