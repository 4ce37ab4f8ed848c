"""Forms that print what is known beforehand: facts of earlier documents, years, limits; and what comes back from them."""

import io
import subprocess
import sys
from pathlib import Path

import changes
import pikepdf
import pytest
from case_files import FACES, change_of
from pikepdf import Dictionary, Name, String
from pypdf import PdfReader

import wkus_docs as wd
from wkus_docs.errors import InputError, Severity
from wkus_docs.facts.pairs import earlier_of
from wkus_docs.pdf import forms
from wkus_docs.pdf.forms import printed_pages, reckoning
from wkus_docs.pdf.forms.yearly_lists import period_of, yearly_lists
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.reading import read_text, read_yaml
from wkus_docs.taken import merge, values_from

NOTICE, OFFER, AGREEMENT, REPORT = (
    "ogloszenie_konkursu_wieloletniego", "oferta_wieloletnia", "umowa_wieloletnia", "sprawozdanie_z_realizacji",
)  # fmt: skip
FACTS = (
    "organ", "punkty_sfery", "tytul", "termin", "forma_zlecenia", "maks_dotacja", "data_ogloszenia",
    "termin_skladania_ofert",
)  # fmt: skip
ANOTHER = "zarzadzenie_uniewaznienie_konkursu"
"""Its example is of another competition."""
TAKERS = [
    slug for slug in wd.catalog if slug != "ogloszenie_konsultacji" and earlier_of(wd.catalog[slug].model)
]


def example(slug):
    return read_yaml(wd.catalog[slug].example_path)


def changed_example(slug, *changes):
    text = example(slug).text
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return read_text(text)


@pytest.fixture(scope="module")
def notice():
    return wd.check(example(NOTICE))


@pytest.fixture(scope="module")
def blank(notice):
    return forms.blank(OFFER, earlier=[notice])


@pytest.fixture(scope="module")
def joint(notice):
    return forms.blank(OFFER, {"oferenci": 3}, earlier=[notice])


@pytest.fixture(scope="module")
def filled(notice):
    """The example of an offer, which says the largest grant and the days as its notice does."""
    return forms.filled(OFFER, example(OFFER), earlier=[notice])


def ends(pdf):
    found = PdfReader(io.BytesIO(pdf)).get_fields() or {}
    return {name: one for name, one in found.items() if "/FT" in one}


def words(pdf):
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


def changed(pdf, change):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        target = io.BytesIO()
        opened.save(target)
        return target.getvalue()


def typed(pdf, texts):
    """A form after somebody typed into its fields."""

    def type_in(opened):
        for name, text in texts.items():
            found, one = opened.Root.AcroForm.Fields, None
            for step in name.split("."):
                one = next(item for item in found if step == item.T)
                found = one.get("/Kids", [])
            one.V = String(text)

    return changed(pdf, type_in)


def refused(pdf):
    with pytest.raises(InputError) as caught:
        forms.read(pdf)
    (problem,) = caught.value.problems
    assert problem.hint
    return problem.message


def clean(value):
    """Data without what is empty."""
    if isinstance(value, dict):
        return {key: found for key, item in value.items() if (found := clean(item)) not in ({}, [], None)}
    return [clean(item) for item in value] if isinstance(value, list) else value


# Facts


def test_what_the_notice_knows_is_printed_and_not_asked(blank, notice):
    asked = {name.split(".")[0] for name in ends(blank)}
    assert not asked & set(FACTS)
    said = words(blank)
    for text in ("Burmistrz Łap", "1a, 15", "31 grudnia 2029", "578 000,00", "23 grudnia 2026", "wspieranie"):
        assert text in said
    back = forms.read(blank)
    assert clean(back.data) == {"dokument": OFFER} | values_from(wd.catalog[OFFER].model, notice.document)
    assert list(back.data)[:3] == ["dokument", "organ", "punkty_sfery"]
    assert back.place(("termin", "od")).cell == "termin.od, wydrukowane w formularzu"


