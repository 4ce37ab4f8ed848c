"""Rules on the money of a yearly programme: its tasks, its agreements, its pool of small grants, its ground."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.uchwala_program_roczny.program import TrybZadania, ZrodloKwoty
from wkus_docs.law import acts, parameters
from wkus_docs.parts.konkurs.mala_dotacja import limit_of_the_share
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, procent

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_program_roczny import UchwalaProgramRoczny

_UDPP, _UFP = acts["udpp"], acts["ufp"]
_ALL = Decimal(100)


@rule(_UDPP["art. 5a ust. 4 pkt 8"])
def says_how_much_is_planned(part: "UchwalaProgramRoczny") -> Findings:
    """Program określa wysokość środków planowanych na jego realizację."""
    if not part.srodki_razem:
        yield error(
            "kwota_programu",
            "Program nie określa wysokości środków.",
            hint="Podaj kwota_programu albo kwotę każdego zadania.",
        )


@rule()
def tasks_make_the_money(part: "UchwalaProgramRoczny") -> Findings:
    """Kwoty zadań dają razem kwotę programu."""
    whole, told = part.kwota_programu, part.zadania_razem
    if whole is None or not part.podaje_kwoty_zadan:
        return
    if told > whole or (part.zadania_policzone and told < whole):
        yield error(
            "kwota_programu",
            f"Na program podano {kwota_zapis(whole)}, a na zadania razem {kwota_zapis(told)}.",
            hint="Popraw jedną z kwot, dopisz brakujące zadanie albo pomiń kwota_programu: sumę liczy program.",
        )


@rule()
def agreements_fit_the_money(part: "UchwalaProgramRoczny") -> Findings:
    """Umowy wieloletnie mieszczą się w środkach programu."""
    if part.umowy_wieloletnie and part.umowy_razem > part.srodki_razem:
        yield error(
            "umowy_wieloletnie",
            f"Umowy wieloletnie to w roku programu razem {kwota_zapis(part.umowy_razem)}, a środki programu "
            f"{kwota_zapis(part.srodki_razem)}.",
            hint="Popraw kwoty umów albo kwotę programu.",
        )


@rule()
def agreements_are_of_the_year(part: "UchwalaProgramRoczny") -> Findings:
    """Umowa wieloletnia z okresem obejmuje rok programu."""
    for index, umowa in enumerate(part.umowy_wieloletnie):
        if umowa.okres is not None and part.rok not in umowa.okres.lata:
            yield error(
                ("umowy_wieloletnie", index, "okres"),
                f"Umowa trwa od {data_slownie(umowa.okres.od)} do {data_slownie(umowa.okres.do)}, a program jest na "
                f"{part.rok} r.",
                hint="Popraw okres umowy albo usuń ją z tabeli.",
            )


@rule()
def agreements_are_those_of_the_tasks(part: "UchwalaProgramRoczny") -> Findings:
    """Kwoty zadań w trybie trwającej umowy są kwotami tych umów."""
    found = [one.kwota for one in part.zadania if one.tryb is TrybZadania.UMOWA]
    known = [kwota for kwota in found if kwota is not None]
    lasting = suma(one.kwota for one in part.umowy_wieloletnie if one.numer is not None)
    if known and len(known) == len(found) and suma(known) != lasting:
        yield warning(
            "umowy_wieloletnie",
            f"Zadania w trybie „{TrybZadania.UMOWA.etykieta}” to razem {kwota_zapis(suma(known))}, a zawarte umowy "
            f"w tabeli {kwota_zapis(lasting)}.",
            hint="Popraw kwoty albo dopisz umowę.",
        )


@rule(_UDPP["art. 5a ust. 2"])
def agreements_fit_the_programme_above(part: "UchwalaProgramRoczny") -> Findings:
    """Umowy wieloletnie nie przekraczają kwoty, którą na rok przewidział program wieloletni."""
    above = part.program_wieloletni.kwota_umow if part.program_wieloletni else None
    if above is not None and part.umowy_razem > above:
        yield warning(
            "umowy_wieloletnie",
            f"Umowy wieloletnie to razem {kwota_zapis(part.umowy_razem)}, a program wieloletni przewidział na ten rok "
            f"{kwota_zapis(above)}.",
            hint="Sprawdź kwoty; program wieloletni można zmienić uchwałą.",
        )


@rule(_UDPP["art. 19a ust. 7"])
def small_grants_keep_their_share(part: "UchwalaProgramRoczny") -> Findings:
    """Pula małych dotacji mieści się w części dotacji, na którą pozwala ustawa."""
    share = part.udzial_malych_dotacji
    limit = limit_of_the_share(part.okres.od)
    if share is None or share <= limit:
        return
    sure = part.dotacje_w_budzecie is not None
    yield (error if sure else warning)(
        "pula_malych_dotacji",
        f"Pula małych dotacji to {procent(share)} "
        f"{'dotacji planowanych w budżecie' if sure else 'środków programu'}, a w {part.rok} r. wolno tak zlecić "
        f"najwyżej {limit}%.",
        hint="Zmniejsz pulę."
        if sure
        else "Zmniejsz pulę albo podaj dotacje_w_budzecie, od których liczy się udział.",
    )


@rule(_UDPP["art. 19a ust. 1"])
def pool_is_there_if_they_are_foreseen(part: "UchwalaProgramRoczny") -> Findings:
    """Pulę małych dotacji i zadania w tym trybie podaje się, gdy program je przewiduje."""
    if part.czy_male_dotacje is not False:
        return
    tasks = any(one.tryb is TrybZadania.MALA_DOTACJA for one in part.zadania)
    if part.pula_malych_dotacji or tasks:
        yield error(
            "czy_male_dotacje",
            "Program nie przewiduje zlecania bez konkursu, a podaje "
            f"{'pulę na ten cel' if part.pula_malych_dotacji else 'zadanie w tym trybie'}.",
            hint="Wpisz „tak” albo usuń pulę i zmień tryb zadania.",
        )


@rule()
def pool_is_that_of_the_tasks(part: "UchwalaProgramRoczny") -> Findings:
    """Pula małych dotacji jest sumą zadań w tym trybie."""
    found = [one.kwota for one in part.zadania if one.tryb is TrybZadania.MALA_DOTACJA]
    known = [kwota for kwota in found if kwota is not None]
    pool = part.pula_malych_dotacji
    if pool is not None and known and len(known) == len(found) and suma(known) != pool:
        yield error(
            "pula_malych_dotacji",
            f"Pula małych dotacji to {kwota_zapis(pool)}, a zadania w tym trybie dają razem {kwota_zapis(suma(known))}.",
            hint="Popraw pulę albo kwoty zadań.",
        )


@rule()
def pool_stays_within_the_money(part: "UchwalaProgramRoczny") -> Findings:
    """Pula małych dotacji nie przekracza środków programu."""
    pool = part.pula_malych_dotacji
    if pool is not None and part.srodki_razem and pool > part.srodki_razem:
        yield error(
            "pula_malych_dotacji",
            f"Pula małych dotacji ({kwota_zapis(pool)}) jest wyższa niż środki programu "
            f"({kwota_zapis(part.srodki_razem)}).",
            hint="Popraw jedną z kwot.",
        )


@rule()
def money_is_that_of_the_budget(part: "UchwalaProgramRoczny") -> Findings:
    """Środki programu są te same co w budżecie albo w jego projekcie."""
    told = part.dotacje_w_budzecie
    if told is not None and part.srodki_razem and told != part.srodki_razem:
        yield warning(
            "dotacje_w_budzecie",
            f"W budżecie albo w jego projekcie zaplanowano {kwota_zapis(told)}, a w programie "
            f"{kwota_zapis(part.srodki_razem)}.",
            hint="Sprawdź ze skarbnikiem, skąd różnica.",
        )


@rule(_UFP["art. 238"])
def early_money_is_an_estimate(part: "UchwalaProgramRoczny") -> Findings:
    """Kwota uchwalona przed projektem budżetu jest oznaczona jako szacunek."""
    month, day = parameters["termin_projektu_budzetu"].na(part.data_uchwaly)
    ready = date(part.rok - 1, month, day)
    if part.data_uchwaly < ready and part.zrodlo_kwoty in {None, ZrodloKwoty.BUDZET}:
        yield warning(
            "zrodlo_kwoty",
            f"Uchwała zapada przed {data_slownie(ready)}, do którego powstaje projekt budżetu: kwota jest szacunkiem.",
            hint="Wpisz „zrodlo_kwoty: szacunek”; jeżeli projekt budżetu już jest, „projekt_budzetu”.",
        )
