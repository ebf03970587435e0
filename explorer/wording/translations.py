"""Installs the translations of the program's sentences and of those that Qt writes itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from explorer.errors import UnknownNameError
from explorer.model import languages
from explorer.storage.paths import resources


class Translations:
    """Installs the translation of one language at a time."""

    def __init__(self, app: QCoreApplication) -> None:
        """Begin in the language of the source."""
        self._app = app
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Switch the whole program to a language; Qt then tells every widget.

        Raises ``UnknownNameError`` for one that the program does not speak.
        """
        if language not in languages.INTERFACE:
            raise UnknownNameError("language of the program", language, languages.INTERFACE)
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()  # else its file stays mapped: a third of a megabyte each time
        self._installed = []
        QLocale.setDefault(QLocale(language))
        if language == languages.SOURCE:  # which both the program and Qt are written in
            return
        for catalogue in languages.CATALOGUES:
            translator = QTranslator(self._app)
            if translator.load(f"{catalogue}_{language}", str(resources() / "translations")):
                self._app.installTranslator(translator)
                self._installed.append(translator)
