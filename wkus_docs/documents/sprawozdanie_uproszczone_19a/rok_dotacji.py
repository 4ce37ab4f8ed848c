"""The year of a small grant as later documents know the years of a report."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.parts.strony.okres import Okres


@dataclass(frozen=True, slots=True)
class RokRozliczenia:
    """What became of the grant of a year; ``zwrocona`` is None where nothing was given back yet.

    ``przekazana`` is None where the report does not tell how much was handed over.
    """

    rok: int
    okres_wydatkow: Okres
    przychody: Decimal
    wykorzystana: Decimal
    zwrocona: Decimal | None
    przekazana: Decimal | None = None
