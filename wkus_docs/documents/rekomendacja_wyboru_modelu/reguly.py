"""What the memo is checked for: the choice of the model, the way of commissioning, its years, money and days."""

from datetime import date
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.rekomendacja_wyboru_modelu.punkty_modelu import Narzedzie
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.law.inicjatywa_lokalna import SFERY_INICJATYWY
from wkus_docs.parts.konkurs.tryb import TrybZlecenia
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.rekomendacja_wyboru_modelu import RekomendacjaWyboruModelu

_UDPP, _UFP = acts["udpp"], acts["ufp"]


def day_of_the_offer(rekomendacja: "RekomendacjaWyboruModelu") -> date:
    """Return the day whose limits of a small grant count: that of the offer, or of the memo before it."""
    return rekomendacja.data_oferty or rekomendacja.data_notatki


def is_under_the_act(rekomendacja: "RekomendacjaWyboruModelu") -> bool:
    """Tell whether the way recommended is one of the act on public benefit, so that the task must be in its sphere."""
    return not rekomendacja.tryb.poza_ustawa


def end_of_a_granted_task(rekomendacja: "RekomendacjaWyboruModelu") -> tuple[Loc, ...]:
    """Return the end of the task where it is commissioned with a grant, so by an agreement."""
    return (("okres", "do"),) if rekomendacja.tryb.dotacyjny else ()


