"""Declarations of impartiality: a sheet for every member of the commission and every adviser, on one competition."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.oswiadczenie_czlonka_komisji.arkusz import Arkusz
from wkus_docs.documents.oswiadczenie_czlonka_komisji.czlonek import Oswiadczajacy, not_earlier
from wkus_docs.documents.oswiadczenie_czlonka_komisji.fakty import FACTS
from wkus_docs.documents.oswiadczenie_czlonka_komisji.lista_ofert import OfertaNaLiscie
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.ocena.termin_ofert import assessed_after_the_deadline
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import is_no_later, listed_once, number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst

_UDPP, _KPA = acts["udpp"], acts["kpa"]


class OswiadczenieCzlonkaKomisji(Document):
    """Oświadczenie członka komisji konkursowej o bezstronności i poufności

    Osobny arkusz dla każdego członka komisji i specjalisty, z jednego pliku: lista ofert, odpowiedź przy każdej
    przyczynie wyłączenia z ustawy, inne okoliczności i rozstrzygnięcie o nich, a na końcu, które oferty ta osoba
    opiniuje. Arkusz bez odpowiedzi drukuje się do wypełnienia ręką.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="oświadczenie",
        stages=("6 ocena",),
        author="członek komisji konkursowej albo specjalista",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 15 ust. {ustep}"]) for ustep in ("2d", "2f")),
            LegalBasis(_KPA["art. 24"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma, a wypełnionego oświadczenia nie znaleziono. Zakres porównano z warunkami udziału "
        "w komisji gmin Przystajń (2023), Olesno (2021) i Świątki (2018): brak stosunku prawnego lub faktycznego z "
        "oferentami, deklaracja powiązań przed oceną, wyłączenie według KPA. Przyczyny z art. 24 KPA są z pamięci, "
        "słowa są nasze. Art. 15 ust. 2f ustawy nie każe składać oświadczenia: jest ono dowodem staranności.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    one_for_each: ClassVar[str] = "czlonkowie"

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    konkurs: KonkursWAkcie
    """Konkurs"""
    numer_aktu_komisji: Tekst | None = None
    """Numer aktu, którym powołano komisję"""
    data_aktu_komisji: Data | None = None
    """Data aktu, którym powołano komisję"""
    data_listy: Data | None = None
    """Kiedy ustalono listę ofert
    Puste: oświadczenie tego dnia nie podaje."""
    oferty: tuple[OfertaNaLiscie, ...] = Field(min_length=1)
    """Lista ofert
    Wszystkie, które wpłynęły, także spóźnione: bezstronność dotyczy całej listy."""
    data_oswiadczen: DataWydania
    """Data oświadczeń
    Po ustaleniu listy ofert, a przed pierwszą oceną."""
    pierwsza_ocena: Annotated[Data | None, "nie drukuje się"] = None
    """Dzień pierwszej oceny ofert
    Z kart oceny albo z protokołu; pozwala sprawdzić, czy oświadczenia są wcześniejsze."""
    czlonkowie: tuple[Oswiadczajacy, ...] = Field(min_length=1)
    """Osoby, które składają oświadczenia
    Każda dostaje osobny arkusz: członkowie komisji i specjaliści."""
    czy_poufnosc: TakNie | None = None
    """Czy oświadczenie zobowiązuje do poufności
    „tak”: nie ujawniać przebiegu prac przed ogłoszeniem wyników ani danych osobowych z ofert. Puste: oświadczenie
    o tym nie mówi."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        if len(self.czlonkowie) == 1:
            return f"Oświadczenie o bezstronności: {self.czlonkowie[0].imie_nazwisko}"
        return f"Oświadczenia członków komisji konkursowej o bezstronności: {self.konkurs.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Who declares; the executive, where there are several sheets."""
        return (
            self.czlonkowie[0].imie_nazwisko if len(self.czlonkowie) == 1 else self.jednostka.organ.mianownik
        )

    @property
    def data_dokumentu(self) -> date:
        """Day of the declarations."""
        return self.data_oswiadczen

    @property
    def organizacje(self) -> tuple[str, ...]:
        """All organisations of the list, those of common offers too."""
        return tuple(dict.fromkeys(nazwa for oferta in self.oferty for nazwa in oferta.oferenci))

    @property
    def arkusze(self) -> tuple[Arkusz, ...]:
        """A sheet for each person, in the order of the list."""
        offers = tuple((oferta.numer or str(place), oferta) for place, oferta in enumerate(self.oferty, 1))
        return tuple(
            Arkusz(osoba, offers, osoba.data or self.data_oswiadczen, kolejny=bool(index))
            for index, osoba in enumerate(self.czlonkowie)
        )

    @property
    def z_tytulami(self) -> bool:
        """Whether any offer has a title of its own."""
        return any(oferta.tytul for oferta in self.oferty)

    _offers_are_listed_once = listed_once(
        "oferty.*.numer", "Numer oferty", key=lambda given: given or object()
    )
    _people_are_listed_once = listed_once("czlonkowie.*.imie_nazwisko", "Osobę", key=zwin)
    _number_is_of_the_year = number_is_of_the_year("numer_aktu_komisji", day="data_aktu_komisji")
    _listed_after_the_deadline = assessed_after_the_deadline("data_listy", what="Lista ofert")
    _commission_comes_first = is_no_later(
        "data_aktu_komisji", later="data_oswiadczen", what="Powołanie komisji", than="oświadczenia"
    )

    @rule(_UDPP["art. 15 ust. 2d"])
    def _competitors_name_nobody(self) -> Findings:
        """Organizacja, która wskazała członka komisji, nie bierze udziału w konkursie."""
        for index, arkusz in enumerate(self.arkusze):
            if arkusz.wskazal_konkurent:
                yield error(
                    ("czlonkowie", index, "organizacja"),
                    f"Organizacja {arkusz.osoba.organizacja} złożyła ofertę, więc {arkusz.osoba.imie_nazwisko} nie może "
                    "zasiadać w komisji.",
                    hint="Zmień skład komisji; oświadczenia tej osoby nie odbieraj.",
                )

    @rule()
    def _declared_offers_are_on_the_list(self) -> Findings:
        """Przyczyny i okoliczności dotyczą ofert z listy."""
        known = {zwin(numer) for numer, _ in self.arkusze[0].oferty}
        named = (
            *paths.each(self, "czlonkowie.*.przyczyny.*.oferty.*"),
            *paths.each(self, "czlonkowie.*.okolicznosci.*.oferty.*"),
        )
        for loc, numer in named:
            if zwin(numer) not in known:
                yield error(
                    loc,
                    f"{self.czlonkowie[int(loc[1])].imie_nazwisko} mówi o ofercie nr {numer}, a takiej nie ma na liście.",
                    hint="Popraw numer według listy ofert.",
                )

    @rule()
    def _declares_knowing_the_offers(self) -> Findings:
        """Oświadczenie składa się po poznaniu listy ofert, a przed pierwszą oceną."""
        since = self.data_listy or self.konkurs.termin_skladania_ofert
        for index, arkusz in enumerate(self.arkusze):
            where = ("czlonkowie", index, "data") if arkusz.osoba.data else ("data_oswiadczen",)
            if since is not None and arkusz.data < since:
                yield warning(
                    where,
                    f"Oświadczenie ({arkusz.osoba.imie_nazwisko}) z {data_slownie(arkusz.data)} wyprzedza listę ofert "
                    f"({data_slownie(since)}).",
                    hint="Kto nie zna ofert, nie wie, z kim jest związany; oświadczenie trzeba ponowić.",
                )
            if self.pierwsza_ocena is not None and arkusz.data > self.pierwsza_ocena:
                yield warning(
                    where,
                    f"Oświadczenie ({arkusz.osoba.imie_nazwisko}) z {data_slownie(arkusz.data)} jest późniejsze niż "
                    f"pierwsza ocena ({data_slownie(self.pierwsza_ocena)}).",
                    hint="Oświadczenie składa się, zanim oceni się pierwszą ofertę; sprawdź daty.",
                )

    @rule()
    def _decision_follows_the_declaration(self) -> Findings:
        """O okolicznościach rozstrzyga się nie wcześniej, niż je ujawniono."""
        for index, arkusz in enumerate(self.arkusze):
            for found in not_earlier(arkusz.osoba, arkusz.data):
                yield error(("czlonkowie", index, *found.loc), found.message, hint=found.hint)

    @rule(_UDPP["art. 15 ust. 2f"])
    def _excluded_from_all_does_not_sit(self) -> Findings:
        """Kto nie może opiniować żadnej oferty, nie bierze udziału w pracach komisji."""
        for index, arkusz in enumerate(self.arkusze):
            if arkusz.nie_opiniuje_zadnej and not arkusz.wskazal_konkurent:
                yield warning(
                    ("czlonkowie", index),
                    f"{arkusz.osoba.imie_nazwisko} nie może opiniować żadnej oferty.",
                    hint="Sprawdź, czy komisja ma bez tej osoby wymagany skład i kworum.",
                )
