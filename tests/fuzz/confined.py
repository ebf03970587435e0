"""Holds a reading to its bounds: memory, processor time, and no file or socket but its own.

A process that breaks the first two is ended by the system; the third is noted and told.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Generator
from pathlib import Path

MEMORY_BYTES = 700_000_000
SECONDS = 5.0
# Files that names in hostile input point at and that no reading has a reason to open.
BAIT = ("/etc/passwd", "/dev/zero", "/etc/shadow")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.symlink", "os.link", "os.chmod"}
_STARTS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile")
_NEVER = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto")


class Watch:
    """Notes what a reading does outside the folder that it was given."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._folder: str | None = None
        self._bait_is_asked_for = False
        sys.addaudithook(self._hear)

    @contextlib.contextmanager
    def over(self, folder: Path, *, bait_is_asked_for: bool = False) -> Generator[None, None, None]:
        """Watch while the block runs; files below ``folder`` are its own."""
        self.seen.clear()
        self._folder, self._bait_is_asked_for = str(folder.resolve()), bait_is_asked_for
        try:
            yield
        finally:
            self._folder = None

    def _hear(self, event: str, values: tuple[object, ...]) -> None:
        if self._folder is None:
            return
        if event in _NEVER or event.startswith(_STARTS):
            self.seen.append(f"{event} {values!r}"[:300])
        elif event == "open":
            self._opened(values)
        elif event in _CHANGES and values[-1] in (-1, None):
            self._changed(event, values)

    def _opened(self, values: tuple[object, ...]) -> None:
        path, mode, flags = (*values, None, None, None)[:3]
        if isinstance(path, int) or path is None:
            return
        name = self._absolute(path)
        by_flags = isinstance(flags, int) and flags & _WRITES
        if (by_flags or set(str(mode or "")) & set("wax+")) and not self._is_own(name):
            self.seen.append(f"written outside: {name}"[:300])
        if not self._bait_is_asked_for and name in BAIT:
            self.seen.append(f"read: {name}")

    def _changed(self, event: str, values: tuple[object, ...]) -> None:
        paths = [v for v in values[:2] if isinstance(v, str | bytes | os.PathLike)]
        outside = [p for p in map(self._absolute, paths) if not self._is_own(p)]
        if outside and event not in {"os.symlink", "os.link"}:
            self.seen.append(f"{event} outside: {outside[0]}"[:300])

    def _is_own(self, name: str) -> bool:
        return name.startswith((f"{self._folder}/", "/dev/null")) or name == self._folder

    @staticmethod
    def _absolute(path: object) -> str:
        return os.path.normpath(os.path.join(os.getcwd(), os.fsdecode(path)))  # noqa: PTH109, PTH118


def limit_memory(most_bytes: int = MEMORY_BYTES) -> None:
    """Give this process so much memory of its own and no more, where the system can."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (most_bytes, most_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextlib.contextmanager
def limited_time(seconds: float = SECONDS) -> Generator[None, None, None]:
    """Let the system end this process where the block takes more processor time."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
