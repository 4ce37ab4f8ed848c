"""Rules on an annex as an act: its number and day among the others, the criteria that it may not touch."""

from typing import Any

from wkus_docs.document import ClassRule, Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie


def numbers_follow_each_other() -> ClassRule:
    """Make the rule that an annex is later than what it changes and has the next number."""

    @rule()
    def check(aneks: Any) -> Findings:
        """Aneks jest późniejszy niż to, co zmienia, i ma kolejny numer."""
        poprzedni = aneks.umowa.data_zawarcia
        for index, item in enumerate(aneks.poprzednie_aneksy):
            if item.data_zawarcia < poprzedni:
                yield error(
                    ("poprzednie_aneksy", index, "data_zawarcia"),
                    f"Aneks nr {item.numer} z {data_slownie(item.data_zawarcia)} jest wcześniejszy niż to, co zmienia "
                    f"({data_slownie(poprzedni)}).",
                    hint="Popraw datę albo ułóż wcześniejsze aneksy według dat.",
                )
            elif item.numer != index + 1:
                yield warning(
                    ("poprzednie_aneksy", index),
                    f"Aneks nr {item.numer} z {data_slownie(item.data_zawarcia)} stoi na miejscu {index + 1}.",
                    hint="Wypisz wcześniejsze aneksy po kolei; numeracja łamana przez rok tak wygląda i jest dobra.",
                )
            poprzedni = item.data_zawarcia
        if aneks.oznaczenie_aneksu is None and aneks.numer_aneksu != len(aneks.poprzednie_aneksy) + 1:
            yield warning(
                "numer_aneksu",
                f"To aneks nr {aneks.numer_aneksu}, a wcześniejszych aneksów podano: "
                f"{len(aneks.poprzednie_aneksy)}.",
                hint="Popraw numer albo dopisz brakujące aneksy.",
            )
        if aneks.data_aneksu < poprzedni:
            yield error(
                "data_aneksu",
                f"Aneks z {data_slownie(aneks.data_aneksu)} byłby wcześniejszy niż to, co zmienia "
                f"({data_slownie(poprzedni)}).",
                hint="Popraw datę.",
            )

    return check


def keeps_the_criteria() -> ClassRule:
    """Make the rule that no change touches the criteria by which the offer was chosen."""

    @rule(acts["rwz"]["zał. 3 § 15"], acts["udpp"]["art. 5 ust. 3"])
    def check(aneks: Any) -> Findings:
        """Zmiana nie wpływa na kryteria wyboru oferty."""
        if aneks.czy_zmienia_kryteria:
            yield error(
                "czy_zmienia_kryteria",
                "Zmiana wpływa na kryteria, według których wybrano ofertę, a umowa na to nie pozwala.",
                hint="Ogranicz zmianę albo ogłoś nowy konkurs.",
            )

    return check
