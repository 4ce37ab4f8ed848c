"""A later document begun from earlier ones of its case."""

import io
from functools import cache

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.facts.pairs import earlier_of, takes
from wkus_docs.reading import read_text, read_yaml
from wkus_docs.reading.lost import OPEN
from wkus_docs.taken import as_typed, same_item, value_at, values_from

PAIRS = [(slug, earlier) for slug in wd.catalog for earlier in earlier_of(wd.catalog[slug].model)]

LACKING = {
    ("umowa_wieloletnia", f"zleceniobiorcy.*.{name}")
    for name in ("ewidencja", "podstawa_osobowosci", "adres_korespondencyjny", "rachunek")
} | {("zarzadzenie_wyniki_konkursu", name) for name in ("uzasadnienie_kolejnosci", "zwiekszenie_puli")}
LACKING |= {("ogloszenie_wynikow_konkursu", name) for name in ("uzasadnienie_kolejnosci", "zwiekszenie_puli")}
LACKING |= {
    (offer, f"oferenci.*.{name}")
    for offer in ("aktualizacja_oferty", "oferta_uproszczona_19a")
    for name in ("ewidencja", "podstawa_osobowosci", "adres_korespondencyjny", "rachunek")
}
LACKING |= {
    ("umowa_wieloletnia", f"dotacja.{name}")
    for name in (
        *(f"lata.*.{told}" for told in ("rodzaj", "ze_stawki", "czesci", "zrodla", "warunek")),
        *(f"lata_do_ustalenia.*.{told}" for told in ("rok", "kto", "warunek")),
    )
}
LACKING |= {("ogloszenie_konkursu_wieloletniego", "zadanie.tytul")}
LACKING |= {
    (slug, "parametry.rok_cen") for slug in ("porownanie_wariantow", "raport_efektywnosci")
}  # current prices have no year of their own
LACKING |= {("protokol_komisji_konkursowej", f"oferty.0.{name}") for name in ("zadanie", "tytul")}
LACKING |= {
    ("zgloszenie_kandydata", name) for name in ("konkursy.*.oznaczenie", "lista.konkursy", "lista.okres")
}
LACKING |= {
    (slug, "konkurs.oznaczenie")
    for slug in ("zarzadzenie_komisja_konkursowa", "oswiadczenie_czlonka_komisji")
}
LACKING |= {("zarzadzenie_uniewaznienie_konkursu", "oferty.*.zadanie")}
LACKING |= {("wezwanie_do_uzupelnienia", f"pisma.0.oferta.{name}") for name in ("tytul", "wspolnie_z")}
LACKING |= {("umowa_wieloletnia", "zleceniobiorcy.*.zakres_swiadczen")}
LACKING |= {(annex, "zleceniobiorcy.*.ewidencja") for annex in ("aneks_umowy", "aneks_waloryzacyjny")}
"""What the example of the earlier document has no need to say."""

CHANGED_SINCE = {
    (report, agreed, ".koszty.2.plan_dotacji")
    for report in ("raport_ewaluacji", "raport_efektywnosci")
    for agreed in ("umowa_wieloletnia", "plan_finansowy_kontraktu")
}
CHANGED_SINCE |= {
    ("aktualizacja_oferty", "oferta_wieloletnia", place)
    for place in (
        ".harmonogram.1.dzialania.2.opis",
        ".harmonogram.1.dzialania.2.grupa_docelowa",
        *(
            f".kosztorys.dzialania.2.koszty.{cost}.{field}"
            for cost in (0, 1)
            for field in ("liczba_jednostek", "kwoty_roczne.1.kwota")
        ),
    )
}
CHANGED_SINCE |= {
    ("umowa_wieloletnia", "aktualizacja_oferty", f".dotacja.lata.{year}.transze.0.kwota") for year in range(3)
}
"""What a later document of the case changed: the annex of 2029 raised the grant, the update sent more children to the camp, the
agreement divided the grant of a year into two instalments."""

