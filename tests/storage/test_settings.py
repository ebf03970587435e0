"""What is remembered between starts: what was saved comes back, what cannot be is passed over."""

import json

import pytest
from msgspec.structs import asdict

from explorer.storage.settings import FILE, Settings, load_settings, save_settings

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
