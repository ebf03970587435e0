"""What is asked where a lesson cannot be put down, or not be taken in hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.model.lessons.lesson import Lesson
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.parts.plain_text import message_box
from explorer.wording import phrases
from explorer.wording.lessons import editing_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def ask_about_unkept(
    window: QWidget,
    error: OSError,
    path: Path,
    *,
    again: Callable[[], object],
    elsewhere: Callable[[], object],
    without: Callable[[], object],
) -> None:
    """Say that the last changes are in the window only, and let the person choose."""
    box = message_box(
        window,
        QMessageBox.Icon.Warning,
        translate("HeldBack", "Your last changes are not saved"),
        translate("HeldLesson", "The lesson could not be written, so it stays open."),
        "\n\n".join(
            (
                phrases.write_error(error),
                _kept_words(path),
                translate(
                    "HeldLesson",
                    "Make room or bring the folder back and try again, save the lesson somewhere "
                    "else, or leave without the last changes.",
                ),
            )
        ),
    )
    role = QMessageBox.ButtonRole
    made = (
        (box.addButton(translate("HeldBack", "Try again"), role.AcceptRole), again),
        (box.addButton(translate("HeldBack", "Save elsewhere…"), role.ActionRole), elsewhere),
        (box.addButton(translate("HeldBack", "Leave without them"), role.DestructiveRole), without),
    )
    for button, call in made:
        button.clicked.connect(lambda _on=False, c=call: c())
    stay = box.addButton(translate("HeldBack", "Stay here"), role.RejectRole)
    box.setDefaultButton(stay)
    open_once(box)


def _kept_words(path: Path) -> str:
    """Return which state of a lesson is safe on the disk."""
    try:
        changed_s = path.stat().st_mtime
    except OSError:
        return translate(
            "HeldLesson",
            "Nothing of this lesson is on the disk: all of it is in this window only.",
        )
    when = dt.datetime.fromtimestamp(changed_s)  # noqa: DTZ006 - the user's own clock
    return translate(
        "HeldLesson",
        "The lesson as it was at {0} is safe on this computer. What you changed since then is only "
        "in this window.",
    ).format(f"{when:%H:%M:%S}")


def save_elsewhere(window: QWidget, lesson: Lesson) -> None:
    """Ask where to, and write a lesson as it is, finished or not; a failure is told."""
    from explorer.storage.format.lesson_text import file_of, lesson_text  # noqa: PLC0415 - seldom
    from explorer.storage.writing import write_file  # noqa: PLC0415
    from explorer.ui.article.article_copies import tell  # noqa: PLC0415

    dialog = QFileDialog(window, translate("HeldLesson", "Save the lesson somewhere else"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([translate("LessonEditing", "The lesson alone (*.toml)")])
    dialog.setDefaultSuffix("toml")
    dialog.selectFile(file_of(lesson))
    with passing(dialog):
        if not dialog.exec():
            return
        path = Path(dialog.selectedFiles()[0])
    try:
        write_file(path, lesson_text(lesson))
    except OSError as error:
        title = translate("LessonEditing", "“{0}” cannot be saved").format(path.name)
        tell(window, title, phrases.write_error(error), translate("Teaching", "Close"))


def offer_copy(window: QWidget, title: str, copy: Callable[[], object]) -> None:
    """Say that another window has a lesson in hand, and offer to work on a copy."""
    box = message_box(
        window,
        QMessageBox.Icon.Information,
        translate("HeldLesson", "The lesson is open elsewhere"),
        editing_words.open_elsewhere(title),
        translate(
            "HeldLesson",
            "Two windows would overwrite each other's work. Go on in the other window, or work "
            "here on a copy, which becomes a lesson of its own.",
        ),
    )
    yes = box.addButton(translate("HeldBack", "Open a copy"), QMessageBox.ButtonRole.AcceptRole)
    yes.clicked.connect(lambda _on=False: copy())
    no = box.addButton(translate("HeldBack", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    open_once(box)
