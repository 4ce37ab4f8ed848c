"""The questionnaire of the survey of satisfaction, for adults and in plain words for children.

Its words are those of the printed form, less what can be done on paper only; a test compares them.
"""

from collections.abc import Iterator

from wkus_docs.documents.ankieta_satysfakcji_odbiorcow import AnkietaSatysfakcjiOdbiorcow
from wkus_docs.law import acts
from wkus_docs.pdf.forms.form_nodes import Group
from wkus_docs.pdf.questionnaire.choices import ADULTS, CHILDREN, marks, one_of, own_words, readiness
from wkus_docs.pdf.questionnaire.sheet import GROUP, Sheet, alone, question, section
from wkus_docs.polish.typografia import bez_kropki
from wkus_docs.polish.zapis import data_slownie

_FEWEST_GROUPS = 2
_RODO = acts["rodo"]["art. 4 pkt 1"]


def adults(survey: AnkietaSatysfakcjiOdbiorcow) -> Sheet:
    """Return what an adult is asked."""
    about = survey.badanie
    opening = (
        survey.usluga.nazwa_potoczna,
        (
            f"Pytamy o opinię {about.respondenci}. Odpowiedzi pomogą poprawić to, co nie działa, i zachować to, co jest "
            "dobre. Wypełnienie zajmuje kilka minut."
        ),
        (
            "Ankieta jest anonimowa i dobrowolna. Nie podpisuj jej. Możesz pominąć każde pytanie. Odpowiedzi zbieramy "
            f"od {data_slownie(about.okres.od)} do {data_slownie(about.okres.do)} Gdy skończysz, zapisz plik. "
            f"Wypełnioną ankietę oddaj {bez_kropki(about.gdzie_oddac)}."
        ),
    )
    return Sheet(
        f"Ankieta „{about.nazwa}”",
        opening,
        tuple(_sections(survey, children=False)),
        "Co się stanie z odpowiedziami",
        tuple(_closing(survey)),
    )


def children(survey: AnkietaSatysfakcjiOdbiorcow) -> Sheet | None:
    """Return what a child is asked; nothing when there are no plain words."""
    if not survey.czy_wersja_dla_dzieci:
        return None
    about = survey.badanie
    opening = (
        survey.usluga.nazwa_potoczna,
        (
            "Cześć! Chcemy wiedzieć, jak Ci tu jest. To nie jest sprawdzian i nie ma złych odpowiedzi. Nie podpisuj się. "
            "Nie musisz odpowiadać na pytanie, na które nie chcesz. Nikt nie będzie o to zły."
        ),
        (
            "Nie pisz imion ani nazwisk, swoich i cudzych. Jeżeli czegoś nie rozumiesz, zapytaj kogoś dorosłego. Gdy "
            f"skończysz, zapisz plik. Gotową ankietę oddaj {bez_kropki(about.gdzie_oddac)}."
        ),
    )
    return Sheet(
        f"„{about.nazwa}” – ankieta dla dzieci",
        opening,
        tuple(_sections(survey, children=True)),
        "Dziękujemy!",
        ("Przeczytamy wszystkie ankiety, policzymy odpowiedzi i powiemy Wam, co z nich wyszło.",),
    )


def _sections(survey: AnkietaSatysfakcjiOdbiorcow, *, children: bool) -> Iterator[Group]:
    if len(survey.grupy) >= _FEWEST_GROUPS:
        yield from alone((GROUP,), "Kim jesteś?", "", one_of(group.nazwa for group in survey.grupy))
    scale = marks(CHILDREN if children else ADULTS)
    statements = (
        question(("pytania", at), (children and one.tresc_dla_dzieci) or one.tresc, scale)
        for at, one in enumerate(survey.pytania)
    )
    if children:
        yield from section("Przeczytaj zdanie i zaznacz jedną odpowiedź", "", statements)
    else:
        advice = "Przy każdym zdaniu zaznacz jedną odpowiedź. Jeżeli nie masz zdania, wybierz „nie wiem”."
        yield from section("Na ile zgadzasz się z tymi zdaniami?", advice, statements)
    asked = survey.polecenie
    recommending = (children and asked.pytanie_dla_dzieci) or asked.pytanie
    yield from alone(
        ("polecenie",),
        recommending,
        "Zaznacz jedną liczbę: 0 – na pewno nie, 10 – na pewno tak.",
        readiness(),
    )
    yield from section(
        "Napisz, co chcesz" if children else "Napisz własnymi słowami",
        "",
        (
            question(
                ("pytania_otwarte", at), (children and one.pytanie_dla_dzieci) or one.pytanie, own_words()
            )
            for at, one in enumerate(survey.pytania_otwarte)
        ),
    )
    if not children:
        yield from section(
            "Kilka pytań o Ciebie",
            "",
            (
                question(("metryczka", at), one.pytanie, one_of(item.odpowiedz for item in one.odpowiedzi))
                for at, one in enumerate(survey.metryczka)
            ),
        )


def _closing(survey: AnkietaSatysfakcjiOdbiorcow) -> Iterator[str]:
    about = survey.badanie
    yield (
        f"Badanie prowadzi {bez_kropki(about.prowadzacy)}. Ankieta nie pyta o imię, nazwisko ani o nic, po czym można "
        f"Cię rozpoznać, więc nie zbiera danych osobowych w rozumieniu {_RODO}. Nie wpisuj danych swoich ani innych "
        "osób; jeżeli się pojawią, usuniemy je przy liczeniu odpowiedzi. Nikt nie ponosi skutków udziału ani odmowy."
    )
    child = (
        "Dziecko może wypełnić swoją wersję, jeżeli chce i jeżeli rodzic się na to zgadza. "
        if survey.czy_wersja_dla_dzieci
        else ""
    )
    inspector = survey.email_inspektora
    yield (
        f"Wyniki pokazujemy tylko łącznie. Odpowiedzi grupy mniejszej niż {about.prog_anonimowosci} osób łączymy "
        "z innymi. Wypełnionych ankiet nie pokazujemy nikomu poza osobami, które liczą odpowiedzi. "
        f"{child}Pytania o ankietę: {about.kontakt.linia}."
        f"{f' Inspektor ochrony danych: {inspector}.' if inspector else ''}"
    )
