"""What settles a competition: who gets how much, by the points and within the money announced.

The commission's protocol proposes it, the executive's act decides it; both keep the same rules.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from wkus_docs.document import Findings, Found, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.parts.konkurs.oferta_wycofana import OfertaWycofana, withdrawn_are_not_decided_on
from wkus_docs.parts.konkurs.zadania_konkursu import (
    ZadanieWKonkursie,
    numery,
    tasks_have_numbers_of_their_own,
)
from wkus_docs.parts.ocena.ocena_formalna import RodzajWymogu
from wkus_docs.parts.pieniadze.kwota_roku import KwotaRoku, wszystkie_znane, znane
from wkus_docs.parts.pieniadze.kwoty import ALSO_TO_BE_FIXED, suma, years_match
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.polish.odmiana import policz, rzeczownik
from wkus_docs.polish.zapis import data_slownie, kwota_tabela, kwota_zapis
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import listed_once, title_speaks_of_the_years
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_instrumental, tells_known_grants

_UDPP = acts["udpp"]


def _numer(given: str | None) -> object:
    """Fold the number of an offer; offers without one are not alike."""
    return object() if given is None else zwin(given)


@dataclass(frozen=True, slots=True)
class Pozycja:
    """An offer in the order of points; equal points share a place."""

    miejsce: int
    oferta: OfertaKonkursu
    wynik: Decimal

    @property
    def opis(self) -> str:
        """„oferta nr 2 (71,00 pkt)”."""
        return f"oferta {self.oferta.oznaczenie} ({kwota_tabela(self.wynik)} pkt)"


@dataclass(frozen=True, slots=True)
class RokPuli:
    """Money of a year: announced, given, left; None where it is not known yet."""

    rok: int
    pula: Decimal | None
    kwota: Decimal

    @property
    def zostaje(self) -> Decimal | None:
        """What is left."""
        return None if self.pula is None else self.pula - self.kwota


@dataclass(frozen=True, slots=True)
class GrupaOfert:
    """The offers to one task; the only group, without a task of its own, where the competition is for one."""

    konkurs: KonkursWAkcie
    numer: str
    zadanie: ZadanieWKonkursie | None
    oferty: tuple[OfertaKonkursu, ...]
    pula: tuple[KwotaRoku, ...]

    @property
    def tytul_zadania(self) -> str:
        """Name of the task, where the offer has none of its own: that of the task, or of the competition."""
        return self.konkurs.tytul_zadania if self.zadanie is None else self.zadanie.tytul

    @property
    def przyjete(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that passed the formal assessment."""
        return tuple(oferta for oferta in self.oferty if oferta.odrzucenie is None)

    @property
    def odrzucone(self) -> tuple[OfertaKonkursu, ...]:
        """Offers refused on formal grounds."""
        return tuple(oferta for oferta in self.oferty if oferta.odrzucenie is not None)

    @property
    def wybrane(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that get money."""
        return tuple(oferta for oferta in self.oferty if oferta.wybrana)

    @property
    def niewybrane(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that passed, and get nothing."""
        return tuple(oferta for oferta in self.przyjete if not oferta.wybrana)

    @property
    def ranking(self) -> tuple[Pozycja, ...]:
        """Assessed offers, most points first."""
        wyniki = [(oferta, oferta.wynik) for oferta in self.przyjete]
        ocenione = [(oferta, wynik) for oferta, wynik in wyniki if wynik is not None]
        return tuple(
            Pozycja(1 + sum(inny > wynik for _, inny in ocenione), oferta, wynik)
            for oferta, wynik in sorted(ocenione, key=lambda item: -item[1])
        )

    @property
    def lata(self) -> tuple[RokPuli, ...]:
        """Money by year."""
        return tuple(RokPuli(item.rok, item.wartosc, self._dane(item.rok)) for item in self.pula)

    def _dane(self, rok: int) -> Decimal:
        return znane(kwota for oferta in self.oferty for kwota in oferta.kwoty if kwota.rok == rok)

    @property
    def pula_razem(self) -> Decimal | None:
        """Money announced for all years; None where a year is still to be fixed or no money is told."""
        if self.zadanie is not None and self.zadanie.suma is not None:
            return self.zadanie.suma
        return znane(self.pula) if self.pula and wszystkie_znane(self.pula) else None

    @property
    def kwota_razem(self) -> Decimal:
        """Money given, of the years that are known."""
        return suma(oferta.kwota_razem for oferta in self.oferty)

    @property
    def wszystko_znane(self) -> bool:
        """Whether the money given is known for all years of all offers."""
        return all(oferta.wszystko_znane for oferta in self.oferty)

    @property
    def zostaje(self) -> Decimal | None:
        """Money left in all years; None where the money announced is not known."""
        return None if self.pula_razem is None else self.pula_razem - self.kwota_razem


class ZwiekszeniePuli(Part):
    """Zwiększenie środków w trakcie konkursu"""

    akt: Tekst
    """Akt, którym zwiększono środki
    W narzędniku, np. „zarządzeniem nr 12/2027”."""
    data_aktu: Data
    """Data tego aktu"""

    _act_is_in_the_instrumental = stands_in_the_instrumental("akt", after="zwiększono")


class WynikKonkursu(Part):
    """Wynik konkursu"""

    rozstrzyga: ClassVar[bool] = True
    """Whether the document decides, and so is bound by the notice; an opinion may say more."""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    konkurs: KonkursWAkcie
    """Konkurs"""
    zadania: tuple[ZadanieWKonkursie, ...] = ()
    """Zadania konkursu
    Jak w ogłoszeniu, gdy jest ich kilka; każda oferta mówi wtedy, którego dotyczy. Puste: zadanie jest jedno."""
    pula: tuple[KwotaRoku, ...] = ()
    """Środki na zadanie według ogłoszenia
    Kwota na każdy rok; puste, gdy akt ich nie powtarza albo gdy środki podano przy zadaniach."""
    zwiekszenie_puli: ZwiekszeniePuli | None = None
    """Zwiększenie środków w trakcie konkursu
    Puste: środki są takie jak w ogłoszeniu."""
    prog_punktow: Liczba | None = None
    """Próg punktowy
    Najniższa średnia, przy której oferta może dostać dotację. Bez tego pola: progu nie ustalono."""
    czy_jedna_oferta: TakNie | None = None
    """Czy według ogłoszenia wybiera się tylko jedną ofertę
    Puste: ogłoszenie o tym nie mówi."""
    dni_na_aktualizacje: LiczbaDodatnia | None = None
    """Ile dni roboczych ma oferent na zaktualizowaną kalkulację, gdy dotacja jest niższa
    Jak w ogłoszeniu."""
    oferty: tuple[OfertaKonkursu, ...]
    """Oferty
    Wszystkie, które wpłynęły, także odrzucone."""
    uzasadnienie_kolejnosci: Opis | None = None
    """Dlaczego dotację dostaje oferta, choć inna ma więcej punktów
    Puste, gdy wybór idzie za punktami."""
    wycofane: tuple[OfertaWycofana, ...] = ()
    """Oferty wycofane
    „brak”, gdy żadnej nie wycofano. Puste: dokument o tym nie mówi."""

    _withdrawn_are_not_decided_on = withdrawn_are_not_decided_on()

    @property
    def bez_wycofanych(self) -> bool:
        """Whether the file says that no offer was withdrawn."""
        return self.says_none("wycofane")

    @property
    def organizacje(self) -> tuple[str, ...]:
        """All organisations whose offers are settled, those of common offers too."""
        return tuple(dict.fromkeys(nazwa for oferta in self.oferty for nazwa in oferta.oferenci))

    @property
    def caly_konkurs(self) -> GrupaOfert:
        """All offers together."""
        return GrupaOfert(self.konkurs, "", None, self.oferty, self.pula)

    @property
    def grupy(self) -> tuple[GrupaOfert, ...]:
        """Offers by task, in the order of the tasks; one group where the competition is for one."""
        if not self.zadania:
            return (self.caly_konkurs,)
        return tuple(
            GrupaOfert(
                self.konkurs, number, task, tuple(o for o in self.oferty if o.zadanie == number), task.kwoty
            )
            for number, task in zip(numery(self.zadania), self.zadania, strict=True)
        )

    @property
    def wiele_zadan(self) -> bool:
        """Whether offers are for one of several tasks."""
        return bool(self.zadania)

    @property
    def wieloletni(self) -> bool:
        """Whether the grants are for several years."""
        return len({item.rok for oferta in self.oferty for item in oferta.kwoty}) > 1 or len(self.pula) > 1

    @property
    def tytuly_zadan(self) -> tuple[str | None, ...]:
        """Title of the task of each offer, in their order; None where the competition is for one, or does not tell."""
        titles = {number: task.tytul for number, task in zip(numery(self.zadania), self.zadania, strict=True)}
        return tuple(titles.get(oferta.zadanie or "") for oferta in self.oferty)

    @property
    def przyjete(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that passed the formal assessment."""
        return self.caly_konkurs.przyjete

    @property
    def odrzucone(self) -> tuple[OfertaKonkursu, ...]:
        """Offers refused on formal grounds."""
        return self.caly_konkurs.odrzucone

    @property
    def wybrane(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that get money."""
        return self.caly_konkurs.wybrane

    @property
    def jedyna_wybrana(self) -> OfertaKonkursu | None:
        """The chosen offer, where exactly one is; an agreement takes its data from it."""
        wybrane = [oferta for oferta in self.oferty if oferta.wybrana]
        return wybrane[0] if len(wybrane) == 1 else None

    @property
    def tytul_jedynej(self) -> str | None:
        """Title of the task of the one chosen offer: its own, that of the task it is for, or the competition's."""
        chosen = self.jedyna_wybrana
        if chosen is None:
            return None
        return chosen.tytul or next(g.tytul_zadania for g in self.grupy if chosen in g.oferty)

    @property
    def niewybrane(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that passed, and get nothing."""
        return self.caly_konkurs.niewybrane

    @property
    def ranking(self) -> tuple[Pozycja, ...]:
        """Assessed offers of all tasks, most points first."""
        return self.caly_konkurs.ranking

    @property
    def pula_razem(self) -> Decimal | None:
        """Money announced for all years; None where it is not known."""
        if self.pula or not self.zadania:
            return self.caly_konkurs.pula_razem
        amounts = [item.suma for item in self.zadania]
        return None if None in amounts else suma(amount for amount in amounts if amount is not None)

    @property
    def kwota_razem(self) -> Decimal:
        """Money given, of the years that are known."""
        return self.caly_konkurs.kwota_razem

    @property
    def wszystko_znane(self) -> bool:
        """Whether the money given is known for all years of all offers."""
        return self.caly_konkurs.wszystko_znane

    @property
    def lata(self) -> tuple[RokPuli, ...]:
        """Money by year."""
        return self.caly_konkurs.lata

    @property
    def zostaje(self) -> Decimal | None:
        """Money left in all years; None where the money announced is not known."""
        return None if self.pula_razem is None else self.pula_razem - self.kwota_razem

    @property
    def pula_znana(self) -> bool:
        """Whether the money announced is known for every year."""
        return wszystkie_znane(self.pula)

    @property
    def zmienione(self) -> bool:
        """Whether an offer gets less than it asked for."""
        return any(oferta.zmieniona for oferta in self.oferty)

    @property
    def numerowane(self) -> bool:
        """Whether offers have numbers."""
        return any(oferta.numer is not None for oferta in self.oferty)

    @property
    def dni_robocze(self) -> str:
        """„dni roboczych”, after „w ciągu” and the number."""
        return rzeczownik(self.dni_na_aktualizacje or 0, "dnia roboczego", "dni roboczych", "dni roboczych")

    def osiaga_prog(self, wynik: Decimal) -> bool:
        """Whether the points reach the threshold, if there is one."""
        return self.prog_punktow is None or wynik >= self.prog_punktow

    @property
    def _found(self) -> Found:
        """How grave it is to leave the notice: the executive is bound by it, an opinion is not."""
        return error if self.rozstrzyga else warning

    _offers_are_listed_once = listed_once("oferty.*.numer", "Numer oferty", key=_numer)
    _tasks_are_listed_once = tasks_have_numbers_of_their_own()

    @rule(_UDPP["art. 15 ust. 2h"])
    def _offers_say_which_task(self) -> Findings:
        """Gdy zadań jest kilka, każda oferta mówi, którego dotyczy."""
        numbers = numery(self.zadania)
        for index, oferta in enumerate(self.oferty if self.zadania else ()):
            if oferta.zadanie not in numbers:
                yield error(
                    ("oferty", index, "zadanie"),
                    f"Oferta {oferta.oznaczenie} "
                    + (
                        "nie mówi, którego zadania dotyczy."
                        if oferta.zadanie is None
                        else f"dotyczy zadania nr {oferta.zadanie}, a takiego w konkursie nie ma."
                    ),
                    hint=f"Wpisz numer zadania: {', '.join(numbers)}.",
                )

    @rule()
    def _single_task_needs_no_number(self) -> Findings:
        """Gdy zadanie jest jedno, oferty nie wskazują numeru zadania."""
        for index, oferta in enumerate(() if self.zadania else self.oferty):
            if oferta.zadanie is not None:
                yield error(
                    ("oferty", index, "zadanie"),
                    f"Oferta {oferta.oznaczenie} dotyczy zadania nr {oferta.zadanie}, a zadań nie wypisano.",
                    hint="Wypisz zadania konkursu w polu „zadania” albo usuń ten numer.",
                )

    @rule(_UDPP["art. 13 ust. 2 pkt 5"])
    def _late_offers_are_refused(self) -> Findings:
        """Ofertę złożoną po terminie się odrzuca."""
        termin = self.konkurs.termin_skladania_ofert
        for index, oferta in enumerate(self.oferty):
            filed = oferta.data_zlozenia
            if termin is not None and filed is not None and filed > termin and oferta.odrzucenie is None:
                yield error(
                    ("oferty", index, "odrzucenie"),
                    f"Oferta {oferta.oznaczenie} wpłynęła {data_slownie(filed)}, a termin minął "
                    f"{data_slownie(termin)}",
                    hint="Wpisz odrzucenie za spóźnienie albo popraw datę.",
                )

    @rule()
    def _only_late_offers_are_refused_as_late(self) -> Findings:
        """Oferty złożonej przed dniem terminu nie odrzuca się za spóźnienie; w tym dniu decyduje godzina."""
        termin = self.konkurs.termin_skladania_ofert
        for index, oferta in enumerate(self.oferty):
            late = oferta.odrzucenie is not None and oferta.odrzucenie.wymog is RodzajWymogu.TERMIN
            if (
                late
                and termin is not None
                and oferta.data_zlozenia is not None
                and oferta.data_zlozenia < termin
            ):
                yield error(
                    ("oferty", index, "odrzucenie", "wymog"),
                    f"Oferta {oferta.oznaczenie} jest odrzucona za spóźnienie, a wpłynęła "
                    f"{data_slownie(oferta.data_zlozenia)}, w terminie.",
                    hint="Popraw datę złożenia albo przyczynę odrzucenia.",
                )

    @rule()
    def _refused_get_nothing(self) -> Findings:
        """Oferta odrzucona z przyczyn formalnych nie dostaje dotacji."""
        for index, oferta in enumerate(self.oferty):
            if oferta.odrzucenie is not None and oferta.wybrana:
                yield error(
                    ("oferty", index, "kwoty"),
                    f"Oferta {oferta.oznaczenie} jest odrzucona, a ma dostać {kwota_zapis(oferta.kwota_razem)}.",
                    hint="Wpisz kwoty 0 albo usuń odrzucenie.",
                )

    @rule()
    def _years_are_those_of_the_notice(self) -> Findings:
        """Oferta ma kwotę na każdy rok ogłoszonych środków i na żaden inny; rok do ustalenia też jest podany."""
        pools = {group.numer: group.pula for group in self.grupy}
        for index, oferta in enumerate(self.oferty):
            years = tuple(item.rok for item in pools.get(oferta.zadanie or "") or self.pula)
            yield from years_match(oferta.kwoty, years, ("oferty", index, "kwoty"), hint=ALSO_TO_BE_FIXED)

    @rule()
    def _offers_cover_the_same_years(self) -> Findings:
        """Gdy akt nie podaje środków w latach, oferty na to samo zadanie mają kwoty na te same lata."""
        if self.pula or any(group.pula for group in self.grupy):
            return
        first: dict[str | None, OfertaKonkursu] = {}
        for index, oferta in enumerate(self.oferty):
            other = first.setdefault(oferta.zadanie, oferta)
            has, had = (sorted({item.rok for item in one.kwoty}) for one in (oferta, other))
            if has != had:
                yield warning(
                    ("oferty", index, "kwoty"),
                    f"Oferta {oferta.oznaczenie} ma kwoty na lata: {', '.join(map(str, has))}, a oferta "
                    f"{other.oznaczenie} – na lata: {', '.join(map(str, had))}.",
                    hint="Popraw rok; gdy oferent nie prosi o dotację na któryś rok, wpisz kwotę 0.",
                )

    @rule()
    def _awards_within_the_pool(self) -> Findings:
        """Dotacje mieszczą się w ogłoszonych środkach, chyba że je zwiększono."""
        if self.zwiekszenie_puli is not None:
            return
        for index, item in enumerate(self.lata):
            if item.pula is not None and item.kwota > item.pula:
                yield self._found(
                    ("pula", index, "kwota"),
                    f"Na rok {item.rok} dotacje dają razem {kwota_zapis(item.kwota)}, a ogłoszenie przeznacza "
                    f"{kwota_zapis(item.pula)} (za dużo o {kwota_zapis(item.kwota - item.pula)}).",
                    hint="Zmniejsz dotacje, popraw środki według ogłoszenia albo podaj akt, którym je zwiększono.",
                )
        for index, group in enumerate(self.grupy if self.zadania else ()):
            if group.zadanie is not None and group.zostaje is not None and group.zostaje < 0:
                yield self._found(
                    ("zadania", index),
                    f"Na zadanie nr {group.numer} dotacje dają razem {kwota_zapis(group.kwota_razem)}, "
                    f"a ogłoszono {kwota_zapis(group.kwota_razem + group.zostaje)}.",
                    hint="Zmniejsz dotacje, popraw środki na to zadanie albo podaj akt, którym je zwiększono.",
                )

    @rule()
    def _grants_keep_the_limits(self) -> Findings:
        """Dotacja leży między najniższą a najwyższą, które wyznaczono dla tego zadania."""
        tasks = dict(zip(numery(self.zadania), self.zadania, strict=True))
        for index, oferta in enumerate(self.oferty):
            task = tasks.get(oferta.zadanie) if oferta.zadanie is not None else None
            if task is None or not oferta.wybrana or not oferta.wszystko_znane:
                continue
            given, least, most = oferta.kwota_razem, task.min_dotacja, task.maks_dotacja
            if most is not None and given > most:
                limit = f"najwyżej {kwota_zapis(most)}"
            elif least is not None and given < least:
                limit = f"co najmniej {kwota_zapis(least)}"
            else:
                limit = ""
            if limit:
                yield self._found(
                    ("oferty", index, "kwoty"),
                    f"Oferta {oferta.oznaczenie} ma dostać {kwota_zapis(given)}, a dotacja na zadanie nr "
                    f"{oferta.zadanie} wynosi {limit}.",
                    hint="Popraw kwotę albo granice według ogłoszenia.",
                )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"])
    def _chooses_as_many_as_announced(self) -> Findings:
        """Dotację dostaje najwyżej tyle ofert, ile wynika z ogłoszenia."""
        if self.czy_jedna_oferta and not self.zadania and len(self.wybrane) > 1:
            yield self._found(
                "oferty",
                "Ogłoszenie mówi o wyborze jednej oferty, a dotację mają dostać oferty "
                f"{', '.join(oferta.oznaczenie for oferta in self.wybrane)}.",
                hint="Zostaw dotację jednej ofercie; pozostałym wpisz kwoty 0.",
            )
        for group in self.grupy if self.zadania else ():
            most = group.zadanie.maks_ofert if group.zadanie else None
            most = 1 if most is None and self.czy_jedna_oferta else most
            if group.zadanie is not None and most is not None and len(group.wybrane) > most:
                yield self._found(
                    "oferty",
                    f"Na zadanie nr {group.numer} wybiera się najwyżej {policz(most, 'ofertę', 'oferty', 'ofert')}"
                    f", a dotację ma dostać {len(group.wybrane)}.",
                    hint="Zostaw dotację tylu ofertom, ile wynika z ogłoszenia; pozostałym wpisz kwoty 0.",
                )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"])
    def _chosen_reach_the_threshold(self) -> Findings:
        """Dotację dostaje tylko oferta, która osiągnęła próg punktowy z ogłoszenia."""
        for index, oferta in enumerate(self.oferty):
            wynik = oferta.wynik
            if oferta.wybrana and wynik is not None and not self.osiaga_prog(wynik):
                yield self._found(
                    ("oferty", index, "kwoty"),
                    f"Oferta {oferta.oznaczenie} ma średnio {kwota_tabela(wynik)} pkt, mniej niż próg "
                    f"{self.prog_punktow} pkt, a ma dostać {kwota_zapis(oferta.kwota_razem)}.",
                    hint="Wpisz kwoty 0.",
                )

    @rule()
    def _follows_the_points_or_says_why(self) -> Findings:
        """Wybór idzie za punktami, a odstępstwo jest uzasadnione."""
        if self.uzasadnienie_kolejnosci is not None:
            return
        for group in self.grupy:
            pominiete = [item for item in group.ranking if not item.oferta.wybrana]
            for wybrana in (item for item in group.ranking if item.oferta.wybrana):
                said = (
                    f"Dotację ma dostać oferta {wybrana.oferta.oznaczenie} ({kwota_tabela(wybrana.wynik)} pkt), "
                    "a nie "
                )
                if lepsze := [item.opis for item in pominiete if item.wynik > wybrana.wynik]:
                    yield warning(
                        "uzasadnienie_kolejnosci",
                        f"{said}{', '.join(lepsze)}.",
                        hint="Wyjaśnij to w tym polu.",
                    )
                if rowne := [item.opis for item in pominiete if item.wynik == wybrana.wynik]:
                    yield warning(
                        "uzasadnienie_kolejnosci",
                        f"{said}{', '.join(rowne)}.",
                        hint="Przy równej liczbie punktów podaj, co przesądziło.",
                    )

    @rule()
    def _changed_amount_needs_a_new_estimate(self) -> Findings:
        """Gdy dotacja jest niższa niż wnioskowana, wiadomo, do kiedy oferent aktualizuje kalkulację."""
        for index, oferta in enumerate(self.oferty):
            asked = oferta.kwota_wnioskowana
            more = asked is not None and oferta.kwota_razem > asked  # another rule tells that
            if oferta.zmieniona and not more and self.dni_na_aktualizacje is None:
                yield warning(
                    ("oferty", index, "kwoty"),
                    f"Oferta {oferta.oznaczenie} ma dostać {kwota_zapis(oferta.kwota_razem)}, a wnioskuje "
                    f"o {'inną kwotę' if asked is None else kwota_zapis(asked)}.",
                    hint="Podaj dni_na_aktualizacje: tyle ma oferent na zaktualizowaną kalkulację kosztów.",
                )

    _title_speaks_of_the_years = title_speaks_of_the_years(
        "konkurs.tytul_zadania", years="pula.*.rok", what="środki"
    )
    _offers_speak_of_the_years = title_speaks_of_the_years(
        "oferty.*.tytul", years="pula.*.rok", what="środki"
    )
    _texts_tell_known_grants = tells_known_grants(
        "uzasadnienie_kolejnosci",
        "oferty.*.uzasadnienie",
        sums=(
            "oferty.*.kwota_razem",
            "oferty.*.kwota_wnioskowana",
            "oferty.*.kwoty.*.kwota",
            "oferty.*.kwoty.*.wnioskowana",
            "pula.*.kwota",
            "pula_razem",
        ),
    )
