"""What is said of the lesson itself: title, goals, for whom, who wrote it, questions on paper."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from explorer.analysis.lessons import editing
from explorer.model.lessons.lesson import Question
from explorer.model.texts import in_language
from explorer.ui.classroom.editing.form import Form
from explorer.ui.parts.widgets import label

_HERE = ("",)


class HeadForm(Form):
    """Asks for all that a lesson has beside its steps."""

    def shape_now(self) -> object:
        """Return what the fields rest on."""
        lesson = self.desk.lesson
        return (super().shape_now(), len(lesson.questions), bool(lesson.steps))

    def build(self) -> None:
        """Add the fields."""
        lesson_id = self.desk.lesson.id
        records = ("", lesson_id)
        self.words(
            self.tr("Title"),
            "title",
            lambda: self.desk.lesson.titles,
            self._saying("titles"),
            faults=(records, ("titles",)),
        )
        if not self.desk.lesson.steps:
            self.box.addWidget(label(self.tr("No step yet"), "h2"))
            self.box.addWidget(
                label(
                    self.tr(
                        "The map stays alive beside this page. Bring on it what the class should "
                        "see first: move it, hide routes, open a question below it. Then press "
                        "“Record the screen”."
                    )
                )
            )
        self._lines(
            self.tr("Goals, one a line: “I can …”"),
            "goals",
            lines=3,
            hint=self.tr("compare two distances and say who gives them"),
        )
        self.words(
            self.tr("For whom: grade, subject"),
            "phase",
            lambda: self.desk.lesson.phase,
            self._saying("phase"),
            faults=(records, ("phase",)),
        )
        self.words(
            self.tr("Last sentence, when all is done"),
            "end",
            lambda: self.desk.lesson.end,
            self._saying("end"),
            figures=True,
            lines=1,
            faults=(records, ("end",)),
        )
        self._paper(records)
        self._questions()
        self._authors()

    # ---- what is printed

    def _paper(self, records: tuple[str, ...]) -> None:
        self.heading(self.tr("On paper"))
        self.words(
            self.tr("Open task"),
            "open_task",
            lambda: self.desk.lesson.open_task,
            self._saying("open_task"),
            lines=2,
            figures=True,
            faults=(records, ("open_task",)),
        )
        name = self.tr("Minutes for the paper")
        self.named(
            name,
            self.minutes(
                name,
                "paper",
                lambda: self.desk.lesson.paper_minutes,
                lambda m: self._apply("paper_minutes", paper_minutes=m),
            ),
        )
        self.row(
            self.tick(
                self.tr("A silent map to fill in"),
                "silent",
                lambda: self.desk.lesson.silent_map is not None,
                self._want_silent_map,
            )
        )

    def _want_silent_map(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        desk = self.desk
        main = tuple(p.id for p in desk.corridor.places.values() if p.rank == 1)
        desk.apply(editing.with_silent_map(desk.lesson, wanted=wanted, place_ids=main))

    def _questions(self) -> None:
        for at in range(len(self.desk.lesson.questions)):
            records = (f"question {at + 1}",)
            self.words(
                self.tr("Question {0}").format(at + 1),
                f"question {at + 1}",
                lambda n=at: self._nth(n).text,
                lambda text, n=at: self._ask(n, "text", text),
                lines=2,
                figures=True,
                faults=(records, ("text",)),
            )
            self.words(
                self.tr("Its key"),
                f"key {at + 1}",
                lambda n=at: self._nth(n).key,
                lambda text, n=at: self._ask(n, "key", text),
                lines=1,
                figures=True,
                faults=(records, ("key",)),
            )
            self.row(
                self.button(
                    self.tr("Delete question {0}").format(at + 1),
                    lambda n=at: self.desk.apply(editing.delete_question(self.desk.lesson, n)),
                    "",
                )
            )
        self.row(
            self.button(
                self.tr("Add a question"),
                lambda: self.desk.apply(editing.add_question(self.desk.lesson)),
                self.tr("A question on the hand-out and on the page for pupils, with its key"),
                key="question",
            )
        )

    def _nth(self, at: int) -> Question:
        questions = self.desk.lesson.questions
        return questions[at] if at < len(questions) else Question({}, {})

    def _ask(self, at: int, field: str, text: str) -> None:
        told = editing.said(getattr(self._nth(at), field), self.desk.language, text)
        after = editing.change_question(self.desk.lesson, at, **{field: told})
        self.desk.apply(after, field=f"question {at} {field}")

    # ---- who wrote it

    def _authors(self) -> None:
        self.heading(self.tr("Who wrote it"))
        for name, key, hint in (
            (self.tr("Author"), "author", self.tr("Your name, or your school's")),
            (self.tr("Licence"), "licence", ""),
        ):
            self.box.addWidget(
                self.plain(
                    name,
                    key,
                    lambda k=key: getattr(self.desk.lesson, k),
                    lambda text, k=key: self._apply(k, **{k: text}),
                    hint=hint,
                    faults=(_HERE, (key,)),
                )
            )
        self.box.addWidget(
            self.plain(
                self.tr("Changed by, where it began as a copy"),
                "changed",
                lambda: ", ".join(self.desk.lesson.changed_by),
                self._change_authors,
            )
        )

    def _change_authors(self, text: str) -> None:
        names = tuple(name.strip() for name in text.split(",") if name.strip())
        self._apply("changed_by", changed_by=names)

    # ---- what is done

    def _apply(self, merge: str, **fields: object) -> None:
        after = replace(self.desk.lesson, **fields)  # pyright: ignore[reportArgumentType]
        self.desk.apply(after, field=merge)

    def _saying(self, field: str) -> Callable[[str], None]:
        def say(text: str) -> None:
            desk = self.desk
            told = editing.said(getattr(desk.lesson, field), desk.language, text)
            self._apply(field, **{field: told})

        return say

    def _lines(self, name: str, field: str, *, lines: int, hint: str) -> None:
        """Add a list of texts, one a line."""
        desk = self.desk

        def now() -> str:
            texts = getattr(desk.lesson, field)
            return "\n".join(text.get(desk.language, "") for text in texts).rstrip("\n")

        def others() -> str:
            texts = getattr(desk.lesson, field)
            return "\n".join(in_language(text, desk.language) for text in texts) or hint

        def write(text: str) -> None:
            told = editing.say_lines(getattr(desk.lesson, field), desk.language, text.split("\n"))
            self._apply(field, **{field: told})

        made = self.plain(name, field, now, write, lines=lines)
        self.follow(lambda: made.edit.setPlaceholderText(others()))
        self.box.addWidget(made)
