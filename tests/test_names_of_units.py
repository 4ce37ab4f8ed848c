"""Names of units of every kind: given, where their acts and notices have their own, else by the rule of the kind."""

import pytest

from wkus_docs.law.wydania import jak_w_wydaniu
from wkus_docs.parts.strony.jednostka import Jednostka

# Kind | nominative, genitive, locative | own names (nominative, genitive) | what a document prints
WIEJSKIE = """
Tarnowiec, Tarnowca, w Tarnowcu
Zgorzelec, Zgorzelca, w Zgorzelcu
Dąbrówno, Dąbrówna, w Dąbrównie
Księżpol, Księżpola, w Księżpolu
Kiełczygłów, Kiełczygłowa, w Kiełczygłowie
Dzierzkowice, Dzierzkowic, w Dzierzkowicach
Koniusza, Koniuszy, w Koniuszy
Rusiec, Ruśca, w Ruścu
Sztutowo, Sztutowa, w Sztutowie
Bobrowniki, Bobrownik, w Bobrownikach
Piątnica, Piątnicy, w Piątnicy
Augustów, Augustowa, w Augustowie
Ciechanów, Ciechanowa, w Ciechanowie
Białowieża, Białowieży, w Białowieży
Łysomice, Łysomic, w Łysomicach
Baranowo, Baranowa, w Baranowie
Chełm, Chełma, w Chełmie
Jedlińsk, Jedlińska, w Jedlińsku
"""

WOJEWODZTWA = """
podlaskie, podlaskiego, w Białymstoku
lubuskie, lubuskiego, w Zielonej Górze
wielkopolskie, wielkopolskiego, w Poznaniu
kujawsko-pomorskie, kujawsko-pomorskiego, w Toruniu
mazowieckie, mazowieckiego, w Warszawie
"""

OD_PRZYMIOTNIKA = """
tczewski, tczewskiego, w Tczewie
białostocki, białostockiego, w Białymstoku
świdwiński, świdwińskiego, w Świdwinie
wejherowski, wejherowskiego, w Wejherowie
złotoryjski, złotoryjskiego, w Złotoryi
legnicki, legnickiego, w Legnicy
kędzierzyńsko-kozielski, kędzierzyńsko-kozielskiego, w Kędzierzynie-Koźlu
lwówecki, lwóweckiego, w Lwówku Śląskim
zambrowski, zambrowskiego, w Zambrowie
"""

OD_SIEDZIBY = """
augustowski, augustowskiego, w Augustowie
aleksandrowski, aleksandrowskiego, w Aleksandrowie Kujawskim
gryfiński, gryfińskiego, w Gryfinie
"""

