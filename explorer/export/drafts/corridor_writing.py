"""Writes a draft as a ``.corridor`` file, whether it was made from a text or from a corridor."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from explorer.analysis.authoring.beginning import begin
from explorer.errors import Fault
from explorer.export.drafts.copied_corridor import write_copy
from explorer.export.drafts.draft_corridor import draft_files, slug
from explorer.model.authoring.drafts import Draft
from explorer.model.proposals import Proposals
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.hashes import sha256_of
from explorer.storage.paths import user_cache
from explorer.storage.writing import fill_folder, passing_folder


class NothingFoundError(ValueError):
    """A text holds no place, so that there is nothing to make a corridor of."""


def write_draft(out: Path, text: str, found: Proposals) -> None:
    """Write a corridor of proposals; raises ``NothingFoundError``, ``PackError``, ``OSError``."""
    if not found.places:
        raise NothingFoundError
    sha256 = sha256_of(text.encode("utf-8", "surrogatepass"))
    write_corridor(out, begin(slug(out.stem) or "draft", out.stem, text, sha256, found), text)


def write_corridor(
    out: Path,
    draft: Draft,
    text: str,
    base: Mapping[str, bytes] | None = None,
    *,
    with_text: bool = False,
) -> tuple[Fault, ...]:
    """Write a draft as a ``.corridor`` file; raises ``PackError`` and ``OSError``.

    ``base`` are the files of the corridor that it is a copy of; then it returns what had to be left
    out because it named what was deleted. The text goes along only ``with_text``.
    """
    if base:
        return write_copy(out, draft, text, base)
    files = draft_files(draft, text, with_text=with_text)
    with passing_folder(user_cache()) as passing:
        folder = passing / draft.id
        folder.mkdir()
        fill_folder(folder, {n: c.encode("utf-8") for n, c in files.items()}, to_stay=False)
        write_corridor_file(folder, out)
    return ()
