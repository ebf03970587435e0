"""Which corridors there are: those that ship first, then the user's own, damaged ones by name."""

import json
import os
import shutil

import pytest
from packs import example_pack, replaced

from explorer.errors import PackError, UnknownCorridorError
from explorer.storage import paths
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.paths import default_corridor, shipped_corridors
from explorer.storage.shelf import listing
from explorer.storage.shelf.heads import read_head
from explorer.storage.shelf.listing import (
    corridor_path,
    load_kept,
    note_opened,
    own_corridors,
    shelf,
    take_off,
)


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Jawa Barat.corridor"
    write_corridor_file(example_pack(tmp_path), path)
    return path


def test_a_head_tells_titles_and_counts_of_a_folder_and_of_a_file_alike(tmp_path, file):
    for path in (tmp_path / "example", file):
        head = read_head(path)
        assert (head.id, dict(head.titles)) == (
            "jakarta-bandung-example",
            {"id": "Jakarta – Bandung"},
        )
        assert (head.places, head.routes, head.lessons, head.problem) == (2, 2, 1, None)


def test_a_head_may_hold_a_line_about_the_corridor(tmp_path):
    pack = example_pack(tmp_path)
    assert read_head(pack).summaries == {}
    replaced(pack, "corridor.toml", "[extent]", '[summaries]\nid = "Dua jalur"\n\n[extent]')
    assert read_head(pack).summaries == {"id": "Dua jalur"}
    assert check_pack(pack) == ()
    replaced(pack, "corridor.toml", 'id = "Dua jalur"', "id = 7")
    assert "summaries" in read_head(pack).problem.first
    assert [fault.field for fault in check_pack(pack)] == ["summaries.id"]


def cut(path):
    path.write_bytes(path.read_bytes()[:900])


def not_toml(path):
    (path / "routes.toml").write_text("[[route", encoding="utf-8")


def newer(path):
    replaced(path, "corridor.toml", "format = 2", "format = 3")


def without_places(path):
    (path / "places.toml").unlink()


@pytest.mark.parametrize(
    ("harm", "of_a_file", "told"),
    [
        (cut, True, "damaged"),
        (lambda path: path.write_text("no zip"), True, "corridor"),
        (lambda path: path.unlink(), True, "missing"),
        (not_toml, False, "routes.toml"),
        (newer, False, "3"),
        (without_places, False, "places.toml"),
    ],
)
def test_what_cannot_be_opened_says_why(tmp_path, file, harm, of_a_file, told):
    path = file if of_a_file else tmp_path / "example"
    harm(path)
    problem = read_head(path).problem
    assert problem is not None
    assert told in problem.first


def test_the_one_that_opens_first_stands_first_and_the_others_by_title(data, tmp_path, monkeypatch):
    root = tmp_path / "geodata"
    shutil.copytree(default_corridor(), root / "china-kazakhstan")
    for name, title in (("a", "Zebra"), ("b", "apple"), ("c", "Mango")):
        pack = shutil.copytree(default_corridor(), root / name)
        replaced(pack, "corridor.toml", 'en = "China – Kazakhstan"', f'en = "{title}"')
    (root / "world").mkdir()
    monkeypatch.setattr(paths, "geodata", lambda: root)
    entries = shelf(data)
    assert [entry.path.name for entry in entries] == ["china-kazakhstan", "b", "c", "a"]
    assert all(entry.shipped for entry in entries)


def test_own_corridors_are_those_of_the_folder_and_those_opened_the_last_first(
    data, tmp_path, file
):
    folder = data / "corridors"
    folder.mkdir(parents=True)
    shutil.copy(file, folder / "mine.corridor")
    shutil.copytree(tmp_path / "example", folder / "draft")
    (folder / "notes.txt").write_text("no corridor", encoding="utf-8")
    assert [path.name for path in own_corridors(data)] == ["draft", "mine.corridor"]
    note_opened(data, file)
    note_opened(data, tmp_path / "example")
    note_opened(data, file)
    names = [path.name for path in own_corridors(data)]
    assert names == ["Jawa Barat.corridor", "example", "draft", "mine.corridor"]
    shipped = len(shipped_corridors())
    assert [entry.shipped for entry in shelf(data)] == [True] * shipped + [False] * 4


def test_what_ships_is_not_remembered_as_ones_own(data):
    note_opened(data, default_corridor())
    assert own_corridors(data) == ()
    assert not (data / "corridors.json").exists()


def test_taking_off_leaves_the_file_where_it_is_and_opening_it_brings_it_back(data, file):
    folder = data / "corridors"
    folder.mkdir(parents=True)
    kept = folder / "mine.corridor"
    shutil.copy(file, kept)
    note_opened(data, file)
    for path in (file, kept):
        take_off(data, path)
        assert path.is_file()
        assert path not in own_corridors(data)
    assert own_corridors(data) == ()
    note_opened(data, kept)
    assert own_corridors(data) == (kept,)


