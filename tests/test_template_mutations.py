"""Every small slip in a shipped template, and every change of a model under it, is reported.

Templates are parsed once. A slip is put into the tree and taken out again; a change of the model is given
to the checker as other kinds of one field. Slips are put in many at a time, one in a paragraph; one that is
not named in an error of its paragraph is tried alone before it counts.
"""

from collections import defaultdict
from contextlib import ExitStack, contextmanager
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

import pytest
from jinja2 import nodes
from word_sources import sources

import wkus_docs as wd
from wkus_docs.document import Part
from wkus_docs.errors import Place, Severity
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.rendering import checking
from wkus_docs.rendering.checking import asked_for, check
from wkus_docs.rendering.checking.fault_list import FaultList
from wkus_docs.rendering.checking.field_use import surely_given
from wkus_docs.rendering.checking.kinds import NONE, kinds_of, may_miss, present


@cache
def parsed(slug):
    return sources(wd.catalog[slug].template_path.read_bytes())


def faults(slug, **changes):
    return check(parsed(slug), wd.catalog[slug].model, **changes)


class Slip(NamedTuple):
    """Another name in a node of the tree; ``place`` is that of its tag."""

    node: nodes.Node
    attribute: str
    place: Place

    @property
    def value(self):
        return f"{getattr(self.node, self.attribute)}_"


@contextmanager
def slipped(node, attribute, value):
    """Put another value into a node of the tree, for a while."""
    before = getattr(node, attribute)
    setattr(node, attribute, value)
    try:
        yield
    finally:
        setattr(node, attribute, before)


def errors(slug, slips):
    """Messages of the errors in every paragraph of a template with slips."""
    heard = defaultdict(list)
    with ExitStack() as stack:
        for slip in slips:
            stack.enter_context(slipped(slip.node, slip.attribute, slip.value))
        for fault in faults(slug):
            if fault.severity is Severity.ERROR:
                heard[fault.place.part, fault.place.text].append(fault.message)
    return heard


def unheard(slug, slips):
    """Slips that are no error in their paragraph, even when they are the only ones."""
    doubtful = []
    for group in one_in_a_paragraph(slips):
        heard = errors(slug, group)
        doubtful += [
            slip
            for slip in group
            if not any(slip.value in message for message in heard[slip.place.part, slip.place.text])
        ]
    return [
        (slip.value, slip.place.tag)
        for slip in doubtful
        if not errors(slug, [slip])[slip.place.part, slip.place.text]
    ]


def one_in_a_paragraph(slips):
    """Slips in groups, each with at most one of a paragraph."""
    paragraphs = defaultdict(list)
    for slip in slips:
        paragraphs[slip.place.part, slip.place.text].append(slip)
    return [[slip for slip in group if slip] for group in zip_longest(*paragraphs.values())]


def found(slug, kind):
    """All nodes of a kind, each with the place of its tag."""
    return [
        (node, source.place(node.lineno)) for source in parsed(slug) for node in source.tree.find_all(kind)
    ]


def test_the_shipped_templates_have_no_fault(slug):
    assert faults(slug) == ()


def test_a_mistyped_variable_is_an_error_in_its_paragraph(slug):
    asked = [(node, place) for node, place in found(slug, nodes.Name) if node.ctx == "load"]
    assert unheard(slug, [Slip(node, "name", place) for node, place in asked]) == []


def test_a_mistyped_attribute_is_an_error_in_its_paragraph(slug):
    assert unheard(slug, [Slip(node, "attr", place) for node, place in found(slug, nodes.Getattr)]) == []


def _unused_loops(slug):
    """Tags of loops that repeat a column or a line and do not ask for their item: its name may be any."""
    for node, place in found(slug, nodes.For):
        names = {name.name for name in node.target.find_all(nodes.Name)} | {getattr(node.target, "name", "")}
        asked = {
            name.name
            for child in node.body
            for name in (child, *child.find_all(nodes.Name))
            if isinstance(name, nodes.Name)
        }
        if not names & asked:
            yield place.tag


def test_a_mistyped_name_of_a_loop_or_of_set_is_missed_where_it_is_used(slug):
    missed = set()
    for node, place in found(slug, nodes.Name):
        if node.ctx == "store":
            missed |= set() if errors(slug, [Slip(node, "name", place)]) else {place.tag}
    assert missed == set(_unused_loops(slug))


@pytest.mark.parametrize("kind", [nodes.Filter, nodes.Test])
def test_a_mistyped_filter_or_test_is_an_error_in_its_paragraph(slug, kind):
    assert unheard(slug, [Slip(node, "name", place) for node, place in found(slug, kind)]) == []


