"""Wieloletni plan finansowy kontraktu."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, Document, Findings, LegalBasis, Model, Provenance, Take, rule, warning
from wkus_docs.documents.plan_finansowy_kontraktu.plan_lat import PlanLat
from wkus_docs.documents.plan_finansowy_kontraktu.wynik_planu import (
    ZRODLA,
    WierszPlanu,
    WierszTranszy,
    WynikLimitu,
    WynikWaloryzacji,
)
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import procent, zlote
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.data import Data

_UFP = acts["ufp"]
_UMOWA, _KARTA = "umowa_wieloletnia", "karta_przedsiewziecia_wpf"


class PlanFinansowyKontraktu(PlanLat, Document):
    """Wieloletni plan finansowy kontraktu

    Pieniądze umowy w jednej tabeli: źródła w kolejnych latach, transze z terminami i warunkami, zgodność z
    limitami wieloletniej prognozy finansowej, skutek waloryzacji i rezerwa na nią. Sumy, udziały i różnice
    liczy program. Czego nie wiadomo, to stoi w wynikach jako „brak danych”.
    """

    about: ClassVar[About] = About(
        kind="zestawienie",
        stages=("4 uchwały", "5 konkurs", "6 ocena", "7 umowa"),
        author="skarbnik z organizacją",
        legal_basis=(
            *(LegalBasis(_UFP[f"art. 221 ust. 3 pkt {punkt}"]) for punkt in ("2", "3")),
            LegalBasis(_UFP["art. 226 ust. 3"]),
            LegalBasis(_UFP["art. 228 ust. 1"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        models=(Model.EFEKTYWNOSC,),
        sources="Wzoru urzędowego nie ma, układ jest własny. Limity, limit zobowiązań i upoważnienie według "
        "art. 226 i 228, transze i ich termin według art. 221 ustawy o finansach publicznych. Próg i pułap "
        "waloryzacji oraz rezerwa na nią to nasza propozycja, nie przepis.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("tytul_zadania", _UMOWA, "tytul_zadania"),
        Take("forma", _UMOWA, "forma"),
        Take("okres", _UMOWA, "okres"),
        Take("zleceniobiorcy", _UMOWA, "zleceniobiorcy.*.nazwa"),
        Take("umowa.numer_umowy", _UMOWA, "numer_umowy"),
        Take("umowa.data_zawarcia", _UMOWA, "data_zawarcia"),
        Take("kwota_dotacji", _UMOWA, "dotacja.kwota"),
        Take("lata.*.rok", _UMOWA, "dotacja.lata.*.rok"),
        Take("lata.*.dotacja", _UMOWA, "dotacja.lata.*.kwota"),
        Take("transze.*.termin", _UMOWA, "dotacja.transze.*.termin"),
        Take("transze.*.kwota", _UMOWA, "dotacja.transze.*.kwota"),
        Take("lata.*.rok", _KARTA, "przedsiewziecie.limity.*.rok"),
        Take("lata.*.limit", _KARTA, "przedsiewziecie.limity.*.kwota"),
        Take("prognoza.limit_zobowiazan", _KARTA, "przedsiewziecie.limit_zobowiazan"),
        Take("prognoza.przedsiewziecie", _KARTA, "przedsiewziecie.nazwa"),
        Take("klasyfikacja", _KARTA, "przedsiewziecie.klasyfikacja"),
        Take("prognoza.numer_uchwaly", _UMOWA, "upowaznienie.numer_uchwaly"),
        Take("prognoza.data_uchwaly", _UMOWA, "upowaznienie.data_uchwaly"),
    )

    uzgodnili: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Plan uzgodnili
    Skarbnik i osoby z organizacji."""
    data_planu: Data
    """Data planu"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Wieloletni plan finansowy: {self.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the plan."""
        return self.data_planu

    @property
    def kolumny(self) -> tuple[str, ...]:
        """Headings of the columns of the table of sources, after the first."""
        return (*(f"{rok.rok} r. [zł]" for rok in self.lata), "Razem [zł]", "Udział")

    @property
    def zrodla(self) -> tuple[WierszPlanu, ...]:
        """Sources by year, and their sum."""
        wiersze = (WierszPlanu(nazwa, kwota, self.lata) for nazwa, kwota in ZRODLA)
        return (*wiersze, WierszPlanu("Razem", lambda rok: rok.razem, self.lata, czy_suma=True))

    @property
    def udzialy_dotacji(self) -> tuple[str, ...]:
        """Share of the grant in every year, and in all of them; the last column has none."""
        return (*(procent(rok.udzial_dotacji) for rok in self.lata), procent(self.zrodla[0].udzial), "–")

    @property
    def limity(self) -> tuple[WynikLimitu, ...]:
        """Conformity with the forecast, year by year."""
        return tuple(WynikLimitu(rok) for rok in self.lata)

    @property
    def razem_limity(self) -> tuple[str, str, str]:
        """Grant, limit and room of all years."""
        return (
            zlote(self.dotacja),
            zlote(suma(rok.limit for rok in self.lata)),
            zlote(suma(rok.zapas for rok in self.lata)),
        )

    @property
    def terminarz(self) -> tuple[WierszTranszy, ...]:
        """Instalments in order, with a running total."""
        transze = self.wedlug_terminow
        return tuple(
            WierszTranszy(transza, suma(item.kwota for item in transze[: numer + 1]))
            for numer, transza in enumerate(transze)
        )

    @property
    def skutki_waloryzacji(self) -> tuple[WynikWaloryzacji, ...]:
        """Cost of valorisation, year by year; nothing where there is none."""
        return tuple(WynikWaloryzacji(rok, self.waloryzacja) for rok in self.lata if self.waloryzacja)

    @property
    def wykres_kosztu(self) -> Chart:
        """Wykres dotacji i kosztu zadania w latach."""
        return Chart(
            ChartKind.COLUMNS,
            "Dotacja i koszt zadania w latach",
            tuple(f"{rok.rok} r." for rok in self.lata),
            (
                Series("dotacja", tuple(rok.dotacja for rok in self.lata)),
                Series("koszt zadania razem", tuple(rok.razem for rok in self.lata)),
            ),
            "zł",
        )

    @property
    def braki(self) -> tuple[str, ...]:
        """What is not known, year by year."""
        zrodla = ((nazwa.lower(), kwota) for nazwa, kwota in ZRODLA)
        potrzebne = [*zrodla, ("limit w prognozie", lambda rok: rok.limit)]
        if self.waloryzacja:
            potrzebne += [("wzrost cen", lambda rok: rok.wskaznik_cen), ("rezerwa", lambda rok: rok.rezerwa)]
        nieznane = (
            (rok.rok, [nazwa for nazwa, wartosc in potrzebne if wartosc(rok) is None]) for rok in self.lata
        )
        return tuple(f"{rok} r.: {', '.join(nazwy)}" for rok, nazwy in nieznane if nazwy)

    @rule()
    def _data_are_complete(self) -> Findings:
        """Żadnych danych nie brakuje."""
        if self.braki:
            yield warning(
                "lata",
                f"Brakuje danych: {'; '.join(self.braki[:3])}.",
                hint="Uzupełnij je; sumy i różnice, które od nich zależą, to „brak danych”.",
            )

    @rule()
    def _reserve_covers_valorisation(self) -> Findings:
        """Rezerwa wystarcza na przewidywaną waloryzację."""
        for numer, wynik in enumerate(self.skutki_waloryzacji):
            if wynik.saldo is not None and wynik.saldo < 0:
                yield warning(
                    ("lata", numer, "rezerwa"),
                    f"W {wynik.rok.rok} r. waloryzacja kosztowałaby {zlote(wynik.skutek)} zł, a rezerwy brakuje "
                    f"{kwota_zapis(-wynik.saldo)}.",
                    hint="Zwiększ rezerwę albo obniż pułap waloryzacji.",
                )
