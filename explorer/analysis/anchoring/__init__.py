"""Finds passages of a source in a copy of it, knowing hashes only.

``describe`` makes a passage's hashes from the source, ``recognise`` tells which source a text is
a copy of, and ``locate`` says where each passage stands in it. A passage is *verified* where its
very words stand in the text, at one place and in order among the other passages; everything less
has another name. See ``analysis.text`` for what counts as the same word.
"""

from explorer.analysis.anchoring.locating import locate
from explorer.analysis.anchoring.sources import Anchor, Recognition, describe, recognise

__all__ = [
    "Anchor",
    "Recognition",
    "describe",
    "locate",
    "recognise",
]
