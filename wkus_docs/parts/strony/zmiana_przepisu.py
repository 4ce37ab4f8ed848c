"""One change of an act by the formulas of legislative technique: a new wording, an addition, a repeal, words replaced.

ZTP § 85 (formulas), § 87 (the whole unit is given anew, or words are replaced, added, struck), § 89 (an added unit has
a letter), § 94 (units that follow one another may be told at once).
"""

import re
from collections.abc import Sequence
from typing import Annotated

from wkus_docs.analiza.brak import powiedz
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.cytat import wylicz
from wkus_docs.parts.strony.brzmienie_przepisu import Blok, bloki
from wkus_docs.polish.jednostka_redakcyjna import Kroki, moze_stac_po, odczytana, zapis
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_ZTP = acts["ztp"]
_CHAPTER = re.compile(r"rozdział\s+(\d+[a-z]?|[IVXLC]+)", re.IGNORECASE)
_NBSP = "\N{NO-BREAK SPACE}"
_STOPS = ".;,"
_SIGNS = {".": ("kropkę", "kropką"), ";": ("średnik", "średnikiem"), ",": ("przecinek", "przecinkiem")}
"""Signs at the end of a unit: „kropkę zastępuje się”, „zastępuje się kropką”."""


class Czynnosc(Wybor):
    """What is done with a unit of the act."""

    NADANIE = "nadanie_brzmienia", "otrzymuje brzmienie"
    DODANIE = "dodanie", "dodaje się"
    DODANIE_OSTATNIEGO = "dodanie_ostatniego", "dodaje się po ostatnim punkcie albo literze"
    UCHYLENIE = "uchylenie", "uchyla się"
    UCHYLENIE_OSTATNIEGO = "uchylenie_ostatniego", "uchyla się ostatni punkt albo literę"
    WYRAZY = "zastapienie_wyrazow", "wyrazy zastępuje się wyrazami"
    WPROWADZENIE = "wprowadzenie", "wprowadzenie do wyliczenia otrzymuje brzmienie"
    TYTUL = "tytul", "tytuł aktu albo załącznika otrzymuje brzmienie"
    TYTUL_ROZDZIALU = "tytul_rozdzialu", "tytuł rozdziału otrzymuje brzmienie"
    ZALACZNIK = "zalacznik", "załącznik otrzymuje nowe brzmienie"
    DODANIE_ZALACZNIKA = "dodanie_zalacznika", "dodaje się załącznik"
    UCHYLENIE_ZALACZNIKA = "uchylenie_zalacznika", "uchyla się załącznik"


_WHOLE_ANNEX = frozenset({Czynnosc.ZALACZNIK, Czynnosc.DODANIE_ZALACZNIKA, Czynnosc.UCHYLENIE_ZALACZNIKA})
"""What is done with a whole annex."""
WITHOUT_UNIT = frozenset({Czynnosc.TYTUL, *_WHOLE_ANNEX})
"""What is done with no unit."""
DODAWANE = frozenset({Czynnosc.DODANIE, Czynnosc.DODANIE_OSTATNIEGO})
"""What adds a unit; after the last item of a list the stop before it becomes a semicolon, or a comma between letters."""
_REPEALED = frozenset({Czynnosc.UCHYLENIE, Czynnosc.UCHYLENIE_OSTATNIEGO, Czynnosc.UCHYLENIE_ZALACZNIKA})
_WITHOUT_WORDING = _REPEALED | {Czynnosc.WYRAZY}
_TOGETHER = {
    Czynnosc.NADANIE: Czynnosc.NADANIE,
    Czynnosc.UCHYLENIE: Czynnosc.UCHYLENIE,
    Czynnosc.UCHYLENIE_OSTATNIEGO: Czynnosc.UCHYLENIE,
    Czynnosc.DODANIE: Czynnosc.DODANIE,
    Czynnosc.DODANIE_OSTATNIEGO: Czynnosc.DODANIE,
}
"""What one formula may say of several units that follow one another: of the first, and of those after it."""
_AFTER = DODAWANE | {Czynnosc.UCHYLENIE_OSTATNIEGO}
"""What names the unit before."""


