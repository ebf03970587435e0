"""Names of files that are safe on every system, wherever a pack comes from."""

from __future__ import annotations

import re

_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)  # on Windows


def is_safe_name(name: str) -> bool:
    """Tell whether a name is a plain one, in no folder, and not that of a device on Windows."""
    return _NAME.fullmatch(name) is not None and _DEVICE.fullmatch(name) is None
