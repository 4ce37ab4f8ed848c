"""What a form for remarks asks for, wherever it is printed."""

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.wybor import Wybor


class ElementFormularza(Wybor):
    """What the form asks for; the label is printed in it."""

    ZGLASZAJACY = "zglaszajacy", "Zgłaszający: nazwa organizacji i numer w rejestrze albo imię i nazwisko"
    KONTAKT = "kontakt", "Telefon lub e-mail, żeby wyjaśnić uwagę"
    JEDNOSTKA = "jednostka_redakcyjna", "Miejsce w projekcie: paragraf, ustęp, punkt albo strona"
    TRESC = "tresc", "Treść uwagi: co w obecnym brzmieniu budzi zastrzeżenia"
    PROPOZYCJA = "propozycja", "Proponowane brzmienie"
    UZASADNIENIE = "uzasadnienie", "Uzasadnienie"

    @property
    def o_zglaszajacym(self) -> bool:
        """Whether it is asked once, of the sender, and not of each remark."""
        return self in {ElementFormularza.ZGLASZAJACY, ElementFormularza.KONTAKT}


_OPTIONAL = {ElementFormularza.KONTAKT}


class PytaniaFormularza(Part):
    """Pytania formularza uwag"""

    elementy: tuple[ElementFormularza, ...] = Field(min_length=1)
    """Elementy formularza
    zgłaszający, kontakt, jednostka redakcyjna, treść, propozycja, uzasadnienie; kontakt jest dobrowolny."""
    liczba_miejsc: LiczbaDodatnia
    """Ile uwag mieści formularz"""

    @property
    def elementy_zgloszenia(self) -> tuple[ElementFormularza, ...]:
        """What is asked once."""
        return tuple(item for item in self.elementy if item.o_zglaszajacym)

    @property
    def elementy_uwagi(self) -> tuple[ElementFormularza, ...]:
        """What is asked of each remark."""
        return tuple(item for item in self.elementy if not item.o_zglaszajacym)

    @property
    def numery(self) -> tuple[int, ...]:
        """Numbers of the blank remarks."""
        return tuple(range(1, self.liczba_miejsc + 1))

    @rule()
    def _asks_for_all_that_is_needed(self) -> Findings:
        """Formularz pyta o zgłaszającego, miejsce w projekcie, treść uwagi, propozycję i uzasadnienie."""
        for element in ElementFormularza:
            if element not in _OPTIONAL and element not in self.elementy:
                yield warning(
                    "elementy",
                    f"Formularz nie pyta o: {element.etykieta.partition(':')[0].lower()}.",
                    hint=f"Sprawdź, czy bez tego rozpatrzysz uwagę; jeśli nie, dopisz element {element.value}.",
                )
