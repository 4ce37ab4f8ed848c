"""The type checker for templates: what it reports, where, and what it lets pass."""

from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

import pytest
from word import docx, paragraph, table
from word_sources import sources

from wkus_docs.document import Document, Findings, Part, error, rule
from wkus_docs.errors import Place, Severity
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.odmiana import Odmiana
from wkus_docs.rendering import Template
from wkus_docs.rendering.checking import asked_for, check
from wkus_docs.rendering.checking.kinds import kinds_of
from wkus_docs.rendering.document_rendering import context
from wkus_docs.rendering.environment import OURS
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class Rola(Wybor):
    """Role."""

    CZLONEK = "czlonek", "członek"
    PREZES = "prezes", "prezes"


class Para(NamedTuple):
    """Pair."""

    miesiac: int
    dzien: int


class Osoba(Part):
    """Osoba"""

    nazwisko: Tekst
    """Nazwisko"""
    rola: Rola
    """Rola"""
    zastepca: Tekst | None = None
    """Zastępca"""

    @cached_property
    def inicjal(self) -> str:
        """Initial."""
        return self.nazwisko[0]

    def podpis(self, wzor: str, *, pelny: bool = False) -> str:
        """Signature."""
        return wzor.format(self.nazwisko) if pelny else self.nazwisko


class PismoProbne(Document):
    """Pismo próbne"""

    tytul: Tekst
    """Tytuł"""
    opis: Opis | None = None
    """Opis"""
    termin: date
    """Termin"""
    kwota: Kwota
    """Kwota"""
    liczba: Liczba
    """Liczba"""
    pilne: TakNie
    """Czy pilne"""
    okres: Okres
    """Okres"""
    prezes: Osoba
    """Prezes"""
    goscie: tuple[Osoba, ...] = ()
    """Goście"""
    stawki: tuple[Kwota, ...] = ()
    """Stawki"""
    data_odwolania: date | None = None
    """Data odwołania"""
    zastepca: Osoba | None = None
    """Zastępca"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title."""
        return self.tytul

    @property
    def autor_dokumentu(self) -> str:
        """Author."""
        return self.prezes.nazwisko

    @property
    def data_dokumentu(self) -> date:
        """Day."""
        return self.termin

    @property
    def nazwa(self) -> Odmiana:
        """Name."""
        return Odmiana(*[self.tytul] * 6)

    @property
    def para(self) -> Para:
        """Pair."""
        return Para(1, 2)

    @property
    def odwolane(self) -> bool:
        """Whether it is called off."""
        return not self.pilne

    @rule()
    def _called_off_on_a_day(self) -> Findings:
        """Odwołane pismo ma datę odwołania."""
        if self.odwolane and self.data_odwolania is None:
            yield error("data_odwolania", "Brakuje daty.")


def faults(*blocks, unused=False):
    found = check(sources(docx(*blocks)), PismoProbne)
    return [fault for fault in found if unused or "drukowane." not in fault.message]