NOT_REPEATED = {
    ("oferta_wieloletnia", ".data_ogloszenia"),
    ("sprawozdanie_z_realizacji", ".data_ogloszenia_konkursu"),
    ("ogloszenie_konkursu_wieloletniego", ".programy.0.przedmiot"),
    ("ogloszenie_konkursu_wieloletniego", ".zadanie.adresaci"),
    ("zarzadzenie_ogloszenie_konkursu", ".programy"),
    ("wezwanie_do_uzupelnienia", ".pisma.0.umowa"),
    ("protokol_komisji_konkursowej", ".oferty.2.tytul"),
    ("zarzadzenie_wyniki_konkursu", ".oferty.2.tytul"),
    ("karta_oceny_formalnej", ".oceniajacy.data_oswiadczenia"),
    ("karta_oceny_efektywnosci_oferty", ".oceniajacy.data_oswiadczenia"),
    ("umowa_wieloletnia", ".data_umowy_oferentow"),
    ("sprawozdanie_z_realizacji", ".rezultaty.2.planowany"),
}
"""What an example says of another member or another day, in shorter words, or leaves out: it is not printed, and only tells which official form applies."""

UNSAID = {
    ("karta_oceny_formalnej", "oferta.tytul"),
    ("protokol_konsultacji", "data_opinii"),
    ("protokol_konsultacji", "data_przekazania_radzie_pozytku"),
    ("karta_oceny_merytorycznej", "oferta.tytul"),
    ("karta_oceny_merytorycznej", "oferta.zadanie"),
    ("oferta_wieloletnia", "data_ogloszenia"),
    ("karta_diagnozy_uslugi", "znak_sprawy"),
    ("aneks_umowy", "termin.po"),
    ("aneks_umowy", "dotacja.lata.*.rok"),
    ("aneks_umowy", "dotacja.lata.*.po"),
    ("uchwala_program_wieloletni", "konsultacje.data_przekazania_radzie_pozytku"),
    ("uchwala_program_wieloletni", "konsultacje.data_opinii"),
}
"""What an example of the earlier document leaves out, whoever would take it."""

OF_THE_UNIT = ".jednostka.rachunek_zwrotow"
"""Of the unit only some documents need it."""

OF_ANOTHER_COMPETITION = {"zarzadzenie_uniewaznienie_konkursu"}
"""Documents whose example cannot be of the case: its competition was settled."""

OF_NONE = {"oferta_uproszczona_19a", "ogloszenie_oferty_19a", "sprawozdanie_uproszczone_19a"}
"""Documents whose example is of a task commissioned without a competition: they are of one case, another one."""


@cache
def example(slug):
    return wd.check(wd.catalog[slug].example_path)


@pytest.mark.parametrize(("taker", "earlier"), PAIRS)
def test_what_a_document_takes_is_there_to_be_taken(taker, earlier):
    document = example(earlier).document
    for take in takes(wd.catalog[taker].model, wd.catalog[earlier].model):
        if (taker, take.field) not in LACKING and (earlier, take.value) not in UNSAID:
            assert value_at(document, take.value.split(".")) not in (None, [None]), take


def test_the_documents_of_the_case_agree(slug):
    """What a document would take from the others is what its own example says."""
    document = example(slug).document
    assert OPEN in wd.begin(slug, []).text
    if slug in OF_ANOTHER_COMPETITION:
        settled = example("ogloszenie_konkursu_wieloletniego").document.zadanie.tytul
        assert document.konkurs.tytul_zadania != settled
        return
    of_the_case = set(earlier_of(type(document))) - OF_ANOTHER_COMPETITION
    for earlier in sorted(of_the_case & OF_NONE if slug in OF_NONE else of_the_case - OF_NONE):
        data = values_from(type(document), example(earlier).document)
        assert data
        found_other = [
            one
            for one in differences(data, as_typed(document))
            if (slug, earlier, one[0]) not in CHANGED_SINCE
            and (slug, one[0]) not in NOT_REPEATED
            and one[0] != OF_THE_UNIT
        ]
        assert found_other == [], earlier


def differences(more, data, way=""):
    """Ways to the values of one tree that another does not have."""
    if isinstance(more, dict) and isinstance(data, dict):
        for key, value in more.items():
            yield from differences(value, data.get(key), f"{way}.{key}")
    elif isinstance(more, list) and isinstance(data, list) and all(isinstance(item, dict) for item in more):
        # a report of one year has no need of the others
        same = [(item, same_item(data, item, index)) for index, item in enumerate(more)]
        known = [(item, one) for item, one in same if one is not None]
        yield from () if known or not more else [(way, more, data)]
        for index, (item, one) in enumerate(known):
            yield from differences(item, one, f"{way}.{index}")
    elif more != data:
        yield way, more, data