def test_a_whole_offer_comes_back(filled):
    offer = wd.read(example(OFFER))
    back = wd.read(forms.read(filled.pdf))
    assert back == offer.model_copy(update={"data_ogloszenia": back.data_ogloszenia})
    assert str(back.data_ogloszenia) == "2026-12-01"
    assert not [name for name in ends(filled.pdf) if name.endswith(".rok")]
    assert filled.remarks == ()


@pytest.mark.parametrize("later", TAKERS)
def test_every_type_takes_what_the_earlier_ones_know(later):
    earlier = [wd.check(example(slug)) for slug in earlier_of(wd.catalog[later].model) if slug != ANOTHER]
    known = {}
    for checked in earlier:
        merge(known, clean(values_from(wd.catalog[later].model, checked.document)))
    back = clean(forms.read(forms.blank(later, earlier=earlier)).data)
    assert {key: back[key] for key in known} == known


def test_data_have_the_word_over_an_earlier_document(notice):
    said = changed_example(OFFER, ("organ: Burmistrz Łap", "organ: Wójt Koniuszy"), ("- 1a\n", "- 1b\n"))
    form = forms.filled(OFFER, said, earlier=[notice])
    assert ends(form.pdf)["organ"]["/V"] == "Wójt Koniuszy"
    assert [ends(form.pdf)[f"punkty_sfery.{at}"]["/V"] for at in (0, 1)] == ["1b", "15"]
    assert "tytul" not in ends(form.pdf)
    (told,) = form.remarks
    assert told.severity is Severity.WARNING
    assert (
        "„Rodzaj zadania publicznego (I.2)”, „Organ, do którego jest adresowana oferta (I.1)”" in told.message
    )
    assert told.line == said.place(("punkty_sfery",)).line
    assert forms.read(form.pdf).data["organ"] == "Wójt Koniuszy"


def test_a_field_may_be_asked_for_all_the_same(notice):
    form = forms.blank(OFFER, earlier=[notice], asked=["termin"])
    assert ends(form)["termin.od"]["/V"] == "1 lutego 2027"
    assert "Ogłoszenie: w okresie 1 lutego 2027 r. – 31 grudnia 2029 r." in words(form).replace("\xa0", " ")
    with pytest.raises(InputError, match="nie ma pola „terminn”"):
        forms.blank(OFFER, earlier=[notice], asked=["terminn"])


def test_a_document_that_gives_nothing_is_refused(notice):
    with pytest.raises(InputError, match=r"Z dokumentu „Umowa .* nic nie przechodzi") as caught:
        forms.blank(OFFER, earlier=[example(AGREEMENT)])
    assert caught.value.problems[0].hint
    with pytest.raises(InputError, match="tylko z ogłoszenia"):
        forms.blank("ogloszenie_konsultacji", earlier=[notice])


def test_an_unfinished_notice_gives_what_it_knows():
    text = example(NOTICE).text.replace("termin_skladania_ofert: 23 grudnia 2026", "termin_skladania_ofert:")
    form = forms.blank(OFFER, earlier=[read_text(text)])
    assert "termin_skladania_ofert" in ends(form)
    assert "organ" not in ends(form)


def test_what_cannot_be_printed_is_told_before_the_form_is_made():
    text = example(NOTICE).text.replace("tytul: Prowadzenie", "tytul: 😀 Prowadzenie")
    with pytest.raises(
        InputError, match="Tego z wcześniejszego dokumentu nie da się wydrukować: Czcionka"
    ) as caught:
        forms.blank(OFFER, earlier=[read_text(text)])
    assert not caught.value.problems[0].place


def test_items_of_lists_stand_with_those_of_the_data():
    catalogue = wd.check(example("katalog_wskaznikow_jakosci"))
    slug = "karta_monitoringu_jakosci"
    backwards = example(slug)
    name, items = next((key, value) for key, value in backwards.data.items() if key == "wskazniki")
    backwards.data[name] = items[::-1]
    form = forms.filled(slug, backwards, earlier=[catalogue])
    back = forms.read(form.pdf).data["wskazniki"]
    assert [item["nazwa"] for item in back] == [item["nazwa"] for item in items[::-1]]


