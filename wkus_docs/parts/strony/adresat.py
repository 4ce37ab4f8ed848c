"""Whom a letter of the office goes to, and by which way."""

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.scalars.edoreczenia import AdresDoDoreczen
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class Kanal(Wybor):
    """How a letter is delivered."""

    E_DORECZENIA = "e_doreczenia", "e-Doręczenia"
    EPUAP = "epuap", "ePUAP"
    GENERATOR = "generator", "generator ofert"
    POCZTA = "poczta", "list polecony za potwierdzeniem odbioru"
    OSOBISCIE = "osobiscie", "do rąk własnych, za pokwitowaniem"


class Adresat(Part):
    """Adresat pisma"""

    nazwa: Tekst
    """Nazwa organizacji
    Pełna, jak w ofercie albo w umowie."""
    adres: Adres | None = None
    """Adres do korespondencji"""
    adres_do_doreczen: AdresDoDoreczen | None = None
    """Adres do doręczeń elektronicznych"""
    kanal: Kanal | None = None
    """Jak pismo jest doręczane
    e_doreczenia, epuap, generator, poczta albo osobiscie. Puste: pismo o tym nie mówi."""

    @rule()
    def _delivered_where_the_address_is_known(self) -> Findings:
        """Pismo, które idzie pocztą albo przez e-Doręczenia, ma adres tej drogi."""
        missing = {
            Kanal.E_DORECZENIA: ("adres_do_doreczen", self.adres_do_doreczen),
            Kanal.POCZTA: ("adres", self.adres),
        }
        if self.kanal in missing and missing[self.kanal][1] is None:
            yield warning(
                missing[self.kanal][0],
                f"Pismo do „{self.nazwa}” idzie drogą: {self.kanal.etykieta}, a adresu tej drogi nie podano.",
                hint="Dopisz adres z oferty albo zmień „kanal”.",
            )
