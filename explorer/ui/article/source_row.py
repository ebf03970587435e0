"""The line that says where an article was published, with its address to copy or to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from explorer.model.sources import Source
from explorer.ui.parts.plain_text import as_label, set_tip
from explorer.ui.parts.widgets import label, link

_WEB = ("http", "https")


class SourceRow(QWidget):
    """Nothing is fetched: the address opens in the system's browser, and only on a click."""

    def __init__(self) -> None:
        super().__init__()
        self._source: Source | None = None
        self._is_web = False
        self._publisher = label("", "muted")
        self.address = link("", self._open)
        self.address.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy = QPushButton()
        self.copy.setObjectName("small")
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._publisher, 1)
        row.addWidget(self.address, 2)
        row.addWidget(self.copy)
        self._retranslate()

    def show_source(self, source: Source | None) -> None:
        """Show where a source was published; nothing for a text that is none of them."""
        self._source = source
        self.setVisible(source is not None)
        if source is None:
            return
        url = QUrl(source.url)
        is_web = url.isValid() and url.scheme() in _WEB
        self.address.setVisible(is_web)
        self.copy.setVisible(is_web)
        self._is_web = is_web
        self.address.setText(as_label(url.host() + url.path()) if is_web else "")
        self._retranslate()

    def _open(self) -> None:
        url = QUrl("" if self._source is None else self._source.url)
        if url.isValid() and url.scheme() in _WEB:
            QDesktopServices.openUrl(url)

    def _copy(self) -> None:
        if self._source is not None:
            QGuiApplication.clipboard().setText(self._source.url)

    def _retranslate(self) -> None:
        source = self._source
        url = "" if source is None else source.url
        if source is not None:
            about = "" if self._is_web else self.tr("its web address is not known")
            if source.is_own:
                about = self.tr("our own text")
            self._publisher.setText(" · ".join(p for p in (source.publisher, about) if p))
            set_tip(self._publisher, source.note)
        self.copy.setText(self.tr("Copy"))
        set_tip(self.copy, self.tr("Copy the article's address"))
        self.copy.setAccessibleName(self.tr("Copy the article's address"))
        tip = self.tr("Open in the system's browser; this needs a network:\n{0}").format(url)
        set_tip(self.address, tip)

    def changeEvent(self, event: QEvent) -> None:
        """Write the words again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
