"""What stands on a worksheet and on its key, part by part, as pupils' worksheets (LKPD) have them.

Identity, goals, instructions, what to know, tasks, reflection, score. The worksheet holds no
answer: what it tells of the lesson's figures is who publishes them.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.claims import check_claim
from explorer.export.handout.blocks import Block, Heading, Picture, Row, Text, WriteLines
from explorer.export.handout.maps import LETTERS, LessonMap
from explorer.export.lesson_sources import Sources
from explorer.model.claims import Verdict
from explorer.model.corridor import Corridor
from explorer.model.lessons.glossary import Term
from explorer.model.lessons.lesson import Lesson, SilentMap, Step
from explorer.model.lessons.lesson import Row as TableRow
from explorer.model.texts import in_language
from explorer.wording import claim_words, phrases
from explorer.wording.lessons import spoken

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_ROOM_PX = 28.0  # what a hand needs to write a figure
_MAP_PX, _LEAST_MAP_PX = 390.0, 250.0
_TABLE = (0.30, 0.20, 0.24, 0.26)
_KEY_TABLE = (0.34, 0.50, 0.16)
_CLAIMS = (0.44, 0.14, 0.20, 0.22)


class Sheet(Struct, frozen=True):
    """All that a hand-out is made from."""

    lesson: Lesson
    corridor: Corridor
    glossary: Mapping[str, Term]
    sources: Sources
    language: str
    in_grey: bool

    @property
    def points(self) -> int:
        """The most points that answers with their sources can bring."""
        return 2 * (len(self.lesson.table_rows) + len(self.lesson.questions))

    def minutes(self) -> str:
        """Return how long the lesson and the paper take, in minutes."""
        parts = (self.lesson.minutes, self.lesson.paper_minutes)
        told = " + ".join(phrases.number(part, self.language) for part in parts)
        return translate("Handout", "{0} minutes").format(told)


def worksheet(sheet: Sheet) -> list[Block]:
    """Return what the pupils get."""
    return [
        *_identity(sheet),
        *_goals(sheet),
        *_instructions(),
        *_to_know(sheet),
        *_silent(sheet, named=False),
        *_table(sheet),
        *_claims(sheet),
        *_questions(sheet),
        *_open_task(sheet),
        *_reflection(),
        *_score(sheet),
        *_short_sources(sheet),
    ]


def key(sheet: Sheet) -> list[Block]:
    """Return what the teacher gets: every answer with who says so."""
    return [
        *_key_head(sheet),
        *_steps(sheet),
        *_silent(sheet, named=True),
        *_key_table(sheet),
        *_key_claims(sheet),
        *_key_questions(sheet),
        *_mistakes(sheet),
        *_scoring(sheet),
        *_sources(sheet),
    ]


def _p(text: str, size_px: float = 13.0, gap_px: float = 5.0, indent_px: float = 0.0) -> Text:
    return Text(text, size_px, gap_px, indent_px)


def _title(sheet: Sheet, kind: str) -> Iterator[Block]:
    yield _p(html.escape(kind), 12.0, gap_px=0.0)
    title = in_language(sheet.lesson.titles, sheet.language)
    yield _p(f"<b>{html.escape(title)}</b>", 23.0, gap_px=3.0)
    about = (
        in_language(sheet.corridor.titles, sheet.language),
        in_language(sheet.lesson.phase, sheet.language),
        sheet.minutes(),
    )
    note = spoken.note([sheet.lesson.titles], sheet.language)
    told = html.escape(" · ".join(part for part in about if part))
    yield _p(told, 12.0, gap_px=3.0 if note else 8.0)
    if note:
        yield _p(f"<i>{html.escape(note)}</i>", 12.0, gap_px=8.0)


# ------------------------------------------------------------------ the worksheet


def _identity(sheet: Sheet) -> Iterator[Block]:
    yield from _title(sheet, translate("Handout", "Worksheet"))
    labels = (
        translate("Handout", "Name or group"),
        translate("Handout", "Class"),
        translate("Handout", "Date"),
        translate("Handout", "Score"),
    )
    yield Row(tuple(map(html.escape, labels)), (0.46, 0.16, 0.20, 0.18), 40.0, last=True)


def _goals(sheet: Sheet) -> Iterator[Block]:
    if not sheet.lesson.goals:
        return
    yield Heading(html.escape(translate("Handout", "Goals")))
    for goal in sheet.lesson.goals:
        text = spoken.goal(goal, sheet.language)
        yield _p(f"□&nbsp; {html.escape(text)}", gap_px=3.0, indent_px=11.0)


def _instructions() -> Iterator[Block]:
    yield Heading(html.escape(translate("Handout", "How to work")))
    for text in (
        translate("Handout", "Guess first, in pencil, and never rub a guess out."),
        translate(
            "Handout",
            "When the answer is shown, write it beside your guess, with who says so: the number "
            "of the source in the list at the end.",
        ),
        translate("Handout", "A guess is never wrong. An answer without a source is only half."),
    ):
        yield _p(f"–&nbsp; {html.escape(text)}", gap_px=3.0, indent_px=11.0)


def _to_know(sheet: Sheet) -> Iterator[Block]:
    if not sheet.lesson.terms:
        return
    yield Heading(html.escape(translate("Handout", "To know")))
    for name in sheet.lesson.terms:
        told = spoken.term(sheet.glossary[name], sheet.language)
        word, meaning = map(html.escape, told)
        yield _p(f"<b>{word}</b>: {meaning}", gap_px=3.0, indent_px=11.0)


def _silent(sheet: Sheet, *, named: bool) -> Iterator[Block]:
    silent = sheet.lesson.silent_map
    if silent is None:
        return
    title = sheet.glossary["silent map"].words
    yield Heading(html.escape(_capital(in_language(title, sheet.language))))
    for number, task in enumerate(silent.tasks, start=1):
        text = sheet.sources.plain(task)
        yield Text(f"{number}.&nbsp; {text}", gap_px=2.0, indent_px=11.0, leads=True)
    yield Text(_places(silent, sheet), gap_px=6.0, indent_px=11.0, leads=True)
    painted = LessonMap(sheet.corridor, silent, sheet.language, named=named, in_grey=sheet.in_grey)
    yield Picture(_MAP_PX, _LEAST_MAP_PX, painted.paint)


def _places(silent: SilentMap, sheet: Sheet) -> str:
    """Return the places to mark, each with its letter and its name on the country's own signs."""
    told: list[str] = []
    for letter, place_id in zip(LETTERS, silent.place_ids, strict=False):
        place = sheet.corridor.places[place_id]
        name, local = place.name(sheet.language), place.local_name(sheet.language)
        if local and local.split()[0] != name.split()[0]:  # "Halim" needs no second Halim
            name = f"{name} ({local})"
        told.append(f"<b>{letter}</b>&nbsp;{html.escape(name)}")
    return " &nbsp; ".join(told)