def test_one_that_is_gone_stays_on_the_shelf_with_the_reason(data, file):
    note_opened(data, file)
    file.unlink()
    [entry] = [entry for entry in shelf(data) if not entry.shipped]
    assert entry.path == file
    assert "missing" in entry.head.problem.first


@pytest.mark.parametrize("content", ["", "[]", "7", '{"opened": 7}', '{"opened": [1, "", null]}'])
def test_a_damaged_memory_remembers_nothing_and_hinders_nothing(data, file, content):
    data.mkdir()
    (data / "corridors.json").write_text(content, encoding="utf-8")
    assert own_corridors(data) == ()
    note_opened(data, file)
    assert load_kept(data).opened == (str(file),)


@pytest.mark.skipif(os.name == "nt", reason="names are UTF-16 there")
def test_a_name_that_is_no_utf_8_does_not_make_the_shelf_forget(data, file):
    odd = file.with_name(os.fsdecode(b"caf\xe9.corridor"))
    note_opened(data, file)
    note_opened(data, odd)
    assert load_kept(data).opened == (str(odd), str(file))


def test_a_folder_that_nobody_may_look_into_takes_no_other_off_the_shelf(data, file, monkeypatch):
    locked, own = data / "corridors" / "locked", data / "corridors" / "own.corridor"
    locked.mkdir(parents=True)
    shutil.copy(file, own)
    real = os.stat

    def refusing(path, *rest, **named):
        if os.path.dirname(os.fspath(path)) == str(locked):  # noqa: PTH120 - what the system gets
            raise PermissionError(path)
        return real(path, *rest, **named)

    monkeypatch.setattr(os, "stat", refusing)
    assert own_corridors(data) == (own,)


def test_no_more_is_remembered_than_a_shelf_can_hold(data, tmp_path):
    for number in range(listing.MOST_OPENED + 3):
        note_opened(data, tmp_path / f"{number}.corridor")
    opened = load_kept(data).opened
    assert len(opened) == listing.MOST_OPENED
    assert opened[0].endswith(f"{listing.MOST_OPENED + 2}.corridor")


def test_a_corridor_is_named_by_path_or_id_and_an_unknown_id_is_told_with_the_known(
    data, file, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    note_opened(data, file)
    assert corridor_path("china-kazakhstan", data) == default_corridor()
    assert corridor_path("jakarta-bandung-example", data) == file
    assert corridor_path("example", data).is_dir()
    assert str(corridor_path("no/where", data)) == str(tmp_path.__class__("no/where"))
    with pytest.raises(UnknownCorridorError) as caught:
        corridor_path("atlantis", data)
    assert caught.value.known[0] == "china-kazakhstan"
    assert "jakarta-bandung-example" in caught.value.known


def test_what_is_written_can_be_read_by_others(data, file):
    note_opened(data, file)
    stored = json.loads((data / "corridors.json").read_text(encoding="utf-8"))
    assert stored == {"opened": [str(file)], "hidden": []}


@pytest.mark.parametrize("identity", ["../../x", "a/b", "con", "-x", "..", "x" * 81, "a\\\\b"])
def test_an_id_that_leads_elsewhere_is_refused_everywhere(tmp_path, identity):
    pack = example_pack(tmp_path)
    replaced(pack, "corridor.toml", "jakarta-bandung-example", identity)
    [fault] = check_pack(pack)
    assert (fault.file, fault.field, fault.problem) == ("corridor.toml", "id", "unsafe_id")
    assert "middle-corridor" in fault.right
    with pytest.raises(PackError):
        load_corridor(pack)
    assert "is no id" in read_head(pack).problem.first


def test_an_id_with_more_than_letters_is_named_and_opens_as_it_always_did(tmp_path):
    pack = example_pack(tmp_path)
    (pack / "lesson-speed.toml").unlink()  # which is for the corridor of the old id
    replaced(pack, "corridor.toml", "jakarta-bandung-example", "jakarta_bandung 2")
    assert [fault.problem for fault in check_pack(pack)] == ["odd_id"]
    assert load_corridor(pack).id == "jakarta_bandung 2"
    assert read_head(pack).problem is None
    replaced(pack, "corridor.toml", "jakarta_bandung 2", "қазақстан-2")
    assert check_pack(pack) == ()


def test_corridors_that_ship_are_called_as_their_folders():
    assert all(read_head(path).id == path.name for path in shipped_corridors())


def test_an_id_of_one_that_ships_means_that_one(data, tmp_path, monkeypatch):
    pack = example_pack(tmp_path)
    replaced(pack, "corridor.toml", "jakarta-bandung-example", "middle-corridor")
    pack.rename(tmp_path / "middle-corridor")
    note_opened(data, tmp_path / "middle-corridor")
    monkeypatch.chdir(tmp_path)
    shipped = corridor_path("middle-corridor", data)
    assert shipped in shipped_corridors()
    assert corridor_path("./middle-corridor/", data) not in shipped_corridors()
    own = corridor_path(str(tmp_path / "middle-corridor"), data)
    assert load_corridor(own).titles["id"] == "Jakarta – Bandung"
