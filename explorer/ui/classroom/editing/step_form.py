"""The fields of a step: what is on the screen, the sentence, the notes, the minutes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from explorer.analysis.lessons import editing
from explorer.model.lessons.lesson import PredictionKind, Step
from explorer.model.texts import Texts
from explorer.ui.classroom.editing.form import Form
from explorer.ui.classroom.editing.question_fields import add_question_fields
from explorer.ui.parts.widgets import label
from explorer.wording.lessons import editing_words

MOST_WORDS = 15


class StepForm(Form):
    """Asks for all that a step has; ``show_wanted`` and ``record_wanted`` are about the map."""

    show_wanted = Signal()
    record_wanted = Signal()

    def shape_now(self) -> object:
        """Return what the fields rest on."""
        step = self.desk.step
        asked = None if step is None else step.prediction
        question = None if asked is None else (asked.kind, len(asked.choices))
        return (super().shape_now(), question)

    @property
    def step(self) -> Step:
        """The step in hand; the fields go when there is none."""
        return self.desk.step or Step("", 0.0, {}, {})

    def build(self) -> None:
        """Add the fields."""
        desk, at = self.desk, editing.place_of(self.desk.lesson, self.desk.chosen) + 1
        here = (desk.chosen,)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Step {0}").format(at), "h2", wrap=False), 1)
        show = self.button(
            self.tr("Show"), self.show_wanted.emit, self.tr("Show the step on the map (Enter)")
        )
        into = self.button(
            self.tr("Record into this step"),
            self.record_wanted.emit,
            self.tr("Take what is on the screen now into this step; its words stay"),
        )
        top.addWidget(show)
        top.addWidget(into)
        self.box.addLayout(top)
        seen = label("", "muted")
        self.follow(
            lambda: seen.setText(editing_words.on_screen(self.step, desk.corridor, desk.language))
        )
        self.box.addWidget(seen)
        fields = ("fit", "center", "across_km", "projection", "routes", "ends", "ways", "claims")
        self.fault(here, (*fields, "passage", "year", "date", "close", "race_h", "shows"))
        self.words(
            self.tr("Sentence for the class"),
            "sentence",
            lambda: self.step.sentence,
            self._saying("sentence"),
            lines=2,
            figures=True,
            faults=(here, ("sentence",)),
            hint=self.tr("One short sentence or question, to be read from the last row"),
        )
        self._count_words()
        self.words(
            self.tr("Notes for the teacher"),
            "note",
            lambda: self.step.note,
            self._saying("note"),
            lines=3,
            figures=True,
            faults=(here, ("note",)),
            hint=self.tr("What only you see while presenting"),
        )
        minutes = self.minutes(
            self.tr("Minutes"), "step", lambda: self.step.minutes, self._change_minutes
        )
        asked = self.choice(
            self.tr("The class predicts"),
            "kind",
            [(editing_words.kind(k), k) for k in (None, *PredictionKind)],
            lambda: None if self.step.prediction is None else self.step.prediction.kind,
            self._ask,
        )
        self.pair((self.tr("Minutes"), minutes), (self.tr("The class predicts"), asked))
        if self.step.prediction is not None:
            add_question_fields(self, self.step.id)

    def _count_words(self) -> None:
        told = label("", "muted")

        def show() -> None:
            reads = editing_words.resolved(
                self.step.sentence, self.desk.resolver, self.desk.language
            )[0]
            count = len(reads.split())
            text = self.tr("{0} words; {1} are read at a glance.").format(count, MOST_WORDS)
            told.setText(text)
            told.setVisible(count > MOST_WORDS)

        self.follow(show)
        self.box.addWidget(told)

    # ---- what is done

    def _saying(self, field: str) -> Callable[[str], None]:
        desk, step_id = self.desk, self.desk.chosen

        def say(text: str) -> None:
            step = editing.step_of(desk.lesson, step_id)
            if step is not None:
                before: Texts = getattr(step, field)
                told = editing.said(before, desk.language, text)
                after = editing.change_step(desk.lesson, step_id, **{field: told})
                desk.apply(after, field=f"{step_id} {field}")

        return say

    def _change_minutes(self, minutes: float) -> None:
        step_id = self.desk.chosen
        after = editing.change_step(self.desk.lesson, step_id, minutes=minutes)
        self.desk.apply(after, field=f"{step_id} minutes")

    def _ask(self, kind: object) -> None:
        wanted = PredictionKind(str(kind)) if kind is not None else None
        self.desk.apply(editing.predict(self.desk.lesson, self.desk.chosen, wanted))