def _table(sheet: Sheet) -> Iterator[Block]:
    rows = [row for row in sheet.lesson.table_rows if not row.claim_id]
    if not rows:
        return
    yield Heading(html.escape(translate("Handout", "Guess, answer, who says so")))
    head = (
        translate("Handout", "what"),
        translate("Handout", "my guess"),
        translate("Handout", "answer"),
        translate("Handout", "who says so"),
    )
    yield Row(tuple(map(html.escape, head)), _TABLE, head=True)
    for row in rows:
        cells = (sheet.sources.plain(row.label), "", "", "")
        yield Row(cells, _TABLE, _ROOM_PX, last=row is rows[-1])


def _claims(sheet: Sheet) -> Iterator[Block]:
    """Return the claims to check, without what the check came to."""
    rows = [row for row in sheet.lesson.rows if row.claim_id]
    if not rows:
        return
    yield Heading(html.escape(translate("Handout", "Check the claims")))
    words = ", ".join(phrases.verdict(verdict) for verdict in Verdict)
    text = translate("Handout", "Choose from: {0}.").format(words)
    yield Text(html.escape(text), indent_px=11.0, leads=True)
    head = (
        translate("Handout", "claim"),
        translate("Handout", "my guess"),
        translate("Handout", "evidence"),
        translate("Handout", "result"),
    )
    yield Row(tuple(map(html.escape, head)), _CLAIMS, head=True)
    for row in rows:
        cells = (sheet.sources.plain(row.label), "", "", "")
        yield Row(cells, _CLAIMS, _ROOM_PX, last=row is rows[-1])


