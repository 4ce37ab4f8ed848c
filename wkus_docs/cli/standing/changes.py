"""What changes in an office or an organisation, and which list of its file tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is a new entry of a list.

    ``follows``: the entry before it ends on the day before. ``copies``: the new entry begins as the one before it,
    and is then corrected.
    """

    field: str
    words: str
    follows: bool = True
    copies: bool = False


CHANGES: dict[str, tuple[Change, ...]] = {
    "urzad": (
        Change("kierownik", "nowy wójt, burmistrz, prezydent, starosta albo marszałek"),
        Change("przewodniczacy_rady", "nowy przewodniczący albo przewodnicząca rady"),
        Change("skarbnik", "nowy skarbnik"),
        Change("dane", "inny adres, telefon, strona albo rachunek", copies=True),
        Change("inspektor", "inny inspektor ochrony danych"),
        Change("upowaznieni", "ktoś jeszcze podpisuje z upoważnienia", follows=False),
        Change("kontakty", "ktoś jeszcze do kontaktu", follows=False),
        Change("programy", "nowy program współpracy", follows=False),
        Change("uchwala_o_konsultacjach", "nowa uchwała o sposobie konsultacji"),
    ),
    "organizacja": (
        Change("reprezentanci", "nowa osoba podpisująca", follows=False),
        Change("kontakty", "ktoś jeszcze do kontaktu", follows=False),
    ),
}
"""By the kind of the file, in the order of the menu."""


def single(kind: str) -> frozenset[str]:
    """Return the lists of a file that have one row until something changes."""
    return frozenset(change.field for change in CHANGES[kind] if change.follows)


ALSO_ASKED: dict[str, tuple[str, ...]] = {
    "urzad": ("dane[0].www", "dane[0].adres_do_doreczen"),
    "organizacja": ("nip", "regon", "telefon", "email", "www", "rachunek", "cele_statutowe"),
}
"""Optional fields that a new file is asked for beside those that documents need; Enter passes them over."""