def _meaningful_texts(slug):
    """Texts in tags that name something: an act, a value of the law, a unit, a choice."""
    for node, place in found(slug, nodes.Call):
        if isinstance(node.node, nodes.Name) and node.node.name in {"akt", "dziennik", "prawo", "odsylacz"}:
            yield from ((arg, place) for arg in node.args if isinstance(arg, nodes.Const))
    for node, place in found(slug, nodes.Compare):
        yield from ((item, place) for item in node.find_all(nodes.Const) if isinstance(item.value, str))


def test_a_mistyped_key_label_or_choice_is_an_error_in_its_paragraph(slug):
    texts = _meaningful_texts(slug)
    assert unheard(slug, [Slip(node, "value", place) for node, place in texts]) == []


def test_a_field_taken_out_of_the_model_is_an_error(slug):
    missed = []
    for key in asked_for(parsed(slug), wd.catalog[slug].model):
        heard = any(fault.severity is Severity.ERROR for fault in faults(slug, changes={key: None}))
        missed += [] if heard else [key]
    assert missed == []


def test_a_field_that_the_template_does_not_name_may_go(slug):
    model = wd.catalog[slug].model
    unnamed = {(model, name) for name in model.model_fields} - asked_for(parsed(slug), model)
    errors = [
        fault
        for key in unnamed
        for fault in faults(slug, changes={key: None})
        if fault.severity is Severity.ERROR
    ]
    assert errors == []


def test_a_field_given_its_own_type_anew_is_no_fault(slug):
    asked = asked_for(parsed(slug), wd.catalog[slug].model)
    assert faults(slug, changes={key: _kinds(slug, key) for key in asked}) == ()


TYPES = {"tekst": str, "data": date, "kwota": Decimal, "liczba": int, "lista": tuple[str, ...],
         "grupa": Adres, "tak_nie": bool}  # fmt: skip
OWN = (
    ("tak_nie", bool), ("grupa", Part), ("tekst", str), ("data", date), ("kwota", Decimal), ("liczba", int),
    ("lista", tuple),
)  # fmt: skip


def _kinds(slug, key):
    """Kinds of a field; of the unit's, without „missing” where the document asks for it."""
    cls, name = key
    return surely_given(wd.catalog[slug].model).get(key) or kinds_of(cls.model_fields[name].annotation)


def _own(slug, key):
    """Name of the type a field has, and whether it may be missing."""
    kinds = _kinds(slug, key)
    own = next(name for name, cls in OWN if all(issubclass(kind.cls, cls) for kind in present(kinds)))
    return own, may_miss(kinds)


def _retyped(slug):
    """Every field a template names, with every type it does not have; it is missing as often as before."""
    for key in asked_for(parsed(slug), wd.catalog[slug].model):
        own, missing = _own(slug, key)
        for other, annotation in TYPES.items():
            if other != own:
                yield (
                    key,
                    f"{own}→{other}",
                    (*kinds_of(annotation), NONE) if missing else kinds_of(annotation),
                )


UNHEARD = {
    "tekst→liczba", "liczba→tekst",  # both print as they are
    "kwota→liczba", "liczba→kwota",  # „| liczba” reads both
    "tak_nie→tekst", "tak_nie→liczba", "tak_nie→kwota", "tak_nie→lista",  # any value can be asked about
}  # fmt: skip
"""Changes of type that no template can show where it asks nothing that the other type lacks."""
COUNTED = {("lista→tekst", "OdpowiedzNaWniosek.oceny"), ("lista→tekst", "ZalacznikJakosciowyUmowy.skutki")}
"""Lists that are only counted: a text has a length too."""


ASKED = {
    "AneksUmowy.koszty", "ZarzadzenieZespolWkus.dni_na_zaproszenie", "ZarzadzenieZespolWkus.dni_na_notatke",
    "PlanowanaUmowa.kwoty", "LiczbyRoku.srodki_planowane", "LiczbyRoku.dotacje_w_budzecie", "SprawozdanieZProgramu.rok_wczesniej",
}  # fmt: skip
"""Fields that may be missing or empty and that a template only asks about: a property prints them."""


def _can_be_heard(change, key, kinds):
    """Whether a template can show a change of type: of an answer that may be missing it asks no more than that."""
    name = f"{key[0].__name__}.{key[1]}"
    only_asked = name in ASKED or (change.startswith("tak_nie→") and may_miss(kinds))
    return change not in UNHEARD and not only_asked


class _HeardError(Exception):
    """The first fault, which is enough."""


class _FirstFault(FaultList):
    def _add(self, *_fault):
        if not self.quiet:
            raise _HeardError


def _is_faulty(slug, **changes):
    try:
        return bool(faults(slug, **changes))
    except _HeardError:
        return True


def test_a_field_of_another_type_is_a_fault(slug, monkeypatch):
    monkeypatch.setattr(checking, "FaultList", _FirstFault)
    silent = {
        (change, f"{key[0].__name__}.{key[1]}")
        for key, change, kinds in _retyped(slug)
        if _can_be_heard(change, key, kinds) and not _is_faulty(slug, changes={key: kinds})
    }
    assert silent <= COUNTED
