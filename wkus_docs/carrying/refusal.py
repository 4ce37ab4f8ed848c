"""A file that gives no data: the fault and the cure, as the one problem of the file."""

from wkus_docs.errors import InputError, Problem, Severity


def refusal(fault: str, cure: str = "") -> InputError:
    """Return the error to raise."""
    return InputError((Problem((), 0, 0, Severity.ERROR, fault, cure),))


def without_data(fault: str) -> InputError:
    """Return the error of a file that has no data of ours in it."""
    return refusal(
        fault,
        "Mają je dokumenty przygotowane poleceniem wkus generuj bez opcji --bez-danych "
        "(PDF: tylko z opcją --z-danymi). Dane giną też wtedy, gdy treść skopiuje się do innego pliku.",
    )


def damaged() -> InputError:
    """Return the error of a file whose data cannot be read any more."""
    return refusal("Dane w dokumencie są uszkodzone.", "Weź inną kopię tego dokumentu albo plik z danymi.")
