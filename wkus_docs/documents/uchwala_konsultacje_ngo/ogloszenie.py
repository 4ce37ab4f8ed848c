"""What a notice of consultations must say, and what the results must."""

from wkus_docs.scalars.wybor import Wybor


class ElementOgloszenia(Wybor):
    """What the notice says; the label stands after „ogłoszenie podaje”."""

    PRZEDMIOT = "przedmiot", "przedmiot i cel konsultacji"
    PROJEKT = "projekt", "projekt albo miejsce, w którym jest on dostępny"
    TERMIN = "termin", "dzień rozpoczęcia i dzień zakończenia konsultacji"
    FORMY = "formy", "formy konsultacji"
    SPOSOB = "sposob", "sposób i miejsce zgłaszania uwag"
    KONTAKT = "kontakt", "komórkę organizacyjną, która udziela wyjaśnień"
    WYNIKI = "wyniki", "najpóźniejszy dzień i miejsce ogłoszenia wyników"
    DANE = "dane_osobowe", "informację o przetwarzaniu danych osobowych zgłaszających"


class ElementWynikow(Wybor):
    """What the results say; the label stands after „wyniki zawierają”."""

    PRZEBIEG = "przebieg", "czas i formy konsultacji"
    UCZESTNICY = "uczestnicy", "nazwy organizacji, które wzięły w nich udział"
    UWAGI = "uwagi", "treść wszystkich uwag zgłoszonych w terminie"
    STANOWISKO = "stanowisko", "stanowisko wobec każdej uwagi z uzasadnieniem"
    OPINIA = "opinia", "opinię rady działalności pożytku publicznego, jeżeli została wydana"


class AktOgloszenia(Wybor):
    """How the executive orders consultations."""

    OGLOSZENIE = "ogloszenie", "ogłoszenie"
    AKT = "zarzadzenie", "zarządzenie, a w powiecie i w województwie uchwała zarządu"
