"""Sentences about what an import found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from explorer.errors import QT_TRANSLATE_NOOP
from explorer.storage.imports.result import NOTES, Note

ROLES: Mapping[str, str] = MappingProxyType(
    {
        "title": QT_TRANSLATE_NOOP("ImportColumn", "Name"),
        "lon": QT_TRANSLATE_NOOP("ImportColumn", "Longitude"),
        "lat": QT_TRANSLATE_NOOP("ImportColumn", "Latitude"),
        "country": QT_TRANSLATE_NOOP("ImportColumn", "Country"),
        "date": QT_TRANSLATE_NOOP("ImportColumn", "Date"),
        "note": QT_TRANSLATE_NOOP("ImportColumn", "Description"),
        "id": QT_TRANSLATE_NOOP("ImportColumn", "Identifier"),
    }
)
"""What a column may hold that a user can choose, in the order in which it is asked."""

_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "kind": QT_TRANSLATE_NOOP("ImportField", "kind"),
        "country": QT_TRANSLATE_NOOP("ImportField", "country"),
        "lon_deg": QT_TRANSLATE_NOOP("ImportField", "position"),
        "lat_deg": QT_TRANSLATE_NOOP("ImportField", "position"),
        "names": QT_TRANSLATE_NOOP("ImportField", "names"),
        "other_names": QT_TRANSLATE_NOOP("ImportField", "other names"),
        "rank": QT_TRANSLATE_NOOP("ImportField", "rank"),
        "position_from": QT_TRANSLATE_NOOP("ImportField", "who gives the position"),
        "note": QT_TRANSLATE_NOOP("ImportField", "description"),
        "title": QT_TRANSLATE_NOOP("ImportField", "title"),
        "short": QT_TRANSLATE_NOOP("ImportField", "short title"),
        "publisher": QT_TRANSLATE_NOOP("ImportField", "publisher"),
        "author": QT_TRANSLATE_NOOP("ImportField", "author"),
        "issued": QT_TRANSLATE_NOOP("ImportField", "date"),
        "language": QT_TRANSLATE_NOOP("ImportField", "language"),
        "url": QT_TRANSLATE_NOOP("ImportField", "address"),
        "csl_type": QT_TRANSLATE_NOOP("ImportField", "kind"),
        "csl": QT_TRANSLATE_NOOP("ImportField", "further fields"),
        "summary": QT_TRANSLATE_NOOP("ImportField", "summary"),
        "kinds": QT_TRANSLATE_NOOP("ImportField", "what it is about"),
        "place_ids": QT_TRANSLATE_NOOP("ImportField", "places"),
        "route_ids": QT_TRANSLATE_NOOP("ImportField", "routes"),
        "fact_ids": QT_TRANSLATE_NOOP("ImportField", "figures"),
    }
)
_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        ",": QT_TRANSLATE_NOOP("ImportSign", "comma"),
        ";": QT_TRANSLATE_NOOP("ImportSign", "semicolon"),
        "\t": QT_TRANSLATE_NOOP("ImportSign", "tab"),
        "|": QT_TRANSLATE_NOOP("ImportSign", "bar"),
        ".": QT_TRANSLATE_NOOP("ImportSign", "point"),
    }
)


def note(item: Note) -> str:
    """Return what there is to know about a record that was taken."""
    return item.filled(QCoreApplication.translate("ImportNote", NOTES[item.problem]))


def role(name: str) -> str:
    """Return what a column holds."""
    return QCoreApplication.translate("ImportColumn", ROLES[name])


def sign(text: str) -> str:
    """Return the name of a sign that stands between columns or within numbers."""
    return QCoreApplication.translate("ImportSign", _SIGNS[text]) if text in _SIGNS else text


def fields(names: Iterable[str]) -> str:
    """Return the names of fields in which two records differ; where a passage stands is one."""
    stands = QCoreApplication.translate("ImportField", "where it stands")
    told = (
        QCoreApplication.translate("ImportField", _FIELDS[name]) if name in _FIELDS else stands
        for name in names
    )
    return ", ".join(dict.fromkeys(told))


def form(found: Mapping[str, str]) -> str:
    """Return how a table is written; empty for what is none of text."""
    if not found:
        return ""
    if "sheet" in found:
        sheet = QCoreApplication.translate("ImportNote", "Sheet: {0}")
        return sheet.replace("{0}", found["sheet"])
    told = QCoreApplication.translate(
        "ImportNote", "Columns are parted by: {0} · decimal sign: {1} · encoding: {2}"
    )
    signs = (sign(found.get("delimiter", "")), sign(found.get("decimal", "")))
    return told.format(*signs, found.get("encoding", ""))
