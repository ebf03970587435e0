"""Corridors in the making, as they lie in the user's folder: one folder each, with its text.

``drafts/ID/draft.json`` holds the draft with the number of its format, ``text.txt`` the text, and
``base.corridor`` the corridor that it is a copy of, if it is one. They are the user's own and leave
the machine only where the user copies them; a corridor that is shared is made from them and holds
no word of the text unless the user says so twice. A draft that was deleted lies in
``drafts-deleted`` until the list of drafts is left. One that a window works on (``in_hand``) is
changed and deleted by nobody else.
"""

from __future__ import annotations

import contextlib
import errno
import json
import math
import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Generator, Iterable, Mapping
from pathlib import Path
from typing import cast

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from explorer.errors import QT_TRANSLATE_NOOP, ExplorerError, PackError
from explorer.model.authoring.drafts import Draft
from explorer.storage.corridor_file import named_contents, write_corridor_file
from explorer.storage.drafts.in_hand import in_hand_for
from explorer.storage.hashes import sha256_of
from explorer.storage.reading import read_ordinary
from explorer.storage.writing import fill_folder, make_folder, passing_folder, write_file

FORMAT = 2
FOLDER, FILE, TEXT, BASE = "drafts", "draft.json", "text.txt", "base.corridor"
DELETED = "drafts-deleted"
_MOST_BYTES = 64_000_000
_KEPT_S = 86_400.0  # what was deleted, where the program ended before its list was left


class DraftError(ExplorerError):
    """A draft cannot be opened; carries the file and what is wrong with it.

    The sentence's translation context is ``DraftError``.
    """

    REASONS = {  # noqa: RUF012 - a constant table
        "unreadable": QT_TRANSLATE_NOOP("DraftError", "The file {0} of this draft cannot be read."),
        "damaged": QT_TRANSLATE_NOOP(
            "DraftError",
            "The file {0} of this draft is damaged: something in it is not as the program wrote "
            "it.",
        ),
        "newer": QT_TRANSLATE_NOOP(
            "DraftError", "{0} was written by a newer version of the program (format {1})."
        ),
        "changed": QT_TRANSLATE_NOOP(
            "DraftError", "{0} is no longer the text that this draft was made from."
        ),
        "in_hand": QT_TRANSLATE_NOOP(
            "DraftError",
            "A window of the program is working on this draft. Leave the mode Edit there first.",
        ),
    }

    SAFE = {  # noqa: RUF012 - a constant table
        True: QT_TRANSLATE_NOOP(
            "DraftError",
            "Its text ({0}) is still there, and every corridor that was made from this draft is "
            "unchanged.",
        ),
        False: QT_TRANSLATE_NOOP(
            "DraftError", "Every corridor that was made from this draft is unchanged."
        ),
    }
    REMEDIES = {  # noqa: RUF012 - a constant table
        **dict.fromkeys(
            ("unreadable", "damaged", "changed"),
            QT_TRANSLATE_NOOP(
                "DraftError",
                "Put a sound copy of {0} back into the folder {1}, from a backup for instance. "
                "Without one, make the corridor anew from its text.",
            ),
        ),
        "newer": QT_TRANSLATE_NOOP(
            "DraftError", "Open the draft with that version of the program, or install it here."
        ),
    }
    DETAIL: str = QT_TRANSLATE_NOOP("DraftError", "Detail: {0}")

    def __init__(self, path: Path, reason: str, detail: str = "") -> None:
        super().__init__(self.REASONS[reason].format(path.name, detail))
        self.path, self.reason, self.detail = path, reason, detail


class KeptDraft(Struct, frozen=True):
    """A draft as it was found, with its text, and the files of the corridor it is a copy of."""

    draft: Draft
    text: str
    base: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


class ListedDraft(Struct, frozen=True):
    """A draft in the list: when it was changed last (seconds since 1970), or what is wrong."""

    id: str
    changed_s: float
    draft: Draft | None
    error: DraftError | None = None


def draft_folder(home: Path, identity: str) -> Path:
    """Return where a draft lies in the user's folder."""
    return home / FOLDER / identity


def has_draft(home: Path, identity: str) -> bool:
    """Tell whether the user has a draft of this id."""
    return _is_one_name(identity) and (draft_folder(home, identity) / FILE).is_file()


