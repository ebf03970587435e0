"""What is remembered between starts: what was saved comes back, what cannot be is passed over."""

import json
import os
import threading

import pytest
from msgspec.structs import asdict

from explorer.storage.documents import list_copies
from explorer.storage.paths import default_corridor
from explorer.storage.remembered import FOLDER, load_remembered
from explorer.storage.settings import FILE, Settings, load_settings, save_settings
from explorer.storage.shelf.listing import FILE as SHELF
from explorer.storage.shelf.listing import Kept, load_kept
from explorer.storage.starts import MARK, begin_start

CHOSEN = Settings("id", "/a.corridor", "AAA=", "BBB=", 14, True, "dark", "print")


def stored(folder, content):
    (folder / FILE).write_text(json.dumps(content), encoding="utf-8")
    return load_settings(folder)


def test_what_was_saved_comes_back(tmp_path):
    folder = tmp_path / "not" / "there"
    assert load_settings(folder) == Settings()
    save_settings(folder, CHOSEN)
    assert load_settings(folder) == CHOSEN
    assert [path.name for path in folder.iterdir()] == [FILE]


@pytest.mark.skipif(os.name == "nt", reason="no pipes among files")
def test_a_start_waits_for_no_pipe_in_place_of_what_is_remembered(tmp_path):
    source = default_corridor()
    for name in (FILE, MARK, SHELF, "sources/index.json", f"{FOLDER}/{source.name}.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        os.mkfifo(tmp_path / name)
    read = []

    def start():
        read.append(load_settings(tmp_path))
        read.append(load_remembered(tmp_path, source))
        read.append(load_kept(tmp_path))
        read.append(list_copies(tmp_path))
        read.append(begin_start(tmp_path))

    thread = threading.Thread(target=start, daemon=True)
    thread.start()
    thread.join(20)
    assert read == [Settings(), None, Kept(), (), 0]


def test_far_too_much_is_not_remembered(tmp_path):
    with (tmp_path / FILE).open("wb") as file:
        file.truncate(20_000_000)
    assert load_settings(tmp_path) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("language", wrong) for wrong in (None, 7, ["id"], {"id": 1}, True)),
        *(("reader_size_pt", wrong) for wrong in ("14", 14.0, True, None, [14])),
        *(("reduce_motion", wrong) for wrong in (1, 0.0, "true", None)),
        *((name, 5) for name in ("corridor", "geometry", "layout", "theme", "map_style")),
    ],
)
def test_a_value_of_the_wrong_type_is_ignored_and_the_others_hold(tmp_path, name, value):
    found = stored(tmp_path, {**asdict(CHOSEN), name: value})
    assert asdict(found) == {**asdict(CHOSEN), name: getattr(Settings(), name)}
    assert type(getattr(found, name)) is type(getattr(Settings(), name))


def test_names_that_are_not_known_and_ones_that_are_missing_do_no_harm(tmp_path):
    assert stored(tmp_path, {"theme": "dark", "zebra": 1}) == Settings(theme="dark")


@pytest.mark.parametrize("content", [None, 7, "text", [{"theme": "dark"}], []])
def test_what_is_no_table_gives_the_defaults(tmp_path, content):
    assert stored(tmp_path, content) == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_file_gives_the_defaults(tmp_path, content):
    (tmp_path / FILE).write_bytes(content)
    assert load_settings(tmp_path) == Settings()
