"""The line below the window: messages, the position under the pointer and the map's scale."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar

from explorer.ui.parts.widgets import label
from explorer.wording import phrases

_LEAST_MS = 6_000
_MS_PER_CHARACTER = 120  # slow readers, who look up in between


class MapStatus(QStatusBar):
    """A status bar that follows the map; ``language`` is that of its numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.language = "en"
        self.setSizeGripEnabled(False)
        self._position = label("", wrap=False)
        self._scale = label("", wrap=False)
        self._scale.setContentsMargins(6, 0, 12, 0)
        self.addPermanentWidget(self._position)
        self.addPermanentWidget(self._scale)

    def showMessage(self, message: str, timeout: int | None = 0) -> None:
        """Show a message for as long as it takes to read it, or for ``timeout`` ms.

        An empty one clears the line: what the last one spoke of is over.
        """
        reading_ms = max(_LEAST_MS, len(message) * _MS_PER_CHARACTER)
        super().showMessage(message, timeout or reading_ms)

    def show_position(self, point: object) -> None:
        """Show a (lon_deg, lat_deg) point; anything else is no point and shows nothing."""
        text = ""
        if isinstance(point, tuple):
            lon_deg, lat_deg = point
            text = phrases.position(lon_deg, lat_deg, self.language, 2)
        self._position.setText(text)

    def show_scale(self, denominator: float) -> None:
        """Show a map scale 1:n, rounded to two digits."""
        step = 10 ** max(0, len(str(int(denominator))) - 2)
        rounded = round(denominator / step) * step
        self._scale.setText(f"1 : {phrases.number(rounded, self.language, 0)}")
