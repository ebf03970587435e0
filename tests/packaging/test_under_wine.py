"""What the Windows bundle is made of is checked: its origins, its C library, its sameness.

`python3 dev.py package --windows` builds the bundle and tries it under Wine.
"""

import argparse
import dis
import os
import sys
import threading
import zipfile
from pathlib import Path

import pytest
from packaging_scripts import FOLDER, script

import dev

foreign_wheels = script("foreign_wheels")
debian = script("windows/under_wine/debian")
cpython = script("windows/under_wine/cpython")
c_library = script("windows/under_wine/c_library")
provenance = script("windows/under_wine/provenance")
compare = script("windows/under_wine/compare")
side_by_side = script("windows/under_wine/side_by_side")
under_wine = script("windows/under_wine/__main__")
story = script("windows/under_wine/story")
screen = script("windows/under_wine/screen")

HASH = "--hash=sha256:" + "0" * 64


# ------------------------------------------------------------------ what is fetched


def test_the_lock_is_read_for_another_system_whatever_this_machine_is():
    lock = (
        "# a comment\n"
        f"pefile==1.0 ; sys_platform == 'win32' \\\n    {HASH}\n"
        f"macholib==2.0 ; sys_platform == 'darwin' \\\n    {HASH}\n"
        f"numpy==3.0 \\\n    {HASH} \\\n    {HASH}\n"
        f"old==4.0 ; python_full_version < '3.11' \\\n    {HASH}\n"
    )
    numpy = f"numpy==3.0 {HASH} {HASH}"
    for system, own in (
        (foreign_wheels.WINDOWS, f"pefile==1.0 {HASH}"),
        (foreign_wheels.MACS["arm64"], f"macholib==2.0 {HASH}"),
    ):
        assert foreign_wheels.locked_for(system, lock).splitlines() == [own, numpy]


def test_every_package_of_the_bundles_lock_is_asked_for_with_its_hash():
    lock = (dev.LOCKS / "bundle.txt").read_text(encoding="utf-8")
    asked = foreign_wheels.locked_for(foreign_wheels.WINDOWS, lock).splitlines()
    names = {line.partition("==")[0] for line in asked}
    assert {"pyside6-essentials", "numpy", "pyinstaller", "pefile", "pywin32-ctypes"} <= names
    assert "macholib" not in names
    assert all("--hash=sha256:" in line and "==" in line for line in asked)


def test_cpython_is_pinned_by_its_hash():
    name, _space, pinned = cpython.PIN.partition(" ")
    assert "==" in name
    assert pinned.startswith("--hash=sha256:")
    assert len(pinned) == len(HASH)


def code(text):
    return compile(text, "anywhere", "exec")


def test_modules_are_the_same_where_they_do_the_same():
    one = "def f(x):\n    return x in {1, 2} and x > 3\n"
    assert cpython.told(code(one)) == cpython.told(code("\n\n" + one))
    for other in (one.replace("3", "4"), one.replace(">", "<"), one.replace("return", "raise")):
        assert cpython.told(code(one)) != cpython.told(code(other)), dis.code_info(code(other))