class ZmianaPrzepisu(Part):
    """Zmiana przepisu"""

    czesc: Annotated[Tekst | None, ASKED] = None
    """Załącznik, w którym stoi przepis
    Np. „załącznik” albo „załącznik nr 2”. Puste: przepis stoi w samym akcie."""
    czynnosc: Czynnosc
    """Czynność
    nadanie brzmienia, dodanie (ostatniego), uchylenie (ostatniego), zastąpienie wyrazów, wprowadzenie (do wyliczenia), tytuł, tytuł rozdziału,
    a całego załącznika: załącznik, dodanie albo uchylenie załącznika."""
    jednostka: Annotated[Tekst | None, ASKED] = None
    """Zmieniana jednostka
    Np. „§ 5 ust. 2”, „§ 5 pkt 3”, „rozdział 4”; przy dodaniu numer dodawanej: „§ 5a”. Puste tylko przy tytule aktu
    albo załącznika i przy całym załączniku."""
    po_jednostce: Tekst | None = None
    """Po której jednostce się dodaje
    Np. „§ 5”. Przy uchyleniu ostatniego punktu: który punkt zostaje ostatni."""
    brzmienie: Annotated[Opis | None, ASKED] = None
    """Nowe brzmienie
    Cała jednostka z jej oznaczeniem („2. …”, „3) …”), bez cudzysłowu; każdy ustęp i punkt w osobnym akapicie, wiersz
    tabeli między kreskami „|”."""
    wyrazy: Tekst | None = None
    """Wyrazy, które się zastępuje
    Tak jak stoją w akcie, bez cudzysłowu."""
    na_wyrazy: Tekst | None = None
    """Wyrazy, które je zastępują"""
    takze: tuple[Tekst, ...] = ()
    """W jakich jeszcze jednostkach zastępuje się te wyrazy
    Np. „§ 3 ust. 1”."""
    dotychczas: Opis | None = None
    """Dotychczasowe brzmienie
    Do zestawienia zmian w uzasadnieniu; puste: zestawienie go nie pokaże."""

    @property
    def kroki(self) -> Kroki:
        """Steps of the unit; none where it is a chapter or no unit."""
        return odczytana(self.jednostka or "")

    @property
    def kroki_po(self) -> Kroki:
        """Steps of the unit after which one is added, or that changes its sign."""
        return odczytana(self.po_jednostce or "")

    @property
    def rozdzial(self) -> str:
        """Number of the chapter, where one is changed."""
        return number_of_chapter(self.jednostka or "")

    @property
    def miejsca(self) -> tuple[Kroki, ...]:
        """Units that it changes; an added one is none of them."""
        if self.czynnosc in DODAWANE:
            return ()
        return tuple(filter(None, (self.kroki, *(odczytana(one) for one in self.takze))))

    @property
    def bloki(self) -> tuple[Blok, ...]:
        """Paragraphs and tables of the new wording."""
        return bloki(self.brzmienie or "")

    def razem_z(self, nastepna: "ZmianaPrzepisu") -> bool:
        """Whether the next change does the same with the very next unit, so that one formula says both (ZTP § 94)."""
        if self.czesc != nastepna.czesc or nastepna.czynnosc is not _TOGETHER.get(self.czynnosc):
            return False
        if self.czynnosc in DODAWANE and nastepna.kroki_po != self.kroki:
            return False
        return bool(self.kroki and nastepna.kroki) and moze_stac_po(nastepna.kroki, self.kroki)

    def wstep(self, powyzej: int = 0, dalsze: Sequence["ZmianaPrzepisu"] = ()) -> str:
        """Return the formula, without the quoted wording; ``powyzej`` steps are said already, by the point above.

        ``dalsze`` are the changes of the units right after, said together with this one.
        """
        where = miejsce(self.kroki[powyzej:-1])
        inside = miejsce(self.kroki[powyzej:])
        unit, annex = self._units(dalsze), self.czesc or "załącznik"
        become = "otrzymują" if dalsze else "otrzymuje"
        last, between = (self, *dalsze)[-1], znak_miedzy(self.kroki)
        before = zapis(self.kroki_po[-1:]) or self.po_jednostce or ""
        chapter = f"w{_NBSP}rozdziale{_NBSP}{self.rozdzial} " if self.rozdzial else ""
        formulas = {
            Czynnosc.UCHYLENIE: f"{where}uchyla się {unit}",
            Czynnosc.UCHYLENIE_OSTATNIEGO: f"{where}w{_NBSP}{before} "
            f"{inny_znak(between, _znak_konca(last.dotychczas, between))} i uchyla się {unit}",
            Czynnosc.DODANIE: f"{where}{self._after}dodaje się {unit} w{_NBSP}brzmieniu",
            Czynnosc.DODANIE_OSTATNIEGO: f"{where}w{_NBSP}{before} "
            f"{inny_znak(_znak_konca(last.brzmienie, between), between)} i dodaje się {unit} w{_NBSP}brzmieniu",
            Czynnosc.WYRAZY: f"{self._everywhere(powyzej)}{zastapienie(self.wyrazy or '', self.na_wyrazy or '')}",
            Czynnosc.WPROWADZENIE: f"{inside}wprowadzenie do wyliczenia otrzymuje brzmienie",
            Czynnosc.TYTUL: "tytuł otrzymuje brzmienie",
            Czynnosc.TYTUL_ROZDZIALU: f"{chapter}tytuł otrzymuje brzmienie",
            Czynnosc.ZALACZNIK: f"{annex} otrzymuje brzmienie",
            Czynnosc.DODANIE_ZALACZNIKA: f"dodaje się {annex} w{_NBSP}brzmieniu",
            Czynnosc.UCHYLENIE_ZALACZNIKA: f"uchyla się {annex}",
            Czynnosc.NADANIE: f"{where}{unit} {become} brzmienie",
        }
        return powiedz(self.czynnosc, formulas.__getitem__)

    def _units(self, more: Sequence["ZmianaPrzepisu"]) -> str:
        if self.rozdzial:
            return f"rozdział{_NBSP}{self.rozdzial}"
        if not self.kroki:
            return self.jednostka or ""
        return jednostki([one.kroki for one in (self, *more)])

    @property
    def _after(self) -> str:
        if not self.po_jednostce:
            return ""
        chapter = number_of_chapter(self.po_jednostce)
        if chapter:
            return f"po rozdziale{_NBSP}{chapter} "
        return f"po {zapis(self.kroki_po[-1:]) or self.po_jednostce} "

    def _everywhere(self, above: int) -> str:
        places = [
            miejsce(one).strip()
            for one in (self.kroki[above:], *(odczytana(one) for one in self.takze))
            if one
        ]
        if len(places) < 2:  # noqa: PLR2004 – one place needs no „i”
            return f"{places[0]} " if places else ""
        return f"{', '.join(places[:-1])} i {places[-1]} "

    @property
    def po_zmianie(self) -> str:
        """What the table of changes shows after the change."""
        if self.czynnosc in _REPEALED:
            return "(uchylony)"
        if self.czynnosc == Czynnosc.WYRAZY:
            return (self.dotychczas or self.wyrazy or "").replace(self.wyrazy or "", self.na_wyrazy or "")
        return self.brzmienie or ""

    @rule(_ZTP["§ 87"])
    def _wording_goes_with_what_is_done(self) -> Findings:
        """Nowe brzmienie podaje się tam, gdzie przepis je otrzymuje, a przy uchyleniu i zastąpieniu wyrazów nie."""
        if self.czynnosc not in _WITHOUT_WORDING and self.brzmienie is None:
            yield error(
                "brzmienie",
                "Nie podano nowego brzmienia.",
                hint="Wpisz całą jednostkę; gdy ma zniknąć, wpisz „czynnosc: uchylenie”.",
            )
        if self.czynnosc in _WITHOUT_WORDING and self.brzmienie is not None:
            yield error(
                "brzmienie",
                f"Przy czynności „{self.czynnosc.etykieta}” nie podaje się całego brzmienia.",
                hint="Usuń to pole albo zmień czynność.",
            )

    @rule(_ZTP["§ 87"])
    def _words_are_given(self) -> Findings:
        """Przy zastąpieniu wyrazów podano jedne i drugie, a gdzie indziej żadnych."""
        if self.czynnosc is not Czynnosc.WYRAZY:
            for name in ("wyrazy", "na_wyrazy", "takze"):
                if getattr(self, name):
                    yield error(
                        name,
                        "To pole podaje się tylko przy zastąpieniu wyrazów.",
                        hint="Usuń je albo zmień czynność.",
                    )
            return
        for name in ("wyrazy", "na_wyrazy"):
            if getattr(self, name) is None:
                yield error(
                    name,
                    "Nie podano wyrazów.",
                    hint="Wpisz i te, które się zastępuje, i te, które je zastępują.",
                )
        if self.wyrazy is not None and self.wyrazy == self.na_wyrazy:
            yield error("na_wyrazy", "Wyrazy zastępuje się takimi samymi.", hint="Popraw jedne z nich.")

    @rule(_ZTP["§ 85"])
    def _unit_is_named(self) -> Findings:
        """Wiadomo, którą jednostkę się zmienia."""
        if self.czynnosc in WITHOUT_UNIT:
            if self.jednostka is not None:
                yield error(
                    "jednostka",
                    f"Przy czynności „{self.czynnosc.etykieta}” nie podaje się jednostki.",
                    hint="Usuń to pole albo zmień czynność.",
                )
            if self.czynnosc in _WHOLE_ANNEX and self.czesc is None:
                yield error(
                    "czesc", "Nie podano, który załącznik się zmienia.", hint="Wpisz np. „załącznik nr 2”."
                )
        elif self.jednostka is None:
            yield error(
                "jednostka", "Nie podano, którą jednostkę się zmienia.", hint="Wpisz np. „§ 5 ust. 2”."
            )
        elif not self.kroki and not self.rozdzial:
            yield error(
                "jednostka",
                f"Nie umiem odczytać jednostki „{self.jednostka}”.",
                hint="Wpisz ją tak: „§ 5 ust. 2 pkt 3 lit. a” albo „rozdział 4”.",
            )

    @rule(_ZTP["§ 89"])
    def _added_unit_has_its_letter(self) -> Findings:
        """Dodana jednostka ma numer poprzedniej z literą albo następny numer na końcu."""
        if self.czynnosc not in _AFTER:
            if self.po_jednostce is not None:
                yield error(
                    "po_jednostce",
                    "To pole podaje się tylko przy dodaniu.",
                    hint="Usuń je albo zmień czynność.",
                )
        elif self.po_jednostce is None:
            yield error(
                "po_jednostce",
                "Nie wiadomo, po której jednostce.",
                hint="Wpisz jednostkę, która stoi przed tą, np. „§ 5 pkt 4”.",
            )
        elif self.czynnosc is Czynnosc.UCHYLENIE_OSTATNIEGO:
            return
        elif self.kroki and self.kroki_po and not moze_stac_po(self.kroki, self.kroki_po):
            yield error(
                "jednostka",
                f"Po jednostce {zapis(self.kroki_po)} nie może stać {zapis(self.kroki)}.",
                hint="Dodana jednostka ma numer poprzedniej z literą, np. „§ 5a”, a na końcu następny numer; dalszych się nie przenumerowuje.",
            )

    @rule(_ZTP["§ 87"])
    def _whole_unit_is_given(self) -> Findings:
        """Nowe brzmienie zaczyna się od oznaczenia jednostki i kończy znakiem."""
        if self.brzmienie is None or not self.kroki or self.czynnosc not in {Czynnosc.NADANIE, *DODAWANE}:
            return
        first, last = self.bloki[0], self.bloki[-1]
        sign = oznaczenie(self.kroki)
        if not first.akapit.replace(_NBSP, " ").startswith(sign):
            yield error(
                "brzmienie",
                f"Nowe brzmienie jednostki {zapis(self.kroki)} nie zaczyna się od jej oznaczenia „{sign}”.",
                hint="Wpisz całą jednostkę razem z oznaczeniem.",
            )
        if last.akapit and last.akapit[-1] not in f"{_STOPS}:”)":
            yield warning(
                "brzmienie",
                "Nowe brzmienie nie kończy się znakiem.",
                hint="Paragraf i ustęp kończy kropka, punkt średnik, a ostatni punkt kropka.",
            )

    @rule()
    def _tables_add_up(self) -> Findings:
        """Wiersz „Razem” w tabeli nowego brzmienia jest sumą wierszy nad nim."""
        for block in self.bloki:
            for head, said, sums in block.zle_sumy:
                yield error(
                    "brzmienie",
                    f"W kolumnie „{head}” wiersz „Razem” ma {kwota_zapis(said)}, a wiersze dają {kwota_zapis(sums)}.",
                    hint="Popraw kwoty w tabeli.",
                )


