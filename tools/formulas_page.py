"""The page of formulas: each reckoned by hand, with the figure of the program beside it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from wkus_docs.analiza import (
    ankieta,
    ceny,
    decyzja,
    dzwignia,
    efekty,
    efekty_netto,
    efektywnosc,
    kalkulacja,
    koszt_bazowy,
    koszt_jednostkowy,
    koszty,
    lista_kontrolna,
    niepewnosc,
    ocena_wazona,
    odchylenie,
    odsetki,
    oszczednosc,
    perspektywy,
    plan_finansowy,
    poziom,
    progi_zwrotne,
    prognoza_wykonania,
    ranking,
    skala,
    wrazliwosc,
    wskaznik,
)
from wkus_docs.analiza.dokladnosc import drobny_ulamek, grosz, ulamek

MADE = "<!-- Plik tworzy tools/build_docs.py; nie poprawiaj go ręcznie. -->"


_POLISH = str.maketrans(",.-", " ,−")


def _d(*numbers: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(number) for number in numbers)


def _at(rounded: Callable[[Decimal], Decimal], found: Decimal | None) -> Decimal | None:
    """Round what is compared to more places than are printed."""
    return None if found is None else rounded(found)


def _pair(one: str, other: str) -> tuple[Decimal, Decimal]:
    return Decimal(one), Decimal(other)


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, what it means, how it is reckoned by hand (the result last), and the program's way."""

    group: str
    symbols: str
    meaning: str
    by_hand: str
    reckoned: Callable[[], object]

    @property
    def figure(self) -> str:
        """What the program finds, as a Polish reader writes it."""
        found = self.reckoned()
        return f"{found:,f}".translate(_POLISH) if isinstance(found, Decimal) else str(found)


_KOSZTY, _EFEKTY, _ZMIANA = "Koszty", "Efekty i efektywność", "Oszczędności i wrażliwość"
_POZA = "Poza siatką decyzji"
_WYKONANIE, _PLAN, _ZWROT = "Wykonanie planu", "Plan finansowy", "Źródła, wkłady i zwrot"
_SKALA, _CENY, _PROGI = "Skala i punkty widzenia", "Ceny", "Co odwraca ocenę"
_OCENY, _ANKIETY, _WARIANTY = "Oceny i poziomy", "Ankiety", "Porównanie wariantów"

_ZIMA = odsetki.okresy(
    date(2026, 1, 21), date(2026, 4, 20),
    [odsetki.Stawka(date(2025, 12, 4), Decimal(11)), odsetki.Stawka(date(2026, 3, 5), Decimal("10.5"))],
    znane_do=date(2026, 4, 20),
)  # fmt: skip

