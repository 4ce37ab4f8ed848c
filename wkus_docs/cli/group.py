"""The program ``wkus`` and the house style of its commands.

Every command is a module of this package with one function of the same name. A command imports the
library when it runs, so that help and a mistyped name are answered at once.
"""

from collections.abc import Callable
from typing import cast

import rich_click as click
from click import Context
from rich_click import RichCommand, RichContext, RichGroup, RichHelpConfiguration, RichHelpFormatter

from wkus_docs.cli import szablon
from wkus_docs.cli.formularz import formularz
from wkus_docs.cli.generuj import generuj
from wkus_docs.cli.kreator.command import kreator
from wkus_docs.cli.kreator.zestaw import zestaw
from wkus_docs.cli.lista import lista
from wkus_docs.cli.next_page import tell_next_steps
from wkus_docs.cli.nowy import nowy
from wkus_docs.cli.odczytaj import odczytaj
from wkus_docs.cli.odnow import odnow
from wkus_docs.cli.organizacja import organizacja
from wkus_docs.cli.pakiet import pakiet
from wkus_docs.cli.pdf import pdf
from wkus_docs.cli.porownaj import porownaj
from wkus_docs.cli.sprawa.dalej import dalej
from wkus_docs.cli.sprawa.fakt import fakt
from wkus_docs.cli.sprawa.generuj import generuj as generuj_sprawe
from wkus_docs.cli.sprawa.kalendarz import kalendarz
from wkus_docs.cli.sprawa.nowa import nowa
from wkus_docs.cli.sprawa.przyjmij import przyjmij
from wkus_docs.cli.sprawa.roczne import roczne
from wkus_docs.cli.sprawa.sprawdz import sprawdz as sprawdz_sprawe
from wkus_docs.cli.sprawa.stan import stan
from wkus_docs.cli.sprawa.teczka import teczka
from wkus_docs.cli.sprawa.wydaj import wydaj
from wkus_docs.cli.sprawa.wydobadz import wydobadz
from wkus_docs.cli.sprawdz import sprawdz
from wkus_docs.cli.terminy import terminy
from wkus_docs.cli.urzad import urzad
from wkus_docs.cli.wzor import wzor
from wkus_docs.cli.zlicz import zlicz
from wkus_docs.cli.zmiana import zmiana

_WORDS = RichHelpConfiguration(
    options_panel_title="Opcje",
    commands_panel_title="Polecenia",
    arguments_panel_title="Argumenty",
    errors_panel_title="Błąd",
    required_long_string="[wymagane]",
    default_string="[domyślnie: {}]",
    errors_suggestion="Opis poleceń i opcji: wkus --pomoc",
    aborted_text="Przerwano.",
)


class _PolishUsage:
    """rich-click has its „Usage:” written in; this is the one method to say it otherwise."""

    def format_usage(self, ctx: RichContext, formatter: RichHelpFormatter) -> None:
        """Write „Użycie: wkus …”."""
        pieces = cast("RichCommand", self).collect_usage_pieces(ctx)
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="Użycie:")


class Polecenie(_PolishUsage, RichCommand):  # type: ignore[misc]  # rich-click narrows click's context
    """A command with Polish usage."""


class Program(_PolishUsage, RichGroup):  # type: ignore[misc]  # as above
    """The group of all commands with Polish usage, in the order of the work."""

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 – click's signature
        """Names in the order of the table below, not of the alphabet."""
        return list(self.commands)


@click.group(
    cls=Program,
    options_metavar="[OPCJE]",
    subcommand_metavar="POLECENIE [ARGUMENTY]...",
    context_settings={"help_option_names": ["-h", "--pomoc", "--help"], "rich_help_config": _WORDS},
    invoke_without_command=True,
)
@click.pass_context
@click.version_option(
    None,
    "--wersja",
    package_name="wkus-docs",
    message="wkus %(version)s",
    help="Pokaż wersję i zakończ.",
)
def wkus(context: Context) -> None:
    """Przygotowuje dokumenty, którymi gmina zleca zadania publiczne organizacjom na kilka lat.

    Zacznij od: wkus nowy – zapyta, czego potrzebuje dokument, i przygotuje go. Albo sam wypełnij plik z danymi:
    wkus wzor NAZWA -o dane.yaml, potem: wkus generuj dane.yaml

    Samo wkus, bez polecenia, mówi, co można zrobić z plikami w tym folderze.
    """
    if context.invoked_subcommand is None:
        tell_next_steps()