def number_of_chapter(words: str) -> str:
    """Return the number of a chapter that is named; nothing for any other unit.

    >>> number_of_chapter("rozdział 4a"), number_of_chapter("§ 4")
    ('4a', '')
    """
    found = _CHAPTER.fullmatch(" ".join(words.split()))
    return found[1] if found else ""


def jednostki(kroki: Sequence[Kroki]) -> str:
    """Return units of one kind that follow one another: „§ 5–8”, „ust. 2a i 3”.

    >>> [jednostki([odczytana(one) for one in units]).replace(_NBSP, " ") for units in (["§ 5"], ["§ 5", "§ 6", "§ 7"], ["§ 5 ust. 2a", "§ 5 ust. 3"])]
    ['§ 5', '§ 5–7', 'ust. 2a i 3']
    """
    kind = kroki[0][-1][0]
    numbers = [one[-1][1] for one in kroki]
    if len(numbers) > 2 and all(one.isdigit() for one in numbers):  # noqa: PLR2004 – two stand with „i”
        return f"{kind}{_NBSP}{numbers[0]}–{numbers[-1]}"
    return f"{kind}{_NBSP}{wylicz(numbers)}"


def miejsce(kroki: Kroki) -> str:
    """Return where something stands, „w § 5 w ust. 3 ”; nothing for nowhere.

    >>> miejsce(odczytana("§ 5 ust. 3")).replace(_NBSP, " ")
    'w § 5 w ust. 3 '
    """
    return "".join(f"w{_NBSP}{zapis((one,))} " for one in kroki)


