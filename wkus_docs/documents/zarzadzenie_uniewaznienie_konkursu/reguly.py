"""Rules of an annulment: its two grounds against the offers, the tasks it covers, the days."""

import re
from typing import TYPE_CHECKING

from wkus_docs import paths
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.udpp import NOWELA
from wkus_docs.parts.konkurs.uniewaznienie import PrzyczynaUniewaznienia
from wkus_docs.parts.ocena.ocena_formalna import RodzajWymogu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin

if TYPE_CHECKING:
    from wkus_docs.documents.zarzadzenie_uniewaznienie_konkursu import ZarzadzenieUniewaznienieKonkursu

_UDPP = acts["udpp"]
_OTHER_GROUND = re.compile(
    r"\bbez podania przyczyn\w*|\b(?:brak|braku|brakiem|niewystarczając\w+|zmniejszeni\w+) (?:\w+ )?środk\w+"
    r"|\bważn\w+ interes\w* publiczn\w*",
    re.IGNORECASE,
)
"""Words by which acts annul a competition on grounds that the law does not know."""

_OWN_MONEY = (
    "wklad_wlasn",
    "wkladu_wlasn",
    "wklad_finansow",
    "wkladu_finansow",
    "wklad_pieni",
    "wkladu_pieni",
    "srodki_wlasn",
    "srodkow_wlasn",
)
"""Words, as :func:`zwin` folds them, of a requirement to put in money of one's own."""


def number_of_an_offer(given: str | None) -> object:
    """Fold the number of an offer; offers without one are not alike."""
    return object() if given is None else zwin(given)


@rule(_UDPP["art. 18a ust. 1 pkt 1"], _UDPP["art. 18a ust. 1 pkt 2"])
def annuls_only_on_statutory_grounds(akt: "ZarzadzenieUniewaznienieKonkursu") -> Findings:
    """Przyczyna zgadza się z ofertami: nie złożono żadnej albo żadna nie spełniała wymogów ogłoszenia."""
    for part in akt.czesci:
        where = f" na zadanie nr {part.zadanie.numer}" if part.zadanie else ""
        if part.brak_ofert and part.oferty:
            yield error(
                "oferty",
                f"Przyczyną jest brak ofert, a złożono oferty{where}: "
                f"{', '.join(one.oznaczenie for one in part.oferty)}.",
                hint=f"Wpisz przyczynę {PrzyczynaUniewaznienia.NIESPELNIONE_WYMOGI.value}, jeżeli żadna nie spełniała "
                "wymogów ogłoszenia; inaczej konkurs się rozstrzyga.",
            )
        elif not part.brak_ofert and not part.oferty:
            yield error(
                "oferty",
                f"Przyczyną są oferty, które nie spełniały wymogów, a nie podano żadnej oferty{where}.",
                hint=f"Wypisz oferty albo wpisz przyczynę {PrzyczynaUniewaznienia.BRAK_OFERT.value}.",
            )
    for index, one in enumerate(akt.oferty):
        if not one.niespelnione:
            yield error(
                ("oferty", index, "niespelnione"),
                f"Oferta {one.oznaczenie} nie ma wymogu, którego nie spełnia, a taka oferta wyklucza unieważnienie.",
                hint="Wpisz wymóg ogłoszenia, którego nie spełnia; jeżeli spełnia wszystkie, konkurs się rozstrzyga "
                "(także bez wyboru oferty), a nie unieważnia.",
            )


@rule(_UDPP["art. 18a ust. 1"])
def ground_is_told(akt: "ZarzadzenieUniewaznienieKonkursu") -> Findings:
    """Podano przyczynę unieważnienia całego konkursu albo każdego zadania."""
    if akt.przyczyna is not None:
        return
    if not akt.zadania:
        yield error(
            "przyczyna",
            "Nie podano przyczyny unieważnienia.",
            hint=f"Wpisz {' albo '.join(one.value for one in PrzyczynaUniewaznienia)}: innych przyczyn ustawa nie zna.",
        )
    for index, task in enumerate(akt.zadania):
        if task.przyczyna is None:
            yield error(
                ("zadania", index, "przyczyna"),
                f"Nie podano przyczyny unieważnienia zadania nr {task.numer}.",
                hint="Wpisz ją przy zadaniu albo, jedną dla wszystkich, w polu „przyczyna”.",
            )


@rule()
def part_names_its_tasks(akt: "ZarzadzenieUniewaznienieKonkursu") -> Findings:
    """Unieważnienie części konkursu wymienia zadania, a o pozostałych mówi tylko wtedy, gdy jakieś zostają."""
    if akt.czesciowe and not akt.zadania:
        yield error(
            "zadania",
            "Unieważnia się część konkursu, a nie podano, których zadań to dotyczy.",
            hint="Wypisz te zadania z numerami i tytułami albo wpisz zakres: calosc.",
        )
    if not akt.czesciowe and akt.czy_reszta_odrebnie:
        yield error(
            "czy_reszta_odrebnie",
            "Unieważnia się cały konkurs, więc nie zostają zadania, które rozstrzyga odrębny akt.",
            hint="Usuń to pole albo wpisz zakres: czesc.",
        )


