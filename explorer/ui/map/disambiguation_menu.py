"""The menu of the map: which of several things is meant, and what can be done at a point."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from explorer.ui.parts.plain_text import as_label

_LIST_AWAY = QPoint(6, 6)


class DisambiguationMenu(QMenu):
    """Lists things with name and kind; arrow keys and Enter choose, Escape leaves."""

    def __init__(self, parent: QWidget, title: str) -> None:
        """Make an empty menu; ``title`` names it for screen readers."""
        super().__init__(parent)
        self.setObjectName("pickMenu")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def offer(
        self,
        names: Sequence[str],
        choose: Callable[[int], None],
        at: QPoint,
        more: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Show the names beside a point of the screen, the first one ready to be chosen.

        ``more`` are other things to do there, below a line.
        """
        for index, name in enumerate(names):
            action = self.addAction(as_label(name))
            action.triggered.connect(partial(_call, choose, index))
        if names and more:
            self.addSeparator()
        for text, do in more:
            action = self.addAction(as_label(text))
            action.triggered.connect(partial(_do, do))
        self.popup(at + _LIST_AWAY)
        self.setActiveAction(self.actions()[0])


def _call(choose: Callable[[int], None], index: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
    choose(index)


def _do(do: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
    do()