# Limits


def test_limits_stand_beside_the_fields_they_bind(blank):
    found, said = ends(blank), words(blank).replace("\xa0", " ")
    told = {
        "zrodla.dotacja": "Ogłoszenie: najwyżej 578 000,00 zł; najwyżej 90% kosztów zadania.",
        "dotacja_w_latach.1.kwota": "Ogłoszenie: najwyżej 198 000,00 zł.",
        "zrodla.wklad_finansowy": "Ogłoszenie: wkład własny: finansowy, osobowy lub rzeczowy.",
        "opis_zadania": "Ogłoszenie: co najmniej 20 odbiorców.",
        "data_oferty": "Ogłoszenie: ofertę składa się najpóźniej 23 grudnia 2026 r.",
    }
    for name, sentence in told.items():
        assert sentence in found[name]["/TU"].replace("\xa0", " ")
        assert sentence in said
    for sentence in (
        "Ogłoszenie: w żadnym roku nie więcej niż 10% dotacji tego roku.",
        "wymagane rezultaty: 1) Dzieci stale korzystające z placówki, co najmniej 20 dzieci",
        "wymagane załączniki: 1) pełnomocnictwo",
        "z dotacji nie pokrywa się: 1) zakupu nieruchomości",
    ):
        assert said.count(sentence) == 1


def test_limits_that_not_every_notice_has():
    text = example(NOTICE).text.replace(
        "  maks_udzial_dotacji: 90\n", "  maks_udzial_dotacji: 90\n  min_wklad_wlasny: 10\n"
    )
    text = text.replace("  liczba_odbiorcow: 20\n", "  czy_bezplatny: tak\n  czy_tylko_zleceniobiorca: tak\n")
    notice = wd.check(
        read_text(text.replace("  czesc_dla_innego_podmiotu: przygotowanie i dowóz posiłków\n", ""))
    )
    assert notice.document is not None
    form = forms.blank(OFFER, earlier=[notice])
    found = ends(form)
    assert "wkład własny co najmniej 10% kosztów zadania." in found["zrodla.wklad_finansowy"]["/TU"]
    for name in ("zrodla.swiadczenia_odbiorcow", "deklaracja.wykonanie"):
        assert "Ogłoszenie: udział jest bezpłatny." in found[name]["/TU"]
    assert "Ogłoszenie: całe zadanie wykonuje zleceniobiorca." in words(form)
    assert "odbiorców." not in found["opis_zadania"]["/TU"]


def test_of_several_tasks_the_limits_are_those_of_the_one_that_the_data_name():
    path = next(path for path in FACES if path.stem == f"{NOTICE}.kilka_zadan")
    notice = wd.check(changes.changed(example(NOTICE), change_of(path)))
    title = notice.document.zadania[1].tytul
    none = forms.blank(OFFER, earlier=[notice])
    assert "jedno z zadań: 1)" in words(none)
    assert "tytul" in ends(none)  # which of the tasks, nobody has said yet
    named = forms.filled(OFFER, {"dokument": OFFER, "tytul": title}, earlier=[notice]).pdf
    told, whole = (ends(form)["zrodla.dotacja"]["/TU"] for form in (named, none))
    assert f"najwyżej {kwota_zapis(notice.document.zadania[1].suma)}" in told
    assert told != whole


# Years


def test_years_are_printed_without_a_notice(notice):
    for form in (
        forms.blank(OFFER, years=[2027, 2028, 2029]),
        forms.filled(OFFER, {"dokument": OFFER, "termin": {"od": "1.02.2027", "do": "31.12.2029"}}).pdf,
    ):
        assert not [name for name in ends(form) if name.endswith(".rok")]
        assert "Plan i harmonogram na rok 2028" in words(form)
        told = typed(form, {"kosztorys.dzialania.0.koszty.0.kwoty_roczne.1.kwota": "5,00"})
        cost = forms.read(told).data["kosztorys"]["dzialania"][0]["koszty"][0]
        assert cost["kwoty_roczne"] == [{"rok": "2028", "kwota": "5,00"}]
        assert "harmonogram" not in forms.read(told).data  # a year that is only printed says nothing
    with pytest.raises(InputError, match="Podano lata 2026–2027, a okres z pliku to lata 2027–2029"):
        forms.blank(OFFER, earlier=[notice], years=[2026, 2027])