def zastapienie(stare: str, nowe: str) -> str:
    """Return the formula by which words replace words, come after words that stay, or go; of one word in the singular.

    >>> zastapienie("2029", "2028"), zastapienie("do roku", "na rok")
    ('wyraz „2029” zastępuje się wyrazem „2028”', 'wyrazy „do roku” zastępuje się wyrazami „na rok”')
    >>> zastapienie("szkół", "szkół i przedszkoli")
    'po wyrazie „szkół” dodaje się wyrazy „i przedszkoli”'
    >>> zastapienie("dla pełnoletnich", "dla")
    'po wyrazie „dla” skreśla się wyraz „pełnoletnich”'
    >>> zastapienie("osób, które są pełnoletnie", "osób")
    'po wyrazie „osób” skreśla się przecinek i wyrazy „które są pełnoletnie”'
    """
    come, gone = _more(nowe, stare), _more(stare, nowe)
    if come:
        return f"po {_words(stare, 'wyrazie', 'wyrazach')} dodaje się {come}"
    if gone:
        return f"po {_words(nowe, 'wyrazie', 'wyrazach')} skreśla się {gone}"
    return f"{_words(stare)} zastępuje się {_words(nowe, 'wyrazem', 'wyrazami')}"


def _more(longer: str, shorter: str) -> str:
    """Return what one phrase has after the other, „przecinek i wyrazy „…””; nothing where it does not begin with it."""
    if longer.startswith(f"{shorter} "):
        return _words(longer.removeprefix(f"{shorter} "))
    if longer.startswith(f"{shorter}, "):
        return f"przecinek i {_words(longer.removeprefix(f'{shorter}, '))}"
    return ""


