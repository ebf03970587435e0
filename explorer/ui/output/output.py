"""The commands that bring the corridor out of the window: print, save, export.

What they need is imported when one of them is first used: the start does not wait for printers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from explorer.session import Session
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.lazy import Lazy

if TYPE_CHECKING:
    from explorer.analysis.claims import ClaimRow
    from explorer.ui.output.exporting import Exporting
    from explorer.ui.output.for_the_class import ForTheClass
    from explorer.ui.output.printing import Printing


class Output(QObject):
    """Carries out the commands; ``commands`` names them as the table of actions does."""

    saved = Signal(str, int)  # a sentence, and for how many ms to show it

    def __init__(
        self,
        session: Session,
        canvas: MapCanvas,
        claims: Callable[[], tuple[ClaimRow, ...]],
        window: QWidget,
    ) -> None:
        """Keep what is brought out, how to ask for the listed claims, and the dialogs' window."""
        super().__init__(window)
        self._session, self._canvas, self._claims, self._window = session, canvas, claims, window
        self._printing = Lazy(self._build_printing)
        self._exporting = Lazy(self._build_exporting)
        self._for_the_class = Lazy(self._build_for_the_class)
        self.before: Callable[[], bool] = lambda: True  # what is to be done first, if it can be

    @property
    def commands(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """The commands' ids and what they do."""
        return (
            ("print_map", self.first(self.print_map)),
            ("print_claims", self.first(self.print_claims)),
            ("save_claims", self.first(self.save_claims)),
            ("student_page", self.first(self.save_page)),
            ("handout", self.first(self.save_handout)),
            ("quiz", self.first(self.save_quiz)),
            ("export", self.first(self.export)),
        )

    def first(self, command: Callable[[], object]) -> Callable[[], object]:
        """Return a command that does first what has to be done, and nothing where that fails."""

        def call() -> None:
            if self.before():
                command()

        return call

    @property
    def printing(self) -> Printing:
        """What prints."""
        return self._printing()

    @property
    def exporting(self) -> Exporting:
        """What exports."""
        return self._exporting()

    @property
    def for_the_class(self) -> ForTheClass:
        """What saves pages and quizzes."""
        return self._for_the_class()

    def _build_printing(self) -> Printing:
        from explorer.ui.output.printing import Printing  # noqa: PLC0415 - see above

        made = Printing(self._window)
        made.saved.connect(self.saved)
        return made

    def _build_exporting(self) -> Exporting:
        from explorer.ui.output.exporting import Exporting  # noqa: PLC0415 - see above

        made = Exporting(self._window)
        made.saved.connect(self.saved)
        return made

    def _build_for_the_class(self) -> ForTheClass:
        from explorer.ui.output.for_the_class import ForTheClass  # noqa: PLC0415 - see above

        made = ForTheClass(self._window)
        made.saved.connect(self.saved)
        return made

    def print_map(self) -> None:
        """Show how the map will lie on paper."""
        renderer, picture = self._canvas.renderer_at_rest(), self._canvas.picture()
        if picture is not None and renderer is not None:
            self.printing.preview_map(renderer.scene, picture, self._session.state)

    def print_claims(self) -> None:
        """Show the claims that the claim check lists as pages."""
        self.printing.preview_sheet(self._claims(), self._session.state)

    def save_claims(self) -> None:
        """Save the claims that the claim check lists as a PDF."""
        self.printing.ask_for_sheet(self._claims(), self._session.state)

    def save_page(self) -> None:
        """Save the corridor and a lesson as a page for pupils."""
        self.for_the_class.ask_for_page(self._session.state)

    def save_handout(self) -> None:
        """Save a lesson's hand-out, or its key."""
        self.for_the_class.ask_for_handout(self._session.state)

    def save_quiz(self) -> None:
        """Save a lesson's questions for Moodle."""
        self.for_the_class.ask_for_quiz(self._session.state)

    def export(self) -> None:
        """Save the corridor for other programs."""
        self.exporting.ask(self._session.state)