@rule()
def rests_on_the_three_tools(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Rekomendacja podaje wynik każdego z trzech narzędzi, każdy raz."""
    given = [item.narzedzie for item in rekomendacja.wyniki_narzedzi]
    for index, tool in enumerate(given):
        if given.index(tool) != index:
            yield error(
                ("wyniki_narzedzi", index, "narzedzie"),
                f"Narzędzie podano dwa razy: {tool.etykieta}.",
                hint="Usuń jedną pozycję.",
            )
    for tool in Narzedzie:
        if tool not in given:
            yield warning(
                "wyniki_narzedzi",
                f"Brakuje wyniku narzędzia: {tool.etykieta}.",
                hint="Uzupełnij wynik, zanim organ podejmie decyzję.",
            )


@rule()
def tools_come_before_the_memo(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Narzędzia sporządzono nie później niż rekomendację."""
    for index, item in enumerate(rekomendacja.wyniki_narzedzi):
        if item.data_sporzadzenia > rekomendacja.data_notatki:
            yield error(
                ("wyniki_narzedzi", index, "data_sporzadzenia"),
                f"{item.narzedzie.etykieta} ma datę {data_slownie(item.data_sporzadzenia)}, późniejszą niż "
                f"rekomendacja ({data_slownie(rekomendacja.data_notatki)}).",
                hint="Popraw jedną z dat.",
            )


@rule()
def tie_is_explained(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Przy równej liczbie punktów wybrano jeden z najlepszych modeli i powiedziano dlaczego."""
    remis, best = rekomendacja.rozstrzygniecie_remisu, ", ".join(rekomendacja.najlepsze)
    if rekomendacja.czy_remis and remis is None:
        yield error(
            "rozstrzygniecie_remisu",
            f"Tyle samo punktów ({rekomendacja.punkty_zalecanego}) mają modele: {best}.",
            hint="Dopisz rozstrzygniecie_remisu z modelem i uzasadnieniem.",
        )
    if remis is not None and not rekomendacja.czy_remis:
        yield error(
            "rozstrzygniecie_remisu",
            f"Najwięcej punktów ma jeden model ({best}), więc nie ma remisu do rozstrzygnięcia.",
            hint="Usuń rozstrzygniecie_remisu.",
        )
    elif remis is not None and remis.model not in rekomendacja.najlepsze:
        yield error(
            ("rozstrzygniecie_remisu", "model"),
            f"Model {remis.model} ma mniej punktów niż: {best}.",
            hint="Wybierz jeden z najlepszych modeli.",
        )


@rule()
def no_way_is_judged_twice(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Każdy tryb oceniono raz."""
    given = [item.tryb for item in rekomendacja.tryby]
    for index, tryb in enumerate(given):
        if given.index(tryb) != index:
            yield error(
                ("tryby", index, "tryb"),
                f"Tryb oceniono dwa razy: {tryb.etykieta}.",
                hint="Połącz te oceny.",
            )


@rule(_UDPP["art. 11 ust. 2"])
def compares_every_way(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Oceniono każdy tryb, także ten, który się zaleca."""
    given = [item.tryb for item in rekomendacja.tryby]
    for tryb in TrybZlecenia:
        if tryb not in given and tryb is rekomendacja.tryb:
            yield warning(
                "tryby",
                f"Zalecany tryb nie ma uzasadnienia: {tryb.etykieta}.",
                hint=f"Dopisz ocenę trybu {tryb.value}.",
            )
        elif tryb not in given:
            yield warning(
                "tryby",
                f"Nie oceniono trybu: {tryb.etykieta}.",
                hint=f"Dopisz jednym zdaniem, dlaczego nie {tryb.value}.",
            )


@rule(_UDPP["art. 12 ust. 2"], _UDPP["art. 11 ust. 2"])
def request_is_no_way_of_its_own(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Wniosek organizacji prowadzi do trybu zlecenia, a nie zastępuje go."""
    if not rekomendacja.tryb.zleca:
        yield error(
            "tryb",
            "Wniosek organizacji nie jest trybem zlecenia: po jego przyjęciu organ wskazuje tryb.",
            hint="Wybierz tryb, w którym zadanie będzie zlecone, zwykle otwarty konkurs ofert.",
        )


@rule(_UDPP["art. 5 ust. 4"])
def form_goes_with_a_grant(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Formę podano przy zleceniu z dotacją, i tylko przy nim."""
    if rekomendacja.tryb.dotacyjny and rekomendacja.forma is None:
        yield error(
            "forma",
            "Zlecenie z dotacją jest powierzeniem albo wspieraniem, a formy nie podano.",
            hint="Wpisz „powierzenie” albo „wspieranie”.",
        )
    if not rekomendacja.tryb.dotacyjny and rekomendacja.forma is not None:
        yield error(
            "forma",
            f"W trybie „{rekomendacja.tryb.etykieta}” nie ma powierzenia ani wspierania: nie ma dotacji.",
            hint="Usuń formę albo zmień tryb.",
        )


@rule(acts["udpp"]["art. 4 ust. 1"])
def names_the_sphere(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Zadanie zlecane według ustawy ma punkty sfery zadań publicznych."""
    if not rekomendacja.punkty_sfery and is_under_the_act(rekomendacja):
        yield warning(
            "punkty_sfery",
            "Nie podano, w którym punkcie sfery zadań publicznych mieści się zadanie.",
            hint="Dopisz punkty art. 4 ust. 1 ustawy.",
        )


@rule(_UDPP["art. 19b"])
def residents_may_ask_for_it(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Inicjatywa lokalna dotyczy zadania, o które mieszkańcy mogą wnioskować."""
    points = set(rekomendacja.punkty_sfery)
    if points and rekomendacja.tryb is TrybZlecenia.INICJATYWA_LOKALNA and not SFERY_INICJATYWY & points:
        yield error(
            "tryb",
            f"Zadania z punktu {', '.join(rekomendacja.punkty_sfery)} nie obejmuje inicjatywa lokalna.",
            hint="Wybierz inny tryb albo popraw punkty sfery.",
        )


def earliest_notice(rekomendacja: "RekomendacjaWyboruModelu") -> date | None:
    """Return the day on which a competition could be announced at the earliest, where there will be one."""
    return rekomendacja.data_notatki if rekomendacja.tryb is TrybZlecenia.KONKURS else None


@rule()
def treasurer_is_heard(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """O zobowiązaniu na więcej niż rok wypowiedział się skarbnik."""
    if rekomendacja.okres.wieloletni and rekomendacja.opinia_skarbnika is None:
        yield warning(
            "opinia_skarbnika",
            "Zadanie obciąży budżety kilku lat, a nie ma opinii skarbnika.",
            hint="Przed decyzją zapytaj, czy kwoty zmieszczą się w wieloletniej prognozie finansowej.",
        )


@rule()
def steps_follow_the_memo(rekomendacja: "RekomendacjaWyboruModelu") -> Findings:
    """Dalsze kroki mają terminy po dniu rekomendacji, a przed końcem zadania."""
    for index, item in enumerate(rekomendacja.dalsze_kroki):
        if not rekomendacja.data_notatki <= item.termin <= rekomendacja.okres.do:
            yield warning(
                ("dalsze_kroki", index, "termin"),
                f"Krok ma termin {data_slownie(item.termin)}, a rekomendacja jest z "
                f"{data_slownie(rekomendacja.data_notatki)} i zadanie trwa do {data_slownie(rekomendacja.okres.do)}",
                hint="Popraw termin kroku.",
            )
