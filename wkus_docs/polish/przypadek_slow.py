"""Words that stand in the nominative where a sentence wants another case.

Only what is certain is told: officials, bodies, acts and things of a table, and verbal nouns („wynagrodzenie”).

>>> w_celowniku("Wójt Gminy Piątnica"), w_celowniku("Wójtowi Gminy Piątnica")
('Wójtowi Gminy Piątnica', None)
>>> w_celowniku("Miejski Ośrodek Pomocy Społecznej"), w_celowniku("Centrum Usług Społecznych")
('Miejskiemu Ośrodkowi Pomocy Społecznej', None)
>>> w_celowniku("Staroście Białostockiemu"), w_celowniku("Zarządowi Powiatu")
(None, None)
>>> w_dopelniaczu("roczny program współpracy na 2027 r."), w_dopelniaczu("wieloletniego programu współpracy")
('rocznego programu współpracy na 2027 r.', None)
>>> w_dopelniaczu("przyjęcie programu"), w_dopelniaczu("wynagrodzenie zarządu"), w_dopelniaczu("kar i odsetek")
('przyjęcia programu', 'wynagrodzenia zarządu', None)
>>> w_narzedniku("zarządzenie Nr 12/2027"), w_narzedniku("zarządzeniem Nr 12/2027")
('zarządzeniem Nr 12/2027', None)
"""

import re
from collections.abc import Callable
from functools import partial

_FORMS = """
wójt wójta wójtowi wójtem
burmistrz burmistrza burmistrzowi burmistrzem
prezydent prezydenta prezydentowi prezydentem
starosta starosty staroście starostą
marszałek marszałka marszałkowi marszałkiem
zarząd zarządu zarządowi zarządem
rada rady radzie radą
komisja komisji komisji komisją
przewodniczący przewodniczącego przewodniczącemu przewodniczącym
zastępca zastępcy zastępcy zastępcą
sekretarz sekretarza sekretarzowi sekretarzem
skarbnik skarbnika skarbnikowi skarbnikiem
kierownik kierownika kierownikowi kierownikiem
kierowniczka kierowniczki kierowniczce kierowniczką
dyrektor dyrektora dyrektorowi dyrektorem
dyrektorka dyrektorki dyrektorce dyrektorką
naczelnik naczelnika naczelnikowi naczelnikiem
pełnomocnik pełnomocnika pełnomocnikowi pełnomocnikiem
koordynator koordynatora koordynatorowi koordynatorem
inspektor inspektora inspektorowi inspektorem
członek członka członkowi członkiem
referat referatu referatowi referatem
wydział wydziału wydziałowi wydziałem
biuro biura biuru biurem
urząd urzędu urzędowi urzędem
starostwo starostwa starostwu starostwem
ośrodek ośrodka ośrodkowi ośrodkiem
zespół zespołu zespołowi zespołem
program programu programowi programem
budżet budżetu budżetowi budżetem
statut statutu statutowi statutem
regulamin regulaminu regulaminowi regulaminem
sposób sposobu sposobowi sposobem
tryb trybu trybowi trybem
zmiana zmiany zmianie zmianą
uchwała uchwały uchwale uchwałą
zarządzenie zarządzenia zarządzeniu zarządzeniem
ustawa ustawy ustawie ustawą
rozporządzenie rozporządzenia rozporządzeniu rozporządzeniem
zakup zakupu zakupowi zakupem
remont remontu remontowi remontem
podatek podatku podatkowi podatkiem
kara kary karze karą
darowizna darowizny darowiźnie darowizną
rodzice rodziców rodzicom rodzicami
mieszkańcy mieszkańców mieszkańcom mieszkańcami
uczestnicy uczestników uczestnikom uczestnikami
odbiorcy odbiorców odbiorcom odbiorcami
uczniowie uczniów uczniom uczniami
seniorzy seniorów seniorom seniorami
pracownicy pracowników pracownikom pracownikami
"""
_NOUNS = {line.split()[0]: tuple(line.split()[1:]) for line in _FORMS.strip().splitlines()}
_GENITIVE, _DATIVE, _INSTRUMENTAL = range(3)
_ADJECTIVE_ENDS = (("ego", "iego"), ("emu", "iemu"), ("ym", "im"))
"""Ends of a masculine adjective in the three cases, after „-y” and after „-i”."""
_VERBAL_ENDS = ("a", "u", "em")
_ADJECTIVE = re.compile(r".{2,}[yi]")
_VERBAL = re.compile(r"\w{3,}[nc]ie")
_LONGEST_HEAD = 3
"""How many words the noun may be looked for in: „Główny Specjalista …” has its noun second."""


def _put(text: str, *, case: int) -> str | None:
    """Return a text with its head in the case, or None where it does not stand in the nominative for certain."""
    words = text.replace("\u00a0", " ").split(" ")
    changed: list[str] = []
    for word in words[:_LONGEST_HEAD]:
        noun = _noun(word, case)
        if noun is not None:
            return " ".join([*changed, noun, *words[len(changed) + 1 :]])
        if not _ADJECTIVE.fullmatch(word):
            return None
        after_y, after_i = _ADJECTIVE_ENDS[case]
        changed.append(word[:-1] + (after_y if word.endswith("y") else after_i))
    return None


def _noun(word: str, case: int) -> str | None:
    forms = _NOUNS.get(word.casefold())
    if forms is not None:
        return forms[case].capitalize() if word[:1].isupper() else forms[case]
    if case == _DATIVE:  # „Staroście” ends like a verbal noun, and nothing is entrusted to one
        return None
    return word[:-1] + _VERBAL_ENDS[case] if _VERBAL.fullmatch(word) else None


w_dopelniaczu: Callable[[str], str | None] = partial(_put, case=_GENITIVE)
"""The text with its head in the genitive, None where it is not certainly in the nominative."""

w_celowniku: Callable[[str], str | None] = partial(_put, case=_DATIVE)
"""The text with its head in the dative, None where it is not certainly in the nominative."""

w_narzedniku: Callable[[str], str | None] = partial(_put, case=_INSTRUMENTAL)
"""The text with its head in the instrumental, None where it is not certainly in the nominative."""
