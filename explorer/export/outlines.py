"""Text in an SVG as outlines, which look alike everywhere, beside real text that can be found.

Viewers replace a font that they do not have, and some of them read none that comes inside the
file. The outlines are in the program's own font, with the system's glyphs for what it lacks; the
text over them has no ink.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath

_WRAPPED = int(Qt.TextFlag.TextWordWrap.value)


class OutliningPainter(QPainter):
    """A painter that draws every text as outlines, and once more without ink."""

    # Qt's own name, and its many forms.
    def drawText(self, *told: Any) -> Any:  # noqa: ANN401, N802  # pyright: ignore[reportIncompatibleMethodOverride]
        """Draw a text at a point, or within a box by Qt's flags; a wrapped one stays as it is."""
        match told:
            case (QPointF() as at, str() as text):
                self._outline(at, text)
            case (QRectF() as box, flags, str() as text) if not _whole(flags) & _WRAPPED:
                self._outline_within(box, _whole(flags), text)
            case _:
                super().drawText(*told)

    def _outline_within(self, box: QRectF, flags: int, text: str) -> None:
        metrics = QFontMetricsF(self.font())
        lines = text.split("\n")
        whole = metrics.boundingRect(box, flags, text)
        base = whole.top() + metrics.ascent()
        for line in lines:
            width = metrics.horizontalAdvance(line)
            left = whole.left()
            if flags & int(Qt.AlignmentFlag.AlignHCenter.value):
                left = box.center().x() - width / 2.0
            elif flags & int(Qt.AlignmentFlag.AlignRight.value):
                left = box.right() - width
            self._outline(QPointF(left, base), line)
            base += metrics.lineSpacing()

    def _outline(self, at: QPointF, text: str) -> None:
        path = QPainterPath()
        path.addText(at, self.font(), text)
        pen = self.pen()
        self.fillPath(path, pen.brush())
        bare = QColor(pen.color())
        bare.setAlpha(0)
        self.setPen(bare)
        super().drawText(at, text)
        self.setPen(pen)


def _whole(flags: Any) -> int:  # noqa: ANN401 - Qt's flags are numbers or not, by their kind
    return flags if isinstance(flags, int) else int(flags.value)
