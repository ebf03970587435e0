"""What the Windows bundle is made of is checked: its origins, its C library, its sameness.

`python3 dev.py package --windows` builds the bundle and tries it under Wine.
"""

import dis
import os
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
    words = folder.command(["wine", "a b.exe"], {"X": "y z"})
    assert words[0] == "unshare"
    assert {"--net", "--mount", "--pid", "--kill-child"} <= set(words)
    assert words[-3:] == ["X=y z", "wine", "a b.exe"]
    assert "ro,bind" in debian.ENTER
    assert folder.inside(tmp_path / "project" / "packaging") == "/project/packaging"
    assert folder.inside(folder.work / "first" / "bundle") == "/trial/first/bundle"


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
