"""An official name in all cases, from the two that a clerk types: nominative and genitive.

The head („Burmistrz”, „Rada”, „Gmina i Miasto”) and its adjectives are declined; what stands in the
genitive anyway, or as a proper name beside the head, stays as it is:

>>> odmieniona("Burmistrz Miasta i Gminy Serock", "Burmistrza Miasta i Gminy Serock").celownik
'Burmistrzowi Miasta i Gminy Serock'
>>> odmieniona("Gmina Miejska Hajnówka", "Gminy Miejskiej Hajnówka").narzednik
'Gminą Miejską Hajnówka'
>>> odmieniona("Gmina i Miasto Grójec", "Gminy i Miasta Grójec").miejscownik
'Gminie i Mieście Grójec'

>>> odmieniona("Miasto Nowa Sól", "Miasta Nowej Soli").narzednik
'Miastem Nowa Sól'
>>> odmieniona("Starosta Tczewski", "Starosty Tczewskiego").celownik
'Staroście Tczewskiemu'

None where it is not sure: the clerk has to type the other cases.

>>> odmieniona("Kolegium Gminy", "Kolegiów Gminy") is None
True

From the genitive alone, of a council:

>>> rada_z_dopelniacza("Rady Miejskiej w Serocku"), rada_z_dopelniacza("Rady Miasta i Gminy Serock")
('Rada Miejska w Serocku', 'Rada Miasta i Gminy Serock')
"""

from wkus_docs.polish.odmiana import Odmiana

_Forms = tuple[str, ...]

_PERSONS = (
    "Wójt/Wójta/Wójtowi/Wójta/Wójtem/Wójcie",
    "Burmistrz/Burmistrza/Burmistrzowi/Burmistrza/Burmistrzem/Burmistrzu",
    "Prezydent/Prezydenta/Prezydentowi/Prezydenta/Prezydentem/Prezydencie",
    "Starosta/Starosty/Staroście/Starostę/Starostą/Staroście",
    "Wicestarosta/Wicestarosty/Wicestaroście/Wicestarostę/Wicestarostą/Wicestaroście",
    "Marszałek/Marszałka/Marszałkowi/Marszałka/Marszałkiem/Marszałku",
    "Przewodniczący/Przewodniczącego/Przewodniczącemu/Przewodniczącego/Przewodniczącym/Przewodniczącym",
    "Przewodnicząca/Przewodniczącej/Przewodniczącej/Przewodniczącą/Przewodniczącą/Przewodniczącej",
    "Skarbnik/Skarbnika/Skarbnikowi/Skarbnika/Skarbnikiem/Skarbniku",
    "Sekretarz/Sekretarza/Sekretarzowi/Sekretarza/Sekretarzem/Sekretarzu",
    "Zastępca/Zastępcy/Zastępcy/Zastępcę/Zastępcą/Zastępcy",
    "Dyrektor/Dyrektora/Dyrektorowi/Dyrektora/Dyrektorem/Dyrektorze",
    "Kierownik/Kierownika/Kierownikowi/Kierownika/Kierownikiem/Kierowniku",
)
_BODIES = (
    "Gmina/Gminy/Gminie/Gminę/Gminą/Gminie",
    "Miasto/Miasta/Miastu/Miasto/Miastem/Mieście",
    "Powiat/Powiatu/Powiatowi/Powiat/Powiatem/Powiecie",
    "Województwo/Województwa/Województwu/Województwo/Województwem/Województwie",
    "Rada/Rady/Radzie/Radę/Radą/Radzie",
    "Sejmik/Sejmiku/Sejmikowi/Sejmik/Sejmikiem/Sejmiku",
    "Zarząd/Zarządu/Zarządowi/Zarząd/Zarządem/Zarządzie",
    "Urząd/Urzędu/Urzędowi/Urząd/Urzędem/Urzędzie",
    "Starostwo/Starostwa/Starostwu/Starostwo/Starostwem/Starostwie",
    "Ratusz/Ratusza/Ratuszowi/Ratusz/Ratuszem/Ratuszu",
)


def _table(lines: _Forms) -> dict[tuple[str, str], _Forms]:
    rows = [tuple(line.split("/")) for line in lines]
    return {(row[0], row[1]): row for row in rows}


_KNOWN_PERSONS, _KNOWN_BODIES = _table(_PERSONS), _table(_BODIES)
_NOUNS = _KNOWN_PERSONS | _KNOWN_BODIES
_GENITIVES = dict(_NOUNS.keys())
_PLACES = frozenset(["Gmina", "Miasto"])
"""Beside these stands a place's own name, whose adjectives („Nowa Sól”, „Wysokie Mazowieckie”) are not theirs."""
_GENERIC = frozenset(["miejska", "wiejska", "miejsko-wiejska", "stołeczne", "królewskie"])