def wlasny_szablon() -> None:
    """Pozwala użyć własnego pliku Worda zamiast szablonu programu.

    Zacznij od: wkus szablon kopiuj NAZWA, zmień kopię w Wordzie i: wkus szablon sprawdz NAZWA PLIK.docx
    """


def sprawa() -> None:
    """Prowadzi jedną sprawę: folder z rejestrem i dokumentami od diagnozy do rozliczenia.

    Fakt wpisany raz biorą z sprawy następne dokumenty, a co się nie zgadza, widać od razu. Zacznij od:
    wkus sprawa nowa KATALOG --procedura wkus_jakosc
    """


def _add(group: click.Group, *commands: tuple[str, Callable[..., None], str]) -> None:
    for name, run, short in commands:
        group.command(name, cls=Polecenie, options_metavar="[OPCJE]", short_help=short)(run)


_add(
    wkus,
    ("nowy", nowy, "Odpowiedz na pytania i przygotuj dokument."),
    ("urzad", urzad, "Podaj raz dane urzędu albo zapisz ich zmianę."),
    ("organizacja", organizacja, "Podaj raz dane organizacji albo zapisz ich zmianę."),
    ("lista", lista, "Pokaż dokumenty, które można przygotować."),
    ("wzor", wzor, "Wypisz przykładowy plik z danymi."),
    ("sprawdz", sprawdz, "Sprawdź pliki z danymi."),
    ("generuj", generuj, "Przygotuj dokumenty Worda z plików z danymi."),
    ("formularz", formularz, "Przygotuj formularz PDF do wypełnienia."),
    ("odczytaj", odczytaj, "Odczytaj dane z gotowego dokumentu albo formularza."),
    ("odnow", odnow, "Zapisz plik z danymi z wcześniejszej wersji w dzisiejszym układzie."),
    ("zlicz", zlicz, "Zlicz wypełnione ankiety."),
    ("pdf", pdf, "Zamień dokumenty Worda na dostępne pliki PDF."),
    ("pakiet", pakiet, "Połącz dokumenty w jedną teczkę PDF."),
    ("porownaj", porownaj, "Porównaj dwie wersje dokumentu."),
    ("zmiana", zmiana, "Ułóż akt zmieniający z obowiązującego i z poprawionego."),
    ("terminy", terminy, "Pokaż terminy jednej sprawy albo kilku."),
    ("kreator", kreator, "Odpowiedz na pytania i zobacz, czy i jak zlecić zadanie."),
    ("zestaw", zestaw, "Sprawdź pytania Kreatora i zapisz je, żeby je zmienić."),
)
_add(
    wkus.group(
        "szablon",
        cls=Program,
        options_metavar="[OPCJE]",
        subcommand_metavar="POLECENIE [ARGUMENTY]...",
        short_help="Zmień szablon dokumentu w Wordzie i sprawdź go.",
    )(wlasny_szablon),
    ("kopiuj", szablon.kopiuj, "Skopiuj szablon, żeby zmienić go w Wordzie."),
    ("sprawdz", szablon.sprawdz, "Sprawdź zmieniony szablon."),
)
_add(
    wkus.group(
        "sprawa",
        cls=Program,
        options_metavar="[OPCJE]",
        subcommand_metavar="POLECENIE [ARGUMENTY]...",
        short_help="Prowadź jedną sprawę od początku do końca.",
    )(sprawa),
    ("nowa", nowa, "Załóż folder sprawy."),
    ("stan", stan, "Pokaż, na jakim etapie jest sprawa i co dalej."),
    ("dalej", dalej, "Zacznij następny dokument sprawy."),
    ("sprawdz", sprawdz_sprawe, "Sprawdź pliki sprawy i czy się zgadzają."),
    ("generuj", generuj_sprawe, "Przygotuj dokumenty, które się zmieniły."),
    ("wydaj", wydaj, "Zapisz, że dokument wydano."),
    ("przyjmij", przyjmij, "Przyjmij dokument innych."),
    ("teczka", teczka, "Złóż dokumenty sprawy w jeden PDF."),
    ("kalendarz", kalendarz, "Zapisz terminy sprawy w kalendarzu."),
    ("roczne", roczne, "Zbierz liczby do sprawozdania z programu ze spraw roku."),
    ("fakt", fakt, "Pokaż, gdzie stoi fakt."),
    ("wydobadz", wydobadz, "Wypisz cały plik, bez sprawy."),
)
