"""Shared fixtures: the catalog, `--update` for goldens, paths of the tools."""

import gc
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import settings
from pypdf import PdfReader
from verapdf import Vera

import wkus_docs as wd
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.pdf import convert
from wkus_docs.pdf.finishing import finish
from wkus_docs.pdf.libreoffice import LossWarning, Pool
from wkus_docs.pdf.table_headers import outlines
from wkus_docs.pdf.word_file import word_file
from wkus_docs.rendering import plotting

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tools"))


settings.register_profile("powtarzalny", derandomize=True)
settings.register_profile("losowy", derandomize=False)
settings.load_profile(
    "powtarzalny"
)  # the same code, the same result; --hypothesis-profile=losowy looks further


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="rewrite the golden texts")


def pytest_generate_tests(metafunc):
    """A test that asks for `slug` runs for every document of the catalog, beside the other tests of its module for it."""
    if "slug" in metafunc.fixturenames:
        metafunc.parametrize("slug", list(wd.catalog), scope="module")


def pytest_collection_finish():
    """What is imported and collected stays to the end: the collector of garbage need not look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def kind(slug):
    return wd.catalog[slug]


@pytest.fixture
def checked(kind):
    return wd.check(kind.example_path)


@pytest.fixture
def document(checked):
    assert checked.document is not None, checked.problems
    return checked.document


class Pdfs:
    """The example of every document as a finished PDF of the embedded engine: `pdfs[slug]` is its path.

    Each is made once in a session, when somebody first asks for it, whichever process of pytest-xdist that
    is. The Word file it was made from lies beside it (`pdfs.docx(slug)`).
    """

    def __init__(self, folder):
        self.folder = folder

    def __getitem__(self, slug):
        return self._kept(f"{slug}.pdf", lambda: convert(self.docx(slug).read_bytes(), engine="typst").pdf)

    def docx(self, slug):
        path = wd.catalog[slug].example_path
        return self._kept(f"{slug}.docx", lambda: wd.render(wd.read(path)))

    def _kept(self, name, make):
        path = self.folder / name
        if not path.exists():
            with tempfile.NamedTemporaryFile(dir=self.folder, delete=False) as file:
                file.write(make())
            Path(file.name).replace(path)
        return path


@pytest.fixture(scope="session")
def pdfs(tmp_path_factory, request):
    folder = tmp_path_factory.getbasetemp()
    folder = folder.parent if hasattr(request.config, "workerinput") else folder
    folder = folder / "pdfs"
    folder.mkdir(exist_ok=True)
    return Pdfs(folder)


@pytest.fixture(scope="session")
def office(pdfs, request):
    """Folder of every example as a finished PDF of LibreOffice, and of every empty draft („szkic_…”), as it prints.

    Made once by whichever process of pytest-xdist asks first; the others wait for it. `pytest -k SLUG` makes
    those of the documents it tests.
    """
    folder = pdfs.folder / "office"
    try:
        folder.mkdir()
    except FileExistsError:
        ends = time.monotonic() + 300
        while not (folder / "done").exists():
            assert time.monotonic() < ends, "the other process has not converted the documents"
            time.sleep(0.5)
    else:
        slugs = tested(request.session)
        finish_examples(pdfs, folder, slugs)
        print_drafts(folder, slugs)
        (folder / "done").touch()
    return folder


def tested(session):
    """Documents that tests of this run ask for by their slug, in the order of the catalog."""
    asked = {item.callspec.params.get("slug") for item in session.items if hasattr(item, "callspec")}
    return [slug for slug in wd.catalog if slug in asked]


def finish_examples(pdfs, folder, slugs):
    """Convert the examples of documents by our pool, and finish them, as `wkus pdf --silnik libreoffice` does."""
    documents = {slug: pdfs.docx(slug).read_bytes() for slug in slugs}
    with Pool(workers=2) as pool, warnings.catch_warnings():
        warnings.simplefilter("ignore", LossWarning)  # what becomes of links is tested by itself
        for (slug, docx), made in zip(documents.items(), pool.convert_all(documents.values()), strict=True):
            assert isinstance(made, bytes), f"{slug}: {made}"
            word = word_file(docx)
            (folder / f"{slug}.pdf").write_bytes(finish(made, word.properties, outlines(word)).pdf)


def print_drafts(folder, slugs):
    """Print the empty drafts of documents by plain LibreOffice, in one start."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    assert program, "LibreOffice is missing; make test installs it"
    for slug in slugs:
        empty = wd.check(wd.Source("pusty.yaml", "", {"dokument": slug}))
        (folder / f"szkic_{slug}.docx").write_bytes(wd.render_draft(empty))
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    subprocess.run(
        [program, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *sorted(folder.glob("*.docx"))],
        check=True, capture_output=True, timeout=280,
    )  # fmt: skip


@pytest.fixture(scope="session")
def office_pages(office):
    """Pages of the examples and of the empty drafts („szkic_…”) as LibreOffice prints them."""
    return {path.stem: pages_of(path) for path in sorted(office.glob("*.pdf"))}


@pytest.fixture(scope="session")
def vera():
    """A running veraPDF."""
    with Vera() as started:
        yield started


def pages_of(pdf):
    """Text of every page of a PDF."""
    return [page.extract_text() for page in PdfReader(pdf).pages]


@pytest.fixture
def quick_charts(monkeypatch):
    """For tests that make hundreds of documents: one picture for every chart, refusing the same charts."""
    picture = plotting.png(Chart(ChartKind.BARS, "Wykres", ("a",), (Series("b", (Decimal(1),)),), "zł"))
    monkeypatch.setattr(plotting, "png", lambda chart: (hash(chart), picture)[1])  # a gap has no hash


@pytest.fixture
def golden(request):
    """Compare a text with its golden file; `--update` rewrites it, a missing one fails."""

    def compare(name, text):
        path = ROOT / "tests" / "goldens" / name
        if request.config.getoption("--update"):
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path.name} is missing; read the text, then run pytest --update"
        assert text == path.read_text(encoding="utf-8"), f"{path.name} differs; pytest --update rewrites it"

    return compare
