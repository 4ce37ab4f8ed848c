"""The order, or the board's resolution, that announces an open competition of offers."""

from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.zarzadzenie_ogloszenie_konkursu.fakty import FACTS
from wkus_docs.documents.zarzadzenie_ogloszenie_konkursu.zalaczniki_konkursu import (
    RodzajZalacznika,
    ZalacznikKonkursu,
)
from wkus_docs.fact import Fact, Holds
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.komisja import members_are_named_in_time
from wkus_docs.parts.konkurs.publikacja import MIEJSCA, appears_no_earlier_than
from wkus_docs.parts.konkurs.terminy_konkursu import TerminyWAkcie
from wkus_docs.parts.konkurs.zadania_konkursu import (
    ZadanieWKonkursie,
    tasks_have_numbers_of_their_own,
    tasks_share_the_money,
)
from wkus_docs.parts.konkurs.zadanie_konkursowe import FormaKonkursu, UchwalaProgramu
from wkus_docs.parts.pieniadze.prognoza import forecast_precedes
from wkus_docs.parts.pieniadze.srodki import (
    SrodkiPubliczne,
    budget_is_adopted_before,
    draft_budget_is_for_next_year,
    money_has_its_ground_before,
    money_is_told_for_each_year,
    months_lie_in_the_task,
)
from wkus_docs.parts.strony.akt_wykonawczy import AktWykonawczy
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.galaz import Galaz, ZGalezia, branch_is_named, branch_lets_it_be_commissioned
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import title_speaks_of_the_period, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive, tells_as_many_people

_UDPP, _UFP = acts["udpp"], acts["ufp"]
_ENTRUSTED = "powierzenia wraz z udzieleniem dotacji na finansowanie jego realizacji"
_SUPPORTED = "wspierania wraz z udzieleniem dotacji na dofinansowanie jego realizacji"
_FORMA = {
    FormaKonkursu.POWIERZENIE: _ENTRUSTED,
    FormaKonkursu.WSPIERANIE: _SUPPORTED,
    FormaKonkursu.OBIE: f"{_ENTRUSTED} albo {_SUPPORTED}",
}
_EXPECTED = (
    RodzajZalacznika.KARTA_FORMALNA,
    RodzajZalacznika.KARTA_MERYTORYCZNA,
    RodzajZalacznika.WZOR_UMOWY,
)