def _is_one_name(identity: str) -> bool:
    """Tell whether an id leads to no other folder; a copy made by hand is called as one likes."""
    return bool(identity.strip(". ")) and re.search(r"[/\\:\0]", identity) is None


def list_drafts(home: Path) -> tuple[str, ...]:
    """Return the ids of the user's drafts, the one changed last first."""
    found: list[tuple[float, str]] = []
    try:
        folders = [*(home / FOLDER).iterdir()]
    except OSError:  # there never was one
        return ()
    for folder in folders:
        with contextlib.suppress(OSError):  # it went meanwhile, or nobody may look into it
            status = (folder / FILE).stat()
            if stat.S_ISREG(status.st_mode):
                found.append((-status.st_mtime, folder.name))
    return tuple(name for _, name in sorted(found))


def look_through_drafts(home: Path) -> tuple[ListedDraft, ...]:
    """Return the user's drafts with what is in them, the one changed last first."""
    found: list[ListedDraft] = []
    for identity in list_drafts(home):
        path = draft_folder(home, identity) / FILE
        try:
            changed_s = path.stat().st_mtime
        except OSError:  # it went meanwhile
            continue
        try:
            found.append(ListedDraft(identity, changed_s, _draft(path)))
        except DraftError as error:
            found.append(ListedDraft(identity, changed_s, None, error))
    return tuple(found)


def begin_draft(home: Path, draft: Draft, text: str, pack: Path | None = None) -> None:
    """Keep a new draft and its text, and the pack's folder that it is a copy of.

    Raises ``WriteError``, and ``PackError`` where the pack is not sound; then nothing is left.
    """
    folder = draft_folder(home, draft.id)
    is_new = not folder.exists()
    make_folder(folder)
    try:
        if pack is not None:
            write_corridor_file(pack, folder / BASE)
        write_file(folder / TEXT, text)
        keep_draft(home, draft)
    except BaseException:
        if is_new:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def keep_draft(home: Path, draft: Draft) -> None:
    """Write a draft as it stands now, whole or not at all. Raises ``WriteError``."""
    packed = {"format": FORMAT, "draft": msgspec.to_builtins(draft)}
    text = json.dumps(packed, ensure_ascii=False, allow_nan=False)
    write_file(draft_folder(home, draft.id) / FILE, f"{text}\n")


def keep_again(home: Path, kept: KeptDraft) -> None:
    """Write a draft whose folder, or part of it, went away while it was worked on.

    Raises ``OSError``.
    """
    folder, base = draft_folder(home, kept.draft.id), kept.base
    make_folder(folder)
    if base and not (folder / BASE).is_file():
        with passing_folder(folder) as passing:
            pack = passing / "base"
            pack.mkdir()
            fill_folder(pack, base, to_stay=False)
            write_corridor_file(pack, folder / BASE)
    if not (folder / TEXT).is_file():
        write_file(folder / TEXT, kept.text)
    keep_draft(home, kept.draft)


def change_draft(home: Path, identity: str, change: Callable[[Draft], Draft]) -> None:
    """Change a draft that nobody works on. Raises ``DraftError`` and ``WriteError``."""
    with _untouched(home, identity):
        keep_draft(home, change(_draft(draft_folder(home, identity) / FILE)))


def copy_draft(home: Path, identity: str, new: str, call: Callable[[Draft], Draft]) -> KeptDraft:
    """Begin a draft of its own with what another one holds on the disk, named by ``call``.

    Raises ``DraftError`` and ``WriteError``.
    """
    kept = read_draft(home, identity)
    made = KeptDraft(replace(call(kept.draft), id=new), kept.text, kept.base)
    keep_again(home, made)
    return made


@contextlib.contextmanager
def _untouched(home: Path, identity: str) -> Generator[None, None, None]:
    """Let no window take a draft in hand meanwhile. Raises ``DraftError`` where one has it."""
    with in_hand_for(home / FOLDER, identity) as is_free:
        if not is_free:
            raise DraftError(draft_folder(home, identity) / FILE, "in_hand")
        yield


