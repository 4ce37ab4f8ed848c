"""Rules on the cards of a commission: who scores, every offer that passed, within the maximum."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.protokol_komisji_konkursowej.sklad import only_members
from wkus_docs.law import acts
from wkus_docs.polish.zwijanie import zwin

if TYPE_CHECKING:
    from wkus_docs.documents.protokol_komisji_konkursowej import ProtokolKomisjiKonkursowej

_UDPP = acts["udpp"]


@rule()
def every_assessor_has_a_card(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """Każdą ofertę, która spełnia wymogi formalne, ocenił każdy, kto brał udział w opiniowaniu."""
    oceniajacy = {zwin(osoba.imie_nazwisko): osoba.imie_nazwisko for osoba in protokol.opiniujacy}
    for oferta in protokol.opiniowane:  # who scored one offer scores them all
        for karta in oferta.oceny:
            oceniajacy.setdefault(zwin(karta.imie_nazwisko), karta.imie_nazwisko)
    karty_sa = any(oferta.oceny for oferta in protokol.opiniowane)
    for index, oferta in enumerate(protokol.oferty):
        maja = {zwin(karta.imie_nazwisko) for karta in oferta.oceny}
        brak = [nazwisko for klucz, nazwisko in oceniajacy.items() if klucz not in maja]
        if oferta.odrzucenie is None and brak and karty_sa:
            yield warning(
                ("oferty", index, "oceny"),
                f"Oferta {oferta.oznaczenie} nie ma karty oceny: {', '.join(brak)}.",
                hint="Dopisz punkty tych osób albo popraw listę obecnych i wyłączonych; komisja może też oceniać "
                "wspólnie.",
            )


@rule(_UDPP["art. 15 ust. 2f"], _UDPP["art. 15 ust. 2a"], _UDPP["art. 15 ust. 2ea"])
def only_members_score(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """Oceniają tylko członkowie komisji, którzy nie są wyłączeni, każdy raz."""
    wylaczeni = {zwin(item.imie_nazwisko) for item in protokol.wylaczeni}
    for index, oferta in enumerate(protokol.oferty):
        karty = [
            (("oferty", index, "oceny", n, "imie_nazwisko"), karta.imie_nazwisko)
            for n, karta in enumerate(oferta.oceny)
        ]
        yield from only_members(protokol.komisja, karty)
        for loc, nazwisko in karty:
            if zwin(nazwisko) in wylaczeni:
                yield error(
                    loc,
                    f"{nazwisko} podlega wyłączeniu, a ma kartę oceny oferty {oferta.oznaczenie}.",
                    hint="Usuń te punkty: osoba wyłączona nie ocenia.",
                )
