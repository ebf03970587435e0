"""What `dev.py fuzz` and `dev.py endure` look for is noticed when it is there."""

import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest

from explorer.storage.paths import shipped_corridor
from tests.endure.actions import Action
from tests.endure.run import HEAD, count, summed
from tests.endure.soak import judged
from tests.endure.trials import CRASHED, Found, full_disk
from tests.fuzz import run
from tests.fuzz.lessons import faulty_references
from tests.fuzz.readers import READERS
from tests.fuzz.run import end_if_still, reader_of, table
from tests.fuzz.trees import faulty_field, faulty_tree, json_bytes, toml_bytes
from tests.quality import markdown_table

ROOT = Path(__file__).resolve().parents[1]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
STRAYS = """
import socket, subprocess, sys
from pathlib import Path
from tests.fuzz.confined import Watch
folder = Path(sys.argv[1])
own, other = folder / "own", folder / "other"
own.mkdir()
watch = Watch()
with watch.over(own):
    (own / "a").write_text("x")
    (own / "a").rename(own / "b")
    (own / "b").unlink()
assert watch.seen == [], watch.seen
with watch.over(own):
    other.write_text("x")
    other.unlink()
    socket.socket().bind(("127.0.0.1", 0))
    subprocess.run(["true"])
    Path("/etc/passwd").read_bytes()
print(*watch.seen, sep="\\n")
"""


def child(code, *words):
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@LINUX
def test_what_strays_outside_is_noted(tmp_path):
    ran = child(STRAYS, str(tmp_path))
    assert ran.returncode == 0, ran.stderr
    lines = ran.stdout.splitlines()
    starts = ("written outside", "os.remove outside", "socket.bind", "subprocess.Popen", "read: ")
    assert [next(s for s in starts if line.startswith(s)) for line in lines] == list(starts)


@LINUX
def test_a_hang_and_a_hunger_for_memory_are_ended():
    begins = "from tests.fuzz.confined import limit_memory, limited_time\n"
    hangs = child(f"{begins}with limited_time(0.2):\n    while True: pass")
    assert hangs.returncode == -signal.SIGPROF
    hungry = child(f"{begins}limit_memory()\nb'x' * 900_000_000")
    assert "MemoryError" in hungry.stderr


@pytest.mark.parametrize(
    ("worked", "is_ended"), [((1.0, 2.0, 2.1, 3.0), True), ((1.0, 2.0, 3.0, 4.0), False)]
)
def test_who_waits_for_what_never_comes_is_ended_and_who_works_is_not(
    monkeypatch, worked, is_ended
):
    left, done, ended = list(worked), Event(), []

    def spent(_number):
        now = left.pop(0)
        if not left:
            done.set()
        return now

    monkeypatch.setattr(run, "worked_s", spent)
    end_if_still(SimpleNamespace(pid=1, kill=lambda: ended.append(True)), done, 0.0)
    assert bool(ended) is is_ended


@LINUX
def test_a_lie_about_what_was_written_counts_as_lost(tmp_path):
    def says(word):
        return Action(lambda _folder: print(word) or 0, "x.csv", lambda _path: True)

    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "x.csv").write_text("old")
    for word, lost in (("x.csv written", True), ("nothing to do", False)):
        found = full_disk(says(word), tmp_path / "work", was_there=True)
        assert (found.code, found.lost) == (0, lost)


def test_faulty_lessons_are_made_of_sound_ones():
    (lesson,) = shipped_corridor("jakarta-bandung").glob("lesson-*.toml")
    text = lesson.read_text(encoding="utf-8")
    made = [faulty_references(text, random.Random(seed)) for seed in (1, 1, 2)]
    assert made[0] == made[1] != made[2]
    assert text not in made


def test_the_same_luck_makes_the_same_input():
    tree = {"a": [1, 2.5, "x", True, None], "b": {"c": "y"}}
    for fault in (faulty_tree, faulty_field):
        for write in (json_bytes, toml_bytes):
            made = [write(fault(tree, luck), luck) for luck in map(random.Random, (7, 7))]
            assert made[0] == made[1]
    assert {reader_of(1, number) for number in range(500)} == set(READERS)


def test_defects_and_refusals_are_counted():
    rows = [
        {"reader": "packs", "outcome": "faults named", "sound": True, "seconds": 0.1},
        {"reader": "packs", "outcome": "a corridor", "sound": True, "seconds": 2.0},
        {"reader": "packs", "outcome": "ended by -9", "sound": False, "seconds": 0},
    ]
    assert table(rows) == [
        ("packs", "3", "1", "1", "1", "2.0", "0"),
        ("all", "3", "1", "1", "1", "2.0", "0"),
    ]


def test_losses_crashes_and_hangs_are_counted():
    counts = Counter()
    for found in (
        Found(0, whole=True, lost=False, leftovers=0, said=""),
        Found(-9, whole=False, lost=False, leftovers=1, said=""),
        Found(-9, whole=True, lost=True, leftovers=0, said=""),
        Found(CRASHED, whole=True, lost=False, leftovers=0, said="Traceback"),
        Found(CRASHED + 1, whole=True, lost=False, leftovers=0, said=""),
        Found(1, whole=True, lost=False, leftovers=0, said="x cannot be written"),
        Found(1, whole=True, lost=False, leftovers=0, said=""),
    ):
        count(counts, found, "kills")
    row = ("x", *(str(counts[column]) for column in HEAD[1:]))
    assert row == ("x", "7", "0", "0", "1", "1", "2", "1", "1", "0")
    assert summed([row, row])[1] == "14"


def test_growth_of_memory_is_seen_and_a_warm_up_is_not():
    def rounds(*rss):
        return [{"rss_mb": mb, "handles": 9, "threads": 3} for mb in rss]

    assert judged(rounds(100, 200, 250, 260, 260, 261, 260, 261, 262, 262))[1]
    assert not judged(rounds(100, 200, 250, 260, 270, 280, 290, 300, 310, 320))[1]
    assert not judged(rounds(260))[1]


def test_a_table_is_markdown():
    assert markdown_table(("a", "b"), [("x", "1")]) == "| a | b |\n| --- | --: |\n| x | 1 |"
