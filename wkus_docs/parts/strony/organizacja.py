"""The organisation that carries out a task."""

import re

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
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


def is_registered() -> ClassRule:
    """Make the rule that an organisation says by what it is one: „krs”, „ewidencja” or „podstawa_osobowosci”."""

    @rule(acts["udpp"]["art. 3 ust. 2"], acts["udpp"]["art. 3 ust. 3 pkt 1"])
    def check(part: Part) -> Findings:
        """Organizacja jest wpisana do KRS albo innej ewidencji lub ma inną podstawę osobowości prawnej."""
        if not any(paths.value(part, name) for name in ("krs", "ewidencja", "podstawa_osobowosci")):
            yield error(
                "krs",
                "Podaj numer KRS albo inną ewidencję.",
                hint="Dopisz „krs: 0000…” albo „ewidencja: nazwa i numer”, a dla kościelnej osoby prawnej "
                "„podstawa_osobowosci: …”.",
            )

    return check


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
    podstawa_osobowosci: Tekst | None = None
    """Podstawa osobowości prawnej
    Gdy organizacji nie wpisuje się do rejestru ani ewidencji, np. „dekret Biskupa Łomżyńskiego z dnia
    4 maja 1998 r.” (parafia)."""
    nip: Nip | None = None
    """NIP
    Puste, gdy organizacja go nie ma."""
    regon: Regon | None = None
    """REGON
    Puste, gdy organizacja go nie ma."""
    adres: Adres
    """Adres siedziby"""
    adres_korespondencyjny: Adres | None = None
    """Adres do korespondencji
    Tylko gdy inny niż adres siedziby."""
    www: Www | None = None
    """Strona www"""
    email: Email | None = None
    """Adres e-mail"""
    telefon: Telefon | None = None
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
        return f"KRS {self.krs}" if self.krs else (self.ewidencja or self.podstawa_osobowosci or "")

    @property
    def numery(self) -> str:
        """„NIP …, REGON …, adres do doręczeń elektronicznych …”, those that are known."""
        known = (
            ("NIP", self.nip),
            ("REGON", self.regon),
            ("adres do doręczeń elektronicznych", self.adres_do_doreczen),
        )
        return ", ".join(f"{name} {number}" for name, number in known if number)

    @property
    def linia_kontaktu(self) -> str:
        """„tel. …, e-mail: …” and the website, those that are known."""
        known = (
            f"tel.\N{NO-BREAK SPACE}{self.telefon}" if self.telefon else "",
            f"e-mail: {self.email}" if self.email else "",
            str(self.www) if self.www else "",
        )
        return ", ".join(filter(None, known))

    _is_registered = is_registered()


_INSTITUTION = re.compile(
    r"^(?:(?:gminn|miejsk|miejsko-gminn|powiatow|samorządow|wiejsk|wojewódzk)\w*\s+)+"
    r"(?:ośrod\w+ kultury|dom\w* kultury|centrum kultury|bibliotek\w*|ośrod\w+ pomocy|ośrod\w+ sportu)",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"^(?:rada rodziców|(?:publiczna )?szkoła podstawowa|zespół szkół|liceum|przedszkole)\b", re.IGNORECASE
)


def nobody_is_a_public_institution(names: str) -> ClassRule:
    """Make the rule that no name at the path is that of a public institution, which cannot make an offer."""

    @rule(acts["udpp"]["art. 3 ust. 2"])
    def check(part: Part) -> Findings:
        """Oferty nie składa instytucja z sektora finansów publicznych ani ktoś, kto nie jest organizacją."""
        for loc, name in paths.each(part, names):
            if _INSTITUTION.search(name):
                yield error(
                    loc,
                    "Gminna instytucja kultury albo jednostka gminy nie może złożyć oferty: należy do sektora "
                    "finansów publicznych.",
                    hint="Wpisz organizację; gdy to organizacja o takiej nazwie, zacznij nazwę od „Stowarzyszenie”, "
                    "„Fundacja” itp., jak w rejestrze.",
                )
            elif _NO_PERSON.search(name):
                yield warning(
                    loc,
                    f"„{name}” wygląda na szkołę albo radę rodziców, które zwykle nie mogą złożyć oferty.",
                    hint="Sprawdź, czy to organizacja, która prowadzi szkołę, i wpisz jej nazwę.",
                )

    return check
