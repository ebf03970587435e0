"""What went with something that was deleted, in the words of a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

import tomli
from PySide6.QtCore import QCoreApplication

from explorer.errors import Fault
from explorer.export.drafts.copied_files import LESSON
from explorer.model.texts import in_language

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def left_out_lines(
    faults: Iterable[Fault], base: Mapping[str, bytes], language: str
) -> tuple[str, ...]:
    """Return each thing once; a lesson, which goes as a whole, first and by its title.

    ``base`` are the files of the corridor that was copied.
    """
    lessons_first = sorted(faults, key=lambda fault: not fault.file.startswith(LESSON))
    return tuple(dict.fromkeys(_line(fault, base, language) for fault in lessons_first))


def _line(fault: Fault, base: Mapping[str, bytes], language: str) -> str:
    if fault.file.startswith(LESSON):
        title = _lesson_title(base.get(fault.file, b""), language)
        if title:
            return translate("LeftOut", "the lesson “{0}”").format(title)
        return fault.file
    return f"{fault.file}: {fault.record}" if fault.record else fault.file


def _lesson_title(content: bytes, language: str) -> str:
    try:
        titles: object = tomli.loads(content.decode("utf-8-sig")).get("titles")
    except ValueError:
        return ""
    if not isinstance(titles, dict):
        return ""
    told = cast("dict[str, object]", titles)
    texts = {tag: text for tag, text in told.items() if isinstance(text, str) and text}
    return in_language(texts, language) if texts else ""
