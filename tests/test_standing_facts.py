"""Which fields of documents hold a fact of the office or the organisation, and why the others that look so do not."""

import pytest
from standing import OFFICE, ORGANISATION

import wkus_docs as wd
from wkus_docs.field import Kind
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu
from wkus_docs.parts.konsultacje.sposob_konsultacji import UchwalaOSposobie, Zamieszczenie
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.klauzula import KlauzulaInformacyjna
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Kontakt, Osoba, Reprezentant, Upowazniony
from wkus_docs.standing import read_standing

GROUPS = (
    Jednostka, Kontakt, KlauzulaInformacyjna, Organizacja, Osoba, Reprezentant, UchwalaOSposobie, UchwalaProgramu,
    Upowazniony, Zamieszczenie,
)  # fmt: skip
KINDS = {Kind.NIP, Kind.REGON, Kind.KRS, Kind.ACCOUNT, Kind.EMAIL, Kind.PHONE, Kind.WEB, Kind.DELIVERY}
NAMES = {
    "inspektor",
    "email_inspektora",
    "dane_osobowe",
    "program",
    "programy",
    "okres_przechowywania",
    "zleceniobiorcy",
}

SIGNS = "kto podpisuje ten dokument, nie musi podpisywać następnego; gdy nikogo nie podano, podpisuje kierownik z pliku urzędu"
OTHERS = "dokument urzędu o organizacjach: urząd nie ma ich plików"
PERSON = "osoba tej jednej sprawy"
UNBOUND = {
    "badanie.kontakt": "ankietę odbiorców może prowadzić organizacja; kontakt jest wtedy jej",
    "email_inspektora": "jak wyżej: inspektor jest tego, kto prowadzi badanie",
    "czlonkowie_zarzadu[]": SIGNS,
    "podpisujacy[]": SIGNS,
    "odpowiedz.podpisujacy[]": SIGNS,
    "udzial_jednostki.podpisujacy[]": SIGNS,
    "dane_osobowe": "w umowie puste, gdy informację przekazuje się osobno; zaczęta, bierze inspektora z pliku urzędu",
    "kontakt": "w zarządzeniu o zespole osoba tego zespołu, a nie urzędu",
    "kontakt_zleceniobiorcy": OTHERS,
    "organizacje[]": OTHERS,
    "zleceniobiorcy[]": OTHERS,
    "organizacje[].krs": OTHERS,
    "organizacje[].kontakt.email": OTHERS,
    "organizacje[].kontakt.telefon": OTHERS,
    "egzemplarze.zleceniobiorcy": "to liczba egzemplarzy",
    "program": "raport mówi, który program oceniono, a nie który obowiązuje w jego dniu",
    "odpowiedz.program": "jak w raporcie: który program przewiduje to zadanie, mówi odpowiedź",
    "programy[]": "podstawa prawna aktu: tylko te programy, które mówią o zespole albo o komisji",
    "konsultacje.ogloszenie[]": "protokół mówi, gdzie ogłoszenie naprawdę się ukazało i kiedy",
    "wyniki[]": "jak wyżej: gdzie i kiedy ukazały się wyniki",
    "protokolant": PERSON,
    "sporzadzajacy": PERSON,
    "sporzadzil": PERSON,
    "udzielajacy_wyjasnien[]": PERSON,
    "wizyta.obecni[]": PERSON,
    "zatwierdzenie.zatwierdzajacy": PERSON,
    "adresaci[].adres_do_doreczen": OTHERS,
    "pisma[].adresat.adres_do_doreczen": OTHERS,
    "kandydat.email": PERSON,
    "kandydat.telefon": PERSON,
    "rachunek_odsetek": "rachunek dochodów z odsetek, inny niż rachunek zwrotów; plik urzędu go nie zna",
    "rachunki[].przed": "rachunek z umowy, którego organizacja już nie używa",
    "rachunki[].po": OTHERS,
    "wplata.rachunek": "rachunek wpłat mieszkańców; plik urzędu zna tylko rachunek zwrotów",
    "wnioskodawcy.organizacja": "organizacja, przez którą mieszkańcy składają wniosek; każda sprawa ma inną",
    "wnioskodawcy.reprezentant": PERSON,
    "program_wieloletni": "na który rok przypada program wieloletni, mówi sprawa, a nie plik urzędu",
}  # fmt: skip
TAKEN_BY_NOBODY = {
    "organizacja.cele_statutowe": "mówią, czy zadanie mieści się w statucie; żaden dokument ich nie drukuje",
    "urzad.upowaznieni": "czyta je reguła o tym, kto podpisuje z upoważnienia",
}


def looks_like_a_fact(field):
    return (
        field.kind in KINDS
        or field.name in NAMES
        or (field.group is not None and issubclass(field.group, GROUPS))
    )


def unbound(field):
    """Fields that look like a fact and are bound to none, the outermost of them."""
    if field.fact is not None:
        return
    if looks_like_a_fact(field):
        yield field.path
        return
    for inner in field.fields:
        yield from unbound(inner)


def bound():
    return [
        field
        for slug in wd.catalog
        for top in wd.fields(slug)
        for field in top.walk()
        if field.fact is not None
    ]


def test_every_field_that_looks_like_a_fact_is_bound_or_has_its_reason():
    found = {path for slug in wd.catalog for top in wd.fields(slug) for path in unbound(top)}
    assert found == set(UNBOUND)


def test_every_bound_fact_is_one_that_a_standing_file_tells():
    told = {**read_standing(OFFICE).known_on(None), **read_standing(ORGANISATION).known_on(None)}
    lost = []
    for field in bound():
        name = field.fact.name
        around, _, last = name.rpartition(".")
        if name not in told and (around not in told or told[around].within(last) is None):
            lost.append(f"{field.path}: {name}")
    assert lost == []


def test_every_fact_that_is_told_is_taken_by_a_field():
    told = {**read_standing(OFFICE).known_on(None), **read_standing(ORGANISATION).known_on(None)}
    names = {field.fact.name for field in bound()} | {field.fact.name.rpartition(".")[0] for field in bound()}
    assert set(told) - names == set(TAKEN_BY_NOBODY)


def test_the_unit_of_every_document_is_the_office_s(kind):
    fields = {field.name: field for field in wd.fields(kind.slug)}
    if "jednostka" in fields:
        assert fields["jednostka"].fact.name == "urzad.jednostka"


@pytest.mark.parametrize("name", ["kontakt", "programy"])
def test_what_is_usual_is_marked_so(name):
    found = [field for field in bound() if field.name == name]
    assert found
    assert all(field.fact.usual for field in found)
