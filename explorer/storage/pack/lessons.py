"""Lessons of a pack: files ``lesson-….toml`` beside its others, each one lesson for its corridor.

A lesson is a file that another teacher can take, change and pass on. None is read when a corridor
opens; ``validate`` reads them all, and whoever wants one reads it with ``read_lessons``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import cast

from msgspec import Struct

from explorer.errors import Fault, PackError
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import (
    Lesson,
    Mistake,
    Question,
    Row,
    SilentMap,
)
from explorer.model.texts import Texts
from explorer.storage.fields import Record, shown
from explorer.storage.format.lesson_text import AS_WRITTEN, FORMAT, file_of, lesson_text
from explorer.storage.format.signs import wrong_signs
from explorer.storage.format.toml_reading import load_toml
from explorer.storage.glossary import load_glossary
from explorer.storage.pack.lesson_names import lesson_files
from explorer.storage.pack.lesson_steps import Known, read_step
from explorer.storage.reading import read_ordinary

MAX_LESSON_KB = 500
_FIELDS = (
    *("format", "id", "corridor", "titles", "goals", "phase", "paper_minutes", "terms", "end"),
    *("author", "licence", "changed_by", "written", "pack", "open_task", "silent_map"),
    *("mistake", "row", "question", "step", AS_WRITTEN),
)


class Found(Struct, frozen=True):
    """A lesson with the name of the file that it was read from."""

    file: str
    lesson: Lesson


class Looked(Struct, frozen=True):
    """A lesson as far as it can be read, with every fault; ``None`` of a file that is no TOML."""

    lesson: Lesson | None
    faults: tuple[Fault, ...]


def read_lessons(folder: Path, corridor: Corridor) -> tuple[Found, ...]:
    """Return the lessons of a pack by the names of their files. Raises ``PackError``."""
    found, faults = _all(folder, corridor)
    if faults:
        raise PackError(folder.name, faults)
    return found


def lesson_faults(folder: Path, corridor: Corridor) -> tuple[Fault, ...]:
    """Return everything that is wrong with the lessons of a pack."""
    return _all(folder, corridor)[1]


def _all(folder: Path, corridor: Corridor) -> tuple[tuple[Found, ...], tuple[Fault, ...]]:
    faults: list[Fault] = []
    found: list[Found] = []
    ids: set[str] = set()
    for name in lesson_files(folder):
        lesson = _read(folder / name, corridor, faults)
        if lesson.id in ids:
            faults.append(Fault(name, lesson.id, "id", "duplicate_id", lesson.id))
        ids.add(lesson.id)
        found.append(Found(name, lesson))
    return tuple(found), tuple(faults)


def read_lesson(path: Path, corridor: Corridor) -> Lesson:
    """Return the lesson of one file, wherever it lies. Raises ``PackError`` with every fault."""
    faults: list[Fault] = []
    lesson = _read(path, corridor, faults)
    if faults:
        raise PackError(path.name, tuple(faults))
    return lesson


def look_at_lesson(path: Path, corridor: Corridor) -> Looked:
    """Return the lesson of one file, finished or not."""
    faults: list[Fault] = []
    table = _parsed(path, faults)
    if faults:
        return Looked(None, tuple(faults))
    lesson = _checked(table, path.name, corridor, faults)
    return Looked(lesson, tuple(faults))


def check_lesson(lesson: Lesson, corridor: Corridor) -> tuple[Fault, ...]:
    """Return what would be wrong with a lesson in hand if it were read from its file."""
    name, faults = file_of(lesson), list[Fault]()
    table = _table(name, lesson_text(lesson).encode("utf-8", "surrogatepass"), faults)
    if not faults:
        _checked(table, name, corridor, faults)
    return tuple(faults)


def corridor_of(path: Path) -> str:
    """Return the id of the corridor that a lesson's file says it is for; empty where none is."""
    named = _parsed(path, []).get("corridor")
    return named if isinstance(named, str) else ""


def _parsed(path: Path, faults: list[Fault]) -> dict[str, object]:
    name = path.name
    try:
        return _table(name, read_ordinary(path, MAX_LESSON_KB * 1000), faults)
    except FileNotFoundError:
        faults.append(Fault(name, "", "", "missing_file"))
    except OverflowError as error:
        faults.append(Fault(name, "", "", "too_large", str(error), f"{MAX_LESSON_KB} kB"))
    except OSError as error:
        faults.append(Fault(name, "", "", "unreadable_file", _reason(error), "TOML"))
    return {}


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:160]


