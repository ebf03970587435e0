"""Whatever Qt writes itself speaks the language of the program."""

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
)

from explorer.model import languages
from explorer.ui.parts import theme
from explorer.wording.translations import Translations

BUTTONS = [
    button
    for button in QDialogButtonBox.StandardButton
    if button is not QDialogButtonBox.StandardButton.NoButton and button.value.bit_count() == 1
]


@pytest.fixture
def speak(qtbot):
    app = QApplication.instance()
    theme.apply(app)
    translations = Translations(app)
    yield translations.use
    translations.use("en")


def texts_of(widget):
    """Return every word that a dialog shows on buttons, labels, menus and tips."""
    found = [b.text() for b in widget.findChildren(QAbstractButton)]
    found += [b.toolTip() for b in widget.findChildren(QAbstractButton)]
    found += [x.text() for x in widget.findChildren(QLabel)]
    found += [a.text() for a in widget.actions()]
    return {text.replace("&", "") for text in found if any(c.isalpha() for c in text)}


def standard_buttons(qtbot):
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    return {b.name: box.addButton(b).text().replace("&", "") for b in BUTTONS}


def file_dialog(qtbot):
    made = QFileDialog(None, "t", "", "x (*.x)")
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(made)
    made.show()
    model = made.findChild(QAbstractButton).window().findChildren(QLabel)
    assert model
    return made


def print_preview(qtbot):
    made = QPrintPreviewDialog(QPrinter())
    qtbot.addWidget(made)
    return made


def input_dialog(qtbot):
    made = QInputDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def message_box(qtbot):
    made = QMessageBox()
    made.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
    made.setDetailedText("…")
    qtbot.addWidget(made)
    return made


def menu_of(kind):
    def made(qtbot):
        widget = kind()
        qtbot.addWidget(widget)
        line = widget.lineEdit() if isinstance(widget, QSpinBox) else widget
        menu = line.createStandardContextMenu()
        menu.of = widget  # with which it would go
        return menu

    made.__name__ = kind.__name__
    return made


# The same in English and Indonesian.
SAME = {"Printer", "Alias", "Form", "Margin"}
OTHERS = [code for code in languages.INTERFACE if code != languages.SOURCE]
CANCEL = {"id": "Batal", "zh": "取消", "ru": "Отмена", "kk": "Бас тарту"}


@pytest.mark.parametrize("language", OTHERS)
def test_every_standard_button_is_translated(speak, qtbot, language):
    speak("en")
    english = standard_buttons(qtbot)
    speak(language)
    translated = standard_buttons(qtbot)
    assert {name for name in english if english[name] == translated[name]} == set()
    assert translated["Cancel"] == CANCEL[language]


@pytest.mark.parametrize(
    "make",
    [
        *(file_dialog, print_preview, input_dialog, message_box),
        *(menu_of(QLineEdit), menu_of(QPlainTextEdit), menu_of(QSpinBox)),
    ],
    ids=lambda make: make.__name__,
)
@pytest.mark.parametrize("language", OTHERS)
def test_no_word_of_qt_s_dialogs_stays_english(speak, qtbot, make, language):
    speak("en")
    english = texts_of(make(qtbot))
    assert english
    speak(language)
    same = SAME if language == "id" else set()
    assert texts_of(make(qtbot)) & english - same == set()


def test_another_language_takes_qt_s_words_away_again(speak, qtbot):
    for language in OTHERS:
        speak(language)
    speak("en")
    assert standard_buttons(qtbot)["Cancel"] == "Cancel"
