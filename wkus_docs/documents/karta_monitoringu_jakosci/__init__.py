"""Card of a visit: the standard requirement by requirement, beside what the organisation says of itself."""

from datetime import date, timedelta
from typing import ClassVar

from pydantic import Field

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.karta_monitoringu_jakosci.fakty import FACTS
from wkus_docs.documents.karta_monitoringu_jakosci.wizyta import (
    PostacKarty,
    StwierdzonaNiezgodnosc,
    UwagaOdbiorcy,
    Wizyta,
)
from wkus_docs.documents.karta_monitoringu_jakosci.wymaganie_oceniane import (
    NA_MINIMUM,
    OcenaZgodnosci,
    WymaganieOceniane,
    WynikGrupy,
    wedlug_grup,
)
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.jakosc.niezgodnosc import ZrodloNiezgodnosci
from wkus_docs.parts.jakosc.pilnosc import Pilnosc
from wkus_docs.parts.jakosc.pomiar_wskaznika import PomiarWskaznika
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.polish import organy
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import is_no_later, listed_once, number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


class KartaMonitoringuJakosci(RealizacjaUmowy, Document):
    """Karta monitoringu jakości

    Wizyta w miejscu realizacji zadania: co obserwowano, ocena każdego wymagania standardu (0, 1 albo 2) z dowodami
    obok samooceny organizacji, uwagi odbiorców i wartości wskaźników znane tego dnia. Wyniki grup i całości,
    sygnały i pilność liczy program. Postać „formularz” drukuje kartę do wypełnienia na miejscu.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="formularz",
        stages=("8 realizacja i monitoring",),
        author="pracownik urzędu; samoocena organizacji",
        legal_basis=(
            LegalBasis(_UDPP["art. 17"]),
            LegalBasis(_UDPP["art. 17 pkt 2"]),
            LegalBasis(_RWZ["zał. 3 § 8"]),
        ),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.JAKOSC,),
        sources="Wzoru urzędowego nie ma. Zakres porównano ze spisem treści procedury monitoringu zadań publicznych "
        "Fundacji EOS (gmina Stanin). Skala 0, 1, 2 według dwóch poziomów standardu, wynik w procentach, progi "
        "sygnałów i dni pilności są nasze. Ustawa mówi o kontroli i ocenie realizacji zadania (art. 17, tekst "
        "z 2024 r.); upoważnienie osoby, która wizytuje (§ 8 ramowego wzoru umowy), jest z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres")

    postac: PostacKarty = PostacKarty.KARTA
    """Postać
    „karta” wypełniona albo „formularz” do wypełnienia na miejscu: numery i wymagania są wpisane, oceny puste."""
    numer_aktu: Tekst | None = None
    """Numer zarządzenia ze standardem
    W powiecie i w województwie numer uchwały zarządu; puste, gdy standard jest jeszcze projektem."""
    data_aktu: Data | None = None
    """Data tego zarządzenia"""
    numer_zalacznika: LiczbaDodatnia | None = None
    """Numer załącznika ze standardem
    Puste, gdy zarządzenie ma jeden załącznik."""
    wizyta: Wizyta
    """Wizyta"""
    wymagania: tuple[WymaganieOceniane, ...] = Field(min_length=1)
    """Lista kontrolna
    Wymagania standardu, wszystkie albo te, które wizyta obejmuje."""
    uwagi_odbiorcow: tuple[UwagaOdbiorcy, ...] = ()
    """Uwagi odbiorców
    „brak”, gdy nikt ich nie zgłosił."""
    wskazniki: tuple[PomiarWskaznika, ...] = ()
    """Wskaźniki znane w dniu wizyty
    Z katalogu wskaźników jakości."""
    dni_na_plan: LiczbaDodatnia | None = None
    """Ile dni na plan działań naprawczych
    Z umowy albo z katalogu wskaźników; puste: umowa tego nie mówi."""
    wnioski: Opis | None = None
    """Wnioski i dobre praktyki
    Także to, co warto pochwalić."""
    stanowisko: Opis | None = None
    """Stanowisko organizacji
    Puste, gdy nie wniosła uwag do karty."""

    @property
    def bez_uwag_odbiorcow(self) -> bool:
        """Whether the file says that no recipient made a remark."""
        return self.says_none("uwagi_odbiorcow")

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Karta monitoringu jakości: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Office whose people visit."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the visit."""
        return self.wizyta.data

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act that sets the standard: an order, or a resolution of the board."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def czy_formularz(self) -> bool:
        """Whether the blank form is printed."""
        return self.postac.value == PostacKarty.FORMULARZ

    @property
    def oceny(self) -> tuple[OcenaZgodnosci, ...]:
        """All marks to choose from."""
        return tuple(OcenaZgodnosci)

    @property
    def pilnosci(self) -> tuple[Pilnosc, ...]:
        """All urgencies to choose from."""
        return tuple(Pilnosc)

    @property
    def grupy(self) -> tuple[WynikGrupy, ...]:
        """Requirements by group, with results."""
        return wedlug_grup(self.wymagania)

    @property
    def calosc(self) -> WynikGrupy:
        """All requirements together."""
        return WynikGrupy(None, self.wymagania)

    @property
    def wyniki(self) -> tuple[WynikGrupy, ...]:
        """Groups, then all together."""
        return (*self.grupy, self.calosc)

    @property
    def wykres_wynikow(self) -> Chart:
        """Wynik gminy i samoocena organizacji w grupach wymagań"""
        return Chart(
            ChartKind.BARS,
            "Zgodność ze standardem: ocena gminy i samoocena organizacji",
            tuple(item.nazwa for item in self.wyniki),
            (
                Series("ocena gminy", tuple(item.wynik for item in self.wyniki)),
                Series("samoocena organizacji", tuple(item.samoocena for item in self.wyniki)),
            ),
            "% najwyższej oceny",
            ("wszystko na poziomie minimalnym", NA_MINIMUM),
            (0, 100),
        )

    @property
    def niezgodnosci(self) -> tuple[StwierdzonaNiezgodnosc, ...]:
        """Requirements below the minimum."""
        return tuple(
            StwierdzonaNiezgodnosc(
                ZrodloNiezgodnosci.WIZYTA,
                f"karta monitoringu jakości z {data_slownie(self.wizyta.data)}, wymaganie {item.numer}".replace(
                    "\u00a0", " "
                ),
                self.wizyta.data,
                item.pilnosc,
                item.ustalenia,
            )
            for item in self.wymagania
            if item.niezgodne
        )

    @property
    def bez_oceny(self) -> int:
        """How many requirements nobody has marked."""
        return sum(item.ocena is None for item in self.wymagania)

    @property
    def pilnosc(self) -> Pilnosc | None:
        """The greatest urgency of the shortcomings; None without them."""
        podane = {item.pilnosc for item in self.niezgodnosci}
        return next((item for item in Pilnosc if item in podane), None)

    @property
    def termin_planu(self) -> date | None:
        """Day by which the plan is due; None where none is, or no term is given."""
        if self.dni_na_plan is None or not self.niezgodnosci:
            return None
        return self.wizyta.data + timedelta(days=self.dni_na_plan)

    @property
    def alarmy(self) -> int:
        """How many indicators are yellow or red."""
        return sum(item.sygnal.czy_alarm for item in self.wskazniki)

    @property
    def sygnal(self) -> Sygnal:
        """Signal of the whole list."""
        return self.calosc.sygnal

    @rule()
    def _visit_falls_within_the_task(self) -> Findings:
        """Wizyta odbywa się po początku zadania, po ustaleniu standardu, zwykle przed końcem zadania."""
        okres = self.umowa.okres
        if not okres.od <= self.wizyta.data <= okres.do:
            found = error if self.wizyta.data < okres.od else warning
            yield found(
                ("wizyta", "data"),
                f"Wizyta ({data_slownie(self.wizyta.data)}) wypada poza terminem zadania "
                f"({data_slownie(okres.od)} – {data_slownie(okres.do)}).",
                hint="Sprawdź datę wizyty i termin z umowy; po zakończeniu zadania można jeszcze kontrolować dokumenty.",
            )
        if self.data_aktu is not None and self.data_aktu > self.wizyta.data:
            yield error(
                "data_aktu",
                f"Standard ustalono {data_slownie(self.data_aktu)}, po wizycie ({data_slownie(self.wizyta.data)}).",
                hint="Ocenia się według standardu, który już obowiązywał.",
            )

    _requirements_are_listed_once = listed_once("wymagania.*.numer", "Wymaganie")

    @rule()
    def _card_is_filled_and_form_is_blank(self) -> Findings:
        """W karcie każde wymaganie ma ocenę, a wizyta opis; formularz nie ma ocen."""
        for index, item in enumerate(self.wymagania):
            if self.czy_formularz and (item.ocena or item.samoocena):
                yield error(
                    ("wymagania", index, "ocena"),
                    f"Wymaganie {item.numer} ma ocenę, a drukujesz formularz do wypełnienia na miejscu.",
                    hint="Wpisz „postac: karta” albo usuń oceny.",
                )
            elif not self.czy_formularz and item.ocena is None:
                yield warning(
                    ("wymagania", index, "ocena"),
                    f"Wymaganie {item.numer} nie ma oceny.",
                    hint="Wpisz 0, 1, 2 albo n, gdy go nie oceniano.",
                )
        if not self.czy_formularz and not (self.wizyta.dzialanie and self.wizyta.obecni):
            yield warning(
                ("wizyta", "obecni" if self.wizyta.dzialanie else "dzialanie"),
                "Karta nie mówi, co obserwowano albo kto był obecny ze strony organizacji.",
                hint="Uzupełnij opis wizyty; pusty może być tylko formularz.",
            )

    @rule()
    def _organisation_assesses_itself(self) -> Findings:
        """Obok oceny gminy stoi samoocena organizacji."""
        bez = [item.numer for item in self.wymagania if item.samoocena is None]
        if bez and not self.czy_formularz:
            yield warning(
                "wymagania",
                f"Organizacja nie oceniła się w wymaganiach: {', '.join(bez)}; wynik samooceny jest nieznany.",
                hint="Poproś o uzupełnienie samooceny.",
            )

    _number_is_of_the_year = number_is_of_the_year("numer_aktu", day="data_aktu")
    _agreement_comes_first = is_no_later(
        "umowa.data_zawarcia", later="wizyta.data", what="Umowa", than="wizyta"
    )
