"""Rules on what follows from the findings of a control: recommendations and the judgement."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.jakosc.ustalenia_kontroli import OcenaKontroli, days_for_recommendations

if TYPE_CHECKING:
    from wkus_docs.documents.protokol_kontroli import ProtokolKontroli

_RWZ = acts["rwz"]


@rule()
def irregularities_have_recommendations(protokol: "ProtokolKontroli") -> Findings:
    """Każda nieprawidłowość ma zalecenie, a każde zalecenie dotyczy nieprawidłowości."""
    zalecone = {item.ustalenie for item in protokol.zalecenia}
    bledne = {i for i, item in enumerate(protokol.ustalenia, 1) if item.czy_nieprawidlowosc}
    for numer in sorted(bledne - zalecone):
        yield warning(
            "zalecenia",
            f"Ustalenie {numer} to nieprawidłowość, a nie ma do niego zalecenia.",
            hint=f"Dopisz zalecenie z „ustalenie: {numer}”, chyba że nieprawidłowość już usunięto.",
        )
    for index, item in enumerate(protokol.zalecenia):
        if item.ustalenie not in bledne:
            yield error(
                ("zalecenia", index, "ustalenie"),
                f"Zalecenie {index + 1} dotyczy ustalenia {item.ustalenie}, które nie jest "
                "nieprawidłowością albo go nie ma.",
                hint="Popraw numer ustalenia.",
            )


@rule(_RWZ["zał. 3 § 8"])
def reply_within_the_framework(protokol: "ProtokolKontroli") -> Findings:
    """Na wykonanie zaleceń dano najwyżej tyle dni, ile ramowy wzór."""
    dni = days_for_recommendations(protokol.data_protokolu)
    if protokol.dni_na_odpowiedz and protokol.dni_na_odpowiedz > dni:
        yield warning(
            "dni_na_odpowiedz",
            f"Dano {protokol.dni_na_odpowiedz} dni, a według ramowego wzoru umowy najwyżej {dni}.",
            hint="Sprawdź, ile dni daje umowa; wzór jest ramowy i strony mogły dać więcej.",
        )


@rule()
def objections_are_dealt_with(protokol: "ProtokolKontroli") -> Findings:
    """Zgłoszone zastrzeżenia rozpatrzono."""
    if protokol.zastrzezenia and not protokol.rozpatrzenie_zastrzezen:
        yield warning(
            "rozpatrzenie_zastrzezen",
            "Zgłoszono zastrzeżenia, a nie opisano, jak je rozpatrzono.",
            hint="Dopisz „rozpatrzenie_zastrzezen: …” albo odpowiedz na nie osobnym pismem.",
        )


@rule()
def judgement_fits_the_findings(protokol: "ProtokolKontroli") -> Findings:
    """Ocena zgadza się z tym, czy były nieprawidłowości."""
    if protokol.ocena is None:
        return
    bledne = sum(item.czy_nieprawidlowosc for item in protokol.ustalenia)
    if bool(bledne) == (protokol.ocena is OcenaKontroli.POZYTYWNA):
        yield warning(
            "ocena",
            f"Ocena brzmi „{protokol.ocena.etykieta}”, a nieprawidłowości jest: {bledne}.",
            hint="Popraw ocenę albo wyjaśnij ją w uzasadnieniu.",
        )
