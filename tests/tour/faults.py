"""What is wrong with widgets as they stand there: pure looks at a tree, each giving its faults."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QSizeGrip,
    QToolButton,
    QWidget,
)

from explorer.cartography.labels.lettering import Name
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.window.stage.stage import Stage
from tests.tour.sight import laid_over, name_of

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_ADDRESS = re.compile(r"\S+\.\S+/\S+")
_SLACK_PX = 1
CUTS_ITSELF = {
    "ShrinkingLabel"
}  # labels that paint themselves, with an ellipsis where it is narrow
# Words that stand in English sentences and in no other language of the program.
_ENGLISH = {
    *("the", "of", "and", "with", "where", "which", "between", "from", "what", "your", "this"),
    *("that", "are", "not", "by", "choose", "show"),
}
_INDONESIAN = {
    *("dan", "dari", "yang", "untuk", "pada", "adalah", "tidak", "menurut", "dengan", "antara"),
}


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield a widget and what is shown in it, other windows and Qt's own parts left out."""
    yield root
    for child in root.children():
        is_part = isinstance(child, QWidget) and not isinstance(child, QScrollBar | QSizeGrip)
        if is_part and child.isVisible() and not child.isWindow():
            yield from shown(child)


def is_own(widget: QWidget) -> bool:
    """Tell whether the program made a widget: the parts of Qt's own dialogs have names of Qt."""
    return not widget.objectName().startswith("qt_")


def _scrolls(parent: QWidget | None) -> bool:
    """Tell whether what lies in a widget can be scrolled into sight."""
    holder = None if parent is None else parent.parentWidget()
    return isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent


# ---- places and sizes


def too_large(window: QWidget, screen: QSize) -> list[str]:
    """Return why a window cannot be made small enough for a screen."""
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if window.isVisible():
        least = least.expandedTo(window.size())
    if least.width() <= screen.width() and least.height() <= screen.height():
        return []
    size = f"{least.width()}×{least.height()}"
    return [f"{name_of(window)} is {size} on a screen of {screen.width()}×{screen.height()}"]


def outside(root: QWidget) -> list[str]:
    """Return what lies outside its parent, or beyond the window's edge."""
    faults = []
    for widget in shown(root):
        parent = widget.parentWidget()
        if widget is root or parent is None or _scrolls(parent):
            continue
        room, box = parent.rect(), widget.geometry()
        if not room.adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX).contains(box):
            faults.append(
                f"{name_of(widget)} {_box(box)} lies outside {name_of(parent)} {_box(room)}"
            )
    return faults


def overlapping(root: QWidget) -> list[str]:
    """Return siblings that lie over each other; what lies over the map does so on purpose."""
    faults = []
    for parent in shown(root):
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
        ]
        lie = [child for child in children if not _floats(child, parent)]
        for number, one in enumerate(lie):
            for other in lie[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > _SLACK_PX and common.height() > _SLACK_PX:
                    faults.append(f"{name_of(one)} and {name_of(other)} overlap: {_box(common)}")
    return faults


def _floats(child: QWidget, parent: QWidget) -> bool:
    """Tell whether a widget lies over its siblings on purpose."""
    over_the_map = isinstance(parent, Stage) and isinstance(child, MapCanvas)
    qt_part = isinstance(child, QScrollBar | QSizeGrip) or not is_own(child)
    grip = type(child).__name__ in {"Grip", "SearchHits", "_Margin", "QFocusFrame", "QRubberBand"}
    inside_qt = isinstance(parent, QAbstractScrollArea | QComboBox)
    return over_the_map or qt_part or grip or inside_qt


# ---- texts


def too_wide(root: QWidget) -> list[str]:
    """Return texts that do not fit their label or button and are not cut short with a tip."""
    faults = []
    for widget in shown(root):
        if isinstance(widget, QLabel):
            faults += _label_faults(widget)
        elif isinstance(widget, QAbstractButton) and widget.text() and not _is_icon(widget):
            room = widget.width() - 2 * _SLACK_PX
            if not widget.icon().isNull() and _shows_icon(widget):
                room -= widget.iconSize().width()
            needed = _text_px(widget.text().replace("&", ""), widget)
            if needed > room and not _is_told(widget, widget.text()):
                faults.append(f"{name_of(widget)} needs {needed} px and has {room}")
    return faults


def _is_icon(widget: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    is_tool = isinstance(widget, QToolButton)
    return is_tool and not widget.icon().isNull() and widget.toolButtonStyle() == icon_only


def _shows_icon(widget: QAbstractButton) -> bool:
    if isinstance(widget, QToolButton):
        return widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return True


def _label_faults(label: QLabel) -> list[str]:
    text, room = label.text(), label.contentsRect()
    if label.buddy() is not None:
        text = text.replace("&", "")
    if not text or label.textFormat() is Qt.TextFormat.RichText or _is_told(label, text):
        return []
    if label.wordWrap():
        flags = Qt.TextFlag.TextWordWrap
        box = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10_000), flags, text)
        if box.height() > room.height() + 2 or box.width() > room.width() + _SLACK_PX:
            size = f"{box.width()}×{box.height()}"
            return [f"{name_of(label)} needs {size} and has {room.width()}×{room.height()}"]
        return []
    needed = _text_px(text, label)
    if needed > room.width() + _SLACK_PX:
        return [f"{name_of(label)} needs {needed} px and has {room.width()}"]
    return []


def _is_told(widget: QWidget, text: str) -> bool:
    """Tell whether a text is cut short with an ellipsis and has a tip with all of it."""
    cuts_itself = type(widget).__name__ in CUTS_ITSELF or text.rstrip().endswith("…")
    return cuts_itself and bool(widget.toolTip())


