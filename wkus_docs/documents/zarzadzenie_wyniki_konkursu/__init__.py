"""The order, or the board's resolution, that settles a competition, with the announcement of results."""

from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule
from wkus_docs.documents.zarzadzenie_wyniki_konkursu.fakty import FACTS
from wkus_docs.fact import Fact, Holds
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta_rozstrzygana import OfertaRozstrzygana
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
from wkus_docs.parts.konkurs.wynik_konkursu import WynikKonkursu
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu
from wkus_docs.parts.strony.akt_wykonawczy import AktWykonawczy
from wkus_docs.parts.strony.galaz import Galaz, ZGalezia, branch_is_named, branch_lets_it_be_commissioned
from wkus_docs.relations import is_no_later
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_UDPP = acts["udpp"]
_SHARED = (
    "konkurs",
    "zadania",
    "pula",
    "prog_punktow",
    "czy_jedna_oferta",
    "dni_na_aktualizacje",
    "data_protokolu",
    "zwiekszenie_puli",
)
_OF_AN_OFFER = (
    "numer",
    "zadanie",
    "oferenci",
    "tytul",
    "data_zlozenia",
    "kwoty",
    "odrzucenie",
    "uzasadnienie",
    "srednia",
)


class ZarzadzenieWynikiKonkursu(ZGalezia, WynikKonkursu, AktWykonawczy, Document):
    """Zarządzenie o wyborze ofert i ogłoszenie wyników konkursu

    Zarządzenie wójta, burmistrza albo prezydenta, a w powiecie i w województwie uchwała zarządu. Wybiera
    oferty i podaje kwoty na każdy rok albo unieważnia konkurs, gdy zachodzi jedna z dwóch przyczyn z ustawy.
    Załącznikami są ogłoszenie wyników i uzasadnienie.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="zarządzenie",
        stages=("6 ocena",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(acts["usg"]["art. 30 ust. 1"]),
            *(LegalBasis(_UDPP[f"art. 15 ust. {ustep}"]) for ustep in ("2g", "2h", "2i", "2j")),
            LegalBasis(_UDPP["art. 13 ust. 3"]),
            LegalBasis(_UDPP["art. 18a"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Układ i formuły: Zasady techniki prawodawczej; wyniki porównano z zarządzeniem gminy Jednorożec "
        "(2018) i ogłoszeniami gmin Dąbrówno (2023) i Lasowice Wielkie (2017), unieważnienie z aktami Koniuszy "
        "(2022), Garbatki-Letniska (2016), Maciejowic (2011) i Powiatu Świeckiego (2026) oraz z ogłoszeniem "
        "Opalenicy (2011). Elementy ogłoszenia według art. 15 ust. 2h (tekst z 2024 r.). Z pamięci: art. 30 ust. 1 "
        "USG i art. 41 ust. 1 USW (tak samo podają akty gmin i województw). Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    termin_wyboru: Annotated[Data | None, "nie drukuje się"] = None
    """Termin wyboru ofert według ogłoszenia"""
    programy: Annotated[tuple[UchwalaProgramu, ...], Fact("urzad.programy", usual=True)] = ()
    """Uchwały o programach współpracy
    Puste: akt ich nie powołuje."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, z dziennikiem."""
    galaz: Galaz | None = None
    """Inna ustawa, która rządzi zadaniem
    Np. „pomoc społeczna”; podstawa prawna wymieni wtedy także ją. Puste: nie sprawdzono; „nie dotyczy”: rządzi nim tylko ustawa o działalności pożytku publicznego."""
    data_protokolu: Data | None = None
    """Data protokołu komisji konkursowej
    Puste, gdy nie złożono żadnej oferty albo akt tej daty nie podaje."""
    oferty: tuple[OfertaRozstrzygana, ...]
    """Oferty
    Wszystkie, które wpłynęły, z kwotami przyznanymi; gdy nie złożono żadnej, wpisz []."""
    uniewaznienie: PrzyczynaUniewaznienia | None = None
    """Przyczyna unieważnienia konkursu
    brak_ofert albo zadna_nie_spelnia_wymogow: innych ustawa nie zna. Puste: konkurs rozstrzygnięto."""
    publikacja: Publikacja | None = None
    """Zamieszczenie wyników
    Puste: akt wymienia same miejsca, bez dni."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""

    @property
    def galaz_zadania(self) -> Galaz | None:
        """The branch of law."""
        return self.galaz

    @property
    def przedmiot(self) -> str:
        """Subject of the act, after „w sprawie”."""
        co = "unieważnienia" if self.uniewaznienie else "rozstrzygnięcia"
        czego = "zadań publicznych" if self.zadania else "zadania publicznego"
        return f"{co} otwartego konkursu ofert na realizację {czego} „{self.konkurs.tytul_zadania}”"

    @property
    def ustepy_o_wyborze(self) -> tuple[str, ...]:
        """Units of art. 15 UDPP that the legal basis cites."""
        return (*(("2g",) if len(self.wybrane) > 1 else ()), "2h", "2j")

    @property
    def uzasadnione(self) -> bool:
        """Whether there is anything to say in the annex with reasons: points, reasons, refusals."""
        reasons = (oferta.uzasadnienie or oferta.odrzucenie for oferta in self.oferty)
        return (
            bool(self.ranking) or any(reasons) or self.uzasadnienie_kolejnosci is not None or not self.oferty
        )

    _branch_lets_it_be_commissioned = branch_lets_it_be_commissioned("galaz")
    _branch_is_named = branch_is_named("galaz", "konkurs.tytul_zadania", "zadania.*.tytul")

    _chooses_after_the_deadline = settled_after_the_deadline("data_aktu")
    _chooses_in_the_time_announced = settled_in_the_time_announced("data_aktu")
    _opinion_comes_first = opinion_comes_first("data_aktu")
    _assessed_offers_have_points = refused_have_no_points()

    @rule(_UDPP["art. 18a ust. 1 pkt 1"], _UDPP["art. 18a ust. 1 pkt 2"])
    def _annuls_only_on_statutory_grounds(self) -> Findings:
        """Konkurs unieważnia się wtedy i tylko wtedy, gdy nie ma ofert albo żadna nie spełnia wymogów."""
        jest = None if self.przyjete else PrzyczynaUniewaznienia.NIESPELNIONE_WYMOGI
        if not self.oferty:
            jest = PrzyczynaUniewaznienia.BRAK_OFERT
        if self.uniewaznienie is not None and jest is None:
            yield error(
                "uniewaznienie",
                "Konkursu nie można unieważnić: wymogi ogłoszenia spełniają oferty "
                f"{', '.join(oferta.oznaczenie for oferta in self.przyjete)}.",
                hint="Usuń unieważnienie; oferty, których organ nie wybiera, dostają kwoty 0 i uzasadnienie.",
            )
        elif self.uniewaznienie is not jest and jest is not None:
            yield error(
                "uniewaznienie",
                f"{jest.etykieta[:1].upper()}{jest.etykieta[1:]}, więc konkurs się unieważnia z tej przyczyny.",
                hint=f"Wpisz: uniewaznienie: {jest.value}.",
            )

    _chooses_any = chooses_any()
    _tasks_without_offers_are_annulled = tasks_without_offers_are_annulled()
    _results_follow_the_act = appears_no_earlier_than("data_aktu", *MIEJSCA, what="rozstrzygnięto konkurs")
    _results_are_published_at_once = results_are_published_at_once("data_aktu")
    _programme_comes_first = is_no_later(
        "programy.*.data_uchwaly",
        later="data_aktu",
        what="Uchwała o programie",
        than="akt, który ją powołuje",
    )
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
    _offers_were_withdrawn_before = is_no_later(
        "wycofane.*.data_wycofania", later="data_aktu", what="Wycofanie oferty", than="rozstrzygnięcie"
    )
    _offers_were_filed_before = is_no_later(
        "oferty.*.data_zlozenia", later="data_aktu", what="Złożenie oferty", than="rozstrzygnięcie"
    )
    _pool_was_raised_before = is_no_later(
        "zwiekszenie_puli.data_aktu",
        later="data_aktu",
        what="Akt o zwiększeniu środków",
        than="rozstrzygnięcie",
    )
