"""A .corridor file is the pack it was made of, or refused in words; nothing lands outside."""

import functools
import hashlib
import io
import json
import stat
import struct
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from packs import copy_of_the_pack, replaced

from explorer.__main__ import main
from explorer.errors import PackError
from explorer.storage import corridor_file
from explorer.storage.corridor_file import (
    MANIFEST,
    check_corridor,
    read_corridor,
    write_corridor_file,
)
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import HOME_VARIABLE, default_corridor, user_cache

LINK = (stat.S_IFLNK | 0o777) << 16


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A user's folder below which everything must stay."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@functools.cache
def packed():
    """Return the shipped corridor as the bytes of a .corridor file."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        out = Path(name) / "x.corridor"
        write_corridor_file(default_corridor(), out)
        return out.read_bytes()


@functools.cache
def shipped():
    return load_corridor(default_corridor())


def manifest_of(parts):
    return json.loads(parts[MANIFEST])


def parts_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def entry(name, mode=0, **fields):
    made = zipfile.ZipInfo("x")
    made.filename = made.orig_filename = name  # past what ZipInfo itself would tidy up
    made.external_attr = mode
    made.compress_type = zipfile.ZIP_DEFLATED
    for field, value in fields.items():
        setattr(made, field, value)
    return made


def rebuilt(path, parts, more=()):
    """Write parts, and more entries, as a ZIP; every part as its manifest says or does not."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of the duplicates that are wanted here
        for name, content in parts.items():
            archive.writestr(name, content)
        for info, content in more:
            archive.writestr(info, content)
    return path


def listed(name, content):
    return {
        "name": name,
        "size_bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def with_manifest(parts, change):
    manifest = manifest_of(parts)
    change(manifest)
    return {**parts, MANIFEST: json.dumps(manifest).encode()}


def problems(path):
    found = check_corridor(path)
    for fault in found:
        assert fault.file
        assert fault.wrong
        assert "{" not in fault.wrong + fault.right
    with pytest.raises(PackError):
        read_corridor(path)
    return {(f.file, f.problem) for f in found}


def leftovers(folder):
    return [p for p in folder.rglob("*") if p.is_file()]


# ------------------------------------------------------------------ the right ones


def test_a_corridor_comes_out_as_it_went_in(tmp_path, home):
    path = tmp_path / "Jalan ke Алматы 1.corridor"
    path.write_bytes(packed())
    assert check_corridor(path) == ()
    assert read_corridor(path) == load_corridor(default_corridor())
    assert leftovers(home) == []


def test_every_file_of_the_pack_travels_and_nothing_that_lay_beside_it(tmp_path):
    folder = copy_of_the_pack(tmp_path)
    (folder / "my copy of the article.txt").write_text("not ours to send", encoding="utf-8")
    out = tmp_path / "x.corridor"
    write_corridor_file(folder, out)
    assert set(parts_of(out.read_bytes())) == {
        MANIFEST,
        *(p.name for p in default_corridor().iterdir()),
    }


def test_the_same_pack_gives_the_same_bytes(tmp_path):
    folder = copy_of_the_pack(tmp_path)
    (folder / "routes.toml").touch()  # another date
    out = tmp_path / "x.corridor"
    size_bytes = write_corridor_file(folder, out)
    assert (out.read_bytes(), size_bytes) == (packed(), len(packed()))


def test_the_manifest_says_what_is_inside():
    manifest = manifest_of(parts_of(packed()))
    assert (manifest["format"], manifest["version"]) == ("corridor-explorer.corridor", 1)
    assert manifest["corridor"] == {"id": shipped().id, "titles": dict(shipped().titles)}
    for file in manifest["files"]:
        content = (default_corridor() / file["name"]).read_bytes()
        assert file == listed(file["name"], content)


# ------------------------------------------------------------------ on the command line


def test_every_command_takes_the_file(tmp_path, capsys):
    out = tmp_path / "x.corridor"
    assert main(["pack", str(default_corridor()), str(out)]) == 0
    assert main(["validate", str(out)]) == 0
    assert "No faults." in capsys.readouterr().out
    assert main(["claims", "--corridor", str(out), "--json"]) == 0
    from_file = capsys.readouterr().out
    assert main(["claims", "--json"]) == 0
    assert capsys.readouterr().out == from_file


def test_a_pack_with_faults_is_not_packed(tmp_path, capsys):
    folder = replaced(copy_of_the_pack(tmp_path), "claims.toml", "2017-06-08", "2017-06-31")
    assert main(["pack", str(folder), str(tmp_path / "x.corridor")]) == 1
    assert "2017-06-31 is not a date" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.corridor*"))


def test_another_ending_is_wrong_usage(tmp_path, capsys):
    assert main(["pack", str(default_corridor()), str(tmp_path / "x.zip")]) == 2
    assert ".corridor" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["none/x.corridor", f"{'a' * 300}.corridor"])
