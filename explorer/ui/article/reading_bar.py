"""The slim bar that tells what takes its time, and how far it is, with a way out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from explorer.ui.article.article_copies import ArticleCopies
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.waited_work import WaitedWork
from explorer.ui.parts.widgets import label

_WIDTH_PX = 120


class ReadingBar(QWidget):
    """Hidden until a reading turns out to be slow, and again when it is over."""

    told = Signal()  # it is shown: nothing may lie over the map now

    def __init__(self, copies: ArticleCopies) -> None:
        super().__init__()
        self.setObjectName("floating")  # its words stand over the map
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._copies = copies
        self._works: tuple[WaitedWork, ...] = ()
        self.words = label("", "muted", wrap=False)
        self.words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_WIDTH_PX, 8)
        self.cancel = QPushButton()
        self.cancel.setObjectName("small")
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.setSpacing(8)
        for widget in (self.words, self.bar, self.cancel):
            row.addWidget(widget)
        copies.slow.connect(self._begin)
        copies.progress.connect(self._go_on)
        copies.idle.connect(self._end)
        self._retranslate()
        self.hide()

    def watch(self, *works: WaitedWork) -> None:
        """Tell of other work, too, of which no share done is known."""
        self._works = works
        for work in works:
            work.slow.connect(self._tell)
            work.idle.connect(self._work_ended)

    def _begin(self, name: str, waiting: int) -> None:
        text = self.tr("Reading “{0}”…").format(name)
        if waiting:
            text += " " + self.tr("({0} more)").format(waiting)
        self._tell(text, can_stop=True)
        self.bar.setRange(0, 100)

    def _tell(self, text: str, can_stop: bool) -> None:  # noqa: FBT001 - a slot
        self.cancel.setVisible(can_stop)
        self.bar.setRange(0, 0)  # which says that it goes on
        self.words.setText(text)
        self.bar.setAccessibleName(text)
        self.show()
        self.words.ensurePolished()  # its letters have their size only now
        self.adjustSize()
        self.told.emit()

    def _cancel(self) -> None:
        self._copies.cancel()
        for work in self._works:
            work.cancel()

    def _work_ended(self) -> None:
        if not self._copies.busy:
            self._end()

    def _end(self) -> None:
        if not any(work.busy for work in self._works):
            self.hide()

    def _go_on(self, share: float) -> None:
        self.bar.setValue(round(100 * share))

    def _retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        set_tip(self.cancel, self.tr("Stop reading; what is open stays as it is"))

    def changeEvent(self, event: QEvent) -> None:
        """Write the words again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