def test_years_given_in_disorder_stand_in_their_rows():
    costs = "            - rok: 2027\n              kwota: 105600,00\n            - rok: 2028\n              kwota: 115200,00\n"
    turned = "            - rok: 2028\n              kwota: 115200,00\n            - rok: 2027\n              kwota: 105600,00\n"
    source = changed_example(OFFER, (costs, turned))
    form = forms.filled(OFFER, source).pdf
    assert ends(form)["kosztorys.dzialania.0.koszty.0.kwoty_roczne.0.kwota"]["/V"] == "105600,00"
    assert wd.read(forms.read(form)) == wd.read(example(OFFER))


def test_a_list_with_a_strange_year_keeps_asking_for_it():
    source = changed_example(OFFER, ("            - rok: 2029\n              kwota: 115200,00", "            - rok: 2031\n              kwota: 115200,00"))  # fmt: skip
    form = forms.filled(OFFER, source).pdf
    asked = [name for name in ends(form) if name.endswith(".rok")]
    assert asked == [f"kosztorys.dzialania.0.koszty.0.kwoty_roczne.{row}.rok" for row in range(3)]
    back = forms.read(form).data["kosztorys"]["dzialania"][0]["koszty"][0]["kwoty_roczne"]
    assert [year["rok"] for year in back] == ["2027", "2028", "2031"]


def test_a_period_that_cannot_be_prints_no_years():
    form = forms.filled(OFFER, {"dokument": OFFER, "termin": {"od": "1.02.2027", "do": "31.12.2092"}}).pdf
    assert "harmonogram.0.rok" in ends(form)
    assert ends(form)["termin.do"]["/V"] == "31.12.2092"


def test_one_year_alone_is_printed():
    form = forms.blank(OFFER, years=[2027])
    assert not [name for name in ends(form) if name.endswith(".rok")]
    assert "Plan i harmonogram na rok 2027" in words(form)
    assert "rok 2027 jest w nagłówkach" in words(form).lower()


YEARLY = """\
aktualizacja_oferty termin_w_ofercie: dotacja, harmonogram, kosztorys.dzialania.koszty.kwoty_roczne, \
kosztorys.koszty_administracyjne.kwoty_roczne, oferenci.koszty_roczne
aneks_umowy umowa.okres: dotacja.lata, ogloszenie.kwoty, upowaznienie.limity
aneks_waloryzacyjny umowa.okres: kwoty_przed, ogloszenie.kwoty, upowaznienie.limity
karta_oceny_efektywnosci_oferty konkurs.okres_realizacji: lata
karta_oceny_merytorycznej konkurs.okres_realizacji: dotacja
karta_przedsiewziecia_wpf przedsiewziecie.okres: przedsiewziecie.limity, zobowiazania.umowa.kwoty
narzedzie_nakladow_efektow okres: parametry.limity, warianty.lata
oferta_wieloletnia termin: dotacja_w_latach, harmonogram, kosztorys.dzialania.koszty.kwoty_roczne, \
kosztorys.koszty_administracyjne.kwoty_roczne, oferenci.koszty_roczne
ogloszenie_konkursu_wieloletniego okres_realizacji: srodki.kwoty_roczne, srodki.prognoza.limity, srodki.stawka.lata, \
zadania.kwoty
plan_finansowy_kontraktu okres: lata
porownanie_wariantow okres: parametry.limity, warianty.lata
raport_efektywnosci okres: ceny_rzeczywiste, koszty, parametry.limity, warianty.lata, wyjasnienia
raport_ewaluacji okres_badany: koszty
rekomendacja_wyboru_modelu okres: kwoty
sprawozdanie_z_realizacji okres: rozliczenia
uchwala_program_wieloletni okres: srodki
umowa_partnerstwa okres: kwoty_oferty, partnerzy.budzet
umowa_wieloletnia okres: dotacja.lata, upowaznienie.limity
wniosek_inicjatywa_wlasna_ngo zadanie.okres: kalkulacja.lata
zalacznik_jakosciowy_umowy umowa.okres: wskazniki.poziomy
zarzadzenie_ogloszenie_konkursu okres_realizacji: srodki.kwoty_roczne, srodki.prognoza.limity, srodki.stawka.lata, \
zadania.kwoty"""


