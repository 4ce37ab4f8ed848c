"""The data file of a conversation: written after every answer, and nothing in it is lost."""

from pathlib import Path

from wkus_docs.cli.output import backup, write, write_over


class KeptFile:
    """A file that one conversation writes many times.

    What was there before it began, and what somebody else writes into it meanwhile, stays beside it as ``.bak``.
    """

    def __init__(self, path: Path, *, ours: str = "") -> None:
        """Keep the path; ``ours`` is what the conversation would write of the file as it is, which needs no copy."""
        self.path = path
        self._known = ours.encode()
        self.copied = False

    def keep(self, text: str) -> None:
        """Write the file, whole or not at all. Raises OSError."""
        data = text.encode()
        there = self.path.read_bytes() if self.path.exists() else None
        if there is None or there == self._known:
            write_over(self.path, data)
        elif there != data:
            write(self.path, data)
            self.copied = True
        self._known = data

    @property
    def copy(self) -> Path:
        """Where the former version is kept."""
        return backup(self.path)
