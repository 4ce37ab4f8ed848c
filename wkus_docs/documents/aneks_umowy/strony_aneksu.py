"""Rules on parties, attachments and the part of the agreement that is given up."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.aneks_umowy.strony import PodstawaZastepstwa
from wkus_docs.documents.aneks_umowy.zalaczniki import CzescOferty
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_umowy import AneksUmowy

_UDPP, _UFP, _RWZ = acts["udpp"], acts["ufp"], acts["rwz"]


@rule()
def account_has_its_owner(aneks: "AneksUmowy") -> Findings:
    """Wiadomo, czyj jest zmieniany rachunek."""
    names = {zwin(item.nazwa) for item in aneks.zleceniobiorcy}
    for index, item in enumerate(aneks.rachunki):
        if item.organizacja is None and aneks.wspolna:
            yield error(
                ("rachunki", index, "organizacja"),
                "Organizacji jest kilka, a nie podano, której rachunek się zmienia.",
                hint="Wpisz jej nazwę.",
            )
        elif item.organizacja is not None and zwin(item.organizacja) not in names:
            yield error(
                ("rachunki", index, "organizacja"),
                f"Wśród Zleceniobiorców nie ma organizacji „{item.organizacja}”.",
                hint="Wpisz nazwę tak samo jak w „zleceniobiorcy”.",
            )


@rule()
def earlier_account_has_its_owner(aneks: "AneksUmowy") -> Findings:
    """Wiadomo, czyj rachunek zmienił wcześniejszy aneks."""
    for index, earlier in enumerate(aneks.poprzednie_aneksy if aneks.wspolna else ()):
        for place, one in enumerate(earlier.zmiany):
            if one.rodzaj is RodzajZmiany.RACHUNEK and one.czego is None:
                yield error(
                    ("poprzednie_aneksy", index, "zmiany", place, "czego"),
                    f"Organizacji jest kilka, a nie podano, której rachunek zmienił aneks nr {earlier.numer}.",
                    hint="Wpisz jej nazwę, tę samą co w „zleceniobiorcy”.",
                )


@rule()
def leaving_organisation_signs(aneks: "AneksUmowy") -> Findings:
    """Organizacja, która odchodzi z oferty wspólnej, podpisuje aneks."""
    change = aneks.zastepstwo
    if change is None or change.podstawa is not PodstawaZastepstwa.WSPOLNA:
        return
    if zwin(change.ustepujacy) not in {zwin(item.nazwa) for item in aneks.zleceniobiorcy}:
        yield warning(
            ("zastepstwo", "ustepujacy"),
            f"„{change.ustepujacy}” przestaje być Stroną umowy, a nie podpisuje aneksu.",
            hint="Umowę zmieniają wszystkie jej Strony: dopisz tę organizację w „zleceniobiorcy”; pomiń, jeżeli już "
            "jej nie ma albo zgodziła się osobno.",
        )


@rule()
def successor_signs(aneks: "AneksUmowy") -> Findings:
    """Organizacja, która przejmuje umowę, jest wśród podpisujących i jest inna niż ustępująca."""
    if aneks.zastepstwo is None:
        return
    new, old = zwin(aneks.zastepstwo.wstepujacy), zwin(aneks.zastepstwo.ustepujacy)
    if new not in {zwin(item.nazwa) for item in aneks.zleceniobiorcy}:
        yield error(
            ("zastepstwo", "wstepujacy"),
            f"„{aneks.zastepstwo.wstepujacy}” przejmuje umowę, a nie ma jej wśród Zleceniobiorców, którzy podpisują aneks.",
            hint="Dopisz ją w „zleceniobiorcy” albo wpisz nazwę tak samo.",
        )
    if new == old:
        yield error(
            ("zastepstwo", "wstepujacy"), "Organizacja nie może zastąpić samej siebie.", hint="Popraw nazwy."
        )


@rule(_UDPP["art. 11 ust. 2"], _UDPP["art. 5 ust. 3"])
def successor_was_chosen(aneks: "AneksUmowy") -> Findings:
    """Zadanie przejmuje następca prawny albo ktoś, kto składał tę samą ofertę."""
    if aneks.zastepstwo is not None and aneks.zastepstwo.podstawa is PodstawaZastepstwa.INNA:
        yield warning(
            ("zastepstwo", "podstawa"),
            "Zadanie przejmuje organizacja, której oferty nie wybrano w konkursie.",
            hint="Sprawdź z radcą prawnym, czy nie trzeba rozwiązać umowy i ogłosić nowego konkursu.",
        )


@rule(_RWZ["zał. 3 § 1"])
def attachments_follow_the_changes(aneks: "AneksUmowy") -> Findings:
    """Do zmiany kosztów, harmonogramu i rezultatów dołącza się zaktualizowane części oferty."""
    given = {item.czesc for item in aneks.zalaczniki}
    money = aneks.koszty or aneks.wklad or aneks.roznica_dotacji
    wanted = (
        (
            money,
            {CzescOferty.KALKULACJA, CzescOferty.ZRODLA},
            "Zmieniają się koszty albo źródła",
            "kalkulacja",
        ),
        (aneks.harmonogram, {CzescOferty.HARMONOGRAM}, "Zmienia się harmonogram", "harmonogram"),
        (aneks.rezultaty, {CzescOferty.REZULTATY}, "Zmieniają się rezultaty", "rezultaty"),
    )
    for changed, parts, said, name in wanted:
        if changed and not parts & given:
            yield warning(
                "zalaczniki",
                f"{said}, a nie dołączono zaktualizowanej części oferty.",
                hint=f"Dopisz załącznik „czesc: {name}” z tym, co zastępuje.",
            )


@rule()
def part_ends_in_the_task(aneks: "AneksUmowy") -> Findings:
    """Umowa w części rozwiązuje się w czasie zadania, nie wcześniej niż podpisano aneks."""
    if aneks.rozwiazanie is None:
        return
    day = aneks.rozwiazanie.od_dnia
    if not aneks.okres_po.od <= day <= aneks.okres_po.do:
        yield error(
            ("rozwiazanie", "od_dnia"),
            f"Umowa w części miałaby się rozwiązać {data_slownie(day)}, poza terminem zadania.",
            hint="Podaj dzień z terminu zadania.",
        )
    elif day < aneks.data_aneksu:
        yield warning(
            ("rozwiazanie", "od_dnia"),
            f"Umowa w części miałaby się rozwiązać {data_slownie(day)}, przed aneksem z "
            f"{data_slownie(aneks.data_aneksu)}",
            hint="Strony rozwiązują umowę na przyszłość; sprawdź dzień.",
        )


@rule(_UFP["art. 251 ust. 3"], _UFP["art. 251 ust. 1"])
def refund_has_its_term(aneks: "AneksUmowy") -> Findings:
    """Niewykorzystaną dotację zwraca się w terminie, nie później, niż każe ustawa."""
    part = aneks.rozwiazanie
    if part is None or not part.zwraca:
        return
    if part.termin_zwrotu is None:
        yield error(
            ("rozwiazanie", "termin_zwrotu"),
            "Jest co zwrócić, a nie podano, do kiedy.",
            hint="Podaj dzień zwrotu.",
        )
        return
    last = dzien_zwrotu(part.od_dnia.year, part.od_dnia)
    if part.termin_zwrotu > last:
        yield warning(
            ("rozwiazanie", "termin_zwrotu"),
            f"Zwrot do {data_slownie(part.termin_zwrotu)} byłby później niż {data_slownie(last)}: tyle jest od dnia, "
            "z którym umowa w tej części się rozwiązuje.",
            hint="Podaj wcześniejszy dzień; po terminie należą się odsetki.",
        )
