"""What a document prints of a unit, and so asks for: nothing of the unit is required that is not printed.

A document says it in one line, which a test compares with its template::

    _prints_of_the_unit = prints_of_the_unit("adres", "nip", "regon")
"""

from functools import cache

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error
from wkus_docs.field import fields_of
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.paths import Where

_ALWAYS: Where = lambda _: True  # noqa: E731 – a condition like any other


class PrintedOfTheUnit(ClassRule):
    """The rule that a unit gives what the document prints of it. ``names`` are fields of the unit."""

    def __init__(self, names: tuple[str, ...], when: Where, of: str) -> None:
        """Ask for the fields of the unit at ``of`` where ``when`` holds."""
        labels = ", ".join(fields_of(Jednostka)[name].label for name in names)
        super().__init__((), self._check, f"Podano dane jednostki, które dokument drukuje: {labels}.")
        self.names, self._when, self._of = names, when, of
        self.always = when is _ALWAYS

    @property
    def ways(self) -> frozenset[str]:
        """Ways to the fields from the document: „jednostka.nip”."""
        return frozenset(f"{self._of}.{name}" for name in self.names)

    def _check(self, part: Part) -> Findings:
        unit = paths.value(part, self._of)
        if unit is None or not paths.value(part, self._when):
            return
        for name in self.names:
            if getattr(unit, name) is None and not (name == "kierownik" and unit.podpisuje):
                yield error(
                    (*paths.loc(self._of), name),
                    "Pole jest wymagane: ten dokument je drukuje.",
                    hint=f"Dopisz: {name}: …",
                )


def prints_of_the_unit(*names: str, when: Where = _ALWAYS, of: str = "jednostka") -> ClassRule:
    """Make the rule that these fields of the unit are given, always or where a value of the document says so."""
    return PrintedOfTheUnit(names, when, of)


@cache
def asked_of_the_unit(model: type[Part]) -> frozenset[str]:
    """Return the ways to the fields of the unit that a document of a type always asks for."""
    return frozenset(way for rule in _rules_of(model) if rule.always for way in rule.ways)


@cache
def printed_of_the_unit_in(model: type[Part]) -> frozenset[str]:
    """Return the ways to the fields of the unit that a document of a type prints, always or in some cases."""
    return frozenset(way for rule in _rules_of(model) for way in rule.ways)


def _rules_of(model: type[Part]) -> list[PrintedOfTheUnit]:
    found = {name: member for base in reversed(model.__mro__) for name, member in vars(base).items()}
    return [rule for rule in found.values() if isinstance(rule, PrintedOfTheUnit)]
