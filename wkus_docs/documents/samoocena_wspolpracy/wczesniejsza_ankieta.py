"""An earlier survey of co-operation, and how its indices have changed since."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import ankieta
from wkus_docs.analiza.niepewnosc import malo_wobec_drugiej
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.ankieta.wynik_ankiety import punkty, ze_znakiem
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, Ulamek

_STO = Decimal(100)


class PoprzedniaAnkieta(Part):
    """Wcześniejsza ankieta stanu współpracy"""

    data_ankiety: Data
    """Data zestawienia tamtej ankiety"""
    indeks_jst: Ulamek | None = None
    """Indeks samorządu
    Od 0 do 100; puste, gdy go nie znano."""
    indeks_ngo: Ulamek | None = None
    """Indeks organizacji
    Od 0 do 100; puste, gdy go nie znano."""
    indeks_razem: Ulamek | None = None
    """Indeks obu stron razem
    Od 0 do 100; puste, gdy go nie znano."""

    zwrocono_jst: Liczba | None = None
    """Ile ankiet samorządu wtedy wróciło
    Puste, gdy tego nie wiadomo."""
    zwrocono_ngo: Liczba | None = None
    """Ile ankiet organizacji wtedy wróciło
    Puste, gdy tego nie wiadomo."""

    @property
    def czy_wiadomo_ile(self) -> bool:
        """Whether it is known how many answered on each side."""
        return self.zwrocono_jst is not None and self.zwrocono_ngo is not None

    @rule()
    def _sides_can_be_compared(self) -> Findings:
        """Po jednej stronie nie odpowiedziało wtedy wielokrotnie mniej osób niż po drugiej."""
        jst, ngo = self.zwrocono_jst, self.zwrocono_ngo
        if jst is not None and ngo is not None and malo_wobec_drugiej(jst, ngo):
            yield warning(
                "zwrocono_jst" if jst < ngo else "zwrocono_ngo",
                f"Ankiet samorządu wróciło wtedy {jst}, a organizacji {ngo}: indeks mniejszej strony i indeks łączny mogą "
                "zależeć od kilku osób, więc zmiana także.",
                hint="Nie wyciągaj wniosków z tej zmiany; to miara statystyczna, nie przepis.",
            )

    @rule()
    def _indices_lie_on_the_scale(self) -> Findings:
        """Indeksy mieszczą się w skali od 0 do 100."""
        for pole in ("indeks_jst", "indeks_ngo", "indeks_razem"):
            indeks = getattr(self, pole)
            if indeks is not None and indeks > _STO:
                yield error(
                    pole,
                    f"Indeks {punkty(indeks)} przekracza 100.",
                    hint="Przepisz go z zestawienia ankiety.",
                )


@dataclass(frozen=True, slots=True)
class ZmianaIndeksu:
    """An index then and now."""

    nazwa: str
    wtedy: Decimal | None
    teraz: Decimal | None

    @property
    def slowo_wtedy(self) -> str:
        """Index of the earlier survey as text."""
        return punkty(self.wtedy)

    @property
    def slowo_teraz(self) -> str:
        """Index of this assessment as text."""
        return punkty(self.teraz)

    @property
    def zmiana(self) -> str:
        """Difference with its sign."""
        return ze_znakiem(ankieta.zmiana(self.wtedy, self.teraz))
