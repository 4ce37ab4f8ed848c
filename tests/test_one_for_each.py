"""One file, a document for each: everybody gets his own, with his data alone."""

import pytest
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs.cli.group import wkus

SERIES = [slug for slug in wd.catalog if wd.catalog[slug].model.one_for_each]


def example(slug):
    return wd.read(wd.catalog[slug].example_path)


def test_there_are_documents_for_several_people():
    assert "oswiadczenie_czlonka_komisji" in SERIES


@pytest.mark.parametrize("series", SERIES)
def test_each_piece_is_a_document_of_its_type_that_reads_back(series):
    """Read from its DOCX, a piece is the item's alone: nothing of the others is in the file."""
    whole = example(series)
    path = type(whole).one_for_each
    items = getattr(whole, path)
    items = items if len(items) > 1 else (*items, *items)
    whole = whole.model_copy(update={path: items})
    pieces = wd.pieces(whole)
    assert [piece.document for piece in pieces] == [whole.model_copy(update={path: (one,)}) for one in items]
    assert len({piece.name for piece in pieces}) == len(items)
    for piece, item in zip(pieces, items, strict=True):
        back = wd.read_back(wd.render(piece.document)).document
        assert getattr(back, path) == (item,)
        assert not wd.check(back).problems or wd.check(back).document is not None


@pytest.mark.parametrize("series", SERIES)
def test_a_piece_prints_nobody_else(series):
    """The name that tells an item in its file stands in no other item's text, unless all print it."""
    pieces = wd.pieces(example(series))
    path = pieces[0].document.one_for_each
    names = [getattr(piece.document, path)[0].nazwa_w_pliku for piece in pieces]
    texts = [wd.text(wd.render(piece.document)) for piece in pieces]
    for own, text in zip(names, texts, strict=True):
        others = [name for name in names if name != own and not all(name in each for each in texts)]
        assert not [name for name in others if name in text]


@pytest.mark.parametrize("series", SERIES)
def test_sheets_of_one_file_say_what_each_says_alone(series):
    """Each is a document of its own: what is told once in a document, like a journal, is told in every sheet."""
    whole = example(series)
    path = type(whole).one_for_each
    items = getattr(whole, path)
    whole = whole.model_copy(update={path: items if len(items) > 1 else (*items, *items)})
    assert words(whole) == [line for piece in wd.pieces(whole) for line in words(piece.document)]


def words(document):
    """Lines of a document that say something: marks between two sheets do not."""
    printed = wd.text(wd.render(document, checksum=False, unchecked=True))
    return [line for line in printed.splitlines() if line.strip() not in {"", "[Znacznik]"}]


def run(tmp_path, slug, *options):
    (tmp_path / "dane.yaml").write_bytes(wd.catalog[slug].example_path.read_bytes())
    result = CliRunner().invoke(wkus, ["generuj", str(tmp_path / "dane.yaml"), *options])
    assert result.exit_code == 0, result.output
    return sorted(path.name for path in tmp_path.glob("*.docx"))


def test_a_file_for_each(tmp_path):
    assert run(tmp_path, "oswiadczenie_czlonka_komisji") == [
        "dane-01-beata-kaminska.docx",
        "dane-02-tomasz-bielawski.docx",
        "dane-03-krzysztof-jurczuk.docx",
        "dane-04-ewa-sokolowska.docx",
        "dane-05-henryk-roszkowski.docx",
    ]


def test_all_in_one_file(tmp_path):
    assert run(tmp_path, "oswiadczenie_czlonka_komisji", "--razem") == ["dane.docx"]


def test_one_person_needs_no_number():
    whole = example("oswiadczenie_czlonka_komisji")
    (only,) = wd.pieces(whole.model_copy(update={"czlonkowie": whole.czlonkowie[:1]}))
    assert only.name == ""


@pytest.mark.parametrize("series", SERIES)
def test_a_form_to_fill_in_is_one_file(tmp_path, series):
    """Whose each sheet is, nobody knows yet."""
    data = tmp_path / "dane.yaml"
    data.write_text(f"dokument: {series}\n", encoding="utf-8")
    result = CliRunner().invoke(wkus, ["generuj", str(data), "--pusty-formularz"])
    assert result.exit_code == 0, result.output
    assert [path.name for path in tmp_path.glob("*.docx")] == ["dane.docx"]


def test_an_adviser_advises():
    whole = example("oswiadczenie_czlonka_komisji")
    adviser = whole.czlonkowie[0].model_copy(update={"rola": "specjalista", "organizacja": None})
    (sheet,) = whole.model_copy(update={"czlonkowie": (adviser,)}).arkusze
    assert {one.udzial.etykieta for one in sheet.udzialy} == {"doradza"}
    assert all(one.bierze for one in sheet.udzialy)
