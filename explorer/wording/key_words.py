"""What the keys do that are no command's: of the map, the ruler, the race, the article."""

from __future__ import annotations

from explorer.errors import QT_TRANSLATE_NOOP

_WINDOW = QT_TRANSLATE_NOOP("Keys", "Window")
_MAP = QT_TRANSLATE_NOOP("Keys", "Map")
_MEASURING = QT_TRANSLATE_NOOP("Keys", "Measuring")
_RACE = QT_TRANSLATE_NOOP("Keys", "Race")
_ROUTES = QT_TRANSLATE_NOOP("Keys", "List of routes")
_TIMELINE = QT_TRANSLATE_NOOP("Keys", "Timeline")
_CHART = QT_TRANSLATE_NOOP("Keys", "Chart of time and distance")
_SHELF = QT_TRANSLATE_NOOP("Keys", "Shelf of corridors")
_LESSON = QT_TRANSLATE_NOOP("Keys", "Steps of a lesson")
_PRESENTING = QT_TRANSLATE_NOOP("Keys", "Presenting")

OTHER_KEYS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (_WINDOW, ("N",), QT_TRANSLATE_NOOP("Keys", "next passage")),
    (_WINDOW, ("P",), QT_TRANSLATE_NOOP("Keys", "previous passage")),
    (_MAP, ("Left", "Right", "Up", "Down"), QT_TRANSLATE_NOOP("Keys", "move")),
    (_MAP, ("+", "-"), QT_TRANSLATE_NOOP("Keys", "nearer, farther")),
    (_MAP, ("Home",), QT_TRANSLATE_NOOP("Keys", "show the whole route")),
    (_MAP, ("Space",), QT_TRANSLATE_NOOP("Keys", "tell what is in the middle")),
    (_MAP, ("Return",), QT_TRANSLATE_NOOP("Keys", "choose what is in the middle")),
    (
        _MAP,
        ("Menu", "Shift+F10"),
        QT_TRANSLATE_NOOP("Keys", "offer what can be done in the middle"),
    ),
    (_MAP, ("Esc",), QT_TRANSLATE_NOOP("Keys", "choose nothing")),
    (_MEASURING, ("Space",), QT_TRANSLATE_NOOP("Keys", "add the middle of the map")),
    (_MEASURING, ("Return",), QT_TRANSLATE_NOOP("Keys", "end the line")),
    (_MEASURING, ("Backspace",), QT_TRANSLATE_NOOP("Keys", "take the last point away")),
    (_MEASURING, ("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "copy the result")),
    (_MEASURING, ("Esc",), QT_TRANSLATE_NOOP("Keys", "stop measuring")),
    (_RACE, ("Space",), QT_TRANSLATE_NOOP("Keys", "play and rest")),
    (_RACE, ("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "an hour back, an hour on")),
    (_RACE, ("Home",), QT_TRANSLATE_NOOP("Keys", "back to the start")),
    (_RACE, ("Esc",), QT_TRANSLATE_NOOP("Keys", "end the race")),
    (_ROUTES, ("Space",), QT_TRANSLATE_NOOP("Keys", "hide or show the route")),
    (_ROUTES, ("Return",), QT_TRANSLATE_NOOP("Keys", "show it on the map as large as possible")),
    (
        _ROUTES,
        ("Menu",),
        QT_TRANSLATE_NOOP("Keys", "offer what can be done with the row"),
    ),
    (_TIMELINE, ("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "event before, event after")),
    (_TIMELINE, ("Home", "End"), QT_TRANSLATE_NOOP("Keys", "first event, last event")),
    (_TIMELINE, ("Return",), QT_TRANSLATE_NOOP("Keys", "choose the event")),
    (_CHART, ("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "stop before, stop after")),
    (_CHART, ("Up", "Down"), QT_TRANSLATE_NOOP("Keys", "the other way")),
    (
        _SHELF,
        ("Left", "Right", "Up", "Down"),
        QT_TRANSLATE_NOOP("Keys", "from corridor to corridor"),
    ),
    (_SHELF, ("Return",), QT_TRANSLATE_NOOP("Keys", "open the corridor")),
    (_SHELF, ("Delete",), QT_TRANSLATE_NOOP("Keys", "take one of your own off the shelf")),
    (_SHELF, ("Esc",), QT_TRANSLATE_NOOP("Keys", "back to the map")),
    (_LESSON, ("Return",), QT_TRANSLATE_NOOP("Keys", "show the step on the map")),
    (_LESSON, ("Alt+Up", "Alt+Down"), QT_TRANSLATE_NOOP("Keys", "the step earlier, later")),
    (_LESSON, ("Ctrl+D",), QT_TRANSLATE_NOOP("Keys", "the step once more")),
    (_LESSON, ("Delete",), QT_TRANSLATE_NOOP("Keys", "delete the step")),
    (_LESSON, ("{",), QT_TRANSLATE_NOOP("Keys", "in a text: choose a figure")),
    (_PRESENTING, ("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "back, on")),
    (_PRESENTING, ("F1",), QT_TRANSLATE_NOOP("Keys", "every key of presenting")),
    (_PRESENTING, ("Esc",), QT_TRANSLATE_NOOP("Keys", "leave")),
)
"""Where, which keys, what they do."""
