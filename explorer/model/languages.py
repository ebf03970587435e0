"""The languages: what the program speaks, and what places are named in; one table for both.

Only the standard library is imported here, so that ``dev.py`` and the scripts in ``packaging/``
can read the table before anything is installed.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class DatePatterns(NamedTuple):
    """How dates stand in a sentence.

    ``{name}`` is the month beside a day, ``{alone}`` without one, ``{short}`` abbreviated and
    ``{number}`` its number; those words are Qt's. ``since`` is a month after "since", where that
    asks for another form of it.
    """

    day: str = "{day} {name} {year}"
    month: str = "{alone} {year}"
    short_day: str = "{day} {short}"
    since: str = ""


class Language(NamedTuple):
    """A language by its ISO 639-1 code.

    ``name`` is what it calls itself in the menu, ``label`` what it is called beside a place's
    name. One of the interface has its sentences in resources/translations, in a file for each of
    ``CATALOGUES``. A corridor's texts and names may be in any language at all, one is enough; those
    that ``names_places`` are the ones that the base map has. Names in an ``own_script`` are what
    stands on a country's own signs. ``ordinal`` is how the ninth is written with a digit (``{0}``;
    ``{1}`` is an ending that depends on it); without one a text's own word stays. The letters of a
    ``writing_system``, as Qt calls it, are in none of the fonts that come along.
    """

    code: str
    name: str
    label: str
    interface: bool = False
    names_places: bool = True
    own_script: bool = False
    dates: DatePatterns = DatePatterns()
    ordinal: str = ""
    writing_system: str = ""


SOURCE = "en"
"""The code of the language that the program's sentences are written in, for want of another."""

CATALOGUES = ("explorer", "qtbase")
"""What the files of a translation begin with: the program's sentences, and those of Qt's dialogs.

The latter are our own, for Qt does not come in every language, and a package has none of Qt's.
"""

_LANGUAGES = (
    Language(SOURCE, "English", "English", interface=True),
    Language("id", "Bahasa Indonesia", "Indonesia", interface=True, ordinal="ke-{0}"),
    Language(
        "zh",
        "中文",
        "中文",
        interface=True,
        own_script=True,
        dates=DatePatterns("{year}年{number}月{day}日", "{year}年{number}月", "{number}月{day}日"),
        ordinal="第{0}",
        writing_system="SimplifiedChinese",
    ),
    Language(
        "kk",
        "Қазақша",
        "Қазақша",
        interface=True,
        own_script=True,
        dates=DatePatterns("{year} ж. {day} {name}", "{year} ж. {name}"),
        ordinal="{0}-{1}",
    ),
    Language(
        "ru",
        "Русский",
        "Русский",
        interface=True,
        own_script=True,
        dates=DatePatterns(since="{name} {year}"),
        ordinal="{0}-й",
    ),
)

INTERFACE: Mapping[str, Language] = MappingProxyType(
    {language.code: language for language in _LANGUAGES if language.interface}
)
"""What the window, the sheets and the pictures of a race can speak."""

OF_NAMES: Mapping[str, Language] = MappingProxyType(
    {language.code: language for language in _LANGUAGES if language.names_places}
)
"""What the base map names places in, and what a picture of it may be asked for."""

OWN_SCRIPTS = tuple(language.code for language in _LANGUAGES if language.own_script)
"""The codes of the languages whose names stand beneath those in the reader's language."""