def test_cards_gather_into_a_protocol():
    kind = wd.catalog["karta_oceny_merytorycznej"]
    source = read_yaml(kind.example_path)
    other = changed(source, {"oceniajacy.imie_nazwisko": "Henryk Roszkowski", "kryteria.0.punkty": 12})
    second = changed(source, {"oferta.numer": 2, "oferta.oferenci": ["Fundacja Nowe Podwórko"]})
    begun = wd.begin("protokol_komisji_konkursowej", [wd.check(one) for one in (source, other, second)])
    offers = read_text(begun.text, "protokol.yaml").data["oferty"]
    assert [offer["numer"] for offer in offers] == ["1", "2"]
    assert [(one["imie_nazwisko"], one["punkty"]) for one in offers[0]["oceny"]] == [
        ("Ewa Sokołowska", "85"), ("Henryk Roszkowski", "84"),
    ]  # fmt: skip
    assert [year["rok"] for year in offers[0]["kwoty"]] == ["2027", "2028", "2029"]


def test_an_annulment_is_begun_from_the_protocol_and_a_call_from_the_card():
    refused = {"wymog": "podpisy", "miejsce_w_ogloszeniu": "§ 5 ust. 4", "ustalenia": "Brak podpisu."}
    protocol = changed_example("protokol_komisji_konkursowej", {"oferty.0.odrzucenie": refused})
    begun = read_text(wd.begin("zarzadzenie_uniewaznienie_konkursu", [protocol]).text, "u.yaml").data
    assert begun["konkurs"]["termin_skladania_ofert"] == "23 grudnia 2026"
    assert begun["oferty"][0]["niespelnione"][0]["miejsce_w_ogloszeniu"] == "§ 5 ust. 4"
    letter = read_text(
        wd.begin("wezwanie_do_uzupelnienia", [example("karta_oceny_formalnej")]).text, "w.yaml"
    ).data
    [gap] = letter["pisma"][0]["braki"]
    assert (gap["pozycja"], gap["brak"], gap["miejsce"]) == ("4", "brak podpisu", "§ 5 ust. 4")
    assert letter["data_pisma"] == "29 grudnia 2026"


def test_an_agreement_is_begun_from_the_offer_and_the_notice():
    begun = wd.begin(
        "umowa_wieloletnia", [example("oferta_wieloletnia"), example("ogloszenie_konkursu_wieloletniego")]
    )
    assert begun.unused == ()
    data = read_text(begun.text, "umowa.yaml").data
    assert data["zleceniobiorcy"][0]["krs"] == "0009990123"
    assert data["okres"] == {"od": "1 lutego 2027", "do": "31 grudnia 2029"}
    assert [limit["kwota"] for limit in data["upowaznienie"]["limity"]] == [
        "176 000,00",
        "198 000,00",
        "204 000,00",
    ]
    assert "data_zawarcia:  # uzupełnij" in begun.text
    assert not data["data_zawarcia"]


def test_what_was_begun_gives_a_draft_with_the_rest_open():
    begun = wd.begin("umowa_wieloletnia", [example("oferta_wieloletnia")])
    checked = wd.check(read_text(begun.text, "umowa.yaml"))
    text = wd.text(wd.render_draft(checked))
    assert "Prowadzenie placówki wsparcia dziennego" in text
    assert "[uzupełnij: Data zawarcia umowy]" in text
    asked = [problem.path for problem in checked.problems if problem.path[:1] == ("zleceniobiorcy",)]
    assert asked == [("zleceniobiorcy", 0, "rachunek")]  # the offer does not say it


