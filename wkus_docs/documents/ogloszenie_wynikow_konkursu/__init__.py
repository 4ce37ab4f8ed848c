"""The notice of the results of a competition that stands alone: every offer, what became of it, and what comes next."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.ogloszenie_wynikow_konkursu import liczby_ofert, srodki_konkursu
from wkus_docs.documents.ogloszenie_wynikow_konkursu.fakty import FACTS
from wkus_docs.documents.ogloszenie_wynikow_konkursu.liczby_ofert import LiczbyOfert, WierszLiczb
from wkus_docs.documents.ogloszenie_wynikow_konkursu.oferta_ogloszona import OfertaOgloszona
from wkus_docs.documents.ogloszenie_wynikow_konkursu.srodki_konkursu import WierszSrodkow
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.czynnosci_wybranych import CzynnosciWybranych, chosen_have_time
from wkus_docs.parts.konkurs.publikacja import MIEJSCA, Publikacja, appears_no_earlier_than
from wkus_docs.parts.konkurs.rozstrzygniecie_konkursu import (
    chooses_any,
    opinion_comes_first,
    refused_have_no_points,
    results_are_published_at_once,
    settled_after_the_deadline,
    settled_in_the_time_announced,
    tasks_without_offers_are_annulled,
)
from wkus_docs.parts.konkurs.uniewaznienie import PrzyczynaUniewaznienia
from wkus_docs.parts.konkurs.wynik_konkursu import GrupaOfert, WynikKonkursu
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.polish import organy
from wkus_docs.relations import case_is_not_of_a_later_year, is_no_later, number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_SETTLED = ("data_rozstrzygniecia", "data_ogloszenia_wynikow")
"""Days of the choice, of which the first that is given counts."""
_SHARED = (
    "konkurs",
    "zadania",
    "pula",
    "prog_punktow",
    "czy_jedna_oferta",
    "dni_na_aktualizacje",
    "data_protokolu",
    "zwiekszenie_puli",
    "uzasadnienie_kolejnosci",
)
_OF_AN_OFFER = (
    "numer",
    "zadanie",
    "oferenci",
    "tytul",
    "data_zlozenia",
    "kwoty",
    "odrzucenie",
    "srednia",
)


@dataclass(frozen=True, slots=True)
class WynikZadania:
    """What was chosen for one task; the only one, without a number, where the competition is for one."""

    grupa: GrupaOfert
    wybrane: tuple[OfertaOgloszona, ...]


@dataclass(frozen=True, slots=True)
class ZadanieBezOferty:
    """A task that is to be annulled: its number and title, and on which ground."""

    numer: str
    tytul: str
    przyczyna: PrzyczynaUniewaznienia


class OgloszenieWynikowKonkursu(WynikKonkursu, PodpisyOrganu):
    """Ogłoszenie wyników otwartego konkursu ofert

    Samo ogłoszenie, bez zarządzenia albo obok niego: liczby ofert, oferty wybrane z tytułami i kwotami, oferty bez
    dotacji, oferty odrzucone z wymogiem, którego nie spełniają, środki, które zostały, i co dalej mają zrobić wybrani
    oferenci.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="ogłoszenie",
        stages=("6 ocena",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 15 ust. {unit}"]) for unit in ("2h", "2i", "2j", "4")),
            LegalBasis(_UDPP["art. 13 ust. 3"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Elementy ogłoszenia według art. 15 ust. 2h (tekst z 2024 r.). Układ porównano z ogłoszeniami gminy "
        "Ostróda (2022 i 2023: liczba ofert, oferta odrzucona z przyczyną, środki na zadanie), Województwa "
        "Mazowieckiego (2021: oferty odrzucone i wycofane na osobnych listach) i gminy Dąbrówno (2023). Liczby ofert, "
        "tabela odrzuconych i czynności wybranych oferentów to praktyka, nie wymóg ustawy. Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    data_ogloszenia_wynikow: DataWydania
    """Data ogłoszenia wyników"""
    numer_aktu: Tekst | None = None
    """Numer aktu, którym rozstrzygnięto konkurs
    Zarządzenia, a w powiecie i w województwie uchwały zarządu. Puste: ogłoszenie go nie powołuje."""
    data_rozstrzygniecia: Data | None = None
    """Data rozstrzygnięcia konkursu
    Data tego aktu. Puste: ogłoszenie jej nie podaje."""
    data_protokolu: Data | None = None
    """Data protokołu komisji konkursowej"""
    termin_wyboru: Annotated[Data | None, "nie drukuje się"] = None
    """Termin wyboru ofert według ogłoszenia o konkursie"""
    liczby: LiczbyOfert | None = None
    """Liczby ofert
    Puste: ogłoszenie wymienia wszystkie oferty i dokument liczy je sam."""
    oferty: tuple[OfertaOgloszona, ...]
    """Oferty
    Wszystkie, które wpłynęły i których nie wycofano, także odrzucone. Gdy ogłoszenie wymienia tylko część, podaj też „liczby”."""
    dla_wybranych: CzynnosciWybranych | None = None
    """Co mają zrobić wybrani oferenci
    Puste: ogłoszenie o tym nie mówi."""
    informacje_dodatkowe: tuple[Opis, ...] = ()
    """Informacje dodatkowe
    Własne zdania ogłoszenia, każde jako osobny akapit."""
    publikacja: Publikacja | None = None
    """Zamieszczenie wyników
    Puste: ogłoszenie wymienia same miejsca, bez dni."""
    kontakt: KontaktUrzedu | None = None
    """Osoba do kontaktu"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title with the task's own."""
        return f"Ogłoszenie wyników otwartego konkursu ofert: {self.konkurs.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Executive of the unit."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the notice."""
        return self.data_ogloszenia_wynikow

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act that settles the competition: „zarządzenie” or „uchwała”."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def bilans_ofert(self) -> tuple[WierszLiczb, ...]:
        """How many offers came, and what became of them."""
        return liczby_ofert.rows(self)

    @property
    def srodki(self) -> tuple[WierszSrodkow, ...]:
        """Money announced, given and left; empty where an amount is not known."""
        return srodki_konkursu.rows(self)

    @property
    def wyniki_zadan(self) -> tuple[WynikZadania, ...]:
        """Chosen offers by task."""
        return tuple(
            WynikZadania(group, tuple(o for o in self.oferty if o in group.wybrane)) for group in self.grupy
        )

    @property
    def bez_dotacji(self) -> tuple[OfertaOgloszona, ...]:
        """Offers that meet the requirements, and get nothing."""
        return tuple(oferta for oferta in self.oferty if oferta.odrzucenie is None and not oferta.wybrana)

    @property
    def odrzucone_oferty(self) -> tuple[OfertaOgloszona, ...]:
        """Offers refused on formal grounds."""
        return tuple(oferta for oferta in self.oferty if oferta.odrzucona)

    @property
    def do_uniewaznienia(self) -> tuple[ZadanieBezOferty, ...]:
        """Tasks, of several, to which no offer meets the requirements: an act that annuls them takes them."""
        return tuple(
            ZadanieBezOferty(
                group.numer or "",
                group.zadanie.tytul,
                PrzyczynaUniewaznienia.NIESPELNIONE_WYMOGI
                if group.oferty
                else PrzyczynaUniewaznienia.BRAK_OFERT,
            )
            for group in self.grupy
            if group.zadanie is not None and not group.przyjete
        )

    @property
    def oferty_do_uniewaznienia(self) -> tuple[OfertaOgloszona, ...]:
        """Refused offers that an annulment tells of: of the tasks that are annulled, or of the only one."""
        annulled = {task.numer for task in self.do_uniewaznienia}
        return tuple(one for one in self.odrzucone_oferty if not self.zadania or one.zadanie in annulled)

    @property
    def uzasadnione_oferty(self) -> tuple[OfertaOgloszona, ...]:
        """Offers with reasons of their own; a comparison, for in a blank form nobody knows whether there will be any."""
        return tuple(oferta for oferta in self.oferty if (oferta.uzasadnienie or "") != "")

    @property
    def zmienione_oferty(self) -> tuple[OfertaOgloszona, ...]:
        """Chosen offers that do not get what they asked for."""
        return tuple(oferta for oferta in self.oferty if oferta.zmieniona)

    @property
    def dzien_wynikow(self) -> date:
        """Day on which the results are known everywhere: the last of the three places, or that of the notice."""
        last = None if self.publikacja is None else self.publikacja.ostatnia
        return self.data_ogloszenia_wynikow if last is None else last

    _chooses_after_the_deadline = settled_after_the_deadline(*_SETTLED)
    _chooses_in_the_time_announced = settled_in_the_time_announced(*_SETTLED)
    _opinion_comes_first = opinion_comes_first(*_SETTLED)
    _assessed_offers_have_points = refused_have_no_points()
    _chooses_any = chooses_any()
    _tasks_without_offers_are_annulled = tasks_without_offers_are_annulled()
    _announces_what_was_settled = is_no_later(
        "data_rozstrzygniecia",
        later="data_ogloszenia_wynikow",
        what="Rozstrzygnięcie konkursu",
        than="ogłoszenie wyników",
    )
    _results_follow_the_act = appears_no_earlier_than(
        "data_ogloszenia_wynikow", *MIEJSCA, what="podpisano je"
    )
    _results_are_published_at_once = results_are_published_at_once(*_SETTLED)
    _offers_were_filed_before = is_no_later(
        "oferty.*.data_zlozenia",
        later="data_ogloszenia_wynikow",
        what="Złożenie oferty",
        than="ogłoszenie wyników",
    )
    _offers_were_withdrawn_before = is_no_later(
        "wycofane.*.data_wycofania",
        later="data_ogloszenia_wynikow",
        what="Wycofanie oferty",
        than="ogłoszenie wyników",
    )
    _pool_was_raised_before = is_no_later(
        "zwiekszenie_puli.data_aktu",
        later="data_ogloszenia_wynikow",
        what="Akt o zwiększeniu środków",
        than="ogłoszenie wyników",
    )
    _numbers_agree_with_the_lists = liczby_ofert.numbers_agree_with_the_lists
    _chosen_have_time = chosen_have_time("dla_wybranych", since="dzien_wynikow", days="dni_na_aktualizacje")
    _number_is_of_the_year = number_is_of_the_year("numer_aktu", day="data_rozstrzygniecia")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")

    @rule(_UDPP["art. 15 ust. 2h pkt 2"])
    def _offers_have_titles_of_their_own(self) -> Findings:
        """Każda wymieniona oferta ma tytuł, który nadał jej oferent."""
        for name in ("oferty", "wycofane"):
            for index, oferta in enumerate(getattr(self, name)):
                if oferta.tytul is None:
                    yield warning(
                        (name, index, "tytul"),
                        f"Nie podano tytułu oferty, którą złożył: {', '.join(oferta.oferenci)}.",
                        hint="Wpisz tytuł z oferty, także gdy jest taki sam jak w ogłoszeniu o konkursie.",
                    )

    @rule(_UDPP["art. 15 ust. 2i"])
    def _reasons_are_given_on_demand(self) -> Findings:
        """Uzasadnień poszczególnych ofert nie publikuje się: organ podaje je na żądanie."""
        for index, oferta in enumerate(self.oferty):
            if oferta.uzasadnienie is not None:
                yield warning(
                    ("oferty", index, "uzasadnienie"),
                    f"Uzasadnienie oferty {oferta.oznaczenie} ukaże się publicznie, a ustawa przewiduje je na żądanie.",
                    hint="Usuń je stąd i zachowaj w protokole; na żądanie odpowiada pismo zawiadomienie_o_wyniku.",
                )

    @rule(_UDPP["art. 18a ust. 1 pkt 1"], _UDPP["art. 18a ust. 1 pkt 2"])
    def _announces_what_is_not_annulled(self) -> Findings:
        """Ogłasza się wynik konkursu, w którym jest oferta spełniająca wymogi; innego konkursu wynikiem jest unieważnienie."""
        assessed = len(self.przyjete) if self.liczby is None else (self.liczby.ocenione or len(self.przyjete))
        if not assessed and not self.wycofane:
            yield error(
                "oferty",
                "Nie złożono żadnej oferty, więc konkurs się unieważnia."
                if not self.oferty
                else "Żadna z wymienionych ofert nie spełnia wymogów ogłoszenia, więc konkurs się unieważnia.",
                hint="Zamiast wyników ogłasza się unieważnienie; jeżeli jakaś oferta spełnia wymogi, dopisz ją.",
            )
