"""Documents bound into one PDF: nothing of them is lost, and the whole keeps the standards that all keep."""

import io
import random
from datetime import UTC, datetime

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, NameTree, NumberTree, OutlineItem, String
from pypdf import PdfReader

import wkus_docs as wd
from wkus_docs.errors import ConversionError
from wkus_docs.pdf import binder as binding
from wkus_docs.pdf import convert, forms
from wkus_docs.pdf.binder import Enclosure, Part, bind
from wkus_docs.pdf.check import check
from wkus_docs.pdf.claims import Claims
from wkus_docs.pdf.finishing import attach, finish
from wkus_docs.pdf.structure import listed, tree
from wkus_docs.reading import read_yaml
from wkus_docs.word.properties import Properties

DAY = datetime(2027, 1, 15, tzinfo=UTC)
RESOLUTION, OFFER, CARD, AGREEMENT = (
    "uchwala_program_wieloletni", "oferta_wieloletnia", "karta_oceny_formalnej", "umowa_wieloletnia",
)  # fmt: skip
CHARTS = "raport_efektywnosci"
READ_ONLY = 1


class Material:
    """Documents to bind, each made once, by the name of its file."""

    def __init__(self, pdfs):
        self._pdfs, self._made = pdfs, {}

    def __getitem__(self, name):
        if name not in self._made:
            docx = self._pdfs.docx
            makers = {
                "uchwala": self._pdfs[RESOLUTION].read_bytes,
                "raport": self._pdfs[CHARTS].read_bytes,
                "oferta": lambda: convert(docx(OFFER).read_bytes(), engine="libreoffice").pdf,
                "umowa": lambda: wd.attach_data(
                    self._pdfs[AGREEMENT].read_bytes(), docx(AGREEMENT).read_bytes()
                ),
                "karta": lambda: forms.filled(CARD, read_yaml(wd.catalog[CARD].example_path)).pdf,
                "formularz": lambda: forms.blank(CARD),
            }
            self._made[name] = makers[name]()
        return self._made[name]

    def parts(self, *names):
        return [Part(f"{name}.pdf", self[name]) for name in names]


@pytest.fixture(scope="module")
def material(pdfs):
    return Material(pdfs)


ALL = ("uchwala", "raport", "oferta", "karta", "umowa", "formularz")


@pytest.fixture(scope="module")
def made(material):
    """All kinds of documents in one binder."""
    return bind(material.parts(*ALL), title="Teczka konkursu", enclosures=[Enclosure("a.xlsx", b"arkusz")])


@pytest.fixture
def whole(made):
    with opened(made.pdf) as pdf:
        yield pdf


def opened(raw):
    return pikepdf.open(io.BytesIO(raw))


def changed(raw, change):
    """The bytes of a PDF after a change of its objects."""
    with opened(raw) as pdf:
        options = change(pdf) or {}
        target = io.BytesIO()
        pdf.save(target, **options)
    return target.getvalue()


def plain(pages=1, change=lambda _: None, title=""):
    """A PDF of another program: no tags, no claims; every page says its number."""
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        for number in range(1, pages + 1):
            page = pdf.add_blank_page(page_size=(200, 200))
            page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
            page.obj.Contents = pdf.make_stream(
                f"BT /F1 12 Tf 20 100 Td (Obca strona {number}) Tj ET".encode()
            )
        if title:
            pdf.docinfo.Title = String(title)
        change(pdf)
        target = io.BytesIO()
        pdf.save(target, static_id=True)
    return target.getvalue()


def bound(*parts, **options):
    """What becomes of documents given as bytes; they are called 1.pdf, 2.pdf…"""
    given = [
        part if isinstance(part, Part) else Part(f"{number}.pdf", part)
        for number, part in enumerate(parts, 1)
    ]
    return bind(given, **({"title": "Teczka"} | options))


def texts(raw):
    return [page.extract_text() for page in PdfReader(io.BytesIO(raw)).pages]


def words(text):
    return " ".join(text.replace("\u200b", "").split())


def numbers(pdf):
    """Numbers of pages, from 0, by what they are."""
    return {page.obj.objgen: number for number, page in enumerate(pdf.pages)}


def page_of(pdf, place):
    assert isinstance(place, Array), place
    return numbers(pdf)[place[0].objgen]


def starts(raws, before):
    """First pages of documents, from 0, behind a list of some pages."""
    found = [before]
    for raw in raws:
        with opened(raw) as pdf:
            found.append(found[-1] + len(pdf.pages))
    return found[:-1]


def files(raw):
    with opened(raw) as pdf:
        return {name: file.get_file().read_bytes() for name, file in pdf.attachments.items()}


def refused(*parts, **options):
    with pytest.raises(ConversionError) as caught:
        bound(*parts, **options)
    return str(caught.value)


# the standards


