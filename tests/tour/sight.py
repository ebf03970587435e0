"""What of a widget can be seen: on the screen, clipped by nothing, with nothing laid over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget


def name_of(widget: QWidget | None) -> str:
    """Return how a fault names a widget: kind, own name, what it says."""
    if widget is None:
        return "nothing"
    parts = [type(widget).__name__]
    if widget.objectName():
        parts.append(f"#{widget.objectName()}")
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    said = said if isinstance(said, str) and said else widget.accessibleName()
    said = said or widget.windowTitle()
    if said:
        parts.append(f"“{said[:60]}”")
    return " ".join(parts)


def global_rect(widget: QWidget) -> QRect:
    """Return where a widget lies on the screen."""
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def seen_region(widget: QWidget) -> QRegion:
    """Return what of a widget, children and all, no ancestor clips and no sibling covers."""
    # Qt takes away what opaque children paint, which is seen all the same.
    region = QRegion(widget.visibleRegion())
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget) and not child.isWindow():
            at = child.mapTo(widget, QPoint(0, 0))
            region = region.united(child.visibleRegion().translated(at))
    return region


def unseen(widget: QWidget | None) -> list[str]:
    """Return why a widget is not seen wholly."""
    if widget is None or not widget.isVisible():
        return [f"{name_of(widget)} is not shown"]
    faults: list[str] = []
    screen = widget.screen().geometry()
    # Of a window that fills the screen Qt still tells the frame that it no longer has.
    framed = widget.isWindow() and not widget.isFullScreen()
    outer = widget.frameGeometry() if framed else global_rect(widget)
    if outer.isEmpty():
        faults.append(f"{name_of(widget)} has no size")
    if not screen.contains(outer):
        faults.append(f"{name_of(widget)} at {_words(outer)} is not wholly on {_words(screen)}")
    hidden = QRegion(widget.rect()).subtracted(seen_region(widget))
    if not hidden.isEmpty():
        faults.append(f"{name_of(widget)} is cut or covered: {_words(hidden.boundingRect())}")
    return faults


def out_of_reach(widget: QWidget | None, at: QPoint | None = None) -> list[str]:
    """Return what keeps a pointer from a widget at one of its points."""
    if widget is None or not widget.isVisible():
        return [f"{name_of(widget)} is not shown"]
    if not widget.isEnabled():
        return [f"{name_of(widget)} is grey"]
    where = widget.mapToGlobal(widget.rect().center() if at is None else at)
    if not widget.screen().geometry().contains(where):
        return [f"{name_of(widget)} lies off the screen"]
    there = QApplication.widgetAt(where)
    if there is widget or (there is not None and widget.isAncestorOf(there)):
        return []
    return [f"over {name_of(widget)} lies {name_of(there)}"]


def screen_picture() -> QImage:
    """Return everything that is on the screen."""
    return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def same_pixels(before: QImage, widget: QWidget) -> bool:
    """Tell whether nothing of a widget has changed since a picture of the screen.

    What other widgets paint that are laid over it is not counted.
    """
    box = global_rect(widget).intersected(before.rect())
    grabbed = QGuiApplication.primaryScreen().grabWindow(0, *box.getRect())
    pictures = before.copy(box), grabbed.toImage()
    for picture in pictures:
        painter = QPainter(picture)
        for over in laid_over(widget):
            at = over.mapToGlobal(QPoint(0, 0)) - box.topLeft()
            painter.fillRect(QRect(at, over.size()), Qt.GlobalColor.black)
        painter.end()
    return pictures[0] == pictures[1]


def laid_over(widget: QWidget) -> list[QWidget]:
    """Return the siblings that are stacked above a widget."""
    parent = None if widget.isWindow() else widget.parentWidget()
    if parent is None:
        return []
    siblings = [child for child in parent.children() if isinstance(child, QWidget)]
    above = siblings[siblings.index(widget) + 1 :]
    return [child for child in above if child.isVisible() and not child.isWindow()]


def _words(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()}{rect.left():+d}{rect.top():+d}"
