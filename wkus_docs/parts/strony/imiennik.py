"""Towns that share their name with the rural gmina around them: two legal persons, easily taken for one.

The list is the program's own and decides only whether a clerk is warned; a town that is missing is named
by the same rule.
"""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.polish.zwijanie import zwin

MIASTA = """
Bolesławiec, Chojnów, Dzierżoniów, Głogów, Kamienna Góra, Kłodzko, Lubań, Lubin, Nowa Ruda, Oleśnica, Oława,
Świdnica, Zgorzelec, Złotoryja, Aleksandrów Kujawski, Brodnica, Chełmno, Chełmża, Golub-Dobrzyń, Inowrocław,
Kowal, Lipno, Radziejów, Rypin, Wąbrzeźno, Biłgoraj, Hrubieszów, Krasnystaw, Kraśnik, Lubartów, Łuków,
Międzyrzec Podlaski, Puławy, Radzyń Podlaski, Stoczek Łukowski, Terespol, Tomaszów Lubelski, Włodawa, Gubin,
Nowa Sól, Żagań, Żary, Bełchatów, Brzeziny, Głowno, Kutno, Łęczyca, Łowicz, Ozorków, Pabianice, Radomsko,
Rawa Mazowiecka, Sieradz, Tomaszów Mazowiecki, Zduńska Wola, Zgierz, Bochnia, Gorlice, Grybów, Jordanów,
Limanowa, Mszana Dolna, Nowy Targ, Oświęcim, Ciechanów, Garwolin, Gostynin, Łaskarzew, Mińsk Mazowiecki,
Ostrów Mazowiecka, Płońsk, Przasnysz, Raciąż, Sierpc, Sochaczew, Sokołów Podlaski, Dębica, Dynów, Jarosław,
Jasło, Leżajsk, Lubaczów, Łańcut, Mielec, Przeworsk, Radymno, Sanok, Augustów, Bielsk Podlaski, Brańsk,
Grajewo, Hajnówka, Kolno, Sejny, Siemiatycze, Wysokie Mazowieckie, Zambrów, Chojnice, Człuchów, Kościerzyna,
Malbork, Pruszcz Gdański, Puck, Starogard Gdański, Tczew, Ustka, Wejherowo, Bartoszyce, Braniewo, Działdowo,
Ełk, Giżycko, Górowo Iławeckie, Iława, Kętrzyn, Lidzbark Warmiński, Lubawa, Mrągowo, Nowe Miasto Lubawskie,
Ostróda, Szczytno, Chodzież, Czarnków, Gniezno, Koło, Kościan, Ostrów Wielkopolski, Słupca, Turek, Wągrowiec,
Złotów, Białogard, Darłowo, Kołobrzeg, Sławno, Stargard, Szczecinek, Świdwin, Wałcz
"""
"""Towns that are a gmina of their own, with a rural gmina of the same name beside them."""

_FOLDED = frozenset(zwin(name) for name in MIASTA.replace("\n", " ").split(","))


def town_is_not_its_namesake() -> ClassRule:
    """Make the rule that a unit which is such a town has the name its statute gives, so that none is mistaken."""

    @rule()
    def check(part: Part) -> Findings:
        """Miasto, obok którego leży gmina wiejska o tej samej nazwie, ma nazwę ze statutu."""
        place = paths.value(part, "nazwa.mianownik")
        own = paths.value(part, "nazwy.jednostka")
        if paths.value(part, "rodzaj") != "gmina_miejska" or own is not None or zwin(place) not in _FOLDED:
            return
        yield warning(
            "nazwa",
            f"W dokumencie będzie „{paths.value(part, 'pelna_nazwa')}”, bo „Gmina {place}” to sąsiednia gmina "
            "wiejska, inna osoba prawna.",
            hint="Podaj w „nazwy” nazwę ze statutu (jednostka: mianownik, dopelniacz), a gdy organem jest prezydent "
            "miasta, także organ.",
        )

    return check
