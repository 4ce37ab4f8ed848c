"""What the council's resolution on consultations asks of every notice and record of them."""

from dataclasses import replace
from datetime import date
from typing import Any

from wkus_docs.answers.asked import Asked
from wkus_docs.document import Finding, Findings, warning
from wkus_docs.parts.konsultacje.tryb_konsultacji import TrybKonsultacji
from wkus_docs.polish.zapis import data_slownie


def keep_to_the_resolution(document: Any, asked: Asked) -> Findings:
    """Konsultacje trwają tyle, mają takie formy i ogłasza się je tam, gdzie każe uchwała o ich sposobie."""
    mode: TrybKonsultacji = document.konsultacje
    if _rests_on_another(mode, asked):
        return
    act: Any = asked.document
    known = _found(mode)
    judged = mode.model_copy(update={"uchwala": act.do_konsultacji})
    for one in _found(judged):
        if one not in known:
            hint = f"{one.hint.removesuffix('.')}. Porównano z {asked.place(('numer',))}."
            yield replace(one, loc=("konsultacje", *one.loc), hint=hint)


def announced_once_it_is_in_force(document: Any, asked: Asked) -> Findings:
    """Konsultacje ogłasza się według uchwały, która już obowiązuje."""
    mode: TrybKonsultacji = document.konsultacje
    act: Any = asked.document
    first: date = act.data_wejscia_w_zycie or act.najwczesniej_w_mocy
    day = min(mode.dni_ogloszenia, default=mode.okres.od)
    if not _rests_on_another(mode, asked) and day < first:
        yield warning(
            ("konsultacje", "uchwala", "numer") if mode.uchwala is not None else ("konsultacje",),
            f"Konsultacje ogłoszono {data_slownie(day)}, a uchwała o ich sposobie może obowiązywać najwcześniej "
            f"od {data_slownie(first)}",
            hint="Sprawdź, czy nie obowiązywała jeszcze poprzednia uchwała, i powołaj tę, która obowiązywała.",
        )


def _rests_on_another(mode: TrybKonsultacji, asked: Asked) -> bool:
    """Whether the document names another resolution: then it is not this one that binds it."""
    return mode.uchwala is not None and mode.uchwala.numer != getattr(asked.document, "numer", None)


def _found(mode: TrybKonsultacji) -> list[Finding]:
    return [found for rule in TrybKonsultacji.rules() for found in rule.check(mode)]
