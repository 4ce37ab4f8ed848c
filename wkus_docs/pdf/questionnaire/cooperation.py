"""The questionnaire of the survey of co-operation, the same for both sides.

Its words are those of the printed form, less what can be done on paper only; a test compares them.
"""

from collections.abc import Iterator

from wkus_docs.documents.ankieta_stanu_wspolpracy import AnkietaStanuWspolpracy
from wkus_docs.law import acts
from wkus_docs.pdf.forms.entry import Answer, Entry, Way
from wkus_docs.pdf.forms.form_nodes import Group
from wkus_docs.pdf.questionnaire.choices import ADULTS, marks, own_words
from wkus_docs.pdf.questionnaire.sheet import SIDE, Sheet, alone, question, section
from wkus_docs.polish.typografia import bez_kropki
from wkus_docs.polish.zapis import data_slownie

UNIT, ORGANISATIONS = "jst", "ngo"
"""Codes of the two sides."""

_RODO = acts["rodo"]["art. 4 pkt 1"]
_SIDES = (
    Answer(UNIT, "samorząd: urząd, jednostka organizacyjna albo rada"),
    Answer(ORGANISATIONS, "organizacja pozarządowa"),
)


def adults(survey: AnkietaStanuWspolpracy) -> Sheet:
    """Return what one person of either side is asked."""
    about = survey.badanie
    opening = (
        f"Współpraca {survey.jednostka.pelna_nazwa.dopelniacz} z organizacjami pozarządowymi",
        (
            f"Pytamy o opinię {about.respondenci}. Te same zdania oceniają obie strony. Zobaczymy, co działa, a co każda "
            "strona widzi inaczej."
        ),
        (
            "Ankieta jest anonimowa i dobrowolna. Nie podpisuj jej i nie podawaj nazwy organizacji. Możesz pominąć każde "
            f"zdanie. Odpowiedzi zbieramy od {data_slownie(about.okres.od)} do {data_slownie(about.okres.do)} Gdy "
            f"skończysz, zapisz plik. Wypełnioną ankietę oddaj {bez_kropki(about.gdzie_oddac)}."
        ),
    )
    return Sheet(
        f"Ankieta „{about.nazwa}”",
        opening,
        tuple(_sections(survey)),
        "Co się stanie z odpowiedziami",
        tuple(_closing(survey)),
    )


def _sections(survey: AnkietaStanuWspolpracy) -> Iterator[Group]:
    yield from alone(
        (SIDE,),
        "Którą stronę reprezentujesz?",
        "Bez tej odpowiedzi ankiety nie da się policzyć.",
        Entry("wybor", Way.ONE, "", 0, _SIDES),
    )
    yield from section(
        "Na ile zgadzasz się z tymi zdaniami?",
        "Przy każdym zdaniu zaznacz jedną odpowiedź. Jeżeli zdanie jest o drugiej stronie, zaznacz, jak Ty to widzisz.",
        (
            question(("stwierdzenia", at), one.tresc, marks(ADULTS))
            for at, one in enumerate(survey.stwierdzenia)
        ),
    )
    yield from section(
        "Napisz własnymi słowami",
        "",
        (
            question(("pytania_otwarte", at), one.pytanie, own_words())
            for at, one in enumerate(survey.pytania_otwarte)
        ),
    )


def _closing(survey: AnkietaStanuWspolpracy) -> Iterator[str]:
    about = survey.badanie
    yield (
        f"Badanie prowadzi {bez_kropki(about.prowadzacy)}. Ankieta nie pyta o imię, nazwisko ani stanowisko, więc nie "
        f"zbiera danych osobowych w rozumieniu {_RODO}. Nie wpisuj takich danych; jeżeli się pojawią, usuniemy je "
        "przy liczeniu odpowiedzi. Odpowiedzi nie mają wpływu na dotacje ani na pracę osoby, która odpowiada."
    )
    inspector = survey.email_inspektora
    yield (
        "Wyniki pokazujemy tylko łącznie, osobno dla samorządu i dla organizacji. Gdy po jednej stronie odpowie mniej "
        f"niż {about.prog_anonimowosci} osób, jej ocen pojedynczych zdań nie pokazujemy. Pytania o ankietę: "
        f"{about.kontakt.linia}.{f' Inspektor ochrony danych: {inspector}.' if inspector else ''}"
    )
