"""The simplified offer: annex 1 to the regulation of its own forms, for a task commissioned without a competition."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.oferta_uproszczona_19a.fakty import FACTS
from wkus_docs.documents.oferta_uproszczona_19a.koszty import KosztUproszczony, grant_covers_the_rows
from wkus_docs.documents.oferta_uproszczona_19a.oferent import OferentMalejDotacji
from wkus_docs.fact import Fact, Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.law.rwz_19a import PIERWSZE_OFERTY
from wkus_docs.law.rwz_oferta_19a import ETYKIETY
from wkus_docs.law.sfery import PRZEPIS, sfery
from wkus_docs.parts.konkurs.mala_dotacja import (
    BEZ_KONKURSU,
    end_of_the_limit_of_days,
    first_day_for_an_agreement,
    limit_of_days,
    small_grant_keeps_its_amount,
    small_grant_keeps_its_days,
    small_grants_of_the_year_fit,
)
from wkus_docs.parts.konkurs.oferta import Rezultat
from wkus_docs.parts.konkurs.oferta_wspolna import offerors_differ
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.organizacja import nobody_is_a_public_institution
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.parts.strony.sfera_zadan import points_are_in_the_act
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import is_no_later, listed_once, title_speaks_of_the_period
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import tells_known_grants

_UDPP, _RWZ = acts["udpp"], acts["rwz19a"]


class OfertaUproszczona19a(Document):
    """Uproszczona oferta realizacji zadania publicznego (mała dotacja)

    Urzędowy wzór oferty, którą organizacja składa z własnej inicjatywy, bez konkursu (art. 19a ustawy). Program liczy
    limity dnia złożenia i najwcześniejszy dzień umowy.
    """

    about: ClassVar[About] = About(
        kind="formularz",
        stages=("5 konkurs",),
        author="organizacja pozarządowa",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 19a ust. {unit}"]) for unit in ("1", "6", "7a", "7b")),
            LegalBasis(_RWZ["zał. 1"]),
        ),
        provenance=(Provenance.STATUTE,),
        sources=(
            "Napisy formularza są z pamięci: opublikowanej kopii uproszczonego wzoru nie udało się przeczytać. Sekcje I i "
            "II mają te same napisy, co wzór z konkursu, porównany z kopią ze strony powiatu starachowickiego. Że szarych "
            "pól kalkulacji nie trzeba wypełniać, mówi gov.pl/web/pozytek (27.08.2019); stamtąd i ze strony Województwa "
            "Śląskiego wiadomo, do których ofert stosuje się wzór. Limity: art. 19a ustawy w brzmieniu z dnia złożenia."
        ),
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    organ: Tekst
    """Organ, do którego jest adresowana oferta (I.1)
    Np. „Burmistrz Łap”."""
    punkty_sfery: tuple[Tekst, ...] = Field(min_length=1)
    """Rodzaj zadania publicznego (I.2)
    Punkty art. 4 ust. 1 ustawy, np. „10”, „16”."""
    oferenci: Annotated[tuple[OferentMalejDotacji, ...], Fact("organizacja")] = Field(min_length=1)
    """Oferenci (II.1)
    Zwykle jeden."""
    kontakt: Annotated[Kontakt, Fact("organizacja.kontakt", usual=True)]
    """Osoba upoważniona do składania wyjaśnień (II.2)"""

    tytul: Tekst
    """Tytuł zadania publicznego (III.1)"""
    termin: Okres
    """Termin realizacji zadania (III.2)"""
    opis_zadania: Opis
    """Syntetyczny opis zadania (III.3)
    Razem z miejscem, w którym zadanie będzie realizowane."""
    rezultaty: tuple[Rezultat, ...] = ()
    """Zakładane rezultaty (III.4)"""
    charakterystyka: Annotated[Opis, Fact("organizacja.dotychczasowa_dzialalnosc", usual=True)]
    """Krótka charakterystyka oferenta (III.5)
    Doświadczenie w takich działaniach i zasoby, które będą wykorzystane."""

    koszty: tuple[KosztUproszczony, ...] = Field(min_length=1)
    """Szacunkowa kalkulacja kosztów (IV)"""
    dotacja: Kwota
    """Z dotacji razem [zł]"""
    czy_zalega_z_podatkami: TakNie
    """Czy oferent zalega z podatkami (oświadczenie 3)"""
    czy_zalega_ze_skladkami: TakNie
    """Czy oferent zalega ze składkami na ubezpieczenia społeczne (oświadczenie 4)"""
    data_oferty: DataWydania
    """Data podpisania oferty"""
    data_zlozenia: Data | None = None
    """Data złożenia oferty w urzędzie
    Od niej zależą limity; puste: dzień podpisania. Tylko do sprawdzenia; nie drukuje się."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the file's properties."""
        return f"Uproszczona oferta realizacji zadania publicznego: {self.tytul}"

    @property
    def autor_dokumentu(self) -> str:
        """Names of the offerors."""
        return ", ".join(str(oferent.nazwa) for oferent in self.oferenci)

    @property
    def data_dokumentu(self) -> date:
        """Day of the offer."""
        return self.data_oferty

    @property
    def etykiety(self) -> Annotated[Mapping[str, str], ETYKIETY]:
        """Labels of the official form."""
        return ETYKIETY

    @property
    def dzien_zlozenia(self) -> date:
        """Day whose limits hold: that of filing, or of signing while nobody knows that one."""
        return self.data_oferty if self.data_zlozenia is None else self.data_zlozenia

    @property
    def wspolna(self) -> bool:
        """Whether several organisations offer together."""
        return len(self.oferenci) > 1

    @property
    def rodzaje_zadania(self) -> tuple[str, ...]:
        """Kinds of the task in the words of the act."""
        known = sfery(self.data_oferty)
        return tuple(
            f"{known.get(punkt, punkt)} ({PRZEPIS.jednostka} pkt {punkt})" for punkt in self.punkty_sfery
        )

    @property
    def koszt_razem(self) -> Decimal:
        """Sum of the costs."""
        return suma(koszt.wartosc for koszt in self.koszty)

    @property
    def inne_srodki(self) -> Decimal:
        """What other money than the grant covers."""
        return self.koszt_razem - self.dotacja

    @property
    def koniec_warunku(self) -> date | None:
        """First day whose offers footnote 2 of the form, on 90 days, does not concern; None for those it does."""
        return end_of_the_limit_of_days() if limit_of_days(self.dzien_zlozenia) is None else None

    @property
    def zgodne_z_krs(self) -> bool:
        """Whether statement 5 keeps the court register."""
        return any(oferent.krs for oferent in self.oferenci)

    @property
    def zgodne_z_ewidencja(self) -> bool:
        """Whether statement 5 keeps another register."""
        return any(not oferent.krs for oferent in self.oferenci)

    _grant_keeps_the_limit = small_grant_keeps_its_amount(
        "dotacja", mode=BEZ_KONKURSU, day="dzien_zlozenia", at="dotacja", what="Dotacja w ofercie"
    )
    _term_keeps_the_limit = small_grant_keeps_its_days("termin", mode=BEZ_KONKURSU, day="dzien_zlozenia")
    _year_keeps_the_limit = small_grants_of_the_year_fit(
        "dotacja", before="oferenci.*.dotacje_w_roku", day="dzien_zlozenia"
    )
    _lasts_no_longer_than_an_agreement = lasts_no_longer_than_an_agreement("termin", day="dzien_zlozenia")
    _nobody_is_a_public_institution = nobody_is_a_public_institution("oferenci.*.nazwa")
    _task_is_public = points_are_in_the_act("punkty_sfery", day="data_oferty")
    _title_speaks_of_the_task = title_speaks_of_the_period("tytul", period="termin")
    _is_signed_before_it_is_filed = is_no_later(
        "data_oferty", later="data_zlozenia", what="Podpisanie oferty", than="jej złożenie"
    )
    _costs_differ = listed_once("koszty.*.nazwa", "Rodzaj kosztu", found=warning)
    _results_differ = listed_once("rezultaty.*.nazwa", "Rezultat", found=warning)
    _texts_tell_known_grants = tells_known_grants(
        "opis_zadania", "charakterystyka", sums=("dotacja", "koszty.*.z_dotacji")
    )

    @rule(_RWZ["§ 2"])
    def _form_is_in_use(self) -> Findings:
        """Ofertę złożono wtedy, gdy stosuje się już ten wzór."""
        if self.dzien_zlozenia < PIERWSZE_OFERTY:
            yield error(
                "data_oferty" if self.data_zlozenia is None else "data_zlozenia",
                f"Wzór stosuje się do ofert złożonych od {data_slownie(PIERWSZE_OFERTY)}, a ta jest z "
                f"{data_slownie(self.dzien_zlozenia)}",
                hint="Popraw datę albo użyj wzoru, który wtedy obowiązywał.",
            )

    @rule(_UDPP["art. 5 ust. 4"])
    def _asks_for_a_grant(self) -> Findings:
        """Oferta wnosi o dotację: zadanie zleca się razem z nią."""
        if not self.dotacja:
            yield error("dotacja", "Oferta nie wnosi o dotację.", hint="Podaj kwotę dotacji.")

    @rule()
    def _grant_covers_its_rows(self) -> Findings:
        """Dotacja mieści się w kosztach i zgadza się z kwotami przy kosztach."""
        yield from grant_covers_the_rows(self.koszty, self.dotacja)

    @rule(_UDPP["art. 19a ust. 3"], _UDPP["art. 19a ust. 4"], _UDPP["art. 19a ust. 5"])
    def _starts_when_there_can_be_an_agreement(self) -> Findings:
        """Zadanie zaczyna się nie wcześniej, niż można zawrzeć umowę."""
        first = first_day_for_an_agreement(self.dzien_zlozenia)
        if self.termin.od < first:
            yield warning(
                ("termin", "od"),
                f"Zadanie zaczyna się {data_slownie(self.termin.od)}, a umowę można zawrzeć najwcześniej "
                f"{data_slownie(first)}",
                hint="Ofertę najpierw się zamieszcza i każdy ma czas na uwagi; koszty sprzed umowy są ryzykiem oferenta.",
            )

    @rule()
    def _offerors_differ(self) -> Findings:
        """Oferentami są różne organizacje."""
        yield from offerors_differ(self.oferenci)

    @rule(_RWZ["zał. 1 sekcja V"])
    def _has_no_arrears(self) -> Findings:
        """Oferent nie zalega z podatkami ani ze składkami."""
        for field in ("czy_zalega_z_podatkami", "czy_zalega_ze_skladkami"):
            if getattr(self, field):
                yield warning(
                    field,
                    "Oferent oświadcza, że zalega z należnościami.",
                    hint="Sprawdź, czy urząd zleca wtedy zadania.",
                )

    @rule(_RWZ["zał. 1 sekcja III.4"])
    def _results_can_be_measured(self) -> Findings:
        """Oferta podaje mierzalne rezultaty."""
        if not self.rezultaty:
            yield warning(
                "rezultaty",
                "Nie podano rezultatów i sposobu ich monitorowania.",
                hint="Podaj choć jeden, np. liczbę uczestników.",
            )
