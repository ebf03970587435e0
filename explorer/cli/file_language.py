"""The language of a file that a command writes; what the command itself says is English."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from explorer.model.languages import SOURCE


@contextmanager
def writing_in(language: str) -> Generator[None, None, None]:
    """Make Qt's application where there is none, and let it speak a language meanwhile."""
    from explorer.export.render import application  # noqa: PLC0415 - Qt only when it draws
    from explorer.wording.translations import Translations  # noqa: PLC0415 - likewise

    translations = Translations(application())
    translations.use(language)
    try:
        yield
    finally:
        translations.use(SOURCE)
