"""What a field holds: the name of a fact, said where a document mounts the field.

::

    jednostka: Annotated[Jednostka, Fact("urzad.jednostka")]

A group that several documents share binds nothing by itself: only the document knows whose facts it keeps there.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """Mark of a field: the fact it holds, „urzad.inspektor”, whose first step is the scope.

    Facts of the scope ``urzad`` stand in the office's own file, those of ``organizacja`` in an organisation's; the
    first item of a list holds the fact that marks the list. ``usual`` tells a value that is taken where nothing is
    said and that a document may well say otherwise (a contact, a place of meetings): then it is no contradiction.
    ``asked`` tells one that is taken only where a rule of the document asks for it, since its absence says something too.
    """

    name: str
    usual: bool = False
    asked: bool = False

    @property
    def scope(self) -> str:
        """The first step of the name: whose fact it is."""
        return self.name.partition(".")[0]
