"""The one way in which the program writes a file: beside it, checked, and into place in one step.

Whatever goes wrong, a full disk, a kill, a pulled plug: under the file's name stands either all of
what was there before or all of the new. The draft has a name that nobody else uses, so that no
neighbour such as ``out.csv.new`` is touched, and is locked while it grows: a draft without a lock
was left by a process that died, and goes at the next write into that folder.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Generator, Mapping
from pathlib import Path

from explorer.storage.locks import lock_now
from explorer.storage.write_error import WriteError

_DRAFT = ".corridor-explorer-{}.part"
_DRAFT_NAME = re.compile(r"\.corridor-explorer-[0-9a-f]{16}\.part")
# On Windows no folder can be locked, and a file is closed, and so let go, before it takes its name:
# there only time tells what was left.
_NO_FOLDER_LOCKS = os.name == "nt"
_LEFT_AFTER_S = 86_400.0
_TRIES = 20
_HEAD_BYTES = 8

# How a file of each kind begins and what stands near its end; of all others anything will do.
_WHOLE: dict[str, tuple[tuple[bytes, ...], bytes]] = {
    ".png": ((b"\x89PNG\r\n\x1a\n",), b"IEND\xaeB`\x82"),
    ".pdf": ((b"%PDF-",), b"%%EOF"),
    ".svg": ((b"<?xml", b"<svg"), b"</svg>"),
    ".corridor": ((b"PK\x03\x04",), b"PK\x05\x06"),
    ".xlsx": ((b"PK\x03\x04",), b"PK\x05\x06"),
    ".gpkg": ((b"SQLite",), b""),
}
_TAIL_BYTES = 1024
# What a file of another kind is known by: pictures, papers, archives, programs, data bases.
_KNOWN_HEADS = (
    *(b"\x89PNG", b"%PDF-", b"PK\x03\x04", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf"),
    *(b"\xfd7zXZ", b"\xd0\xcf\x11\xe0", b"\x7fELF", b"MZ\x90", b"SQLite", b"{\\rtf", b"OggS\0"),
    b"ID3\x03",
)
_REASONS = {
    **dict.fromkeys((errno.ENOSPC, errno.EFBIG, errno.EDQUOT), "full"),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "no_folder"),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "forbidden"),
    **dict.fromkeys((errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ), "bad_name"),
    errno.EISDIR: "folder",
    errno.ELOOP: "lost_link",
}


def write_file(path: Path, content: bytes | str, *, to_stay: bool = True) -> None:
    """Write a new file, or replace an ordinary one of the same kind, as a whole or not at all.

    Text is written as UTF-8. The folder has to be there. Where ``path`` is a link to an ordinary
    file, that file is replaced and the link stays. What is only to pass (``to_stay`` is false) need
    not be on the disk at once. Raises ``WriteError``, an ``OSError``.
    """
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    with _said_of(path):
        _check_whole(path, data)
        target, mode = _target(path)
        clear_leftovers(target.parent)
        _put(target, data, mode, to_stay=to_stay)


def check_writable(path: Path) -> None:
    """Raise ``WriteError`` where ``write_file`` would refuse: before a long work, not after it."""
    with _said_of(path):
        _target(path)
        if not stat.S_ISDIR(path.parent.stat().st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path.parent))


def make_folder(path: Path) -> None:
    """Make a folder, and those above it, where there is none. Raises ``WriteError``."""
    with _said_of(path):
        missing = [folder for folder in (path, *path.parents) if not os.path.lexists(folder)]
        path.mkdir(parents=True, exist_ok=True)
        for folder in missing:
            _settle(folder.parent)


@contextlib.contextmanager
def _said_of(path: Path) -> Generator[None, None, None]:
    """Turn what the system says into what a user can do about it."""
    try:
        yield
    except WriteError:
        raise
    except ValueError as error:  # a NUL or half a character in the name
        raise WriteError(path, "bad_name") from error
    except OSError as error:
        raise WriteError(path, _REASONS.get(error.errno or 0, "system"), error) from error


def fill_folder(folder: Path, contents: Mapping[str, bytes], *, to_stay: bool = True) -> None:
    """Write files into a folder that was made just now and that nobody else knows yet.

    What is only to pass need not be on the disk at once. Raises ``OSError``.
    """
    for name, content in contents.items():
        with (folder / name).open("xb") as file:
            file.write(content)
            if to_stay:
                file.flush()
                os.fsync(file.fileno())


@contextlib.contextmanager
def new_folder(target: Path) -> Generator[Path, None, None]:
    """Give an empty folder to fill, which becomes ``target`` at the end of the block.

    Where the block raises, nothing is left. Raises ``WriteError``, also where there is something
    of that name.
    """
    with _said_of(target):
        _refuse_taken(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        clear_leftovers(target.parent)
    with _draft_folder(target.parent) as draft:
        try:
            yield draft
            with _said_of(target):
                _refuse_taken(target)
                _settle(draft)
                draft.rename(target)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
    _settle(target.parent)


@contextlib.contextmanager
def passing_folder(parent: Path) -> Generator[Path, None, None]:
    """Give an empty folder inside ``parent`` that goes with the block, or at the next one's start.

    Raises ``OSError``.
    """
    parent.mkdir(parents=True, exist_ok=True)
    clear_leftovers(parent)
    with _draft_folder(parent) as draft:
        try:
            yield draft
        finally:
            shutil.rmtree(draft, ignore_errors=True)


@contextlib.contextmanager
def _draft_folder(parent: Path) -> Generator[Path, None, None]:
    """Make a folder, locked against whoever clears leftovers, as far as the system locks one."""
    draft = parent / _DRAFT.format(secrets.token_hex(8))
    draft.mkdir()
    with contextlib.ExitStack() as held:
        if os.name != "nt":
            handle = os.open(draft, os.O_RDONLY)
            held.callback(os.close, handle)
            _try_to_lock(handle)
            draft.mkdir(exist_ok=True)  # taken for a leftover in the moment before it was locked
        yield draft


def _refuse_taken(target: Path) -> None:
    if os.path.lexists(target):
        raise WriteError(target, "taken")


def clear_leftovers(folder: Path) -> None:
    """Remove the drafts that a process which died has left in a folder; others' are locked."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _DRAFT_NAME.fullmatch(entry.name) and not entry.is_symlink():
                with contextlib.suppress(OSError):
                    _remove_unlocked(entry.path, is_folder=entry.is_dir())