SOUND = (
    "{{ tytul }} {{ liczba }} {{ prezes.rola }} {{ prezes.rola.etykieta }} {{ prezes.rola.value }}",
    "{{ termin | data }} {{ kwota | kwota }} {{ okres | lata }} {{ tytul | wielka | bez_kropki }}",
    "{{ nazwa.dopelniacz }} {{ para.dzien }} {{ para[0] }}",
    "{{ prezes.inicjal }} {{ prezes.podpis('x') }} {{ prezes.podpis('x', pelny=true) }}",
    "{{ termin.year }} {{ termin.isoformat() }} {{ tytul.upper() }} {{ data_dokumentu.strftime('%Y') }}",
    "{% for gosc in goscie %}{{ loop.index }}{{ gosc.nazwisko }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for gosc in goscie %}{{ gosc.nazwisko }}{% else %}{{ tytul }}{% endfor %}",
    "{% for gosc in goscie if gosc.zastepca %}{{ gosc.zastepca }}{% endfor %}",
    "{% for g in goscie recursive %}{{ g.nazwisko }}{% if loop.depth < 2 %}{{ loop(goscie) }}{% endif %}{{ loop.cycle('a', 'b') }}{% endfor %}",
    "{% for klucz, wartosc in {'a': 1, 'b': 2}.items() %}{{ klucz }}{{ wartosc }}{% endfor %}",
    "{% for klucz, wartosc in {'a': 1} | dictsort %}{{ klucz }}{{ wartosc + 1 }}{% endfor %}",
    "{% for miesiac, dzien in [para] %}{{ miesiac + dzien }}{% endfor %}",
    "{% for stawka in stawki %}{{ stawka | kwota_tabela }}{% endfor %}{{ stawki | sum | kwota }}",
    "{% for wiersz in goscie | batch(2) %}{% for gosc in wiersz %}{{ gosc.nazwisko }}{% endfor %}{% endfor %}",
    "{% for grupa in goscie | groupby('rola') %}{{ grupa.grouper }}{{ grupa.list | length }}{% endfor %}",
    "{{ goscie | map(attribute='nazwisko') | join(', ') }} {{ goscie | map(attribute='nazwisko') | wyliczenie }}",
    "{{ (goscie | selectattr('zastepca') | list | first).nazwisko }} {{ goscie | length + 1 }} {{ goscie[0].nazwisko }}",
    "{{ (goscie | sort(attribute='nazwisko'))[0].nazwisko }} {{ goscie[1:] | length }} {{ tytul[0] }} {{ tytul[:3] }}",
    "{{ stawki | map('kwota') | join('; ') }} {{ stawki | max | kwota }} {{ (kwota * 2 + 1) | kwota }}",
    "{{ opis | lub_nie_dotyczy }} {{ opis | default('brak', true) }} {{ opis or 'brak' }} {{ opis if opis else '' }}",
    "{% if opis %}{{ opis }}{% endif %}{% if opis is not none %}{{ opis }}{% endif %}{% if opis != none %}{{ opis }}{% endif %}",
    "{% if opis is none %}-{% else %}{{ opis }}{% endif %}{% if not opis %}-{% else %}{{ opis }}{% endif %}",
    "{% if opis and pilne %}{{ opis }}{% endif %}{% if not opis or pilne %}-{% else %}{{ opis }}{% endif %}",
    "{% if zastepca %}{{ zastepca.nazwisko }}{% if zastepca.zastepca %}{{ zastepca.zastepca }}{% endif %}{% endif %}",
    "{% if opis and opis.startswith('x') %}x{% endif %}{% for akapit in opis | lub_nie_dotyczy | akapity %}{{ akapit }}{% endfor %}",
    "{% if odwolane %}{{ data_odwolania | data }}{% endif %}",
    "{% if pilne is true %}a{% elif pilne is false %}b{% else %}{{ pilne }}{% endif %}{% if pilne is sameas true %}a{% endif %}",
    "{% if pilne %}a{% else %}b{% endif %}{% if not pilne %}a{% endif %}{{ 'a' if pilne else 'b' }}",
    "{% if data_odwolania is none %}a{% elif data_odwolania %}b{% endif %}{% if opis is none %}a{% elif opis %}b{% else %}c{% endif %}",
    "{% if data_odwolania is none %}a{% elif pilne %}b{% else %}{{ data_odwolania | data }}{% endif %}",
    "{% if prezes.rola == 'prezes' %}a{% endif %}{% if prezes.rola in ['prezes', 'czlonek'] %}a{% endif %}",
    "{% if termin > okres.od and kwota >= 100 and liczba != 3 and 'a' in tytul %}a{% endif %}",
    "{% set x = goscie | length %}{{ x + 1 }}{% set y %}{{ tytul }}{% endset %}{{ y | upper }}",
    "{% set ns = namespace(suma=0) %}{% for s in stawki %}{% set ns.suma = ns.suma + s %}{% endfor %}{{ ns.suma | kwota }}",
    "{% if pilne %}{% set x = 1 %}{% else %}{% set x = 'a' %}{% endif %}{{ x }}",
    "{% with x = prezes, y = tytul %}{{ x.nazwisko }}{{ y }}{% endwith %}",
    "{% macro osoba(o, przed='') %}{{ przed }}{{ o.nazwisko }}{{ tytul }}{% endmacro %}{{ osoba(prezes) }}{{ osoba(prezes, przed='p. ') }}",
    "{% macro ramka() %}{{ caller() }}{% endmacro %}{% call ramka() %}{{ tytul }}{% endcall %}",
    "{% filter upper %}{{ tytul }}{% endfilter %}{{ range(3) | join(',') }}{{ dict(a=1).a }}",
    "{{ 'raz' if liczba == 1 else liczba ~ ' razy' }} {{ (5000 / goscie | length) | int }} {{ (okres.do - okres.od).days }}",
    "{{ akt('udpp') }} {{ dziennik('ufp') }} {{ prawo('max_lat_umowy') }} {{ par('cel') }} {{ odsylacz('cel') }}",
    "{{ liczba * 'a' }} {{ -liczba }} {{ (kwota / 2) | kwota }}",
    "{% if tytul is defined %}{{ tytul }}{% endif %}{% if prezes.zastepca is defined %}a{% endif %}",
)  # fmt: skip