MIXES = {
    "two of ours": (("uchwala", "raport"), "2b"),
    "one of LibreOffice": (("oferta",), "2b"),
    "of both engines": (("oferta", "uchwala"), "2b"),
    "forms": (("karta", "formularz"), "2b"),
    "data": (("umowa", "oferta"), "3b"),
    "the same twice": (("karta", "uchwala", "karta", "uchwala"), "2b"),
    "all": (ALL, "3b"),
}


@pytest.mark.parametrize("contents", [True, False])
@pytest.mark.parametrize("name", MIXES)
def test_a_binder_keeps_what_all_keep(material, vera, tmp_path, name, contents):
    names, archive = MIXES[name]
    made = bind(material.parts(*names), title="Teczka", contents=contents)
    (tmp_path / "a.pdf").write_bytes(made.pdf)
    assert vera.faults(tmp_path / "a.pdf", "ua1", archive) == []
    assert (str(made.claims), made.remarks) == (f"PDF/UA-1, PDF/A-{archive}", ())
    assert check(made.pdf) == ()


def test_every_page_says_what_it_said(made, material):
    assert texts(made.pdf)[1:] == [text for name in ALL for text in texts(material[name])]


def test_the_same_documents_give_the_same_bytes(made, material):
    again = bind(material.parts(*ALL), title="Teczka konkursu", enclosures=[Enclosure("a.xlsx", b"arkusz")])
    assert again == made


def test_the_day_is_that_of_the_last_document():
    old, new = (
        plain(change=lambda pdf, day=day: _dated(pdf, day)) for day in ("D:20260301", "D:20270210120000Z")
    )
    for parts in ((old, new), (new, old), (new, plain())):
        with opened(bound(*parts).pdf) as pdf:
            assert str(pdf.docinfo.ModDate) == "D:20270210000000Z"


def _dated(pdf, day):
    pdf.docinfo.ModDate = String(day)


# what each document loses


def _claiming(*claims):
    return lambda material: (
        finish(material["uchwala"], Properties("x", "", "pl-PL", DAY), claims=Claims(*claims)).pdf
    )


def _cmyk(material):
    def change(pdf):
        pdf.Root.OutputIntents[0].DestOutputProfile.N = 4

    return changed(material["uchwala"], change)


NO_A = "nie deklaruje PDF/A-2 ani PDF/A-3, więc teczka też nie."
NO_TAGS = "nie ma znaczników dla czytników ekranu, więc teczka nie deklaruje PDF/UA-1."
LOSSES = {
    "of another program": (lambda _: plain(), (NO_TAGS, NO_A), ""),
    "no claim": (_claiming(), ("nie deklaruje PDF/UA-1, więc teczka też nie.", NO_A), ""),
    "no PDF/A": (_claiming(1), (NO_A,), "PDF/UA-1"),
    "PDF/A-1": (_claiming(1, 1, "B"), (NO_A,), "PDF/UA-1"),
    "PDF/A-4": (_claiming(1, 4), (NO_A,), "PDF/UA-1"),
    "an unknown level": (_claiming(1, 2, "X"), (NO_A,), "PDF/UA-1"),
    "no PDF/UA": (_claiming(0, 2, "B"), ("nie deklaruje PDF/UA-1, więc teczka też nie.",), "PDF/A-2b"),
    "other colours": (_cmyk, ("ma profil barw CMYK, a teczka RGB, więc teczka nie deklaruje PDF/A.",), "PDF/UA-1"),
}  # fmt: skip


def test_a_profile_of_colours_that_is_none_costs_the_claim(material):
    def spoil(pdf):
        pdf.Root.OutputIntents[0].DestOutputProfile = String("")

    assert str(bound(changed(material["uchwala"], spoil), contents=False).claims) == "PDF/UA-1"


@pytest.mark.parametrize("name", LOSSES)
def test_one_document_takes_a_claim_from_all_and_is_named(material, name):
    make, remarks, left = LOSSES[name]
    made = bind([*material.parts("karta"), Part("inny.pdf", make(material))], title="Teczka")
    assert made.remarks == tuple(f"inny.pdf: {remark}" for remark in remarks)
    assert str(made.claims) == left
    with opened(made.pdf) as pdf, pdf.open_metadata() as said:
        assert bool(said.get("pdfuaid:part")) is ("UA" in left)
        assert bool(said.get("pdfaid:part")) is ("PDF/A" in left)


def test_a_claim_that_is_untrue_is_not_taken_on_trust(material):
    def spoil(pdf):
        del next(tree(pdf.Root.StructTreeRoot).of("Figure")).element.Alt

    made = bound(material["karta"], changed(material["raport"], spoil))
    assert str(made.claims) == "PDF/A-2b"
    (remark,) = made.remarks
    assert remark.startswith("Obraz nie ma tekstu alternatywnego (Alt): strona ")


# the list in front


def rows(raws, names, before):
    found = []
    for number, (raw, name, start) in enumerate(zip(raws, names, starts(raws, before), strict=True), 1):
        with opened(raw) as pdf:
            title = str(pdf.docinfo.get("/Title", ""))
            file = "" if title == name else f"{name} "
            found.append(f"{number} {words(title)} {file}{len(pdf.pages)} {start + 1}")
    return found


