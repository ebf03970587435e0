"""Says in words that something unforeseen went wrong, with what a report needs; nothing is lost."""

from __future__ import annotations

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from explorer import __version__
from explorer.ui.parts.plain_text import message_box

_showing: list[QMessageBox] = []


def details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return versions and the trace, as text to copy into a report."""
    versions = (
        f"Corridor Explorer {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}"
    )
    return versions + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


def show_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Tell of an unforeseen error in a box, one at a time; the program goes on."""
    sys.__excepthook__(kind, error, trace)
    if QApplication.instance() is None or _showing or issubclass(kind, KeyboardInterrupt):
        return
    translate = QCoreApplication.translate
    box = message_box(
        None,
        QMessageBox.Icon.Warning,
        "Corridor Explorer",
        translate("Crash", "Something went wrong that the program did not foresee."),
        translate("Crash", "You can go on working. The details help whoever mends it."),
    )
    box.setDetailedText(details(kind, error, trace))
    box.finished.connect(lambda _result: _showing.clear())
    _showing.append(box)
    box.open()
