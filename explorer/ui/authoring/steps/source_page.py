"""The first step: what the text is, and what the corridor is called."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from explorer.analysis.authoring import deciding
from explorer.model.authoring.drafts import Decision, DraftSource, Step
from explorer.ui.authoring import words
from explorer.ui.authoring.steps.page import StepPage
from explorer.wording import phrases

_LANGUAGES = ("en", "id", "ms", "zh", "ar", "ru", "kk", "tr", "de", "fr", "es", "pt", "und")


class SourcePage(StepPage):
    """Asks for title, publisher, date and language; nothing of it is guessed."""

    step = Step.SOURCE

    def title(self) -> str:
        """Return the heading of the card."""
        if self.desk.draft.is_copy:
            return self.tr("The corridor")
        return self.tr("What is this text?")

    def build(self) -> None:
        """Write the form."""
        draft, source = self.desk.draft, self.desk.draft.source
        self.field(
            self.tr("Name of the corridor"),
            draft.title,
            lambda text: self.desk.apply(deciding.call(self.desk.draft, text)),
        )
        self.in_languages(draft.id)
        if draft.is_copy and not self.desk.text:
            self.words(
                self.tr(
                    "No text of this corridor is at hand. Open your copy of the article before you "
                    "copy the corridor, and it stands beside the map."
                )
            )
            self.go_on()
            return
        if draft.is_copy:
            self.words(self.tr("The text beside the map: {0}").format(source.title))
            self.go_on()
            return
        if draft.whole_characters:
            self.words(words.beginning(draft, self.desk.text, self.desk.language))
        self.field(self.tr("Title of the text"), source.title, lambda t: self._say(title=t))
        self.field(
            self.tr("Published by"),
            source.publisher,
            lambda t: self._say(publisher=t),
            hint=self.tr("unknown"),
        )
        self.field(
            self.tr("Date"),
            source.issued,
            self._date,
            hint=self.tr("for example 2025-05-12"),
            whole=True,
        )
        codes = dict.fromkeys((source.language, *_LANGUAGES))
        rows = [(phrases.language_name(code) if code != "und" else "?", code) for code in codes]
        self.choice(
            self.tr("Language"),
            list(rows),
            source.language,
            lambda code: self._say(language=str(code)),
        )
        text = (
            self.tr("That is right") if source.decision is Decision.PROPOSED else self.tr("Go on")
        )
        self.buttons(self.button(text, self.desk.confirm, main=True, key="Enter"))
        self.words(
            self.tr(
                "The text stays on this computer. A corridor that you share names it and holds "
                "none of its words."
            )
        )

    def _say(self, **changes: str) -> None:
        draft = self.desk.draft
        source: DraftSource = replace(draft.source, **changes)  # pyright: ignore[reportArgumentType]
        self.desk.apply(replace(draft, source=source))

    def _date(self, text: str) -> None:
        told = text.strip()
        parts = told.split("-")
        whole = "-".join([*parts, *("01", "01")][:3])
        try:
            dt.date.fromisoformat(whole)
        except ValueError:
            told = ""  # no date at all is better than a wrong one
        self._say(issued=told)
        self.forget()
