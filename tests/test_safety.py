"""A template may be a stranger's file: it reaches nothing, runs for no more than seconds, and is no bomb."""

import io
import json
import os
import struct
import subprocess
import sys
import warnings
import zipfile
import zlib
from array import array
from collections import Counter, OrderedDict, UserList, deque
from contextlib import suppress
from pathlib import Path

import pytest
from word import docx, paragraph

import wkus_docs as wd
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.inspection import inspect
from wkus_docs.word.package import MAIN, unpack
from wkus_docs.zip_container import MAX_ENTRIES, pack

resource = pytest.importorskip("resource", reason="limits of a process are those of Unix")

TESTS = Path(__file__).parent
MODEL = wd.catalog["karta_oceny_merytorycznej"].model


def template(source):
    """A template of one paragraph with the source given."""
    return docx(paragraph(source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")))


# ---------------------------------------------------------------- escapes

ESCAPES = [
    "{{ ''.__class__ }}", "{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ ''['__class__'] }}",
    "{{ ''['__cla' ~ 'ss__'] }}", "{{ ''|attr('__class__') }}", "{{ ''|attr('__cla' ~ 'ss__') }}",
    "{{ ['']|map(attribute='__class__')|list }}", "{{ ['']|map('attr', '__class__')|list }}",
    "{{ ['']|groupby('__class__') }}", "{{ ['']|sum(attribute='__class__') }}", "{{ ['']|sort(attribute='__class__') }}",
    "{{ ['']|selectattr('__class__')|list|first }}", "{{ ['']|unique(attribute='__class__')|list }}",
    "{{ ['']|min(attribute='__class__') }}", "{{ [['']]|map(attribute='0.__class__')|list }}",
    "{{ '{0.__class__}'.format('') }}", "{{ '{x.__class__}'.format(x='') }}", "{{ '{0[__class__]}'.format(cycler('a')) }}",
    "{{ '{x.__class__}'.format_map({'x': ''}) }}", "{% set f = '{0.__class__}'.format %}{{ f('') }}",
    "{{ ['{0.__class__}']|map('format', '')|list|first.__class__ }}", "{{ ('{0.__class__}'|e).format('') }}",
    "{{ cycler.__init__.__globals__ }}", "{{ joiner.__init__.__globals__ }}", "{{ namespace.__init__.__globals__ }}",
    "{{ cycler('a').__init__ }}", "{{ lipsum.__globals__ }}", "{{ lipsum() }}", "{{ self.__init__ }}", "{{ self.__dict__ }}",
    "{{ self._TemplateReference__context }}", "{{ self._TemplateReference__context.environment }}",
    "{{ request.application }}", "{{ config }}", "{{ os }}", "{{ __builtins__ }}", "{{ __import__('os') }}",
    "{{ environment }}", "{{ context }}", "{{ get_flashed_messages }}", "{{ undefined.__class__ }}",
    "{{ range.__class__ }}", "{{ dict.__base__ }}", "{{ dict.mro() }}", "{{ dict.__subclasses__() }}", "{{ dict|attr('mro') }}",
    "{% for x in [1] %}{{ loop.__class__ }}{% endfor %}", "{% for x in [1] %}{{ loop._iterator }}{% endfor %}",
    "{% for x in [1] %}{{ loop|attr('_recurse') }}{% endfor %}",
    "{% macro m() %}{{ caller.__globals__ }}{% endmacro %}{% call m() %}{% endcall %}",
    "{% macro m() %}{% endmacro %}{{ m.__call__ }}", "{% macro m() %}{% endmacro %}{{ m._func }}",
    "{% macro m() %}{% endmacro %}{{ m|attr('_environment') }}", "{% macro m() %}{{ varargs.__class__ }}{% endmacro %}{{ m(1) }}",
    "{{ funkcja.__globals__ }}", "{{ funkcja.__code__ }}", "{{ funkcja.__closure__ }}", "{{ funkcja.__defaults__ }}",
    "{{ funkcja|attr('__globals__') }}", "{{ metoda.__func__ }}", "{{ metoda.__self__ }}", "{{ metoda.im_func }}",
    "{{ generator.gi_frame }}", "{{ generator.gi_code }}", "{{ generator|attr('gi_frame') }}", "{{ generator['gi_frame'] }}",
    "{{ (x for x in [1]) }}", "{{ obiekt.__dict__ }}", "{{ obiekt._ukryte }}", "{{ obiekt['_ukryte'] }}",
    "{{ obiekt|attr('_ukryte') }}", "{{ [obiekt]|map(attribute='_ukryte')|list }}", "{{ wyjatek.__traceback__ }}",
    "{{ wyjatek.__traceback__.tb_frame }}", "{{ modul.__dict__ }}", "{{ modul.__loader__ }}", "{{ slownik.__class__ }}",
    "{% include '/etc/passwd' %}", "{% import 'os' as x %}", "{% from 'os' import path %}", "{% extends '/etc/passwd' %}",
    "{% set x = namespace() %}{% set x.__class__ = dict %}{{ x.__class__ }}", "{{ namespace(a=1)._Namespace__attrs }}",
    "{{ 'x'.__add__('y') }}", "{{ (1).__class__ }}", "{{ none.__class__ }}", "{{ true.__class__ }}", "{{ [].__class__ }}",
    "{{ _budget.left }}", "{% set _budget = 1 %}{% for x in [1] %}{% endfor %}{{ _budget.left }}", "{{ ''|_within_budget|attr('__class__') }}",
    "{{ 'x'.encode().__class__ }}", "{{ slownik.items().__class__ }}", "{{ slownik.keys().mapping.__class__ }}",
]  # fmt: skip


# Jinja's filters of lists pass over what they may not see.
NOTHING = {"", "['']", "[Undefined]", "[(Undefined, [''])]"}


class Object:
    """An object with something hidden."""

    def __init__(self):
        self.widoczne, self._ukryte = "widoczne", "TAJNE"

    def metoda(self):
        return "metoda"


def hosts_names():
    error = ValueError("x")
    return {
        "funkcja": hosts_names, "metoda": Object().metoda, "generator": (x for x in [1]), "obiekt": Object(),
        "wyjatek": error, "modul": os, "slownik": {"a": 1}, "lista": [1, 2, 3], "zbior": {1},
    }  # fmt: skip


@pytest.mark.parametrize("source", ESCAPES)
def test_a_template_reaches_nothing_but_its_names(source):
    assert outcome(source, hosts_names()) in NOTHING


def outcome(source, names):
    """What a template prints; nothing when it is refused."""
    try:
        return wd.text(wd.Template(template(source)).render(names)).strip()
    except wd.TemplateError:
        return ""


CHANGES = [
    "lista.append(4)", "lista.clear()", "lista.extend([4])", "lista.insert(0, 4)", "lista.pop()", "lista.remove(1)",
    "lista.reverse()", "lista.sort()", "lista.__setitem__(0, 9)", "lista|attr('append')", "lista['append'](1)",
    "slownik.update({'b': 2})", "slownik.clear()", "slownik.pop('a')", "slownik.popitem()", "slownik.setdefault('b', 2)",
    "dict.update(slownik, b=2)", "dict.clear(slownik)", "zbior.add(2)", "zbior.discard(1)", "zbior.clear()", "zbior.update([2])",
    "[lista]|map('attr', 'append')|list", "slownik.__delitem__('a')", "'{0.append}'.format(lista)", "glebiej.lista.append(1)",
    "glebiej['lista'].append(1)", "krotka[0].append(1)", "krotka|first|attr('append')", "obiekt.lista.append(1)",
    "kolejka.append(1)", "kolejka.rotate(1)", "licznik.update({'a': 1})", "licznik.subtract({'a': 1})", "tablica.append(1)",
    "bajty.append(1)", "bajty.extend('a'.encode())", "wlasna.append(1)", "porzadek.move_to_end('a')", "porzadek.popitem()",
    "obiekt.__setattr__('widoczne', 'x')",
]  # fmt: skip


def changeable():
    """Data that could be changed."""
    thing = Object()
    thing.lista = [1]
    return {
        "lista": [1, 2, 3], "slownik": {"a": 1}, "zbior": {1}, "kolejka": deque([1, 2]), "glebiej": {"lista": [1]},
        "licznik": Counter("ab"), "tablica": array("i", [1]), "bajty": bytearray(b"a"), "wlasna": UserList([1]),
        "porzadek": OrderedDict(a=1, b=2), "krotka": ([1],), "obiekt": thing,
    }  # fmt: skip


def state(names):
    return {name: repr(vars(value) if isinstance(value, Object) else value) for name, value in names.items()}


@pytest.mark.parametrize("source", CHANGES)
def test_a_template_changes_no_data(source):
    names = changeable()
    with suppress(wd.TemplateError):  # a template that collects rows is given copies
        wd.Template(template(f"{{{{ {source} }}}}")).render(names)
    assert state(names) == state(changeable())


@pytest.mark.parametrize("source", CHANGES)
def test_a_template_of_ours_may_not_even_try(source):
    names = changeable()
    with pytest.raises(wd.TemplateError):
        wd.Template(template(f"{{{{ {source} }}}}"), manner=OURS).render(names)
    assert state(names) == state(changeable())


# ---------------------------------------------------------------- endless work

_DOUBLING = "{{% set n = namespace(x={start}) %}}{{% for i in range(40) %}}{{% set n.x = {step} %}}{{% endfor %}}{{{{ {end} }}}}"


def doubled(start, step, end="n.x|length"):
    return _DOUBLING.format(start=start, step=step, end=end)


ENDLESS = [
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99999) %}{{ s }}{% endfor %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99999) %}{% if a == b %}{% endif %}{% set c = a %}{% endfor %}{% endfor %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(60) }}",
    "{% macro m(n) %}{% if n %}{{ m(n-1) }}x{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(60) }}",
    "{% macro a(n) %}{{ b(n) }}{% endmacro %}{% macro b(n) %}{{ a(n) }}{% endmacro %}{{ a(1) }}",
    "{% macro m(n) %}{{ n }}{% endmacro %}{% for a in range(99999) %}{% for b in range(99) %}{{ m(a) }}{% endfor %}{% endfor %}",
    "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}",
    "{% for x in [1, 1] recursive %}{% if loop.depth0 < 60 %}{{ loop([1, 1]) }}{% endif %}{% endfor %}",
    "{% for x in [1] recursive %}{% if loop.depth0 < 9 %}{{ loop(range(99999)) }}{% endif %}{% endfor %}",
    "{% block q %}{{ self.q() }}{% endblock %}",
    "{% block q %}x{% endblock %}{% for i in range(99999) %}{% for j in range(99) %}{{ self.q() }}{% endfor %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99) %}{{ 'a'.join('bbb') }}{% endfor %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99) %}{{ s|upper|lower|title|replace('a', 'b') }}{% endfor %}{% endfor %}",
    "{% for a in range(99999) %}{% if range(99999)|sum %}{% endif %}{% endfor %}",
    "{% for a in range(99999) %}{{ range(99999)|list|sort|length }}{% endfor %}",
    "{% for a in range(99999) %}{{ range(99999)|list|length }}{% endfor %}",
    "{% for a in range(99999) %}{{ 99998 in range(99999)|list }}{% endfor %}",
    "{% set x = range(99999)|list %}{% for a in x %}{% if -1 in x %}{% endif %}{% endfor %}",
    "{% set x = range(99999)|list %}{% set y = x|list %}{% for a in x %}{% if y == x %}{% endif %}{% endfor %}",
    "{% set x = range(99999)|list %}{% for a in x %}{% if x[1:]|first %}{% endif %}{% endfor %}",
    "{% set x = range(99999)|list %}{% for a in x %}{{ x|length }}{{ x|string|length }}{% endfor %}",
    "{% for a in range(99999) %}{% if s*9999 == s*9999 %}{% endif %}{% endfor %}",
    "{% for a in range(99999) %}{% if 'b' in s*9999 %}{% endif %}{% endfor %}",
    "{% for a in range(9999) %}{{ [1, 2]|batch(99999, 'x')|list|string|length }}{% endfor %}",
    "{% for a in range(99999) %}{% set x %}{% for b in range(49) %}{{ s }}{{ s }}{{ s }}{{ s }}{% endfor %}{% endset %}{% endfor %}",
    "{{ range(99999)|select('in', range(99999)|list)|list|length }}",
    "{{ range(99999)|reject('in', (range(99999)|list)*10)|list|length }}",
    "{{ ([[1]*1000]*100000)|sum(start=[])|length }}", "{{ (10**9)**(10**9) }}", "{{ (10**10)**8**8**8 }}",
    "{% for a in range(9999) %}{{ 'a'*9999999 }}{% endfor %}",
    "{% set j = joiner('a'*9999999) %}{% for i in range(9999) %}{{ j() }}{% endfor %}",
    "{% set _ = _budget.spend(-10**15) %}{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% set x = [1] %}{% for a in x %}{% set _ = x.append(a) %}{% endfor %}",
    "{% set x = range(9999)|list %}{% for a in x %}{% set _ = x.insert(0, a) %}{% endfor %}",
    "{% set x = [1] %}{% for a in range(60) %}{% set _ = x.extend(x) %}{% endfor %}{{ x|length }}",
    "{% set x = [] %}{% for a in range(40) %}{% set _ = x.append(x|list) %}{% endfor %}{{ x }}",
    doubled("s", "n.x ~ n.x"), doubled("s", "n.x + n.x"), doubled("[1]", "n.x + n.x"), doubled("s", "[n.x, n.x]|join"),
    doubled("s", "'%s%s'|format(n.x, n.x)"), doubled("s", "'%s%s' % (n.x, n.x)"), doubled("s", "'{0}{0}'.format(n.x)"),
    doubled("s", "''.join([n.x, n.x])"), doubled("s", "n.x|replace('a', 'aa')"), doubled("s", "n.x|string|list|string"),
    doubled("s", "n.x|tojson|tojson|tojson"), doubled("['a']", "n.x|list + n.x|list"), doubled("9", "n.x * n.x", "n.x"),
    doubled("9", "n.x ** 2", "n.x"), doubled("[1]", "[n.x, n.x]", "n.x"), doubled("[1]", "[n.x, n.x]", "n.x|string|length"),
    doubled("[1]", "[n.x, n.x]", "n.x|tojson|length"), doubled("[1]", "[n.x, n.x]", "n.x ~ ''"),
    doubled("[1]", "{'a': n.x, 'b': n.x}", "n.x|pprint|length"), doubled("(1,)", "(n.x, n.x)", "{n.x: 1}|length"),
    doubled("[1]", "dict(a=n.x, b=n.x)", "n.x|string|length"), doubled("[1]", "[n.x, n.x]", "'%s'|format(n.x)"),
    "{% set n = namespace(x=[1], y=[1]) %}{% for i in range(40) %}{% set n.x = [n.x, n.x] %}{% set n.y = [n.y, n.y] %}{% endfor %}{{ n.x == n.y }}",
    "{% set n = namespace(x=s) %}{% for i in range(40) %}{% set n.x %}{{ n.x }}{{ n.x }}{% endset %}{% endfor %}{{ n.x|length }}",
    "{% macro m(x, n) %}{% if n %}{{ m([x, x], n - 1) }}{% else %}{{ x }}{% endif %}{% endmacro %}{{ m([1], 40) }}",
    "{% macro m(n) %}{% if n %}{% set x = m(n - 1) %}{{ x }}{{ x }}{% else %}{{ s }}{% endif %}{% endmacro %}{{ m(40) }}",
    "{% set n = namespace(x=[]) %}{% for i in range(9999) %}{% set n.x = [n.x, 'a'*9999999 ~ i] %}{% endfor %}{{ n.x|length }}",
]  # fmt: skip
"""Work that never ends, or takes hours."""

