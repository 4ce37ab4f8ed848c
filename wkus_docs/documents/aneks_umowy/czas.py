"""Rules on the days of an annex: when it may still be concluded, how long the task may last, what fits in it."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.aneks_umowy.zmienione import GRUPY
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.dotacja import ostatni_dzien_wydatkow
from wkus_docs.parts.strony.czas_umowy import longest_agreement
from wkus_docs.parts.strony.okres import longer_than
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_umowy import AneksUmowy

_UFP, _UDPP = acts["ufp"], acts["udpp"]
_ALSO_LATER = {"rachunki", "dane"}
"""What may change also after the task, until its report is accepted."""


@rule(_UDPP["art. 16 ust. 3"], _UFP["art. 221 ust. 3 pkt 1"])
def concluded_while_the_task_runs(aneks: "AneksUmowy") -> Findings:
    """Zadanie zmienia się, zanim się zakończy; potem tylko dane Stron."""
    koniec = aneks.okres_przed.do
    if aneks.data_aneksu <= koniec:
        return
    said = f"Zadanie zakończyło się {data_slownie(koniec)}, a aneks ma datę {data_slownie(aneks.data_aneksu)}"
    if any(getattr(aneks, name) for name in (*GRUPY, "rozwiazanie") if name not in _ALSO_LATER):
        yield error(
            "data_aneksu",
            said,
            hint="Wykonanego zadania aneks już nie zmieni: rozlicz je w sprawozdaniu, a nadwyżkę zwróć.",
        )
    elif aneks.zmiany_brzmienia or aneks.zalaczniki:
        yield warning(
            "data_aneksu",
            said,
            hint="Umowa trwa do przyjęcia sprawozdania, ale zadania zmienić już nie można.",
        )


@rule()
def is_in_force_in_time(aneks: "AneksUmowy") -> Findings:
    """Aneks obowiązuje przed końcem zadania; wcześniej, niż go podpisano, tylko wyjątkowo."""
    od = aneks.data_wejscia_w_zycie
    if od is None:
        return
    if od > aneks.okres_po.do:
        yield error(
            "data_wejscia_w_zycie",
            f"Aneks miałby obowiązywać od {data_slownie(od)}, po końcu zadania ({data_slownie(aneks.okres_po.do)}).",
            hint="Podaj wcześniejszy dzień.",
        )
    elif od < aneks.data_aneksu:
        yield warning(
            "data_wejscia_w_zycie",
            f"Aneks z {data_slownie(aneks.data_aneksu)} miałby obowiązywać od {data_slownie(od)}",
            hint="Strony mogą tak postanowić między sobą; wydatków już poniesionych to nie naprawi.",
        )


@rule(_UDPP["art. 16 ust. 3"])
def ends_soon_enough_after_signature(aneks: "AneksUmowy") -> Findings:
    """Od zawarcia umowy do nowego końca zadania mija nie więcej, niż może trwać umowa (pogląd ostrożny)."""
    najwiecej, okres = longest_agreement(aneks.data_aneksu), aneks.okres_po
    if aneks.termin is None or longer_than(najwiecej, okres.od, okres.do):
        return
    if longer_than(najwiecej, aneks.umowa.data_zawarcia, okres.do):
        yield warning(
            ("termin", "po", "do"),
            f"Od zawarcia umowy ({data_slownie(aneks.umowa.data_zawarcia)}) do końca zadania "
            f"({data_slownie(okres.do)}) mija więcej niż {policz(najwiecej, 'rok', 'lata', 'lat')}.",
            hint="Według ostrożnego poglądu pięć lat liczy się od zawarcia umowy; według innego od początku zadania.",
        )


@rule(_UFP["art. 221 ust. 3 pkt 2"])
def new_years_have_their_grant(aneks: "AneksUmowy") -> Findings:
    """Gdy zadanie wchodzi w nowy rok, aneks określa dotację na ten rok."""
    new = [rok for rok in aneks.okres_po.lata if rok not in aneks.okres_przed.lata]
    if new and aneks.dotacja is None:
        yield warning(
            "dotacja",
            f"Zadanie potrwa także w {new[0]} r., a dotacji na ten rok nie określono.",
            hint="Dopisz „dotacja” z każdym rokiem, także z kwotą 0, albo zakończ zadanie w dotychczasowym roku.",
        )


@rule(_UFP["art. 221 ust. 3 pkt 3"])
def grant_is_used_in_its_year(aneks: "AneksUmowy") -> Findings:
    """Dotację wykorzystuje się w roku, na który ją przyznano, i w czasie zadania."""
    for index, item in enumerate(aneks.wydatki):
        ostatni = ostatni_dzien_wydatkow(item.rok, item.po.do)
        if item.po.od.year != item.rok or item.po.do > ostatni:
            yield error(
                ("wydatki", index, "po"),
                f"Dotację na {item.rok} r. można wykorzystać w tym roku, najpóźniej {data_slownie(ostatni)}",
                hint="Skróć termin poniesienia wydatków.",
            )
        elif item.po.do > aneks.okres_po.do or item.po.od < aneks.okres_po.od:
            yield warning(
                ("wydatki", index, "po"),
                f"Wydatki w {item.rok} r. wychodzą poza termin zadania ({data_slownie(aneks.okres_po.od)} – "
                f"{data_slownie(aneks.okres_po.do)}).",
                hint="Popraw jeden z terminów.",
            )


@rule()
def activities_stay_in_the_task(aneks: "AneksUmowy") -> Findings:
    """Działania mieszczą się w terminie zadania."""
    okres = aneks.okres_po
    for index, item in enumerate(aneks.harmonogram):
        if item.po.od < okres.od or item.po.do > okres.do:
            yield error(
                ("harmonogram", index, "po"),
                f"Działanie „{item.nazwa}” wychodzi poza termin zadania ({data_slownie(okres.od)} – "
                f"{data_slownie(okres.do)}).",
                hint="Popraw termin działania albo zmień także termin zadania.",
            )


@rule(acts["rwz"]["zał. 3 § 5"], _UFP["art. 252 ust. 1 pkt 2"])
def expense_follows_the_annex(aneks: "AneksUmowy") -> Findings:
    """Wydatek ponad dotychczasowy koszt ponosi się dopiero po zawarciu aneksu."""
    for index, item in enumerate(aneks.koszty):
        if item.pierwszy_wydatek is not None and item.pierwszy_wydatek < aneks.data_aneksu:
            yield warning(
                ("koszty", index, "pierwszy_wydatek"),
                f"Wydatek w pozycji {item.pozycja} poniesiono {data_slownie(item.pierwszy_wydatek)}, przed aneksem "
                f"({data_slownie(aneks.data_aneksu)}), który miałby go dopuścić.",
                hint="Aneks działa na przyszłość: ten wydatek pokryj z innych środków albo rozlicz jak dotychczas.",
            )
