"""What a question about a field proposes, said at the field.

::

    wejscie_w_zycie: Annotated[WejscieWZycie, Proposal("z dniem oznaczonym")]
    data_wejscia_w_zycie: Annotated[Data | None, Proposal(of="okres.od")] = None

A proposal is no default: a file that is silent stays silent. It is shown to a person, who takes it or says otherwise.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proposal:
    """Mark of a field: the text that is proposed, as a clerk would type it.

    ``of`` is the way to a field or property of the document whose value is proposed instead, as it stands then.
    """

    text: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """Mark of an optional field about which one is asked all the same: most documents have it, an empty answer leaves it out."""


ASKED = Asked()
