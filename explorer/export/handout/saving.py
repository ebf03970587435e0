"""Makes the PDF of a hand-out or its key, and writes it whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from explorer.analysis.lessons.resolving import Resolver
from explorer.cartography.labels.lettering import load_fonts
from explorer.export.claim_sheet import MARGINS_MM, PAPERS, page_px, paint_pages
from explorer.export.handout.finishing import finished
from explorer.export.handout.pages import Pages
from explorer.export.handout.parts import Sheet, key, worksheet
from explorer.export.lesson_sources import Sources
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.model.texts import in_language
from explorer.storage.glossary import load_glossary
from explorer.storage.paths import resources
from explorer.storage.write_error import WriteError
from explorer.storage.writing import check_writable, write_file

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_DPI = 300


def save_handout(
    path: Path,
    lesson: Lesson,
    corridor: Corridor,
    language: str,
    *,
    paper: str = "a4",
    for_teacher: bool = False,
    in_grey: bool = False,
) -> int:
    """Write a lesson's worksheet, or its key ``for_teacher``, and return the number of pages.

    The program's translations have to be those of ``language``. Raises ``WriteError`` where the
    file cannot be written, and ``UnresolvedError`` where a reference stands for nothing any more.
    """
    check_writable(path)
    load_fonts(resources() / "fonts")
    sources = Sources(lesson, Resolver(corridor), language)
    sheet = Sheet(lesson, corridor, load_glossary(), sources, language, in_grey)
    title = in_language(lesson.titles, language)
    if for_teacher:
        title = translate("Handout", "{0} – key").format(title)
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(into)
    writer.setPageSize(QPageSize(PAPERS[paper]))
    writer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("Corridor Explorer")
    blocks = key(sheet) if for_teacher else worksheet(sheet)
    pages = Pages(blocks, page_px(writer), f"Corridor Explorer · {title}")
    if not paint_pages(writer, len(pages.pages), pages.paint):
        raise WriteError(path, "incomplete")
    write_file(path, finished(bytes(into.data().data()), language, pages.parts))
    return len(pages.pages)
