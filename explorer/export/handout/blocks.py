"""What stands on a page of a hand-out: headings, texts, lines to write on, tables, maps."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtGui import QPainter

Paint = Callable[[QPainter, float, float], None]
"""Paints into a box of a width and a height in pixels, the upper left corner being (0, 0)."""


class Heading(Struct, frozen=True):
    """The name of a part; it never stands alone at the foot of a page."""

    text: str


class Text(Struct, frozen=True):
    """A paragraph: HTML of our own making. One that ``leads`` stays with what follows it."""

    html: str
    size_px: float = 13.0
    gap_px: float = 5.0
    indent_px: float = 0.0
    leads: bool = False


class WriteLines(Struct, frozen=True):
    """Empty lines for a hand to write on."""

    count: int


class Row(Struct, frozen=True):
    """A row of a table; one that is ``head`` stays with the next, and stands again on a new page.

    ``cells`` are HTML, ``shares`` the parts of the width, which add up to 1.
    """

    cells: tuple[str, ...]
    shares: tuple[float, ...]
    least_px: float = 0.0
    head: bool = False
    last: bool = False


class Picture(Struct, frozen=True):
    """Something painted over the whole width, as high as the page has room for."""

    height_px: float
    least_px: float
    paint: Paint


Block = Heading | Text | WriteLines | Row | Picture
