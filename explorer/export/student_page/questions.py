"""A lesson's questions on a student page: a place for the guess, and the answer to be opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.lessons.resolving import Resolver
from explorer.export.lesson_sources import Sources
from explorer.export.student_page.markup import escape, kept, marked, plain, told
from explorer.model.lessons.glossary import Term
from explorer.model.lessons.lesson import Lesson, Prediction, PredictionKind, Step
from explorer.storage.glossary import load_glossary
from explorer.wording import phrases
from explorer.wording.lessons import spoken
from explorer.wording.lessons.lesson_texts import lesson_text

translate = QCoreApplication.translate  # by this name lupdate finds the texts

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def goals(lesson: Lesson, sources: Sources) -> str:
    """Return what pupils can do afterwards, and the words to know."""
    language = sources.language
    rows = "".join(
        f"<li>{marked(escape(spoken.goal(goal, language)), goal, language)}</li>"
        for goal in lesson.goals
    )
    known = load_glossary()
    words = "".join(_term(known[name], language) for name in lesson.terms)
    heading = escape(translate("StudentPage", "To know"))
    listed = f"<ul>{rows}</ul>" if rows else ""
    return f"{listed}<h3>{heading}</h3><dl>{words}</dl>" if words else listed


def _term(item: Term, language: str) -> str:
    word, meaning = map(escape, spoken.term(item, language))
    return f"<dt>{word}</dt><dd>{marked(meaning, item.meaning, language)}</dd>"


def steps(lesson: Lesson, sources: Sources) -> str:
    """Return each step that asks for a guess."""
    asked = [step for step in lesson.steps if step.prediction is not None]
    rows = (_step(number, step, sources) for number, step in enumerate(asked, start=1))
    return f'<ol class="steps">{"".join(rows)}</ol>' if asked else ""


def exit_questions(lesson: Lesson, sources: Sources) -> str:
    """Return the questions of the end with their key, and the open task."""
    open_it = escape(translate("StudentPage", "Answer first, then open the key"))
    rows: list[str] = []
    for number, question in enumerate(lesson.questions, start=1):
        label = plain(question.text, sources)
        room = (
            f'<label for="exit-{number}">{label}</label>'
            f'<textarea id="exit-{number}" rows="{max(2, question.lines)}"></textarea>'
        )
        rows.append(f"<li>{room}{kept(open_it, f'<p>{told(question.key, sources)}</p>')}</li>")
    heading = escape(translate("StudentPage", "Open task"))
    task = plain(lesson.open_task, sources)
    found = f"<ol>{''.join(rows)}</ol>" if rows else ""
    return f"{found}<h3>{heading}</h3><p>{task}</p>" if task else found


def _step(number: int, step: Step, sources: Sources) -> str:
    asked = step.prediction
    if asked is None:
        return ""
    ask = plain(asked.ask, sources)
    open_it = escape(translate("StudentPage", "Guess first, then open the answer"))
    answer = f"<p>{told(asked.answer, sources)}</p>{_right(asked, sources.resolver, sources)}"
    return (
        f'<li><p class="sentence">{plain(step.sentence, sources)}</p>'
        f"{_guess(number, ask, asked, sources)}{kept(open_it, answer)}</li>"
    )


def _guess(number: int, ask: str, asked: Prediction, sources: Sources) -> str:
    """Return where a guess is noted down: nothing of it is kept or sent."""
    match asked.kind:
        case PredictionKind.NUMBER:
            unit = phrases.unit(asked.unit)
            return (
                f'<label for="guess-{number}">{ask}</label><span class="row">'
                f'<input id="guess-{number}" type="text" inputmode="decimal" autocomplete="off">'
                f" {escape(unit)}</span>"
            )
        case PredictionKind.VOTE:
            return f"<fieldset><legend>{ask}</legend>{_votes(number, asked, sources)}</fieldset>"
        case PredictionKind.ORDER:
            texts = sorted(plain(choice.text, sources) for choice in asked.choices)
            listed = "".join(f"<li>{text}</li>" for text in texts)
            return f"<p>{ask}</p><ul>{listed}</ul>{_note(number)}"
        case PredictionKind.PLACE:
            return f"<p>{ask}</p>{_note(number)}"


def _note(number: int) -> str:
    label = escape(translate("StudentPage", "My guess"))
    return (
        f'<label for="guess-{number}">{label}</label>'
        f'<input id="guess-{number}" type="text" autocomplete="off">'
    )


def _votes(number: int, asked: Prediction, sources: Sources) -> str:
    return "".join(
        f'<label class="vote"><input type="radio" name="guess-{number}" value="{letter}">'
        f"<b>{letter}</b> {plain(choice.text, sources)}</label>"
        for letter, choice in zip(LETTERS, asked.choices, strict=False)
    )


def _right(asked: Prediction, resolver: Resolver, sources: Sources) -> str:
    """Return the right answers of a vote by letter; nothing where there is no single one."""
    right = [
        f"{letter} {lesson_text(choice.text, resolver, sources.language)}"
        for letter, choice in zip(LETTERS, asked.choices, strict=False)
        if choice.right
    ]
    return f"<p><b>✓ {escape(', '.join(right))}</b></p>" if right else ""
