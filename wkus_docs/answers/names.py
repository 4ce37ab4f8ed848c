"""What a message calls a document when it compares it with another one."""

from collections.abc import Mapping
from types import MappingProxyType

from wkus_docs.document import Document, DocumentType

NAMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ogloszenie_konkursu_wieloletniego": ("ogłoszenie", "w ogłoszeniu"),
        "oferta_wieloletnia": ("oferta", "w ofercie"),
        "umowa_wieloletnia": ("umowa", "w umowie"),
        "umowa_inicjatywa_lokalna": ("umowa", "w umowie"),
        "wniosek_inicjatywa_lokalna": ("wniosek mieszkańców", "we wniosku mieszkańców"),
        "aktualizacja_oferty": ("aktualizacja", "w aktualizacji"),
        "uchwala_program_wieloletni": ("program", "w programie"),
        "zarzadzenie_wyniki_konkursu": ("rozstrzygnięcie konkursu", "w rozstrzygnięciu"),
        "protokol_komisji_konkursowej": ("protokół komisji", "w protokole"),
        "oswiadczenie_czlonka_komisji": ("oświadczenie o bezstronności", "w oświadczeniu"),
        "ogloszenie_nabor_czlonkow_komisji": ("ogłoszenie o naborze", "w ogłoszeniu o naborze"),
        "zgloszenie_kandydata": ("zgłoszenie", "w zgłoszeniu"),
        "zarzadzenie_komisja_konkursowa": ("akt o powołaniu komisji", "w akcie o komisji"),
        "ogloszenie_wynikow_konkursu": ("ogłoszenie wyników", "w ogłoszeniu wyników"),
        "zawiadomienie_o_wyniku": ("zawiadomienie", "w zawiadomieniu"),
        "zarzadzenie_uniewaznienie_konkursu": ("unieważnienie konkursu", "w unieważnieniu"),
        "wezwanie_do_uzupelnienia": ("wezwanie", "w wezwaniu"),
        "protokol_kontroli": ("protokół kontroli", "w protokole"),
        "wezwanie_do_zwrotu_dotacji": ("wezwanie do zwrotu", "w wezwaniu"),
        "decyzja_zwrot_dotacji": ("decyzja", "w decyzji"),
        "aneks_umowy": ("aneks", "w aneksie"),
        "karta_przedsiewziecia_wpf": ("karta przedsięwzięcia", "w karcie przedsięwzięcia"),
        "sprawozdanie_z_realizacji": ("sprawozdanie", "w sprawozdaniu"),
        "aneks_waloryzacyjny": ("aneks", "w aneksie"),
        "zarzadzenie_ogloszenie_konkursu": ("zarządzenie o ogłoszeniu", "w zarządzeniu"),
        "plan_finansowy_kontraktu": ("plan finansowy", "w planie"),
    }
)
"""What a message calls a document: in the nominative, and where something stands in it."""


def place_of(document: Document) -> str:
    """Return where something stands in a document: „w ofercie”."""
    return NAMES[DocumentType(type(document)).slug][1]