def test_the_file_named_first_has_the_word():
    offer = wd.check(
        changed(read_yaml(wd.catalog["oferta_wieloletnia"].example_path), {"tytul": "Inny tytuł"})
    )
    notice = example("ogloszenie_konkursu_wieloletniego")
    first = read_text(wd.begin("karta_oceny_merytorycznej", [offer, notice]).text, "k.yaml").data
    assert first["dotacja"][0] | {"proponowana": ""} == {
        "rok": "2027", "pula": "176 000,00", "wnioskowana": "176 000,00", "proponowana": "",
    }  # fmt: skip
    assert first["konkurs"]["tytul_zadania"] == notice.document.zadanie.tytul


def test_a_file_that_gives_nothing_is_named():
    data = wd.Source("inny.yaml", "", {"dokument": "oferta_wieloletnia"})
    begun = wd.begin("uchwala_program_wieloletni", [wd.check(data)])
    assert begun.unused == ("inny.yaml",)


def changed_example(slug, change):
    return wd.check(changed(read_yaml(wd.catalog[slug].example_path), change))


def test_what_is_left_behind_is_told():
    notice = changed_example(
        "ogloszenie_konkursu_wieloletniego", {"postanowienia_dodatkowe": ["Oferty otwiera się jawnie."]}
    )
    begun = wd.begin("zarzadzenie_ogloszenie_konkursu", [notice])
    ((name, labels),) = begun.left
    assert name == notice.source.name
    assert "Postanowienia dodatkowe" in labels
    assert "Tytuł zadania publicznego" not in labels


@pytest.mark.parametrize(
    ("earlier", "number", "change"),
    [
        (
            "aneks_umowy",
            "3",
            {
                "przed": {"termin": "10 lipca 2029", "kwota": "108 120"},
                "po": {"termin": "5 lipca 2029", "kwota": "108 120"},
            },
        ),
        (
            "aneks_waloryzacyjny",
            "2",
            {
                "przed": {"termin": "31 lipca 2029", "kwota": "108 120"},
                "po": {"termin": "10 lipca 2029", "kwota": "108 120"},
            },
        ),
    ],
)
def test_an_annex_after_an_annex_needs_no_retyping(earlier, number, change):
    begun = wd.begin("aneks_umowy", [example(earlier)])
    new = {
        "numer_aneksu": number,
        "data_aneksu": "20 czerwca 2029",
        "przyczyna": "Organizacja prosi o wcześniejszą wypłatę.",
        "czy_zmienia_kryteria": "nie",
        "przepis_zmian": "§ 15 ust. 1",
        "transze": [{"rok": "2029", "numer": "2", "przepis": "§ 3 ust. 1", **change}],
    }
    data = {name: value for name, value in read_text(begun.text, "a.yaml").data.items() if value} | new
    found = wd.problems(data, against=wd.catalog[earlier].example_path)
    assert [str(one) for one in found] == []
    listed = wd.read(data).aneksy_wraz_z_tym
    assert [one.numer for one in listed] == list(range(1, int(number) + 1))
    assert [one.wartosc.nazwa.replace("\u00a0", " ") for one in listed[-1].zmiany] == [
        "Termin transzy: II na 2029 r."
    ]


def test_a_value_that_two_annexes_tell_of_is_known_by_its_kind_and_thing():
    begun = wd.begin("aneks_umowy", [example("aneks_waloryzacyjny"), example("aneks_umowy")])
    first, second = read_text(begun.text, "a.yaml").data["poprzednie_aneksy"]
    assert [one["rodzaj"] for one in first["zmiany"]] == [
        "Dotacja",
        "Całkowity koszt zadania",
        "Kwota transzy",
    ]
    assert second["zmiany"][0]["rodzaj"] == "Koniec działania"


SEVERAL_TASKS = {
    "konkurs": {"tytul_zadania": "Wspieranie rodziny"},
    "zadania": [
        {"numer": "1", "tytul": "Opieka"},
        {"numer": "2", "tytul": "Półkolonie"},
        {"numer": "3", "tytul": "Obozy"},
    ],
    "pula": None,
    "oferty.0.zadanie": "1",
    "oferty.1.zadanie": "1",
    "oferty.2.zadanie": "2",
}