@pytest.mark.parametrize("text", SOUND)
def test_what_is_sound_passes(text):
    assert faults(paragraph(text.replace("<", "&lt;"))) == []


FULL = PismoProbne(
    tytul="Tytuł a", opis="Opis\nx", termin="2027-05-01", kwota="200", liczba=2, pilne=False,
    okres={"od": "2027-01-01", "do": "2028-12-31"}, prezes={"nazwisko": "Ząb", "rola": "prezes", "zastepca": "Łoś"},
    goscie=[{"nazwisko": "Żuk", "rola": "czlonek", "zastepca": "Lis"}], stawki=["10", "20,50"],
    data_odwolania="2027-06-01", zastepca={"nazwisko": "Kos", "rola": "czlonek"},
)  # fmt: skip
SPARSE = FULL.model_copy(
    update={
        "opis": None, "pilne": True, "data_odwolania": None, "zastepca": None, "liczba": 0, "kwota": Decimal(0),
        "prezes": FULL.prezes.model_copy(update={"zastepca": None}),
    }
)  # fmt: skip


@pytest.mark.parametrize("document", [FULL, SPARSE], ids=["full", "sparse"])
@pytest.mark.parametrize("text", SOUND)
def test_what_passes_renders_whatever_is_missing(text, document):
    blocks = docx(paragraph(text.replace("<", "&lt;")))
    assert Template(blocks, manner=OURS).render(context(document))


