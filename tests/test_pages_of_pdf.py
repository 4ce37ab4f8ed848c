"""Every document as LibreOffice prints it: opens, keeps its pages, leaves no signature alone."""


def test_every_page_has_text_and_its_number(office_pages, slug):
    for number, page in enumerate(office_pages[slug], 1):
        words = page.replace("\u00a0", " ")
        assert f"Strona {number} z {len(office_pages[slug])}" in words
        assert len(words.split()) > 12, f"page {number} of {slug} stands nearly empty: {words!r}"


def test_a_signature_does_not_stand_alone(office_pages, slug):
    """The page that ends a document carries more than the signature block."""
    assert len(office_pages[slug][-1].split()) > 30 or len(office_pages[slug]) == 1


def test_drafts_print(office_pages, slug):
    text = "\n".join(office_pages[f"szkic_{slug}"]).replace("\u00a0", " ")
    assert "uzupełnij:" in text
    assert "Uwagi do szkicu" in text
