"""Saves what a class takes along: a lesson's page for pupils, its hand-out, its quiz."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from explorer.analysis.lessons.references import UnresolvedError
from explorer.errors import ExplorerError, PackError
from explorer.export.handout.saving import save_handout
from explorer.export.quiz.saving import save_quiz
from explorer.export.student_page.saving import TooLargeError, save_student_page
from explorer.model.lessons.lesson import Lesson
from explorer.model.texts import in_language
from explorer.session import State
from explorer.storage.corridor_file import pack_folder
from explorer.storage.drafts.own_lessons import own_lessons
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.paths import default_corridor, user_data
from explorer.ui.article.article_copies import tell
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_STATUS_MS = 8000


class ForTheClass(QObject):
    """Asks for the lesson and the file; a failure is told with its cause and changes nothing."""

    saved = Signal(str, int)  # a sentence, and for how many ms to show it

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    # ---- asking

    def ask_for_page(self, state: State) -> None:
        """Let the user choose a lesson, or none, and a file, then write the page."""
        found = self._lessons(state)
        if found is None:
            return
        alone = {self.tr("No lesson, only the corridor"): None}
        chosen = self._choose({**_named(found, state), **alone})
        if chosen is None:
            return
        (lesson,) = chosen
        name = f"{state.corridor.id if lesson is None else lesson.id}.html"
        kinds = self.tr("Web pages (*.html)")
        path = self._file(self.tr("Save a page for pupils"), name, [kinds], ["html"])
        if path is not None:
            self.save_page(path, state, lesson)

    def ask_for_handout(self, state: State) -> None:
        """Let the user choose a lesson, the worksheet or its key, and a file; then write it."""
        lesson = self._chosen_lesson(state, self.tr("There is no hand-out"))
        if lesson is None:
            return
        key = self.tr("Key for the teacher (*.pdf)")
        kinds = [self.tr("Worksheet for pupils (*.pdf)"), key]
        chosen: list[str] = []
        path = self._file(
            self.tr("Save a hand-out"), f"{lesson.id}.pdf", kinds, ["pdf", "pdf"], chosen.append
        )
        if path is not None:
            self.save_handout(path, state, lesson, for_teacher=chosen[-1:] == [key])

    def _chosen_lesson(self, state: State, without: str) -> Lesson | None:
        """Return the lesson that the user chooses; where there is none at all, that is told."""
        found = self._lessons(state)
        if found is None:
            return None
        if not found:
            self._tell(without, self.tr("This corridor has no lessons."))
            return None
        chosen = self._choose(_named(found, state))
        return None if chosen is None else chosen[0]

    def ask_for_quiz(self, state: State) -> None:
        """Let the user choose a lesson and a file, then write its questions."""
        lesson = self._chosen_lesson(state, self.tr("There is no quiz"))
        if lesson is None:
            return
        kinds = [
            self.tr("Moodle XML, with maps (*.xml)"),
            self.tr("GIFT, without maps (*.gift)"),
        ]
        title = self.tr("Save a quiz for Moodle")
        path = self._file(title, f"{lesson.id}.xml", kinds, ["xml", "gift"])
        if path is not None:
            self.save_quiz(path, state, lesson)

    def _lessons(self, state: State) -> tuple[Lesson, ...] | None:
        """Return the corridor's lessons and the user's own that are finished.

        ``None`` where the corridor's have faults, which are shown.
        """
        own = own_lessons(user_data(), state.corridor)
        sound = [item.lesson for item in own if item.lesson is not None and not item.faults]
        try:
            with pack_folder(state.source or default_corridor()) as folder:
                return (*(f.lesson for f in read_lessons(folder, state.corridor)), *sound)
        except PackError as error:
            from explorer.ui.parts.fault_dialog import FaultsDialog  # noqa: PLC0415 - seldom

            open_once(FaultsDialog(error, self._window))
        except OSError as error:
            self._tell(self.tr("The lessons cannot be read"), phrases.write_error(error))
        return None

    def _choose(self, choices: dict[str, Lesson | None]) -> tuple[Lesson | None] | None:
        """Return what was chosen in a tuple; ``None`` where nothing was."""
        if len(choices) == 1:
            return (next(iter(choices.values())),)
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Which lesson?"))
        dialog.setLabelText(self.tr("Lesson:"))
        dialog.setComboBoxItems(list(choices))
        with passing(dialog):
            return (choices[dialog.textValue()],) if dialog.exec() else None

    def _file(
        self,
        title: str,
        name: str,
        kinds: list[str],
        endings: list[str],
        chosen: Callable[[str], object] = len,
    ) -> Path | None:
        """Return the file that is to be written; ``chosen`` hears of each kind chosen."""
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        suffixes = dict(zip(kinds, endings, strict=True))
        dialog.filterSelected.connect(lambda shown: dialog.setDefaultSuffix(suffixes[shown]))
        dialog.filterSelected.connect(chosen)
        dialog.setDefaultSuffix(endings[0])
        dialog.selectFile(name)
        with passing(dialog):
            return Path(dialog.selectedFiles()[0]) if dialog.exec() else None

    # ---- saving

    def save_page(self, path: Path, state: State, lesson: Lesson | None) -> None:
        """Write a page for pupils."""
        try:
            save_student_page(path, state.corridor, lesson, state.language)
        except (OSError, ExplorerError) as error:
            self._tell(self.tr("“{0}” cannot be saved").format(path.name), why(error))
            return
        self.saved.emit(self.tr("Saved as {0}").format(path.name), _STATUS_MS)

    def save_handout(
        self, path: Path, state: State, lesson: Lesson, *, for_teacher: bool = False
    ) -> None:
        """Write a lesson's worksheet, or its key."""
        try:
            save_handout(path, lesson, state.corridor, state.language, for_teacher=for_teacher)
        except (OSError, ExplorerError) as error:
            self._tell(self.tr("“{0}” cannot be saved").format(path.name), why(error))
            return
        self.saved.emit(self.tr("Saved as {0}").format(path.name), _STATUS_MS)

    def save_quiz(self, path: Path, state: State, lesson: Lesson) -> None:
        """Write a quiz, and say how many of its questions the format cannot hold."""
        try:
            written = save_quiz(path, lesson, state.corridor, state.language)
        except (OSError, ExplorerError) as error:
            self._tell(self.tr("“{0}” cannot be saved").format(path.name), why(error))
            return
        text = self.tr("Saved as {0}").format(path.name)
        if written.left_out:
            lacking = self.tr("left out, for want of a map: {0}").format(len(written.left_out))
            text = f"{text} ({lacking})"
        self.saved.emit(text, _STATUS_MS)

    def _tell(self, text: str, reason: str) -> None:
        tell(self._window, text, reason, self.tr("Close"))


def _named(lessons: tuple[Lesson, ...], state: State) -> dict[str, Lesson | None]:
    """Return lessons by their titles; of two with one title the second is told by its id too."""
    named: dict[str, Lesson | None] = {}
    for lesson in lessons:
        title = in_language(lesson.titles, state.language)
        named[f"{title} ({lesson.id})" if title in named else title] = lesson
    return named


def why(error: Exception) -> str:
    """Return in words why something could not be made."""
    if isinstance(error, OSError):
        return phrases.write_error(error)
    if isinstance(error, UnresolvedError):
        text = translate("ForTheClass", "The lesson refers to {0}, which is not there any more.")
        return text.format(error.found)
    if isinstance(error, TooLargeError):
        text = translate("ForTheClass", "It would have {0:.1f} MB, and {1:.0f} are allowed.")
        return text.format(error.size / 1e6, error.most / 1e6)
    return str(error)
