"""Rules on the money of the annex: amounts before and after it, what covers them, what justifies them."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.plan_finansowy import skutek_waloryzacji, stopa_waloryzacji
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_waloryzacyjny import AneksWaloryzacyjny

_UFP, _UDPP = acts["ufp"], acts["udpp"]
_ZERO = Decimal("0.00")


@rule()
def amounts_before_are_those_of_the_agreement(aneks: "AneksWaloryzacyjny") -> Findings:
    """Kwoty przed zmianą dają przy pierwszym aneksie dotację z umowy."""
    if not aneks.poprzednie_aneksy and aneks.razem_przed != aneks.umowa.kwota_dotacji:
        yield error(
            "kwoty_przed",
            f"Kwoty przed zmianą dają {kwota_zapis(aneks.razem_przed)}, a umowa przyznaje "
            f"{kwota_zapis(aneks.umowa.kwota_dotacji)}.",
            hint="Przepisz kwoty z umowy albo dopisz wcześniejsze aneksy.",
        )


@rule()
def instalments_fall_in_the_year(aneks: "AneksWaloryzacyjny") -> Findings:
    """Transze po zmianie mają terminy w roku aneksu, po kolei i w czasie zadania."""
    poprzedni = None
    for index, item in enumerate(aneks.transze):
        if item.termin.year != aneks.rok or item.termin > aneks.umowa.okres.do:
            yield error(
                ("transze", index, "termin"),
                f"Transza na {aneks.rok} r. ma termin {data_slownie(item.termin)}",
                hint="Podaj dzień tego roku, przed końcem zadania.",
            )
        elif poprzedni and item.termin < poprzedni:
            yield warning(
                ("transze", index, "termin"),
                f"Transza z terminem {data_slownie(item.termin)} stoi po późniejszej.",
                hint="Ułóż transze według terminów.",
            )
        poprzedni = item.termin


@rule(_UFP["art. 46 ust. 1"])
def budget_covers_the_new_amount(aneks: "AneksWaloryzacyjny") -> Findings:
    """Dotacja roku bieżącego po zmianie mieści się w planie wydatków, uchwalonym przed aneksem."""
    if aneks.budzet is None or not aneks.budzet.uchwalony:
        return
    found = error if aneks.zwieksza_rok_biezacy else warning
    if aneks.kwota_po > aneks.budzet.kwota:
        yield found(
            ("budzet", "kwota"),
            f"Dotacja na {aneks.rok} r. po zmianie to {kwota_zapis(aneks.kwota_po)}, a w budżecie zaplanowano "
            f"{kwota_zapis(aneks.budzet.kwota)}.",
            hint="Najpierw zmień budżet albo zmniejsz kwotę.",
        )
    if aneks.budzet.data_uchwaly is not None and aneks.budzet.data_uchwaly > aneks.data_aneksu:
        yield error(
            ("budzet", "data_uchwaly"),
            f"Uchwałę budżetową podjęto {data_slownie(aneks.budzet.data_uchwaly)}, a aneks ma datę "
            f"{data_slownie(aneks.data_aneksu)}",
            hint="Zawrzyj aneks po podjęciu uchwały albo oprzyj go na projekcie („podstawa: projekt”) lub na "
            "limicie w prognozie (bez „budzet”).",
        )


@rule(_UFP["art. 240 ust. 1"])
def draft_budget_covers_the_new_amount(aneks: "AneksWaloryzacyjny") -> Findings:
    """Na projekcie budżetu dotacja po zmianie mieści się w jego kwocie, a podpisuje się do końca stycznia."""
    if aneks.budzet is None or aneks.budzet.uchwalony:
        return
    if aneks.zwieksza and aneks.kwota_po > aneks.budzet.kwota:
        found = error if aneks.w_roku_budzetu else warning
        yield found(
            ("budzet", "kwota"),
            f"Dotacja na {aneks.rok} r. po zmianie to {kwota_zapis(aneks.kwota_po)}, a w projekcie uchwały "
            f"budżetowej jest {kwota_zapis(aneks.budzet.kwota)}.",
            hint="Zmniejsz kwotę albo poczekaj na uchwałę budżetową.",
        )
    if aneks.data_aneksu > date(aneks.rok, 1, 31):
        yield warning(
            ("budzet", "podstawa"),
            f"Aneks z {data_slownie(aneks.data_aneksu)} opiera się na projekcie uchwały budżetowej, a na projekcie "
            "działa się do 31 stycznia.",
            hint="Podaj uchwałę budżetową albo budżet ustalony przez regionalną izbę obrachunkową.",
        )


@rule(_UFP["art. 46 ust. 1"])
def raise_of_this_year_has_money(aneks: "AneksWaloryzacyjny") -> Findings:
    """Gdy rośnie dotacja roku bieżącego, aneks podaje, w czym zaplanowano środki."""
    if aneks.zwieksza_rok_biezacy and aneks.budzet is None:
        yield warning(
            "budzet",
            f"Dotacja na {aneks.rok} r. rośnie, a nie podano planu wydatków, więc nie sprawdzono, czy się w nim mieści.",
            hint="Dopisz „budzet”: uchwałę budżetową z kwotą albo projekt, gdy uchwały jeszcze nie ma.",
        )


@rule(_UFP["art. 228 ust. 1"])
def raise_of_a_year_to_come_has_an_authority(aneks: "AneksWaloryzacyjny") -> Findings:
    """Gdy rośnie dotacja roku przyszłego, aneks ma upoważnienie w prognozie."""
    if aneks.zwieksza_rok_przyszly and aneks.upowaznienie is None:
        yield error(
            "upowaznienie",
            f"Rośnie dotacja na {aneks.rok} r., a nie podano upoważnienia w wieloletniej prognozie finansowej.",
            hint="Dopisz „upowaznienie”: uchwałę, przedsięwzięcie i limit tego roku.",
        )


@rule(_UDPP["art. 13 ust. 2 pkt 2"], _UDPP["art. 5 ust. 3"])
def notice_foresaw_the_raise(aneks: "AneksWaloryzacyjny") -> Findings:
    """Dotacja nie przekracza kwoty z ogłoszenia, chyba że ogłoszenie dopuszcza waloryzację."""
    if aneks.ogloszenie is None or aneks.ogloszenie.czy_dopuszcza_waloryzacje:
        return
    ogloszono = aneks.ogloszenie.kwota(aneks.rok)
    if ogloszono is None:
        return
    if aneks.zwieksza and aneks.kwota_po > ogloszono:
        yield warning(
            "ogloszenie",
            f"Dotacja na {aneks.rok} r. po zmianie to {kwota_zapis(aneks.kwota_po)}, a w ogłoszeniu podano "
            f"{kwota_zapis(ogloszono)} i nie przewidziano waloryzacji.",
            hint="Inni mogli nie złożyć ofert z powodu niższej kwoty; rozważ aneks w granicach ogłoszenia "
            "albo nowy konkurs na brakującą część.",
        )


@rule()
def raise_follows_the_index(aneks: "AneksWaloryzacyjny") -> Findings:
    """Podwyższenie nie przekracza tego, co wynika ze wskaźnika; wskaźnik służy tylko podwyższeniu."""
    if aneks.wskaznik is None or aneks.ustala:
        return
    if not aneks.zwieksza:
        yield warning(
            "wskaznik",
            "Podano wskaźnik cen, a dotacja nie rośnie.",
            hint="Usuń wskaźnik albo popraw transze.",
        )
        return
    if aneks.wskaznik.wzrost < 0:
        yield warning(
            ("wskaznik", "wzrost"),
            f"Ceny spadły o {liczba(-aneks.wskaznik.wzrost)}%, a dotacja rośnie o {kwota_zapis(aneks.roznica)}.",
            hint="Zostaw kwotę bez zmian albo zmieniaj ją z innej przyczyny niż ceny.",
        )
        return
    stopa = min(aneks.wskaznik.wzrost, aneks.granice.pulap) if aneks.granice else aneks.wskaznik.wzrost
    skutek = skutek_waloryzacji(aneks.kwota_przed, stopa) or _ZERO
    if aneks.roznica > skutek:
        skad = "ze wskaźnika" if stopa == aneks.wskaznik.wzrost else "z pułapu waloryzacji"
        yield warning(
            "transze",
            f"Dotacja rośnie o {kwota_zapis(aneks.roznica)}, a {skad} ({liczba(stopa)}%) wynika {kwota_zapis(skutek)}.",
            hint="Zmniejsz transze albo wyjaśnij różnicę zmianą zakresu.",
        )


@rule()
def raise_knows_its_bounds(aneks: "AneksWaloryzacyjny") -> Findings:
    """Gdy dotacja rośnie o wskaźnik cen, aneks podaje próg i pułap waloryzacji."""
    if aneks.wskaznik is None or aneks.wskaznik.wzrost < 0 or aneks.ustala:
        return
    if aneks.zwieksza and aneks.granice is None:
        yield warning(
            "granice",
            "Nie podano progu ani pułapu waloryzacji, więc nie sprawdzono, czy wzrost cen o "
            f"{liczba(aneks.wskaznik.wzrost)}% pozwala podwyższyć dotację i o ile.",
            hint="Przepisz je z umowy albo z wieloletniego planu finansowego; gdy ich nie określono, wpisz próg 0 i "
            "pułap 100.",
        )


@rule()
def prices_pass_the_threshold(aneks: "AneksWaloryzacyjny") -> Findings:
    """Ceny wzrosły o więcej niż próg waloryzacji."""
    if aneks.wskaznik is None or aneks.granice is None or not aneks.zwieksza or aneks.ustala:
        return
    if aneks.wskaznik.wzrost < 0:
        return  # told beside the index
    if not stopa_waloryzacji(aneks.wskaznik.wzrost, aneks.granice.prog, aneks.granice.pulap):
        yield warning(
            ("wskaznik", "wzrost"),
            f"Ceny wzrosły o {liczba(aneks.wskaznik.wzrost)}%, a próg waloryzacji to {liczba(aneks.granice.prog)}%: "
            "dotacji się wtedy nie podwyższa.",
            hint="Zostaw kwotę bez zmian albo zmieniaj ją z innej przyczyny niż ceny.",
        )


@rule()
def change_of_the_grant_has_a_ground(aneks: "AneksWaloryzacyjny") -> Findings:
    """Podwyższenie wynika ze wskaźnika albo z zakresu, a obniżenie zmniejsza zakres."""
    if aneks.zwieksza and not aneks.ustala and aneks.wskaznik is None and not aneks.zmiany_tresci:
        yield warning(
            "wskaznik",
            "Dotacja rośnie, a nie podano ani wskaźnika cen, ani zmiany zakresu.",
            hint="Podaj wskaźnik albo zmiany, które uzasadniają wyższą kwotę.",
        )
    if aneks.roznica < 0 and not aneks.zmiany_tresci:
        yield warning(
            "zmiany_tresci",
            f"Dotacja maleje o {kwota_zapis(-aneks.roznica)}, a zakres zadania zostaje ten sam.",
            hint="Uzgodnij z organizacją mniejszy zakres albo opisz w przyczynie, z czego wynika oszczędność.",
        )
