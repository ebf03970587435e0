"""Reads one copy on another thread: text, source, passages and names, with progress and cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from explorer.errors import ExplorerError
from explorer.model.corridor import Corridor
from explorer.session import OpenCopy
from explorer.storage.documents import Document, read_document
from explorer.storage.extraction import Progress
from explorer.storage.hashes import sha256_of

_TELL_EVERY_S = 0.05
_READ, _RECOGNISED, _LOCATED = 0.6, 0.7, 0.85  # shares done after each step


class ReadingCancelled(ExplorerError):  # noqa: N818 - what the user wanted, no failure
    """The user does not want the text any more."""


class Pace:
    """Tells the share done now and then, and ends the reading when it was cancelled."""

    def __init__(self, tell: Progress) -> None:
        """Keep whom to tell; called on the reading thread."""
        self._tell = tell
        self._stopped = threading.Event()
        self._last_s = 0.0

    def cancel(self) -> None:
        """End the reading at its next step; called on any thread."""
        self._stopped.set()

    @property
    def cancelled(self) -> bool:
        """Whether the reading is to end."""
        return self._stopped.is_set()

    def step(self, share: float) -> None:
        """Tell the share done. Raises ``ReadingCancelled``."""
        if self.cancelled:
            raise ReadingCancelled
        now_s = time.monotonic()
        if now_s - self._last_s >= _TELL_EVERY_S:
            self._last_s = now_s
            self._tell(share)

    def within(self, end: float) -> Callable[[float], None]:
        """Return a progress for a step that ends at a share of the whole."""
        return lambda share: self.step(share * end)


def read_copy(path: Path, corridor: Corridor, pace: Pace, sha256: str = "") -> OpenCopy:
    """Read a text file, recognise its source, find its passages and the names of places.

    ``sha256`` is what the text's hash was when it was kept, where that is known. Raises
    ``DocumentError`` and ``ReadingCancelled``.
    """
    # The text engine takes a tenth of a second to import: only when an article is opened.
    from explorer.analysis.anchoring import recognise  # noqa: PLC0415

    pace.step(0.0)
    document = read_document(path, pace.within(_READ))
    pace.step(_READ)
    by_source = {s: corridor.passages_of(s) for s in corridor.sources}
    source_id = recognise(document.text, by_source).source_id
    pace.step(_RECOGNISED)
    copy = _examined(document, corridor, source_id, pace)
    return replace(copy, altered=bool(sha256) and sha256 != document.sha256)


def read_own(source_id: str, corridor: Corridor, pace: Pace) -> OpenCopy:
    """Return a text of the corridor's own as the reader shows it. Raises ``ReadingCancelled``."""
    text, name = corridor.readings[source_id], corridor.sources[source_id].file
    sha256 = sha256_of(text.encode())
    document = Document(Path(name), corridor.sources[source_id].title, text, sha256, "utf-8")
    return replace(_examined(document, corridor, source_id, pace), is_own=True)


def _examined(
    document: Document, corridor: Corridor, source_id: str | None, pace: Pace
) -> OpenCopy:
    """Find a source's passages in a text, and the names of places."""
    from explorer.analysis.anchoring import locate  # noqa: PLC0415
    from explorer.analysis.marked_text import cut_paragraphs  # noqa: PLC0415
    from explorer.analysis.place_names import find_names, index_names  # noqa: PLC0415

    wanted = corridor.passages_of(source_id) if source_id is not None else ()
    found = locate(document.text, wanted)
    pace.step(_LOCATED)
    mentions = find_names(document.text, index_names(corridor.places.values()))
    pace.step(1.0)
    return OpenCopy(
        source_id,
        document,
        {item.passage_id: item for item in found},
        mentions,
        cut_paragraphs(document.text),
    )
