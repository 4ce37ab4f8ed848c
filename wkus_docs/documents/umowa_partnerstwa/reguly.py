"""What the agreement is checked for: its parties, years, shares and accounts, and when the unit may join."""

from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.umowa.terminy_sprawozdan import days_for_a_yearly_report
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.umowa_partnerstwa import UmowaPartnerstwa

_UDPP = acts["udpp"]


@rule()
def has_one_leader(umowa: "UmowaPartnerstwa") -> Findings:
    """Liderem jest jedna organizacja, a każda jest stroną raz."""
    liderzy = [item for item in umowa.partnerzy if item.lider]
    if len(liderzy) != 1:
        yield error(
            "partnerzy",
            f"Liderem ma być jedna organizacja, a wskazano: {len(liderzy)}.",
            hint="Jednej organizacji wpisz „rola: lider”.",
        )
    numery = [item.nip for item in umowa.partnerzy]
    for index, numer in enumerate(numery):
        if numer is not None and numery.index(numer) != index:
            yield error(
                ("partnerzy", index, "nip"),
                f"Organizację z numerem NIP {numer} podano dwa razy.",
                hint="Usuń powtórzenie albo popraw numer.",
            )


@rule()
def shares_make_the_offer(umowa: "UmowaPartnerstwa") -> Findings:
    """Udziały Oferentów w dotacji i w kosztach sumują się do kwot oferty wspólnej."""
    lata = {item.rok: item.razem for item in umowa.lata_budzetu}
    for index, item in enumerate(umowa.kwoty_oferty):
        if item.rok not in lata:
            continue
        for name, kwota, udzialy, co in (
            ("dotacja", item.dotacja, lata[item.rok].dotacja, "dotacja"),
            ("koszt", item.koszt, lata[item.rok].razem, "koszt zadania"),
        ):
            if kwota != udzialy:
                yield error(
                    ("kwoty_oferty", index, name),
                    f"Rok {item.rok}: udziały Oferentów dają {kwota_zapis(udzialy)}, a {co} z oferty to "
                    f"{kwota_zapis(kwota)} (różnica {kwota_zapis(abs(kwota - udzialy))}).",
                    hint="Popraw budżet Oferentów albo kwotę z oferty.",
                )


@rule()
def money_reaches_everybody(umowa: "UmowaPartnerstwa") -> Findings:
    """Wiadomo, na czyj rachunek trafia dotacja i kiedy dostają ją Partnerzy."""
    if umowa.finanse is None:
        return
    placeni = [umowa.lider] if umowa.finanse.przez_lidera else list(umowa.partnerzy)
    for index, item in enumerate(umowa.partnerzy):
        potrzebny = item in placeni or bool(item.dotacja)
        if potrzebny and item.rachunek is None:
            yield warning(
                ("partnerzy", index, "rachunek"),
                f"{item.nazwa} ma dostać część dotacji, a nie podano rachunku.",
                hint="Dopisz „rachunek: …”, 26 cyfr.",
            )
    if umowa.finanse.przez_lidera and umowa.finanse.dni_przekazania is None:
        yield warning(
            ("finanse", "dni_przekazania"),
            "Dotacja trafia na rachunek Lidera, a nie podano, kiedy przekazuje ją dalej.",
            hint="Dopisz „dni_przekazania: 7”.",
        )


@rule(acts["rwz"]["zał. 3 § 9"])
def settles_before_the_report(umowa: "UmowaPartnerstwa") -> Findings:
    """Partner oddaje dokumenty, zanim minie termin sprawozdania za rok."""
    dni = days_for_a_yearly_report(umowa.data_zawarcia)
    if umowa.finanse is not None and umowa.finanse.dni_na_dokumenty >= dni:
        yield warning(
            ("finanse", "dni_na_dokumenty"),
            f"Partner oddaje dokumenty w ciągu {umowa.finanse.czas_dokumentow} po końcu roku, a sprawozdanie "
            f"trzeba złożyć w ciągu {dni} dni.",
            hint="Skróć ten termin, żeby Lider zdążył ze sprawozdaniem.",
        )


def contributions(umowa: "UmowaPartnerstwa") -> Decimal:
    """Return what the parties add of their own."""
    return suma(item.wklad for item in umowa.partnerzy)


@rule(_UDPP["art. 14 ust. 3 pkt 2"])
def agreed_before_the_offer(umowa: "UmowaPartnerstwa") -> Findings:
    """Oferenci umawiają się, zanim złożą ofertę wspólną."""
    termin = umowa.konkurs.termin_skladania_ofert
    if termin is not None and umowa.data_zawarcia > termin and umowa.udzial_jednostki is None:
        yield warning(
            "data_zawarcia",
            f"Umowę zawarto {data_slownie(umowa.data_zawarcia)}, po terminie składania ofert "
            f"({data_slownie(termin)}).",
            hint="Sprawdź, czy oferta mówi to samo o działaniach i reprezentacji.",
        )


@rule(_UDPP["art. 5 ust. 3"])
def unit_joins_after_the_choice(umowa: "UmowaPartnerstwa") -> Findings:
    """Jednostka samorządu zostaje stroną najwcześniej po wyborze oferty."""
    udzial = umowa.udzial_jednostki
    if udzial and udzial.przed_wyborem(umowa.data_zawarcia):
        yield error(
            ("udzial_jednostki", "data_wyboru"),
            f"{umowa.jednostka.pelna_nazwa} byłaby stroną umowy z {data_slownie(umowa.data_zawarcia)}, a ofertę "
            f"wybrano {data_slownie(udzial.data_wyboru)}",
            hint="Przed wyborem oferty umowę zawierają same organizacje: konkurs ma być uczciwy wobec wszystkich.",
        )
