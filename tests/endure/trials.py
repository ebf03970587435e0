"""Does actions in forked processes, kills or starves them, and looks at what is left."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from explorer.errors import ExplorerError
from explorer.storage.paths import HOME_VARIABLE
from tests.endure.actions import Action, furnish

DRAFTS = ".corridor-explorer-*.part"
CRASHED = 70
_FEW_BYTES = 600
_DISK_BYTES = 64_000_000
_PATIENCE_S = 60.0


class Found(NamedTuple):
    """What a trial left: was the target whole, gone though it was there, and what lies beside."""

    code: int
    whole: bool
    lost: bool
    leftovers: int
    said: str


def begin(action: Action, folder: Path, before: Callable[[], None] = lambda: None) -> int:
    """Fork a process that does an action; return its number. What it says lies in ``said``."""
    child = os.fork()
    if child:
        return child
    import resource  # Linux only, as fork is

    code = CRASHED
    os.environ[HOME_VARIABLE] = str(folder)
    try:
        said = os.open(folder.with_suffix(".said"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        for stream in (1, 2):
            os.dup2(said, stream)
        sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        before()
        code = action.do(folder)
    except (OSError, ExplorerError) as error:  # named: the window tells of it in a dialog
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        code = 1
    except BaseException:  # noqa: BLE001 - what must not be
        traceback.print_exc()
    finally:
        with contextlib.suppress(BaseException):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)
    return 0


def ended(child: int) -> int:
    """Wait for a process; return its exit code, negative for a signal."""
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        number, status = os.waitpid(child, os.WNOHANG)
        if number:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return CRASHED + 1


def looked_at(action: Action, folder: Path, code: int, *, was_there: bool) -> Found:
    """Return what is left after a trial."""
    target = folder / action.target
    whole, lost = True, was_there and not target.exists()
    if target.exists():
        try:
            whole = action.is_whole(target)
        except Exception:  # noqa: BLE001 - whatever a half file gives rise to
            whole = False
    leftovers = len(list(folder.rglob(DRAFTS)))
    path = folder.with_suffix(".said")
    said = path.read_text("utf-8", "replace") if path.exists() else ""
    path.unlink(missing_ok=True)
    return Found(code, whole, lost, leftovers, said)


def room_for(action: Action, folder: Path) -> bool:
    """Make a folder ready, with the target in it where the action may replace one."""
    folder.mkdir(parents=True, exist_ok=True)  # it may be a disk of its own
    folder.chmod(0o777)
    furnish(folder)
    if action.may_be_there:
        code = ended(begin(action, folder))
        found = looked_at(action, folder, code, was_there=False)
        if code or not found.whole:
            message = f"{action.target} cannot even be written once: {found}"
            raise RuntimeError(message)
    return action.may_be_there


def duration_s(action: Action, folder: Path) -> float:
    """Return how long an action takes."""
    began_s = time.monotonic()
    ended(begin(action, folder))
    return time.monotonic() - began_s


# ------------------------------------------------------------------------------- the faults


def kill(action: Action, folder: Path, after_s: float, *, was_there: bool) -> Found:
    """Kill an action some time after its begin."""
    child = begin(action, folder)
    time.sleep(after_s)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    return looked_at(action, folder, ended(child), was_there=was_there)


def _full() -> None:
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FEW_BYTES, _FEW_BYTES))


class _CapabilityHead(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


def _without_privileges() -> None:
    """Let the system's permissions hold for this process, for root too."""
    nothing = (ctypes.c_uint32 * 6)()
    head = _CapabilityHead(0x20080522, 0)
    ctypes.CDLL(None).capset(ctypes.byref(head), ctypes.byref(nothing))


def _slow() -> None:
    write = os.write

    def some(handle: int, data: bytes | memoryview) -> int:
        time.sleep(0.0005)
        return write(handle, data[:4096])

    os.write = some


def _without_room(
    action: Action, folder: Path, start: Callable[[], int], *, was_there: bool
) -> Found:
    """Do what cannot succeed; what says that it wrote and did not has lost something, too."""
    target = folder / action.target
    before = _mark(target)
    found = looked_at(action, folder, ended(start()), was_there=was_there)
    is_untrue = found.code == 0 and " written" in found.said and _mark(target) == before
    return found._replace(lost=found.lost or is_untrue)


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


def full_disk(action: Action, folder: Path, *, was_there: bool) -> Found:
    """Let no file grow over a few bytes."""
    return _without_room(action, folder, lambda: begin(action, folder, _full), was_there=was_there)


@contextlib.contextmanager
def small_disk(folder: Path) -> Generator[bool, None, None]:
    """Put a small disk of its own under a folder; tell whether the system lets us."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_DISK_BYTES}", "tmpfs", str(folder)]
    tried = shutil.which("mount") and subprocess.run(mount, capture_output=True, check=False)
    if not tried or tried.returncode:
        yield False
        return
    try:
        yield True
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def no_room(action: Action, folder: Path, left_bytes: int, *, was_there: bool) -> Found:
    """Do an action on a disk that is full but for some bytes."""
    with (folder / "filler").open("wb") as filler:
        room = os.statvfs(folder)
        filling = max(0, room.f_bavail * room.f_frsize - left_bytes)
        with contextlib.suppress(OSError):
            os.posix_fallocate(filler.fileno(), 0, filling)
    return _without_room(action, folder, lambda: begin(action, folder), was_there=was_there)


def read_only(action: Action, folder: Path, *, was_there: bool) -> Found:
    """Do an action as somebody who may not write there."""
    places = [folder, *(p for p in folder.rglob("*") if p.is_dir())]
    for place in places:
        place.chmod(0o555)
    start = partial(begin, action, folder, _without_privileges)
    try:
        return _without_room(action, folder, start, was_there=was_there)
    finally:
        for place in places:
            place.chmod(0o777)


def vanished(action: Action, folder: Path, after_s: float) -> Found:
    """Take the folder away during the work."""
    child = begin(action, folder)
    time.sleep(after_s)
    shutil.rmtree(folder, ignore_errors=True)
    return looked_at(action, folder, ended(child), was_there=False)


def slow(action: Action, folder: Path, *, was_there: bool) -> Found:
    """Write in small pieces, with pauses."""
    return looked_at(action, folder, ended(begin(action, folder, _slow)), was_there=was_there)


def two_at_once(action: Action, folder: Path, *, was_there: bool) -> Found:
    """Do an action twice at the same time."""
    both = [begin(action, folder) for _ in range(2)]
    codes = [ended(child) for child in both]
    return looked_at(action, folder, max(codes), was_there=was_there)
