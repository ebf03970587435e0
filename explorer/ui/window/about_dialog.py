"""About the program, and about the data with every licence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from explorer import __version__
from explorer.storage.paths import geodata
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.widgets import label


class AboutDataDialog(QDialog):
    """Shows where the map and the figures come from: the licence file that ships with them."""

    def __init__(self, parent: QWidget | None = None, *, file: Path | None = None) -> None:
        """Read the licence file; say so if it is missing."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About the data"))
        resize_within(self, 760, 600)
        browser = QTextBrowser()
        browser.setAccessibleName(self.windowTitle())
        browser.setOpenExternalLinks(False)
        browser.setOpenLinks(False)
        browser.document().setDocumentMargin(16)
        path = file or _licences()
        try:
            browser.setMarkdown(path.read_text(encoding="utf-8"))
        except OSError:
            browser.setPlainText(self.tr("The licence file is missing from this copy."))
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 12, 12)
        box.addWidget(browser)
        box.addWidget(_closing(self, self.tr("Close")))


class AboutDialog(QDialog):
    """Shows the program's version and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Corridor Explorer"))
        self.setMinimumWidth(440)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 22, 24, 16)
        box.setSpacing(10)
        box.addWidget(label("Corridor Explorer", "h1"))
        box.addWidget(label(self.tr("Version {0}").format(__version__), "muted"))
        box.addWidget(
            label(
                self.tr(
                    "Open a transport corridor, see it on a map, compare its routes, and for "
                    "every number get the answer to “says who?”"
                )
            )
        )
        box.addWidget(
            label(
                self.tr(
                    "MIT licence. It works without network and without an account; "
                    "nothing leaves this computer."
                ),
                "muted",
            )
        )
        box.addWidget(_closing(self, self.tr("Close")))


def _licences() -> Path:
    """Return the licence file in the present language, or as it was written in English."""
    code = QLocale().name().partition("_")[0]
    translated = geodata() / f"LICENSES.{code}.md"
    return translated if translated.is_file() else geodata() / "LICENSES.md"


def _closing(dialog: QDialog, text: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox()
    close = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
    close.clicked.connect(dialog.accept)
    close.setDefault(True)
    return buttons
