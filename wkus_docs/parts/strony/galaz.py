"""The branch of law a task belongs to: whether another act joins our basis, or an open competition is refused."""

from collections.abc import Iterator

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Found, Part, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.law.act import Provision
from wkus_docs.law.galezie import GALEZIE, WSZYSTKIE, WYLACZONE_Z_POMOCY, Tryb, jednostki
from wkus_docs.law.galezie import Galaz as PrawoGalezi
from wkus_docs.parts.strony.jednostka import RodzajJednostki
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.paths import Where
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.scalars.wybor import Wybor

_PROVISIONS: tuple[Provision, ...] = tuple(dict.fromkeys(item for one in WSZYSTKIE for item in one.przepisy))
_POWIATY = frozenset({RodzajJednostki.POWIAT, RodzajJednostki.MIASTO_NA_PRAWACH_POWIATU})
_UNSURE = " Przepisu nie sprawdziliśmy w obowiązującym tekście; potwierdź go z radcą."


class Galaz(Wybor):
    """Branch of law that a task belongs to."""

    PLACOWKA = "placowka_wsparcia_dziennego", "placówka wsparcia dziennego"
    RODZINA = "wspieranie_rodziny", "wspieranie rodziny i piecza zastępcza"
    POMOC = "pomoc_spoleczna", "pomoc społeczna"
    ZWIERZETA = "zwierzeta", "opieka nad zwierzętami bezdomnymi"
    PRZEDSIEBIORCY = "przedsiebiorcy", "usługi dla przedsiębiorców"
    ZDROWIE_PUBLICZNE = "zdrowie_publiczne", "zdrowie publiczne"
    PROGRAM_ZDROWOTNY = "program_polityki_zdrowotnej", "program polityki zdrowotnej"
    NPP = "npp", "nieodpłatna pomoc prawna"
    SPORT_KLUB = "sport_klub", "sport w klubie"
    PRZEDSZKOLE = "przedszkole", "prowadzenie przedszkola"
    SZKOLA = "szkola", "prowadzenie szkoły"
    ZLOBEK = "zlobek", "opieka w żłobku"
    ZABYTEK = "zabytek_prace", "prace przy zabytku"
    ODPADY = "odpady", "odbieranie odpadów"
    INWESTYCJA = "inwestycja_ekologiczna", "inwestycja ekologiczna"
    OSP = "osp", "gotowość ochotniczej straży pożarnej"
    ZAKUP = "zakup", "zakup dla urzędu"
    PROJEKT_PLANU = "projekt_planu", "sporządzenie projektu planu"
    INNA = "inna", "inna"
    NIE_DOTYCZY = "nie_dotyczy", "nie dotyczy"

    @property
    def prawo(self) -> PrawoGalezi | None:
        """What the law says of the branch; None where no other act governs the task."""
        return GALEZIE.get(self.value)


class ZGalezia(Part):
    """Zadanie, które może mieć podstawę także w innej ustawie

    Każda klasa mówi, gdzie u niej stoi gałąź.
    """

    @property
    def galaz_zadania(self) -> Galaz | None:
        """The branch, where one was given."""
        raise NotImplementedError

    @property
    def podstawa_galezi(self) -> bool:
        """Whether the legal basis is joined by another act."""
        prawo = None if self.galaz_zadania is None else self.galaz_zadania.prawo
        return prawo is not None and bool(prawo.podstawa)

    @property
    def przepisy_galezi(self) -> str:
        """Units of that act: „art. 18 ust. 2 i art. 190”."""
        prawo = None if self.galaz_zadania is None else self.galaz_zadania.prawo
        return "" if prawo is None else twarde_spacje(jednostki(prawo.podstawa))

    @property
    def akt_galezi(self) -> str:
        """Key of that act."""
        prawo = None if self.galaz_zadania is None else self.galaz_zadania.prawo
        return prawo.podstawa[0].akt.klucz if prawo is not None and prawo.podstawa else ""


