"""The table of contents: every document type, grouped as an office meets them.

One more document is a line here. A type's module is imported when it is asked for: a clerk who makes
one resolution does not wait for seventy models, and a program that only asks for the names waits for
none. The class is named after the slug (``umowa_wieloletnia`` → ``UmowaWieloletnia``).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wkus_docs.document import DocumentType
    from wkus_docs.field import Field

_SLUGS = (
    # 1 diagnoza
    "karta_diagnozy_uslugi",
    "narzedzie_nakladow_efektow",
    "kalkulacja_kosztu_jednostkowego",
    "mapa_zasobow_ngo",
    "ankieta_stanu_wspolpracy",
    # 2 decyzja
    "analiza_korzysci_ryzyk",
    "deklaracja_wspolpracy_wkus",
    "rekomendacja_wyboru_modelu",
    "standard_uslugi",
    "katalog_wskaznikow_jakosci",
    "porownanie_wariantow",
    "wniosek_inicjatywa_wlasna_ngo",
    "wniosek_inicjatywa_lokalna",
    "zarzadzenie_zespol_wkus",
    # 3 konsultacje
    "uchwala_konsultacje_ngo",
    "ogloszenie_konsultacji",
    "protokol_konsultacji",
    # 4 uchwały
    "uchwala_program_wieloletni",
    "uchwala_rada_pozytku",
    "uchwala_inicjatywa_lokalna",
    "uchwala_program_roczny",
    "karta_przedsiewziecia_wpf",
    "plan_finansowy_kontraktu",
    "uchwala_zmieniajaca",
    # 5 konkurs
    "zarzadzenie_ogloszenie_konkursu",
    "ogloszenie_konkursu_wieloletniego",
    "oferta_wieloletnia",
    "oferta_uproszczona_19a",
    "ogloszenie_oferty_19a",
    "umowa_partnerstwa",
    "ogloszenie_nabor_czlonkow_komisji",
    "zgloszenie_kandydata",
    "zarzadzenie_zmieniajace",
    # 6 ocena
    "zarzadzenie_komisja_konkursowa",
    "oswiadczenie_czlonka_komisji",
    "wezwanie_do_uzupelnienia",
    "karta_oceny_formalnej",
    "karta_oceny_merytorycznej",
    "protokol_komisji_konkursowej",
    "zarzadzenie_wyniki_konkursu",
    "ogloszenie_wynikow_konkursu",
    "zawiadomienie_o_wyniku",
    "zarzadzenie_uniewaznienie_konkursu",
    "karta_oceny_jakosci_oferty",
    "karta_oceny_efektywnosci_oferty",
    # 7 umowa
    "aktualizacja_oferty",
    "umowa_wieloletnia",
    "zalacznik_jakosciowy_umowy",
    "aneks_umowy",
    "aneks_waloryzacyjny",
    "umowa_inicjatywa_lokalna",
    # 8 realizacja
    "ankieta_satysfakcji_odbiorcow",
    "karta_monitoringu_jakosci",
    "plan_dzialan_naprawczych",
    "arkusz_monitoringu_nakladow",
    "protokol_przegladu_kontraktu",
    # 9 sprawozdanie i kontrola
    "sprawozdanie_z_realizacji",
    "sprawozdanie_uproszczone_19a",
    "protokol_kontroli",
    "wezwanie_do_zwrotu_dotacji",
    "decyzja_zwrot_dotacji",
    # 10 ewaluacja
    "raport_ewaluacji",
    "raport_efektywnosci",
    "samoocena_wspolpracy",
    "sprawozdanie_z_programu",
)


class _Catalog(Mapping[str, "DocumentType"]):
    """Document types by slug, in the order of the table."""

    def __getitem__(self, slug: str) -> "DocumentType":
        if slug not in _SLUGS:
            raise KeyError(slug)
        return _type(slug)

    def __iter__(self) -> Iterator[str]:
        return iter(_SLUGS)

    def __len__(self) -> int:
        return len(_SLUGS)

    def __contains__(self, slug: object) -> bool:
        return slug in _SLUGS


@cache
def _type(slug: str) -> "DocumentType":
    from wkus_docs.document import DocumentType  # noqa: PLC0415 – pydantic is imported when a type is asked for

    module = import_module(f"wkus_docs.documents.{slug}")
    name = "".join(word.capitalize() for word in slug.split("_"))
    return DocumentType(getattr(module, name))


catalog: "Mapping[str, DocumentType]" = _Catalog()
"""Document types by slug."""


def type_of(slug: str) -> "DocumentType":
    """Return the document type of a slug. Raises UnknownDocumentError for one that is not in the catalog."""
    if slug not in catalog:
        from wkus_docs.errors import UnknownDocumentError  # noqa: PLC0415 – who only lists the names needs no errors

        raise UnknownDocumentError(f"Nie mam dokumentu „{slug}”. Nazwy poda: wkus lista.")
    return catalog[slug]


def fields(slug: str) -> "tuple[Field, ...]":
    """Return the fields of a document in the order of a data file; groups hold theirs in ``fields``.

    Raises UnknownDocumentError for a slug that is not in the catalog.

    >>> period = next(field for field in fields("umowa_wieloletnia") if field.name == "okres")
    >>> [(field.path, field.label, field.kind.value) for field in period.walk()]
    [('okres', 'Termin realizacji zadania', 'grupa'), ('okres.od', 'Od dnia', 'data'), ('okres.do', 'Do dnia', 'data')]
    """
    from wkus_docs.field import fields_of  # noqa: PLC0415 – pydantic is imported when a type is asked for

    return tuple(fields_of(type_of(slug).model).values())
