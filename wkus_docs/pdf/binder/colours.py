"""What colours mean in a binder: PDF/A allows one profile for all pages."""

from pikepdf import Array, Name, Pdf

from wkus_docs.pdf.binder.part import Bound
from wkus_docs.pdf.structure import listed


class Colours:
    """The profile of the first document that has one; ``mixed`` tells that another means other colours."""

    def __init__(self, target: Pdf) -> None:
        """Begin with none."""
        self._target = target
        self._kinds: set[int] = set()

    @property
    def mixed(self) -> bool:
        """Whether documents have profiles of different kinds."""
        return len(self._kinds) > 1

    def before(self, one: Bound) -> None:
        """Leave a document as it is."""

    def after(self, one: Bound) -> None:
        """Take the profile of a document."""
        for intent in listed(one.root.get("/OutputIntents")):
            if intent.get("/S") == Name.GTS_PDFA1 and "/DestOutputProfile" in intent:
                if not self._kinds:
                    copied = self._target.copy_foreign(one.pdf.make_indirect(intent))
                    self._target.Root.OutputIntents = Array([copied])
                self._kinds.add(int(intent.DestOutputProfile.get("/N", 0)))

    def done(self) -> None:
        """Nothing is left to do."""
