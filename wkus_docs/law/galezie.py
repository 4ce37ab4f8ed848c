"""Gałęzie prawa, w których zadanie organizacji ma obok ustawy o pożytku albo zamiast niej inną podstawę.

Each branch says how our documents behave in it: print with a further basis, print with a warning, or refuse.
Words that suggest a branch are only a suggestion; the clerk decides.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from wkus_docs.law.act import Provision
from wkus_docs.law.cytat import wylicz
from wkus_docs.law.czystosc import CZYSTOSC
from wkus_docs.law.finansowanie_oswiaty import FINANSOWANIE_OSWIATY
from wkus_docs.law.npp import NPP
from wkus_docs.law.ochrona_srodowiska import OCHRONA_SRODOWISKA
from wkus_docs.law.opieka_do_lat_3 import OPIEKA_DO_LAT_3
from wkus_docs.law.osp import OSP
from wkus_docs.law.planowanie import PLANOWANIE
from wkus_docs.law.pomoc_spoleczna import POMOC_SPOLECZNA
from wkus_docs.law.prawo_oswiatowe import PRAWO_OSWIATOWE
from wkus_docs.law.pzp import PZP
from wkus_docs.law.sport import SPORT
from wkus_docs.law.swiadczenia_zdrowotne import SWIADCZENIA_ZDROWOTNE
from wkus_docs.law.wspieranie_rodziny import WSPIERANIE_RODZINY
from wkus_docs.law.zabytki import ZABYTKI
from wkus_docs.law.zdrowie_publiczne import ZDROWIE_PUBLICZNE
from wkus_docs.law.zwierzeta import ZWIERZETA

_ADJECTIVES = (
    r"(?:(?:nie)?(?:publiczn|samorządow|gminn|społeczn|mał|jedn|dw|punkt|oddział|zespoł)\w*\s+){0,3}"
)
_WORKS = r"\b(?:remont|konserwac|restaurac|renowac|rewaloryzac|odnowieni|odnawiani)\w*"
_MONUMENT = r"\b(?:zabyt|kości[oó]ł|kościel|kaplic)\w*"
_ABOUT = r"(?:edukac|udzia|konsult|warszta|spotka|inform|dialog|spacer|debat|szkole)"


class Tryb(StrEnum):
    """What our documents do in a branch."""

    DRUKUJE = "drukuje"
    OSTRZEGA = "ostrzega"
    ODMAWIA = "odmawia"
    TYLKO_POWIAT_NA_ROK = "tylko powiat na rok"
    """Prints for a powiat (or a town with its rights) for one year; refuses anything else."""


@dataclass(frozen=True)
class Galaz:
    """One branch: its provisions, what our documents do, what they say, and the words that suggest it.

    `komunikat` may hold „{przepisy}”; `podstawa` are the units, all of one act, that the legal basis is joined by.
    A text suggests the branch when one of `slowa` is in it and none of `poza`.
    """

    klucz: str
    tryb: Tryb
    przepisy: tuple[Provision, ...]
    komunikat: str
    rada: str
    slowa: tuple[str, ...]
    poza: tuple[str, ...] = ()
    podstawa: tuple[Provision, ...] = ()
    punkty: frozenset[str] = frozenset()
    """Points of art. 4 ust. 1 UDPP that suggest the branch by themselves."""

    @property
    def opis(self) -> str:
        """What the branch means for the task, with its provisions."""
        return self.komunikat.format(przepisy=powolane(self.przepisy))

    @property
    def niepewna(self) -> bool:
        """Whether nobody read one of its provisions in a source."""
        return any(item.pewnosc.slaba for item in self.przepisy)

    def slowo(self, tekst: str) -> str | None:
        """Return the word of a text that suggests the branch, or None."""
        if any(re.search(wzor, tekst, re.IGNORECASE) for wzor in self.poza):
            return None
        znalezione = (re.search(wzor, tekst, re.IGNORECASE) for wzor in self.slowa)
        return next((found[0] for found in znalezione if found), None)


def powolane(przepisy: Iterable[Provision]) -> str:
    """Provisions as a clerk cites them: „art. 27 i art. 28 ustawy o sporcie”.

    >>> powolane([SPORT["art. 27 ust. 2"], SPORT["art. 28"]])
    'art. 27 ust. 2 i art. 28 ustawy o sporcie'
    """
    grupy = [list(items) for _, items in groupby(przepisy, key=lambda item: item.akt.klucz)]
    return wylicz([f"{jednostki(items)} {items[0].akt.krotki_tytul()}" for items in grupy], " oraz ")


def jednostki(przepisy: Iterable[Provision]) -> str:
    """Units alone: „art. 18 ust. 2 i art. 190”; paragraphs of one article together.

    >>> jednostki([NPP["art. 11 ust. 1"], NPP["art. 11 ust. 2"]])
    'art. 11 ust. 1 i 2'
    """
    grupy = groupby((item.jednostka.partition(" ust. ") for item in przepisy), key=lambda czesci: czesci[0])
    razem = ((artykul, [ustep for *_, ustep in czesci if ustep]) for artykul, czesci in grupy)
    return wylicz([f"{artykul} ust. {wylicz(ustepy)}" if ustepy else artykul for artykul, ustepy in razem])


_RODZINA = (WSPIERANIE_RODZINY["art. 18 ust. 2"], WSPIERANIE_RODZINY["art. 190"])

WSZYSTKIE: tuple[Galaz, ...] = (
    Galaz(
        "placowka_wsparcia_dziennego",
        Tryb.DRUKUJE,
        _RODZINA,
        "Prowadzenie placówki wsparcia dziennego zleca się także na podstawie {przepisy}.",
        "Podstawa prawna wymieni wtedy tę ustawę.",
        (r"\bplaców\w+ wsparcia dziennego", r"\bświetlic\w* (?:środowiskow|opiekuńcz|socjoterapeut)\w*"),
        podstawa=_RODZINA,
    ),
    Galaz(
        "wspieranie_rodziny",
        Tryb.DRUKUJE,
        (WSPIERANIE_RODZINY["art. 190"],),
        "Zadania z zakresu wspierania rodziny i pieczy zastępczej zleca się także na podstawie {przepisy}.",
        "Podstawa prawna wymieni wtedy tę ustawę.",
        (
            r"\bpiecz\w+ zastępcz\w*",
            r"\basystent\w* rodziny",
            r"\brodzin\w* wspierając\w*",
            r"\brodzinn\w+ dom\w* dziecka",
            r"\bplaców\w* opiekuńczo-wychowawcz\w*",
        ),
        podstawa=(WSPIERANIE_RODZINY["art. 190"],),
    ),
    Galaz(
        "pomoc_spoleczna",
        Tryb.DRUKUJE,
        (POMOC_SPOLECZNA["art. 25 ust. 1"],),
        "Zadania z zakresu pomocy społecznej zleca się także na podstawie {przepisy}.",
        "Podstawa prawna wymieni wtedy tę ustawę.",
        (
            r"\busług\w* opiekuńcz\w*",
            r"\bnoclegown\w*",
            r"\b(?:schronisk|ogrzewaln)\w* dla (?:osób )?bezdomnych(?! (?:zwierz|ps|kot))",
            r"\bśrodowiskow\w+ dom\w* samopomocy",
            r"\bdom\w* pomocy społecznej",
            r"\bdzienn\w+ dom\w* pomocy",
            r"\b(?:ŚDS|DPS)\b",
        ),
        podstawa=(POMOC_SPOLECZNA["art. 25 ust. 1"],),
    ),
    Galaz(
        "zwierzeta",
        Tryb.DRUKUJE,
        (ZWIERZETA["art. 11 ust. 1"], ZWIERZETA["art. 11a"]),
        "Opiekę nad zwierzętami bezdomnymi zleca się także na podstawie {przepisy}, w zgodzie z coroczną uchwałą "
        "o programie opieki; schronisko prowadzi podmiot, który ma zezwolenie.",
        "Podstawa prawna wymieni wtedy tę ustawę.",
        (
            r"\bschronisk\w* dla (?:bezdomnych )?(?:zwierz|ps|kot)\w*",
            r"\bbezdomn\w+ (?:zwierz|ps|kot)\w*",
            r"\b(?:zwierz|ps|kot)\w+ bezdomn\w*",
            r"\bkot\w+ wolno\s?żyjąc\w*",
            r"\bbezpańsk\w+ (?:zwierz|ps|kot)\w*",
            r"\b(?:kastrac|sterylizac)\w*",
        ),
        podstawa=(ZWIERZETA["art. 11 ust. 1"], ZWIERZETA["art. 11a"]),
    ),
    Galaz(
        "przedsiebiorcy",
        Tryb.OSTRZEGA,
        (),
        "Usługi dla przedsiębiorców mogą być pomocą publiczną albo pomocą de minimis; to ostrożny pogląd, który "
        "zależy od szczegółów zadania.",
        "Sprawdź to z radcą, a gdy nią są, dopisz w postanowieniach dodatkowych, jakie oświadczenia składa "
        "przedsiębiorca.",
        (r"\bprzedsiębior(?:c|stw)\w*", r"\binkubator\w*", r"\b(?:własn\w+ firm|zakładając\w+ firm)\w*"),
        (r"\bprzedsiębiorstw\w* społeczn\w*", r"\bprzedsiębiorczoś\w* (?:dzieci|uczni|młodzie)\w*"),
    ),
    Galaz(
        "zdrowie_publiczne",
        Tryb.ODMAWIA,
        (ZDROWIE_PUBLICZNE["art. 14"], ZDROWIE_PUBLICZNE["art. 15 ust. 1"]),
        "Zadanie z zakresu zdrowia publicznego zleca się w innym konkursie ({przepisy}): inne ogłoszenie "
        "(12 punktów, w tym sposób odwołania), własny wzór oferty.",
        "Jeżeli zadanie nie jest finansowane z gminnego programu ani z opłat za zezwolenia, zaznacz to "
        "(„nie dotyczy”) i kontynuuj.",
        (
            r"\balkohol\w*",
            r"\buzależ\w*",
            r"\bnarko(?:man|tyk|tycz)\w*",
            r"\btrzeźw\w*",
            r"\babstynen\w*",
            r"\bużyw(?:ki|ek|kami|kach|kom)\b",
        ),
        punkty=frozenset({"32"}),
    ),
    Galaz(
        "program_polityki_zdrowotnej",
        Tryb.ODMAWIA,
        (SWIADCZENIA_ZDROWOTNE["art. 48"], SWIADCZENIA_ZDROWOTNE["art. 48b"]),
        "Realizatora programu polityki zdrowotnej wybiera się w konkursie dla podmiotów leczniczych ({przepisy}), "
        "na wzorach gminy.",
        "W konkursie dla organizacji można zlecić promocję zdrowia bez świadczeń leczniczych.",
        (
            r"\brehabilitac\w+ leczni\w*",
            r"\bleczni\w+ rehabilitac\w*",
            r"\bszczepie[nń]\w*\b(?! (?:drzew|krzew|róż))",
            r"\bbada\w+ przesiewow\w*",
        ),
    ),
    Galaz(
        "npp",
        Tryb.TYLKO_POWIAT_NA_ROK,
        (NPP["art. 11 ust. 1"], NPP["art. 11 ust. 2"]),
        "Punkt nieodpłatnej pomocy prawnej powierza powiat, a organizację wybiera się co roku ({przepisy}). "
        "Umowy na kilka lat ani konkursu gminy program nie przygotuje.",
        "Ogłasza go powiat albo miasto na prawach powiatu, na jeden rok.",
        (r"\bnieodpłatn\w+ pomoc\w* prawn\w*", r"\bporadnictw\w* obywatel\w*"),
        podstawa=(NPP["art. 11 ust. 1"], NPP["art. 11 ust. 2"]),
        punkty=frozenset({"22a"}),
    ),
    Galaz(
        "sport_klub",
        Tryb.ODMAWIA,
        (SPORT["art. 27 ust. 2"], SPORT["art. 28"]),
        "Dotację dla klubu na szkolenie, rozgrywki, sprzęt, stypendia i trenerów przyznaje się według uchwały rady "
        "({przepisy}), na wzorach gminy.",
        "Jeżeli zajęcia są otwarte dla mieszkańców, opisz je jako upowszechnianie kultury fizycznej.",
        (
            r"\bklub\w* sport\w*",
            r"\bli(?:ga|gi|gę|gą|gach|gom|gami|gowe|gowych|gowy|dze)\b",
            r"\brozgryw\w*",
            r"\bstypendi\w*",
        ),
        (r"\bstypendi\w*.*\b(?:uczni|studen|nauko)\w*",),
    ),
    Galaz(
        "przedszkole",
        Tryb.ODMAWIA,
        (FINANSOWANIE_OSWIATY["art. 17"], FINANSOWANIE_OSWIATY["art. 22"]),
        "Prowadzenia przedszkola nie zleca się ofertą z rozporządzenia. Konkurs ogłasza wójt według regulaminu "
        "uchwalonego przez radę gminy, a dotację liczy się na ucznia ({przepisy}).",
        "Tego ogłoszenia program nie przygotuje. Zajęcia dla przedszkolaków można zlecić w konkursie ofert.",
        (rf"\b(?:prowadzeni|przekazani)\w*\s+{_ADJECTIVES}przedszkol\w*",),
    ),
    Galaz(
        "szkola",
        Tryb.ODMAWIA,
        (PRAWO_OSWIATOWE["art. 9"],),
        "Szkołę przekazuje się umową, na podstawie uchwały i po pozytywnej opinii kuratora ({przepisy}), a nie "
        "w konkursie ofert.",
        "Zajęcia w szkole można zlecić w konkursie ofert.",
        (rf"\b(?:prowadzeni|przekazani)\w*\s+{_ADJECTIVES}szk(?:oły|ół|olę)\b",),
        (r"\bszk\w+ (?:rodz|tańc|letni|zimow|język|aktywn|liderów)",),
    ),
    Galaz(
        "zlobek",
        Tryb.ODMAWIA,
        (OPIEKA_DO_LAT_3["art. 61"],),
        "Opiekę w żłobku zleca się na podstawie {przepisy}.",
        "Użyj wzorów gminy.",
        (
            rf"\b(?:prowadzeni|przekazani)\w*\s+{_ADJECTIVES}żłob\w*",
            r"\bopiek\w+ nad dziećmi (?:w wieku )?do lat (?:3|trzech)",
            r"\b(?:prowadzeni|przekazani)\w*\s+klub\w* dziecięc\w*",
        ),
    ),
    Galaz(
        "zabytek_prace",
        Tryb.ODMAWIA,
        (ZABYTKI["art. 77"], ZABYTKI["art. 81"]),
        "Prace przy zabytku dotuje się według uchwały rady ({przepisy}), na wniosek tego, kto ma tytuł do zabytku.",
        "W konkursie można zlecić upowszechnianie wiedzy o zabytkach.",
        (
            rf"{_WORKS}(?=.*{_MONUMENT})",
            rf"{_MONUMENT}(?=.*{_WORKS})",
        ),
    ),
    Galaz(
        "odpady",
        Tryb.ODMAWIA,
        (CZYSTOSC["art. 6d"],),
        "Odbieranie odpadów zleca się w przetargu ({przepisy}).",
        "W konkursie można zlecić edukację i akcje sprzątania.",
        (
            r"\b(?:odbi[oó]r|odbieran|wyw[oó]z|wywożen|zagospodarowani)\w*\s+(?:\w+\s+){0,2}(?:odpad|śmieci|nieczysto)\w*",
            r"\bPSZOK\w*",
            r"\bpunkt\w* selektywn\w+ zbier\w*",
        ),
        (r"\bedukac\w* (?:\w+ )?(?:o|w zakresie)\b",),
    ),
    Galaz(
        "inwestycja_ekologiczna",
        Tryb.ODMAWIA,
        (OCHRONA_SRODOWISKA["art. 403 ust. 4"], OCHRONA_SRODOWISKA["art. 403 ust. 5"]),
        "Dotację na inwestycję, na przykład wymianę pieca, przyznaje się według uchwały rady ({przepisy}).",
        "W konkursie można zlecić edukację ekologiczną.",
        (r"\b(?:kocioł|kotł(?:a|y|ów|em))\b", r"\bfotowolt\w*", r"\bwymian\w+ (?:\w+ ){0,2}piec\w*"),
        (r"\bedukac\w* (?:\w+ )?(?:o|w zakresie)\b",),
    ),
    Galaz(
        "osp",
        Tryb.ODMAWIA,
        (OSP["art. 10"], OSP["art. 32"]),
        "Koszty gotowości ochotniczej straży pożarnej ponosi gmina ({przepisy}); nie zleca się ich w konkursie ofert.",
        "W konkursie można zlecić edukację przeciwpożarową albo pracę z młodzieżą; wpisz wtedy „nie dotyczy”.",
        (
            r"\bgotowoś\w+ (?:bojow|ratown|operac)\w*",
            r"\b(?:wyposażeni|umundurowani|sprzęt)\w*\s+(?:\w+\s+){0,2}(?:OSP\b|ochotnicz\w*)",
        ),
    ),
    Galaz(
        "zakup",
        Tryb.ODMAWIA,
        (PZP["art. 2"],),
        "Reklama gminy i inne zakupy urzędu nie są zadaniem pożytku publicznego; zamawia się je, a od progu "
        "z {przepisy} w postępowaniu o zamówienie.",
        "Opisz usługę dla mieszkańców, turystów albo przedsiębiorców albo zamów to na podstawie przepisów "
        "o zamówieniach.",
        (
            r"\b(?:reklam|promocj)\w+ (?:gminy|miasta|powiatu)\b",
            r"\bkampani\w+ (?:reklamow|wizerunkow|promocyjn)\w*",
            r"\butrzymani\w+ (?:zieleni|dróg|ulic)\b",
        ),
    ),
    Galaz(
        "projekt_planu",
        Tryb.ODMAWIA,
        (PLANOWANIE["art. 8e ust. 1"],),
        "Projektu planu nie można zlecić w konkursie ofert. Można zlecić edukację, informowanie i dialog "
        "z mieszkańcami ({przepisy}); uwagi przyjmuje i rozpatruje wójt.",
        "Opisz udział mieszkańców, a projekt planu zamów.",
        (
            r"\bprojekt\w* plan\w*",
            r"\bplan\w* (?:miejscow|ogóln|zagospodarowania przestrz)\w*",
            r"\b(?:sporządz|opracow)\w+ (?:\w+ ){0,2}(?:gminnego )?programu rewitalizacji",
        ),
        (rf"\b{_ABOUT}\w*",),
    ),
)
"""Wszystkie gałęzie poza samą ustawą o pożytku."""

GALEZIE: Mapping[str, Galaz] = {galaz.klucz: galaz for galaz in WSZYSTKIE}
"""Gałęzie według klucza."""

WYLACZONE_Z_POMOCY = (
    POMOC_SPOLECZNA["art. 25 ust. 2"],
    re.compile(
        r"\b(?:ustalani\w+ (?:uprawnień|prawa do)|przyznawani\w+ (?:świadcze|zasiłk)\w*|wypła(?:ta|cani)\w*"
        r" (?:świadcze|zasiłk)\w*|opłacani\w+ składek)",
        re.IGNORECASE,
    ),
)
"""Czego w pomocy społecznej nie można zlecić, i po czym to poznać."""
