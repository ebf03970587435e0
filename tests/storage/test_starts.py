"""Starts that did not reach the window are counted, and nothing is deleted because of them."""

from explorer.storage.remembered import Remembered, load_remembered, save_remembered
from explorer.storage.settings import Settings, load_settings, save_settings
from explorer.storage.starts import MARK, begin_start, put_aside, reached_window


def test_only_starts_in_a_row_that_ended_before_count(tmp_path):
    home = tmp_path / "home"
    assert [begin_start(home) for _ in range(3)] == [0, 1, 2]
    reached_window(home)
    assert begin_start(home) == 0


def test_a_damaged_mark_or_a_home_that_cannot_be_written_is_no_fault(tmp_path):
    (tmp_path / MARK).write_bytes(b"\xff\xff")
    assert begin_start(tmp_path) == 0
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", encoding="utf-8")
    assert begin_start(in_the_way) == 0
    reached_window(in_the_way)


def test_what_is_put_aside_is_not_remembered_and_still_there(tmp_path):
    source = tmp_path / "pack"
    for theme in ("dark", "light"):
        save_settings(tmp_path, Settings(theme=theme))
        save_remembered(tmp_path, source, Remembered(year=2016))
        aside = put_aside(tmp_path)
        assert load_settings(tmp_path) == Settings()
        assert load_remembered(tmp_path, source) is None
        assert load_settings(aside) == Settings(theme=theme)
        assert load_remembered(aside, source) == Remembered(year=2016)
