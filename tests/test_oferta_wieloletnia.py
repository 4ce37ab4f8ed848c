"""The offer where one example cannot reach: several offerors, five years, a draft."""

from copy import deepcopy
from decimal import Decimal

import pytest
from changes import changed

from wkus_docs import _assets
from wkus_docs.checking import check
from wkus_docs.document import Document
from wkus_docs.documents.oferta_wieloletnia import OfertaWieloletnia
from wkus_docs.drafting import render_draft
from wkus_docs.law.rwz_oferta import ETYKIETY, NAPISY
from wkus_docs.parts.pieniadze.kosztorys import Zrodla
from wkus_docs.reading import read_yaml
from wkus_docs.rendering import Template
from wkus_docs.rendering.document_rendering import context
from wkus_docs.word.text import text

SLUG = "oferta_wieloletnia"


def _data() -> dict:
    data = deepcopy(read_yaml(_assets.example(SLUG)).data)
    del data["dokument"]
    return data


def _rendered(document: Document) -> str:
    return text(Template(_assets.template(SLUG)).render(context(document))).replace("\u00a0", " ")


def _findings(document: OfertaWieloletnia) -> list[str]:
    return [finding.message for rule in document.rules() for finding in rule.check(document)]


def _years(first: str, middle: str, last: str) -> list[dict]:
    return [{"rok": "2027", "kwota": first}, {"rok": "2028", "kwota": middle}, {"rok": "2029", "kwota": last}]


def joint() -> OfertaWieloletnia:
    data = _data()
    first = data["oferenci"][0]
    first |= {"koszty_roczne": _years("146000", "170000", "177000"), "zakres_dzialan": "Opieka & posiłki."}
    second = deepcopy(first) | {
        "nazwa": "Fundacja „Dom nad Narwią”",
        "krs": "0009990456",
        "koszty_roczne": _years("50000", "50000", "50000"),
        "zakres_dzialan": "Półkolonie.",
    }
    data["oferenci"].append(second)
    data["sposob_reprezentacji"] = "Stowarzyszenie reprezentuje obie strony {{ dosłownie }}."
    return OfertaWieloletnia.model_validate(data)


def five_years() -> OfertaWieloletnia:
    data = _data()
    data["termin"] = {"od": "1 stycznia 2027", "do": "31 grudnia 2031"}
    plan = data["harmonogram"][0]
    data["harmonogram"] = [
        {
            "rok": str(year),
            "dzialania": [
                item | {"termin": {"od": f"1.02.{year}", "do": f"31.12.{year}"}} for item in plan["dzialania"]
            ],
        }
        for year in range(2027, 2032)
    ]
    cost = {"rodzaj_miary": "rok", "koszt_jednostkowy": "200000", "liczba_jednostek": "5"}
    cost["kwoty_roczne"] = [{"rok": str(year), "kwota": "200000"} for year in range(2027, 2032)]
    data["kosztorys"] = {
        "dzialania": [
            {"nazwa": item["nazwa"], "koszty": [cost | {"nazwa": f"Koszt {n}"} for n in range(8)]}
            for item in plan["dzialania"]
        ]
    }
    data["zrodla"] = {"dotacja": "14000000", "wklad_finansowy": "10000000"}
    del data["dotacja_w_latach"], data["maks_dotacja"], data["rezultaty"], data["inne_informacje"]
    return OfertaWieloletnia.model_validate(data)


def test_a_joint_offer_is_lawful_and_tells_who_does_what():
    offer = joint()
    assert _findings(offer) == []
    printed = _rendered(offer)
    assert "~~OFERTA REALIZACJI ZADANIA PUBLICZNEGO*~~ / OFERTA WSPÓLNA" in printed
    assert "~~1*~~ / 2*" in printed
    assert "Oferent 2: Fundacja „Dom nad Narwią” | 150 000,00 | 50 000,00" in printed
    assert "Stowarzyszenie reprezentuje obie strony {{ dosłownie }}." in printed
    assert "~~oferent*~~ / oferenci*" in printed


def test_a_single_offer_strikes_out_what_does_not_apply():
    printed = _rendered(OfertaWieloletnia.model_validate(_data()))
    assert "OFERTA REALIZACJI ZADANIA PUBLICZNEGO* / ~~OFERTA WSPÓLNA" in printed
    assert "nie zalega(-ją)* / ~~zalega(-ją)*~~" in printed
    assert "Krajowym Rejestrem Sądowym* / ~~właściwą ewidencją*~~" in printed


