"""The data file of a conversation: written after every answer, and nothing in it is lost."""

from pathlib import Path

from wkus_docs.cli.output import backup, write, write_over


class KeptFile:
    """A file that one conversation writes many times.

    What somebody wrote into it before or meanwhile stays beside it as ``.bak``.
    """

    def __init__(self, path: Path, *, same: str = "", own: str = "") -> None:
        """Keep the path. ``same`` is what would be written of the file as it is: that is no change, and is not written.

        ``own`` is what the file says now, where there is nothing of somebody else's in it: it needs no copy.
        """
        self.path = path
        self._same, self._own = same.encode(), own.encode()
        self.copied = False

    def keep(self, text: str) -> None:
        """Write the file, whole or not at all. Raises OSError."""
        data = text.encode()
        there = self.path.read_bytes() if self.path.exists() else None
        if there is not None and data == self._same:
            return
        if there is None or there == self._own:
            write_over(self.path, data)
        elif there != data:
            write(self.path, data)
            self.copied = True
        self._same = self._own = data

    @property
    def copy(self) -> Path:
        """Where the former version is kept."""
        return backup(self.path)
