"""Writes a lesson as its file, in the order in which a person would fill it in.

What is empty is left out, so that a lesson in the making is written as well as a finished one;
``pack.lessons`` tells what is still missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.model.lessons.lesson import (
    Choice,
    Lesson,
    Mistake,
    Prediction,
    Question,
    Row,
    Shown,
    SilentMap,
    Sorting,
    Step,
)
from explorer.model.texts import Texts
from explorer.storage.format.toml_text import toml_value

FORMAT = 1
AS_WRITTEN = "as_written"
_HEAD = (
    "# A lesson of a corridor; docs/format.md says what stands in each field. Figures are\n"
    "# references in braces, never typed; `corridor-explorer lesson check` tells what changed.\n"
)


def file_of(lesson: Lesson) -> str:
    """Return what the file of a lesson is called."""
    return f"lesson-{lesson.id}.toml"


def lesson_text(lesson: Lesson) -> str:
    """Return a lesson's file."""
    head = {
        "format": FORMAT,
        "id": lesson.id,
        "corridor": lesson.corridor_id,
        "titles": _texts(lesson.titles),
        "goals": [_texts(goal) or {} for goal in lesson.goals],
        "phase": _texts(lesson.phase),
        "paper_minutes": _number(lesson.paper_minutes),
        "terms": list(lesson.terms),
        "end": _texts(lesson.end),
        "open_task": _texts(lesson.open_task),
        "author": lesson.author,
        "licence": lesson.licence,
        "changed_by": list(lesson.changed_by),
        "written": lesson.written or None,
        "pack": lesson.pack or None,
    }
    tables = [_table("", head)]
    if lesson.silent_map is not None:
        tables.append(_table("[silent_map]", _silent_map(lesson.silent_map)))
    for step in lesson.steps:
        tables.append(_table("[[step]]", _step(step)))
        if step.prediction is not None:
            tables.append(_table("[step.prediction]", _prediction(step.prediction)))
    tables += [_table("[[mistake]]", _mistake(mistake)) for mistake in lesson.mistakes]
    tables += [_table("[[row]]", _row(row)) for row in lesson.rows]
    tables += [_table("[[question]]", _question(question)) for question in lesson.questions]
    if lesson.as_written:
        quoted = {toml_value(name): value for name, value in lesson.as_written.items()}
        tables.append(_table(f"[{AS_WRITTEN}]", quoted))
    return "\n".join((_HEAD, *tables))


def _table(name: str, fields: Mapping[str, object]) -> str:
    lines = [f"{key} = {toml_value(value)}" for key, value in fields.items() if value is not None]
    return "\n".join((*((name,) if name else ()), *lines, ""))


def _texts(texts: Texts) -> dict[str, str] | None:
    """Return a text by language without what is empty; ``None`` for none at all."""
    return {tag: text for tag, text in texts.items() if text.strip()} or None


def _number(value: float | None) -> float | int | None:
    """Return a number as a person would write it."""
    return int(value) if value is not None and float(value).is_integer() else value


def _listed(items: Sequence[str]) -> list[str] | None:
    return list(items) or None


def _step(step: Step) -> dict[str, object]:
    view = step.view
    return {
        "id": step.id,
        "minutes": _number(step.minutes),
        "shows": None if step.shows is Shown.MAP else step.shows.value,
        "fit": _listed(view.fit),
        "center": None if view.center is None else list(view.center),
        "across_km": _number(view.across_km),
        "projection": view.projection or None,
        "routes": _listed(step.route_ids),
        "ends": _listed(step.ends),
        "ways": _listed(step.way_ids),
        "claims": _listed(step.claim_ids),
        "passage": step.passage_id or None,
        "year": step.year,
        "date": step.date or None,
        "close": _listed(step.closed),
        "race_h": _number(step.race_h),
        "hides": _listed([hidden.value for hidden in step.hides]),
        "sentence": _texts(step.sentence),
        "note": _texts(step.note),
    }


def _prediction(asked: Prediction) -> dict[str, object]:
    return {
        "kind": asked.kind.value,
        "unit": asked.unit or None,
        "low": _number(asked.low),
        "high": _number(asked.high),
        "value": asked.value or None,
        "place": asked.place_id or None,
        "sorting": None if asked.sorting is Sorting.AS_LISTED else asked.sorting.value,
        "second_vote": asked.second_vote or None,
        "choices": [_choice(choice) for choice in asked.choices] or None,
        "ask": _texts(asked.ask),
        "answer": _texts(asked.answer),
    }


def _choice(choice: Choice) -> dict[str, object]:
    fields: dict[str, object] = {"text": _texts(choice.text) or {}}
    if choice.right:
        fields["right"] = True
    if choice.value:
        fields["value"] = choice.value
    return fields


def _mistake(mistake: Mistake) -> dict[str, object]:
    return {"wrong": _texts(mistake.wrong), "right": _texts(mistake.right)}


def _row(row: Row) -> dict[str, object]:
    return {
        "label": _texts(row.label),
        "answer": _texts(row.answer),
        "claim": row.claim_id or None,
    }


def _question(question: Question) -> dict[str, object]:
    return {
        "text": _texts(question.text),
        "key": _texts(question.key),
        "lines": question.lines,
        "made_up": question.made_up or None,
    }


def _silent_map(silent: SilentMap) -> dict[str, object]:
    return {
        "fit": list(silent.fit),
        "places": list(silent.place_ids),
        "routes": _listed(silent.route_ids),
        "key_routes": _listed(silent.key_route_ids),
        "tasks": [_texts(task) or {} for task in silent.tasks],
    }
