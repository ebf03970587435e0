"""Everything in ``geodata/world``, read when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.analysis.gazetteer import Gazetteer
from explorer.analysis.world.borders import Borders
from explorer.analysis.world.planner import WorldPlanner
from explorer.storage.basemap import load_basemap
from explorer.storage.world_data.gazetteer import read_gazetteer
from explorer.storage.world_data.networks import read_network, read_ports

if TYPE_CHECKING:
    from explorer.analysis.area_search import AreaSearch

FOLDER = "world"
_LEVEL = 1
"""The countries of the whole Earth, at 1:50 million."""


class World:
    """The world's networks and places; nothing is read before it is needed."""

    def __init__(self, geodata: Path) -> None:
        self._geodata = geodata

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The places; raises ``WorldDataError``."""
        return read_gazetteer(self._geodata / FOLDER)

    @cached_property
    def areas(self) -> AreaSearch:
        """Countries, their parts, seas and the like; raises ``WorldDataError``."""
        from explorer.storage.world_data.areas import read_area_search  # noqa: PLC0415 - rarely

        return read_area_search(self._geodata, self.gazetteer)

    @cached_property
    def planner(self) -> WorldPlanner:
        """What finds ways; raises ``WorldDataError`` when it reads a network."""
        folder = self._geodata / FOLDER
        return WorldPlanner(
            lambda kind: read_network(folder, kind), lambda: read_ports(folder), self._borders
        )

    @cached_property
    def country_names(self) -> dict[str, dict[str, str]]:
        """Return the names of countries by code and language."""
        areas = load_basemap(self._geodata / "basemap").areas
        return {country.code: dict(country.names) for country in areas.countries}

    def _borders(self) -> Borders:
        return Borders(load_basemap(self._geodata / "basemap").layer("countries", _LEVEL))
