"""A corridor that was read before opens as it was read, and never out of date."""

import pytest
from packs import copy_of_the_pack, replaced

from explorer.errors import PackError
from explorer.storage import corridor_file, opening
from explorer.storage.corridor_file import read_corridor, write_corridor_file
from explorer.storage.opening import FOLDER, open_corridor
from explorer.storage.paths import HOME_VARIABLE, shipped_corridors, user_cache


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))


@pytest.fixture
def pack(tmp_path):
    return copy_of_the_pack(tmp_path)


@pytest.fixture
def readings(monkeypatch):
    """Return the list to which every pack is added that is read anew."""
    read = []

    def noting(path):
        read.append(path)
        return read_corridor(path)

    monkeypatch.setattr(corridor_file, "read_corridor", noting)
    return read


@pytest.mark.parametrize("path", shipped_corridors(), ids=lambda path: path.name)
def test_what_is_kept_is_what_was_read(path, readings):
    first, second = open_corridor(path), open_corridor(path)
    assert readings == [path]
    assert first == second == read_corridor(path)
    assert list(first.places) == list(second.places)


def test_a_pack_with_another_word_in_it_is_read_anew(pack, readings):
    open_corridor(pack)
    replaced(pack, "corridor.toml", 'en = "China – Kazakhstan"', 'en = "A copy"')
    assert open_corridor(pack).titles["en"] == "A copy"
    (pack / "reading.en.txt").write_text("Other words.", "utf-8")
    assert "Other words." in open_corridor(pack).readings.values()
    assert len(readings) == 3


def test_another_program_reads_anew(pack, readings, monkeypatch):
    open_corridor(pack)
    monkeypatch.setattr(opening, "program_digest", lambda *_rooms: b"another")
    open_corridor(pack)
    assert len(readings) == 2


@pytest.mark.parametrize("harm", [b"", b"\x80", b"\xc1", b"cut"])
def test_a_damaged_reading_is_passed_over(pack, readings, harm):
    whole = open_corridor(pack)
    (kept,) = (user_cache() / FOLDER).iterdir()
    kept.write_bytes(kept.read_bytes()[:5000] if harm == b"cut" else harm)
    assert open_corridor(pack) == whole
    assert len(readings) == 2


def test_a_refused_pack_is_refused_again_and_nothing_of_it_is_kept(pack):
    replaced(pack, "places.toml", 'id = "almaty"', 'id = "urumqi"')
    for _ in range(2):
        with pytest.raises(PackError):
            open_corridor(pack)
    assert not (user_cache() / FOLDER).exists()


def test_a_corridor_in_one_file_is_kept_too(pack, tmp_path, readings):
    path = tmp_path / "copy.corridor"
    write_corridor_file(pack, path)
    assert open_corridor(path) == open_corridor(path)
    assert readings == [path]


def test_a_cache_that_takes_nothing_hinders_nothing(pack, tmp_path, readings):
    user_cache().parent.mkdir(parents=True)
    user_cache().write_text("no folder")
    assert open_corridor(pack) == open_corridor(pack)
    assert len(readings) == 2


def test_only_the_last_readings_are_kept(pack, monkeypatch):
    monkeypatch.setattr(opening, "_MOST_KEPT", 2)
    for number in range(4):
        (pack / "note.txt").write_text(str(number), "utf-8")
        open_corridor(pack)
    assert len(list((user_cache() / FOLDER).iterdir())) == 2


def test_a_kept_reading_that_could_still_be_read_otherwise_is_passed_over(pack, readings):
    sound = open_corridor(pack)
    (kept,) = (user_cache() / FOLDER).iterdir()
    content = kept.read_bytes()
    at = content.index(b"Lianyungang")
    kept.write_bytes(content[:at] + b"M" + content[at + 1 :])
    assert open_corridor(pack) == sound
    assert len(readings) == 2


def test_a_pack_that_changes_while_it_is_read_is_not_kept(pack, monkeypatch):
    def changing(path):
        found = read_corridor(path)
        replaced(path, "corridor.toml", 'en = "China – Kazakhstan"', 'en = "A copy"')
        return found

    monkeypatch.setattr(corridor_file, "read_corridor", changing)
    assert open_corridor(pack).titles["en"] == "China – Kazakhstan"
    assert not (user_cache() / FOLDER).exists()
