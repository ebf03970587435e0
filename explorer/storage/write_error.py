"""Why a file was not written, in words, and that nothing was lost by it."""

from __future__ import annotations

import errno
from pathlib import Path

from explorer.errors import QT_TRANSLATE_NOOP, ExplorerError


class WriteError(ExplorerError, OSError):
    """A file was not written and what was there stays; ``reason`` is one of ``REASONS``."""

    REASONS = {  # noqa: RUF012 - a constant table
        "full": QT_TRANSLATE_NOOP(
            "WriteError", "No space left on device. Make room there, or choose another disk."
        ),
        "no_folder": QT_TRANSLATE_NOOP(
            "WriteError", "No such file: there is no such folder. Make it, or choose another."
        ),
        "forbidden": QT_TRANSLATE_NOOP(
            "WriteError", "Permission denied. Choose a folder that you may write into."
        ),
        "bad_name": QT_TRANSLATE_NOOP(
            "WriteError", "The name is not possible here. Choose a shorter and plainer one."
        ),
        "folder": QT_TRANSLATE_NOOP(
            "WriteError", "There is a folder of that name. Choose another name."
        ),
        "taken": QT_TRANSLATE_NOOP(
            "WriteError", "There is something of that name already. Choose a new name."
        ),
        "special": QT_TRANSLATE_NOOP(
            "WriteError", "That is a device or a pipe and no file. Choose another name."
        ),
        "lost_link": QT_TRANSLATE_NOOP(
            "WriteError", "That is a link that leads to no file. Choose another name."
        ),
        "other_kind": QT_TRANSLATE_NOOP(
            "WriteError", "A file of another kind has that name. Choose another name."
        ),
        "incomplete": QT_TRANSLATE_NOOP(
            "WriteError", "The file did not come out whole and was thrown away. Try again."
        ),
        "busy": QT_TRANSLATE_NOOP(
            "WriteError", "Another window of the program is writing there. Try again in a moment."
        ),
        "system": QT_TRANSLATE_NOOP("WriteError", "The system says: {0}."),
    }
    # In the user's data folder nobody has chosen where to: there is no other to be chosen.
    OWN = {  # noqa: RUF012 - a constant table
        "full": QT_TRANSLATE_NOOP(
            "WriteError",
            "No space left on device, where your data folder lies ({0}). Make room there.",
        ),
        "no_folder": QT_TRANSLATE_NOOP(
            "WriteError", "No such file: a part of your data folder is gone ({0}). Bring it back."
        ),
        "forbidden": QT_TRANSLATE_NOOP(
            "WriteError",
            "Permission denied: the program may not write into your data folder ({0}). "
            "Have that allowed.",
        ),
    }
    SAFE: str = QT_TRANSLATE_NOOP("WriteError", "What was there before is unchanged.")

    def __init__(self, path: Path, reason: str, cause: OSError | None = None) -> None:
        """Keep which file and why; ``cause`` is what the system said."""
        self.path, self.reason = path, reason
        self.said = "" if cause is None else cause.strerror or str(cause)
        self.sentence = f"{self.REASONS[reason].format(self.said)} {self.SAFE}"
        number = None if cause is None else cause.errno
        OSError.__init__(self, number or errno.EIO, self.sentence, str(path))
