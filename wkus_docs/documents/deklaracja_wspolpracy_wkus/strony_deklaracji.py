"""Organisations that declare co-operation, and the areas they mean."""

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.scalars.tekst import Tekst


class OrganizacjaDeklaracji(Organizacja):
    """Organizacja, która składa deklarację"""

    kontakt: Kontakt
    """Osoba do kontaktu"""


class ObszarWspolpracy(Part):
    """Obszar współpracy"""

    obszar: Obszar
    """Obszar
    Jeden z dziewięciu, np. pomoc_spoleczna_rodzina."""
    uslugi: tuple[Tekst, ...] = ()
    """Usługi
    Które usługi Strony przygotują do zlecenia na kilka lat; puste: ustalą je wspólnie."""

    @rule(acts["udpp"]["art. 4 ust. 1"])
    def _area_has_a_sphere(self) -> Findings:
        """Obszar ma odpowiednik w sferze zadań publicznych."""
        if self.obszar is Obszar.PLANOWANIE:
            yield warning(
                "obszar",
                f"Obszar „{self.obszar.etykieta}” nie ma własnego punktu w sferze zadań publicznych.",
                hint="Opisz współpracę jako udział mieszkańców i konsultacje.",
            )