def _words(cited: str, one: str = "wyraz", more: str = "wyrazy") -> str:
    return f"{one if len(cited.split()) == 1 else more} „{cited}”"


def znak_miedzy(kroki: Kroki) -> str:
    """Return the sign between the items of a list: a comma between letters, a semicolon between points.

    >>> znak_miedzy(odczytana("§ 5 pkt 3")), znak_miedzy(odczytana("§ 5 pkt 3 lit. b"))
    (';', ',')
    """
    return "," if kroki and kroki[-1][0] == "lit." else ";"


def inny_znak(stary: str, nowy: str) -> str:
    """Return the formula that changes the sign at the end of a unit.

    >>> inny_znak(".", ";"), inny_znak(",", ";")
    ('kropkę zastępuje się średnikiem', 'przecinek zastępuje się średnikiem')
    """
    return f"{_SIGNS[stary][0]} zastępuje się {_SIGNS[nowy][1]}"


def _znak_konca(ostatnia: str | None, miedzy: str) -> str:
    """Return the sign at the end of a list whose last item is known; a full stop where its sign is not told."""
    sign = (ostatnia or "")[-1:]
    return sign if sign in _SIGNS and sign != miedzy else "."


def oznaczenie(kroki: Kroki) -> str:
    """Return how a unit begins in print: „§ 5.”, „2.”, „3)”.

    >>> oznaczenie(odczytana("§ 5 pkt 3"))
    '3)'
    """
    kind, number = kroki[-1]
    return {"§": f"§ {number}.", "ust.": f"{number}."}.get(kind, f"{number})")
