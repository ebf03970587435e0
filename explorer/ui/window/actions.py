"""The one table of commands: names, keys, where they stand in the menus."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from explorer.errors import QT_TRANSLATE_NOOP
from explorer.ui.parts.plain_text import set_tip


class Command(Struct, frozen=True):
    """A command: its id, English text for menus, what it does in one line, and its keys.

    A ``checkable`` one is switched on and off.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    separator: bool = False
    checkable: bool = False


COMMANDS: tuple[Command, ...] = (
    Command(
        "corridors",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Corridors…"),
        QT_TRANSLATE_NOOP("Actions", "Choose another corridor, or open one of your own"),
        ("Ctrl+Shift+C",),
    ),
    Command(
        "open_copy",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Open your copy of an article…"),
        QT_TRANSLATE_NOOP("Actions", "Read an article with its passages marked"),
        ("Ctrl+O",),
    ),
    Command(
        "copies",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Your copies…"),
        QT_TRANSLATE_NOOP("Actions", "List the copies of articles that are kept, and remove them"),
        ("Ctrl+Shift+L",),
    ),
    Command(
        "open_corridor",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Open a corridor…"),
        QT_TRANSLATE_NOOP("Actions", "Open another corridor from a .corridor file"),
        ("Ctrl+Shift+O",),
    ),
    Command(
        "open_corridor_folder",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Open a corridor's folder…"),
        QT_TRANSLATE_NOOP("Actions", "Open a corridor that is being worked on"),
    ),
    Command(
        "new_corridor",
        "file",
        QT_TRANSLATE_NOOP("Actions", "New corridor from a text…"),
        QT_TRANSLATE_NOOP("Actions", "Make a corridor of your own from an article or any text"),
        ("Ctrl+Shift+T",),
    ),
    Command(
        "edit_copy",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Edit a copy of this corridor"),
        QT_TRANSLATE_NOOP(
            "Actions", "Change places, routes, passages and claims; the corridor itself stays"
        ),
    ),
    Command(
        "drafts",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Your drafts…"),
        QT_TRANSLATE_NOOP("Actions", "Open, rename and delete corridors in the making"),
    ),
    Command(
        "new_lesson",
        "file",
        QT_TRANSLATE_NOOP("Actions", "New lesson"),
        QT_TRANSLATE_NOOP("Actions", "Make a lesson of your own of what the map shows"),
        separator=True,
    ),
    Command(
        "share_lesson",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Share the lesson…"),
        QT_TRANSLATE_NOOP("Actions", "Save the lesson in hand with its corridor as one file"),
    ),
    Command(
        "start_afresh",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Start afresh"),
        QT_TRANSLATE_NOOP("Actions", "Forget what was chosen and show the corridor as at first"),
        separator=True,
    ),
    Command(
        "save_picture",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Save the map as a picture…"),
        QT_TRANSLATE_NOOP("Actions", "Save what the map shows as PNG, SVG or PDF"),
        ("Ctrl+S",),
        separator=True,
    ),
    Command(
        "print_map",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Print the map…"),
        QT_TRANSLATE_NOOP("Actions", "See the map on paper and print it"),
        ("Ctrl+P",),
    ),
    Command(
        "print_claims",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Print the claim check…"),
        QT_TRANSLATE_NOOP("Actions", "See the listed claims on paper and print them"),
        separator=True,
    ),
    Command(
        "save_claims",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Save the claim check as PDF…"),
        QT_TRANSLATE_NOOP("Actions", "Save the listed claims with their evidence as a document"),
    ),
    Command(
        "student_page",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Save a page for pupils…"),
        QT_TRANSLATE_NOOP(
            "Actions", "Save map, race, claims and a lesson's questions as one web page"
        ),
        separator=True,
    ),
    Command(
        "handout",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Save a hand-out…"),
        QT_TRANSLATE_NOOP("Actions", "Save a lesson's worksheet, or its key, to be printed"),
    ),
    Command(
        "quiz",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Save a quiz for Moodle…"),
        QT_TRANSLATE_NOOP("Actions", "Save a lesson's questions as Moodle XML or GIFT"),
    ),
    Command(
        "export",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        QT_TRANSLATE_NOOP("Actions", "Save lines, places, passages or sources for other programs"),
        ("Ctrl+E",),
    ),
    Command(
        "import",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import…"),
        QT_TRANSLATE_NOOP(
            "Actions", "Read places, passages or sources of a file into a new corridor"
        ),
        ("Ctrl+I",),
    ),
    Command(
        "quit",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the program"),
        ("Ctrl+Q",),
        separator=True,
    ),
    Command(
        "undo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        QT_TRANSLATE_NOOP("Actions", "Go back one step"),
        ("Ctrl+Z",),
    ),
    Command(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        QT_TRANSLATE_NOOP("Actions", "Take back the last undo"),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
    ),
    Command(
        "record_step",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Record the screen as a step"),
        QT_TRANSLATE_NOOP("Actions", "Make a step of a lesson of what is on the screen now"),
        ("Ctrl+Shift+R",),
        separator=True,
    ),
    Command(
        "search",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Search"),
        QT_TRANSLATE_NOOP("Actions", "Find a place, a figure or a passage"),
        ("Ctrl+F", "Ctrl+K"),
        separator=True,
    ),
    Command(
        "zoom_in",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        QT_TRANSLATE_NOOP("Actions", "Show the map larger"),
        ("Ctrl++", "Ctrl+="),
    ),
    Command(
        "zoom_out",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Zoom out"),
        QT_TRANSLATE_NOOP("Actions", "Show more of the map"),
        ("Ctrl+-",),
    ),
    Command(
        "fit",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show the whole route"),
        QT_TRANSLATE_NOOP("Actions", "Fit the map to the route in hand"),
        ("Ctrl+0",),
    ),
    Command(
        "view_back",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Back"),
        QT_TRANSLATE_NOOP("Actions", "Show the part of the map that was shown before"),
        ("Alt+Left",),
    ),
    Command(
        "view_forward",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Forward"),
        QT_TRANSLATE_NOOP("Actions", "Show the part of the map that was shown after this one"),
        ("Alt+Right",),
    ),
    Command(
        "measure",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Measure distance"),
        QT_TRANSLATE_NOOP("Actions", "Measure along points that you click on the map"),
        ("M",),
        separator=True,
        checkable=True,
    ),
    Command(
        "race",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Race of the two ways"),
        QT_TRANSLATE_NOOP("Actions", "Let the two compared ways leave at once on the map"),
        ("Ctrl+R",),
    ),
    Command(
        "reduce_motion",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Reduce motion"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the map at once, without flights and without running on"
        ),
        checkable=True,
    ),
    Command(
        "next_passage",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Next passage"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next passage of the article"),
        ("Ctrl+N",),
        separator=True,
    ),
    Command(
        "previous_passage",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Previous passage"),
        QT_TRANSLATE_NOOP("Actions", "Go to the previous passage of the article"),
        ("Ctrl+Shift+N",),
    ),
    Command(
        "claims",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Claim check"),
        QT_TRANSLATE_NOOP("Actions", "See every claim of the articles with its verdict"),
        ("Ctrl+L",),
    ),
    Command(
        "present",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Present"),
        QT_TRANSLATE_NOOP("Actions", "Show the lesson or the map to the whole room"),
        ("F5",),
        separator=True,
    ),
    Command(
        "lessons",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Lessons…"),
        QT_TRANSLATE_NOOP("Actions", "Choose a lesson of this corridor and present it"),
        ("Shift+F5",),
    ),
    Command(
        "map_only",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Map only"),
        QT_TRANSLATE_NOOP("Actions", "Fold everything over the map; again: as it was"),
        ("F6",),
        separator=True,
    ),
    Command(
        "fold_list",
        "view",
        QT_TRANSLATE_NOOP("Actions", "List of routes and places"),
        QT_TRANSLATE_NOOP("Actions", "Fold or open the list at the left"),
        ("F7",),
    ),
    Command(
        "fold_page",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Page below the map"),
        QT_TRANSLATE_NOOP("Actions", "Fold or open the page of a question"),
        ("F8",),
    ),
    Command(
        "fold_sheet",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Sheet at the right"),
        QT_TRANSLATE_NOOP("Actions", "Fold or open details, article or claims"),
        ("F9",),
    ),
    Command(
        "menu",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Menu"),
        QT_TRANSLATE_NOOP("Actions", "Open the menu"),
        ("F10",),
    ),
    Command(
        "full_screen",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        QT_TRANSLATE_NOOP("Actions", "Use the whole screen"),
        ("F11",),
    ),
    Command(
        "guide",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Guide"),
        QT_TRANSLATE_NOOP("Actions", "How to do what the program is made for, task by task"),
        ("F1",),
    ),
    Command(
        "short_tour",
        "help",
        QT_TRANSLATE_NOOP("Actions", "A short tour"),
        QT_TRANSLATE_NOOP("Actions", "See in three steps where to begin"),
    ),
    Command(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Actions", "List every key of the window and of the map"),
    ),
    Command(
        "about_data",
        "help",
        QT_TRANSLATE_NOOP("Actions", "About the data"),
        QT_TRANSLATE_NOOP("Actions", "Where the map and the figures come from"),
        separator=True,
    ),
    Command(
        "calibration",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Published times beside the model"),
        QT_TRANSLATE_NOOP("Actions", "How well the travel times fit what is published"),
    ),
    Command(
        "about",
        "help",
        QT_TRANSLATE_NOOP("Actions", "About Corridor Explorer"),
        QT_TRANSLATE_NOOP("Actions", "Version and licence"),
    ),
)
MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "language": QT_TRANSLATE_NOOP("Actions", "&Language"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}


def make_actions(parent: QObject) -> dict[str, QAction]:
    """Return one action per command, by the command's id."""
    made: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(parent)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(k) for k in command.keys])
        action.setCheckable(command.checkable)
        made[command.id] = action
    retranslate(made)
    return made


def retranslate(actions: dict[str, QAction]) -> None:
    """Give every action its text in the present language."""
    for command in COMMANDS:
        action = actions[command.id]
        action.setText(QCoreApplication.translate("Actions", command.text))
        tip = QCoreApplication.translate("Actions", command.tip)
        set_tip(action, tip)
        action.setStatusTip(tip)


def menu_title(name: str) -> str:
    """Return a menu's title in the present language."""
    return QCoreApplication.translate("Actions", MENUS[name])
