"""Two windows, or two pupils in one shared folder, lose nothing of each other's."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from explorer.model.authoring.drafts import Draft, DraftSource
from explorer.storage.documents import list_copies
from explorer.storage.drafts.in_hand import is_in_hand, take_in_hand
from explorer.storage.drafts.kept import (
    FOLDER,
    DraftError,
    begin_draft,
    change_draft,
    put_aside,
    read_draft,
    remove_draft,
)
from explorer.storage.hashes import sha256_of
from explorer.storage.locks import alone_in
from explorer.storage.settings import FILE, Settings, change_settings, load_settings, save_settings
from explorer.storage.shelf.listing import load_kept
from explorer.storage.write_error import WriteError

ROOT = Path(__file__).resolve().parents[2]
EACH = 25

KEEPS = """
import sys
from pathlib import Path
from explorer.storage.documents import Document, add_copy
from explorer.storage.hashes import sha256_of
folder, who, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
print(flush=True); sys.stdin.readline()
for n in range(number):
    text = f"{who} {n}"
    add_copy(folder, Document(Path(text), text, text, sha256_of(text.encode()), "utf-8"), text)
"""
CHANGES = """
import sys
from pathlib import Path
from msgspec.structs import replace
from explorer.storage.settings import Settings, change_settings
folder, name, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
known = Settings()
print(flush=True); sys.stdin.readline()
for n in range(number):
    changed = replace(known, **{name: f"{name} {n}"})
    change_settings(folder, changed, known)
    known = changed
"""
OPENS = """
import sys
from pathlib import Path
from explorer.storage.shelf.listing import note_opened
folder, who, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
print(flush=True); sys.stdin.readline()
for n in range(10):
    note_opened(folder, Path(f"/tmp/{who} {n}.corridor"))
"""


def run_two(code, folder, names):
    """Run the same in two processes that begin at the same moment."""
    both = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(folder), name, str(EACH)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for name in names
    ]
    for each in both:
        each.stdout.readline()
    for each in both:
        each.stdin.write(b"\n")
        each.stdin.flush()
    for each in both:
        each.communicate()
        assert each.returncode == 0


def test_two_processes_that_keep_copies_lose_none_and_no_source(tmp_path):
    run_two(KEEPS, tmp_path, ("one", "two"))
    copies = list_copies(tmp_path)
    wanted = {f"{who} {n}" for who in ("one", "two") for n in range(EACH)}
    assert {copy.source_id for copy in copies} == wanted
    left = [p.name for p in (tmp_path / "sources").iterdir() if p.suffix != ".txt"]
    assert sorted(left) == [".lock", "index.json"]


def test_two_processes_that_change_settings_keep_each_others(tmp_path):
    save_settings(tmp_path, Settings(language="id"))
    run_two(CHANGES, tmp_path, ("theme", "map_style"))
    last = EACH - 1
    found = load_settings(tmp_path)
    assert found == Settings("id", theme=f"theme {last}", map_style=f"map_style {last}")


def test_two_processes_that_open_corridors_put_all_on_the_shelf(tmp_path):
    run_two(OPENS, tmp_path, ("one", "two"))
    wanted = {f"{who} {n}" for who in ("one", "two") for n in range(10)}
    assert {Path(name).stem for name in load_kept(tmp_path).opened} == wanted


def test_settings_that_were_deleted_meanwhile_are_written_whole(tmp_path):
    before = Settings(language="id", theme="dark")
    save_settings(tmp_path, before)
    (tmp_path / FILE).unlink()
    after = replace(before, theme="light")
    change_settings(tmp_path, after, before)
    assert load_settings(tmp_path) == after


HOLDS = """
import sys
from pathlib import Path
from explorer.storage.locks import alone_in
with alone_in(Path(sys.argv[1])):
    print(flush=True); sys.stdin.readline()
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_lock_goes_with_the_process_that_held_it(tmp_path, monkeypatch):
    monkeypatch.setattr("explorer.storage.locks._PATIENCE_S", 0.05)
    command = [sys.executable, "-c", HOLDS, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        other.stdout.readline()
        with pytest.raises(WriteError) as caught, alone_in(tmp_path):
            pass
        assert caught.value.reason == "busy"
        other.send_signal(signal.SIGKILL)
        other.wait()
    with alone_in(tmp_path):
        assert (tmp_path / ".lock").exists()


TAKES = """
import sys
from pathlib import Path
from explorer.storage.drafts.in_hand import take_in_hand
held = take_in_hand(Path(sys.argv[1]), "d")
print(flush=True); sys.stdin.readline()
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_draft_in_hand_elsewhere_is_left_alone_until_that_window_is_gone(tmp_path):
    nothing = DraftSource("", "", "", "en")
    begin_draft(tmp_path, Draft("d", "D", sha256_of(b"text"), nothing), "text")
    drafts = tmp_path / FOLDER
    command = [sys.executable, "-c", TAKES, str(drafts)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        other.stdout.readline()
        assert take_in_hand(drafts, "d") is None
        for change in (put_aside, remove_draft, lambda *to: change_draft(*to, lambda d: d)):
            with pytest.raises(DraftError) as caught:
                change(tmp_path, "d")
            assert caught.value.reason == "in_hand"
        assert read_draft(tmp_path, "d").text == "text"
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert list(drafts.glob(".*.lock")), "what a killed window leaves"
    held = take_in_hand(drafts, "d")
    assert held is not None
    assert is_in_hand(drafts, "d")
    held.release()
    assert not is_in_hand(drafts, "d")
    put_aside(tmp_path, "d")
    assert list(drafts.iterdir()) == [], "no lock outlives its draft"
