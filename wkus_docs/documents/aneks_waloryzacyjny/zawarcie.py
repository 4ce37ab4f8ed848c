"""Rules on the annex as an act: its number and day, what it may change, attachments, signatures, copies."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.umowa.postanowienia_wzoru import taken_from_the_framework
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_waloryzacyjny import AneksWaloryzacyjny

_UFP = acts["ufp"]


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


@rule()
def units_are_those_of_the_agreement(aneks: "AneksWaloryzacyjny") -> Findings:
    """Numery postanowień, które aneks drukuje, są z tej umowy, a nie tylko z ramowego wzoru."""
    printed = {
        "przepis_zmian": True,
        "przepis_kwoty": bool(aneks.transze),
        "przepis_kosztu": aneks.koszt_razem is not None and aneks.zmienia_koszt,
    }
    yield from taken_from_the_framework(
        [
            ((name,), getattr(aneks, name))
            for name, told in printed.items()
            if told and name not in aneks.model_fields_set
        ],
        "Sprawdź je w umowie i wpisz w polach „przepis_zmian”, „przepis_kwoty” i „przepis_kosztu”.",
    )
