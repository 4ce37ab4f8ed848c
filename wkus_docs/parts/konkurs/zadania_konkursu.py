"""Several tasks, or lots of one, in a single competition: each with its own money and limits.

One task is the plain case, and then there is no such list.
"""

from collections.abc import Sequence
from decimal import Decimal

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.parts.konkurs.zadanie_konkursowe import FormaKonkursu
from wkus_docs.parts.pieniadze.kwota_roku import KwotaRoku, wszystkie_znane, znane
from wkus_docs.parts.pieniadze.kwoty import sums_match
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import kwota_zapis, liczba
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import written_without_quotes
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Procent
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import tells_as_many_people

_CALOSC = Decimal(100)


class GraniceDotacji(Part):
    """Najniższa i najwyższa dotacja dla jednej oferty"""

    min_dotacja: Kwota | None = None
    """Najniższa dotacja dla jednej oferty [zł]
    Puste: ogłoszenie jej nie wyznacza."""
    maks_dotacja: Kwota | None = None
    """Najwyższa dotacja dla jednej oferty [zł]
    Puste: ogłoszenie jej nie wyznacza."""

    @rule()
    def _limits_leave_room(self) -> Findings:
        """Najniższa dotacja nie jest wyższa niż najwyższa."""
        if (
            self.min_dotacja is not None
            and self.maks_dotacja is not None
            and self.min_dotacja > self.maks_dotacja
        ):
            yield error(
                "min_dotacja",
                f"Najniższa dotacja ({kwota_zapis(self.min_dotacja)}) jest wyższa niż najwyższa "
                f"({kwota_zapis(self.maks_dotacja)}).",
                hint="Zamień te kwoty albo popraw jedną.",
            )


def in_per_cent(part: Part, *names: str) -> Findings:
    """Warn of shares of a grant or a cost that look like fractions: „0,9” where 90 per cent is meant."""
    for name in names:
        share = getattr(part, name)
        if share is not None and 0 < share < 1:
            yield warning(
                name,
                f"Podano {liczba(share)}%, czyli mniej niż jeden procent.",
                hint=f"Jeśli chodzi o {liczba(share * 100)}%, wpisz {liczba(share * 100)}.",
            )


def told_in_per_cent(name: str) -> ClassRule:
    """Make the rule that the share in a field is told in per cent."""

    @rule()
    def check(part: Part) -> Findings:
        """Udział podano w procentach, a nie jako ułamek."""
        yield from in_per_cent(part, name)

    return check


_OPIS = {"numer", "tytul", "opis", "forma", "liczba_miejsc", "miejsce"}
"""Fields that say what a task is; the others give it money, limits or conditions of its own."""


class ZadanieWKonkursie(GraniceDotacji):
    """Jedno z zadań konkursu

    Zadanie albo część zadania (np. dzielnica), na którą oferty składa się osobno.
    """

    numer: Tekst | None = None
    """Numer zadania
    Np. „1” albo „2a”; w wynikach oferta mówi nim, którego zadania dotyczy. Puste: miejsce na liście."""
    tytul: Tekst
    """Tytuł zadania
    Bez cudzysłowu i bez kropki."""
    opis: Opis | None = None
    """Opis zadania
    Zdanie albo kilka; puste: wystarcza tytuł."""
    forma: FormaKonkursu | None = None
    """Forma zlecenia tego zadania
    Puste: taka jak całego konkursu."""
    kwota: Kwota | None = None
    """Środki na to zadanie [zł]
    Na cały okres; puste, gdy podano kwoty w latach albo jedną pulę na wszystkie zadania."""
    kwoty: tuple[KwotaRoku, ...] = ()
    """Środki na to zadanie w latach"""
    maks_udzial_dotacji: Procent | None = None
    """Jaką najwyżej część kosztów tego zadania pokryje dotacja [%]
    Puste: jak w całym konkursie."""
    min_wklad_wlasny: Procent | None = None
    """Najniższy wkład własny w tym zadaniu [%]
    Część kosztów zadania; puste: jak w całym konkursie."""
    punkty_sfery: tuple[Tekst, ...] = ()
    """Punkty art. 4 ust. 1 ustawy dla tego zadania
    Same numery, np. 1a i 15; puste: takie jak całego konkursu."""
    maks_ofert: LiczbaDodatnia | None = None
    """Ile najwyżej ofert na to zadanie można wybrać
    Puste: jak w całym konkursie."""
    liczba_miejsc: LiczbaDodatnia | None = None
    """Liczba odbiorców albo miejsc w tym zadaniu"""
    miejsce: Tekst | None = None
    """Miejsce realizacji tego zadania"""

    @property
    def suma(self) -> Decimal | None:
        """Money for the task, where it is known."""
        if self.kwota is not None or not self.kwoty:
            return self.kwota
        return znane(self.kwoty) if wszystkie_znane(self.kwoty) else None

    @property
    def jedyna(self) -> KwotaRoku | None:
        """The one amount there is, where the money is that of one year."""
        return self.kwoty[0] if len(self.kwoty) == 1 else None

    @property
    def wyodrebnione(self) -> bool:
        """Whether money, limits or conditions are the task's own, and not only those of the whole competition."""
        return any(value not in (None, ()) for name, value in self if name not in _OPIS)

    @rule()
    def _grant_leaves_room_for_the_contribution(self) -> Findings:
        """Najwyższy udział dotacji i najniższy wkład własny dają razem najwyżej 100%."""
        yield from contribution_fits_the_share(self.maks_udzial_dotacji, self.min_wklad_wlasny)

    @rule()
    def _share_is_in_per_cent(self) -> Findings:
        """Udział dotacji i wkład własny podano w procentach, a nie jako ułamek."""
        yield from in_per_cent(self, "maks_udzial_dotacji", "min_wklad_wlasny")

    @rule()
    def _years_add_up(self) -> Findings:
        """Kwoty zadania w latach sumują się do jego kwoty na cały okres."""
        if self.kwota is not None and self.kwoty and wszystkie_znane(self.kwoty):
            yield from sums_match("kwota", self.kwota, znane(self.kwoty), f"Kwota na zadanie „{self.tytul}”")

    @rule()
    def _limits_fit_the_money(self) -> Findings:
        """Najniższa i najwyższa dotacja dla jednej oferty mieszczą się w środkach na to zadanie."""
        for name, which in (("min_dotacja", "Najniższa"), ("maks_dotacja", "Najwyższa")):
            limit: Decimal | None = getattr(self, name)
            if limit is not None and self.suma is not None and limit > self.suma:
                yield warning(
                    name,
                    f"{which} dotacja dla jednej oferty ({kwota_zapis(limit)}) jest wyższa niż środki na to zadanie "
                    f"({kwota_zapis(self.suma)}).",
                    hint="Popraw jedną z kwot.",
                )

    _title_has_no_quotes = written_without_quotes("tytul")
    _title_tells_as_many_people = tells_as_many_people(
        "tytul", number="liczba_miejsc", what="liczba odbiorców albo miejsc"
    )


