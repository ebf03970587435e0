"""Says in words that something unforeseen went wrong, with what a report needs; nothing is lost."""

from __future__ import annotations

import platform
import re
import sys
import threading
import traceback
from functools import partial
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from explorer import __version__
from explorer.storage.log import FILE, FOLDER, write_log
from explorer.storage.paths import user_data
from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.parts.plain_text import message_box

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_showing: list[QMessageBox] = []
_CODE_FILE = re.compile(r'(File ")[^"\n]*?((?:[^"/\\\n]+[/\\]){0,2}[^"/\\\n]+\.py")')
_QUOTED_PATH = re.compile(r"""(?P<q>['"])(?:[A-Za-z]:[\\/]|\\\\|/|~)[^'"\n]*(?P=q)""")
_BARE_PATH = re.compile(r"""(?<![\w.…/"'])(?:[A-Za-z]:[\\/]|\\\\|~?/)[^\s'",;()]+""")


def details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return versions and the trace, as text to copy into a report."""
    versions = (
        f"Corridor Explorer {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}"
    )
    return versions + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


def without_paths(text: str) -> str:
    """Return details without the names of the user's folders and files; the code's own stay."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if _CODE_FILE.search(line):
            lines[number] = _CODE_FILE.sub(r"\1…/\2", line)
        else:
            lines[number] = _BARE_PATH.sub("…", _QUOTED_PATH.sub("'…'", line))
    return "\n".join(lines)


def show_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an unforeseen error and tell of it in a box, one at a time; the program goes on."""
    sys.__excepthook__(kind, error, trace)
    if issubclass(kind, KeyboardInterrupt):
        return
    whole = details(kind, error, trace)
    logged = write_log(user_data(), whole) is not None
    if QApplication.instance() is None or _showing:
        return
    what = translate("Crash", "Something went wrong that the program did not foresee.")
    if issubclass(kind, MemoryError):
        what = translate("Crash", "There was not enough memory for that.")
    more = translate(
        "Crash",
        "Your files and your copies are unchanged, and what you chose is kept. You can go on "
        "working. The details help whoever mends it; the names of your folders are not in them.",
    )
    if logged:
        where = translate("Crash", "They are also in the file “{0}” of your data folder.")
        more += "\n\n" + where.format(f"{FOLDER}/{FILE}")
    box = message_box(None, QMessageBox.Icon.Warning, "Corridor Explorer", what, more)
    box.setDetailedText(without_paths(whole))
    action = QMessageBox.ButtonRole.ActionRole
    for name, text in (
        (translate("Crash", "Copy the details"), without_paths(whole)),
        (translate("Crash", "Copy with folder names"), whole),
    ):
        button = box.addButton(name, action)
        button.clicked.disconnect()  # to copy is not to close
        button.clicked.connect(partial(_copy, text))
    close = box.addButton(translate("Crash", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.finished.connect(_over)
    _showing.append(box)
    open_once(box)


def log_of_a_thread(found: threading.ExceptHookArgs) -> None:
    """Log an unforeseen error of a thread that nobody waits for; no box can be shown there."""
    error = found.exc_value
    if error is not None:
        write_log(user_data(), details(found.exc_type, error, found.exc_traceback))


def _copy(text: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
    QGuiApplication.clipboard().setText(text)


def _over(_result: int) -> None:
    _showing.clear()