def test_five_years_have_five_plans_and_five_columns():
    offer = five_years()
    assert [m for m in _findings(offer) if "rezultatów" not in m] == []
    printed = _rendered(offer)
    assert all(f"Plan i harmonogram działań na rok {year}" in printed for year in range(2027, 2032))
    assert "| Razem | Rok 1 | Rok 2 | Rok 3 | Rok 4 | Rok 54) |" in printed
    assert "| II.1. | nie dotyczy |" in printed
    assert "| nie dotyczy | nie dotyczy | nie dotyczy |" in printed


def test_arrears_and_payment_are_said_as_they_are():
    data = _data() | {"czy_zalega_z_podatkami": "tak", "deklaracja": {"wykonanie": "odpłatnie"}}
    printed = _rendered(OfertaWieloletnia.model_validate(data))
    assert "~~nie zalega(-ją)*~~ / zalega(-ją)* z opłacaniem należności z tytułu zobowiązań" in printed
    assert "nie zalega(-ją)* / ~~zalega(-ją)*~~ z opłacaniem należności z tytułu składek" in printed
    assert "zamiar odpłatnego wykonania" in printed


def test_a_draft_strikes_out_nothing_that_is_not_known():
    source = read_yaml(_assets.example(SLUG))
    changes = {"czy_zalega_z_podatkami": None, "deklaracja.wykonanie": None, "termin.od": None}
    drafted = text(render_draft(check(changed(source, changes)))).replace("\u00a0", " ")
    assert "nie zalega(-ją)* / zalega(-ją)* [uzupełnij: Czy oferent zalega z podatkami" in drafted
    assert "zamiar [uzupełnij: Wykonanie zadania] wykonania" in drafted


def test_the_heading_may_cite_the_journal_of_the_day():
    offer = OfertaWieloletnia.model_validate(_data() | {"cytat_w_naglowku": "aktualny"})
    assert "(DZ. U. Z 2025 R. POZ. 1338" in _rendered(offer)
    assert ETYKIETY["dziennik"].replace("\u00a0", " ") not in _rendered(offer)


def test_the_example_has_the_sums_of_the_case():
    offer = OfertaWieloletnia.model_validate(_data())
    assert [item.kwota for item in offer.kosztorys.w_latach] == [196_000, 220_000, 227_000]
    assert (offer.kosztorys.razem, offer.zrodla.razem) == (643_000, 643_000)
    assert (offer.zrodla.udzial_dotacji, offer.zrodla.udzial_wkladu) == (Decimal("89.89"), Decimal("10.11"))


def test_shares_are_rounded_each_for_itself_and_their_sum_is_told():
    thirds = Zrodla(dotacja=1, wklad_finansowy=1, swiadczenia_odbiorcow=1)
    assert {thirds.udzial_dotacji, thirds.udzial_wkladu, thirds.udzial_swiadczen} == {Decimal("33.33")}
    assert (thirds.suma_udzialow, thirds.czy_reszta_zaokraglen) == (Decimal("99.99"), True)
    whole = Zrodla(dotacja=9, wklad_finansowy=1)
    assert (whole.udzial_dotacji, whole.suma_udzialow, whole.czy_reszta_zaokraglen) == (90, 100, False)
    assert Zrodla(dotacja=0).czy_reszta_zaokraglen is False


@pytest.mark.parametrize(("amounts", "printed"), [((1, 1, 1), "99,99%"), ((9, 1, 0), "")])
def test_the_form_says_what_rounded_shares_make(amounts, printed):
    grant, own, paid = map(str, amounts)
    zrodla = {"dotacja": grant, "wklad_finansowy": own, "swiadczenia_odbiorcow": paid}
    offer = OfertaWieloletnia.model_validate(_data() | {"zrodla": zrodla})
    assert ("dają razem" in _rendered(offer)) == bool(printed)
    assert printed in _rendered(offer)


def test_a_rate_may_change_from_year_to_year():
    data = _data()
    line = data["kosztorys"]["koszty_administracyjne"][0]
    del line["koszt_jednostkowy"], line["liczba_jednostek"]
    line["kwoty_roczne"] = [
        {"rok": "2028", "kwota": "550", "koszt_jednostkowy": "55", "liczba_jednostek": "10"},
        {"rok": "2027", "kwota": "500", "koszt_jednostkowy": "50", "liczba_jednostek": "10"},
    ]
    printed = _rendered(OfertaWieloletnia.model_validate(data))
    assert (
        "| 2027: 50,00 ⏎ 2028: 55,00 | 2027: 10 ⏎ 2028: 10 | 1 050,00 | 500,00 | 550,00 | 0,00 |" in printed
    )


def test_every_label_has_text():
    assert all(label.tekst.strip() for label in NAPISY.values())


def test_the_template_holds_no_label():
    source = " ".join(_assets.template(SLUG).with_name("szablon.html").read_text(encoding="utf-8").split())
    assert [key for key, label in NAPISY.items() if len(label.tekst) > 12 and label.tekst in source] == []
