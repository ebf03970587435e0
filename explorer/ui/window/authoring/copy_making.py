"""A copy of the open corridor becomes a draft: read off the GUI thread, then kept."""

from __future__ import annotations

import secrets
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from explorer.background import Background, is_unforeseen
from explorer.errors import ExplorerError, PackError
from explorer.model.authoring.drafts import Draft
from explorer.model.corridor import Corridor
from explorer.model.texts import tag_of
from explorer.session import State
from explorer.storage.paths import user_data
from explorer.wording import phrases


class Shown(Struct, frozen=True):
    """The text beside the map: of which source, and its words."""

    source_id: str
    text: str


class CopyMaking(QObject):
    """Makes one copy at a time; the newest one wins."""

    begun = Signal(object)  # the Draft, its text and its files as a KeptDraft
    failed = Signal(str, str)  # what could not be done, and why

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Background(self)

    @property
    def busy(self) -> bool:
        """Whether a copy is being made."""
        return self._work.busy

    def make(self, state: State) -> None:
        """Begin a draft of the corridor that is open."""
        source, language, shown = state.source, state.language, shown_text(state)
        if source is not None:
            self._work.run(lambda: _begun(source, language, shown), self.begun.emit, self._tell)

    def _tell(self, error: Exception) -> None:
        title = self.tr("No copy of this corridor could be made")
        if isinstance(error, PackError):
            fault = error.faults[0]
            self.failed.emit(title, f"{fault.file}: {phrases.fault(fault)[0]}")
        elif isinstance(error, ExplorerError):
            self.failed.emit(title, str(error))
        elif isinstance(error, OSError) and not is_unforeseen(error):
            self.failed.emit(title, phrases.write_error(error))


def shown_text(state: State) -> Shown:
    """Return the text that the draft stands beside: the reading, else the article that is open."""
    corridor = state.corridor
    reading = corridor.reading_in(state.language)
    if reading:
        return Shown(reading, corridor.readings[reading])
    copy = next((c for c in state.copies.values() if c.source_id in corridor.sources), None)
    if copy is None or copy.source_id is None:
        return Shown("", "")
    return Shown(copy.source_id, copy.document.text)


def copy_id(identity: str) -> str:
    """Return an id for a copy that nothing else has."""
    return f"{identity[:40].strip('-')}-copy-{secrets.token_hex(2)}"


def call_copy(draft: Draft) -> Draft:
    """Return a draft that says in its titles that it is a copy."""
    from explorer.analysis.authoring.deciding import call  # noqa: PLC0415 - on the other thread
    from explorer.analysis.authoring.editing import others_of, translate  # noqa: PLC0415
    from explorer.export.drafts.said import copy_title  # noqa: PLC0415

    for tag, title in others_of(draft, draft.id):
        draft = translate(draft, draft.id, tag, copy_title(title, tag))
    return call(draft, copy_title(draft.title, draft.language))


def _spoken(corridor: Corridor, language: str) -> str:
    """Return the language that a copy is worked on in: the reader's only if the corridor has it.

    Else what is English in the original would stand in the copy as Chinese.
    """
    passage = next(iter(corridor.passages.values()), None)
    return tag_of(corridor.titles if passage is None else passage.summary, language) or language


def _begun(source: Path, language: str, shown: Shown) -> object:
    """Return a new draft, which is on the disk already."""
    from explorer.analysis.authoring.copying import copied  # noqa: PLC0415 - on the other thread
    from explorer.storage.corridor_file import pack_folder  # noqa: PLC0415
    from explorer.storage.drafts.kept import begin_draft, read_draft  # noqa: PLC0415
    from explorer.storage.hashes import sha256_of  # noqa: PLC0415
    from explorer.storage.pack.loading import load_corridor  # noqa: PLC0415

    with pack_folder(source) as folder:
        corridor = load_corridor(folder)
        language = _spoken(corridor, language)
        identity = copy_id(corridor.id)
        draft: Draft = copied(
            corridor,
            identity=identity,
            language=language,
            source_id=shown.source_id,
            text=shown.text,
            sha256=sha256_of(shown.text.encode("utf-8", "surrogatepass")),
        )
        draft = call_copy(draft)
        begin_draft(user_data(), draft, shown.text, folder)
    return read_draft(user_data(), identity)