def test_the_list_names_documents_pages_and_files(made, material):
    front = words(texts(made.pdf)[0])
    assert front.startswith("Teczka konkursu W teczce: 6 dokumentów, ")
    for row in rows([material[name] for name in ALL], ALL, 1):
        assert row in front
    assert "Pliki dołączone do teczki Lp. Plik Co to jest 1 a.xlsx Załącznik" in front


def leads(pdf, pages):
    """Where the links of pages lead."""
    links = (link for page in pdf.pages[:pages] for link in page.obj.get("/Annots", ()))
    return [page_of(pdf, link.Dest) for link in links]


def test_links_of_the_list_lead_to_the_documents(whole, material):
    found = leads(whole, 1)
    assert list(dict.fromkeys(found)) == starts([material[name] for name in ALL], 1)


def test_a_list_of_several_pages_counts_itself():
    raws = [plain(1 + number % 3, title=f"Pismo {number}") for number in range(1, 81)]
    made = bound(*raws)
    labels = PdfReader(io.BytesIO(made.pdf)).page_labels
    before = labels.index("1-1")
    assert before == 4
    assert labels[:before] == ["i", "ii", "iii", "iv"]
    front = words(" ".join(texts(made.pdf)[:before]))
    for number, row in enumerate(rows(raws, [str(number) for number in range(1, 81)], before), 1):
        assert row in front, number
    with opened(made.pdf) as pdf:
        assert leads(pdf, before) == starts(raws, before)


def test_a_document_cannot_pose_as_the_list():
    def link(pdf):
        _linked(pdf, A=Dictionary(S=Name.URI, URI=String("strona:1")))

    with opened(bound(plain(change=link)).pdf) as pdf:
        (annotation,) = pdf.pages[1].obj.Annots
        assert str(annotation.A.URI) == "strona:1"


@pytest.mark.parametrize(
    "title",
    [
        "Zażółć gęślą jaźń", '„Cytat” i "zwykły"', "#let x = 1; #x $a$ *b* _c_ @d `e` \\f", "<b>&amp;</b>", "=Tytuł",
        "//komentarz", "A" * 500, "Фундація Київ", "słowo " * 80, "- 1. [x] ~",
    ],
)  # fmt: skip
def test_a_title_is_a_title(title):
    made = bound(Part(f"{title[:20].replace('/', '')}.pdf", plain(), title), title=title)
    front = words(" ".join(texts(made.pdf)[:-1]))
    assert front.replace(" ", "").count(title.replace(" ", "")) >= 2
    with opened(made.pdf) as pdf, pdf.open_outline() as outline:
        assert str(pdf.docinfo.Title) == outline.root[1].title == title.strip()


def test_a_title_is_one_line():
    made = bound(plain(title="Uchwała\r\nnr 1\t\x00 z dnia\u200b"), title=" Teczka\nsprawy\x07 ")
    with opened(made.pdf) as pdf, pdf.open_outline() as outline:
        assert str(pdf.docinfo.Title) == "Teczka sprawy"
        assert [mark.title for mark in outline.root] == ["Spis dokumentów", "Uchwała nr 1 z dnia"]


def test_a_title_longer_than_any_is_cut():
    made = bound(plain(title="słowo " * 2_000), title="A" * 2_000)
    with opened(made.pdf) as pdf, pdf.open_outline() as outline:
        assert str(pdf.docinfo.Title) == f"{'A' * 500}…"
        assert len(outline.root[1].title) <= 501
        assert len(pdf.pages) == 2


def test_what_has_no_title_goes_by_its_file():
    made = bind([Part("Oferta Łąka.pdf", plain())], title="")
    with opened(made.pdf) as pdf, pdf.open_outline() as outline:
        assert str(pdf.docinfo.Title) == "Teczka dokumentów"
        assert outline.root[1].title == "Oferta Łąka"


@pytest.mark.parametrize("where", ["title", "part", "enclosure"])
def test_a_letter_that_no_font_has_is_told(where):
    odd = "Pismo \U00013000"
    given = {
        "title": lambda: refused(plain(), title=odd),
        "part": lambda: refused(Part("1.pdf", plain(), odd)),
        "enclosure": lambda: refused(plain(), enclosures=[Enclosure(odd, b"")]),
    }
    said = given[where]()
    assert said.startswith("Spis dokumentów: PDF nie może powstać: żadna czcionka nie ma znaku")
    assert said.endswith("Zmień tytuł albo złóż teczkę bez spisu.")
    assert bound(Part("1.pdf", plain(), odd), contents=False).pdf


# ways through it


def marks(pdf):
    """Bookmarks: depth, title, page."""
    with pdf.open_outline() as outline:
        yield from _marks(pdf, outline.root, 0)


