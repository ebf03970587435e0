"""What everything else stands on: sound bindings, sound locks, the wheel, and dev.py."""

import ctypes
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import dev

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# ------------------------------------------------------------------ the Qt bindings

CALLS = 5000
TOLERANCE = 200
# So many spare references that broken bindings fail a test instead of ending the process.
SPARE = [None, True, False] * (CALLS * 20)

counts_references = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal from Python 3.12 on"
)


def references_lost_by(action):
    """Return how many references to None, True and False `action` lost."""
    before = [sys.getrefcount(value) for value in (None, True, False)]
    action()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    return [b - a for b, a in zip(before, after, strict=True)]


@counts_references
def test_calls_into_qt_lose_no_reference_to_what_they_return(qapp):
    from PySide6.QtCore import QObject, QRectF, QTimer, Signal
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QLabel

    class Sender(QObject):
        sent = Signal(int)

    label, timer, sender, received = QLabel(), QTimer(), Sender(), []
    sender.sent.connect(received.append)
    image = QImage(8, 8, QImage.Format.Format_ARGB32)

    def drive_qt():
        painter = QPainter(image)
        for number in range(CALLS):
            label.setText(str(number))
            timer.setInterval(number)
            sender.sent.emit(number)
            painter.drawRect(QRectF(0, 0, 1, 1))
            qapp.processEvents()
            label.isVisible()
        painter.end()

    lost = references_lost_by(drive_qt)
    assert len(received) == CALLS
    assert max(lost) < TOLERANCE, lost


@counts_references
@pytest.mark.parametrize("value", [None, True, False])
def test_lost_references_would_be_noticed(value):
    boxed = ctypes.py_object(value)

    def lose_references():
        for _ in range(CALLS):
            ctypes.pythonapi.Py_DecRef(boxed)

    try:
        assert max(references_lost_by(lose_references)) >= TOLERANCE
    finally:
        for _ in range(CALLS):
            ctypes.pythonapi.Py_IncRef(boxed)


# ------------------------------------------------------------------ lock files

LOCKS = sorted(dev.LOCKS.glob("*.txt"))
each_lock = pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)


