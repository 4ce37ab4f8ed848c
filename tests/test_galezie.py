"""Words that suggest another act than the one on public benefit, and words that must not."""

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.law import SFERY
from wkus_docs.law.galezie import GALEZIE, WSZYSTKIE, Tryb
from wkus_docs.parts.strony.galaz import Galaz
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.reading import read_yaml

FIRES = {
    "sport_klub": (
        "Szkolenie młodzieży w klubie sportowym",
        "Udział w rozgrywkach piłki ręcznej",
        "Amatorska liga siatkówki",
        "Stypendia dla zawodników",
        "Udział w lidze okręgowej",
    ),
    "zdrowie_publiczne": (
        "Przeciwdziałanie alkoholizmowi",
        "Profilaktyka uzależnień w szkołach",
        "Klub abstynenta",
        "Zapobieganie narkomanii",
        "Promocja trzeźwości",
        "Wakacje bez używek",
    ),
    "program_polityki_zdrowotnej": (
        "Rehabilitacja lecznicza mieszkańców",
        "Szczepienia przeciw grypie",
        "Badania przesiewowe słuchu",
    ),
    "zabytek_prace": (
        "Remont zabytkowej kaplicy",
        "Konserwacja ołtarza w kościele",
        "Kościół w Mąkowie: renowacja",
    ),
    "odpady": (
        "Odbiór odpadów i edukacja ekologiczna",
        "Odbiór odpadów z nieruchomości",
        "Odbieranie odpadów komunalnych",
        "Prowadzenie PSZOK",
    ),
    "przedszkole": ("Prowadzenie przedszkola w Kobylanach", "Prowadzenie punktu przedszkolnego"),
    "szkola": ("Przekazanie szkoły podstawowej", "Prowadzenie publicznej szkoły w Dęblu"),
    "zlobek": ("Prowadzenie żłobka", "Opieka nad dziećmi do lat 3", "Prowadzenie klubu dziecięcego"),
    "npp": ("Nieodpłatna pomoc prawna w powiecie", "Punkt nieodpłatnego poradnictwa obywatelskiego"),
    "inwestycja_ekologiczna": ("Kocioł na pelet", "Fotowoltaika na dachach", "Wymiana starego pieca"),
    "projekt_planu": ("Projekt planu ogólnego", "Plan miejscowy wsi Rzędy", "Plan ogólny gminy"),
    "zakup": ("Reklama gminy w telewizji", "Promocja gminy w mediach", "Utrzymanie zieleni w parku"),
    "osp": ("Utrzymanie gotowości bojowej jednostki", "Zakup umundurowania dla OSP"),
    "przedsiebiorcy": ("Doradztwo dla przedsiębiorców", "Inkubator w Zwoleniu"),
    "pomoc_spoleczna": (
        "Świadczenie usług opiekuńczych",
        "Prowadzenie noclegowni",
        "Schronisko dla osób bezdomnych",
        "Środowiskowy dom samopomocy",
    ),
    "zwierzeta": (
        "Schronisko dla zwierząt",
        "Opieka nad kotami wolno żyjącymi",
        "Schronisko dla bezdomnych psów",
    ),
    "placowka_wsparcia_dziennego": ("Prowadzenie placówki wsparcia dziennego", "Świetlica środowiskowa"),
    "wspieranie_rodziny": ("Praca asystenta rodziny", "Szkolenia rodzin pieczy zastępczej"),
}
NEIGHBOURS = {
    "sport_klub": (
        "Sport osób starszych",
        "Klub seniora",
        "Prowadzenie klubu młodzieżowego",
        "Religia i tradycja w kulturze ludowej",
        "Stypendia dla zdolnych uczniów",
    ),
    "zdrowie_publiczne": ("Bezalkoholowy bal mieszkańców", "Zajęcia ruchowe dla zdrowia"),
    "program_polityki_zdrowotnej": (
        "Wypożyczalnia sprzętu rehabilitacyjnego i wolontariat hospicyjny",
        "Szczepienie drzew owocowych w dawnych sadach",
    ),
    "npp": ("Szkolenia dla organizacji o prawie pracy", "Edukacja prawna mieszkańców"),
    "zabytek_prace": (
        "Spacery po zabytkach",
        "Wydanie przewodnika po kościołach gminy",
        "Konkurs wiedzy o zabytkach",
        "Prowadzenie izby regionalnej",
    ),
    "odpady": (
        "Edukacja o segregacji odpadów",
        "Edukacja o zagospodarowaniu odpadów",
        "Akcja sprzątania lasu",
    ),
    "inwestycja_ekologiczna": ("Edukacja o fotowoltaice", "Warsztaty pieczenia w piecu chlebowym"),
    "przedszkole": ("Zajęcia dodatkowe w przedszkolu", "Teatrzyk dla przedszkolaków"),
    "szkola": (
        "Zajęcia w szkole podstawowej",
        "Prowadzenie zajęć sportowych w szkole podstawowej",
        "Prowadzenie świetlicy w szkole",
        "Prowadzenie szkoły rodzenia",
    ),
    "zlobek": ("Spotkania rodziców z małymi dziećmi", "Prowadzenie klubu rodzica"),
    "osp": ("Zajęcia przeciwpożarowe młodzieżowej drużyny", "Orkiestra strażacka"),
    "zakup": ("Spacery z przewodnikiem po gminie", "Ogród społeczny w parku"),
    "projekt_planu": (
        "Warsztaty o planie ogólnym",
        "Udział mieszkańców w planowaniu przestrzennym i rewitalizacji",
    ),
    "przedsiebiorcy": (
        "Szkolenia dla przedsiębiorstw społecznych",
        "Prowadzenie punktu informacji turystycznej",
    ),
    "pomoc_spoleczna": ("Schronisko turystyczne w górach", "Opieka nad grobami żołnierzy"),
    "zwierzeta": ("Obserwowanie ptaków i zwierząt leśnych", "Dogoterapia dla seniorów"),
    "placowka_wsparcia_dziennego": ("Świetlica wiejska i jej koło gospodyń", "Zajęcia po lekcjach"),
    "wspieranie_rodziny": ("Piknik rodzinny", "Warsztaty dla rodziców"),
}
"""Lawful neighbours of each branch: their words are near, and suggest nothing."""


