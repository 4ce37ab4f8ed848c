"""Second half of a recommendation: the way of commissioning, the form, the years and the money."""

from datetime import timedelta
from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.rekomendacja_wyboru_modelu.wybor_modelu import WyborModelu
from wkus_docs.law import acts, parameters
from wkus_docs.law.sfery import INICJATYWA_LOKALNA, sfery
from wkus_docs.parts.konkurs.tryb import OcenaTrybu, TrybZlecenia
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, years_match
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _UFP = acts["udpp"], acts["ufp"]


class PropozycjaZlecenia(WyborModelu):
    """Proponowane zlecenie"""

    punkty_sfery: tuple[Tekst, ...] = Field(min_length=1)
    """Punkty art. 4 ust. 1 ustawy
    Same numery, np. 1a i 15."""
    tryb: TrybZlecenia
    """Zalecany tryb
    otwarty_konkurs_ofert, art_19a, zakup_uslugi albo inicjatywa_lokalna."""
    tryby: tuple[OcenaTrybu, ...] = Field(min_length=1)
    """Porównanie trybów
    Pięć możliwości, każda z powodem za albo przeciw."""
    data_oferty: Data | None = None
    """Przewidywana data złożenia oferty
    Tylko przy art. 19a: od tego dnia zależą limity. Puste: liczy się dzień rekomendacji."""
    forma: Forma | None = None
    """Forma zlecenia
    „powierzenie” albo „wspieranie”; puste przy zakupie usługi i inicjatywie lokalnej."""
    uzasadnienie_formy: Opis
    """Dlaczego taka forma i taki okres"""
    okres: Okres
    """Okres realizacji zadania"""
    kwoty: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Kwoty na lata
    Środki jednostki, po jednej kwocie na każdy rok okresu."""
    zrodlo_finansowania: Tekst
    """Skąd pochodzą środki
    Np. „dział 855, rozdział 85504”."""
    opinia_skarbnika: Opis | None = None
    """Opinia skarbnika"""

    @property
    def kwota_razem(self) -> Decimal:
        """Money of all years."""
        return razem(self.kwoty)

    @rule(_UDPP["art. 4 ust. 1"])
    def _task_is_a_public_one(self) -> Findings:
        """Zadanie należy do sfery zadań publicznych."""
        known = sfery(self.data_notatki)
        for index, kod in enumerate(self.punkty_sfery):
            if kod not in known:
                yield error(
                    ("punkty_sfery", index),
                    f"Nie ma punktu {kod}.",
                    hint="Podaj numer punktu z listy zadań publicznych, np. 1a albo 15.",
                )

    @rule(_UDPP["art. 4 ust. 1"])
    def _area_has_a_sphere(self) -> Findings:
        """Obszar ma odpowiednik w sferze zadań publicznych."""
        if self.obszar is Obszar.PLANOWANIE:
            yield warning(
                "obszar",
                f"Obszar „{self.obszar.etykieta}” nie ma własnego punktu w sferze zadań publicznych.",
                hint="Opisz zadanie jako udział mieszkańców i konsultacje albo wybierz zakup usługi.",
            )

    @rule(_UDPP["art. 11 ust. 2"])
    def _compares_every_way(self) -> Findings:
        """Każdy tryb oceniono raz, także ten, który się zaleca."""
        given = [item.tryb for item in self.tryby]
        for index, tryb in enumerate(given):
            if given.index(tryb) != index:
                yield error(
                    ("tryby", index, "tryb"),
                    f"Tryb oceniono dwa razy: {tryb.etykieta}.",
                    hint="Połącz te oceny.",
                )
        for tryb in TrybZlecenia:
            if tryb not in given and tryb is self.tryb:
                yield error(
                    "tryby",
                    f"Zalecany tryb nie ma uzasadnienia: {tryb.etykieta}.",
                    hint=f"Dopisz ocenę trybu {tryb.value}.",
                )
            elif tryb not in given:
                yield warning(
                    "tryby",
                    f"Nie oceniono trybu: {tryb.etykieta}.",
                    hint=f"Dopisz jednym zdaniem, dlaczego nie {tryb.value}.",
                )

    @rule(_UDPP["art. 12 ust. 2"], _UDPP["art. 11 ust. 2"])
    def _request_is_no_way_of_its_own(self) -> Findings:
        """Wniosek organizacji prowadzi do trybu zlecenia, a nie zastępuje go."""
        if not self.tryb.zleca:
            yield error(
                "tryb",
                "Wniosek organizacji nie jest trybem zlecenia: po jego przyjęciu organ wskazuje tryb.",
                hint="Wybierz tryb, w którym zadanie będzie zlecone, zwykle otwarty konkurs ofert.",
            )

    @rule(_UDPP["art. 5 ust. 4"])
    def _form_goes_with_a_grant(self) -> Findings:
        """Formę podano przy zleceniu z dotacją, i tylko przy nim."""
        if self.tryb.dotacyjny and self.forma is None:
            yield error(
                "forma",
                "Zlecenie z dotacją jest powierzeniem albo wspieraniem, a formy nie podano.",
                hint="Wpisz „powierzenie” albo „wspieranie”.",
            )
        if not self.tryb.dotacyjny and self.forma is not None:
            yield error(
                "forma",
                f"W trybie „{self.tryb.etykieta}” nie ma powierzenia ani wspierania: nie ma dotacji.",
                hint="Usuń formę albo zmień tryb.",
            )

    @rule(_UDPP["art. 19a ust. 1 pkt 1"], _UDPP["art. 19a ust. 1 pkt 2"])
    def _small_grant_keeps_its_limits(self) -> Findings:
        """Zlecenie bez konkursu mieści się w limicie kwoty i czasu z dnia złożenia oferty."""
        dzien = self.data_oferty or self.data_notatki
        if self.tryb is not TrybZlecenia.MALA_DOTACJA:
            return
        limit = Decimal(parameters["maly_grant_kwota_zadania"].na(dzien))
        if self.kwota_razem > limit:
            yield error(
                "kwoty",
                f"Zadanie ma kosztować {kwota_zapis(self.kwota_razem)}, a bez konkursu można zlecić "
                f"najwyżej {kwota_zapis(limit)} (oferta z {data_slownie(dzien)}).",
                hint="Wybierz otwarty konkurs ofert.",
            )
        dni = parameters["maly_grant_dni"].na(dzien)
        trwa = (self.okres.do - self.okres.od).days + 1
        if dni is not None and trwa > dni:
            yield error(
                "okres",
                f"Zadanie trwa {trwa} dni, a bez konkursu można je zlecić najwyżej na {dni} dni "
                f"(oferta z {data_slownie(dzien)}).",
                hint="Skróć okres albo wybierz otwarty konkurs ofert.",
            )

    @rule(_UDPP["art. 19b"])
    def _residents_may_ask_for_it(self) -> Findings:
        """Inicjatywa lokalna dotyczy zadania, o które mieszkańcy mogą wnioskować."""
        if self.tryb is TrybZlecenia.INICJATYWA_LOKALNA and not INICJATYWA_LOKALNA & set(self.punkty_sfery):
            yield error(
                "tryb",
                f"Zadania z punktu {', '.join(self.punkty_sfery)} nie obejmuje inicjatywa lokalna.",
                hint="Wybierz inny tryb albo popraw punkty sfery.",
            )

    @rule(_UDPP["art. 16 ust. 3"])
    def _lasts_no_longer_than_the_law_allows(self) -> Findings:
        """Zadanie zlecone z dotacją trwa nie dłużej, niż można zawrzeć umowę."""
        lata = parameters["max_lat_umowy"].na(self.data_notatki)
        if self.tryb.dotacyjny and self.okres.trwa_dluzej_niz(lata):
            yield error(
                ("okres", "do"),
                f"Zadanie kończy się {data_slownie(self.okres.do)}, ponad {lata} lat od początku "
                f"({data_slownie(self.okres.od)}).",
                hint="Skróć okres.",
            )

    @rule(_UDPP["art. 13 ust. 1"])
    def _leaves_time_for_the_competition(self) -> Findings:
        """Przed początkiem zadania zostaje czas na konkurs."""
        dni = parameters["min_dni_na_oferty"].na(self.data_notatki)
        if self.tryb is TrybZlecenia.KONKURS and self.okres.od <= self.data_notatki + timedelta(days=dni):
            yield warning(
                ("okres", "od"),
                f"Zadanie zaczyna się {data_slownie(self.okres.od)}, a na same oferty trzeba co najmniej "
                f"{dni} dni od ogłoszenia.",
                hint="Przesuń początek zadania.",
            )

    @rule()
    def _every_year_has_its_amount(self) -> Findings:
        """Kwota jest podana dokładnie raz na każdy rok okresu."""
        yield from years_match(self.kwoty, self.okres.lata, "kwoty")

    @rule(_UFP["art. 226 ust. 4"], _UFP["art. 228 ust. 1 pkt 1"])
    def _treasurer_is_heard(self) -> Findings:
        """O zobowiązaniu na więcej niż rok wypowiedział się skarbnik."""
        if self.okres.wieloletni and self.opinia_skarbnika is None:
            yield warning(
                "opinia_skarbnika",
                "Zadanie obciąży budżety kilku lat, a nie ma opinii skarbnika.",
                hint="Przed decyzją zapytaj, czy kwoty zmieszczą się w wieloletniej prognozie finansowej.",
            )
