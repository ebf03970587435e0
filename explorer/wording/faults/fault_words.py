"""What stands within the sentences of faults: what was found and what would be right."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.errors import QT_TRANSLATE_NOOP, Fault
from explorer.wording.faults import system_words

DETAILS = (
    # ---- imported files
    QT_TRANSLATE_NOOP(
        "FaultDetail",
        "Linked Places, GeoJSON, a table (CSV, XLSX) or KML, KMZ, GPX of places, Web Annotations, "
        "or citations as CSL-JSON, BibTeX or RIS",
    ),
    QT_TRANSLATE_NOOP("FaultDetail", "BibTeX or RIS"),
    QT_TRANSLATE_NOOP("FaultDetail", "places"),
    QT_TRANSLATE_NOOP("FaultDetail", "passages"),
    QT_TRANSLATE_NOOP("FaultDetail", "sources"),
    QT_TRANSLATE_NOOP("FaultDetail", "a part that ends in .kml"),
    QT_TRANSLATE_NOOP("FaultDetail", "degrees: [lon, lat]"),
    QT_TRANSLATE_NOOP("FaultDetail", "degrees: longitude,latitude"),
    QT_TRANSLATE_NOOP("FaultDetail", "degrees: latitude, longitude"),
    QT_TRANSLATE_NOOP("FaultDetail", "a latitude from -90 to 90 degrees"),
    QT_TRANSLATE_NOOP("FaultDetail", "a longitude from -180 to 180 degrees"),
    QT_TRANSLATE_NOOP("FaultDetail", "a Point: [lon, lat]"),
    QT_TRANSLATE_NOOP("FaultDetail", "a {0} of GeoJSON"),
    QT_TRANSLATE_NOOP("FaultDetail", "WKT such as POINT (119.2 34.6)"),
    QT_TRANSLATE_NOOP("FaultDetail", "a list of [lon, lat] pairs"),
    QT_TRANSLATE_NOOP("FaultDetail", "a list of [lon_deg, lat_deg] pairs"),
    QT_TRANSLATE_NOOP("FaultDetail", "the name of the place"),
    QT_TRANSLATE_NOOP("FaultDetail", "the place's title, and an @id"),
    QT_TRANSLATE_NOOP("FaultDetail", "what it is about"),
    QT_TRANSLATE_NOOP("FaultDetail", "an id of this item"),
    QT_TRANSLATE_NOOP("FaultDetail", "ER  -, the end of the reference"),
    QT_TRANSLATE_NOOP("FaultDetail", "at most {0} levels"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} rows"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} files"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} sheets"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} MB in memory"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} MB and what the list says"),
    # ---- fields of a corridor
    QT_TRANSLATE_NOOP("FaultDetail", "a table"),
    QT_TRANSLATE_NOOP("FaultDetail", "a table by id"),
    QT_TRANSLATE_NOOP("FaultDetail", "a list of tables"),
    QT_TRANSLATE_NOOP("FaultDetail", "a list of texts"),
    QT_TRANSLATE_NOOP("FaultDetail", "a list of texts by language"),
    QT_TRANSLATE_NOOP("FaultDetail", "a text"),
    QT_TRANSLATE_NOOP(
        "FaultDetail", 'a text by language, such as { en = "…" }: one at least, any will do'
    ),
    QT_TRANSLATE_NOOP("FaultDetail", "true or false"),
    QT_TRANSLATE_NOOP("FaultDetail", "a date such as 2017-06-08"),
    QT_TRANSLATE_NOOP("FaultDetail", "an id of this record"),
    QT_TRANSLATE_NOOP("FaultDetail", "a whole number from {0} to {1}"),
    QT_TRANSLATE_NOOP("FaultDetail", "a number from {0} to 90: north of the south"),
    QT_TRANSLATE_NOOP("FaultDetail", "a number from {0} to 180 or from -180 to {1} degrees east"),
    QT_TRANSLATE_NOOP("FaultDetail", "a number from {0} to {1}"),
    QT_TRANSLATE_NOOP("FaultDetail", "a number"),
    QT_TRANSLATE_NOOP("FaultDetail", "a number {0}"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} degrees north"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} degrees east"),
    QT_TRANSLATE_NOOP("FaultDetail", "a value from low to high"),
    QT_TRANSLATE_NOOP("FaultDetail", "exactly one of: {0}"),
    QT_TRANSLATE_NOOP("FaultDetail", "one of: {0}"),
    QT_TRANSLATE_NOOP("FaultDetail", "who gives the coordinates"),
    QT_TRANSLATE_NOOP("FaultDetail", "no km: the figure says it itself"),
    QT_TRANSLATE_NOOP("FaultDetail", "the id of a figure in {0}"),
    QT_TRANSLATE_NOOP("FaultDetail", "at least one edge of network.geojson"),
    QT_TRANSLATE_NOOP("FaultDetail", "at least one segment"),
    QT_TRANSLATE_NOOP("FaultDetail", "one mode of travel"),
    # ---- lessons
    QT_TRANSLATE_NOOP("FaultDetail", "longitude and latitude in degrees, [77.0, 43.3]"),
    QT_TRANSLATE_NOOP("FaultDetail", "two places, or none"),
    QT_TRANSLATE_NOOP("FaultDetail", "two choices at least"),
    QT_TRANSLATE_NOOP("FaultDetail", "a value in each, to sort them by"),
    QT_TRANSLATE_NOOP("FaultDetail", "the unit in which the class guesses"),
    QT_TRANSLATE_NOOP("FaultDetail", "the ends of the guesses' line"),
    QT_TRANSLATE_NOOP("FaultDetail", "low and high, the ends of the guesses' line"),
    QT_TRANSLATE_NOOP("FaultDetail", "one step at least"),
    QT_TRANSLATE_NOOP("FaultDetail", "this corridor, which is {0}"),
    QT_TRANSLATE_NOOP("FaultDetail", "the glossary"),
)
"""All that readers say of what they found and expected; what the first fits counts."""

RECORDS = (
    QT_TRANSLATE_NOOP("FaultRecord", "feature {0}"),
    QT_TRANSLATE_NOOP("FaultRecord", "placemark {0}"),
    QT_TRANSLATE_NOOP("FaultRecord", "row {0}"),
    QT_TRANSLATE_NOOP("FaultRecord", "line {0}"),
    QT_TRANSLATE_NOOP("FaultRecord", "annotation {0}"),
    QT_TRANSLATE_NOOP("FaultRecord", "item {0}"),
    QT_TRANSLATE_NOOP("FaultRecord", "reference {0}"),
)
"""What a record without a name is called; a point of GPX keeps the file's own word, wpt."""