UNSOUND = (
    ("{{ tytull }}", "Dokument „Pismo próbne” nie ma „tytull”.", "Może „tytul”?"),
    ("{{ nazwisko }}", "nie ma „nazwisko”", "Może „prezes.nazwisko”?"),
    ("{{ prezes.nazwsko }}", "Grupa pól „Osoba” nie ma „nazwsko”.", "Może „nazwisko”"),
    ("{{ prezes.zzz }}", "Grupa pól „Osoba” nie ma „zzz”.", "Ma pola: „inicjal”, „nazwisko”"),
    ("{{ prezes.model_dump }}", "nie ma „model_dump”", ""),
    ("{{ prezes.__class__ }}", "nie ma „__class__”", ""),
    ("{{ okres.od.rok }}", "Data nie ma „rok”", ""),
    ("{{ nazwa.dopelnacz }}", "nie ma „dopelnacz”", "Może „dopelniacz”"),
    ("{{ prezes.rola.etykeita }}", "Wybór nie ma „etykeita”", "etykieta"),
    ("{{ zastepca.nazwisko }}", "„zastepca” może nie mieć wartości.", "{% if … %}"),
    ("{% for g in goscie %}{{ loop.indeks }}{% endfor %}", "nie ma „indeks”", "„index”"),
    ("{% for g in goscie %}{{ g.nazwsko }}{% endfor %}", "nie ma „nazwsko”", "nazwisko"),
    ("{% for g in goscie %}{% endfor %}{{ g.nazwisko }}", "nie ma „g”", ""),
    ("{% for g in goscie | selectattr('zastepc') %}{{ g.rola }}{% endfor %}", "nie ma „zastepc”", "zastepca"),
    ("{{ goscie | map(attribute='nazwa') | join }}", "nie ma „nazwa”", "nazwisko"),
    ("{{ goscie | sum(attribute='kwota') | kwota }}", "nie ma „kwota”", ""),
    ("{{ goscie | map('wielkaa') | join }}", "Nie ma filtra „wielkaa”", "wielka"),
    ("{{ goscie | select('definied') | list | length }}", "Nie ma testu „definied”", "defined"),
    ("{{ goscie[0].nazwsko }}", "nie ma „nazwsko”", ""),
    ("{{ goscie['a'].nazwisko }}", "musi być liczbą", ""),
    ("{{ para[2] }}", "„para” ma tylko 2 wartości", ""),
    ("{{ termin[0] }}", "Data nie ma kolejnych wartości", ""),
    ("{{ {'a': 1}.b }}", "nie ma „b”", ""),
    ("{% for x in tytul %}{{ x }}{% endfor %}", "Pętla po „tytul”: to tekst, a nie lista.", "| akapity"),
    ("{% for x in liczba %}{{ x }}{% endfor %}", "to liczba całkowita, a nie lista", ""),
    ("{% for x in prezes %}{{ x }}{% endfor %}", "to grupa pól „Osoba”, a nie lista", ""),
    ("{% for a, b, c in [para] %}{{ a }}{% endfor %}", "rozdzielić na 3", ""),
    ("{% for a, b in goscie %}{{ a }}{% endfor %}", "rozdzielić na 2", ""),
    ("{{ termin }}", "„termin” to data; takiej wartości nie da się wydrukować", "| data"),
    ("{{ kwota }}", "„kwota” to kwota lub ułamek", "| kwota"),
    ("{{ pilne }}", "„pilne” to tak albo nie", ""),
    ("{{ goscie }}", "„goscie” to lista", ""),
    ("{{ prezes }}", "grupa pól „Osoba”", ""),
    ("{{ opis }}", "„opis” może nie mieć wartości", "lub_nie_dotyczy"),
    ("{{ opis | wielka }}", "„opis” może nie mieć wartości", ""),
    ("{{ opis | default('x') }}", "może nie mieć wartości", ""),
    ("{% if pilne %}{{ opis }}{% endif %}", "„opis” może nie mieć wartości", ""),
    ("{% if not opis %}{{ opis }}{% endif %}", "„opis” może nie mieć wartości", ""),
    ("{% if liczba %}{{ data_odwolania | data }}{% endif %}", "„data_odwolania” może nie mieć wartości", ""),
    ("{{ (kwota if pilne) | kwota }}", "gdy warunek nie zachodzi", "else"),
    ("{{ prawo('maly_grant_dni') }}", "może nie mieć wartości", ""),
    ("{{ termin ~ 'a' }}", "„termin” to data", ""),
    ("{{ stawki | join(', ') }}", "kwota lub ułamek", ""),
    ("{{ par }}", "funkcja", ""),
    ("{{ tytul | kwota }}", "Filtr „kwota” dostaje wartość: tekst, a czyta: kwota lub ułamek.", ""),
    ("{{ kwota | data }}", "Filtr „data” dostaje wartość: kwota lub ułamek, a czyta: data.", "„| kwota”"),
    ("{{ termin | wielka }}", "Filtr „wielka” dostaje wartość: data", "„| data”"),
    ("{{ tytul | lata }}", "Filtr „lata”", ""),
    ("{{ tytul | wyliczenie }}", "Filtr „wyliczenie” dostaje wartość: tekst", ""),
    ("{{ goscie | wyliczenie }}", "Filtr „wyliczenie” dostaje wartość: lista", ""),
    ("{{ liczba | length }}", "Filtr „length” dostaje wartość: liczba całkowita", ""),
    ("{{ tytul | first }}", "Filtr „first” dostaje wartość: tekst", ""),
    ("{{ tytul | abs }}", "Filtr „abs”", ""),
    ("{{ tytul | dictsort }}", "Filtr „dictsort”", ""),
    ("{{ termin | upper }}", "„termin” to data", ""),
    ("{{ kwota | kwotaa }}", "Nie ma filtra „kwotaa”.", "Może „kwota”"),
    ("{{ kwota | kwota(2) }}", "„kwota” dostaje za dużo argumentów", ""),
    ("{{ tytul | replace('a') }}", "„replace” wymaga argumentu „new”", ""),
    ("{{ tytul | replace('a', 'b', ile=1) }}", "nie ma argumentu „ile”", ""),
    ("{% if tytul is definied %}a{% endif %}", "Nie ma testu „definied”.", "defined"),
    ("{% if liczba is divisibleby %}a{% endif %}", "wymaga argumentu „num”", ""),
    ("{% if tytul is true %}a{% endif %}", "nie jest „tak” ani „nie”", ""),
    ("{{ prezes.podpis() }}", "„podpis” wymaga argumentu „wzor”", ""),
    ("{{ prezes.podpis(1) }}", "Argument „wzor” w „podpis” to liczba całkowita, a ma to być tekst.", ""),
    ("{{ prezes.podpis('a', duzy=1) }}", "nie ma argumentu „duzy”", ""),
    ("{{ tytul() }}", "nie można wywołać", ""),
    ("{{ ust('a', 'b') }}", "za dużo argumentów", ""),
    ("{{ akt('uddp') }}", "Nie znam aktu „uddp”.", "Może „udpp”"),
    ("{{ akt(kwota) }}", "Argument „key” w „akt” to kwota", ""),
    ("{{ prawo('max_lat') }}", "Nie znam wartości prawa „max_lat”.", "max_lat_umowy"),
    ("{{ par('cel') }}{{ odsylacz('cell') }}", "Żadna jednostka nie ma etykiety „cell”.", "Może „cel”?"),
    ("{{ tytul + liczba }}", "Nie da się policzyć: tekst + liczba całkowita.", ""),
    ("{{ (kwota * 0.5) | kwota }}", "kwota lub ułamek * ułamek", ""),
    ("{{ (termin - liczba) | data }}", "data - liczba całkowita", ""),
    ("{{ (termin + termin) | data }}", "data + data", ""),
    ("{{ -tytul }}", "nie może stać znak liczby", ""),
    ("{% if termin > liczba %}a{% endif %}", "data > liczba całkowita", ""),
    ("{% if termin == 'dziś' %}a{% endif %}", "Porównanie nigdy nie zachodzi", ""),
    ("{% if liczba == '1' %}a{% endif %}", "Porównanie nigdy nie zachodzi", ""),
    ("{% if prezes.rola == 'prezez' %}a{% endif %}", "Nie ma wyboru „prezez”.", "Do wyboru: „czlonek”, „prezes”."),
    ("{% if prezes.rola in ['prezez'] %}a{% endif %}", "Nie ma wyboru „prezez”.", "Może „prezes”?"),
    ("{% if 'a' in liczba %}a{% endif %}", "a nie lista ani tekst", ""),
    ("{% if 1 in tytul %}a{% endif %}", "W tekście nie może być", ""),
    ("{% set x = prezes %}{{ x.nazwsko }}", "nie ma „nazwsko”", ""),
    ("{% set x %}{{ termin }}{% endset %}{{ x }}", "„termin” to data", ""),
    ("{% set ms.a = 1 %}", "Nie ma przestrzeni nazw „ms”", ""),
    ("{% if pilne %}{% set x = 1 %}{% else %}{% set x = termin %}{% endif %}{{ x }}", "„x” to data", ""),
    ("{% for g in goscie %}{% set x = 1 %}{% endfor %}{{ x }}", "nie ma „x”", ""),
    ("{% with x = prezes %}{{ x.nazwsko }}{% endwith %}", "nie ma „nazwsko”", ""),
    ("{% with x = 1 %}{% endwith %}{{ x }}", "nie ma „x”", ""),
    ("{% macro m(a) %}{{ tytull }}{% endmacro %}", "nie ma „tytull”", ""),
    ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}", "„m” wymaga argumentu „a”", ""),
    ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}", "„m” dostaje za dużo argumentów", ""),
    ("{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ tytull }}{% endcall %}", "nie ma „tytull”", ""),
    ("{% filter wielkaa %}a{% endfilter %}", "Nie ma filtra „wielkaa”", ""),
    ("{% include 'x' %}", "nie może sięgać do innych plików", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "message", "hint"), UNSOUND)