def read_lock(path):
    """Return {package: (version, number of hashes)} of a lock file."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    locked = {}
    for line in filter(None, (line.partition("#")[0].strip() for line in text.splitlines())):
        requirement = Requirement(line.partition(" --hash")[0])
        [pin] = requirement.specifier
        assert pin.operator == "==", line
        hashes = re.findall(r"--hash=sha256:[0-9a-f]{64}\b", line)
        locked[canonicalize_name(requirement.name)] = (Version(pin.version), len(hashes))
    return locked


def faults_of_lock_text(text):
    """Return the lines that name a place to fetch from."""
    return [
        line
        for line in text.splitlines()
        if "://" in line or re.match(r"\s*(-i|-f|--(extra-)?index-url|--find-links)\b", line)
    ]


def requirements_of(lock_name):
    groups = PYPROJECT["dependency-groups"]
    listed = [*PYPROJECT["project"]["dependencies"], *groups["setup"]]
    if lock_name == "dev.txt":
        listed += [entry for entry in groups["dev"] if isinstance(entry, str)]
    return [Requirement(entry) for entry in listed]


def test_the_locks_that_dev_py_installs_are_there():
    assert {"run.txt", "dev.txt"} <= {path.name for path in LOCKS}


@each_lock
def test_every_locked_package_has_hashes(path):
    assert [name for name, (_version, hashes) in read_lock(path).items() if not hashes] == []


@each_lock
def test_no_lock_says_where_to_fetch_from(path):
    assert faults_of_lock_text(path.read_text(encoding="utf-8")) == []


def test_a_lock_that_says_where_to_fetch_from_is_noticed():
    text = "--index-url https://index.example/simple\n-i x\n--find-links y\nnumpy==2.0\n"
    assert len(faults_of_lock_text(text)) == 3


@pytest.mark.parametrize("lock_name", ["run.txt", "dev.txt"])
def test_the_locked_versions_satisfy_the_project(lock_name):
    locked = read_lock(dev.LOCKS / lock_name)
    for requirement in requirements_of(lock_name):
        version, _hashes = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement


def test_the_developers_lock_holds_all_that_the_program_runs_on():
    run, developers = (read_lock(dev.LOCKS / name) for name in ("run.txt", "dev.txt"))
    assert run.items() <= developers.items()


def test_the_locked_qt_runs_on_the_oldest_school_machines_and_is_not_the_broken_one():
    locked = read_lock(dev.LOCKS / "run.txt")
    qt, _hashes = locked["pyside6-essentials"]
    assert qt == locked["shiboken6"][0] == Version("6.9.3")
    allowed = next(r for r in requirements_of("run.txt") if r.name == "PySide6-Essentials")
    assert not allowed.specifier.contains("6.12.0")


# ------------------------------------------------------------------ the wheel


@pytest.mark.slow
def test_the_wheel_carries_the_program_and_its_data(tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    carried = set(zipfile.ZipFile(wheel).namelist())
    expected = set()
    for folder in ("resources", "geodata"):
        paths = [p.relative_to(ROOT) for p in (ROOT / folder).rglob("*") if p.is_file()]
        shipped = [p for p in paths if not is_build_matter(p)]
        assert shipped, f"{folder} is empty"
        expected.update(f"explorer/_data/{path.as_posix()}" for path in shipped)
    assert expected <= carried
    assert "explorer/__main__.py" in carried
    assert not [name for name in carried if "geodata/build" in name or name.startswith("tests")]


def is_build_matter(path):
    return path.parts[:2] == ("geodata", "build") or "__pycache__" in path.parts


# ------------------------------------------------------------------ dev.py: setting up

NOTHING = dev.Plan(rebuild=False, install=False, project=False)
EVERYTHING = dev.Plan(rebuild=True, install=True, project=True)
STAMP = {"python": "3.11", "locks": {"run.txt": "a", "dev.txt": "b"}, "project": "p"}
HASHES = STAMP["locks"]


def wanted(**changes):
    return {**STAMP, **changes}


def test_a_finished_setup_is_left_alone():
    assert dev.plan_setup(STAMP, wanted(), HASHES) == NOTHING


def test_running_the_program_is_content_with_a_developers_environment():
    assert dev.plan_setup(STAMP, wanted(locks={"run.txt": "a"}), HASHES) == NOTHING


def test_an_environment_that_never_finished_is_rebuilt():
    assert dev.plan_setup(None, wanted(), HASHES) == EVERYTHING


def test_another_python_means_another_environment():
    assert dev.plan_setup(STAMP, wanted(python="3.12"), HASHES) == EVERYTHING


def test_a_changed_lock_means_a_new_environment():
    hashes = {**HASHES, "dev.txt": "new"}
    assert dev.plan_setup(STAMP, wanted(locks=hashes), hashes) == EVERYTHING


def test_testing_adds_to_an_environment_that_could_only_run():
    stamp = {**STAMP, "locks": {"run.txt": "a"}}
    plan = dev.plan_setup(stamp, wanted(), HASHES)
    assert plan == dev.Plan(rebuild=False, install=True, project=False)


def test_a_changed_project_file_only_installs_the_project_again():
    plan = dev.plan_setup(STAMP, wanted(project="new"), HASHES)
    assert plan == dev.Plan(rebuild=False, install=False, project=True)


def test_an_environment_without_its_python_counts_as_none(tmp_path):
    environment = dev.Environment(tmp_path, ())
    (tmp_path / dev.STAMP).write_text("{}", encoding="utf-8")
    assert dev.read_stamp(environment) is None
    python = Path(environment.program("python"))
    python.parent.mkdir(parents=True)
    python.touch()
    assert dev.read_stamp(environment) == {}


@pytest.mark.parametrize("content", ["", "{", "[]"])
def test_a_damaged_stamp_counts_as_none(tmp_path, content):
    environment = dev.Environment(tmp_path, ())
    python = Path(environment.program("python"))
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / dev.STAMP).write_text(content, encoding="utf-8")
    assert dev.read_stamp(environment) is None


def test_line_ends_do_not_change_what_a_file_is_known_by(tmp_path):
    (tmp_path / "unix").write_bytes(b"a\nb\n")
    (tmp_path / "windows").write_bytes(b"a\r\nb\r\n")
    assert dev.digest(tmp_path / "unix") == dev.digest(tmp_path / "windows")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("WARNING: Retrying (Retry(total=4 …", "network"),
        ("ERROR: No matching distribution found for numpy==2.4.6", "network"),
        ("ERROR: THESE PACKAGES do not match the hashes", "locked hash"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("something else", "own message"),
    ],
)
def test_a_failed_download_is_explained_in_one_sentence(output, sentence):
    explained = dev.explain_pip_failure(output)
    assert sentence in explained
    assert "\n" not in explained


# ------------------------------------------------------------------ dev.py: the system


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_the_debian_package_of_a_library_follows_from_its_name(library, package):
    assert dev.debian_package(library) == package


def test_only_what_is_missing_is_installed():
    there = {"libEGL.so.1"}.__contains__
    assert dev.missing_packages(["libEGL.so.1", "libGL.so.1"], there) == ["libgl1"]
    assert dev.missing_fonts({"en", "kk"}.__contains__) == ["fonts-noto-cjk"]
    assert dev.missing_fonts(dev.FONTS.__contains__) == []


@pytest.mark.parametrize(
    ("manager", "is_root", "command"),
    [
        ("apt-get", True, "apt-get install libgl1"),
        ("apt-get", False, "sudo apt-get install libgl1"),
        ("dnf", False, "sudo dnf install "),
        ("pacman", False, "sudo pacman -S "),
        (None, False, "your package manager"),
    ],
)
def test_there_is_one_command_to_type_on_every_system(manager, is_root, command):
    found = dev.install_command(["libgl1"], lambda name: name == manager, is_root=is_root)
    assert found.startswith(command)
    assert "\n" not in found


# ------------------------------------------------------------------ dev.py: its commands


@pytest.mark.parametrize(
    ("arguments", "platform", "variables", "lacks"),
    [
        ([], "linux", {}, True),
        (["corridor"], "linux", {}, True),
        ([], "linux", {"DISPLAY": ":0"}, False),
        ([], "linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ([], "linux", {"QT_QPA_PLATFORM": "offscreen"}, False),
        (["distances", "--json"], "linux", {}, False),
        ([], "win32", {}, False),
        ([], "darwin", {}, False),
    ],
)
def test_a_window_is_refused_only_where_there_is_no_screen(arguments, platform, variables, lacks):
    assert dev.lacks_screen(arguments, platform, variables) is lacks


def test_without_a_screen_the_program_is_called_all_the_same(monkeypatch):
    called = []
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "ensure_system", lambda *, window: called.append(window))
    monkeypatch.setattr(dev, "prepare", lambda environment: environment)
    monkeypatch.setattr(dev, "call", lambda *words, **_: called.append(words[1:]) or 0)
    assert dev.run([]) == 0
    assert called == [False, ("python", "-m", "explorer")], (
        "and no library of a window is asked for"
    )


def test_the_platform_is_handed_to_qt_and_the_rest_to_the_program():
    split = dev.split_platform(["--platform", "offscreen", "corridor"])
    assert split == (["corridor"], "offscreen")
    assert dev.split_platform(["corridor"]) == (["corridor"], None)


def test_every_command_says_what_it_does(capsys):
    with pytest.raises(SystemExit):
        dev.main(["--help"])
    shown = capsys.readouterr().out
    assert all(command.__name__ in shown for command in dev.COMMANDS)
