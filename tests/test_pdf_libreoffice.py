"""LibreOffice as an engine: right PDFs, the same bytes again, no waiting for ever, nothing left behind."""

import errno
import hashlib
import io
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import warnings
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from hostile import hostile
from pypdf import PdfReader
from word import body, docx, paragraph, table

import wkus_docs as wd
from wkus_docs.errors import ConversionError
from wkus_docs.pdf.claims import read_packet
from wkus_docs.pdf.libreoffice import Limits, LossWarning, Pool, Program, Version, available, convert
from wkus_docs.pdf.libreoffice.frozen_fields import freeze_fields
from wkus_docs.pdf.libreoffice.installation import VARIABLE, find_libreoffice
from wkus_docs.pdf.libreoffice.losses import losses_of
from wkus_docs.pdf.libreoffice.office import Batch, Office
from wkus_docs.pdf.structure import tree
from wkus_docs.pdf.word_file import word_file
from wkus_docs.word.package import unpack
from wkus_docs.zip_container import pack

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sessions and /proc are those of Unix")

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relationships(*found):
    """A part of relationships: each a kind, a target, and more attributes."""
    lines = "".join(
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}" {more}/>'
        for number, (kind, target, more) in enumerate(found)
    )
    return f'<Relationships xmlns="{PACKAGE}">{lines}</Relationships>'


def file(*blocks, **parts):
    """A Word file that LibreOffice opens."""
    root = {"_rels/.rels": relationships(("officeDocument", "word/document.xml", ""))}
    return docx(*blocks, **root, **parts)


SHORT = file(paragraph("Zażółć gęślą jaźń"))
LONG = file(table(*[["Zadanie", "Kwota", "Uwagi"]] * 600))
NOTES = {
    "word/footnotes.xml": '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    + "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Przypis {number}.</w:t></w:r></w:p>'
        "</w:footnote>"
        for number in (1, 2)
    )
    + "</w:footnotes>",
}


@pytest.fixture(scope="module")
def program():
    there = available()
    assert there is not None, "LibreOffice is missing; make test installs it"
    asked = find_libreoffice()
    assert asked.python is not None, "python3-uno is missing; make test installs it"
    return asked


@pytest.fixture(scope="module")
def pool(program):
    with Pool(workers=1, program=program) as made:
        yield made


@pytest.fixture(scope="module")
def order():
    return wd.render(wd.read(wd.catalog["zarzadzenie_ogloszenie_konkursu"].example_path))


