"""What an agreement and an earlier annex ask of a later annex: that it begins where they ended."""

from collections.abc import Iterator
from typing import Any

from wkus_docs.answers.asked import Asked
from wkus_docs.document import Findings, error, warning
from wkus_docs.errors import Loc
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc, ta_sama, zapisana_wartosc
from wkus_docs.polish.zapis import data_slownie, rzymska


def values_start_from_the_agreement(annex: Any, asked: Asked) -> Findings:
    """Wartość przed pierwszą zmianą jest tą z umowy."""
    agreed = {one.klucz: one for one in _agreed(asked.document)}
    for key, chain in annex.lancuchy.items():
        if key in agreed and chain[0].wartosc.przed is not None:
            yield from _compared(chain[0].loc, chain[0].wartosc.przed, agreed[key], asked, "w umowie")


def _agreed(agreement: Any) -> Iterator[ZmienionaWartosc]:
    """Yield values of an agreement as things that an annex may change."""
    yield ZmienionaWartosc(RodzajZmiany.POCZATEK, "", None, agreement.okres.od)
    yield ZmienionaWartosc(RodzajZmiany.KONIEC, "", None, agreement.okres.do)
    for year in agreement.dotacja.lata:
        yield ZmienionaWartosc(RodzajZmiany.DOTACJA, f"{year.rok} r.", None, year.kwota)
        for index, one in enumerate(year.transze, 1):
            name = f"{rzymska(index)} na {year.rok} r."
            yield ZmienionaWartosc(RodzajZmiany.KWOTA_TRANSZY, name, None, one.kwota)
            yield ZmienionaWartosc(RodzajZmiany.TERMIN_TRANSZY, name, None, one.termin)
    own = agreement.srodki_wlasne
    yield ZmienionaWartosc(RodzajZmiany.WKLAD, "razem", None, own.razem)
    yield ZmienionaWartosc(RodzajZmiany.KOSZT_CALKOWITY, "", None, agreement.calkowity_koszt)
    for one in agreement.rezultaty:
        yield ZmienionaWartosc(RodzajZmiany.REZULTAT, one.nazwa, None, one.poziom)
    accounts = [one for one in agreement.zleceniobiorcy if one.rachunek]
    for one in accounts:
        name = one.nazwa if agreement.wspolna else ""
        yield ZmienionaWartosc(RodzajZmiany.RACHUNEK, name, None, one.rachunek)


def annex_is_listed(annex: Any, asked: Asked) -> Findings:
    """Wcześniejszy aneks jest wśród wcześniejszych, z tym samym dniem."""
    earlier: Any = asked.document
    listed = {one.numer: (index, one) for index, one in enumerate(annex.poprzednie_aneksy)}
    if earlier.numer_aneksu not in listed:
        yield warning(
            "poprzednie_aneksy",
            f"Wśród wcześniejszych aneksów nie ma aneksu nr {earlier.numer_aneksu} z "
            f"{data_slownie(earlier.data_aneksu)}",
            hint=f"Dopisz go z tym, co zmienił. Porównano z {asked.source.name}.",
        )
        return
    index, one = listed[earlier.numer_aneksu]
    if one.data_zawarcia != earlier.data_aneksu:
        yield warning(
            ("poprzednie_aneksy", index, "data_zawarcia"),
            f"Aneks nr {one.numer} ma datę {data_slownie(earlier.data_aneksu)}, a tu podano "
            f"{data_slownie(one.data_zawarcia)}",
            hint=f"Popraw datę. Porównano z {asked.source.name}.",
        )


def values_follow_the_annex(annex: Any, asked: Asked) -> Findings:
    """Wartość po wcześniejszym aneksie jest wartością przed następną zmianą."""
    earlier: Any = asked.document
    for left in earlier.zmienione:
        chain = annex.lancuchy.get(left.klucz, ())
        told = next((one for one in chain if _is_of(one.loc, annex, earlier.numer_aneksu)), None)
        if told is not None:
            yield from _compared(told.loc, told.wartosc.po, left, asked, "po tym aneksie")
            continue
        after = next((one for one in chain if _is_later(one.loc, annex, earlier.numer_aneksu)), None)
        if after is not None and after.wartosc.przed is not None:
            yield from _compared(after.loc, after.wartosc.przed, left, asked, "po tym aneksie")


def _number(loc: Loc, annex: Any) -> int:
    """Number of the annex that a link of the chain belongs to; of this one, its own."""
    return int(annex.poprzednie_aneksy[loc[1]].numer if loc[0] == "poprzednie_aneksy" else annex.numer_aneksu)


def _is_of(loc: Loc, annex: Any, number: int) -> bool:
    return loc[0] == "poprzednie_aneksy" and _number(loc, annex) == number


def _is_later(loc: Loc, annex: Any, number: int) -> bool:
    return _number(loc, annex) > number


def _compared(loc: Loc, given: Any, left: ZmienionaWartosc, asked: Asked, where: str) -> Findings:
    if left.rodzaj is RodzajZmiany.BRZMIENIE or ta_sama(given, left.po):
        return
    told, said = (zapisana_wartosc(left.rodzaj, one) for one in (left.po, given))
    yield error(
        loc,
        f"{left.nazwa}: {where} jest „{told}”, a w aneksie podano „{said}”.",
        hint=f"Popraw wartość albo dopisz aneks, którego brakuje. Porównano z {asked.source.name}.",
    )
