"""Rules on how a control was run: authority, days, scope."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.jakosc.ustalenia_kontroli import PrzedmiotKontroli
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.protokol_kontroli import ProtokolKontroli

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


@rule(_RWZ["zał. 3 § 8"], _RWZ["zał. 3 § 6"])
def papers_are_still_kept(protokol: "ProtokolKontroli") -> Findings:
    """Kontrolę zakończono w okresie przechowywania dokumentacji."""
    if protokol.termin_kontroli.do > protokol.koniec_przechowywania:
        yield warning(
            ("termin_kontroli", "do"),
            f"Kontrolę zakończono {data_slownie(protokol.termin_kontroli.do)}, a dokumentację zadania "
            f"przechowuje się do {data_slownie(protokol.koniec_przechowywania)}",
            hint="Ramowy wzór umowy pozwala na kontrolę do tego dnia; sprawdź, czy ta umowa nie daje więcej czasu.",
        )


@rule()
def control_follows_the_agreement(protokol: "ProtokolKontroli") -> Findings:
    """Kontrola jest po zawarciu umowy, a badany okres w czasie zadania i przed końcem kontroli."""
    if protokol.termin_kontroli.od < protokol.umowa.data_zawarcia:
        yield error(
            ("termin_kontroli", "od"),
            f"Kontrolę rozpoczęto {data_slownie(protokol.termin_kontroli.od)}, przed zawarciem umowy "
            f"({data_slownie(protokol.umowa.data_zawarcia)}).",
            hint="Popraw jedną z dat.",
        )
    okres = protokol.okres_badany
    if okres.do > protokol.termin_kontroli.do:
        yield error(
            ("okres_badany", "do"),
            f"Okres objęty kontrolą kończy się {data_slownie(okres.do)}, po zakończeniu kontroli "
            f"({data_slownie(protokol.termin_kontroli.do)}).",
            hint="Zbadać można tylko to, co już było.",
        )


@rule(*(_UDPP[f"art. 17 pkt {punkt}"] for punkt in range(1, 5)))
def scope_is_worked_through(protokol: "ProtokolKontroli") -> Findings:
    """Każdy przedmiot z zakresu ma ustalenie, a każde ustalenie mieści się w zakresie."""
    for index, item in enumerate(protokol.ustalenia):
        if item.przedmiot not in protokol.zakres:
            yield warning(
                ("ustalenia", index, "przedmiot"),
                f"Ustalenie {index + 1} wychodzi poza zakres kontroli: {item.przedmiot.etykieta}.",
                hint=f"Dopisz w „zakres”: {item.przedmiot.value}, jeżeli obejmuje to upoważnienie.",
            )
    zbadane = {item.przedmiot for item in protokol.ustalenia}
    for index, przedmiot in enumerate(protokol.zakres):
        if przedmiot not in zbadane:
            yield warning(
                ("zakres", index),
                f"Zakres obejmuje {przedmiot.etykieta}, a nie ma o tym ustalenia.",
                hint="Dopisz ustalenie, także gdy nieprawidłowości nie było; gdy kontrolę przerwano, opisz to.",
            )
    for przedmiot in PrzedmiotKontroli:
        if przedmiot not in protokol.zakres:
            yield warning(
                "zakres",
                f"Kontrola nie obejmuje tego, o czym mówi {przedmiot.jednostka_przepisu}: "
                f"{przedmiot.etykieta}.",
                hint=f"Dopisz w „zakres”: {przedmiot.value} albo zostaw na następną kontrolę.",
            )


@rule()
def written_after_the_control(protokol: "ProtokolKontroli") -> Findings:
    """Protokół sporządzono po kontroli i po sprawozdaniu, na które się powołuje."""
    for nazwa, dzien in (
        ("kontrola trwała do", protokol.termin_kontroli.do),
        ("sprawozdanie ma datę", protokol.data_sprawozdania),
    ):
        if dzien is not None and protokol.data_protokolu < dzien:
            yield error(
                "data_protokolu",
                f"Protokół ma datę {data_slownie(protokol.data_protokolu)}, a {nazwa} {data_slownie(dzien)}",
                hint="Popraw jedną z dat.",
            )
