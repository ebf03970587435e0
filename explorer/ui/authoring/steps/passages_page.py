"""The fourth step: which sentences light up, and what they say in the person's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from explorer.analysis.authoring import deciding
from explorer.analysis.authoring.asking import count, next_question
from explorer.model.authoring.drafts import Decision, DraftPassage, Step
from explorer.ui.authoring import words
from explorer.ui.authoring.steps.page import StepPage


class PassagesPage(StepPage):
    """Asks about one sentence after the other."""

    step = Step.PASSAGES

    def title(self) -> str:
        """Return the heading of the card."""
        passage = self.desk.draft.passage(self.desk.asked)
        if passage is None:
            return self.tr("Passages")
        if passage.decision is Decision.PROPOSED:
            return self.tr("Mark this sentence?")
        return self.tr("A passage")

    def build(self) -> None:
        """Write the question."""
        passage = self.desk.draft.passage(self.desk.asked)
        if passage is not None:
            self._show_passage(passage)
        else:
            self._say_done()
        here = count(self.desk.draft, Step.PASSAGES)
        made: list[QWidget] = []
        if here.left > 1:
            text = self.tr("Confirm all {0} left").format(here.left)
            made.append(self.button(text, self._confirm_all))
            made.append(self.button(self.tr("Drop all {0} left").format(here.left), self._drop_all))
        if made:
            self.hairline()
            self.buttons(*made)
        self.all_parts(self.tr("All passages"))
        self.words(
            self.tr(
                "A passage is what lights up in the text when its places are chosen on the map. "
                "Only its position is kept, never its words."
            )
        )

    def _show_passage(self, passage: DraftPassage) -> None:
        where = self.tr("Paragraph {0}, sentence {1}").format(passage.paragraph, passage.first)
        if passage.first != passage.last:
            where = self.tr("Paragraph {0}, sentences {1} to {2}").format(
                passage.paragraph, passage.first, passage.last
            )
        if passage.source:
            where = f"{passage.source}: {where}"
        held = words.kinds(passage)
        self.words(f"{where}: {held}" if held else where)
        self.field(
            self.tr("In your own words (may stay empty)"),
            passage.summary,
            lambda text: self.desk.apply(deciding.summarise(self.desk.draft, passage.id, text)),
        )
        self.in_languages(passage.id)
        self.note(passage.id)
        is_new = passage.decision is Decision.PROPOSED
        text = self.tr("Yes") if is_new else self.tr("Go on")
        drop = self.tr("No passage") if is_new else self.tr("Delete")
        self.buttons(
            self.button(text, self.desk.confirm, main=True, key="Enter"),
            self.button(drop, self.desk.drop, key="Del"),
        )

    def _say_done(self) -> None:
        if count(self.desk.draft, Step.PASSAGES).of:
            self.words(self.tr("Every sentence is answered. Click a marked one to change it."))
            self.go_on()
        else:
            self.words(
                self.tr(
                    "No sentence names a place, a figure or a date. Select one in the text and "
                    "choose Mark as passage with the right mouse button."
                )
            )

    def _confirm_all(self) -> None:
        self._decide_all(Decision.CONFIRMED)

    def _drop_all(self) -> None:
        self._decide_all(Decision.DROPPED)

    def _decide_all(self, decision: Decision) -> None:
        draft = deciding.decide_all(self.desk.draft, Step.PASSAGES, decision)
        self.desk.apply(draft, asked=next_question(draft, Step.PASSAGES))