def _table(name: str, raw: bytes, faults: list[Fault]) -> dict[str, object]:
    try:
        parsed = load_toml(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        faults.append(Fault(name, "", "", "unreadable_file", _reason(error), "TOML"))
    else:
        signs = tuple(wrong_signs(name, raw, parsed))
        faults.extend(signs)
        return {} if signs else parsed
    return {}


def _read(path: Path, corridor: Corridor, faults: list[Fault]) -> Lesson:
    before = len(faults)
    table = _parsed(path, faults)
    if len(faults) > before:
        return _lesson(Record({}, path.name, "", []), corridor)
    return _checked(table, path.name, corridor, faults)


def _checked(
    table: dict[str, object], name: str, corridor: Corridor, faults: list[Fault]
) -> Lesson:
    """Read a parsed lesson and note every fault; references are looked at where all else is right.

    Or where nothing is wrong but what is not written yet: a lesson in hand is told of both.
    """
    before = len(faults)
    lesson = _lesson(Record(table, name, "", faults), corridor)
    if all(fault.problem == "missing_field" for fault in faults[before:]):
        faults.extend(_unresolved(lesson, name, corridor))
    return lesson


def _lesson(head: Record, corridor: Corridor) -> Lesson:
    head.only(*_FIELDS)
    version = head.integer("format", low=1, high=10_000)
    if version > FORMAT:
        head.fault("format", "newer_format", version, str(FORMAT))
    named = head.text("corridor")
    if named and named != corridor.id:
        head.fault("corridor", "unknown_id", named, f"this corridor, which is {corridor.id}")
    known = Known(corridor)
    steps = tuple(read_step(record, known) for record in head.records("step"))
    if not steps:
        head.fault("step", "missing_field", expected="one step at least")
    _unlike(head, [step.id for step in steps])
    return Lesson(
        id=head.text("id"),
        corridor_id=named,
        titles=head.texts("titles"),
        goals=_texts_list(head, "goals"),
        steps=steps,
        phase=head.optional_texts("phase") or {},
        end=head.optional_texts("end") or {},
        paper_minutes=head.number("paper_minutes", low=0, high=600, unit="minutes"),
        terms=_terms(head, load_glossary()),
        mistakes=tuple(_mistake(record) for record in head.records("mistake")),
        questions=tuple(_question(record) for record in head.records("question")),
        rows=tuple(_row(record, corridor.claims) for record in head.records("row")),
        open_task=head.optional_texts("open_task") or {},
        silent_map=_silent_map(head, known),
        author=head.text("author"),
        licence=head.text("licence"),
        changed_by=head.strings("changed_by", required=False),
        written=head.date("written", default=""),
        pack=head.text("pack", default=""),
        as_written=_as_written(head),
    )


def _unlike(head: Record, ids: list[str]) -> None:
    for identity in dict.fromkeys(i for i in ids if i and ids.count(i) > 1):
        head.named({}, identity).fault("id", "duplicate_id", identity)


def _texts_list(record: Record, field: str) -> tuple[Texts, ...]:
    """Return a list of texts by language."""
    value = record.raw(field)
    if not isinstance(value, list):
        record.fault(field, "wrong_type", value, "a list of texts by language")
        return ()
    items = cast("list[object]", value)
    whole = record.named({f"{field} {n}": item for n, item in enumerate(items, 1)}, record.record)
    return tuple(whole.texts(f"{field} {number}") for number in range(1, len(items) + 1))


def _terms(head: Record, glossary: Collection[str]) -> tuple[str, ...]:
    terms = head.strings("terms")
    for term in terms:
        if term not in glossary:
            head.fault("terms", "unknown_id", term, "the glossary")
    return terms


def _mistake(record: Record) -> Mistake:
    record.only("wrong", "right")
    return Mistake(record.texts("wrong"), record.texts("right"))


def _question(record: Record) -> Question:
    record.only("text", "key", "lines", "made_up")
    lines = record.integer("lines", low=0, high=30) if record.has("lines") else 3
    made_up = record.has("made_up") and record.flag("made_up")
    return Question(record.texts("text"), record.texts("key"), lines, made_up)


def _row(record: Record, claims: Collection[str]) -> Row:
    record.only("label", "answer", "claim")
    claim_id = record.text("claim", default="")
    if claim_id and claim_id not in claims:
        record.fault("claim", "unknown_id", claim_id, "claims.toml")
    return Row(record.texts("label"), record.texts("answer"), claim_id)


def _silent_map(head: Record, known: Known) -> SilentMap | None:
    if not head.has("silent_map"):
        return None
    record = head.named(head.table("silent_map").data, "silent_map")
    record.only("fit", "places", "routes", "key_routes", "tasks")
    return SilentMap(
        fit=known.named(record, "fit", "places and routes", known.places, known.routes),
        place_ids=known.named(record, "places", "places.toml", known.places),
        route_ids=known.named(record, "routes", "routes.toml", known.routes),
        key_route_ids=known.named(record, "key_routes", "routes.toml", known.routes),
        tasks=_texts_list(record, "tasks"),
    )


def _as_written(head: Record) -> Mapping[str, str]:
    if not head.has(AS_WRITTEN):
        return {}
    table = head.table(AS_WRITTEN).data
    for name, value in table.items():
        if not isinstance(value, str):
            head.fault(f"{AS_WRITTEN}.{shown(name)}", "wrong_type", value, "a text")
    return {name: value for name, value in table.items() if isinstance(value, str)}


def _unresolved(lesson: Lesson, file: str, corridor: Corridor) -> list[Fault]:
    """Return a fault for each reference that stands for nothing in the corridor."""
    from explorer.analysis.lessons.references import (  # noqa: PLC0415 - a start does without numpy
        UnresolvedError,
        references_in,
    )
    from explorer.analysis.lessons.resolving import Resolver  # noqa: PLC0415

    resolver, faults = Resolver(corridor), list[Fault]()

    def look(record: str, field: str, text: str) -> None:
        try:
            resolver.resolve(text)
        except UnresolvedError as error:
            found = shown(error.found)
            faults.append(Fault(file, record, field, error.problem, found, error.expected))

    for record, field, texts in lesson.texts():
        for text in references_in(texts):
            look(record, field, text)
    for record, field, text in lesson.bare_references():
        look(record, field, text)
    return faults
