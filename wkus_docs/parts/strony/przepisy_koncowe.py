"""The provisions that end a resolution which may be an act of local law, or may not: what it repeals, from when it is in force."""

from typing import Annotated

from wkus_docs.parts.strony.akt_wykonawczy import enters_into_force_once_issued
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.uchwala_rady import UchwalaRady
from wkus_docs.parts.strony.uchylana_uchwala import UchylanaUchwala, one_that_is_repealed_came_before
from wkus_docs.parts.strony.wejscie_w_zycie import (
    WejscieWZycie,
    entry_into_force_fits_its_rank,
    named_day,
    named_day_is_given,
    publication_has_its_days,
    reaches_back_knowingly,
)
from wkus_docs.proposal import Proposal
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie


class PrzepisyKoncowe(UchwalaRady):
    """Uchwała, której rangę i wejście w życie wybiera rada"""

    czy_akt_prawa_miejscowego: Annotated[TakNie, Proposal("nie")]
    """Czy uchwała jest aktem prawa miejscowego
    „tak” daje ogłoszenie w dzienniku urzędowym województwa."""
    wejscie_w_zycie: Annotated[WejscieWZycie, Proposal("z dniem podjęcia")]
    """Wejście w życie
    „z dniem podjęcia”, „po ogłoszeniu” (po 14 dniach od ogłoszenia w dzienniku) albo „z dniem oznaczonym”."""
    data_wejscia_w_zycie: Data | None = None
    """Data wejścia w życie
    Tylko przy wejściu w życie „z dniem oznaczonym”."""
    z_moca_od: Data | None = None
    """Moc od dnia wcześniejszego
    Puste, gdy uchwała nie działa wstecz."""
    uchylane_uchwaly: tuple[UchylanaUchwala, ...] = ()
    """Uchwały, które tracą moc"""

    _prints_the_journal_of_the_province = prints_of_the_unit(
        "wojewodztwo",
        when=lambda d: (
            d.czy_akt_prawa_miejscowego
            or d.wejscie_w_zycie is WejscieWZycie.PO_OGLOSZENIU
            or any(one.ogloszenie for one in d.uchylane_uchwaly)
        ),
    )
    _entry_into_force_fits_its_rank = entry_into_force_fits_its_rank()
    _publication_has_its_days = publication_has_its_days()
    _named_day_is_given = named_day_is_given()
    _reaches_back_knowingly = reaches_back_knowingly()
    _enters_into_force_once_adopted = enters_into_force_once_issued("data_uchwaly", in_force=named_day)
    _repeals_what_was_before = one_that_is_repealed_came_before()