def _questions(sheet: Sheet) -> Iterator[Block]:
    if not sheet.lesson.questions:
        return
    yield Heading(html.escape(translate("Handout", "Questions")))
    for number, question in enumerate(sheet.lesson.questions, start=1):
        text = sheet.sources.plain(question.text)
        yield Text(f"{number}.&nbsp; {text}", leads=question.lines > 0)
        if question.lines:
            yield WriteLines(question.lines)


def _open_task(sheet: Sheet) -> Iterator[Block]:
    if not sheet.lesson.open_task:
        return
    yield Heading(html.escape(translate("Handout", "Open task")))
    yield _p(sheet.sources.plain(sheet.lesson.open_task), indent_px=11.0)


def _reflection() -> Iterator[Block]:
    yield Heading(html.escape(translate("Handout", "Look back")))
    text = translate("Handout", "In one sentence: what did I think before, and what now?")
    yield Text(html.escape(text), leads=True, indent_px=11.0)
    yield WriteLines(2)


def _score(sheet: Sheet) -> Iterator[Block]:
    yield Heading(html.escape(translate("Handout", "Score")))
    head = (
        translate("Handout", "answers with their source, 2 points each"),
        translate("Handout", "answers without, 1 point each"),
        translate("Handout", "points of {0}").format(sheet.points),
    )
    yield Row(tuple(map(html.escape, head)), (0.40, 0.34, 0.26), 36.0, last=True)


def _short_sources(sheet: Sheet) -> Iterator[Block]:
    """Return who says so, in few words; where it stands is on the key."""
    yield Heading(html.escape(translate("Handout", "Sources")))
    numbers: dict[str, list[str]] = {}
    for number, line in enumerate(sheet.sources.short_lines, start=1):
        numbers.setdefault(line, []).append(str(number))
    told = (f"[{', '.join(n)}]&nbsp;{html.escape(line)}" for line, n in numbers.items())
    made = html.escape(_made_by(sheet))
    yield _p(f"{' &nbsp; '.join(told)}<br>{made}", 10.0, gap_px=0.0, indent_px=11.0)


def _sources(sheet: Sheet) -> Iterator[Block]:
    yield Heading(html.escape(translate("Handout", "Sources")))
    for number, line in enumerate(sheet.sources.lines, start=1):
        yield _p(f"[{number}]&nbsp; {html.escape(line)}", 10.5, gap_px=1.5, indent_px=11.0)
    yield _p(html.escape(_made_by(sheet)), 10.0, indent_px=11.0)


def _made_by(sheet: Sheet) -> str:
    made = translate("Handout", "Lesson: {0}, licence {1}.")
    told = [made.format(sheet.lesson.author, sheet.lesson.licence)]
    if sheet.lesson.changed_by:
        names = ", ".join(sheet.lesson.changed_by)
        told.append(translate("Handout", "Changed by {0}.").format(names))
    return " ".join(told)


# ------------------------------------------------------------------ the key


def _key_head(sheet: Sheet) -> Iterator[Block]:
    yield from _title(sheet, translate("Handout", "Key for the teacher"))
    text = translate(
        "Handout",
        "Numbers in brackets are those of the sources at the end. The figures are those of the "
        "corridor as it is now; the lesson was written on {0}.",
    )
    written = sheet.lesson.written
    day = phrases.date(written, sheet.language) if written else "–"
    yield _p(html.escape(text.format(day)), 12.0)


