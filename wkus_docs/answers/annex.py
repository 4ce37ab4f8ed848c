"""What the financial plan of an agreement asks of an annex that keeps a grant up with prices."""

from decimal import Decimal
from typing import Any

from wkus_docs.analiza.plan_finansowy import skutek_waloryzacji
from wkus_docs.answers.asked import Asked, Told, sentence
from wkus_docs.document import Findings, warning
from wkus_docs.errors import Loc
from wkus_docs.polish.zapis import kwota_zapis, liczba

_HERE = "w aneksie"


def _is_raised_by_prices(annex: Any) -> bool:
    return annex.wskaznik is not None and annex.zwieksza and not annex.ustala


def _told(at: Loc, asked: Asked, told: Told, said: str, hint: str) -> Findings:
    yield warning(
        at,
        sentence(asked.quoted(told), f"{_HERE} {said}"),
        hint=f"{hint} Porównano z {asked.place(told.loc)}.",
    )


def prices_pass_the_threshold(annex: Any, asked: Asked) -> Findings:
    """Dotację podwyższa się, gdy ceny wzrosły o więcej niż próg z planu."""
    told = asked.first(("waloryzacja.prog",))
    if told is not None and _is_raised_by_prices(annex) and annex.wskaznik.wzrost <= told.value:
        said = f"ceny wzrosły o {liczba(annex.wskaznik.wzrost)}%, a dotacja rośnie"
        hint = "Do progu dotacji się nie zmienia: zostaw kwotę albo zmieniaj ją z innej przyczyny."
        yield from _told(("wskaznik", "wzrost"), asked, told, said, hint)


def raise_keeps_to_the_ceiling(annex: Any, asked: Asked) -> Findings:
    """Podwyższenie nie przekracza pułapu z planu."""
    told = asked.first(("waloryzacja.pulap",))
    if told is None or not _is_raised_by_prices(annex):
        return
    most = skutek_waloryzacji(annex.kwota_przed, told.value) or Decimal(0)
    if annex.roznica > most:
        said = f"dotacja rośnie o {kwota_zapis(annex.roznica)}, a z pułapu wynika {kwota_zapis(most)}"
        yield from _told(
            ("transze",), asked, told, said, "Zmniejsz transze albo wyjaśnij różnicę zmianą zakresu."
        )


def raise_is_counted_as_planned(annex: Any, asked: Asked) -> Findings:
    """Gdy podwyżka nie zostaje w stawce, podwyższa się kwotę roku z planu."""
    told = asked.first(("waloryzacja.czy_zostaje",))
    planned = {year.rok: year.dotacja for year in asked.document.lata}.get(annex.rok)  # type: ignore[attr-defined]  # the plan of the pair
    if told is None or told.value or planned is None or not _is_raised_by_prices(annex):
        return
    if annex.kwota_przed != planned:
        said = f"podwyższa się {kwota_zapis(annex.kwota_przed)}, a w planie na {annex.rok} r. jest {kwota_zapis(planned)}"
        yield from _told(
            ("kwoty_przed",), asked, told, said, "Podwyżka nie zostaje w stawce: licz ją od kwoty z planu."
        )


def plan_foresees_the_raise(annex: Any, asked: Asked) -> Findings:
    """Dotację podwyższa się o wskaźnik cen, gdy plan przewiduje waloryzację."""
    if _is_raised_by_prices(annex) and asked.document.waloryzacja is None:  # type: ignore[attr-defined]  # as above
        yield warning(
            "wskaznik",
            f"{asked.name.capitalize()} nie przewiduje waloryzacji, a {_HERE} dotacja rośnie o wskaźnik cen.",
            hint=f"Zmień najpierw plan albo uzasadnij podwyższenie inaczej. Porównano z {asked.source.name}.",
        )