def test_what_cannot_be_right_is_one_error(text, message, hint):
    found = faults(paragraph(text.replace("<", "&lt;").replace("> l", "&gt; l")))
    assert [fault.severity for fault in found] == [Severity.ERROR], found
    assert message in found[0].message
    assert hint in found[0].hint


DOUBTFUL = (
    ("{% if termin %}a{% endif %}", "„termin” to data, a więc jest zawsze"),
    ("{% if prezes %}a{% endif %}", "grupa pól „Osoba”, a więc jest zawsze"),
    ("{{ 'a' if prezes.rola else 'b' }}", "wybór, a więc jest zawsze"),
    ("{% if not termin %}a{% endif %}", "a więc jest zawsze"),
    ("{% if pilne and termin %}a{% endif %}", "a więc jest zawsze"),
    ("{% if tytul is none %}a{% endif %}", "o wartość, która jest zawsze (tekst)"),
    ("{% if tytull is defined %}{{ tytull }}{% endif %}", "Żaden dokument nie ma „tytull”."),
    ("{% if prezes.tytul is defined %}{{ prezes.tytul }}{% endif %}", "Żaden dokument nie ma „tytul”."),
    ("{{ tytull | default('brak') }}", "Żaden dokument nie ma „tytull”."),
    ("{% if data_odwolania is none %}a{% elif data_odwolania %}b{% else %}c{% endif %}", "dalsze gałęzie nigdy"),
    ("{% if not zastepca %}a{% elif zastepca %}b{% elif pilne %}c{% endif %}", "dalsze gałęzie nigdy"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "message"), DOUBTFUL)
