"""A race as pictures without a window, for the command line."""

from __future__ import annotations

import math
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QTranslator

from explorer.analysis.travel_time.clock import wall_time, zone_of
from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.race_frame import Race, frame
from explorer.analysis.travel_time.what_if import Change, scenario
from explorer.cartography.style import MapStyle
from explorer.errors import (
    ExplorerError,
    TravelTimeError,
    UnknownPlaceError,
    UnknownRouteError,
)
from explorer.export.evidence import Json
from explorer.export.race.frames import MOST_FRAMES, board, save_frames
from explorer.export.race.moment import race_moment
from explorer.export.render import application, edges_picture
from explorer.export.travel_times import change
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.session import Choices, State, first_choices
from explorer.storage.paths import resources
from explorer.wording import what_if_mark
from explorer.wording.comparison_query import PAIR, race_of
from explorer.wording.highlights import closed


class RaceError(ExplorerError):
    """A race cannot be shown; ``is_usage`` where it was asked for wrongly."""

    def __init__(self, text: str, *, is_usage: bool) -> None:
        super().__init__(text)
        self.is_usage = is_usage


def race_pictures(
    folder: Path,
    corridor: Corridor,
    *,
    basemap_folder: Path,
    ends: tuple[str, str],
    pair: tuple[str, ...],
    changes: tuple[Change, ...],
    departure: str,
    frames: int,
    size_px: tuple[int, int],
    style: MapStyle,
    language: str,
) -> tuple[Path, ...]:
    """Write a race as PNG files; empty ends are those that the window shows first.

    Raises ``RaceError`` where there is nothing to race or the question is wrong, and
    ``PictureError`` where a file cannot be written.
    """
    if not 2 <= frames <= MOST_FRAMES:  # noqa: PLR2004 - a start and an end
        text = f"--frames {frames}: it must lie between 2 and {MOST_FRAMES}."
        raise RaceError(text, is_usage=True)
    state = replace(_state(corridor, ends, pair, changes, departure), language=language)
    state = replace(state, map_style=style.name)
    app = application()
    translator = QTranslator(app)
    if translator.load(f"explorer_{language}", str(resources() / "translations")):
        app.installTranslator(translator)
    found, ways = _race(state)
    edge_ids = tuple(e for w in ways if w.time for e in w.time.journey.edge_ids)
    renderer, picture = edges_picture(
        corridor,
        edge_ids,
        basemap_folder=basemap_folder,
        size_px=size_px,
        language=language,
        style=style,
    )
    what_if = what_if_mark.mark() if state.choices.has_scenario else ""
    picture = replace(picture, what_if=what_if, closed=closed(state))
    told = found, ways, state
    try:
        return save_frames(folder, renderer, picture, told, frames)
    finally:
        app.removeTranslator(translator)


def race_at(
    corridor: Corridor,
    hours: float,
    *,
    ends: tuple[str, str],
    pair: tuple[str, ...],
    changes: tuple[Change, ...],
    departure: str,
) -> tuple[Json, tuple[str, ...]]:
    """Return a race so many hours after its start, as data and in English words.

    Raises ``RaceError`` where there is nothing to race or the question is wrong.
    """
    if not math.isfinite(hours) or hours < 0.0:
        text = f"--at {hours:g}: it must be hours since the start, such as 14 or 14.5."
        raise RaceError(text, is_usage=True)
    state = _state(corridor, ends, pair, changes, departure)
    found, ways = _race(state)
    at = frame(found, hours)
    about = {
        "corridor": corridor.id,
        "from": state.choices.from_id,
        "to": state.choices.to_id,
        "at_h": hours,
        "what_if": [change(c) for c in changes],
    }
    return {**about, **race_moment(found, at, ways)}, board(found, at, ways, state)


def _state(
    corridor: Corridor,
    ends: tuple[str, str],
    pair: tuple[str, ...],
    changes: tuple[Change, ...],
    departure: str,
) -> State:
    """Return the choices that make up a race; empty ends are those that the window shows first."""
    first = first_choices(corridor)
    from_id, to_id = ends[0] or first.from_id, ends[1] or first.to_id
    _check(corridor, (from_id, to_id), pair, changes, departure)
    choices = Choices(from_id=from_id, to_id=to_id, pair=pair, what_if=changes, departure=departure)
    return State(corridor, choices, language=SOURCE)


def _race(state: State) -> tuple[Race, tuple[Alternative, ...]]:
    found, ways, trouble = race_of(state)
    if found is None:
        raise RaceError(trouble, is_usage=False)
    return found, ways


def _check(
    corridor: Corridor,
    ends: tuple[str, str],
    pair: tuple[str, ...],
    changes: tuple[Change, ...],
    departure: str,
) -> None:
    """Raise ``RaceError`` for what is not there."""
    for place_id in ends:
        if place_id not in corridor.places:
            text = f"“{place_id}” is no place here. Places: {', '.join(corridor.places)}"
            raise RaceError(text, is_usage=True)
    known = (*corridor.routes, *corridor.timing.services)
    unknown = [i for i in pair if i not in known]
    if unknown:
        text = f"“{unknown[0]}” is no route here. Known are: {', '.join(known)}"
        raise RaceError(text, is_usage=True)
    if len(pair) > PAIR:
        raise RaceError("--service can be given twice at most.", is_usage=True)
    try:
        scenario(corridor, changes)
        if departure:
            wall_time(departure, zone_of(ends[0], corridor))
    except UnknownPlaceError as error:
        text = f"“{error.place}” is no place here."
        raise RaceError(text, is_usage=True) from error
    except UnknownRouteError as error:
        text = f"“{error.route}” is no place, segment or edge here."
        raise RaceError(text, is_usage=True) from error
    except TravelTimeError as error:
        raise RaceError(str(error), is_usage=error.is_usage) from error