def _marks(pdf, items, depth):
    for item in items:
        place = item.destination if item.destination is not None else item.action.D
        yield depth, item.title, page_of(pdf, place)
        yield from _marks(pdf, item.children, depth + 1)


def test_bookmarks_of_documents_lie_below_theirs(whole, material):
    expected = [(0, "Spis dokumentów", 0), (1, "Teczka konkursu", 0)]
    expected += [(2, "Spis dokumentów", 0), (2, "Pliki dołączone do teczki", 0)]
    for name, start in zip(ALL, starts([material[name] for name in ALL], 1), strict=True):
        with opened(material[name]) as pdf:
            expected.append((0, str(pdf.docinfo.Title), start))
            expected += [(depth + 1, title, start + page) for depth, title, page in marks(pdf)]
    assert list(marks(whole)) == expected
    assert len(expected) > 60


def test_pages_have_labels_of_their_documents(made, material):
    lengths = [len(PdfReader(io.BytesIO(material[name])).pages) for name in ALL]
    expected = [f"{at}-{page}" for at, length in enumerate(lengths, 1) for page in range(1, length + 1)]
    assert PdfReader(io.BytesIO(made.pdf)).page_labels == ["i", *expected]


def _linked(pdf, **keys):
    """A link on the first page."""
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), **keys)
    page = pdf.pages[0].obj
    page.Annots = Array([*page.get("/Annots", ()), pdf.make_indirect(link)])


def _placed(pdf):
    """Named places of the third page: in both ways of a file, with and without a dictionary around."""
    place = Array([pdf.pages[2].obj, Name.XYZ, 10, 20, None])
    names = NameTree.new(pdf)
    names["miejsce"] = place
    names["słownik"] = Dictionary(D=place)
    pdf.Root.Names = Dictionary(Dests=names.obj)
    pdf.Root.Dests = Dictionary(Stare=place)
    return place


PLACES = {
    "array": lambda place: place,
    "string": lambda _: String("miejsce"),
    "string of a dictionary": lambda _: String("słownik"),
    "name": lambda _: Name.Stare,
    "number": lambda _: Array([2, Name.XYZ, 10, 20, None]),
}


@pytest.mark.parametrize("way", PLACES)
def test_links_of_a_document_lead_where_they_led(way):
    def change(pdf):
        place = PLACES[way](_placed(pdf))
        _linked(pdf, Dest=place)
        _linked(pdf, A=Dictionary(S=Name.GoTo, D=place))
        with pdf.open_outline() as outline:
            outline.root.append(OutlineItem("Zakładka", place))
            outline.root.append(OutlineItem("Czyn", action=Dictionary(S=Name.GoTo, D=place)))

    made = bound(plain(4, change), plain(4, change))
    with opened(made.pdf) as pdf:
        for first, number in ((1, 1), (5, 2)):
            one, other = pdf.pages[first].obj.Annots
            for place in (one.Dest, other.A.D):
                assert page_of(pdf, place) == first + 2
                assert list(place)[1:4] == [Name.XYZ, 10, 20]
            found = [mark for mark in marks(pdf) if mark[0] and mark[2] in range(first, first + 4)]
            assert found == [(1, "Zakładka", first + 2), (1, "Czyn", first + 2)], number


def test_links_to_nowhere_lead_nowhere():
    def change(pdf):
        _linked(pdf, Dest=String("nie ma"))
        _linked(pdf, A=Dictionary(S=Name.GoTo, D=Name.Nie_ma))
        with pdf.open_outline() as outline:
            outline.root.append(OutlineItem("Donikąd", String("nie ma")))

    with opened(bound(plain(2, change)).pdf) as pdf:
        one, other = pdf.pages[1].obj.Annots
        assert "/Dest" not in one
        assert "/A" not in other
        assert [title for depth, title, _ in marks(pdf) if depth == 0] == ["Spis dokumentów", "1"]
        assert all(title != "Donikąd" for _, title, _ in marks(pdf))


# the tree that screen readers go through


KINDS = ("H1", "H2", "H3", "H4", "Table", "TR", "TH", "TD", "Figure", "Note", "Link", "Form", "L", "LI", "P")


def kinds(pdf):
    return [node.kind for node in tree(pdf.Root.StructTreeRoot) if node.kind in KINDS]


def test_every_element_is_there_in_its_order(whole, material):
    expected = []
    for name in ALL:
        with opened(material[name]) as pdf:
            expected += kinds(pdf)
    found = kinds(whole)
    assert found[-len(expected) :] == expected
    assert {"H1", "Table", "Figure", "Form"} <= set(expected)
    root = tree(whole.Root.StructTreeRoot)
    (document,) = root.children
    chapters = document.children
    assert [chapter.kind for chapter in chapters] == ["Part"] * 7
    assert [str(chapter.element.T) for chapter in chapters] == [
        title for depth, title, _ in marks(whole) if depth == 0
    ]