def test_what_is_only_doubtful_is_a_warning(text, message):
    found = faults(paragraph(text))
    assert [fault.severity for fault in found] == [Severity.WARNING], found
    assert message in found[0].message


def test_all_faults_are_reported_at_once_each_at_its_tag():
    found = faults(
        paragraph("Tytuł {{ tytull }}"), paragraph("{{ termin }} i {{ kwota | data }}"),
        table(["{%tr for g in goscie %}"], ["{{ g.x }}"], ["{%tr endfor %}"]),
    )  # fmt: skip
    assert [(fault.place.text, fault.place.tag.replace("\n", "")) for fault in found] == [
        ("Tytuł {{ tytull }}", "{{ tytull }}"),
        ("{{ termin }} i {{ kwota | data }}", "{{ termin }}"),
        ("{{ termin }} i {{ kwota | data }}", "{{ kwota | data }}"),
        ("{{ g.x }}", "{{ g.x }}"),
    ]


def test_the_same_fault_of_one_tag_is_said_once():
    assert len(faults(paragraph("{{ tytull + tytull }}"))) == 1


def test_a_label_in_one_part_serves_a_citation_in_another():
    footer = f'<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{paragraph("{{ par(„cel”) }}")}</w:ftr>'
    blocks = docx(paragraph("{{ odsylacz('cel') }}"), word__footer1="x")
    assert [fault.message for fault in check(sources(blocks), PismoProbne) if "etykiety" in fault.message]
    both = docx(paragraph("{{ odsylacz('cel') }}"), **{"word__footer1.xml": footer})
    assert not [fault for fault in check(sources(both), PismoProbne) if "etykiety" in fault.message]


def test_labels_made_at_run_time_leave_citations_unchecked():
    assert faults(paragraph("{{ par(tytul) }}{{ odsylacz('cel') }}")) == []


def test_required_fields_that_nothing_prints_are_named():
    found = faults(paragraph("{{ tytul }} {{ termin | data }} {{ prezes.nazwisko }}"), unused=True)
    assert [fault.message.removesuffix(" nie jest nigdzie drukowane.") for fault in found] == [
        "Pole „Kwota” (kwota)", "Pole „Liczba” (liczba)", "Pole „Czy pilne” (pilne)", "Pole „Okres” (okres)",
        "Pole „Rola” (prezes.rola)",
    ]  # fmt: skip
    assert {(fault.severity, fault.place) for fault in found} == {(Severity.WARNING, Place())}


def test_a_property_stands_for_the_fields_it_is_made_of():
    text = "{{ nazwa.mianownik }} {{ prezes.inicjal }} {{ 'a' if odwolane else 'b' }} {{ okres | lata }}"
    found = " ".join(fault.message for fault in faults(paragraph(text), unused=True))
    assert [way for way in ("tytul", "pilne", "nazwisko", "okres", "kwota") if f"{way})" in found] == [
        "kwota"
    ]


def test_a_template_is_tried_against_a_model_that_has_moved_on():
    parsed = sources(docx(paragraph("{{ kwota | kwota }} {{ prezes.nazwisko }}")))
    assert asked_for(parsed, PismoProbne) == {
        (PismoProbne, "kwota"),
        (PismoProbne, "prezes"),
        (Osoba, "nazwisko"),
    }
    gone = check(parsed, PismoProbne, {(Osoba, "nazwisko"): None})
    other = check(parsed, PismoProbne, {(PismoProbne, "kwota"): kinds_of(str)})
    assert any("nie ma „nazwisko”" in fault.message for fault in gone)
    assert any("Filtr „kwota” dostaje wartość: tekst" in fault.message for fault in other)


def test_a_condition_may_ask_about_an_amount_for_it_may_be_zero():
    assert faults(paragraph("{% if kwota %}{{ kwota | kwota }}{% endif %}")) == []