def _text_px(text: str, widget: QWidget) -> int:
    metrics = QFontMetrics(widget.font())
    return max(metrics.horizontalAdvance(each) for each in text.split("\n"))


def texts(root: QWidget) -> set[str]:
    """Return every word that widgets show, tips and names for screen readers included."""
    found: set[str] = {root.windowTitle()}
    for widget in shown(root):
        found |= {widget.toolTip(), widget.accessibleName()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QGroupBox | QMenu):
            found.add(widget.title())
        placeholder = getattr(widget, "placeholderText", None)
        if callable(placeholder):
            found.add(str(placeholder()))
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(i) for i in range(widget.count())}
        for action in widget.actions() if isinstance(widget, QMenu) else ():
            found |= {action.text(), action.toolTip()}
    return {text.replace("&", "") for text in found if _LETTERS.search(text)}


def untranslated(
    there: Iterable[str],
    in_english: Iterable[str],
    own_names: Iterable[str] = (),
    *,
    by_words: bool = True,
) -> list[str]:
    """Return what stands in another language's window as in the English one.

    That are sentences of the program (``in_english``), and, ``by_words``, whatever has English
    words in it; names and titles that data bring are theirs in every language.
    """
    english, names = set(in_english), set(own_names)
    faults = []
    for text in sorted(set(there) - names):
        told = _ADDRESS.sub("", text)
        for name in names:
            told = told.replace(name, "")
        words = {word.lower() for word in _LETTERS.findall(told)}
        # A title of a publication may stand in a sentence that is translated.
        is_english = by_words and len(words & _ENGLISH) > 1 and not words & _INDONESIAN
        if text in english or is_english:
            faults.append(f"“{text[:90]}” is English")
    return faults


# ---- for screen readers and the keyboard


def unnamed(root: QWidget) -> list[str]:
    """Return controls without a name of their own, or without a role; not in Qt's own dialogs."""
    faults: list[str] = []
    if isinstance(root, QFileDialog | QPrintPreviewDialog):
        return faults
    for widget in shown(root):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not is_own(widget):
            continue
        if isinstance(widget, QAbstractScrollArea) and not _takes_tab(widget):
            continue
        if widget.focusProxy() is not None:
            continue
        if isinstance(widget.parentWidget(), QComboBox):
            continue
        faults += _ill_named(widget)
    return faults


def _ill_named(widget: QWidget) -> list[str]:
    found = QAccessible.queryAccessibleInterface(widget)
    if found is None:
        return [f"{name_of(widget)} is not there for a screen reader"]
    faults: list[str] = []
    if not any(c.isalnum() for c in found.text(QAccessible.Text.Name)):
        faults.append(f"{type(widget).__name__} #{widget.objectName()} has no name")
    described = found.text(QAccessible.Text.Description)
    if isinstance(widget, QComboBox) and not (_has_buddy(widget) or described):
        faults.append(f"{name_of(widget)} is called by what it shows on Linux, and only so")
    if found.role() == QAccessible.Role.NoRole:
        faults.append(f"{name_of(widget)} has no role")
    return faults


def _has_buddy(box: QComboBox) -> bool:
    return any(label.buddy() is box for label in box.parentWidget().findChildren(QLabel))


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def out_of_tab_order(window: QWidget) -> list[str]:
    """Return controls that a pointer can press and the Tab key never comes to.

    The chain itself is not walked: for PySide each widget of it would become the child of the one
    before, and go with it.
    """
    return [
        f"{name_of(widget)} is not in the tab order"
        for widget in shown(window)
        if isinstance(widget, QAbstractButton | QComboBox)
        and is_own(widget)
        and widget.isEnabled()
        and not _takes_tab(widget)
        and not isinstance(widget.parentWidget(), QComboBox | QLineEdit)
    ]


# ---- the map


def cut_names(canvas: MapCanvas) -> list[str]:
    """Return painted names that the edge of the free map, or what lies over it, cuts off."""
    painted = painted_names(canvas)
    faults = cut_by(canvas.free_rect(), painted)
    for over in laid_over(canvas):
        box = over.geometry()
        faults += [
            f"“{text}” {_box(name)} lies half under {name_of(over)} {_box(box)}"
            for text, name in painted
            if box.intersects(name) and not box.contains(name)
        ]
    return faults


def painted_names(canvas: MapCanvas) -> list[tuple[str, QRect]]:
    """Return the names that the map paints now, and where."""
    renderer, painted = canvas.renderer, []
    if renderer is None:
        return painted
    stamps = renderer._names.stamps
    paint = stamps.paint

    def noted(painter: QPainter, name: Name, left: float, top: float) -> None:
        text = " ".join(line.text for line in name.lines)
        size = QSize(round(name.width_px), round(name.height_px))
        painted.append((text, QRect(QPoint(round(left), round(top)), size)))
        paint(painter, name, left, top)

    stamps.paint = noted
    try:
        canvas.grab()
    finally:
        stamps.paint = paint
    return painted


def cut_by(free: QRect, names: Iterable[tuple[str, QRect]]) -> list[str]:
    """Return which names lie partly in a rectangle and partly not."""
    return [
        f"“{text}” {_box(box)} is cut by the map's edge {_box(free)}"
        for text, box in names
        if free.intersects(box) and not free.contains(box)
    ]


def of_a_page(root: QWidget) -> list[str]:
    """Return every fault of a widget that stands there."""
    QApplication.sendPostedEvents()
    return [*outside(root), *overlapping(root), *too_wide(root), *unnamed(root)]


def _box(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()}{rect.left():+d}{rect.top():+d}"