def test_lists_that_go_by_the_years_of_the_period():
    told = []
    for slug in sorted(wd.catalog):
        model = wd.catalog[slug].model
        if found := yearly_lists(model, example(slug).data):
            told.append(f"{slug} {'.'.join(period_of(model))}: {', '.join(sorted(map('.'.join, found)))}")
    assert "\n".join(told) == YEARLY


# Joint offers


def test_a_joint_offer_has_slots_for_each_offeror(joint):
    found, said = ends(joint), words(joint)
    for at in range(3):
        assert f"Oferent {at + 1}" in said
        assert {f"oferenci.{at}.koszty_roczne.{year}.kwota" for year in range(3)} <= set(found)
        assert f"oferenci.{at}.zakres_dzialan" in found
        assert f"oferenci.{at}.reprezentanci.0.imie_nazwisko" in found
        share = found[f"oferenci.{at}.koszty_roczne.2.kwota"]["/TU"]
        assert (
            f"(Oferenci (II.1), pozycja {at + 1}, Udział oferenta w kosztach w kolejnych latach (V.C), rok 2029)"
            in share
        )
    assert "sposob_reprezentacji" in found
    shares = {f"oferenci.{at}.koszty_roczne.0.kwota": f"{at + 1}00,00" for at in range(3)}
    back = forms.read(typed(joint, shares)).data["oferenci"]
    assert [one["koszty_roczne"] for one in back] == [
        [{"rok": "2027", "kwota": f"{at + 1}00,00"}] for at in range(3)
    ]


def test_one_offeror_is_not_asked_what_only_several_share(blank):
    for ending in ("koszty_roczne.0.kwota", "zakres_dzialan", "sposob_reprezentacji"):
        assert not [name for name in ends(blank) if name.endswith(ending)]
    kept = changed_example(
        OFFER, ("    liczba_podpisow: 2", "    zakres_dzialan: wszystko\n    liczba_podpisow: 2")
    )
    assert "oferenci.0.zakres_dzialan" in ends(forms.filled(OFFER, kept).pdf)


# Standards


@pytest.fixture
def made(blank, joint, filled):
    """Forms of all kinds, each made when it is asked for."""
    agreement = example(AGREEMENT)
    return {
        "blank": lambda: blank,
        "joint": lambda: joint,
        "filled": lambda: filled.pdf,
        "report": lambda: forms.filled(REPORT, example(REPORT), earlier=[agreement]).pdf,
        "years": lambda: forms.blank("wniosek_inicjatywa_wlasna_ngo", years=[2027, 2028]),
    }


@pytest.mark.parametrize("which", ["blank", "joint", "filled", "report", "years"])
def test_forms_keep_both_standards(which, made, vera, tmp_path):
    path = tmp_path / "formularz.pdf"
    path.write_bytes(made[which]())
    assert [vera.faults(path, profile) for profile in ("ua1", "2b")] == [[], []]


def test_same_facts_same_bytes(blank, notice):
    assert forms.blank(OFFER, earlier=[notice]) == blank


# A form that says otherwise than it was made


OTHERWISE = (
    "Dane wydrukowane w formularzu są inne niż te, z którymi powstał: ktoś zmienił jego strony albo znacznik."
)


