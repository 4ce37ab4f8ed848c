"""The page of terms: how they are counted, and the list of all of them. From `wkus_docs/terms`."""

from collections.abc import Iterator

from manual_page import MADE, table

from wkus_docs import terms
from wkus_docs.law import DayOfYear, Parameter
from wkus_docs.polish.kalendarz import znane_lata
from wkus_docs.polish.miesiace import W_DACIE
from wkus_docs.polish.odmiana import policz
from wkus_docs.terms.calendar_file import ALARM_DAYS

_INTRO = """\
# Terminy

Program liczy terminy sprawy: od konsultacji programu po zwrot dotacji. Przy każdym mówi, **jak policzył**, **co się stanie**, gdy
się nie zdąży, i **skąd to wiadomo**.

> 21 dni od 1 grudnia 2026 r.: dnia ukazania się ostatniego ogłoszenia nie liczy się; najwcześniejszy dzień: 22 grudnia 2026 r., wtorek.

## Jak się liczy

- **Dni.** Dnia zdarzenia nie liczy się: 14 dni od doręczenia 1 marca kończy się 15 marca. Wyjątek zaznaczono w wykazie.
- **Dni robocze.** Nie liczy się sobót, niedziel i świąt. Wigilia jest dniem wolnym od 2025 r.
- **Miesiące.** Termin kończy się w dniu o tej samej dacie, a gdy takiego dnia nie ma, w ostatnim dniu miesiąca: miesiąc od 31 stycznia
  kończy się 28 albo 29 lutego.
- **Lata.** Pięć lat od 1 lutego 2027 r. kończy się 31 stycznia 2032 r.
- **Stały dzień roku**, na przykład 30 listopada, wypada w tym dniu także wtedy, gdy to sobota.
- **Ostatnie z trzech ogłoszeń.** Dopóki nie są znane dni we wszystkich trzech miejscach, termin jest nieznany.
- **Ile dni, mówi dokument.** Czas na uzupełnienie braków albo na aktualizację oferty bierze się z ogłoszenia; bez niego termin jest
  nieznany. Program niczego nie zakłada.
- **Niezwłocznie** nie ma ostatniego dnia: termin biegnie, aż się go spełni.

**Koniec w dzień wolny** przesuwa się na następny dzień roboczy na samym końcu liczenia i tylko tam, gdzie pozwala na to prawo. Gdy
to sporne, program podaje dzień wcześniejszy, bezpieczny, a obok niego drugi. Termin uważa za chybiony dopiero po obu.

Dni wolne są znane na lata {first}–{last}. Poza nimi program odmawia liczenia tam, gdzie od dnia wolnego coś zależy: nie zgaduje.

## Stany

| stan | co znaczy |
|---|---|
| nieznany | nie wiadomo, od kiedy albo jak długo biegnie |
| biegnie | jest jeszcze czas; program mówi, ile dni zostało albo kiedy termin zacznie biec |
| ostatni dzień | to dziś |
| minął | czas upłynął i nic nie wiadomo o spełnieniu; program podaje skutek i dokument, którego teraz trzeba |
| spełniony | z dniem spełnienia; spóźnione spełnienie jest nazwane („2 dni po terminie”) |
| rozliczony | dnia spełnienia nikt nie podał, ale późniejszy dokument (sprawozdanie) pokazuje, że sprawa jest zamknięta |

Termin „nie wcześniej niż” ma dwa stany: „jeszcze nie wolno” i „wolno od”.

## Skąd to wiadomo

W kolumnie „czyje słowo”: **przepis**; **wniosek** z przepisu, który sam terminu nie podaje, ale wynika z niego kolejność; **umowa** (ramowy wzór: obowiązuje, gdy przejęła go umowa); **dokument** sprawy, któremu przepis
pozwala wyznaczyć termin; **praktyka**, czyli zwyczaj urzędów, za którym nie stoi przepis i którego przekroczenie nie ma skutku
z ustawy. „Z pamięci, sprawdź” znaczy, że przepisu nie porównano z tekstem aktu.

## Łańcuch: od konsultacji do początku zadania

Z pierwszego dnia konsultacji program układa najwcześniejsze dni wszystkich kroków: konsultacje, opinia rady pożytku, sesja z programem
i z WPF, ogłoszenie, oferty, ocena, wybór, wyniki, aktualizacja, umowa, początek zadania. Liczy też wstecz: kiedy najpóźniej zacząć,
żeby zadanie ruszyło w danym dniu. To, czego nie wyznacza przepis (czas do sesji, na ocenę, na podpisy), jest założeniem urzędu i tak
się nazywa.

## Co z tego wychodzi

- tabela do Worda i PDF, z obrazem na osi czasu (treścią jest tabela),
- skoroszyt Excela z prawdziwymi datami, stanem słowami i kolorem, filtrem,
- plik kalendarza `.ics` z przypomnieniem {alarm} dni wcześniej (dodatek: `pip install "wkus-docs[kalendarz]"`); otwarty drugi raz
  zmienia wpisy, a nie dopisuje nowych.

Na jednej liście może stać kilka spraw. W Pythonie:

```python
from datetime import date
from wkus_docs import terms
from wkus_docs.terms.sheet import to_sheet

zdarzenia = [
    terms.Zdarzenie("umowa.zawarcie/1", date(2027, 1, 15)),
    *terms.years_of_task("1", date(2027, 2, 1), date(2029, 12, 31)),
]
sprawa = terms.SprawaZTerminami("Świetlica w Łapach", terms.terminy(zdarzenia), "ORG.526.3.2026")
dzien = date(2027, 1, 20)
with open("terminy.xlsx", "wb") as plik:
    plik.write(to_sheet(terms.wiersze([sprawa], dzien), dzien))
```

## Wykaz terminów
"""

