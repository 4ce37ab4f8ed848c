"""One budget year of a report: costs of the agreement beside the spending, sources, the grant settled."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.documents.sprawozdanie_z_realizacji.koszt_rozliczony import (
    DzialanieRozliczone,
    KosztRozliczony,
)
from wkus_docs.documents.sprawozdanie_z_realizacji.zrodla_sprawozdania import ZrodlaRoku
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu, ostatni_dzien_wydatkow
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.zwrot_niewykorzystanej import Zwrot
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok

_UFP = acts["ufp"]
_ZERO = Decimal("0.00")


class RozliczenieDotacji(Part):
    """Rozliczenie dotacji"""

    okres_wydatkow: Okres | None = None
    """Termin poniesienia wydatków z dotacji
    Z § 2 umowy, dla tego roku; puste, gdy umowa go nie skraca: do końca roku budżetowego."""
    przekazana: Kwota
    """Otrzymana dotacja [zł]"""
    odsetki: Kwota = _ZERO
    """Odsetki bankowe od dotacji [zł]
    Wszystkie uzyskane."""
    inne_przychody: Kwota = _ZERO
    """Inne przychody z realizacji zadania [zł]
    Wszystkie uzyskane, bez świadczeń od odbiorców."""
    platnosci: Okres | None = None
    """Pierwsza i ostatnia płatność z dotacji
    Tylko do sprawdzenia; nie drukuje się."""
    zwrot: Zwrot | None = None
    """Zwrot niewykorzystanej dotacji
    Puste, gdy jeszcze nie nastąpił."""

    @property
    def przychody(self) -> Decimal:
        """Interest and other income together."""
        return self.odsetki + self.inne_przychody


class RozliczenieRoku(Part):
    """Rozliczenie wydatków za rok"""

    rok: Rok
    """Rok budżetowy"""
    dzialania: tuple[DzialanieRozliczone, ...] = Field(min_length=1)
    """Koszty realizacji działań"""
    koszty_administracyjne: Annotated[tuple[KosztRozliczony, ...], ASKED] = ()
    """Koszty administracyjne"""
    zrodla: ZrodlaRoku
    """Źródła finansowania"""
    dotacja: RozliczenieDotacji
    """Rozliczenie dotacji"""

    @property
    def pozycje(self) -> tuple[tuple[str, KosztRozliczony], ...]:
        """Every cost with its number in the form: I.1.1, I.1.2, …, II.1."""
        return (
            *(
                (f"I.{number}.{place}.", koszt)
                for number, dzialanie in enumerate(self.dzialania, 1)
                for place, koszt in enumerate(dzialanie.koszty, 1)
            ),
            *((f"II.{place}.", koszt) for place, koszt in enumerate(self.koszty_administracyjne, 1)),
        )

    @property
    def dzialania_umowa(self) -> Decimal:
        """Costs of activities in the agreement."""
        return suma(item.umowa for item in self.dzialania)

    @property
    def dzialania_wydatek(self) -> Decimal:
        """Spending on activities."""
        return suma(item.wydatek for item in self.dzialania)

    @property
    def administracyjne_umowa(self) -> Decimal:
        """Administrative costs in the agreement."""
        return suma(item.umowa for item in self.koszty_administracyjne)

    @property
    def administracyjne_wydatek(self) -> Decimal:
        """Administrative spending."""
        return suma(item.wydatek for item in self.koszty_administracyjne)

    @property
    def umowa(self) -> Decimal:
        """All costs in the agreement."""
        return self.dzialania_umowa + self.administracyjne_umowa

    @property
    def wydatek(self) -> Decimal:
        """All spending."""
        return self.dzialania_wydatek + self.administracyjne_wydatek

    @property
    def wykorzystana(self) -> Decimal:
        """What was spent of the grant, its interest and other income."""
        return self.zrodla.razem.dotacja.wydatki

    @property
    def niewykorzystana(self) -> Decimal:
        """Grant received, interest and income, less what was spent of them."""
        return self.dotacja.przekazana + self.dotacja.przychody - self.wykorzystana

    @property
    def wszystko_wykorzystano(self) -> bool:
        """Whether nothing of the grant is left to give back."""
        return self.niewykorzystana <= 0

    @property
    def przekroczona(self) -> Decimal:
        """By how much more was spent than received; 0 where it was not."""
        return max(-self.niewykorzystana, _ZERO)

    @property
    def termin_zwrotu(self) -> date:
        """Last day to give back what is left (UFP art. 251)."""
        return dzien_zwrotu(self.rok, self.koniec_wydatkow)

    @property
    def koniec_wydatkow(self) -> date:
        """Last day to spend the grant: that of the agreement, at the latest that of the budget year."""
        okres = self.dotacja.okres_wydatkow
        return ostatni_dzien_wydatkow(self.rok, date(self.rok, 12, 31)) if okres is None else okres.do

    @rule()
    def _every_cost_of_the_agreement_stands(self) -> Findings:
        """Koszty z umowy dają tyle, ile źródła z umowy: żadnego kosztu nie pominięto."""
        zrodla = self.zrodla.razem.razem.umowa
        if self.umowa != zrodla:
            yield warning(
                "dzialania",
                f"Rok {self.rok}: koszty według umowy dają razem {kwota_zapis(self.umowa)}, a źródła według "
                f"umowy {kwota_zapis(zrodla)} (różnica {kwota_zapis(abs(self.umowa - zrodla))}).",
                hint="Przepisz wszystkie koszty z umowy, także te, na które nic nie wydano, i wszystkie źródła. "
                "Różnica jest dobra, gdy umowa dzieli na lata tylko koszty.",
            )

    @rule()
    def _sources_make_the_spending(self) -> Findings:
        """Źródła pokrywają dokładnie poniesione wydatki."""
        zrodla = self.zrodla.razem.razem.wydatki
        if self.wydatek != zrodla:
            yield error(
                "zrodla",
                f"Rok {self.rok}: wydatki dają razem {kwota_zapis(self.wydatek)}, a źródła "
                f"{kwota_zapis(zrodla)} (różnica {kwota_zapis(abs(self.wydatek - zrodla))}).",
                hint="Popraw wydatki albo podział na źródła.",
            )

    @rule()
    def _grant_is_not_overspent(self) -> Findings:
        """Z dotacji i przychodów wydano najwyżej tyle, ile ich otrzymano."""
        if self.niewykorzystana < 0:
            yield warning(
                ("zrodla", "dotacja"),
                f"Rok {self.rok}: z dotacji i przychodów wydano {kwota_zapis(self.wykorzystana)}, a otrzymano "
                f"{kwota_zapis(self.dotacja.przekazana + self.dotacja.przychody)}.",
                hint="Tak jest, gdy ostatnia transza dopiero przyjdzie; w innym wypadku nadwyżkę wpisz do środków "
                "własnych albo popraw kwotę otrzymaną.",
            )
        uzyskane = (("odsetki", self.dotacja.odsetki), ("inne_przychody", self.dotacja.inne_przychody))
        wydane = self.zrodla.razem
        for (name, kwota), para in zip(uzyskane, (wydane.odsetki, wydane.inne_przychody), strict=True):
            if para.wydatki > kwota:
                yield error(
                    ("zrodla", name),
                    f"Rok {self.rok}: wydano {kwota_zapis(para.wydatki)}, a uzyskano {kwota_zapis(kwota)}.",
                    hint="Popraw wydatki z tego źródła albo kwotę uzyskaną w rozliczeniu dotacji.",
                )

    @rule(_UFP["art. 221 ust. 3 pkt 3"], _UFP["art. 251 ust. 4"])
    def _payments_keep_to_the_term(self) -> Findings:
        """Z dotacji płacono w terminie wydatków, który leży w roku rozliczenia."""
        termin, platnosci = self.dotacja.okres_wydatkow, self.dotacja.platnosci
        if termin and (termin.od.year, termin.do.year) != (self.rok, self.rok):
            yield warning(
                ("dotacja", "okres_wydatkow"),
                f"Termin wydatków ({data_slownie(termin.od)} – {data_slownie(termin.do)}) wychodzi poza "
                f"{self.rok} rok.",
                hint="Podaj termin z umowy dla tego roku.",
            )
        if platnosci is None and self.wykorzystana:
            yield warning(
                ("dotacja", "platnosci"),
                f"Rok {self.rok}: nie podano, kiedy płacono z dotacji, więc terminu wydatków nie sprawdzono.",
                hint="Podaj dzień pierwszej i ostatniej płatności.",
            )
        if termin and platnosci and (platnosci.od < termin.od or platnosci.do > termin.do):
            yield warning(
                ("dotacja", "platnosci"),
                f"Płatności z dotacji ({data_slownie(platnosci.od)} – {data_slownie(platnosci.do)}) wychodzą "
                f"poza termin wydatków ({data_slownie(termin.od)} – {data_slownie(termin.do)}).",
                hint="Wydatek spoza terminu podlega zwrotowi, jeżeli pokryto go z dotacji; pokryj go z innych środków.",
            )
