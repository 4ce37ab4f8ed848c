"""Whether a report agrees with its agreement: days, years, shifts, own contribution, the grant returned."""

from datetime import date, timedelta
from decimal import Decimal

from wkus_docs.document import Findings, error, warning
from wkus_docs.documents.sprawozdanie_z_realizacji.rozliczenie import RozliczenieRoku
from wkus_docs.documents.sprawozdanie_z_realizacji.sprawozdanie import (
    SwiadczeniaPobrane,
    Wezwanie,
    WykonaneDzialanie,
)
from wkus_docs.documents.sprawozdanie_z_realizacji.zrodla_sprawozdania import SumaZrodel
from wkus_docs.law import parameters
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.polish.zapis import procent as procent_zapis


def termin_zlozenia(okres: Okres, *, koncowe: bool, wezwanie: Wezwanie | None) -> date:
    """Last day to file: as called for, else so many days after the task or the budget year."""
    if wezwanie and not koncowe:
        return wezwanie.termin
    if koncowe:
        koniec, dni = okres.do, parameters["dni_sprawozdania_koncowego"].na(okres.do)
    else:
        koniec = parameters["wykorzystanie_do"].na(okres.do).w_roku(okres.do.year)
        dni = parameters["dni_sprawozdania_rocznego"].na(okres.do)
    ostatni: date = koniec + timedelta(days=dni)
    return ostatni


def filed_in_time(podpisano: date, okres: Okres, termin: date) -> Findings:
    """Find a report signed before its period has ended, or after its last day."""
    if podpisano <= okres.do:
        yield warning(
            "data_sprawozdania",
            f"Sprawozdanie jest z {data_slownie(podpisano)}, a okres kończy się {data_slownie(okres.do)}.",
            hint="Podpisz je po zakończeniu okresu, gdy znane są wszystkie wydatki.",
        )
    if podpisano <= termin:
        return
    roboczy = najblizszy_roboczy(termin)
    if podpisano <= roboczy:
        yield warning(
            "data_sprawozdania",
            f"Termin upływa {data_slownie(termin)} (dzień wolny: {dzien_wolny(termin)}), a sprawozdanie jest z "
            f"{data_slownie(podpisano)}.",
            hint="Umowa może nie przesuwać terminu na dzień roboczy; złóż sprawozdanie wcześniej.",
        )
    else:
        yield error(
            "data_sprawozdania",
            f"Termin sprawozdania minął {data_slownie(termin)}, a jest ono z {data_slownie(podpisano)}.",
            hint="Złóż je niezwłocznie i wyjaśnij opóźnienie; sprawdź datę.",
        )


def period_fits(okres: Okres, zadanie: Okres, *, koncowe: bool, na_wezwanie: bool) -> Findings:
    """Find a period that is not a budget year of the task, or does not reach its end."""
    if okres.od < zadanie.od or okres.do > zadanie.do:
        yield error(
            "okres",
            f"Okres sprawozdania ({data_slownie(okres.od)} – {data_slownie(okres.do)}) wychodzi poza termin "
            f"zadania ({data_slownie(zadanie.od)} – {data_slownie(zadanie.do)}).",
            hint="Popraw okres albo termin zadania.",
        )
    elif koncowe and okres.do != zadanie.do:
        yield error(
            ("okres", "do"),
            f"Sprawozdanie końcowe obejmuje okres do {data_slownie(okres.do)}, a zadanie kończy się "
            f"{data_slownie(zadanie.do)}.",
            hint="Popraw okres albo złóż sprawozdanie częściowe.",
        )
    elif not koncowe and okres.wieloletni:
        yield error(
            "okres",
            f"Sprawozdanie częściowe obejmuje lata {okres.lata[0]}–{okres.lata[-1]}, a okresem sprawozdawczym "
            "jest rok budżetowy.",
            hint="Złóż osobne sprawozdanie za każdy rok.",
        )
    elif not koncowe and not na_wezwanie:
        koniec = parameters["wykorzystanie_do"].na(okres.do).w_roku(okres.do.year)
        if okres.do == zadanie.do:
            yield warning(
                "rodzaj",
                f"Okres kończy się razem z zadaniem ({data_slownie(zadanie.do)}), a sprawozdanie jest częściowe.",
                hint="Po zakończeniu zadania składa się sprawozdanie końcowe.",
            )
        elif okres.do != koniec:
            yield warning(
                ("okres", "do"),
                f"Okres kończy się {data_slownie(okres.do)}, a rok budżetowy {data_slownie(koniec)}.",
                hint="Obejmij cały rok albo podaj wezwanie, na które składasz sprawozdanie.",
            )


