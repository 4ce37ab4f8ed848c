"""What the offeror decides once he knows the award, and what goes with each decision."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.wybor import Wybor

if TYPE_CHECKING:
    from wkus_docs.documents.aktualizacja_oferty import AktualizacjaOferty

_OF_AN_UPDATE = (
    "opis_zmian",
    "harmonogram",
    "rezultaty",
    "zrodla_w_ofercie",
    "zrodla",
    "kosztorys",
    "nowy_termin",
    "czy_dane_aktualne",
    "zmiany_danych",
    "czy_miejsce_na_akceptacje",
)
_OF_AN_AGREEMENT = ("rachunek", "podpisujacy_umowe", "koszty_roczne")
_NOTHING = (None, ())


class Decyzja(Wybor):
    """Decision of the offeror."""

    PRZYJMUJE = "przyjmuje", "przyjmuje"
    MNIEJSZY_ZAKRES = "przyjmuje_mniejszy_zakres", "przyjmuje z mniejszym zakresem"
    REZYGNUJE = "rezygnuje", "rezygnuje"


@rule()
def resignation_stands_alone(doc: "AktualizacjaOferty") -> Findings:
    """Kto rezygnuje, nie podaje nowej kalkulacji, planu ani danych do umowy, a powód podaje tylko ten, kto rezygnuje."""
    if not doc.rezygnuje:
        if doc.powod_rezygnacji is not None:
            yield error(
                "powod_rezygnacji",
                "Oferent przyjmuje dotację, a podano powód rezygnacji.",
                hint="Usuń powód albo wpisz: decyzja: rezygnuje.",
            )
        return
    given: list[Loc] = [(name,) for name in _OF_AN_UPDATE if getattr(doc, name) not in _NOTHING]
    for index, offeror in enumerate(doc.oferenci):
        given += [
            ("oferenci", index, name) for name in _OF_AN_AGREEMENT if getattr(offeror, name) not in _NOTHING
        ]
    for place in given:
        yield warning(
            place,
            "Oferent rezygnuje z dotacji, więc to pole się nie wydrukuje.",
            hint="Usuń je albo zmień decyzję.",
        )
    for index, item in enumerate(doc.dotacja):
        if item.przyjmowana is not None:
            yield error(
                ("dotacja", index, "przyjmowana"),
                f"Oferent rezygnuje z dotacji, a na {item.rok} r. przyjmuje {kwota_zapis(item.przyjmowana)}.",
                hint="Usuń tę kwotę albo zmień decyzję.",
            )


@rule(acts["udpp"]["art. 15 ust. 2h pkt 3"])
def there_is_something_to_take(doc: "AktualizacjaOferty") -> Findings:
    """Przyjmuje dotację tylko ten, komu ją przyznano."""
    if not doc.rezygnuje and not any(item.przyznaje for item in doc.dotacja):
        yield error(
            "dotacja",
            "Oferent przyjmuje dotację, a nie przyznano mu żadnej kwoty.",
            hint="Podaj kwoty z rozstrzygnięcia konkursu.",
        )


@rule()
def estimate_is_complete(doc: "AktualizacjaOferty") -> Findings:
    """Nowa kalkulacja ma koszty, źródła i źródła z oferty: z samych kosztów nie widać, co się zmieniło."""
    parts = {name: getattr(doc, name) for name in ("kosztorys", "zrodla", "zrodla_w_ofercie")}
    missing = [name for name, value in parts.items() if value is None]
    if not doc.rezygnuje and missing and len(missing) < len(parts):
        for name in missing:
            yield error(
                name,
                "Kalkulacja jest niepełna: brakuje tej części.",
                hint="Podaj „kosztorys”, „zrodla” i „zrodla_w_ofercie” albo żadnej z tych części.",
            )


@rule(acts["rwz"]["zał. 3 § 1"])
def changed_grant_changes_the_estimate(doc: "AktualizacjaOferty") -> Findings:
    """Gdy dotacja jest inna niż w ofercie, jest też nowa kalkulacja."""
    changed = [item.zmiana for item in doc.dotacja if item.zmiana is not None and item.zmiana.roznica]
    if changed and not doc.rezygnuje and not doc.kalkulacja:
        yield warning(
            "kosztorys",
            f"Dotacja na {changed[0].nazwa} r. to {kwota_zapis(changed[0].po)} zamiast "
            f"{kwota_zapis(changed[0].przed)}, a nowej kalkulacji nie podano.",
            hint="Dołącz ją: kalkulacja z oferty nie pasuje już do kwoty umowy.",
        )


@rule()
def scope_is_as_decided(doc: "AktualizacjaOferty") -> Findings:
    """Kto nie zmniejsza zakresu, nie obniża rezultatów; kto go zmniejsza, obniża rezultaty albo koszty."""
    lower = [index for index, item in enumerate(doc.rezultaty) if item.nizszy]
    if doc.decyzja == Decyzja.PRZYJMUJE:
        for index in lower:
            yield warning(
                ("rezultaty", index, "poziom"),
                f"Oferent nie zmniejsza zakresu zadania, a rezultat „{doc.rezultaty[index].nazwa}” jest niższy niż "
                "w ofercie.",
                hint="Wpisz decyzję „przyjmuje z mniejszym zakresem” albo przywróć poziom z oferty.",
            )
    costs = None if doc.kosztorys is None else doc.kosztorys.razem - doc.kosztorys.przed_zmiana
    if doc.decyzja == Decyzja.MNIEJSZY_ZAKRES and not lower and (costs is None or costs >= 0):
        yield warning(
            "decyzja",
            "Zakres ma być mniejszy, a nie maleją ani koszty, ani żaden rezultat.",
            hint="Popraw rezultaty i kalkulację albo wpisz decyzję „przyjmuje”.",
        )


@rule()
def data_for_the_agreement_are_told(doc: "AktualizacjaOferty") -> Findings:
    """Wiadomo, czy dane z oferty są aktualne, a gdy nie są, co się zmieniło; do umowy jest rachunek."""
    if doc.czy_dane_aktualne and doc.zmiany_danych is not None:
        yield error(
            "zmiany_danych",
            "Dane z oferty mają być aktualne, a opisano ich zmiany.",
            hint="Usuń opis albo wpisz: czy_dane_aktualne: nie.",
        )
    if doc.rezygnuje:
        return
    if doc.czy_dane_aktualne is None:
        yield warning(
            "czy_dane_aktualne",
            "Nie wiadomo, czy dane z oferty są aktualne, a pójdą do umowy.",
            hint="Wpisz „tak” albo „nie” i opisz zmiany.",
        )
    if doc.czy_dane_aktualne is False and doc.zmiany_danych is None:
        yield warning(
            "zmiany_danych",
            "Dane z oferty nie są aktualne, a nie podano, co się zmieniło.",
            hint="Opisz zmiany: „zmiany_danych: …”.",
        )
    if all(item.rachunek is None for item in doc.oferenci):
        yield warning(
            ("oferenci", 0, "rachunek"),
            "Nie podano rachunku, na który wpłynie dotacja.",
            hint="Dopisz „rachunek: …” przy oferencie, który ją dostanie.",
        )
