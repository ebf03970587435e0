"""The measuring itself: a larger corridor that is sound, rows with their spread, the history."""

from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
from tests.bench.comparing import told
from tests.bench.history import add
from tests.bench.large import write_large
from tests.bench.rows import Row, frame_rows_of


def test_a_larger_corridor_is_whole_and_has_everything_so_many_times(tmp_path):
    small = load_corridor(default_corridor())
    large = load_corridor(write_large(default_corridor(), tmp_path / "large", times=3))
    assert len(large.places) == 3 * len(small.places)
    assert len(large.routes) == 3 * len(small.routes)
    assert len(large.passages) == 3 * len(small.passages)
    assert len(large.claims) == 3 * len(small.claims)
    copied = large.routes["horgos-passenger-x2"]
    assert all(name.endswith("-x2") for name in copied.segment_ids)
    assert large.places["almaty-x1"].lon_deg != small.places["almaty"].lon_deg


def test_ratios_are_told_with_their_spread():
    assert told("a start", [1.0, 0.8, 0.9]).split("  ")[0] == "a start"
    assert told("a start", [1.0, 0.8, 0.9]).endswith("0.90 ×  (0.80 to 1.00)")


def test_frames_are_told_by_the_longest_too():
    rows = frame_rows_of("a drag", [1.0] * 99 + [40.0], goal="≤ 16.7")
    assert [row.value for row in rows if "longest" in row.what] == [40.0]


def test_what_was_measured_stands_before_what_was_measured_earlier(tmp_path):
    page = tmp_path / "performance.md"
    page.write_text("# Speed\n\nWords.\n\n## 2001-01-01, old\n\n| a |\n", encoding="utf-8")
    add([Row("a start", 3.94, "× bare", "≤ 4")], page)
    text = page.read_text(encoding="utf-8")
    assert text.index("| a start | 3.9 × bare | ≤ 4 |") < text.index("## 2001-01-01, old")
    assert text.startswith("# Speed\n\nWords.\n")
