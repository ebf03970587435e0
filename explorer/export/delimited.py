"""How a table of text is written for spreadsheets: columns, numbers, and texts that are none."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

DELIMITERS: Mapping[str, str] = MappingProxyType({"comma": ",", "semicolon": ";", "tab": "\t"})
DECIMALS: Mapping[str, str] = MappingProxyType({"point": ".", "comma": ","})


_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


class Delimited(Struct, frozen=True):
    """The signs between columns and within numbers; they differ."""

    delimiter: str = ","
    decimal: str = "."

    @property
    def can_be_told_apart(self) -> bool:
        """Whether a spreadsheet can tell the end of a column from a decimal sign."""
        return self.delimiter != self.decimal


POINTS = Delimited()
"""As RFC 4180 and most programs for data have it."""

COMMAS = Delimited(";", ",")
"""As spreadsheets expect it where a comma stands in numbers."""


def usual_for(decimal: str) -> Delimited:
    """Return what spreadsheets expect where a decimal sign is in use."""
    return COMMAS if decimal == "," else POINTS


def harmless(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    is_number = text.removeprefix("-").replace(".", "", 1).isdecimal()
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) and not is_number else text