class ZarzadzenieOgloszenieKonkursu(ZGalezia, AktWykonawczy, TerminyWAkcie, Document):
    """Zarządzenie w sprawie ogłoszenia otwartego konkursu ofert

    Zarządzenie wójta, burmistrza albo prezydenta, a w powiecie i w województwie uchwała zarządu. Ogłasza
    konkurs na zadanie na rok albo na kilka lat, podaje środki na każdy rok i przyjmuje załączniki: ogłoszenie,
    karty ocen i wzór umowy. Czego nie mówi sam, to określa ogłoszenie.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="zarządzenie",
        stages=("5 konkurs",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(acts["usg"]["art. 30 ust. 1"]),
            *(LegalBasis(_UDPP[unit]) for unit in ("art. 11 ust. 2", "art. 13", "art. 15 ust. 2a")),
            LegalBasis(_UFP["art. 221"]),
        ),
        provenance=(Provenance.SISTER_MODEL, Provenance.STATUTE),
        sources="Układ i formuły: Zasady techniki prawodawczej; porównano z aktami Ozimka (2015), Gminy Mrągowo "
        "(2009), Dzierżoniowa (2014), Powiatu Konińskiego (2011), Powiatu Kolneńskiego (2009) i Województwa "
        "Wielkopolskiego (2018). Z pamięci: art. 30 ust. 1 USG, art. 32 ust. 1 USP, art. 41 ust. 1 USW "
        "(dwa ostatnie tak samo podają uchwały zarządów) i kontrasygnata. Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("ogloszenie_konkursu_wieloletniego",)

    _prints_of_the_unit_when_countersigned = prints_of_the_unit("skarbnik", when="czy_kontrasygnata")

    termin_zgloszen_do_komisji: Data | None = None
    """Do kiedy organizacje wskazują osoby do komisji konkursowej
    Puste: zarządzenie o naborze nie mówi."""
    czy_komisja_odrebnie: TakNie | None = None
    """Czy komisję konkursową powoła się odrębnym aktem
    „tak” drukuje to zdanie, „nie”: akt o komisji milczy, bo powołano ją wcześniej. Puste: akt mówi tylko, że oferty
    opiniuje komisja, którą powołuje organ."""
    programy: Annotated[tuple[UchwalaProgramu, ...], Fact("urzad.programy", usual=True)] = ()
    """Uchwały o programach współpracy
    Puste: akt ich nie powołuje."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, np. „§ 5 uchwały nr X/1/2026 w sprawie …”, z dziennikiem."""
    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Bez cudzysłowu i bez kropki, jak w ogłoszeniu."""
    galaz: Galaz | None = None
    """Inna ustawa, która rządzi zadaniem
    Np. „pomoc społeczna”; podstawa prawna wymieni wtedy także ją. Puste: nie sprawdzono; „nie dotyczy”: rządzi nim tylko ustawa o działalności pożytku publicznego."""
    forma: FormaKonkursu | None = None
    """Forma zlecenia
    „powierzenie” (dotacja na całość), „wspieranie” (dotacja na część kosztów) albo „powierzenie lub wspieranie”.
    Puste: określa ją ogłoszenie."""
    zadania: tuple[ZadanieWKonkursie, ...] = ()
    """Zadania konkursu
    Jak w ogłoszeniu, gdy jest ich kilka. Puste: zadanie jest jedno."""
    srodki: SrodkiPubliczne | None = None
    """Środki publiczne na zadanie
    Ten sam blok co w ogłoszeniu; stawka służy tylko do sprawdzenia kwot. Puste: określa je ogłoszenie."""
    zalaczniki: tuple[ZalacznikKonkursu, ...] = Field(min_length=1)
    """Załączniki
    W kolejności numerów; ogłoszenie, karty ocen i wzór umowy."""
    czy_kontrasygnata: TakNie = False
    """Czy akt kontrasygnuje skarbnik
    Samo ogłoszenie konkursu nie tworzy zobowiązania: kontrasygnaty wymaga dopiero umowa. „tak”, gdy regulamin
    urzędu żąda jej także tutaj."""

    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""

    @property
    def srodki_wedlug_zadan(self) -> bool:
        """Whether some task has money or limits of its own, so that there is something to list."""
        return any(zadanie.wyodrebnione for zadanie in self.zadania)

    @property
    def galaz_zadania(self) -> Galaz | None:
        """The branch of law."""
        return self.galaz

    @property
    def przedmiot(self) -> str:
        """Subject of the act, after „w sprawie”."""
        what = "zadań publicznych" if self.zadania else "zadania publicznego"
        return f"ogłoszenia otwartego konkursu ofert na realizację {what} „{self.tytul_zadania}”"

    @property
    def forma_zlecenia(self) -> str | None:
        """How the task is given: after „Zadanie zleca się w formie”; None where the notice says it."""
        if self.forma is None:
            return None
        return (
            _FORMA[self.forma].replace("jego realizacji", "ich realizacji")
            if self.zadania
            else _FORMA[self.forma]
        )

    @property
    def numer_ogloszenia(self) -> int | None:
        """Number of the annex that is the notice."""
        kinds = [item.rodzaj for item in self.zalaczniki]
        return kinds.index(RodzajZalacznika.OGLOSZENIE) + 1 if RodzajZalacznika.OGLOSZENIE in kinds else None

    @property
    def w_ogloszeniu(self) -> tuple[str, ...]:
        """What the act leaves to the notice, in the accusative."""
        left = {
            "środki przeznaczone na realizację zadania": self.srodki,
            "okres realizacji zadania": self.okres_realizacji,
            "formę zlecenia": self.forma,
            "termin składania ofert": self.termin_skladania_ofert,
            "termin wyboru ofert": self.termin_wyboru,
        }
        return tuple(what for what, given in left.items() if given is None)

    _is_published_once_issued = appears_no_earlier_than("data_aktu", *MIEJSCA, what="wydano akt")
    _is_published_once_in_force = appears_no_earlier_than(
        "dzien_obowiazywania", *MIEJSCA, what="akt wchodzi w życie", found=warning, unless_before="data_aktu"
    )

    _asks_for_members_in_time = members_are_named_in_time("termin_zgloszen_do_komisji")

    _branch_lets_it_be_commissioned = branch_lets_it_be_commissioned("galaz", period="okres_realizacji")
    _branch_is_named = branch_is_named("galaz", "tytul_zadania", "zadania.*.tytul")

    @rule()
    def _has_the_annexes(self) -> Findings:
        """Załącznikiem jest ogłoszenie, a obok niego karty ocen i wzór umowy."""
        given = {item.rodzaj for item in self.zalaczniki}
        if RodzajZalacznika.OGLOSZENIE not in given:
            yield error(
                "zalaczniki",
                "Wśród załączników nie ma ogłoszenia, a to ono zawiera wszystko, czego ustawa wymaga "
                "od konkursu.",
                hint="Dopisz załącznik: rodzaj: ogloszenie.",
            )
        missing = [kind.etykieta for kind in _EXPECTED if kind not in given]
        if missing:
            yield warning(
                "zalaczniki",
                f"Wśród załączników nie ma: {', '.join(missing)}.",
                hint="Oferent powinien znać sposób oceny i warunki umowy, zanim złoży ofertę.",
            )

    @rule()
    def _annexes_differ_and_are_named(self) -> Findings:
        """Każdy załącznik jest na liście raz i ma nazwę."""
        seen: set[str] = set()
        for index, item in enumerate(self.zalaczniki):
            if item.rodzaj is RodzajZalacznika.INNY and item.nazwa is None:
                yield error(
                    ("zalaczniki", index, "nazwa"), "Załącznik nie ma nazwy.", hint="Dopisz „nazwa: …”."
                )
            elif item.klucz in seen:
                yield error(
                    ("zalaczniki", index),
                    f"Załącznik „{item.tytul}” jest na liście więcej niż raz.",
                    hint="Usuń powtórzoną pozycję.",
                )
            seen.add(item.klucz)

    @rule()
    def _programme_comes_first(self) -> Findings:
        """Program współpracy uchwalono przed ogłoszeniem konkursu."""
        for index, item in enumerate(self.programy):
            if item.data_uchwaly > self.data_aktu:
                yield error(
                    ("programy", index, "data_uchwaly"),
                    f"Program uchwalono {data_slownie(item.data_uchwaly)}, po ogłoszeniu konkursu "
                    f"({data_slownie(self.data_aktu)}).",
                    hint="Popraw datę albo ogłoś konkurs po uchwaleniu programu.",
                )

    _forecast_comes_first = forecast_precedes(
        "data_aktu",
        forecast="srodki.prognoza.data_uchwaly",
        what="ogłoszenie konkursu",
        found=warning,
    )

    _gives_the_amount_of_each_year = money_is_told_for_each_year()
    _draft_budget_is_for_next_year = draft_budget_is_for_next_year(day="data_aktu")
    _first_year_is_planned_before = money_has_its_ground_before(day="data_aktu")
    _budget_is_adopted_before = budget_is_adopted_before(day="data_aktu")

    _tasks_are_listed_once = tasks_have_numbers_of_their_own()
    _tasks_share_the_money = tasks_share_the_money("zadania", whole="srodki.suma")
    _title_speaks_of_the_task = title_speaks_of_the_period("tytul_zadania", period="okres_realizacji")
    _titles_speak_of_the_tasks = title_speaks_of_the_period("zadania.*.tytul", period="okres_realizacji")
    _title_has_no_quotes = written_without_quotes("tytul_zadania")
    _title_tells_as_many_places = tells_as_many_people(
        "tytul_zadania", number="srodki.stawka.liczba_jednostek", what="liczba jednostek stawki"
    )
    _months_lie_in_the_task = months_lie_in_the_task()
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