FORMULAS = (
    Formula(_KOSZTY, "KB = płace + rzeczowe + usługi obce", "koszt bezpośredni [zł]",
            "100 000,00 + 20 000,00 + 5 500,00 = 125 500,00",
            lambda: koszty.koszt_bezposredni(*_d("100000.00", "20000.00", "5500.00"))),
    Formula(_KOSZTY, "KP = etaty × koszt etatu × część czasu", "koszt pośredni, praca urzędu [zł]",
            "1,5 × 102 000,00 × 14% = 153 000,00 × 0,14 = 21 420,00",
            lambda: koszty.koszt_posredni(*_d("1.5", "102000.00", "14"))),
    Formula(_KOSZTY, "K = KB + KP + KT + KI + KZ", "koszt pełny: także transakcyjny, infrastruktury i zmiany [zł]",
            "125 500,00 + 21 420,00 + 6 800,00 + 24 000,00 + 5 500,00 = 183 220,00",
            lambda: koszty.koszt_pelny(*_d("125500.00", "21420.00", "6800.00", "24000.00", "5500.00"))),
    Formula(_KOSZTY, "N = K − WF − WU", "koszt netto: bez środków organizacji i opłat odbiorców [zł]",
            "183 220,00 − 7 000,00 − 1 200,00 = 175 020,00",
            lambda: koszty.koszt_netto(*_d("183220.00", "7000.00", "1200.00"))),
    Formula(_KOSZTY, "WO = godziny × stawka", "wartość pracy wolontariuszy [zł]", "300 × 32,00 = 9 600,00",
            lambda: koszty.wycena_wolontariatu(*_d("300", "32.00"))),
    Formula(_KOSZTY, "k_j = K / J; k_o = K / O", "koszt jednostki usługi i koszt na odbiorcę [zł]",
            "183 220,00 / 232 = 789,741… = 789,74",
            lambda: koszt_jednostkowy.koszt_jednostkowy(*_d("183220.00", "232"))),
    Formula(_KOSZTY, "u = (KP + KT) / K", "udział obsługi w koszcie",
            "(21 420,00 + 6 800,00) / 183 220,00 = 0,15402… = 0,1540",
            lambda: koszt_jednostkowy.udzial_obslugi(*_d("21420.00", "6800.00", "183220.00"))),
    Formula(_KOSZTY, "koszt przypisany = kwota × klucz", "część kosztu wspólnego, która przypada usłudze [zł]",
            "24 000,00 × 25% = 6 000,00", lambda: kalkulacja.koszt_przypisany(*_d("24000.00", "25"))),
    Formula(_KOSZTY, "prognoza = koszt × (1 + wskaźnik cen)", "koszt w następnym roku [zł]",
            "171 500,00 × 1,035 = 177 502,50",
            lambda: kalkulacja.prognoza_kosztu(Decimal("171500.00"), _d("3.5"))[0]),
    Formula(_KOSZTY, "koszt bazowy = Σ k_j × jednostki", "ile ta sama skala kosztowałaby według wyceny [zł]",
            "25,56 × 7 020 + 26,57 × 7 530 = 179 431,20 + 200 072,10 = 379 503,30",
            lambda: koszt_bazowy.koszt_bazowy([_pair("25.56", "7020"), _pair("26.57", "7530")])),
    Formula(_EFEKTY, "z = (a − b) / (c − b), od 0 do 1,2", "osiągnięcie wskaźnika, który rośnie",
            "(38 − 30) / (45 − 30) = 8 / 15 = 0,5333", lambda: wskaznik.osiagniecie(*_d("30", "45", "38"))),
    Formula(_EFEKTY, "z = (a − b) / (c − b), od 0 do 1,2", "osiągnięcie wskaźnika, który maleje",
            "(10 − 41) / (0 − 41) = 31 / 41 = 0,7561", lambda: wskaznik.osiagniecie(*_d("41", "0", "10"))),
    Formula(_EFEKTY, "d = (a − b) / (c − b)", "droga wskaźnika, bez granic: o niej, nie o z, mówi decyzja",
            "(10 − 45) / (47 − 45) = −35 / 2 = −17,5", lambda: wskaznik.droga(*_d("45", "47", "10"))),
    Formula(_EFEKTY, "ΔWE = Σ w × (d_1 − d_0)", "różnica efektów wobec dziś",
            "0,3 × 0,7561 + 0,4 × 0,5 + 0,3 × (−0,2) = 0,22683 + 0,2 − 0,06 = 0,3668",
            lambda: _at(ulamek, efekty.zmiana_efektow([_pair("0.3", "0.7561"), _pair("0.4", "0.5"), _pair("0.3", "-0.2")]))),
    Formula(_EFEKTY, "WE = Σ w × z; WJ = Σ w × z", "efekty i jakość ważone; wagi dają 1",
            "0,6 × 0,5333 + 0,4 × 0,7561 = 0,62242 = 0,6224",
            lambda: efekty.efekty([_pair("0.6", "0.5333"), _pair("0.4", "0.7561")])),
    Formula(_EFEKTY, "z_s = (s − 1) / 4", "zadowolenie ze skali 1–5 jako osiągnięcie", "(4,4 − 1) / 4 = 0,8500",
            lambda: efekty.zadowolenie(Decimal("4.4"))),
    Formula(_EFEKTY, "E_ek = k_0 / k_1", "efektywność ekonomiczna; więcej niż 1: taniej niż dziś",
            "1 006,91 / 981,26 = 1,02613… = 1,0261", lambda: efektywnosc.ekonomiczna(*_d("1006.91", "981.26"))),
    Formula(_EFEKTY, "E_sp = WE_1 / WE_0", "efektywność społeczna", "0,9499 / 0,3056 = 3,10831… = 3,1083",
            lambda: efektywnosc.spoleczna(*_d("0.3056", "0.9499"))),
    Formula(_EFEKTY, "E = E_ek^α × E_sp^(1 − α)", "efektywność łączna", "√1,44 × √2,25 = 1,2 × 1,5 = 1,8000",
            lambda: efektywnosc.laczna(*_d("1.4400", "2.2500", "0.5"))),
    Formula(_EFEKTY, "IW = WJ / (k_1 / k_ref)", "indeks wartości: jakość wobec kosztu",
            "0,85 / (800,00 / 1 000,00) = 0,85 / 0,8 = 1,0625",
            lambda: efektywnosc.indeks_wartosci(*_d("0.8500", "800.00", "1000.00"))),
    Formula(_EFEKTY, "D = (WF + WO + WR) / dotacja", "dźwignia: środki własne na złoty dotacji",
            "(21 000,00 + 28 800,00 + 15 200,00) / 578 000,00 = 0,11245… = 0,1125",
            lambda: dzwignia.dzwignia(*_d("21000.00", "28800.00", "15200.00", "578000.00"))),
    Formula(_EFEKTY, "e = WE × 1000 / N", "efekty na 1 000 zł kosztu netto", "0,9499 × 1000 / 175 020,00 = 0,005427",
            lambda: dzwignia.efekt_na_tysiac(*_d("0.9499", "175020.00"))),
    Formula(_ZMIANA, "ΔK = K_0 − K_1", "oszczędność; minus znaczy drożej [zł]",
            "215 080,00 − 228 560,00 = −13 480,00", lambda: oszczednosc.oszczednosc(*_d("215080.00", "228560.00"))),
    Formula(_ZMIANA, "ΔK / K_0", "oszczędność jako część kosztu", "−13 480,00 / 215 080,00 = −0,06267… = −0,0627",
            lambda: oszczednosc.oszczednosc_wzgledna(*_d("-13480.00", "215080.00"))),
    Formula(_ZMIANA, "NPVΔ = Σ ΔK / (1 + r)^t", "wartość bieżąca oszczędności, r = 4% [zł]",
            "1 040,00 / 1,04 + 1 081,60 / 1,0816 = 1 000,00 + 1 000,00 = 2 000,00",
            lambda: oszczednosc.wartosc_biezaca(_d("1040.00", "1081.60"), Decimal(4))),
    Formula(_ZMIANA, "T = KZ / średnia roczna oszczędność", "po ilu latach zwraca się koszt zmiany",
            "5 500,00 / ((2 000,00 + 3 000,00 + 1 600,00) / 3) = 5 500 / 2 200 = 2,50",
            lambda: oszczednosc.zwrot(Decimal("5500.00"), _d("2000.00", "3000.00", "1600.00"))),
    Formula(_ZMIANA, "NPVΔ = Σ ΔK / ((1 + r)(1 + w))^t", "to samo z nakładów w cenach bieżących, w = 2,5% [zł]",
            "1 066,00 / (1,04 × 1,025) = 1 066 / 1,066 = 1 000,00",
            lambda: oszczednosc.wartosc_biezaca(_d("1066.00"), Decimal(4), Decimal("2.5"))),
    Formula(_ZMIANA, "koszt zmieniony o 10%", "wrażliwość: koszt wyższy o jedną dziesiątą [zł]",
            "719 260,00 × 1,1 = 791 186,00", lambda: wrazliwosc.zmieniony(*_d("719260.00", "10"))),
    Formula(_SKALA, "Δk = k_0 − k_1", "o ile jednostka jest tańsza niż dziś; porównuje się bez zaokrągleń [zł]",
            "26,5 − 22,9 = 3,60", lambda: _at(grosz, decyzja.przewaga_kosztu(*_d("26.5", "22.9")))),
    Formula(_SKALA, "ΔJ / J_0 = (J_1 − J_0) / J_0", "zmiana skali; mniej niż −20% nie pozwala rozstrzygać",
            "(30 190 − 23 940) / 23 940 = 0,26106… = 0,2611",
            lambda: _at(ulamek, skala.zmiana_skali(*_d("23940", "30190")))),
    Formula(_SKALA, "(k_0 − k_1) × J_1", "oszczędność przy tej samej skali [zł]",
            "(26,50 − 22,90) × 30 190 = 3,60 × 30 190 = 108 684,00",
            lambda: skala.skutek_tej_samej_skali(*_d("26.50", "22.90", "30190"))),
    Formula(_SKALA, "ΔK / ΔJ", "koszt dodatkowej jednostki [zł]", "54 790,00 / 6 250 = 8,7664 = 8,77",
            lambda: skala.koszt_dodatkowy(*_d("54790.00", "6250"))),
    Formula(_SKALA, "ICER = ΔK / (100 × ΔWE)", "koszt dodatkowego punktu efektu [zł]",
            "54 790,00 / (100 × 0,5393) = 54 790 / 53,93 = 1 015,946… = 1 015,95",
            lambda: skala.koszt_punktu(*_d("54790.00", "0.5393"))),
    Formula(_SKALA, "KS = K + WO + WR", "koszt społeczny [zł]", "183 220,00 + 9 600,00 + 5 000,00 = 197 820,00",
            lambda: perspektywy.koszt_spoleczny(*_d("183220.00", "9600.00", "5000.00"))),
    Formula(_SKALA, "G = N − KP − AM", "wydatek, którego można uniknąć [zł]",
            "175 020,00 − 21 420,00 − 3 600,00 = 150 000,00",
            lambda: perspektywy.wydatek(*_d("175020.00", "21420.00", "3600.00"))),
    Formula(_CENY, "x′ = x × (1 + w)^n", "kwota w cenach innego roku [zł]", "27 × 1,025 × 1,025 × 1,025 = 29,07604… = 29,08",
            lambda: ceny.w_cenach_roku(*_d("27.00", "2.5", "3"))),
    Formula(_CENY, "f = ((1 + r)(1 + w))^t", "dzielnik roku t", "1,04 × 1,025 × 1,04 × 1,025 = 1,066 × 1,066 = 1,136356",
            lambda: _at(drobny_ulamek, ceny.czynnik(*_d("4", "2.5", "2")))),
    Formula(_CENY, "m = Π (1 + w) / (1 + v)", "mnożnik z cen przewidywanych (v) na rzeczywiste (w)",
            "1,05 / 1,04 × 1,06 / 1,04 = 1,113 / 1,0816 = 1,02903… = 1,0290",
            lambda: ceny.mnoznik_cen([_pair("5", "4"), _pair("6", "4")])),
    Formula(_CENY, "DGC = Σ K / ((1 + r)(1 + w))^t ÷ Σ J / (1 + r)^t", "dynamiczny koszt jednostki [zł]",
            "(1 040,00 / 1,04 + 2 163,20 / 1,0816) / (104 / 1,04 + 54,08 / 1,0816) = 3 000 / 150 = 20,00",
            lambda: _at(grosz, ceny.dynamiczny_koszt(_d("1040.00", "2163.20"), _d("104", "54.08"), Decimal(4), Decimal(0)))),
    Formula(_PROGI, "K* = k_0 × J_1", "koszt, przy którym jednostka kosztuje tyle co dziś [zł]", "26,50 × 30 190 = 800 035,00",
            lambda: progi_zwrotne.zwrotny_koszt(*_d("26.50", "30190"))),
    Formula(_PROGI, "J* = K_1 / k_0", "jednostki, przy których jednostka kosztuje tyle co dziś",
            "691 430,00 / 26,50 = 26 091,698… = 26 091,70", lambda: progi_zwrotne.zwrotna_skala(*_d("26.50", "691430.00"))),
    Formula(_PROGI, "k_0 / k_1 − 1", "o jaką część może wzrosnąć koszt", "26,50 / 22,90 − 1 = 0,15720… = 0,1572",
            lambda: progi_zwrotne.zapas_kosztu(*_d("26.50", "22.90"))),
    Formula(_PROGI, "k_1 / k_0 − 1", "o jaką część może zmaleć liczba jednostek", "22,90 / 26,50 − 1 = −0,13584… = −0,1358",
            lambda: progi_zwrotne.zapas_skali(*_d("26.50", "22.90"))),
    Formula(_PROGI, "a* = a − ΔWE × (c − b) / w", "wartość wskaźnika, przy której efekty są takie jak dziś",
            "48 − 0,5 × (48 − 42) / 0,4 = 48 − 7,5 = 40,50",
            lambda: progi_zwrotne.zwrotna_wartosc(*_d("48", "42", "48", "0.4", "0.5"))),
    Formula(_POZA, "ΔWE′ = ΔWE × (1 − a) × (1 − b) × (1 − c)", "efekt własny usługi: bez tego, co i tak, co od innych i co wyparte",
            "0,5 × 0,9 × 0,8 × 1 = 0,3600", lambda: efekty_netto.efekt_netto(*_d("0.5", "10", "20", "0"))),
    Formula(_POZA, "ΔWE_n = ΔWE′ × (1 − d)^n", "co zostaje n lat po końcu usługi", "0,36 × 0,75 × 0,75 = 0,2025",
            lambda: efekty_netto.po_zaniku(*_d("0.36", "25", "2"))),
    Formula(_POZA, "B = B_1 − B_0 + ΔK", "korzyść netto w pieniądzu [zł]", "90 000,00 − 20 000,00 − 54 790,00 = 15 210,00",
            lambda: efekty_netto.korzysc_netto(*_d("20000.00", "90000.00", "-54790.00"))),
    Formula(_POZA, "q = P − O, najmniej 0", "ile osób zostaje bez usługi", "63 − 48 = 15",
            lambda: efekty_netto.niezaspokojeni(*_d("63", "48"))),
    Formula(_WYKONANIE, "odchylenie = wykonanie − plan", "różnica [zł]", "174 350,00 − 176 000,00 = −1 650,00",
            lambda: odchylenie.odchylenie(*_d("176000.00", "174350.00"))),
    Formula(_WYKONANIE, "(wykonanie − plan) / plan", "odchylenie względne", "−1 650,00 / 176 000,00 = −0,009375 = −0,0094",
            lambda: odchylenie.odchylenie_wzgledne(*_d("176000.00", "174350.00"))),
    Formula(_WYKONANIE, "wykonanie / plan", "stopień wykonania", "174 350,00 / 176 000,00 = 0,990625 = 0,9906",
            lambda: odchylenie.stopien_wykonania(*_d("176000.00", "174350.00"))),
    Formula(_WYKONANIE, "wykonanie + (plan roku − plan do dziś)", "prognoza, gdy reszta pójdzie według planu [zł]",
            "129 750,00 + (176 000,00 − 131 968,00) = 173 782,00",
            lambda: prognoza_wykonania.prognoza_wedlug_planu(*_d("176000.00", "131968.00", "129750.00"))),
    Formula(_WYKONANIE, "plan roku × wykonanie / plan do dziś", "prognoza, gdy tempo się nie zmieni [zł]",
            "176 000,00 × 129 750,00 / 131 968,00 = 173 041,949… = 173 041,95",
            lambda: prognoza_wykonania.prognoza_w_tempie(*_d("176000.00", "131968.00", "129750.00"))),
    Formula(_PLAN, "zapas = limit − dotacja", "ile limitu zostaje; minus znaczy przekroczenie [zł]",
            "198 000,00 − 198 500,00 = −500,00", lambda: plan_finansowy.zapas_limitu(*_d("198000.00", "198500.00"))),
    Formula(_PLAN, "u = (1 + u z poprzedniego roku) × (1 + v) − 1", "podwyżka ponad plan [%], gdy podwyżki zostają w stawce",
            "(1 + 3%) × (1 + 2,8%) − 1 = 1,05884 − 1 = 5,8840",
            lambda: plan_finansowy.podwyzka_narastajaco(*_d("3", "2.8"), zostaje=True)),
    Formula(_PLAN, "skutek = dotacja × podwyżka", "o ile wzrośnie dotacja [zł]",
            "204 000,00 × 2,8% = 5 712,00", lambda: plan_finansowy.skutek_waloryzacji(*_d("204000.00", "2.8"))),
    Formula(_PLAN, "saldo = rezerwa − skutek", "co zostaje z rezerwy [zł]", "6 200,00 − 5 712,00 = 488,00",
            lambda: plan_finansowy.saldo_rezerwy(*_d("6200.00", "5712.00"))),
    Formula(_ZWROT, "R = KB − (dotacja + środki organizacji + opłaty)", "reszta kosztu bezpośredniego; minus: nadfinansowanie [zł]",
            "183 000,00 − (212 000,00 + 7 000,00 + 0,00) = −36 000,00",
            lambda: koszty.reszta_po_zrodlach(Decimal("183000.00"), _d("212000.00", "7000.00", "0.00"))),
    Formula(_ZWROT, "K' = K − WO − WR", "koszt bez wartości pracy wolontariuszy i wkładu rzeczowego [zł]",
            "643 000,00 − 30 800,00 − 13 200,00 = 599 000,00",
            lambda: koszt_bazowy.koszt_bez_wkladow(*_d("643000.00", "30800.00", "13200.00"))),
    Formula(_ZWROT, "O = Σ K × dni × stawka / 365", "odsetki od zwrotu dotacji, do pełnych złotych [zł]",
            "10 000 × (43 × 11% + 47 × 10,5%) / 365 = 264,79… = 265",
            lambda: odsetki.odsetki(Decimal("10000.00"), _ZIMA)),
    Formula(_ZWROT, "o = K × stawka / 365", "odsetki za każdy dalszy dzień [zł]",
            "10 000 × 10,5% / 365 = 2,87671… = 2,8767",
            lambda: odsetki.odsetki_za_dzien(*_d("10000.00", "10.5"))),
    Formula(_OCENY, "w = Σ waga × ocena / (najwyższa × Σ waga)", "wynik ważony karty",
            "(3 × 2 + 2 × 1 + 1 × 2) / (2 × 6) = 10 / 12 = 0,8333",
            lambda: ocena_wazona.wynik_wazony([_pair("2", "3"), _pair("1", "2"), _pair("2", "1")], Decimal(2))),
    Formula(_OCENY, "punkty = wynik × maksimum", "punkty kryterium, całe", "0,8333 × 35 = 29,1655 = 29",
            lambda: ocena_wazona.punkty(*_d("0.8333", "35"))),
    Formula(_OCENY, "w = Σ ocena / (2 × n) × 100", "wynik listy kontrolnej 0–1–2 [%]",
            "(2 + 1 + 2 + 0) / 8 × 100 = 62,50", lambda: lista_kontrolna.wynik_listy(_d("2", "1", "2", "0"))),
    Formula(_OCENY, "granica = poziom − tolerancja", "najsłabsza wartość, która dotrzymuje poziomu", "94 − 2 = 92",
            lambda: poziom.granica(*_d("94", "2"), rosnie=True)),
    Formula(_ANKIETY, "stopa zwrotu = zwrócone / rozdane", "ile ankiet wróciło", "42 / 48 = 0,8750",
            lambda: ankieta.stopa_zwrotu(*_d("42", "48"))),
    Formula(_ANKIETY, "s = Σ ocena × liczba / n", "średnia ocen", "(2 + 9 + 72 + 100) / 42 = 183 / 42 = 4,357… = 4,36",
            lambda: ankieta.srednia((0, 1, 3, 18, 20))),
    Formula(_ANKIETY, "indeks = (s − 1) / 4 × 100", "średnia na skali 0–100", "(4,36 − 1) / 4 × 100 = 84,00",
            lambda: ankieta.indeks(Decimal("4.36"))),
    Formula(_ANKIETY, "NPS = (polecający − krytycy) / n × 100", "skłonność do polecania, od −100 do 100",
            "(24 − 5) / 42 × 100 = 45,238… = 45,2", lambda: ankieta.nps((0, 0, 0, 1, 0, 2, 2, 4, 9, 13, 11))),
    Formula(_ANKIETY, "h = t × √(s^2 / n)", "niepewność średniej: połowa przedziału 95%; n – osoby, t = 1,96 (poniżej 30 osób większe)",
            "1,96 × √(0,5209 / 42) = 0,218… = 0,22", lambda: niepewnosc.niepewnosc_sredniej((0, 1, 3, 18, 20), 42)),
    Formula(_ANKIETY, "h_NPS = t × √(s^2 / n)", "niepewność NPS; s² liczy się z wartości −100, 0 i 100",
            "1,96 × √(4 976,77 / 42) = 21,33… = 21,3",
            lambda: niepewnosc.niepewnosc_nps((0, 0, 0, 1, 0, 2, 2, 4, 9, 13, 11))),
    Formula(_ANKIETY, "h_r = √(h_1^2 + h_2^2)", "niepewność różnicy dwóch średnich", "√(0,22² + 0,30²) = 0,372… = 0,37",
            lambda: niepewnosc.niepewnosc_roznicy(*_d("0.22", "0.30"))),
    Formula(_ANKIETY, "n = 2 × (1,96 / d)^2 × s^2", "ile osób w każdym roku, by zmiana o d wychodziła poza niepewność (co najmniej 30)",
            "2 × (1,96 / 20)² × 4 976,77 = 95,59… = 96",
            lambda: Decimal(niepewnosc.najmniej_odpowiedzi(Decimal("4976.77"), Decimal(20)) or 0)),
    Formula(_ANKIETY, "luka = ocena samorządu − ocena organizacji", "różnica ocen", "3,83 − 2,94 = 0,89",
            lambda: ankieta.luka(*_d("3.83", "2.94"))),
    Formula(_WARIANTY, "część = najmniejsza / wartość", "ile z jedynki dostaje wariant, gdy mniej znaczy lepiej",
            "22,91 / 25,56 = 0,89632… = 0,8963", lambda: _at(ulamek, ranking.im_mniej(*_d("22.91", "25.56")))),
    Formula(_WARIANTY, "część = wartość / największa", "to samo, gdy więcej znaczy lepiej",
            "0,35 / 0,8896 = 0,39343… = 0,3934", lambda: _at(ulamek, ranking.im_wiecej(*_d("0.8896", "0.3500")))),
    Formula(_WARIANTY, "część = 1 − (największa − wartość)", "dla efektów i jakości: różnica, która nie zależy od bazy",
            "1 − (0,8893 − 0,35) = 0,4607", lambda: _at(ulamek, ranking.od_najlepszej(*_d("0.8893", "0.35")))),
    Formula(_WARIANTY, "ocena = Σ waga × część", "ocena łączna wariantu", "0,6 × 0,8963 + 0,4 × 1 = 0,93778 = 0,9378",
            lambda: _at(ulamek, ranking.ocena_laczna([_pair("0.6", "0.8963"), _pair("0.4", "1.0000")]))),
)  # fmt: skip


