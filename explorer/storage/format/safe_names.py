"""Names of files and ids that are safe on every system, wherever a pack comes from."""

from __future__ import annotations

import re

_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]) *(?:\..*)?", re.IGNORECASE)
"""On Windows, which takes raised digits for digits, and no note of spaces before the ending."""
_ID = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_HARMLESS = re.compile(r"\w(?:[\w .-]*\w)?")
_LONGEST_ID = 80
_MOST_BYTES = 240  # 255 is the longest name that file systems take, with what is put around it


def is_identity(text: str) -> bool:
    """Tell whether a text is a corridor's id: letters and digits of any script, and hyphens."""
    return _ID.fullmatch(text) is not None and is_harmless_identity(text)


def is_harmless_identity(text: str) -> bool:
    """Tell whether files may be named after an id, as versions before wrote them down."""
    return (
        len(text) <= _LONGEST_ID
        and len(text.encode("utf-8", "surrogatepass")) <= _MOST_BYTES
        and _HARMLESS.fullmatch(text) is not None
        and ".." not in text
        and _DEVICE.fullmatch(text) is None
    )


def is_safe_name(name: str) -> bool:
    """Tell whether a name is a plain one, in no folder, and not that of a device on Windows."""
    return _NAME.fullmatch(name) is not None and _DEVICE.fullmatch(name) is None