@pytest.mark.parametrize("source", ["ogloszenie_wynikow_konkursu", "zarzadzenie_wyniki_konkursu"])
def test_letters_are_begun_with_what_was_decided_and_the_title_of_the_task(source):
    results = changed_example(source, SEVERAL_TASKS)
    begun = read_text(wd.begin("zawiadomienie_o_wyniku", [results]).text, "z.yaml").data
    assert [(letter["rodzaj"], letter["tytul_zadania"]) for letter in begun["pisma"]] == [
        ("przyznanie dotacji", "Opieka"),
        ("nieprzyznanie dotacji", "Opieka"),
        ("odrzucenie oferty z przyczyn formalnych", "Półkolonie"),
    ]


def test_an_annulment_in_part_is_begun_from_the_notice_of_results():
    results = changed_example("ogloszenie_wynikow_konkursu", SEVERAL_TASKS)
    begun = read_text(wd.begin("zarzadzenie_uniewaznienie_konkursu", [results]).text, "u.yaml").data
    assert begun["konkurs"]["tytul_zadania"] == "Wspieranie rodziny"
    assert [(task["numer"], task["tytul"], task["przyczyna"]) for task in begun["zadania"]] == [
        ("2", "Półkolonie", "żadna ze złożonych ofert nie spełniała wymogów zawartych w ogłoszeniu"),
        ("3", "Obozy", "nie złożono żadnej oferty"),
    ]
    [offer] = begun["oferty"]
    assert (offer["numer"], offer["zadanie"]) == ("3", "2")
    assert offer["niespelnione"][0]["ustalenia"]


def test_nothing_is_said_of_documents_of_another_step():
    assert wd.begin("karta_diagnozy_uslugi", [example("protokol_kontroli")]).left == ()


def test_an_agreement_takes_the_title_of_the_winner():
    results = changed_example("zarzadzenie_wyniki_konkursu", {"oferty.0.tytul": "Świetlica „Most”"})
    assert [offer.wybrana for offer in results.document.oferty][:2] == [True, False]
    begun = wd.begin("umowa_wieloletnia", [results])
    assert "tytul_zadania: Świetlica „Most”" in begun.text
    assert begun.open == ()


def cut_results():
    return changed_example(
        "zarzadzenie_wyniki_konkursu",
        {
            "oferty.0.kwoty.0.kwota": "140 000",
            "oferty.0.kwoty.1.kwota": "160 000",
            "oferty.0.kwoty.2.kwota": "170 000",
        },
    )


def test_an_update_after_a_cut_starts_from_the_award():
    begun = wd.begin("aktualizacja_oferty", [example("oferta_wieloletnia"), cut_results()])
    data = read_text(begun.text, "aktualizacja.yaml").data
    assert [year["kwota"] for year in data["dotacja"]] == ["140 000,00", "160 000,00", "170 000,00"]
    assert data["zrodla"]["dotacja"] == "470 000,00"
    assert data["zrodla_w_ofercie"]["dotacja"] == "578 000,00"
    assert ("zrodla", "dotacja") not in {problem.path for problem in wd.problems(begun.text)}


def test_an_agreement_takes_what_the_update_accepts():
    update = wd.check(
        changed(
            read_yaml(wd.catalog["aktualizacja_oferty"].example_path),
            {
                "dotacja.1.przyjmowana": "197 000",
                "dotacja.2": {"rok": "2029", "rodzaj": "do_ustalenia", "ustala": "Burmistrz Łap"},
                "oferenci.0.podpisujacy_umowe": [{"imie_nazwisko": "Piotr Łapiński", "funkcja": "Skarbnik"}],
                "nowy_termin": {"od": "1 marca 2027", "do": "31 grudnia 2029"},
                "rezultaty.1.poziom": None,
                "zrodla.swiadczenia_odbiorcow": "1 000",
                "harmonogram": None,
            },
        )
    )
    taken = values_from(wd.catalog["umowa_wieloletnia"].model, update.draft)
    assert taken["dotacja"] == {
        "kwota_przyznana": "374 000,00",
        "lata": [
            {"rok": "2027", "transze": [{"kwota": "176 000,00"}]},
            {"rok": "2028", "transze": [{"kwota": "197 000,00"}]},
        ],
        "lata_do_ustalenia": [{"rok": "2029", "kto": "Burmistrz Łap"}],
    }
    [party] = taken["zleceniobiorcy"]
    assert party["rachunek"].replace(" ", "") == "70999914402426462889751402"
    assert [one["imie_nazwisko"] for one in party["reprezentanci"]] == ["Piotr Łapiński"]
    assert taken["okres"] == {"od": "1 marca 2027", "do": "31 grudnia 2029"}
    assert [one["nazwa"] for one in taken["rezultaty"]] == [
        "Liczba dzieci objętych stałą opieką", "Godziny wsparcia psychologicznego",
    ]  # fmt: skip
    assert taken["aktualizacje"] == ["kalkulacji przewidywanych kosztów"]
    assert taken["srodki_wlasne"] == {"inne_srodki_finansowe": "22 000,00"}


