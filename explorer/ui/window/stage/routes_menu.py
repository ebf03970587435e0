"""What a right click, or the Menu key, offers for a row of the list of routes."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from explorer.analysis.comparison import comparable_places
from explorer.analysis.lengths import stops_of
from explorer.session import Selection, SelectionKind, State
from explorer.ui.parts.plain_text import as_label

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class RowActions(Struct, frozen=True):
    """What the entries of the menu do."""

    zoom_to: Callable[[Selection], object]
    toggle: Callable[[str], object]
    choose_ends: Callable[[str, str], object]


def offer(
    parent: QWidget, selection: Selection, state: State, does: RowActions, at: QPoint
) -> QMenu:
    """Show the menu of a row at a point of the screen and return it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(translate("RoutesMenu", "What to do with it?"))
    if selection.kind is SelectionKind.ROUTE:
        hidden = selection.id in state.choices.hidden_routes
        toggle = menu.addAction(
            translate("RoutesMenu", "Show the route")
            if hidden
            else translate("RoutesMenu", "Hide the route")
        )
        toggle.triggered.connect(lambda _on=False: does.toggle(selection.id))
    zoom = menu.addAction(translate("RoutesMenu", "Show it large on the map"))
    zoom.triggered.connect(lambda _on=False: does.zoom_to(selection))
    for text, ends in _comparisons(selection, state):
        compare = menu.addAction(as_label(text))
        compare.triggered.connect(lambda _on=False, e=ends: does.choose_ends(*e))
    menu.popup(at)
    menu.setActiveAction(menu.actions()[0])
    return menu


def _comparisons(selection: Selection, state: State) -> list[tuple[str, tuple[str, str]]]:
    """Return what can be compared of a row: the words, and the two places."""
    corridor, choices = state.corridor, state.choices
    if selection.kind is SelectionKind.PLACE:
        if selection.id not in comparable_places(corridor):
            return []
        return [
            (translate("RoutesMenu", "Compare from here"), (selection.id, choices.to_id)),
            (translate("RoutesMenu", "Compare to here"), (choices.from_id, selection.id)),
        ]
    text = translate("RoutesMenu", "Compare the ways between its ends")
    if selection.kind is SelectionKind.ROUTE:
        stops = stops_of(corridor.routes[selection.id], corridor)
        return [(text, (stops[0], stops[-1]))]
    segment = corridor.segments[selection.id]
    return [(text, (segment.from_id, segment.to_id))]
