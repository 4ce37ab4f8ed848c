"""Builds a blank questionnaire: its pages, their fields, and the mark by which it is known when it comes back."""

from datetime import UTC, datetime, time

from wkus_docs.carried_data import schema_version
from wkus_docs.errors import InputError, Problem, Severity
from wkus_docs.pdf.forms.form import LANGUAGE, add_fields
from wkus_docs.pdf.forms.form_id import FormId
from wkus_docs.pdf.questionnaire.layout import source
from wkus_docs.pdf.questionnaire.study import Study
from wkus_docs.word.properties import Properties


def blank(study: Study, *, children: bool = False) -> bytes:
    """Return the blank questionnaire of a study; that for ``children`` in plain words.

    Raises InputError when the study has no plain words, ConversionError when no form comes out.
    """
    sheet = study.children if children else study.adults
    if sheet is None:
        fault = "W pliku nie ma pytań w wersji dla dzieci."
        cure = "Dopisz pola tresc_dla_dzieci albo zrób ankietę bez --dla-dzieci."
        if study.kind.slug != "ankieta_satysfakcji_odbiorcow":
            fault, cure = "Ta ankieta nie ma wersji dla dzieci.", "Zrób ją bez --dla-dzieci."
        raise InputError((Problem((), 0, 0, Severity.ERROR, fault, cure),))
    day = datetime.combine(study.survey.data_dokumentu, time(), UTC)
    code, places = source(sheet, day)
    slug = study.kind.slug
    mark = FormId(slug, slug, schema_version(slug), study=study.checksum, asked=sheet.asked)
    pdf, _ = add_fields(code, places, {}, mark, Properties(sheet.title, "", LANGUAGE, day), closed=False)
    return pdf
