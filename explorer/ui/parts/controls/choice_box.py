"""A box to choose from whose words end with an ellipsis where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_PAD_PX = 4  # of the words, on both sides together


class ChoiceBox(QComboBox):
    """Qt cuts what is chosen off in the middle of a letter."""

    def __init__(self, least_letters: int | None = None) -> None:
        """Make an empty box; one with ``least_letters`` may be narrower than its longest words."""
        super().__init__()
        if least_letters is not None:
            policy = QComboBox.SizeAdjustPolicy
            self.setSizeAdjustPolicy(policy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(least_letters)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box with as much of the words as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(style, option, field, self).width() - _PAD_PX
        if not self.itemIcon(self.currentIndex()).isNull():
            room -= self.iconSize().width() + _PAD_PX
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, max(0, room)
        )
        option.currentText = words  # pyright: ignore[reportAttributeAccessIssue] - a field of Qt's
        painter = QStylePainter(self)
        painter.drawComplexControl(style, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