@pytest.mark.parametrize(
    "mark",
    [
        lambda text: text.replace("578 000,00", "978 000,00"),
        lambda text: text.replace("[2027,2028,2029]", "[2027,2028,2030]"),
        lambda text: text.replace("{", "[", 1),
        lambda _: "{}",
        lambda _: '{"wartosci":{"organ":5},"lata":{}}',
        lambda _: '{"wartosci":{"organ":"x"},"lata":{"harmonogram":["2027"]}}',
        lambda _: "[" * 100_000,
    ],
)
def test_a_changed_mark_gives_no_data(mark, blank):
    def change(pdf):
        private = pdf.Root.PieceInfo.WKUS.Private
        private.Wydrukowane = String(mark(str(private.Wydrukowane)))

    assert refused(changed(blank, change)) == OTHERWISE


def test_a_changed_page_gives_no_data(blank):
    """Pages of another notice under the mark of this one."""
    other = read_text(
        example(NOTICE).text.replace("termin_skladania_ofert: 23", "termin_skladania_ofert: 30")
    )
    with pikepdf.open(io.BytesIO(forms.blank(OFFER, earlier=[other]))) as strange:

        def change(pdf):
            pdf.Root.PieceInfo.WKUS.Private.Wydrukowane = String(
                str(strange.Root.PieceInfo.WKUS.Private.Wydrukowane)
            )

        assert refused(changed(blank, change)) == OTHERWISE


def test_every_printed_value_is_looked_for_on_the_pages(blank, monkeypatch):
    monkeypatch.setattr(printed_pages, "sum_line", lambda _: "Suma danych")
    assert forms.read(blank).data["organ"] == "Burmistrz Łap"
    other = read_text(
        example(NOTICE).text.replace("termin_skladania_ofert: 23", "termin_skladania_ofert: 30")
    )
    with pikepdf.open(io.BytesIO(forms.blank(OFFER, earlier=[other]))) as strange:
        mark = str(strange.Root.PieceInfo.WKUS.Private.Wydrukowane)

    def change(pdf):
        pdf.Root.PieceInfo.WKUS.Private.Wydrukowane = String(mark)

    assert refused(changed(blank, change)) == OTHERWISE


@pytest.mark.parametrize("name", ["organ", "harmonogram.0.rok", "punkty_sfery.0"])
def test_a_field_put_over_what_is_printed_gives_no_data(name, blank):
    def add(pdf):
        pdf.Root.AcroForm.Fields.append(
            pdf.make_indirect(Dictionary(T=String(name), FT=Name.Tx, V=String("inaczej")))
        )

    assert refused(changed(blank, add)).startswith(f"Formularz drukuje wartość „{name}”")


def test_forms_tell_by_their_format_whether_they_print(blank):
    def format_of(pdf):
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return str(opened.Root.PieceInfo.WKUS.Private.Format)

    assert format_of(blank) == "urn:wkus-docs:formularz:2"  # an earlier version says that it is newer
    assert format_of(forms.blank("karta_oceny_formalnej")) == "urn:wkus-docs:formularz:1"


def test_a_form_from_before_years_were_printed_is_read():
    old = (Path(__file__).parent / "stare" / "formularze" / f"{OFFER}.pdf").read_bytes()
    assert "harmonogram.2.rok" in ends(old)
    assert wd.check(forms.read(old)).document == wd.read(example(OFFER))


# Sums


@pytest.mark.parametrize(
    ("later", "command"),
    [
        (OFFER, f"wkus nowy {OFFER} --do PLIK --xlsx"),
        ("wniosek_inicjatywa_wlasna_ngo", "wkus wzor wniosek_inicjatywa_wlasna_ngo --xlsx"),
    ],
)
def test_a_form_says_that_it_adds_nothing_and_points_to_the_workbook(later, command, monkeypatch):
    monkeypatch.setattr(reckoning, "WORKBOOKS", (later,))
    said = words(forms.blank(later))
    assert said.index("Ten formularz niczego nie liczy") < 200
    assert command in said
    assert said.count("Formularz nie sumuje kwot") == 1


