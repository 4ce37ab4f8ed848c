"""What a quarterly sheet is checked for: complete figures, explained signals, a grant that suffices."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wkus_docs.document import Finding, Findings, error, rule, warning
from wkus_docs.documents.arkusz_monitoringu_nakladow.kwartaly import Kwartal, ZKwartalami, plany, wykonania
from wkus_docs.documents.arkusz_monitoringu_nakladow.wyniki import WynikKosztu, WynikPozycji
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import Czestosc
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, rzymska

if TYPE_CHECKING:
    from wkus_docs.documents.arkusz_monitoringu_nakladow import ArkuszMonitoringuNakladow

_UDPP, _UFP = acts["udpp"], acts["ufp"]


@rule()
def plans_are_known(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Plan każdego kwartału jest znany."""
    for loc, nazwa, item in _kwartalne(arkusz):
        if None in plany(item):
            yield warning(
                (*loc, f"plan_kw{plany(item).index(None) + 1}"),
                f"Plan nie jest znany w całości ({nazwa}); wyniki, które od niego zależą, to „brak danych”.",
                hint="Uzupełnij plan; gdy nic nie planowano, wpisz 0.",
            )


@rule()
def units_are_planned(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Od początku roku planowano jednostki usługi."""
    if arkusz.wynik_jednostek.plan == 0:
        yield warning(
            ("jednostki", "plan_kw1"),
            "Do końca kwartału nie planowano żadnej jednostki usługi; koszt jednostki i odchylenie to "
            "„brak danych”.",
            hint="Podaj plan większy od zera albo wyjaśnij przerwę w uwagach.",
        )


@rule()
def past_quarters_are_reported(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Kwartał, który minął, ma wykonanie."""
    for loc, nazwa, item in _kwartalne(arkusz):
        minione = wykonania(item)[: arkusz.kwartal.numer]
        if None in minione:
            numer = minione.index(None) + 1
            yield warning(
                (*loc, f"wykonanie_kw{numer}"),
                f"Nie ma wykonania za {rzymska(numer)} kwartał ({nazwa}); wynik to „brak danych”.",
                hint="Uzupełnij kwotę albo liczbę; gdy nic nie wykonano, wpisz 0.",
            )


@rule()
def coming_quarters_are_empty(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Kwartał, którego arkusz nie obejmuje, nie ma wykonania."""
    for loc, nazwa, item in _kwartalne(arkusz):
        for numer, wartosc in enumerate(wykonania(item), 1):
            if numer > arkusz.kwartal.numer and wartosc is not None:
                yield error(
                    (*loc, f"wykonanie_kw{numer}"),
                    f"Podano wykonanie za {rzymska(numer)} kwartał ({nazwa}), a arkusz obejmuje "
                    f"{arkusz.kwartal.etykieta}.",
                    hint="Usuń tę liczbę albo zmień kwartał arkusza.",
                )


@rule()
def red_signals_are_explained(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Czerwony sygnał ma wyjaśnienie."""
    for index, wynik in enumerate(arkusz.wyniki_pozycji):
        yield from _wyjasnione(("pozycje", index, "wyjasnienie"), wynik)
    yield from _wyjasnione(("dotacja", "wyjasnienie"), arkusz.wynik_dotacji)
    yield from _wyjasnione(("jednostki", "wyjasnienie"), arkusz.wynik_jednostek)
    yield from _wyjasnione(("jednostki", "wyjasnienie_kosztu"), arkusz.wynik_kosztu)
    for index, item in enumerate(arkusz.wskazniki):
        if item.sygnal_biezacy is Sygnal.CZERWONY and item.wyjasnienie is None:
            yield _bez_wyjasnienia(("wskazniki", index, "wyjasnienie"), item.nazwa)


@rule()
def grant_pays_part_of_the_expenses(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Dotacja nie pokrywa więcej, niż wydano."""
    razem, dotacja = arkusz.razem.wykonanie, arkusz.wynik_dotacji.wykonanie
    if razem is not None and dotacja is not None and dotacja > razem:
        yield error(
            "dotacja",
            f"Z dotacji wydano {kwota_zapis(dotacja)}, a wszystkich wydatków jest {kwota_zapis(razem)}.",
            hint="Popraw wydatki z dotacji albo dopisz pozycje.",
        )


@rule(_UFP["art. 252 ust. 3"])
def planned_grant_pays_part_of_the_plan(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Dotacja planowana na rok nie przekracza planowanych wydatków."""
    razem, dotacja = arkusz.razem.plan_roku, arkusz.wynik_dotacji.plan_roku
    if razem is not None and dotacja is not None and dotacja > razem:
        yield warning(
            "dotacja",
            f"Z dotacji zaplanowano na rok {kwota_zapis(dotacja)}, o {kwota_zapis(dotacja - razem)} więcej niż wszystkie "
            f"wydatki ({kwota_zapis(razem)}).",
            hint="Nadwyżka byłaby pobrana w nadmiernej wysokości: popraw plan albo dopisz pozycje.",
        )


@rule()
def year_belongs_to_the_task(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Rok arkusza mieści się w terminie zadania."""
    lata = arkusz.umowa.okres.lata
    if lata and arkusz.rok not in lata:
        yield error(
            "rok",
            f"Rok {arkusz.rok} leży poza terminem zadania ({lata[0]}–{lata[-1]}).",
            hint="Popraw rok albo termin zadania.",
        )


@rule()
def written_after_the_quarter(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Arkusz sporządzono po końcu kwartału."""
    if arkusz.data_sporzadzenia <= arkusz.stan_na:
        yield warning(
            "data_sporzadzenia",
            f"Arkusz sporządzono {data_slownie(arkusz.data_sporzadzenia)}, a kwartał kończy się "
            f"{data_slownie(arkusz.stan_na)}",
            hint="Popraw datę albo kwartał.",
        )


@rule()
def spent_no_more_than_received(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Z dotacji nie wydano więcej, niż przekazano."""
    if arkusz.niewydana is not None and arkusz.niewydana < 0:
        yield warning(
            ("dotacja", "przekazana"),
            f"Z dotacji wydano o {kwota_zapis(-arkusz.niewydana)} więcej, niż przekazano.",
            hint="Sprawdź obie kwoty; wydatek ponad dotację pokrywają inne środki.",
        )


@rule()
def grant_will_suffice(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Prognoza wydatków z dotacji nie przekracza dotacji roku."""
    for kwota, jak in zip(arkusz.do_zwrotu, ("reszta według planu", "dotychczasowe tempo"), strict=True):
        if kwota is not None and kwota < 0:
            yield warning(
                "dotacja",
                f"Do końca roku zabraknie {kwota_zapis(-kwota)} dotacji ({jak}).",
                hint="Ogranicz wydatki albo pokryj je z innych środków.",
            )


@rule()
def indicators_of_the_quarter_are_measured(arkusz: "ArkuszMonitoringuNakladow") -> Findings:
    """Wskaźnik mierzony w ciągu roku ma wartość; roczny ma ją w IV kwartale."""
    for index, item in enumerate(arkusz.wskazniki):
        pora = item.czestosc is not Czestosc.ROK or arkusz.kwartal is Kwartal.CZWARTY
        if pora and item.wartosc is None:
            yield warning(
                ("wskazniki", index, "wartosc"),
                f"Wskaźnik „{item.nazwa}” nie ma wartości, a mierzy się go: {item.czestosc.etykieta}.",
                hint="Podaj wartość albo napisz w wyjaśnieniu, czemu jej nie ma.",
            )


def _wyjasnione(loc: Loc, wynik: WynikPozycji | WynikKosztu) -> Findings:
    if wynik.sygnal is Sygnal.CZERWONY and wynik.wyjasnienie is None:
        yield _bez_wyjasnienia(loc, wynik.nazwa)


def _bez_wyjasnienia(loc: Loc, nazwa: str) -> Finding:
    return warning(
        loc,
        f"Sygnał jest czerwony ({nazwa}), a wyjaśnienia nie ma.",
        hint="Napisz, skąd odchylenie i co z nim będzie.",
    )


def _kwartalne(arkusz: "ArkuszMonitoringuNakladow") -> Iterator[tuple[Loc, str, ZKwartalami]]:
    """Whatever has a plan and an execution by quarter: its place, its name, its figures."""
    for index, item in enumerate(arkusz.pozycje):
        yield ("pozycje", index), item.nazwa, item
    yield ("dotacja",), "wydatki z dotacji", arkusz.dotacja
    yield ("jednostki",), "jednostki usługi", arkusz.jednostki