def branch_lets_it_be_commissioned(
    branch: str,
    *,
    period: Where = lambda _: None,
    unit: Where = "jednostka.rodzaj",
    applies: Where = lambda _: True,
    found: Found = error,
) -> ClassRule:
    """Make the rule that the branch at a path is one in which a task is commissioned by an open competition.

    ``period`` is that of the task, where the document knows it; ``unit`` the kind of the unit; ``applies`` tells
    whether the task is to be commissioned so at all.
    """

    @rule(*_PROVISIONS)
    def check(part: Part) -> Findings:
        """Zadania, którym rządzi inna ustawa, nie zleca się w konkursie ofert wbrew tej ustawie."""
        given: Galaz | None = paths.value(part, branch)
        prawo = None if given is None else given.prawo
        if prawo is None or not paths.value(part, applies):
            return
        if not (prawo.tryb == Tryb.OSTRZEGA or _refused(part, prawo, period, unit)):
            return
        told = warning if prawo.tryb == Tryb.OSTRZEGA else found
        unsure = _UNSURE if prawo.niepewna else ""
        yield told(paths.loc(branch), prawo.opis, hint=prawo.rada + unsure)

    return check


def _refused(part: Part, prawo: PrawoGalezi, period: Where, unit: Where) -> bool:
    if prawo.tryb != Tryb.TYLKO_POWIAT_NA_ROK:
        return prawo.tryb == Tryb.ODMAWIA
    years, kind = paths.value(part, period), paths.value(part, unit)
    several = years is not None and years.wieloletni
    return several or (kind is not None and kind not in _POWIATY)


def branch_is_named(
    branch: str,
    *texts: str,
    points: str | None = None,
    area: Where = lambda _: None,
    joins: bool = False,
) -> ClassRule:
    """Make the rule that a task whose words suggest another act says whether that act governs it.

    ``texts`` are paths to the words, ``points`` to the points of the sphere, ``area`` to the area of WKUS.
    With ``joins`` also branches in which only the legal basis is joined are suggested.
    """

    @rule()
    def check(part: Part) -> Findings:
        """Gdy słowa zadania wskazują na inną ustawę, wiadomo, czy ma ona zastosowanie (to tylko podpowiedź)."""
        given = paths.value(part, branch)
        if given is not None and given != Galaz.INNA:
            return
        told: set[str] = set()
        for loc, why, prawo in _suggested(part, texts, points, area):
            if prawo.klucz in told or (prawo.tryb == Tryb.DRUKUJE and not joins):
                continue
            told.add(prawo.klucz)
            name = paths.loc(branch)[-1]
            yield warning(
                loc,
                f"{why}, przy których trzeba sprawdzić inną podstawę. {prawo.opis}",
                hint=f"Jeżeli tak jest, wpisz „{name}: {Galaz(prawo.klucz).etykieta}”. {prawo.rada} Jeżeli nie, wpisz "
                f"„{name}: {Galaz.NIE_DOTYCZY.etykieta}”.",
            )

    return check


def _suggested(
    part: Part, texts: tuple[str, ...], points: str | None, area: Where
) -> Iterator[tuple[Loc, str, PrawoGalezi]]:
    for path in texts:
        for loc, text in paths.each(part, path):
            for prawo in WSZYSTKIE if text is not None else ():
                word = prawo.slowo(text)
                if word is not None:
                    yield loc, f"„{word}” należy do słów", prawo
    given = frozenset(paths.value(part, points) or ()) if points else frozenset()
    for prawo in WSZYSTKIE:
        if points and (shared := sorted(prawo.punkty & given)):
            yield paths.loc(points), f"Punkt {shared[0]} sfery należy do tych", prawo
    if isinstance(area, str) and paths.value(part, area) == Obszar.ZDROWIE:
        yield (
            paths.loc(area),
            f"Obszar „{Obszar.ZDROWIE.etykieta}” należy do tych",
            GALEZIE[Galaz.ZDROWIE_PUBLICZNE.value],
        )


def assistance_keeps_its_limits(branch: str, *texts: str) -> ClassRule:
    """Make the rule that what the act on social assistance keeps for offices is not in the texts of the task."""
    provision, words = WYLACZONE_Z_POMOCY

    @rule(provision)
    def check(part: Part) -> Findings:
        """W zadaniu z pomocy społecznej nie ma ustalania uprawnień, opłacania składek ani wypłaty świadczeń."""
        if paths.value(part, branch) != Galaz.POMOC:
            return
        for path in texts:
            for loc, text in paths.each(part, path):
                if text is not None and words.search(text):
                    yield error(
                        loc,
                        "Organizacji nie można zlecić ustalania uprawnień, opłacania składek ani wypłaty świadczeń "
                        f"({provision}).",
                        hint="Usuń to z zakresu.",
                    )

    return check
