"""Reading text files of every kind, and keeping copies."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.storage import documents
from explorer.storage.documents import (
    MAX_EXTRA_CHARS,
    add_copy,
    list_copies,
    read_document,
    remove_copy,
)
from explorer.storage.extraction.document_error import DocumentError

INDONESIAN = "Kereta “malam” tiba — tujuh pagi; karcisnya €12. Penumpang menunggu “lama”…\n" * 20
RUSSIAN = "Поезд прибывает на станцию в семь часов утра, пассажиры ждут на границе.\n" * 20
CHINESE = "列车早上七点到达口岸，旅客在边境等候两个小时。\n" * 20
NOISE = random.Random(1).randbytes(20_001)


@pytest.fixture
def write(tmp_path):
    def write_bytes(content, name="x.txt"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write_bytes


def reason_of(path):
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    return caught.value.reason


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((t, e) for t in (INDONESIAN, RUSSIAN, CHINESE) for e in ("utf-8", "utf-8-sig", "utf-16")),
        *((RUSSIAN, e) for e in ("utf-32", "cp1251", "koi8-r")),
        (INDONESIAN, "cp1252"),
        (CHINESE, "gb18030"),
    ],
)
def test_a_text_is_the_same_in_every_encoding(write, text, encoding):
    document = read_document(write(text.encode(encoding)))
    assert document.text == text
    assert document.sha256 == read_document(write(text.encode(), "y.txt")).sha256


def test_a_long_legacy_text_is_judged_where_its_special_characters_begin(write):
    text = "plain words only. " * 100_000 + INDONESIAN
    assert read_document(write(text.encode("cp1252"))).text == text


def test_a_utf8_text_that_was_cut_or_patched_stays_utf8(write):
    content = RUSSIAN.encode()[:-3]
    document = read_document(write(content))
    assert document.encoding == "utf-8"
    assert document.text.startswith(RUSSIAN[:100])
    patched = RUSSIAN.encode() + b"\x93quote\x94"
    assert read_document(write(patched)).text.startswith(RUSSIAN)


def test_line_ends_are_one_character_and_the_title_is_the_first_line(write):
    document = read_document(write(b"\r\n  Judul\tbesar \r\nisi\rlagi\n"))
    assert document.text == "\n  Judul\tbesar \nisi\nlagi\n"
    assert document.title == "Judul besar"
    long = read_document(write(b"kata " * 100))
    assert len(long.title) == 120
    assert long.title.endswith("…")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"PK\x03\x04 word/document.xml", "damaged"),
        (b"\x89PNG\r\n", "picture"),
        (b"text with a nul \0 in it", "binary"),
        ("text with a nul \0 in it".encode("utf-16"), "binary"),
        (bytes(range(1, 32)) * 50, "binary"),
        (NOISE.replace(b"\0", b"1"), "binary"),
        (b"\xff\xfe" + NOISE, "binary"),
    ],
)
def test_what_is_no_text_is_refused(write, content, reason):
    assert reason_of(write(content)) == reason


def test_missing_files_folders_and_pipes_are_refused(tmp_path):
    assert reason_of(tmp_path / "none.txt") == "missing"
    assert reason_of(tmp_path) == "unreadable"
    assert reason_of(tmp_path / "a\0b") == "unreadable"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert reason_of(tmp_path / "pipe") == "unreadable", "opening it would wait for ever"


def test_a_file_over_the_limit_is_refused_before_it_is_read(write, monkeypatch, tmp_path):
    path = tmp_path / "sparse.txt"
    with path.open("wb") as file:
        file.truncate(documents.MAX_BYTES + 1)
    monkeypatch.setattr("pathlib.Path.open", None)  # any attempt to open it fails
    assert reason_of(path) == "too_large"
    monkeypatch.undo()
    monkeypatch.setattr(documents, "MAX_BYTES", 10)
    assert read_document(write(b"0123456789")).text == "0123456789"
    assert reason_of(write(b"0123456789a")) == "too_large"


# ----------------------------------------------------------------------------------------- copies


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "home" / "data"  # does not exist


@pytest.fixture
def keep(folder, write):
    def keep_text(text, source_id="sampan", name="artikel.txt"):
        return add_copy(folder, read_document(write(text.encode(), name)), source_id)

    return keep_text


def test_copies_are_listed_in_the_order_in_which_they_were_added(folder, keep):
    assert list_copies(folder) == ()
    first, second = keep("satu", name="b.txt"), keep("dua", "itik", "a.txt")
    assert list_copies(folder) == (first, second)
    assert (first.name, first.source_id, second.source_id) == ("b.txt", "sampan", "itik")
    document = read_document(first.path)
    assert (document.text, document.sha256) == ("satu", first.sha256)
    assert first.path == folder / "sources" / f"{first.sha256}.txt"


def test_the_same_text_is_kept_once_whatever_its_encoding(folder, keep, write):
    keep(RUSSIAN, name="old.txt")
    other = keep("lain")
    again = add_copy(folder, read_document(write(RUSSIAN.encode("cp1251"), "new.txt")), "itik")
    assert list_copies(folder) == (other, again)


def test_removing_a_copy_leaves_the_others(folder, keep):
    first, second = keep("satu"), keep("dua")
    remove_copy(folder, first.sha256)
    assert list_copies(folder) == (second,)
    assert not first.path.exists()
    remove_copy(folder, first.sha256)
    remove_copy(folder, "../../secret")
    assert list_copies(folder) == (second,)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff\xfe\x00",
        b"not json",
        b"[" * 100_000,
        b"[]",
        b'{"copies": 7}',
        b'{"copies": [7, {"sha256": 1}, {"name": "x"}, {"sha256": "x", "name": []}]}',
    ],
)
def test_a_damaged_index_loses_no_copy(folder, keep, damage):
    first = keep("Satu sampan\n\nlewat", name="a.txt")
    index = folder / "sources" / "index.json"
    index.write_bytes(damage)
    (found,) = list_copies(folder)
    assert (found.sha256, found.name, found.source_id) == (first.sha256, "Satu sampan", None)
    second = keep("dua")
    assert {copy.sha256 for copy in list_copies(folder)} == {first.sha256, second.sha256}
    assert len(json.loads(index.read_bytes())["copies"]) == 2, "the index is whole again"


def test_copies_that_the_index_does_not_know_come_last_in_the_order_of_their_files(folder, keep):
    texts = [f"teks {number}" for number in range(10)]
    kept = [keep(text) for text in texts]
    index = folder / "sources" / "index.json"
    entries = json.loads(index.read_bytes())["copies"]
    index.write_text(json.dumps({"copies": [entries[7], entries[2]]}), encoding="utf-8")
    unknown = sorted(copy.sha256 for copy in kept if copy not in {kept[7], kept[2]})
    assert list_copies(folder)[:2] == (kept[7], kept[2])
    assert [copy.sha256 for copy in list_copies(folder)[2:]] == unknown
    assert {copy.source_id for copy in list_copies(folder)[2:]} == {None}
    newest = keep("teks baru")
    assert [copy.sha256 for copy in list_copies(folder)] == [
        *(kept[7].sha256, kept[2].sha256), *unknown, newest.sha256
    ], "what is added later stands behind them"  # fmt: skip


def test_a_source_that_the_index_lost_is_recovered_from_the_text(folder, keep):
    first, second = keep("Satu sampan"), keep("Dua itik", "itik")
    (folder / "sources" / "index.json").write_bytes(b"{")
    asked = []

    def recognise(text):
        asked.append(text)
        return "sampan" if "sampan" in text else None

    found = {copy.sha256: copy.source_id for copy in list_copies(folder, recognise)}
    assert found == {first.sha256: "sampan", second.sha256: None}
    assert sorted(asked) == ["Dua itik", "Satu sampan"]
    keep("Satu sampan")
    asked.clear()
    list_copies(folder, recognise)
    assert asked == ["Dua itik"], "what is known is not looked at again"


def test_a_copy_that_looks_like_markup_is_not_read_as_a_web_page_again(folder, keep):
    kept = keep("Kata <p> dan </p> lain.", name="a.txt")
    (folder / "sources" / "index.json").unlink()
    assert list_copies(folder)[0].name == "Kata <p> dan </p> lain."
    assert read_document(kept.path).text == "Kata <p> dan </p> lain."


def test_an_entry_without_its_file_and_a_file_of_another_name_are_no_copies(folder, keep):
    first, second = keep("satu"), keep("dua")
    first.path.unlink()
    (folder / "sources" / "notes.txt").write_text("mine", encoding="utf-8")
    assert list_copies(folder) == (second,)
    keep("tiga")
    assert (folder / "sources" / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_write_that_fails_leaves_the_old_index(folder, keep, monkeypatch):
    first = keep("satu")

    def full(_handle, _content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("explorer.storage.writing.os.write", full)
    with pytest.raises(OSError, match="No space"):
        remove_copy(folder, first.sha256)
    monkeypatch.undo()
    assert json.loads((folder / "sources" / "index.json").read_bytes())["copies"]


LONGEST_SIGN = "\ufdfa"  # one character in the file, 18 where texts are compared


def test_a_text_that_would_grow_beyond_measure_is_refused(tmp_path):
    path = tmp_path / "grows.txt"
    path.write_text(LONGEST_SIGN * 700_000, encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    assert caught.value.reason == "unsafe"


def test_a_text_that_holds_such_signs_as_texts_do_is_read(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text(f"Muhammad {LONGEST_SIGN} Straße ﬁnd ½\n" * 1000, encoding="utf-8")
    assert read_document(path).text.count(LONGEST_SIGN) == 1000


@pytest.mark.skipif(sys.platform != "linux", reason="counts memory as Linux does")
def test_no_text_within_the_limits_takes_more_than_300_megabytes(tmp_path):
    growing = LONGEST_SIGN * (MAX_EXTRA_CHARS // 17)
    texts = {"signs": growing, "one word": "é" * 3_000_000, "words": "kata é " * 500_000}
    for name, text in texts.items():
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-c", MEASURED, str(path)],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).resolve().parents[2],
        )
        assert int(done.stdout) < 300, name


MEASURED = """
import resource, sys
from pathlib import Path
from explorer.storage.documents import read_document
from explorer.analysis.anchoring import recognise, locate
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
corridor = load_corridor(default_corridor())
by_source = {s: corridor.passages_of(s) for s in corridor.sources}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
text = read_document(Path(sys.argv[1])).text
recognise(text, by_source)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
