"""Money and time of an agreement for several budget years."""

from datetime import timedelta
from decimal import Decimal

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.umowa_wieloletnia.strony_umowy import StronyUmowy
from wkus_docs.law import acts, parameters
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.dotacja import Dotacja, SrodkiWlasne, UpowaznienieWpf
from wkus_docs.parts.pieniadze.kwoty import years_match
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.tak_nie import TakNie


class FinansowanieUmowy(StronyUmowy):
    """Termin i finansowanie zadania"""

    forma: Forma
    """Forma zlecenia
    powierzenie albo wspieranie."""
    okres: Okres
    """Termin realizacji zadania"""
    dotacja: Dotacja
    """Dotacja"""
    srodki_wlasne: SrodkiWlasne
    """Inne środki i wkład Zleceniobiorcy"""
    upowaznienie: UpowaznienieWpf
    """Upoważnienie w wieloletniej prognozie finansowej"""
    czy_wydatki_przed_umowa: TakNie = False
    """Czy ogłoszenie i oferta pozwalają na wydatki przed zawarciem umowy"""

    @property
    def powierzenie(self) -> bool:
        """Whether the task is entrusted, and not only supported."""
        return self.forma is Forma.POWIERZENIE

    @property
    def finansowane(self) -> str:
        """„finansowane” or „współfinansowane”."""
        return "finansowane" if self.powierzenie else "współfinansowane"

    @property
    def calkowity_koszt(self) -> Decimal:
        """Total cost of the task: the grant and what the organisation brings."""
        return self.dotacja.kwota + self.srodki_wlasne.razem

    @rule(acts["udpp"]["art. 16 ust. 3"])
    def _lasts_no_longer_than_the_law_allows(self) -> Findings:
        """Umowa trwa nie dłużej niż 5 lat od zawarcia, a zadanie nie dłużej niż 5 lat."""
        lata = parameters["max_lat_umowy"].na(self.data_zawarcia)
        for poczatek, co in ((self.data_zawarcia, "zawarcia umowy"), (self.okres.od, "początku zadania")):
            if Okres(od=poczatek, do=self.okres.do).trwa_dluzej_niz(lata):
                yield error(
                    ("okres", "do"),
                    f"Zadanie kończy się {data_slownie(self.okres.do)}, ponad {lata} lat od {co} "
                    f"({data_slownie(poczatek)}).",
                    hint="Skróć termin realizacji zadania.",
                )
                return

    @rule(acts["rwz"]["zał. 3 § 3 wariant B"])
    def _spans_several_budget_years(self) -> Findings:
        """Zadanie obejmuje od 2 do 5 lat budżetowych."""
        lata = self.okres.lata
        if len(lata) == 1:
            yield error(
                "okres",
                f"Zadanie mieści się w jednym roku budżetowym ({lata[0]}).",
                hint="Zawrzyj umowę na jeden rok według wariantu A ramowego wzoru albo popraw termin.",
            )
        najwiecej = parameters["max_lat_umowy"].na(self.data_zawarcia)
        if len(lata) > najwiecej:
            yield warning(
                "okres",
                f"Zadanie obejmuje {len(lata)} lat budżetowych, a ramowy wzór umowy od 2 do {najwiecej}.",
                hint="Zakończ zadanie z końcem roku budżetowego.",
            )

    @rule(acts["ufp"]["art. 221 ust. 3 pkt 2"])
    def _every_year_has_its_grant(self) -> Findings:
        """Każdy rok zadania ma swoją dotację, i tylko one."""
        for found in years_match(self.dotacja.kwoty_roczne, self.okres.lata, "lata"):
            yield error(("dotacja", *found.loc), found.message, hint=found.hint)

    @rule(acts["ufp"]["art. 226 ust. 3 pkt 4"], acts["ufp"]["art. 228 ust. 1 pkt 1"])
    def _commitments_fit_the_forecast(self) -> Findings:
        """Dotacja każdego roku mieści się w limicie przedsięwzięcia."""
        limity = {item.rok: item.kwota for item in self.upowaznienie.limity}
        for item in self.dotacja.lata:
            limit = limity.get(item.rok)
            if limit is None:
                yield error(
                    ("upowaznienie", "limity"),
                    f"Przedsięwzięcie nie ma limitu na {item.rok} r., a umowa przyznaje na ten rok "
                    f"{kwota_zapis(item.kwota)}.",
                    hint="Dopisz limit z załącznika do wieloletniej prognozy finansowej.",
                )
            elif item.kwota > limit:
                yield error(
                    ("upowaznienie", "limity"),
                    f"Dotacja na {item.rok} r. to {kwota_zapis(item.kwota)}, a limit wynosi "
                    f"{kwota_zapis(limit)}.",
                    hint="Zmniejsz dotację albo poczekaj na zmianę prognozy przez radę.",
                )

    @rule(acts["ufp"]["art. 228 ust. 1"])
    def _forecast_precedes_the_agreement(self) -> Findings:
        """Uchwałę w sprawie prognozy podjęto przed zawarciem umowy."""
        if self.upowaznienie.data_uchwaly > self.data_zawarcia:
            yield error(
                ("upowaznienie", "data_uchwaly"),
                f"Uchwałę podjęto {data_slownie(self.upowaznienie.data_uchwaly)}, a umowę zawarto "
                f"{data_slownie(self.data_zawarcia)}.",
                hint="Zawrzyj umowę po podjęciu uchwały.",
            )

    @rule(acts["udpp"]["art. 16 ust. 1"])
    def _spending_starts_after_signature(self) -> Findings:
        """Zadanie i wydatki zaczynają się po zawarciu umowy, chyba że ogłoszenie pozwala wcześniej."""
        if self.czy_wydatki_przed_umowa:
            return
        pierwszy = min(item.wydatki_z_dotacji.od for item in self.dotacja.lata)
        for loc, dzien, co in (
            (("okres", "od"), self.okres.od, "Zadanie zaczyna się"),
            (("dotacja", "lata"), pierwszy, "Wydatki z dotacji zaczynają się"),
        ):
            if dzien < self.data_zawarcia:
                yield warning(
                    loc,
                    f"{co} {data_slownie(dzien)}, przed zawarciem umowy "
                    f"({data_slownie(self.data_zawarcia)}).",
                    hint="Popraw termin albo wpisz „czy_wydatki_przed_umowa: tak”, "
                    "jeżeli pozwala na to ogłoszenie.",
                )

    @rule(acts["ufp"]["art. 221 ust. 3 pkt 1"])
    def _spending_stays_in_the_task(self) -> Findings:
        """Wydatki ponosi się w terminie realizacji zadania."""
        for index, item in enumerate(self.dotacja.lata):
            okres = item.wydatki_z_dotacji
            if okres.od < self.okres.od or okres.do > self.okres.do:
                yield warning(
                    ("dotacja", "lata", index, "wydatki_z_dotacji"),
                    f"Wydatki ({data_slownie(okres.od)} – {data_slownie(okres.do)}) wychodzą poza termin "
                    f"zadania ({data_slownie(self.okres.od)} – {data_slownie(self.okres.do)}).",
                    hint="Popraw jeden z terminów.",
                )

    @rule(acts["rwz"]["zał. 3 § 3"])
    def _first_instalment_comes_in_time(self) -> Findings:
        """Pierwszą transzę przekazuje się po zawarciu umowy, w ciągu 30 dni."""
        for index, item in enumerate(self.dotacja.lata):
            for place, transza in enumerate(item.transze):
                if transza.termin < self.data_zawarcia:
                    yield error(
                        ("dotacja", "lata", index, "transze", place, "termin"),
                        f"Transza ma termin {data_slownie(transza.termin)}, przed zawarciem umowy "
                        f"({data_slownie(self.data_zawarcia)}).",
                        hint="Podaj dzień po zawarciu umowy.",
                    )
        dni = parameters["dni_platnosci_transzy"].na(self.data_zawarcia)
        najpozniej = najblizszy_roboczy(self.data_zawarcia + timedelta(days=dni))
        pierwsza = self.dotacja.lata[0].transze[0].termin
        if pierwsza > najpozniej:
            yield warning(
                ("dotacja", "lata", 0, "transze", 0, "termin"),
                f"Pierwsza transza ma termin {data_slownie(pierwsza)}, a ramowy wzór daje {dni} dni "
                f"od zawarcia umowy: do {data_slownie(najpozniej)}.",
                hint="Przyspiesz pierwszą transzę.",
            )

    @rule(acts["udpp"]["art. 5 ust. 4"])
    def _form_agrees_with_the_money(self) -> Findings:
        """Powierzenie finansuje całość zadania, wspieranie jego część."""
        wlasne = self.srodki_wlasne.razem
        if self.forma is Forma.POWIERZENIE and wlasne:
            yield warning(
                "srodki_wlasne",
                f"Przy powierzeniu dotacja finansuje całość zadania, a Zleceniobiorca wnosi "
                f"{kwota_zapis(wlasne)}.",
                hint="Zmień formę na „wspieranie” albo wpisz 0.",
            )
        if self.forma is Forma.WSPIERANIE and not wlasne:
            yield warning(
                "srodki_wlasne",
                "Przy wspieraniu dotacja finansuje część zadania, a Zleceniobiorca nic nie wnosi.",
                hint="Podaj inne środki lub wkład z oferty albo zmień formę na „powierzenie”.",
            )
