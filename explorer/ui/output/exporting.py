"""Saves the corridor for other programs; words of the user's copies only if asked for twice."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from explorer.export.delimited import COMMAS, POINTS, Delimited, usual_for
from explorer.export.files import export
from explorer.export.formats import FORMATS, format_of
from explorer.session import State
from explorer.ui.article.article_copies import tell
from explorer.ui.parts.passing_dialogs import passing
from explorer.ui.parts.plain_text import message_box
from explorer.wording import phrases

_STATUS_MS = 8000


class Exporting(QObject):
    """Asks for a file and writes the corridor into it; a failure is told and changes nothing."""

    saved = Signal(str, int)  # a sentence, and for how many ms to show it

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def filters(self) -> dict[str, str]:
        """Return what a file dialog offers, by the ending of the file's name."""
        return {
            ending: f"{QCoreApplication.translate('ExportFormat', kind.title)} (*{ending})"
            for ending, kind in FORMATS.items()
        }

    def ask(self, state: State) -> None:
        """Let the user choose kind and file, then write it."""
        dialog = QFileDialog(self._window, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        offered = self.filters()
        endings = {shown: ending for ending, shown in offered.items()}
        dialog.setNameFilters(list(endings))
        dialog.filterSelected.connect(lambda shown: dialog.setDefaultSuffix(endings[shown][1:]))
        dialog.setDefaultSuffix(next(iter(offered))[1:])
        dialog.selectFile(state.corridor.id)
        with passing(dialog):
            if not dialog.exec():
                return
            path = Path(dialog.selectedFiles()[0])
        kind = format_of(path.name)
        words = self.words_wanted(state) if kind is not None and kind.may_hold_words else {}
        form = self.form_wanted() if kind is not None and kind.is_delimited else POINTS
        if words is not None and form is not None:
            self.save(path, state, words, form)

    def form_wanted(self) -> Delimited | None:
        """Return the delimiter and decimal sign that are chosen; ``None`` for Cancel.

        What spreadsheets expect on this system is chosen already.
        """
        usual = usual_for(QLocale.system().decimalPoint())
        forms = {
            self.tr("Comma between columns, point in numbers: 1234.5"): POINTS,
            self.tr("Semicolon between columns, comma in numbers: 1234,5"): COMMAS,
            self.tr("Tab between columns, point in numbers: 1234.5"): Delimited("\t", "."),
        }
        asked = QInputDialog(self._window)
        asked.setWindowTitle(self.tr("Export"))
        asked.setLabelText(self.tr("How shall the table be written?"))
        asked.setComboBoxItems(list(forms))
        asked.setTextValue(next(text for text, form in forms.items() if form == usual))
        with passing(asked):
            return forms[asked.textValue()] if asked.exec() else None

    def words_wanted(self, state: State) -> Mapping[str, str] | None:
        """Return the passages in the words of the open copies, if that is asked for twice.

        Empty where they are not wanted or no copy is open, ``None`` where nothing shall be saved.
        """
        found = words_of_copies(state)
        if not found:
            return {}
        text = self.tr(
            "Passages are saved as positions and summaries, without a word of the articles. "
            "Other programs can find them only by the words in your copies."
        )
        with_words = self.tr("Also with the words…")
        first = self._answer(text, (self.tr("Without the words"), with_words))
        if first != with_words:
            return {} if first else None
        text = self.tr(
            "{0} passages would stand in the file in the publishers' own words. These belong to "
            "the publishers: keep such a file to yourself. Save it with the words?"
        )
        save = self.tr("Save with the words")
        second = self._answer(text.format(len(found)), (self.tr("Without the words"), save))
        return None if not second else found if second == save else {}

    def _answer(self, text: str, buttons: tuple[str, str]) -> str:
        """Return the text of the button that was pressed, empty for Cancel; the first is safe."""
        box = message_box(self._window, QMessageBox.Icon.Question, self.tr("Export"), text)
        made = [box.addButton(name, QMessageBox.ButtonRole.AcceptRole) for name in buttons]
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(made[0])
        with passing(box):
            box.exec()
            clicked = box.clickedButton()
            return clicked.text() if clicked in made else ""

    def save(
        self, path: Path, state: State, words: Mapping[str, str], form: Delimited = POINTS
    ) -> None:
        """Write the corridor in the format that the name ends in."""
        try:
            export(path, state.corridor, words, form)
        except OSError as error:
            text = self.tr("“{0}” cannot be saved").format(path.name)
            tell(self._window, text, phrases.write_error(error), self.tr("Close"))
            return
        self.saved.emit(self.tr("Saved as {0}").format(path.name), _STATUS_MS)


def words_of_copies(state: State) -> dict[str, str]:
    """Return the passages that were found in the open copies, as they stand there, by id."""
    return {
        passage_id: copy.document.text[found.start : found.end]
        for copy in state.copies.values()
        if not copy.is_own  # these belong to nobody else, and stand in the corridor itself
        for passage_id, found in copy.located.items()
        if found.start is not None and found.end is not None
    }
