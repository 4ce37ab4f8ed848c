"""The command line ``wkus``: a thin Polish face of the library.

What belongs to the process and not to the library is settled here and nowhere else: the language of
messages and what becomes of a letter that the terminal cannot show. The commands are imported only
after that, because click translates some of its words while commands are being defined.
"""

import gc
import gettext
import io
import logging
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

LOCALE = Path(__file__).parent / "locale"
"""Polish words of the command-line libraries."""

DOMAIN = "wkus"
"""Name of the catalogue in :data:`LOCALE`."""

OUR_BUG = 70
"""Exit code of a fault that is neither the file's, nor the command's, nor the installation's."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program; never returns normally, as every command ends with an exit code."""
    _live_briefly()
    _speak_polish()
    _hush()
    from wkus_docs.cli import exits  # noqa: PLC0415 – as below
    from wkus_docs.cli.program import wkus  # noqa: PLC0415 – click must be imported after its language is set
    from wkus_docs.errors import ConversionError  # noqa: PLC0415 – as above

    try:
        wkus.main(arguments, prog_name="wkus")
    except ConversionError as fault:  # no command was in the middle of anything: an extra is not installed
        sys.stderr.write(f"{fault}\n")
        sys.exit(exits.INSTALLATION)
    except Exception:  # noqa: BLE001 – the last door: whatever comes here is our bug, and is shown whole
        traceback.print_exc()
        sys.stderr.write("\nTo błąd programu, nie Twój. Zgłoś go autorom razem z powyższym zapisem.\n")
        sys.exit(OUR_BUG)


def _live_briefly() -> None:
    """Let garbage lie longer: the process ends before most of it would be worth collecting."""
    gc.set_threshold(100_000, 50, 100)


def _hush() -> None:
    """Keep libraries from talking to a clerk in English: of oddities of a PDF."""
    logging.getLogger("pypdf").setLevel(logging.ERROR)


def _speak_polish() -> None:
    os.environ["LANGUAGE"] = "pl"  # Windows sets no language, and click asks gettext
    gettext.bindtextdomain(DOMAIN, LOCALE)
    gettext.textdomain(DOMAIN)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
