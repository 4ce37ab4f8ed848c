"""``wkus sprawa nowa``: a folder for a case."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import trouble


@click.argument("folder", metavar="KATALOG", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--procedura",
    default="wkus_jakosc",
    show_default=True,
    metavar="NAZWA",
    help="Procedura, np. wkus_jakosc, wkus_efektywnosc, wkus_wspolpraca, konkurs_roczny, inicjatywa_lokalna, mala_dotacja, rok_wspolpracy.",
)
@click.option("--nazwa", default="", metavar="TEKST", help="Nazwa sprawy, np. „Świetlica 2027–2029”.")
@click.option("--znak", default="", metavar="TEKST", help="Znak sprawy.")
def nowa(folder: Path, *, procedura: str, nazwa: str, znak: str) -> None:
    """Zakłada folder sprawy: powstaje w nim rejestr sprawa.yaml.

    Pliki dokumentów kładzie się obok rejestru. Co dalej, powie: wkus sprawa stan KATALOG
    """
    from wkus_docs.case.keeping import new_register  # noqa: PLC0415 – help must not wait for the library
    from wkus_docs.procedures import procedures  # noqa: PLC0415 – as above

    if procedura not in procedures:
        raise click.UsageError(f"Nie ma procedury „{procedura}”. Są: {', '.join(procedures)}.")
    register = folder / "sprawa.yaml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with register.open("x", encoding="utf-8") as file:
            file.write(new_register(procedura, nazwa, znak))
    except FileExistsError:
        click.echo(f"W tym folderze jest już sprawa: {register}. Niczego nie zmieniono.", err=True)
        raise Exit(exits.COMMAND) from None
    except OSError as fault:
        click.echo(trouble(fault, register), err=True)
        raise Exit(exits.COMMAND) from None
    click.echo(f"Zapisano: {register}")
    others = ", ".join(one for one in procedures if one != procedura)
    click.echo(
        f"Procedura: {procedures[procedura].tytul} ({procedura}). Inne: {others}; zmienisz ją w rejestrze."
    )
    click.echo(f"Dalej: wkus sprawa stan {folder}")