def sound(pdf):
    """Look whether pages and elements know each other; return how often."""
    parents, times = NumberTree(pdf.Root.StructTreeRoot.ParentTree), 0
    for page in pdf.pages:
        if "/StructParents" in page.obj:
            for mark, element in enumerate(parents[int(page.obj.StructParents)]):
                if element is not None:
                    assert (page.obj.objgen, mark) in set(_marked(element))
                    times += 1
        for one in page.obj.get("/Annots", ()):
            if "/StructParent" in one:
                held = [
                    kid.Obj.objgen for kid in listed(parents[int(one.StructParent)].K) if "/Obj" in _keys(kid)
                ]
                assert one.objgen in held
                times += 1
    return times


def _keys(kid):
    return set(kid.keys()) if isinstance(kid, Dictionary) else set()


def _marked(element):
    """Marks of content, with their pages, that an element says it holds."""
    for kid in listed(element.K):
        if isinstance(kid, int):
            yield element.Pg.objgen, kid
        elif "/MCID" in _keys(kid):
            yield kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID)


def test_pages_and_elements_know_each_other(whole, material):
    times = 0
    for name in ALL:
        with opened(material[name]) as pdf:
            times += sound(pdf)
    assert sound(whole) > times > 1_000


def test_the_same_document_twice_has_a_tree_of_its_own_each_time(material):
    with opened(bound(material["oferta"], material["oferta"], contents=False).pdf) as pdf:
        found = kinds(pdf)
        assert found[: len(found) // 2] == found[len(found) // 2 :]
        with opened(material["oferta"]) as alone:
            assert sound(pdf) == 2 * sound(alone)
        owners = [int(page.obj.StructParents) for page in pdf.pages]
        assert len(set(owners)) == len(owners)


def _named_cells(pdf):
    """Cells that name others by identifiers; the same attributes for a whole column."""
    table = next(tree(pdf.Root.StructTreeRoot).of("Table"))
    head = next(table.of("TH")).element
    head.ID = String("naglowek")
    shared = pdf.make_indirect(Dictionary(O=Name.Table, Headers=Array([String("naglowek")])))
    for cell in table.of("TD"):
        cell.element.A = shared
    pdf.Root.StructTreeRoot.IDTree = Dictionary(Names=Array([String("naglowek"), head]))


def headed(pdf):
    """Attributes of cells that say which headings name them."""
    cells = tree(pdf.Root.StructTreeRoot).of("TD", "TH")
    found = (attributes for cell in cells for attributes in listed(cell.element.get("/A")))
    return [attributes for attributes in found if "/Headers" in attributes]


def test_identifiers_are_apart_and_headers_of_tables_are_found(material, vera, tmp_path):
    raw = changed(material["raport"], _named_cells)
    made = bound(raw, raw)
    with opened(made.pdf) as pdf:
        names = NameTree(pdf.Root.StructTreeRoot.IDTree)
        given = [node.element for node in tree(pdf.Root.StructTreeRoot) if "/ID" in node.element]
        assert len({bytes(element.ID) for element in given}) == len(given) >= 2
        assert all(names[str(element.ID)].objgen == element.objgen for element in given)
        meant = [[names[str(name)] for name in attributes.Headers] for attributes in headed(pdf)]
    assert all(element.S == Name.TH for elements in meant for element in elements)
    with opened(raw) as pdf:
        alone = [len(attributes.Headers) for attributes in headed(pdf)]
    found = [len(elements) for elements in meant]
    assert found[-2 * len(alone) :] == alone * 2
    assert sum(alone) > 50
    (tmp_path / "a.pdf").write_bytes(made.pdf)
    assert vera.faults(tmp_path / "a.pdf", "ua1") == []


def _called(kind, name, roles):
    """A document whose elements of a kind have another name, and what it means."""

    def change(pdf):
        for node in tree(pdf.Root.StructTreeRoot).of(kind):
            node.element.S = Name(name)
        pdf.Root.StructTreeRoot.RoleMap = Dictionary({key: Name(value) for key, value in roles.items()})

    return change


def test_equal_names_of_types_may_mean_other_things(material, vera, tmp_path):
    raws = [
        changed(material["uchwala"], _called("P", "/Akapit", {"/Akapit": "/P"})),
        changed(material["uchwala"], _called("H1", "/Akapit", {"/Akapit": "/Tytul", "/Tytul": "/H1"})),
        changed(material["uchwala"], _called("H2", "/Tytul", {"/Tytul": "/H2"})),
        changed(material["uchwala"], _called("P", "/Akapit", {"/Akapit": "/P"})),
    ]
    with opened(material["uchwala"]) as pdf:
        expected = kinds(pdf)
    made = bound(*raws, contents=False)
    with opened(made.pdf) as pdf:
        assert kinds(pdf) == expected * 4
    (tmp_path / "a.pdf").write_bytes(made.pdf)
    assert vera.faults(tmp_path / "a.pdf", "ua1", "2b") == []


def test_standard_types_mean_what_they_mean(material):
    odd = changed(material["uchwala"], _called("P", "/P", {"/P": "/H1", "/TD": "/Figure"}))
    with opened(bound(odd, material["raport"]).pdf) as pdf:
        assert "/RoleMap" not in pdf.Root.StructTreeRoot or not {"/P", "/TD"} & set(
            pdf.Root.StructTreeRoot.RoleMap.keys()
        )


def _classes(align):
    def change(pdf):
        for node in tree(pdf.Root.StructTreeRoot).of("P"):
            node.element.C = Name.Akapit
        attributes = Dictionary(O=Name.Layout, TextAlign=align)
        pdf.Root.StructTreeRoot.ClassMap = Dictionary(Akapit=attributes)

    return change


def test_equal_names_of_classes_may_mean_other_things(material):
    raws = [changed(material["uchwala"], _classes(align)) for align in (Name.Start, Name.End)]
    with opened(bound(*raws, contents=False).pdf) as pdf:
        classes = pdf.Root.StructTreeRoot.ClassMap
        (document,) = tree(pdf.Root.StructTreeRoot).children
        for chapter, align in zip(document.children, (Name.Start, Name.End), strict=True):
            meant = {str(node.element.C[0]) for node in chapter.of("P")}
            assert {classes[name].TextAlign for name in meant} == {align}


def _looping(pdf):
    cell = next(tree(pdf.Root.StructTreeRoot).of("P")).element
    cell.K = Array([pdf.Root.StructTreeRoot.K])


def _huge(pdf):
    for page in pdf.pages:
        page.obj.StructParents = 2**63 - 1


def _no_parents(pdf):
    del pdf.Root.StructTreeRoot.ParentTree


@pytest.mark.parametrize("spoil", [_looping, _huge, _no_parents])
def test_a_tree_that_is_none_spoils_no_other(material, spoil):
    made = bound(changed(material["uchwala"], spoil), material["raport"])
    with opened(made.pdf) as pdf, opened(material["raport"]) as alone:
        found = kinds(alone)
        assert kinds(pdf)[-len(found) :] == found
        assert len(pdf.pages) == len(texts(material["uchwala"])) + len(alone.pages) + 1


def test_a_language_stays_that_of_its_document(material):
    def english(pdf):
        pdf.Root.Lang = String("en-GB")

    with opened(bound(changed(material["uchwala"], english), material["raport"]).pdf) as pdf:
        (document,) = tree(pdf.Root.StructTreeRoot).children
        assert [str(one.element.Lang) for one in document.children] == ["pl", "en-GB", "pl-PL"]
        assert str(pdf.Root.Lang) == "pl-PL"


# forms and signatures


def ends(raw):
    """Fields that have a value, by their full names."""
    found = PdfReader(io.BytesIO(raw)).get_fields() or {}
    return {name: field for name, field in found.items() if "/FT" in field}


def test_fields_keep_their_values_and_are_closed(material):
    made = bound(material["karta"], material["formularz"], material["karta"])
    found = ends(made.pdf)
    expected = {}
    for number, name in enumerate(("karta", "formularz", "karta"), 1):
        expected |= {f"{number}.{field}": value for field, value in ends(material[name]).items()}
    assert found.keys() == expected.keys()
    assert len(found) > 100
    for name, field in found.items():
        assert field.get("/V") == expected[name].get("/V")
        assert field.get("/TU") == expected[name].get("/TU")
    with opened(made.pdf) as pdf:
        widgets = [
            one for page in pdf.pages for one in page.obj.get("/Annots", ()) if one.Subtype == Name.Widget
        ]
        assert len(widgets) >= len(found)
        assert all(int(one.get("/Ff", one.get("/Parent", {}).get("/Ff", 0))) & READ_ONLY for one in widgets)
        assert pdf.Root.AcroForm.NeedAppearances is False


def drawn(raw, pages):
    """Pages as pdfium draws them, fields among them."""
    with pypdfium2.PdfDocument(raw) as pdf:
        pdf.init_forms()
        return [pdf[number].render(scale=0.7).to_pil().tobytes() for number in pages]


@pytest.mark.parametrize("name", ["karta", "oferta", "raport"])
def test_pages_look_the_same(material, name):
    made = bound(material["uchwala"], material[name], contents=False)
    before, pages = len(texts(material["uchwala"])), len(texts(material[name]))
    assert drawn(made.pdf, range(before, before + pages)) == drawn(material[name], range(pages))


def test_a_form_that_has_pages_of_its_own_loses_only_its_xfa():
    def both(pdf):
        pdf.Root.AcroForm = Dictionary(XFA=Array(), Fields=Array(), NeedAppearances=True)
        _linked(pdf, FT=Name.Tx, T=String("pole"), V=String("wartość"))
        widget = pdf.pages[0].obj.Annots[0]
        widget.Subtype = Name.Widget
        pdf.Root.AcroForm.Fields = Array([widget])

    with opened(bound(plain(1, both)).pdf) as pdf:
        assert set(pdf.Root.AcroForm.keys()) == {"/Fields", "/NeedAppearances"}
        assert pdf.Root.AcroForm.NeedAppearances is True
        assert str(pdf.Root.AcroForm.Fields[0].Kids[0].V) == "wartość"


def test_a_field_that_belongs_to_no_form_is_closed_too():
    def loose(pdf):
        _linked(pdf, FT=Name.Tx, T=String("luźne"), V=String("wartość"))
        pdf.pages[0].obj.Annots[0].Subtype = Name.Widget

    with opened(bound(_unheeded(loose)).pdf) as pdf:
        (widget,) = pdf.pages[1].obj.Annots
        assert (str(widget.V), int(widget.Ff)) == ("wartość", READ_ONLY)


def _unheeded(change):
    """The same of a file that pikepdf warns of."""
    with pytest.warns(pikepdf.PageCopyWarning):
        return plain(1, change)


def _signed(pdf):
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("Podpis"), Rect=Array([0, 0, 0, 0]), F=132,
            P=pdf.pages[0].obj,
            V=Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Contents=String("podpis")),
        )
    )  # fmt: skip
    page = pdf.pages[0].obj
    page.Annots = Array([*page.get("/Annots", ()), widget])
    pdf.Root.AcroForm = Dictionary(Fields=Array([widget]), SigFlags=3)


