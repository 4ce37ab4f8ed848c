"""Seats on the board: who has how many, and what share the organisations have."""

from decimal import Decimal
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.documents.uchwala_rada_pozytku.liczby import policzone
from wkus_docs.law import acts
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import procent
from wkus_docs.proposal import Proposal
from wkus_docs.relations import listed_once
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]
_WHOLE = Decimal(100)


class KtoOkreslaLiczbe(Wybor):
    """Which act tells how many members there are."""

    UCHWALA = "uchwala", "uchwała"
    ORGAN = "organ", "organ wykonawczy"


class MiejscaDziedziny(Part):
    """Miejsca dla organizacji z jednej dziedziny"""

    dziedzina: Tekst
    """Dziedzina
    W mianowniku, np. „kultura i sztuka”, „pomoc społeczna”."""
    miejsca: LiczbaDodatnia
    """Liczba miejsc"""

    @property
    def ile(self) -> str:
        """„2 miejsca”."""
        return policz(self.miejsca, "miejsce", "miejsca", "miejsc")


class Sklad(Part):
    """Skład rady pożytku"""

    okresla: Annotated[KtoOkreslaLiczbe, Proposal("uchwała")]
    """Kto określa liczbę członków
    „uchwała”: liczby podane niżej; „organ wykonawczy”: w akcie, którym tworzy radę pożytku."""
    rada: LiczbaDodatnia | None = None
    """Liczba przedstawicieli rady gminy albo powiatu"""
    organ: LiczbaDodatnia | None = None
    """Liczba przedstawicieli organu wykonawczego"""
    organizacje: LiczbaDodatnia | None = None
    """Liczba przedstawicieli organizacji
    Co najmniej połowa wszystkich członków."""
    organizacje_najmniej: LiczbaDodatnia | None = None
    """Najmniejsza liczba przedstawicieli organizacji
    Tylko gdy uchwała zostawia ją otwartą, np. „od 4 do 6”: wtedy poprzednie pole jest największą."""
    miejsca_dziedzin: tuple[MiejscaDziedziny, ...] = ()
    """Miejsca dla dziedzin
    Gdy część miejsc organizacji jest zastrzeżona dla dziedzin ich działalności; pozostałe program policzy."""

    @property
    def z_uchwaly(self) -> bool:
        """Whether the resolution tells how many members there are."""
        return self.okresla == KtoOkreslaLiczbe.UCHWALA

    @property
    def urzedowe(self) -> int | None:
        """Seats of the council and the executive together; None where they are not told."""
        return None if self.rada is None or self.organ is None else self.rada + self.organ

    @property
    def fewest(self) -> int | None:
        """Seats of organisations, where there may be fewer of them the smallest number."""
        return self.organizacje if self.organizacje_najmniej is None else self.organizacje_najmniej

    @property
    def razem(self) -> int | None:
        """All members, the most there may be."""
        return _sum(self.urzedowe, self.organizacje)

    @property
    def najmniej_razem(self) -> int | None:
        """All members, the fewest there may be."""
        return _sum(self.urzedowe, self.fewest)

    @property
    def otwarty(self) -> bool:
        """Whether there may be more or fewer organisations."""
        return self.organizacje_najmniej is not None

    @property
    def miejsca_rady(self) -> str:
        """„2 przedstawicieli”."""
        return _seats(self.rada)

    @property
    def miejsca_organu(self) -> str:
        """„1 przedstawiciel”."""
        return _seats(self.organ)

    @property
    def miejsca_organizacji(self) -> str:
        """„4 przedstawicieli” or „od 4 do 6 przedstawicieli”."""
        seats = _seats(self.organizacje)
        return f"od {self.organizacje_najmniej} do {seats}" if self.otwarty else seats

    @property
    def liczba_organizacji(self) -> str:
        """„4” or „od 4 do 6”, for the table."""
        return (
            f"od {self.organizacje_najmniej} do {self.organizacje}" if self.otwarty else f"{self.organizacje}"
        )

    @property
    def liczba_razem(self) -> str:
        """„8” or „od 8 do 10”."""
        return f"od {self.najmniej_razem} do {self.razem}" if self.otwarty else f"{self.razem}"

    @property
    def udzial_rady(self) -> str:
        """Share of the council: „25,00%”; where the number is open, the greatest."""
        return self._share(self.rada, "najwyżej")

    @property
    def udzial_organu(self) -> str:
        """Share of the executive."""
        return self._share(self.organ, "najwyżej")

    @property
    def udzial_organizacji(self) -> str:
        """Share of the organisations; where the number is open, the smallest."""
        return self._share(self.fewest, "co najmniej")

    def _share(self, seats: int | None, bound: str) -> str:
        if seats is None or self.najmniej_razem is None:
            return ""
        share = procent(_WHOLE * seats / self.najmniej_razem)
        return f"{bound} {share}" if self.otwarty else share

    @property
    def zastrzezone(self) -> int:
        """Seats kept for branches of activity."""
        return sum(one.miejsca for one in self.miejsca_dziedzin)

    @property
    def pozostale(self) -> int:
        """Seats of organisations of any branch; none where all are kept, or their number is not told."""
        return max(0, (self.organizacje or 0) - self.zastrzezone)

    @rule(_UDPP["art. 41f"])
    def _tells_all_three_numbers(self) -> Findings:
        """Gdy liczbę członków określa uchwała, podaje ją dla rady, organu wykonawczego i organizacji."""
        wanted = {"rada": "rady", "organ": "organu wykonawczego", "organizacje": "organizacji"}
        for name in wanted if self.z_uchwaly else ():
            if getattr(self, name) is None:
                yield error(
                    name,
                    f"Nie podano, ilu jest przedstawicieli {wanted[name]}.",
                    hint="Wpisz liczbę albo „okresla: organ wykonawczy”.",
                )

    @rule()
    def _leaves_to_the_executive_what_it_does_not_tell(self) -> Findings:
        """Gdy liczbę członków określa organ wykonawczy, uchwała jej nie podaje."""
        told = [
            name for name in ("rada", "organ", "organizacje", "organizacje_najmniej") if getattr(self, name)
        ]
        if told and not self.z_uchwaly:
            yield error(
                told[0],
                "Liczbę członków ma określić organ wykonawczy, a podano ją w uchwale.",
                hint="Usuń liczby albo wpisz „okresla: uchwała”.",
            )

    @rule(_UDPP["art. 41f pkt 3"])
    def _organisations_are_at_least_half(self) -> Findings:
        """Przedstawiciele organizacji stanowią co najmniej połowę członków, także przy najmniejszej ich liczbie."""
        if self.fewest is None or self.urzedowe is None or self.fewest >= self.urzedowe:
            return
        yield error(
            "organizacje_najmniej" if self.otwarty else "organizacje",
            f"Organizacje miałyby {policz(self.fewest, 'miejsce', 'miejsca', 'miejsc')} na {self.najmniej_razem}, "
            "a mają mieć co najmniej połowę.",
            hint=f"Podaj co najmniej {self.urzedowe} albo zmniejsz pozostałe liczby.",
        )

    @rule()
    def _open_number_is_open(self) -> Findings:
        """Najmniejsza liczba przedstawicieli organizacji jest mniejsza od największej."""
        if self.organizacje is None or self.organizacje_najmniej is None:
            return
        if self.organizacje_najmniej >= self.organizacje:
            yield error(
                "organizacje_najmniej",
                f"Organizacje miałyby od {self.organizacje_najmniej} do {self.organizacje} miejsc.",
                hint="Popraw jedną z liczb; gdy liczba jest jedna, zostaw tylko „organizacje”.",
            )

    @rule()
    def _kept_seats_are_there(self) -> Findings:
        """Miejsc zastrzeżonych dla dziedzin nie jest więcej niż miejsc organizacji."""
        if self.fewest is not None and self.zastrzezone > self.fewest:
            yield error(
                "miejsca_dziedzin",
                f"Dla dziedzin zastrzeżono {policz(self.zastrzezone, 'miejsce', 'miejsca', 'miejsc')}, a organizacje "
                f"mogą ich mieć {self.fewest}.",
                hint="Zmniejsz liczby miejsc dziedzin albo zwiększ liczbę miejsc organizacji.",
            )

    _branch_is_listed_once = listed_once(
        "miejsca_dziedzin.*.dziedzina", "Dziedzinę", key=lambda one: one.casefold()
    )


def _sum(official: int | None, others: int | None) -> int | None:
    return None if official is None or others is None else official + others


def _seats(number: int | None) -> str:
    return policzone(number, "przedstawiciel", "przedstawicieli")
