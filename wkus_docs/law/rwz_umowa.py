"""Ramowy wzór umowy (zał. 3 do rozporządzenia z 24 października 2018 r.): tytuły jednostek i etykiety.

Labels of a dated official form: compare them with Dz. U. z 2018 r. poz. 2057 before you rely on them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wkus_docs.law.publikacja import Confidence

WZOR_OD = date(2018, 10, 29)
"""From when the form is used."""

P, N = Confidence.PAMIEC, Confidence.NIEUSTALONE


@dataclass(frozen=True, slots=True)
class Etykieta:
    """A label of the form, with „(-ców)” where the form leaves the number open, and how sure it is."""

    tekst: str
    pewnosc: Confidence

    def dla(self, dopelniacz: str, biernik: str) -> str:
        """Label with „Zleceniobiorcy(-ców)” resolved to one or several organisations.

        >>> Etykieta("Obowiązki Zleceniobiorcy(-ców)", P).dla("Zleceniobiorców", "Zleceniobiorców")
        'Obowiązki Zleceniobiorców'
        """
        return self.tekst.replace("Zleceniobiorcy(-ców)", dopelniacz).replace("Zleceniobiorcę(-ców)", biernik)


TYTULY: Mapping[int, Etykieta] = {
    1: Etykieta("Przedmiot umowy", P),
    2: Etykieta("Sposób wykonania zadania publicznego", P),
    3: Etykieta("Finansowanie zadania publicznego", P),
    4: Etykieta(
        "Wykonanie części zadania przez podmiot niebędący stroną umowy (zgodnie z art. 16 ust. 4 ustawy)", P
    ),
    5: Etykieta("Dokonywanie przesunięć w zakresie ponoszonych wydatków", N),
    6: Etykieta("Dokumentacja związana z realizacją zadania publicznego", P),
    7: Etykieta("Obowiązki i uprawnienia informacyjne", P),
    8: Etykieta("Kontrola zadania publicznego", P),
    9: Etykieta("Obowiązki sprawozdawcze Zleceniobiorcy(-ców)", P),
    10: Etykieta("Zwrot środków finansowych", P),
    11: Etykieta("Rozwiązanie umowy za porozumieniem Stron", P),
    12: Etykieta("Odstąpienie od umowy przez Zleceniobiorcę(-ców)", P),
    13: Etykieta("Rozwiązanie umowy przez Zleceniodawcę", P),
    14: Etykieta("Zakaz zbywania rzeczy zakupionych za środki pochodzące z dotacji", P),
    15: Etykieta("Forma pisemna oświadczeń", P),
    16: Etykieta("Odpowiedzialność wobec osób trzecich", P),
    17: Etykieta("Postanowienia końcowe", P),
    18: Etykieta("", P),
    19: Etykieta("", P),
}
"""Titles of § 1–19; § 18 and § 19 have none."""

NAZWA = Etykieta("Umowa o realizację zadania publicznego", P)
NAZWA_WSPOLNEJ = Etykieta("Umowa o realizację zadania publicznego na podstawie oferty wspólnej", P)

ZALACZNIK_OFERTA = Etykieta("Oferta realizacji zadania publicznego", P)
ZALACZNIK_WYDRUK_KRS = Etykieta(
    "Pobrany samodzielnie wydruk komputerowy aktualnych informacji o podmiocie wpisanym "
    "do Krajowego Rejestru Sądowego",
    P,
)
ZALACZNIK_WYCIAG = Etykieta("Kopia aktualnego wyciągu z właściwego rejestru lub ewidencji", P)
ZALACZNIKI_ZAKTUALIZOWANE: Mapping[str, Etykieta] = {
    "harmonogram": Etykieta("Zaktualizowany harmonogram działań", P),
    "kalkulacja": Etykieta("Zaktualizowana kalkulacja przewidywanych kosztów realizacji zadania", P),
    "szacunkowa_kalkulacja": Etykieta(
        "Zaktualizowana szacunkowa kalkulacja kosztów realizacji zadania publicznego", P
    ),
    "opis_dzialan": Etykieta("Zaktualizowany opis poszczególnych działań", P),
}
"""Attachments that replace a part of the offer, in the order of the form."""
