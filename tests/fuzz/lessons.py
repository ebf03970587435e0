"""Lessons as files, and everything that is made of one for a class."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mutated_files import mutated

from tests.fuzz import seeds
from tests.fuzz.commands import command, lessons_of, made_of
from tests.fuzz.trees import ODD_TEXTS, faulty_field, faulty_tree, toml_bytes

_REFERENCE = re.compile(r"\{[a-z][^{}\n]*\}")


def faulty_references(text: str, rng: random.Random) -> str:
    """Let one or two figures of a lesson stand for something else, or for nothing."""
    for _ in range(rng.choice((1, 2))):
        found = list(_REFERENCE.finditer(text))
        if not found:
            return text
        at = rng.choice(found)
        words = at[0][1:-1].split(" ")
        others = rng.choice(found)[0][1:-1].split(" ")
        match rng.randrange(4):
            case 0:
                words[rng.randrange(len(words))] = rng.choice(others)
            case 1:
                words.insert(rng.randrange(len(words) + 1), rng.choice(others))
            case 2:
                del words[rng.randrange(len(words))]
            case _:
                words[-1] = rng.choice([t for t in ODD_TEXTS if t.isprintable() and '"' not in t])
        text = f"{text[: at.start()]}{{{' '.join(words)}}}{text[at.end() :]}"
    return text


def faulty_lesson(lesson: Path, rng: random.Random) -> bytes:
    """Return a lesson with faults in its bytes, its tree, a field or a reference."""
    way = rng.random()
    if way < 0.25:
        return mutated(lesson.read_bytes(), rng)
    if way < 0.5:
        text = faulty_references(lesson.read_text(encoding="utf-8"), rng)
        return text.encode("utf-8", "surrogatepass")
    fault = faulty_field if way < 0.8 else faulty_tree
    return toml_bytes(fault(seeds.tree_of(lesson), rng), rng)


def read_lesson(pack: Path, folder: Path, rng: random.Random) -> Callable[[], str]:
    """Put a faulty lesson of a pack into a folder; return what is then asked of it."""
    file = folder / "lesson-x.toml"
    file.write_bytes(faulty_lesson(rng.choice(lessons_of(pack)), rng))
    asked = [["lesson", "check", str(file)], ["lesson", "check", str(file), "--json"]]
    asked += [["lesson", "record", str(file)], *made_of(str(file), rng)]
    return partial(command, [*rng.choice(asked), "--corridor", str(pack)])