def test_what_cannot_be_written_is_said_and_nothing_is_left(tmp_path, capsys, name):
    assert main(["pack", str(default_corridor()), str(tmp_path / name)]) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_file_that_was_there(tmp_path, capsys, monkeypatch):
    out = tmp_path / "x.corridor"
    out.write_bytes(b"old")

    def full(_handle, _content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("explorer.storage.writing.os.write", full)
    assert main(["pack", str(default_corridor()), str(out)]) == 1
    assert "No space left" in capsys.readouterr().err
    assert leftovers(tmp_path) == [out]
    assert out.read_bytes() == b"old"


def test_without_room_to_unpack_it_says_where_it_wanted_to(tmp_path, home):
    path = tmp_path / "x.corridor"
    path.write_bytes(packed())
    home.write_text("a file in the way", encoding="utf-8")
    [fault] = check_corridor(path)
    assert fault.problem == "no_room_to_unpack"
    assert str(user_cache()) in fault.right


# ------------------------------------------------------------------ the bad ones

HOSTILE_NAMES = (
    *("../places.toml", "/places.toml", "C:\\places.toml", "C:places.toml", "..\\places.toml"),
    *("a/b/c/d/e/places.toml", "con", "nul.toml", "x.toml.", "x.toml ", "", ".", "..", ".hidden"),
    *("a\x00b", "places\u202e.toml", "a" * 300, "folder/"),
)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path, name):
    content = b"x = 1"
    parts = with_manifest(
        parts_of(packed()), lambda m: m["files"].append(listed(name or "x", content))
    )
    path = rebuilt(tmp_path / "x.corridor", parts, [(entry(name), content)])
    assert "unsafe_name" in {problem for _file, problem in problems(path)}
    assert leftovers(tmp_path) == [path]


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ((entry("link.toml", LINK), b"/etc/passwd"), "not_a_plain_file"),
        ((entry("pipe.toml", stat.S_IFIFO << 16), b""), "not_a_plain_file"),
        ((entry("places.toml"), b"x"), "duplicate_name"),
        ((entry("PLACES.toml"), b"x"), "duplicate_name"),
        ((entry("more.toml"), b"x = 1"), "not_listed"),
        ((entry("more.toml", compress_type=zipfile.ZIP_LZMA), b"x = 1"), "unknown_compression"),
    ],
)
def test_an_odd_entry_is_refused(tmp_path, more, problem):
    path = rebuilt(tmp_path / "x.corridor", parts_of(packed()), [more])
    assert problems(path) == {(more[0].filename, problem)}


def test_a_locked_entry_is_refused(tmp_path):
    content = bytearray(packed())
    for mark, flags_at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.index(mark, content.index(mark) + 1) + flags_at  # the second entry
        content[at] |= 1
    path = tmp_path / "x.corridor"
    path.write_bytes(content)
    assert problems(path) == {("claims.toml", "encrypted")}


def test_a_file_that_the_manifest_names_and_that_is_not_there_is_missing(tmp_path):
    parts = parts_of(packed())
    del parts["places.toml"]
    path = rebuilt(tmp_path / "x.corridor", parts)
    assert problems(path) == {("places.toml", "missing_file")}


