"""What the report is checked for: questions answered from sources, results, costs, recommendations and days."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.badanie.ewaluacja import KryteriumEwaluacji, Rozstrzygniecie
from wkus_docs.polish.kalendarz import dzien_wolny
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.raport_ewaluacji import RaportEwaluacji

_UDPP = acts["udpp"]


@rule()
def every_criterion_is_asked(raport: "RaportEwaluacji") -> Findings:
    """Każde kryterium ma pytanie."""
    zadane = {item.kryterium for item in raport.pytania}
    for kryterium in KryteriumEwaluacji:
        if kryterium not in zadane:
            yield warning(
                "pytania",
                f"Nie ma pytania o kryterium: {kryterium.etykieta}.",
                hint=f"Dopisz pytanie z „kryterium: {kryterium.value}”.",
            )


@rule()
def answers_rest_on_listed_sources(raport: "RaportEwaluacji") -> Findings:
    """Pytania wskazują źródła z raportu."""
    for index, item in enumerate(raport.pytania):
        for place, numer in enumerate(item.zrodla):
            if numer > len(raport.zrodla):
                yield error(
                    ("pytania", index, "zrodla", place),
                    f"Pytanie {index + 1} wskazuje źródło {numer}, a źródeł jest {len(raport.zrodla)}.",
                    hint="Popraw numer albo dopisz źródło.",
                )


@rule()
def model_has_its_result(raport: "RaportEwaluacji") -> Findings:
    """Model zadania ma wynik i wskaźnik, a każdy model najwyżej jeden wynik."""
    opisane = [item.model for item in raport.wyniki]
    for index, model in enumerate(opisane):
        if opisane.index(model) != index:
            yield error(
                ("wyniki", index, "model"), f"Wynik modelu {model.value} podano dwa razy.", hint="Połącz."
            )
    if raport.model not in opisane:
        yield warning(
            "wyniki",
            f"Zadanie zlecono według modelu {raport.model.value}, a nie ma jego wyniku.",
            hint=f"Dopisz wynik z „model: {raport.model.value}”.",
        )
    if not any(item.model == raport.model for item in raport.wskazniki):
        yield warning(
            "wskazniki",
            f"Żaden wskaźnik nie pokazuje modelu {raport.model.value}.",
            hint="Dopisz wskaźnik z umowy.",
        )


@rule(_UDPP["art. 5a ust. 3"])
def serves_the_report_on_the_programme(raport: "RaportEwaluacji") -> Findings:
    """Raport powstaje przed sprawozdaniem z programu, którego termin nie wypada w dniu wolnym."""
    termin = raport.termin_sprawozdania_z_programu
    if raport.data_raportu > termin:
        yield warning(
            "data_raportu",
            f"Sprawozdanie z programu za {raport.okres_badany.do.year} r. składa się do "
            f"{data_slownie(termin)}, a raport ma datę {data_slownie(raport.data_raportu)}",
            hint="Wyniki można ująć dopiero w następnym sprawozdaniu.",
        )
    elif wolne := dzien_wolny(termin):
        yield warning(
            ("okres_badany", "do"),
            f"Termin sprawozdania z programu ({data_slownie(termin)}) to dzień wolny: {wolne}.",
            hint="Przekaż sprawozdanie wcześniej; nie wiadomo, czy termin się przesuwa.",
        )


@rule()
def recommendations_lie_ahead(raport: "RaportEwaluacji") -> Findings:
    """Rekomendacje mają terminy po dniu raportu, a zmiana ma rekomendację."""
    for index, wniosek in enumerate(raport.wnioski):
        for place, item in enumerate(wniosek.rekomendacje):
            if item.termin < raport.data_raportu:
                yield warning(
                    ("wnioski", index, "rekomendacje", place, "termin"),
                    f"Rekomendacja ma termin {data_slownie(item.termin)}, a raport jest z "
                    f"{data_slownie(raport.data_raportu)}",
                    hint="Podaj dzień raportu albo późniejszy.",
                )
    zmienia = raport.propozycja.rozstrzygniecie is Rozstrzygniecie.ZMIENIC
    if zmienia and not raport.rekomendacje:
        yield warning(
            "wnioski",
            "Raport proponuje zmiany, a nie ma żadnej rekomendacji.",
            hint="Dopisz, co zmienić, kto i do kiedy.",
        )


@rule()
def proposal_fits_the_results(raport: "RaportEwaluacji") -> Findings:
    """Kontynuację bez zmian proponuje się, gdy większość wskaźników osiągnięto."""
    osiagniete = sum(item.czy_osiagnieto is True for item in raport.wskazniki)
    if raport.propozycja.rozstrzygniecie is Rozstrzygniecie.KONTYNUOWAC and osiagniete * 2 <= len(
        raport.wskazniki
    ):
        yield warning(
            ("propozycja", "rozstrzygniecie"),
            f"Raport proponuje kontynuować bez zmian, a plan osiągnięto w {osiagniete} z "
            f"{len(raport.wskazniki)} wskaźników.",
            hint="Wyjaśnij to w powodach albo zaproponuj zmiany.",
        )
