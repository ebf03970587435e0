"""Sentences that tell what has happened: a plate over the map that goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

_LEAST_MS = 6_000
_MS_PER_CHARACTER = 120  # slow readers, who look up in between
_RIM_PX = 12
_WIDEST_PX = 560


class Messages(QLabel):
    """Shows one sentence at a time; it lets every click through and never takes the focus."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("message")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._free = QRect()
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self.clear_message)
        self.hide()

    def show_message(self, text: str, duration_ms: int = 0) -> None:
        """Show a sentence for as long as it takes to read, or for ``duration_ms``.

        An empty one takes the last away: what it spoke of is over.
        """
        if not text:
            self.clear_message()
            return
        self.setText(text)
        self._over.start(duration_ms or max(_LEAST_MS, len(text) * _MS_PER_CHARACTER))
        self._place()
        self.show()
        self.raise_()

    def clear_message(self) -> None:
        """Take the sentence away."""
        self._over.stop()
        self.setText("")
        self.hide()

    def stand_in(self, free: QRect) -> None:
        """Stand at the foot of what is free of the map."""
        self._free = free
        self._place()

    def _place(self) -> None:
        widest = max(120, min(_WIDEST_PX, self._free.width() - 2 * _RIM_PX))
        self.setMaximumWidth(widest)
        self.ensurePolished()
        width = min(widest, self.sizeHint().width())
        height = self.heightForWidth(width)
        left = self._free.left() + (self._free.width() - width) // 2
        self.setGeometry(left, self._free.bottom() - 56 - height, width, height)
