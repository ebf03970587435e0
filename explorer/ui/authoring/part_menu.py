"""What can be done with a part that the pointer is on: a note, and what the card offers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from explorer.model.authoring.drafts import Step
from explorer.ui.authoring.desk import Desk
from explorer.ui.parts.plain_text import as_label

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def add_entries(menu: QMenu, desk: Desk, identity: str) -> None:
    """Offer a note, and deletion, for a part of the draft."""
    note = menu.addAction(as_label(translate("PartMenu", "Add a note…")))
    note.setEnabled(desk.draft.route(identity) is None)
    note.triggered.connect(lambda _on=False: desk.write_note(identity))
    drop = menu.addAction(as_label(translate("PartMenu", "Delete from the corridor")))

    def delete() -> None:
        desk.ask(identity)
        desk.drop()

    drop.triggered.connect(lambda _on=False: delete())


def part_menu(desk: Desk, identity: str, parent: QWidget | None = None) -> QMenu:
    """Return a menu for a place on the map."""
    menu = QMenu(parent)
    add_entries(menu, desk, identity)
    menu.addSeparator()
    routes = menu.addAction(as_label(translate("PartMenu", "Make a route…")))
    routes.triggered.connect(lambda _on=False: desk.go(Step.ROUTES))
    return menu