def contribution_fits_the_share(share: Decimal | None, contribution: Decimal | None) -> Findings:
    """Find a contribution that the highest share of the grant leaves no room for."""
    if share is not None and contribution is not None and share + contribution > _CALOSC:
        yield warning(
            "min_wklad_wlasny",
            f"Dotacja ma pokryć do {liczba(share)}% kosztów, a wkład własny to co najmniej {liczba(contribution)}%.",
            hint="Razem to ponad 100%: popraw jedną z liczb.",
        )


def numery(zadania: Sequence[ZadanieWKonkursie]) -> tuple[str, ...]:
    """Numbers of tasks: their own, or else their places in the list.

    >>> numery([ZadanieWKonkursie(tytul="Sport"), ZadanieWKonkursie(numer="2a", tytul="Kultura")])
    ('1', '2a')
    """
    return tuple(task.numer or str(place) for place, task in enumerate(zadania, start=1))


def tasks_have_numbers_of_their_own() -> ClassRule:
    """Make the rule that no two tasks in „zadania” have the same number."""

    @rule()
    def check(part: Part) -> Findings:
        """Każde zadanie ma inny numer."""
        given = numery(paths.value(part, "zadania"))
        for index, number in enumerate(given):
            if given.index(number) != index:
                yield error(
                    ("zadania", index, "numer"),
                    f"Numer zadania {number} podano dwa razy.",
                    hint="Nadaj zadaniom różne numery albo zostaw to pole puste wszędzie.",
                )

    return check


def tasks_differ() -> ClassRule:
    """Make the rule that no two tasks in „zadania” say the same: their titles, or else what sets lots apart."""

    @rule()
    def check(part: Part) -> Findings:
        """Każde zadanie różni się od innych tytułem, opisem albo miejscem."""
        tasks: Sequence[ZadanieWKonkursie] = paths.value(part, "zadania")
        told = [(zwin(task.tytul), task.opis, task.miejsce) for task in tasks]
        for index, one in enumerate(told):
            if (first := told.index(one)) != index:
                yield warning(
                    ("zadania", index, "tytul"),
                    f"Taki sam tytuł ma zadanie nr {numery(tasks)[first]}, więc oferent ich nie odróżni.",
                    hint="Popraw tytuł albo podaj, czym różni się to zadanie: opis lub miejsce.",
                )

    return check


def tasks_share_the_money(tasks: str, *, whole: Where) -> ClassRule:
    """Make the rule that the money of the tasks at a path is, all in all, that of the competition."""

    @rule()
    def check(part: Part) -> Findings:
        """Środki na poszczególne zadania dają razem środki na konkurs."""
        given: Sequence[ZadanieWKonkursie] = paths.value(part, tasks)
        amounts = [task.suma for task in given]
        known = [amount for amount in amounts if amount is not None]
        total: Decimal | None = paths.value(part, whole)
        if not known or total is None:
            return
        shared = sum(known, Decimal(0))
        over = shared > total
        if over or (len(known) == len(amounts) and shared < total):
            yield (error if over else warning)(
                paths.loc(tasks),
                f"Środki na poszczególne zadania to razem {kwota_zapis(shared)}, a na cały konkurs "
                f"{kwota_zapis(total)}.",
                hint="Popraw jedną z kwot.",
            )

    return check
