"""Facts of an agreement that is carried out: instalments, old values of annexes, costs, quarters, reviews, surveys."""

from pathlib import Path

import pytest
from case_folders import folder_of

from wkus_docs._assets import TEMPLATES
from wkus_docs.case.case import Case

QUALITY, EFFICIENCY, MIDDLE = (
    TEMPLATES / "_sprawy" / name for name in ("jakosc_dwie_umowy", "efektywnosc_powiat", "od_srodka")
)


def told(folder: Path, name: str, old: str, new: str):
    """Return the contradictions of a folder after a change of one of its files."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    assert Case(folder).contradictions == ()
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return {(one.said.entry.file, one.fact, one.given, one.told) for one in Case(folder).contradictions}


def copied(case: Path, to: Path, files: tuple[str, ...]) -> Path:
    """Copy some files of a case, with its register and its office."""
    to.mkdir()
    for name in ("sprawa.yaml", "urzad.yaml", *files):
        (to / name).write_bytes((case / name).read_bytes())
    return to


@pytest.mark.parametrize(
    ("pair", "change", "fact"),
    [
        (("umowa_wieloletnia", "plan_finansowy_kontraktu"), ("termin: 31 lipca 2028", "termin: 30 lipca 2028"), "umowa.transza.termin"),
        (("umowa_wieloletnia", "plan_finansowy_kontraktu"), ("kwota: 99 000,00", "kwota: 98 000,00"), "umowa.transza.kwota"),
        (("oferta_wieloletnia", "aneks_waloryzacyjny", "aneks_umowy"), ("do: 30 listopada 2029", "do: 29 listopada 2029"), "harmonogram.termin"),
        (("umowa_wieloletnia", "aneks_waloryzacyjny", "aneks_umowy"), ('przed: "70999914402426462889751402"', 'przed: "48999914402426462889751410"'), "oferent.rachunek"),
        (("protokol_kontroli", "wezwanie_do_zwrotu_dotacji"), ("- data: 30 lipca 2027", "- data: 31 lipca 2027"), "kontrola.transza.data"),
        (("protokol_kontroli", "wezwanie_do_zwrotu_dotacji"), ("30 lipca 2027\n    kwota: 88", "30 lipca 2027\n    kwota: 87"), "kontrola.transza.kwota"),
        (("katalog_wskaznikow_jakosci", "ankieta_satysfakcji_odbiorcow"), ("  cel: 4,4", "  cel: 4,5"), "wskaznik.cel"),
        (("oferta_wieloletnia", "sprawozdanie_z_realizacji"), ("umowa: 28 800,00", "umowa: 28 900,00"), "kosztorys.wedlug_lat.dzialania.koszty.kwota"),
        (("sprawozdanie_z_realizacji", "raport_ewaluacji"), ("plan_kosztu: 196 000,00", "plan_kosztu: 197 000,00"), "umowa.koszt_roku"),
    ],
)  # fmt: skip
def test_a_value_of_the_agreement_said_otherwise_is_told(tmp_path, pair, change, fact):
    found = told(folder_of(tmp_path / "sprawa", pair), f"{pair[-1]}.yaml", *change)
    assert (f"{pair[-1]}.yaml", fact) in {(file, name) for file, name, _, _ in found}


@pytest.mark.parametrize(
    ("case", "pair", "change", "fact"),
    [
        (QUALITY, ("05_oferta_wieloletnia_1.yaml", "08_aneks_umowy_1-2028.yaml"), ("przed: 183 600,00", "przed: 183 700,00"), ("kosztorys.wedlug_lat.dzialania.koszty.kwota", "183 700,00", "183 600,00")),
        (QUALITY, ("08_aneks_umowy_1-2028.yaml", "09_sprawozdanie_z_realizacji_1-2028.yaml"), ("umowa: 180 900,00", "umowa: 183 600,00"), ("kosztorys.wedlug_lat.dzialania.koszty.kwota", "183 600,00", "180 900,00")),
        (QUALITY, ("08_protokol_przegladu_kontraktu_3-2027.yaml", "08_protokol_przegladu_kontraktu_3-2028.yaml"), ("termin: 10 listopada 2027", "termin: 12 listopada 2027"), ("ustalenie.termin", "12 listopada 2027", "10 listopada 2027")),
        (QUALITY, ("08_plan_dzialan_naprawczych_3-2027.yaml", "08_protokol_przegladu_kontraktu_3-2028.yaml"), ("termin: 30 listopada 2027", "termin: 12 listopada 2027"), ("ustalenie.termin", "12 listopada 2027", "30 listopada 2027")),
        (QUALITY, ("07_zalacznik_jakosciowy_umowy_1.yaml", "08_protokol_przegladu_kontraktu_1-2027.yaml"), ("plan: 94", "plan: 95"), ("wskaznik.poziom_roku", "95,00", "94,00")),
        (EFFICIENCY, ("08_arkusz_monitoringu_nakladow_2027-1.yaml", "08_arkusz_monitoringu_nakladow_2027-3.yaml"), ("plan_kw1: 19 200,00", "plan_kw1: 19 300,00"), ("kosztorys.plan_kwartalu", "19 300,00", "19 200,00")),
        (EFFICIENCY, ("08_arkusz_monitoringu_nakladow_2027-2.yaml", "08_arkusz_monitoringu_nakladow_2027-3.yaml"), ("wartosc_poprzednia: 15", "wartosc_poprzednia: 16"), ("wskaznik.wartosc_kwartalu", "16,00", "15,00")),
        (EFFICIENCY, ("07_umowa_wieloletnia_1.yaml", "08_aneks_waloryzacyjny_1.yaml"), ("rok: 2028\n    kwota: 239 600,00", "rok: 2028\n    kwota: 239 700,00"), ("umowa.dotacja_roku", "239 700,00", "239 600,00")),
        (MIDDLE, ("08_aneks_umowy_1.yaml", "08_aneks_waloryzacyjny_2.yaml"), ("data_zawarcia: 27 sierpnia 2027", "data_zawarcia: 26 sierpnia 2027"), ("aneks.data_aneksu", "26 sierpnia 2027", "27 sierpnia 2027")),
    ],
)  # fmt: skip
def test_a_value_of_a_later_step_said_otherwise_is_told(tmp_path, case, pair, change, fact):
    found = told(copied(case, tmp_path / "sprawa", pair), pair[-1], *change)
    assert (pair[-1], *fact) in found


def test_a_call_may_tell_of_one_transfer_alone(tmp_path):
    """The second of two, which is no other value of the first."""
    folder = folder_of(tmp_path / "sprawa", ["protokol_kontroli", "wezwanie_do_zwrotu_dotacji"])
    path = folder / "wezwanie_do_zwrotu_dotacji.yaml"
    text = path.read_text(encoding="utf-8")
    first = "transze:\n  - data: 15 lutego 2027\n    kwota: 88 000,00\n"
    assert first in text
    path.write_text(text.replace(first, "transze:\n"), encoding="utf-8")
    assert Case(folder).contradictions == ()


def test_an_old_value_is_not_compared_with_later_ones(tmp_path):
    """Without the offer nothing stood before the annex; the report, later, says what holds since."""
    files = ("08_aneks_umowy_1.yaml", "09_sprawozdanie_z_realizacji_2027.yaml")
    folder = copied(MIDDLE, tmp_path / "sprawa", files)
    case = Case(folder)
    assert any(one.statement.before for one in case.where("kosztorys.wedlug_lat.dzialania.koszty.kwota"))
    assert case.contradictions == ()


def test_an_annex_whose_earlier_one_is_on_paper_says_what_held(tmp_path):
    """Its second instalment is that of the first annex, which the case has not: the agreement still says the old one."""
    folder = folder_of(tmp_path / "sprawa", ["umowa_wieloletnia", "aneks_umowy"])
    assert Case(folder).contradictions == ()
