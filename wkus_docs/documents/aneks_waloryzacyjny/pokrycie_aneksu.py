"""What covers the new amount of a yearly annex: the budget, the forecast, the notice and the index."""

from decimal import Decimal

from wkus_docs.analiza.plan_finansowy import skutek_waloryzacji
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.aneks_waloryzacyjny.kwoty_aneksu import KwotyAneksu
from wkus_docs.documents.aneks_waloryzacyjny.zmiana_dotacji import BudzetAneksu, KwotyOgloszone, WskaznikCen
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.dotacja import UpowaznienieWpf
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba

_UFP, _UDPP = acts["ufp"], acts["udpp"]
_ZERO = Decimal("0.00")


class PokrycieAneksu(KwotyAneksu):
    """Pokrycie kwot, które zmienia aneks"""

    wskaznik: WskaznikCen | None = None
    """Wskaźnik cen
    Tylko gdy według niego podwyższa się dotację."""
    budzet: BudzetAneksu
    """Środki w budżecie roku"""
    upowaznienie: UpowaznienieWpf
    """Przedsięwzięcie w wieloletniej prognozie finansowej
    Limity od roku aneksu; z uchwały, która obowiązuje w dniu aneksu."""
    ogloszenie: KwotyOgloszone
    """Ogłoszenie o konkursie, w którym wybrano ofertę"""

    @property
    def cytat_ogloszenia(self) -> str:
        """The sentence of the notice that lets the grant rise, where it does; else nothing."""
        return self.ogloszenie.cytat if self.zwieksza else ""

    @rule(_UFP["art. 226 ust. 3 pkt 4"], _UFP["art. 228 ust. 1 pkt 1"])
    def _forecast_covers_the_new_amount(self) -> Findings:
        """Dotacja roku po zmianie mieści się w limicie przedsięwzięcia, a limit uchwalono przed aneksem."""
        limit = next((item.kwota for item in self.upowaznienie.limity if item.rok == self.rok), None)
        if limit is None:
            yield error(
                ("upowaznienie", "limity"),
                f"Przedsięwzięcie nie ma limitu na {self.rok} r., a aneks przyznaje {kwota_zapis(self.kwota_po)}.",
                hint="Dopisz limit z załącznika do wieloletniej prognozy finansowej.",
            )
        elif self.kwota_po > limit:
            yield error(
                ("upowaznienie", "limity"),
                f"Dotacja na {self.rok} r. po zmianie to {kwota_zapis(self.kwota_po)}, a limit wynosi "
                f"{kwota_zapis(limit)}.",
                hint="Poczekaj, aż rada zmieni prognozę, albo zmniejsz kwotę.",
            )
        if self.upowaznienie.data_uchwaly > self.data_aneksu:
            yield error(
                ("upowaznienie", "data_uchwaly"),
                f"Uchwałę w sprawie prognozy podjęto {data_slownie(self.upowaznienie.data_uchwaly)}, a aneks ma "
                f"datę {data_slownie(self.data_aneksu)}",
                hint="Zawrzyj aneks po podjęciu uchwały.",
            )

    @rule(_UFP["art. 46 ust. 1"])
    def _budget_covers_the_new_amount(self) -> Findings:
        """Dotacja roku po zmianie mieści się w planie wydatków, uchwalonym przed aneksem."""
        if self.kwota_po > self.budzet.kwota:
            yield error(
                ("budzet", "kwota"),
                f"Dotacja na {self.rok} r. po zmianie to {kwota_zapis(self.kwota_po)}, a w budżecie zaplanowano "
                f"{kwota_zapis(self.budzet.kwota)}.",
                hint="Najpierw zmień budżet albo zmniejsz kwotę.",
            )
        if self.budzet.data_uchwaly > self.data_aneksu:
            yield error(
                ("budzet", "data_uchwaly"),
                f"Uchwałę budżetową podjęto {data_slownie(self.budzet.data_uchwaly)}, a aneks ma datę "
                f"{data_slownie(self.data_aneksu)}",
                hint="Zawrzyj aneks po podjęciu uchwały.",
            )

    @rule(_UDPP["art. 13 ust. 2 pkt 2"], _UDPP["art. 5 ust. 3"])
    def _notice_foresaw_the_raise(self) -> Findings:
        """Dotacja nie przekracza kwoty z ogłoszenia, chyba że ogłoszenie dopuszcza waloryzację."""
        ogloszono = self.ogloszenie.kwota(self.rok)
        if ogloszono is None or self.ogloszenie.czy_dopuszcza_waloryzacje:
            return
        if self.zwieksza and self.kwota_po > ogloszono:
            yield warning(
                "ogloszenie",
                f"Dotacja na {self.rok} r. po zmianie to {kwota_zapis(self.kwota_po)}, a w ogłoszeniu podano "
                f"{kwota_zapis(ogloszono)} i nie przewidziano waloryzacji.",
                hint="Inni mogli nie złożyć ofert z powodu niższej kwoty; rozważ aneks w granicach ogłoszenia "
                "albo nowy konkurs na brakującą część.",
            )

    @rule()
    def _raise_follows_the_index(self) -> Findings:
        """Podwyższenie nie przekracza tego, co wynika ze wskaźnika; wskaźnik służy tylko podwyższeniu."""
        if self.wskaznik is None:
            return
        if not self.zwieksza:
            yield warning(
                "wskaznik",
                "Podano wskaźnik cen, a dotacja nie rośnie.",
                hint="Usuń wskaźnik albo popraw transze.",
            )
            return
        skutek = skutek_waloryzacji(self.kwota_przed, self.wskaznik.wzrost) or _ZERO
        if self.roznica > skutek:
            yield warning(
                "transze",
                f"Dotacja rośnie o {kwota_zapis(self.roznica)}, a ze wskaźnika ({liczba(self.wskaznik.wzrost)}%) "
                f"wynika {kwota_zapis(skutek)}.",
                hint="Zmniejsz transze albo wyjaśnij różnicę zmianą zakresu.",
            )
