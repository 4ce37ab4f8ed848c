"""What every survey shares: a form to fill in or a summary of the answers, its days, conclusions and rules."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from wkus_docs.analiza.efekty import CALOSC
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.issuing import DataWydania
from wkus_docs.parts.ankieta.zwrot_ankiet import BadanieAnkietowe, PostacAnkiety
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.zapis import data_slownie, liczba
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor


class AnkietaDwochPostaci(Part):
    """Ankieta w dwóch postaciach"""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    postac: PostacAnkiety
    """Postać
    „formularz” do wydrukowania i wypełnienia ręką albo „zestawienie” wyników. Oba powstają z tych samych
    pytań; zestawienie dodaje liczby odpowiedzi."""
    badanie: BadanieAnkietowe
    """Przebieg ankiety"""
    email_inspektora: Email | None = None
    """E-mail inspektora ochrony danych
    Drukuje się w formularzu; puste, gdy prowadzący nie ma inspektora."""
    wnioski: tuple[Opis, ...] = ()
    """Wnioski i co z nich wynika
    Tylko w zestawieniu."""
    opracowali: tuple[OsobaZespolu, ...] = ()
    """Kto opracował zestawienie
    Tylko w zestawieniu."""
    data_opracowania: DataWydania
    """Data dokumentu
    Formularza: dzień, w którym go przygotowano; zestawienia: dzień, w którym je sporządzono."""

    @property
    def czy_formularz(self) -> bool:
        """Whether the blank form is printed."""
        return self.postac.value == PostacAnkiety.FORMULARZ  # .value: a draft without it shows a gap

    @property
    def data_dokumentu(self) -> date:
        """Day of the document."""
        return self.data_opracowania

    @property
    def autor_dokumentu(self) -> str:
        """Who runs the survey."""
        return self.badanie.prowadzacy

    def counts_fit_the_form(self, liczby: Iterable[tuple[Loc, int | None]]) -> Findings:
        """Find counts that a sheet lacks, or that a blank form has no use for."""
        for loc, ile in liczby:
            if not self.czy_formularz and ile is None:
                yield error(
                    loc,
                    "W zestawieniu brakuje liczby odpowiedzi.",
                    hint="Policz odpowiedzi; gdy nikt nie odpowiedział, wpisz 0.",
                )
            if self.czy_formularz and ile is not None:
                yield warning(
                    loc,
                    "To jest formularz, a są już liczby odpowiedzi; nie wydrukują się.",
                    hint="Zmień postać na „zestawienie” albo usuń liczby.",
                )

    def enough_came_back(self, loc: str | Loc, zwrocono: int, czego: str) -> Findings:
        """Find too few answers: none at all, or so few that somebody could be recognised."""
        prog = self.badanie.prog_anonimowosci
        if not zwrocono:
            yield warning(
                loc,
                f"Nie wróciła żadna z {czego}, więc wyniki to „brak danych”.",
                hint="Zapytaj jeszcze raz albo napisz we wnioskach, dlaczego nikt nie odpowiedział.",
            )
        elif zwrocono < prog:
            yield warning(
                loc,
                f"Liczba {czego}, które wróciły, to {zwrocono}, mniej niż próg {prog}; wyników poszczególnych pytań "
                "się nie pokazuje.",
                hint="Próg to nasza liczba, nie z prawa; chroni przed odgadnięciem, kto odpowiedział.",
            )

    @rule()
    def _days_agree_with_the_form(self) -> Findings:
        """Formularz powstaje, zanim zacznie się zbieranie odpowiedzi, a zestawienie po nim."""
        okres = self.badanie.okres
        if self.czy_formularz and self.data_opracowania > okres.od:
            yield warning(
                "data_opracowania",
                f"Formularz jest z {data_slownie(self.data_opracowania)}, a odpowiedzi zbiera się od "
                f"{data_slownie(okres.od)}",
                hint="Popraw jedną z dat.",
            )
        if not self.czy_formularz and self.data_opracowania < okres.do:
            yield error(
                "data_opracowania",
                f"Zestawienie jest z {data_slownie(self.data_opracowania)}, a odpowiedzi zbiera się do "
                f"{data_slownie(okres.do)}",
                hint="Zestawienie sporządź po zebraniu odpowiedzi.",
            )

    @rule()
    def _sheet_ends_with_conclusions(self) -> Findings:
        """Zestawienie ma wnioski i mówi, kto je opracował."""
        if self.czy_formularz:
            return
        if not self.wnioski:
            yield warning("wnioski", "Zestawienie nie ma wniosków.", hint="Napisz, co z wyników wynika.")
        if not self.opracowali:
            yield warning(
                "opracowali", "Nie wiadomo, kto opracował zestawienie.", hint="Dopisz „opracowali: …”."
            )


def weights_fit(wagi: Sequence[tuple[Wybor, Decimal]], badane: Sequence[Wybor]) -> Findings:
    """Find weights that do not sum to 1, or that miss, repeat or invent a dimension."""
    if not wagi:
        return
    suma = sum((waga for _, waga in wagi), Decimal(0))
    if suma != CALOSC:
        yield error("wagi", f"Wagi dają razem {liczba(suma)}, a mają dać {CALOSC}.", hint="Popraw wagi.")
    nazwane = [co for co, _ in wagi]
    for index, co in enumerate(nazwane):
        if co not in badane:
            yield error(
                ("wagi", index), f"Nie ma pytania o: {co.etykieta}.", hint="Usuń wagę albo dodaj pytanie."
            )
        if co in nazwane[:index]:
            yield error(("wagi", index), f"Wagę podano dwa razy: {co.etykieta}.", hint="Zostaw jedną.")
    for co in dict.fromkeys(badane):
        if co not in nazwane:
            yield error("wagi", f"Brakuje wagi: {co.etykieta}.", hint="Podaj wagę każdego badanego wymiaru.")
