"""Names never overlap, the important ones are there, and a drag changes nothing."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.cartography.labels.placement import Label, candidate_boxes, label_steps

labels = st.lists(
    st.builds(
        Label,
        key=st.uuids().map(str),
        x_px=st.floats(0, 600),
        y_px=st.floats(0, 400),
        width_px=st.floats(10, 160),
        height_px=st.floats(10, 34),
        gap_px=st.floats(2, 12),
        priority=st.integers(0, 5),
        centered=st.booleans(),
    ),
    max_size=25,
)


def place_labels(labels, **options):
    return next(placed for placed in label_steps(labels, **options) if placed is not None)


def boxes(placed, given_labels):
    size = {x.key: (x.width_px, x.height_px) for x in given_labels}
    return [
        (p.left_px, p.top_px, p.left_px + size[p.key][0], p.top_px + size[p.key][1]) for p in placed
    ]


def overlap(a, b):
    return min(a[2], b[2]) - max(a[0], b[0]) > 1e-6 and min(a[3], b[3]) - max(a[1], b[1]) > 1e-6


@given(labels)
def test_placed_names_never_overlap(some):
    placed = place_labels(some)
    assert not any(overlap(a, b) for a, b in itertools.combinations(boxes(placed, some), 2))


@given(labels, st.integers(-5000, 5000), st.integers(-5000, 5000))
def test_a_drag_moves_every_name_by_the_same_and_leaves_none_out(some, dx, dy):
    # Whole positions, so that adding the drag is exact and no tie is decided by rounding.
    from msgspec.structs import replace

    some = [
        replace(x, x_px=round(x.x_px), y_px=round(x.y_px), width_px=round(x.width_px),
                height_px=2 * round(x.height_px / 2), gap_px=round(x.gap_px))
        for x in some
    ]  # fmt: skip
    moved = [replace(x, x_px=x.x_px + dx, y_px=x.y_px + dy) for x in some]
    before, after = place_labels(some), place_labels(moved)
    assert [p.key for p in before] == [p.key for p in after]
    for a, b in zip(before, after, strict=True):
        assert abs(b.left_px - a.left_px - dx) < 1e-6
        assert abs(b.top_px - a.top_px - dy) < 1e-6


def crowd(count, **more):
    return [Label(f"n{i:02}", 100, 100, 80, 16, 5, 5, **more) for i in range(count)]


def test_the_more_important_name_gets_the_room():
    some = [*crowd(20), Label("capital", 100, 100, 80, 16, 5, 0)]
    placed = place_labels(some)
    assert placed[0].key == "capital"
    assert len(placed) < len(some)


def test_a_required_name_covers_signs_where_it_must_but_never_another_name():
    alone = [Label("must", 100, 100, 80, 16, 5, 9, required=True)]
    assert place_labels(alone, blocked=((0.0, 0.0, 300.0, 300.0),))
    assert place_labels(alone, closed=((0.0, 0.0, 300.0, 300.0),)) == ()
    some = [*crowd(12, required=True), *alone]
    placed = place_labels(some)
    assert not any(overlap(a, b) for a, b in itertools.combinations(boxes(placed, some), 2))


@given(st.floats(0, 600), st.floats(0, 400))
def test_a_name_whose_place_is_seen_is_cut_only_where_every_side_would_be(x, y):
    label = Label("alone", x, y, 90.0, 16.0, 5.0, 0)
    (placed,) = place_labels([label], frame=(0.0, 0.0, 600.0, 400.0))
    left, top = placed.left_px, placed.top_px
    cut = left < 0 or top < 0 or left + 90 > 600 or top + 16 > 400
    fits = any(a >= 0 and b >= 0 and c <= 600 and d <= 400 for a, b, c, d in candidate_boxes(label))
    assert cut is not fits


def test_the_name_of_an_area_stands_around_one_of_its_spots_where_there_is_room():
    area = Label("area", 100, 100, 80, 16, 0, 5, spots=((100.0, 100.0), (300.0, 50.0)))
    town = Label("town", 100, 100, 80, 16, 5, 0, centered=True)
    placed = {p.key: p for p in place_labels([town, area], before={"area": 7})}
    assert (placed["area"].left_px, placed["area"].top_px) == (260.0, 42.0)


def test_names_keep_off_blocked_places_and_look_for_the_side_without_lines():
    import numpy as np

    label = Label("a", 100, 100, 60, 16, 6, 1)
    right = candidate_boxes(label)[0]
    line = np.column_stack((np.linspace(104, 200, 60), np.full(60, 92.0)))
    assert place_labels([label])[0].left_px == right[0]
    assert place_labels([label], line_points=line)[0].left_px < 100
    assert place_labels([label], blocked=((0.0, 0.0, 300.0, 300.0),)) == ()


def _covered(box, others):
    def along(i, other):
        return max(0.0, min(box[i + 2], other[i + 2]) - max(box[i], other[i]))

    return sum(along(0, other) * along(1, other) for other in others)


signs = st.lists(
    st.builds(
        lambda x, y, w: (x, y, x + w, y + w), st.floats(0, 600), st.floats(0, 400), st.floats(3, 30)
    ),
    max_size=30,
)
many_points = st.lists(st.tuples(st.floats(0, 600), st.floats(0, 400)), max_size=40)


@given(labels, signs, many_points)
def test_each_name_takes_the_cheapest_of_all_its_places_that_are_free(some, blocked, points):
    """As if every place were weighed against every box and point; the search looks at few."""
    placed = place_labels(some, blocked=tuple(blocked), line_points=np.array(points or [(-9, -9)]))
    taken = []
    at = {p.key: p for p in placed}
    for label in sorted(some, key=lambda x: (x.priority, x.key)):
        reach, prices = label.width_px * 1.5, {}
        for slot, box in enumerate(candidate_boxes(label)):
            room = (box[0] - 2.0, box[1], box[2] + 2.0, box[3])
            if _covered(room, taken) > 0 or _covered(box, blocked) > 0:
                continue
            under = sum(
                box[0] < x < box[2] and box[1] < y < box[3]
                for x, y in points
                if abs(x - label.x_px) < reach and abs(y - label.y_px) < reach
            )
            prices[slot] = slot * 0.4 + 0.35 * under
        if not prices:
            assert label.key not in at
            continue
        chosen = at[label.key]
        assert prices[chosen.slot] == min(prices.values())
        left, top = chosen.left_px, chosen.top_px
        taken.append((left - 2.0, top, left + label.width_px + 2.0, top + label.height_px))


def test_the_name_of_an_area_is_left_out_where_the_frame_would_cut_it():
    sea = Label("sea", 100, 4, 80, 20, 0, 1, spots=((100.0, 4.0), (100.0, 8.0)))
    assert place_labels([sea], frame=(0, 0, 400, 300)) == ()
    assert place_labels([sea], frame=(0, -50, 400, 300)) != ()