def test_a_signed_document_is_attached_as_it_was(material):
    raw = changed(material["uchwala"], _signed)
    made = bind([Part("uchwala.pdf", raw), *material.parts("oferta")], title="Teczka")
    assert made.remarks[0] == (
        "uchwala.pdf: podpis elektroniczny nie działa w teczce, więc podpisany plik jest w niej załącznikiem."
    )
    assert files(made.pdf) == {"uchwala.pdf": raw}
    assert made.claims.archive in {0, 3}
    (field,) = ends(made.pdf).values()
    assert "/V" not in field
    with opened(made.pdf) as pdf:
        assert "/SigFlags" not in pdf.Root.AcroForm
    assert "1 uchwala.pdf Dokument nr 1 z podpisem elektronicznym" in words(texts(made.pdf)[0])


def test_two_signed_files_of_one_name_are_both_attached():
    raws = [plain(number, _signed) for number in (1, 2)]
    made = bind(
        [Part("oferta.pdf", raw) for raw in raws], title="Teczka", enclosures=[Enclosure("oferta.pdf", b"x")]
    )
    assert files(made.pdf) == {"oferta.pdf": b"x", "oferta (2).pdf": raws[0], "oferta (3).pdf": raws[1]}
    front = words(texts(made.pdf)[0])
    assert "2 oferta (2).pdf Dokument nr 1" in front
    assert "3 oferta (3).pdf Dokument nr 2" in front


