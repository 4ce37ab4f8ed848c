"""What a notice asks of an offer and no pair of paths can say: shares, sums of kinds of costs, texts to be met."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from wkus_docs.analiza.dokladnosc import ponad_o_grosz
from wkus_docs.answers.asked import Asked, Told, sentence, share, shown
from wkus_docs.answers.names import place_of
from wkus_docs.document import Finding, Findings, error, warning
from wkus_docs.errors import Loc
from wkus_docs.parts.konkurs.zadania_konkursu import ZadanieWKonkursie, numery
from wkus_docs.polish.osoby_w_tekscie import liczby_osob
from wkus_docs.polish.rdzenie import nalezy, podobne
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.polish.zwijanie import zwin

_HERE = "w ofercie"
_STO = Decimal(100)
_GROSZ = Decimal("0.01")
_ALTERNATIVES = re.compile(r",| i | oraz | lub | albo ")
_VAT = "towarów i usług"
_EXCEPT = re.compile(r",? (?:z wyjątkiem|chyba że|poza|o ile|jeżeli|jeśli|który|która|które|gdy)\b.*")
_CONDITIONAL = re.compile(r"\b(?:jeżeli|jeśli|o ile|gdy|w przypadku|dotyczy)\b", re.IGNORECASE)
_CEILING = re.compile(
    r"\b(?:(?:co )?najwyżej|nie (?:więcej|dłużej|później|wyżej) niż|maksymalnie)\b", re.IGNORECASE
)
"""Words of a level that may not be exceeded: „najwyżej 14 dni”."""
_LEVEL = re.compile(r"(\d+)(?:,\d+)?[ \u00a0]?(%[ \u00a0]?)?(\w{3,})?")
_NUMBER_OF_TASK = re.compile(
    r"\b(?:zadani\w+|część|części|pakiet\w*)[ \u00a0](?:nr|numer)?[ \u00a0]?(\d+\w?)\b", re.IGNORECASE
)


def task_answered(title: str, tasks: Sequence[ZadanieWKonkursie]) -> int | None:
    """Return the index of the one task that the title of an offer names; None where none or several may be meant."""
    given, titles = _plain(title), [_plain(task.tytul) for task in tasks]
    named = _NUMBER_OF_TASK.search(title)
    for chosen in (
        [index for index, one in enumerate(titles) if one == given],
        [index for index, number in enumerate(numery(tasks)) if named and number == named[1]],
        [index for index, one in enumerate(titles) if one in given or given in one],
    ):
        if chosen:
            return chosen[0] if len(chosen) == 1 else None
    return None


def _plain(title: str) -> str:
    return zwin(title).strip("_„”\"'.")


def answers_a_task(offer: Any, asked: Asked) -> Findings:
    """Z oferty wynika, na które zadanie z ogłoszenia ją złożono, a gdy jest jedno, ma ono ten sam tytuł."""
    tasks = asked.document.zadania  # type: ignore[attr-defined]  # the notice of the pair
    title = Told(("zadanie", "tytul"), asked.document.zadanie.tytul)  # type: ignore[attr-defined]  # as above
    if tasks and asked.task is None:
        listed = "; ".join(
            f"{task.numer or place}) {task.tytul}" for place, task in enumerate(tasks, start=1)
        )
        yield warning(
            "tytul",
            f"Ogłoszenie ma kilka zadań, a z tytułu oferty nie wynika, na które ją złożono: {listed}.",
            hint="Wpisz tytuł zadania jak w ogłoszeniu albo jego numer („zadanie nr 2 …”); warunków zadania nie porównano.",
        )
    elif not tasks and _plain(offer.tytul) != _plain(title.value):
        yield _told(warning, ("tytul",), asked, title, f"{_HERE} „{offer.tytul}”")


def grant_is_divided_into_years(offer: Any, asked: Asked) -> Findings:
    """Gdy ogłoszenie ma kwoty roczne, oferta na kilka lat dzieli dotację na lata, więc da się je porównać."""
    told = asked.first(("zadania.#.kwoty.*.wartosc", "srodki.kwoty_roczne.*.wartosc"))
    if told is not None and not offer.dotacja_w_latach and offer.zrodla.dotacja:
        yield _told(
            warning,
            ("dotacja_w_latach",),
            asked,
            told,
            f"{_HERE} nie podano dotacji w kolejnych latach, więc z kwotami rocznymi jej nie porównano",
            hint="Podziel dotację na lata.",
        )


def grant_share_is_allowed(offer: Any, asked: Asked) -> Findings:
    """Udział dotacji w kosztach nie jest wyższy niż w ogłoszeniu."""
    told = asked.first(("zadania.#.maks_udzial_dotacji", "zasady.maks_udzial_dotacji"))
    grant, whole = offer.zrodla.dotacja, offer.zrodla.razem
    if told is not None and whole and ponad_o_grosz(grant, told.value * whole / _STO):
        yield _told(
            error,
            ("zrodla", "dotacja"),
            asked,
            told,
            f"{place_of(offer)} udział dotacji to {share(grant, whole, over=told.value)}",
            words="najwyżej",
        )


def administrative_costs_are_allowed(offer: Any, asked: Asked) -> Findings:
    """Koszty administracyjne nie przekraczają w żadnym roku części dotacji, którą wyznacza ogłoszenie."""
    told = asked.first(("zasady.maks_koszty_administracyjne",))
    if told is None:
        return
    for where, costs, others, grant in _years_of_costs(offer):
        limit = told.value * grant / _STO
        if not grant or not ponad_o_grosz(costs, limit):
            continue
        certain = ponad_o_grosz(costs - others, limit)  # else what others give may pay for the rest
        part = share(costs, grant, over=told.value)
        said = (
            f"{place_of(offer)}{where} koszty administracyjne to {kwota_zapis(costs)}, czyli {part} dotacji"
        )
        yield _told(
            error if certain else warning,
            ("kosztorys", "koszty_administracyjne"),
            asked,
            told,
            said if certain else f"{said} (część mogą pokryć inne środki)",
            words="najwyżej",
        )


def _years_of_costs(offer: Any) -> Iterator[tuple[str, Decimal, Decimal, Decimal]]:
    """Words for a year, its administrative costs, what others than the unit pay in it, and its grant."""
    if not offer.dotacja_w_latach:
        grant = offer.zrodla.dotacja
        yield "", offer.kosztorys.administracyjne_razem, offer.kosztorys.razem - grant, grant
    for year in offer.dotacja_w_latach:
        costs = offer.kosztorys.administracyjne_w_roku[year.rok]
        yield f" w {year.rok} r.", costs, offer.kosztorys.w_roku[year.rok] - year.kwota, year.kwota


def contribution_is_given(offer: Any, asked: Asked) -> Findings:
    """Oferta ma wkład własny, którego żąda ogłoszenie."""
    told = asked.first(("zasady.wklad_wlasny",))
    rules = asked.document.zasady  # type: ignore[attr-defined]  # the notice of the pair
    if told is None or not rules.wklad_wymagany:
        return
    own = offer.zrodla.wklad_finansowy if rules.tylko_finansowy else offer.zrodla.wklad_wlasny
    if not own:
        field = "wklad_finansowy" if rules.tylko_finansowy else "wklad_niefinansowy"
        yield _told(error, ("zrodla", field), asked, told, f"{place_of(offer)} nie ma takiego wkładu")


def contribution_is_enough(offer: Any, asked: Asked) -> Findings:
    """Wkład własny stanowi co najmniej taką część kosztów, jakiej żąda ogłoszenie."""
    told = asked.first(("zadania.#.min_wklad_wlasny", "zasady.min_wklad_wlasny"))
    money = asked.document.zasady.tylko_finansowy  # type: ignore[attr-defined]  # the notice of the pair
    whole, own = offer.zrodla.razem, offer.zrodla.wklad_finansowy if money else offer.zrodla.wklad_wlasny
    if told is None or not whole or own * _STO >= told.value * whole:
        return
    if not own and asked.first(("zasady.wklad_wlasny",)) is not None:
        return  # that there is none is told already
    exact = (own * _STO / whole).quantize(_GROSZ, ROUND_HALF_UP)
    part = "niecałe " if exact == told.value else ""
    said = f"{place_of(offer)} wkład własny{' finansowy' if money else ''} to {part}{shown(exact, unit='%')} kosztów"
    yield _told(error, ("zrodla", "wklad_finansowy"), asked, told, said, words="co najmniej")


def filed_in_time(offer: Any, asked: Asked) -> Findings:
    """Ofertę złożono najpóźniej w ostatnim dniu terminu z ogłoszenia."""
    days = [*asked.each("termin_skladania_ofert"), *asked.each("skladanie.sposoby.*.termin")]
    known = [told for told in days if isinstance(told.value, date)]
    filed = offer.data_zlozenia or offer.data_oferty
    if known and filed > max(told.value for told in known):
        last = max(known, key=lambda told: told.value)
        field = "data_zlozenia" if offer.data_zlozenia else "data_oferty"
        yield _told(
            error, (field,), asked, last, f"{_HERE} {data_slownie(filed)}", words="najpóźniej",
        )  # fmt: skip


def nothing_is_charged(offer: Any, asked: Asked) -> Findings:
    """Gdy udział ma być bezpłatny, oferta nie przewiduje opłat od odbiorców."""
    told = asked.first(("standard.czy_bezplatny",))
    if told is not None and told.value and (offer.deklaracja.odplatnie or offer.zrodla.swiadczenia_odbiorcow):
        at: Loc = (
            ("zrodla", "swiadczenia_odbiorcow")
            if offer.zrodla.swiadczenia_odbiorcow
            else ("deklaracja", "wykonanie")
        )
        yield _told(error, at, asked, told, f"{_HERE} przewidziano opłaty od odbiorców")


def nobody_else_does_a_part(offer: Any, asked: Asked) -> Findings:
    """Gdy całe zadanie ma wykonać zleceniobiorca, oferta nie powierza części innemu podmiotowi."""
    told = asked.first(("standard.czy_tylko_zleceniobiorca",))
    if told is None or not told.value:
        return
    for year, plan in enumerate(offer.harmonogram):
        for index, action in enumerate(plan.dzialania):
            if action.zakres_podmiotu is not None:
                at: Loc = ("harmonogram", year, "dzialania", index, "zakres_podmiotu")
                yield _told(error, at, asked, told, f"{_HERE} część wykona inny podmiot")


def enough_people_are_served(offer: Any, asked: Asked) -> Findings:
    """Oferta obejmuje co najmniej tylu odbiorców, ilu wymaga ogłoszenie."""
    told = asked.first(("zadania.#.liczba_miejsc", "standard.liczba_odbiorcow"))
    texts = [offer.opis_zadania, offer.opis_rezultatow, offer.tytul]
    texts += [action.grupa_docelowa for plan in offer.harmonogram for action in plan.dzialania]
    texts += [result.poziom for result in offer.rezultaty]
    people = frozenset().union(*map(liczby_osob, texts))
    if told is not None and people and max(people) < told.value:
        yield _told(
            warning, ("opis_zadania",), asked, told, f"{_HERE} najwyżej {max(people)}", words="co najmniej"
        )


def results_are_offered(offer: Any, asked: Asked) -> Findings:
    """Oferta podaje rezultaty, których oczekuje ogłoszenie, na poziomie nie gorszym."""
    levels = {told.loc[:-1]: told for told in asked.each("standard.rezultaty.*.poziom")}
    for told in asked.each("standard.rezultaty.*.nazwa"):
        alike = [
            (index, one)
            for index, one in enumerate(offer.rezultaty)
            if podobne(told.value, f"{one.nazwa} {one.poziom}")
        ]
        if not alike:
            yield _told(warning, ("rezultaty",), asked, told, f"{place_of(offer)} nie ma takiego rezultatu")
            continue
        level = levels.get(told.loc[:-1])
        worse = [
            (index, one) for index, one in alike if level is not None and _worse(one.poziom, level.value)
        ]
        if level is not None and worse and len(worse) == len(alike):
            index, one = worse[0]
            yield _told(
                warning, ("rezultaty", index, "poziom"), asked, level, f"{place_of(offer)} „{one.poziom}”"
            )


def _worse(given: str, asked: str) -> bool:
    """Tell whether a level does not reach another in the same unit; without numbers nobody can tell.

    A level that may not be exceeded, „najwyżej 14 dni”, is not reached by a higher one.
    """
    one, other = _LEVEL.search(given), _LEVEL.search(asked)
    if one is None or other is None or bool(one[2]) != bool(other[2]):
        return False
    same = one[3] and other[3] and one[3][:4].casefold() == other[3][:4].casefold()
    if not same:
        return False
    return int(one[1]) > int(other[1]) if _CEILING.search(asked) else int(one[1]) < int(other[1])


def excluded_costs_are_absent(offer: Any, asked: Asked) -> Findings:
    """Kosztorys nie ma kosztów, których ogłoszenie nie pozwala pokryć z dotacji."""
    for told in asked.each("zasady.koszty_wylaczone.*"):
        kinds = _ALTERNATIVES.split(_EXCEPT.sub("", told.value).replace(_VAT, "VAT"))
        for at, cost in _costs(offer):
            if any(nalezy(kind, do=cost.nazwa) for kind in kinds):
                yield _told(
                    warning, (*at, "nazwa"), asked, told, f"{place_of(offer)} „{cost.nazwa}”",
                    hint="Sprawdź, czy ten koszt pokryją inne środki.",
                )  # fmt: skip


def _costs(offer: Any) -> Iterator[tuple[Loc, Any]]:
    for index, action in enumerate(offer.kosztorys.dzialania):
        for number, cost in enumerate(action.koszty):
            yield ("kosztorys", "dzialania", index, "koszty", number), cost
    for number, cost in enumerate(offer.kosztorys.koszty_administracyjne):
        yield ("kosztorys", "koszty_administracyjne", number), cost


def unit_costs_are_allowed(offer: Any, asked: Asked) -> Findings:
    """Koszt jednostki, za którą ogłoszenie płaci stawkę, nie jest wyższy niż ta stawka."""
    for told, measure in _rates(asked):
        for at, cost in _costs(offer):
            price = cost.koszt_jednostkowy
            unit = cost.rodzaj_miary
            if price is None or price <= told.value:
                continue
            if nalezy(unit, do=measure) and podobne(measure, unit):
                said = f"{place_of(offer)} „{cost.nazwa}” po {kwota_zapis(price)} za: {unit}"
                yield _told(
                    warning, (*at, "koszt_jednostkowy"), asked, told, said, words="najwyżej",
                    hint="Sprawdź, czy to ta sama jednostka.",
                )  # fmt: skip


def _rates(asked: Asked) -> Iterable[tuple[Told, str]]:
    """The highest rate for each measure."""
    rates: dict[str, Told] = {}
    for way in ("zadania.#.kwoty.*.ze_stawki", "srodki.kwoty_roczne.*.ze_stawki"):
        for told in asked.each(way):
            if told.value is not None:
                _keep(rates, told.value.za, Told((*told.loc, "kwota"), told.value.kwota))
    measure = asked.first(("srodki.stawka.miara",))
    for told in asked.each("srodki.stawka.lata.*.kwota") if measure is not None else ():
        _keep(rates, measure.value if measure is not None else "", told)
    return [(told, measure) for measure, told in rates.items()]


def _keep(rates: dict[str, Told], measure: str, told: Told) -> None:
    if measure not in rates or rates[measure].value < told.value:
        rates[measure] = told


def annexes_are_listed(offer: Any, asked: Asked) -> Findings:
    """Oferta wymienia załączniki, których bez warunków wymaga ogłoszenie."""
    for told in asked.each("skladanie.zalaczniki.*"):
        if not _CONDITIONAL.search(told.value) and not any(
            podobne(told.value, one) for one in offer.zalaczniki
        ):
            yield _told(
                warning, ("zalaczniki",), asked, told, f"{_HERE} nie wymieniono takiego załącznika",
                hint="Dopisz go w polu „zalaczniki”, jeżeli jest dołączony.",
            )  # fmt: skip


def _told(  # noqa: PLR0913 – what is said of a finding, each named
    found: Any, at: Loc, asked: Asked, told: Told, said: str, *, words: str = "", hint: str = ""
) -> Finding:
    """Make a finding that quotes the notice first and the offer after it."""
    quoted = asked.quoted(told, words=words)
    finding: Finding = found(
        at,
        sentence(quoted, said),
        hint=f"{hint} Porównano z {asked.place(told.loc)}.".strip(),
    )
    return finding
