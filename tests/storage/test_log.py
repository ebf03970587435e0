"""The log holds what went wrong last, and never grows large."""

from explorer.storage import log
from explorer.storage.log import FILE, FOLDER, write_log


def test_entries_are_added_with_their_time(tmp_path):
    path = write_log(tmp_path, "one\ntrace")
    assert write_log(tmp_path, "two \ud800") == path == tmp_path / FOLDER / FILE
    text = path.read_text("utf-8")
    assert text.index("one\ntrace") < text.index("two \\ud800")
    assert text[:2] == "20"


def test_a_full_log_becomes_the_older_one_and_the_oldest_goes(tmp_path, monkeypatch):
    monkeypatch.setattr(log, "MAX_BYTES", 100)
    for number in range(12):
        path = write_log(tmp_path, f"entry {number} " + "x" * 40)
    files = sorted(p for p in path.parent.iterdir() if p.name.startswith(FILE))
    assert [p.name for p in files] == [FILE, *(f"{FILE}.{n}" for n in (1, 2, 3))]
    assert all(p.stat().st_size <= 100 for p in files)
    assert "entry 11" in path.read_text("utf-8")
    assert "entry 10" in (path.parent / f"{FILE}.1").read_text("utf-8")


def test_a_log_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / FOLDER).write_text("in the way", encoding="utf-8")
    assert write_log(tmp_path, "x") is None