_INTRODUCTION = (
    "Wzory są nasze, chyba że obok dokumentu podano inne źródło; z projektu WKUS znana jest tylko nazwa „Narzędzia do "
    "badania nakładów i efektów”. Kwoty zaokrągla się do grosza, ilorazy do czterech miejsc, od połowy w górę, a dalej "
    "liczy z liczb zaokrąglonych (decyzje i miejsca porównuje się bez zaokrągleń i bez granic): każdy wynik można sprawdzić kalkulatorem. Czego nie wiadomo albo nie da się podzielić, "
    "to stoi w wyniku jako „brak danych”, nigdy jako 0."
)
_COLUMN = "Ostatnia kolumna to liczba, którą podał program; test porównuje ją z rachunkiem."
_HEAD = ("| wzór | co znaczy | rachunek | program |", "| --- | --- | --- | ---: |")


_SUBSCRIPT = re.compile(r"(?<=[^\W\d_])_(\w+)")
_POWER = re.compile(r"\^(\([^()]*\)|\w+)")


def _lowered(symbols: str) -> str:
    """Write a formula with its indices below and above the line.

    >>> _lowered("E = E_ek^α × E_sp^(1 − α)")
    'E = E<sub>ek</sub><sup>α</sup> × E<sub>sp</sub><sup>1 − α</sup>'
    """
    below = _SUBSCRIPT.sub(r"<sub>\1</sub>", symbols)
    return _POWER.sub(lambda found: f"<sup>{found[1].strip('()')}</sup>", below)


def page() -> str:
    """Return the page."""
    blocks = [MADE, "# Jak liczy program", _INTRODUCTION, _COLUMN]
    for group, members in groupby(FORMULAS, key=lambda formula: formula.group):
        rows = [f"| {_lowered(f.symbols)} | {f.meaning} | {f.by_hand} | **{f.figure}** |" for f in members]
        blocks += [f"## {group}", "\n".join([*_HEAD, *rows])]
    return "\n\n".join(blocks) + "\n"
