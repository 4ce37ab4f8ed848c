"""The organisation that carries out a task."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.scalars.edoreczenia import AdresDoDoreczen
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.krs import Krs
from wkus_docs.scalars.nip import Nip
from wkus_docs.scalars.nrb import Nrb
from wkus_docs.scalars.regon import Regon
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.telefon import Telefon
from wkus_docs.scalars.www import Www


class Organizacja(Part):
    """Organizacja"""

    nazwa: Tekst
    """Pełna nazwa"""
    forma_prawna: Tekst
    """Forma prawna
    Np. „stowarzyszenie”, „fundacja”, „spółdzielnia socjalna”."""
    krs: Krs | None = None
    """Numer w Krajowym Rejestrze Sądowym
    Dziesięć cyfr, z zerami na początku."""
    ewidencja: Tekst | None = None
    """Inny rejestr lub ewidencja
    Nazwa i numer, gdy organizacja nie jest w KRS (np. stowarzyszenie zwykłe)."""
    nip: Nip
    """NIP"""
    regon: Regon
    """REGON"""
    adres: Adres
    """Adres siedziby"""
    adres_korespondencyjny: Adres | None = None
    """Adres do korespondencji
    Tylko gdy inny niż adres siedziby."""
    www: Www | None = None
    """Strona www"""
    email: Email
    """Adres e-mail"""
    telefon: Telefon
    """Numer telefonu"""
    adres_do_doreczen: AdresDoDoreczen | None = None
    """Adres do doręczeń elektronicznych"""
    rachunek: Nrb | None = None
    """Rachunek bankowy
    Potrzebny w umowie."""
    reprezentanci: tuple[Reprezentant, ...] = Field(min_length=1)
    """Osoby podpisujące
    Uprawnione do reprezentacji według rejestru."""

    @property
    def rejestr(self) -> str:
        """Entry in the register, as a document quotes it."""
        return f"KRS {self.krs}" if self.krs else (self.ewidencja or "")

    @rule(acts["udpp"]["art. 3 ust. 2"])
    def _is_registered(self) -> Findings:
        """Organizacja jest wpisana do KRS albo innej ewidencji."""
        if not (self.krs or self.ewidencja):
            yield error(
                "krs",
                "Podaj numer KRS albo inną ewidencję.",
                hint="Dopisz „krs: 0000…” albo „ewidencja: nazwa i numer”.",
            )
