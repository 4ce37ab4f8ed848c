"""Names of fields in a PDF: a tree, as a name there must have no dots; „oferenci.0.nazwa” has two parents."""

from pikepdf import Array, Dictionary, Object, Pdf, String

from wkus_docs.errors import Loc


class NameTree:
    """The tree of fields of one PDF."""

    def __init__(self, pdf: Pdf) -> None:
        """Begin with an empty tree."""
        self._pdf = pdf
        self._parents: dict[Loc, Object] = {}
        self.top = Array()
        """Fields that have no parent."""

    def put(self, field: Object, loc: Loc) -> None:
        """Hang a field where its name says."""
        field.T = String(str(loc[-1]))
        self._hang(field, loc[:-1])

    def _hang(self, field: Object, above: Loc) -> None:
        if not above:
            self.top.append(field)
            return
        parent = self._parent(above)
        field.Parent = parent
        parent.Kids.append(field)

    def _parent(self, loc: Loc) -> Object:
        if loc not in self._parents:
            made = self._pdf.make_indirect(Dictionary(T=String(str(loc[-1])), Kids=Array()))
            self._parents[loc] = made
            self._hang(made, loc[:-1])
        return self._parents[loc]
