"""The kinds of file that a corridor is saved as for other programs: one table of them.

What writes a kind is imported when a file is written, so that the command line, which names the
endings, starts at once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec import Struct

from explorer.errors import QT_TRANSLATE_NOOP
from explorer.export.delimited import POINTS, Delimited
from explorer.model.corridor import Corridor

BYTE_ORDER_MARK = "\ufeff"

Words = Mapping[str, str]
"""Passages as they stand in the user's own copies, by id."""


class Choices(Struct, frozen=True):
    """What a user may choose about a file: words of the own copies, and the signs of tables."""

    words: Words = MappingProxyType({})
    delimited: Delimited = POINTS


class ExportFormat(Struct, frozen=True):
    """A kind of file by the ending of its name; ``title`` says what it is in a file dialog.

    Only where it ``may_hold_words`` do the words of the user's copies go to what writes it; only
    where it ``is_delimited`` do delimiter and decimal sign matter. What ``can_be_imported`` is read
    again, and its records are the same then.
    """

    ending: str
    title: str
    content: Callable[[Corridor, Choices], bytes]
    may_hold_words: bool = False
    is_delimited: bool = False
    can_be_imported: bool = True


def _json(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return f"{text}\n".encode()


def _csv(corridor: Corridor, choices: Choices) -> bytes:
    from explorer.export.network.csv_table import segments_csv  # noqa: PLC0415

    # The mark before the table tells spreadsheets that it is UTF-8.
    return (BYTE_ORDER_MARK + segments_csv(corridor, choices.delimited)).encode()


def _places_csv(corridor: Corridor, choices: Choices) -> bytes:
    from explorer.export.network.csv_table import places_csv  # noqa: PLC0415

    return (BYTE_ORDER_MARK + places_csv(corridor, choices.delimited)).encode()


def _xlsx(corridor: Corridor, _choices: Choices) -> bytes:
    from explorer.export.network.workbook import workbook  # noqa: PLC0415

    return workbook(corridor)


def _geojson(corridor: Corridor, _choices: Choices) -> bytes:
    from explorer.export.network.geojson import network_geojson  # noqa: PLC0415

    return _json(network_geojson(corridor))


def _geopackage(corridor: Corridor, _choices: Choices) -> bytes:
    from explorer.export.network.geopackage import geopackage  # noqa: PLC0415

    return geopackage(corridor)


def _kml(corridor: Corridor, _choices: Choices) -> bytes:
    from explorer.export.network.kml import network_kml  # noqa: PLC0415

    return network_kml(corridor)


def _gpx(corridor: Corridor, _choices: Choices) -> bytes:
    from explorer.export.network.gpx import network_gpx  # noqa: PLC0415

    return network_gpx(corridor)


def _places(corridor: Corridor, _choices: Choices) -> bytes:
    from explorer.export.standards.linked_places import linked_places  # noqa: PLC0415

    return _json(linked_places(corridor))


def _passages(corridor: Corridor, choices: Choices) -> bytes:
    from explorer.export.standards import annotation_page  # noqa: PLC0415

    return _json(annotation_page(corridor, choices.words))


def _sources(corridor: Corridor, _choices: Choices) -> bytes:
    from explorer.export.standards import csl_items  # noqa: PLC0415

    return _json(csl_items(corridor.sources.values()))


FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        each.ending: each
        for each in (
            ExportFormat(
                ".csv",
                QT_TRANSLATE_NOOP("ExportFormat", "Lines and their figures as a table"),
                _csv,
                is_delimited=True,
                can_be_imported=False,
            ),
            ExportFormat(
                ".places.csv",
                QT_TRANSLATE_NOOP("ExportFormat", "Places as a table"),
                _places_csv,
                is_delimited=True,
            ),
            ExportFormat(
                ".xlsx",
                QT_TRANSLATE_NOOP("ExportFormat", "Places, lines and figures as a workbook"),
                _xlsx,
            ),
            ExportFormat(
                ".geojson",
                QT_TRANSLATE_NOOP("ExportFormat", "Lines and places for map programs"),
                _geojson,
            ),
            ExportFormat(
                ".gpkg",
                QT_TRANSLATE_NOOP("ExportFormat", "Lines, places and figures as a GeoPackage"),
                _geopackage,
                can_be_imported=False,
            ),
            ExportFormat(
                ".kml",
                QT_TRANSLATE_NOOP("ExportFormat", "Lines and places for Google Earth"),
                _kml,
            ),
            ExportFormat(
                ".gpx",
                QT_TRANSLATE_NOOP("ExportFormat", "Places and routes for navigation devices"),
                _gpx,
            ),
            ExportFormat(
                ".lpf.json", QT_TRANSLATE_NOOP("ExportFormat", "Places as Linked Places"), _places
            ),
            ExportFormat(
                ".annotations.json",
                QT_TRANSLATE_NOOP("ExportFormat", "Passages as Web Annotations"),
                _passages,
                may_hold_words=True,
            ),
            ExportFormat(
                ".csl.json",
                QT_TRANSLATE_NOOP("ExportFormat", "Sources for reference managers"),
                _sources,
            ),
        )
    }
)
"""By ending, in the order in which a file dialog offers them."""

LONGEST_FIRST = tuple(sorted(FORMATS, key=len, reverse=True))
"""The endings in the order to try them in: one may end like another."""


def format_of(name: str) -> ExportFormat | None:
    """Return the format that a file's name asks for by its ending; it may be the whole name."""
    shown = f".{name}".lower()
    ending = next((ending for ending in LONGEST_FIRST if shown.endswith(ending)), None)
    return None if ending is None else FORMATS[ending]
