"""What can be done next in a folder: shown by ``wkus`` alone, and by a command that was given no file.

``folder`` looks at the files, ``steps`` says what each of them waits for, ``page`` writes it for a terminal. Only the
first of them touches the disk.
"""

from wkus_docs.cli.next_steps.folder import Folder, look
from wkus_docs.cli.next_steps.page import WIDTH, page, refusal

__all__ = ["WIDTH", "Folder", "look", "page", "refusal"]
