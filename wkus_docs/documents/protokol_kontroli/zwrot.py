"""Rules on the money of a control: the balance of each year, what is to be paid back and by when."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.odsetki_za_zwloke import ZNANE_DO
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.zwrot_dotacji import dni_na_zwrot
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.protokol_kontroli import ProtokolKontroli

_UFP = acts["ufp"]


@rule()
def balance_reconciles(protokol: "ProtokolKontroli") -> Findings:
    """Wydatki wykazane to potwierdzone i zakwestionowane, a niezwrócona reszta jest do zwrotu."""
    for index, rok in enumerate(protokol.bilans):
        kwoty = [i.zakwestionowana for i in protokol.pozycje_zwrotu if i.zakwestionowana.rok == rok.rok]
        wydatki = suma(item.kwota for item in kwoty if item.wydatek)
        if wydatki != rok.zakwestionowana:
            yield error(
                ("bilans", index, "potwierdzona"),
                f"Rok {rok.rok}: wykazano {kwota_zapis(rok.wykazana)}, potwierdzono "
                f"{kwota_zapis(rok.potwierdzona)}, a zakwestionowano {kwota_zapis(wydatki)} (różnica "
                f"{kwota_zapis(abs(rok.zakwestionowana - wydatki))}).",
                hint="Popraw kwotę potwierdzoną albo kwoty w ustaleniach.",
            )
        reszta = suma(item.kwota for item in kwoty if not item.wydatek)
        if reszta != rok.pozostalo and rok.pozostalo >= 0:
            yield error(
                ("bilans", index, "zwrocona"),
                f"Rok {rok.rok}: nie wykorzystano i nie zwrócono {kwota_zapis(rok.pozostalo)}, a do zwrotu "
                f"z tego powodu wskazano {kwota_zapis(reszta)}.",
                hint="Popraw bilans albo dodaj kwotę z podstawą „niewykorzystana”.",
            )


@rule()
def amounts_belong_to_the_balance(protokol: "ProtokolKontroli") -> Findings:
    """Kwoty dotyczą lat objętych kontrolą, a dni przekazania zgadzają się z transzami."""
    for item in protokol.pozycje_zwrotu:
        kwota, numer = item.zakwestionowana, item.numer
        loc = ("ustalenia", numer - 1, "kwoty", protokol.ustalenia[numer - 1].kwoty.index(kwota))
        if item.bilans is None:
            yield error(
                (*loc, "rok"),
                f"Kwota {kwota_zapis(kwota.kwota)} dotyczy {kwota.rok} r., a bilansu za ten rok nie ma.",
                hint="Popraw rok albo dodaj bilans.",
            )
        elif kwota.data_przekazania and kwota.data_przekazania not in {
            transza.data for transza in item.bilans.transze
        }:
            yield error(
                (*loc, "data_przekazania"),
                f"{data_slownie(kwota.data_przekazania)} nie przekazano żadnej transzy na {kwota.rok} r.",
                hint="Podaj dzień jednej z transz z bilansu.",
            )


@rule(_UFP["art. 252 ust. 1"])
def term_counts_from_the_finding(protokol: "ProtokolKontroli") -> Findings:
    """Przy zakwestionowanym wydatku podano dzień stwierdzenia."""
    if protokol.data_stwierdzenia is None and any(
        item.zakwestionowana.wydatek for item in protokol.pozycje_zwrotu
    ):
        yield warning(
            "data_stwierdzenia",
            f"Zakwestionowano {kwota_zapis(protokol.kwota_do_zwrotu)}, a nie wiadomo, od kiedy biegnie "
            f"{dni_na_zwrot(protokol.data_protokolu)} dni na zwrot.",
            hint="Podaj dzień, w którym stwierdzono okoliczności, albo wskaż go w wystąpieniu lub w decyzji.",
        )


@rule()
def finding_falls_within_the_control(protokol: "ProtokolKontroli") -> Findings:
    """Okoliczności stwierdzono między początkiem kontroli a protokołem."""
    dzien = protokol.data_stwierdzenia
    if dzien is not None and not protokol.termin_kontroli.od <= dzien <= protokol.data_protokolu:
        yield error(
            "data_stwierdzenia",
            f"Okoliczności stwierdzono {data_slownie(dzien)}, a kontrolę rozpoczęto "
            f"{data_slownie(protokol.termin_kontroli.od)} i opisano {data_slownie(protokol.data_protokolu)}",
            hint="Podaj dzień między początkiem kontroli a datą protokołu.",
        )


@rule(_UFP["art. 67"])
def term_ends_on_a_working_day(protokol: "ProtokolKontroli") -> Findings:
    """Termin zwrotu nie wypada w dniu wolnym."""
    for termin in protokol.terminy_w_dniu_wolnym:
        yield warning(
            "data_stwierdzenia",
            f"Termin zwrotu ({data_slownie(termin)}) to dzień wolny ({dzien_wolny(termin)}); pieniądze mogą "
            f"wpłynąć {data_slownie(najblizszy_roboczy(termin))} i nie będzie zwłoki.",
            hint="Uprzedź o tym Zleceniobiorcę; protokół liczy odsetki dopiero od następnego dnia.",
        )


@rule(_UFP["art. 252 ust. 6"])
def interest_is_reckoned(protokol: "ProtokolKontroli") -> Findings:
    """Odsetki, które już biegną, policzono do dnia protokołu."""
    if protokol.bez_stawek:
        yield warning(
            "stawki_odsetek",
            f"Odsetek nie policzono: stawki odsetek od zaległości podatkowych znamy do {data_slownie(ZNANE_DO)}",
            hint="Dopisz „stawki_odsetek” z obwieszczeń Ministra Finansów, od pierwszego dnia odsetek; bez nich kwota "
            "odsetek pozostaje otwarta.",
        )
