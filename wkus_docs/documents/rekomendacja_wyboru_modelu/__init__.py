"""Memo to the executive: which model, which way of commissioning, for how long and for how much."""

from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Findings, LegalBasis, Provenance, Take, error, rule
from wkus_docs.documents.rekomendacja_wyboru_modelu.propozycja_zlecenia import PropozycjaZlecenia
from wkus_docs.law import acts
from wkus_docs.parts.badanie.decyzja import DecyzjaOrganu, RodzajDecyzji
from wkus_docs.parts.strony.krok import KrokPlanu
from wkus_docs.polish.zapis import data_slownie

_UDPP, _UFP = acts["udpp"], acts["ufp"]


class RekomendacjaWyboruModelu(PropozycjaZlecenia):
    """Rekomendacja wyboru modelu i trybu zlecenia

    Notatka decyzyjna komórki urzędu dla wójta, burmistrza, prezydenta albo zarządu. Zbiera wyniki diagnozy,
    badania nakładów i analizy ryzyk, liczy punkty trzech modeli, porównuje tryby zlecenia i proponuje formę,
    okres i kwoty. Na końcu organ zapisuje decyzję; dopóki jej nie ma, drukuje się miejsce do wypełnienia.
    """

    about: ClassVar[About] = About(
        kind="notatka decyzyjna",
        stages=("2 decyzja",),
        author="komórka urzędu dla organu wykonawczego",
        legal_basis=(
            *(LegalBasis(_UDPP[unit]) for unit in ("art. 5 ust. 4", "art. 11", "art. 12")),
            *(LegalBasis(_UDPP[unit]) for unit in ("art. 16 ust. 3", "art. 19a", "art. 19b")),
            LegalBasis(_UFP["art. 44 ust. 3"]),
            LegalBasis(_UFP["art. 226 ust. 4"]),
            LegalBasis(acts["pzp"]["art. 2"]),
        ),
        provenance=(Provenance.PRACTICE,),
        sources="Wzoru urzędowego nie ma: układ, kryteria i skala punktów 0–3 są nasze. Tryby opisano według "
        "tekstu ustawy z 2024 r. i limitów zleceń bez konkursu z 2026 r. (źródła wtórne). Z pamięci: art. 44 "
        "ust. 3 ustawy o finansach publicznych, przepisy o zamówieniach i o podpisach zarządu.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("obszar", "karta_diagnozy_uslugi", "usluga.obszar"),
        Take("punkty_sfery", "karta_diagnozy_uslugi", "usluga.punkty_sfery"),
        Take("komorka", "karta_diagnozy_uslugi", "komorka"),
    )

    dalsze_kroki: tuple[KrokPlanu, ...] = Field(min_length=1)
    """Dalsze kroki
    Co zrobić po zatwierdzeniu: konsultacje, uchwały, ogłoszenie."""
    decyzja: DecyzjaOrganu | None = None
    """Decyzja organu
    Puste, dopóki organ nie zdecydował."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Rekomendacja wyboru modelu i trybu zlecenia: {self.zadanie}"

    @property
    def autor_dokumentu(self) -> str:
        """Department that recommends."""
        return self.komorka

    @property
    def rodzaje_decyzji(self) -> tuple[RodzajDecyzji, ...]:
        """All decisions to choose from."""
        return tuple(RodzajDecyzji)

    @rule()
    def _decided_after_the_memo(self) -> Findings:
        """Decyzja zapada nie wcześniej niż w dniu rekomendacji."""
        if self.decyzja is not None and self.decyzja.data_decyzji < self.data_notatki:
            yield error(
                ("decyzja", "data_decyzji"),
                f"Decyzja ma datę {data_slownie(self.decyzja.data_decyzji)}, wcześniejszą niż rekomendacja "
                f"({data_slownie(self.data_notatki)}).",
                hint="Popraw jedną z dat.",
            )

    @rule()
    def _steps_follow_the_memo(self) -> Findings:
        """Dalsze kroki mają terminy po dniu rekomendacji, a przed końcem zadania."""
        for index, item in enumerate(self.dalsze_kroki):
            if not self.data_notatki <= item.termin <= self.okres.do:
                yield error(
                    ("dalsze_kroki", index, "termin"),
                    f"Krok ma termin {data_slownie(item.termin)}, a rekomendacja jest z "
                    f"{data_slownie(self.data_notatki)} i zadanie trwa do {data_slownie(self.okres.do)}.",
                    hint="Popraw termin kroku.",
                )
