"""What a programme of cooperation promises of every notice of a competition."""

from typing import Any

from wkus_docs.answers.asked import Asked
from wkus_docs.document import Findings, warning

_PROMISE = "czy_szczegolowe_ogloszenie"


def notice_keeps_the_promise(notice: Any, asked: Asked) -> Findings:
    """Ogłoszenie podaje kwoty lat, wskaźniki i kryteria z wagami, gdy obiecuje to program."""
    told = asked.first((_PROMISE,))
    if told is None or not told.value or getattr(asked.document, "roczny", False):
        return
    yearly = notice.srodki.kwoty_roczne or (notice.zadania and all(task.kwoty for task in notice.zadania))
    lacking = {
        ("srodki", "kwoty_roczne"): ("kwot na lata", yearly),
        ("standard", "rezultaty"): ("wskaźników (rezultatów)", notice.standard.rezultaty),
        ("ocena", "kryteria"): ("kryteriów z wagami (punktami)", notice.ocena.kryteria),
    }
    for loc, (what, given) in lacking.items():
        if not given:
            yield warning(
                loc,
                f"Program obiecuje, że ogłoszenie poda to szczegółowo, a nie ma w nim {what}.",
                hint=f"Porównano z {asked.place(told.loc)}. Dopisz to albo zmień program.",
            )
