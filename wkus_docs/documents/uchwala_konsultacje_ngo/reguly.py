"""Rules of the resolution on consultations."""

import re
from datetime import date
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.uchwala_konsultacje_ngo.ogloszenie import ElementOgloszenia, ElementWynikow
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.sposob_konsultacji import FormaKonsultacji, MiejsceOgloszenia
from wkus_docs.polish.nieznany_dzien import dzien_przygotowania
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_konsultacje_ngo import UchwalaKonsultacjeNgo

_UDPP = acts["udpp"]
_SEAT = re.compile(r"siedzib", re.IGNORECASE)
_OR = re.compile(r"\b(lub|albo|bądź|oraz|i)\b", re.IGNORECASE)
_VALID = re.compile(r"ważn|wiążąc", re.IGNORECASE)
_TURNOUT = re.compile(
    r"\b(co najmniej|jeżeli weźmie|jeśli weźmie|gdy weźmie|frekwencj|\d+ ?%|połow)", re.IGNORECASE
)
_RESIDENTS = re.compile(r"mieszka[nń]", re.IGNORECASE)
_MUST_SAY = (
    ElementOgloszenia.PRZEDMIOT,
    ElementOgloszenia.TERMIN,
    ElementOgloszenia.FORMY,
    ElementOgloszenia.SPOSOB,
)
_NAMES = {
    ElementOgloszenia.PRZEDMIOT: "przedmiotu konsultacji",
    ElementOgloszenia.TERMIN: "początku i końca konsultacji",
    ElementOgloszenia.FORMY: "ich form",
    ElementOgloszenia.SPOSOB: "sposobu zgłaszania uwag",
}


def known_day(uchwala: "UchwalaKonsultacjeNgo") -> date | None:
    """Return the day of the resolution; a draft has none yet."""
    return None if dzien_przygotowania(uchwala.data_uchwaly) else uchwala.data_uchwaly


@rule(_UDPP["art. 5 ust. 5"])
def invites_all(part: "UchwalaKonsultacjeNgo") -> Findings:
    """W konsultacjach mogą brać udział nie tylko organizacje z siedzibą na miejscu."""
    told = part.ktore_organizacje
    if told and _SEAT.search(told) and not _OR.search(told):
        yield warning(
            "ktore_organizacje",
            "Udział mogłyby brać tylko organizacje, które mają tu siedzibę.",
            hint="Ustawa mówi o organizacjach bez tego warunku: dopisz te, które tu działają.",
        )