def years_are_settled(rozliczenia: tuple[RozliczenieRoku, ...], okres: Okres) -> Findings:
    """Find years of the period without a table, or tables of other years."""
    podane = tuple(item.rok for item in rozliczenia)
    if podane != okres.lata:
        yield error(
            "rozliczenia",
            f"Rozliczono lata: {', '.join(map(str, podane))}; okres sprawozdania to lata: "
            f"{', '.join(map(str, okres.lata))}.",
            hint="Podaj każdy rok okresu raz, po kolei.",
        )


def shifts_keep(rozliczenia: tuple[RozliczenieRoku, ...], najwyzej: Decimal) -> Findings:
    """Find costs paid from the grant that grew by more than the agreement lets them."""
    for index, rok in enumerate(rozliczenia):
        for numer, koszt in rok.pozycje:
            if not koszt.czy_z_dotacji or koszt.wydatek <= koszt.umowa:
                continue
            if not koszt.umowa:
                yield error(
                    ("rozliczenia", index, "dzialania"),
                    f"Koszt {numer} „{koszt.nazwa}” ({kwota_zapis(koszt.wydatek)}) nie ma kwoty w umowie.",
                    hint="Pokryj go z innych środków („czy_z_dotacji: nie”) albo zawrzyj aneks.",
                )
            elif (koszt.wydatek - koszt.umowa) * 100 > koszt.umowa * najwyzej:
                yield error(
                    ("rozliczenia", index, "dzialania"),
                    f"Koszt {numer} „{koszt.nazwa}” wzrósł z {kwota_zapis(koszt.umowa)} do "
                    f"{kwota_zapis(koszt.wydatek)}, o {procent_zapis(koszt.wzrost)}; umowa dopuszcza "
                    f"{procent_zapis(najwyzej)}.",
                    hint="Nadwyżkę pokryj z innych środków: wykaż ją jako osobny koszt z „czy_z_dotacji: nie”.",
                )


def contribution_is_kept(zrodla: SumaZrodel, *, w_toku: bool) -> Findings:
    """Find an own contribution that is smaller than agreed, in proportion to the grant spent.

    While the year lasts (``w_toku``) the rest of the contribution may still come.
    """
    plan = zrodla.inne_srodki.umowa + zrodla.wklad.umowa
    jest = zrodla.inne_srodki.wydatki + zrodla.wklad.wydatki
    dotacja = zrodla.kwota_dotacji
    said = (
        f"Inne środki i wkład to {kwota_zapis(jest)}, a według umowy {kwota_zapis(plan)} "
        f"(dotacja: {kwota_zapis(dotacja.wydatki)} i {kwota_zapis(dotacja.umowa)})"
    )
    loc = ("rozliczenia", 0, "zrodla")
    if jest * dotacja.umowa < plan * dotacja.wydatki:
        found = warning if w_toku else error
        yield found(
            loc,
            f"{said}: w stosunku do wydanej dotacji zmniejszyły się.",
            hint="Uzupełnij wkład do końca roku; inaczej część dotacji będzie pobrana w nadmiernej wysokości."
            if w_toku
            else "Część dotacji pobrano w nadmiernej wysokości: uzupełnij wkład albo zwróć różnicę.",
        )
    elif jest < plan and not w_toku:
        yield warning(
            loc,
            f"{said}: kwota jest mniejsza, choć stosunek do dotacji zachowano.",
            hint="Wyjaśnij różnicę w części III.",
        )


