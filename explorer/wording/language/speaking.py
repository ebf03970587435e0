"""Says words in another language than the program's, for a text that has no translation.

A figure within an English sentence is told in English, whatever the window speaks: half a sentence
in each language would look like a mistake.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator

from explorer.model import languages
from explorer.storage.paths import resources

_SPEAKER: ContextVar[QTranslator | None] = ContextVar("speaker", default=None)


@contextmanager
def speaking(language: str) -> Generator[None, None, None]:
    """Let ``translate`` speak a language for a while; one that the program does not, English."""
    token = _SPEAKER.set(_translator(language))
    try:
        yield
    finally:
        _SPEAKER.reset(token)


@cache
def _translator(language: str) -> QTranslator:
    made = QTranslator()
    if language != languages.SOURCE and language in languages.INTERFACE:
        made.load(f"{languages.CATALOGUES[0]}_{language}", str(resources() / "translations"))
    return made


def translate(context: str, source: str, comment: str = "", n: int = -1) -> str:
    """Return a sentence in the language that is spoken; ``lupdate`` finds it by this name."""
    speaker = _SPEAKER.get()
    if speaker is None:
        return QCoreApplication.translate(context, source, comment, n)
    return speaker.translate(context, source, comment, n) or source
