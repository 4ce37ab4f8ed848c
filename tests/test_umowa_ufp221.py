"""Umowa zawiera sześć elementów, których wymaga art. 221 ust. 3 ustawy o finansach publicznych."""

import pytest

import wkus_docs as wd
from wkus_docs.word.text import text

ELEMENTS = {
    "pkt 1: opis zadania": "Szczegółowy opis zadania publicznego:",
    "pkt 1: cel dotacji": "Dotację przyznaje się na następujący cel: zapewnienie dzieciom",
    "pkt 1: termin wykonania": "ustala się od dnia 1 lutego 2027 r. do dnia 31 grudnia 2029 r.",
    "pkt 2: wysokość dotacji": "w wysokości 578 000,00 zł (słownie: pięćset siedemdziesiąt osiem tysięcy złotych",
    "pkt 2: tryb płatności": "| 2027 | I | 15 lutego 2027 r. | 88 000,00 |",
    "pkt 3: termin wykorzystania": "nie później jednak niż do dnia 31 grudnia każdego roku",
    "pkt 4: tryb kontroli": "Zleceniodawca sprawuje kontrolę prawidłowości wykonywania zadania publicznego",
    "pkt 5: termin rozliczenia": "w terminie 30 dni od dnia zakończenia realizacji zadania publicznego",
    "pkt 5: sposób rozliczenia": "Akceptacja sprawozdania i rozliczenie dotacji polega na weryfikacji",
    "pkt 6: termin zwrotu": "zwrócić odpowiednio do dnia 31 stycznia następnego roku kalendarzowego",
    "pkt 6: dzień zwrotu": "| 2029 | 204 000,00 | 31 grudnia 2029 r. | 31 stycznia 2030 r. |",
}


@pytest.fixture(scope="module")
def agreement():
    document = wd.read(wd.catalog["umowa_wieloletnia"].example_path)
    return text(wd.render(document)).replace("\u00a0", " ")


@pytest.mark.parametrize("element", ELEMENTS)
def test_the_agreement_says(agreement, element):
    assert ELEMENTS[element] in agreement


def test_sections_come_in_the_order_of_the_framework(agreement):
    headings = [line for line in agreement.splitlines() if line.startswith("[ParagrafUmowy]")]
    assert [heading.split("§ ")[1].split()[0] for heading in headings] == [str(n) for n in range(1, 20)]


def test_no_personal_number_is_printed(agreement):
    assert "PESEL" not in agreement