HUGE = [
    "{{ 'a' * 10**9 }}", "{{ 'a' * 1000000000 }}", "{{ 1000000000 * 'a' }}", "{{ [1]*10**9 }}", "{{ (1,)*1000000000 }}",
    "{{ '%999999999d'|format(1) }}", "{{ '%999999999d' % 1 }}", "{{ '%*d' % (999999999, 1) }}", "{{ '%.999999999f' % 1 }}",
    "{{ '{:999999999d}'.format(1) }}", "{{ '{:{}}'.format('a', 999999999) }}", "{{ '{:{w}}'.format('a', w=999999999) }}",
    "{{ '{0:>{1}}'.format('a', '999999999') }}", "{{ '{x:{w}}'.format_map({'x': 'a', 'w': '999999999'}) }}",
    "{{ 'a'.center(10**9) }}", "{{ 'a'|center(10**9) }}", "{{ 'a'|center(width=10**9) }}", "{{ 'a'.ljust(10**9) }}",
    "{{ 'a'.rjust(10**9) }}", "{{ 'a'.zfill(10**9) }}", "{{ '\\t'.expandtabs(10**9) }}", "{{ '\\t'.expandtabs(tabsize=10**9) }}",
    "{{ s.replace('a', s).replace('a', s).replace('a', s) }}", "{{ s|replace('a', s)|replace('a', s)|replace('a', s) }}",
    "{{ s|replace('', s*100)|replace('', s*100) }}", "{{ (s*100)|list|join(s*1000) }}", "{{ (s*100).join(s*1000) }}",
    "{{ (s*1000).join((s*100)|list) }}", "{{ (s*100)|join(s*1000) }}", "{{ (s*5000)|wordwrap(1, wrapstring=s) }}",
    "{{ ('\\n'*100000)|indent(s*100, blank=true) }}", "{{ (s*9999).translate({97: s*9999}) }}",
    "{{ [s*1000]*100000|join }}", "{{ ([s*1000]*100000)|join }}", "{{ [1]|batch(10**9, 'x')|list }}", "{{ [1]|slice(10**9)|list }}",
    "{{ range(10**12)|list }}", "{{ range(10**12)|length }}", "{{ (1).to_bytes(10**9, 'big') }}", "{{ 'a'|indent(10**9, first=true) }}",
    "{{ range(99999)|map('center', 99999)|list|length }}", "{{ range(99999)|map('string')|map('center', 99999)|join }}",
    "{{ (s*100)|list|map('replace', 'a', s*100)|list|length }}", "{{ (s*9999)|string|list|string|list|string|length }}",
    "{{ {'a': 1}|tojson(indent=10**9) }}", "{{ 1|round(10**9) }}", "{{ (2**99999)**99999 }}", "{{ 'a'|truncate(10**9)*10**9 }}",
    "{% filter center(1000000000) %}a{% endfilter %}", "{% filter replace('a', s*1000) %}{{ s*1000 }}{% endfilter %}",
    "{{ [1]*9999999 + [1]*9999999 }}", "{{ ' '.join(['a'*9999999]*99)|length }}", "{{ ['a'*9999999]*999|string }}",
]  # fmt: skip
"""What would fill the memory at once."""

