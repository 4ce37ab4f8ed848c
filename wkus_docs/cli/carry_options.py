"""Whether documents carry their data, and print the check sum of them: the options that say so."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import rich_click as click

WITH_DATA = "Dołącz do PDF plik z danymi (wkus odczytaj). PDF zwykle się publikuje, a dane mogą mówić więcej niż treść."


@dataclass(frozen=True, slots=True)
class CarryOptions:
    """What a document carries: its data in the DOCX, their check sum on the pages, its data in the PDF."""

    data: bool
    checksum: bool | None
    in_pdf: bool

    @classmethod
    def asked(
        cls, *, without_data: bool, without_sum: bool, with_sum: bool, with_data: bool, pdf: bool
    ) -> "CarryOptions":
        """Combine the options. Raises UsageError when one contradicts another."""
        if with_data and not pdf:
            raise click.UsageError(
                "Opcja --z-danymi dotyczy PDF: dodaj --pdf. Dokument Worda ma dane zawsze."
            )
        if with_data and without_data:
            raise click.UsageError("Opcje --z-danymi i --bez-danych wykluczają się.")
        if with_sum and without_sum:
            raise click.UsageError("Opcje --suma i --bez-sumy wykluczają się.")
        return cls(not without_data, {without_sum: False, with_sum: True}.get(True), with_data)


def carry_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options."""
    options: tuple[Any, ...] = (
        click.option("--bez-danych", is_flag=True, help="Nie zapisuj danych w dokumencie Worda."),
        click.option("--bez-sumy", is_flag=True, help="Nie drukuj w stopce sumy kontrolnej danych."),
        click.option(
            "--suma", is_flag=True, help="Drukuj sumę kontrolną danych także w stopce uchwały rady."
        ),
        click.option("--z-danymi", is_flag=True, help=WITH_DATA),
    )
    for option in reversed(options):
        command = option(command)
    return command