def words(pdf):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def claims(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return str(read_packet(opened).claims)


# ---------------------------------------------------------------- what is left behind


class Traces:
    """What processes started here have left: they carry a mark in their environment."""

    def __init__(self, folder):
        self.folder, self.mark = folder, f"WKUS_TEST={folder}".encode()

    def processes(self):
        """Command lines of the processes alive, by number."""
        return {
            int(path.parent.name): line.replace(b"\0", b" ").decode()
            for path in Path("/proc").glob("[0-9]*/environ")
            if int(path.parent.name) != os.getpid() and self.mark in read(path)
            if (line := read(path.with_name("cmdline")))
        }

    def offices(self):
        return [pid for pid, line in self.processes().items() if "soffice.bin" in line]

    def sockets(self):
        """Paths of sockets that the LibreOffice processes alive have in /tmp."""
        lines = "\n".join(self.processes().values())
        names = set(re.findall(r"pipe,name=(\w+)", lines))
        for profile in set(re.findall(r"UserInstallation=(\S+)", lines)):
            same = hashlib.md5(profile.encode("utf-16-le"), usedforsecurity=False).digest()
            names.add("SingleOfficeIPC_" + "".join(f"{byte:x}" for byte in same))
        return {path for name in names for path in Path("/tmp").glob(f"OSL_PIPE_*_{name}")}  # noqa: S108 – its choice

    def gone(self, seconds=10.0):
        """See that no process and no file is left, now or within seconds."""
        last = time.monotonic() + seconds
        while (self.processes() or any(self.folder.iterdir())) and time.monotonic() < last:
            time.sleep(0.02)
        assert (self.processes(), sorted(self.folder.rglob("*"))) == ({}, [])
        return True


def read(path):
    try:
        return path.read_bytes()
    except OSError:
        return b""


@pytest.fixture
def traces(monkeypatch, tmp_path_factory):
    tmp_path_factory.getbasetemp()  # of pytest, which otherwise would lie in the folder below
    folder = Path(tempfile.mkdtemp(prefix="w", dir="/tmp"))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("WKUS_TEST", str(folder))
    yield Traces(folder)
    shutil.rmtree(folder)


def until(condition, seconds=20.0):
    last = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < last
        time.sleep(0.01)
    return value


def test_a_closed_pool_leaves_no_process_and_no_file(program, traces):
    with Pool(workers=1, program=program) as pool:
        assert list(traces.folder.iterdir()) == [], "nothing starts before the first document"
        pool.convert(SHORT)
        assert traces.offices()
        assert len(list(traces.folder.iterdir())) == 1
        assert len(sockets := traces.sockets()) == 2
    assert traces.gone(0)
    assert not any(socket.exists() for socket in sockets)


def test_a_process_without_work_ends(program, traces):
    with Pool(workers=1, program=program, limits=Limits(idle=0.1)) as pool:
        pool.convert(SHORT)
        assert traces.gone()


@pytest.mark.parametrize(
    "worn", [Limits(documents=1), Limits(resident=50_000_000)], ids=["documents", "memory"]
)
def test_a_worn_process_is_changed(program, traces, worn):
    with Pool(workers=1, program=program, limits=worn) as pool:
        pool.convert(SHORT)
        assert traces.gone(0)


SCRIPT = """
import signal
import sys
from pathlib import Path
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell makes what it runs in the background deaf to it
from wkus_docs.pdf.libreoffice import Pool
pool = Pool(workers=2)
print("gotowe", pool.convert(Path(sys.argv[1]).read_bytes())[:5], flush=True)
for made in pool.convert_all([Path(sys.argv[2]).read_bytes()] * 4):
    print("zrobione", flush=True)
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=lambda how: how.name)
def test_a_program_broken_off_leaves_nothing(program, traces, tmp_path, how):
    assert program
    (tmp_path / "a.docx").write_bytes(SHORT)
    (tmp_path / "b.docx").write_bytes(LONG)
    command = [sys.executable, "-c", SCRIPT, tmp_path / "a.docx", tmp_path / "b.docx"]
    environment = os.environ | {"TMPDIR": str(traces.folder)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as run:
        assert run.stdout.readline().startswith(b"gotowe")
        until(lambda: len(traces.offices()) == 2)
        sockets = traces.sockets()
        run.send_signal(how)
        said, trouble = run.communicate(timeout=30)
    assert (run.returncode, b"zrobione" in said) == (-how, False)
    assert trouble.count(b"Traceback") == (how == signal.SIGINT)
    assert traces.gone()
    assert not any(socket.exists() for socket in sockets)


# ---------------------------------------------------------------- right PDFs


def test_an_order_of_the_catalog_becomes_an_accessible_archive_file(pool, order):
    made = pool.convert(order)
    assert claims(made) == "PDF/UA-1, PDF/A-2b"
    said = words(made).split()
    assert {"ZARZĄDZENIE", "konkursu"} <= {word.strip(".,„”") for word in said}
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert read_packet(pdf).explains_all
        assert str(pdf.docinfo.Title) == read_packet(pdf).title == word_file(order).properties.title
        assert (pdf.Root.MarkInfo.Marked, pdf.Root.Lang) == (True, "pl-PL")
    assert claims(pool.convert(order, archive=3)) == "PDF/UA-1, PDF/A-3b"


def test_a_part_of_the_archive_standard_we_do_not_make_is_refused(pool):
    with pytest.raises(ValueError, match="PDF/A-1"):
        pool.convert(SHORT, archive=1)


@pytest.mark.parametrize("warm", [True, False])
def test_another_process_gives_the_same_bytes(pool, program, order, warm):
    other = program if warm else Program(program.path, program.version, None)
    with Pool(workers=1, program=other) as another:
        assert another.convert(order) == pool.convert(order)


def test_the_function_keeps_a_pool_of_its_own(program, order, pool):
    assert program
    assert convert(order) == pool.convert(order)


@pytest.mark.parametrize("warm", [True, False])
def test_many_documents_come_back_in_their_order(program, traces, warm):
    given = [file(paragraph(f"Numer {number}")) for number in range(6)]
    given[2] = b"nie docx"
    other = program if warm else Program(program.path, program.version, None)
    with Pool(workers=2, program=other, limits=Limits(batch=4)) as pool:
        made = list(pool.convert_all(iter(given)))
    assert [isinstance(one, ConversionError) for one in made] == [one == given[2] for one in given]
    assert [words(one).strip() for one in made if isinstance(one, bytes)] == [
        f"Numer {number}" for number in (0, 1, 3, 4, 5)
    ]
    assert traces.gone(0)


def test_who_stops_taking_documents_leaves_the_pool_usable(program, traces):
    with Pool(workers=1, program=program) as pool:
        made = pool.convert_all(file(paragraph(f"Numer {number}")) for number in range(50))
        assert isinstance(next(made), bytes)
        made.close()
        assert isinstance(pool.convert(SHORT), bytes)
    assert traces.gone(0)


def noted():
    """A document with two footnotes and a link."""
    runs = "".join(
        f'<w:r><w:t xml:space="preserve">Zdanie {number} </w:t></w:r><w:r><w:footnoteReference w:id="{number}"/></w:r>'
        for number in (1, 2)
    )
    link = '<w:p><w:hyperlink w:anchor="cel"><w:r><w:t>odnośnik</w:t></w:r></w:hyperlink></w:p>'
    bookmark = '<w:p><w:bookmarkStart w:id="1" w:name="cel"/><w:r><w:t>cel</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'
    parts = unpack(file(f"<w:p>{runs}</w:p>", link, bookmark))
    parts |= {name: text.encode() for name, text in NOTES.items()}
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    types = parts["[Content_Types].xml"].decode()
    parts["[Content_Types].xml"] = types.replace(
        "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
    ).encode()
    parts["word/_rels/document.xml.rels"] = relationships(("footnotes", "footnotes.xml", "")).encode()
    return pack(parts)


def test_footnotes_have_identifiers_and_every_link_its_element(pool):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LossWarning)
        made = pool.convert(noted())
    assert "Przypis 2." in words(made)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        names = list(pdf.Root.StructTreeRoot.IDTree.Names)
        assert all(str(one).startswith("przypis-") for one in names[::2])
        assert [str(one.S) for one in names[1::2]] == ["/Note", "/Note"]
        assert all(bytes(first) < bytes(second) for first, second in pairwise(names[::2]))
        links = [one for page in pdf.pages for one in page.get("/Annots", [])]
        assert len(links) >= 2
        assert all("/StructParent" in one and str(one.Contents) for one in links)
        assert pdf.pages[0].Tabs == "/S"
        elements = list(tree(pdf.Root.StructTreeRoot).of("Link"))
        assert len(elements) == len(links)
        assert all(node.annotations for node in elements)


def test_lost_links_are_told(pool, program):
    word = word_file(noted())
    assert "gubi odnośniki" in losses_of(word, Version(7, 4, 7))
    assert losses_of(word, Version(25, 2, 3)) == losses_of(word_file(SHORT), Version(7, 4, 7)) == ""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        pool.convert(noted())
    assert [one.category for one in told] == ([] if program.version.keeps_links else [LossWarning])
    assert all(one.filename == __file__ for one in told), "the warning points at who asked"


def marked(code, shown):
    """A field written as runs."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    said = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return f"{mark.format('begin')}{said}{mark.format('separate')}{shown}{mark.format('end')}"


DATE = '<w:r><w:t xml:space="preserve"> 2 stycznia 2020 r. </w:t></w:r>'
MOVING = {
    "date": (marked("DATE", DATE), DATE),
    "options": (marked('time \\@ "HH:mm"', DATE), DATE),
    "element": (f'<w:fldSimple w:instr=" FILENAME \\p ">{DATE}</w:fldSimple>', DATE),
    "other file": (marked('INCLUDETEXT "/etc/passwd"', DATE), DATE),
    "in another's result": (marked("QUOTE", marked("DATE", DATE)), marked("QUOTE", DATE)),
}
STILL = {
    "page": marked("PAGE", DATE),
    "nothing shown": marked("DATE", ""),
    "no end": marked("DATE", DATE).partition(DATE)[0] + DATE,
    "in another's code": marked(f"IF </w:instrText></w:r>{marked('DATE', DATE)}<w:r><w:instrText>", DATE),
    "bare end": '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
}


@pytest.mark.parametrize("name", MOVING)
def test_a_moving_field_stays_as_word_showed_it(name):
    moving, still = MOVING[name]
    given = file(f"<w:p>{moving}</w:p>", paragraph("dalej"))
    made = body(freeze_fields(given, word_file(given)))
    assert re.sub("<w:r/>", "", made.partition("?>")[2].strip()) == body(
        file(f"<w:p>{still}</w:p>", paragraph("dalej"))
    )


@pytest.mark.parametrize("name", STILL)
def test_other_fields_are_left_alone(name):
    given = file(f"<w:p>{STILL[name]}</w:p>")
    assert freeze_fields(given, word_file(given)) is given


def test_the_day_of_conversion_is_not_printed(pool):
    assert words(pool.convert(file(f"<w:p>{marked('DATE', DATE)}</w:p>"))).strip() == "2 stycznia 2020 r."


# ---------------------------------------------------------------- LibreOffice fails


def test_a_process_killed_in_the_middle_is_replaced(program, traces):
    with Pool(workers=1, program=program) as pool:
        pool.convert(SHORT)
        (first,) = traces.offices()
        made = []
        work = threading.Thread(target=lambda: made.append(pool.convert(LONG)))
        work.start()
        until(lambda: any(traces.folder.glob("*/praca/*.docx")))
        time.sleep(0.2)
        os.kill(first, signal.SIGKILL)
        work.join(60)
        assert len(PdfReader(io.BytesIO(made[0])).pages) > 8
        assert traces.offices() != [first]
    assert traces.gone(0)


def test_a_document_that_never_ends_is_given_up(program, traces):
    with Pool(workers=1, program=program, limits=Limits(document=0.05, page=0)) as pool:
        with pytest.raises(ConversionError, match=r"nie odpowiedział w 0 s \(dwie próby\)\. Otwórz plik"):
            pool.convert(LONG)
        assert traces.gone(0)


def fake(folder, does):
    """A program in place of LibreOffice."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


BROKEN = {
    "hangs": ("sleep 1000 & sleep 1000", "nie odpowiedział w 1 s"),
    "dies": ("echo zepsuty >&2; exit 3", "LibreOffice: 3; zepsuty"),
}


@pytest.mark.parametrize("warm", [True, False])
@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_libreoffice_is_told_and_leaves_nothing(program, traces, tmp_path, how, warm):
    does, said = BROKEN[how]
    broken = Program(fake(tmp_path, does), program.version, program.python if warm else None)
    begun = time.monotonic()
    with Pool(workers=1, program=broken, limits=Limits(start=1, document=0, page=0)) as pool:
        with pytest.raises(ConversionError, match=r"\(dwie próby\)") as told:
            pool.convert(SHORT)
        assert traces.gone(0)
    assert (said if warm else "nie utworzył pliku PDF") in str(told.value)
    assert time.monotonic() - begun < 10


def test_half_a_pdf_is_no_pdf(program, traces, tmp_path):
    does = 'for one; do last=$one; done; printf "%%PDF-1.7 pół" > "${last%.docx}.pdf"'
    with (
        Pool(program=Program(fake(tmp_path, does), program.version, None)) as pool,
        pytest.raises(ConversionError, match="nie utworzył pliku PDF"),
    ):
        pool.convert(SHORT)
    assert traces.gone(0)


def test_a_batch_cut_short_keeps_what_is_whole(program, traces, tmp_path):
    """Of several documents the last one is forgotten; alone it is made."""
    forget = 'n=$#; for one; do shift; n=$((n-1)); [ $n = 0 ] || set -- "$@" "$one"; done'
    does = f'echo >> {tmp_path}/starty; case "$*" in *0001.docx*) {forget};; esac; exec "{program.path}" "$@"'
    short = Program(fake(tmp_path, does), program.version, None)
    with Pool(workers=1, program=short) as pool:
        made = list(pool.convert_all([SHORT, file(paragraph("Drugi"))]))
    assert [words(one).strip() for one in made] == ["Zażółć gęślą jaźń", "Drugi"]
    assert (tmp_path / "starty").read_text() == "\n\n", "the first was made once"
    assert traces.gone(0)


def test_a_pool_closed_meanwhile_answers_at_once(program, traces, tmp_path):
    hanging = Program(fake(tmp_path, "sleep 1000"), program.version, program.python)
    pool, told = Pool(workers=1, program=hanging), []
    work = threading.Thread(target=lambda: told.extend(pool.convert_all([SHORT, SHORT])))
    work.start()
    until(traces.processes)
    pool.close()
    work.join(5)
    assert [str(one) for one in told] == [
        "Zamianę na PDF przerwano: zamknięto pulę procesów LibreOffice."
    ] * 2
    assert traces.gone(0)


def test_no_libreoffice_at_all(monkeypatch):
    monkeypatch.setattr(Path, "is_file", lambda _: False)
    monkeypatch.setenv("PATH", "/nigdzie")
    monkeypatch.delenv(VARIABLE, raising=False)
    assert available() is None
    with Pool() as pool, pytest.raises(ConversionError, match=r"Nie ma LibreOffice.*WKUS_SOFFICE"):
        pool.convert(SHORT)


def test_a_variable_that_names_nothing_or_something_else(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "soffice"))
    with pytest.raises(
        ConversionError, match=r"Zmienna WKUS_SOFFICE wskazuje plik, którego nie ma: „.*soffice”"
    ):
        convert(SHORT)
    fake(tmp_path, "echo inny program")
    with pytest.raises(ConversionError, match="nie podaje swojej wersji"):
        convert(SHORT)
    assert available() is None


def test_the_variable_names_the_program(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(fake(tmp_path, "echo LibreOffice 24.8.5.2 480")))
    assert (available(), str(available())) == (Version(24, 8, 5), "24.8.5")


def test_no_room_on_the_disk(program, traces, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with Pool(workers=1, program=program) as pool:
        with monkeypatch.context() as patch:
            patch.setattr(Path, "write_bytes", full)
            with pytest.raises(
                ConversionError, match="Nie mogę zapisać plików pomocniczych PDF: brak miejsca na dysku"
            ):
                pool.convert(SHORT)
        assert traces.gone(0)
        assert words(pool.convert(SHORT)).strip() == "Zażółć gęślą jaźń"


# ---------------------------------------------------------------- strange files


@pytest.fixture
def server():
    """A web server that keeps what it is asked for."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815 – names of the library

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serving.server_port}", asked
        serving.shutdown()