def test_beside_the_table_of_costs_it_is_said_again(monkeypatch):
    monkeypatch.setattr(reckoning, "WORKBOOKS", (OFFER,))
    assert "Zestawienie kosztów (V.A) Formularz nie sumuje kwot" in words(forms.blank(OFFER))


def test_a_form_of_a_document_without_a_workbook_points_to_none():
    assert "niczego nie liczy" not in words(forms.blank("karta_oceny_formalnej"))
    assert "niczego nie liczy" in words(forms.blank("plan_finansowy_kontraktu"))


# The command


@pytest.fixture
def run(tmp_path):
    def call(*arguments):
        command = [sys.executable, "-c", "from wkus_docs.cli import main; main()", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)

    return call


def test_command_makes_a_joint_form_from_a_notice(run, tmp_path):
    (tmp_path / "ogloszenie.yaml").write_text(example(NOTICE).text, encoding="utf-8")
    said = run("formularz", OFFER, "--do", "ogloszenie.yaml", "--oferenci", "2", "--pytaj", "termin")
    assert (said.returncode, said.stdout) == (0, f"Zapisano: {OFFER}.formularz.pdf\n")
    found = ends((tmp_path / f"{OFFER}.formularz.pdf").read_bytes())
    assert {"oferenci.1.nazwa", "termin.od"} <= set(found)
    assert "organ: Burmistrz Łap" in run("odczytaj", f"{OFFER}.formularz.pdf").stdout


@pytest.mark.parametrize(
    ("arguments", "words_"),
    [
        (("--lata", "2027-2025"), "podaj pierwszy i ostatni rok"),
        (("--lata", "2027-2127"), "formularz drukuje najwyżej 15"),
        (("--lata", "kiedyś"), "podaj pierwszy i ostatni rok"),
        (("--lata", "1-2"), "podaj pierwszy i ostatni rok"),
        (("--do", "zly.yaml"), "Nie mogę przeczytać wcześniejszego dokumentu."),
        (("--do", "umowa.yaml"), "nic nie przechodzi"),
        (("--oferenci", "0"), "0"),
        (("--pytaj", "nie_ma", "--lata", "2027"), "nie ma pola „nie_ma”"),
    ],
)
def test_command_refuses_what_it_cannot_do(arguments, words_, run, tmp_path):
    (tmp_path / "zly.yaml").write_text("dokument: list_milosny\n", encoding="utf-8")
    (tmp_path / "umowa.yaml").write_text(example(AGREEMENT).text, encoding="utf-8")
    said = run("formularz", OFFER, *arguments)
    assert said.returncode == 2
    assert words_ in " ".join(said.stderr.replace("│", " ").split())
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize("years", ["2027-2029", "2027 – 2029"])
def test_years_are_typed_as_people_type_them(years, run, tmp_path):
    assert run("formularz", OFFER, "--lata", years).returncode == 0
    assert "na rok 2029" in words((tmp_path / f"{OFFER}.formularz.pdf").read_bytes())


OFFICE = {
    "konkursy",
    "lista",
    "termin_zgloszen",
    "obszary",
    "oswiadczenia",
    "inni_wskazujacy",
    "data_wplywu",
    "znak_sprawy",
    "dane_osobowe",
}


def test_an_organisation_is_not_asked_what_only_the_office_fills_in():
    """Nor for more of the office than the document prints; what the call knows is printed, and asked of it is the choice."""
    alone = {name.partition(".")[0] for name in ends(forms.blank("zgloszenie_kandydata"))}
    assert not OFFICE & alone
    assert {"organizacja", "kandydat", "data_zgloszenia", "zalaczniki"} <= alone
    call = wd.check(example("ogloszenie_nabor_czlonkow_komisji"))
    known = forms.blank("zgloszenie_kandydata", earlier=[call])
    asked = {name for name in ends(known) if name.partition(".")[0] in OFFICE}
    # what the candidate answers, and a mark of the competition that this call does not give
    assert asked == {"oswiadczenia.0.czy_skladane", "konkursy.0.oznaczenie"}
    assert "16 grudnia 2026" in words(known)