def odmieniona(mianownik: str, dopelniacz: str) -> Odmiana | None:
    """Return a name in all cases; None where its head is not a noun of the table."""
    nominatives, genitives = mianownik.split(), dopelniacz.split()
    pairs = list(zip(nominatives, genitives, strict=False))
    if len(nominatives) != len(genitives) or not pairs or pairs[0] not in _NOUNS:
        return None
    words, head = [], ""
    for nominative, genitive in pairs:
        head = nominative if (nominative, genitive) in _NOUNS else head
        words.append(_word(nominative, genitive, head))
    return Odmiana(*(" ".join(forms) for forms in zip(*words, strict=True)))


def _word(nominative: str, genitive: str, head: str) -> _Forms:
    """Forms of one word: of the head, of its adjective, or of what beside them is not declined."""
    if nominative == genitive:
        return (nominative,) * 6
    if known := _NOUNS.get((nominative, genitive)):
        return known
    if head in _PLACES and nominative.lower() not in _GENERIC:
        return _beside(nominative, genitive)
    person = any(head == known for known, _ in _KNOWN_PERSONS)
    return _adjective(nominative, genitive, person=person) or _beside(nominative, genitive)


def _beside(nominative: str, genitive: str) -> _Forms:
    """A proper name beside its head: „Miasto Kraków, Miasta Krakowa, Miastu Kraków”."""
    return (nominative, genitive, *(nominative,) * 4)


def _adjective(nominative: str, genitive: str, *, person: bool) -> _Forms | None:
    if genitive.endswith("ej") and nominative.endswith("a"):
        accusative = f"{nominative[:-1]}ą"
        return (nominative, genitive, genitive, accusative, accusative, genitive)
    if not genitive.endswith("ego") or nominative[-1] not in "yie":
        return None
    stem = nominative.removesuffix("e")
    instrumental = f"{stem}m" if stem[-1] in "iy" else f"{stem}ym"
    accusative = genitive if person else nominative
    return (nominative, genitive, f"{genitive[:-2]}mu", accusative, instrumental, instrumental)


def dopelniacz_nazwy(mianownik: str) -> str:
    """Return the genitive of an official name, from its head and what is declined with it; empty where it is not sure.

    >>> dopelniacz_nazwy("Burmistrz Miasta i Gminy Serock"), dopelniacz_nazwy("Rada Miejska w Łapach")
    ('Burmistrza Miasta i Gminy Serock', 'Rady Miejskiej w Łapach')
    >>> dopelniacz_nazwy("Gmina i Miasto Grójec"), dopelniacz_nazwy("Starosta Tczewski"), dopelniacz_nazwy("Kolegium")
    ('Gminy i Miasta Grójec', 'Starosty Tczewskiego', '')
    """
    words = mianownik.split()
    nouns = [index for index, word in enumerate(words[:3]) if word in _GENITIVES and _heads(words[:index])]
    if not nouns or words[:1] == ["Miasto"] != words:
        return ""  # a name beside „Miasto” is declined by some and not by others
    made = [_GENITIVES[word] if index in nouns else word for index, word in enumerate(words)]
    head, behind = words[nouns[-1]], nouns[-1] + 1
    while behind < len(words) and (declined := _adjective_genitive(words[behind], head)) != words[behind]:
        made[behind], behind = declined, behind + 1
    rest = words[behind : behind + 1]
    undeclined = head in _PLACES or not rest or rest[0].islower() or rest[0] in _GENITIVES.values()
    genitive = " ".join(made)
    return genitive if undeclined and odmieniona(mianownik, genitive) else ""


def _heads(words: list[str]) -> bool:
    """Tell whether a noun behind these words is a head: it is the first, or joined to it, „Gmina i Miasto”."""
    return not words or (words[0] in _GENITIVES and words[1:] == ["i"])


def _adjective_genitive(word: str, head: str) -> str:
    """Return the genitive of an adjective beside its head; a word that is none stays as it is."""
    generic = head not in _PLACES or word.lower() in _GENERIC
    if generic and head.endswith("a") and word.endswith(("ska", "cka")):
        return f"{word[:-1]}iej"
    if generic and word.endswith(("ski", "cki")):
        return f"{word}ego"
    return word


def rada_z_dopelniacza(dopelniacz: str) -> str | None:
    """Return the nominative of a council given in the genitive; None where it is not sure."""
    head, *rest = dopelniacz.split()
    heads = {"Rady": "Rada", "Sejmiku": "Sejmik"}
    if head not in heads:
        return None
    declined = 0
    while head == "Rady" and declined < len(rest) and rest[declined].endswith("ej"):
        rest[declined] = _feminine(rest[declined])
        declined += 1
    return " ".join([heads[head], *rest])


def _feminine(genitive: str) -> str:
    """„Miejskiej” → „Miejska”, „Nowej” → „Nowa”."""
    soft = genitive.endswith(("kiej", "giej"))
    return f"{genitive[: -3 if soft else -2]}a"
