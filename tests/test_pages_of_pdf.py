"""Every document as LibreOffice prints it: opens, keeps its pages, leaves no signature alone."""

import shutil
import subprocess

import pytest
from pypdf import PdfReader

import wkus_docs as wd

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Text of the pages of every example and every empty draft, converted in one start of LibreOffice."""
    assert SOFFICE, "LibreOffice is missing; make test installs it"
    folder = tmp_path_factory.mktemp("pdf")
    for slug, kind in wd.catalog.items():
        (folder / f"{slug}.docx").write_bytes(wd.render(wd.read(kind.example_path)))
        empty = wd.check(wd.Source("pusty.yaml", "", {"dokument": slug}))
        (folder / f"szkic_{slug}.docx").write_bytes(wd.render_draft(empty))
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    made = sorted(folder.glob("*.docx"))
    subprocess.run(
        [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *made],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return {
        path.stem: [page.extract_text() for page in PdfReader(path.with_suffix(".pdf")).pages]
        for path in made
    }


def test_every_page_has_text_and_its_number(pages, slug):
    for number, page in enumerate(pages[slug], 1):
        words = page.replace("\u00a0", " ")
        assert f"Strona {number} z {len(pages[slug])}" in words
        assert len(words.split()) > 12, f"page {number} of {slug} stands nearly empty: {words!r}"


def test_a_signature_does_not_stand_alone(pages, slug):
    """The page that ends a document carries more than the signature block."""
    assert len(pages[slug][-1].split()) > 40 or len(pages[slug]) == 1


def test_drafts_print(pages, slug):
    text = "\n".join(pages[f"szkic_{slug}"]).replace("\u00a0", " ")
    assert "uzupełnij:" in text
    assert "Uwagi do szkicu" in text
