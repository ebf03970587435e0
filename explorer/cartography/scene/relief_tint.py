"""Gives a picture of the relief the tone of a map style."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter

from explorer.cartography.style import MapStyle


def tone(painter: QPainter, style: MapStyle) -> None:
    """Mix the relief under a painter with the style's tint; what is transparent stays so.

    The relief is an image of its own by then: PDF and SVG know no such mixing.
    """
    if style.relief_tint_share <= 0.0:
        return
    tint = QColor(style.relief_tint)
    tint.setAlphaF(style.relief_tint_share)
    painter.save()
    painter.resetTransform()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(painter.window(), tint)
    painter.restore()
