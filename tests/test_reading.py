"""Reading YAML: text only, exact places, and every refusal in Polish with its place."""

import pytest

import wkus_docs as wd
from wkus_docs.reading import Place, read_text, read_yaml
from wkus_docs.reading.yaml import MAX_BYTES


def test_every_value_stays_the_text_it_is():
    source = read_text("nip: 0123456789\nzgoda: no\nkwota: 100.50\ndata: 2026-02-30\ngodzina: 12:30\n")
    assert source.data == {
        "nip": "0123456789", "zgoda": "no", "kwota": "100.50", "data": "2026-02-30", "godzina": "12:30",
    }  # fmt: skip


def test_keys_are_folded_and_keep_their_places():
    source = read_text("Termin składania ofert: x\nKwoty:\n  - Rok: 2027\n")
    assert source.data == {"termin_skladania_ofert": "x", "kwoty": [{"rok": "2027"}]}
    assert source.place(("kwoty", 0, "rok")) == Place(3, 10)
    assert source.place(("kwoty", 0, "kwota")) == Place(3, 5)
    assert source.as_written[("termin_skladania_ofert",)] == "Termin składania ofert"


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("", 0, "Plik jest pusty"),
        ("# sam komentarz\n", 0, "Plik jest pusty"),
        ("zwykły tekst\n", 0, "nie zawiera pól"),
        ("- a\n- b\n", 0, "nie zawiera pól"),
        ("a: 1\n\tb: 2\n", 2, "tabulator"),
        ("a:\n  - b\n\t- c\n", 3, "tabulator"),
        ("a: 1\nA: 2\n", 2, "dwa razy"),
        ("a: &x 1\nb: *x\n", 1, "znakiem &"),
        ("a: [1, 2\nb: 3\n", 1, "Nawias"),
        ('a: "tekst\n', 1, "Cudzysłów"),
        ("a: b: c\n", 1, "dwukropek"),
        ("a: 1\nb 2\n", 2, "nie ma dwukropka"),
        ("a: x\x07y\n", 1, "U+0007"),
        ("a: 1\n? [x]\n: 2\n", 2, "pusta albo złożona"),
        ("a: " + "[" * 100 + "]" * 100, 1, "zbyt głęboko"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(text, line, fault):
    with pytest.raises(wd.InputError) as caught:
        read_text(text)
    (problem,) = caught.value.problems
    assert fault in problem.message
    assert problem.line == line
    assert problem.hint


def test_wrong_encoding_names_the_place(tmp_path):
    path = tmp_path / "dane.yaml"
    path.write_bytes("a: 1\nnazwa: Łapy\n".encode("cp1250"))
    with pytest.raises(wd.InputError) as caught:
        read_yaml(path)
    (problem,) = caught.value.problems
    assert "UTF-8" in problem.message
    assert (problem.line, problem.column) == (2, 8)


def test_utf_16_and_the_byte_order_mark_are_read(tmp_path):
    for encoding in ("utf-16", "utf-8-sig"):
        path = tmp_path / "dane.yaml"
        path.write_bytes("nazwa: Łapy\n".encode(encoding))
        assert read_yaml(path).data == {"nazwa": "Łapy"}


def test_a_huge_file_is_refused_unread(tmp_path):
    path = tmp_path / "dane.yaml"
    path.write_bytes(b"a: " + b"x" * (MAX_BYTES + 1))
    with pytest.raises(wd.InputError, match="MB"):
        read_yaml(path)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(wd.InputError, match="Nie ma takiego pliku"):
        read_yaml(tmp_path / "brak.yaml")
