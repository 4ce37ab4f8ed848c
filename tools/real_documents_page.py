"""The page of real documents, in Polish: how they were taken, what fits, what does not."""

from collections.abc import Iterable, Sequence

from manual_page import MADE, joined, table
from real_documents import Counts, Expressed, Query, RealDocument, real_documents

_INTRO = """Dokumenty urzędów, których nikt wcześniej tu nie widział, wpisane do naszych wzorów i porównane treść po treści.
Zapytania i rodzaje jednostek ustalono przed szukaniem, brano pierwsze trafienie właściwego rodzaju z lat 2023–2026, niczego nie
zamieniano, a zapytania bez trafień są niżej. Dane są w `tests/prawdziwe`: treść i kwoty z dokumentu, osoby i organizacje
zmyślone, a czego dokument nie podaje, choć nasz tego wymaga, uzupełniono. Testy pilnują, że każdy plik z danymi przechodzi bez błędów w swoim dniu i drukuje podane zdania."""

_LIMITS = """Zapisane strony mają zwykle około 2000 znaków, więc długie dokumenty znamy tylko z początku („odczytano”). Treści i wiersze do
zmiany liczyła jedna osoba. „Błędy” to liczba błędów, gdy wpisano tylko to, co mówi dokument. „Do publikacji” znaczy: po zmianie mniej niż
pięciu wierszy, mierzone na tym, co odczytano. „Przedtem” to stan wersji 0.1.0 (listopad 2026 r., przed zmianami), policzony dla tych samych treści.
Dokumenty oznaczone X wybrano świadomie, poza regułą; do sumy nie wchodzą."""


def page() -> str:
    """Return the page."""
    found = real_documents()
    by_rule = [one for one in found.dokumenty if one.regula]
    return joined(
        MADE,
        "# Prawdziwe dokumenty",
        _INTRO,
        _LIMITS,
        "## Razem",
        table(("miara", "przedtem", "dzisiaj"), _totals(by_rule)),
        "## Dokumenty",
        table(
            ("nr", "dokument", "nasz wzór", "treści: tak / częściowo / nie", "błędy", "zdania bez pokrycia", "wiersze do zmiany"),
            [_row(one) for one in found.dokumenty],
        ),
        "## Zapytania",
        table(("nr", "szukano", "zapytanie", "wynik"), [_query(one) for one in found.zapytania]),
        *(_section(one) for one in found.dokumenty),
    )  # fmt: skip


def _query(one: Query) -> tuple[str, ...]:
    return one.numer, one.szukano, one.zapytanie, one.wynik


def _totals(documents: Sequence[RealDocument]) -> list[tuple[str, ...]]:
    before = [one.przedtem for one in documents if one.przedtem]
    now = [one.teraz for one in documents if one.przedtem]
    fresh = [one.teraz for one in documents]
    columns = (before, now)
    return [
        ("dokumenty porównane przedtem i dzisiaj", *(str(len(column)) for column in columns)),
        ("treści w całości", *map(_wholly, columns)),
        ("błędy, które zatrzymują", *(str(sum(one.bledy for one in column)) for column in columns)),
        ("zdania bez pokrycia", *(str(sum(one.nieprawda for one in column)) for column in columns)),
        ("do publikacji po mniej niż 5 wierszach", *map(_ready, columns)),
        ("wszystkie dokumenty z reguły: treści w całości", "", _wholly(fresh)),
        ("wszystkie dokumenty z reguły: do publikacji", "", _ready(fresh)),
    ]


def _wholly(counts: Sequence[Counts]) -> str:
    whole = sum(one.tak + one.czesciowo + one.nie for one in counts)
    said = sum(one.tak for one in counts)
    return f"{said} z {whole} ({100 * said // whole}%)" if whole else ""


def _ready(counts: Iterable[Counts]) -> str:
    return str(sum(one.wiersze is not None and one.wiersze < 5 for one in counts))  # noqa: PLR2004 – the issue's bound


def _row(one: RealDocument) -> tuple[str, ...]:
    measured = [counts for counts in (one.przedtem, one.teraz) if counts]
    told = [
        (_points(counts), str(counts.bledy), str(counts.nieprawda), _lines(counts)) for counts in measured
    ]
    columns = (" → ".join(column) for column in zip(*told, strict=True))
    return (
        f"[{one.numer}](#{one.numer.lower()}-{_anchor(one)})",
        f"{one.co}, {one.jednostka} ({one.rodzaj_jednostki}), {one.dzien.year}",
        f"`{one.dokument}`" if one.dokument else "brak",
        *columns,
    )


def _points(counts: Counts) -> str:
    return f"{counts.tak} / {counts.czesciowo} / {counts.nie}"


def _lines(counts: Counts) -> str:
    return "nie" if counts.wiersze is None else str(counts.wiersze)


def _anchor(one: RealDocument) -> str:
    return "".join(sign for sign in one.jednostka.lower().replace(" ", "-") if sign.isalnum() or sign == "-")


def _section(one: RealDocument) -> str:
    day = f"{one.dzien:%d.%m.%Y}" + (" (przyjęty: strona dnia nie podaje)" if one.dzien_umowny else "")
    facts = (
        ("adres", one.adres),
        ("dzień", day),
        ("zapytanie", one.zapytanie),
        ("odczytano", one.odczytano),
        ("dane", f"[{one.dane}](../../tests/prawdziwe/{one.dane})" if one.dane else "nie wyrażono"),
    )
    items = [(said, how.value, by) for how in Expressed for said, by in one.punkty.get(how, {}).items()]
    false = "\n".join(f"- {said}" for said in one.nieprawda)
    return joined(
        f"## {one.numer} {one.jednostka}",
        f"{one.co[:1].upper()}{one.co[1:]}.",
        table(("cecha", "wartość"), facts),
        table(("treść", "wyrażona", "czym albo czego brakuje"), items),
        *(("Drukuje się, choć dokument tego nie mówi:", false) if false else ()),
    ).rstrip("\n")  # fmt: skip
