"""Terms that an annex changes: of the task, of spending, of single activities."""

from collections.abc import Iterator

from wkus_docs.document import Part
from wkus_docs.documents.aneks_umowy.slowa import okres_slownie, w_przepisie, zastepuje
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst


def _kresy(
    przed: Okres | None, po: Okres, od: RodzajZmiany, do: RodzajZmiany, czego: str
) -> Iterator[ZmienionaWartosc]:
    """Yield the ends of a period that change."""
    before = (przed.od, przed.do) if przed else (None, None)
    for kind, given, now in zip((od, do), before, (po.od, po.do), strict=True):
        if given != now:
            yield ZmienionaWartosc(kind, czego, given, now)


class ZmianaTerminu(Part):
    """Termin realizacji zadania"""

    przepis: Tekst = "§ 2 ust. 1"
    """Postanowienie umowy o terminie realizacji zadania"""
    przed: Okres
    """Termin przed zmianą
    W brzmieniu po wcześniejszych aneksach."""
    po: Okres
    """Termin po zmianie"""

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """Ends of the task that change."""
        return tuple(_kresy(self.przed, self.po, RodzajZmiany.POCZATEK, RodzajZmiany.KONIEC, ""))

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        przed, po = okres_slownie(self.przed), okres_slownie(self.po)
        return (
            w_przepisie(self.przepis)
            + zastepuje("termin realizacji zadania publicznego", przed, "terminem", po),
        )


class ZmianaWydatkow(Part):
    """Termin poniesienia wydatków z dotacji w roku"""

    rok: Rok
    """Rok budżetowy"""
    przepis: Tekst = "§ 2 ust. 2"
    """Postanowienie umowy o terminie poniesienia wydatków"""
    przed: Okres | None = None
    """Termin przed zmianą
    Puste dla roku, którego umowa jeszcze nie obejmuje."""
    po: Okres
    """Termin po zmianie
    W granicach roku."""

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """Ends of the year's spending that change."""
        rok = f"{self.rok}\N{NO-BREAK SPACE}r."
        return tuple(_kresy(self.przed, self.po, RodzajZmiany.WYDATKI_OD, RodzajZmiany.WYDATKI_DO, rok))

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        w, po = w_przepisie(self.przepis), okres_slownie(self.po)
        co = f"termin poniesienia wydatków z dotacji w {self.rok}\N{NO-BREAK SPACE}r."
        if self.przed is None:
            return (f"{w}dodaje się {co}: {po}",)
        return (w + zastepuje(co, okres_slownie(self.przed), "terminem", po),)


class ZmianaDzialania(Part):
    """Termin działania w harmonogramie"""

    nazwa: Tekst
    """Nazwa działania
    Jak w harmonogramie, bez cudzysłowu."""
    przed: Okres
    """Termin przed zmianą"""
    po: Okres
    """Termin po zmianie"""

    @property
    def rok_harmonogramu(self) -> int | None:
        """The year in whose schedule it stands; None where it lasts longer."""
        lata = {self.przed.od.year, self.przed.do.year}
        return self.przed.od.year if len(lata) == 1 else None

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """Ends of the activity that change."""
        return tuple(
            _kresy(
                self.przed, self.po, RodzajZmiany.DZIALANIE_OD, RodzajZmiany.DZIALANIE_DO, f"„{self.nazwa}”"
            )
        )

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        przed, po = okres_slownie(self.przed), okres_slownie(self.po)
        return (
            f"w\N{NO-BREAK SPACE}harmonogramie, w\N{NO-BREAK SPACE}działaniu „{self.nazwa}”, "
            + zastepuje("termin", przed, "terminem", po),
        )
