"""Rules on the proceedings: what must have passed before the decision, and whether there is anything to decide."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.polish.kalendarz import po_miesiacach
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.decyzja_zwrot_dotacji import DecyzjaZwrotDotacji

_UFP, _KPA = acts["ufp"], acts["kpa"]


@rule(_UFP["art. 251"], _UFP["art. 252 ust. 1"])
def term_of_the_refund_has_passed(decyzja: "DecyzjaZwrotDotacji") -> Findings:
    """Termin zwrotu każdej niezwróconej kwoty upłynął przed dniem decyzji."""
    for one in decyzja.niezwrocone:
        last = one.ostatni_dzien
        if last and decyzja.data_decyzji <= last:
            yield error(
                "data_decyzji",
                f"Decyzja ma datę {data_slownie(decyzja.data_decyzji)}, a {kwota_zapis(one.pozycja.kwota)} można zwrócić "
                f"do {data_slownie(last)}",
                hint="Poczekaj, aż upłynie termin zwrotu, albo popraw datę decyzji lub dzień stwierdzenia.",
            )


@rule(_KPA["art. 61 § 4"], _KPA["art. 10 § 1"])
def steps_come_in_order(decyzja: "DecyzjaZwrotDotacji") -> Findings:
    """Wezwanie i wszczęcie są przed decyzją, a zawiadomienie z art. 10 § 1 KPA między wszczęciem a decyzją."""
    day = decyzja.data_decyzji
    for field, what, given in (
        ("data_wezwania", "Wezwanie", decyzja.data_wezwania),
        ("data_wszczecia", "Zawiadomienie o wszczęciu", decyzja.data_wszczecia),
        ("data_zawiadomienia_art10", "Zawiadomienie z art. 10 § 1 KPA", decyzja.data_zawiadomienia_art10),
    ):
        if given and given > day:
            yield error(
                field,
                f"{what} ma datę {data_slownie(given)}, późniejszą niż decyzja ({data_slownie(day)}).",
                hint="Popraw jedną z dat.",
            )
    notice = decyzja.data_zawiadomienia_art10
    if notice and notice < decyzja.data_wszczecia:
        yield error(
            "data_zawiadomienia_art10",
            f"Zawiadomienie z art. 10 § 1 KPA ma datę {data_slownie(notice)}, wcześniejszą niż wszczęcie "
            f"({data_slownie(decyzja.data_wszczecia)}).",
            hint="Popraw jedną z dat.",
        )


@rule(_KPA["art. 10 § 1"])
def party_could_speak(decyzja: "DecyzjaZwrotDotacji") -> Findings:
    """Przed decyzją strona mogła wypowiedzieć się co do dowodów."""
    notice = decyzja.data_zawiadomienia_art10
    if notice is None:
        yield warning(
            "data_zawiadomienia_art10",
            "Nie podano, kiedy zawiadomiono stronę, że może wypowiedzieć się co do zebranych dowodów.",
            hint="Dopisz „data_zawiadomienia_art10”; gdy zawiadomienia nie było, zapytaj radcę, zanim wydasz decyzję.",
        )
    elif notice == decyzja.data_decyzji:
        yield warning(
            "data_zawiadomienia_art10",
            f"Decyzję wydano w dniu zawiadomienia ({data_slownie(notice)}), więc strona nie miała czasu się wypowiedzieć.",
            hint="Poczekaj na doręczenie zawiadomienia i na upływ wyznaczonego w nim terminu.",
        )


@rule(_KPA["art. 35 § 3"])
def decided_in_time(decyzja: "DecyzjaZwrotDotacji") -> Findings:
    """Od wszczęcia do decyzji minęło najwyżej tyle miesięcy, ile przepis daje sprawie szczególnie skomplikowanej."""
    months: int = parameters["miesiace_sprawy"].na(decyzja.data_decyzji)
    last = po_miesiacach(decyzja.data_wszczecia, months)
    if decyzja.data_decyzji > last:
        yield warning(
            "data_wszczecia",
            f"Postępowanie wszczęto {data_slownie(decyzja.data_wszczecia)}, a nawet sprawę szczególnie skomplikowaną "
            f"załatwia się do {data_slownie(last)}",
            hint="Sprawdź, czy zawiadomiono stronę o przyczynach zwłoki i nowym terminie.",
        )


@rule(_UFP["art. 251"], _UFP["art. 252 ust. 1"])
def grounds_are_not_mixed(decyzja: "DecyzjaZwrotDotacji") -> Findings:
    """Decyzja nie łączy zwrotu dotacji niewykorzystanej ze zwrotem z innych przyczyn."""
    left = [one.pozycja for one in decyzja.niezwrocone]
    unused = [item for item in left if item.niewykorzystana]
    if unused and len(unused) < len(left):
        yield warning(
            "pozycje",
            "Jedna decyzja obejmuje dotację niewykorzystaną (art. 251) i inne kwoty (art. 252): mają różne terminy zwrotu i "
            "różne przesłanki.",
            hint="Rozważ dwie decyzje; jeżeli zostaje jedna, sprawdź z radcą jej podstawę.",
        )


@rule(_KPA["art. 107 § 1"], _KPA["art. 105 § 1"])
def something_is_left(decyzja: "DecyzjaZwrotDotacji") -> Findings:
    """Zostało coś do zwrotu, więc jest o czym orzekać."""
    if not decyzja.niezwrocone:
        yield error(
            "pozycje",
            "Wszystko już zwrócono z odsetkami: decyzja nie miałaby rozstrzygnięcia.",
            hint="Sprawdź wpłaty. Postępowanie, które stało się bezprzedmiotowe, umarza inna decyzja "
            f"({_KPA['art. 105 § 1'].jednostka} KPA); ten dokument jej nie pisze.",
        )
