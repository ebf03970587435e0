"""Sentences about what an import found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from explorer.storage.imports.result import NOTES, Note


def note(item: Note) -> str:
    """Return what there is to know about a record that was taken."""
    return item.filled(QCoreApplication.translate("ImportNote", NOTES[item.problem]))


def columns(found: Mapping[str, str]) -> str:
    """Return what the columns of a table were taken for."""
    told = ", ".join(f"{column} = {role}" for column, role in found.items())
    return QCoreApplication.translate("ImportNote", "Columns: {0}").replace("{0}", told)
