"""All that one annex changes, gathered from its groups: values with their places, sentences, rows of tables."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from wkus_docs.documents.aneks_umowy.brzmienie import Czynnosc, ZmianaBrzmienia
from wkus_docs.documents.aneks_umowy.historia import Ogniwo, nazwa_aneksu
from wkus_docs.errors import Loc
from wkus_docs.parts.strony.brzmienie_przepisu import Blok, zacytowane
from wkus_docs.parts.umowa.zmieniona_wartosc import KWOTY, RodzajZmiany, ZmienionaWartosc, zapisana_wartosc
from wkus_docs.polish.jednostka_redakcyjna import Kroki, odczytana

if TYPE_CHECKING:
    from wkus_docs.documents.aneks_umowy import AneksUmowy

GRUPY = (
    "termin", "wydatki", "harmonogram", "dotacja", "transze", "wklad", "koszt_calkowity", "koszty", "rezultaty",
    "miejsca", "rachunki", "dane", "zastepstwo",
)  # fmt: skip
"""Fields with typed changes, in the order in which the annex lists them."""
TEN_ANEKS = "ten aneks"


class PunktZmian(NamedTuple):
    """A point of the annex: its words, and the new wording of a unit where there is one."""

    wstep: str
    brzmienie: str = ""
    koniec: str = ";"

    @property
    def bloki(self) -> tuple[Blok, ...]:
        """The new wording as it is quoted: paragraphs and tables."""
        return zacytowane(self.brzmienie)


class WierszZestawienia(NamedTuple):
    """A row of the table: what changes, before, after, by how much."""

    nazwa: str
    przed: str
    po: str
    roznica: str


def grupy(aneks: "AneksUmowy") -> Iterator[tuple[Loc, Any]]:
    """Yield the groups with typed changes, with their places."""
    for name in GRUPY:
        given = getattr(aneks, name)
        if isinstance(given, tuple):
            yield from (((name, index), one) for index, one in enumerate(given))
        elif given is not None:
            yield (name,), given


def wartosci(aneks: "AneksUmowy") -> Iterator[tuple[Loc, ZmienionaWartosc]]:
    """Yield the values that change, with the places of their groups; wordings last."""
    for loc, group in grupy(aneks):
        yield from ((loc, one) for one in group.zmienione)
    for index, (zmiana, zajete) in enumerate(brzmienia(aneks)):
        yield ("zmiany_brzmienia", index), zmiana.zmieniona(zajete)


def ogniwa(aneks: "AneksUmowy") -> Iterator[Ogniwo]:
    """Yield the changes of this annex as links of their chains."""
    yield from (Ogniwo(TEN_ANEKS, one, loc) for loc, one in wartosci(aneks))


def brzmienia(aneks: "AneksUmowy") -> Iterator[tuple[ZmianaBrzmienia, Collection[Kroki]]]:
    """Yield the changes of wording, each with the units that are taken when its letter is reckoned."""
    taken = {odczytana(one.czego or "") for earlier in aneks.poprzednie_aneksy for one in earlier.zmiany}
    taken |= {zmiana.kroki for zmiana in aneks.zmiany_brzmienia}
    taken |= {odczytana(one.partition(" ust.")[0]) for one in aneks.jednostki_umowy}
    for zmiana in aneks.zmiany_brzmienia:
        yield zmiana, frozenset(taken)
        taken.add(zmiana.kroki_wsrod(taken))


def nadane(aneks: "AneksUmowy", jednostka: str) -> str:
    """Return „w brzmieniu nadanym aneksem nr 1 z dnia …” for a unit that an earlier annex worded; else nothing."""
    for earlier in reversed(aneks.poprzednie_aneksy):
        for one in earlier.zmiany:
            known = one.rodzaj is RodzajZmiany.BRZMIENIE and odczytana(one.czego or "")
            if known and known == odczytana(jednostka) and one.po is not None:
                return f"w\N{NO-BREAK SPACE}brzmieniu nadanym {nazwa_aneksu(earlier).replace('aneks', 'aneksem', 1)}"
    return ""


def punkty(aneks: "AneksUmowy") -> tuple[PunktZmian, ...]:
    """Return the points of the annex, typed changes first."""
    made = [PunktZmian(sentence) for _, group in grupy(aneks) for sentence in group.zdania]
    for zmiana, zajete in brzmienia(aneks):
        given = "" if zmiana.czynnosc is Czynnosc.DODANIE else nadane(aneks, zmiana.jednostka or "")
        made.append(PunktZmian(zmiana.wstep(zajete, given), zmiana.brzmienie or ""))
    return (*made[:-1], *(one._replace(koniec=".") for one in made[-1:]))


def zestawienie(aneks: "AneksUmowy") -> Iterator[WierszZestawienia]:
    """Yield the rows of the table of typed changes."""
    for _, group in grupy(aneks):
        for one in group.zmienione:
            przed, po = (zapisana_wartosc(one.rodzaj, value) for value in (one.przed, one.po))
            roznica = one.roznica_sumy if one.rodzaj in KWOTY else one.roznica
            yield WierszZestawienia(one.nazwa, przed, po, roznica)