GMINY_I_MIASTA = [
    # kind, place, own names, unit, council, executive, office
    ("gmina miejsko-wiejska", "Łapy, Łap, w Łapach", {},
     "Gmina Łapy", "Rada Miejska w Łapach", "Burmistrz Łap", "Urząd Miejski w Łapach"),
    ("gmina miejsko-wiejska", "Żnin, Żnina, w Żninie", {},
     "Gmina Żnin", "Rada Miejska w Żninie", "Burmistrz Żnina", "Urząd Miejski w Żninie"),
    ("gmina miejsko-wiejska", "Koronowo, Koronowa, w Koronowie", {},
     "Gmina Koronowo", "Rada Miejska w Koronowie", "Burmistrz Koronowa", "Urząd Miejski w Koronowie"),
    ("gmina miejsko-wiejska", "Polkowice, Polkowic, w Polkowicach",
     {"urzad": "Urząd Gminy Polkowice, Urzędu Gminy Polkowice"},
     "Gmina Polkowice", "Rada Miejska w Polkowicach", "Burmistrz Polkowic", "Urząd Gminy Polkowice"),
    ("gmina miejsko-wiejska", "Grójec, Grójca, w Grójcu",
     {"jednostka": "Gmina i Miasto Grójec, Gminy i Miasta Grójec",
      "organ": "Burmistrz Gminy i Miasta Grójec, Burmistrza Gminy i Miasta Grójec"},
     "Gmina i Miasto Grójec", "Rada Miejska w Grójcu", "Burmistrz Gminy i Miasta Grójec", "Urząd Miejski w Grójcu"),
    ("gmina miejsko-wiejska", "Serock, Serocka, w Serocku",
     {"jednostka": "Miasto i Gmina Serock, Miasta i Gminy Serock",
      "organ": "Burmistrz Miasta i Gminy Serock, Burmistrza Miasta i Gminy Serock",
      "urzad": "Urząd Miasta i Gminy w Serocku, Urzędu Miasta i Gminy w Serocku"},
     "Miasto i Gmina Serock", "Rada Miejska w Serocku", "Burmistrz Miasta i Gminy Serock",
     "Urząd Miasta i Gminy w Serocku"),
    ("gmina miejsko-wiejska", "Nowogrodziec, Nowogrodźca, w Nowogrodźcu",
     {"jednostka": "Gmina i Miasto Nowogrodziec, Gminy i Miasta Nowogrodziec"},
     "Gmina i Miasto Nowogrodziec", "Rada Miejska w Nowogrodźcu", "Burmistrz Nowogrodźca",
     "Urząd Miejski w Nowogrodźcu"),
    ("gmina miejsko-wiejska", "Międzychód, Międzychodu, w Międzychodzie",
     {"rada": "Rada Miejska Międzychodu, Rady Miejskiej Międzychodu"},
     "Gmina Międzychód", "Rada Miejska Międzychodu", "Burmistrz Międzychodu", "Urząd Miejski w Międzychodzie"),
    ("gmina miejsko-wiejska", "Myślenice, Myślenic, w Myślenicach",
     {"jednostka": "Miasto i Gmina Myślenice, Miasta i Gminy Myślenice",
      "organ": "Burmistrz Miasta i Gminy Myślenice, Burmistrza Miasta i Gminy Myślenice",
      "urzad": "Urząd Miasta i Gminy Myślenice, Urzędu Miasta i Gminy Myślenice"},
     "Miasto i Gmina Myślenice", "Rada Miejska w Myślenicach", "Burmistrz Miasta i Gminy Myślenice",
     "Urząd Miasta i Gminy Myślenice"),
    ("gmina miejsko-wiejska", "Rudnik nad Sanem, Rudnika nad Sanem, w Rudniku nad Sanem",
     {"jednostka": "Gmina i Miasto Rudnik nad Sanem, Gminy i Miasta Rudnik nad Sanem"},
     "Gmina i Miasto Rudnik nad Sanem", "Rada Miejska w Rudniku nad Sanem", "Burmistrz Rudnika nad Sanem",
     "Urząd Miejski w Rudniku nad Sanem"),
    ("gmina miejsko-wiejska", "Września, Wrześni, we Wrześni",
     {"organ": "Burmistrz Miasta i Gminy Września, Burmistrza Miasta i Gminy Września"},
     "Gmina Września", "Rada Miejska we Wrześni", "Burmistrz Miasta i Gminy Września", "Urząd Miejski we Wrześni"),
    ("gmina miejska", "Brańsk, Brańska, w Brańsku", {},
     "Miasto Brańsk", "Rada Miejska w Brańsku", "Burmistrz Miasta Brańsk", "Urząd Miejski w Brańsku"),
    ("gmina miejska", "Brańsk, Brańska, w Brańsku",
     {"jednostka": "Miasto Brańsk, Miasta Brańsk", "organ": "Burmistrz Miasta Brańsk, Burmistrza Miasta Brańsk"},
     "Miasto Brańsk", "Rada Miejska w Brańsku", "Burmistrz Miasta Brańsk", "Urząd Miejski w Brańsku"),
    ("gmina miejska", "Hajnówka, Hajnówki, w Hajnówce",
     {"rada": "Rada Miasta Hajnówka, Rady Miasta Hajnówka",
      "organ": "Burmistrz Miasta Hajnówka, Burmistrza Miasta Hajnówka"},
     "Miasto Hajnówka", "Rada Miasta Hajnówka", "Burmistrz Miasta Hajnówka", "Urząd Miejski w Hajnówce"),
    ("gmina miejska", "Augustów, Augustowa, w Augustowie",
     {"jednostka": "Miasto Augustów, Miasta Augustów", "organ": "Burmistrz Miasta Augustowa, Burmistrza Miasta Augustowa"},
     "Miasto Augustów", "Rada Miejska w Augustowie", "Burmistrz Miasta Augustowa", "Urząd Miejski w Augustowie"),
    ("gmina miejska", "Bielsk Podlaski, Bielska Podlaskiego, w Bielsku Podlaskim", {},
     "Miasto Bielsk Podlaski", "Rada Miejska w Bielsku Podlaskim", "Burmistrz Miasta Bielsk Podlaski",
     "Urząd Miejski w Bielsku Podlaskim"),
    ("gmina miejska", "Wysokie Mazowieckie, Wysokiego Mazowieckiego, w Wysokiem Mazowieckiem", {},
     "Miasto Wysokie Mazowieckie", "Rada Miejska w Wysokiem Mazowieckiem",
     "Burmistrz Miasta Wysokie Mazowieckie", "Urząd Miejski w Wysokiem Mazowieckiem"),
    ("gmina miejska", "Sejny, Sejn, w Sejnach", {},
     "Miasto Sejny", "Rada Miejska w Sejnach", "Burmistrz Miasta Sejny", "Urząd Miejski w Sejnach"),
    ("gmina miejska", "Rumia, Rumi, w Rumi",
     {"rada": "Rada Miejska Rumi, Rady Miejskiej Rumi", "organ": "Burmistrz Miasta Rumi, Burmistrza Miasta Rumi",
      "urzad": "Urząd Miasta Rumi, Urzędu Miasta Rumi"},
     "Miasto Rumia", "Rada Miejska Rumi", "Burmistrz Miasta Rumi", "Urząd Miasta Rumi"),
    ("gmina miejska", "Zielonka, Zielonki, w Zielonce",
     {"jednostka": "Miasto Zielonka, Miasta Zielonka", "rada": "Rada Miasta Zielonka, Rady Miasta Zielonka",
      "organ": "Burmistrz Miasta Zielonka, Burmistrza Miasta Zielonka"},
     "Miasto Zielonka", "Rada Miasta Zielonka", "Burmistrz Miasta Zielonka", "Urząd Miejski w Zielonce"),
    ("gmina miejska", "Nowa Sól, Nowej Soli, w Nowej Soli",
     {"jednostka": "Gmina Nowa Sól – Miasto, Gminy Nowa Sól – Miasto",
      "organ": "Prezydent Miasta Nowa Sól, Prezydenta Miasta Nowa Sól"},
     "Gmina Nowa Sól – Miasto", "Rada Miejska w Nowej Soli", "Prezydent Miasta Nowa Sól", "Urząd Miejski w Nowej Soli"),
    ("gmina miejska", "Świdnica, Świdnicy, w Świdnicy",
     {"organ": "Prezydent Miasta Świdnica, Prezydenta Miasta Świdnica"},
     "Miasto Świdnica", "Rada Miejska w Świdnicy", "Prezydent Miasta Świdnica", "Urząd Miejski w Świdnicy"),
    ("gmina miejska", "Sieradz, Sieradza, w Sieradzu",
     {"organ": "Prezydent Miasta Sieradza, Prezydenta Miasta Sieradza"},
     "Miasto Sieradz", "Rada Miejska w Sieradzu", "Prezydent Miasta Sieradza", "Urząd Miejski w Sieradzu"),
    ("miasto na prawach powiatu", "Kraków, Krakowa, w Krakowie", {},
     "Miasto Kraków", "Rada Miasta Krakowa", "Prezydent Miasta Krakowa", "Urząd Miasta Krakowa"),
    ("miasto na prawach powiatu", "Łódź, Łodzi, w Łodzi", {"rada": "Rada Miejska w Łodzi, Rady Miejskiej w Łodzi"},
     "Miasto Łódź", "Rada Miejska w Łodzi", "Prezydent Miasta Łodzi", "Urząd Miasta Łodzi"),
    ("miasto na prawach powiatu", "Bielsko-Biała, Bielska-Białej, w Bielsku-Białej",
     {"rada": "Rada Miejska w Bielsku-Białej, Rady Miejskiej w Bielsku-Białej",
      "urzad": "Urząd Miejski w Bielsku-Białej, Urzędu Miejskiego w Bielsku-Białej"},
     "Miasto Bielsko-Biała", "Rada Miejska w Bielsku-Białej", "Prezydent Miasta Bielska-Białej",
     "Urząd Miejski w Bielsku-Białej"),
    ("miasto na prawach powiatu", "Włocławek, Włocławka, we Włocławku",
     {"organ": "Prezydent Miasta Włocławek, Prezydenta Miasta Włocławek"},
     "Miasto Włocławek", "Rada Miasta Włocławka", "Prezydent Miasta Włocławek", "Urząd Miasta Włocławka"),
    ("miasto na prawach powiatu", "Lublin, Lublina, w Lublinie",
     {"organ": "Prezydent Miasta Lublin, Prezydenta Miasta Lublin", "rada": "Rada Miasta Lublin, Rady Miasta Lublin",
      "urzad": "Urząd Miasta Lublin, Urzędu Miasta Lublin"},
     "Miasto Lublin", "Rada Miasta Lublin", "Prezydent Miasta Lublin", "Urząd Miasta Lublin"),
    ("miasto na prawach powiatu", "Ruda Śląska, Rudy Śląskiej, w Rudzie Śląskiej",
     {"organ": "Prezydent Miasta Ruda Śląska, Prezydenta Miasta Ruda Śląska",
      "rada": "Rada Miasta Ruda Śląska, Rady Miasta Ruda Śląska",
      "urzad": "Urząd Miasta Ruda Śląska, Urzędu Miasta Ruda Śląska"},
     "Miasto Ruda Śląska", "Rada Miasta Ruda Śląska", "Prezydent Miasta Ruda Śląska", "Urząd Miasta Ruda Śląska"),
    ("miasto na prawach powiatu", "Słupsk, Słupska, w Słupsku", {},
     "Miasto Słupsk", "Rada Miasta Słupska", "Prezydent Miasta Słupska", "Urząd Miasta Słupska"),
    ("miasto na prawach powiatu", "Rzeszów, Rzeszowa, w Rzeszowie",
     {"jednostka": "Gmina Miasto Rzeszów, Gminy Miasto Rzeszów"},
     "Gmina Miasto Rzeszów", "Rada Miasta Rzeszowa", "Prezydent Miasta Rzeszowa", "Urząd Miasta Rzeszowa"),
]  # fmt: skip


