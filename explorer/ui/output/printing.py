"""The map and the claims on paper: what goes on a page, and the dialogs that send it there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPointF, QSizeF, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.analysis.claims import ClaimRow
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.rendering.legend import drawn_in, free_corner, legend_size, paint_legend
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.cartography.style import STYLES
from explorer.export.claim_sheet import MARGINS_MM, page_px, paint_sheet, save_sheet
from explorer.model.texts import in_language
from explorer.session import State
from explorer.ui.article.article_copies import tell
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.wording import map_words, phrases

# Thin lines are a pixel wide at any resolution: at this one they stay in sight.
_MAP_DPI = 150
_TITLE_PX = 22.0
_STATUS_MS = 8000


def paint_map(device: QPagedPaintDevice, scene: Scene, picture: RenderSpec, state: State) -> bool:
    """Print the view of a picture in the print style, with title and legend, on one page.

    The whole of the picture's view is on the page; what the page has room for beside it is map
    too. Returns whether the device took it.
    """
    page = page_px(device)
    title_px = _TITLE_PX * 1.6
    map_px = QSizeF(page.width(), max(1.0, page.height() - title_px))
    view = picture.viewport
    wider = max(view.width_px / map_px.width(), view.height_px / map_px.height())
    fits = replace(view, m_per_px=view.m_per_px * wider)
    fits = fits.resized(int(map_px.width()), int(map_px.height()))
    fits = fits.centered(view.center_x_m, view.center_y_m)
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / 96.0
    painter.scale(scale, scale)
    style = STYLES["print"]
    font = map_font(_TITLE_PX, bold=True)
    painter.setFont(font)
    painter.setPen(QColor(style.label))
    title = in_language(state.corridor.titles, state.language)
    painter.drawText(QPointF(0, QFontMetricsF(font).ascent()), title)
    painter.translate(0, title_px)
    printed, renderer = replace(picture.on_its_own, viewport=fits), Renderer(scene, style)
    renderer.paint(painter, printed)
    routes = [state.corridor.routes[i] for i in picture.routes]
    entries = map_words.legend(routes, state.corridor, state.language)
    if legend_size(entries).height() < fits.height_px / 2:
        at = free_corner(entries, fits, drawn_in(renderer, printed))
        paint_legend(painter, at, entries, style)
    return painter.end()


class Printing(QObject):
    """Shows on paper what the window shows: first as a preview, then through the printer."""

    saved = Signal(str, int)  # a sentence, and for how many ms to show it

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def preview_map(self, scene: Scene, picture: RenderSpec, state: State) -> QPrintPreviewDialog:
        """Show how the map will lie on the page; the dialog prints it."""
        printer = QPrinter()
        printer.setResolution(_MAP_DPI)
        wide = picture.viewport.width_px > picture.viewport.height_px
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )
        title = self.tr("Print the map")
        return self._preview(printer, title, lambda p: paint_map(p, scene, picture, state))

    def preview_sheet(self, rows: Sequence[ClaimRow], state: State) -> QPrintPreviewDialog:
        """Show the claims as pages; the dialog prints them."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        title = self.tr("Print the claim check")
        return self._preview(
            printer, title, lambda p: paint_sheet(p, rows, state.corridor, state.language)
        )

    def _preview(
        self, printer: QPrinter, title: str, paint: Callable[[QPrinter], bool]
    ) -> QPrintPreviewDialog:
        printer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
        printer.setDocName(title)
        printer.setCreator("Corridor Explorer")
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(title)
        resize_within(dialog, 980, 720)
        dialog.paintRequested.connect(paint)
        # The dialog does not own its printer: it has to live as long.
        dialog.destroyed.connect(lambda _dialog=None, _printer=printer: None)
        open_once(dialog)
        return dialog

    def ask_for_sheet(self, rows: Sequence[ClaimRow], state: State) -> None:
        """Let the user choose a file and save the claims into it."""
        dialog = QFileDialog(self._window, self.tr("Save the claim check"), "", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("claims.pdf")
        with passing(dialog):
            if dialog.exec():
                self.save_sheet(Path(dialog.selectedFiles()[0]), rows, state)

    def save_sheet(self, path: Path, rows: Sequence[ClaimRow], state: State) -> None:
        """Save the claims as a PDF of the size of paper that the desktop's printers have."""
        letter = QPrinter().pageLayout().pageSize().id().name == "Letter"
        paper = "letter" if letter else "a4"
        try:
            save_sheet(path, rows, state.corridor, state.language, paper=paper)
        except OSError as error:
            text = self.tr("“{0}” cannot be saved").format(path.name)
            tell(self._window, text, phrases.write_error(error), self.tr("Close"))
            return
        self.saved.emit(self.tr("Saved as {0}").format(path.name), _STATUS_MS)
