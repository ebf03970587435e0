"""Writes the corridor of a draft: onto the user's shelf, and wherever it is shared to."""

from __future__ import annotations

import contextlib
from pathlib import Path

from msgspec import Struct

from explorer.errors import Fault
from explorer.export.drafts.corridor_writing import write_corridor
from explorer.export.drafts.draft_corridor import source_id_of
from explorer.storage.documents import Document, add_copy
from explorer.storage.drafts.kept import KeptDraft
from explorer.storage.paths import SUFFIX, user_data
from explorer.storage.shelf.listing import FOLDER
from explorer.storage.writing import make_folder


def shelf_path(draft_id: str) -> Path:
    """Return where the corridor of a draft lies on the user's shelf."""
    return user_data() / FOLDER / f"{draft_id}{SUFFIX}"


class Made(Struct, frozen=True):
    """A corridor on the shelf, and what had to be left out of it."""

    path: Path
    left_out: tuple[Fault, ...] = ()


def put_on_shelf(kept: KeptDraft) -> Made:
    """Write a draft's corridor onto the shelf, and keep its text as the user's own copy.

    The text of a copied corridor is a reading of its own or kept already. Raises ``PackError`` and
    ``OSError``.
    """
    draft, text = kept.draft, kept.text
    path = shelf_path(draft.id)
    make_folder(path.parent)
    left_out = write_corridor(path, draft, text, kept.base)
    if draft.is_copy:
        return Made(path, left_out)
    name = Path(f"{draft.source.title or draft.title}.txt".replace("/", " "))
    document = Document(name, draft.title, text, draft.text_sha256, "utf-8")
    with contextlib.suppress(OSError):  # it is in the draft, too, and can be opened again
        add_copy(user_data(), document, source_id_of(draft))
    return Made(path)
