"""A race as a sequence of pictures, through the one renderer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.race_frame import Race, RaceFrame, frame
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.rendering.furniture import banners_px
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.rendering.train_markers import paint_train_markers
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.style import MapStyle
from explorer.export.pictures import PictureError, save
from explorer.session import State
from explorer.storage.write_error import WriteError
from explorer.storage.writing import make_folder
from explorer.wording import race_words, why_words

_RIM_PX, _PAD_PX = 12.0, 10.0
MOST_FRAMES = 2_000


def save_frames(
    folder: Path,
    renderer: Renderer,
    picture: RenderSpec,
    told: tuple[Race, tuple[Alternative, ...], State],
    frames: int,
) -> tuple[Path, ...]:
    """Write ``race-001.png`` and on, from the start to the last arrival, evenly spaced in time.

    ``told`` is the race with its ways and the state that names them. Raises ``PictureError``, and
    ``ValueError`` for fewer than two frames or more than ``MOST_FRAMES``.
    """
    if not 2 <= frames <= MOST_FRAMES:  # noqa: PLR2004 - a start and an end
        message = f"a race is shown in 2 to {MOST_FRAMES} pictures"
        raise ValueError(message)
    asked, ways, state = told
    try:
        make_folder(folder)
    except WriteError as error:
        raise PictureError(folder, "cannot be written: {0}", error.sentence) from error
    digits = max(3, len(str(frames)))
    saved: list[Path] = []
    for number in range(frames):
        at = frame(asked, asked.duration_h * number / (frames - 1))
        path = folder / f"race-{number + 1:0{digits}d}.png"

        def over(painter: QPainter, at: RaceFrame = at) -> None:
            tokens = race_words.tokens(at, ways, state)
            paint_train_markers(
                painter,
                tokens,
                picture.viewport,
                renderer.scene.projection,
                renderer.style,
                cards=renderer.cover_boxes,
                names=renderer.name_boxes,
            )
            top = _RIM_PX + banners_px(picture.banners)
            _paint_board(painter, top, board(asked, at, ways, state), renderer.style)

        save(path, renderer, picture, over)
        saved.append(path)
    return tuple(saved)


def board(
    asked: Race, at: RaceFrame, ways: tuple[Alternative, ...], state: State
) -> tuple[str, ...]:
    """Return what a picture says of its moment: hours, each train with its clock, the result."""
    names = tuple(why_words.way_name(w, state.corridor, state.language) for w in ways)
    lines = [race_words.elapsed(asked, at)]
    lines += [
        f"{number} {name}: {race_words.clock(train, state.language)}"
        for number, (name, train) in enumerate(zip(names, at.trains, strict=True), start=1)
    ]
    said = race_words.result(asked, at, names)
    return (*lines, said) if said else tuple(lines)


def _paint_board(painter: QPainter, top: float, lines: tuple[str, ...], style: MapStyle) -> None:
    fonts = [map_font(18.0, bold=True), *(map_font(14.0, bold=False) for _ in lines[1:])]
    metrics = [QFontMetricsF(font) for font in fonts]
    width = max(m.horizontalAdvance(t) for m, t in zip(metrics, lines, strict=True))
    # Of the line itself: Chinese letters come from another font and are higher.
    heights = [m.size(0, t).height() for m, t in zip(metrics, lines, strict=True)]
    height = sum(heights)
    box = QRectF(_RIM_PX, top, width + 2 * _PAD_PX, height + 2 * _PAD_PX)
    painter.save()
    ground = QColor(style.furniture)
    ground.setAlphaF(style.furniture_opacity)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 5, 5)
    y = box.top() + _PAD_PX
    for font, high, text in zip(fonts, heights, lines, strict=True):
        painter.setFont(font)
        painter.setPen(QPen(QColor(style.furniture_text)))
        painter.drawText(QRectF(box.left() + _PAD_PX, y, width + 2, high), 0, text)
        y += high
    painter.restore()
