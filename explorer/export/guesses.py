"""A class's guesses as a table, for a teacher who asked to keep them: no names, no times."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from explorer.analysis.lessons.resolving import Resolver
from explorer.export.delimited import harmless
from explorer.model.lessons.guesses import Asked, Guesses
from explorer.model.lessons.lesson import Lesson, Prediction
from explorer.storage.writing import write_file
from explorer.wording.lessons.lesson_texts import lesson_text

_HEAD = ("lesson", "step", "question", "round", "kind", "guess", "unit", "hands")


def guesses_table(
    lesson: Lesson, asked: Mapping[int, Asked], resolver: Resolver, language: str
) -> str:
    """Return all guesses of a lesson as CSV, a line each."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEAD)
    for at, found in sorted(asked.items()):
        question = lesson.steps[at].prediction
        if question is None:
            continue
        for number, guesses in enumerate(found.rounds, start=1):
            for row in _rows(guesses, question, resolver, language):
                ask = lesson_text(question.ask, resolver, language)
                writer.writerow((lesson.id, lesson.steps[at].id, harmless(ask), number, *row))
    return out.getvalue()


def _rows(
    guesses: Guesses, question: Prediction, resolver: Resolver, language: str
) -> Iterator[tuple[str, str, str, str]]:
    kind = question.kind.value
    texts = [lesson_text(choice.text, resolver, language) for choice in question.choices]
    for number in guesses.numbers:
        yield kind, repr(number).removesuffix(".0"), question.unit, ""
    for text, count in zip(texts, guesses.counts, strict=False):
        yield kind, harmless(text), "", str(count)
    for order in guesses.orders:
        yield kind, harmless(" > ".join(texts[n] for n in order)), "", ""
    for lon_deg, lat_deg in guesses.marks:
        yield kind, f"{lat_deg:.3f}, {lon_deg:.3f}", "lat, lon", ""


def save_guesses(
    path: Path, lesson: Lesson, asked: Mapping[int, Asked], resolver: Resolver, language: str
) -> None:
    """Write the guesses of a lesson; a good file is never replaced by half a one."""
    write_file(path, guesses_table(lesson, asked, resolver, language).encode("utf-8-sig"))
