"""The claim check on paper: blocks of text with their signs, set on pages of any size."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)

from explorer.analysis.claims import ClaimRow, Figure, counts
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.labels.lettering import load_fonts
from explorer.cartography.themes import THEMES
from explorer.export.pdf_text import searchable
from explorer.export.verdict_signs import COLORS, paint_sign
from explorer.model.claims import Scope, Verdict
from explorer.model.corridor import Corridor
from explorer.model.quantity import Evidence, Reference
from explorer.model.sources import Source
from explorer.model.texts import in_language
from explorer.storage.paths import resources
from explorer.storage.write_error import WriteError
from explorer.storage.writing import check_writable, write_file
from explorer.wording import claim_words, phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
MARGINS_MM = QMarginsF(18, 16, 18, 14)
_PX_PER_POINT = 96.0 / 72.0  # a page is set in pixels of 1/96 inch
_SHEET_DPI = 300
_TEXT_PX = 12.5
_INDENT_PX = 26.0
_SIGN_PX = 15.0
_GAP_PX = 12.0
_FOOT_PX = 26.0
_COLORS = THEMES["light"].colors  # paper is white


class Block(Struct, frozen=True):
    """What stays together on a page: HTML of our own making, with a verdict's sign beside it.

    ``heading`` stands above it over the whole width, and never alone at the foot of a page.
    """

    body: str
    verdict: Verdict | None = None
    heading: str = ""


def _p(text: str, style: str = "") -> str:
    return f'<p style="margin:0 0 3px 0;{style}">{text}</p>'


def _muted(text: str) -> str:
    return f'<span style="color:{_COLORS["muted"]}">{html.escape(text)}</span>'


def sheet_blocks(rows: Sequence[ClaimRow], corridor: Corridor, language: str) -> tuple[Block, ...]:
    """Return the sheet's blocks: title, sources, legend of the verdicts, then the claims.

    The legend counts the claims that are on the sheet, and says so where some are left out.
    """
    blocks = [Block(_title(rows, corridor, language))]
    numbers = counts(rows)
    for number, verdict in enumerate(Verdict):
        words = html.escape(f"{phrases.verdict(verdict)}: {numbers[verdict]}")
        body = _p(f"<b>{words}</b> – {html.escape(claim_words.verdict_rule(verdict))}")
        heading = "" if number else translate("ClaimSheet", "What the signs mean")
        blocks.append(Block(body, verdict, heading))
    source_id = ""
    for row in rows:
        begins = row.passage.source_id != source_id
        source_id = row.passage.source_id
        cited = corridor.passage_in(row.passage.id, language).source_id
        heading = phrases.source_label(corridor.sources[cited], language) if begins else ""
        blocks.append(Block(_claim(row, corridor, language), row.checked.verdict, heading))
    return tuple(blocks)


def _title(rows: Sequence[ClaimRow], corridor: Corridor, language: str) -> str:
    title = html.escape(translate("ClaimSheet", "Claim check"))
    parts = [
        f'<p style="margin:0;font-size:26px;font-weight:700">{title}</p>',
        _p(html.escape(in_language(corridor.titles, language)), "font-size:16px"),
    ]
    if len(rows) < len(corridor.claims):
        text = translate("ClaimSheet", "{0} of {1} claims, as chosen in the program.")
    else:
        text = translate("ClaimSheet", "All {1} claims of the articles.")
    parts.append(_p(html.escape(text.format(len(rows), len(corridor.claims)))))
    passages = (claim.passage_id for claim in corridor.claims.values())
    cited = {corridor.passage_in(i, language).source_id for i in passages}
    listed = (source for source in corridor.sources.values() if source.id in cited)
    parts += [_p(_muted(_source(source, language))) for source in listed]
    return "".join(parts)


def _source(source: Source, language: str) -> str:
    issued = phrases.date(source.issued, language) if source.issued else ""
    return " · ".join(p for p in (source.title, source.publisher, issued, source.url) if p)


def _claim(row: ClaimRow, corridor: Corridor, language: str) -> str:
    claim, checked = row.claim, row.checked
    verdict = html.escape(claim_words.verdict(checked))
    given = translate("ClaimSheet", "in the text: {0}").format(claim_words.claimed(claim, language))
    where = phrases.citation(row.passage, corridor, language)
    parts = [
        _p(f"<b>{html.escape(in_language(claim.summary, language))}</b>"),
        _p(f"<b>{verdict}</b> · {html.escape(given)} · {_muted(where)}"),
    ]
    for text in claim_words.remarks(claim, checked, corridor, language):
        worth = translate("ClaimSheet", "Worth noticing: {0}").format(text)
        ink, ground = _COLORS["assumed"], _COLORS["assumed-ground"]
        parts.append(_p(html.escape(worth), f"color:{ink};background-color:{ground}"))
    if claim.note:
        parts.append(_p(html.escape(in_language(claim.note, language))))
    figures = _same_thing_first(checked.figures)
    parts += [_p(_figure(figure, corridor, language)) for figure in figures]
    return "".join(parts)


def _same_thing_first(figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures that decide before those that measure something else."""
    return sorted(figures, key=lambda figure: list(Scope).index(figure.scope))


