"""Rules of a contract on a local initiative: sums, days, and what is lent."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.umowa_inicjatywa_lokalna import UmowaInicjatywaLokalna

_UDPP, _UFP = acts["udpp"], acts["ufp"]


@rule(_UDPP["art. 19g"])
def estimate_fits_the_limit(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Wydatki z kosztorysu mieszczą się w kwocie, do której samorząd się zobowiązuje."""
    spent = umowa.inicjatywa.wydatki_samorzadu
    if umowa.limit_wydatkow is not None and spent > umowa.limit_wydatkow:
        yield error(
            "limit_wydatkow",
            f"Samorząd zobowiązuje się do kwoty {kwota_zapis(umowa.limit_wydatkow)}, a wydatki z kosztorysu wynoszą "
            f"{kwota_zapis(spent)}.",
            hint="Popraw kwotę albo pozycje kosztorysu.",
        )


@rule(_UDPP["art. 19d"])
def lasts_until_it_is_accounted_for(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Umowa trwa co najmniej do końca zadania i do dnia sprawozdania."""
    if umowa.obowiazuje_do is None:
        return
    due = umowa.rozliczenie.termin if umowa.rozliczenie else None
    for day, what in ((umowa.inicjatywa.okres.do, "zadanie trwa do"), (due, "sprawozdanie jest do")):
        if day is not None and umowa.obowiazuje_do < day:
            yield error(
                "obowiazuje_do",
                f"Umowa kończy się {data_slownie(umowa.obowiazuje_do)}, a {what} {data_slownie(day)}",
                hint="Przedłuż umowę albo popraw drugą z dat.",
            )
            return


@rule(_UDPP["art. 19g"])
def has_a_schedule(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Umowa ma harmonogram."""
    if not umowa.inicjatywa.harmonogram:
        yield warning(
            ("inicjatywa", "harmonogram"),
            "Umowa nie ma harmonogramu.",
            hint="Wypisz etapy z terminami: harmonogram i kosztorys wnioskodawca opracowuje wspólnie z organem.",
        )


@rule(_UDPP["art. 19d"])
def follows_the_request(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Umowę zawarto po uwzględnieniu wniosku."""
    wniosek = umowa.wniosek
    settled = wniosek.data_zawiadomienia
    if settled is not None and settled < wniosek.data_wniosku:
        yield error(
            ("wniosek", "data_zawiadomienia"),
            f"Zawiadomienie z {data_slownie(settled)} jest wcześniejsze niż wniosek "
            f"({data_slownie(wniosek.data_wniosku)}).",
            hint="Popraw jedną z dat.",
        )
    for day, what in ((wniosek.data_wniosku, "wniosek"), (settled, "zawiadomienie o jego uwzględnieniu")):
        if day is not None and umowa.data_zawarcia < day:
            yield error(
                "data_zawarcia",
                f"Umowę zawarto {data_slownie(umowa.data_zawarcia)}, a {what} ma datę {data_slownie(day)}",
                hint="Popraw jedną z dat.",
            )
            return


@rule(_UDPP["art. 19d"])
def concluded_before_the_work(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Umowę zawarto przed końcem zadania, najpóźniej w dniu, w którym praca się zaczyna."""
    okres = umowa.inicjatywa.okres
    if umowa.data_zawarcia > okres.do:
        yield error(
            "data_zawarcia",
            f"Umowę zawarto {data_slownie(umowa.data_zawarcia)}, po zakończeniu zadania ({data_slownie(okres.do)}).",
            hint="Popraw datę umowy albo termin zadania.",
        )
    elif umowa.data_zawarcia > okres.od:
        yield warning(
            ("inicjatywa", "okres", "od"),
            f"Zadanie zaczyna się {data_slownie(okres.od)}, przed zawarciem umowy ({data_slownie(umowa.data_zawarcia)}).",
            hint="Wydatków i pracy sprzed umowy ona nie obejmuje: zmień termin.",
        )


@rule(_UFP["art. 228 ust. 1"])
def later_years_have_money(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Zadanie kończy się w roku zawarcia umowy albo samorząd może zaciągnąć zobowiązanie na następny."""
    end = umowa.inicjatywa.okres.do
    if end.year > umowa.data_zawarcia.year and umowa.inicjatywa.wydatki_samorzadu:
        yield warning(
            ("inicjatywa", "okres", "do"),
            f"Zadanie trwa do {data_slownie(end)}, więc samorząd zaciąga zobowiązanie także na rok po roku umowy.",
            hint="Sprawdź, czy organ ma upoważnienie rady do zobowiązań na następny rok.",
        )


@rule(_UDPP["art. 19f"])
def things_come_back_in_time(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Rzeczy udostępnia się na czas umowy: wracają najpóźniej w jej ostatnim dniu."""
    if umowa.udostepnienie is not None and umowa.udostepnienie.dzien_zwrotu > umowa.koniec_umowy:
        yield error(
            ("udostepnienie", "dzien_zwrotu"),
            f"Rzeczy wracają {data_slownie(umowa.udostepnienie.dzien_zwrotu)}, a umowa trwa do "
            f"{data_slownie(umowa.koniec_umowy)}",
            hint="Popraw dzień zwrotu albo przedłuż umowę.",
        )


@rule()
def accounted_for_after_the_work(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Sprawozdanie składa się po wykonaniu zadania."""
    if umowa.rozliczenie is not None and umowa.rozliczenie.termin <= umowa.inicjatywa.okres.do:
        yield warning(
            ("rozliczenie", "termin"),
            f"Sprawozdanie jest do {data_slownie(umowa.rozliczenie.termin)}, a zadanie trwa do "
            f"{data_slownie(umowa.inicjatywa.okres.do)}",
            hint="Wybierz dzień po zakończeniu zadania.",
        )


@rule(_UDPP["art. 19e"])
def money_is_paid_to_the_unit(umowa: "UmowaInicjatywaLokalna") -> Findings:
    """Świadczenie pieniężne ma termin i rachunek, a bez niego nie ma wpłaty."""
    paid = umowa.inicjatywa.wplata
    if paid and umowa.wplata is None:
        yield warning(
            "wplata",
            f"Wnioskodawca wnosi {kwota_zapis(paid)}, a umowa nie mówi, do kiedy i na jaki rachunek.",
            hint="Dopisz „wplata” z terminem i rachunkiem samorządu.",
        )
    elif umowa.wplata is not None and not paid:
        yield error(
            "wplata",
            "Podano termin wpłaty, a wśród wkładu mieszkańców nie ma świadczenia pieniężnego.",
            hint="Usuń „wplata” albo dopisz świadczenie pieniężne do wkładu.",
        )
    elif umowa.wplata is not None and umowa.wplata.termin > umowa.koniec_umowy:
        yield warning(
            ("wplata", "termin"),
            f"Wpłata jest do {data_slownie(umowa.wplata.termin)}, po końcu umowy "
            f"({data_slownie(umowa.koniec_umowy)}).",
            hint="Popraw termin wpłaty.",
        )
