"""Rules on the money of a report: shifts between costs, the own contribution, the grant returned."""

from typing import TYPE_CHECKING

from wkus_docs.analiza.dokladnosc import iloraz, ponad_o_grosz
from wkus_docs.document import Findings, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.zwrot_niewykorzystanej import Niewykorzystana, unspent_is_returned
from wkus_docs.polish.zapis import kwota_zapis, procent

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_z_realizacji import SprawozdanieZRealizacji

_RWZ, _UFP = acts["rwz"], acts["ufp"]


@rule(_RWZ["zał. 3 § 5"], _UFP["art. 252 ust. 3"])
def shifts_keep_to_the_agreement(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Żaden koszt z dotacji nie wzrósł ponad procent z umowy."""
    najwyzej = sprawozdanie.procent_przesuniec
    for index, rok in enumerate(sprawozdanie.rozliczenia):
        for numer, koszt in rok.pozycje:
            if not koszt.czy_z_dotacji or koszt.wydatek <= koszt.umowa:
                continue
            if not koszt.umowa:
                yield warning(
                    ("rozliczenia", index, "dzialania"),
                    f"Koszt {numer} „{koszt.nazwa}” ({kwota_zapis(koszt.wydatek)}) nie ma kwoty w umowie.",
                    hint="Wydatek z dotacji na taki koszt może być uznany za pobranie jej w nadmiernej wysokości: "
                    "wyjaśnij go albo pokryj z innych środków („czy_z_dotacji: nie”).",
                )
            elif najwyzej is not None and (wzrost := koszt.wzrost_ponad(najwyzej)):
                yield warning(
                    ("rozliczenia", index, "dzialania"),
                    f"Koszt {numer} „{koszt.nazwa}” wzrósł z {kwota_zapis(koszt.umowa)} do "
                    f"{kwota_zapis(koszt.wydatek)}, o {wzrost}; umowa dopuszcza "
                    f"{procent(najwyzej)}.",
                    hint="Nadwyżka z dotacji jest pobrana w nadmiernej wysokości i podlega zwrotowi; można ją "
                    "pokryć z innych środków i wykazać jako osobny koszt z „czy_z_dotacji: nie”.",
                )


@rule(_RWZ["zał. 3 § 3"], _UFP["art. 252 ust. 3"])
def own_contribution_is_kept(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Inne środki i wkład nie zmalały w stosunku do wydanej dotacji."""
    # while the year lasts, the rest of the contribution may still come
    zrodla, w_toku = sprawozdanie.zrodla, bool(sprawozdanie.otwarte)
    plan = zrodla.inne_srodki.umowa + zrodla.wklad.umowa
    jest = zrodla.inne_srodki.wydatki + zrodla.wklad.wydatki
    dotacja = zrodla.kwota_dotacji
    said = (
        f"Inne środki i wkład to {kwota_zapis(jest)}, a według umowy {kwota_zapis(plan)} "
        f"(dotacja: {kwota_zapis(dotacja.wydatki)} i {kwota_zapis(dotacja.umowa)})"
    )
    loc = ("rozliczenia", 0, "zrodla")
    stosownie = iloraz(plan * dotacja.wydatki, dotacja.umowa)
    if stosownie is not None and ponad_o_grosz(stosownie, jest):
        yield warning(
            loc,
            f"{said}: w stosunku do wydanej dotacji zmniejszyły się.",
            hint="Uzupełnij wkład do końca roku; inaczej część dotacji będzie pobrana w nadmiernej wysokości."
            if w_toku
            else "Część dotacji pobrano w nadmiernej wysokości: uzupełnij wkład albo zwróć różnicę.",
        )
    elif jest < plan and not w_toku:
        yield warning(
            loc,
            f"{said}: kwota jest mniejsza, choć stosunek do dotacji zachowano.",
            hint="Wyjaśnij różnicę w części III.",
        )


@rule(_UFP["art. 251 ust. 1"], _UFP["art. 251 ust. 3"], _UFP["art. 251 ust. 5"])
def unspent_grant_is_returned(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Niewykorzystaną dotację zwrócono w terminie i w całości."""
    for index, rok in enumerate(sprawozdanie.rozliczenia):
        if rok in sprawozdanie.zamkniete:
            yield from unspent_is_returned(
                ("rozliczenia", index, "dotacja", "zwrot"),
                Niewykorzystana(rok.niewykorzystana, rok.dotacja.zwrot, rok.termin_zwrotu),
                on=sprawozdanie.data_sprawozdania,
                of=f"Rok {rok.rok}: ",
            )
