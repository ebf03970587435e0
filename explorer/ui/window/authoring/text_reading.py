"""A text becomes a draft: read and looked through off the GUI thread, then kept."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from explorer.background import Background, is_unforeseen
from explorer.errors import WorldDataError
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.paths import geodata, user_data
from explorer.ui.authoring import words
from explorer.wording import phrases, search_words

if TYPE_CHECKING:
    from explorer.storage.drafts.kept import KeptDraft

MOST_CHARACTERS = 200_000
"""About 30,000 words: more than any article, looked through in a second or two; a person cannot
answer for what would be found in a whole book. Of a longer text the beginning is taken."""
_MOST_TITLE = 60


def beginning_of(text: str) -> str:
    """Return a text, or as much of it as a draft takes: whole paragraphs, else whole words."""
    if len(text) <= MOST_CHARACTERS:
        return text
    part = text[:MOST_CHARACTERS]
    for sign in ("\n\n", "\n", ". ", " "):
        at = part.rfind(sign, MOST_CHARACTERS // 2)
        if at >= 0:
            return part[: at + 1].rstrip()
    return part


class TextReading(QObject):
    """Reads one text at a time; the newest one wins."""

    begun = Signal(object)  # a KeptDraft
    failed = Signal(str, str)  # what could not be done, and why
    cut = Signal(str, str)  # that it is only the beginning of the text, and what follows from it

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Background(self)

    @property
    def busy(self) -> bool:
        """Whether a text is being read."""
        return self._work.busy

    def read(self, path: Path, language: str) -> None:
        """Read a text and begin a draft of everything that is found in it."""
        self._work.run(
            lambda: _begun(path, language),
            lambda kept: self._tell_begun(kept, language),
            lambda error: self._tell(path, error),
        )

    def _tell_begun(self, kept: KeptDraft, language: str) -> None:
        self.begun.emit(kept)
        if kept.draft.whole_characters:
            told = self.tr("The text is long: this corridor is made from its beginning")
            self.cut.emit(told, words.beginning(kept.draft, kept.text, language))

    def _tell(self, path: Path, error: Exception) -> None:
        title = self.tr("No corridor could be made from “{0}”").format(path.name)
        if isinstance(error, DocumentError):
            self.failed.emit(title, phrases.document_error(error))
        elif isinstance(error, WorldDataError):
            self.failed.emit(title, search_words.unreadable(error))
        elif not is_unforeseen(error) and isinstance(error, OSError):
            self.failed.emit(title, phrases.write_error(error))


def _begun(path: Path, language: str) -> KeptDraft:
    """Return a new draft, which is on the disk already."""
    from explorer.analysis.authoring.beginning import begin  # noqa: PLC0415 - on the other thread
    from explorer.analysis.recognition.suggesting import suggest  # noqa: PLC0415
    from explorer.export.drafts.draft_corridor import slug  # noqa: PLC0415
    from explorer.storage.documents import read_document  # noqa: PLC0415
    from explorer.storage.drafts.kept import KeptDraft, begin_draft  # noqa: PLC0415
    from explorer.storage.hashes import sha256_of  # noqa: PLC0415
    from explorer.storage.world_data.place_names import world_knowledge  # noqa: PLC0415

    document = read_document(path)
    text = beginning_of(document.text)
    found = suggest(text, world_knowledge(geodata()))
    title = found.source.title or path.stem
    if len(title) > _MOST_TITLE:
        title = title[: _MOST_TITLE - 1].rstrip() + "…"
    identity = f"{slug(title)[:40].strip('-') or 'corridor'}-{secrets.token_hex(2)}"
    sha256 = sha256_of(text.encode("utf-8", "surrogatepass"))
    draft = replace(
        begin(identity, title, text, sha256, found),
        language=language,
        whole_characters=len(document.text) if len(text) < len(document.text) else 0,
    )
    begin_draft(user_data(), draft, text)
    return KeptDraft(draft, text)
