"""The sheet of one person: an answer to every ground, and in the opinion on which offers the person takes part."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wkus_docs.documents.oswiadczenie_czlonka_komisji.czlonek import (
    Oswiadczajacy,
    RolaOswiadczajacego,
    RozstrzygniecieWatpliwosci,
)
from wkus_docs.documents.oswiadczenie_czlonka_komisji.lista_ofert import OfertaNaLiscie
from wkus_docs.parts.ocena.czlonek_komisji import Oswiadczenie
from wkus_docs.parts.ocena.przyczyny_wylaczenia import PrzyczynaZUstawy
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.wybor import Wybor


class Udzial(Wybor):
    """Whether a person takes part in the opinion on an offer."""

    OPINIUJE = "opiniuje", "opiniuje"
    DORADZA = "doradza", "doradza"
    WYLACZONY = "wylaczony", "nie opiniuje – wyłączenie z mocy ustawy"
    KONKURENT = "konkurent", "nie opiniuje – organizacja, która wskazała tę osobę, bierze udział w konkursie"
    ROZSTRZYGNIETO = "rozstrzygnieto", "nie opiniuje – tak rozstrzygnięto"
    CZEKA = "czeka", "czeka na rozstrzygnięcie"


@dataclass(frozen=True, slots=True)
class OdpowiedzOPrzyczynie:
    """A ground of the law with its answer; ``oferty`` are the numbers of the offers that „tak” is about."""

    przyczyna: PrzyczynaZUstawy
    odpowiedz: Oswiadczenie | None
    oferty: tuple[str, ...]
    tresc: str


@dataclass(frozen=True, slots=True)
class UdzialWOfercie:
    """An offer of the list and whether the person takes part in the opinion on it."""

    numer: str
    oferta: OfertaNaLiscie
    udzial: Udzial

    @property
    def bierze(self) -> bool:
        """Whether the person assesses the offer."""
        return self.udzial in (Udzial.OPINIUJE, Udzial.DORADZA)


@dataclass(frozen=True, slots=True)
class RozstrzygniecieNaArkuszu:
    """A decision and the numbers of the circumstances it is about; no number where it is about all."""

    tresc: RozstrzygniecieWatpliwosci
    okolicznosci: tuple[str, ...]

    @property
    def kilka(self) -> bool:
        """Whether it is about several circumstances, as far as words can tell."""
        return len(self.okolicznosci) != 1


@dataclass(frozen=True, slots=True)
class Arkusz:
    """Declaration of one person on the offers of the list; ``kolejny`` tells that another sheet stands before it."""

    osoba: Oswiadczajacy
    oferty: tuple[tuple[str, OfertaNaLiscie], ...]
    data: date
    kolejny: bool = False

    @property
    def imie_nazwisko(self) -> str:
        """Who declares."""
        return self.osoba.imie_nazwisko

    @property
    def odpowiedzi(self) -> tuple[OdpowiedzOPrzyczynie, ...]:
        """Every ground of the law, in its order, with the answer."""
        said = {item.przyczyna: item.oferty for item in self.osoba.przyczyny}
        return tuple(
            OdpowiedzOPrzyczynie(
                item,
                self.osoba.odpowiedz(item in said),
                said.get(item, ()),
                item.dla(kobieta=self.osoba.kobieta),
            )
            for item in PrzyczynaZUstawy
        )

    @property
    def wskazany(self) -> bool:
        """Whether an organisation named the person, who then declares about it too."""
        return self.osoba.rola == RolaOswiadczajacego.WSKAZANY

    @property
    def wskazal_konkurent(self) -> bool:
        """Whether that organisation competes."""
        return self.osoba.organizacja is not None and zwin(self.osoba.organizacja) in {
            zwin(nazwa) for _, oferta in self.oferty for nazwa in oferta.oferenci
        }

    @property
    def odpowiedz_o_wskazaniu(self) -> Oswiadczenie | None:
        """Whether the organisation that named the person competes."""
        return self.osoba.odpowiedz(self.wskazal_konkurent)

    @property
    def kilka_okolicznosci(self) -> bool:
        """Whether circumstances are numbered."""
        return len(self.osoba.okolicznosci) > 1

    @property
    def rozstrzygniecia(self) -> tuple[RozstrzygniecieNaArkuszu, ...]:
        """Decisions with the circumstances they are about: that on all first."""
        own = [one.rozstrzygniecie for one in self.osoba.okolicznosci]
        common = self.osoba.rozstrzygniecie
        rest = tuple(str(number) for number, one in enumerate(own, 1) if one is None)
        found = () if common is None else (RozstrzygniecieNaArkuszu(common, rest if any(own) else ()),)
        return (
            *found,
            *(
                RozstrzygniecieNaArkuszu(one, (str(number),) if self.kilka_okolicznosci else ())
                for number, one in enumerate(own, 1)
                if one is not None
            ),
        )

    @property
    def nierozstrzygniete(self) -> tuple[str, ...]:
        """Numbers of the circumstances that nobody has decided on yet."""
        return tuple(str(number) for number, one in enumerate(self.osoba.decyzje, 1) if one is None)

    @property
    def udzialy(self) -> tuple[UdzialWOfercie, ...]:
        """For every offer, whether the person takes part; nothing while the answers are left to be marked by hand."""
        if not self.osoba.wypelnione:
            return ()
        return tuple(UdzialWOfercie(numer, oferta, self._udzial(numer)) for numer, oferta in self.oferty)

    @property
    def nie_opiniuje_zadnej(self) -> bool:
        """Whether the person takes part in the opinion on no offer at all."""
        return bool(self.udzialy) and not any(
            item.bierze or item.udzial == Udzial.CZEKA for item in self.udzialy
        )

    @property
    def _bierze(self) -> Udzial:
        """What a person does who takes part: an adviser has no vote."""
        adviser = self.osoba.rola == RolaOswiadczajacego.SPECJALISTA
        return Udzial.DORADZA if adviser else Udzial.OPINIUJE

    def _udzial(self, numer: str) -> Udzial:
        if self.wskazal_konkurent:
            return Udzial.KONKURENT
        if any(_concerns(item.oferty, numer) for item in self.osoba.przyczyny):
            return Udzial.WYLACZONY
        decided = [
            decision
            for item, decision in zip(self.osoba.okolicznosci, self.osoba.decyzje, strict=True)
            if _concerns(item.oferty, numer)
        ]
        if any(one is not None and not one.czy_bierze_udzial for one in decided):
            return Udzial.ROZSTRZYGNIETO
        return Udzial.CZEKA if None in decided else self._bierze


def _concerns(numbers: Iterable[str], numer: str) -> bool:
    """Tell whether what is said of the offers with these numbers, or of all where there are none, is said of one."""
    folded = {zwin(item) for item in numbers}
    return not folded or zwin(numer) in folded
