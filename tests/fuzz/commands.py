"""The command line under odd words, and every command over a pack that was accepted."""

from __future__ import annotations

import contextlib
import io
import random
from itertools import islice
from pathlib import Path

from tests.fuzz.confined import limited_time
from tests.fuzz.trees import ODD_NUMBERS, ODD_TEXTS


def answer_of(asked: list[str]) -> tuple[int, str]:
    """Return exit code and output of a command, run in this process."""
    from explorer.__main__ import main

    said = io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace")  # as stderr is
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said), limited_time():
        try:
            code = main(asked)
        except SystemExit as stopped:
            code = stopped.code if isinstance(stopped.code, int) else 1
        said.flush()
    said.seek(0)
    return code, said.buffer.getvalue().decode("utf-8", "replace")


def command(asked: list[str]) -> str:
    """Run a command and return its answer in a word; one that is none of the three is a defect."""
    code, said = answer_of(asked)
    if code not in (0, 1, 2) or (code and not said.strip()):
        message = f"{asked[:1]} answered {code} and said {said[-300:]!r}"
        raise AssertionError(message)
    if "not enough memory" in said:
        raise MemoryError(said[-300:])
    return f"answered {code}"


def uses(pack: Path, rng: random.Random) -> list[list[str]]:
    """Return every command that a pack can be put to, with some pairs of its places."""
    from explorer.export.formats import FORMATS
    from explorer.storage.corridor_file import read_corridor

    corridor = read_corridor(pack)
    places = list(corridor.places)
    pairs = [rng.sample(places, 2) for _ in range(3)] if len(places) > 1 else []
    pairs += [[s.from_id, s.to_id] for s in islice(corridor.segments.values(), 1)]
    asked = [["distances"], ["distances", "--json"], ["claims"], ["claims", "--json"]]
    asked += [["timeline"], ["timeline", "--year", "2017"], ["calibration", "--json"]]
    asked += [["calibration", "--markdown"], ["calibration", "--csv"], ["sources", "list"]]
    asked += [["compare", *pair] for pair in pairs] + [["compare", *p, "--json"] for p in pairs[:1]]
    asked += [["compare", *p, "--date", "2017"] for p in pairs[:1]]
    asked += [["lessons"], *(["lesson", "check", str(f)] for f in pack.glob("lesson-*.toml"))]
    asked += [["export", f"out{ending}"] for ending in FORMATS]
    lessons = lessons_of(pack)
    if lessons and rng.random() < 0.2:
        asked += made_of(str(rng.choice(lessons)), rng)
    if rng.random() < 0.1:
        asked += [["search", places[0]], ["student-page", "all.html"]]
        asked += [["claims", "--pdf", "claims.pdf"]]
        ending = rng.choice(("png", "svg", "pdf"))
        asked += [["render", f"map.{ending}", "--size", "200x150"]]
    return asked


def lessons_of(pack: Path) -> list[Path]:
    """Return the lessons of a pack's folder."""
    return sorted(pack.glob("lesson-*.toml"))


def made_of(lesson: str, rng: random.Random) -> list[list[str]]:
    """Return commands that make every kind of file of a lesson."""
    language = ["--language", rng.choice(("en", "id"))]
    looks = rng.choice(([], ["--key"], ["--grey"], ["--paper", "letter"]))
    return [
        ["handout", lesson, "handout.pdf", *looks, *language],
        ["quiz", lesson, rng.choice(("quiz.gift", "quiz.xml")), *language],
        ["student-page", "page.html", "--lesson", lesson, *language],
    ]


def put_to_use(pack: Path, rng: random.Random) -> str:
    """Check a pack; where it is accepted, use it in every command, none of which may refuse it."""
    from explorer.storage.corridor_file import check_corridor

    with limited_time():
        if check_corridor(pack):
            return "faults named"
        asked = uses(pack, rng)
    for words_ in asked:
        code, said = answer_of([*words_, "--corridor", str(pack)])
        refused = any(f"cannot be {done}" in said for done in ("opened", "written", "used", "made"))
        refused &= "MB are allowed" not in said  # a name of half a megabyte
        if refused or code not in (0, 1, 2) or "not enough memory" in said:
            message = f"{words_} answered {code} on an accepted pack: {said[-500:]!r}"
            raise AssertionError(message)
    return "accepted and put to use"


# ------------------------------------------------------------------------------- odd words


_OPTIONS = (
    *("--json", "--csv", "--markdown", "--corridor", "--service", "--mode", "--date", "--close"),
    *("--set", "--pdf", "--paper", "--language", "--year", "--size", "--view", "--projection"),
    *("--style", "--into", "--from", "--to", "--frames", "--depart", "--via", "--avoid"),
    *("--no-gaps", "--version", "--help", "-h", "--", "-", "--corridor=", "--json=1"),
)
_VALUES = (
    *("almaty", "lianyungang", "horgos", "rail", "sea", "air", "a4", "en", "id", "2017", "2017-06"),
    *("speed-passenger-kz=80", "speed-passenger-kz=nan", "x=1", "=", "1x1", "99999x99999", "0x0"),
    *("jakarta-bandung", "china-kazakhstan", "out.csv", "out.png", "out.svg", "out.pdf", "out.kml"),
    *("out.corridor", "new", "list", "add", "locate", "2025-06-01 08:00", "lambert", "light", "."),
    *("2025-02-30 25:00", "rail-1", "KZ", "2", "1", "out.geojson", "out.lpf.json", "article.txt"),
)


def words(rng: random.Random, folder: Path) -> list[str]:
    """Return a command with options and values as luck has it; most that is written is small."""
    from explorer.arguments import COMMANDS

    (folder / "article.txt").write_text("From Almaty to Horgos it is 361 km.\n" * 3, "utf-8")
    name = rng.choice([c for c in COMMANDS if c not in ("route", "race")] * 3 + ["route", "race"])
    chosen = [name]
    for _ in range(rng.randrange(7)):
        pick = rng.random()
        if pick < 0.35:
            chosen.append(rng.choice(_OPTIONS))
        elif pick < 0.85:
            chosen.append(rng.choice(_VALUES))
        elif pick < 0.95:
            chosen.append(rng.choice([t for t in ODD_TEXTS if not t.startswith("//")])[:5000])
        else:
            chosen.append(str(rng.choice(ODD_NUMBERS)))
    if name == "race":
        chosen += ["--frames", "2", "--size", "64x48"]
    return chosen