def _remove_unlocked(draft: str, *, is_folder: bool) -> None:
    if _NO_FOLDER_LOCKS:
        if time.time() - os.stat(draft).st_mtime > _LEFT_AFTER_S:  # noqa: PTH116 - a path of scandir
            shutil.rmtree(draft) if is_folder else os.unlink(draft)  # noqa: PTH108 - likewise
        return
    handle = os.open(draft, os.O_RDONLY if is_folder else os.O_RDWR)
    try:
        if lock_now(handle):
            shutil.rmtree(draft) if is_folder else os.unlink(draft)  # noqa: PTH108 - while locked
    finally:
        os.close(handle)


def _try_to_lock(handle: int) -> None:
    with contextlib.suppress(OSError):
        lock_now(handle)


def _check_whole(path: Path, data: bytes) -> None:
    wanted = _WHOLE.get(path.suffix.lower())
    if wanted is None:
        return
    heads, tail = wanted
    if not data.startswith(heads) or tail not in data[-_TAIL_BYTES:]:
        raise WriteError(path, "incomplete")


def _target(path: Path) -> tuple[Path, int | None]:
    """Return the ordinary file that is written, and its mode if it is there already."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return path, None
    if stat.S_ISLNK(status.st_mode):
        path, found = _behind_link(path)
        status = found
    if stat.S_ISDIR(status.st_mode):
        raise WriteError(path, "folder")
    if not stat.S_ISREG(status.st_mode):
        raise WriteError(path, "special")
    if not os.access(path, os.W_OK):  # a file that is not to be written is not to be replaced
        raise WriteError(path, "forbidden")
    if status.st_size and _is_another_kind(path):
        raise WriteError(path, "other_kind")
    return path, stat.S_IMODE(status.st_mode)


def _behind_link(link: Path) -> tuple[Path, os.stat_result]:
    try:
        found = Path(os.path.realpath(link, strict=True))
        return found, found.stat()
    except OSError as error:
        raise WriteError(link, "lost_link") from error


def _is_another_kind(path: Path) -> bool:
    """Tell whether a file holds what its name does not say: a photograph that is called .csv."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return False
    own = _WHOLE.get(path.suffix.lower(), ((), b""))[0]
    return head.startswith(_KNOWN_HEADS) and not head.startswith(own or (b"\0none",))


def _put(target: Path, data: bytes, mode: int | None, *, to_stay: bool) -> None:
    draft, handle = _new_draft(target.parent)
    try:
        try:
            _fill(target, handle, data)
            if to_stay:
                os.fsync(handle)
            if mode is not None and hasattr(os, "fchmod"):
                os.fchmod(handle, mode)
            if os.name != "nt":
                os.replace(draft, target)  # noqa: PTH105 - atomic on every platform
        finally:
            os.close(handle)
        if os.name == "nt":  # an open file cannot be renamed there
            os.replace(draft, target)  # noqa: PTH105 - atomic on every platform
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    if to_stay:
        _settle(target.parent)


def _new_draft(folder: Path) -> tuple[Path, int]:
    """Make an empty draft, locked against whoever clears leftovers."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for _ in range(_TRIES):
        draft = folder / _DRAFT.format(secrets.token_hex(8))
        try:
            handle = os.open(draft, flags, 0o666)
        except FileExistsError:
            continue
        _try_to_lock(handle)
        if os.fstat(handle).st_nlink or os.name == "nt":
            return draft, handle
        os.close(handle)  # taken for a leftover in the moment before it was locked
    raise OSError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder))


def _fill(target: Path, handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]
    if os.fstat(handle).st_size != len(data):
        raise WriteError(target, "incomplete")


def _settle(folder: Path) -> None:
    """Have the folder's own entry on the disk too, where the system lets that be asked for."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
