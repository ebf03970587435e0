"""Small named errors that carry values; the window and the command line turn them into sentences.

Sentence templates are plain English with named values. ``QT_TRANSLATE_NOOP`` marks them for Qt's
translation files without importing Qt: ``lupdate`` looks for that very name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from msgspec import Struct


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return ``text`` unchanged; only marks it for translation."""
    return text


_AS_EXPECTED = QT_TRANSLATE_NOOP("Fault", "{expected}")
_ONE_OF = QT_TRANSLATE_NOOP("Fault", "one of: {expected}")
_FAULT_TEMPLATES: dict[str, tuple[str, str]] = {
    "missing_file": (
        QT_TRANSLATE_NOOP("Fault", "the file is missing"),
        QT_TRANSLATE_NOOP("Fault", "a file of this name in the corridor's folder"),
    ),
    "unreadable_file": (
        QT_TRANSLATE_NOOP("Fault", "the file cannot be read: {found}"),
        QT_TRANSLATE_NOOP("Fault", "a complete {expected} file in UTF-8"),
    ),
    "not_opened": (
        QT_TRANSLATE_NOOP("Fault", "the file cannot be opened: {found}"),
        QT_TRANSLATE_NOOP("Fault", "a file that you may read, on a disk that answers"),
    ),
    "not_whole": (
        QT_TRANSLATE_NOOP("Fault", "this is no whole {expected} file (detail: {found})"),
        QT_TRANSLATE_NOOP("Fault", "the whole {expected} file, saved or downloaded once more"),
    ),
    "too_deep": (
        QT_TRANSLATE_NOOP("Fault", "its parts lie one inside the other far too often"),
        QT_TRANSLATE_NOOP("Fault", "a {expected} file as map and reference programs write it"),
    ),
    "doctype": (
        QT_TRANSLATE_NOOP("Fault", "the file declares a DOCTYPE, which is not read, for safety"),
        QT_TRANSLATE_NOOP("Fault", "the same {expected} file without <!DOCTYPE …>"),
    ),
    "no_known_kind": (
        QT_TRANSLATE_NOOP("Fault", "what is in the file is of no kind that can be imported"),
        _AS_EXPECTED,
    ),
    "nothing_in_it": (QT_TRANSLATE_NOOP("Fault", "there is nothing in the file"), _AS_EXPECTED),
    "gone": (
        QT_TRANSLATE_NOOP("Fault", "the corridor is not there any more; looked for: {found}"),
        QT_TRANSLATE_NOOP("Fault", "the corridor at its place, or opened where it lies now"),
    ),
    "missing_field": (QT_TRANSLATE_NOOP("Fault", "the field is missing"), _AS_EXPECTED),
    "empty_entry": (
        QT_TRANSLATE_NOOP("Fault", "entry {found} of the list is empty"),
        QT_TRANSLATE_NOOP("Fault", "a text or an id in each entry, or no entry at all"),
    ),
    "wrong_sign": (
        QT_TRANSLATE_NOOP("Fault", "the text holds signs that cannot be shown: {found}"),
        QT_TRANSLATE_NOOP("Fault", "a text of whole characters, without control characters"),
    ),
    "no_place": (
        QT_TRANSLATE_NOOP("Fault", "this is a line, and no place"),
        QT_TRANSLATE_NOOP("Fault", "a point or an area"),
    ),
    "wrong_type": (QT_TRANSLATE_NOOP("Fault", "{found} is not of the right kind"), _AS_EXPECTED),
    "unknown_field": (QT_TRANSLATE_NOOP("Fault", "the field is not known here"), _ONE_OF),
    "out_of_range": (QT_TRANSLATE_NOOP("Fault", "{found} is out of range"), _AS_EXPECTED),
    "not_finite": (QT_TRANSLATE_NOOP("Fault", "{found} is not a finite number"), _AS_EXPECTED),
    "not_a_choice": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not among the possible values"),
        _ONE_OF,
    ),
    "impossible_date": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not a date that exists"),
        QT_TRANSLATE_NOOP("Fault", "a year, year-month or year-month-day such as 2017-06-08"),
    ),
    "duplicate_id": (
        QT_TRANSLATE_NOOP("Fault", "the id {found} is used twice"),
        QT_TRANSLATE_NOOP("Fault", "an id that no other record of this kind has"),
    ),
    "unknown_id": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not a known id"),
        QT_TRANSLATE_NOOP("Fault", "an id from {expected}"),
    ),
    "swapped_coordinates": (
        QT_TRANSLATE_NOOP("Fault", "latitude and longitude look swapped: {found}"),
        QT_TRANSLATE_NOOP("Fault", "lat_deg and lon_deg as {expected}"),
    ),
    "far_from_place": (
        QT_TRANSLATE_NOOP("Fault", "the line's end lies {found} km from its place"),
        QT_TRANSLATE_NOOP("Fault", "an end within {expected} km of the place"),
    ),
    "shorter_than_straight": (
        QT_TRANSLATE_NOOP("Fault", "{found} is shorter than the straight line"),
        QT_TRANSLATE_NOOP("Fault", "at least the {expected} between the ends of the line"),
    ),
    "shorter_than_places": (
        QT_TRANSLATE_NOOP("Fault", "{found} is shorter than straight from place to place"),
        QT_TRANSLATE_NOOP("Fault", "at least {expected}, or a reason that says where it ends"),
    ),
    "longer_than_plausible": (
        QT_TRANSLATE_NOOP("Fault", "{found} is longer than plausible, and no reason is given"),
        QT_TRANSLATE_NOOP("Fault", "at most {expected}, or a reason that says why"),
    ),
    "elsewhere": (
        QT_TRANSLATE_NOOP("Fault", "this is not in {found}, nor near it"),
        QT_TRANSLATE_NOOP("Fault", "{expected}, or another position"),
    ),
    "at_sea": (
        QT_TRANSLATE_NOOP("Fault", "this is at sea, and not near {found}"),
        QT_TRANSLATE_NOOP("Fault", "no country, or another position"),
    ),
    "broken_chain": (
        QT_TRANSLATE_NOOP("Fault", "{found} does not join the piece before it"),
        QT_TRANSLATE_NOOP("Fault", "pieces that follow one another from {expected}"),
    ),
    "unreachable": (
        QT_TRANSLATE_NOOP("Fault", "no route runs over the segment, so nobody can get to it"),
        QT_TRANSLATE_NOOP(
            "Fault", "a route with this segment, or alone = true where that is meant"
        ),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("Fault", "the file holds {found}"),
        QT_TRANSLATE_NOOP("Fault", "at most {expected}"),
    ),
    "not_in_order": (
        QT_TRANSLATE_NOOP("Fault", "low, likely and high are not in order: {found}"),
        QT_TRANSLATE_NOOP("Fault", "low no larger than likely, likely no larger than high"),
    ),
    "no_evidence": (
        QT_TRANSLATE_NOOP("Fault", "the value does not say where it comes from"),
        _AS_EXPECTED,
    ),
    "tests_itself": (
        QT_TRANSLATE_NOOP(
            "Fault", "{found}, or a figure of the same train or source, sets a parameter"
        ),
        QT_TRANSLATE_NOOP(
            "Fault", "the role used, with these estimates in sets, or no such evidence: {expected}"
        ),
    ),
    "tests_its_source": (
        QT_TRANSLATE_NOOP(
            "Fault", "{found}, or a figure of the same train or source, sets a parameter"
        ),
        QT_TRANSLATE_NOOP(
            "Fault", "the role used, with these estimates in sets, or no such evidence: {expected}"
        ),
    ),
    "sets_nothing": (
        QT_TRANSLATE_NOOP("Fault", "{found} does not rest on this time, nor on its kin"),
        QT_TRANSLATE_NOOP("Fault", "an estimate that rests on {expected}, or the role test"),
    ),
    "sets_more": (
        QT_TRANSLATE_NOOP("Fault", "{found} does not name all that it sets"),
        QT_TRANSLATE_NOOP("Fault", "these estimates too: {expected}"),
    ),
    "no_direction": (
        QT_TRANSLATE_NOOP("Fault", "the time does not say which way it holds for"),
        QT_TRANSLATE_NOOP("Fault", "a direction, one of: {expected}"),
    ),
    "wrong_direction": (
        QT_TRANSLATE_NOOP("Fault", "the time is {found} and is used the other way"),
        QT_TRANSLATE_NOOP("Fault", "a time that is {expected}"),
    ),
    "not_recorded": (
        QT_TRANSLATE_NOOP("Fault", "“{found}” is no publisher"),
        QT_TRANSLATE_NOOP("Fault", "who published it; else it cannot {expected}"),
    ),
    "limit_tested": (
        QT_TRANSLATE_NOOP("Fault", "“{found}” is a limit and tests no time"),
        QT_TRANSLATE_NOOP("Fault", "the role unlike, with a note that says so"),
    ),
    "no_such_time": (
        QT_TRANSLATE_NOOP("Fault", "{found} cannot be the time of this way"),
        QT_TRANSLATE_NOOP("Fault", "between 400 and 5 km/h over {expected}"),
    ),
    "longer_than_service": (
        QT_TRANSLATE_NOOP("Fault", "the service does not run {found}"),
        QT_TRANSLATE_NOOP("Fault", "two places of its line, in a direction it runs: {expected}"),
    ),
    "not_a_timetable": (
        QT_TRANSLATE_NOOP("Fault", "{found} is no timetable of one train"),
        QT_TRANSLATE_NOOP(
            "Fault", "an exact time in h of one service, counted from its first place"
        ),
    ),
    "two_timetables": (
        QT_TRANSLATE_NOOP("Fault", "the service has a timetable for this already: {found}"),
        QT_TRANSLATE_NOOP("Fault", "one timetable for each service and direction"),
    ),
    "direction_unsaid": (
        QT_TRANSLATE_NOOP("Fault", "the direction of {found} is not said"),
        QT_TRANSLATE_NOOP(
            "Fault", 'a figure of this direction; elsewhere direction = "not published"'
        ),
    ),
    "not_as_frozen": (
        QT_TRANSLATE_NOOP("Fault", "the published time is now {found}, not as it was frozen"),
        QT_TRANSLATE_NOOP("Fault", "{expected}, or the new one with a logged change"),
    ),
    "no_middle": (
        QT_TRANSLATE_NOOP("Fault", "{found} is a range without a value to reckon with"),
        QT_TRANSLATE_NOOP("Fault", "a figure with a value; a range can stand beside it"),
    ),
    "not_a_language": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not a language tag"),
        QT_TRANSLATE_NOOP("Fault", "a tag after BCP 47, such as en, id, ka or zh-Hant"),
    ),
    "not_a_country": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not the code of a country"),
        QT_TRANSLATE_NOOP("Fault", "two letters of ISO 3166-1, such as KZ"),
    ),
    "not_a_zone": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not a time zone"),
        QT_TRANSLATE_NOOP("Fault", "a name of the IANA database such as Asia/Almaty"),
    ),
    "newer_format": (
        QT_TRANSLATE_NOOP("Fault", "the corridor's format {found} is newer than this program"),
        QT_TRANSLATE_NOOP("Fault", "format {expected}, or a newer Corridor Explorer"),
    ),
    "not_a_corridor_file": (
        QT_TRANSLATE_NOOP("Fault", "this is not a .corridor file"),
        QT_TRANSLATE_NOOP("Fault", "a file that “corridor-explorer pack” wrote"),
    ),
    "damaged_file": (
        QT_TRANSLATE_NOOP("Fault", "the file is damaged: {found}"),
        QT_TRANSLATE_NOOP("Fault", "the whole file, copied or downloaded again"),
    ),
    "unsafe_name": (
        QT_TRANSLATE_NOOP("Fault", "{found} is no name that is safe everywhere"),
        QT_TRANSLATE_NOOP("Fault", "a plain name such as places.toml, in no folder"),
    ),
    "unsafe_id": (
        QT_TRANSLATE_NOOP("Fault", "{found} is no id that files can be named after"),
        QT_TRANSLATE_NOOP("Fault", "letters, digits and hyphens, such as middle-corridor"),
    ),
    "odd_id": (
        QT_TRANSLATE_NOOP("Fault", "{found} holds more than letters, digits and hyphens"),
        QT_TRANSLATE_NOOP("Fault", "letters, digits and hyphens, such as middle-corridor"),
    ),
    "not_a_plain_file": (
        QT_TRANSLATE_NOOP("Fault", "{found} is a link, a folder or a device"),
        QT_TRANSLATE_NOOP("Fault", "a plain file"),
    ),
    "duplicate_name": (
        QT_TRANSLATE_NOOP("Fault", "the name {found} is used twice, as Windows reads names"),
        QT_TRANSLATE_NOOP("Fault", "a name that no other file has, in any case of its letters"),
    ),
    "not_listed": (
        QT_TRANSLATE_NOOP("Fault", "the manifest does not name this file"),
        QT_TRANSLATE_NOOP("Fault", "only files that manifest.json names"),
    ),
    "not_as_listed": (
        QT_TRANSLATE_NOOP("Fault", "the manifest speaks of another corridor: {found}"),
        QT_TRANSLATE_NOOP("Fault", "the id and titles of {expected}"),
    ),
    "wrong_hash": (
        QT_TRANSLATE_NOOP("Fault", "the contents have changed: their hash is {found}"),
        QT_TRANSLATE_NOOP("Fault", "contents with the hash {expected}"),
    ),
    "encrypted": (
        QT_TRANSLATE_NOOP("Fault", "the file is locked with a password"),
        QT_TRANSLATE_NOOP("Fault", "a file without a password"),
    ),
    "unknown_compression": (
        QT_TRANSLATE_NOOP("Fault", "the file is packed in a way that is not known: {found}"),
        QT_TRANSLATE_NOOP("Fault", "a file stored plainly or packed with deflate"),
    ),
    "out_of_reach": (
        QT_TRANSLATE_NOOP("Fault", "the corridor cannot be reached: {found}"),
        QT_TRANSLATE_NOOP("Fault", "a folder or .corridor file that may be read from here"),
    ),
    "no_answer": (
        QT_TRANSLATE_NOOP("Fault", "the disk or network share of the corridor does not answer"),
        QT_TRANSLATE_NOOP("Fault", "a disk that answers within {expected} seconds"),
    ),
    "no_room_to_unpack": (
        QT_TRANSLATE_NOOP("Fault", "the file cannot be unpacked: {found}"),
        QT_TRANSLATE_NOOP("Fault", "free space, and the right to write into {expected}"),
    ),
}


