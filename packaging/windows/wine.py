"""A Windows of one's own in a temporary folder: Wine, its registry and its drives."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

# Debian installs the 64-bit Wine alone, without the shell script `wine`, beside the path.
FOLDERS = ("/usr/lib/wine", "/usr/lib/x86_64-linux-gnu/wine")
PATIENCE_S = 900  # a machine may have much else to do
_ENTRY = re.compile(r'(@|"[^"]*")=(.*)')


class WineError(Exception):
    """Wine did not do what it was asked; the message says what that was."""


def find(name: str) -> str | None:
    """Return where `wine64` or `wineserver` is, None where it is not installed."""
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(FOLDERS))


class Windows:
    """A prefix of Wine. All calls wait until every program in it has ended, unless told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drive = folder / "drive_c"
        self._wine = find("wine64") or ""
        self._server = find("wineserver64") or find("wineserver") or ""
        home = folder.with_name(f"{folder.name}-home")
        home.mkdir(exist_ok=True)
        self._settings = {
            **{k: v for k, v in os.environ.items() if k != "DISPLAY"},
            # Else the Windows desktop would be the desktop, or the home, of who runs this.
            "HOME": str(home),
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # No Mono, no Gecko, and no menus in the desktop of whoever runs the test.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d",
            "LC_ALL": "C.UTF-8",
        }
        if not self.drive.is_dir():  # else it is a copy of another one
            self.run("wineboot", "-i")

    def furnish(self, variables: Mapping[str, str]) -> None:
        """Give all programs that are started from now on these variables."""
        self._settings |= variables

    def start(self, *words: str, errors: int = subprocess.DEVNULL) -> subprocess.Popen:
        """Start a program and return at once; `errors` is where its complaints go."""
        return subprocess.Popen(
            [self._wine, *words],
            env=self._settings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
        )

    def run(self, *words: str, wait: bool = True) -> int:
        """Run a program and return its exit code; `wait` also for what it left running."""
        try:
            code = self.start(*words).wait(PATIENCE_S)
            if wait:
                self.settle()
        except subprocess.TimeoutExpired as error:
            self.close()
            raise WineError(f"{words[0]} did not end within {PATIENCE_S} s.") from error
        return code

    def settle(self) -> None:
        """Wait until no program runs any more; the uninstaller works in a copy of itself."""
        subprocess.run([self._server, "-w"], env=self._settings, timeout=PATIENCE_S, check=False)

    def close(self) -> None:
        """End what still runs in this Windows, and nothing else."""
        subprocess.run([self._server, "-k"], env=self._settings, timeout=30, check=False)

    def path(self, text: str) -> Path:
        """Return the file here that a Windows path with variables stands for."""
        # /u: in UTF-16, for the letters of a console's own set are not enough for all names.
        printed, _nothing = self.start("cmd", "/u", "/c", f"echo {text}").communicate(
            timeout=PATIENCE_S
        )
        return self.unix(printed.decode("utf-16-le").strip())

    def unix(self, path: str) -> Path:
        """Return the file here of an absolute Windows path."""
        drive, rest = path[0].lower(), path[3:].replace("\\", "/")
        root = self.drive if drive == "c" else (self.folder / "dosdevices" / f"{drive}:").resolve()
        return root / rest

    def windows(self, path: Path) -> str:
        """Return the Windows path of a file on drive C."""
        return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")

    def values(self, key: str) -> dict[str | None, str]:
        """Return the values of a key of the registry by their names; the unnamed one is None."""
        file = self.folder / "values.reg"
        file.unlink(missing_ok=True)
        # Not regedit: of a key that is not there it tells in a window, and waits for somebody.
        self.run("reg", "export", key, f"Z:{file!s}".replace("/", "\\"), "/y", wait=False)
        found: dict[str | None, str] = {}
        section = ""
        for line in file.read_bytes().decode("utf-16").splitlines() if file.exists() else ():
            if line.startswith("["):
                section = line[1:-1]
            elif section.lower() == key.lower() and (entry := _ENTRY.fullmatch(line)):
                found[None if entry[1] == "@" else entry[1][1:-1]] = _plain(entry[2])
        return found

    def value(self, key: str, name: str | None = None) -> str | None:
        """Return a value of the registry, the unnamed one where no name is given, or None."""
        return self.values(key).get(name)

    def wait_for(self, file: Path) -> None:
        """Wait until a started program has written `file`."""
        end = time.monotonic() + PATIENCE_S
        while not file.exists():
            if time.monotonic() > end:
                raise WineError(f"{file.name} was not written within {PATIENCE_S} s.")
            time.sleep(0.05)


def _plain(text: str) -> str:
    if text.startswith("dword:"):
        return str(int(text[6:], 16))
    return re.sub(r"\\(.)", r"\1", text[1:-1])
