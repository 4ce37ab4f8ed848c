"""Rules on the authority for commitments of several years: where it stands, what covers it, which agreement it is for."""

from datetime import date
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, lata

if TYPE_CHECKING:
    from wkus_docs.documents.karta_przedsiewziecia_wpf import KartaPrzedsiewzieciaWpf

_UFP, _USG, _UDPP = acts["ufp"], acts["usg"], acts["udpp"]
_SOURCES_HINT = "Dopisz „zrodla” przedsięwzięcia, np. „dochody własne Gminy”."


@rule()
def changed_forecast_is_named(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Zmieniana prognoza ma numer i datę; nie ma ich tylko ta, którą dopiero się uchwala."""
    if karta.paragraf:
        return
    for name, what in (("numer", "numeru"), ("data_uchwaly", "daty")):
        if getattr(karta.prognoza, name) is None:
            yield error(
                ("prognoza", name),
                f"Nie podano {what} zmienianej uchwały w sprawie prognozy.",
                hint="Podaj je; gdy prognozę dopiero się uchwala, wpisz „postac: paragraf_do_prognozy”.",
            )


@rule(_UFP["art. 228 ust. 1"])
def authority_has_what_it_prints(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Upoważnienie opisuje się wtedy, gdy daje je ta uchwała, a paragraf i zgoda zawsze je opisują."""
    if karta.zobowiazania and not karta.upowaznia:
        yield error(
            "zobowiazania",
            "Opisano upoważnienie, którego ta uchwała nie daje.",
            hint="Wpisz „upowaznienie: w_tej_uchwale” albo usuń to pole.",
        )
    if (karta.paragraf or karta.zgoda) and not karta.zobowiazania:
        yield error(
            "postac",
            f"Postać „{karta.postac.etykieta}” drukuje upoważnienie, a go nie opisano.",
            hint="Dopisz „zobowiazania”.",
        )


@rule(_UFP["art. 228 ust. 1"])
def consent_is_no_authority(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Upoważnienie stoi w uchwale w sprawie prognozy albo w jej zmianie."""
    if karta.zgoda:
        yield warning(
            "postac",
            "Upoważnienie do zobowiązań wieloletnich może zawierać uchwała w sprawie wieloletniej prognozy finansowej; czy wystarczy "
            "odrębna zgoda, jest wątpliwe.",
            hint="Wpisz „zmiana_prognozy”; odrębną zgodę podejmij tylko po uzgodnieniu z radcą i z regionalną izbą obrachunkową.",
        )


@rule(_USG["art. 58 ust. 1"])
def sources_of_cover_are_named(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Uchwała rady gminy o zobowiązaniach wskazuje źródła ich pokrycia."""
    if karta.zobowiazania and karta.ustawa_ustrojowa == "usg" and not karta.przedsiewziecie.zrodla:
        yield error(
            ("przedsiewziecie", "zrodla"), "Nie podano źródeł pokrycia zobowiązań.", hint=_SOURCES_HINT
        )


@rule()
def sources_are_named_everywhere(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Także w powiecie i w województwie uchwała o zobowiązaniach wskazuje źródła ich pokrycia."""
    if karta.zobowiazania and karta.ustawa_ustrojowa != "usg" and not karta.przedsiewziecie.zrodla:
        yield warning(
            ("przedsiewziecie", "zrodla"), "Nie podano źródeł pokrycia zobowiązań.", hint=_SOURCES_HINT
        )


@rule()
def amounts_make_the_limit(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Zobowiązania w latach dają razem limit zobowiązań."""
    if not karta.zobowiazania_lat:
        return
    razem, limit = suma(item.kwota for item in karta.zobowiazania_lat), karta.przedsiewziecie.limit_zobowiazan
    if razem != limit:
        yield error(
            ("zobowiazania", "kwoty"),
            f"Zobowiązania w latach dają razem {kwota_zapis(razem)}, a limit zobowiązań to {kwota_zapis(limit)} "
            f"(różnica {kwota_zapis(abs(razem - limit))}).",
            hint="Podaj „zobowiazania.kwoty”, po jednej na rok, albo popraw limit zobowiązań.",
        )


@rule(_UFP["art. 226 ust. 3 pkt 4"])
def amounts_keep_to_the_limits(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Zobowiązania roku mieszczą się w limicie wydatków tego roku."""
    given = karta.zobowiazania.kwoty if karta.zobowiazania else ()
    limity = {item.rok: item.kwota for item in karta.przedsiewziecie.limity}
    for index, item in enumerate(given):
        limit = limity.get(item.rok)
        if limit is None or item.kwota > limit:
            told = f"limit wynosi {kwota_zapis(limit)}" if limit is not None else "limitu na ten rok nie ma"
            yield error(
                ("zobowiazania", "kwoty", index, "kwota"),
                f"Zobowiązania na {item.rok} r. to {kwota_zapis(item.kwota)}, a {told}.",
                hint="Zmniejsz kwotę albo zwiększ limit wydatków roku.",
            )


@rule(_UFP["art. 226 ust. 3 pkt 5"], _UFP["art. 228 ust. 1 pkt 1"])
def limit_is_enough_for_the_agreement(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Limit zobowiązań i limity lat wystarczą na planowaną umowę."""
    umowa = karta.zobowiazania.umowa if karta.zobowiazania else None
    if umowa is None:
        return
    limit = karta.przedsiewziecie.limit_zobowiazan
    if umowa.przyszle > limit:
        yield error(
            ("przedsiewziecie", "limit_zobowiazan"),
            f"Umowa obciąży lata po {umowa.data_zawarcia.year} r. kwotą {kwota_zapis(umowa.przyszle)}, a limit zobowiązań to "
            f"{kwota_zapis(limit)}.",
            hint="Zwiększ limit zobowiązań albo zmniejsz dotację.",
        )
    limity = {item.rok: item.kwota for item in karta.przedsiewziecie.limity}
    for index, item in enumerate(umowa.kwoty):
        if item.rok in limity and item.kwota > limity[item.rok]:
            yield error(
                ("zobowiazania", "umowa", "kwoty", index, "kwota"),
                f"Dotacja na {item.rok} r. to {kwota_zapis(item.kwota)}, a limit wydatków wynosi {kwota_zapis(limity[item.rok])}.",
                hint="Zwiększ limit roku albo zmniejsz dotację.",
            )


@rule(_UFP["art. 226 ust. 3 pkt 3"])
def undertaking_covers_the_agreement(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Okres przedsięwzięcia obejmuje planowaną umowę."""
    umowa = karta.zobowiazania.umowa if karta.zobowiazania else None
    okres = karta.przedsiewziecie.okres
    if umowa and not (okres.od <= umowa.okres.od and umowa.okres.do <= okres.do):
        yield error(
            ("zobowiazania", "umowa", "okres"),
            f"Umowa ma trwać od {data_slownie(umowa.okres.od)} do {data_slownie(umowa.okres.do)}, a przedsięwzięcie od "
            f"{data_slownie(okres.od)} do {data_slownie(okres.do)}",
            hint="Wydłuż okres przedsięwzięcia albo skróć umowę.",
        )


@rule(_UFP["art. 228 ust. 1"])
def authority_precedes_the_agreement(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Uchwała obowiązuje najpóźniej w dniu zawarcia planowanej umowy."""
    umowa = karta.zobowiazania.umowa if karta.zobowiazania else None
    obowiazuje: date = karta.data_wejscia_w_zycie or karta.data_uchwaly
    if umowa and umowa.data_zawarcia < obowiazuje:
        yield error(
            ("zobowiazania", "umowa", "data_zawarcia"),
            f"Umowa ma być zawarta {data_slownie(umowa.data_zawarcia)}, a uchwała obowiązuje od {data_slownie(obowiazuje)}",
            hint="Zawrzyj umowę, gdy uchwała już obowiązuje.",
        )


@rule(_UDPP["art. 13 ust. 5"], _UFP["art. 228 ust. 1 pkt 1"])
def contest_follows_the_forecast(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Konkursu na lata po następnym roku budżetowym nie ogłasza się, zanim przedsięwzięcie jest w prognozie."""
    ogloszono = karta.zobowiazania.data_ogloszenia_konkursu if karta.zobowiazania else None
    if ogloszono is None or not karta.dodaje or ogloszono >= karta.data_uchwaly:
        return
    dalsze = [
        item.rok for item in karta.przedsiewziecie.limity if item.kwota and item.rok > ogloszono.year + 1
    ]
    if dalsze:
        yield warning(
            ("zobowiazania", "data_ogloszenia_konkursu"),
            f"Konkurs ogłoszono {data_slownie(ogloszono)}, zanim lata {lata(dalsze[0], dalsze[-1])} były w prognozie."
            if len(dalsze) > 1
            else f"Konkurs ogłoszono {data_slownie(ogloszono)}, zanim rok {dalsze[0]} był w prognozie.",
            hint="Na podstawie projektu budżetu można ogłosić konkurs tylko na następny rok; umowę zawrzyj dopiero po uchwale.",
        )


@rule(_USG["art. 58 ust. 2"])
def vote_was_enough(karta: "KartaPrzedsiewzieciaWpf") -> Findings:
    """Uchwałę rady gminy o zobowiązaniach podjęto bezwzględną większością, przy co najmniej połowie składu."""
    vote = karta.zobowiazania.glosowanie if karta.zobowiazania else None
    if vote is None or karta.ustawa_ustrojowa != "usg":
        return
    if not vote.ma_kworum:
        yield error(
            ("zobowiazania", "glosowanie", "obecni"),
            f"Obecnych było {vote.obecni}, mniej niż połowa ustawowego składu rady ({vote.ustawowy_sklad}).",
            hint="Sprawdź liczby w protokole sesji; bez kworum uchwały nie podjęto.",
        )
    if not vote.ma_wiekszosc:
        yield error(
            ("zobowiazania", "glosowanie", "za"),
            f"Za było {vote.za}, a przeciw i wstrzymujących się razem {vote.przeciw + vote.wstrzymali_sie}: to nie jest "
            "bezwzględna większość głosów.",
            hint="Sprawdź liczby w protokole sesji; taka uchwała nie została podjęta.",
        )
