"""Layers (optional content) of documents: what is hidden in one stays hidden in the binder."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, String

from wkus_docs.pdf.binder.part import Bound
from wkus_docs.pdf.structure import listed


class Layers:
    """The layers of all documents."""

    def __init__(self, target: Pdf) -> None:
        """Start empty."""
        self._target = target
        self._all, self._hidden, self._order = Array(), Array(), Array()

    def prepare(self, one: Bound) -> None:
        """Nothing to prepare."""

    def collect(self, one: Bound) -> None:
        """Collect the layers of a document whose pages have been copied."""
        found = one.root.get("/OCProperties")
        if not isinstance(found, Dictionary):
            return
        layers: Any = self._target.copy_foreign(one.pdf.make_indirect(found))
        state = layers.get("/D", {})
        shown = {layer.objgen for layer in listed(state.get("/ON"))}
        hidden = {layer.objgen for layer in listed(state.get("/OFF"))}
        if state.get("/BaseState") == Name.OFF:
            hidden |= {layer.objgen for layer in listed(layers.get("/OCGs"))} - shown
        for layer in listed(layers.get("/OCGs")):
            self._all.append(layer)
            self._order.append(layer)
            if layer.objgen in hidden:
                self._hidden.append(layer)

    def write(self) -> None:
        """Put them into the file."""
        if len(self._all):
            state = Dictionary(Name=String("Warstwy"), Order=self._order, OFF=self._hidden)
            self._target.Root.OCProperties = Dictionary(OCGs=self._all, D=state)