class Fault(Struct, frozen=True):
    """One thing that is wrong in a corridor pack: where, what, and what would be right."""

    file: str
    record: str
    field: str
    problem: str
    found: str = ""
    expected: str = ""

    @property
    def templates(self) -> tuple[str, str]:
        """English templates of what is wrong and what would be right, not yet filled in."""
        return _FAULT_TEMPLATES[self.problem]

    def filled(self, template: str) -> str:
        """Put this fault's values into a template, translated or not."""
        return template.replace("{found}", self.found).replace("{expected}", self.expected)

    @property
    def wrong(self) -> str:
        """What is wrong, in English."""
        return self.filled(self.templates[0])

    @property
    def right(self) -> str:
        """What would be right, in English."""
        return self.filled(self.templates[1])


class ExplorerError(Exception):
    """Base of every error this program raises on purpose."""


class PackError(ExplorerError):
    """A corridor pack cannot be used; ``faults`` lists everything that is wrong at once."""

    def __init__(self, pack: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(f"{pack}: {len(faults)} fault(s)")
        self.pack = pack
        self.faults = faults

    @property
    def first(self) -> str:
        """The first fault in English, and where it is."""
        fault = self.faults[0]
        where = (fault.file, fault.record, fault.field)
        return ": ".join((*filter(None, where), fault.wrong))


class UnknownCorridorError(ExplorerError):
    """No corridor on the shelf has this id; ``known`` are the ids that there are."""

    def __init__(self, corridor: str, known: tuple[str, ...]) -> None:
        super().__init__(f"{corridor}: neither a path nor one of {', '.join(known)}")
        self.corridor = corridor
        self.known = known


class MissingEvidenceError(ExplorerError):
    """A figure was built without saying where it comes from."""


class UnknownPlaceError(ExplorerError):
    """A place id or name that the open corridor does not know."""

    def __init__(self, place: str, known: tuple[str, ...]) -> None:
        super().__init__(place)
        self.place = place
        self.known = known


class UnknownRouteError(ExplorerError):
    """A route or service id that the open corridor does not know."""

    def __init__(self, route: str, known: tuple[str, ...]) -> None:
        super().__init__(route)
        self.route = route
        self.known = known


class UnknownNameError(ExplorerError):
    """A name that one of the program's own tables does not have; ``what`` says which table."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        self.what, self.name, self.known = what, name, tuple(known)
        super().__init__(f"“{name}” is no {what}; known are: {', '.join(self.known)}")


class NothingToCompareError(ExplorerError):
    """No route of the corridor joins the two places."""

    def __init__(self, from_id: str, to_id: str) -> None:
        super().__init__(f"{from_id} – {to_id}")
        self.from_id = from_id
        self.to_id = to_id


def _english(names: Mapping[str, str]) -> str:
    return names.get("en") or next(iter(names.values()), "")


class TravelTimeError(ExplorerError):
    """A travel time cannot be worked out; ``reason`` is one of ``REASONS``, ``values`` fill it."""

    REASONS = {  # noqa: RUF012 - a constant table
        "no_service": QT_TRANSLATE_NOOP(
            "TravelTimeError", "No service is known for “{route}”, so no travel time."
        ),
        "not_served": QT_TRANSLATE_NOOP(
            "TravelTimeError", "“{service}” does not run from {start} to {end}."
        ),
        "not_running": QT_TRANSLATE_NOOP(
            "TravelTimeError", "“{service}” runs {period}, which does not include {date}."
        ),
        "impossible_date": QT_TRANSLATE_NOOP(
            "TravelTimeError",
            "“{date}” is not a date that exists. Right would be 2017, 2017-06 or 2017-06-08.",
        ),
        "out_of_range": QT_TRANSLATE_NOOP(
            "TravelTimeError",
            "“{estimate}” cannot be {value} {unit}. It must lie between {low} and {high} {unit}.",
        ),
        "not_finite": QT_TRANSLATE_NOOP(
            "TravelTimeError", "“{estimate}” must be a finite number of {unit}."
        ),
        "unknown_estimate": QT_TRANSLATE_NOOP(
            "TravelTimeError", "“{estimate}” is not known here. Known are: {known}."
        ),
        "no_such_gauge": QT_TRANSLATE_NOOP(
            "TravelTimeError",
            "No time is known for “{operation}” at “{crossing}”. Known are: {known}.",
        ),
        "nothing_left": QT_TRANSLATE_NOOP(
            "TravelTimeError", "With {closed} closed, no way is left from {start} to {end}."
        ),
        "no_crossing": QT_TRANSLATE_NOOP(
            "TravelTimeError", "It is not known how “{service}” would cross the border on {edge}."
        ),
        "no_speed": QT_TRANSLATE_NOOP(
            "TravelTimeError", "No running speed of “{service}” is known for {where}."
        ),
        "no_transfer": QT_TRANSLATE_NOOP(
            "TravelTimeError",
            "It is not known how “{service}” would change its mode between {edges}.",
        ),
        "no_length": QT_TRANSLATE_NOOP(
            "TravelTimeError", "The length of {edge} is unknown, and so is the travel time."
        ),
        "no_zone": QT_TRANSLATE_NOOP("TravelTimeError", "No time zone is known for {place}."),
        "no_such_time": QT_TRANSLATE_NOOP(
            "TravelTimeError", "The clocks of {zone} never showed {time}."
        ),
    }

    USAGE = frozenset({"impossible_date", "out_of_range", "not_finite", "unknown_estimate"})

    def __init__(self, reason: str, **values: str | Mapping[str, str]) -> None:
        """Keep the reason's key and what fills its sentence; names are given by language."""
        self.reason = reason
        self.values = values
        super().__init__(self.filled(self.REASONS[reason]))

    @property
    def is_usage(self) -> bool:
        """Whether the question itself was wrong, rather than its answer “no”."""
        return self.reason in self.USAGE

    def filled(self, template: str, choose: Callable[[Mapping[str, str]], str] = _english) -> str:
        """Put the values into a template, translated or not; ``choose`` picks a name's language."""
        shown = {
            name: value if isinstance(value, str) else choose(value)
            for name, value in self.values.items()
        }
        return template.format_map(shown)


class WorldDataError(ExplorerError):
    """A file of the world's networks or places is missing or damaged; carries which and why."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class NoWorldWayError(ExplorerError):
    """No way answers the question; ``reason`` says why, the values what it is about.

    Reasons: ``same_place``; ``far_from_network`` (place, kind, nearest_km, most_km, swapped);
    ``forbidden_place`` (place); ``no_way`` (start, end, kinds); ``unknown_passage`` (name, known).
    """

    def __init__(self, reason: str, **values: str | float | bool) -> None:
        super().__init__(reason, values)
        self.reason = reason
        self.values = values
