"""Whether the desktop asks programs to move less."""

from __future__ import annotations

import sys

_SPI_GETCLIENTAREAANIMATION = 0x1042  # "Show animations in Windows"; winuser.h


def wants_less_motion() -> bool:
    """Tell whether the desktop asks for less motion.

    Qt tells from 6.12 on (``QAccessibilityHints.motionPreference``), which is newer than what runs
    here; before that Windows is asked directly. On Linux and macOS no way of asking was found: the
    program's own choice in the View menu is then what there is.
    """
    return _windows_says_so()


def _windows_says_so() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only there

    moves = ctypes.c_int(1)
    user32 = ctypes.windll.user32
    done = user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0)
    return bool(done) and not moves.value
