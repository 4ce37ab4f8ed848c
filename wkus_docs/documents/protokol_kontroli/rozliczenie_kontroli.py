"""The money of a control: balance by year, amounts to be paid back, the day they were found."""

from datetime import date
from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.protokol_kontroli.przebieg_kontroli import PrzebiegKontroli
from wkus_docs.law import acts, parameters
from wkus_docs.parts.pieniadze.kwoty import suma, years_match
from wkus_docs.parts.pieniadze.zwrot_dotacji import BilansDotacji, PozycjaZwrotu
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data

_UFP = acts["ufp"]


class RozliczenieKontroli(PrzebiegKontroli):
    """Kontrola i rozliczenie dotacji"""

    bilans: tuple[BilansDotacji, ...] = Field(min_length=1)
    """Bilans dotacji
    Każdy rok budżetowy objęty kontrolą."""
    data_stwierdzenia: Data | None = None
    """Dzień stwierdzenia okoliczności do zwrotu
    Od niego liczy się termin zwrotu; puste, gdy nie zakwestionowano żadnego wydatku."""
    data_protokolu: Data
    """Data protokołu"""

    @property
    def pozycje_zwrotu(self) -> tuple[PozycjaZwrotu, ...]:
        """Every amount questioned, with the number of its finding."""
        lata = {item.rok: item for item in self.bilans}
        return tuple(
            PozycjaZwrotu(numer, kwota, lata.get(kwota.rok), self.data_stwierdzenia)
            for numer, ustalenie in enumerate(self.ustalenia, 1)
            for kwota in ustalenie.kwoty
        )

    @property
    def kwota_do_zwrotu(self) -> Decimal:
        """Sum of all amounts questioned."""
        return suma(item.zakwestionowana.kwota for item in self.pozycje_zwrotu)

    @property
    def terminy_w_dniu_wolnym(self) -> tuple[date, ...]:
        """Terms of the refund that end on a day off, each once."""
        return tuple(
            sorted({item.termin for item in self.pozycje_zwrotu if item.termin and item.dzien_wolny})
        )

    @property
    def czy_termin_w_dniu_wolnym(self) -> bool:
        """Whether some term ends on a day off."""
        return bool(self.terminy_w_dniu_wolnym)

    @rule()
    def _every_year_has_its_balance(self) -> Findings:
        """Każdy rok objęty kontrolą ma bilans dotacji."""
        yield from years_match(self.bilans, self.okres_badany.lata, "bilans")

    @rule(_UFP["art. 251"], _UFP["art. 252"])
    def _balance_reconciles(self) -> Findings:
        """Wydatki wykazane to potwierdzone i zakwestionowane, a niezwrócona reszta jest do zwrotu."""
        for index, rok in enumerate(self.bilans):
            kwoty = [i.zakwestionowana for i in self.pozycje_zwrotu if i.zakwestionowana.rok == rok.rok]
            wydatki = suma(item.kwota for item in kwoty if item.wydatek)
            if wydatki != rok.zakwestionowana:
                yield error(
                    ("bilans", index, "potwierdzona"),
                    f"Rok {rok.rok}: wykazano {kwota_zapis(rok.wykazana)}, potwierdzono "
                    f"{kwota_zapis(rok.potwierdzona)}, a zakwestionowano {kwota_zapis(wydatki)} (różnica "
                    f"{kwota_zapis(abs(rok.zakwestionowana - wydatki))}).",
                    hint="Popraw kwotę potwierdzoną albo kwoty w ustaleniach.",
                )
            reszta = suma(item.kwota for item in kwoty if not item.wydatek)
            if reszta != rok.pozostalo and rok.pozostalo >= 0:
                yield error(
                    ("bilans", index, "zwrocona"),
                    f"Rok {rok.rok}: nie wykorzystano i nie zwrócono {kwota_zapis(rok.pozostalo)}, a do zwrotu "
                    f"z tego powodu wskazano {kwota_zapis(reszta)}.",
                    hint="Popraw bilans albo dodaj kwotę z podstawą „niewykorzystana”.",
                )

    @rule(_UFP["art. 252 ust. 5"])
    def _amounts_belong_to_the_balance(self) -> Findings:
        """Kwoty dotyczą lat objętych kontrolą, a dni przekazania zgadzają się z transzami."""
        for item in self.pozycje_zwrotu:
            kwota, numer = item.zakwestionowana, item.numer
            loc = ("ustalenia", numer - 1, "kwoty", self.ustalenia[numer - 1].kwoty.index(kwota))
            if item.bilans is None:
                yield error(
                    (*loc, "rok"),
                    f"Kwota {kwota_zapis(kwota.kwota)} dotyczy {kwota.rok} r., a bilansu za ten rok nie ma.",
                    hint="Popraw rok albo dodaj bilans.",
                )
            elif kwota.data_przekazania and kwota.data_przekazania not in {
                transza.data for transza in item.bilans.transze
            }:
                yield error(
                    (*loc, "data_przekazania"),
                    f"{data_slownie(kwota.data_przekazania)} nie przekazano żadnej transzy na {kwota.rok} r.",
                    hint="Podaj dzień jednej z transz z bilansu.",
                )

    @rule(_UFP["art. 252 ust. 1"])
    def _term_counts_from_the_finding(self) -> Findings:
        """Przy zakwestionowanym wydatku podano dzień stwierdzenia, między początkiem kontroli a protokołem."""
        dzien = self.data_stwierdzenia
        if dzien is None:
            if any(item.zakwestionowana.wydatek for item in self.pozycje_zwrotu):
                yield error(
                    "data_stwierdzenia",
                    f"Zakwestionowano {kwota_zapis(self.kwota_do_zwrotu)}, a nie wiadomo, od kiedy biegnie "
                    f"{parameters['zwrot_po_stwierdzeniu_dni'].na(self.data_protokolu)} dni na zwrot.",
                    hint="Podaj dzień, w którym stwierdzono okoliczności.",
                )
        elif not self.termin_kontroli.od <= dzien <= self.data_protokolu:
            yield error(
                "data_stwierdzenia",
                f"Okoliczności stwierdzono {data_slownie(dzien)}, a kontrolę rozpoczęto "
                f"{data_slownie(self.termin_kontroli.od)} i opisano {data_slownie(self.data_protokolu)}.",
                hint="Podaj dzień między początkiem kontroli a datą protokołu.",
            )

    @rule(acts["kpa"]["art. 57 § 4"])
    def _term_ends_on_a_working_day(self) -> Findings:
        """Termin zwrotu nie wypada w dniu wolnym."""
        for termin in self.terminy_w_dniu_wolnym:
            yield warning(
                "data_stwierdzenia",
                f"Termin zwrotu ({data_slownie(termin)}) to dzień wolny ({dzien_wolny(termin)}); pieniądze mogą "
                f"wpłynąć {data_slownie(najblizszy_roboczy(termin))} i nie będzie zwłoki.",
                hint="Uprzedź o tym Zleceniobiorcę; protokół liczy odsetki dopiero od następnego dnia.",
            )

    @rule()
    def _refund_has_an_account(self) -> Findings:
        """Gdy trzeba zwrócić dotację, protokół podaje rachunek."""
        if self.pozycje_zwrotu and self.jednostka.rachunek_zwrotow is None:
            yield warning(
                ("jednostka", "rachunek_zwrotow"),
                f"Do zwrotu jest {kwota_zapis(self.kwota_do_zwrotu)}, a nie ma rachunku.",
                hint="Dopisz w bloku jednostki „rachunek_zwrotow: …”, jak w umowie.",
            )
