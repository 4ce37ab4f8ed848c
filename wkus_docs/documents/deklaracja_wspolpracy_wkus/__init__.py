"""Declaration by which a unit and organisations say that they will introduce a model of contracting."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Findings, LegalBasis, Model, Provenance, error, rule, warning
from wkus_docs.documents.deklaracja_wspolpracy_wkus.fakty import FACTS
from wkus_docs.documents.deklaracja_wspolpracy_wkus.strony_deklaracji import (
    ObszarWspolpracy,
    OrganizacjaDeklaracji,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataZawarcia
from wkus_docs.law import acts
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.krok import KrokPlanu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import listed_once
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_SAME = {"nip": "NIP", "krs": "Numer KRS", "nazwa": "Nazwę"}
_MONEY = re.compile(r"\d[ \u00a0]*(zł|złotych|PLN)\b|\d (tys\.|mln)", re.IGNORECASE)


class DeklaracjaWspolpracyWkus(PodpisyOrganu):
    """Deklaracja współpracy i wdrożenia modelu WKUS

    Jednostka i jedna albo kilka organizacji deklarują, że wspólnie przygotują zlecanie usług społecznych na
    kilka lat według wybranego modelu. Deklaracja nie jest umową, nie ma skutków finansowych i nie daje
    nikomu pierwszeństwa w konkursie; te zastrzeżenia drukują się zawsze.
    """

    about: ClassVar[About] = About(
        kind="deklaracja",
        stages=("2 decyzja",),
        author="organ wykonawczy i organizacje",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 5 ust. 2 pkt {punkt}"]) for punkt in ("2", "5", "7")),
            LegalBasis(_UDPP["art. 5 ust. 3"]),
            LegalBasis(_UDPP["art. 11 ust. 2"]),
        ),
        provenance=(Provenance.WKUS,),
        sources="Z materiałów projektu WKUS wiadomo tylko, że samorządy podpisywały deklaracje współpracy; "
        "tekstu nie znaleziono, więc układ i brzmienie są nasze. Formy i zasady współpracy według tekstu ustawy "
        "z 2024 r. Z pamięci: przepisy o podpisach członków zarządu.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres", "nip", "regon")

    data_podpisania: DataZawarcia
    """Data podpisania"""
    czy_elektroniczna: TakNie | None = None
    """Czy podpisy są elektroniczne
    „tak” albo „nie”. Przy „nie” deklaracja ma tyle egzemplarzy, ile jest Stron."""
    organizacje: tuple[OrganizacjaDeklaracji, ...] = Field(min_length=1)
    """Organizacje
    Jedna albo kilka, każda z osobami podpisującymi i osobą do kontaktu."""
    model: Model
    """Wybrany model
    JAKOŚĆ, EFEKTYWNOŚĆ albo WSPÓŁPRACA."""
    cel: Opis
    """Cel współpracy i powód wyboru modelu"""
    obszary: tuple[ObszarWspolpracy, ...] = Field(min_length=1)
    """Obszary współpracy"""
    dzialania_jednostki: tuple[Tekst, ...] = Field(min_length=1)
    """Co zrobi jednostka
    Każda pozycja zaczyna się małą literą i czasownikiem, np. „udostępni dane o kosztach”."""
    dzialania_organizacji: tuple[Tekst, ...] = Field(min_length=1)
    """Co zrobi każda organizacja
    Każda pozycja zaczyna się małą literą i czasownikiem, np. „wskaże osobę do zespołu”."""
    dzialania_wspolne: tuple[Tekst, ...] = Field(min_length=1)
    """Co Strony zrobią razem
    Każda pozycja zaczyna się małą literą i czasownikiem, np. „opracują standard usługi”."""
    terminy: tuple[KrokPlanu, ...] = Field(min_length=1)
    """Terminy"""
    okres: Okres
    """Czas obowiązywania deklaracji"""
    dni_odstapienia: LiczbaDodatnia
    """Ile dni wcześniej Strona zawiadamia o odstąpieniu"""
    komorka: Tekst
    """Komórka urzędu, która prowadzi sprawę
    W mianowniku, np. „Referat Spraw Społecznych”."""
    kontakt: KontaktUrzedu
    """Osoba do kontaktu po stronie jednostki"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return (
            f"Deklaracja współpracy i wdrożenia modelu {self.model}: {self.jednostka.pelna_nazwa.mianownik}"
        )

    @property
    def autor_dokumentu(self) -> str:
        """The executive."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of signing."""
        return self.data_podpisania

    @property
    def liczba_stron(self) -> int:
        """Number of parties: the unit and the organisations."""
        return 1 + len(self.organizacje)

    @property
    def czy_jedna_organizacja(self) -> bool:
        """Whether only one organisation signs."""
        return len(self.organizacje) == 1

    @rule()
    def _parties_differ(self) -> Findings:
        """Każda Strona występuje raz."""
        seen: dict[str, set[str | None]] = {"nip": {self.jednostka.nip}, "krs": set(), "nazwa": set()}
        for index, item in enumerate(self.organizacje):
            own = {"nip": item.nip, "krs": item.krs, "nazwa": zwin(item.nazwa)}
            same = [name for name, value in own.items() if value and value in seen[name]]
            if same:
                yield error(
                    ("organizacje", index, same[0]),
                    f"{_SAME[same[0]]} {own[same[0]] if same[0] != 'nazwa' else f'„{item.nazwa}”'} ma już inna Strona.",
                    hint="Usuń powtórzoną organizację albo popraw dane.",
                )
            for name, value in own.items():
                seen[name] |= {value} if value else set()

    _areas_differ = listed_once("obszary.*.obszar", "Obszar")

    @rule()
    def _promises_no_money(self) -> Findings:
        """Deklaracja nie zapowiada kwot: o środkach rozstrzyga konkurs i budżet."""
        for loc, text in self._declared():
            if _MONEY.search(text):
                yield warning(
                    loc,
                    "Tekst podaje kwotę, a deklaracja nie ma skutków finansowych.",
                    hint="Usuń kwotę; wpisz ją do rekomendacji albo do ogłoszenia konkursu.",
                )

    @rule()
    def _lasts_from_the_signature(self) -> Findings:
        """Deklaracja obowiązuje najwcześniej od dnia podpisania."""
        if self.okres.od < self.data_podpisania:
            yield warning(
                ("okres", "od"),
                f"Deklaracja ma obowiązywać od {data_slownie(self.okres.od)}, a podpisano ją "
                f"{data_slownie(self.data_podpisania)}",
                hint="Podaj dzień podpisania albo późniejszy.",
            )

    @rule()
    def _steps_fall_in_its_time(self) -> Findings:
        """Terminy przypadają w czasie obowiązywania deklaracji."""
        for index, item in enumerate(self.terminy):
            if not self.okres.od <= item.termin <= self.okres.do:
                yield warning(
                    ("terminy", index, "termin"),
                    f"Termin {data_slownie(item.termin)} leży poza czasem deklaracji "
                    f"({data_slownie(self.okres.od)} – {data_slownie(self.okres.do)}).",
                    hint="Popraw termin albo czas obowiązywania.",
                )

    def _declared(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Texts in which the parties say what they will do, with their places."""
        yield ("cel",), self.cel
        lists: dict[str, Sequence[str]] = {
            "dzialania_jednostki": self.dzialania_jednostki,
            "dzialania_organizacji": self.dzialania_organizacji,
            "dzialania_wspolne": self.dzialania_wspolne,
        }
        for name, items in lists.items():
            for index, text in enumerate(items):
                yield (name, index), text
