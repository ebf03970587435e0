"""Parses TOML that may mean harm: what would take seconds is refused like what is no TOML.

How long a file takes depends on what stands in it. The weights were measured on a busy machine; a
key of many parts costs the square of their number.
"""

from __future__ import annotations

import re

import tomli

_US_A_VALUE, _US_A_DOT, _US_AN_ESCAPE, _US_A_LETTER = 2.5, 6.0, 0.9, 0.033
_MOST_US = 3e6  # 100,000 places take two thirds of it
_MOST_PARTS = 16  # of a key; packs have keys of two or three
_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+"""
_LONG_KEY = re.compile(
    rf"(?:^|[{{,\[])[ \t]*+(?:{_PART}\.[ \t]*+){{{_MOST_PARTS},1001}}+{_PART}(?=[\]=])",
    re.MULTILINE,
)
_DOT = re.compile(r"\.[ \t]*[^\d\s.]")  # as between the parts of a key, and not in a number


def load_toml(text: str) -> dict[str, object]:
    """Return what a TOML file says; raises ``ValueError`` and ``RecursionError``."""
    values = text.count(",") + text.count("=")
    escapes = text.count("\\")
    dots = sum(1 for _ in _DOT.finditer(text))
    needed_us = _US_A_VALUE * values + _US_A_DOT * dots
    needed_us += _US_AN_ESCAPE * escapes + _US_A_LETTER * len(text)
    if needed_us > _MOST_US:
        counts = f"{values} values, {dots} dots and {escapes} escapes in {len(text)} letters"
        message = f"{counts} are too many"
        raise ValueError(message)
    if found := _LONG_KEY.search(text):
        message = f"a key has more than {_MOST_PARTS} parts: {found[0][:40]}…"
        raise ValueError(message)
    return tomli.loads(text)
