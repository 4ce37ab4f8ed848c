"""What declarations of impartiality ask of a card or of the protocol: who is excluded does not assess."""

from typing import Any

from wkus_docs.answers.asked import Asked, sentence, shown
from wkus_docs.document import Findings, error, warning
from wkus_docs.documents.oswiadczenie_czlonka_komisji.arkusz import Arkusz, Udzial
from wkus_docs.polish.zwijanie import zwin


def excluded_do_not_assess(card: Any, asked: Asked) -> Findings:
    """Kto według swojego oświadczenia nie opiniuje oferty, nie wypełnia jej karty."""
    sheet = _of(asked, card.oceniajacy.imie_nazwisko)
    if sheet is None:
        return
    index, arkusz = sheet
    number = None if card.oferta.numer is None else zwin(card.oferta.numer)
    names = {zwin(nazwa) for nazwa in card.oferta.oferenci}
    for udzial in arkusz.udzialy:
        same = zwin(udzial.numer) == number or names & {zwin(nazwa) for nazwa in udzial.oferta.oferenci}
        if same and not udzial.bierze:
            yield (warning if udzial.udzial is Udzial.CZEKA else error)(
                ("oceniajacy", "imie_nazwisko"),
                sentence(
                    f"{asked.name}, {arkusz.osoba.imie_nazwisko}, oferta nr {udzial.numer}: {udzial.udzial.etykieta}",
                    "a ta osoba wypełnia kartę tej oferty",
                ),
                hint=f"Kartę wypełnia inny członek komisji. Porównano z {asked.place(('czlonkowie', index))}.",
            )


def protocol_says_what_was_declared(protocol: Any, asked: Asked) -> Findings:
    """Protokół podaje te dni oświadczeń i te wyłączenia, o których mówią oświadczenia."""
    for place, item in enumerate(protocol.bezstronnosc):
        sheet = _of(asked, item.imie_nazwisko)
        if sheet is None:
            continue
        index, arkusz = sheet
        there = asked.place(("czlonkowie", index))
        if item.data_oswiadczenia != arkusz.data:
            yield warning(
                ("bezstronnosc", place, "data_oswiadczenia"),
                sentence(
                    f"{asked.name}, {arkusz.osoba.imie_nazwisko}: {shown(arkusz.data)}",
                    f"w protokole {shown(item.data_oswiadczenia)}",
                ),
                hint=f"Porównano z {there}.",
            )
        if arkusz.nie_opiniuje_zadnej and item.wylaczenie is None:
            yield error(
                ("bezstronnosc", place, "wylaczenie"),
                f"Według oświadczenia {arkusz.osoba.imie_nazwisko} nie opiniuje żadnej oferty, a protokół nie mówi o "
                "wyłączeniu.",
                hint=f"Dopisz przyczynę wyłączenia. Porównano z {there}.",
            )


def members_were_appointed(declarations: Any, asked: Asked) -> Findings:
    """Oświadczenia składają osoby, które powołano."""
    commission: Any = asked.document
    appointed = {
        zwin(osoba.imie_nazwisko)
        for osoba in (*commission.komisja.czlonkowie, *commission.komisja.specjalisci)
    }
    for index, osoba in enumerate(declarations.czlonkowie):
        if zwin(osoba.imie_nazwisko) not in appointed:
            yield warning(
                ("czlonkowie", index, "imie_nazwisko"),
                f"{osoba.imie_nazwisko} składa oświadczenie, a {asked.name} tej osoby nie powołuje.",
                hint=f"Popraw nazwisko albo skład komisji. Porównano z {asked.place(('komisja', 'czlonkowie'))}.",
            )


def _of(asked: Asked, name: str) -> tuple[int, Arkusz] | None:
    """Find the sheet of a person, by the name folded."""
    declarations: Any = asked.document
    return next(
        (
            (index, arkusz)
            for index, arkusz in enumerate(declarations.arkusze)
            if zwin(arkusz.osoba.imie_nazwisko) == zwin(name)
        ),
        None,
    )