def test_a_name_in_the_manifest_is_told_short_and_on_one_line(tmp_path):
    path = tmp_path / "x.corridor"

    def rename(manifest):
        manifest["files"][0]["name"] = "a\n" * 100_000

    rebuilt(path, with_manifest(parts_of(packed()), rename))
    found = problems(path)
    assert "missing_file" in {problem for _, problem in found}
    assert all(len(file) <= 60 and "\n" not in file for file, _ in found)


@pytest.mark.parametrize("change", [b"\n", b""])
def test_contents_that_changed_are_refused(tmp_path, change):
    parts = parts_of(packed())
    parts["places.toml"] = parts["places.toml"][:-1] + change + b"#"[: len(change)]
    path = rebuilt(tmp_path / "x.corridor", parts)
    assert problems(path) <= {("places.toml", "wrong_hash"), ("places.toml", "too_large")}


@pytest.mark.parametrize(
    ("change", "file", "problem"),
    [
        (lambda m: m.update(version=2, files="something else"), MANIFEST, "newer_format"),
        (lambda m: m.update(version="1"), MANIFEST, "wrong_type"),
        (lambda m: m.update(format="another"), "x.corridor", "not_a_corridor_file"),
        (lambda m: m["corridor"].update(id="another"), MANIFEST, "not_as_listed"),
        (lambda m: m["files"].append(m["files"][0]), MANIFEST, "duplicate_name"),
        (lambda m: m["files"][0].update(sha256="short"), MANIFEST, "wrong_type"),
        (lambda m: m["files"][0].update(size_bytes=-1), MANIFEST, "out_of_range"),
        (lambda m: m["files"][0].update(size_bytes=10**12), MANIFEST, "out_of_range"),
        (lambda m: m["files"][0].update(name=7), MANIFEST, "wrong_type"),
        (lambda m: m["files"][0].update(name=MANIFEST), MANIFEST, "missing_file"),
        (lambda m: m.update(files=[3]), MANIFEST, "wrong_type"),
    ],
)  # fmt: skip
def test_a_manifest_that_says_something_odd_is_refused(tmp_path, change, file, problem):
    path = rebuilt(tmp_path / "x.corridor", with_manifest(parts_of(packed()), change))
    assert (file, problem) in problems(path)


def test_a_pack_with_faults_inside_is_refused_with_its_own_faults(tmp_path):
    parts = parts_of(packed())
    content = parts["claims.toml"].replace(b"2017-06-08", b"2017-06-31", 1)

    def change(manifest):
        manifest["files"] = [
            listed(f["name"], content) if f["name"] == "claims.toml" else f
            for f in manifest["files"]
        ]

    parts = with_manifest({**parts, "claims.toml": content}, change)
    path = rebuilt(tmp_path / "x.corridor", parts)
    assert problems(path) == {("claims.toml", "impossible_date")}


