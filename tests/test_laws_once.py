"""A sentence of law is one rule: what the law sets is asked for in one module, which others ask."""

import ast
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from wkus_docs import paths
from wkus_docs.document import Part, error, rule, warning
from wkus_docs.law import parameters
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.relations import listed_once, weights_sum_to_one
from wkus_docs.scalars.data import Data

PACKAGE = Path(__file__).parent.parent / "wkus_docs"

PRINTED = {
    (
        "wykorzystanie_do",
        "documents.umowa_wieloletnia",
    ): "the agreement prints the day in words; it limits nothing",
    (
        "zwrot_31_stycznia",
        "documents.umowa_wieloletnia",
    ): "the agreement prints the day in words; it limits nothing",
    (
        "termin_programu_rocznego",
        "documents.uchwala_konsultacje_ngo",
    ): "an example in the justification counts back from the day; it limits nothing",
}
"""Where a parameter is asked outside its home, and why that repeats no rule."""


def asked():
    """Every parameter of law with the modules of parts and documents that ask for it."""
    found = defaultdict(set)
    for folder in ("parts", "documents"):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            way = path.relative_to(PACKAGE).with_suffix("").parts
            module = ".".join(way[:-1] if way[-1] == "__init__" else way)
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "parameters":
                    found[ast.literal_eval(node.slice)].add(module)
    return found


def test_each_parameter_of_law_is_asked_in_one_module():
    where = asked()
    assert len(where) > 15, "the walk finds the parameters"
    assert set(where) <= set(parameters)
    repeated = {
        name: homes
        for name, modules in where.items()
        if len(homes := {module for module in modules if (name, module) not in PRINTED}) > 1
    }
    assert not repeated


def test_exceptions_are_still_needed():
    where = asked()
    assert all(module in where[name] for name, module in PRINTED)


class Zadanie(Part):
    """Zadanie"""

    okres: Okres
    """Okres"""
    dzien: Data
    """Dzień"""

    _lasts = lasts_no_longer_than_an_agreement("okres", day="dzien", found=warning, what="Projekt")


class Inne(Part):
    """Inne zadanie"""

    czas: Okres
    """Okres"""

    _lasts = lasts_no_longer_than_an_agreement("czas", day="czas.od")


def findings(part):
    return [found for one in type(part).rules() for found in one.check(part)]


def test_a_factory_makes_the_rule_anew_with_the_places_of_each_class():
    dni = {"od": "2027-02-01", "do": "2032-02-01"}
    (first,) = findings(Zadanie(okres=dni, dzien="2026-12-01"))
    (second,) = findings(Inne(czas=dni))
    assert first == warning(("okres", "do"), first.message, hint=first.hint)
    assert second == error(("czas", "do"), second.message, hint=first.hint)
    assert first.message.replace("Projekt", "Zadanie") == second.message
    assert [one.name for kind in (Zadanie, Inne) for one in kind.rules()] == ["Zadanie._lasts", "Inne._lasts"]


def test_one_rule_object_serves_one_class():
    shared = listed_once("okres", "Okres")
    type("Pierwsza", (), {"_raz": shared})
    with pytest.raises(TypeError, match=r"Pierwsza\._raz stands in another class"):
        shared.__set_name__(Inne, "_raz")


def test_a_rule_says_its_sentence_or_one_with_the_word_of_its_class():
    def check(_part):
        """Zawsze prawda."""
        return iter(())

    assert rule()(check).holds == "Zawsze prawda."
    assert listed_once("obszary.*", "Obszar").holds == "Obszar podaje się raz."


class Pozycja(Part):
    """Pozycja"""

    nazwa: str
    """Nazwa"""
    waga: Decimal | None = None
    """Waga"""


class Lista(Part):
    """Lista"""

    pozycje: tuple[Pozycja, ...] = ()
    """Pozycje"""
    pusta: Pozycja | None = None
    """Puste"""

    _raz = listed_once("pozycje.*.nazwa", "Pozycję", key=str.casefold)
    _wagi = weights_sum_to_one("pozycje.*.waga", at="pozycje", what="pozycji")


def test_what_is_listed_twice_is_found_at_the_second_place():
    (found,) = findings(Lista(pozycje=({"nazwa": "Basen"}, {"nazwa": "Hala"}, {"nazwa": "BASEN"})))
    assert (found.loc, found.message) == (("pozycje", 2, "nazwa"), "Pozycję „BASEN” podano dwa razy.")


def test_weights_are_judged_when_all_are_known():
    def wagi(*given):
        return Lista(pozycje=tuple({"nazwa": str(n), "waga": waga} for n, waga in enumerate(given)))

    assert not findings(wagi())
    assert not findings(wagi("0.5", None))
    assert not findings(wagi("0.5", "0.5"))
    assert [found.loc for found in findings(wagi("0.5", "0.25"))] == [("pozycje",)]


def test_nothing_stands_behind_an_empty_field():
    lista = Lista()
    assert paths.value(lista, "pusta.nazwa") is None
    assert list(paths.each(lista, "pusta.nazwa")) == []
    assert list(paths.each(lista, "pusta")) == [(("pusta",), None)]


def test_a_path_that_names_no_field_is_told():
    with pytest.raises(AttributeError, match="nazwy"):
        list(paths.each(Lista(pozycje=({"nazwa": "Basen"},)), "pozycje.*.nazwy"))
