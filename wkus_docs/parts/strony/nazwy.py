"""Own names of a unit, of its organs and its office: as its statute has them, where no rule gives them."""

from functools import cached_property
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.polish.odmiana import Odmiana
from wkus_docs.polish.odmiana_nazwy import dopelniacz_nazwy, odmieniona
from wkus_docs.proposal import Proposal
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_CASES = ("celownik", "biernik", "narzednik", "miejscownik")


class NazwaWlasna(Part):
    """Nazwa w przypadkach
    Wystarczą mianownik i dopełniacz: resztę program odmienia sam i pokazuje przy sprawdzaniu pliku.
    """

    mianownik: Tekst
    """Mianownik (kto? co?)
    Np. „Burmistrz Miasta i Gminy Serock”."""
    dopelniacz: Annotated[Tekst, Proposal(of="._genitive")]
    """Dopełniacz (kogo? czego?)
    Np. „Burmistrza Miasta i Gminy Serock”."""
    celownik: Tekst | None = None
    """Celownik (komu? czemu?)
    Np. „Burmistrzowi Miasta i Gminy Serock”."""
    biernik: Tekst | None = None
    """Biernik (kogo? co?)"""
    narzednik: Tekst | None = None
    """Narzędnik (z kim? z czym?)
    Np. „Burmistrzem Miasta i Gminy Serock”."""
    miejscownik: Tekst | None = None
    """Miejscownik (o kim? o czym?)
    Bez przyimka, np. „Burmistrzu Miasta i Gminy Serock”."""

    @property
    def _genitive(self) -> str:
        """What a question about the genitive proposes; empty where it is not sure."""
        return dopelniacz_nazwy(self.mianownik)

    @cached_property
    def odmiana(self) -> Odmiana:
        """All cases: those typed, and the others derived; where none is sure, the nominative."""
        derived = odmieniona(self.mianownik, self.dopelniacz)
        typed = {case: getattr(self, case) for case in _CASES}
        others = [typed[case] or (getattr(derived, case) if derived else self.mianownik) for case in _CASES]
        return Odmiana(self.mianownik, self.dopelniacz, *others)

    @property
    def odmienione(self) -> tuple[str, ...]:
        """The cases that were derived, not typed: „Burmistrzowi Łap”, „Burmistrza Łap”…"""
        return tuple(getattr(self.odmiana, case) for case in _CASES if getattr(self, case) is None)

    @rule()
    def _is_declined(self) -> Findings:
        """Nazwa ma wszystkie przypadki: podane albo pewnie odmienione."""
        if odmieniona(self.mianownik, self.dopelniacz):
            return
        missing = [case for case in _CASES if not getattr(self, case)]
        if missing:
            yield error(
                missing[0],
                f"Program nie umie odmienić nazwy „{self.mianownik}”.",
                hint="Sprawdź dopełniacz albo dopisz: "
                f"{', '.join(missing)}. Odmieniane są m.in. Gmina, Miasto, Rada, Urząd, Wójt, Burmistrz, Prezydent.",
            )


class OrganyPowiatu(Wybor):
    """How a powiat's council and board are named."""

    OD_SIEDZIBY = "od siedziby", "od siedziby"
    OD_PRZYMIOTNIKA = "od przymiotnika", "od przymiotnika"


class NazwyWlasne(Part):
    """Nazwy własne jednostki i jej organów
    Tylko te, które statut albo zwyczaj urzędu podaje inaczej, niż układa je program; puste układa program.
    """

    jednostka: NazwaWlasna | None = None
    """Jednostka
    Np. „Miasto Brańsk”, „Gmina Nowa Sól – Miasto”, „Gmina i Miasto Grójec”."""
    rada: NazwaWlasna | None = None
    """Rada albo sejmik
    Np. „Rada Miasta Hajnówka”, „Rada Powiatu Tczewskiego”."""
    organ: NazwaWlasna | None = None
    """Wójt, burmistrz, prezydent albo zarząd
    Np. „Prezydent Miasta Nowa Sól”, „Burmistrz Gminy i Miasta Grójec”, „Zarząd Powiatu Tczewskiego”."""
    urzad: NazwaWlasna | None = None
    """Urząd
    Np. „Urząd Gminy i Miasta w Grójcu”."""
    kierownik: NazwaWlasna | None = None
    """Starosta albo marszałek
    W gminie puste: kierownikiem jest sam organ. Np. „Starosta Tczewski”."""
    przewodniczacy: NazwaWlasna | None = None
    """Przewodniczący albo przewodnicząca rady
    Puste: „Przewodniczący” z nazwą rady."""
    skarbnik: NazwaWlasna | None = None
    """Skarbnik
    Puste: „Skarbnik” z nazwą jednostki. Np. „Skarbnik Miasta”."""
    organy_powiatu: OrganyPowiatu | None = None
    """Organy powiatu nazwane
    „od przymiotnika” (Zarząd Powiatu Tczewskiego) albo „od siedziby” (Zarząd Powiatu w Tczewie). Puste: od
    przymiotnika."""
