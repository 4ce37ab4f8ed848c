"""The annex of quality to an agreement: levels for each year, measurement, complaints, and what follows."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.zalacznik_jakosciowy_umowy.fakty import FACTS
from wkus_docs.documents.zalacznik_jakosciowy_umowy.poziomy_uslugi import (
    PodstawaJakosci,
    WskaznikUmowny,
    lata_poziomow,
)
from wkus_docs.documents.zalacznik_jakosciowy_umowy.reklamacje import Reklamacje
from wkus_docs.documents.zalacznik_jakosciowy_umowy.skutki import PlanNaprawczy, SkutekNiedotrzymania
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataZawarcia
from wkus_docs.law import acts, parameters
from wkus_docs.parts.jakosc.pomiar_jakosci import PomiarJakosci, PostepowanieZSygnalem
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.podpisy_organu import (
    PodpisyOrganu,
    board_signs_together,
    marshal_signs_with_a_member,
)
from wkus_docs.parts.umowa.formy_zleceniobiorcy import JEDEN, WIELU, FormyZleceniobiorcy
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.parts.umowa.warunki_umowy import FormaUmowy
from wkus_docs.polish import organy
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import listed_once, weights_sum_to_one
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis

_UDPP, _UFP, _KPA = acts["udpp"], acts["ufp"], acts["kpa"]


class ZalacznikJakosciowyUmowy(RealizacjaUmowy, PodpisyOrganu, Document):
    """Załącznik jakościowy do umowy

    Karta poziomów usługi: wskaźniki z poziomem na każdy rok, tolerancja, sposób pomiaru, reklamacje, plan
    naprawczy i skutki niedotrzymania. Nie ma w nim kar umownych: dotację zwraca się tylko z przyczyn podanych
    w ustawie o finansach publicznych.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="załącznik do umowy",
        stages=("7 umowa",),
        author="organ wykonawczy i organizacja",
        legal_basis=(
            LegalBasis(_UDPP["art. 16 ust. 1"]),
            LegalBasis(_UDPP["art. 17 pkt 2"]),
            LegalBasis(acts["kc"]["art. 353¹"]),
            LegalBasis(_UFP["art. 252 ust. 1"]),
        ),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.JAKOSC,),
        sources="Pomysł wydzielonej części o jakości: modelowa umowa z ekspertyzy o praktyce niemieckiej "
        "(usługa – refundacja – weryfikacja). Układ i słowa są własne, podobnego załącznika gminy nie "
        "znaleziono. Z pamięci: art. 353¹ KC, art. 237 § 1 KPA i paragrafy ramowego wzoru umowy; art. 221 § 2 "
        "KPA czytany w źródle wtórnym.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres")
    _board_signs_together = board_signs_together(
        "podpisujacy", day="data_dokumentu", found=warning, what="załącznik"
    )
    _marshal_signs_with_a_member = marshal_signs_with_a_member("podpisujacy", what="załącznik")

    numer_zalacznika: LiczbaDodatnia | None = None
    """Numer załącznika do umowy
    Puste, gdy załączników nie numerowano."""
    data_zalacznika: DataZawarcia
    """Data załącznika
    Zwykle dzień zawarcia umowy; późniejsza, gdy załącznik dołącza się aneksem."""
    forma_umowy: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma umowy
    papierowa albo elektroniczna (kwalifikowane podpisy); taka sama ma załącznik."""
    podstawa: PodstawaJakosci
    """Standard i katalog wskaźników"""
    wskazniki: tuple[WskaznikUmowny, ...] = Field(min_length=1)
    """Wskaźniki i poziomy
    Z katalogu; wagi sumują się do 1."""
    pomiar: PomiarJakosci
    """Pomiar"""
    postepowanie: PostepowanieZSygnalem
    """Co się robi po sygnale"""
    reklamacje: Reklamacje
    """Reklamacje odbiorców"""
    plan: PlanNaprawczy
    """Plan działań naprawczych"""
    skutki: tuple[SkutekNiedotrzymania, ...] = Field(min_length=1)
    """Skutki niedotrzymania poziomów
    wyjaśnienie, plan_naprawczy, przegląd, sprawozdanie_częściowe, kontrola, zmiana_umowy, rozwiązanie. Kar
    umownych tu nie ma: dotacja nie jest wynagrodzeniem."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia stron, każde osobnym ustępem."""

    @property
    def tytul_dokumentu(self) -> str:
        """Annex, agreement and task."""
        return f"Załącznik jakościowy do {self.umowa.z_numerem}: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The unit that commissions the task."""
        return self.jednostka.pelna_nazwa.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the annex."""
        return self.data_zalacznika

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act that adopted the standard: an order, or a resolution of the board."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def formy(self) -> FormyZleceniobiorcy:
        """„Zleceniobiorca” with its verbs."""
        return WIELU if self.wspolna else JEDEN

    @property
    def elektroniczna(self) -> bool:
        """Whether the parties sign electronically."""
        return self.forma_umowy == FormaUmowy.ELEKTRONICZNA

    @property
    def lata(self) -> tuple[int, ...]:
        """Years of the agreement: the columns of levels."""
        return self.umowa.okres.lata

    @property
    def sygnaly(self) -> tuple[Sygnal, ...]:
        """Green, yellow, red: the columns of thresholds."""
        return (Sygnal.ZIELONY, Sygnal.ZOLTY, Sygnal.CZERWONY)

    @property
    def skutki_po_kolei(self) -> tuple[SkutekNiedotrzymania, ...]:
        """Consequences from the mildest to the gravest, whatever their order in the file."""
        return tuple(sorted(self.skutki, key=lambda skutek: skutek.kolejnosc))

    _weights_sum_to_one = weights_sum_to_one("wskazniki.*.waga", at="wskazniki", what="wskaźników")

    @rule()
    def _levels_cover_the_years(self) -> Findings:
        """Każdy wskaźnik ma jeden poziom na każdy rok umowy."""
        for index, item in enumerate(self.wskazniki):
            yield from lata_poziomow(item, self.lata, ("wskazniki", index, "poziomy"))

    _names_differ = listed_once("wskazniki.*.nazwa", "Wskaźnik")

    @rule()
    def _annex_follows_the_agreement(self) -> Findings:
        """Załącznik nie jest wcześniejszy niż umowa ani niż akt, którym przyjęto katalog, ani późniejszy niż zadanie."""
        for dzien, co in (
            (self.umowa.data_zawarcia, "umowa"),
            (self.podstawa.data_aktu, "akt, którym przyjęto katalog,"),
        ):
            if self.data_zalacznika < dzien:
                yield warning(
                    "data_zalacznika",
                    f"Załącznik ({data_slownie(self.data_zalacznika)}) jest wcześniejszy niż {co} "
                    f"({data_slownie(dzien)}).",
                    hint="Popraw jedną z dat.",
                )
        if self.data_zalacznika > self.umowa.okres.do:
            yield error(
                "data_zalacznika",
                f"Załącznik ({data_slownie(self.data_zalacznika)}) powstałby po zakończeniu zadania "
                f"({data_slownie(self.umowa.okres.do)}).",
                hint="Popraw datę.",
            )

    @rule(_KPA["art. 221 § 2"], _KPA["art. 237 § 1"])
    def _complaints_are_answered_within_a_month(self) -> Findings:
        """Odpowiedź na reklamację przychodzi nie później niż w ciągu miesiąca."""
        miesiecy = parameters["miesiace_na_skarge"].na(self.data_zalacznika)
        if self.reklamacje.po(miesiecy):
            yield warning(
                ("reklamacje", "czas"),
                f"Odpowiedź na reklamację {self.reklamacje.termin} może przyjść później niż po miesiącu.",
                hint="Skargę na zlecone zadanie załatwia się najpóźniej w ciągu miesiąca; skróć czas.",
            )

    @rule()
    def _termination_comes_last(self) -> Findings:
        """Rozwiązanie umowy poprzedza plan naprawczy albo kontrola."""
        lagodniejsze = {SkutekNiedotrzymania.PLAN, SkutekNiedotrzymania.KONTROLA}
        if SkutekNiedotrzymania.ROZWIAZANIE in self.skutki and not lagodniejsze & set(self.skutki):
            yield warning(
                "skutki",
                "Jest rozwiązanie umowy, a nie ma planu naprawczego ani kontroli.",
                hint="Daj organizacji szansę naprawy: dopisz „plan_naprawczy” albo „kontrola”.",
            )

    _each_consequence_once = listed_once("skutki.*", "Skutek")
