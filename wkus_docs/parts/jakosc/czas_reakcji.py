"""A time in which something is answered or done: „3 dni robocze”, „1 godzina”.

>>> w_ciagu(3, JednostkaCzasu.DNI_ROBOCZE), w_ciagu(1, JednostkaCzasu.GODZINY), w_ciagu(2, JednostkaCzasu.TYGODNIE)
('w ciągu 3 dni roboczych', 'w ciągu 1 godziny', 'w ciągu 2 tygodni')
"""

from wkus_docs.polish.odmiana import policz
from wkus_docs.scalars.wybor import Wybor


class JednostkaCzasu(Wybor):
    """In what a time is counted."""

    GODZINY = "godziny", "godziny"
    DNI_ROBOCZE = "dni_robocze", "dni robocze"
    DNI = "dni", "dni"
    TYGODNIE = "tygodnie", "tygodnie"


_DOPELNIACZ = {
    JednostkaCzasu.GODZINY: ("godziny", "godzin"),
    JednostkaCzasu.DNI_ROBOCZE: ("dnia roboczego", "dni roboczych"),
    JednostkaCzasu.DNI: ("dnia", "dni"),
    JednostkaCzasu.TYGODNIE: ("tygodnia", "tygodni"),
}


def w_ciagu(czas: int, jednostka: JednostkaCzasu) -> str:
    """Say in what time: „w ciągu 3 dni roboczych”."""
    jeden, wiele = _DOPELNIACZ[jednostka]
    return f"w ciągu {policz(czas, jeden, wiele, wiele)}"
