"""Who makes a joint offer and with what money: the part of a partnership agreement that must add up."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.documents.umowa_partnerstwa.partner import (
    Partner,
    PozycjaBudzetu,
    RokBudzetu,
    rok_budzetu,
    zsumowane,
)
from wkus_docs.documents.umowa_partnerstwa.partnerstwo import FinansePartnerstwa, KwotyRoku
from wkus_docs.law import acts, parameters
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursOgloszony
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kwoty import suma, years_match
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.umowa.warunki_umowy import FormaUmowy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class BudzetPartnerstwa(Part):
    """Oferenci i budżet"""

    jednostka: Jednostka
    """Jednostka samorządu, do której kierowana jest oferta"""
    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy organizacje nie numerują umów."""
    data_zawarcia: Data
    """Data zawarcia umowy"""
    miejsce_zawarcia: Tekst
    """Gdzie zawarto umowę
    Z przyimkiem, np. „w Łapach”."""
    forma_umowy: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma umowy
    papierowa albo elektroniczna (kwalifikowane podpisy)."""
    partnerzy: tuple[Partner, ...] = Field(min_length=2)
    """Oferenci
    Organizacje, które składają ofertę wspólną; jedna z nich jest Liderem."""
    konkurs: KonkursOgloszony
    """Konkurs"""
    forma: Forma
    """Forma zlecenia
    powierzenie albo wspieranie."""
    okres: Okres
    """Termin realizacji zadania"""
    kwoty_oferty: tuple[KwotyRoku, ...] = Field(min_length=1)
    """Kwoty z oferty wspólnej
    Każdy rok; udziały Oferentów muszą się do nich sumować."""
    finanse: FinansePartnerstwa
    """Przepływ środków i rozliczenia"""

    @property
    def lider(self) -> Partner:
        """The organisation that leads; the first one, as long as none is marked."""
        return next((item for item in self.partnerzy if item.lider), self.partnerzy[0])

    @property
    def pozostali(self) -> tuple[Partner, ...]:
        """Organisations other than the leader."""
        return tuple(item for item in self.partnerzy if item is not self.lider)

    @property
    def jeden_partner(self) -> bool:
        """Whether there is only one besides the leader."""
        return len(self.pozostali) == 1

    @property
    def powierzenie(self) -> bool:
        """Whether the grant covers the whole task."""
        return self.forma is Forma.POWIERZENIE

    @property
    def lata_budzetu(self) -> tuple[RokBudzetu, ...]:
        """Shares of all organisations, year by year."""
        return tuple(
            rok_budzetu(
                rok,
                (
                    ("Lider" if item.lider else item.nazwa, udzial)
                    for item in self.partnerzy
                    for udzial in item.budzet
                ),
            )
            for rok in self.okres.lata
        )

    @property
    def budzet_razem(self) -> PozycjaBudzetu:
        """Sum of all shares in all years."""
        return zsumowane("Razem", (item.razem for item in self.lata_budzetu))

    @rule()
    def _has_one_leader(self) -> Findings:
        """Liderem jest jedna organizacja, a każda jest stroną raz."""
        liderzy = [item for item in self.partnerzy if item.lider]
        if len(liderzy) != 1:
            yield error(
                "partnerzy",
                f"Liderem ma być jedna organizacja, a wskazano: {len(liderzy)}.",
                hint="Jednej organizacji wpisz „rola: lider”.",
            )
        numery = [item.nip for item in self.partnerzy]
        for index, numer in enumerate(numery):
            if numery.index(numer) != index:
                yield error(
                    ("partnerzy", index, "nip"),
                    f"Organizację z numerem NIP {numer} podano dwa razy.",
                    hint="Usuń powtórzenie albo popraw numer.",
                )

    @rule(_UDPP["art. 16 ust. 3"])
    def _lasts_no_longer_than_the_law_allows(self) -> Findings:
        """Zadanie trwa nie dłużej, niż można zawrzeć umowę o jego realizację."""
        najwiecej = parameters["max_lat_umowy"].na(self.data_zawarcia)
        if self.okres.trwa_dluzej_niz(najwiecej):
            yield error(
                ("okres", "do"),
                f"Zadanie kończy się {data_slownie(self.okres.do)}, ponad {najwiecej} lat od początku "
                f"({data_slownie(self.okres.od)}).",
                hint="Skróć termin realizacji zadania.",
            )

    @rule(_UDPP["art. 14 ust. 4"])
    def _every_year_has_its_shares(self) -> Findings:
        """Budżet każdego Oferenta i kwoty oferty obejmują każdy rok zadania."""
        for index, item in enumerate(self.partnerzy):
            for found in years_match(item.budzet, self.okres.lata, "budzet"):
                yield error(("partnerzy", index, *found.loc), found.message, hint=found.hint)
        yield from years_match(self.kwoty_oferty, self.okres.lata, "kwoty_oferty")

    @rule(_UDPP["art. 14 ust. 4"])
    def _shares_make_the_offer(self) -> Findings:
        """Udziały Oferentów w dotacji i w kosztach sumują się do kwot oferty wspólnej."""
        lata = {item.rok: item.razem for item in self.lata_budzetu}
        for index, item in enumerate(self.kwoty_oferty):
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

    @rule(_UDPP["art. 16 ust. 6"])
    def _money_reaches_everybody(self) -> Findings:
        """Wiadomo, na czyj rachunek trafia dotacja i kiedy dostają ją Partnerzy."""
        placeni = [self.lider] if self.finanse.przez_lidera else list(self.partnerzy)
        for index, item in enumerate(self.partnerzy):
            potrzebny = item in placeni or bool(item.dotacja)
            if potrzebny and item.rachunek is None:
                yield error(
                    ("partnerzy", index, "rachunek"),
                    f"{item.nazwa} ma dostać część dotacji, a nie podano rachunku.",
                    hint="Dopisz „rachunek: …”, 26 cyfr.",
                )
        if self.finanse.przez_lidera and self.finanse.dni_przekazania is None:
            yield error(
                ("finanse", "dni_przekazania"),
                "Dotacja trafia na rachunek Lidera, a nie podano, kiedy przekazuje ją dalej.",
                hint="Dopisz „dni_przekazania: 7”.",
            )

    @rule(acts["rwz"]["zał. 3 § 9"])
    def _settles_before_the_report(self) -> Findings:
        """Partner oddaje dokumenty, zanim minie termin sprawozdania za rok."""
        dni = parameters["dni_sprawozdania_rocznego"].na(self.data_zawarcia)
        if self.finanse.dni_na_dokumenty >= dni:
            yield warning(
                ("finanse", "dni_na_dokumenty"),
                f"Partner oddaje dokumenty w ciągu {self.finanse.czas_dokumentow} po końcu roku, a sprawozdanie "
                f"trzeba złożyć w ciągu {dni} dni.",
                hint="Skróć ten termin, żeby Lider zdążył ze sprawozdaniem.",
            )

    @rule(_UDPP["art. 5 ust. 4"])
    def _form_agrees_with_the_money(self) -> Findings:
        """Powierzenie finansuje całość zadania, więc Oferenci nie wnoszą wtedy wkładu."""
        wklad = suma(item.wklad for item in self.partnerzy)
        if self.powierzenie and wklad:
            yield warning(
                "forma",
                f"Przy powierzeniu dotacja finansuje całość zadania, a Oferenci wnoszą {kwota_zapis(wklad)}.",
                hint="Zmień formę na „wspieranie” albo wpisz 0 w polach wkładu.",
            )
