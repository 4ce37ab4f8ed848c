"""Rules on the annex as an act: its number and day, what it may change, attachments, signatures, copies."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_waloryzacyjny import AneksWaloryzacyjny

_UFP, _UDPP = acts["ufp"], acts["udpp"]


@rule(acts["rwz"]["zał. 3 § 15"])
def numbers_follow_each_other(aneks: "AneksWaloryzacyjny") -> Findings:
    """Aneks ma kolejny numer i jest późniejszy niż wcześniejsze."""
    poprzedni = aneks.umowa.data_zawarcia
    for index, item in enumerate(aneks.poprzednie_aneksy):
        if item.numer != index + 1 or item.data_zawarcia < poprzedni:
            yield error(
                ("poprzednie_aneksy", index),
                f"Aneks nr {item.numer} z {data_slownie(item.data_zawarcia)} stoi na miejscu {index + 1}.",
                hint="Wypisz wcześniejsze aneksy po kolei, według numerów i dat.",
            )
        poprzedni = item.data_zawarcia
    if aneks.numer_aneksu != len(aneks.poprzednie_aneksy) + 1:
        yield error(
            "numer_aneksu",
            f"To aneks nr {aneks.numer_aneksu}, a wcześniejszych aneksów podano: "
            f"{len(aneks.poprzednie_aneksy)}.",
            hint="Popraw numer albo dopisz brakujące aneksy.",
        )
    if aneks.data_aneksu < poprzedni:
        yield error(
            "data_aneksu",
            f"Aneks z {data_slownie(aneks.data_aneksu)} byłby wcześniejszy niż to, co zmienia "
            f"({data_slownie(poprzedni)}).",
            hint="Popraw datę.",
        )


@rule(_UFP["art. 263"])
def year_is_still_open(aneks: "AneksWaloryzacyjny") -> Findings:
    """Aneks zawiera się w czasie trwania umowy i na rok, który jeszcze nie minął."""
    if aneks.data_aneksu > aneks.umowa.okres.do:
        yield error(
            "data_aneksu",
            f"Zadanie zakończyło się {data_slownie(aneks.umowa.okres.do)}, a aneks ma datę "
            f"{data_slownie(aneks.data_aneksu)}",
            hint="Po zakończeniu zadania umowy się nie zmienia.",
        )
    if aneks.rok not in aneks.umowa.okres.lata:
        yield error(
            "rok",
            f"Umowa nie obejmuje {aneks.rok} r.",
            hint="Podaj rok z okresu realizacji zadania.",
        )
    elif aneks.rok < aneks.data_aneksu.year:
        yield error(
            "rok",
            f"Rok {aneks.rok} już minął, a niewykonane wydatki z budżetu tego roku wygasły.",
            hint="Podaj rok bieżący albo przyszły.",
        )


@rule()
def changes_something(aneks: "AneksWaloryzacyjny") -> Findings:
    """Aneks zmienia kwotę, transze, zakres albo załączniki."""
    if not (aneks.transze or aneks.zmiany_tresci or aneks.aktualizacje or aneks.wklad_po is not None):
        yield error(
            "transze",
            "Aneks niczego nie zmienia.",
            hint="Podaj transze po zmianie, zmiany treści albo zaktualizowane części oferty.",
        )


@rule(acts["rwz"]["zał. 3 § 15"])
def keeps_the_criteria(aneks: "AneksWaloryzacyjny") -> Findings:
    """Zmiana nie wpływa na kryteria wyboru oferty."""
    if aneks.czy_zmienia_kryteria:
        yield error(
            "czy_zmienia_kryteria",
            "Zmiana wpływa na kryteria, według których wybrano ofertę, a umowa na to nie pozwala.",
            hint="Ogranicz zmianę albo ogłoś nowy konkurs.",
        )


@rule(acts["rwz"]["zał. 3 § 1"])
def updates_the_attachments(aneks: "AneksWaloryzacyjny") -> Findings:
    """Do zmiany kwoty dołącza się nową kalkulację, a do zmiany zakresu nowy opis albo harmonogram."""
    kalkulacje = {Aktualizacja.KALKULACJA, Aktualizacja.SZACUNKOWA_KALKULACJA}
    if aneks.zmienia_kwote and not kalkulacje & set(aneks.aktualizacje):
        yield error(
            "aktualizacje",
            f"Dotacja zmienia się o {kwota_zapis(abs(aneks.roznica))}, a kalkulacja z umowy zostaje.",
            hint="Dołącz zaktualizowaną kalkulację: „kalkulacja”.",
        )
    opisy = {Aktualizacja.HARMONOGRAM, Aktualizacja.OPIS_DZIALAN}
    if aneks.zmiany_tresci and not opisy & set(aneks.aktualizacje):
        yield warning(
            "aktualizacje",
            "Zmienia się treść umowy, a harmonogram i opis działań zostają.",
            hint="Jeżeli zmienia się zakres zadania, dołącz „harmonogram” albo „opis_dzialan”.",
        )


@rule()
def is_in_force_in_time(aneks: "AneksWaloryzacyjny") -> Findings:
    """Aneks obowiązuje od dnia podpisania albo późniejszego, w roku, którego dotyczy."""
    od = aneks.data_wejscia_w_zycie
    if od and (od < aneks.data_aneksu or od.year > aneks.rok):
        yield error(
            "data_wejscia_w_zycie",
            f"Aneks z {data_slownie(aneks.data_aneksu)} na {aneks.rok} r. miałby obowiązywać od "
            f"{data_slownie(od)}",
            hint="Podaj dzień podpisania albo późniejszy dzień tego roku.",
        )