def test_an_unsigned_field_for_a_signature_is_no_signature():
    def unsigned(pdf):
        _signed(pdf)
        del pdf.Root.AcroForm.Fields[0].V

    made = bound(plain(1, unsigned))
    assert files(made.pdf) == {}
    assert not any("podpis" in remark for remark in made.remarks)


# layers, files


def _layered(base):
    def change(pdf):
        seen, unseen = (
            pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name))) for name in ("widać", "nie widać")
        )
        pdf.pages[0].obj.Resources.Properties = Dictionary(A=seen, B=unseen)
        states = {"OFF": Array([unseen])} if base is None else {"BaseState": base, "ON": Array([seen])}
        pdf.Root.OCProperties = Dictionary(OCGs=Array([seen, unseen]), D=Dictionary(**states))

    return change


@pytest.mark.parametrize("base", [None, Name.OFF])
def test_what_is_hidden_stays_hidden(base):
    with opened(bound(plain(1, _layered(base)), plain(), plain(1, _layered(base))).pdf) as pdf:
        state = pdf.Root.OCProperties
        assert len(state.OCGs) == len(state.D.Order) == 4
        hidden = {layer.objgen for layer in state.D.OFF}
        assert len(hidden) == 2
        for page in (pdf.pages[1], pdf.pages[3]):
            assert page.obj.Resources.Properties.A.objgen not in hidden
            assert page.obj.Resources.Properties.B.objgen in hidden


def test_attached_files_go_along_under_new_names(vera, tmp_path, material):
    one, other = (
        attach(material["uchwala"], name, data, "application/json", DAY)
        for name, data in (("dane.json", b"1"), ("dane.json", b"2"))
    )
    enclosures = [
        Enclosure("Zażółć.csv", b"a;b"),
        Enclosure("1-dane.json", b"3", "Moje"),
        Enclosure("a", b""),
    ]
    made = bound(one, other, enclosures=[*enclosures, enclosures[0]])
    assert files(made.pdf) == {
        "1-dane (2).json": b"1", "2-dane.json": b"2", "1-dane.json": b"3", "Zażółć.csv": b"a;b",
        "Zażółć (2).csv": b"a;b", "a": b"",
    }  # fmt: skip
    (tmp_path / "a.pdf").write_bytes(made.pdf)
    assert vera.faults(tmp_path / "a.pdf", "ua1", "3b") == []
    assert str(made.claims) == "PDF/UA-1, PDF/A-3b"
    front = words(texts(made.pdf)[0])
    assert "1 Zażółć.csv Załącznik 2 1-dane.json Moje 3 a Załącznik 4 Zażółć (2).csv Załącznik" in front