def suggested(text):
    return [one.klucz for one in WSZYSTKIE if one.slowo(text) is not None]


@pytest.mark.parametrize(("branch", "text"), [(key, text) for key, texts in FIRES.items() for text in texts])
def test_words_suggest_their_branch(branch, text):
    assert branch in suggested(text)


@pytest.mark.parametrize("text", [text for texts in NEIGHBOURS.values() for text in texts])
def test_neighbours_suggest_nothing(text):
    assert suggested(text) == []


def test_every_branch_has_words_that_suggest_it_and_neighbours():
    assert set(FIRES) == set(NEIGHBOURS) == set(GALEZIE)


def test_choices_are_the_branches_and_two_that_say_there_is_none():
    assert {one.value for one in Galaz} == {*GALEZIE, "inna", "nie_dotyczy"}


@pytest.mark.parametrize("branch", WSZYSTKIE, ids=lambda one: one.klucz)
def test_a_branch_cites_its_provisions_and_the_basis_is_of_one_act(branch):
    assert "{" not in branch.opis
    assert all(str(item) in branch.opis or item.akt.krotki_tytul() in branch.opis for item in branch.przepisy)
    assert len({item.akt.klucz for item in branch.podstawa}) == bool(branch.podstawa)
    assert bool(branch.podstawa) == (branch.tryb in {Tryb.DRUKUJE, Tryb.TYLKO_POWIAT_NA_ROK})


@pytest.mark.parametrize("area", Obszar)
def test_spheres_of_an_area_are_in_the_act(area):
    assert set(area.sfery) <= set(SFERY)


@pytest.mark.parametrize(
    ("branch", "printed"),
    [
        ("pomoc_spoleczna", "w związku z art. 25 ust. 1 ustawy z dnia 12 marca 2004 r. o pomocy społecznej"),
        (
            "zwierzeta",
            "w związku z art. 11 ust. 1 i art. 11a ustawy z dnia 21 sierpnia 1997 r. o ochronie zwierząt",
        ),
        ("wspieranie_rodziny", "w związku z art. 190 ustawy z dnia 9 czerwca 2011 r. o wspieraniu rodziny"),
        ("inna", ""),
        ("nie_dotyczy", ""),
        ("przedsiebiorcy", ""),
    ],
)
def test_a_notice_prints_the_basis_of_its_branch(branch, printed):
    text = printed_with("ogloszenie_konkursu_wieloletniego", {"zadanie.dziedzina": branch})
    assert printed in text
    assert bool(printed) == (", w związku z art." in text)


@pytest.mark.parametrize(
    "which", ["zarzadzenie_ogloszenie_konkursu", "zarzadzenie_wyniki_konkursu", "umowa_wieloletnia"]
)
def test_acts_and_agreements_print_it_too(which):
    cited = "art. 25 ust. 1 ustawy z dnia 12 marca 2004 r. o pomocy społecznej"
    assert cited in printed_with(which, {"galaz": "pomoc_spoleczna"})
    assert cited not in printed_with(which, {"galaz": "nie_dotyczy"})


def test_a_standard_names_the_act_of_its_service():
    change = {"placowka": None, "usluga.galaz": "pomoc_spoleczna"}
    assert "o pomocy społecznej" in printed_with("standard_uslugi", change)
    assert "o pomocy społecznej" not in printed_with("standard_uslugi", {**change, "usluga.galaz": None})


@pytest.mark.parametrize(
    ("block", "printed"),
    [
        (
            {"placowka_pomocy": "srodowiskowy_dom_samopomocy"},
            "w sprawie środowiskowych domów samopomocy (Dz. U.",
        ),
        ({"placowka_pomocy": "ogrzewalnia"}, "i ogrzewalni (Dz. U. poz. 896): ogrzewalnia spełnia"),
        (
            {"schronisko_dla_zwierzat": {"numer_weterynaryjny": "20639901"}},
            "zezwolenie (art. 7); w rejestrze powiatowego lekarza weterynarii ma numer 20639901;",
        ),
        (
            {
                "wymagania_przepisow": [
                    {"podstawa": "§ 5 regulaminu (Dz. U. poz. 1)", "tresc": "cisza po 22:00"}
                ]
            },
            "§ 5 regulaminu (Dz. U. poz. 1): cisza po 22:00;",
        ),
    ],
)
def test_a_standard_prints_the_block_of_its_service_and_no_other(block, printed):
    change = {"placowka": None, "usluga.galaz": "pomoc_spoleczna"}
    assert printed in printed_with("standard_uslugi", {**change, **block})
    assert printed not in printed_with("standard_uslugi", change)


def printed_with(slug, change):
    """The text of an example with a change, with plain spaces."""
    source = changed(read_yaml(wd.catalog[slug].example_path), change)
    return wd.text(wd.render(wd.read(source))).replace("\u00a0", " ")