def test_what_is_missing_is_one_sentence(monkeypatch):
    monkeypatch.setattr(debian.sys, "platform", "darwin")
    assert debian.lacking() == "it needs Linux"
    monkeypatch.setattr(debian.sys, "platform", "linux")
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000, raising=False)
    assert "root" in debian.lacking()
    monkeypatch.setattr(debian.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(debian.shutil, "which", lambda name: None if name == "perl" else name)
    assert debian.lacking() == "it needs perl"
    monkeypatch.setattr(debian.shutil, "which", lambda name: name)
    assert debian.lacking() is None


def test_programs_in_the_debian_folder_see_no_network_and_the_project_read_only(tmp_path):
    folder = debian.Debian(tmp_path / "cache", tmp_path / "project")
    words = folder.command(["wine", "a b.exe"], {"X": "y z"}, tmp_path / "its own")
    assert words[:4] == ["setpriv", "--pdeathsig", "KILL", "unshare"]
    assert {"--net", "--mount", "--pid", "--kill-child"} <= set(words)
    assert str(tmp_path / "its own") in words
    assert words[-3:] == ["X=y z", "wine", "a b.exe"]
    assert "ro,bind" in debian.ENTER
    assert folder.inside(tmp_path / "project" / "packaging") == "/project/packaging"
    assert folder.inside(folder.work / "first" / "bundle") == "/trial/first/bundle"


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Debian's folder is for Linux only")


@pytest.fixture
def folder_without_debian(tmp_path, monkeypatch):
    """A Debian folder whose programs run on this machine."""
    monkeypatch.setattr(debian.Debian, "command", lambda _self, words, _variables, _tmp: [*words])
    return debian.Debian(tmp_path / "cache", tmp_path / "project")


@on_linux
def test_a_programs_lines_are_told_as_they_come(folder_without_debian):
    told = []
    code = folder_without_debian.show(
        "sh", "-c", "echo one; echo two >&2; exit 3", tell=told.append
    )
    assert (code, told) == (3, ["one", "two"])
    assert folder_without_debian.run("echo", "word") == "word\n"
    with pytest.raises(debian.DebianError, match="sh ended with 4: no"):
        folder_without_debian.run("sh", "-c", "echo no; exit 4")
    assert not list(folder_without_debian.work.iterdir())  # nor is a folder for its files left


@on_linux
def test_a_program_that_goes_on_too_long_is_ended(folder_without_debian):
    told = []
    code = folder_without_debian.show(
        "sh", "-c", "echo begun; exec sleep 600", tell=told.append, timeout_s=0.2
    )
    assert code == -9


@on_linux
def test_what_runs_is_ended_when_all_is_stopped_and_nothing_more_is_begun(folder_without_debian):
    codes, begun = [], threading.Event()

    def tell(_line):
        begun.set()

    def go():
        words = ("sh", "-c", "echo begun; exec sleep 600")
        codes.append(folder_without_debian.show(*words, tell=tell))

    thread = threading.Thread(target=go)
    thread.start()
    assert begun.wait(30)
    folder_without_debian.stop()
    thread.join(30)
    assert codes == [-9]
    with pytest.raises(debian.StoppedError):
        folder_without_debian.run("echo", "word")


# ------------------------------------------------------------------ side by side


def carried_out(steps, hands=2):
    told, stopped = [], []
    ended = side_by_side.carry_out(
        steps, hands, told=lambda step: told.append(step.name), stop=lambda: stopped.append(True)
    )
    assert not stopped
    assert [step.name for step in ended] == [step.name for step in steps]
    return told, [step.said for step in ended]


def test_steps_wait_for_those_they_need_and_for_no_others():
    other_began = threading.Event()

    def waits():
        assert other_began.wait(30)
        return "waited"

    def lets_go():
        other_began.set()
        return "let go"

    step = side_by_side.Step
    steps = [
        step("waits", waits),
        step("needs it", lambda: "last", ("waits", "not asked for")),
        step("lets go", lets_go),
    ]
    told, said = carried_out(steps)
    assert told.index("waits") < told.index("needs it")
    assert said == ["waited", "last", "let go"]


def test_no_more_steps_go_on_at_once_than_there_are_hands():
    lock, going, most = threading.Lock(), [], []

    def counted(name):
        def does():
            with lock:
                going.append(name)
                most.append(len(going))
            with lock:
                going.remove(name)
            return name

        return side_by_side.Step(name, does)

    steps = [counted(str(number)) for number in range(20)]
    told, _said = carried_out(steps, hands=1)
    assert told == [step.name for step in steps]
    assert max(most) == 1


def test_a_failing_step_is_named_stops_the_others_and_none_is_begun_after_it():
    stopped, begun = threading.Event(), []

    def fails():
        raise ValueError("no disk")

    def goes_on():
        assert stopped.wait(30)
        raise debian.StoppedError

    steps = [
        side_by_side.Step("goes on", goes_on),
        side_by_side.Step("fails", fails),
        side_by_side.Step("later", lambda: begun.append(1), ("fails",)),
    ]
    with pytest.raises(ValueError, match="no disk") as raised:
        side_by_side.carry_out(steps, 3, told=lambda _step: None, stop=stopped.set)
    assert raised.value.__notes__ == ["fails"]
    assert stopped.is_set()
    assert not begun


def test_a_step_that_is_chosen_still_waits_for_what_it_needed_by_way_of_others():
    step = side_by_side.Step
    steps = [step("a", str), step("b", str, ("a",)), step("c", str, ("b",)), step("d", str)]
    assert [s[::2] for s in side_by_side.chosen(steps, ["c", "a"])] == [("a", ()), ("c", ("a",))]


@on_linux
def test_two_runs_do_not_work_in_one_folder(tmp_path):
    one, other = (debian.Debian(tmp_path / "cache", tmp_path) for _ in range(2))
    left = one.work / f"{debian.TMP}of a killed run"
    with one.held():
        left.mkdir()
        with pytest.raises(debian.DebianError, match="another run"), other.held():
            pass
        assert left.is_dir()
    with other.held():
        assert not left.exists()


@pytest.fixture
def planned(tmp_path):
    """The plan for some words, as names with what each waits for in the end."""

    def of(**asked):
        given = {"build_only": False, "twice": False, "harms": False, "only": None} | asked
        run = under_wine.Run(tmp_path / "cache", tmp_path / "out")
        waits = {}
        for step in under_wine.planned(run, argparse.Namespace(**given)):
            known = set(step.after) & set(waits)
            assert known == set(step.after), f"{step.name} waits for what does not come"
            waits[step.name] = known.union(*(waits[name] for name in known))
        return waits

    return of


def test_what_is_planned_is_what_was_asked_for(planned):
    usual = planned()
    tried = {"self-test", "setup tried", "msi tried", "pages tried", "again", "story"}
    assert tried < set(usual)
    assert "harms" not in usual
    assert usual["written"] == set(usual) - {"written"}
    assert not tried & set(planned(build_only=True))
    assert set(planned(harms=True)) - set(usual) == {"harms"}
    assert set(planned(twice=True)) - set(usual) == {"bundle 2", "setup 2", "msi 2", "compared"}
    assert set(planned(only=["story", "harms"])) == {"story", "harms"}
    with pytest.raises(under_wine.StepError, match="no step told; there are debian"):
        planned(only=["told"])


def test_each_step_waits_for_what_it_works_on(planned):
    waits = planned(harms=True, twice=True)
    assert {"debian", "wheels", "cpython", "c library", "windows", "source"} <= waits["bundle"]
    of_setup, of_msi = ("setup tried", "pages tried"), ("msi tried", "story")
    for installer, other, tried in (("setup", "msi", of_setup), ("msi", "setup", of_msi)):
        for name in tried:
            assert {installer, "windows"} <= waits[name]
            assert other not in waits[name]
    assert {"setup", "msi", "setup 2", "msi 2"} <= waits["compared"]
    # What is measured is measured alone.
    assert waits["harms"] == set(waits) - {"harms", "written"}


# ------------------------------------------------------------------ what Wine lacks


LISTING = """
[Ordinal/Name Pointer] Table -- Ordinal Base 1
\t          Ordinal   Hint Name
\t[   0] +base[   1]  0000 _Exit
\t[   1] +base[   2]  0001 ccosf
\t[   2] +base[   3]  0002 cpow

Another table
\t[   3] +base[   4]  0003 not_exported
"""


def test_all_but_our_own_functions_are_forwarded_to_wine():
    exported = c_library.exports(LISTING)
    assert exported == ["_Exit", "ccosf", "cpow"]
    own = c_library.own_functions(c_library.SOURCE.read_text(encoding="utf-8"))
    assert {"ccos", "ccosl", "ccosf", "cpow", "crealf"} <= own
    assert not [name for name in own if "name" in name]
    lines = c_library.definitions(exported, own).splitlines()
    assert '  "_Exit" = "ucrtw._Exit"' in lines
    assert '  "cpow" = own_cpow' in lines


# ------------------------------------------------------------------ whence it comes


@pytest.fixture
def built(tmp_path):
    """A wheel and CPython, and a bundle made of them."""
    places = {name: tmp_path / name for name in ("cpython", "bundle")}
    for place in places.values():
        place.mkdir()
    (places["bundle"] / "_internal").mkdir()
    wheel = tmp_path / "numpy-3.0-cp311-win_amd64.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("numpy/core.pyd", b"MZ of numpy")
        archive.writestr("numpy/core.py", b"text")
    (places["cpython"] / "python311.dll").write_bytes(b"MZ of Python")
    bundle = places["bundle"]
    (bundle / "_internal" / "core.pyd").write_bytes(b"MZ of numpy")
    (bundle / "_internal" / "python311.dll").write_bytes(b"MZ of Python")
    (bundle / "_internal" / "words.txt").write_bytes(b"text")
    (bundle / "corridor-explorer.exe").write_bytes(b"MZ made here")
    return bundle, provenance.known([wheel], places["cpython"])


def test_a_bundle_of_wheels_cpython_and_our_own_program_is_in_order(built):
    bundle, origins = built
    assert provenance.check(bundle, origins) == {"numpy": 1, "CPython": 1, "our own": 1}


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("_internal/core.pyd", b"MZ of numpy.", "in no wheel and not in CPython"),
        ("_internal/helper.exe", b"MZ from elsewhere", "in no wheel and not in CPython"),
        ("_internal/no ending", b"MZ from elsewhere", "in no wheel and not in CPython"),
        ("_internal/ucrtbase.dll", b"MZ forwards to ucrtw.exp", "is Wine's"),
        ("corridor-explorer.exe", b"MZ.. Wine builtin DLL", "is Wine's"),
    ],
)
def test_each_planted_program_is_named(built, name, content, complaint):
    bundle, origins = built
    (bundle / name).write_bytes(content)
    with pytest.raises(provenance.ProvenanceError, match=complaint) as raised:
        provenance.check(bundle, origins)
    assert f"{name}: " in str(raised.value)


def test_two_builds_are_compared_to_the_byte(tmp_path):
    for name in ("first", "second"):
        for made in ("bundle/inside", "out"):
            (tmp_path / name / made).mkdir(parents=True)
            (tmp_path / name / made / "file").write_bytes(b"0123456789")
    (tmp_path / "first" / "pictures").mkdir()
    (tmp_path / "first" / "pictures" / "race.png").write_bytes(b"")  # it was tried, the second not
    assert "2 files" in compare.same(tmp_path / "first", tmp_path / "second")
    (tmp_path / "second" / "bundle" / "inside" / "file").write_bytes(b"0123x56789")
    (tmp_path / "second" / "out" / "more").write_bytes(b"")
    with pytest.raises(compare.DifferError) as raised:
        compare.same(tmp_path / "first", tmp_path / "second")
    assert "bundle/inside/file: 10 and 10 bytes, apart from byte 4" in str(raised.value)
    assert "out/more: only in one of the two" in str(raised.value)


def test_an_eye_sees_what_differs_and_whether_a_window_is_painted():
    black, white, red = bytes(3), b"\xff" * 3, b"\xff\0\0"
    assert story.dark(black * 4) == 1.0
    assert story.dark(white * 3 + black) == 0.25
    assert story.dark(b"") == 1.0
    assert screen.unlike(black * 4, black * 4) == 0.0
    assert screen.unlike(black * 4, white + black * 3) == 0.25
    assert screen.unlike(white * 4, white * 2 + red * 2) == 0.5
    assert screen.unlike(white, white * 2) == 1.0
    grey, greyer = b"\x80" * 3, bytes([0x80, 0x80 + screen.SHADE - 1, 0x80])
    assert screen.unlike(grey * 4, greyer * 4) == 1.0
    assert screen.seen_apart(grey * 4, greyer * 4) == 0.0
    assert screen.seen_apart(grey * 4, greyer * 3 + black) == 0.25
    assert screen.seen_apart(white, white * 2) == 1.0
    cursor = white * 15 + black * (1366 * 768 - 15)  # one that blinks is no change of a page
    assert screen.unlike(black * (1366 * 768), cursor) < screen.LIKE_BEFORE


class SlowScreen(story.Window):
    """A screen that shows another picture after so many seconds, by a clock of its own."""

    def __init__(self, look_s, changes_after_s):
        self.now_s, self._look_s, self._changes_s = 0.0, look_s, changes_after_s

    def seen(self):
        self.now_s += self._look_s
        return b"\xff" * 3 if self.now_s > self._changes_s else bytes(3)

    def monotonic(self):
        return self.now_s

    def sleep(self, seconds):
        self.now_s += seconds


@pytest.mark.parametrize(("look_s", "changes_after_s"), [(0.1, 1.0), (2.0, 9.0)])
def test_a_busy_machine_gets_more_time_until_its_screen_is_said_to_stand_still(
    monkeypatch, look_s, changes_after_s
):
    slow = SlowScreen(look_s, changes_after_s)
    monkeypatch.setattr(story, "time", slow)
    assert slow.settled() == b"\xff" * 3
    assert slow.now_s < 5.0 * changes_after_s  # and no longer than it must


def test_the_story_shows_in_both_languages_what_a_class_sees():
    english = {scene.name for scene in story.SCENES}
    indonesian = {scene.name.removeprefix("id ") for scene in story.IN_INDONESIAN}
    assert {"race", "present", "compare", "why faster, what if"} <= english & indonesian
    numbered = [*story.SCENES, *story.IN_INDONESIAN]
    assert len({scene.name for scene in numbered}) == len(numbered)


def test_nothing_that_runs_under_wine_only_is_named_by_the_recipe():
    recipe = (FOLDER / "bundle" / "corridor-explorer.spec").read_text(encoding="utf-8")
    assert "under_wine" not in recipe
    assert Path(c_library.LIBRARY).name not in recipe
    assert os.sep not in c_library.LIBRARY
