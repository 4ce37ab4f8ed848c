"""Rules on the proceedings of a commission: its days, quorum, impartiality, votes."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.protokol_komisji_konkursowej.sklad import only_members
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin

if TYPE_CHECKING:
    from wkus_docs.documents.protokol_komisji_konkursowej import ProtokolKomisjiKonkursowej

_UDPP = acts["udpp"]


@rule(_UDPP["art. 15 ust. 2a"])
def appointed_before_it_opined(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """Komisję powołano, zanim się zebrała."""
    for index, item in enumerate(protokol.posiedzenia):
        if item.data < protokol.data_aktu_komisji:
            yield error(
                ("posiedzenia", index, "data"),
                f"Posiedzenie było {data_slownie(item.data)}, a komisję powołano "
                f"{data_slownie(protokol.data_aktu_komisji)}",
                hint="Popraw jedną z dat.",
            )


@rule()
def only_members_sit(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """W posiedzeniach, oświadczeniach i zdaniach odrębnych są tylko członkowie komisji, każdy raz."""
    for index, item in enumerate(protokol.posiedzenia):
        obecni = [(("posiedzenia", index, "obecni", n), osoba) for n, osoba in enumerate(item.obecni)]
        yield from only_members(protokol.komisja, obecni, outsiders=warning)
    for name in ("bezstronnosc", "zdania_odrebne"):
        osoby = [
            ((name, index, "imie_nazwisko"), item.imie_nazwisko)
            for index, item in enumerate(getattr(protokol, name))
        ]
        yield from only_members(protokol.komisja, osoby, outsiders=warning)


@rule()
def quorum_at_every_meeting(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """Na każdym posiedzeniu jest kworum, do którego nie wlicza się osób wyłączonych."""
    for index, stan in enumerate(protokol.stany_posiedzen):
        if not stan.ma_kworum:
            yield warning(
                ("posiedzenia", index, "obecni"),
                f"Na posiedzeniu {data_slownie(stan.posiedzenie.data)} do kworum liczy się osób: "
                f"{stan.liczba}, a potrzeba {protokol.komisja.kworum}.",
                hint="Bez kworum komisja zwykle nie opiniuje; sprawdź listę obecnych i wyłączonych.",
            )


@rule()
def chair_or_deputy_leads(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """Na posiedzeniu jest przewodniczący albo wiceprzewodniczący."""
    kieruje = [
        o for o in (protokol.komisja.przewodniczacy, protokol.komisja.wiceprzewodniczacy) if o is not None
    ]
    for index, item in enumerate(protokol.posiedzenia):
        if kieruje and not protokol.liczeni(item.obecni) & {zwin(o.imie_nazwisko) for o in kieruje}:
            yield warning(
                ("posiedzenia", index, "obecni"),
                f"Na posiedzeniu {data_slownie(item.data)} nie było osoby, która przewodniczy komisji.",
                hint="Sprawdź listę obecnych albo zapisz w przedmiocie posiedzenia, kto je prowadził.",
            )


@rule()
def present_declared_in_time(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """Każdy obecny złożył oświadczenie po terminie ofert, a nie później niż na pierwszym swoim posiedzeniu."""
    zlozone = {zwin(item.imie_nazwisko): item.data_oswiadczenia for item in protokol.bezstronnosc}
    for osoba in protokol.obecni:
        if zwin(osoba.imie_nazwisko) not in zlozone:
            yield warning(
                "bezstronnosc",
                f"{osoba.imie_nazwisko}: {'była obecna' if osoba.kobieta else 'był obecny'}, a nie ma "
                "oświadczenia o bezstronności.",
                hint="Dopisz oświadczenie tej osoby.",
            )
    for index, item in enumerate(protokol.bezstronnosc):
        dni = [p.data for p in protokol.posiedzenia if zwin(item.imie_nazwisko) in map(zwin, p.obecni)]
        termin = protokol.konkurs.termin_skladania_ofert
        early = termin is not None and item.data_oswiadczenia < termin
        if early or (dni and item.data_oswiadczenia > min(dni)):
            since = "ogłoszeniem" if termin is None else f"terminem składania ofert ({data_slownie(termin)})"
            yield warning(
                ("bezstronnosc", index, "data_oswiadczenia"),
                f"{item.imie_nazwisko}: oświadczenie z {data_slownie(item.data_oswiadczenia)} nie wypada "
                f"między {since} a posiedzeniem.",
                hint="Oświadczenie składa się po poznaniu listy ofert, a przed oceną.",
            )


def offerors(protokol: "ProtokolKomisjiKonkursowej") -> list[str]:
    """Return the organisations of all offers."""
    return [nazwa for oferta in protokol.oferty for nazwa in oferta.oferenci]


def excluded(protokol: "ProtokolKomisjiKonkursowej") -> set[str]:
    """Return the folded names of those who are excluded."""
    return {zwin(item.imie_nazwisko) for item in protokol.wylaczeni}


@rule()
def votes_are_of_those_present(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """Głosowano na posiedzeniu, a głosów jest tyle, ilu obecnych i niewyłączonych członków."""
    for index, glosowanie in enumerate(protokol.glosowania):
        obecni = [p.obecni for p in protokol.posiedzenia if p.data == glosowanie.data]
        if not obecni:
            yield warning(
                ("glosowania", index, "data"),
                f"Dnia {data_slownie(glosowanie.data)} nie było posiedzenia.",
                hint="Popraw datę głosowania albo dopisz posiedzenie, chyba że głosowano obiegiem.",
            )
            continue
        uprawnieni = len(protokol.liczeni([nazwisko for lista in obecni for nazwisko in lista]))
        if glosowanie.oddane > uprawnieni:
            yield error(
                ("glosowania", index, "za"),
                f"Oddano głosów: {glosowanie.oddane}, a głosować mogło osób: {uprawnieni}.",
                hint="Popraw liczby głosów albo listę obecnych; wyłączeni nie głosują.",
            )
        elif glosowanie.oddane < uprawnieni:
            yield warning(
                ("glosowania", index, "za"),
                f"Oddano głosów: {glosowanie.oddane}, a głosować mogło osób: {uprawnieni}.",
                hint="Dolicz wstrzymujące się albo sprawdź listę obecnych.",
            )


@rule()
def written_once_the_commission_has_met(protokol: "ProtokolKomisjiKonkursowej") -> Findings:
    """Protokół powstaje najwcześniej w dniu ostatniego posiedzenia."""
    ostatnie = max(item.data for item in protokol.posiedzenia)
    if protokol.data_protokolu < ostatnie:
        yield error(
            "data_protokolu",
            f"Protokół z {data_slownie(protokol.data_protokolu)} opisuje posiedzenie "
            f"z {data_slownie(ostatnie)}",
            hint="Popraw jedną z dat.",
        )
