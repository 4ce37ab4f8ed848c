"""Rules on the money of an annex: its sums agree with each other, are covered, and rest on the notice."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.aneks_umowy.slowa import o_ile_sie_zmienia, o_ile_sie_zmieniaja
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba, procent

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_umowy import AneksUmowy

_UFP, _UDPP, _RWZ = acts["ufp"], acts["udpp"], acts["rwz"]
_ZERO = Decimal("0.00")


@rule()
def instalments_make_the_difference(aneks: "AneksUmowy") -> Findings:
    """Transze roku zmieniają się razem o tyle, o ile jego dotacja."""
    by_year: dict[int, Decimal] = defaultdict(lambda: _ZERO)
    for item in aneks.transze:
        by_year[item.rok] += item.roznica
    lata = {} if aneks.dotacja is None else {item.rok: item for item in aneks.dotacja.lata}
    for rok, roznica in by_year.items():
        wanted = lata[rok].roznica if rok in lata else _ZERO
        if roznica != wanted:
            yield error(
                "transze",
                f"Transze na {rok} r. {o_ile_sie_zmieniaja(roznica)}, a dotacja na ten rok "
                f"{o_ile_sie_zmienia(wanted)}.",
                hint="Podaj wszystkie transze, które się zmieniają, albo popraw kwotę roku.",
            )
    for rok, changed in lata.items():
        if changed.zmienia_sie and changed.po is not None and rok not in by_year:
            yield warning(
                "transze",
                f"Dotacja na {rok} r. się zmienia, a nie podano, jak zmieniają się jej transze.",
                hint="Dopisz zmienione transze.",
            )


@rule()
def instalments_fall_in_the_year(aneks: "AneksUmowy") -> Findings:
    """Transze po zmianie mają terminy w swoim roku, w czasie zadania i po aneksie."""
    for index, item in enumerate(aneks.transze):
        if item.po is None:
            continue
        termin = item.po.termin
        if termin.year != item.rok or termin > aneks.okres_po.do:
            yield error(
                ("transze", index, "po", "termin"),
                f"Transza na {item.rok} r. ma termin {data_slownie(termin)}",
                hint="Podaj dzień tego roku, przed końcem zadania.",
            )
        elif termin < aneks.data_aneksu:
            yield warning(
                ("transze", index, "po", "termin"),
                f"Transza po zmianie ma termin {data_slownie(termin)}, przed aneksem.",
                hint="Transzy już przekazanej się nie zmienia; popraw termin.",
            )


@rule()
def costs_make_the_difference(aneks: "AneksUmowy") -> Findings:
    """Koszty z dotacji zmieniają się razem o tyle, o ile dotacja, a wszystkie o tyle, o ile całkowity koszt."""
    if not aneks.koszty:
        return
    z_dotacji = sum((item.roznica_dotacji for item in aneks.koszty), _ZERO)
    if z_dotacji != aneks.roznica_dotacji:
        yield error(
            "koszty",
            f"Koszty z dotacji {o_ile_sie_zmieniaja(z_dotacji)}, a dotacja {o_ile_sie_zmienia(aneks.roznica_dotacji)}.",
            hint="Podaj także pozycje, które maleją, albo popraw kwoty.",
        )
    koszty = sum((item.po - item.przed for item in aneks.koszty), _ZERO)
    if koszty != aneks.roznica_kosztu:
        yield error(
            "koszty",
            f"Koszty {o_ile_sie_zmieniaja(koszty)}, a dotacja z wkładem {o_ile_sie_zmienia(aneks.roznica_kosztu)}.",
            hint="Podaj także pozycje, które maleją, albo dopisz zmianę dotacji lub wkładu.",
        )


@rule()
def cost_covers_its_grant(aneks: "AneksUmowy") -> Findings:
    """Część kosztu z dotacji nie przekracza kosztu."""
    for index, item in enumerate(aneks.koszty):
        for name, part, whole in (
            ("z_dotacji_przed", item.z_dotacji_przed, item.przed),
            ("z_dotacji_po", item.z_dotacji_po, item.po),
        ):
            if part > whole:
                yield error(
                    ("koszty", index, name),
                    f"Z dotacji {kwota_zapis(part)}, a cały koszt to {kwota_zapis(whole)}.",
                    hint="Popraw jedną z kwot.",
                )


@rule(_RWZ["zał. 3 § 3"])
def total_cost_follows(aneks: "AneksUmowy") -> Findings:
    """Całkowity koszt zmienia się o tyle, o ile dotacja i wkład razem."""
    koszt, roznica = aneks.koszt_calkowity, aneks.roznica_kosztu
    if koszt is None:
        if roznica:
            yield warning(
                "koszt_calkowity",
                f"Dotacja z wkładem {o_ile_sie_zmienia(roznica)}, a aneks nie mówi o całkowitym koszcie zadania.",
                hint="Dopisz „koszt_calkowity”, jeżeli umowa podaje jego kwotę.",
            )
    elif koszt.po - koszt.przed != roznica:
        yield error(
            "koszt_calkowity",
            f"Całkowity koszt {o_ile_sie_zmienia(koszt.po - koszt.przed)}, a dotacja z wkładem "
            f"{o_ile_sie_zmienia(roznica)}.",
            hint="Popraw kwoty albo dopisz zmianę dotacji lub wkładu.",
        )


@rule(_RWZ["zał. 3 § 5"])
def shift_needs_an_annex(aneks: "AneksUmowy") -> Findings:
    """Zwiększenie kosztu przekracza to, na co umowa pozwala bez aneksu."""
    if aneks.procent_przesuniec is None or aneks.roznica_dotacji:
        return
    for index, item in enumerate(aneks.koszty):
        allowed = item.z_dotacji_przed * aneks.procent_przesuniec / 100
        if _ZERO < item.roznica_dotacji <= allowed:
            share = procent(item.roznica_dotacji * 100 / item.z_dotacji_przed)
            yield warning(
                ("koszty", index, "z_dotacji_po"),
                f"Koszt z dotacji w pozycji {item.pozycja} rośnie o {share}, a umowa pozwala na "
                f"{liczba(aneks.procent_przesuniec)}% bez aneksu.",
                hint="Takie przesunięcie rozlicza się w sprawozdaniu; usuń tę pozycję, jeżeli inne nie są ponad progiem.",
            )


@rule(_RWZ["zał. 3 § 3"])
def own_means_keep_their_share(aneks: "AneksUmowy") -> Findings:
    """Wkład w stosunku do dotacji nie maleje."""
    if aneks.wklad is None:
        return
    przed, po = aneks.dotacja_przed, aneks.dotacja_przed + aneks.roznica_dotacji
    if aneks.wklad.po.razem * przed < aneks.wklad.przed.razem * po:
        yield warning(
            ("wklad", "po"),
            f"Inne środki i wkład ({kwota_zapis(aneks.wklad.po.razem)}) maleją w stosunku do dotacji.",
            hint="Sprawdź w umowie i ogłoszeniu, czy wolno: według ramowego wzoru ta proporcja nie może maleć.",
        )


@rule(_UFP["art. 228 ust. 1"])
def raise_of_a_year_to_come_has_an_authority(aneks: "AneksUmowy") -> Findings:
    """Gdy rośnie dotacja roku przyszłego, aneks ma upoważnienie w prognozie."""
    if aneks.upowaznienie is None and aneks.podwyzszone_przyszle:
        yield error(
            "upowaznienie",
            f"Rośnie dotacja na {aneks.podwyzszone_przyszle[0].rok} r., a nie podano upoważnienia w wieloletniej "
            "prognozie finansowej.",
            hint="Dopisz „upowaznienie”: uchwałę, przedsięwzięcie i limit tego roku.",
        )


@rule(_UFP["art. 46 ust. 1"])
def budget_covers_the_raise(aneks: "AneksUmowy") -> Findings:
    """Podwyższona dotacja roku bieżącego mieści się w budżecie, podanym w aneksie i uchwalonym przed nim."""
    budzet = aneks.budzet
    for rok in aneks.podwyzszone_biezace:
        if budzet is None:
            yield warning(
                "budzet",
                f"Dotacja na {rok.rok} r. rośnie, a nie podano planu wydatków, więc nie sprawdzono, czy się w nim mieści.",
                hint="Dopisz „budzet”: uchwałę budżetową z kwotą albo projekt, gdy uchwały jeszcze nie ma.",
            )
        elif rok.kwota > budzet.kwota:
            yield error(
                ("budzet", "kwota"),
                f"Dotacja na {rok.rok} r. po zmianie to {kwota_zapis(rok.kwota)}, a zaplanowano "
                f"{kwota_zapis(budzet.kwota)}.",
                hint="Najpierw zmień budżet albo zmniejsz kwotę.",
            )
    if budzet is not None and budzet.data_uchwaly is not None and budzet.data_uchwaly > aneks.data_aneksu:
        yield error(
            ("budzet", "data_uchwaly"),
            f"Uchwałę budżetową podjęto {data_slownie(budzet.data_uchwaly)}, a aneks ma datę "
            f"{data_slownie(aneks.data_aneksu)}",
            hint="Zawrzyj aneks po podjęciu uchwały albo popraw datę.",
        )


@rule(_UFP["art. 240 ust. 1"])
def draft_budget_serves_in_january(aneks: "AneksUmowy") -> Findings:
    """Na projekcie uchwały budżetowej działa się najdłużej do końca stycznia."""
    if (
        aneks.budzet is not None
        and not aneks.budzet.uchwalony
        and aneks.data_aneksu > date(aneks.rok_budzetu, 1, 31)
    ):
        yield warning(
            ("budzet", "podstawa"),
            f"Aneks z {data_slownie(aneks.data_aneksu)} opiera się na projekcie uchwały budżetowej, a na projekcie "
            "działa się do 31 stycznia.",
            hint="Podaj uchwałę budżetową albo budżet ustalony przez regionalną izbę obrachunkową.",
        )


@rule(_UDPP["art. 13 ust. 2 pkt 2"], _UDPP["art. 5 ust. 3"])
def notice_foresaw_the_raise(aneks: "AneksUmowy") -> Findings:
    """Dotacja nie przekracza kwoty przyznanej w konkursie, chyba że ogłoszenie dopuszcza jej podwyższenie."""
    if aneks.dotacja is None or (aneks.ogloszenie is not None and aneks.ogloszenie.czy_dopuszcza_waloryzacje):
        return
    open_before = sum(
        (item.po or _ZERO for item in aneks.dotacja.lata if item.rok in aneks.ustalane_lata), _ZERO
    )
    if aneks.dotacja.po - open_before > aneks.umowa.kwota_dotacji and aneks.dotacja.roznica > open_before:
        yield warning(
            "ogloszenie",
            f"Dotacja po zmianie ({kwota_zapis(aneks.dotacja.po)}) przekracza przyznaną w konkursie "
            f"({kwota_zapis(aneks.umowa.kwota_dotacji)}), a nie podano, że ogłoszenie na to pozwala.",
            hint="Dopisz „ogloszenie” z jego zdaniem; gdy go nie ma, inni mogli nie złożyć ofert z powodu niższej kwoty: "
            "rozważ nowy konkurs.",
        )


@rule()
def cut_has_its_scope(aneks: "AneksUmowy") -> Findings:
    """Gdy dotacja maleje, zmienia się też zakres zadania."""
    scope = (aneks.koszty, aneks.rezultaty, aneks.harmonogram, aneks.rozwiazanie, aneks.zmiany_brzmienia)
    if aneks.roznica_dotacji < 0 and not any(scope):
        yield warning(
            "dotacja",
            f"Dotacja maleje o {kwota_zapis(-aneks.roznica_dotacji)}, a zakres zadania zostaje ten sam.",
            hint="Uzgodnij z organizacją mniejszy zakres albo opisz w przyczynie, z czego wynika oszczędność.",
        )
