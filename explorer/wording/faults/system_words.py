"""What the system says of a file, in the words of the program."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from explorer.errors import QT_TRANSLATE_NOOP
from explorer.storage.write_error import WriteError

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "full": QT_TRANSLATE_NOOP(
            "SystemReason", "There is no space left on the disk. Make room there and try again."
        ),
        "quota": QT_TRANSLATE_NOOP(
            "SystemReason",
            "Your share of this disk is used up. Delete something of yours there and try again.",
        ),
        "large": QT_TRANSLATE_NOOP(
            "SystemReason", "The file is too large for this disk. Choose another disk."
        ),
        "read_only": QT_TRANSLATE_NOOP(
            "SystemReason", "This disk can only be read, so nothing on it can be changed."
        ),
        "forbidden": QT_TRANSLATE_NOOP(
            "SystemReason",
            "You have no permission for this file or folder. Ask for it.",
        ),
        "missing": QT_TRANSLATE_NOOP(
            "SystemReason", "The file or folder was not found. It may have been moved or deleted."
        ),
        "taken": QT_TRANSLATE_NOOP(
            "SystemReason", "There is something of that name already. Choose another name."
        ),
        "long": QT_TRANSLATE_NOOP(
            "SystemReason", "The name, or the path to it, is too long. Choose a shorter one."
        ),
        "busy": QT_TRANSLATE_NOOP(
            "SystemReason", "Another program is using it. Close it there and try again."
        ),
        "faulty": QT_TRANSLATE_NOOP(
            "SystemReason",
            "The disk did not read or write as it should. Check it and its cable, and keep a copy "
            "of your files elsewhere.",
        ),
        "away": QT_TRANSLATE_NOOP(
            "SystemReason",
            "The disk or network share does not answer. Connect it again and try again.",
        ),
    }
)
"""Sentences about what hinders reading, writing or deleting, and what to do about it."""

_NAMES: Mapping[str, tuple[str, ...]] = {
    "full": ("ENOSPC",),
    "quota": ("EDQUOT",),
    "large": ("EFBIG",),
    "read_only": ("EROFS",),
    "forbidden": ("EACCES", "EPERM"),
    "missing": ("ENOENT", "ENOTDIR"),
    "taken": ("EEXIST", "ENOTEMPTY"),
    "long": ("ENAMETOOLONG",),
    "busy": ("EBUSY", "ETXTBSY", "EAGAIN", "EDEADLK"),
    "faulty": ("EIO",),
    "away": ("ENODEV", "ENXIO", "ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH"),
}
_NUMBERS = {
    getattr(errno, name): reason
    for reason, names in _NAMES.items()
    for name in names
    if hasattr(errno, name)  # each system has its own
}
_OF_WINDOWS = {
    **dict.fromkeys((32, 33), "busy"),
    **dict.fromkeys((21, 53, 64, 67, 1231), "away"),
    **dict.fromkeys((23, 1117), "faulty"),
    **dict.fromkeys((39, 112), "full"),
    19: "read_only",
    206: "long",
    1295: "quota",
}  # which Python gives as EACCES or EINVAL
PLAINER = frozenset(
    n for n, reason in _NUMBERS.items() if reason in {"quota", "large", "read_only"}
)
"""Numbers that writing tells as another kind, about which less is said than here."""


def why(error: OSError, said: str = "") -> str:
    """Return what hindered, and what to do; what is not known keeps the system's words."""
    reason = _OF_WINDOWS.get(getattr(error, "winerror", None) or 0) or _NUMBERS.get(
        error.errno or 0
    )
    if reason is not None and not (isinstance(error, WriteError) and not said):
        return QCoreApplication.translate("SystemReason", REASONS[reason])
    template = QCoreApplication.translate("WriteError", WriteError.REASONS["system"])
    return template.format((said or error.strerror or str(error)).rstrip("."))


def known(said: str) -> str:
    """Return the sentence for the system's own words about a number, else nothing."""
    for number, reason in _NUMBERS.items():
        if said == os.strerror(number):
            return QCoreApplication.translate("SystemReason", REASONS[reason])
    return ""
