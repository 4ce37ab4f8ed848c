"""Rules on the annex as an act: its number and day, what it may change, attachments, signatures, copies."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_waloryzacyjny import AneksWaloryzacyjny

_UFP = acts["ufp"]


@rule()
def numbers_follow_each_other(aneks: "AneksWaloryzacyjny") -> Findings:
    """Aneks jest późniejszy niż to, co zmienia, i ma kolejny numer."""
    poprzedni = aneks.umowa.data_zawarcia
    for index, item in enumerate(aneks.poprzednie_aneksy):
        if item.data_zawarcia < poprzedni:
            yield error(
                ("poprzednie_aneksy", index, "data_zawarcia"),
                f"Aneks nr {item.numer} z {data_slownie(item.data_zawarcia)} jest wcześniejszy niż to, co zmienia "
                f"({data_slownie(poprzedni)}).",
                hint="Popraw datę albo ułóż wcześniejsze aneksy według dat.",
            )
        elif item.numer != index + 1:
            yield warning(
                ("poprzednie_aneksy", index),
                f"Aneks nr {item.numer} z {data_slownie(item.data_zawarcia)} stoi na miejscu {index + 1}.",
                hint="Wypisz wcześniejsze aneksy po kolei; numeracja łamana przez rok tak wygląda i jest dobra.",
            )
        poprzedni = item.data_zawarcia
    if aneks.oznaczenie_aneksu is None and aneks.numer_aneksu != len(aneks.poprzednie_aneksy) + 1:
        yield warning(
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


@rule()
def concluded_while_the_task_runs(aneks: "AneksWaloryzacyjny") -> Findings:
    """Aneks zawiera się przed końcem zadania."""
    if aneks.data_aneksu > aneks.umowa.okres.do:
        yield warning(
            "data_aneksu",
            f"Zadanie zakończyło się {data_slownie(aneks.umowa.okres.do)}, a aneks ma datę "
            f"{data_slownie(aneks.data_aneksu)}",
            hint="Umowa trwa do przyjęcia sprawozdania, ale zadania zmienić już nie można.",
        )


@rule()
def year_belongs_to_the_agreement(aneks: "AneksWaloryzacyjny") -> Findings:
    """Umowa obejmuje rok aneksu."""
    if aneks.rok not in aneks.umowa.okres.lata:
        yield error(
            "rok",
            f"Umowa nie obejmuje {aneks.rok} r.",
            hint="Podaj rok z okresu realizacji zadania.",
        )


@rule(_UFP["art. 263 ust. 1"])
def year_is_still_open(aneks: "AneksWaloryzacyjny") -> Findings:
    """Kwotę zmienia się na rok, który jeszcze nie minął."""
    if aneks.rok < aneks.data_aneksu.year and aneks.zmienia_kwote:
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


@rule(acts["rwz"]["zał. 3 § 15"], acts["udpp"]["art. 5 ust. 3"])
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
        yield warning(
            "aktualizacje",
            f"Dotacja zmienia się o {kwota_zapis(abs(aneks.roznica))}, a kalkulacja z umowy zostaje.",
            hint="Dołącz zaktualizowaną kalkulację: „kalkulacja”, albo umów się, kiedy ją otrzymasz.",
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
    """Aneks obowiązuje w roku, którego dotyczy; wcześniej, niż go podpisano, tylko wyjątkowo."""
    od = aneks.data_wejscia_w_zycie
    if od is None:
        return
    said = f"Aneks z {data_slownie(aneks.data_aneksu)} na {aneks.rok} r. miałby obowiązywać od {data_slownie(od)}"
    if od.year > aneks.rok:
        yield error("data_wejscia_w_zycie", said, hint="Podaj dzień tego roku.")
    elif od < aneks.data_aneksu:
        yield warning(
            "data_wejscia_w_zycie",
            said,
            hint="Strony mogą tak postanowić między sobą; sprawdź, czy nie narusza to planu wydatków.",
        )