def test_files_attached_in_another_manner_cost_the_claim(material):
    def loose(pdf):
        pdf.attachments["spis.csv"] = pikepdf.AttachedFileSpec(pdf, b"a;b", mime_type="text/csv")
        del pdf.attachments["spis.csv"].obj.AFRelationship

    made = bound(changed(material["uchwala"], loose))
    assert files(made.pdf) == {"1-spis.csv": b"a;b"}
    assert str(made.claims) == "PDF/UA-1"
    assert "Załącznik nie mówi, czym jest dla dokumentu" in made.remarks[0]


# what cannot be bound


def _locked(**keys):
    return lambda _: {"encryption": pikepdf.Encryption(owner="a", **keys)}


def _dynamic(pdf):
    pdf.Root.AcroForm = Dictionary(XFA=Array())
    pdf.Root.NeedsRendering = True


def _no_pages(pdf):
    del pdf.pages[0]


DAMAGED = "PDF jest uszkodzony albo nie jest plikiem PDF."
REFUSED = {
    "empty": (lambda: b"", DAMAGED),
    "no PDF": (lambda: b"PK\x03\x04 to nie PDF", DAMAGED),
    "nothing in it": (lambda: b"%PDF-1.7\n%%EOF\n", DAMAGED),
    "no pages": (lambda: plain(1, _no_pages), "PDF nie ma stron."),
    "password": (lambda: changed(plain(), _locked(user="b")), "PDF jest chroniony hasłem: zapisz go bez hasła."),
    "protected": (
        lambda: changed(plain(), _locked(allow=pikepdf.Permissions(modify_assembly=False))),
        "PDF jest zabezpieczony przed łączeniem. Poproś autora o plik bez zabezpieczeń.",
    ),
    "not to be copied": (
        lambda: changed(plain(), _locked(allow=pikepdf.Permissions(extract=False, modify_assembly=True))),
        "PDF jest zabezpieczony przed łączeniem. Poproś autora o plik bez zabezpieczeń.",
    ),
    "dynamic form": (
        lambda: plain(1, _dynamic),
        "to formularz dynamiczny (XFA), który nie ma stron. Otwórz go w programie Acrobat i wydrukuj do PDF.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_bound_is_named(name):
    make, message = REFUSED[name]
    assert refused(plain(), Part("zły.pdf", make())) == f"zły.pdf: {message}"


def test_what_the_owner_allows_is_bound():
    made = bound(changed(plain(), _locked(allow=pikepdf.Permissions(modify_assembly=True))))
    assert texts(made.pdf)[1] == "Obca strona 1"
    assert not PdfReader(io.BytesIO(made.pdf)).is_encrypted


def test_sizes_have_limits(monkeypatch):
    assert refused() == "Teczka może mieć od 1 do 500 dokumentów, a podano ich 0."
    assert refused(*[plain()] * 501) == "Teczka może mieć od 1 do 500 dokumentów, a podano ich 501."
    monkeypatch.setattr(binding, "MAX_PAGES", 5)
    assert bound(plain(5)).pdf
    assert refused(plain(3), plain(3)) == "Teczka miałaby 6 stron, a przyjmujemy najwyżej 5."


NONSENSE = [1, String("x"), Name("/X"), Array([1]), Dictionary(K=1), True, Array([Dictionary(), None])]


@pytest.mark.parametrize("name", ["formularz", "oferta"])
def test_a_damaged_document_never_breaks_the_binder(material, name):
    """Any object replaced by nonsense: the document is bound, or it is refused in Polish."""
    chance = random.Random(11)  # noqa: S311 – the same files every time
    with opened(material[name]) as pdf:
        keys = [
            (number, key)
            for number, one in enumerate(pdf.objects)
            if isinstance(one, (Dictionary, pikepdf.Stream))
            for key in one.keys()  # noqa: SIM118 – a stream has no other way
            if key not in {"/Length", "/Filter"}
        ]
    for number, key in chance.sample(keys, 40):

        def spoil(pdf, number=number, key=key):
            list(pdf.objects)[number][key] = chance.choice(NONSENSE)

        try:
            raw = changed(material[name], spoil)
        except (pikepdf.PdfError, RuntimeError, ValueError):
            continue  # no file at all
        try:
            made = bound(raw, contents=False)
        except ConversionError as fault:
            said = str(fault)
        else:
            said = "" if made.remarks or check(made.pdf) == () else "claims what is untrue"
        assert said in {"", f"1.pdf: {DAMAGED}", "1.pdf: PDF nie ma stron."}
