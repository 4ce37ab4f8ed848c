"""Inputs and effects of a service: pure functions on exact decimals that know nothing of documents.

Only the name of the tool, „Narzędzie do badania nakładów i efektów”, is attested; the formulas are ours.
Every function takes what is known and None for what is not. A figure that cannot be known (a datum is
missing, or one would divide by zero) is None, said as „brak danych” by :func:`wkus_docs.analiza.brak.powiedz`;
it is never 0 and never an exception. Amounts are rounded half up to the grosz and ratios to four places
(effects per 1 000 zł to six) where they are computed: each figure can be recomputed by hand from the figures
printed beside it.
"""