def _steps(sheet: Sheet) -> Iterator[Block]:
    yield Heading(html.escape(translate("Handout", "The steps")))
    shares = (0.05, 0.08, 0.30, 0.57)
    head = (
        "",
        translate("Handout", "min"),
        translate("Handout", "sentence for the class"),
        translate("Handout", "answer, and note for the teacher"),
    )
    yield Row(tuple(map(html.escape, head)), shares, head=True)
    steps = sheet.lesson.steps
    for number, step in enumerate(steps, start=1):
        minutes = phrases.number(step.minutes, sheet.language)
        cells = (str(number), minutes, sheet.sources.plain(step.sentence), _told(step, sheet))
        yield Row(cells, shares, last=number == len(steps))


def _told(step: Step, sheet: Sheet) -> str:
    parts: list[str] = []
    if step.prediction is not None:
        parts.append(f"<i>{sheet.sources.plain(step.prediction.ask)}</i>")
        parts.append(sheet.sources.told(step.prediction.answer))
    parts.append(f'<span style="color:#4a5560">{sheet.sources.told(step.note)}</span>')
    return "<br>".join(parts)


def _key_table(sheet: Sheet) -> Iterator[Block]:
    rows = [row for row in sheet.lesson.table_rows if not row.claim_id]
    if not rows:
        return
    yield Heading(html.escape(translate("Handout", "Guess, answer, who says so")))
    yield from _answers(rows, sheet)


def _answers(rows: list[TableRow], sheet: Sheet) -> Iterator[Block]:
    head = (
        translate("Handout", "what"),
        translate("Handout", "answer"),
        translate("Handout", "who says so"),
    )
    yield Row(tuple(map(html.escape, head)), _KEY_TABLE, head=True)
    for row in rows:
        answer = sheet.sources.plain(row.answer)
        cells = (sheet.sources.plain(row.label), f"<b>{answer}</b>", sheet.sources.of(row.answer))
        yield Row(cells, _KEY_TABLE, last=row is rows[-1])


def _key_claims(sheet: Sheet) -> Iterator[Block]:
    rows = [row for row in sheet.lesson.rows if row.claim_id]
    if not rows:
        return
    yield Heading(html.escape(translate("Handout", "Check the claims")))
    head = (
        translate("Handout", "claim"),
        translate("Handout", "result, and what it rests on"),
        translate("Handout", "who says so"),
    )
    yield Row(tuple(map(html.escape, head)), _KEY_TABLE, head=True)
    for row in rows:
        checked = check_claim(sheet.corridor.claims[row.claim_id], sheet.corridor)
        result = html.escape(claim_words.verdict(checked))
        answer = sheet.sources.plain(row.answer)
        cells = (
            sheet.sources.plain(row.label),
            f"<b>{result}</b>. {answer}",
            sheet.sources.of(row.answer),
        )
        yield Row(cells, _KEY_TABLE, last=row is rows[-1])


def _key_questions(sheet: Sheet) -> Iterator[Block]:
    if not sheet.lesson.questions:
        return
    yield Heading(html.escape(translate("Handout", "Questions")))
    for number, question in enumerate(sheet.lesson.questions, start=1):
        yield Text(f"{number}.&nbsp; {sheet.sources.plain(question.text)}", leads=True)
        yield _p(sheet.sources.told(question.key), indent_px=18.0)


def _mistakes(sheet: Sheet) -> Iterator[Block]:
    if not sheet.lesson.mistakes:
        return
    yield Heading(html.escape(translate("Handout", "Common mistakes")))
    for mistake in sheet.lesson.mistakes:
        wrong = sheet.sources.plain(mistake.wrong)
        yield Text(f"✗&nbsp; <i>{wrong}</i>", gap_px=1.0, leads=True, indent_px=11.0)
        yield _p(f"✓&nbsp; {sheet.sources.told(mistake.right)}", indent_px=11.0)


def _scoring(sheet: Sheet) -> Iterator[Block]:
    yield Heading(html.escape(translate("Handout", "Score")))
    text = translate(
        "Handout",
        "2 points for each answer with its source, 1 without; guesses count nothing. At most {0} "
        "points.",
    )
    yield _p(html.escape(text.format(sheet.points)), indent_px=11.0)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
