"""The slider of the program: its handle goes to where it is clicked, and is in hand there.

PySide6's stubs leave out the fields of QStyleOptionSlider: hence the ignored types.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

_COMPLEX = QStyle.ComplexControl.CC_Slider
_HANDLE = QStyle.SubControl.SC_SliderHandle
_GROOVE = QStyle.SubControl.SC_SliderGroove


class JumpSlider(QSlider):
    """A horizontal slider that jumps to the pointer instead of going there page by page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the pointer; then it is taken hold of as ever."""
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            style = self.style()
            handle = style.subControlRect(_COMPLEX, option, _HANDLE, self)
            if not handle.contains(event.position().toPoint()):
                groove = style.subControlRect(_COMPLEX, option, _GROOVE, self)
                at = round(event.position().x() - handle.width() / 2) - groove.left()
                self.setValue(
                    QStyle.sliderValueFromPosition(
                        self.minimum(),
                        self.maximum(),
                        at,
                        groove.width() - handle.width(),
                        option.upsideDown,  # pyright: ignore[reportAttributeAccessIssue]
                    )
                )
        super().mousePressEvent(event)
