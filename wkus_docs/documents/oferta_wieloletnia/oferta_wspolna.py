"""Joint offers: who offers, who does what, and how the offerors share the costs."""

from wkus_docs.document import Findings, error, warning
from wkus_docs.parts.konkurs.oferta import Oferent
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, suma
from wkus_docs.polish.zapis import kwota_zapis


def shares_make_the_costs(oferenci: tuple[Oferent, ...], koszty: tuple[KwotaRoczna, ...]) -> Findings:
    """Find years in which the shares of the offerors are not the costs of the task (V.C)."""
    if len(oferenci) == 1:
        return
    lata = tuple(item.rok for item in koszty)
    complete = True
    for index, oferent in enumerate(oferenci):
        given = tuple(item.rok for item in oferent.koszty_roczne)
        if given != lata:
            complete = False
            yield error(
                ("oferenci", index, "koszty_roczne"),
                f"Udział oferenta w kosztach nie obejmuje po kolei lat: {', '.join(map(str, lata))}.",
                hint="Podaj każdy rok raz, także z kwotą 0.",
            )
    for year, item in enumerate(koszty) if complete else ():
        shares = suma(oferent.koszty_roczne[year].kwota for oferent in oferenci)
        if shares != item.kwota:
            yield error(
                "oferenci",
                f"Rok {item.rok}: udziały oferentów dają {kwota_zapis(shares)}, a koszty zadania to "
                f"{kwota_zapis(item.kwota)}.",
                hint="Popraw koszty_roczne oferentów albo kosztorys.",
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


def offerors_differ(oferenci: tuple[Oferent, ...]) -> Findings:
    """Find an organisation that offers twice in one offer."""
    marks = [oferent.krs or oferent.ewidencja for oferent in oferenci]
    for index, mark in enumerate(marks):
        if mark and marks.index(mark) != index:
            yield error(
                ("oferenci", index),
                f"Oferenta z numerem „{mark}” podano dwa razy.",
                hint="Usuń powtórzenie albo popraw numer.",
            )
