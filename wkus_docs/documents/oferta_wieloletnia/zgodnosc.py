"""What must agree in an offer: days, yearly grants, sources of money, offerors, and the notice it answers."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from wkus_docs.document import Findings, error, warning
from wkus_docs.parts.konkurs.oferta import Deklaracja, Oferent
from wkus_docs.parts.pieniadze.kosztorys import Kosztorys, Zrodla
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, sums_match
from wkus_docs.polish.zapis import data_slownie, kwota_zapis


def filed_in_time(signed: date, filed_on: date | None, deadline: date | None) -> Findings:
    """Find an offer filed after the deadline."""
    filed = filed_on or signed
    if deadline and filed > deadline:
        yield warning(
            "data_zlozenia" if filed_on else "data_oferty",
            f"Termin składania ofert minął {data_slownie(deadline)}, a oferta jest z {data_slownie(filed)}",
            hint="Oferta po terminie nie podlega ocenie; sprawdź daty i to, czy decyduje nadanie, czy wpływ.",
        )


def signed_before_filing(signed: date, filed_on: date | None) -> Findings:
    """Find an offer filed before it was signed."""
    if filed_on is not None and filed_on < signed:
        yield error(
            "data_zlozenia",
            f"Ofertę z {data_slownie(signed)} złożono {data_slownie(filed_on)}, przed podpisaniem.",
            hint="Popraw jedną z dat.",
        )


def yearly_grants(
    lata: tuple[int, ...], dotacja: Decimal, kwoty: tuple[KwotaRoczna, ...], kosztorys: Kosztorys
) -> Findings:
    """Find yearly grants that do not make the grant or exceed the costs of their year."""
    if not kwoty:
        return
    given = [item.rok for item in kwoty]
    if sorted(given) != list(lata):
        yield error(
            "dotacja_w_latach",
            f"Dotacja: lata {_listed(given)}, a zadanie trwa w latach {_listed(lata)}.",
            hint="Podaj każdy rok zadania raz.",
        )
    yield from sums_match("dotacja_w_latach", razem(kwoty), dotacja, "Dotacja")
    costs = {item.rok: item.kwota for item in kosztorys.w_latach}
    for index, item in enumerate(kwoty):
        if item.kwota > costs.get(item.rok, item.kwota):
            yield error(
                ("dotacja_w_latach", index, "kwota"),
                f"Dotacja na {item.rok} rok ({kwota_zapis(item.kwota)}) przekracza koszty tego roku "
                f"({kwota_zapis(costs[item.rok])}).",
                hint="Popraw podział dotacji na lata.",
            )


def payments_declared(zrodla: Zrodla, deklaracja: Deklaracja) -> Findings:
    """Find payments that the declaration does not tell of, and the reverse."""
    payments = zrodla.swiadczenia_odbiorcow
    if payments and not deklaracja.odplatnie:
        yield error(
            ("deklaracja", "wykonanie"),
            f"Zadeklarowano nieodpłatne wykonanie, a świadczenia od odbiorców to {kwota_zapis(payments)}.",
            hint="Wpisz „odpłatnie” albo usuń świadczenia.",
        )
    if deklaracja.odplatnie and not payments:
        yield warning(
            ("zrodla", "swiadczenia_odbiorcow"),
            "Zadeklarowano odpłatne wykonanie, a świadczeń od odbiorców nie ma w źródłach.",
            hint="Podaj ich kwotę albo wpisz „nieodpłatnie”.",
        )


def roles_are_told(oferenci: tuple[Oferent, ...], reprezentacja: str | None) -> Findings:
    """Find offerors of a joint offer without their activities or representation (VI.2)."""
    joint = len(oferenci) > 1
    if joint and not reprezentacja:
        yield error(
            "sposob_reprezentacji",
            "Oferta wspólna nie mówi, jak oferenci są reprezentowani wobec organu.",
            hint="Dopisz „sposob_reprezentacji: …”.",
        )
    for index, oferent in enumerate(oferenci):
        if joint and not oferent.zakres_dzialan:
            yield error(
                ("oferenci", index, "zakres_dzialan"),
                f"Nie wiadomo, które działania wykona „{oferent.nazwa}”.",
                hint="Dopisz „zakres_dzialan: …”.",
            )
        if not joint and (oferent.zakres_dzialan or oferent.koszty_roczne or reprezentacja):
            yield warning(
                ("oferenci", index),
                "Podział kosztów, działań i reprezentację podaje się tylko w ofercie wspólnej.",
                hint="Usuń koszty_roczne, zakres_dzialan i sposob_reprezentacji; nie zostaną wydrukowane.",
            )


def _listed(years: Iterable[int]) -> str:
    return ", ".join(map(str, years))