@rule(_UDPP["art. 5 ust. 5"])
def does_not_depend_on_turnout(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Ważność konsultacji nie zależy od liczby uczestników."""
    for index, told in enumerate(part.postanowienia_dodatkowe):
        if _VALID.search(told) and _TURNOUT.search(told):
            yield warning(
                ("postanowienia_dodatkowe", index),
                "Ważność konsultacji zależałaby od liczby uczestników.",
                hint="Ustawa nie zna takiego progu: gdy nikt nie odpowie, konsultacje i tak się odbyły.",
            )


@rule(acts["usg"]["art. 5a ust. 2"])
def residents_have_their_basis(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Gdy uwagi zgłaszają też mieszkańcy, wiadomo, czy uchwała określa zasady konsultacji z nimi."""
    if part.czy_zasady_dla_mieszkancow is not None:
        return
    for index, told in enumerate(part.inni_uczestnicy):
        if _RESIDENTS.search(told):
            yield warning(
                ("inni_uczestnicy", index),
                "Uwagi mają zgłaszać także mieszkańcy, a konsultacje z nimi mają własną podstawę.",
                hint="Wpisz czy_zasady_dla_mieszkancow: „tak”, gdy uchwała określa i te zasady, „nie”, gdy robi to inna.",
            )


@rule()
def is_announced_in_the_bulletin(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Konsultacje ogłasza się w Biuletynie Informacji Publicznej."""
    if MiejsceOgloszenia.BIP not in part.miejsca_ogloszenia:
        yield warning(
            "miejsca_ogloszenia",
            "Ogłoszenia nie zamieszcza się w Biuletynie Informacji Publicznej.",
            hint="Dopisz „bip”: tam szuka się projektów aktów.",
        )


@rule()
def results_are_published(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Uchwała mówi, gdzie ogłasza się wyniki."""
    if not part.miejsca_wynikow:
        yield warning(
            "miejsca_wynikow",
            "Uchwała nie mówi, gdzie ogłasza się wyniki konsultacji.",
            hint="Podaj co najmniej jedno miejsce, np. „bip”.",
        )


@rule()
def notice_says_what_it_must(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Ogłoszenie, którego treść określa uchwała, pozwala wziąć udział w konsultacjach."""
    if not part.elementy_ogloszenia:
        return
    for element in _MUST_SAY:
        if element not in part.elementy_ogloszenia:
            yield warning(
                "elementy_ogloszenia",
                f"Według uchwały ogłoszenie nie musi podawać {_NAMES[element]}.",
                hint=f"Dopisz „{element.value}”: bez tego nie wiadomo, jak wziąć udział w konsultacjach.",
            )


@rule()
def results_answer_every_remark(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Wyniki, których treść określa uchwała, odpowiadają na każdą uwagę."""
    if part.elementy_wynikow and ElementWynikow.STANOWISKO not in part.elementy_wynikow:
        yield warning(
            "elementy_wynikow",
            "Według uchwały wyniki nie muszą zawierać stanowiska wobec uwag.",
            hint="Dopisz „stanowisko”: organizacje powinny wiedzieć, co z ich uwagami i dlaczego.",
        )


@rule()
def form_is_where_it_is_said(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Wzór formularza jest w załączniku albo ustala go organ wykonawczy."""
    if part.formularz is not None and part.czy_wzor_ustala_organ:
        yield error(
            "czy_wzor_ustala_organ",
            "Formularz uwag jest w załączniku, a miałby go ustalać organ wykonawczy.",
            hint="Usuń formularz albo wpisz „nie”.",
        )


@rule()
def form_is_used(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Formularz, który ma uchwała, jest jedną z form konsultacji."""
    if part.mowi_o_formularzu and FormaKonsultacji.FORMULARZ not in part.formy.rodzaje:
        yield warning(
            ("formy", "lista"),
            "Uchwała mówi o formularzu uwag, a nie ma go wśród form konsultacji.",
            hint="Dopisz „formularz uwag” albo usuń formularz.",
        )


@rule(_UDPP["art. 41i ust. 2"])
def board_has_its_days(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Konsultacje z radą pożytku nie są krótsze niż jej ustawowy czas na opinię."""
    days, hasty = part.dni_opinii, part.terminy.tryb_pilny
    told = (
        (("terminy", "min_dni"), part.terminy.min_dni, "Konsultacje mogłyby"),
        (
            ("terminy", "tryb_pilny", "min_dni"),
            None if hasty is None else hasty.min_dni,
            "W trybie pilnym konsultacje mogłyby",
        ),
    )
    for loc, least, what in told:
        if days is not None and least is not None and least < days and not part.czy_rada_dostaje_projekt:
            yield warning(
                loc,
                f"{what} trwać {policz(least, 'dzień', 'dni', 'dni')}, a rada działalności pożytku publicznego ma na opinię {days}.",
                hint="Uchwała nie skraca tego czasu: akt uchwala się po opinii albo po jego upływie. Daj więcej dni albo "
                "wpisz, że rada dostaje projekt najpóźniej w dniu ogłoszenia.",
            )


@rule()
def board_gets_the_draft(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Rada pożytku dostaje projekt, gdy się go z nią konsultuje."""
    if part.czy_rada_dostaje_projekt and not part.z_kim.rada_pozytku:
        yield error(
            "czy_rada_dostaje_projekt",
            "Rada działalności pożytku publicznego ma dostać projekt, a konsultuje się go tylko z organizacjami.",
            hint="Popraw „z kim” albo usuń to pole.",
        )


@rule()
def meeting_can_be_announced(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Formę, którą się zapowiada, da się zapowiedzieć w czasie najkrótszych konsultacji."""
    least = part.terminy.min_dni
    for index, one in enumerate(part.formy.lista):
        ahead = one.min_dni_zapowiedzi
        if least is not None and ahead is not None and ahead > least:
            yield warning(
                ("formy", "lista", index, "min_dni_zapowiedzi"),
                f"Formę „{one.opis}” zapowiada się {policz(ahead, 'dzień', 'dni', 'dni')} wcześniej, a konsultacje mogą trwać "
                f"tylko {least}.",
                hint="Skróć zapowiedź albo wydłuż konsultacje.",
            )


@rule(_UDPP["art. 5 ust. 5"])
def was_itself_consulted(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Projekt tej uchwały też poddano konsultacjom."""
    if part.konsultacje is None:
        yield warning(
            "konsultacje",
            "Nie podano, czy projekt tej uchwały konsultowano.",
            hint="Sama jest aktem prawa miejscowego w dziedzinie działalności organizacji: podaj okres konsultacji.",
        )


@rule()
def example_is_once_in_force(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Przykładowe terminy liczy się od dnia, w którym uchwała już obowiązuje."""
    day, first = part.przyklad_ogloszenia, part.data_wejscia_w_zycie or part.najwczesniej_w_mocy
    if day is not None and day < first:
        yield warning(
            "przyklad_ogloszenia",
            f"Przykład zaczyna się {data_slownie(day)}, a uchwała może obowiązywać najwcześniej od {data_slownie(first)}",
            hint="Podaj w przykładzie późniejszy dzień.",
        )


@rule()
def old_mode_is_told(part: "UchwalaKonsultacjeNgo") -> Findings:
    """Przepis o konsultacjach w toku ma sens, gdy jakaś uchwała traci moc."""
    if part.czy_w_toku_po_staremu and not part.uchylane_uchwaly:
        yield warning(
            "uchylane_uchwaly",
            "Konsultacje w toku mają się toczyć według dotychczasowych przepisów, a żadna uchwała nie traci mocy.",
            hint="Dopisz uchwałę, która traci moc, albo usuń ten przepis.",
        )
