"""Consultations of a draft come before the resolution that adopts it."""

from datetime import date

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law.act import Provision
from wkus_docs.polish.nieznany_dzien import dzien_przygotowania
from wkus_docs.polish.zapis import data_slownie


def was_consulted_before(of: str, *, day: str, provisions: tuple[Provision, ...]) -> ClassRule:
    """Make the rule that consultations at a path end before the day of the resolution; of a draft it cannot be known."""

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Konsultacje wyprzedzają uchwałę."""
        at = paths.loc(f"{of}.okres.do")
        end: date = paths.value(part, f"{of}.okres.do")
        adopted: date = paths.value(part, day)
        prepared = dzien_przygotowania(adopted)
        if prepared is not None and end >= prepared:
            yield warning(
                at,
                f"Projekt przygotowano {data_slownie(prepared)}, a konsultacje kończą się {data_slownie(end)}; "
                "tekst mówi o nich tak, jak po ich zakończeniu.",
                hint="Przed sesją sprawdź, czy się odbyły, i dopisz ich wynik.",
            )
        elif end > adopted:
            yield error(
                at,
                f"Konsultacje kończą się {data_slownie(end)}, po uchwale z {data_slownie(adopted)}",
                hint="Program uchwala się po konsultacjach; popraw daty.",
            )
        elif end == adopted:
            yield warning(
                at,
                "Konsultacje kończą się w dniu uchwały.",
                hint="Rada ma uchwalić program po konsultacjach; sprawdź, czy skończyły się przed głosowaniem.",
            )

    return check


def results_are_known_before(of: str, *, day: str) -> ClassRule:
    """Make the rule that results of consultations were published before the resolution."""

    @rule()
    def check(part: Part) -> Findings:
        """Wyniki konsultacji ogłoszono przed uchwałą."""
        known, adopted = paths.value(part, f"{of}.data_publikacji_wynikow"), paths.value(part, day)
        if known is not None and known > adopted:
            yield warning(
                paths.loc(f"{of}.data_publikacji_wynikow"),
                f"Wyniki konsultacji ogłoszono {data_slownie(known)}, po uchwale z {data_slownie(adopted)}",
                hint="Sprawdź, czy uchwała o sposobie konsultacji nie każe ogłosić ich wcześniej.",
            )

    return check


def results_follow_the_consultations(of: str) -> ClassRule:
    """Make the rule that results were published once the consultations had ended."""

    @rule()
    def check(part: Part) -> Findings:
        """Wyniki konsultacji ogłoszono po ich zakończeniu."""
        known, end = paths.value(part, f"{of}.data_publikacji_wynikow"), paths.value(part, f"{of}.okres.do")
        if known is not None and known < end:
            yield error(
                paths.loc(f"{of}.data_publikacji_wynikow"),
                f"Wyniki ogłoszono {data_slownie(known)}, a konsultacje trwały do {data_slownie(end)}",
                hint="Popraw jedną z dat.",
            )

    return check