def test_a_resignation_gives_an_agreement_no_money():
    update = wd.check(
        changed(read_yaml(wd.catalog["aktualizacja_oferty"].example_path), {"decyzja": "rezygnuje"})
    )
    assert "dotacja" not in values_from(wd.catalog["umowa_wieloletnia"].model, update.draft)


def test_several_winners_leave_open_which_one_the_agreement_is_about():
    source = read_yaml(wd.catalog["zarzadzenie_wyniki_konkursu"].example_path)
    results = wd.check(changed(source, {"oferty.1.kwoty.0.kwota": "1"}))
    begun = wd.begin("umowa_wieloletnia", [results])
    ((_, labels),) = begun.open
    assert "Dotacja › Kwota przyznana w konkursie [zł]" in labels


def test_an_agreement_takes_the_money_as_the_results_have_it():
    amounts = [
        {
            "rok": "2027",
            "wnioskowana": "200000",
            "kwota": "176000",
            "rodzaj": "planowana",
            "warunek": "ujęcia w budżecie",
        },
        {"rok": "2028", "rodzaj": "do_ustalenia", "ustala": "Wojewoda Podlaski"},
        {"rok": "2029", "rodzaj": "do_ustalenia", "ustala": "Wojewoda Podlaski"},
    ]
    none = [{"rok": str(year), "kwota": "0"} for year in (2027, 2028, 2029)]
    pool = [
        {key: value for key, value in one.items() if key not in {"wnioskowana", "warunek"}} for one in amounts
    ]
    results = changed_example(
        "zarzadzenie_wyniki_konkursu",
        {"pula": pool, "oferty.0.kwoty": amounts, "oferty.1.kwoty": none, "oferty.2.kwoty": none},
    )
    taken = values_from(wd.catalog["umowa_wieloletnia"].model, results.document)["dotacja"]
    assert taken["lata"] == [{"rok": "2027", "rodzaj": "kwota planowana", "warunek": "ujęcia w budżecie"}]
    assert taken["lata_do_ustalenia"] == [
        {"rok": "2028", "kto": "Wojewoda Podlaski"},
        {"rok": "2029", "kto": "Wojewoda Podlaski"},
    ]
    assert taken["kwota_przyznana"] == "176 000,00"


def test_a_begun_file_is_told_what_it_lacks_and_nothing_of_its_own_comments():
    begun = wd.begin(
        "karta_oceny_merytorycznej", [wd.check(wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path)]
    )
    assert f"# {OPEN}" in begun.text
    found = wd.problems(begun.text)
    assert {"oferta", "oceniajacy"} <= {problem.path[0] for problem in found if "wymagane" in problem.message}
    assert [problem for problem in found if "znaku #" in problem.message] == []


@pytest.mark.parametrize("many", [False, True])
@pytest.mark.parametrize(
    "shape", ["path", "name", "text", "bytes", "stream", "mapping", "source", "document"]
)
def test_an_earlier_document_may_have_any_shape(shape, many):
    path = wd.catalog["oferta_wieloletnia"].example_path
    text = path.read_text(encoding="utf-8")
    earlier = {
        "path": path,
        "name": str(path),
        "text": text,
        "bytes": text.encode(),
        "stream": io.StringIO(text),
        "mapping": dict(read_text(text).data),
        "source": read_text(text),
        "document": example("oferta_wieloletnia").document,
    }[shape]
    expected = wd.begin("umowa_wieloletnia", [example("oferta_wieloletnia")])
    assert wd.begin("umowa_wieloletnia", [earlier] if many else earlier).text == expected.text
