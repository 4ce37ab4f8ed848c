"""Strings under fields, read once a module.

Pydantic's own ``use_attribute_docstrings`` looks up the source of every class anew, which took a third
of the time of a whole run; one look at the syntax tree of the module gives the same.
"""

import ast
import inspect
import sys
from functools import cache
from itertools import pairwise


def attribute_docstrings(cls: type) -> dict[str, str]:
    """Return the string under each annotated attribute of a class, by the attribute's name.

    Empty where there is no source to read, as in a frozen program.
    """
    return _of_module(cls.__module__).get(cls.__qualname__, {})


@cache
def _of_module(name: str) -> dict[str, dict[str, str]]:
    try:
        tree = ast.parse(inspect.getsource(sys.modules[name]))
    except (OSError, TypeError, KeyError):
        return {}
    return {node.name: _of_class(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _of_class(node: ast.ClassDef) -> dict[str, str]:
    return {
        field.target.id: inspect.cleandoc(said.value.value)
        for field, said in pairwise(node.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(said, ast.Expr)
        and isinstance(said.value, ast.Constant)
        and isinstance(said.value.value, str)
    }
