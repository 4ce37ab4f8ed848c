"""The organisation that carries the task out: register, who may sign for it, its part of a joint offer."""

from wkus_docs.law.rwz_umowa import ZALACZNIK_WYCIAG, ZALACZNIK_WYDRUK_KRS
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor


class PodstawaReprezentacji(Wybor):
    """What shows that the signatories may act for the organisation."""

    WYDRUK_KRS = "wydruk_krs", "wydrukiem aktualnych informacji z Krajowego Rejestru Sądowego"
    WYCIAG = "wyciag", "wyciągiem z właściwego rejestru lub ewidencji"
    PELNOMOCNICTWO = "pelnomocnictwo", "pełnomocnictwem"


class Zleceniobiorca(Organizacja):
    """Zleceniobiorca"""

    podstawa_reprezentacji: PodstawaReprezentacji = PodstawaReprezentacji.WYDRUK_KRS
    """Podstawa reprezentacji
    wydruk_krs, wyciag albo pelnomocnictwo: dokument dołączony do umowy."""
    zakres_swiadczen: Opis | None = None
    """Prawa, obowiązki i działania w zadaniu
    Tylko przy ofercie wspólnej: co wykona ta organizacja i jakie ma prawa."""
    czesc_dotacji: Kwota | None = None
    """Część dotacji [zł]
    Tylko przy ofercie wspólnej: ile z dotacji przypada tej organizacji."""

    @property
    def wpis(self) -> str:
        """Register and number, after „do”: „Krajowego Rejestru Sądowego pod numerem …”."""
        if self.krs:
            return f"Krajowego Rejestru Sądowego pod numerem {self.krs}"
        return f"ewidencji: {self.ewidencja or ''}"

    @property
    def rejestracja(self) -> str:
        """Register and number: „wpisaną do Krajowego Rejestru Sądowego pod numerem …”."""
        if self.krs:
            return f"wpisaną do Krajowego Rejestru Sądowego pod numerem {self.krs}"
        if self.ewidencja is None and self.podstawa_osobowosci:
            return f"mającą osobowość prawną na podstawie: {self.podstawa_osobowosci}"
        return f"wpisaną do ewidencji: {self.ewidencja or ''}"

    @property
    def zalacznik(self) -> str:
        """Attachment that shows who may sign."""
        if self.podstawa_reprezentacji == PodstawaReprezentacji.PELNOMOCNICTWO:
            return "Pełnomocnictwo"
        if self.podstawa_reprezentacji == PodstawaReprezentacji.WYCIAG:
            return ZALACZNIK_WYCIAG.tekst
        return ZALACZNIK_WYDRUK_KRS.tekst
