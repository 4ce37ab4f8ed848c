"""What colours mean in a binder: PDF/A allows one profile for all pages."""

from pikepdf import Array, Name, Pdf, Stream

from wkus_docs.pdf.binder.part import Bound
from wkus_docs.pdf.structure import listed

_KINDS = {1: "szarości", 3: "RGB", 4: "CMYK"}
"""Kinds of profiles by the number of colours they mix."""


class Colours:
    """The profile of the first document that has one; ``others`` are documents that mean other colours."""

    def __init__(self, target: Pdf) -> None:
        """Start empty."""
        self._target = target
        self._kind = 0
        self.others: list[str] = []

    def prepare(self, one: Bound) -> None:
        """Nothing to prepare."""

    def collect(self, one: Bound) -> None:
        """Keep the profile of the first document."""
        for intent in listed(one.root.get("/OutputIntents")):
            profile = intent.get("/DestOutputProfile")
            if intent.get("/S") == Name.GTS_PDFA1 and isinstance(profile, Stream):
                kind = int(profile.get("/N", 0))
                if "/OutputIntents" not in self._target.Root:
                    copied = self._target.copy_foreign(one.pdf.make_indirect(intent))
                    self._target.Root.OutputIntents, self._kind = Array([copied]), kind
                elif kind != self._kind:
                    self.others.append(
                        f"{one.part.name}: ma profil barw {_named(kind)}, a teczka {_named(self._kind)}"
                    )

    def write(self) -> None:
        """Nothing to write."""


def _named(kind: int) -> str:
    return _KINDS.get(kind, "nieznany")
