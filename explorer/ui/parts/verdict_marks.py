"""The sign of each verdict: a shape of its own in the verdict's colour, beside its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from explorer.export.verdict_signs import COLORS, SIGN_PX, paint_sign, sign_image
from explorer.model.claims import Verdict
from explorer.ui.parts.theme import color


def sign_icon(verdict: Verdict) -> QIcon:
    """Return a verdict's sign in the colours of the theme, sharp on any screen."""
    pixmap = QPixmap.fromImage(
        sign_image(verdict, 4 * SIGN_PX, color(COLORS[verdict]), color("paper"))
    )
    return QIcon(pixmap)


class VerdictSign(QWidget):
    """A verdict's sign; its word always stands beside it."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self._verdict = verdict
        self.setFixedSize(SIGN_PX, SIGN_PX + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign in the theme's colours."""
        painter = QPainter(self)
        box = QRectF(0, 1, SIGN_PX, SIGN_PX)
        paint_sign(painter, box, self._verdict, color(COLORS[self._verdict]), color("paper"))
        painter.end()
