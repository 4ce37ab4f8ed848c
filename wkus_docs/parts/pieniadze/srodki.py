"""Where the money of a multi-year task comes from and how it was reckoned."""

from decimal import Decimal

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, sums_match
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class PodstawaBudzetu(Wybor):
    """What the first year's money rests on."""

    UCHWALA = "uchwala_budzetowa", "uchwała budżetowa"
    PROJEKT = "projekt_uchwaly_budzetowej", "projekt uchwały budżetowej"


class PlanPierwszegoRoku(Part):
    """Środki na pierwszy rok

    Konkurs na rok następny można ogłosić na podstawie projektu uchwały budżetowej przekazanego radzie.
    """

    podstawa: PodstawaBudzetu
    """Podstawa
    „uchwała budżetowa” albo „projekt uchwały budżetowej”."""
    numer: Tekst | None = None
    """Numer uchwały budżetowej
    Tylko gdy uchwała jest już podjęta."""
    data_aktu: Data
    """Data podjęcia uchwały albo przekazania projektu radzie"""
    kwota: Kwota
    """Kwota zaplanowana na to zadanie [zł]"""

    @property
    def projekt(self) -> bool:
        """Whether only the draft of the budget stands behind the money."""
        return self.podstawa == PodstawaBudzetu.PROJEKT

    @rule(acts["udpp"]["art. 13 ust. 5"])
    def _names_the_adopted_budget(self) -> Findings:
        """Podjęta uchwała budżetowa ma numer."""
        if not self.projekt and self.numer is None:
            yield error("numer", "Brakuje numeru uchwały budżetowej.", hint="Dopisz „numer: …”.")


class PrognozaWieloletnia(Part):
    """Przedsięwzięcie w wieloletniej prognozie finansowej"""

    numer: Tekst
    """Numer uchwały w sprawie prognozy"""
    data_uchwaly: Data
    """Data uchwały"""
    przedsiewziecie: Tekst
    """Nazwa przedsięwzięcia"""
    limity: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Limity wydatków w latach"""

    def limit(self, rok: int) -> Decimal | None:
        """Return the limit of a year, or None where the forecast has none."""
        return next((item.kwota for item in self.limity if item.rok == rok), None)


class StawkaRoczna(Part):
    """Stawka w roku"""

    rok: Rok
    """Rok"""
    kwota: Kwota
    """Stawka miesięczna [zł]"""
    liczba_miesiecy: Ulamek
    """Liczba miesięcy"""


class Stawka(Part):
    """Stawka jednostkowa"""

    miara: Tekst
    """Za co płaci się stawkę
    W dopełniaczu po słowach „miesięczny koszt”, np. „jednego miejsca w placówce”."""
    liczba_jednostek: LiczbaDodatnia
    """Liczba jednostek
    Np. miejsc."""
    lata: tuple[StawkaRoczna, ...] = Field(min_length=1)
    """Stawki w latach"""

    def kwota(self, rok: int) -> Decimal | None:
        """Return rate × units × months of a year, or None where the year has no rate."""
        found = next((item for item in self.lata if item.rok == rok), None)
        return None if found is None else found.kwota * self.liczba_jednostek * found.liczba_miesiecy


class SrodkiPubliczne(Part):
    """Środki publiczne na zadanie"""

    kwota_razem: Kwota
    """Kwota na cały okres [zł]"""
    kwoty_roczne: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Kwoty w latach"""
    pierwszy_rok: PlanPierwszegoRoku
    """Środki na pierwszy rok"""
    prognoza: PrognozaWieloletnia
    """Wieloletnia prognoza finansowa"""
    stawka: Stawka | None = None
    """Stawka jednostkowa
    Gdy kwoty obliczono ze stawki."""

    @property
    def pierwsza(self) -> KwotaRoczna:
        """Amount of the first year."""
        return self.kwoty_roczne[0]

    @property
    def nastepne(self) -> tuple[KwotaRoczna, ...]:
        """Amounts of the second year and later ones."""
        return self.kwoty_roczne[1:]

    @rule(acts["udpp"]["art. 13 ust. 2 pkt 2"])
    def _years_add_up(self) -> Findings:
        """Kwoty w latach sumują się do kwoty na cały okres."""
        yield from sums_match(
            "kwota_razem", self.kwota_razem, razem(self.kwoty_roczne), "Kwota na cały okres"
        )

    @rule(acts["udpp"]["art. 13 ust. 2 pkt 2"], acts["udpp"]["art. 13 ust. 5"])
    def _first_year_is_planned(self) -> Findings:
        """Kwota na pierwszy rok mieści się w budżecie albo w jego projekcie."""
        if self.pierwsza.kwota > self.pierwszy_rok.kwota:
            yield error(
                ("kwoty_roczne", 0, "kwota"),
                f"Na {self.pierwsza.rok} rok ogłasza się {kwota_zapis(self.pierwsza.kwota)}, "
                f"a zaplanowano {kwota_zapis(self.pierwszy_rok.kwota)}.",
                hint="Zmniejsz kwotę albo najpierw zwiększ plan.",
            )

    @rule(acts["ufp"]["art. 226 ust. 3 pkt 4"])
    def _later_years_are_forecast(self) -> Findings:
        """Kwoty na lata następne mieszczą się w limitach wieloletniej prognozy finansowej."""
        for index, item in enumerate(self.nastepne, start=1):
            limit = self.prognoza.limit(item.rok)
            if limit is None or item.kwota > limit:
                shown = "nie ma limitu" if limit is None else f"limit to {kwota_zapis(limit)}"
                yield error(
                    ("kwoty_roczne", index, "kwota"),
                    f"Na {item.rok} rok ogłasza się {kwota_zapis(item.kwota)}, a w prognozie {shown}.",
                    hint="Zmniejsz kwotę albo najpierw zmień prognozę.",
                )

    @rule()
    def _rate_gives_the_amounts(self) -> Findings:
        """Stawka × liczba jednostek × miesiące daje kwotę każdego roku."""
        for index, item in enumerate(self.kwoty_roczne):
            product = self.stawka.kwota(item.rok) if self.stawka else item.kwota
            if product is None:
                yield error("stawka", f"Brakuje stawki na {item.rok} rok.", hint="Dopisz ten rok.")
            elif product != item.kwota:
                yield error(
                    ("kwoty_roczne", index, "kwota"),
                    f"Kwota na {item.rok} rok to {kwota_zapis(item.kwota)}, "
                    f"a stawka × liczba jednostek × miesiące daje {kwota_zapis(product)}.",
                    hint="Popraw kwotę albo stawkę.",
                )


def draft_budget_is_for_next_year(
    *, day: Where, provisions: tuple[Provision, ...] = (acts["udpp"]["art. 13 ust. 5"],)
) -> ClassRule:
    """Make the rule that a competition announced on a day rests on a draft budget only for the next year.

    Its money stands in „srodki”.
    """

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Na projekcie uchwały budżetowej opiera się tylko konkurs na rok następny."""
        first, following = paths.value(part, "srodki.pierwsza.rok"), paths.value(part, day).year + 1
        if paths.value(part, "srodki.pierwszy_rok.projekt") and first != following:
            yield error(
                ("srodki", "pierwszy_rok", "podstawa"),
                f"Projekt uchwały budżetowej wystarcza tylko na {following} rok, a zadanie zaczyna się w {first} roku.",
                hint="Powołaj uchwałę budżetową albo zmień okres.",
            )

    return check
