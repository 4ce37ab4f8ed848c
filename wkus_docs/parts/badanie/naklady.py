"""Inputs of one way to provide a service: costs, contributions and volume, year by year.

What is not known stays empty and makes „brak danych” of the results; 0 is a figure like any other.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal

from pydantic import Field

from wkus_docs import paths
from wkus_docs.analiza import koszty, perspektywy
from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.efekty import NAJNIZSZA, NAJWYZSZA
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.field import fields_of
from wkus_docs.parts.badanie import bilans_roku
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.relations import lies_on_the_scale
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, Procent, Rok, Ulamek
from wkus_docs.scalars.tekst import Opis, Tekst

_MOZNA_POMINAC = {"amortyzacja"}
"""What may stay unsaid: results that need it are told as lacking, the rest are not."""


def provides_units() -> ClassRule:
    """Make the rule of one year that the service is provided in it, so that a unit has its cost."""

    @rule()
    def check(part: Part) -> Findings:
        """W roku wykonuje się usługę, więc jest koszt jednostki."""
        units = paths.value(part, "liczba_jednostek")
        if units is None or units == 0:
            state = "nie podano liczby jednostek" if units is None else "jednostek usługi jest 0"
            yield warning(
                "liczba_jednostek",
                f"W {paths.value(part, 'rok')} r. {state}; koszt jednostki to „brak danych”.",
                hint="Podaj liczbę większą od zera albo wyjaśnij brak we wnioskach.",
            )

    return check


class NakladyRoku(Part):
    """Nakłady i skala usługi w roku"""

    rok: Rok
    """Rok"""
    place: Kwota | None = None
    """Płace [zł]
    Wynagrodzenia osób, które wykonują usługę, ze składkami. Kwota 0 znaczy, że kosztu nie ma; puste pole – że
    go nie znamy."""
    rzeczowe: Kwota | None = None
    """Koszty rzeczowe [zł]
    Materiały, żywność, wyposażenie."""
    uslugi_obce: Kwota | None = None
    """Usługi obce [zł]"""
    etaty_obslugi: Ulamek | None = None
    """Etaty obsługi
    Ile etatów w urzędzie zajmuje się usługą."""
    koszt_etatu: Kwota | None = None
    """Roczny koszt etatu [zł]
    Ze składkami i dodatkowym wynagrodzeniem."""
    udzial_obslugi: Procent | None = None
    """Część czasu na obsługę usługi [%]"""
    transakcyjne: Kwota | None = None
    """Koszty transakcyjne [zł]
    Konkurs, nadzór i rozliczenie."""
    infrastruktura: Kwota | None = None
    """Infrastruktura [zł]
    Czynsz, media, amortyzacja."""
    amortyzacja: Kwota | None = None
    """W tym amortyzacja [zł]
    Część infrastruktury, której nikt w roku nie płaci. Można pominąć; wtedy nie wiadomo, ile jest wydatku."""
    koszt_zmiany: Kwota | None = None
    """Jednorazowy koszt zmiany [zł]
    Na przykład opracowanie standardu i szkolenia."""
    srodki_wlasne: Kwota | None = None
    """Środki finansowe organizacji [zł]"""
    godziny_wolontariatu: Ulamek | None = None
    """Godziny pracy wolontariuszy"""
    stawka_wolontariatu: Kwota | None = None
    """Wycena godziny pracy wolontariusza [zł]"""
    wklad_rzeczowy: Kwota | None = None
    """Wkład rzeczowy [zł]"""
    oplaty_odbiorcow: Kwota | None = None
    """Opłaty odbiorców [zł]"""
    dotacja: Kwota | None = None
    """Dotacja [zł]"""
    liczba_jednostek: Ulamek | None = None
    """Liczba jednostek usługi"""
    liczba_odbiorcow: Liczba | None = None
    """Liczba odbiorców"""

    @property
    def koszt_bezposredni(self) -> Decimal | None:
        """KB."""
        return koszty.koszt_bezposredni(self.place, self.rzeczowe, self.uslugi_obce)

    @property
    def koszt_posredni(self) -> Decimal | None:
        """KP."""
        return koszty.koszt_posredni(self.etaty_obslugi, self.koszt_etatu, self.udzial_obslugi)

    @property
    def koszt_pelny(self) -> Decimal | None:
        """K."""
        return koszty.koszt_pelny(
            self.koszt_bezposredni,
            self.koszt_posredni,
            self.transakcyjne,
            self.infrastruktura,
            self.koszt_zmiany,
        )

    @property
    def koszt_netto(self) -> Decimal | None:
        """N."""
        return koszty.koszt_netto(self.koszt_pelny, self.srodki_wlasne, self.oplaty_odbiorcow)

    @property
    def wydatek(self) -> Decimal | None:
        """G: what the unit pays in money and can avoid."""
        return perspektywy.wydatek(self.koszt_netto, self.koszt_posredni, self.amortyzacja)

    @property
    def koszt_spoleczny(self) -> Decimal | None:
        """KS."""
        return perspektywy.koszt_spoleczny(self.koszt_pelny, self.wolontariat, self.wklad_rzeczowy)

    @property
    def wolontariat(self) -> Decimal | None:
        """WO."""
        return koszty.wycena_wolontariatu(self.godziny_wolontariatu, self.stawka_wolontariatu)

    @property
    def odbiorcy(self) -> Decimal | None:
        """O, as a decimal."""
        return (
            None if self.liczba_odbiorcow is None else self.liczba_odbiorcow + Decimal(0)
        )  # a gap stays one

    @property
    def braki(self) -> tuple[str, ...]:
        """Labels of what is not known of the year."""
        pola = fields_of(type(self)).values()
        return tuple(
            pole.plain_label
            for pole in pola
            if pole.name not in _MOZNA_POMINAC and getattr(self, pole.name) is None
        )

    _provides_units = provides_units()

    @rule()
    def _depreciation_is_part_of_the_infrastructure(self) -> Findings:
        """Amortyzacja jest częścią infrastruktury."""
        if (
            self.amortyzacja is not None
            and self.infrastruktura is not None
            and self.amortyzacja > self.infrastruktura
        ):
            yield error(
                "amortyzacja",
                f"W {self.rok} r. amortyzacja ({kwota_zapis(self.amortyzacja)}) jest większa niż infrastruktura, "
                f"której jest częścią ({kwota_zapis(self.infrastruktura)}).",
                hint="Popraw jedną z kwot.",
            )

    @rule()
    def _contributions_stay_within_the_cost(self) -> Findings:
        """Środki organizacji i opłaty nie przekraczają pełnego kosztu."""
        if self.koszt_netto is not None and self.koszt_netto < 0:
            yield warning(
                "srodki_wlasne",
                f"W {self.rok} r. środki organizacji i opłaty przekraczają pełny koszt o "
                f"{kwota_zapis(-self.koszt_netto)}.",
                hint="Sprawdź wkłady i koszty.",
            )

    _sources_stay_within_the_direct_cost = bilans_roku.sources_stay_within_the_direct_cost
    _direct_cost_is_paid_for = bilans_roku.direct_cost_is_paid_for
    _volunteers_hours_can_be_worked = bilans_roku.volunteers_hours_can_be_worked


class Wariant(Part):
    """Wariant realizacji usługi"""

    nazwa: Tekst
    """Nazwa wariantu
    Na przykład „Tak jak dziś: umowy na jeden rok”."""
    opis: Opis
    """Opis wariantu
    Kto wykonuje usługę, na jakiej podstawie, skąd wzięto liczby."""
    lata: tuple[NakladyRoku, ...] = Field(min_length=1)
    """Nakłady w kolejnych latach"""
    zadowolenie: Ulamek | None = None
    """Zadowolenie odbiorców (1–5)
    Średnia ocena; przed decyzją przewidywana."""

    inna_skala: Tekst | None = None
    """Dlaczego skala jest inna niż dziś
    Potrzebne, gdy jednostek albo odbiorców jest o ponad 20% mniej albo więcej niż w wariancie 0."""

    def razem(self, wartosc: Callable[[NakladyRoku], Decimal | None]) -> Decimal | None:
        """Sum of a figure over all years; not known when one year is not."""
        return suma(wartosc(rok) for rok in self.lata)

    @property
    def braki(self) -> Iterator[str]:
        """What is not known, year by year."""
        return (f"{rok.rok} r.: {', '.join(rok.braki)}" for rok in self.lata if rok.braki)

    _satisfaction_is_on_the_scale = lies_on_the_scale(
        "zadowolenie", what="Zadowolenie", lowest=NAJNIZSZA, highest=NAJWYZSZA
    )
