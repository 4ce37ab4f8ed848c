"""What a call for members asks of the form that names a candidate, and both ask of the act that appoints the commission."""

from collections.abc import Iterator
from typing import Any

from wkus_docs.answers.asked import Asked, Told, sentence
from wkus_docs.document import Findings, warning
from wkus_docs.parts.konkurs.osoba_komisji import OsobaKomisji
from wkus_docs.polish.zwijanie import zwin, zwin_nazwe

_ACT, _FORM = "w akcie o komisji", "w zgłoszeniu"


def candidate_keeps_to_the_areas(form: Any, asked: Asked) -> Findings:
    """Kandydat wybiera obszary spośród tych, które wymienia ogłoszenie o naborze."""
    told = asked.first(("obszary",))
    if told is None:
        return
    known = set(map(zwin, told.value))
    for index, area in enumerate(form.obszary):
        if area.wybrany and zwin(area.nazwa) not in known:
            yield from _told(("obszary", index, "nazwa"), asked, told, f"{_FORM} obszar „{area.nazwa}”")


def candidate_is_for_a_competition_of_the_call(form: Any, asked: Asked) -> Findings:
    """Zgłoszenie dotyczy konkursu, do którego komisji jest nabór."""
    told = asked.first(("konkursy",))
    if told is None:
        return
    known = {zwin_nazwe(competition.tytul_zadania) for competition in told.value}
    for index, competition in enumerate(form.konkursy):
        if competition.wybrany and zwin_nazwe(competition.tytul_zadania) not in known:
            said = f"{_FORM} konkurs na zadanie „{competition.tytul_zadania}”, którego w naborze nie ma"
            yield warning(
                ("konkursy", index, "tytul_zadania"),
                f"{said[:1].upper()}{said[1:]}.",
                hint=f"Porównano z {asked.place(told.loc)}.",
            )


def as_many_sit_as_the_call_foresaw(act: Any, asked: Asked) -> Findings:
    """W komisji jest tyle osób wskazanych przez organizacje, ile zapowiada ogłoszenie o naborze."""
    sit = len(act.komisja.wskazani)
    least, most = asked.first(("miejsca.najmniej",)), asked.first(("miejsca.najwiecej",))
    if most is not None and sit > most.value:
        yield from _told(("komisja", "czlonkowie"), asked, most, f"{_ACT} jest ich {sit}")
    if least is not None and sit < least.value:
        yield from _told(
            ("komisja", "czlonkowie"),
            asked,
            least,
            f"{_ACT} jest ich {sit}",
            "Gdy kandydatów jest mniej, zmień ogłoszenie; bez nikogo z nich komisja działa tylko w przypadkach z "
            "ustawy („brak_osob_wskazanych”).",
        )


def member_is_named_as_in_the_form(act: Any, asked: Asked) -> Findings:
    """Kandydat, który jest w komisji, siedzi w niej jako wskazany przez organizację ze zgłoszenia."""
    told = asked.first(("organizacja.nazwa",))
    if told is None:
        return
    for index, member in _candidate(act, asked):
        if not member.wskazana:
            yield from _told(
                ("komisja", "czlonkowie", index, "rola"),
                asked,
                told,
                f"{_ACT} {member.imie_nazwisko} reprezentuje organ wykonawczy",
            )
        elif member.organizacja is not None and zwin_nazwe(member.organizacja) != zwin_nazwe(told.value):
            yield from _told(
                ("komisja", "czlonkowie", index, "organizacja"),
                asked,
                told,
                f"{_ACT} {member.imie_nazwisko}: {member.organizacja}",
                "Gdy tę samą osobę wskazały dwie organizacje, żadna nie może brać udziału w konkursie.",
            )


def member_is_not_tied_to_an_offeror(act: Any, asked: Asked) -> Findings:
    """Kandydat, który jest w komisji, nie jest związany z organizacją, która złożyła ofertę."""
    offerors = set(map(zwin_nazwe, act.oferenci))
    for index, member in _candidate(act, asked):
        for told in asked.each("powiazania.*.organizacja"):
            if zwin_nazwe(told.value) in offerors:
                yield from _told(
                    ("komisja", "czlonkowie", index, "imie_nazwisko"),
                    asked,
                    told,
                    f"{_ACT} {member.imie_nazwisko} jest w składzie, a ta organizacja złożyła ofertę",
                    "Rozstrzygnij o wyłączeniu.",
                )


def _candidate(act: Any, asked: Asked) -> Iterator[tuple[int, OsobaKomisji]]:
    """Yield the member who is the candidate of the form, with his place; nobody where he does not sit."""
    told = asked.first(("kandydat.imie_nazwisko",))
    for index, member in enumerate(act.komisja.czlonkowie):
        if told is not None and zwin(member.imie_nazwisko) == zwin(told.value):
            yield index, member


def _told(at: tuple[str | int, ...], asked: Asked, told: Told, said: str, hint: str = "") -> Findings:
    yield warning(
        at, sentence(asked.quoted(told), said), hint=f"{hint} Porównano z {asked.place(told.loc)}.".strip()
    )
