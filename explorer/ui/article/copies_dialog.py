"""The list of the user's copies: what is kept, since when, and whether it is still the same."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.session import Session
from explorer.storage.documents import Copy, examine_copy, list_copies
from explorer.ui.article.article_copies import ArticleCopies, ask_to_remove
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.wording import phrases

_HASH_CHARS = 12
_KEY = Qt.ItemDataRole.UserRole


class CopiesDialog(QDialog):
    """Lists kept copies and, beside them, what is open as plain text."""

    reading_wanted = Signal(str)

    def __init__(
        self, session: Session, copies: ArticleCopies, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._copies = session, copies
        self._fixed: frozenset[str] = frozenset()  # what cannot be removed
        self.setWindowTitle(self.tr("Your copies"))
        resize_within(self, 860, 340)
        self.table = QTableWidget(0, 6)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Name"),
                self.tr("Article"),
                self.tr("Size"),
                self.tr("Kept since"),
                self.tr("Fingerprint"),
                self.tr("State"),
            ]
        )
        self.table.setAccessibleName(self.tr("Your copies"))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.cellActivated.connect(lambda *_: self._read())
        self.read, self.remove = QPushButton(self.tr("Read")), QPushButton(self.tr("Remove…"))
        self.read.clicked.connect(self._read)
        self.remove.clicked.connect(self._remove)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        footer = QHBoxLayout()
        for widget in (self.read, self.remove):
            footer.addWidget(widget)
        footer.addStretch(1)
        footer.addWidget(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 12)
        box.setSpacing(10)
        box.addWidget(
            label(
                self.tr(
                    "Texts of articles that you opened are kept on this computer, in the "
                    "program's own folder, and nowhere else. Their words go into an "
                    "export only if you ask for it twice."
                ),
                "muted",
            )
        )
        box.addWidget(self.table, 1)
        box.addLayout(footer)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List what there is now."""
        state = self._session.state
        self.table.setRowCount(0)
        brought = self._copies.brought_along()
        self._fixed = frozenset(kept.sha256 for kept in brought)
        for kept in (*list_copies(self._copies.folder), *brought):
            source = state.corridor.sources.get(kept.source_id or "")
            article = self.tr("of another corridor")
            if source is not None:
                article = phrases.source_label(source, state.language)
            self._add(kept.name, article, self._about(kept), kept.sha256, kept.source_id or "")
        for key, copy in state.copies.items():
            if copy.source_id is None:
                size = self._size(len(copy.document.text.encode("utf-8", "surrogatepass")))
                open_only = self.tr("open, not kept")
                about = (size, "–", copy.document.sha256[:_HASH_CHARS], open_only)
                self._add(copy.document.path.name, self.tr("none"), about, "", key)
        if self.table.rowCount():
            self.table.selectRow(0)
        self._enable()

    def _about(self, kept: Copy) -> tuple[str, str, str, str]:
        """Return size, date, fingerprint and state of a kept copy."""
        found = examine_copy(kept)
        fingerprint = kept.sha256[:_HASH_CHARS]
        if found is None:
            return "–", "–", fingerprint, self.tr("cannot be read")
        date = phrases.date(found.kept_since, self._session.state.language)
        if kept.sha256 in self._fixed:
            whole = self.tr("came with the program")
            return self._size(found.size_bytes), date, fingerprint, whole
        whole = self.tr("as it was kept") if found.is_whole else self.tr("changed on disk")
        return self._size(found.size_bytes), date, fingerprint, whole

    def _size(self, size_bytes: int) -> str:
        return QLocale(self._session.state.language).formattedDataSize(size_bytes, 1)

    def _add(
        self, name: str, article: str, about: tuple[str, str, str, str], sha256: str, key: str
    ) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate((name, article, *about)):
            item = QTableWidgetItem(text)
            set_tip(item, text)
            item.setData(_KEY, (sha256, key))
            self.table.setItem(row, column, item)

    def _chosen_item(self) -> QTableWidgetItem | None:
        rows = self.table.selectionModel().selectedRows()
        return self.table.item(rows[0].row(), 0) if rows else None

    def _chosen(self) -> tuple[str, str]:
        """Return hash and key of the chosen row; the hash is empty where nothing is kept."""
        item = self._chosen_item()
        if item is None:
            return "", ""
        sha256, key = item.data(_KEY)
        return str(sha256), str(key)

    def _enable(self) -> None:
        sha256, key = self._chosen()
        self.read.setEnabled(self._is_open(key) or self._can_be_opened(key))
        self.remove.setEnabled(bool(sha256 or key) and sha256 not in self._fixed)

    def _is_open(self, key: str) -> bool:
        return key in self._session.state.copies

    def _can_be_opened(self, key: str) -> bool:
        """Tell whether a kept copy that is closed is one of this corridor's articles."""
        return key in self._session.state.corridor.sources

    def _read(self) -> None:
        sha256, key = self._chosen()
        if self._is_open(key):
            self.reading_wanted.emit(key)
            self.accept()
        elif sha256 and self._can_be_opened(key):
            self._copies.open_kept(sha256)
            self.accept()

    def _remove(self) -> None:
        sha256, key = self._chosen()
        if not sha256:
            self._copies.close(key)
            return
        item = self._chosen_item()
        name = "" if item is None else item.text()
        ask_to_remove(self, name, partial(self._gone, sha256))

    def _gone(self, sha256: str) -> None:
        self._copies.remove(sha256)
        self.refresh()
