"""The lesson in hand: what is written in it, undo, what is wrong; the page only looks at it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from explorer.analysis.lessons.edit_history import LessonHistory
from explorer.analysis.lessons.editing import step_of
from explorer.analysis.lessons.resolving import Resolver
from explorer.background import Background
from explorer.errors import Fault
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson, Step
from explorer.storage.drafts.own_lessons import keep_lesson
from explorer.storage.pack.lessons import check_lesson
from explorer.ui.parts.keeper import Keeper

_WORDS = ("titles", "phase", "end", "open_task", "sentence", "note", "ask", "answer", "text")
_PAPER = ("goals", "key", "label", "wrong", "right", "tasks", "author", "licence")
_TOLERATED = frozenset((*_WORDS, *_PAPER))


class LessonDesk(QObject):
    """Changes the lesson by what the person does, keeps it, and tells everybody."""

    changed = Signal()
    undo_changed = Signal(bool, bool)

    def __init__(self, home: Path, parent: QObject) -> None:
        """Keep lessons in the user's folder ``home``."""
        super().__init__(parent)
        self._home, self.keeper = home, Keeper(self)
        self._checking = Background(self)
        self._history: LessonHistory | None = None
        self._corridor: Corridor | None = None
        self._resolver: Resolver | None = None
        self.language = "en"
        self.faults: tuple[Fault, ...] = ()

    # ---- what is there

    @property
    def is_open(self) -> bool:
        """Whether a lesson is in hand."""
        return self._history is not None

    @property
    def history(self) -> LessonHistory:
        """The lesson in hand with those before it."""
        if self._history is None:
            message = "no lesson is open"
            raise RuntimeError(message)
        return self._history

    @property
    def lesson(self) -> Lesson:
        """The lesson in hand."""
        return self.history.lesson

    @property
    def chosen(self) -> str:
        """The id of the step in hand; empty for what is said of the lesson itself."""
        return self.history.chosen

    @property
    def step(self) -> Step | None:
        """The step in hand."""
        return step_of(self.lesson, self.chosen)

    @property
    def resolver(self) -> Resolver:
        """What gives the references of the lesson their figures."""
        if self._resolver is None:
            message = "no lesson is open"
            raise RuntimeError(message)
        return self._resolver

    @property
    def corridor(self) -> Corridor:
        """The corridor that the lesson is about."""
        return self.resolver.corridor

    @property
    def busy(self) -> bool:
        """Whether something is not kept or not looked through yet."""
        return self.keeper.busy or self._checking.busy

    # ---- opening and closing

    def open(self, lesson: Lesson, corridor: Corridor, language: str) -> None:
        """Take a lesson in hand, at its first step; one without steps at itself."""
        self._resolver = Resolver(corridor)
        self.language, self.faults = language, ()
        first = lesson.steps[0].id if lesson.steps else ""
        self._history = LessonHistory(lesson, first)
        self._tell()
        self._check()

    def close(self) -> None:
        """Put the lesson down. Raises ``WriteError`` where it could not be written."""
        self._history = None
        self.keeper.flush()

    def speak(self, language: str) -> None:
        """Write in another language from now on; what is said in others stays."""
        self.language = language
        if self.is_open:
            self.settle()
            self._tell()

    # ---- changing

    def apply(self, lesson: Lesson, chosen: str | None = None, field: str = "") -> None:
        """Take the lesson as the person changed it; writing on in one field is one step."""
        if self._history is None:
            return
        before = self._history
        self._history = before.after(lesson, before.chosen if chosen is None else chosen, field)
        if self._history != before:
            self._changed()

    def settle(self) -> None:
        """Let the next change be a step of its own, as after a word or in another field."""
        if self._history is not None:
            self._history = self._history.settled()

    def turn_to(self, step_id: str) -> None:
        """Take another step in hand."""
        if self._history is not None and step_id != self._history.chosen:
            self._history = self._history.turned_to(step_id)
            self._tell()

    def undo(self) -> None:
        """Go back one step."""
        self._go(self.history.undone())

    def redo(self) -> None:
        """Take back the last undo."""
        self._go(self.history.redone())

    def _go(self, history: LessonHistory) -> None:
        if step_of(history.lesson, history.chosen) is None:
            history = replace(history, chosen="")
        self._history = history
        self._changed()

    def _changed(self) -> None:
        home, lesson = self._home, self.lesson
        self.keeper.keep(lambda: keep_lesson(home, lesson))
        self._tell()
        self._check()

    def keep(self) -> None:
        """Write the lesson though nothing of it changed, as one that is new."""
        home, lesson = self._home, self.lesson
        self.keeper.keep(lambda: keep_lesson(home, lesson))

    def _tell(self) -> None:
        self.changed.emit()
        self.undo_changed.emit(bool(self.history.past), bool(self.history.future))

    # ---- what is wrong

    def _check(self) -> None:
        lesson, corridor = self.lesson, self.corridor
        self._checking.run(lambda: check_lesson(lesson, corridor), self._have, _nothing)

    def _have(self, faults: tuple[Fault, ...]) -> None:
        if self.is_open and faults != self.faults:
            self.faults = faults
            self.changed.emit()

    def fault_at(self, records: tuple[str, ...], fields: tuple[str, ...]) -> Fault | None:
        """Return what is wrong with a field, by all names that it has in faults."""
        for fault in self.faults:
            name = fault.field.removeprefix("prediction.")
            if fault.record in records and (
                name in fields or any(name.startswith(f"{field}.") for field in fields)
            ):
                return fault
        return None

    def step_with(self, fault: Fault) -> str:
        """Return the id of the step in which a fault is; empty for one of the lesson itself."""
        ids = [step.id for step in self.lesson.steps]
        if fault.record in ids:
            return fault.record
        nested = (i for i in ids if fault.record.startswith(f"{i}choices "))
        return next(nested, "")

    @staticmethod
    def field_with(fault: Fault) -> str:
        """Return the name of the page's field in which a fault is."""
        name = fault.field.removeprefix("prediction.").partition(".")[0]
        number = fault.record.rpartition(" ")[2]
        if "choices " in fault.record:
            name = f"choice {number}"
        elif fault.record.startswith("question "):
            name = f"{'key' if name == 'key' else 'question'} {number}"
        return {"titles": "title"}.get(name, name)

    @property
    def hindering(self) -> tuple[Fault, ...]:
        """What keeps the lesson from being tried: all but words that are missing or unclear."""
        return tuple(
            f
            for f in check_lesson(self.lesson, self.corridor)
            if not _TOLERATED.intersection(f.field.replace(".", " ").split())
        )


def _nothing(_error: Exception) -> None:
    """Do nothing: an error that nobody foresaw is told elsewhere, and there is no other."""
