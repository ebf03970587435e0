"""The place of the claim check among the tabs: the panel is built when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.session import State
from explorer.ui.parts.lazy import Lazy

if TYPE_CHECKING:
    from explorer.analysis.claims import ClaimRow
    from explorer.ui.claims.claims_panel import ClaimsPanel


class ClaimsTab(QWidget):
    """Holds the claims panel once it is wanted, so that the start does not wait for it."""

    selected = Signal(object)
    reading_wanted = Signal(str)
    open_copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self._panel = Lazy(self._make)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)

    def show_state(self, state: State) -> None:
        """Show the present state, or keep it for when the tab is seen."""
        self._state = state
        if self._panel.made is not None:
            self._panel.made.show_state(state)

    @property
    def panel(self) -> ClaimsPanel:
        """The panel; it is built now if it was not seen before."""
        return self._panel()

    @property
    def rows(self) -> tuple[ClaimRow, ...]:
        """The claims that are listed."""
        return self.panel.rows

    def choose(self, claim_id: str) -> None:
        """Show one claim."""
        self.panel.choose(claim_id)

    def focus_list(self) -> None:
        """Let the keyboard walk through the claims."""
        self.panel.focus_list()

    def _make(self) -> ClaimsPanel:
        from explorer.ui.claims.claims_panel import ClaimsPanel  # noqa: PLC0415 - see above

        made = ClaimsPanel()
        made.selected.connect(self.selected)
        made.reading_wanted.connect(self.reading_wanted)
        made.open_copy_wanted.connect(self.open_copy_wanted)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(made)
        if self._state is not None:
            made.show_state(self._state)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Build the panel where it is first seen."""
        super().showEvent(event)
        self.panel.show()
