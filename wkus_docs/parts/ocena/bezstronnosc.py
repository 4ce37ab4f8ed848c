"""Impartiality of whoever assesses an offer, the same for the formal card and for that on the merits."""

from collections.abc import Iterable
from datetime import date

from wkus_docs.document import Findings, error
from wkus_docs.parts.ocena.czlonek_komisji import CzlonekKomisji
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin


def named_by_one_of(oceniajacy: CzlonekKomisji, organizacje: Iterable[str]) -> bool:
    """Tell whether the organisation that named the assessor is one of those that compete."""
    nazwa = oceniajacy.organizacja
    return nazwa is not None and zwin(nazwa) in map(zwin, organizacje)


def declared_in_time(oceniajacy: CzlonekKomisji, termin: date, data_oceny: date) -> Findings:
    """Yield an error when the declaration falls before the deadline of offers or after the assessment."""
    dzien = oceniajacy.data_oswiadczenia
    if not termin <= dzien <= data_oceny:
        yield error(
            ("oceniajacy", "data_oswiadczenia"),
            f"Oświadczenie z {data_slownie(dzien)} nie wypada między terminem składania ofert "
            f"({data_slownie(termin)}) a oceną ({data_slownie(data_oceny)}).",
            hint="Oświadczenie składa się po poznaniu listy ofert, a przed oceną.",
        )


def named_by_a_competitor(oceniajacy: CzlonekKomisji) -> Findings:
    """Yield the error of an assessor whom a competing organisation has named."""
    yield error(
        ("oceniajacy", "organizacja"),
        f"Organizacja {oceniajacy.organizacja} bierze udział w konkursie, więc wskazana "
        "przez nią osoba nie może oceniać.",
        hint="Ocenę przekaż członkowi komisji, którego wskazał ktoś inny.",
    )
