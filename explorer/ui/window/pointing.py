"""What is pointed at beside the map lights up on it, for as long as it can be pointed at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from explorer.session import Selection, Session, State


class Pointing(QObject):
    """Hears of every page what is pointed at there.

    A page that is put away, or another choice, ends it: a page that is gone tells nothing more.
    """

    on_map = Signal(object)  # a Selection or None
    in_text = Signal(object)  # the same, of pages other than the text itself

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._by: QWidget | None = None
        self._texts: set[QWidget] = set()
        session.changed.connect(self._state_changed)

    def watch(self, page: QWidget, *, is_text: bool = False) -> None:
        """Hear what is pointed at in a page, which has a signal ``pointed`` for it."""
        if is_text:
            self._texts.add(page)
        page.pointed.connect(lambda what: self._point(page, what))  # pyright: ignore[reportAttributeAccessIssue] - see above
        page.installEventFilter(self)

    def eventFilter(self, page: QObject, event: QEvent) -> bool:
        """Forget what was pointed at in a page that is put away."""
        if event.type() == QEvent.Type.Hide and page is self._by:
            self._forget()
        return False

    def _point(self, page: QWidget, what: Selection | None) -> None:
        self._by = page
        self.on_map.emit(what)
        if page not in self._texts:
            self.in_text.emit(what)

    def _state_changed(self, state: State, before: State) -> None:
        if state.choices.selection != before.choices.selection:
            self._forget()

    def _forget(self) -> None:
        if self._by is not None:
            self._point(self._by, None)
            self._by = None
