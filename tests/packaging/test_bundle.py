"""What may be in a bundle, how it is proved, and what the archives say, on small stand-ins."""

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from articles import article
from packaging_scripts import script

import dev
from explorer import __version__
from explorer.storage import starts
from explorer.storage.documents import list_copies
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="packs for Linux only")
ROOT = Path(__file__).resolve().parent.parent.parent
script("product")
script("icons")
contents = script("bundle/contents")
payload = script("bundle/payload")
proving = script("bundle/proving")
harms = script("bundle/harms")
archives = script("linux/archives")
PROGRAM = """#!/bin/sh
ok=true
for name in {needed}; do
    [ "$(cat "$(dirname "$0")/$name" 2>/dev/null)" = whole ] || ok=false
done
check='{{"name": "needed", "ok": '$ok', "seconds": 0.1, "message": "seen"}}'
echo '{{"ok": '$ok', "seconds": 0.1, "checks": ['"$check"']}}' > "$2"
$ok
"""


@pytest.fixture
def bundle(tmp_path):
    """A stand-in: a script that looks whether two files are whole."""
    return stand_in(tmp_path / "dist" / "corridor-explorer")


def stand_in(folder, needed="a b"):
    folder.mkdir(parents=True)
    for name in ("a", "b", "_internal/explorer/_data/licences/LICENSE"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("whole", encoding="utf-8")
    program = folder / "corridor-explorer"
    program.write_text(PROGRAM.format(needed=needed), encoding="utf-8")
    program.chmod(0o755)
    return folder


# ------------------------------------------------------------------ the interpreter's size


@pytest.fixture
def interpreter(tmp_path):
    """A bundle with libraries of the interpreter, a link to one, and a package's library."""
    internal = tmp_path / "bundle" / "_internal"
    for name in ("libpython3.11.so.1.0", "python3.11/lib-dynload/a.so", "numpy/core.so"):
        (internal / name).parent.mkdir(parents=True, exist_ok=True)
        (internal / name).write_text("whole", encoding="utf-8")
    (internal / "libpython3.so").symlink_to("libpython3.11.so.1.0")
    return internal


def a_strip_that(does, folder, monkeypatch):
    tool = folder / "strip"
    tool.write_text(f"#!/bin/sh\nshift\nfor file; do {does}; done\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setattr(payload.shutil, "which", lambda _name: str(tool))


@on_linux
def test_only_the_interpreters_own_libraries_are_stripped(interpreter, tmp_path, monkeypatch):
    a_strip_that('printf " less" >> "$file"', tmp_path, monkeypatch)
    assert payload.strip_interpreter(interpreter.parent) == 2
    seen = {p.name: p.read_text(encoding="utf-8") for p in interpreter.rglob("*.so*")}
    changed = {name for name, text in seen.items() if text == "whole less"}
    assert changed == {"libpython3.11.so.1.0", "libpython3.so", "a.so"}
    assert seen["core.so"] == "whole"


@on_linux
def test_what_cannot_be_stripped_is_said(interpreter, tmp_path, monkeypatch):
    a_strip_that("exit 1", tmp_path, monkeypatch)
    with pytest.raises(payload.PayloadError, match="stripped"):
        payload.strip_interpreter(interpreter.parent)
    monkeypatch.setattr(payload.shutil, "which", lambda _name: None)
    assert payload.strip_interpreter(interpreter.parent) == 0


# ------------------------------------------------------------------ contents


def fill(folder, *names):
    for name in (*contents.REQUIRED, *names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    return folder


def test_a_plain_bundle_is_in_order(tmp_path):
    assert contents.faults(fill(tmp_path)) == []


@pytest.mark.parametrize(
    "name",
    [
        "_internal/libgdal.so.32",
        "_internal/trafilatura-2.3.1.dist-info/RECORD",
        "_internal/PySide6/Qt/lib/libQt6Quick.so.6",
        "_internal/PySide6/opengl32sw.dll",
        "_internal/libgtk-3.so.0",
        "_internal/explorer/_data/geodata/build/report.md",
        "_internal/explorer/_data/resources/translations/explorer_id.ts",
        "_internal/explorer/_data/article.docx",
        "_internal/setuptools/__init__.py",
    ],
)
def test_what_must_not_be_in_a_bundle_is_named(tmp_path, name):
    with pytest.raises(contents.ContentsError, match=Path(name).name):
        contents.check(fill(tmp_path, name))


def test_what_is_missing_leads_nowhere_or_has_grown_is_named(tmp_path):
    fill(tmp_path)
    (tmp_path / contents.REQUIRED[0]).unlink()
    with (tmp_path / "_internal" / "explorer" / "large").open("wb") as file:
        file.truncate(21_000_000)
    if sys.platform != "win32":
        (tmp_path / "link").symlink_to("nothing")
    found = "\n".join(contents.faults(tmp_path))
    assert f"{contents.REQUIRED[0]}: is missing" in found
    assert "_internal/explorer: 21.0 MB" in found
    assert sys.platform == "win32" or "link: leads to nothing" in found


# ------------------------------------------------------------------ proofs


@on_linux
def test_the_proof_leaves_the_bundle_as_it_was(bundle):
    before = proving.state_of(bundle)
    assert proving.self_test(bundle, bundle.parent / "report.json")[0] == 0
    with proving.linked_copy(bundle, bundle.parent / "1") as copy:
        assert harms.try_mutation(bundle, harms.Mutation("a", harms.halved), copy).noticed
        assert proving.self_test(copy, bundle.parent / "report.json")[0] == 0, "it was not mended"
    assert {k: v for k, v in proving.state_of(bundle).items() if k != str(bundle)} == {
        k: v for k, v in before.items() if k != str(bundle)
    }


@on_linux
@pytest.mark.parametrize("harm", ["deleted", "emptied", "halved", "scrambled"])
def test_a_harm_to_what_nobody_looks_at_goes_unnoticed_and_fails_the_proof(
    tmp_path, monkeypatch, harm
):
    careless = stand_in(tmp_path / "dist" / "corridor-explorer", needed="a")
    both = (
        harms.Mutation("a", getattr(harms, harm)),
        harms.Mutation("b", getattr(harms, harm)),
    )
    monkeypatch.setattr(harms, "MUTATIONS", both[:1])
    assert len(harms.prove_self_test(careless)) == 1
    monkeypatch.setattr(harms, "MUTATIONS", both)
    with pytest.raises(harms.proving.ProofError, match=r"1 of 2 harms went unnoticed: b"):
        harms.prove_self_test(careless)


STARTS = """
import os, pathlib, sys
mark = pathlib.Path(os.environ["CORRIDOR_EXPLORER_HOME"], "starting")
if mark.exists():
    sys.exit("asks what to put aside")
mark.touch()
print("Flushing", file=sys.stderr, flush=True)
sys.stdin.read()
"""


def test_a_start_that_was_measured_leaves_nothing_that_the_next_would_ask_about(tmp_path):
    assert proving.MARK == starts.MARK
    command = [sys.executable, "-c", STARTS]
    for _turn in range(2):
        assert proving.first_paint_s(command, tmp_path) > 0.0


def test_a_start_that_shows_nothing_is_told_with_its_words(tmp_path):
    command = [sys.executable, "-c", "import sys; sys.stderr.write('no screen'); sys.exit(7)"]
    with pytest.raises(proving.ProofError, match="with 7: no screen"):
        proving.first_paint_s(command, tmp_path)


@on_linux
def test_a_mutation_of_a_file_that_is_not_there_proves_nothing(bundle):
    with pytest.raises(harms.NothingToHarmError):
        harms.try_mutation(bundle, harms.Mutation("c", harms.deleted), bundle.parent / "1")


@on_linux
def test_a_program_that_lacks_something_is_not_proved(bundle, tmp_path):
    outer = len(Path(tempfile.gettempdir()).parents) + 1
    for folder in (tmp_path, *tmp_path.parents[:-outer]):
        folder.chmod(0o755)  # root becomes nobody, who must come in
    assert proving.prove_anywhere(bundle)["ok"]
    (bundle / "a").write_text("broken", encoding="utf-8")
    with pytest.raises(proving.ProofError, match=r"ended with 1: .*needed"):
        proving.prove_anywhere(bundle)
    assert sorted(p.name for p in bundle.parent.iterdir()) == [bundle.name]


def test_what_was_not_tried_is_not_counted_as_noticed():
    checks = [
        {"name": "plug_ins", "ok": False, "seconds": 0.0, "message": "qxcb is missing"},
        {"name": "fonts", "ok": False, "seconds": 0.0, "message": "plug_ins failed"},
    ]
    assert list(proving.failures({"checks": checks})) == ["plug_ins"]
    assert proving.failures({}) == {}


def test_every_mutation_of_our_own_files_names_files_that_there_are():
    data = f"{harms.DATA}/"
    ours = [m.pattern.removeprefix(data) for m in harms.MUTATIONS if data in m.pattern]
    assert len(ours) > 10
    for pattern in ours:
        if not pattern.startswith("licences"):
            assert list(ROOT.glob(pattern)), pattern


# ------------------------------------------------------------------ what travels along


def test_the_payload_holds_what_the_program_reads_and_nothing_of_its_making(tmp_path):
    folder = tmp_path / "stage"
    try:
        payload.stage(folder)
    except payload.importlib.metadata.PackageNotFoundError as error:
        pytest.skip(f"{error} is not installed here")
    names = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert {"licences/LICENSE", "licences/python/LICENSE.txt", "geodata/LICENSES.md"} <= names
    assert "licences/pyside6-essentials/LGPL-3.txt" in names
    assert not [n for n in names if n.endswith(".ts") or n.startswith("geodata/build")]
    for package in payload.PACKAGES:
        assert list((folder / "licences" / package.lower()).iterdir()), package


def test_texts_are_bundled_as_the_program_keeps_copies_with_their_hash(tmp_path):
    source = article(next(iter(load_corridor(default_corridor()).sources)))
    (tmp_path / "rights").mkdir()
    (tmp_path / "rights" / "any name.txt").write_bytes(source.read_bytes())
    payload.bundle_sources(tmp_path / "rights", tmp_path / "data" / "sources")
    [copy] = list_copies(tmp_path / "data")
    assert copy.source_id is not None
    notice = (tmp_path / "data" / "sources" / "NOTICE.txt").read_text(encoding="utf-8")
    assert copy.sha256 in notice


def test_a_text_that_is_no_article_of_the_corridor_ends_the_build(tmp_path):
    (tmp_path / "rights").mkdir()
    with pytest.raises(payload.PayloadError, match="no article"):
        payload.bundle_sources(tmp_path / "rights", tmp_path / "data" / "sources")
    (tmp_path / "rights" / "diary.txt").write_text("Dear diary, " * 50, encoding="utf-8")
    with pytest.raises(payload.PayloadError, match=r"diary\.txt"):
        payload.bundle_sources(tmp_path / "rights", tmp_path / "data" / "sources")


# ------------------------------------------------------------------ the archives of Linux


@on_linux
def test_the_archive_is_one_folder_of_nobodys_files_and_the_same_every_time(bundle, tmp_path):
    (bundle / "link").symlink_to("a")
    made = []
    for name in ("1.tar.xz", "2.tar.xz"):
        archives.make_tar(bundle, tmp_path / name)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "1.tar.xz") as archive:
        members = {m.name: m for m in archive}
    top = f"corridor-explorer-{__version__}"
    assert all(n == top or n.startswith(f"{top}/") for n in members)
    assert {m.uid for m in members.values()} == {0}
    assert members[f"{top}/corridor-explorer"].mode & 0o111
    assert members[f"{top}/link"].linkname == "a"


@on_linux
def test_a_failed_archive_leaves_the_one_that_was_there(tmp_path):
    path = tmp_path / "x.tar.xz"
    path.write_bytes(b"old")

    def fail():
        with archives.whole_or_nothing(path) as draft:
            draft.write_bytes(b"half")
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        fail()
    assert [p.name for p in tmp_path.iterdir()] == ["x.tar.xz"]
    assert path.read_bytes() == b"old"


@on_linux
def test_the_package_lays_everything_where_desktops_look(bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "dependencies", lambda _bundle: ["libc6"])
    root = tmp_path / "root"
    archives.lay_out(bundle, root)
    assert (root / "usr/bin/corridor-explorer").resolve() == (
        root / "usr/lib/corridor-explorer/corridor-explorer"
    )
    control = dict(
        line.split(": ", 1)
        for line in (root / "DEBIAN/control").read_text("utf-8").splitlines()
        if not line.startswith(" ")
    )
    assert control["Version"] == __version__
    assert control["Depends"] == "libc6"
    desktop = (root / archives.DESKTOP).read_text(encoding="utf-8")
    media_type = ET.parse(root / archives.MIME).getroot()[0].get("type")  # noqa: S314 - our own
    assert f"MimeType={media_type};" in desktop
    release = ET.parse(root / archives.METAINFO).find("releases/release")  # noqa: S314 - our own
    assert release.get("version") == __version__
    assert "MIT" in (root / "usr/share/doc/corridor-explorer/copyright").read_text("utf-8")
    assert (root / archives.ICONS / "48x48/apps/corridor-explorer.png").is_file()
    archives.validate(root)  # with the desktops' own tools, where they are installed


# ------------------------------------------------------------------ the recipe and its lock


def test_what_freezes_the_program_is_locked_and_the_program_itself_as_in_its_own_lock():
    def versions(name):
        lines = (dev.LOCKS / name).read_text(encoding="utf-8").splitlines()
        return dict(line.split(" ")[0].split("==") for line in lines if "==" in line)

    run, bundled = versions("run.txt"), versions("bundle.txt")
    assert "pyinstaller" in bundled
    assert "pyinstaller" not in run
    assert run.items() <= bundled.items()


@on_linux
def test_a_full_disk_leaves_the_bundle_that_was_there(tmp_path, monkeypatch):
    command = script("bundle/__main__")
    old, new = (stand_in(tmp_path / name / "corridor-explorer") for name in ("dist", "made"))
    (old / "a").write_text("old", encoding="utf-8")

    def full(_source, target):
        target.mkdir()
        raise OSError(28, "No space left on device", str(target))

    with monkeypatch.context() as patch:
        patch.setattr(command.shutil, "move", full)
        with pytest.raises(OSError, match="No space"):
            command.put_in_place(new, old)
    assert (old / "a").read_text(encoding="utf-8") == "old"
    command.put_in_place(new, old)
    assert (old / "a").read_text(encoding="utf-8") == "whole"
    assert [p.name for p in old.parent.iterdir()] == ["corridor-explorer"]


def test_a_folder_that_cannot_be_written_is_said_before_the_work(tmp_path, capsys):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    command = script("bundle/__main__")
    assert command.main(["--build-only", "--dist", str(tmp_path / "file" / "dist")]) == 1
    assert f"{tmp_path / 'file' / 'dist'}" in capsys.readouterr().out


def test_the_command_explains_itself(tmp_path):
    command = [sys.executable, str(ROOT / "packaging" / "bundle" / "__main__.py"), "--help"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    for option in ("--bundle-sources", "--archives", "--deb-test", "--build-only"):
        assert option in done.stdout