def zeros(path, size_bytes, *, claimed):
    """Write a corridor whose places.toml is so many zeros, and claims to be shorter."""
    parts = with_manifest(
        parts_of(packed()),
        lambda m: next(f for f in m["files"] if f["name"] == "places.toml").update(
            size_bytes=claimed
        ),
    )
    del parts["places.toml"]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        with archive.open("places.toml", "w", force_zip64=True) as stream:
            for _ in range(size_bytes // 1_000_000):
                stream.write(bytes(1_000_000))
    return path


@pytest.mark.parametrize("claimed", [100, 64_000_000])
def test_a_bomb_is_counted_while_it_is_read(tmp_path, monkeypatch, claimed):
    path = zeros(tmp_path / "x.corridor", 200_000_000, claimed=claimed)
    read = []
    real = zipfile.ZipExtFile.read

    def counted(self, n=-1):
        chunk = real(self, n)
        read.append(len(chunk))
        return chunk

    monkeypatch.setattr(zipfile.ZipExtFile, "read", counted)
    assert problems(path) == {("places.toml", "too_large")}
    assert sum(read) / 2 < 70_000_000  # read twice: by `check_corridor` and by `read_corridor`
    assert leftovers(tmp_path) == [path]


def test_a_bomb_that_lies_about_its_size_is_refused_too(tmp_path):
    path = zeros(tmp_path / "x.corridor", 70_000_000, claimed=100)
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    content[at + 20 : at + 28] = struct.pack("<II", 50, 100)  # packed and unpacked size
    path.write_bytes(content)
    assert problems(path) <= {("places.toml", "too_large"), ("places.toml", "damaged_file")}


@pytest.mark.parametrize(
    ("sizes", "found"),
    [
        ((1.0,), set()),
        ((0.6, 0.4), set()),
        ((0.6, 0.6), {("b.toml", "too_large")}),
        ((0.4, 0.4, 0.4), {("c.toml", "too_large")}),
    ],
)
def test_what_is_unpacked_is_limited_over_all_files_together(tmp_path, monkeypatch, sizes, found):
    monkeypatch.setattr(corridor_file, "MAX_MB", 1)
    parts = parts_of(packed())
    room_bytes = 998_000 - sum(map(len, parts.values()))  # the list of the files grows, too
    more = {
        f"{letter}.toml": bytes(int(room_bytes * share))
        for letter, share in zip("abc", sizes, strict=False)
    }
    entries = [listed(name, content) for name, content in more.items()]
    parts = with_manifest(parts, lambda m: m["files"].extend(entries))
    path = rebuilt(tmp_path / "x.corridor", {**parts, **more})
    assert {(f.file, f.problem) for f in check_corridor(path)} == found


def test_too_large_a_file_and_too_many_entries_are_refused_unread(tmp_path):
    large = tmp_path / "x.corridor"
    with large.open("wb") as file:
        file.truncate(65_000_000)
    assert problems(large) == {("x.corridor", "too_large")}
    many = [(entry(f"f{n}.toml"), b"") for n in range(200)]
    path = rebuilt(tmp_path / "y.corridor", parts_of(packed()), many)
    assert problems(path) == {("y.corridor", "too_large")}


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip", b"PK\x05\x06" + bytes(18)])
def test_something_else_is_not_taken_for_a_corridor(tmp_path, content):
    path = tmp_path / "x.corridor"
    path.write_bytes(content)
    assert {p for _f, p in problems(path)} <= {"not_a_corridor_file", "damaged_file"}


def test_an_ordinary_zip_is_told_apart(tmp_path):
    path = rebuilt(tmp_path / "x.corridor", {"word/document.xml": b"<x/>"})
    assert problems(path) == {("x.corridor", "not_a_corridor_file")}


def test_a_path_to_nothing_is_a_missing_file(tmp_path):
    assert problems(tmp_path / "none.corridor") == {("none.corridor", "missing_file")}


# ------------------------------------------------------------------ whatever happens to the bytes


@st.composite
def harmed(draw):
    """A real file, cut, with some bytes changed, or with a piece of it doubled."""
    content = bytearray(packed())
    tail = len(content) - 1400  # the directory at the end, and the manifest at the beginning
    place = st.one_of(
        st.integers(0, 900), st.integers(tail, len(content) - 1), st.integers(0, len(content) - 1)
    )
    for _ in range(draw(st.integers(0, 4))):
        content[draw(place)] = draw(st.integers(0, 255))
    if draw(st.booleans()):
        del content[draw(place) :]
    if draw(st.booleans()):
        at, to = sorted((draw(place), draw(place)))
        content[at:at] = content[at:to]
    return bytes(content)


@given(harmed())
@example(b"PK\x03\x04")
def test_a_harmed_file_is_the_right_corridor_or_a_named_fault(content):
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(HOME_VARIABLE, str(folder / "home"))
            path = folder / "x.corridor"
            path.write_bytes(content)
            faults = check_corridor(path)
            assert all(f.wrong and f.right for f in faults)
            if not faults:
                assert read_corridor(path) == shipped()
        assert leftovers(folder) == [path]