def _places(lines):
    return [tuple(line.split(", ")) for line in lines.strip().splitlines()]


def _wielkie(adjective):
    return "-".join(limb.capitalize() for limb in adjective.split("-"))


def _rows():
    for name, genitive, at in _places(WIEJSKIE):
        expected = (f"Gmina {name}", f"Rada Gminy {name}", f"Wójt Gminy {name}", f"Urząd Gminy {name}")
        yield "gmina wiejska", (name, genitive, at), {}, expected
    for name, genitive, at in _places(WOJEWODZTWA):
        whose = f"Województwa {_wielkie(genitive)}"
        expected = (
            f"Województwo {_wielkie(name)}",
            f"Sejmik {whose}",
            f"Zarząd {whose}",
            f"Urząd Marszałkowski {whose}",
        )
        yield "województwo", (name, genitive, at), {}, expected
    for how, lines in (("od przymiotnika", OD_PRZYMIOTNIKA), ("od siedziby", OD_SIEDZIBY)):
        for name, genitive, at in _places(lines):
            whose = _wielkie(genitive) if how == "od przymiotnika" else at
            expected = (
                f"Powiat {_wielkie(name)}",
                f"Rada Powiatu {whose}",
                f"Zarząd Powiatu {whose}",
                f"Starostwo Powiatowe {at}",
            )
            yield "powiat", (name, genitive, at), {"organy_powiatu": how}, expected
    for kind, place, own, *expected in GMINY_I_MIASTA:
        yield kind, tuple(place.split(", ")), own, tuple(expected)