@rule()
def offers_say_which_task(akt: "ZarzadzenieUniewaznienieKonkursu") -> Findings:
    """Gdy wypisano zadania, każda oferta mówi, którego dotyczy; gdy nie, żadna numeru nie podaje."""
    numbers = [task.numer for task in akt.zadania]
    for index, one in enumerate(akt.oferty):
        if numbers and one.zadanie not in numbers:
            yield error(
                ("oferty", index, "zadanie"),
                f"Oferta {one.oznaczenie} "
                + (
                    "nie mówi, którego zadania dotyczy."
                    if one.zadanie is None
                    else f"dotyczy zadania nr {one.zadanie}, którego nie ma wśród unieważnianych."
                ),
                hint=f"Wpisz numer zadania: {', '.join(numbers)}; ofert na inne zadania ten akt nie wymienia.",
            )
        elif not numbers and one.zadanie is not None:
            yield error(
                ("oferty", index, "zadanie"),
                f"Oferta {one.oznaczenie} dotyczy zadania nr {one.zadanie}, a zadań nie wypisano.",
                hint="Wypisz zadania w polu „zadania” albo usuń ten numer.",
            )


@rule(_UDPP["art. 18a ust. 1"])
def gives_no_other_ground(akt: "ZarzadzenieUniewaznienieKonkursu") -> Findings:
    """Uzasadnienie nie powołuje przyczyny, której ustawa nie zna, np. braku środków."""
    for loc, text in (
        one for path in ("uzasadnienie", "postanowienia_dodatkowe.*") for one in paths.each(akt, path)
    ):
        if text and (found := _OTHER_GROUND.search(text)):
            yield warning(
                loc,
                f"Akt mówi: „{found[0]}”, a ustawa zna tylko dwie przyczyny unieważnienia konkursu: brak ofert i oferty, "
                "które nie spełniają wymogów ogłoszenia.",
                hint="Usuń te słowa. Jeżeli to one są przyczyną, konkursu nie unieważnia się: organ może go rozstrzygnąć "
                "bez wyboru oferty.",
            )


@rule(_UDPP["art. 15 ust. 2a"])
def opinion_comes_first(akt: "ZarzadzenieUniewaznienieKonkursu") -> Findings:
    """Gdy złożono oferty, organ decyduje po opinii komisji."""
    if akt.data_protokolu is None:
        if akt.oferty:
            yield warning(
                "data_protokolu",
                "Nie podano protokołu komisji, a złożono oferty, które ona opiniuje.",
                hint="Podaj datę protokołu z prac komisji, jeżeli akt ma ją przywoływać.",
            )
    elif akt.data_protokolu > akt.data_aktu:
        yield error(
            "data_protokolu",
            f"Protokół komisji jest z {data_slownie(akt.data_protokolu)}, a konkurs unieważniono "
            f"{data_slownie(akt.data_aktu)}",
            hint="Popraw jedną z dat.",
        )


@rule(_UDPP["art. 13 ust. 2 pkt 5"])
def late_offers_are_those_that_came_late(akt: "ZarzadzenieUniewaznienieKonkursu") -> Findings:
    """Za spóźnioną uznaje się ofertę, która wpłynęła po terminie; w dniu terminu decyduje godzina."""
    deadline = akt.konkurs.termin_skladania_ofert
    for index, one in enumerate(akt.oferty):
        late = [place for place, item in enumerate(one.niespelnione) if item.wymog is RodzajWymogu.TERMIN]
        if deadline is None or one.data_zlozenia is None:
            continue
        if late and one.data_zlozenia < deadline:
            yield error(
                ("oferty", index, "niespelnione", late[0], "wymog"),
                f"Oferta {one.oznaczenie} ma być spóźniona, a złożono ją {data_slownie(one.data_zlozenia)}, "
                "w terminie.",
                hint="Popraw datę złożenia albo wymóg.",
            )
        if not late and one.data_zlozenia > deadline:
            yield warning(
                ("oferty", index, "niespelnione"),
                f"Oferta {one.oznaczenie} wpłynęła {data_slownie(one.data_zlozenia)}, a termin minął "
                f"{data_slownie(deadline)}",
                hint="Dopisz wymóg: termin, albo popraw datę.",
            )


@rule(_UDPP["art. 5 ust. 4a"])
def fails_not_for_want_of_cash(akt: "ZarzadzenieUniewaznienieKonkursu") -> Findings:
    """Oferta nie odpada dlatego, że oferent nie wnosi wkładu w pieniądzu."""
    if akt.data_aktu < NOWELA:
        return
    for index, one in enumerate(akt.oferty):
        for place, item in enumerate(one.niespelnione):
            if any(words in zwin(item.ustalenia) for words in _OWN_MONEY):
                yield warning(
                    ("oferty", index, "niespelnione", place, "ustalenia"),
                    f"Oferta {one.oznaczenie} odpada z powodu wkładu własnego, a przy wspieraniu ustawa mówi o wkładzie "
                    "rzeczowym albo osobowym; pieniędzmi oferent zastępuje go tylko wtedy, gdy organ to dopuszcza.",
                    hint="Sprawdź z radcą, czy ogłoszenie mogło żądać pieniędzy.",
                )
