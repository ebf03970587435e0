"""Where things lie on the charts, without a window."""

import math

import pytest
import shapely
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
from explorer.analysis.travel_time.time_distance_profile import time_distance_profile
from explorer.analysis.travel_time.timetable import calls
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
from explorer.ui.compare import time_distance as td
from explorer.ui.compare.cause_bar import bar_span
from explorer.ui.compare.dot_plot import laid_out

BOX = (40.0, 10.0, 400.0, 200.0)


@pytest.fixture(scope="module")
def ways():
    found = compare_alternatives(load_corridor(default_corridor()), "urumqi", "almaty").ways[:2]
    stairs = []
    for way in found:
        steps = time_distance_profile(way.time)
        stairs.append(td.ChartProfile(way.id, "", steps, calls(way.time.journey, steps), (25.75,)))
    return tuple(stairs)


def test_everything_that_is_drawn_lies_in_the_frame(ways):
    frame = td.framed(ways, BOX)
    for way in ways:
        published = [(way.end[0], h) for h in way.published_h]
        for at in (*td.points(way.steps), *td.band(way.steps), *published):
            x, y = frame.xy(at)
            assert BOX[0] <= x <= BOX[0] + BOX[2] + 1e-9
            assert BOX[1] - 1e-9 <= y <= frame.bottom + 1e-9


def test_staircases_climb_and_their_bands_hold_them(ways):
    for way in ways:
        corners = td.points(way.steps)
        assert list(corners) == sorted(corners)
        assert all(s.low_h <= s.to_h <= s.high_h for s in way.steps)
        assert len(td.band(way.steps)) == 2 * len(way.steps) + 1


def test_borders_are_named_by_where_one_leaves_and_hold_all_their_waiting(ways):
    horgos, alataw = (td.rises(way.steps) for way in ways)
    assert [r.place_id for r in (*horgos, *alataw)] == ["horgos", "alataw-pass"]
    for rises, way in zip((horgos, alataw), ways, strict=True):
        standing = sum(s.to_h - s.from_h for s in way.steps if s.stands)
        assert rises[0].waiting_h == pytest.approx(standing)


@pytest.mark.parametrize("box", [BOX, (40.0, 10.0, 60.0, 40.0), (0.0, 0.0, 4000.0, 3000.0)])
def test_numbers_of_an_axis_keep_their_distance(ways, box):
    frame = td.framed(ways, box)
    for ticks, span, room, gap in (
        (td.hour_ticks(frame), frame.span_h, box[3], 26),
        (td.km_ticks(frame), frame.span_km, box[2], 74),
    ):
        assert ticks[0] == 0
        assert ticks[-1] <= span
        if len(ticks) > 1:
            assert (ticks[1] - ticks[0]) / span * room >= min(gap, room) - 1e-9


def test_the_axis_stands_still_while_a_way_grows_a_little(ways):
    def longer(by_h):
        first, *others = ways
        return (replace(first, published_h=(first.highest_h + by_h,)), *others)

    frames = [td.framed(longer(by_h), BOX) for by_h in (0.1, 0.5, 1.0, 40.0)]
    assert len({frame.span_h for frame in frames[:3]}) == 1
    assert frames[0].span_h in td.hour_ticks(frames[0])
    assert frames[3].span_h > frames[2].span_h


def test_without_ways_or_room_there_is_no_frame(ways):
    assert td.framed((), BOX) is None
    assert td.framed((td.ChartProfile("a", "", (), ()),), BOX) is None
    assert td.framed(ways, (0.0, 0.0, 0.0, 100.0)) is None


def test_pointing_finds_the_way_the_km_and_the_place(ways):
    frame = td.framed(ways, BOX)
    spot = td.spot_near(ways, frame, frame.xy((686.0, 13.0)))
    assert (spot.way, spot.place_id, spot.towards_id) == (0, "horgos", "")
    assert spot.at_km == pytest.approx(686.0)
    assert spot.at_h == pytest.approx(13.0)
    between = td.spot_near(ways, frame, frame.xy((1000.0, 26.3)))
    assert between.way == 1
    assert {between.place_id, between.towards_id} == {"aktogay", "zhetigen"}
    assert td.spot_near(ways, frame, (frame.left + 380, frame.bottom)) is None


def test_the_keyboard_reaches_every_place_and_stays_on_the_way(ways):
    found = [td.spot_of_call(0, ways[0], i).place_id for i in range(-1, 20)]
    assert list(dict.fromkeys(found)) == [c.place_id for c in ways[0].calls]


def test_a_label_never_covers_a_line_or_another_label():
    room, line = (0.0, 0.0, 200.0, 100.0), [(100.0, 0.0), (100.0, 100.0)]
    candidates = td.beside((100.0, 50.0), (60.0, 16.0))
    first = td.placed(candidates, [], [line], room)
    second = td.placed(candidates, [first], [line], room)
    assert first[0] > 100
    assert second[0] + second[2] < 100
    assert td.placed(candidates, [room], [line], room) is None
    assert td.placed(candidates, [], [], (0.0, 0.0, 20.0, 20.0)) is None


_PX = st.integers(-60, 60).map(float)


@given(st.lists(st.tuples(_PX, _PX), min_size=2, max_size=5), _PX, _PX)
def test_a_label_stands_where_no_line_runs_as_shapely_sees_it(line, left, top):
    label = (left, top, 30.0, 12.0)
    room = (-100.0, -100.0, 300.0, 300.0)
    free = td.placed([label], [], [line], room) is not None
    assert free == (
        not shapely.LineString(line).intersects(shapely.box(left, top, left + 30, top + 12))
    )


@example([-5e-324, 2.0], 60.0, 40.0)
@given(
    st.lists(st.floats(-40, 300), min_size=1, max_size=50),
    st.floats(60, 600),
    st.floats(40, 300),
)
def test_dots_stay_inside_the_plot_and_none_is_lost(times, width, height):
    layout = laid_out(tuple(sorted(times)), width, height)
    assert len(layout.middles) == len(times)
    for x, y in layout.middles:
        assert math.isfinite(x)
        assert 0 <= x <= width
        assert 0 <= y <= height
    rounding_h = 1e-9  # of a division: 5e-324 h before noon is noon
    assert layout.low_h <= min(times) + rounding_h
    assert max(times) <= layout.high_h + rounding_h


def test_a_plot_without_room_or_dots_is_left_out():
    assert laid_out((), 300, 80) is None
    assert laid_out((1.0,), 20, 80) is None


def test_bars_share_one_scale_and_their_zero():
    assert bar_span(-2.0, -2.0, 2.0, 100.0) == (0.0, 50.0, 50.0)
    assert bar_span(1.0, -2.0, 2.0, 100.0) == (50.0, 75.0, 50.0)
    assert bar_span(0.0, 0.0, 0.0, 100.0) == (0.0, 0.0, 0.0)
