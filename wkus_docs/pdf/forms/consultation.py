"""The form on which remarks to a draft are sent: asked for with the announcement, read into the record.

What one sender writes are a participant and remarks of the record of consultations (protokół konsultacji).
Who is named once on the form is the author of every remark on it.
"""

from typing import Any

from wkus_docs.document import Document
from wkus_docs.documents.ogloszenie_konsultacji import OgloszenieKonsultacji
from wkus_docs.parts.konsultacje.sposob_konsultacji import FormaKonsultacji
from wkus_docs.pdf.forms.example_sizes import Rows
from wkus_docs.pdf.forms.form_nodes import Pattern
from wkus_docs.polish.zapis import data_slownie

ANNOUNCEMENT, RECORD = "ogloszenie_konsultacji", "protokol_konsultacji"
TITLE = "Formularz uwag do projektu uchwały"
NAMES: dict[Pattern, str] = {("uczestnicy",): "Zgłaszający", ("uwagi",): "Uwagi do projektu"}
"""Names of lists as the sender sees them."""

_SENDER = ("organizacja", "osoba")
_KEPT = {
    *(("uczestnicy", name) for name in _SENDER),
    *(("uwagi", name) for name in ("jednostka_redakcyjna", "tresc", "propozycja", "uzasadnienie_uwagi")),
}
_PLACES = 3
_PRIVACY = (
    "Dane służą rozpatrzeniu uwag; w ogłoszonych wynikach nie ma danych osób prywatnych. Pełną informację z art. 13 "
    "RODO zawiera ogłoszenie o konsultacjach."
)
_WHO = "Podaj nazwę organizacji albo, jeśli zgłaszasz uwagi we własnym imieniu, imię i nazwisko."


def is_asked(way: Pattern) -> bool:
    """Whether the form asks for a field of the record."""
    return way in _KEPT


def rows(announcement: Document | None, wanted: Rows) -> dict[str, int]:
    """Return how many places the form has: one sender, and as many remarks as wanted, or as announced."""
    form = announcement.formularz if isinstance(announcement, OgloszenieKonsultacji) else None
    places = _PLACES if form is None else form.liczba_miejsc
    return {"uwagi": wanted.get("", places), **wanted, "uczestnicy": 1}


def paragraphs(announcement: Document | None) -> tuple[str, ...]:
    """Return what the sender has to know; all of it when there is an announcement."""
    if not isinstance(announcement, OgloszenieKonsultacji):
        return (_WHO,)
    about, unit, clause = announcement.konsultacje, announcement.jednostka, announcement.dane_osobowe
    form = announcement.formularz
    ways = "; ".join(form.sposoby_zlozenia if form is not None else announcement.sposoby_zlozenia)
    told = f" Sposoby: {ways}." if ways else ""
    where = unit.adres.linia if unit.adres else ""
    mail = f"e-mail: {unit.email}" if unit.email else ""
    administrator = ", ".join(filter(None, (unit.pelna_nazwa.mianownik, where, mail)))
    inspector = (
        f" Inspektor ochrony danych: {clause.inspektor}, e-mail: {clause.email_inspektora}. {_PRIVACY}"
        if clause is not None
        else ""
    )
    return (
        f"Uwagi do projektu uchwały w sprawie {about.przedmiot.rstrip('.')}.",
        f"Formularz składa się do dnia {data_slownie(about.okres.do)}{told}",
        _WHO,
        f"Administratorem danych jest {administrator}.{inspector}",
    )


def complete(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data with what the form itself says: how the sender took part, and whose the remarks are."""
    senders, remarks = data.get("uczestnicy") or [], data.get("uwagi") or []
    if len(senders) != 1 or not remarks:
        return data
    sender = senders[0]
    took_part = {"formy": [FormaKonsultacji.FORMULARZ.etykieta], "czy_zglosil_uwagi": "tak"}
    return {**data, "uczestnicy": [sender | took_part], "uwagi": [sender | remark for remark in remarks]}
