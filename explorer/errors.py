"""Small named errors that carry values; the window and the command line turn them into sentences.

Sentence templates are plain English with named values. ``QT_TRANSLATE_NOOP`` marks them for Qt's
translation files without importing Qt: ``lupdate`` looks for that very name.
"""

from __future__ import annotations

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return ``text`` unchanged; only marks it for translation."""
    return text


_FAULT_TEMPLATES: dict[str, tuple[str, str]] = {
    "missing_file": (
        QT_TRANSLATE_NOOP("Fault", "the file is missing"),
        QT_TRANSLATE_NOOP("Fault", "a file of this name in the corridor's folder"),
    ),
    "unreadable_file": (
        QT_TRANSLATE_NOOP("Fault", "the file cannot be read: {found}"),
        QT_TRANSLATE_NOOP("Fault", "a complete {expected} file in UTF-8"),
    ),
    "missing_field": (
        QT_TRANSLATE_NOOP("Fault", "the field is missing"),
        QT_TRANSLATE_NOOP("Fault", "{expected}"),
    ),
    "wrong_type": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not of the right kind"),
        QT_TRANSLATE_NOOP("Fault", "{expected}"),
    ),
    "unknown_field": (
        QT_TRANSLATE_NOOP("Fault", "the field is not known here"),
        QT_TRANSLATE_NOOP("Fault", "one of: {expected}"),
    ),
    "out_of_range": (
        QT_TRANSLATE_NOOP("Fault", "{found} is out of range"),
        QT_TRANSLATE_NOOP("Fault", "{expected}"),
    ),
    "not_finite": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not a finite number"),
        QT_TRANSLATE_NOOP("Fault", "{expected}"),
    ),
    "not_a_choice": (
        QT_TRANSLATE_NOOP("Fault", "{found} is not among the possible values"),
        QT_TRANSLATE_NOOP("Fault", "one of: {expected}"),
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
    "broken_chain": (
        QT_TRANSLATE_NOOP("Fault", "{found} does not join the piece before it"),
        QT_TRANSLATE_NOOP("Fault", "pieces that follow one another from {expected}"),
    ),
    "not_linked": (
        QT_TRANSLATE_NOOP("Fault", "no passage is linked"),
        QT_TRANSLATE_NOOP("Fault", "at least one passage that states or implies it"),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("Fault", "the file holds {found}"),
        QT_TRANSLATE_NOOP("Fault", "at most {expected}"),
    ),
    "newer_format": (
        QT_TRANSLATE_NOOP("Fault", "the corridor's format {found} is newer than this program"),
        QT_TRANSLATE_NOOP("Fault", "format {expected}, or a newer Corridor Explorer"),
    ),
}


@dataclass(frozen=True, slots=True)
class Fault:
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
        """Keep the pack's name and its faults."""
        super().__init__(f"{pack}: {len(faults)} fault(s)")
        self.pack = pack
        self.faults = faults


class DocumentError(ExplorerError):
    """A text file cannot be opened; ``reason`` is one of ``REASONS``."""

    REASONS = {  # noqa: RUF012 - a constant table
        "missing": QT_TRANSLATE_NOOP("DocumentError", "There is no file of that name."),
        "too_large": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is too large for an article. Texts up to 20 MB can be opened.",
        ),
        "binary": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is none of the kinds that can be read: text (.txt), web page (.html), "
            "Word (.docx) and PDF. Save the article as one of these and open that.",
        ),
        "locked": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is locked with a password. Open it with its own program, save it without "
            "the password and open that.",
        ),
        "no_text": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file holds no words, only pictures of them or a program. Save the article as "
            "plain text (.txt) and open that.",
        ),
        "damaged": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is damaged or was not saved whole. Save the article again and open that.",
        ),
        "unsafe": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file would unpack to far more than any article holds, so it was not opened.",
        ),
        "empty": QT_TRANSLATE_NOOP("DocumentError", "The file holds no text."),
        "unreadable": QT_TRANSLATE_NOOP("DocumentError", "The file cannot be read."),
    }

    def __init__(self, path: str, reason: str) -> None:
        """Keep the file's path and the reason's key."""
        super().__init__(f"{path}: {self.REASONS[reason]}")
        self.path = path
        self.reason = reason


class MissingEvidenceError(ExplorerError):
    """A figure was built without saying where it comes from."""


class UnknownPlaceError(ExplorerError):
    """A place id or name that the open corridor does not know."""

    def __init__(self, place: str, known: tuple[str, ...]) -> None:
        """Keep what was asked for and the ids that exist."""
        super().__init__(place)
        self.place = place
        self.known = known


class UnknownRouteError(ExplorerError):
    """A route or service id that the open corridor does not know."""

    def __init__(self, route: str, known: tuple[str, ...]) -> None:
        """Keep what was asked for and the ids that exist."""
        super().__init__(route)
        self.route = route
        self.known = known


class NothingToCompareError(ExplorerError):
    """No route of the corridor joins the two places."""

    def __init__(self, from_id: str, to_id: str) -> None:
        """Keep the two places."""
        super().__init__(f"{from_id} – {to_id}")
        self.from_id = from_id
        self.to_id = to_id
