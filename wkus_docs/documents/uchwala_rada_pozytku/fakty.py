"""Facts of its case that the document holds.

A case may have consultations of a programme too, so those of this draft are only proposed: nothing is taken or compared.
"""

from wkus_docs.fact import Holds

FACTS = tuple(
    Holds(f"konsultacje.{name}", f"konsultacje.{name}", proposed=True)
    for name in (
        "okres",
        "liczba_organizacji",
        "liczba_uwag",
        "liczba_uwag_uwzglednionych",
        "data_publikacji_wynikow",
    )
)
