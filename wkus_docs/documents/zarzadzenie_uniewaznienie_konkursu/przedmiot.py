"""What is annulled: the whole competition or some of its tasks, the offers that failed, what comes next."""

from dataclasses import dataclass

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta_konkursu import Odrzucenie, OfertaZlozona
from wkus_docs.parts.konkurs.tryb import TrybZlecenia
from wkus_docs.parts.konkurs.uniewaznienie import PrzyczynaUniewaznienia
from wkus_docs.relations import written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class ZakresUniewaznienia(Wybor):
    """How much of the competition is annulled."""

    CALOSC = "calosc", "cały konkurs"
    CZESC = "czesc", "część zadań konkursu"


class ZadanieUniewazniane(Part):
    """Zadanie, którego dotyczy unieważnienie"""

    numer: Tekst
    """Numer zadania
    Jak w ogłoszeniu, np. „2”; oferta mówi nim, którego zadania dotyczy."""
    tytul: Tekst
    """Tytuł zadania
    Bez cudzysłowu i bez kropki."""
    przyczyna: PrzyczynaUniewaznienia | None = None
    """Przyczyna dla tego zadania
    brak_ofert albo zadna_nie_spelnia_wymogow. Puste: taka jak całego aktu."""

    _title_has_no_quotes = written_without_quotes("tytul")


class OfertaNiespelniajaca(OfertaZlozona):
    """Oferta, która nie spełnia wymogów ogłoszenia"""

    tytul: Tekst | None = None
    """Tytuł oferty
    Tylko gdy oferent nazwał zadanie inaczej niż ogłoszenie."""
    niespelnione: tuple[Odrzucenie, ...] = ()
    """Wymogi ogłoszenia, których oferta nie spełnia
    Co najmniej jeden, z jednostką ogłoszenia i z tym, co stwierdzono."""

    @rule(_UDPP["art. 18a ust. 1 pkt 2"])
    def _requirement_stands_in_the_notice(self) -> Findings:
        """Wiadomo, która jednostka ogłoszenia stawia wymóg, którego oferta nie spełnia."""
        for index, one in enumerate(self.niespelnione):
            if one.miejsce_w_ogloszeniu is None:
                yield warning(
                    ("niespelnione", index, "miejsce_w_ogloszeniu"),
                    f"Nie podano, gdzie ogłoszenie stawia wymóg, którego oferta {self.oznaczenie} nie spełnia.",
                    hint="Podaj jednostkę ogłoszenia, np. „§ 5 ust. 4”: konkurs unieważnia tylko niespełnienie wymogu "
                    "z ogłoszenia, a nie ocena, że oferta jest słaba albo niejasna.",
                )


class DalszyKrok(Wybor):
    """What may follow an annulment (art. 11 ust. 6 UDPP)."""

    PONOWNY_KONKURS = "ponowny_konkurs", "ponowny otwarty konkurs ofert"
    INNY_TRYB = "inny_tryb", "zlecenie zadania w innym trybie"


class DalszePostepowanie(Part):
    """Dalsze postępowanie"""

    krok: DalszyKrok
    """Co nastąpi po unieważnieniu
    ponowny_konkurs albo inny_tryb."""
    tryb: TrybZlecenia | None = None
    """Inny tryb
    art_19a, zakup_uslugi albo inicjatywa_lokalna; tylko przy innym trybie."""
    termin: Data | None = None
    """Do kiedy to nastąpi
    Puste: akt terminu nie podaje."""
    opis: Opis | None = None
    """Własne zdania o dalszym postępowaniu"""

    @property
    def ponowny(self) -> bool:
        """Whether the competition is held again."""
        return self.krok == DalszyKrok.PONOWNY_KONKURS

    @rule(_UDPP["art. 11 ust. 6"])
    def _another_mode_is_named(self) -> Findings:
        """Inny tryb jest nazwany i nie jest konkursem; przy ponownym konkursie trybu się nie podaje."""
        if self.krok is DalszyKrok.PONOWNY_KONKURS:
            if self.tryb not in {None, TrybZlecenia.KONKURS}:
                yield error(
                    "tryb",
                    f"Ma być ponowny konkurs, a podano tryb: {self.tryb.etykieta if self.tryb else ''}.",
                    hint="Usuń „tryb” albo wpisz krok: inny_tryb.",
                )
        elif self.tryb is None:
            yield warning(
                "tryb",
                "Zadanie ma być zlecone w innym trybie, a nie podano w jakim.",
                hint="Wpisz art_19a, zakup_uslugi albo inicjatywa_lokalna.",
            )
        elif self.tryb is TrybZlecenia.KONKURS or not self.tryb.zleca:
            yield error(
                "tryb",
                f"{self.tryb.etykieta[:1].upper()}{self.tryb.etykieta[1:]} nie jest innym trybem zlecenia zadania.",
                hint="Wpisz krok: ponowny_konkurs albo tryb art_19a, zakup_uslugi, inicjatywa_lokalna.",
            )


@dataclass(frozen=True, slots=True)
class CzescUniewazniana:
    """A task, or the whole competition where it is not divided: the ground, and the offers filed to it."""

    zadanie: ZadanieUniewazniane | None
    przyczyna: PrzyczynaUniewaznienia
    oferty: tuple[OfertaNiespelniajaca, ...]

    @property
    def brak_ofert(self) -> bool:
        """Whether nobody filed an offer to it."""
        return self.przyczyna == PrzyczynaUniewaznienia.BRAK_OFERT
