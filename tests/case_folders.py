"""Folders of cases for tests: the examples of one case beside a register."""

import wkus_docs as wd

ANOTHER = frozenset(
    {
        "zarzadzenie_uniewaznienie_konkursu",
        "umowa_partnerstwa",
        "oferta_uproszczona_19a",
        "ogloszenie_oferty_19a",
        "sprawozdanie_uproszczone_19a",
        "uchwala_zmieniajaca",
    }
)
"""Their examples are of another competition, of a small grant, or of the programme of the year before."""
REGISTER = """plik: sprawa
procedura: wkus_jakosc
nazwa: Świetlica w Łapach 2027–2029
znak_sprawy: ORG.526.3.2026

nabory:
  - {klucz: "1", ogloszenie: ogloszenie_konkursu_wieloletniego.yaml}
oferty:
  - {numer: "1", plik: oferta_wieloletnia.yaml}
umowy:
  - {numer: 1/2027/PWD, oferta: "1", plik: umowa_wieloletnia.yaml}

dziennik: []
"""
SMALL = (
    "uchwala_program_wieloletni", "karta_przedsiewziecia_wpf", "ogloszenie_konkursu_wieloletniego", "oferta_wieloletnia",
    "karta_oceny_formalnej", "zarzadzenie_wyniki_konkursu", "umowa_wieloletnia", "zalacznik_jakosciowy_umowy",
    "sprawozdanie_z_realizacji",
)  # fmt: skip
"""Documents of a small case, in which each tells something to the next."""


def folder_of(path, slugs=SMALL, register=REGISTER):
    """Write the examples of some types and a register into a folder; return it."""
    path.mkdir(parents=True, exist_ok=True)
    for slug in slugs:
        (path / f"{slug}.yaml").write_bytes(wd.catalog[slug].example_path.read_bytes())
    (path / "sprawa.yaml").write_text(register, encoding="utf-8")
    return path


def change(folder, slug, old, new):
    """Replace a text in a file of a case; it must be there."""
    path = folder / (slug if slug.endswith(".yaml") else f"{slug}.yaml")
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new), encoding="utf-8")