def read_draft(home: Path, identity: str) -> KeptDraft:
    """Return a draft and its text. Raises ``DraftError``, which names the file and its fault."""
    folder = draft_folder(home, identity)
    draft = _draft(folder / FILE)
    base = _base(folder / BASE) if draft.is_copy else {}
    return KeptDraft(draft, _text(folder / TEXT, draft), base)


def _base(path: Path) -> Mapping[str, bytes]:
    try:
        return named_contents(path, ())
    except PackError as error:
        raise DraftError(path, "damaged", str(error)) from error


def _finite(written: str) -> float:
    """Refuse NaN, Infinity and 1e999: none is JSON, and none could be written again."""
    value = float(written)
    if not math.isfinite(value):
        raise ValueError(f"{written[:20]} is no finite number")
    return value


def _draft(path: Path) -> Draft:
    try:
        content = read_ordinary(path, _MOST_BYTES)
        parsed: object = json.loads(content, parse_float=_finite, parse_constant=_finite)
        if b"\\u" in content:  # half a sign, which no file can hold
            json.dumps(parsed, ensure_ascii=False).encode("utf-8")
    except (OSError, ValueError, OverflowError, RecursionError) as error:
        raise DraftError(path, "unreadable", str(error)) from error
    table = cast("dict[str, object]", parsed) if isinstance(parsed, dict) else {}
    number = table.get("format")
    if isinstance(number, int) and number > FORMAT:
        raise DraftError(path, "newer", str(number))
    try:
        # Its folder is its id, whatever it says of itself: nothing of it is written elsewhere.
        return replace(msgspec.convert(table.get("draft"), Draft), id=path.parent.name)
    except (msgspec.ValidationError, TypeError, ValueError) as error:
        raise DraftError(path, "damaged", str(error)) from error


def _text(path: Path, draft: Draft) -> str:
    try:
        content = read_ordinary(path, _MOST_BYTES)
        text = content.decode("utf-8", "surrogatepass")
    except (OSError, ValueError, OverflowError) as error:
        raise DraftError(path, "unreadable", str(error)) from error
    if sha256_of(content) != draft.text_sha256:
        raise DraftError(path, "changed", path.name)
    return text


def remove_draft(home: Path, identity: str, also: Callable[[], None] | None = None) -> None:
    """Remove a draft with its text, and what ``also`` removes; where that fails, all stays.

    What is stopped in the middle goes with the deleted ones. Raises ``OSError``, and ``DraftError``
    where the draft is worked on.
    """
    was_there = has_draft(home, identity)
    put_aside(home, identity)
    try:
        if also is not None:
            also()
    except BaseException:
        if was_there:
            bring_back(home, identity)
        raise
    if was_there:
        remove_deleted(home, [identity])


def put_aside(home: Path, identity: str) -> None:
    """Take a draft out of the list, so that it can still be brought back.

    Raises ``OSError``, ``DraftError`` where it is worked on.
    """
    if has_draft(home, identity):
        aside = home / DELETED / identity
        make_folder(aside.parent)
        with _untouched(home, identity):
            if aside.is_dir():
                shutil.rmtree(aside)
            os.utime(draft_folder(home, identity))  # before another start takes it for long deleted
            draft_folder(home, identity).rename(aside)


def bring_back(home: Path, identity: str) -> None:
    """Put a draft back that was taken out of the list. Raises ``OSError``."""
    aside = home / DELETED / identity
    if not _is_one_name(identity) or not aside.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), identity)
    if not has_draft(home, identity):
        make_folder(home / FOLDER)
        aside.rename(draft_folder(home, identity))


def remove_deleted(home: Path, identities: Iterable[str]) -> None:
    """Remove for good what was taken out of the list; what cannot be removed now goes later."""
    for identity in filter(_is_one_name, identities):
        shutil.rmtree(home / DELETED / identity, ignore_errors=True)
    with contextlib.suppress(OSError):  # there is still something of another window's
        (home / DELETED).rmdir()


def remove_long_deleted(home: Path) -> None:
    """Remove for good what nobody brought back for a day; another window may want the rest."""
    if not (home / DELETED).is_dir():
        return
    until = time.time() - _KEPT_S
    for aside in (home / DELETED).iterdir():
        with contextlib.suppress(OSError):
            if aside.stat().st_mtime < until:
                shutil.rmtree(aside, ignore_errors=True)