_EVENTS = """\
## Zdarzenia

Od nich biegną terminy. Po „/” stoi klucz: numer naboru, oferty, umowy albo rok (`umowa.zawarcie/1`, `rok.koniec/2027`).
"""


def page() -> str:
    """Return the page as Markdown."""
    return "\n".join((MADE, "", _intro(), *_chapters(), _EVENTS, *_events(), ""))


def _intro() -> str:
    years = znane_lata()
    return (
        _INTRO.replace("{first}", str(years[0]))
        .replace("{last}", str(years[-1]))
        .replace("{alarm}", str(ALARM_DAYS))
    )


def _chapters() -> Iterator[str]:
    heads = ("termin", "od czego", "ile", "koniec w dzień wolny", "kto", "gdy się nie zdąży", "czyje słowo")
    for title, rules in terms.CHAPTERS.items():
        yield f"### {title}\n"
        yield table(heads, [_row(rule) for rule in rules])
        yield ""


def _row(rule: terms.Regula) -> tuple[str, ...]:
    doubt = f" *{rule.watpliwosc}*" if rule.watpliwosc else ""
    document = f" Dokument: [{rule.dokument}](dokumenty/{rule.dokument}.md)." if rule.dokument else ""
    what = "najwcześniej" if rule.najwczesniej else "najpóźniej"
    return (
        f"**{rule.tytul}** (`{rule.id}`), {what}",
        terms.ZDARZENIA[rule.od].nazwa
        + (f"; {rule.kiedy.value}" if rule.kiedy is not terms.Kiedy.ZAWSZE else ""),
        _length(rule),
        _roll(rule),
        rule.kto,
        f"{rule.skutek}{document}",
        f"{rule.moc.value}: {rule.opis_podstawy}{doubt}"
        if rule.moc is not terms.Moc.PRAKTYKA
        else f"{rule.opis_podstawy}{doubt}",
    )


def _length(rule: terms.Regula) -> str:
    """Say how long it is, by the law that holds now."""
    length = rule.ile
    if isinstance(length, terms.Niezwlocznie):
        return length.slowo
    if isinstance(length, terms.DzienRoku):
        return _fixed(length)
    if length.ile is None:
        return "dni robocze z dokumentu" if isinstance(length, terms.DniRobocze) else "dni z dokumentu"
    count = length.ile.wartosci[-1].wartosc if isinstance(length.ile, Parameter) else length.ile
    if count == 0:
        return "w tym dniu" if not rule.po_uplywie else "następnego dnia"
    if count < 0:
        return "dzień wcześniej"
    said = policz(count, *_nouns(length))
    if isinstance(length, terms.KoniecRoku):
        said = f"koniec roku, {said} później"
    if rule.po_uplywie:
        said = f"po upływie: {said}"
    if not rule.pomija_dzien_zdarzenia:
        said = f"{said}, dzień zdarzenia liczy się"
    return f"{said} albo ile mówi dokument" if length.z_dokumentu else said


def _fixed(length: terms.DzienRoku) -> str:
    day: DayOfYear = length.dzien.wartosci[-1].wartosc
    year = {-1: "roku poprzedniego", 0: "tego roku", 1: "roku następnego"}[length.rok]
    return f"{day.dzien} {W_DACIE[day.miesiac - 1]} {year}"


def _nouns(length: object) -> tuple[str, str, str]:
    if isinstance(length, terms.Miesiace):
        return "miesiąc", "miesiące", "miesięcy"
    if isinstance(length, terms.Lata | terms.KoniecRoku):
        return "rok", "lata", "lat"
    if isinstance(length, terms.DniRobocze):
        return "dzień roboczy", "dni robocze", "dni roboczych"
    return "dzień", "dni", "dni"


def _roll(rule: terms.Regula) -> str:
    provision = rule.przesuwa.przepis
    if provision is None:
        return "nie przesuwa"
    return f"sporne ({provision})" if rule.przesuwa.sporne else f"przesuwa ({provision})"


def _events() -> Iterator[str]:
    rows = [
        (
            f"`{name}`",
            told.nazwa,
            "; ".join(_place(place) for place in told.zrodla) or "żaden: dzień podaje się w sprawie",
            "; ".join(_place(place) for place in told.ile),
        )
        for name, told in terms.ZDARZENIA.items()
    ]
    yield table(("zdarzenie", "co znaczy", "który dokument podaje dzień", "który podaje, ile dni"), rows)


def _place(place: terms.Miejsce) -> str:
    return f"[{place.slug}](dokumenty/{place.slug}.md), `{place.droga}`"
