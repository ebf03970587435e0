"""What is asked where a lesson cannot be put down, or not be taken in hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.model.lessons.lesson import Lesson
from explorer.ui.parts import held_back_box
from explorer.ui.parts.held_back_box import WaysOut, clock_of
from explorer.ui.parts.passing_dialogs import passing
from explorer.wording import phrases
from explorer.wording.lessons import editing_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def ask_about_unkept(window: QWidget, error: OSError, path: Path, ways: WaysOut) -> None:
    """Say that a lesson's last changes are in the window only, and let the person choose."""
    advice = translate(
        "HeldLesson",
        "Make room or bring the folder back and try again, save the lesson somewhere "
        "else, or leave without the last changes.",
    )
    what = translate("HeldLesson", "The lesson could not be written, so it stays open.")
    told = phrases.write_error(error), _kept_words(path), advice
    held_back_box.ask_about_unkept(window, what, told, ways)


def _kept_words(path: Path) -> str:
    """Return which state of a lesson is safe on the disk."""
    clock = clock_of(path)
    if not clock:
        return translate(
            "HeldLesson",
            "Nothing of this lesson is on the disk: all of it is in this window only.",
        )
    return translate(
        "HeldLesson",
        "The lesson as it was at {0} is safe on this computer. What you changed since then is only "
        "in this window.",
    ).format(clock)


def save_elsewhere(window: QWidget, lesson: Lesson) -> bool:
    """Ask where to, and write a lesson as it is, finished or not; tell whether it is there now."""
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
            return False
        path = Path(dialog.selectedFiles()[0])
    try:
        write_file(path, lesson_text(lesson))
    except OSError as error:
        title = translate("LessonEditing", "“{0}” cannot be saved").format(path.name)
        tell(window, title, phrases.write_error(error), translate("Teaching", "Close"))
        return False
    return True


def offer_copy(window: QWidget, title: str, copy: Callable[[], object]) -> None:
    """Say that another window has a lesson in hand, and offer to work on a copy."""
    advice = translate(
        "HeldLesson",
        "Two windows would overwrite each other's work. Go on in the other window, or work "
        "here on a copy, which becomes a lesson of its own.",
    )
    heading = translate("HeldLesson", "The lesson is open elsewhere")
    held_back_box.offer_copy(window, heading, editing_words.open_elsewhere(title), advice, copy)