@pytest.fixture
def trap(server, tmp_path):
    (tmp_path / "tajne.txt").write_text("TAJNE-HASLO", encoding="utf-8")
    return hostile(SHORT, server[0], str(tmp_path / "tajne.txt"))


def test_a_file_that_reaches_outside_is_refused_and_all_of_it_named(trap, pool, server):
    with pytest.raises(ConversionError) as told:
        pool.convert(trap)
    for named in ("obraz „{}/blip.png”", "obraz „{}/vml.png”", "szablon „{}/template.dotx”"):
        assert named.format(server[0]) in str(told.value)
    assert server[1] == []


def test_libreoffice_would_ask_for_it(trap, program, server, tmp_path):
    (tmp_path / "pulapka.docx").write_bytes(trap)
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [program.path, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path]
    subprocess.run([*command, tmp_path / "pulapka.docx"], check=True, capture_output=True, timeout=60)
    assert server[1], "the trap is no trap"


@pytest.mark.parametrize("warm", [True, False])
def test_with_our_profile_it_asks_for_nothing(trap, program, server, traces, warm):
    if warm:
        running = Office(program, Limits())
        made = running.convert(trap, 30, 2)
    else:
        running = Batch(program, Limits(), [trap], 2)
        (made,) = running.convert(30)
    running.kill()
    assert server[1] == []
    assert "Zażółć" in words(made)
    assert "TAJNE" not in words(made)
    assert traces.gone(0)


