"""How a survey was run: who asks, when and how, how many surveys came back, which form is printed."""

from decimal import Decimal

from wkus_docs.analiza import ankieta
from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.badanie.wynik_wariantu import procent
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.relations import written_without_quotes
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive

PROG_ANONIMOWOSCI = 5
"""Fewest people whose answers are shown apart: our default, from practice, not from the law."""


class PostacAnkiety(Wybor):
    """Which of the two printed forms of a survey the file makes."""

    FORMULARZ = "formularz", "formularz do wypełnienia"
    ZESTAWIENIE = "zestawienie", "zestawienie wyników"


class ZwrotAnkiet(Part):
    """Zwrot ankiet"""

    rozdano: Liczba
    """Ile ankiet rozdano"""
    zwrocono: Liczba
    """Ile wypełnionych ankiet wróciło"""

    @property
    def stopa_zwrotu(self) -> str:
        """Response rate, or „brak danych” where nothing was given out."""
        return procent(ankieta.stopa_zwrotu(Decimal(self.zwrocono), Decimal(self.rozdano)))

    @rule()
    def _no_more_came_back_than_were_given_out(self) -> Findings:
        """Wróciło najwyżej tyle ankiet, ile rozdano."""
        if self.zwrocono > self.rozdano:
            yield error(
                "zwrocono",
                f"Ankiet, które wróciły, jest {self.zwrocono}, a rozdanych {self.rozdano}.",
                hint="Popraw jedną z liczb; ankiety dodrukowane dolicz do rozdanych.",
            )


class BadanieAnkietowe(Part):
    """Przebieg ankiety"""

    nazwa: Tekst
    """Nazwa ankiety
    Krótka, np. „Jak mi tu jest”; stoi na górze formularza, w cudzysłowie, którego się nie wpisuje."""
    prowadzacy: Tekst
    """Kto prowadzi badanie
    W mianowniku: komórka urzędu albo organizacja."""
    respondenci: Tekst
    """Do kogo skierowano ankietę
    W dopełniaczu, np. „rodziców i dzieci od 9 lat”."""
    okres: Okres
    """Kiedy zbiera się odpowiedzi"""
    sposob: Tekst
    """Jak zbiera się odpowiedzi
    Np. „ankieta papierowa bez podpisu”."""
    gdzie_oddac: Tekst
    """Gdzie oddać ankietę
    Ciąg dalszy zdania „Wypełnioną ankietę oddaj…”, np. „do skrzynki przy wejściu”."""
    prog_anonimowosci: LiczbaDodatnia = PROG_ANONIMOWOSCI
    """Najmniejsza grupa pokazywana osobno
    Odpowiedzi mniejszej grupy łączy się z innymi, żeby nie dało się odgadnąć, kto odpowiedział. Domyślnie
    5 osób; to nasza liczba, nie z prawa."""
    kontakt: Kontakt
    """Kto odpowie na pytania o ankietę"""

    _name_has_no_quotes = written_without_quotes("nazwa")
    _those_asked_are_in_the_genitive = stands_in_the_genitive("respondenci", after="Pytamy o opinię")
