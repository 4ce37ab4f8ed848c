"""The page of areas and branches of law: where our documents print, warn or refuse, and the examples of the areas."""

from collections.abc import Iterator, Mapping

from wkus_docs.document import DocumentType
from wkus_docs.law.galezie import WSZYSTKIE, Tryb, jednostki
from wkus_docs.parts.strony.galaz import Galaz
from wkus_docs.parts.strony.obszar import Obszar

MADE = "<!-- Plik tworzy tools/build_docs.py; nie poprawiaj go ręcznie. -->"

_MODE = {
    Tryb.DRUKUJE: "drukuje",
    Tryb.OSTRZEGA: "ostrzega",
    Tryb.ODMAWIA: "odmawia",
    Tryb.TYLKO_POWIAT_NA_ROK: "drukuje powiatowi na rok, poza tym odmawia",
}
_INTRO = """\
# Obszary usług i gałęzie prawa

## Dziewięć obszarów

Ogłoszenie, standard i umowa mają po jednym przykładzie z każdego obszaru:

```
wkus wzor ogloszenie_konkursu_wieloletniego --obszar sport_kultura_fizyczna -o ogloszenie.yaml
```

Fakty w przykładach są zmyślone. Trzy dokumenty jednego obszaru mówią o tym samym zadaniu. Gdy punkt sfery nie jest na liście obszaru,
program ostrzega; lista jest nasza, nie z ustawy.
"""
_BRANCHES = """\
## Gdy zadaniem rządzi inna ustawa

Pole „dziedzina” w ogłoszeniu i „galaz” w pozostałych dokumentach mówi, czy poza ustawą o działalności pożytku publicznego zadanie ma
inną podstawę. Puste albo „inna”: program patrzy na słowa zadania i podpowiada gałąź; „nie dotyczy” kończy podpowiadanie.

- **drukuje**: podstawa prawna wymienia także tę ustawę,
- **ostrzega**: dokument powstaje, a program mówi, co sprawdzić,
- **odmawia**: dokument nie powstaje, bo tego zadania nie zleca się w otwartym konkursie ofert.
"""


def page(catalog: Mapping[str, DocumentType]) -> str:
    """Return the page as Markdown."""
    return "\n".join((MADE, "", _INTRO, *_areas(catalog), "", _BRANCHES, *_branches(), ""))


def _areas(catalog: Mapping[str, DocumentType]) -> Iterator[str]:
    yield "| obszar | nazwa w pliku | punkty sfery | przykłady |"
    yield "|---|---|---|---|"
    for area in Obszar:
        slugs = [slug for slug, kind in catalog.items() if kind.example_of_area(area.value)]
        links = ", ".join(f"[{slug}](../templates_pl/{slug}/przyklad.{area.value}.yaml)" for slug in slugs)
        yield f"| {area.etykieta} | `{area.value}` | {', '.join(area.sfery)} | {links} |"


def _branches() -> Iterator[str]:
    yield "| gałąź | nazwa w pliku | co robi program | dołączana podstawa | co mówi |"
    yield "|---|---|---|---|---|"
    for branch in WSZYSTKIE:
        joined = (
            f"{jednostki(branch.podstawa)} {branch.podstawa[0].akt.krotki_tytul()}"
            if branch.podstawa
            else "–"
        )
        label = Galaz(branch.klucz).etykieta
        yield f"| {label} | `{branch.klucz}` | {_MODE[branch.tryb]} | {joined} | {branch.opis} {branch.rada} |"
