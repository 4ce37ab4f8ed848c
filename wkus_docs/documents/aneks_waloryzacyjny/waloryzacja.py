"""What an annex that keeps the grant up with prices rests on: the index and its bounds."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Procent, ZmianaProcentowa
from wkus_docs.scalars.tekst import Tekst


class WskaznikCen(Part):
    """Wskaźnik cen"""

    nazwa: Tekst
    """Nazwa wskaźnika
    W mianowniku, np. „średnioroczny wskaźnik cen towarów i usług konsumpcyjnych ogółem w 2028 r.”."""
    wzrost: ZmianaProcentowa
    """Wzrost cen [%]
    Np. 3, gdy wskaźnik wynosi 103,0; spadek z minusem."""
    zrodlo: Tekst
    """Skąd go znamy
    Np. „komunikat Prezesa Głównego Urzędu Statystycznego z 15 stycznia 2029 r.”."""


class GraniceWaloryzacji(Part):
    """Próg i pułap waloryzacji"""

    prog: Procent
    """Próg [%]
    Do tego wzrostu cen dotacji się nie zmienia; 0, gdy umowa ani plan go nie określają."""
    pulap: Procent
    """Pułap [%]
    O tyle najwyżej dotacja rośnie w jednym roku; 100, gdy umowa ani plan go nie określają."""
    zrodlo: Tekst
    """Gdzie je określono
    Np. „wieloletni plan finansowy z 15 stycznia 2027 r.” albo „§ 3 ust. 6 umowy”."""

    @rule()
    def _ceiling_is_above_the_threshold(self) -> Findings:
        """Pułap jest wyższy od progu."""
        if self.pulap <= self.prog:
            yield error(
                "pulap",
                f"Pułap waloryzacji ({liczba(self.pulap)}%) nie jest wyższy od progu ({liczba(self.prog)}%).",
                hint="Popraw jedną z liczb; inaczej waloryzacji nigdy nie będzie.",
            )
