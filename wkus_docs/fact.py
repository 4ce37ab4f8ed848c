"""What a field holds: the name of a fact, said where a document mounts the field.

Facts of an office and of an organisation are marks of the field; facts of a case are bound by the document, which alone
knows whose facts a shared group keeps in it (``Document.holds``).

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


@dataclass(frozen=True, slots=True)
class Holds:
    """A place of a document and the fact of its case that stands there.

    ``place`` is a way to a field or a computed property, „*” standing for every item of a list and ``0`` for the one item
    that a file of that type gives to a list; ``fact`` is a name of :mod:`wkus_docs.facts.registry`. ``usual`` takes a
    value that may well be said in other words here: it states nothing, and nothing compares it. ``proposed`` does not
    even take it, but proposes it to whoever is asked. Of several facts of one place the last that is known counts.
    ``before`` tells what held until this document (the old sum of an annex): it is taken from earlier documents and
    compared with them, and later ones do not ask it. ``compared`` tells a value that a document has only if somebody
    says so: it is not taken, since its absence says something too, but compared where it stands. ``quoted`` tells what a
    document repeats of others and is no source of: it is compared as well, and no document takes it or is judged by it.

    ``of`` tells of what the value is said where its list does not: scopes with the places of the document that name it
    („rok” of a sheet, the indicator of a survey; „*” is the item of the value itself). Where such a place is empty, nothing
    is stated. ``part`` is a word that tells apart places of one fact, as the quarters of a year. Nothing is taken from a
    place that ``of`` tells of.
    """

    place: str
    fact: str
    usual: bool = False
    proposed: bool = False
    before: bool = False
    compared: bool = False
    quoted: bool = False
    of: tuple[tuple[str, str], ...] = ()
    part: str = ""

    @property
    def states(self) -> bool:
        """Whether the value is the fact, and not only begins as one."""
        return not (self.usual or self.proposed)

    @property
    def tells_later(self) -> bool:
        """Whether later documents may take the value from here."""
        return self.states and not (self.before or self.quoted or self.of)

    @property
    def taken(self) -> bool:
        """Whether a new document takes the value from earlier ones, or is proposed it."""
        return not (self.compared or self.quoted)