RUNNER = """
import json, os, resource, sys
import wkus_docs as wd
from test_safety import template

pages = int(open("/proc/self/statm").read().split()[0]) if os.path.exists("/proc/self/statm") else 2**17
memory = pages * resource.getpagesize() + 500 * 2**20
for line in sys.stdin:
    inner, outer = os.pipe()
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (5, 6))
        try:
            made = wd.Template(template(json.loads(line))).render({"s": "a" * 1000})
            said = f"gotowe, {len(made)} B"
        except wd.TemplateError as fault:
            said = "TemplateError: " + fault.faults[0].message
        except BaseException as fault:
            said = f"{type(fault).__name__}: {fault}"
        os.write(outer, json.dumps(said[:300]).encode())
        os._exit(0)
    os.close(outer)
    os.waitpid(child, 0)
    print(os.read(inner, 10_000).decode() or '"przerwane: ponad 5 s albo 500 MB"', flush=True)
    os.close(inner)
"""


@pytest.fixture(scope="module")
def bounded():
    """What becomes of a template in a process with 5 seconds and 500 MB more than it starts with."""
    with subprocess.Popen(
        [sys.executable, "-c", RUNNER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=TESTS.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])},
    ) as process:  # fmt: skip

        def run(source):
            process.stdin.write(json.dumps(source) + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        yield run
        process.stdin.close()


@pytest.mark.parametrize("source", [*ENDLESS, *HUGE])
def test_endless_and_huge_work_is_refused(bounded, source):
    said = bounded(source)
    assert said.startswith("TemplateError: ")
    assert "MemoryError" not in said


def test_ordinary_work_is_not_refused(bounded):
    rows = "{% for a in range(10000) %}{% for b in range(10) %}{{ a * b }} {{ s[:9]|upper }}{% endfor %}{% endfor %}"
    assert bounded(rows).startswith("gotowe")


# ---------------------------------------------------------------- the container

SOUND = template("{{ x }}")
PARTS = unpack(SOUND)


def zipped(*more, method=zipfile.ZIP_DEFLATED):
    """The sound template with more entries, as a ZIP of Python's own."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", method) as archive:
        warnings.simplefilter("ignore")  # Python warns of two entries of one name
        for name, body in [*PARTS.items(), *more]:
            archive.writestr(name, body)
    return buffer.getvalue()


def directory(entry, offset, value, size=4):
    """The sound template with a number changed in an entry of its directory."""
    made = bytearray(zipped(("word/x.xml", b"<x>" + b"y" * 2000 + b"</x>")))
    at = -1
    for _ in range(entry + 1):
        at = made.index(b"PK\1\2", at + 1)
    made[at + offset : at + offset + size] = value.to_bytes(size, "little")
    return bytes(made)


def lying_bomb(name):
    """An entry that says it is small, with the check sum of its beginning, and is 50 MB."""
    body = b"<x/>" + b" " * 50_000_000
    made = bytearray(zipped((name, body)))
    for mark, crc, size in ((b"PK\3\4", 14, 22), (b"PK\1\2", 16, 24)):
        at = made.rindex(mark)
        made[at + crc : at + crc + 4] = struct.pack("<I", zlib.crc32(b"<x/>"))
        made[at + size : at + size + 4] = struct.pack("<I", 4)
    return bytes(made)


def overlapping():
    made = bytearray(SOUND)
    first = made.index(b"PK\1\2")
    second = made.index(b"PK\1\2", first + 1)
    made[second + 42 : second + 46] = made[first + 42 : first + 46]
    return bytes(made)


CRC, PACKED, SIZE = 16, 20, 24
CONTAINERS = {
    "puste": b"",
    "nie ZIP": b"to nie jest ZIP",
    "stary .doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
    "RTF": rb"{\rtf1 }",
    "PDF": b"%PDF-1.7\n",
    "ZIP bez plików": b"PK\5\6" + bytes(18),
    ".xlsx": pack({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<a/>"}),
    ".odt": pack({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}),
    "ucięty": SOUND[:-30],
    "bez początku": SOUND[60:],
    "stosunek": zipped(("x", b"a" * 5_000_000)),
    "rozmiar razem": zipped(*((f"x{n}", bytes(900_000)) for n in range(230))),
    "liczba części": zipped(*((f"x{n}", b"") for n in range(MAX_ENTRIES))),
    "wpisy na sobie": overlapping(),
    "rozmiar mniejszy": directory(1, SIZE, 5),
    "rozmiar większy": directory(1, SIZE, 999_999),
    "spakowany rozmiar większy": directory(1, PACKED, 999),
    "spakowany rozmiar mniejszy": directory(1, PACKED, 9),
    "rozmiar części bez znaczników": directory(2, SIZE, 999_999),
    "spakowany rozmiar części bez znaczników": directory(2, PACKED, 99),
    "bomba, która kłamie": lying_bomb("word/header1.xml"),
    "bomba, która kłamie, w obrazku": lying_bomb("word/media/x.png"),
    "suma kontrolna": directory(1, CRC, 1),
    "suma kontrolna części bez znaczników": directory(2, CRC, 1),
    "hasło": directory(1, 8, 1, 2),
    "nieznane pakowanie": directory(1, 10, 77, 2),
    "dwa wpisy jednej nazwy": zipped(("word/document.xml", b"<a/>")),
    "dwa wpisy, wielka litera": zipped(("word/Document.xml", b"<a/>")),
    "nazwa ..": zipped(("../x", b"")),
    "nazwa od ukośnika": zipped(("/etc/x", b"")),
    "nazwa z ukośnikiem Windows": zipped(("word\\x", b"")),
    "nazwa z dyskiem": zipped(("C:/x", b"")),
    "nazwa z .. w środku": zipped(("word/../../x", b"")),
}


@pytest.mark.parametrize("kind", CONTAINERS)
def test_a_container_that_is_not_sound_is_refused(kind):
    with pytest.raises(wd.TemplateError) as caught:
        wd.Template(CONTAINERS[kind]).render({"x": ""})
    assert caught.value.faults == inspect(CONTAINERS[kind], MODEL).faults
    assert not inspect(CONTAINERS[kind], MODEL).ok


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_any_usual_packing_is_read(method):
    assert wd.text(wd.Template(zipped(method=method)).render({"x": "ą"})) == "ą\n"


# ---------------------------------------------------------------- XML

BODY = PARTS[MAIN].decode()
ENTITIES = '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
DOCTYPES = {
    "miliard śmiechów": f"<!DOCTYPE x [{ENTITIES}]>",
    "jeden śmiech": '<!DOCTYPE x [<!ENTITY j "ha">]>',
    "encja z pliku": '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">]>',
    "encja z sieci": '<!DOCTYPE x [<!ENTITY j SYSTEM "http://127.0.0.1:9/x">]>',
    "DTD z sieci": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    "encja parametryczna": '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]>',
    "samo DOCTYPE": "<!DOCTYPE x>",
}
STRICT = BODY.replace(
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
XML = {
    **{name: doctype + BODY for name, doctype in DOCTYPES.items()},
    "miliard śmiechów użyty": DOCTYPES["miliard śmiechów"] + BODY.replace("{{ x }}", "&j;{{ x }}"),
    "encja użyta": DOCTYPES["encja z pliku"] + BODY.replace("{{ x }}", "&j;{{ x }}"),
    "zagnieżdżony": BODY.replace("<w:body>", "<w:body>" + "<w:sdt>" * 5000).replace("</w:body>", "</w:sdt>" * 5000 + "</w:body>"),
    "niezamknięty": BODY[:-10],
    "źle zamknięty": BODY.replace("</w:p>", "</w:q>"),
    "pusty": "",
    "znak zerowy": BODY.replace("{{ x }}", "{{ x }}\0"),
    "niedozwolony znak": BODY.replace("{{ x }}", "{{ x }}&#11;"),
    "nieznane kodowanie": f'<?xml version="1.0" encoding="nie-ma"?>{BODY}',
    "nie Word": "<a>{{ x }}</a>",
    "Strict Open XML": STRICT,
}  # fmt: skip


@pytest.mark.parametrize("kind", XML)
def test_xml_that_is_not_safe_is_refused(kind):
    raw = pack({**PARTS, MAIN: XML[kind].encode()})
    with pytest.raises(wd.TemplateError, match=r"treść|Worda"):
        wd.Template(raw).render({"x": ""})
    assert not inspect(raw, MODEL).ok


@pytest.mark.parametrize(
    "part", ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/styles.xml", "customXml/item1.xml"]
)
def test_a_dtd_is_refused_in_every_part(part):
    body = PARTS.get(
        part, b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    )
    raw = pack({**PARTS, part: DOCTYPES["miliard śmiechów"].encode() + body})
    with pytest.raises(wd.TemplateError):
        wd.Template(raw).render({"x": ""})
    assert not inspect(raw, MODEL).ok


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-2", "windows-1250"])
def test_a_part_in_any_encoding_is_read(encoding):
    declared = encoding.removesuffix("-sig")
    body = f'<?xml version="1.0" encoding="{declared}"?>{BODY.replace("{{ x }}", "żółw {{ x }}")}'
    raw = pack({**PARTS, MAIN: body.encode(encoding)})
    assert wd.text(wd.Template(raw).render({"x": "ź"})) == "żółw ź\n"


# ---------------------------------------------------------------- kinds of Word files, and what lies outside

_TYPES = PARTS["[Content_Types].xml"].decode()
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"


def typed(kind="", more=""):
    """The content types with another kind of the main part, and more of them."""
    return _TYPES.replace(_KIND, kind or _KIND).replace("</Types>", f"{more}</Types>").encode()


WITH_MACROS = {
    "vbaProject.bin": {"word/vbaProject.bin": b""},
    "vbaData.xml": {"word/vbaData.xml": b"<a/>"},
    "wielkie litery": {"word/VBAPROJECT.BIN": b""},
    ".docm": {"[Content_Types].xml": typed(_MACROS)},
    ".dotm": {"[Content_Types].xml": typed("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")},
    ".docm jako typ domyślny": {
        "[Content_Types].xml": typed(more=f'<Default Extension="xml" ContentType="{_MACROS}"/>')
    },
    "makra pod inną nazwą": {
        "word/dane.bin": b"",
        "[Content_Types].xml": typed(
            more='<Override PartName="/word/dane.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
        ),
    },
    "makra jako typ domyślny": {
        "word/dane.bin": b"",
        "[Content_Types].xml": typed(more='<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'),
    },
}  # fmt: skip


@pytest.mark.parametrize("kind", WITH_MACROS)
def test_macros_are_refused_with_a_cure(kind):
    raw = pack(PARTS | WITH_MACROS[kind])
    with pytest.raises(wd.TemplateError, match=r"makra.*\.docx|makrami.*\.docx"):
        wd.Template(raw)
    assert not inspect(raw, MODEL).ok


def test_a_template_of_word_gives_a_document():
    kind = _KIND.replace("document.main", "template.main")
    rendered = wd.Template(pack({**PARTS, "[Content_Types].xml": typed(kind)})).render({"x": "tak"})
    assert unpack(rendered)["[Content_Types].xml"] == typed()
    assert wd.text(rendered) == "tak\n"


OUTSIDE = {
    "obraz": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
    "szablon": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate",
    "altChunk": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk",
    "obiekt": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject",
    "ramka": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/frame",
}


def pointing(kind):
    """The template with something of a kind that lies elsewhere."""
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{kind}" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>'
    )
    return pack({**PARTS, "word/_rels/document.xml.rels": links.encode()})


@pytest.mark.parametrize("kind", OUTSIDE)
def test_an_inspection_notes_what_lies_outside(kind):
    notes = inspect(pointing(OUTSIDE[kind]), MODEL).notes
    assert any("http://127.0.0.1:9/x" in note for note in notes)


def test_a_link_to_click_is_not_worth_a_note():
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    assert not any("127.0.0.1" in note for note in inspect(pointing(link), MODEL).notes)


OFFLINE = """
import sys
reached = []
def hook(event, arguments):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.sendto", "urllib.Request")):
        reached.append(event)
    if event == "open" and "passwd" in str(arguments[0]):
        reached.append(arguments[0])
sys.addaudithook(hook)
import socket
try:
    socket.create_connection(("127.0.0.1", 9), 1)
except OSError:
    pass
assert reached, "the hook hears"
reached.clear()
import test_safety as t
import wkus_docs as wd
files = [t.pointing(kind) for kind in t.OUTSIDE.values()]
files += [t.pack({**t.PARTS, t.MAIN: xml.encode()}) for xml in t.XML.values()]
for raw in files:
    t.inspect(raw, t.MODEL)
    try:
        wd.Template(raw).render({"x": ""})
    except wd.TemplateError:
        pass
print(reached)
"""


def test_nothing_is_fetched_from_anywhere():
    done = subprocess.run(
        [sys.executable, "-c", OFFLINE], capture_output=True, text=True, check=False, cwd=TESTS.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])},
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr
