"""Every file that the program writes is the old one or the new one as a whole, come what may."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.__main__ import main
from explorer.storage.paths import default_corridor
from explorer.storage.write_error import WriteError
from explorer.storage.writing import (
    clear_leftovers,
    fill_folder,
    make_folder,
    new_folder,
    passing_folder,
    write_file,
)

ROOT = Path(__file__).resolve().parents[2]
POSIX = pytest.mark.skipif(os.name == "nt", reason="devices, pipes and limits of POSIX")
# Each command that writes a file, with an ending; `{}` is the file.
COMMANDS = {
    "picture": (("render", "{}.png", "--size", "400x300"), ".png"),
    "drawing": (("render", "{}.svg", "--size", "400x300"), ".svg"),
    "paper": (("render", "{}.pdf", "--size", "400x300"), ".pdf"),
    "sheet": (("claims", "--pdf", "{}.pdf"), ".pdf"),
    "table": (("export", "{}.csv"), ".csv"),
    "lines": (("export", "{}.geojson"), ".geojson"),
    "pack": (("pack", str(default_corridor()), "{}.corridor"), ".corridor"),
}
each_command = pytest.mark.parametrize("name", COMMANDS)


def words_for(name, out):
    words, ending = COMMANDS[name]
    return [w.replace("{}", str(out)) for w in words], Path(f"{out}{ending}")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def traits(path):
    found = path.lstat()
    return found.st_ino, found.st_mode, found.st_mtime_ns, found.st_rdev


# ------------------------------------------------------------------ what is written


def test_a_file_is_made_and_replaced_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "out.csv"
    write_file(path, "one\n")
    assert path.read_bytes() == b"one\n"
    path.chmod(0o640)
    write_file(path, b"two\r\n")
    assert path.read_bytes() == b"two\r\n"
    assert path.stat().st_mode & 0o777 == (0o640 if os.name != "nt" else 0o666)
    assert names(tmp_path) == ["out.csv"]


def test_a_neighbour_that_looks_like_a_draft_stays(tmp_path):
    for name in ("out.csv.new", "out.csv.part", ".out.csv.tmp", "out.csv~"):
        (tmp_path / name).write_text("mine", encoding="utf-8")
    write_file(tmp_path / "out.csv", "theirs")
    assert all(p.read_text("utf-8") == "mine" for p in tmp_path.iterdir() if p.name != "out.csv")


def test_a_name_as_long_as_the_system_allows_is_written(tmp_path):
    path = tmp_path / f"{'a' * 251}.csv"
    write_file(path, "x")
    assert path.read_text("utf-8") == "x"


@POSIX
def test_behind_a_link_the_file_is_written_and_the_link_stays(tmp_path):
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    write_file(link, "new")
    assert link.is_symlink()
    assert real.read_text("utf-8") == "new"


@pytest.mark.parametrize(
    ("name", "content"),
    [("x.png", b"\x89PNG\r\n\x1a\nhalf"), ("x.pdf", b"%PDF-1.4 half"), ("x.svg", b"<?xml?><svg>")],
)
def test_half_a_file_is_never_put_in_place(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(b"old")
    with pytest.raises(WriteError) as caught:
        write_file(path, content)
    assert caught.value.reason == "incomplete"
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == [name]


# ------------------------------------------------------------------ what is never replaced


@POSIX
@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda p: p.mkdir(), "folder"),
        (os.mkfifo, "special"),
        (lambda p: p.symlink_to("/dev/null"), "special"),
        (lambda p: p.symlink_to(p.parent), "folder"),
        (lambda p: p.symlink_to("nowhere"), "lost_link"),
        (lambda p: p.symlink_to(p), "lost_link"),
        (lambda p: p.write_bytes(b"\xff\xd8\xff\xe0 a photograph"), "other_kind"),
    ],
)
@each_command
def test_what_is_no_file_of_the_kind_is_refused_and_stays(tmp_path, capsys, name, make, reason):
    words, out = words_for(name, tmp_path / "out")
    make(out)
    before = traits(out)
    assert main(words) == 1
    said = capsys.readouterr().err
    assert WriteError.REASONS[reason] in said
    assert WriteError.SAFE in said
    assert traits(out) == before
    assert names(tmp_path) == [out.name]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("none/x.csv", "no_folder"),
        ("\0.csv", "bad_name"),
        ("\ud800.csv", "bad_name"),
        (f"{'a' * 5000}.csv", "bad_name"),
        (".", "folder"),
    ],
)
def test_an_odd_name_is_refused_in_words(tmp_path, path, reason):
    with pytest.raises(WriteError) as caught:
        write_file(tmp_path / path, "x")
    assert caught.value.reason == reason
    assert names(tmp_path) == []


def test_a_refusal_carries_the_number_that_the_system_gave(tmp_path):
    with pytest.raises(WriteError) as caught:
        write_file(tmp_path / "none" / "x.csv", "x")
    assert caught.value.errno == errno.ENOENT
    assert WriteError(tmp_path, "busy").errno == errno.EIO


def test_a_sheet_is_not_written_under_the_name_of_another_kind(tmp_path, capsys):
    out = tmp_path / "notes.txt"
    out.write_text("mine", encoding="utf-8")
    assert main(["claims", "--pdf", str(out)]) == 2
    assert ".pdf" in capsys.readouterr().err
    assert out.read_text("utf-8") == "mine"


# ------------------------------------------------------------------ a full disk, a kill


def limited(words, limit_bytes, home):
    """Run a command in a process whose files may not grow beyond a size, as on a full disk."""
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit_bytes},) * 2);"
        "from explorer.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    env = {**os.environ, "CORRIDOR_EXPLORER_HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


@POSIX
@each_command
def test_on_a_full_disk_the_old_file_stands_and_it_is_said(tmp_path, name):
    folder = tmp_path / "folder"
    folder.mkdir()
    words, out = words_for(name, folder / "out")
    out.write_bytes(b"old")
    done = limited(words, 1000, tmp_path)
    assert done.returncode == 1, done.stderr
    assert "written" not in done.stdout
    assert WriteError.REASONS["full"] in done.stderr
    assert "Traceback" not in done.stderr
    assert out.read_bytes() == b"old"
    assert names(folder) == [out.name]


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_fault_at_any_step_leaves_the_old_file(tmp_path, monkeypatch, step):
    path = tmp_path / "out.csv"
    path.write_text("old", encoding="utf-8")

    def fault(*_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(f"explorer.storage.writing.os.{step}", fault)
    with pytest.raises(WriteError, match=r"Input/output error.*unchanged"):
        write_file(path, "new")
    monkeypatch.undo()
    assert path.read_text("utf-8") == "old"
    assert names(tmp_path) == ["out.csv"]


KILLED = """
import os, signal, sys
from pathlib import Path
from explorer.storage import writing
real = getattr(os, {step!r})
def dies(*args):
    if {step!r} == "write":
        real(args[0], bytes(args[1])[:5])
    os.kill(os.getpid(), signal.SIGKILL)
setattr(os, {step!r}, dies)
writing.write_file(Path(sys.argv[1]), "the new text, whole")
"""


@POSIX
@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_kill_at_any_step_leaves_the_old_file_and_its_draft_goes_later(tmp_path, step):
    path = tmp_path / "out.csv"
    path.write_text("old", encoding="utf-8")
    command = [sys.executable, "-c", KILLED.format(step=step), str(path)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert path.read_text("utf-8") == "old"
    assert len(names(tmp_path)) == 2
    write_file(tmp_path / "another.csv", "x")
    assert names(tmp_path) == ["another.csv", "out.csv"]


@POSIX
def test_the_draft_of_a_living_process_is_left_alone(tmp_path):
    code = KILLED.format(step="replace").replace(
        "os.kill(os.getpid(), signal.SIGKILL)", "print(flush=True); sys.stdin.read(); real(*args)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "out.csv")]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        other.stdout.readline()
        clear_leftovers(tmp_path)
        assert len(names(tmp_path)) == 1
        other.communicate(b"")
    assert (tmp_path / "out.csv").read_text("utf-8") == "the new text, whole"


# ------------------------------------------------------------------ folders


def test_a_new_folder_is_there_as_a_whole_or_not_at_all(tmp_path):
    with pytest.raises(ValueError, match="null"), new_folder(tmp_path / "out") as draft:
        fill_folder(draft, {"a": b"x", "\0": b"y"})
    assert names(tmp_path) == []
    with new_folder(tmp_path / "out") as draft:
        fill_folder(draft, {"a": b"x"})
        assert not (tmp_path / "out").exists()
    assert names(tmp_path / "out") == ["a"]
    with pytest.raises(WriteError), new_folder(tmp_path / "out"):
        pass
    assert names(tmp_path) == ["out"]


@POSIX
def test_a_passing_folder_goes_and_takes_what_a_dead_process_left(tmp_path):
    dead = tmp_path / ".corridor-explorer-0123456789abcdef.part"
    dead.mkdir()
    (dead / "places.toml").write_text("x", encoding="utf-8")
    with passing_folder(tmp_path) as mine:
        assert names(tmp_path) == [mine.name]
        with passing_folder(tmp_path) as other:
            assert names(tmp_path) == sorted([mine.name, other.name])
    assert names(tmp_path) == []


@POSIX
def test_a_new_folder_is_on_the_disk_with_what_leads_to_it(tmp_path, monkeypatch):
    settled = []
    real = os.fsync

    def noting(handle):
        settled.append(os.path.realpath(f"/proc/self/fd/{handle}"))
        real(handle)

    monkeypatch.setattr(os, "fsync", noting)
    make_folder(tmp_path / "drafts" / "one")
    assert {str(tmp_path), str(tmp_path / "drafts")} <= set(settled)
    settled.clear()
    with new_folder(tmp_path / "pack") as draft:
        fill_folder(draft, {"a.toml": b"a"})
        name = str(draft)
    assert settled[-3:] == [f"{name}/a.toml", name, str(tmp_path)]


@pytest.mark.parametrize("is_folder", [False, True])
def test_where_nothing_can_be_locked_only_what_is_old_was_left(tmp_path, monkeypatch, is_folder):
    monkeypatch.setattr("explorer.storage.writing._NO_FOLDER_LOCKS", True)
    young, old = (tmp_path / f".corridor-explorer-{n * 16}.part" for n in "0a")
    for draft in (young, old):
        draft.mkdir() if is_folder else draft.write_text("x")
    os.utime(old, (1e9, 1e9))
    clear_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == [young]
