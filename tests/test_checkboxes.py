"""Check-box controls of Word, set by the data."""

import pytest
from word import body, docx

import wkus_docs as wd


def control(tag, before="☐", checked="0"):
    return (
        '<w:p><w:sdt xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr>'
        f'<w:tag w:val="{tag}"/><w14:checkbox><w14:checked w14:val="{checked}"/>'
        '<w14:checkedState w14:val="2611"/><w14:uncheckedState w14:val="2610"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r><w:t>{before}</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )


@pytest.mark.parametrize(
    ("tag", "names", "sign", "checked"),
    [
        ("zgoda", {"zgoda": True}, "☑", "1"),
        ("zgoda", {"zgoda": False}, "☐", "0"),
        ("oferta.wspolna", {"oferta": {"wspolna": True}}, "☑", "1"),
        ("{{ rok &gt; 2026 }}", {"rok": 2027}, "☑", "1"),
        ("{{ rok &gt; 2026 }}", {"rok": 2026}, "☐", "0"),
    ],
)
def test_a_check_box_is_set_by_the_field_its_tag_names(tag, names, sign, checked):
    rendered = wd.Template(docx(control(tag))).render(names)
    assert wd.text(rendered) == f"{sign}\n"
    assert f'w14:checked w14:val="{checked}"' in body(rendered)
    assert "{{" not in body(rendered)


@pytest.mark.parametrize("tag", ["zgoda", "oferta.wspolna", "pole 7", ""])
def test_a_check_box_that_names_no_field_stays_as_it_is(tag):
    rendered = wd.Template(docx(control(tag, before="☒", checked="1"))).render({"inne": True})
    assert wd.text(rendered) == "☒\n"
    assert 'w14:checked w14:val="1"' in body(rendered)


def test_a_mistake_in_the_tag_of_a_check_box_is_a_fault():
    with pytest.raises(wd.TemplateError, match="akapit 1"):
        wd.Template(docx(control("{{ rok > }}")))
