"""Where the list of documents comes from, said honestly: what is attested, and what is reconstructed."""

MARKS = {
    "Ź": "materiały projektu WKUS wymieniają ten dokument",
    "Ź~": "materiały projektu WKUS potwierdzają rodzaj albo treść; nazwa i układ są nasze",
    "S": "taki sam rodzaj dokumentu jest w siostrzanym modelu",
    "U": "wymaga go albo kształtuje przepis prawa",
    "P": "wynika z praktyki urzędów, bez osobnego źródła",
}
"""What each mark of ``status_zrodlowy`` means."""

ATTESTED = ("Ź", "Ź~")
"""Marks of documents that materials of the project name, or whose substance they show."""

_PROJECT = (
    "Projekt „Wieloletnie kontraktowanie usług społecznych” (WKUS, województwo podlaskie, 2012–2015) ogłosił "
    "42 narzędzia trzech modeli: JAKOŚĆ, EFEKTYWNOŚĆ i WSPÓŁPRACA. Wykazu ich tytułów ani samych narzędzi nie "
    "udostępniono publicznie."
)
_LIST = (
    "Ten wykaz jest odtworzony. Podział na 21 narzędzi wspólnych i po 7 właściwych każdemu modelowi jest nasz, "
    "a z nim liczba 28 narzędzi w modelu: droga, którą każe iść prawo, jest ta sama, a modele różni to, co się "
    "mierzy i o czym się rozmawia."
)
NOTE = (_PROJECT, _LIST)
"""Paragraphs about the list as a whole."""
