"""Why a question about the world has no answer: English templates, marked for translation.

They stand here for the command line, which does without Qt, and for the window alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from explorer.errors import QT_TRANSLATE_NOOP, NoWorldWayError, WorldDataError

if TYPE_CHECKING:
    from explorer.analysis.world.naming import UnclearPlaceError

NO_WAY: Mapping[str, str] = {
    "same_place": QT_TRANSLATE_NOOP("World", "{start} is both the beginning and the end."),
    "far_from_network": QT_TRANSLATE_NOOP(
        "World",
        "{place} lies {nearest_km:,.0f} km from the nearest {what}; "
        "more than {most_km:.0f} km are not bridged.",
    ),
    "same_point": QT_TRANSLATE_NOOP(
        "World", "Both ends are nearest to the same point of the same {what}: {start} is too close."
    ),
    "forbidden_place": QT_TRANSLATE_NOOP("World", "{place} lies in what is to be avoided."),
    "no_way": QT_TRANSLATE_NOOP("World", "No way leads from {start} to {end} by {kinds}."),
    "unknown_passage": QT_TRANSLATE_NOOP(
        "World", "“{name}” is no strait or canal known here. Known are: {known}."
    ),
}
NETWORKS: Mapping[str, str] = {
    "rail": QT_TRANSLATE_NOOP("World", "railway"),
    "road": QT_TRANSLATE_NOOP("World", "main road"),
    "sea": QT_TRANSLATE_NOOP("World", "port or sea lane"),
}
SWAPPED = QT_TRANSLATE_NOOP(
    "World", "Are latitude and longitude swapped? The latitude comes first."
)
AVOIDED = QT_TRANSLATE_NOOP("World", "Something is avoided; without that there may be one.")
NO_GAPS = QT_TRANSLATE_NOOP(
    "World", "No gap in the data may be bridged; with gaps there may be one."
)
BY_SEA = QT_TRANSLATE_NOOP("World", "By sea as well, ships may join what land does not.")
UNCLEAR: Mapping[str, str] = {
    "unknown": QT_TRANSLATE_NOOP(
        "World", "“{text}” is no place that is known here. Try another spelling, or “lat,lon”."
    ),
    "namesakes": QT_TRANSLATE_NOOP(
        "World",
        "Several places are called “{text}”. Add a country or region, such as "
        "“{text}, {where}”, or give “lat,lon”:",
    ),
    "area": QT_TRANSLATE_NOOP(
        "World",
        "“{text}” is too large for a way to begin or end there. Name a place in it, or “lat,lon”:",
    ),
    "swapped": QT_TRANSLATE_NOOP(
        "World",
        "“{text}”: latitude and longitude look swapped; the latitude comes first "
        "and lies between -90 and 90.",
    ),
    "no_coordinates": QT_TRANSLATE_NOOP(
        "World",
        "“{text}”: no place on Earth; latitudes lie between -90 and 90, "
        "longitudes between -180 and 180.",
    ),
}
DAMAGED: Mapping[str, str] = {
    "it is damaged": QT_TRANSLATE_NOOP("World", "it is damaged"),
    "its parts do not fit together": QT_TRANSLATE_NOOP("World", "its parts do not fit together"),
}
Translated = Callable[[str], str]


def _as_it_is(text: str) -> str:
    return text


def no_way_sentence(error: NoWorldWayError, translated: Translated = _as_it_is) -> str:
    """Say why there is no way."""
    values = error.values
    kind = NETWORKS.get(str(values.get("kind")))
    what = "" if kind is None else translated(kind)
    told = [translated(NO_WAY[error.reason]).format(**{**values, "what": what})]
    if values.get("swapped"):
        told.append(translated(SWAPPED))
    if error.reason == "no_way":
        told += [translated(AVOIDED)] if values["avoids"] else []
        told += [] if values["gaps"] else [translated(NO_GAPS)]
        told += [] if "sea" in str(values["kinds"]) else [translated(BY_SEA)]
    return " ".join(told)


def unclear_sentence(error: UnclearPlaceError, translated: Translated = _as_it_is) -> str:
    """Say why it is not clear which place a text means."""
    where = error.candidates[0].country if error.candidates else ""
    name = error.text.partition(",")[0] if error.reason == "namesakes" else error.text
    return translated(UNCLEAR[error.reason]).format(text=name, where=where)


def damage(error: WorldDataError, translated: Translated = _as_it_is) -> str:
    """Say what is wrong with a file of the world; what the system says stays as it says it."""
    known = DAMAGED.get(error.reason)
    return error.reason if known is None else translated(known)
