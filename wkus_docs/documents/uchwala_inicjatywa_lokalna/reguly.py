"""What the resolution is checked for: the weight of work, what the council may decide, days and the example."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from wkus_docs import paths
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.uchwala_inicjatywa_lokalna.kryteria import RodzajKryterium
from wkus_docs.documents.uchwala_inicjatywa_lokalna.nabor import PoczatekOceny, TrybNaboru
from wkus_docs.law import acts
from wkus_docs.parts.strony.zakres_inicjatywy import ZakresInicjatywy
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_inicjatywa_lokalna import UchwalaInicjatywaLokalna
    from wkus_docs.errors import Loc

_UDPP, _KPA, _OAD, _ZTP = acts["udpp"], acts["kpa"], acts["oad"], acts["ztp"]
_LONGEST_MONTH = 31


@rule(_UDPP["art. 19c ust. 1"])
def work_has_a_criterion(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Jednym z kryteriów jest wkład pracy społecznej."""
    if not uchwala.waga.praca:
        yield error(
            "kryteria",
            "Żadne kryterium nie ocenia wkładu pracy społecznej.",
            hint="Dopisz kryterium rodzaju praca_spoleczna; ma dawać najwięcej punktów.",
        )


@rule(_UDPP["art. 19c ust. 1"])
def work_weighs_the_most(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Za wkład pracy społecznej można dostać więcej punktów niż według któregokolwiek innego kryterium."""
    work = uchwala.waga.praca
    for index, one in enumerate(uchwala.kryteria if work else ()):
        if one.rodzaj == RodzajKryterium.PRACA or one.maks_punktow < work:
            continue
        found, more = (error, "więcej niż") if one.maks_punktow > work else (warning, "tyle samo co")
        yield found(
            ("kryteria", index, "maks_punktow"),
            f"Kryterium „{one.tresc}” daje {one.maks_punktow} pkt, {more} wkład pracy społecznej ({work} pkt).",
            hint="Kryteria mają uwzględniać przede wszystkim wkład pracy społecznej: daj mu najwięcej punktów.",
        )


@rule(_UDPP["art. 19c ust. 1"])
def more_work_never_gives_less(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Większy wkład pracy społecznej nie daje mniej punktów."""
    for index, one in enumerate(uchwala.kryteria):
        if one.rodzaj != RodzajKryterium.PRACA or not one.liczbowe:
            continue
        for step, (before, after) in enumerate(pairwise(one.stopnie), start=1):
            if after.punkty < before.punkty:
                yield warning(
                    ("kryteria", index, "stopnie", step, "punkty"),
                    f"Za większy wkład pracy jest {after.punkty} pkt, a za mniejszy {before.punkty} pkt.",
                    hint="Popraw punkty albo kolejność stopni.",
                )


@rule(_UDPP["art. 19c ust. 2"])
def purpose_is_for_the_executive(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Celowości nie ocenia się według kryteriów rady: bierze ją pod uwagę organ wykonawczy, obok nich."""
    for index, one in enumerate(uchwala.kryteria):
        if one.rodzaj == RodzajKryterium.CELOWOSC:
            yield warning(
                ("kryteria", index, "rodzaj"),
                "Celowość zadania organ wykonawczy ocenia obok kryteriów rady.",
                hint="Sprawdź, czy to kryterium jest potrzebne; jest też najbardziej uznaniowe.",
            )


@rule()
def sum_is_that_of_the_criteria(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Najwyższa łączna liczba punktów jest sumą najwyższych punktów kryteriów."""
    if uchwala.maks_punktow not in {None, uchwala.najwiecej_punktow}:
        yield error(
            "maks_punktow",
            f"Podano najwyżej {uchwala.maks_punktow} pkt, a kryteria dają razem {uchwala.najwiecej_punktow} pkt.",
            hint="Popraw punkty kryteriów albo sumę; można ją pominąć.",
        )


@rule(_UDPP["art. 19b ust. 1"], _UDPP["art. 19c ust. 1"])
def scope_is_that_of_the_act(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Uchwała nie zawęża zakresu zadań, o które mieszkańcy mogą wnioskować według ustawy."""
    if uchwala.zakres and (missing := [one for one in ZakresInicjatywy if one not in uchwala.zakres]):
        yield warning(
            "zakres",
            f"Zakres pomija zadania, o które według ustawy można wnioskować: {'; '.join(one.etykieta for one in missing)}.",
            hint="Rada określa tryb i kryteria oceny, a zakres ustawa: usuń to pole albo podaj wszystkie.",
        )


@rule()
def asks_for_no_number_of_residents(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Uchwała nie wymaga, żeby wniosek złożyło wielu mieszkańców."""
    least = uchwala.min_liczba_mieszkancow
    if least is not None and least > 1:
        yield warning(
            "min_liczba_mieszkancow",
            f"Wniosek miałoby złożyć co najmniej {policz(least, 'mieszkaniec', 'mieszkańcy', 'mieszkańców')}.",
            hint="Takiego wymogu ustawa nie wymienia: sprawdź z radcą prawnym, czy rada może go dodać.",
        )


@rule(_UDPP["art. 19b ust. 2"])
def form_is_not_forced(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Wzór wniosku jest pomocą, a nie warunkiem: wniosek jest wnioskiem z Kodeksu postępowania administracyjnego."""
    if uchwala.czy_wzor_obowiazkowy and uchwala.czy_wzor_wniosku:
        yield warning(
            "czy_wzor_obowiazkowy",
            "Wniosek trzeba by złożyć na wzorze, a jest to wniosek w rozumieniu Kodeksu postępowania administracyjnego.",
            hint="Wpisz „nie”: wniosek, który mówi to samo innym układem, też się rozpatruje.",
        )
    if uchwala.czy_wzor_obowiazkowy and not uchwala.czy_wzor_wniosku:
        yield error(
            "czy_wzor_obowiazkowy",
            "Wzór ma być obowiązkowy, a uchwała go nie ma.",
            hint="Zmień czy_wzor_wniosku na „tak” albo usuń to pole.",
        )


_STATUTE = (
    re.compile(r"inicjatyw\w+ lokaln\w+.{0,80}form\w+ współpracy.{0,60}mieszkańcami", re.IGNORECASE),
    re.compile(r"bezpośrednio.{0,15}za pośrednictwem organizacji pozarządow", re.IGNORECASE),
    re.compile(r"umow\w+ na czas określony", re.IGNORECASE),
    re.compile(r"prac\w+ społeczn\w+.{0,40}świadczeni\w+ pienięż\w+.{0,30}rzeczow", re.IGNORECASE),
)
"""Sentences of art. 2 pkt 4, 19b, 19d and 19e, which resolutions like to copy."""


@rule(_ZTP["§ 118"], _ZTP["§ 143"])
def repeats_no_statute(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Postanowienia uchwały nie powtarzają przepisów ustawy."""
    fields = ("postanowienia_dodatkowe.*", "postanowienia_trybu.*")
    for loc, text in (one for field in fields for one in paths.each(uchwala, field)):
        if any(sentence.search(text) for sentence in _STATUTE):
            yield warning(
                loc,
                "To postanowienie powtarza przepis ustawy o inicjatywie lokalnej.",
                hint="Usuń je: ustawa obowiązuje bez powtórzenia, a powtórzenie bywa powodem nieważności.",
            )


@rule(_UDPP["art. 5 ust. 5"])
def draft_was_consulted(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Projekt prawa miejscowego skonsultowano w sposób, który określiła rada."""
    if uchwala.konsultacje is None:
        yield warning(
            "konsultacje",
            "Nie podano konsultacji projektu.",
            hint="Projekty aktów prawa miejscowego konsultuje się tak, jak określiła rada; dopisz konsultacje.",
        )


@rule()
def intakes_are_told(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Terminy naboru są podane wtedy, gdy wnioski przyjmuje się tylko w terminach."""
    told = uchwala.tryb_naboru != TrybNaboru.CIAGLY
    if told and not uchwala.nabory:
        yield error(
            "nabory", "Wnioski przyjmuje się w terminach, a nie podano żadnego.", hint="Dopisz nabory."
        )
    if not told and uchwala.nabory:
        yield error(
            "nabory",
            "Podano terminy naboru, a wnioski przyjmuje się przez cały rok.",
            hint="Usuń terminy albo zmień tryb_naboru.",
        )
    if not told and uchwala.poczatek_oceny == PoczatekOceny.OD_KONCA_NABORU:
        yield error(
            "poczatek_oceny",
            "Czas oceny liczy się od zakończenia naboru, a wnioski przyjmuje się przez cały rok.",
            hint="Wpisz „od dnia wpływu wniosku”.",
        )


@rule()
def intakes_come_one_after_another(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Następny nabór zaczyna się po zakończeniu poprzedniego."""
    for index, (before, after) in enumerate(pairwise(uchwala.nabory), start=1):
        if after.poczatek <= before.do:
            yield error(
                ("nabory", index, "od" if after.od else "do"),
                f"Nabór zaczyna się {data_slownie(after.poczatek)}, a poprzedni trwa do {data_slownie(before.do)}"
                if after.od
                else f"Nabór kończy się {data_slownie(after.do)}, a poprzedni {data_slownie(before.do)}",
                hint="Ułóż nabory po kolei i popraw daty.",
            )


@rule(_OAD["art. 4 ust. 1"])
def intake_waits_for_the_resolution(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Pierwszy nabór zaczyna się, gdy uchwała już obowiązuje."""
    first = uchwala.data_wejscia_w_zycie or uchwala.najwczesniej_w_mocy
    for index, one in enumerate(uchwala.nabory if uchwala.w_terminach else ()):
        if one.poczatek < first:
            yield warning(
                ("nabory", index, "od" if one.od else "do"),
                f"Nabór przypada {data_slownie(one.poczatek)}, a uchwała obowiązuje najwcześniej {data_slownie(first)}",
                hint="Podaj późniejszy termin naboru.",
            )


@rule(_KPA["art. 244 § 1"])
def answers_within_a_month(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Ocena i zawiadomienie mieszczą się w miesiącu od złożenia wniosku."""
    hint = "Skróć terminy; o dłuższym załatwianiu wniosku trzeba każdorazowo zawiadomić wnioskodawcę."
    days = uchwala.dni_oceny + (uchwala.dni_na_zawiadomienie or 0)
    if uchwala.poczatek_oceny == PoczatekOceny.OD_WPLYWU and days > _LONGEST_MONTH:
        yield warning("dni_oceny", f"Załatwienie wniosku trwałoby {days} dni, dłużej niż miesiąc.", hint=hint)
    for loc, filed, last, limit in _waiting_longest(uchwala):
        if last > limit:
            yield warning(
                loc,
                f"Wniosek złożony {data_slownie(filed)} byłby załatwiony {data_slownie(last)}, "
                f"a miesiąc mija {data_slownie(limit)}",
                hint=hint,
            )


def _waiting_longest(uchwala: "UchwalaInicjatywaLokalna") -> "Iterator[tuple[Loc, date, date, date]]":
    """Requests filed on the first day of an intake whose assessment waits for its end."""
    if uchwala.poczatek_oceny == PoczatekOceny.OD_KONCA_NABORU:
        for index, row in enumerate(uchwala.kalendarz):
            yield ("nabory", index, "do"), row.zlozony, row.zawiadomienie, row.miesiac


@rule()
def leaves_days_to_complete(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Czas na uzupełnienie wniosku jest krótszy niż czas na jego ocenę."""
    given = uchwala.dni_na_uzupelnienie
    if given is not None and given >= uchwala.dni_oceny:
        yield warning(
            "dni_na_uzupelnienie",
            f"Na uzupełnienie wniosku jest {policz(given, 'dzień', 'dni', 'dni')}, a na całą ocenę "
            f"{policz(uchwala.dni_oceny, 'dzień', 'dni', 'dni')}.",
            hint="Skróć czas uzupełniania albo wydłuż czas oceny.",
        )


@rule()
def limit_fits_the_money(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Najwyższa wartość na jeden wniosek nie przekracza środków roku."""
    if uchwala.pula and uchwala.maks_kwota and uchwala.maks_kwota > uchwala.pula.kwota:
        yield warning(
            "maks_kwota",
            f"Na jeden wniosek można by przeznaczyć {kwota_zapis(uchwala.maks_kwota)}, a na cały rok jest "
            f"{kwota_zapis(uchwala.pula.kwota)}.",
            hint="Popraw jedną z kwot.",
        )


@rule()
def order_is_told_before_a_tie(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Co decyduje przy równej liczbie punktów, mówi się wtedy, gdy o kolejności decydują punkty."""
    if uchwala.remis is not None and not uchwala.czy_wedlug_punktow:
        yield error(
            "remis",
            "Podano, co decyduje przy równej liczbie punktów, a nie to, że o kolejności decydują punkty.",
            hint="Wpisz czy_wedlug_punktow: tak albo usuń to pole.",
        )


@rule()
def example_names_criteria(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Przykład ocenia kryteria z listy, każde raz."""
    seen: set[int] = set()
    for loc, number in paths.each(uchwala, "przyklad.oceny.*.numer"):
        if number > len(uchwala.kryteria):
            yield error(
                loc,
                f"Kryterium nr {number} nie ma: jest ich {len(uchwala.kryteria)}.",
                hint="Podaj miejsce kryterium na liście.",
            )
        if number in seen:
            yield error(loc, f"Kryterium nr {number} oceniono dwa razy.", hint="Usuń jedną z ocen.")
        seen.add(number)


@rule()
def example_has_its_points(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Punkty przykładu nie przekraczają najwyższych i zgadzają się ze stopniami kryterium."""
    for loc, one in paths.each(uchwala, "przyklad.oceny.*"):
        if one.numer > len(uchwala.kryteria) or one.punkty is None:
            continue
        kryterium = uchwala.kryteria[one.numer - 1]
        counted = one.punkty_wedlug(kryterium)
        if one.punkty > kryterium.maks_punktow:
            yield error(
                (*loc, "punkty"),
                f"Kryterium „{kryterium.tresc}” daje najwyżej {kryterium.maks_punktow} pkt, a przykład ma {one.punkty} pkt.",
                hint="Popraw punkty.",
            )
        elif counted != one.punkty:
            yield error(
                (*loc, "punkty"),
                f"Według stopni kryterium „{kryterium.tresc}” przykład ma {counted} pkt, a podano {one.punkty} pkt.",
                hint="Usuń punkty: liczy je program.",
            )


@rule()
def example_is_whole(uchwala: "UchwalaInicjatywaLokalna") -> Findings:
    """Przykład ma punkty według każdego kryterium, więc można je zsumować."""
    missing = [row.numer for row in uchwala.wiersze_przykladu if row.punkty is None]
    if missing:
        yield warning(
            ("przyklad", "oceny"),
            f"Przykład nie ma punktów według kryterium nr {', '.join(map(str, missing))}, więc nie ma sumy.",
            hint="Dopisz wartość albo punkty; brak wkładu to zero.",
        )
