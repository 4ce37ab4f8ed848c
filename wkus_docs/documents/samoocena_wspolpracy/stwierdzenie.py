"""A statement that the two sides assess, each for itself, and then together."""

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.ankieta.pytanie_ankiety import OCENY
from wkus_docs.relations import lies_on_the_scale
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

DUZA_ROZNICA = 2
"""From how many points a difference between the sides needs a word of explanation: our own measure."""


class PlaszczyznaWspolpracy(Wybor):
    """Plane of co-operation, after the „Model współpracy” of 2012."""

    POLITYKI = "polityki", "tworzenie polityk publicznych"
    ZADANIA = "zadania", "realizacja zadań publicznych"
    INFRASTRUKTURA = "infrastruktura", "infrastruktura współpracy"


class StwierdzenieSamooceny(Part):
    """Stwierdzenie do wspólnej oceny"""

    plaszczyzna: PlaszczyznaWspolpracy
    """Płaszczyzna
    polityki, zadania albo infrastruktura."""
    tresc: Tekst
    """Treść
    Zdanie o jednej rzeczy, które obie strony mogą ocenić."""
    ocena_jst: Liczba | None = None
    """Ocena strony samorządowej
    Od 1 do 5; puste w formularzu i wtedy, gdy strona nie ma zdania."""
    ocena_ngo: Liczba | None = None
    """Ocena strony organizacji
    Od 1 do 5; puste w formularzu i wtedy, gdy strona nie ma zdania."""
    uzgodniona: Liczba | None = None
    """Ocena uzgodniona
    Od 1 do 5; puste w formularzu i wtedy, gdy strony jej nie uzgodniły."""
    uzasadnienie: Tekst | None = None
    """Uzasadnienie
    Fakt, który przemawia za oceną, albo powód różnicy."""

    @property
    def czy_oceniono(self) -> bool:
        """Whether any mark is given."""
        return any(ocena is not None for ocena in (self.ocena_jst, self.ocena_ngo, self.uzgodniona))

    _marks_lie_on_the_scale = lies_on_the_scale(
        "ocena_jst", "ocena_ngo", "uzgodniona", what="Ocena", lowest=OCENY[0], highest=OCENY[-1]
    )

    @rule()
    def _agreed_mark_lies_between_the_sides(self) -> Findings:
        """Ocena uzgodniona leży między ocenami stron."""
        if self.ocena_jst is None or self.ocena_ngo is None or self.uzgodniona is None:
            return
        od, do = sorted((self.ocena_jst, self.ocena_ngo))
        if not od <= self.uzgodniona <= do:
            yield warning(
                "uzgodniona",
                f"Uzgodniono {self.uzgodniona}, a strony dały {self.ocena_jst} i {self.ocena_ngo}.",
                hint="Sprawdź oceny; jeżeli rozmowa zmieniła zdanie obu stron, napisz to w uzasadnieniu.",
            )

    @rule()
    def _great_difference_is_explained(self) -> Findings:
        """Duża różnica ocen stron ma uzasadnienie."""
        if self.ocena_jst is None or self.ocena_ngo is None or self.uzasadnienie:
            return
        if abs(self.ocena_jst - self.ocena_ngo) >= DUZA_ROZNICA:
            yield warning(
                "uzasadnienie",
                f"Strony dały {self.ocena_jst} i {self.ocena_ngo}, a nie wiadomo, skąd ta różnica.",
                hint="Dopisz „uzasadnienie: …”.",
            )
