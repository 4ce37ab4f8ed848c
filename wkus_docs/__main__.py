"""``python -m wkus_docs`` is the command ``wkus``."""

from wkus_docs.cli import main

main()
