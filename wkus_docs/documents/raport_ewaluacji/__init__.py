"""Evaluation of a contract and of the model it followed."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import (
    About,
    Findings,
    LegalBasis,
    Provenance,
    Take,
    error,
    rule,
    warning,
)
from wkus_docs.documents.raport_ewaluacji.badanie_ewaluacji import BadanieEwaluacji
from wkus_docs.law import acts, parameters
from wkus_docs.parts.badanie.decyzja import DecyzjaOrganu, RodzajDecyzji
from wkus_docs.parts.badanie.ewaluacja import (
    PozycjaRekomendacji,
    PropozycjaEwaluacji,
    Rozstrzygniecie,
    WniosekEwaluacji,
)
from wkus_docs.polish.kalendarz import dzien_wolny
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]
_UMOWA, _SPRAWOZDANIE = "umowa_wieloletnia", "sprawozdanie_z_realizacji"
_ANEKS = "aneks_waloryzacyjny"


class RaportEwaluacji(BadanieEwaluacji):
    """Raport ewaluacji kontraktu i modelu

    Odpowiedzi na pytania według pięciu kryteriów, osiągnięcie wskaźników, wyniki według modeli JAKOŚĆ,
    EFEKTYWNOŚĆ i WSPÓŁPRACA, koszty w latach, wnioski z rekomendacjami i propozycja: kontynuować, zmienić albo
    zakończyć. Różnice i osiągnięcie wskaźników liczy program.
    """

    about: ClassVar[About] = About(
        kind="raport",
        stages=("10 ewaluacja",),
        author="zespół urzędu i organizacji albo ewaluator",
        legal_basis=(LegalBasis(_UDPP["art. 5a ust. 3"]), LegalBasis(_UDPP["art. 17"])),
        provenance=(Provenance.SISTER_MODEL, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma. Pięć kryteriów jest zwyczajowych w ewaluacji; spis części porównano "
        "z raportem Ośrodka Ewaluacji (2011, „Razem bezpieczniej”). Układ tabel i wzór na osiągnięcie "
        "wskaźnika są nasze (jak w narzędziu do badania nakładów i efektów). Termin sprawozdania "
        "z programu według art. 5a ust. 3 (tekst z 2024 r.).",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("umowa.numer_umowy", _UMOWA, "numer_umowy"),
        Take("umowa.data_zawarcia", _UMOWA, "data_zawarcia"),
        Take("umowa.tytul_zadania", _UMOWA, "tytul_zadania"),
        Take("umowa.forma", _UMOWA, "forma"),
        Take("umowa.okres", _UMOWA, "okres"),
        Take("umowa.kwota_dotacji", _UMOWA, "dotacja.kwota"),
        Take("zleceniobiorcy.*.nazwa", _UMOWA, "zleceniobiorcy.*.nazwa"),
        Take("zleceniobiorcy.*.adres", _UMOWA, "zleceniobiorcy.*.adres"),
        Take("koszty.*.rok", _UMOWA, "dotacja.lata.*.rok"),
        Take("koszty.*.plan_dotacji", _UMOWA, "dotacja.lata.*.kwota"),
        # the annex has the word where it is named before the agreement
        Take("koszty.*.rok", _ANEKS, "kwoty_po.*.rok"),
        Take("koszty.*.plan_dotacji", _ANEKS, "kwoty_po.*.kwota"),
        Take("koszty", "raport_efektywnosci", "koszty"),
        Take("umowa.numer_umowy", _SPRAWOZDANIE, "numer_umowy"),
        Take("umowa.data_zawarcia", _SPRAWOZDANIE, "data_zawarcia_umowy"),
        Take("umowa.tytul_zadania", _SPRAWOZDANIE, "tytul"),
        Take("umowa.okres", _SPRAWOZDANIE, "termin_zadania"),
        Take("zleceniobiorcy.*.nazwa", _SPRAWOZDANIE, "zleceniobiorcy.*.nazwa"),
    )

    wnioski: tuple[WniosekEwaluacji, ...] = Field(min_length=1)
    """Wnioski i rekomendacje"""
    propozycja: PropozycjaEwaluacji
    """Proponowane rozstrzygnięcie"""
    decyzja: DecyzjaOrganu | None = None
    """Decyzja organu
    Puste, dopóki organ nie zdecydował."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Raport ewaluacji: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Who evaluated."""
        return ", ".join(item.imie_nazwisko for item in self.zespol)

    @property
    def rekomendacje(self) -> tuple[PozycjaRekomendacji, ...]:
        """All recommendations, with the numbers of their conclusions."""
        return tuple(
            PozycjaRekomendacji(numer, item)
            for numer, wniosek in enumerate(self.wnioski, 1)
            for item in wniosek.rekomendacje
        )

    @property
    def wykres_osiagniec(self) -> Chart:
        """Achievement of the indicators against the plan."""
        return Chart(
            ChartKind.BARS,
            "Osiągnięcie wskaźników",
            tuple(item.nazwa for item in self.wskazniki),
            (Series("osiągnięto", tuple(item.stopien for item in self.wskazniki)),),
            "% drogi do wartości planowanej",
            ("plan", Decimal(100)),
        )

    @property
    def rozstrzygniecia(self) -> tuple[Rozstrzygniecie, ...]:
        """All ways to go on, to choose from."""
        return tuple(Rozstrzygniecie)

    @property
    def rodzaje_decyzji(self) -> tuple[RodzajDecyzji, ...]:
        """All decisions to choose from."""
        return tuple(RodzajDecyzji)

    @property
    def termin_sprawozdania_z_programu(self) -> date:
        """Last day of the report on the programme for the last year evaluated."""
        rok = self.okres_badany.do.year + 1
        dzien: date = parameters["termin_sprawozdania_z_programu"].na(date(rok, 1, 1)).w_roku(rok)
        return dzien

    @rule(_UDPP["art. 5a ust. 3"])
    def _serves_the_report_on_the_programme(self) -> Findings:
        """Raport powstaje przed sprawozdaniem z programu, którego termin nie wypada w dniu wolnym."""
        termin = self.termin_sprawozdania_z_programu
        if self.data_raportu > termin:
            yield warning(
                "data_raportu",
                f"Sprawozdanie z programu za {self.okres_badany.do.year} r. składa się do "
                f"{data_slownie(termin)}, a raport ma datę {data_slownie(self.data_raportu)}.",
                hint="Wyniki można ująć dopiero w następnym sprawozdaniu.",
            )
        elif wolne := dzien_wolny(termin):
            yield warning(
                ("okres_badany", "do"),
                f"Termin sprawozdania z programu ({data_slownie(termin)}) to dzień wolny: {wolne}.",
                hint="Przekaż sprawozdanie wcześniej; nie wiadomo, czy termin się przesuwa.",
            )

    @rule()
    def _recommendations_lie_ahead(self) -> Findings:
        """Rekomendacje mają terminy po dniu raportu, a zmiana ma rekomendację."""
        for index, wniosek in enumerate(self.wnioski):
            for place, item in enumerate(wniosek.rekomendacje):
                if item.termin <= self.data_raportu:
                    yield error(
                        ("wnioski", index, "rekomendacje", place, "termin"),
                        f"Rekomendacja ma termin {data_slownie(item.termin)}, a raport jest z "
                        f"{data_slownie(self.data_raportu)}.",
                        hint="Podaj dzień po dacie raportu.",
                    )
        zmienia = self.propozycja.rozstrzygniecie is Rozstrzygniecie.ZMIENIC
        if zmienia and not self.rekomendacje:
            yield warning(
                "wnioski",
                "Raport proponuje zmiany, a nie ma żadnej rekomendacji.",
                hint="Dopisz, co zmienić, kto i do kiedy.",
            )

    @rule()
    def _proposal_fits_the_results(self) -> Findings:
        """Kontynuację bez zmian proponuje się, gdy większość wskaźników osiągnięto."""
        osiagniete = sum(item.czy_osiagnieto is True for item in self.wskazniki)
        if self.propozycja.rozstrzygniecie is Rozstrzygniecie.KONTYNUOWAC and osiagniete * 2 <= len(
            self.wskazniki
        ):
            yield warning(
                ("propozycja", "rozstrzygniecie"),
                f"Raport proponuje kontynuować bez zmian, a plan osiągnięto w {osiagniete} z "
                f"{len(self.wskazniki)} wskaźników.",
                hint="Wyjaśnij to w powodach albo zaproponuj zmiany.",
            )

    @rule()
    def _decided_after_the_report(self) -> Findings:
        """Decyzja zapada nie wcześniej niż w dniu raportu."""
        if self.decyzja is not None and self.decyzja.data_decyzji < self.data_raportu:
            yield error(
                ("decyzja", "data_decyzji"),
                f"Decyzja ma datę {data_slownie(self.decyzja.data_decyzji)}, wcześniejszą niż raport "
                f"({data_slownie(self.data_raportu)}).",
                hint="Popraw jedną z dat.",
            )
