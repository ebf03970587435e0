"""The fields of a step's question: what is asked, what is guessed, what the answer is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.analysis.lessons import editing
from explorer.analysis.lessons.references import UnresolvedError
from explorer.model.lessons.lesson import Choice, Hidden, Prediction, PredictionKind, Sorting
from explorer.model.quantity import Quantity
from explorer.ui.classroom.editing.form import Form
from explorer.ui.classroom.editing.writing import Written, follow
from explorer.ui.parts.flow_layout import FlowLayout
from explorer.ui.parts.widgets import label
from explorer.wording import phrases
from explorer.wording.lessons import editing_words
from explorer.wording.lessons.prediction_words import LETTERS

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_ROOM_ABOVE = 2.0  # the line of guesses ends more than so many times as far as the answer
_YEARS = 30.0


def add_question_fields(form: Form, step_id: str) -> None:
    """Add the fields of the question that a step asks."""
    _QuestionFields(form, step_id).add()


def line_ends(value: float, unit: str) -> tuple[float, float]:
    """Return where a line for guesses begins and ends: round numbers around an answer."""
    if unit == "year":
        decade = value // 10 * 10
        return decade - _YEARS, decade + _YEARS
    far = abs(value) * _ROOM_ABOVE or 1.0
    step = 10.0 ** (len(str(int(far))) - 1) if far >= 1 else 1.0
    end = (int(far / step) + 1) * step
    return (-end, 0.0) if value < 0 else (0.0, end)


class _QuestionFields:
    def __init__(self, form: Form, step_id: str) -> None:
        self.form, self.desk, self.step_id = form, form.desk, step_id
        self._here = (step_id,)

    @property
    def asked(self) -> Prediction:
        step = editing.step_of(self.desk.lesson, self.step_id)
        if step is None or step.prediction is None:
            return Prediction(PredictionKind.VOTE, {}, {})
        return step.prediction

    def add(self) -> None:
        form, asked = self.form, self.asked
        self._words("ask", translate("LessonEditor", "Question for the class"), 1)
        if asked.kind is PredictionKind.NUMBER:
            self._number()
        elif asked.kind is PredictionKind.PLACE:
            self._place()
        else:
            self._choices()
        self._words("answer", translate("LessonEditor", "Answer, shown afterwards"), 2)
        name = translate("LessonEditor", "Kept back until the answer")
        holder = QWidget()
        flow = FlowLayout(holder, 12)
        for what in Hidden:
            flow.addWidget(
                form.tick(
                    editing_words.hidden(what),
                    what.value,
                    lambda w=what: w in self._hides(),
                    lambda on, w=what: self.desk.apply(
                        editing.hide(self.desk.lesson, self.step_id, w, hidden=on)
                    ),
                )
            )
        form.named(name, holder)

    def _hides(self) -> tuple[Hidden, ...]:
        step = editing.step_of(self.desk.lesson, self.step_id)
        return () if step is None else step.hides

    # ---- words

    def _words(self, field: str, name: str, lines: int) -> None:
        desk = self.desk

        def say(text: str) -> None:
            told = editing.said(getattr(self.asked, field), desk.language, text)
            self._change(field, **{field: told})

        self.form.words(
            name,
            field,
            lambda: getattr(self.asked, field),
            say,
            lines=lines,
            figures=True,
            faults=(self._here, (field,)),
        )

    def _change(self, merge: str = "", /, **fields: object) -> None:
        after = editing.change_prediction(self.desk.lesson, self.step_id, **fields)
        self.desk.apply(after, field=f"{self.step_id} {merge}" if merge else "")

    # ---- a number

    def _number(self) -> None:
        form, desk = self.form, self.desk
        told = label("", "strong")

        def show() -> None:
            value = self.asked.value
            words = editing_words.reference_words(value, desk.resolver, desk.language)
            none = translate("LessonEditor", "no figure yet")
            told.setText(words if value else none)

        form.follow(show)
        button = form.button(
            translate("LessonEditor", "Choose the figure…"),
            lambda: form.figure_wanted.emit(self._take_answer, True),
            translate("LessonEditor", "The right number, with who says so"),
            key="value",
        )
        name = translate("LessonEditor", "The right number")
        form.box.addWidget(label(name, "muted", wrap=False))
        form.row(told, button, stretch=0)
        form.fault(self._here, ("value",))
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, text in (
            ("low", translate("LessonEditor", "Guesses from")),
            ("high", translate("LessonEditor", "to")),
        ):
            row.addWidget(
                form.plain(
                    text,
                    field,
                    lambda f=field: self._told_number(f),
                    lambda t, f=field: self._read_number(f, t),
                )
            )
        row.addWidget(
            form.plain(
                translate("LessonEditor", "Unit"),
                "unit",
                lambda: self.asked.unit,
                lambda text: self._change("unit", unit=text.strip()),
            )
        )
        form.box.addLayout(row)
        form.fault(self._here, ("low", "high", "unit"))

    def _told_number(self, field: str) -> str:
        value: float | None = getattr(self.asked, field)
        if value is None:
            return ""
        decimals = phrases.published_decimals(value)
        return phrases.number(value, self.desk.language, decimals)

    def _read_number(self, field: str, text: str) -> None:
        number, is_number = QLocale(self.desk.language).toDouble(text.strip())
        if is_number or not text.strip():
            self._change(field, **{field: float(number) if is_number else None})

    def _take_answer(self, reference: str) -> None:
        """Take a figure as the answer; unit, line and the words of the answer follow it."""
        try:
            value = self.desk.resolver.resolve(reference)
        except UnresolvedError:
            return
        if not isinstance(value, Quantity):
            return
        asked, language = self.asked, self.desk.language
        low, high = line_ends(value.value, value.unit)
        fits = asked.low is not None and asked.high is not None and asked.unit == value.unit
        ends: dict[str, object] = {} if fits else {"low": low, "high": high}
        empty = not asked.answer.get(language, "").strip()
        answer = (
            editing.said(asked.answer, language, f"{{{reference}}}.") if empty else asked.answer
        )
        self._change(**{"value": reference, "unit": value.unit, "answer": answer, **ends})

    # ---- a place

    def _place(self) -> None:
        corridor, language = self.desk.corridor, self.desk.language
        places = sorted(corridor.places.values(), key=lambda p: p.name(language).casefold())
        name = translate("LessonEditor", "The right place")
        rows: list[tuple[str, object]] = [(place.name(language), place.id) for place in places]
        self.form.named(
            name,
            self.form.choice(name, "place", rows, lambda: self.asked.place_id, self._take_place),
        )
        self.form.fault(self._here, ("place",))

    def _take_place(self, place_id: object) -> None:
        asked, language = self.asked, self.desk.language
        empty = not asked.answer.get(language, "").strip()
        words = f"{{place {place_id}}}."
        answer = editing.said(asked.answer, language, words) if empty else asked.answer
        self._change(place_id=str(place_id), answer=answer)

    # ---- an order, a vote

    def _choices(self) -> None:
        form, asked = self.form, self.asked
        is_vote = asked.kind is PredictionKind.VOTE
        name = (
            translate("LessonEditor", "To vote for; tick what is right")
            if is_vote
            else translate("LessonEditor", "To put in order")
        )
        form.box.addWidget(label(name, "muted", wrap=False))
        for at in range(len(asked.choices)):
            self._choice(at, is_vote=is_vote)
        more = form.button(
            translate("LessonEditor", "One more"),
            lambda: self.desk.apply(editing.add_choice(self.desk.lesson, self.step_id)),
            translate("LessonEditor", "Add a choice"),
            key="more",
        )
        more.setEnabled(len(asked.choices) < len(LETTERS))
        form.row(more)
        form.fault(self._here, ("choices",))
        if is_vote:
            form.row(
                form.tick(
                    translate("LessonEditor", "Vote a second time before the answer"),
                    "second",
                    lambda: self.asked.second_vote,
                    lambda on: self._change(second_vote=on),
                )
            )
            return
        name = translate("LessonEditor", "The right order")
        rows: list[tuple[str, object]] = [(editing_words.sorting(s), s) for s in Sorting]
        form.named(
            name,
            form.choice(
                name,
                "sorting",
                rows,
                lambda: self.asked.sorting,
                lambda value: self._change(sorting=Sorting(str(value))),
            ),
        )

    def _nth(self, at: int) -> Choice:
        choices = self.asked.choices
        return choices[at] if at < len(choices) else Choice({})

    def _choice(self, at: int, *, is_vote: bool) -> None:
        form, desk, step_id = self.form, self.desk, self.step_id
        name = translate("LessonEditor", "Choice {0}").format(LETTERS[at])
        letter = label(LETTERS[at], "strong", wrap=False)
        letter.setMinimumWidth(letter.fontMetrics().height())  # one as wide as the other

        def edit(**fields: object) -> None:
            merge = f"{step_id} choice {at}" if "text" in fields else ""
            desk.apply(editing.change_choice(desk.lesson, step_id, at, **fields), field=merge)

        field = follow(
            Written("", f"choice {at + 1}"),
            lambda text: edit(text=editing.said(self._nth(at).text, desk.language, text)),
            desk.settle,
        )
        field.edit.setAccessibleName(name)
        nested = (f"{step_id}choices {at + 1}", step_id)
        faults = ("text", f"choices {at + 1}", "value")
        form.follow(lambda: self._show_choice(field, at, (nested, faults)))
        parts: list[QWidget] = [letter, field]
        if is_vote:
            tick = form.tick(
                "", f"right {at + 1}", lambda: self._nth(at).right, lambda on: edit(right=on)
            )
            tick.setAccessibleName(
                translate("LessonEditor", "Choice {0} is right").format(LETTERS[at])
            )
            parts.insert(1, tick)
        else:
            parts.append(self._figure_button(at, edit))
        tips = (
            ("↑", translate("LessonEditor", "Choice {0} earlier"), -1),
            ("↓", translate("LessonEditor", "Choice {0} later"), 1),
        )
        for sign, tip, by in tips:
            parts.append(
                form.button(
                    sign,
                    lambda b=by: desk.apply(editing.move_choice(desk.lesson, step_id, at, b)),
                    tip.format(LETTERS[at]),
                )
            )
        parts.append(
            form.button(
                "✕",
                lambda: desk.apply(editing.delete_choice(desk.lesson, step_id, at)),
                translate("LessonEditor", "Delete choice {0}").format(LETTERS[at]),
            )
        )
        form.row(*parts, stretch=2 if is_vote else 1)

    def _show_choice(
        self, field: Written, at: int, faults: tuple[tuple[str, ...], tuple[str, ...]]
    ) -> None:
        desk, choice = self.desk, self._nth(at)
        hint = next(iter(choice.text.values()), "")
        field.show_text(choice.text.get(desk.language, ""), hint)
        reads = ""
        if choice.value:
            reads = editing_words.reference_words(choice.value, desk.resolver, desk.language)
        field.show_below(reads, desk.fault_at(*faults))

    def _figure_button(self, at: int, edit: Callable[..., None]) -> QWidget:
        return self.form.button(
            translate("LessonEditor", "Figure…"),
            lambda: self.form.figure_wanted.emit(lambda ref: edit(value=ref), True),
            translate("LessonEditor", "The figure of choice {0}, by which it is sorted").format(
                LETTERS[at]
            ),
            key=f"figure {at + 1}",
        )
