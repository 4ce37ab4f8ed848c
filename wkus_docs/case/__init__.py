"""A case: a folder with its register and its documents, the facts they state, their states and contradictions.

::

    case = wd.Case("swietlica-2027")
    for one in case.documents:
        print(one.file, one.state)
    for problem in case.problems():
        print(problem)
    case.where("umowa.numer")
"""

from wkus_docs.case.case import Case
from wkus_docs.case.entry import Entry, State
from wkus_docs.case.statements import Statement

__all__ = ["Case", "Entry", "State", "Statement"]
