"""What is said of a start that could not open what was wanted, or that never reached the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.errors import PackError
from explorer.storage.starts import put_aside
from explorer.ui.article.article_copies import tell
from explorer.ui.parts.fault_dialog import FaultsDialog
from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.parts.plain_text import message_box
from explorer.ui.window.startup import configured_application

translate = QCoreApplication.translate  # by this name lupdate finds the texts
_UNSEEN = ("offscreen", "minimal")


def offer_safe_start(folder: Path) -> Path | None:
    """Ask whether to start without what is remembered; return where that lies now, if so.

    Nobody is asked where nobody can answer.
    """
    app = configured_application()
    if QGuiApplication.platformName() in _UNSEEN:
        return None
    box = message_box(
        None,
        QMessageBox.Icon.Question,
        "Corridor Explorer",
        translate("SafeStart", "The last starts did not reach the window."),
        translate(
            "SafeStart",
            "What is remembered may be the reason: the corridor, the layout, the view. It can be "
            "put aside for this start. Nothing is deleted, and your copies stay.",
        ),
    )
    safe = box.addButton(
        translate("SafeStart", "Start without it"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(translate("SafeStart", "Start as usual"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(safe)
    box.exec()
    wanted = box.clickedButton() is safe
    box.deleteLater()
    app.processEvents()
    try:
        return put_aside(folder) if wanted else None
    except OSError:
        return None


def tell_start(
    window: QWidget,
    problem: PackError | None,
    aside: Path | None,
    damaged: tuple[str, ...] = (),
) -> None:
    """Say what is open instead of what was wanted, what was put aside, which fonts are damaged."""
    if problem is not None and problem.faults[0].problem == "gone":
        tell(
            window,
            translate("SafeStart", "“{0}” is no longer there").format(problem.pack),
            translate(
                "SafeStart",
                "It was looked for in {0}. It may have been moved, renamed or deleted, or its disk "
                "is not connected. Your lessons and notes on it are still kept, and are there "
                "again with it. The corridor that comes with the program is open instead.",
            ).format(problem.faults[0].found),
            translate("SafeStart", "Close"),
        )
    elif problem is not None:
        safe = translate(
            "SafeStart",
            "The corridor that comes with the program is open instead. Nothing was deleted.",
        )
        open_once(FaultsDialog(problem, window, safe=safe))
    if aside is not None:
        text = translate("SafeStart", "Started without what was remembered")
        where = translate("SafeStart", "It lies in the folder “{0}” of your data folder.")
        close = translate("SafeStart", "Close")
        tell(window, text, where.format(aside.name), close)
    if damaged:
        tell(
            window,
            translate("SafeStart", "A font of the program is damaged: {0}").format(
                ", ".join(damaged)
            ),
            translate(
                "SafeStart", "Another font takes its place. Install the program again to mend it."
            ),
            translate("SafeStart", "Close"),
        )
