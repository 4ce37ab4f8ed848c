"""Costs of one variant in one year, or in all years: full and net (formula 1)."""

from collections.abc import Iterable
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie, grosz


def koszt_bezposredni(
    place: Decimal | None, rzeczowe: Decimal | None, uslugi_obce: Decimal | None
) -> Decimal | None:
    """KB = płace + rzeczowe + usługi obce.

    ============  ======================================  ====
    KB            direct cost of the service              zł
    place         pay of those who provide the service    zł
    rzeczowe      materials, food, equipment              zł
    uslugi_obce   services bought from others             zł
    ============  ======================================  ====

    By hand: 100 000,00 + 20 000,00 + 5 500,00 = 125 500,00 zł.

    >>> koszt_bezposredni(Decimal("100000.00"), Decimal("20000.00"), Decimal("5500.00"))
    Decimal('125500.00')
    """
    return suma((place, rzeczowe, uslugi_obce))


@dokladnie
def koszt_posredni(
    etaty: Decimal | None, koszt_etatu: Decimal | None, udzial: Decimal | None
) -> Decimal | None:
    """KP = etaty × koszt etatu × udział / 100.

    ============  ==================================================  ==========
    KP            overhead: the office's own work on the service      zł
    etaty         full-time posts that deal with the service          posts
    koszt_etatu   yearly cost of a post with contributions            zł / post
    udzial        part of their time the service takes                %
    ============  ==================================================  ==========

    By hand: 1,5 × 102 000,00 zł × 14% = 153 000,00 × 0,14 = 21 420,00 zł.

    >>> koszt_posredni(Decimal("1.5"), Decimal("102000.00"), Decimal(14))
    Decimal('21420.00')
    """
    if etaty is None or koszt_etatu is None or udzial is None:
        return None
    return grosz(etaty * koszt_etatu * udzial / 100)


def koszt_pelny(
    kb: Decimal | None, kp: Decimal | None, kt: Decimal | None, ki: Decimal | None, kz: Decimal | None
) -> Decimal | None:
    """K = KB + KP + KT + KI + KZ.

    ====  ====================================================  ====
    K     full cost of the variant                              zł
    KB    direct cost                                           zł
    KP    overhead                                              zł
    KT    transaction cost: contest, supervision, settlement    zł
    KI    infrastructure: rent, media, depreciation             zł
    KZ    one-off cost of the change                            zł
    ====  ====================================================  ====

    By hand: 125 500,00 + 21 420,00 + 6 800,00 + 24 000,00 + 5 500,00 = 183 220,00 zł.

    >>> koszt_pelny(*map(Decimal, ("125500.00", "21420.00", "6800.00", "24000.00", "5500.00")))
    Decimal('183220.00')
    """
    return suma((kb, kp, kt, ki, kz))


@dokladnie
def koszt_netto(k: Decimal | None, wf: Decimal | None, wu: Decimal | None) -> Decimal | None:
    """N = K − WF − WU; work of volunteers and gifts in kind are shown, not deducted.

    ====  =====================================  ====
    N     cost that falls on the unit itself     zł
    K     full cost                              zł
    WF    own money of the organisation          zł
    WU    fees of the users                      zł
    ====  =====================================  ====

    By hand: 183 220,00 − 7 000,00 − 1 200,00 = 175 020,00 zł.

    >>> koszt_netto(Decimal("183220.00"), Decimal("7000.00"), Decimal("1200.00"))
    Decimal('175020.00')
    """
    return None if k is None or wf is None or wu is None else k - wf - wu


@dokladnie
def wycena_wolontariatu(godziny: Decimal | None, stawka: Decimal | None) -> Decimal | None:
    """WO = godziny × stawka.

    ========  ========================================  =========
    WO        value of the work of volunteers           zł
    godziny   hours of that work                        h
    stawka    what an hour of such work costs           zł / h
    ========  ========================================  =========

    By hand: 300 h × 32,00 zł = 9 600,00 zł.

    >>> wycena_wolontariatu(Decimal(300), Decimal("32.00"))
    Decimal('9600.00')
    """
    return None if godziny is None or stawka is None else grosz(godziny * stawka)


@dokladnie
def reszta_po_zrodlach(kb: Decimal | None, zrodla: Iterable[Decimal | None]) -> Decimal | None:
    """R = KB − Σ Z_i: what is left of the direct cost once its sources have paid; 0 where they agree.

    ====  ================================================================  ====
    R     above 0: nobody pays for it; below 0: paid twice, overfunding     zł
    KB    direct cost of the service in the year                            zł
    Z_i   its sources: grant, own money of the organisation, fees           zł
    ====  ================================================================  ====

    By hand: 183 000,00 − (176 000,00 + 7 000,00 + 0,00) = 0,00 zł; with a grant of 212 000,00 zł it is
    −36 000,00 zł. A source that is not known leaves no result.

    >>> reszta_po_zrodlach(Decimal("183000.00"), map(Decimal, ("176000.00", "7000.00", "0.00")))
    Decimal('0.00')
    >>> reszta_po_zrodlach(Decimal("183000.00"), map(Decimal, ("212000.00", "7000.00", "0.00")))
    Decimal('-36000.00')
    >>> reszta_po_zrodlach(Decimal("183000.00"), (Decimal("176000.00"), None)) is None
    True
    """
    razem = suma(zrodla)
    return None if kb is None or razem is None else kb - razem