ROWS = list(_rows())


def unit(kind, place, own):
    """A unit with its own names, as a data file gives it."""
    names = {
        which: dict(zip(("mianownik", "dopelniacz"), said.split(", "), strict=True))
        if which != "organy_powiatu"
        else said
        for which, said in own.items()
    }
    nazwa = dict(zip(("mianownik", "dopelniacz", "miejscownik"), place, strict=True))
    return Jednostka.model_validate({"rodzaj": kind, "nazwa": nazwa, "nazwy": names or None})


def test_there_are_enough_units_of_all_kinds():
    assert len(ROWS) >= 60
    assert len({kind for kind, *_ in ROWS}) == 6


@pytest.mark.parametrize(
    ("kind", "place", "own", "expected"), ROWS, ids=lambda value: value[0] if isinstance(value, tuple) else ""
)
def test_a_unit_has_its_names(kind, place, own, expected):
    named = unit(kind, place, own)
    assert (str(named.pelna_nazwa), str(named.rada), str(named.organ), str(named.urzad)) == expected
    assert [found for found in _found(named) if "inna osoba prawna" not in found.message] == []


def _found(named):
    return [found for part in (named, *_own(named)) for rule in part.rules() for found in rule.check(part)]


def _own(named):
    found = named.nazwy
    return (
        [
            value
            for value in (getattr(found, name) for name in type(found).model_fields)
            if hasattr(value, "rules")
        ]
        if found
        else []
    )


