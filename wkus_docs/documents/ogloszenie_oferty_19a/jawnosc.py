"""What of persons is not published, and what those are told whose data the form for remarks collects."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.dane_prywatne import private_data

if TYPE_CHECKING:
    from wkus_docs.documents.ogloszenie_oferty_19a import OgloszenieOferty19a


@rule(acts["rodo"]["art. 5 ust. 1 lit. c"], acts["informacja_publiczna"]["art. 5 ust. 2"])
def says_what_is_hidden(notice: "OgloszenieOferty19a") -> Findings:
    """Wiadomo, jakie dane osób zakryto w zamieszczonej ofercie."""
    if not notice.ukryte_dane:
        yield warning(
            "ukryte_dane",
            "Nie podano, co zakryto w zamieszczonej ofercie.",
            hint="Zakryj podpisy i dane kontaktowe osób fizycznych i wymień je tutaj.",
        )


@rule(acts["rodo"]["art. 13"])
def informs_those_who_remark(notice: "OgloszenieOferty19a") -> Findings:
    """Kto wypełnia formularz uwag, dostaje informację o swoich danych."""
    if notice.uwagi.czy_formularz and notice.dane_osobowe is None:
        yield warning(
            "dane_osobowe",
            "Formularz uwag zbiera dane, a nie ma informacji o danych osobowych.",
            hint="Uzupełnij ją albo dołącz osobno.",
        )
    elif notice.dane_osobowe is not None and not notice.uwagi.czy_formularz:
        yield warning(
            "dane_osobowe",
            "Informacja o danych osobowych się nie wydrukuje: stoi na formularzu uwag, którego ogłoszenie nie ma.",
            hint="Wpisz „uwagi.czy_formularz: tak” albo usuń tę informację.",
        )


@rule(acts["informacja_publiczna"]["art. 5 ust. 2"], acts["rodo"]["art. 5"])
def shows_no_private_data(notice: "OgloszenieOferty19a") -> Findings:
    """W tekście, który się publikuje, nie ma danych osób prywatnych."""
    remarks = notice.rozpatrzenie.uwagi if notice.rozpatrzenie is not None else ()
    persons = [uwaga.osoba for uwaga in remarks if uwaga.osoba]
    yield from private_data(_published(notice), persons, office=notice.jednostka.email)


def _published(notice: "OgloszenieOferty19a") -> Iterator[tuple[Loc, str]]:
    yield from (
        (("informacje_dodatkowe", index), text) for index, text in enumerate(notice.informacje_dodatkowe)
    )
    if notice.rozpatrzenie is None:
        return
    if notice.rozpatrzenie.wyjasnienie:
        yield ("rozpatrzenie", "wyjasnienie"), notice.rozpatrzenie.wyjasnienie
    for index, uwaga in enumerate(notice.rozpatrzenie.uwagi):
        for name, text in uwaga.teksty:
            yield ("rozpatrzenie", "uwagi", index, name), text
