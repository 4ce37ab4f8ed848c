"""Words by which an annex replaces one value of the agreement by another."""

from datetime import date
from decimal import Decimal

from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.slownie import kwota_slownie
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, rzymska


def w_przepisie(przepis: str | None) -> str:
    r"""„w § 3 ust. 1 ”, or nothing where the change stands in no unit of the agreement.

    >>> w_przepisie("§ 3 ust. 1"), w_przepisie(None)
    ('w\xa0§ 3 ust. 1 ', '')
    """
    return f"w\N{NO-BREAK SPACE}{przepis.removesuffix('.')} " if przepis else ""


def zastepuje(co: str, przed: str, czym: str, po: str) -> str:
    """„kwotę … „176 000,00 zł” zastępuje się kwotą „180 000,00 zł””.

    >>> zastepuje("termin", "do maja", "terminem", "do lipca")
    'termin „do maja” zastępuje się terminem „do lipca”'
    """
    return f"{co} „{przed}” zastępuje się {czym} „{po}”"


def ze_slowami(kwota: Decimal) -> str:
    """„176 000,00 zł (słownie: …)”."""
    return f"{kwota_zapis(kwota)} (słownie: {kwota_slownie(kwota)})"


def o_ile_sie_zmienia(roznica: Decimal) -> str:
    r"""„rośnie o 20,00 zł”, „maleje o 9 000,02 zł”, „się nie zmienia”.

    >>> o_ile_sie_zmienia(Decimal("-9000.02")).replace("\xa0", " "), o_ile_sie_zmienia(Decimal(0))
    ('maleje o 9 000,02 zł', 'się nie zmienia')
    """
    return _o_ile(roznica, "rośnie", "maleje", "się nie zmienia")


def o_ile_sie_zmieniaja(roznica: Decimal) -> str:
    """„razem rosną o 20,00 zł”, „razem maleją o 9 000,02 zł”, „razem się nie zmieniają”."""
    return f"razem {_o_ile(roznica, 'rosną', 'maleją', 'się nie zmieniają')}"


def _o_ile(roznica: Decimal, rosnie: str, maleje: str, bez_zmiany: str) -> str:
    if not roznica:
        return bez_zmiany
    return f"{rosnie if roznica > 0 else maleje} o\N{NO-BREAK SPACE}{kwota_zapis(abs(roznica))}"


def okres_slownie(okres: Okres) -> str:
    """„od dnia 1 lutego 2027 r. do dnia 31 grudnia 2029 r.”."""
    return f"od dnia {data_slownie(okres.od)} do dnia {data_slownie(okres.do)}"


def do_dnia(dzien: date) -> str:
    """„w terminie do dnia 10 lipca 2029 r.”."""
    return f"w\N{NO-BREAK SPACE}terminie do dnia {data_slownie(dzien)}"


def transza_roku(numer: int, rok: int) -> str:
    r"""„II na 2029 r.”: an instalment as a table and a sentence name it.

    >>> transza_roku(2, 2029).replace("\xa0", " ")
    'II na 2029 r.'
    """
    return f"{rzymska(numer)} na {rok}\N{NO-BREAK SPACE}r."
