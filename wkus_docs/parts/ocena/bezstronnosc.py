"""Impartiality of whoever assesses an offer: nobody who competes has named them, and they declare it in time."""

from collections.abc import Iterable

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.ocena.czlonek_komisji import CzlonekKomisji
from wkus_docs.parts.ocena.termin_ofert import TERMIN
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin_nazwe


def named_by_one_of(oceniajacy: CzlonekKomisji, organizacje: Iterable[str]) -> bool:
    """Tell whether the organisation that named the assessor is one of those that compete."""
    nazwa = oceniajacy.organizacja
    return nazwa is not None and zwin_nazwe(nazwa) in map(zwin_nazwe, organizacje)


def declares_before_assessing(assessed: str) -> ClassRule:
    """Make the rule of a card that the declaration comes after the deadline and no later than the assessment.

    The law excludes persons and asks for no declaration: it is care.
    """

    @rule()
    def check(part: Part) -> Findings:
        """Oświadczenie o bezstronności złożono po terminie ofert, a nie później niż w dniu oceny."""
        declared = paths.value(part, "oceniajacy.data_oswiadczenia")
        deadline, day = paths.value(part, TERMIN), paths.value(part, assessed)
        if declared is None or day is None:
            return
        if declared > day or (deadline is not None and declared < deadline):
            since = (
                ""
                if deadline is None
                else f" między terminem składania ofert ({data_slownie(deadline)}) a oceną"
            )
            yield warning(
                ("oceniajacy", "data_oswiadczenia"),
                f"Oświadczenie z {data_slownie(declared)} nie wypada{since or ' przed oceną'} ({data_slownie(day)}).",
                hint="Oświadczenie składa się zwykle po poznaniu listy ofert, a przed oceną; złożone wcześniej warto "
                "ponowić, gdy oferty są znane.",
            )

    return check


def named_by_an_organisation_that_does_not_compete(competes: str) -> ClassRule:
    """Make the rule of a card that whoever named the assessor does not compete, as the path says."""

    @rule(acts["udpp"]["art. 15 ust. 2d"])
    def check(part: Part) -> Findings:
        """Organizacja, która wskazała oceniającego, nie bierze udziału w konkursie."""
        if paths.value(part, competes):
            yield error(
                ("oceniajacy", "organizacja"),
                f"Organizacja {paths.value(part, 'oceniajacy.organizacja')} bierze udział w konkursie, więc wskazana "
                "przez nią osoba nie może oceniać.",
                hint="Ocenę przekaż członkowi komisji, którego wskazał ktoś inny.",
            )

    return check
