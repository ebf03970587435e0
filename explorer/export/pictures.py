"""Saves the map as PNG, SVG or PDF through the one renderer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.errors import QT_TRANSLATE_NOOP, ExplorerError
from explorer.export.outlines import OutliningPainter
from explorer.export.pdf_text import searchable
from explorer.storage.write_error import WriteError
from explorer.storage.writing import check_writable, write_file
from explorer.wording import phrases

FORMATS = (".png", ".svg", ".pdf")
MAX_MEGAPIXELS = 120.0
MAX_SIDE_PX = 30_000
_POINTS_PER_PX = 72.0 / 96.0

Paint = Callable[[QPainter], None]


def _nothing(_painter: QPainter) -> None:
    """Paint nothing more."""


_NAME = QT_TRANSLATE_NOOP("PictureError", "the name must end in one of: {0}")
_LARGE = QT_TRANSLATE_NOOP("PictureError", "{0} is too large; {1} would fit")
_MEMORY = QT_TRANSLATE_NOOP("PictureError", "there is not enough memory for a picture of that size")
_UNPAINTED = QT_TRANSLATE_NOOP("PictureError", "the picture cannot be painted")


class PictureError(ExplorerError):
    """A picture cannot be written; ``reason`` says why in words.

    Where a file could not be written, its ``WriteError`` is the cause. Else the words are
    ``template``, filled with ``said``; its translation context is ``PictureError``.
    """

    def __init__(self, path: Path, template: str, *said: str) -> None:
        self.path, self.template, self.said = path, template, said
        self.reason = template.format(*said)
        super().__init__(f"{path.name}: {self.reason}")


def why_not(error: PictureError) -> str:
    """Return in the user's language why a picture was not saved."""
    if isinstance(error.__cause__, WriteError):
        return phrases.write_error(error.__cause__)
    return QCoreApplication.translate("PictureError", error.template).format(*error.said)


def save(path: Path, renderer: Renderer, picture: RenderSpec, over: Paint = _nothing) -> None:
    """Write the picture in the format that the file's name asks for; ``over`` paints on top of it.

    Raises ``PictureError`` for an unknown format, an unwritable file or too large a picture.
    """
    kind = path.suffix.lower()
    picture = picture.on_its_own
    size = QSize(picture.viewport.width_px, picture.viewport.height_px)
    if kind not in FORMATS:
        raise PictureError(path, _NAME, ", ".join(FORMATS))
    megapixels = size.width() * size.height() / 1e6
    if kind == ".png" and (
        megapixels > MAX_MEGAPIXELS or max(size.width(), size.height()) > MAX_SIDE_PX
    ):
        side = int((MAX_MEGAPIXELS * 1e6) ** 0.5)
        raise PictureError(path, _LARGE, f"{size.width()}x{size.height()}", f"{side}x{side}")
    try:
        check_writable(path)
    except WriteError as error:
        raise PictureError(path, "cannot be written: {0}", error.sentence) from error

    def paint(painter: QPainter) -> None:
        renderer.paint(painter, picture)
        over(painter)

    content = {".png": _png, ".svg": _svg, ".pdf": _pdf}[kind](path, paint, picture, size)
    try:
        write_file(path, content)
    except WriteError as error:
        raise PictureError(path, "cannot be written: {0}", error.sentence) from error


def painted(
    device: QPagedPaintDevice | QSvgGenerator, paint: Paint, painter: QPainter | None = None
) -> bool:
    """Paint on a device, with a painter of one's own or a plain one; return whether it took all."""
    painter = painter or QPainter()
    if not painter.begin(device):
        return False
    paint(painter)
    return painter.end()


def _png(path: Path, paint: Paint, _picture: RenderSpec, size: QSize) -> bytes:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise PictureError(path, _MEMORY)
    image.fill(0)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return png_bytes(image)


def png_bytes(image: QImage) -> bytes:
    """Return a picture as a PNG file holds it; empty where it cannot be."""
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(into, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(into.data().data())


def _svg(path: Path, paint: Paint, picture: RenderSpec, size: QSize) -> bytes:
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(into)
    generator.setSize(size)
    generator.setResolution(96)  # else a viewer shows it a third larger
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle("Corridor Explorer")
    generator.setDescription(picture.attribution)
    if not painted(generator, paint, OutliningPainter()):
        raise PictureError(path, _UNPAINTED)
    return bytes(into.data().data())


def _pdf(path: Path, paint: Paint, _picture: RenderSpec, size: QSize) -> bytes:
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(into)
    points = QSizeF(size.width() * _POINTS_PER_PX, size.height() * _POINTS_PER_PX)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setResolution(96)
    writer.setTitle("Corridor Explorer")
    if not painted(writer, paint):
        raise PictureError(path, _UNPAINTED)
    return searchable(bytes(into.data().data()))