TOWNS = """
Brańsk, Brańska, w Brańsku
Hajnówka, Hajnówki, w Hajnówce
Bielsk Podlaski, Bielska Podlaskiego, w Bielsku Podlaskim
Siemiatycze, Siemiatycz, w Siemiatyczach
Augustów, Augustowa, w Augustowie
Grajewo, Grajewa, w Grajewie
Kolno, Kolna, w Kolnie
Zambrów, Zambrowa, w Zambrowie
Wysokie Mazowieckie, Wysokiego Mazowieckiego, w Wysokiem Mazowieckiem
Sejny, Sejn, w Sejnach
Pruszcz Gdański, Pruszcza Gdańskiego, w Pruszczu Gdańskim
Nowy Targ, Nowego Targu, w Nowym Targu
"""


@pytest.mark.parametrize("place", _places(TOWNS), ids=lambda place: place[0])
def test_a_town_is_not_the_rural_gmina_of_its_name(place):
    town, rural = unit("gmina miejska", place, {}), unit("gmina wiejska", place, {})
    assert (str(town.pelna_nazwa), town.pelna_nazwa.narzednik) == (
        f"Miasto {place[0]}",
        f"Miastem {place[0]}",
    )
    assert (str(town.organ), str(town.funkcja_skarbnika)) == (
        f"Burmistrz Miasta {place[0]}",
        f"Skarbnik Miasta {place[0]}",
    )
    assert [found.loc for found in _found(town) if "inna osoba prawna" in found.message] == [("nazwa",)]
    assert (str(rural.pelna_nazwa), str(rural.organ)) == (f"Gmina {place[0]}", f"Wójt Gminy {place[0]}")
    assert _found(rural) == []


@pytest.mark.parametrize("name", ["Rumia", "Zielonka"])
def test_a_town_without_a_namesake_is_not_warned_of(name):
    assert _found(unit("gmina miejska", (name, name, f"w {name}"), {})) == []


def test_a_town_that_gives_its_name_is_not_warned_of():
    own = {"jednostka": "Gmina Miejska Hajnówka, Gminy Miejskiej Hajnówka"}
    assert _found(unit("gmina miejska", ("Hajnówka", "Hajnówki", "w Hajnówce"), own)) == []


def test_a_powiat_that_says_nothing_is_named_by_its_adjective():
    """Whether it is asked depends on the document: one that names no organ asks nothing."""
    named = unit("powiat", ("tczewski", "tczewskiego", "w Tczewie"), {})
    assert (str(named.rada), str(named.organ)) == ("Rada Powiatu Tczewskiego", "Zarząd Powiatu Tczewskiego")
    assert _found(named) == []


def test_what_an_earlier_version_issued_keeps_the_names_it_had():
    with jak_w_wydaniu("0.1.0"):
        powiat = unit("powiat", ("tczewski", "tczewskiego", "w Tczewie"), {})
        town = unit("gmina miejska", ("Brańsk", "Brańska", "w Brańsku"), {})
        assert (str(powiat.organ), str(powiat.rada)) == ("Zarząd Powiatu w Tczewie", "Rada Powiatu w Tczewie")
        assert (str(town.pelna_nazwa), str(town.organ)) == ("Gmina Brańsk", "Burmistrz Brańska")


