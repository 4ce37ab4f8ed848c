"""A letter to one addressee about one offer: what was decided, or why, on demand."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta_konkursu import Odrzucenie
from wkus_docs.parts.konkurs.oferta_rozstrzygana import OfertaRozstrzygana
from wkus_docs.parts.konkurs.rodzaj_pisma import RodzajPisma
from wkus_docs.parts.strony.adresat import Adresat
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.proposal import ASKED
from wkus_docs.relations import written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class OfertaWPismie(OfertaRozstrzygana):
    """Rozstrzygana oferta"""

    odrzucenie: Annotated[Odrzucenie | None, ASKED] = None
    """Odrzucenie z przyczyn formalnych
    Puste: oferta spełnia wymogi formalne."""


class PismoOWyniku(Part):
    """Pismo o wyniku konkursu"""

    rodzaj: RodzajPisma
    """O czym jest pismo
    przyznano, nie_przyznano, odrzucono albo uzasadnienie (odpowiedź na żądanie)."""
    adresat: Adresat
    """Adresat
    Oferent, a przy ofercie wspólnej jeden z nich; przy uzasadnieniu ten, kto go zażądał."""
    oferta: OfertaWPismie
    """Oferta, której dotyczy pismo"""
    tytul_zadania: Tekst | None = None
    """Tytuł zadania konkursu, na które złożono ofertę
    Tylko gdy zadań jest kilka; bez cudzysłowu i bez kropki. Puste: pismo podaje sam numer zadania."""
    data_zadania: Data | None = None
    """Kiedy zażądano uzasadnienia
    Dzień wpływu żądania; tylko gdy pismo jest uzasadnieniem."""

    _title_has_no_quotes = written_without_quotes("tytul_zadania")

    @property
    def nazwa_w_pliku(self) -> str:
        """Whom the letter goes to, for the name of its file."""
        return self.adresat.nazwa

    @property
    def przyznaje(self) -> bool:
        """Whether the letter tells of a grant."""
        return self.rodzaj == RodzajPisma.PRZYZNANO

    @property
    def nie_przyznaje(self) -> bool:
        """Whether the letter tells of an offer that meets the requirements and gets nothing."""
        return self.rodzaj == RodzajPisma.NIE_PRZYZNANO

    @property
    def odrzuca(self) -> bool:
        """Whether the letter tells of an offer refused on formal grounds."""
        return self.rodzaj == RodzajPisma.ODRZUCONO

    @property
    def uzasadnia(self) -> bool:
        """Whether the letter answers a demand for reasons."""
        return self.rodzaj == RodzajPisma.UZASADNIENIE

    @property
    def wynik_slowem(self) -> str:
        """What became of the offer, after „Oferta”."""
        if self.oferta.odrzucenie is not None:
            return "została odrzucona z przyczyn formalnych"
        return "otrzymała dotację" if self.oferta.wybrana else "nie otrzymała dotacji"

    @property
    def dotyczy(self) -> str:
        """Subject of the letter."""
        return {
            RodzajPisma.PRZYZNANO: "przyznanie dotacji w otwartym konkursie ofert",
            RodzajPisma.NIE_PRZYZNANO: "wynik otwartego konkursu ofert",
            RodzajPisma.ODRZUCONO: "odrzucenie oferty złożonej w otwartym konkursie ofert",
            RodzajPisma.UZASADNIENIE: "uzasadnienie wyniku otwartego konkursu ofert",
        }[self.rodzaj]

    @rule()
    def _tells_what_was_decided(self) -> Findings:
        """Pismo mówi to samo, co rozstrzygnięto o ofercie."""
        refused, chosen = self.oferta.odrzucenie is not None, self.oferta.wybrana
        wrong = {
            RodzajPisma.PRZYZNANO: "oferta nie ma dotacji w żadnym roku" if not chosen else "",
            RodzajPisma.NIE_PRZYZNANO: "oferta ma dotację w kwocie " + kwota_zapis(self.oferta.kwota_razem)
            if chosen
            else "oferta jest odrzucona z przyczyn formalnych"
            if refused
            else "",
            RodzajPisma.ODRZUCONO: "" if refused else "nie podano, jakiego wymogu oferta nie spełnia",
            RodzajPisma.UZASADNIENIE: "",
        }[self.rodzaj]
        if refused and chosen:
            wrong = "oferta jest odrzucona, a ma dotację"
        if wrong:
            yield error(
                "rodzaj",
                f"Pismo ma rodzaj „{self.rodzaj.etykieta}”, a {wrong}.",
                hint="Popraw rodzaj pisma, kwoty albo odrzucenie.",
            )

    @rule(_UDPP["art. 15 ust. 2i"])
    def _gives_reasons_when_asked(self) -> Findings:
        """Pismo, które odpowiada na żądanie, podaje uzasadnienie i dzień żądania; inne nie mówi o żądaniu."""
        if self.uzasadnia and self.oferta.uzasadnienie is None and self.oferta.odrzucenie is None:
            yield error(
                ("oferta", "uzasadnienie"),
                "Pismo ma być uzasadnieniem, a go nie podano.",
                hint="Wpisz uzasadnienie z protokołu komisji albo z rozstrzygnięcia.",
            )
        if self.uzasadnia and self.data_zadania is None:
            yield warning(
                "data_zadania",
                "Nie podano, kiedy zażądano uzasadnienia.",
                hint="Wpisz dzień wpływu żądania: od niego zależy, czy zmieściło się w terminie.",
            )
        if self.data_zadania is not None and not self.uzasadnia:
            yield warning(
                "data_zadania",
                f"Podano dzień żądania uzasadnienia, a pismo ma rodzaj „{self.rodzaj.etykieta}”.",
                hint="Wpisz rodzaj: uzasadnienie albo usuń ten dzień.",
            )

    @rule(_UDPP["art. 15 ust. 2h pkt 2"])
    def _offer_has_its_title(self) -> Findings:
        """Pismo nazywa ofertę jej tytułem."""
        if self.oferta.tytul is None:
            yield warning(
                ("oferta", "tytul"),
                f"Nie podano tytułu oferty {self.oferta.oznaczenie}.",
                hint="Wpisz tytuł z oferty, także gdy jest taki sam jak w ogłoszeniu o konkursie.",
            )

    @rule()
    def _goes_to_who_filed_the_offer(self) -> Findings:
        """Pismo o wyniku dostaje ten, kto złożył ofertę; uzasadnienia może żądać każdy."""
        filed = {zwin(name) for name in self.oferta.oferenci}
        if not self.uzasadnia and zwin(self.adresat.nazwa) not in filed:
            yield warning(
                ("adresat", "nazwa"),
                f"Adresatem jest „{self.adresat.nazwa}”, a ofertę złożył: {', '.join(self.oferta.oferenci)}.",
                hint="Popraw adresata albo oferenta; inna osoba dostałaby cudze pismo.",
            )
