"""Commands about lessons: lessons, lesson check and record, handout."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explorer.cli.answers import DONE, NO, USAGE, complain, fault_lines, print_json, say
from explorer.cli.file_language import writing_in
from explorer.errors import PackError, UnknownCorridorError
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.texts import in_language
from explorer.storage.corridor_file import pack_folder, read_corridor
from explorer.storage.paths import default_corridor, shipped_corridors, user_data
from explorer.storage.shelf.listing import corridor_path

if TYPE_CHECKING:  # numpy loads only for what needs it
    from explorer.analysis.lessons.changes import Held
    from explorer.model.lessons.lesson import Lesson


def show_lessons(args: argparse.Namespace) -> int:
    """List the lessons of a corridor; without one named, those of all that ship."""
    paths = shipped_corridors() if args.corridor is None else (args.corridor,)
    rows = [row for path in paths for row in _rows(path)]
    if args.json:
        print_json({"lessons": rows})
        return DONE
    for row in rows:
        title = in_language(row["titles"], SOURCE)
        about = f"{row['corridor']}, {row['minutes']:g} min, {row['steps']} steps"
        say(f"{row['id']}: {title} ({about})")
    if not rows:
        say("No lessons.")
    return DONE


def _rows(path: Path) -> list[dict[str, Any]]:
    from explorer.storage.pack.lessons import read_lessons  # noqa: PLC0415

    with pack_folder(path) as folder:
        found = read_lessons(folder, read_corridor(folder))
    return [
        {
            "id": item.lesson.id,
            "corridor": item.lesson.corridor_id,
            "titles": dict(item.lesson.titles),
            "phase": dict(item.lesson.phase),
            "minutes": item.lesson.minutes,
            "paper_minutes": item.lesson.paper_minutes,
            "steps": len(item.lesson.steps),
            "questions": len(item.lesson.questions),
            "terms": list(item.lesson.terms),
            "author": item.lesson.author,
            "licence": item.lesson.licence,
            "changed_by": list(item.lesson.changed_by),
            "written": item.lesson.written or None,
            "file": item.file,
        }
        for item in found
    ]


# ------------------------------------------------------------------ which lesson


class Chosen:
    """A lesson with its corridor, and where both lie."""

    def __init__(self, lesson: Lesson, corridor: Corridor, path: Path, pack: Path) -> None:
        self.lesson, self.corridor, self.path, self.pack = lesson, corridor, path, pack


class NoLessonError(Exception):
    """No lesson is called so, or it has faults; its text says what there is."""

    def __init__(self, text: str, code: int = USAGE) -> None:
        super().__init__(text)
        self.code = code


def chosen_lesson(args: argparse.Namespace) -> Chosen:
    """Return the lesson that a command names, by its file or its id.

    Raises ``NoLessonError``, ``PackError``, ``UnknownCorridorError``.
    """
    path = Path(args.lesson)
    if path.suffix.lower() == ".toml" or len(path.parts) > 1:
        return _of_file(path, args)
    known: list[str] = []
    packs = shipped_corridors() if args.corridor is None else (args.corridor,)
    for pack in packs:
        from explorer.storage.pack.lessons import read_lessons  # noqa: PLC0415

        with pack_folder(pack) as folder:
            corridor = read_corridor(folder)
            for found in read_lessons(folder, corridor):
                if found.lesson.id == args.lesson:
                    return Chosen(found.lesson, corridor, pack / found.file, pack)
                known.append(found.lesson.id)
    message = f"“{args.lesson}” is no lesson here. Known are: {', '.join(known) or '–'}"
    raise NoLessonError(message)


def _of_file(path: Path, args: argparse.Namespace) -> Chosen:
    from explorer.storage.pack.lessons import corridor_of, read_lesson  # noqa: PLC0415

    pack: Path | None = args.corridor
    if pack is None and (path.parent / "corridor.toml").is_file():
        pack = path.parent
    if pack is None:
        try:
            pack = corridor_path(corridor_of(path) or default_corridor().name, user_data())
        except UnknownCorridorError:
            pack = default_corridor()  # where the fault says which corridor the lesson is for
    corridor = read_corridor(pack)
    try:
        return Chosen(read_lesson(path, corridor), corridor, path, pack)
    except PackError as error:
        text = f"The lesson “{path}” cannot be used:\n{fault_lines(error)}"
        raise NoLessonError(text, NO) from error


# ------------------------------------------------------------------ lesson check, lesson record


def deal_with_lesson(args: argparse.Namespace) -> int:
    """Check a lesson's figures against those of the day it was written, or record today's."""
    try:
        chosen = chosen_lesson(args)
    except NoLessonError as error:
        complain(str(error))
        return error.code
    return _record(chosen) if args.what == "record" else _check(chosen, as_json=args.json)


def _check(chosen: Chosen, *, as_json: bool) -> int:
    from explorer.analysis.lessons.changes import State, held  # noqa: PLC0415
    from explorer.analysis.lessons.resolving import Resolver  # noqa: PLC0415

    rows = held(chosen.lesson, Resolver(chosen.corridor))
    same = _is_same_pack(chosen)
    moved = [row for row in rows if row.state is not State.SAME]
    if as_json:
        print_json(
            {
                "lesson": chosen.lesson.id,
                "corridor": chosen.corridor.id,
                "written": chosen.lesson.written or None,
                "same_corridor": same,
                "references": [_held(row) for row in rows],
                "changed": len(moved),
            }
        )
        return NO if moved else DONE
    for row in moved:
        say(_line(row))
    written = chosen.lesson.written or "an unknown day"
    if moved:
        say(f"{len(moved)} of {len(rows)} references are not as they were on {written}.")
        return NO
    since = "" if same else " The corridor has changed, but nothing that this lesson speaks of."
    say(f"All {len(rows)} references are as they were on {written}.{since}")
    return DONE


def _held(row: Held) -> dict[str, Any]:
    return {
        "reference": row.reference,
        "where": list(row.where),
        "as_written": row.before or None,
        "now": row.now or None,
        "state": row.state.value,
    }


def _line(row: Held) -> str:
    places = ", ".join(row.where)
    return f"{{{row.reference}}} was {row.before or '–'}, is {row.now or '–'} ({places})"


def _is_same_pack(chosen: Chosen) -> bool:
    from explorer.storage.pack.lesson_fingerprint import fingerprint  # noqa: PLC0415

    with pack_folder(chosen.pack) as folder:
        return fingerprint(folder) == chosen.lesson.pack


def _record(chosen: Chosen) -> int:
    from explorer.analysis.lessons.changes import values_now  # noqa: PLC0415
    from explorer.analysis.lessons.resolving import Resolver  # noqa: PLC0415
    from explorer.storage.pack.lesson_fingerprint import fingerprint  # noqa: PLC0415
    from explorer.storage.pack.lesson_record import with_values  # noqa: PLC0415
    from explorer.storage.writing import write_file  # noqa: PLC0415

    if not chosen.path.is_file():
        complain(f"{chosen.path}: only a lesson that is a file of its own can be written anew.")
        return USAGE
    values = values_now(chosen.lesson, Resolver(chosen.corridor))
    with pack_folder(chosen.pack) as folder:
        mark = fingerprint(folder)
    text = chosen.path.read_text(encoding="utf-8-sig")
    write_file(chosen.path, with_values(text, values, date.today().isoformat(), mark))  # noqa: DTZ011 - the writer's own day
    say(f"{chosen.path} written, {len(values)} values")
    return DONE


# ------------------------------------------------------------------ handout


def make_handout(args: argparse.Namespace) -> int:
    """Write a lesson's hand-out, or its key, as a PDF."""
    if args.out.suffix.lower() != ".pdf":
        complain(f"{args.out}: the name must end in .pdf")
        return USAGE
    try:
        chosen = chosen_lesson(args)
    except NoLessonError as error:
        complain(str(error))
        return error.code
    from explorer.cartography.labels.fonts import has_letters  # noqa: PLC0415 - Qt
    from explorer.export.handout.saving import save_handout  # noqa: PLC0415
    from explorer.export.render import application  # noqa: PLC0415

    application()
    if not has_letters(args.language):
        complain(f"{args.language}: no font on this computer has its letters; install one, such as")
        complain("Noto Sans CJK, and the hand-out can be written.")
        return NO
    try:
        with writing_in(args.language):
            pages = save_handout(
                args.out,
                chosen.lesson,
                chosen.corridor,
                args.language,
                paper=args.paper,
                for_teacher=args.key,
                in_grey=args.grey,
            )
    except OSError as error:
        complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    say(f"{args.out} written, {pages} pages")
    return DONE
