"""The private folder of one LibreOffice process: hardened profile, temporary files, documents, and no more.

Whatever the process leaves lies in it, but for two sockets that LibreOffice always puts into ``/tmp``.
"""

import hashlib
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

PREFIX = "wkus-lo-"
FONTS = Path(__file__).resolve().parents[2] / "fonts"
"""Fonts of the library, for a computer that has none."""

_SOCKETS = (Path("/tmp"), Path("/var/tmp"))  # noqa: S108 – LibreOffice lets nobody choose
_LONGEST = 60
"""A path of a socket has some 100 bytes in all."""
_TRIES, _PAUSE = 40, 0.05

_OFFICE = "/org.openoffice.Office."
_SCRIPTING = f"{_OFFICE}Common/Security/Scripting"
_INTERNET = "/org.openoffice.Inet/Settings"
_SETTINGS: Mapping[tuple[str, str], str | int | bool] = {
    (_SCRIPTING, "MacroSecurityLevel"): 3,
    (_SCRIPTING, "DisableMacrosExecution"): True,
    (_SCRIPTING, "BlockUntrustedRefererLinks"): True,
    (_SCRIPTING, "DisableActiveContent"): True,
    (f"{_OFFICE}Writer/Content/Update", "Link"): 2,  # never
    (f"{_OFFICE}Java/VirtualMachine", "Enable"): False,
    (f"{_OFFICE}Common/Misc", "UseOpenCL"): False,
    (f"{_OFFICE}Recovery/AutoSave", "Enabled"): False,
    (f"{_OFFICE}Recovery/RecoveryInfo", "Enabled"): False,
    ("/org.openoffice.Setup/L10N", "ooSetupSystemLocale"): "pl-PL",
    # whatever still wants the web is sent to the port of this computer where nobody listens
    (_INTERNET, "ooInetProxyType"): 2,
    (_INTERNET, "ooInetNoProxy"): "",
    (_INTERNET, "ooInetHTTPProxyName"): "127.0.0.1",
    (_INTERNET, "ooInetHTTPProxyPort"): 9,
    (_INTERNET, "ooInetHTTPSProxyName"): "127.0.0.1",
    (_INTERNET, "ooInetHTTPSProxyPort"): 9,
}  # fmt: skip


class Workdir:
    """A folder nobody else may enter. Raises OSError when there is no room for it."""

    def __init__(self) -> None:
        """Make the folder, and write the profile before LibreOffice first starts."""
        roomy = len(tempfile.gettempdir()) <= _LONGEST
        self.folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=None if roomy else _SOCKETS[0])).resolve()
        self.pipe = f"wkus{secrets.token_hex(8)}"
        self.work = self.folder / "praca"
        self.log = self.folder / "dziennik.txt"
        self._temporary = self.folder / "tmp"
        profile = self.folder / "profil"
        self.profile = profile.as_uri()
        try:
            for one in (self.work, self._temporary, profile / "user"):
                one.mkdir(parents=True)
            (profile / "user" / "registrymodifications.xcu").write_text(_registry(), encoding="utf-8")
            if FONTS.is_dir():
                _put(FONTS, profile / "user" / "fonts")
        except BaseException:
            self.remove()
            raise

    def environment(self) -> dict[str, str]:
        """Return the environment of a process in the folder: same language and time zone everywhere."""
        private = dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(self._temporary))
        private |= {"XDG_CONFIG_HOME": str(self._temporary), "XDG_CACHE_HOME": str(self._temporary)}
        fixed = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "SAL_USE_VCLPLUGIN": "svp", "SAL_LOG": "-INFO-WARN"}
        unwanted = {"PYTHONPATH", "PYTHONHOME", "LD_PRELOAD", "DISPLAY", "WAYLAND_DISPLAY"}
        return {name: value for name, value in os.environ.items() if name not in unwanted} | private | fixed

    @property
    def sockets(self) -> list[str]:
        """Paths of the sockets: of our pipe, and of the one by which LibreOffice finds its own kind."""
        if sys.platform == "win32":
            return []
        same = hashlib.md5(self.profile.encode("utf-16-le"), usedforsecurity=False).digest()
        names = (self.pipe, "SingleOfficeIPC_" + "".join(f"{byte:x}" for byte in same))
        return [f"{folder}/OSL_PIPE_{os.getuid()}_{name}" for folder in _SOCKETS for name in names]

    def remove(self) -> None:
        """Remove the folder with all that is in it; a process just killed may still let go of a file."""
        for _ in range(_TRIES):
            shutil.rmtree(self.folder, ignore_errors=True)
            if not self.folder.exists():
                break
            time.sleep(_PAUSE)
        for socket in self.sockets:
            Path(socket).unlink(missing_ok=True)


def _put(source: Path, target: Path) -> None:
    try:
        target.symlink_to(source, target_is_directory=True)
    except OSError:  # Windows lets few people make one
        shutil.copytree(source, target)


def _registry() -> str:
    """Return the settings of the profile as LibreOffice writes them."""
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{_written(value)}</value></prop></item>\n'
        for (path, name), value in _SETTINGS.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
        f"{items}</oor:items>\n"
    )


def _written(value: str | int | bool) -> str:  # noqa: FBT001 – a value of a setting
    return str(value).lower() if isinstance(value, bool) else escape(str(value))
