"""Rules of a call: what its kind speaks of, the term and its equality, what a notice lets complete."""

from typing import TYPE_CHECKING

from wkus_docs.document import Finding, Findings, Part, error, rule, warning
from wkus_docs.documents.wezwanie_do_uzupelnienia.pismo import RodzajSprawozdania
from wkus_docs.documents.wezwanie_do_uzupelnienia.termin import PoczatekTerminu
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.parts.umowa.terminy_sprawozdan import days_for_a_report_called_for, days_for_an_overdue_report
from wkus_docs.polish.kalendarz import po_dniach_roboczych
from wkus_docs.polish.typografia import z_kropka
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin

if TYPE_CHECKING:
    from wkus_docs.documents.wezwanie_do_uzupelnienia import WezwanieDoUzupelnienia

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


def number_of_an_offer(given: str | None) -> object:
    """Fold the number of an offer; letters without one are not alike."""
    return object() if given is None else zwin(given)


@rule()
def speaks_of_what_its_kind_is_about(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """Wezwanie podaje to, czego dotyczy jego rodzaj, i nie podaje tego, czego nie wydrukuje."""
    offers, corrects = wezwanie.braki_oferty, wezwanie.korekta
    yield from _needs(
        ("konkurs",), wezwanie.konkurs, wanted=offers, what="konkursu", kind=wezwanie.rodzaj.etykieta
    )
    if not offers and wezwanie.uzupelnianie is not None:
        yield _idle(("uzupelnianie",), wezwanie.rodzaj.etykieta)
    for index, one in enumerate(wezwanie.pisma):
        kind, at = wezwanie.rodzaj.etykieta, ("pisma", index)
        yield from _needs((*at, "oferta"), one.oferta, wanted=offers, what="oferty", kind=kind)
        yield from _needs((*at, "umowa"), one.umowa, wanted=not offers, what="umowy", kind=kind)
        yield from _needs(
            (*at, "sprawozdanie"), one.sprawozdanie, wanted=not offers, what="sprawozdania", kind=kind
        )
        yield from _needs(
            (*at, "braki"), one.braki or None, wanted=offers or corrects, what="braków", kind=kind
        )
        if (
            wezwanie.czesciowe
            and one.sprawozdanie is not None
            and one.sprawozdanie.rodzaj is not RodzajSprawozdania.CZESCIOWE
        ):
            yield error(
                (*at, "sprawozdanie", "rodzaj"),
                "Wzywa się do sprawozdania częściowego, a podano inne sprawozdanie.",
                hint="Wpisz rodzaj: czesciowe albo zmień rodzaj wezwania.",
            )


def _needs(loc: Loc, given: object, *, wanted: bool, what: str, kind: str) -> Findings:
    told = given is not None and not (
        isinstance(given, Part) and not given.model_fields_set
    )  # „oferta: {}” tells nothing
    if wanted and not told:
        yield error(loc, f"Nie podano {what}, a rodzaj wezwania to: {kind}.", hint="Uzupełnij to pole.")
    elif not wanted and given is not None:
        yield _idle(loc, kind)


def _idle(loc: Loc, kind: str) -> Finding:
    return error(
        loc,
        f"To pole się nie wydrukuje, bo rodzaj wezwania to: {kind}.",
        hint="Usuń je albo zmień „rodzaj”.",
    )


def _place(wezwanie: "WezwanieDoUzupelnienia", index: int) -> Loc:
    """Where the term of a letter stands: its own, or that of all."""
    return ("termin",) if wezwanie.pisma[index].termin is None else ("pisma", index, "termin")


@rule()
def term_is_told(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """Każde pismo ma termin: wspólny, własny albo z zasad ogłoszenia."""
    if any(one.termin is None for one in wezwanie.wezwania):
        yield error(
            "termin",
            "Nie podano terminu.",
            hint="Wpisz „termin”"
            + (
                " albo zasady ogłoszenia w „uzupelnianie”: z nich liczy się sam."
                if wezwanie.braki_oferty
                else "."
            ),
        )


@rule(_UDPP["art. 5 ust. 3"])
def term_is_equal_for_all_offers(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """W jednym konkursie wszyscy oferenci mają taki sam termin na uzupełnienie."""
    if not wezwanie.braki_oferty:
        return
    first = wezwanie.wezwania[0]
    for index, one in enumerate(wezwanie.wezwania):
        same = one.opis_terminu == first.opis_terminu or (
            one.ostatni_dzien is not None and one.ostatni_dzien == first.ostatni_dzien
        )
        if not same:
            yield warning(
                ("pisma", index, "termin"),
                z_kropka(
                    f"„{one.pismo.adresat.nazwa}” ma termin: {one.opis_terminu}, a „{first.pismo.adresat.nazwa}”: "
                    f"{first.opis_terminu}"
                ),
                hint="Oferentów w jednym konkursie traktuje się równo: wyznacz wszystkim ten sam termin.",
            )


@rule()
def term_is_that_of_the_notice(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """Wezwanie daje na uzupełnienie oferty tyle czasu, ile ogłoszenie."""
    days = None if wezwanie.uzupelnianie is None else wezwanie.uzupelnianie.dni_na_uzupelnienie
    if not wezwanie.braki_oferty or days is None:
        return
    told = po_dniach_roboczych(wezwanie.data_pisma, days)
    for index, one in enumerate(wezwanie.wezwania):
        given = None if one.termin is None else one.termin.najwczesniej(wezwanie.data_pisma)
        if given is not None and given != told:
            yield (error if given < told else warning)(
                _place(wezwanie, index),
                z_kropka(
                    f"Ogłoszenie daje na uzupełnienie czas do {data_slownie(told)}, a wezwanie: {one.opis_terminu}"
                ),
                hint="Usuń „termin”: liczy się sam z zasad ogłoszenia.",
            )


@rule(_UDPP["art. 5 ust. 3"])
def completes_only_what_the_notice_allows(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """Wzywa się tylko do uzupełnienia braków, które wymienia ogłoszenie."""
    if not wezwanie.braki_oferty:
        return
    told = wezwanie.uzupelnianie
    if told is None:
        yield warning(
            "uzupelnianie",
            "Nie podano, co ogłoszenie pozwala uzupełnić, a ustawa o uzupełnianiu ofert milczy.",
            hint="Wpisz zasady z ogłoszenia; jeżeli ich nie ma, ofert nie uzupełnia się.",
        )
        return
    for index, one in enumerate(wezwanie.pisma):
        for place, gap in enumerate(one.braki):
            loc: Loc = ("pisma", index, "braki", place, "brak")
            if gap.brak is None:
                yield warning(
                    loc,
                    "Nie nazwano braku słowami ogłoszenia, więc nie wiadomo, czy pozwala go uzupełnić.",
                    hint=f"Można uzupełnić: {', '.join(told.braki)}.",
                )
            elif not told.dopuszcza(gap.brak):
                yield error(
                    loc,
                    f"Ogłoszenie nie pozwala uzupełnić takiego braku: {gap.brak}.",
                    hint=f"Można uzupełnić: {', '.join(told.braki)}. Usuń ten brak z wezwania.",
                )


@rule(_UDPP["art. 18 ust. 3"])
def partial_report_has_its_time(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """Na sprawozdanie częściowe zostaje co najmniej tyle dni od doręczenia wezwania, ile mówi ustawa."""
    if not wezwanie.czesciowe:
        return
    day = wezwanie.data_pisma
    least = days_for_a_report_called_for(day)
    for index, one in enumerate(wezwanie.wezwania):
        if one.termin is None:
            continue
        if one.termin.dni_od(day) < least:
            yield error(
                _place(wezwanie, index),
                f"Termin: {one.opis_terminu}, a sprawozdania częściowego nie można żądać wcześniej niż po {least} dniach "
                "od doręczenia wezwania.",
                hint=f"Wpisz dni: {least} i od: doreczenie.",
            )
        elif one.termin.od is PoczatekTerminu.WYSLANIE:
            yield warning(
                _place(wezwanie, index),
                f"Dni liczy się od wysłania, a ustawa liczy {least} dni od doręczenia wezwania.",
                hint="Wpisz od: doreczenie.",
            )


@rule(_RWZ["zał. 3 § 9"])
def overdue_report_has_its_time(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """Na sprawozdanie zaległe zostaje tyle dni od wezwania, ile daje ramowy wzór umowy."""
    least = days_for_an_overdue_report(wezwanie.data_pisma)
    for index, one in enumerate(wezwanie.wezwania if wezwanie.zalegle else ()):
        if one.termin is not None and one.termin.dni_od(wezwanie.data_pisma) < least:
            yield warning(
                _place(wezwanie, index),
                f"Termin: {one.opis_terminu}, a ramowy wzór umowy daje na zaległe sprawozdanie {least} dni od otrzymania "
                "wezwania.",
                hint="Sprawdź termin w umowie.",
            )


@rule(_UDPP["art. 18 ust. 1"], _RWZ["zał. 3 § 9"])
def report_is_overdue(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """Do złożenia zaległego sprawozdania wzywa się po terminie jego złożenia."""
    for index, one in enumerate(wezwanie.pisma if wezwanie.zalegle else ()):
        report = one.sprawozdanie
        if report is None or report.ostatni_wedlug_prawa is None or report.termin_zlozenia is None:
            continue
        if wezwanie.data_pisma <= report.termin_zlozenia:
            final = report.rodzaj is RodzajSprawozdania.KONCOWE
            sure = final and wezwanie.data_pisma <= report.ostatni_wedlug_prawa
            yield (error if sure else warning)(
                ("pisma", index, "sprawozdanie"),
                f"Sprawozdanie można złożyć do {data_slownie(report.termin_zlozenia)}, a wezwanie ma datę "
                f"{data_slownie(wezwanie.data_pisma)}",
                hint="Poczekaj do końca terminu albo popraw okres sprawozdania.",
            )


@rule()
def period_is_over_by_the_term(wezwanie: "WezwanieDoUzupelnienia") -> Findings:
    """Okres sprawozdania częściowego kończy się przed terminem jego złożenia."""
    for index, one in enumerate(wezwanie.wezwania if wezwanie.czesciowe else ()):
        report = one.pismo.sprawozdanie
        if report is None or one.termin is None:
            continue
        if report.okres.do >= one.termin.najwczesniej(wezwanie.data_pisma):
            yield warning(
                ("pisma", index, "sprawozdanie", "okres"),
                f"Okres sprawozdania trwa do {data_slownie(report.okres.do)}, a termin jego złożenia może upłynąć "
                f"{data_slownie(one.termin.najwczesniej(wezwanie.data_pisma))}",
                hint="Podaj wcześniejszy koniec okresu albo późniejszy termin.",
            )
