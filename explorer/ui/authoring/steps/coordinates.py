"""Latitude and longitude, typed by hand."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit

from explorer.model.authoring.drafts import LonLat

_COORDINATES = re.compile(r"\s*(-?\d+(?:[.,]\d+)?)\s*[,; ]\s*(-?\d+(?:[.,]\d+)?)\s*")
_MOST_LAT, _MOST_LON = 90, 180


def coordinates_edit(name: str) -> QLineEdit:
    """Return a line for coordinates."""
    edit = QLineEdit()
    edit.setObjectName("coordinates")
    edit.setPlaceholderText("47.07, 15.44")
    edit.setAccessibleName(name)
    return edit


def coordinates_in(text: str) -> LonLat | None:
    """Return longitude and latitude in degrees as somebody typed them, latitude first."""
    found = _COORDINATES.fullmatch(text)
    if found is None:
        return None
    lat, lon = (float(part.replace(",", ".")) for part in found.groups())
    return (lon, lat) if abs(lat) <= _MOST_LAT and abs(lon) <= _MOST_LON else None