def _figure(figure: Figure, corridor: Corridor, language: str) -> str:
    words = claim_words.figure_words(figure, corridor, language)
    off = f" ({words.off})" if words.off else ""
    badges = ", ".join(phrases.badge(evidence)[1] for evidence, _ in words.evidence)
    said = " · ".join(_cited(figure.evidence, language) or [words.who])
    said = "" if said == badges else said
    shown = html.escape(words.shown)
    before, _, after = html.escape(f"{words.bearing}: {words.told}").rpartition(shown)
    parts = [f"{before}<b>{shown}</b>{after}{html.escape(off)}"]
    parts.append(html.escape(f"{badges} · {said}" if said else badges))
    if words.why:
        parts.append(html.escape(words.why))
    return f"{parts[0]} {_rest(' · '.join(parts[1:]))}"


def _rest(escaped: str) -> str:
    return f'<span style="color:{_COLORS["muted"]}">· {escaped}</span>'


def _cited(evidence: Sequence[Evidence], language: str) -> list[str]:
    """Return the publications with where and when, each once."""
    cited: list[str] = []
    for item in evidence:
        if isinstance(item, Reference):
            date = phrases.date(item.date, language) if item.date else ""
            cited.append(", ".join(p for p in (item.publisher, item.where, date) if p))
    return list(dict.fromkeys(cited))


# ------------------------------------------------------------------------------------- pages


class ClaimSheet:
    """Blocks set on pages of one size, ready to be painted; a page is in pixels of 1/96 inch."""

    def __init__(self, blocks: Sequence[Block], size_px: QSizeF, foot: str) -> None:
        """Set the blocks; ``foot`` stands at the left below every page."""
        load_fonts(resources() / "fonts")
        self._size_px, self._foot = size_px, foot
        self.pages: list[list[tuple[float, Block, QTextDocument, float]]] = [[]]
        room = size_px.height() - _FOOT_PX
        y = 0.0
        for block in blocks:
            heading = _set(_heading(block.heading), size_px.width()) if block.heading else None
            indent = _INDENT_PX if block.verdict else 0.0
            body = _set(block.body, size_px.width() - indent)
            head_px = heading.size().height() + 4 if heading else 0.0
            if y and y + head_px + body.size().height() > room:
                self.pages.append([])
                y = 0.0
            if heading is not None:
                self.pages[-1].append((y, Block(""), heading, 0.0))
                y += head_px
            self.pages[-1].append((y, block, body, indent))
            y += body.size().height() + _GAP_PX

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, the first being 0, into the rectangle from (0, 0) to its size."""
        paper = QColor(_COLORS["paper"])
        for y, block, document, indent in self.pages[number]:
            if block.verdict is not None:
                box = QRectF(2, y + 1, _SIGN_PX, _SIGN_PX)
                ink = QColor(_COLORS[COLORS[block.verdict]])
                paint_sign(painter, box, block.verdict, ink, paper)
            painter.save()
            painter.translate(QPointF(indent, y))
            document.drawContents(painter)
            painter.restore()
        width, height = self._size_px.width(), self._size_px.height()
        painter.setPen(QPen(QColor(_COLORS["hairline"]), 1))
        painter.drawLine(QPointF(0, height - 20), QPointF(width, height - 20))
        painter.setPen(QColor(_COLORS["muted"]))
        painter.setFont(map_font(11, bold=False))
        foot = QRectF(0, height - 17, width, 16)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._foot)
        text = translate("ClaimSheet", "Page {0} of {1}").format(number + 1, len(self.pages))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, text)


def _heading(text: str) -> str:
    return f'<p style="margin:0;font-size:17px;font-weight:700">{html.escape(text)}</p>'


def _set(body: str, width_px: float) -> QTextDocument:
    document = QTextDocument()
    document.setUseDesignMetrics(True)  # so that a line breaks alike at every resolution
    document.setDocumentMargin(0)
    font = QFont(map_font(13, bold=False))  # a copy: the map's own is kept for all
    font.setPixelSize(round(_TEXT_PX))
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(f'<div style="color:{_COLORS["ink"]}">{body}</div>')
    document.setTextWidth(width_px)
    return document


def page_px(device: QPagedPaintDevice) -> QSizeF:
    """Return what a device's page holds between its margins, in pixels of 1/96 inch."""
    points = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    return QSizeF(points.width() * _PX_PER_POINT, points.height() * _PX_PER_POINT)


def paint_sheet(
    device: QPagedPaintDevice, rows: Sequence[ClaimRow], corridor: Corridor, language: str
) -> bool:
    """Print the claims on a device of any page size; return whether the device took them."""
    foot = f"Corridor Explorer · {in_language(corridor.titles, language)}"
    sheet = ClaimSheet(sheet_blocks(rows, corridor, language), page_px(device), foot)
    return paint_pages(device, len(sheet.pages), sheet.paint)


def paint_pages(
    device: QPagedPaintDevice, count: int, paint: Callable[[QPainter, int], None]
) -> bool:
    """Print pages, the first being 0, laid out in pixels of 1/96 inch; tell whether all were."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / 96.0
    for number in range(count):
        if number:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        paint(painter, number)
        painter.restore()
    return painter.end()


def save_sheet(
    path: Path,
    rows: Sequence[ClaimRow],
    corridor: Corridor,
    language: str,
    *,
    paper: str = "a4",
) -> None:
    """Write the claims as a PDF. Raises ``WriteError`` where the file cannot be written."""
    check_writable(path)
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(into)
    writer.setPageSize(QPageSize(PAPERS[paper]))
    writer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
    writer.setResolution(_SHEET_DPI)
    writer.setTitle(translate("ClaimSheet", "Claim check"))
    writer.setCreator("Corridor Explorer")
    if not paint_sheet(writer, rows, corridor, language):
        raise WriteError(path, "incomplete")
    write_file(path, searchable(bytes(into.data().data())))