FOUND = (
    QT_TRANSLATE_NOOP("FaultDetail", "no text"),
    QT_TRANSLATE_NOOP("FaultDetail", "no table"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} levels"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} collections"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} files"),
    QT_TRANSLATE_NOOP("FaultDetail", "{0} sheets"),
)
"""What readers say of what they found; all else that was found is a file's own."""

_HOLE = re.compile(r"\\\{\d\\\}")
_NUMBERED = re.compile(r"[a-z]+ \d+( “.*”)?", re.DOTALL)


@functools.cache
def _patterns(templates: Sequence[str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(_HOLE.sub("(.+?)", re.escape(template)), re.DOTALL), template)
        for template in templates
    )


def detail_template(text: str) -> str:
    """Return which of the ``DETAILS`` a text was made of, empty for one of a file's own."""
    return next((t for pattern, t in _patterns(DETAILS) if pattern.fullmatch(text)), "")


def _translated(context: str, templates: Sequence[str], text: str) -> str:
    for pattern, template in _patterns(templates):
        if found := pattern.fullmatch(text):
            # Not formatted: braces may stand in the sentence and in what fills it.
            told = QCoreApplication.translate(context, template)
            for number, value in enumerate(found.groups()):
                told = told.replace(f"{{{number}}}", _detail(value, DETAILS))
            return told
    return text


def _detail(text: str, templates: Sequence[str]) -> str:
    return system_words.known(text).rstrip(".。") or _translated("FaultDetail", templates, text)


def record(text: str) -> str:
    """Return what a record is called; one with a name keeps it."""
    return _translated("FaultRecord", RECORDS, text) if _NUMBERED.fullmatch(text) else text


def filled(fault: Fault, template: str) -> str:
    """Put a fault's values into a sentence, in its language as far as they are our own words."""
    found = _detail(fault.found, FOUND)
    expected = _detail(fault.expected, DETAILS)
    return template.replace("{found}", found).replace("{expected}", expected)
