"""Ustawa z dnia 20 lipca 2000 r. o ogłaszaniu aktów normatywnych i niektórych innych aktów prawnych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import ELI, Confidence, tekst, zmiany

_PRZECZYTANE = {
    "art. 16 ust. 1": "ogłaszanie tekstów jednolitych",
}

_Z_PAMIECI = {
    "art. 2": "obowiązek ogłoszenia aktu normatywnego",
    "art. 4": "wejście w życie aktu normatywnego",
    "art. 4 ust. 1": "akt wchodzi w życie po 14 dniach od ogłoszenia",
    "art. 4 ust. 2": "krótszy termin wejścia w życie w uzasadnionych przypadkach",
    "art. 13": "co ogłasza się w wojewódzkim dzienniku urzędowym",
    "art. 13 pkt 2": "akty prawa miejscowego ogłasza się w wojewódzkim dzienniku urzędowym",
}

OAD = Act(
    klucz="oad",
    data=date(2000, 7, 20),
    tytul="o ogłaszaniu aktów normatywnych i niektórych innych aktów prawnych",
    sprawdzono=date(2026, 9, 1),
    publikacje=(
        tekst(2017, 1523, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2019, 1461, zrodlo=ELI, zmiany=zmiany((2026, 912)), zmiany_do=date(2026, 9, 1)),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 20 lipca 2000 r. o ogłaszaniu aktów normatywnych i niektórych innych aktów prawnych."""