@pytest.mark.parametrize(
    ("given", "others"),
    [
        (
            "Gmina i Miasto Grójec, Gminy i Miasta Grójec",
            (
                "Gminie i Miastu Grójec",
                "Gminę i Miasto Grójec",
                "Gminą i Miastem Grójec",
                "Gminie i Mieście Grójec",
            ),
        ),
        (
            "Miasto Brańsk, Miasta Brańsk",
            ("Miastu Brańsk", "Miasto Brańsk", "Miastem Brańsk", "Mieście Brańsk"),
        ),
        (
            "Prezydent Miasta Nowa Sól, Prezydenta Miasta Nowa Sól",
            (
                "Prezydentowi Miasta Nowa Sól",
                "Prezydenta Miasta Nowa Sól",
                "Prezydentem Miasta Nowa Sól",
                "Prezydencie Miasta Nowa Sól",
            ),
        ),
        (
            "Rada Miejska Rumi, Rady Miejskiej Rumi",
            ("Radzie Miejskiej Rumi", "Radę Miejską Rumi", "Radą Miejską Rumi", "Radzie Miejskiej Rumi"),
        ),
        (
            "Starosta Tczewski, Starosty Tczewskiego",
            ("Staroście Tczewskiemu", "Starostę Tczewskiego", "Starostą Tczewskim", "Staroście Tczewskim"),
        ),
        (
            "Urząd Miejski w Łapach, Urzędu Miejskiego w Łapach",
            (
                "Urzędowi Miejskiemu w Łapach",
                "Urząd Miejski w Łapach",
                "Urzędem Miejskim w Łapach",
                "Urzędzie Miejskim w Łapach",
            ),
        ),
    ],
)
def test_two_forms_give_the_others(given, others):
    declined = unit("gmina miejska", ("Brańsk", "Brańska", "w Brańsku"), {"organ": given}).organ
    assert (declined.celownik, declined.biernik, declined.narzednik, declined.miejscownik) == others


def test_a_typed_case_stands():
    names = {
        "organ": {
            "mianownik": "Burmistrz Łap",
            "dopelniacz": "Burmistrza Łap",
            "celownik": "Panu Burmistrzowi",
        }
    }
    nazwa = {"mianownik": "Łapy", "dopelniacz": "Łap", "miejscownik": "w Łapach"}
    given = Jednostka.model_validate({"rodzaj": "gmina miejska", "nazwa": nazwa, "nazwy": names})
    assert (given.organ.celownik, given.organ.narzednik) == ("Panu Burmistrzowi", "Burmistrzem Łap")


def test_the_council_named_in_the_genitive_alone_is_one_council():
    nazwa = {"mianownik": "Zielonka", "dopelniacz": "Zielonki", "miejscownik": "w Zielonce"}
    given = Jednostka.model_validate(
        {
            "rodzaj": "gmina miejska",
            "nazwa": nazwa,
            "nazwa_rady": "Rady Miasta Zielonka",
            "przewodniczacy_rady": {"imie_nazwisko": "Krystyna Radna", "plec": "kobieta"},
        }
    )
    assert (str(given.rada), given.rada_dopelniacz) == ("Rada Miasta Zielonka", "Rady Miasta Zielonka")
    assert str(given.funkcja_przewodniczacego) == "Przewodnicząca Rady Miasta Zielonka"


@pytest.mark.parametrize(
    "typed", ["podlaskie", "Podlaskiego", "PODLASKIE", "województwo podlaskie", "Województwa Podlaskiego"]
)
def test_a_province_is_known_in_two_cases(typed):
    nazwa = {"mianownik": "Łapy", "dopelniacz": "Łap", "miejscownik": "w Łapach"}
    given = Jednostka.model_validate({"rodzaj": "gmina miejska", "nazwa": nazwa, "wojewodztwo": typed})
    assert given.dziennik_wojewodzki == "Dzienniku Urzędowym Województwa Podlaskiego"


@pytest.mark.parametrize("typed", ["podlasie", "Województwa Mazowieckie", "podlaskim", "bielskie"])
def test_what_is_no_province_is_refused(typed):
    nazwa = {"mianownik": "Łapy", "dopelniacz": "Łap", "miejscownik": "w Łapach"}
    with pytest.raises(ValueError, match="wojewodztwo"):
        Jednostka.model_validate({"rodzaj": "gmina miejska", "nazwa": nazwa, "wojewodztwo": typed})
