"""Every action that writes, and what tells whether what it wrote is whole.

An action runs in a process that was forked from one in which everything is imported: it begins at
once, and can be killed at any moment of its work.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from explorer.storage.paths import default_corridor, shipped_corridor

if TYPE_CHECKING:
    from explorer.model.corridor import Corridor
    from explorer.model.lessons.lesson import Lesson

SMALL, LESSON = "jakarta-bandung", "fast-train"


class Action(NamedTuple):
    """What is done in a folder, and the file or folder of it that has to be whole.

    ``may_be_there`` tells whether it is done over what stands there already.
    """

    do: Callable[[Path], int]
    target: str
    is_whole: Callable[[Path], bool]
    may_be_there: bool = True


def _command(*words: str, folder: Path) -> int:
    from explorer.__main__ import main

    places = [word.replace("@", f"{folder}/") for word in words]
    try:
        return main(places)
    except SystemExit as stopped:
        return stopped.code if isinstance(stopped.code, int) else 1


def _by_command(target: str, is_whole: Callable[[Path], bool], *words: str, new: bool = False):
    return Action(lambda folder: _command(*words, folder=folder), target, is_whole, not new)


# ------------------------------------------------------------------------- what is whole


def _ends(head: bytes, tail: bytes, path: Path) -> bool:
    content = path.read_bytes()
    return content.startswith(head) and tail in content[-1024:]


def _json(path: Path) -> bool:
    return bool(json.loads(path.read_bytes()))


def _text(path: Path) -> bool:
    content = path.read_bytes()
    return content.endswith(b"\n") and len(content) > 1000


def _closed(end: bytes, path: Path) -> bool:
    return path.read_bytes().rstrip().endswith(end)


def _database(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _pack(path: Path) -> bool:
    from explorer.storage.corridor_file import read_corridor

    return bool(read_corridor(path).places)


def _race(path: Path) -> bool:
    pictures = sorted(path.glob("*.png"))
    return all(_ends(b"\x89PNG", b"IEND", picture) for picture in pictures)


_WHOLE = {
    ".csv": _text,
    ".geojson": _json,
    ".kml": partial(_closed, b"</kml>"),
    ".gpx": partial(_closed, b"</gpx>"),
    ".xlsx": partial(_ends, b"PK", b"PK\x05\x06"),
    ".gpkg": _database,
    ".json": _json,
    ".png": partial(_ends, b"\x89PNG", b"IEND"),
    ".svg": partial(_ends, b"<?xml", b"</svg>"),
    ".pdf": partial(_ends, b"%PDF-", b"%%EOF"),
    ".corridor": _pack,
    ".html": partial(_ends, b"<!DOCTYPE html>", b"</html>"),
    ".gift": _text,
    ".xml": partial(_closed, b"</quiz>"),
}


def whole(path: Path) -> bool | None:
    """Tell whether a file is whole, as far as its kind is known; ``None`` where it is not."""
    look = _WHOLE.get(f".{path.name.rpartition('.')[2]}")
    return None if look is None else look(path)


def _exports() -> dict[str, Action]:
    from explorer.export.formats import FORMATS

    return {
        f"export {ending}": _by_command(
            f"x{ending}", _WHOLE[f".{ending.rpartition('.')[2]}"], "export", f"@x{ending}"
        )
        for ending in FORMATS
    }


# ---------------------------------------------------------- what the program keeps for itself


def _change_settings(folder: Path) -> int:
    from msgspec.structs import replace

    from explorer.storage.settings import change_settings, load_settings

    for size_pt in range(10, 30):
        before = load_settings(folder)
        change_settings(folder, replace(before, reader_size_pt=size_pt, language="id"), before)
    return 0


def _remember(folder: Path) -> int:
    from explorer.storage.remembered import Remembered, save_remembered

    for year in range(2000, 2020):
        record = Remembered(from_id="lianyungang", to_id="almaty", year=year)
        save_remembered(folder, default_corridor(), record)
    return 0


def _note_opened(folder: Path) -> int:
    from explorer.storage.shelf.listing import note_opened

    for number in range(20):
        note_opened(folder, folder / f"{number}.corridor")
    return 0


def _add_copies(folder: Path) -> int:
    from explorer.storage.documents import Document, add_copy
    from explorer.storage.hashes import sha256_of

    for number in range(10):
        text = f"text {number}\n" * 1000
        copied = Document(folder / "a", "a", text, sha256_of(text.encode()), "utf-8")
        add_copy(folder, copied, f"source {number}")
    return 0


def _copies_are_whole(index: Path) -> bool:
    from explorer.storage.documents import examine_copy, list_copies

    states = map(examine_copy, list_copies(index.parent.parent))
    return _json(index) and all(state is not None and state.is_whole for state in states)


def _keep_drafts(folder: Path) -> int:
    from explorer.model.authoring.drafts import Draft, DraftSource
    from explorer.storage.drafts.kept import begin_draft
    from explorer.storage.hashes import sha256_of

    text = "a text\n" * 200
    source = DraftSource("t", "p", "", "en")
    for number in range(10):
        title = f"title {number}" * 100
        begin_draft(folder, Draft("d", title, sha256_of(text.encode()), source), text)
    return 0


def _draft_is_whole(path: Path) -> bool:
    from explorer.storage.drafts.kept import read_draft

    return bool(read_draft(path.parents[2], path.parent.name).text)


def _make_corridor(folder: Path) -> int:
    from explorer.export.drafts.corridor_writing import write_corridor
    from tests.fuzz.seeds import draft

    made, text = draft()
    write_corridor(folder / "made.corridor", made, text)
    return 0


def _make_copy(folder: Path) -> int:
    from explorer.export.drafts.corridor_writing import write_corridor
    from tests.fuzz.seeds import copied_draft

    pack = shipped_corridor(SMALL)
    copied, text = copied_draft(pack)
    base = {file.name: file.read_bytes() for file in pack.iterdir()}
    write_corridor(folder / "copy.corridor", copied, text, base)
    return 0


def _lesson() -> tuple[Lesson, Corridor]:
    from explorer.storage.pack.lessons import read_lessons
    from explorer.storage.pack.loading import load_corridor

    pack = shipped_corridor(SMALL)
    corridor = load_corridor(pack)
    (lesson,) = (told.lesson for told in read_lessons(pack, corridor) if told.lesson.id == LESSON)
    return lesson, corridor


def _keep_lesson(folder: Path) -> int:
    from msgspec.structs import replace

    from explorer.storage.drafts.own_lessons import keep_lesson

    lesson, _ = _lesson()
    for number in range(10):
        keep_lesson(folder, replace(lesson, titles={"en": f"title {number}"}))
    return 0


def _own_lesson_is_whole(path: Path) -> bool:
    from explorer.storage.drafts.own_lessons import own_lessons

    (own,) = own_lessons(path.parents[2], _lesson()[1])
    return own.lesson is not None and own.lesson.titles["en"].startswith("title")


def _share_lesson(folder: Path) -> int:
    from explorer.export.drafts.lesson_sharing import share_lesson

    pack = shipped_corridor(SMALL)
    share_lesson(folder / "shared.corridor", *_lesson(), pack, "2026-01-01")
    return 0


def _write_guesses(folder: Path) -> int:
    from explorer.analysis.lessons.resolving import Resolver
    from explorer.export.guesses import save_guesses
    from explorer.model.lessons.guesses import Asked, Guesses

    lesson, corridor = _lesson()
    guessed = Asked(rounds=(Guesses(numbers=tuple(map(float, range(60))), counts=(3, 4)),))
    asked = dict.fromkeys(range(len(lesson.steps)), guessed)
    for _ in range(10):
        save_guesses(folder / "guesses.csv", lesson, asked, Resolver(corridor), "en")
    return 0


def _for_the_class() -> dict[str, Action]:
    """Return what a lesson is made into, and its own file."""
    of = ("--corridor", SMALL)
    found: dict[str, Action] = {}
    for name, more in (("student-page", ()), ("student-page --lesson", ("--lesson", LESSON))):
        words = ("student-page", "@p.html", *of, *more)
        found[name] = _by_command("p.html", _WHOLE[".html"], *words)
    for ending in (".gift", ".xml"):
        words = ("quiz", LESSON, f"@q{ending}", *of)
        found[f"quiz {ending}"] = _by_command(f"q{ending}", _WHOLE[ending], *words)
    for name, more in (("handout", ()), ("handout --key", ("--key", "--grey"))):
        words = ("handout", LESSON, "@h.pdf", *of, *more)
        found[name] = _by_command("h.pdf", _WHOLE[".pdf"], *words)
    recorded = ("lesson", "record", "@lesson-x.toml", *of)
    found["lesson record"] = _by_command("lesson-x.toml", _lesson_is_whole, *recorded)
    kept = f"lessons/{SMALL}/lesson-{LESSON}.toml"
    found["a lesson of one's own"] = Action(_keep_lesson, kept, _own_lesson_is_whole)
    found["a lesson that is shared"] = Action(_share_lesson, "shared.corridor", _pack)
    found["guesses"] = Action(_write_guesses, "guesses.csv", _text)
    return found


def _lesson_is_whole(path: Path) -> bool:
    from explorer.storage.pack.lessons import read_lesson
    from explorer.storage.pack.loading import load_corridor

    return bool(read_lesson(path, load_corridor(shipped_corridor(SMALL))).as_written)


def actions() -> dict[str, Action]:
    """Return all of them by name."""
    size = ("--size", "300x200", "--corridor", SMALL)
    found = _exports()
    for ending in (".png", ".svg", ".pdf"):
        name = f"map{ending}"
        found[f"render {ending}"] = _by_command(name, _WHOLE[ending], "render", f"@{name}", *size)
    pack = str(shipped_corridor(SMALL))
    found |= {
        "claims --pdf": _by_command("c.pdf", _WHOLE[".pdf"], "claims", "--pdf", "@c.pdf"),
        "pack": _by_command("p.corridor", _pack, "pack", pack, "@p.corridor"),
        "race": _by_command(
            "race", _race, "race", "@race", "--frames", "3", "--size", "200x150", new=True
        ),
        "suggest --into": _by_command(
            "s.corridor", _pack, "suggest", "@article.txt", "--into", "@s.corridor"
        ),
        "import --into a folder": _by_command(
            "new", _pack, "import", "@new.csl.json", "--into", "@new", new=True
        ),
        "import --into a file": _by_command(
            "n.corridor", _pack, "import", "@new.csl.json", "--into", "@n.corridor", new=True
        ),
        "settings": Action(_change_settings, "settings.json", _json),
        "what is remembered": Action(
            _remember, f"remembered/{default_corridor().name}.json", _json
        ),
        "the shelf": Action(_note_opened, "corridors.json", _json),
        "drafts": Action(_keep_drafts, "drafts/d/draft.json", _draft_is_whole),
        "a draft's corridor": Action(_make_corridor, "made.corridor", _pack),
        "a copy's corridor": Action(_make_copy, "copy.corridor", _pack),
        "copies": Action(_add_copies, "sources/index.json", _copies_are_whole),
    }
    return found | _for_the_class()


def furnish(folder: Path) -> None:
    """Put what actions read into a folder."""
    sentence = "From Jakarta to Bandung the train takes 46 minutes over 142 km.\n"
    (folder / "article.txt").write_text(sentence * 5, encoding="utf-8")
    source = {"id": "a-new-source", "type": "book", "title": "T", "publisher": "P"}
    (folder / "new.csl.json").write_text(json.dumps([source]), encoding="utf-8")
    pack = shipped_corridor(SMALL)
    shutil.copyfile(pack / f"lesson-{LESSON}.toml", folder / "lesson-x.toml")


def warm_up() -> None:
    """Import what actions need, without an application: that each process makes for itself."""
    import explorer.cli
    import explorer.export.claim_sheet
    import explorer.export.drafts.corridor_writing
    import explorer.export.drafts.lesson_sharing
    import explorer.export.files
    import explorer.export.guesses
    import explorer.export.handout.saving
    import explorer.export.pack_copy
    import explorer.export.quiz.saving
    import explorer.export.race.command
    import explorer.export.render
    import explorer.export.student_page.saving
    import explorer.storage.documents
    import explorer.storage.drafts.own_lessons
    import explorer.storage.extraction.dispatch
    import explorer.storage.importing
    import explorer.storage.world_data.place_names  # noqa: F401
    from tests.fuzz.seeds import copied_draft, draft

    draft()
    copied_draft(shipped_corridor(SMALL))
