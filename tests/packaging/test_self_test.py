"""The program's own test passes from source, in any folder, and says what it missed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer import __version__, self_test
from explorer.__main__ import main
from explorer.cartography.labels.font_files import damaged_fonts, fault_of
from explorer.cartography.labels.lettering import load_fonts
from explorer.self_test import font_files
from explorer.ui.window.safe_start import tell_start

ROOT = Path(__file__).resolve().parent.parent.parent


def run(tree, report, *words):
    """Run a source tree's self-test in a process of its own; return exit code and report."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(tree),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(report.parent / "home"),
    }
    if "SYSTEMROOT" in os.environ:
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    command = [sys.executable, "-m", "explorer", "--self-test", str(report), *words]
    done = subprocess.run(
        command, cwd=report.parent, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, json.loads(report.read_text(encoding="utf-8")), done.stdout


@pytest.fixture
def tree(tmp_path):
    """A copy of the program in a folder with spaces, quotes and letters of other scripts."""
    folder = tmp_path / "Sekolah élève's мектеп #1"
    folder.mkdir()
    for name in ("explorer", "resources", "geodata"):
        unwanted = shutil.ignore_patterns("__pycache__", "build", "_data")
        shutil.copytree(ROOT / name, folder / name, ignore=unwanted)
    shutil.copy(ROOT / "LICENSE", folder)
    return folder


@pytest.mark.slow
def test_it_passes_wherever_the_program_lies_and_writes_only_its_report(tree, tmp_path):
    code, report, printed = run(tree, tmp_path / "report.json")
    failed = {check["name"]: check["message"] for check in report["checks"] if not check["ok"]}
    assert (code, failed, report["ok"]) == (0, {}, True)
    assert report["version"] == __version__
    assert [check["name"] for check in report["checks"]] == [
        name for names in self_test.CHECKS.values() for name in names
    ]
    assert all(check["message"] for check in report["checks"])
    assert json.loads(printed) == report
    assert {p.name for p in tmp_path.iterdir()} == {tree.name, "report.json"}


@pytest.mark.slow
def test_what_is_lost_is_named_and_the_other_checks_still_run(tree, tmp_path):
    (tree / "geodata" / "china-kazakhstan" / "claims.toml").unlink()
    (tree / "resources" / "translations" / "explorer_id.qm").write_bytes(b"")
    (tree / "resources" / "styles" / "dark.qss").unlink()
    # Without a platform to draw on Qt would end the process: that gate is tried before.
    (tree / "resources" / "fonts" / "Inter-Bold.otf").unlink()
    code, report, _printed = run(tree, tmp_path / "report.json")
    failed = {check["name"] for check in report["checks"] if not check["ok"]}
    assert (code, report["ok"]) == (1, False)
    assert {"corridor_pack", "translation", "style_sheets", "fonts"} <= failed
    assert {"geodesics", "time_zones", "pictures_read", "icons"}.isdisjoint(failed)


def test_nothing_is_tried_behind_a_closed_gate(monkeypatch, tmp_path):
    tried = []

    def result(_module, name, _home):
        tried.append(name)
        return self_test.Result(name, ok=name != "plug_ins", seconds=0.1, message="seen")

    monkeypatch.setattr(self_test, "_result", result)
    report = tmp_path / "report.json"
    assert main(["--self-test", str(report)]) == 1
    assert tried[-1] == "plug_ins"
    checks = json.loads(report.read_text(encoding="utf-8"))["checks"]
    assert {c["message"] for c in checks[len(tried) :]} == {"plug_ins failed"}


def test_a_warning_fails_a_check(tmp_path):
    import types
    import warnings

    module = types.ModuleType("explorer.self_test.planted")
    module.careless = lambda _folder: warnings.warn("old", DeprecationWarning, stacklevel=1)
    sys.modules[module.__name__] = module
    try:
        result = self_test._result("planted", "careless", tmp_path)
    finally:
        del sys.modules[module.__name__]
    assert not result.ok
    assert "old" in result.message


def test_a_module_that_cannot_be_imported_fails_its_checks(tmp_path):
    result = self_test._result("never_written", "anything", tmp_path)
    assert not result.ok
    assert "never_written" in result.message


def test_a_report_that_cannot_be_written_is_not_a_success(monkeypatch, tmp_path):
    monkeypatch.setattr(self_test, "CHECKS", {})
    assert main(["--self-test", str(tmp_path / "none" / "report.json")]) == 2
    assert main(["--self-test", str(tmp_path / "report.json")]) == 0


def test_what_comes_after_the_first_fault_may_be_left_out(monkeypatch, tmp_path):
    tried = []

    def result(_module, name, _home):
        tried.append(name)
        return self_test.Result(name, ok=name != "geodesics", seconds=0.1, message="seen")

    monkeypatch.setattr(self_test, "_result", result)
    report = tmp_path / "report.json"
    assert main(["--self-test", str(report), "--until-it-fails"]) == 1
    assert tried[-1] == "geodesics"
    tried.clear()
    assert main(["--self-test", str(report)]) == 1
    assert tried[-1] == "printing"


FONTS = sorted((ROOT / "resources" / "fonts").glob("*.otf"))


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.name)
def test_our_fonts_are_whole_and_damage_is_seen_before_qt_reads_it(path):
    whole = path.read_bytes()
    assert fault_of(whole) == ""
    assert "ends within" in fault_of(whole[: len(whole) // 2])
    assert "ends within" in fault_of(whole[:20])
    assert "ends within" in fault_of(b"")
    assert "no OpenType font" in fault_of(b"PK\x03\x04" + whole[4:])
    changed = bytearray(whole)
    changed[len(whole) // 2] ^= 1
    assert "is damaged" in fault_of(bytes(changed))


def test_every_font_is_looked_at_and_named(monkeypatch, tmp_path):
    (tmp_path / "fonts").mkdir()
    for path in FONTS:
        shutil.copy(path, tmp_path / "fonts")
    monkeypatch.setattr(font_files, "resources", lambda: tmp_path)
    assert font_files.font_files(tmp_path) == f"{len(FONTS)} font files"
    last = tmp_path / "fonts" / FONTS[-1].name
    last.write_bytes(last.read_bytes()[:1000])
    with pytest.raises(self_test.SelfTestError, match=FONTS[-1].name):
        font_files.font_files(tmp_path)


def test_a_start_leaves_a_damaged_font_out_and_says_so(monkeypatch, tmp_path, qtbot):
    for path in FONTS:
        shutil.copy(path, tmp_path)
    halved = tmp_path / FONTS[1].name
    halved.write_bytes(halved.read_bytes()[: halved.stat().st_size // 2])
    read = []
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", read.append)
    load_fonts(tmp_path)
    assert read == [str(tmp_path / path.name) for path in FONTS if path.name != halved.name]
    assert damaged_fonts(tmp_path) == (halved.name,)
    window = QWidget()
    qtbot.addWidget(window)
    tell_start(window, None, None, damaged_fonts(tmp_path))
    [box] = window.findChildren(QMessageBox)
    assert halved.name in box.text()
    box.close()
