"""Rules on the money of a simplified report: costs of the agreement, the grant spent, what goes back."""

from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.mala_dotacja import limit_of_the_task
from wkus_docs.parts.pieniadze.zwrot_niewykorzystanej import Niewykorzystana, unspent_is_returned
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, procent
from wkus_docs.polish.zwijanie import zwin

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_uproszczone_19a import SprawozdanieUproszczone19a

_UDPP, _UFP = acts["udpp"], acts["ufp"]


@rule(_UDPP["art. 19a ust. 1 pkt 1"], _UDPP["art. 19a ust. 7a"])
def grant_is_a_small_one(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Dotacja mieści się w limicie trybu, w którym składa się uproszczone sprawozdanie."""
    dzien = sprawozdanie.dzien_limitu
    limit = limit_of_the_task(dzien)
    if sprawozdanie.kwota_dotacji > limit:
        skad = (
            "oferty z tego dnia"
            if sprawozdanie.data_zlozenia_oferty
            else "stan na dzień umowy; nie podano dnia złożenia oferty"
        )
        yield warning(
            "kwota_dotacji",
            f"Dotacja to {kwota_zapis(sprawozdanie.kwota_dotacji)}, a bez konkursu można zlecić zadanie za najwyżej "
            f"{kwota_zapis(limit)} ({data_slownie(dzien)}: {skad}).",
            hint="Sprawdź kwotę i dzień złożenia oferty; sprawozdanie z zadania z konkursu składa się na pełnym wzorze.",
        )


@rule(_UDPP["art. 19a ust. 7c"])
def costs_are_those_of_the_grant(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Koszty według umowy dają razem kwotę dotacji: żadnego nie pominięto."""
    razem, dotacja = sprawozdanie.koszty_umowa, sprawozdanie.kwota_dotacji
    if razem != dotacja:
        yield warning(
            "koszty",
            f"Koszty według umowy dają razem {kwota_zapis(razem)}, a dotacja wynosi {kwota_zapis(dotacja)} "
            f"(różnica {kwota_zapis(abs(razem - dotacja))}).",
            hint="Przepisz z kalkulacji dołączonej do umowy wszystkie koszty w części z dotacji, także te, na które nic "
            "nie wydano. Różnica jest dobra, gdy kalkulacja nie dzieli kosztów na dotację i inne środki.",
        )


@rule()
def grant_is_not_overspent(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Z dotacji i przychodów od niej wydano najwyżej tyle, ile ich otrzymano, a otrzymano najwyżej tyle, ile przyznano."""
    otrzymano = sprawozdanie.otrzymana + sprawozdanie.przychody
    if sprawozdanie.wykorzystana > otrzymano:
        yield error(
            "koszty",
            f"Z dotacji wydano {kwota_zapis(sprawozdanie.wykorzystana)}, a otrzymano razem z odsetkami i innymi przychodami "
            f"{kwota_zapis(otrzymano)}.",
            hint="Nadwyżkę pokryto z innych środków: wpisz tylko część z dotacji albo popraw kwotę otrzymaną.",
        )
    if sprawozdanie.otrzymana > sprawozdanie.kwota_dotacji:
        yield error(
            "przekazana",
            f"Otrzymano {kwota_zapis(sprawozdanie.otrzymana)}, a umowa przyznaje {kwota_zapis(sprawozdanie.kwota_dotacji)}.",
            hint="Popraw jedną z kwot.",
        )


@rule(acts["rwz"]["zał. 3 § 5"], _UFP["art. 252 ust. 3"])
def shifts_keep_to_the_agreement(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Żaden koszt nie wzrósł ponad procent z umowy."""
    najwyzej = sprawozdanie.procent_przesuniec
    for index, koszt in enumerate(sprawozdanie.koszty):
        if not koszt.umowa and koszt.wydatek:
            yield warning(
                ("koszty", index, "wydatek"),
                f"Koszt {index + 1} „{koszt.nazwa}” ({kwota_zapis(koszt.wydatek)}) nie ma kwoty w umowie.",
                hint="Wydatek z dotacji na taki koszt może być uznany za pobranie jej w nadmiernej wysokości: pokryj go "
                "z innych środków albo wyjaśnij.",
            )
        elif najwyzej is not None and (wzrost := koszt.wzrost_ponad(najwyzej)):
            yield warning(
                ("koszty", index, "wydatek"),
                f"Koszt {index + 1} „{koszt.nazwa}” wzrósł z {kwota_zapis(koszt.umowa)} do {kwota_zapis(koszt.wydatek)}, "
                f"o {wzrost}; umowa dopuszcza {procent(najwyzej)}.",
                hint="Nadwyżka z dotacji jest pobrana w nadmiernej wysokości i podlega zwrotowi; pokryj ją z innych środków.",
            )


@rule(_UFP["art. 251 ust. 1"], _UFP["art. 251 ust. 3"], _UFP["art. 251 ust. 5"])
def unspent_grant_is_returned(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Niewykorzystaną dotację zwrócono w terminie i w całości."""
    yield from unspent_is_returned(
        ("zwrot",),
        Niewykorzystana(sprawozdanie.niewykorzystana, sprawozdanie.zwrot, sprawozdanie.termin_zwrotu),
        on=sprawozdanie.data_sprawozdania,
    )


@rule()
def payments_make_the_costs(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Płatności, jeżeli je wymieniono, dają razem wydatki z zestawienia, każdy koszt osobno."""
    zaplacono = {zwin(item.nazwa): Decimal("0.00") for item in sprawozdanie.koszty}
    obce = [
        (index, item)
        for index, item in enumerate(sprawozdanie.platnosci)
        if zwin(item.koszt) not in zaplacono
    ]
    for index, item in obce:
        yield error(
            ("platnosci", index, "koszt"),
            f"Płatność „{item.dokument}” jest na koszt „{item.koszt}”, którego nie ma w zestawieniu wydatków.",
            hint="Nazwij koszt tak samo w obu miejscach.",
        )
    if obce or not sprawozdanie.platnosci:
        return
    for item in sprawozdanie.platnosci:
        zaplacono[zwin(item.koszt)] += item.kwota
    for index, koszt in enumerate(sprawozdanie.koszty):
        if zaplacono[zwin(koszt.nazwa)] != koszt.wydatek:
            yield error(
                ("koszty", index, "wydatek"),
                f"Koszt {index + 1} „{koszt.nazwa}”: wydano {kwota_zapis(koszt.wydatek)}, a płatności dają razem "
                f"{kwota_zapis(zaplacono[zwin(koszt.nazwa)])}.",
                hint="Popraw wydatek albo wymień wszystkie płatności.",
            )
