"""Where a second start leaves word for the window that is open already, and how that is known.

Without any network, sockets included, for the program has no business in one: the first window
holds a lock on a file, which the system lets go when the process dies, however it dies. A second
start that finds the lock held leaves a request beside it and waits for it to be taken, a moment
only and then while it builds a window of its own; before that is shown it takes the request back,
and where it comes too late for that, the window that is open has taken it on.

Each data folder has its own mailboxes, and in it each person, machine and screen: nobody's file
opens in another's window, or on a screen that nobody here sees.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import stat
import sys
import time
from pathlib import Path

import msgspec

from explorer.storage.locks import lock_now
from explorer.storage.writing import write_file

PATIENCE_S = 0.2
_PAUSE_S = 0.004
_FOLDER, _LOCK, _REQUEST = "running", "lock", ".request"
_LONGEST_BYTES = 65_536
_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


class Request(msgspec.Struct, frozen=True):
    """What a second start asks for; without a path only that the window comes to the front."""

    path: str = ""


class Asked:
    """A request that a second start has left."""

    def __init__(self, file: Path) -> None:
        """Keep where it lies as long as nobody has taken it."""
        self._file = file

    def is_taken_within(self, patience_s: float = PATIENCE_S) -> bool:
        """Wait a moment and return whether the window that is open has taken it on."""
        until_s = time.monotonic() + patience_s
        while os.path.lexists(self._file):
            if time.monotonic() > until_s:
                return False
            time.sleep(_PAUSE_S)
        return True

    def take_back(self) -> bool:
        """Take it back; false where the window that is open has taken it on."""
        return _take(self._file)


class Mailbox:
    """The mailbox of this person's window on this screen with this data folder."""

    def __init__(self, data_folder: Path) -> None:
        """Nothing is read or written yet."""
        self.folder = data_folder / _FOLDER / _whose()
        self._handle: int | None = None

    def find_window(self) -> bool:
        """Return whether a window is open already; if not, requests are for us from now on.

        Where that cannot be known, in a folder that cannot be written or that belongs to somebody
        else, none is, and nobody will ask us either.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not _is_ours(self.folder):
                return False
            handle = os.open(self.folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return False
        try:
            if lock_now(handle):
                self._handle = handle
                self._clear()
                return False
        except OSError:  # a file system without locks
            os.close(handle)
            return False
        os.close(handle)
        return True

    def release(self) -> None:
        """Take no more requests: from now on a start opens a window."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    @property
    def claimed(self) -> bool:
        """Whether requests are for us."""
        return self._handle is not None

    def ask(self, path: Path | None) -> Asked | None:
        """Ask the window that is open to open a path or, without one, to come to the front.

        None where word cannot be left.
        """
        request = Request("" if path is None else os.path.abspath(path))  # noqa: PTH100 - no links
        file = self.folder / f"{secrets.token_hex(8)}{_REQUEST}"
        let_others_come_to_the_front()
        try:
            write_file(file, msgspec.json.encode(request), to_stay=False)
        except (OSError, ValueError, msgspec.MsgspecError):
            return None
        return Asked(file)

    # ---- the window that is open

    def requests(self) -> list[tuple[Path, Request]]:
        """Return the files that wait, the oldest first, and what they ask for."""
        files: list[Path] = []
        with contextlib.suppress(OSError):
            files = sorted(self.folder.glob(f"*{_REQUEST}"), key=_age)
        read = ((file, _read(file)) for file in files)
        return [(file, request) for file, request in read if request is not None]

    def take(self, file: Path) -> bool:
        """Take a request on; false where it has been taken back meanwhile."""
        return self.claimed and _take(file)

    def _clear(self) -> None:
        """Take away what was left for a window that is no more."""
        with contextlib.suppress(OSError):
            for file in self.folder.glob(f"*{_REQUEST}"):
                file.unlink(missing_ok=True)


def _take(file: Path) -> bool:
    """Take a request away; of two who do, one succeeds."""
    try:
        file.unlink()
    except OSError:
        return False
    return True


def _read(file: Path) -> Request | None:
    try:
        with file.open("rb") as opened:
            content = opened.read(_LONGEST_BYTES)
        return msgspec.json.decode(content, type=Request)
    except (OSError, ValueError, msgspec.MsgspecError):
        return None


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _whose() -> str:
    """Return a folder's name for this person on this screen of this machine."""
    if sys.platform == "win32":
        told = [os.environ.get(name, "") for name in ("COMPUTERNAME", "USERDOMAIN", "USERNAME")]
        told.append(str(_session_of_windows()))
    else:
        told = [os.uname().nodename, str(os.getuid())]
        told += [os.environ.get(name, "") for name in _SCREENS]
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _is_ours(folder: Path) -> bool:
    """Tell whether a folder belongs to who asks; Windows keeps people's folders apart itself."""
    if sys.platform == "win32":
        return True
    told = folder.lstat()
    return stat.S_ISDIR(told.st_mode) and told.st_uid == os.getuid()


def _session_of_windows() -> int:
    """Return the number of the desktop that this process belongs to, as several people have one."""
    if sys.platform != "win32":
        return 0
    import ctypes  # noqa: PLC0415 - only there

    number = ctypes.c_ulong()
    ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(number))
    return number.value


def let_others_come_to_the_front() -> None:
    """Pass on the right to bring a window to the front, which Windows gives to who was started."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        any_process = 0xFFFFFFFF
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
