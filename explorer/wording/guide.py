"""The short guide: a page for each task, in plain words."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class GuidePage(Struct, frozen=True):
    """What to do for one task: a title, and one step or remark in each paragraph."""

    title: str
    paragraphs: tuple[str, ...]


def pages() -> tuple[GuidePage, ...]:
    """Return the pages in the present language, in the order of a lesson."""
    made = (_start(), _read(), _compare(), _check(), _search(), _present(), _take_along())
    return (*made, _make(), _make_a_lesson())


def _start() -> GuidePage:
    return GuidePage(
        translate("Guide", "Start"),
        (
            translate(
                "Guide",
                "The map shows the routes of the corridor. Drag it with the mouse, turn the wheel "
                "to come nearer, press Home to see the whole route again.",
            ),
            translate(
                "Guide",
                "Click a route, a part of it or a place, on the map or in the list on the left. "
                "What is known about it stands on the right.",
            ),
            translate(
                "Guide",
                "Every figure has a badge such as “computed” or “published”. Click it: it tells "
                "who says so and how far that can be trusted.",
            ),
            translate(
                "Guide",
                "The eye beside a route hides it or shows it again. The right mouse button, or "
                "the Menu key, offers what can be done with a place of the map or with a route.",
            ),
            translate(
                "Guide",
                "The corridor's name at the top opens the shelf: choose another corridor there, "
                "or open a file of your own.",
            ),
            translate("Guide", "Nothing can be broken: Ctrl+Z takes back the last step."),
        ),
    )


def _read() -> GuidePage:
    return GuidePage(
        translate("Guide", "Read"),
        (
            translate(
                "Guide",
                "The articles belong to their publishers, so they do not come with the program. "
                "Save your own copy (a web page, mail, text, book, PDF or a file of a word "
                "processor) and open it with Ctrl+O, or drop it on the window.",
            ),
            translate(
                "Guide",
                "The program recognises the article and marks the passages that it knows. Click "
                "a passage: its places and lines light up on the map.",
            ),
            translate(
                "Guide",
                "N goes to the next passage and P to the one before. The names of places in the "
                "text are links.",
            ),
            translate(
                "Guide",
                "File → Your copies lists what is kept on this computer and removes it.",
            ),
        ),
    )


def _compare() -> GuidePage:
    return GuidePage(
        translate("Guide", "Compare"),
        (
            translate(
                "Guide",
                "Below the map stand the routes between two places side by side: their lengths, "
                "their borders as yellow diamonds, their published travel times. Choose other "
                "places in the two boxes.",
            ),
            translate(
                "Guide",
                "“Why faster?” splits the difference between two ways into its causes. “What if…” "
                "lets you change speeds and times at the border, or close a border station. The "
                "map says that this is no published state; undo takes it back.",
            ),
            translate(
                "Guide",
                "“Race” lets both leave at once on the map. Space plays and rests, Left and Right "
                "go by an hour, Escape ends it.",
            ),
            translate(
                "Guide",
                "“Timeline” shows the dated events; with “As it stood” the slider shows the "
                "network of an earlier year.",
            ),
        ),
    )


def _check() -> GuidePage:
    return GuidePage(
        translate("Guide", "Check"),
        (
            translate(
                "Guide",
                "The tab “Claims” (Ctrl+L) lists every claim of the articles with a verdict: "
                "supported, rounded, different scope, contradicted or not checkable.",
            ),
            translate(
                "Guide",
                "Choose a claim to see the figures for and against it, and what would be needed "
                "where nothing is known. The buttons above the list show one verdict only.",
            ),
            translate(
                "Guide",
                "M measures on the map: click point after point. Enter ends, Ctrl+C copies the "
                "length, Escape leaves.",
            ),
        ),
    )


def _search() -> GuidePage:
    return GuidePage(
        translate("Guide", "Search"),
        (
            translate(
                "Guide",
                "Ctrl+F puts the cursor into the search field. Type a place in any spelling or "
                "script, a figure such as 670 km, or a word of a passage.",
            ),
            translate(
                "Guide",
                "Up and Down choose among what was found, Enter goes there, Escape empties the "
                "field.",
            ),
            translate(
                "Guide",
                "Below them stand places of the whole world. One that you choose is marked on the "
                "map until you press Escape; “Measure from here” measures from it.",
            ),
        ),
    )


def _present() -> GuidePage:
    return GuidePage(
        translate("Guide", "Present"),
        (
            translate(
                "Guide",
                "Shift+F5 lists the lessons of the corridor. F5 presents the chosen one, without "
                "one the comparison, the routes and the passages, on the living map in letters for "
                "the last row. The arrow keys, or a remote, go on and back; a touch never does.",
            ),
            translate(
                "Guide",
                "While a question is open, type the class's guesses and press Return after each. "
                "Return shows them, then the answer. The map can be moved, a race run and a border "
                "closed at any step; Escape brings the step back, then leaves. F1 lists all keys.",
            ),
            translate(
                "Guide",
                "With a second screen the class sees the picture and you the notes; S swaps the "
                "two. Where all screens show the same picture, notes are not shown.",
            ),
            translate(
                "Guide",
                "View → Appearance has a dark and a high-contrast window, View → Map style a "
                "style of its own for the map, View → Projection other ways to see the Earth.",
            ),
        ),
    )


def _take_along() -> GuidePage:
    return GuidePage(
        translate("Guide", "Take along"),
        (
            translate(
                "Guide",
                "Ctrl+P prints the map, Ctrl+S saves it as a picture. File → Print the claim "
                "check… puts the listed claims on paper.",
            ),
            translate(
                "Guide",
                "File → Export… (Ctrl+E) writes files for spreadsheets, map programs and "
                "reference managers. The words of the articles stay at home unless you ask for "
                "them twice.",
            ),
            translate(
                "Guide",
                "File → Import… (Ctrl+I) shows what places, passages or sources of others have "
                "that yours do not, and makes a new corridor with them.",
            ),
        ),
    )


def _make() -> GuidePage:
    return GuidePage(
        translate("Guide", "Make your own"),
        (
            translate(
                "Guide",
                "File → New corridor from a text… looks through an article and proposes the "
                "places, routes, figures and dates it holds. Nothing is decided for you.",
            ),
            translate(
                "Guide",
                "One question comes after the other: Enter says yes, Del no, N goes on, a letter "
                "chooses among places of the same name. Ctrl+Z takes back the last answer.",
            ),
            translate(
                "Guide",
                "The steps below the map may be done in any order. Select words of the text and "
                "press the right mouse button to add a place, a figure or a passage.",
            ),
            translate(
                "Guide",
                "Share… writes a file without a word of the text. As long as something is not "
                "confirmed, the corridor says that it is a draft.",
            ),
        ),
    )


def _make_a_lesson() -> GuidePage:
    return GuidePage(
        translate("Guide", "Make a lesson"),
        (
            translate(
                "Guide",
                "File → New lesson begins one beside the map; Shift+F5 lists the lessons there "
                "are, to begin with a copy or to go on with one of yours.",
            ),
            translate(
                "Guide",
                "Bring on the map what the class should see: move it, hide routes, open a question "
                "below it. “Record the screen” (Ctrl+Shift+R) makes a step of it. Write its "
                "sentence, your notes, its minutes, and what the class predicts.",
            ),
            translate(
                "Guide",
                "Figures are chosen and not typed: press { or “Figure…”. They are looked up "
                "whenever they are shown, with who says so.",
            ),
            translate(
                "Guide",
                "F5 tries the lesson from the step in hand, Escape comes back to it. Everything is "
                "kept as you work. Share… writes one file that others open, present and print.",
            ),
        ),
    )
