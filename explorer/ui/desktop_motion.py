"""Whether the desktop asks programs to move less."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QStyle

_SPI_GETCLIENTAREAANIMATION = 0x1042  # "Show animations in Windows"; winuser.h


def wants_less_motion() -> bool:
    """Tell whether the desktop asks for less motion, as far as Qt and the desktop say so.

    Qt tells from 6.12 on (``QAccessibilityHints.motionPreference``), which is newer than what runs
    here. Before that, Windows is asked directly, and a style whose widgets take no time to move
    counts as the desktop's wish. On Linux and macOS the style in use here does not pass it on; the
    program's own choice in the View menu is then what there is.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return False
    return (
        _windows_says_so()
        or app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    )


def _windows_says_so() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only there

    moves = ctypes.c_int(1)
    user32 = ctypes.windll.user32
    done = user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0)
    return bool(done) and not moves.value
