"""The map for the whole room: full screen, large letters, one thing after the other."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from explorer.cartography.geometry.viewport import Viewport, fitted
from explorer.cartography.rendering.furniture import STRIP
from explorer.cartography.rendering.legend import drawn_in, free_corner, paint_legend
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.credits import map_credits
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.session import State
from explorer.ui.output.slides import Slide, first_shown, slides
from explorer.ui.parts.theme import color, ui_font
from explorer.wording import map_words, what_if_mark
from explorer.wording.highlights import closed, past

# Read from six times the picture's height, a letter needs about a 33rd of it.
_MAP_LETTERS = 450.0  # the map is drawn as if it were so many pixels high
_TITLE = 22.0
_TEXT = 30.0
_SMALL = 42.0
_MOST_TEXT = 0.36  # share of the height
_NEAREST_M_PER_PX = 1_500.0
_NEXT = frozenset((Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown))
_BEFORE = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp))
_LEAVE = frozenset((Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_Q))
_WRAPPED = Qt.TextFlag.TextWordWrap


class Presenter(QWidget):
    """Shows slides over the whole screen; arrow keys step, Escape leaves."""

    left = Signal()

    def __init__(self, scene: Scene, state: State) -> None:
        """Begin with what is selected in the window, or with the comparison."""
        super().__init__()
        self.setWindowTitle("Corridor Explorer")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(320, 240))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = state
        self._renderer = Renderer(scene, state.style)
        self._slides = slides(state)
        self._at = first_shown(self._slides, state.choices.selection)
        self._map: QImage | None = None
        self._tell()

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.setFocus()

    @property
    def slide(self) -> Slide:
        """What is shown."""
        return self._slides[self._at]

    @property
    def position(self) -> tuple[int, int]:
        """The number of what is shown, from 1, and how many there are."""
        return self._at + 1, len(self._slides)

    def step(self, by: int) -> None:
        """Go on, or back for a negative step; the ends hold."""
        at = min(max(self._at + by, 0), len(self._slides) - 1)
        if at != self._at:
            self._at, self._map = at, None
            self._tell()
            self.update()

    def _tell(self) -> None:
        self.setAccessibleName(self.slide.title)
        self.setAccessibleDescription(self.slide.text)

    # ---- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys, jump with Home and End, leave with Escape."""
        key = Qt.Key(event.key())
        if key in _NEXT:
            self.step(1)
        elif key in _BEFORE:
            self.step(-1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.step(len(self._slides) * (1 if key is Qt.Key.Key_End else -1))
        elif key in _LEAVE:
            self.close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on with a click, back with the other button."""
        self.step(-1 if event.button() is Qt.MouseButton.RightButton else 1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the presentation is over."""
        super().closeEvent(event)
        self.left.emit()

    # ---- painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the map anew in the new size."""
        super().resizeEvent(event)
        self._map = None

    def _font(self, share: float, *, bold: bool = False) -> QFont:
        return ui_font(max(11.0, self.height() / share), bold=bold)

    def _text_box(self) -> tuple[QRectF, float, float]:
        """Return where the words stand, and how high the title and the text are."""
        pad = self.height() / 40
        width = self.width() - 2 * pad
        room = QRectF(0, 0, width - self._counter_px(), 10_000)
        heights = [
            QFontMetricsF(font).boundingRect(room, int(_WRAPPED), text).height() if text else 0.0
            for font, text in (
                (self._font(_TITLE, bold=True), self.slide.title),
                (self._font(_TEXT), self.slide.text),
            )
        ]
        height = min(sum(heights) + 2.4 * pad, self.height() * _MOST_TEXT)
        return QRectF(0, self.height() - height, self.width(), height), heights[0], pad

    def _counter_px(self) -> float:
        return QFontMetricsF(self._font(_SMALL)).horizontalAdvance("000 / 000  ")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the map above, the words below."""
        box, title_px, pad = self._text_box()
        painter = QPainter(self)
        if self._map is None:
            self._map = self._draw_map(round(self.width()), round(box.top()))
        painter.drawImage(0, 0, self._map)
        painter.fillRect(box, color("paper"))
        painter.fillRect(QRectF(0, box.top(), self.width(), max(2.0, pad / 8)), color("accent"))
        inner = box.adjusted(pad, pad * 0.8, -pad - self._counter_px(), -pad * 0.4)
        painter.setFont(self._font(_TITLE, bold=True))
        painter.setPen(color("ink"))
        painter.drawText(inner, int(_WRAPPED), self.slide.title)
        painter.setFont(self._font(_TEXT))
        painter.drawText(
            inner.adjusted(0, title_px + pad * 0.3, 0, 0), int(_WRAPPED), self.slide.text
        )
        painter.setFont(self._font(_SMALL))
        painter.setPen(color("muted"))
        corner = box.adjusted(pad, pad * 0.9, -pad, -pad * 0.6)
        top = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(corner, top, "{} / {}".format(*self.position))
        bottom = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(corner, bottom, "←  →   Esc")
        painter.end()

    def _draw_map(self, width: int, height: int) -> QImage:
        """Return the map, its letters as large as the room needs, sharp on the screen."""
        larger = max(1.0, self.height() / _MAP_LETTERS)
        ratio = self.devicePixelRatioF()
        image = QImage(
            max(1, round(width * ratio)),
            max(1, round(height * ratio)),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.setDevicePixelRatio(larger * ratio)
        painter = QPainter(image)
        picture = self._picture(math.ceil(width / larger), math.ceil(height / larger))
        self._renderer.paint(painter, picture)
        routes = [self._state.corridor.routes[i] for i in picture.routes]
        entries = map_words.legend(routes, self._state.corridor, self._state.language)
        at = free_corner(entries, picture.viewport, drawn_in(self._renderer, picture))
        paint_legend(painter, at, entries, self._state.style)
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def _picture(self, width_px: int, height_px: int) -> RenderSpec:
        slide = self.slide
        return RenderSpec(
            viewport=self._view(width_px, height_px),
            language=self._state.language,
            routes=slide.routes,
            attribution=map_credits(self._state.corridor, slide.routes),
            segments=slide.segments,
            places=slide.highlighted_places,
            schematic_note=QCoreApplication.translate(
                "MapCanvas", "faint lines are schematic at this scale"
            ),
            what_if=what_if_mark.mark() if self._state.choices.has_scenario else "",
            closed=closed(self._state),
            past=past(self._state),
        )

    def _view(self, width_px: int, height_px: int) -> Viewport:
        slide, scene = self.slide, self._renderer.scene
        bounds = None if slide.edges else scene.bounds_of_places(slide.places)
        bounds = bounds or scene.bounds_of(slide.edges, slide.places)
        bounds = bounds or scene.bounds_of(tuple(scene.edges), ())
        if bounds is None:
            bounds = (-1e6, -1e6, 1e6, 1e6)
        view = fitted(bounds, width_px, height_px, margin_px=70, covered=STRIP)
        near = max(_NEAREST_M_PER_PX, view.m_per_px)
        return Viewport(view.center_x_m, view.center_y_m, near, view.width_px, view.height_px)
