"""What the reader shows, as records that are compared field by field."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from explorer.model.corridor import Corridor
from explorer.session import OpenCopy, Selection


class ShownText(Struct, frozen=True):
    """Which text is shown: the user's copy, or the summaries of a source."""

    corridor: Corridor
    source_id: str
    copy: OpenCopy | None


class ShownPage(Struct, frozen=True):
    """What the reader shows, and how."""

    text: ShownText
    size_pt: int
    language: str
    theme: str
    selection: Selection | None
    copies: Mapping[str, OpenCopy]

    def looks_like(self, other: ShownPage) -> bool:
        """Whether the text itself need not be written anew."""
        mine = replace(self, selection=None, copies={})
        return mine == replace(other, selection=None, copies={})
