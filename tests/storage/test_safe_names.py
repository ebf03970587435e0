"""Names that are safe on every system, and dates that are the calendar's."""

import datetime as dt

import pytest

from explorer.storage.fields import is_date
from explorer.storage.format.safe_names import is_harmless_identity, is_identity, is_safe_name

DEVICES = ("con", "NUL", "com1", "LPT9", "com¹", "lpt³", "COM²", "aux.x", "aux .x", "com¹ .x.y")


@pytest.mark.parametrize("name", DEVICES)
def test_what_windows_takes_for_a_device_is_no_name(name):
    assert not is_identity(name)
    assert not is_harmless_identity(name)
    assert not is_safe_name(name)


@pytest.mark.parametrize("name", ["concert", "com", "com-1", "auxiliary", "com4¹", "lpt", "nul-1"])
def test_what_only_looks_like_a_device_is_a_name(name):
    assert is_harmless_identity(name)


@pytest.mark.parametrize("text", ["٢٠١٧-٠٦-٠٨", "２０１７", "2017-٠٦"])
def test_a_date_in_digits_of_another_script_is_none(text):
    assert not is_date(text)
    with pytest.raises(ValueError, match="isoformat"):
        dt.date.fromisoformat(text)


def test_a_date_of_any_precision_is_one():
    assert all(map(is_date, ("2017", "2017-06", "2017-06-08")))


def test_an_id_is_no_longer_than_a_file_name_can_be(tmp_path):
    longest = "漢" * 80
    assert is_identity(longest)
    (tmp_path / f"lesson-{longest}.toml").write_text("x")
    assert not is_identity("\U00020000" * 80)
