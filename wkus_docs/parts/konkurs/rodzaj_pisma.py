"""What a letter about the result of a competition tells."""

from wkus_docs.scalars.wybor import Wybor


class RodzajPisma(Wybor):
    """What a letter tells."""

    PRZYZNANO = "przyznano", "przyznanie dotacji"
    NIE_PRZYZNANO = "nie_przyznano", "nieprzyznanie dotacji"
    ODRZUCONO = "odrzucono", "odrzucenie oferty z przyczyn formalnych"
    UZASADNIENIE = "uzasadnienie", "uzasadnienie na żądanie"
