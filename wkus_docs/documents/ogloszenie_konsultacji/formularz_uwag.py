"""The form on which remarks to a draft are sent, and how it is sent."""

from pydantic import Field

from wkus_docs.parts.konkurs.skladanie import ZachowanieTerminu
from wkus_docs.parts.konsultacje.formularz_uwag import PytaniaFormularza
from wkus_docs.scalars.tekst import Tekst


class FormularzUwag(PytaniaFormularza):
    """Formularz uwag"""

    sposoby_zlozenia: tuple[Tekst, ...] = Field(min_length=1)
    """Sposoby złożenia
    Np. „pocztą elektroniczną na adres organizacje@lapy.example”."""
    o_terminie_decyduje: ZachowanieTerminu
    """Co decyduje o zachowaniu terminu
    „wpływ” do urzędu albo „nadanie” (data stempla lub wysłania)."""
