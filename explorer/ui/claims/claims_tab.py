"""The place of the claim check among the tabs: the panel is built when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.session import State

if TYPE_CHECKING:
    from explorer.ui.claims.claims_panel import ClaimsPanel


class ClaimsTab(QWidget):
    """Holds the claims panel once it is wanted, so that the start does not wait for it."""

    selected = Signal(object)
    reading_wanted = Signal(str)
    open_copy_wanted = Signal()

    def __init__(self) -> None:
        """Make an empty tab."""
        super().__init__()
        self._state: State | None = None
        self._panel: ClaimsPanel | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)

    def show_state(self, state: State) -> None:
        """Show the present state, or keep it for when the tab is seen."""
        self._state = state
        if self._panel is not None:
            self._panel.show_state(state)

    @property
    def panel(self) -> ClaimsPanel:
        """The panel; it is built now if it was not seen before."""
        if self._panel is None:
            from explorer.ui.claims.claims_panel import ClaimsPanel  # noqa: PLC0415 - see above

            self._panel = ClaimsPanel()
            self._panel.selected.connect(self.selected)
            self._panel.reading_wanted.connect(self.reading_wanted)
            self._panel.open_copy_wanted.connect(self.open_copy_wanted)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._panel)
            if self._state is not None:
                self._panel.show_state(self._state)
        return self._panel

    def showEvent(self, event: QShowEvent) -> None:
        """Build the panel where it is first seen."""
        super().showEvent(event)
        self.panel.show()
