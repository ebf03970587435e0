"""The list of the user's drafts: what each is called, and what is unfinished in it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.authoring import deciding
from explorer.model.authoring.drafts import Draft
from explorer.storage.drafts.in_hand import is_in_hand
from explorer.storage.drafts.kept import (
    FOLDER,
    DraftError,
    ListedDraft,
    bring_back,
    change_draft,
    look_through_drafts,
    put_aside,
    remove_deleted,
    remove_long_deleted,
)
from explorer.ui.article.article_copies import tell
from explorer.ui.authoring import words
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.parts.plain_text import make_plain, message_box, set_tip
from explorer.ui.parts.widgets import label
from explorer.wording import phrases

_ID = Qt.ItemDataRole.UserRole


class DraftsDialog(QDialog):
    """Opens, renames and deletes drafts; the one in hand is left alone."""

    open_wanted = Signal(str)

    def __init__(self, home: Path, language: str, in_hand: str, parent: QWidget) -> None:
        """List the drafts of a user's folder."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._home, self._language, self._in_hand = home, language, in_hand
        self._listed: tuple[ListedDraft, ...] = ()
        self._deleted: list[str] = []
        remove_long_deleted(home)
        self.setWindowTitle(self.tr("Your drafts"))
        resize_within(self, 860, 340)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Corridor"), self.tr("Still to do"), self.tr("Changed")]
        )
        self.table.setAccessibleName(self.tr("Your drafts"))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        # Why a draft cannot be opened, and what to do, takes several lines.
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.cellActivated.connect(lambda *_: self._open())
        self.open_button = QPushButton(self.tr("Open"))
        self.rename_button = QPushButton(self.tr("Rename…"))
        self.delete_button = QPushButton(self.tr("Delete…"))
        self.undo_button = QPushButton(self.tr("Bring back"))
        self._none = label(
            self.tr("There is no draft. One begins with a text, or as a copy of a corridor."),
            "muted",
        )
        self._build()
        self.refresh()

    def _build(self) -> None:
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        footer = QHBoxLayout()
        for button, call in (
            (self.open_button, self._open),
            (self.rename_button, self._rename),
            (self.delete_button, self._ask_to_delete),
            (self.undo_button, self._bring_back),
        ):
            button.clicked.connect(lambda _on=False, c=call: c())
            footer.addWidget(button)
        footer.addStretch(1)
        footer.addWidget(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 12)
        box.setSpacing(10)
        box.addWidget(
            label(
                self.tr(
                    "Drafts and their texts are kept on this computer as you work. The corridor "
                    "that was made from one stays when its draft is deleted."
                ),
                "muted",
            )
        )
        box.addWidget(self._none)
        box.addWidget(self.table, 1)
        box.addLayout(footer)

    # ---- what is listed

    def refresh(self, select: str = "") -> None:
        """List what there is now."""
        self._listed = look_through_drafts(self._home)
        self.table.setRowCount(0)
        for row, listed in enumerate(self._listed):
            self.table.insertRow(row)
            for column, text in enumerate(self._told(listed)):
                item = QTableWidgetItem(text)
                set_tip(item, text)
                item.setData(_ID, listed.id)
                self.table.setItem(row, column, item)
        at = next((i for i, listed in enumerate(self._listed) if listed.id == select), 0)
        if self._listed:
            self.table.selectRow(at)
        self._none.setVisible(not self._listed)
        self._enable()

    def _told(self, listed: ListedDraft) -> tuple[str, str, str]:
        when = dt.datetime.fromtimestamp(listed.changed_s)  # noqa: DTZ006 - the user's own clock
        changed = f"{phrases.date(when.date().isoformat(), self._language)}, {when:%H:%M}"
        if listed.draft is None:
            return listed.id, words.draft_error(listed.error), changed
        return listed.draft.title, words.unfinished(listed.draft), changed

    def _chosen(self) -> ListedDraft | None:
        rows = self.table.selectionModel().selectedRows()
        return self._listed[rows[0].row()] if rows else None

    def _enable(self) -> None:
        chosen = self._chosen()
        is_sound = chosen is not None and chosen.draft is not None
        is_free = chosen is not None and chosen.id != self._in_hand
        self.open_button.setEnabled(is_sound)
        self.rename_button.setEnabled(is_sound and is_free)
        self.delete_button.setEnabled(is_free)
        self.undo_button.setVisible(bool(self._deleted))
        tip = "" if is_free else self.tr("This draft is in hand. Leave the mode Edit first.")
        if chosen is not None and is_free and is_in_hand(self._home / FOLDER, chosen.id):
            tip = words.draft_error(DraftError(self._home, "in_hand"))
            self.rename_button.setEnabled(False)
            self.delete_button.setEnabled(False)
        set_tip(self.rename_button, tip)
        set_tip(self.delete_button, tip)

    # ---- what is done

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.draft is not None:
            self.accept()
            self.open_wanted.emit(chosen.id)

    def _rename(self) -> None:
        chosen = self._chosen()
        draft = None if chosen is None else chosen.draft
        if draft is None:
            return
        with passing(QInputDialog(self)) as dialog:
            dialog.setWindowTitle(self.tr("Rename the draft"))
            dialog.setLabelText(self.tr("Name of the corridor"))
            dialog.setTextValue(draft.title)
            dialog.setOkButtonText(self.tr("Rename"))
            dialog.setCancelButtonText(self.tr("Cancel"))
            make_plain(dialog)
            if dialog.exec():
                self.rename(draft, dialog.textValue())

    def rename(self, draft: Draft, title: str) -> None:
        """Keep a draft under another title; an empty one changes nothing."""
        try:
            change_draft(self._home, draft.id, lambda found: deciding.call(found, title))
        except (DraftError, OSError) as error:
            self._tell(error)
        self.refresh(draft.id)

    def _ask_to_delete(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        title = chosen.id if chosen.draft is None else chosen.draft.title
        box = message_box(
            self,
            QMessageBox.Icon.Question,
            self.tr("Delete the draft?"),
            self.tr("Delete the draft “{0}” and its text?").format(title),
            self.tr("As long as this list is open you can bring it back."),
        )
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda _on=False: self.delete(chosen.id))
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        open_once(box)

    def delete(self, identity: str) -> None:
        """Take a draft out of the list; it can be brought back until the list is left."""
        try:
            put_aside(self._home, identity)
            self._deleted.append(identity)
        except (DraftError, OSError) as error:
            self._tell(error)
        self.refresh()

    def _bring_back(self) -> None:
        identity = self._deleted.pop()  # where this fails, it stays aside for a day
        try:
            bring_back(self._home, identity)
        except OSError as error:
            self._tell(error)
        self.refresh(identity)

    def _tell(self, error: DraftError | OSError) -> None:
        is_ours = isinstance(error, DraftError)
        why = words.draft_error(error) if is_ours else phrases.write_error(error)
        tell(self, self.tr("The drafts could not be changed"), why, self.tr("Close"))

    def done(self, result: int) -> None:
        """Remove for good what was deleted and not brought back."""
        remove_deleted(self._home, self._deleted)
        super().done(result)
