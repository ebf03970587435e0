"""Gives a picture of the relief the tone of a map style."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from explorer.cartography.style import MapStyle


def toned(image: QImage, style: MapStyle) -> QImage:
    """Return the relief mixed with the style's tint; transparent pixels stay transparent.

    Baked once, so that every paint device can show it: PDF and SVG know no blending.
    """
    if style.relief_tint_share <= 0.0:
        return image
    made = image.copy()
    tint = QColor(style.relief_tint)
    tint.setAlphaF(style.relief_tint_share)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(made.rect(), tint)
    painter.end()
    return made