def unspent_is_returned(index: int, rok: RozliczenieRoku, podpisano: date) -> Findings:
    """Find an unused grant that was not given back, was given back late, or in another amount."""
    zwrot, kwota, termin = rok.dotacja.zwrot, rok.niewykorzystana, rok.termin_zwrotu
    loc = ("rozliczenia", index, "dotacja", "zwrot")
    zwrocono = zwrot.kwota if zwrot else Decimal("0.00")
    brak = kwota - zwrocono
    if brak > 0:
        found = error if podpisano > najblizszy_roboczy(termin) else warning
        yield found(
            loc,
            f"Rok {rok.rok}: zostaje do zwrotu {kwota_zapis(brak)} (niewykorzystano {kwota_zapis(kwota)}, "
            f"zwrócono {kwota_zapis(zwrocono)}); termin zwrotu to {data_slownie(termin)}.",
            hint="Zwróć tę kwotę i podaj zwrot; po terminie dolicza się odsetki jak od zaległości podatkowych.",
        )
    elif kwota >= 0 and brak < 0:
        yield error(
            loc,
            f"Rok {rok.rok}: zwrócono {kwota_zapis(zwrocono)}, a niewykorzystano {kwota_zapis(kwota)}.",
            hint="Popraw kwotę zwrotu (bez odsetek za zwłokę) albo wydatki z dotacji.",
        )
    if zwrot and zwrot.data > termin:
        yield warning(
            loc,
            f"Dotację zwrócono {data_slownie(zwrot.data)}, po terminie ({data_slownie(termin)}).",
            hint="Dolicz odsetki jak od zaległości podatkowych, od dnia po terminie; "
            "sprawdź, czy termin nie wypadł w dniu wolnym.",
        )


def activities_are_described(
    dzialania: tuple[WykonaneDzialanie, ...], rozliczenia: tuple[RozliczenieRoku, ...]
) -> Findings:
    """Find activities that have costs and no description, or the reverse."""
    kosztowe = {item.nazwa: None for rok in rozliczenia for item in rok.dzialania}
    opisane = {item.nazwa for item in dzialania}
    for nazwa in kosztowe:
        if nazwa not in opisane:
            yield warning(
                "dzialania", f"Działanie „{nazwa}” ma koszty, a nie ma opisu.", hint="Opisz jego wykonanie."
            )
    for index, item in enumerate(dzialania):
        if item.nazwa not in kosztowe:
            yield warning(
                ("dzialania", index, "nazwa"),
                f"Działania „{item.nazwa}” nie ma w rozliczeniu wydatków.",
                hint="Nazwij działanie tak samo w obu miejscach.",
            )


def public_funders_are_named(zrodla: SumaZrodel, organy: str | None) -> Findings:
    """Find other public money without the name of who gave it."""
    kwota = zrodla.publiczne.wydatki
    if kwota and not organy:
        yield error(
            "organy_publiczne",
            f"Z innych źródeł publicznych wydano {kwota_zapis(kwota)}, a nie podano, kto je przekazał.",
            hint="Podaj nazwę organu albo jednostki.",
        )


def income_is_described(rozliczenia: tuple[RozliczenieRoku, ...], opis: str | None) -> Findings:
    """Find other income without a description."""
    kwota = suma(item.dotacja.inne_przychody for item in rozliczenia)
    if kwota and not opis:
        yield warning(
            "opis_innych_przychodow",
            f"Inne przychody to {kwota_zapis(kwota)}, a nie ma ich opisu.",
            hint="Napisz, skąd pochodzą i na co je wydano.",
        )


def fees_are_described(zrodla: SumaZrodel, swiadczenia: SwiadczeniaPobrane | None) -> Findings:
    """Find payments of recipients without a description, or more spent of them than was taken."""
    kwota = zrodla.swiadczenia.wydatki
    if kwota and swiadczenia is None:
        yield warning(
            "swiadczenia",
            f"Ze świadczeń od odbiorców wydano {kwota_zapis(kwota)}, a nie opisano, jak je pobierano.",
            hint="Podaj warunki, wysokość od jednego odbiorcy i łączną wartość.",
        )
    if swiadczenia and kwota > swiadczenia.laczna_wartosc:
        yield error(
            ("swiadczenia", "laczna_wartosc"),
            f"Ze świadczeń wydano {kwota_zapis(kwota)}, a pobrano {kwota_zapis(swiadczenia.laczna_wartosc)}.",
            hint="Popraw jedną z kwot.",
        )
