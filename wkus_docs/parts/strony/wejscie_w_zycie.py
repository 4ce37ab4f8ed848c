"""From when a resolution is in force: of one that may be an act of local law, or may not."""

from datetime import date, timedelta
from typing import Protocol

from wkus_docs.document import ClassRule, Findings, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.wybor import Wybor

_OAD = acts["oad"]


class WejscieWZycie(Wybor):
    """Formula of entry into force."""

    Z_DNIEM_PODJECIA = "z_dniem_podjecia", "z dniem podjęcia"
    PO_OGLOSZENIU = "po_ogloszeniu", "po ogłoszeniu"
    Z_DNIEM = "z_dniem_oznaczonym", "z dniem oznaczonym"


class WchodziWZycie(Protocol):
    """A resolution that says from when it is in force."""

    data_uchwaly: date
    czy_akt_prawa_miejscowego: bool
    wejscie_w_zycie: WejscieWZycie
    data_wejscia_w_zycie: date | None
    z_moca_od: date | None


def days_of_publication(day: date) -> int:
    """Return how many days pass between the publication of local law and its entry into force, by the law of a day."""
    days: int = parameters["vacatio"].na(day)
    return days


def named_day(uchwala: WchodziWZycie) -> date | None:
    """Return the day of entry into force, where the resolution names one."""
    return uchwala.data_wejscia_w_zycie if uchwala.wejscie_w_zycie is WejscieWZycie.Z_DNIEM else None


def entry_into_force_fits_its_rank() -> ClassRule:
    """Make the rule that an act of local law is not in force on the day of its adoption."""

    @rule(_OAD["art. 4 ust. 1"])
    def check(part: WchodziWZycie) -> Findings:
        """Akt prawa miejscowego nie wchodzi w życie z dniem podjęcia."""
        if part.czy_akt_prawa_miejscowego and part.wejscie_w_zycie is WejscieWZycie.Z_DNIEM_PODJECIA:
            yield error(
                "wejscie_w_zycie",
                "Akt prawa miejscowego wchodzi w życie po upływie terminu od dnia ogłoszenia.",
                hint="Wpisz „po ogłoszeniu”, „z dniem oznaczonym” albo zmień czy_akt_prawa_miejscowego na „nie”.",
            )

    return check


def publication_has_its_days() -> ClassRule:
    """Make the rule that a named day of entry into force leaves time for the publication."""

    @rule(_OAD["art. 4 ust. 1"], _OAD["art. 4 ust. 2"])
    def check(part: WchodziWZycie) -> Findings:
        """Dzień wejścia w życie prawa miejscowego zostawia czas na ogłoszenie."""
        wait = days_of_publication(part.data_uchwaly)
        first, named = part.data_uchwaly + timedelta(days=wait + 1), named_day(part)
        if part.czy_akt_prawa_miejscowego and named is not None and named < first:
            yield warning(
                "data_wejscia_w_zycie",
                f"Uchwała ma wejść w życie {data_slownie(named)}, a {wait} dni od ogłoszenia minie najwcześniej "
                f"przed {data_slownie(first)}",
                hint="Krótszy termin jest dopuszczalny tylko w uzasadnionych przypadkach; uzasadnij go.",
            )

    return check


def named_day_is_given() -> ClassRule:
    """Make the rule that a resolution in force from a named day names it."""

    @rule()
    def check(part: WchodziWZycie) -> Findings:
        """Przy wejściu w życie z dniem oznaczonym podano ten dzień."""
        if part.wejscie_w_zycie is WejscieWZycie.Z_DNIEM and part.data_wejscia_w_zycie is None:
            yield error(
                "data_wejscia_w_zycie", "Brakuje dnia wejścia w życie.", hint="Dopisz data_wejscia_w_zycie."
            )

    return check


def reaches_back_knowingly() -> ClassRule:
    """Make the rule that a resolution does not reach back."""

    @rule()
    def check(part: WchodziWZycie) -> Findings:
        """Uchwała nie ma mocy wstecznej."""
        if part.z_moca_od is not None and part.z_moca_od < part.data_uchwaly:
            yield warning(
                "z_moca_od",
                f"Uchwała z {data_slownie(part.data_uchwaly)} miałaby moc od {data_slownie(part.z_moca_od)}",
                hint="Pogląd o mocy wstecznej takich uchwał jest sporny: sprawdź to z radcą prawnym.",
            )

    return check