def relating(kind, target, mode=""):
    rels = relationships((kind, target, mode))
    return file(paragraph("tekst"), **{"word/_rels/document.xml.rels": rels})


def bomb():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(50_000_000))
    return packed.getvalue()


STRANGE = {
    "no ZIP": (lambda: b"%PDF-1.7", "nie jest plikiem DOCX"),
    "no text": (lambda: pack({"a.xml": b"<a/>"}), "brak w nim treści"),
    "bomb": (bomb, "spakowana podejrzanie ciasno"),
    "macros": (lambda: pack(unpack(SHORT) | {"word/vbaProject.bin": b"x"}), "zawiera makra"),
    "entities": (lambda: pack({"word/document.xml": b"<!DOCTYPE a []><a/>"}), "definicję DTD"),
    "broken part": (lambda: pack({"word/document.xml": b"<a>"}), "jest uszkodzona"),
    "object": (lambda: relating("oleObject", "file:///etc/passwd", 'TargetMode="External"'), "obiekt (OLE)"),
    "strange mode": (lambda: relating("image", "x.png", 'TargetMode=" external"'), "obraz „x.png”"),
    "no mode": (lambda: relating("image", "https://example.org/x.png"), "obraz „https://example.org/x.png”"),
    "share": (lambda: relating("image", r"\\serwer\x.png"), "obraz „\\\\serwer\\x.png”"),
    "chunk": (lambda: relating("aFChunk", "obcy.docx"), "wklejony cudzy dokument „obcy.docx”"),
    "own kind": (lambda: relating("x\u202ey", "http://a/", 'TargetMode="External"'), "odwołanie „x\ufffdy”"),
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_file_never_reaches_libreoffice(program, traces, tmp_path, name):
    make, said = STRANGE[name]
    seen = Program(fake(tmp_path, f"touch {tmp_path}/widziany"), program.version, program.python)
    with Pool(workers=1, program=seen) as pool, pytest.raises(ConversionError) as told:
        pool.convert(make())
    assert said in str(told.value)
    assert not (tmp_path / "widziany").exists()
    assert traces.gone(0)


def test_a_hyperlink_is_no_reach_outside(program, tmp_path):
    seen = Program(fake(tmp_path, f"touch {tmp_path}/widziany"), program.version, None)
    with Pool(workers=1, program=seen) as pool, pytest.raises(ConversionError, match="nie utworzył"):
        pool.convert(relating("hyperlink", "https://isap.sejm.gov.pl/", 'TargetMode="External"'))
    assert (tmp_path / "widziany").exists()
