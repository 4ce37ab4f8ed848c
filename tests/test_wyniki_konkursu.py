"""The protocol counts the cards for itself; the order and the card say the same; every way out is written."""

from decimal import Decimal

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.reading import read_yaml

PROTOCOL, ORDER = "protokol_komisji_konkursowej", "zarzadzenie_wyniki_konkursu"


def _checked(slug, changes):
    checked = wd.check(changed(read_yaml(wd.catalog[slug].example_path), changes))
    assert checked.document, checked.problems
    return checked.document


def _text(document):
    return wd.text(wd.render(document)).replace("\u00a0", " ")


def test_the_card_is_in_the_protocol():
    card = wd.read(wd.catalog["karta_oceny_merytorycznej"].example_path)
    protocol = _checked(PROTOCOL, {})
    offer = next(item for item in protocol.oferty if item.numer == card.oferta.numer)
    points = {item.imie_nazwisko: item.punkty for item in offer.oceny}
    assert points[card.oceniajacy.imie_nazwisko] == card.suma_punktow
    assert offer.oferenci == card.oferta.oferenci
    assert offer.data_zlozenia == card.oferta.data_zlozenia
    assert offer.koszt_calkowity == card.oferta.koszt_calkowity
    assert protocol.maks_punktow == card.konkurs.maks_punktow


@pytest.mark.parametrize(
    ("points", "average"),
    [((83, 88, 80, 85, 84), "84.00"), ((70, 70, 70, 70, 71), "70.20"), ((0, 0, 0, 0, 1), "0.20")],
)
def test_average(points, average):
    protocol = _checked(PROTOCOL, {})
    offer = protocol.oferty[0]
    cards = tuple(
        card.model_copy(update={"punkty": point}) for card, point in zip(offer.oceny, points, strict=True)
    )
    assert offer.model_copy(update={"oceny": cards}).srednia == Decimal(average)


@pytest.mark.parametrize(("points", "average"), [((1, 0, 0, 0, 0, 0, 0, 0), "0.13"), ((1, 1, 0), "0.67")])
def test_average_rounds_halves_up(points, average):
    offer = _checked(PROTOCOL, {}).oferty[0]
    cards = tuple(offer.oceny[0].model_copy(update={"punkty": point}) for point in points)
    assert offer.model_copy(update={"oceny": cards}).srednia == Decimal(average)  # 0,125 → 0,13


def test_equal_points_share_a_place():
    equal = {f"oferty.1.oceny.{n}.punkty": points for n, points in enumerate((83, 88, 80, 85, 84))}
    ranking = _checked(PROTOCOL, equal | {"uzasadnienie_kolejnosci": "Oferta nr 1 jest tańsza."}).ranking
    assert [item.miejsce for item in ranking] == [1, 1]


def test_an_excluded_member_is_left_out():
    changes = {
        "bezstronnosc.4.wylaczenie": "z_mocy_prawa",
        "glosowania.0.za": 3,
        "glosowania.1.wstrzymalo_sie": 0,
    }
    protocol = _checked(PROTOCOL, changes | {"oferty.0.oceny.4": None, "oferty.1.oceny.4": None})
    assert [stan.liczba for stan in protocol.stany_posiedzen] == [4, 3]
    assert "nie; zachodzi przyczyna wyłączenia z mocy prawa" in _text(protocol)


def test_without_anyone_named_by_organisations_the_protocol_says_why():
    out = {f"bezstronnosc.{n}.wylaczenie": "watpliwosc" for n in (3, 4)}
    cards = {f"oferty.{n}.oceny.{m}": None for n in (0, 1) for m in (4, 3)}
    votes = {
        "glosowania.0.za": 3,
        "posiedzenia.1.obecni": ["Beata Kamińska", "Tomasz Bielawski", "Krzysztof Jurczuk"],
    }
    protocol = _checked(PROTOCOL, out | cards | votes | {"glosowania.1.wstrzymalo_sie": 0})
    assert "wszystkie powołane w skład komisji osoby podlegają wyłączeniu" in _text(protocol)


REFUSED = {"wymog": "podpisy", "miejsce_w_ogloszeniu": "§ 5 ust. 4", "ustalenia": "Brak podpisu."}
NOTHING = {f"oferty.0.kwoty.{n}.kwota": "0,00" for n in range(3)}


def test_no_offer_passed():
    refused = {f"oferty.{n}.odrzucenie": REFUSED for n in (0, 1)}
    protocol = _checked(PROTOCOL, refused | NOTHING | {f"oferty.{n}.oceny": None for n in (0, 1)})
    assert "przyczyna unieważnienia konkursu (art. 18a ust. 1 pkt 2 ustawy)" in _text(protocol)
    annulled = {"uniewaznienie": "zadna_nie_spelnia_wymogow"} | {f"oferty.{n}.srednia": None for n in (0, 1)}
    text = _text(_checked(ORDER, refused | NOTHING | annulled))
    assert "art. 18a ust. 1 pkt 2 i ust. 2" in text
    assert "Unieważnia się otwarty konkurs ofert" in text
    assert "Wybiera się" not in text


def test_no_offer_was_filed():
    text = _text(_checked(ORDER, {"oferty": [], "data_protokolu": None, "uniewaznienie": "brak_ofert"}))
    assert "art. 18a ust. 1 pkt 1 i ust. 2" in text
    assert "Przyczyna unieważnienia: nie złożono żadnej oferty" in text


def test_a_smaller_award_asks_for_a_new_estimate():
    order = _checked(ORDER, {"oferty.0.kwoty.2.kwota": "200 000,00"})
    assert "wnioskował o 578 000,00 zł" in _text(order)
    assert "w ciągu 5 dni roboczych, przedstawia" in _text(order)
    assert "zaktualizowaną kalkulację" in _text(order)


def test_an_agreement_takes_the_only_chosen_offer():
    two = _checked(
        ORDER,
        {
            "czy_jedna_oferta": "nie",
            "oferty.0.kwoty.0.kwota": "100 000,00",
            "oferty.1.kwoty.0.kwota": "50 000,00",
        },
    )
    assert two.jedyna_wybrana is None
    assert "art. 15 ust. 2g, 2h i 2j" in _text(two)
    assert _checked(ORDER, {}).jedyna_wybrana.numer == "1"


def test_an_offer_of_several_organisations_speaks_in_the_plural():
    money = [{"rok": year, "wnioskowana": "200 000", "kwota": "170 000"} for year in (2027, 2028, 2029)]
    common = {"oferty.0.oferenci": ["Fundacja Dom", "Fundacja Most"], "oferty.0.kwoty": money}
    text = _text(_checked(ORDER, common))
    assert (
        "Wybiera się ofertę nr 1, którą złożyli oferenci: Fundacja Dom i Fundacja Most, i przyznaje" in text
    )
    assert "Oferenci, którzy złożyli ofertę nr 1, wnioskowali o 600 000,00 zł. Przed zawarciem umowy" in text
    assert "5 dni roboczych, przedstawiają" in text
    assert "albo wycofują ofertę." in text


def test_an_offer_without_a_number_is_told_by_who_filed_it():
    text = _text(_checked(ORDER, {f"oferty.{index}.numer": None for index in range(3)}))
    assert (
        "Spełnia wymogi ogłoszenia, ale nie wybiera się: oferty, którą złożył oferent: Fundacja Nowe" in text
    )
    assert "przyczyn formalnych: ofertę, którą złożył oferent: Stowarzyszenie „Sąsiedzi i Sąsiadki”." in text
