"""Writes the corridor of a draft: onto the user's shelf, and wherever it is shared to."""

from __future__ import annotations

import contextlib
from pathlib import Path

from explorer.export.drafts.draft_corridor import source_id_of, write_corridor
from explorer.model.authoring.drafts import Draft
from explorer.storage.documents import Document, add_copy
from explorer.storage.paths import SUFFIX, user_data
from explorer.storage.shelf.listing import FOLDER
from explorer.storage.writing import make_folder


def shelf_path(draft_id: str) -> Path:
    """Return where the corridor of a draft lies on the user's shelf."""
    return user_data() / FOLDER / f"{draft_id}{SUFFIX}"


def put_on_shelf(draft: Draft, text: str) -> Path:
    """Write a draft's corridor onto the shelf, and keep its text as the user's own copy.

    Raises ``PackError`` and ``OSError``.
    """
    path = shelf_path(draft.id)
    make_folder(path.parent)
    write_corridor(path, draft, text)
    name = Path(f"{draft.source.title or draft.title}.txt".replace("/", " "))
    document = Document(name, draft.title, text, draft.text_sha256, "utf-8")
    with contextlib.suppress(OSError):  # it is in the draft, too, and can be opened again
        add_copy(user_data(), document, source_id_of(draft))
    return path
