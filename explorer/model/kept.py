"""What other programs' files say of a record beyond what the corridor itself has fields for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

Json = Mapping[str, Any]


class Kept(Struct, frozen=True):
    """Imported records as they were given, by the id that the corridor knows them under.

    ``places`` are Linked Places features, ``passages`` Web Annotations. One whose id no place of
    the corridor has is a place without a position; one whose id no passage has is an annotation
    that is not anchored in any text. ``about`` is what their files say of themselves, by
    ``places`` and ``passages``.
    """

    places: Mapping[str, Json] = field(default_factory=dict[str, Json])
    passages: Mapping[str, Json] = field(default_factory=dict[str, Json])
    about: Mapping[str, Json] = field(default_factory=dict[str, Json])
