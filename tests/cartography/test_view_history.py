"""The trail of views: back, forth, and what a new view forgets."""

from explorer.cartography.geometry.view_history import MOST_VIEWS, SeenView, ViewHistory

A, B, C = (SeenView(lon, 45.0, 2_000.0) for lon in (70.0, 75.0, 80.0))


def walked(*views):
    history = ViewHistory()
    for view in views:
        history = history.visited(view)
    return history


def test_one_walks_back_and_forth_and_stops_at_both_ends():
    history = walked(A, B, C)
    assert history.back().present == B
    assert history.back().back().back().present == A
    assert history.back().forth().forth().present == C
    assert not history.can_go_forth
    assert not history.back().back().can_go_back


def test_a_new_view_forgets_what_lay_ahead():
    history = walked(A, B).back().visited(C)
    assert history.views == (A, C)
    assert not history.can_go_forth


def test_a_view_that_looks_the_same_is_no_step():
    hair = SeenView(70.0 + 1e-4, 45.0, 2_001.0)
    assert walked(A, hair).views == (A,)
    assert len(walked(A, SeenView(70.0, 45.0, 2_100.0)).views) == 2
    assert len(walked(A, SeenView(70.1, 45.0, 2_000.0)).views) == 2


def test_an_empty_history_has_nowhere_to_go():
    assert ViewHistory().present is None
    assert ViewHistory().back() == ViewHistory().forth() == ViewHistory()


def test_the_history_does_not_grow_for_ever():
    history = walked(*(SeenView(float(i), 0.0, 100.0) for i in range(3 * MOST_VIEWS // 2)))
    assert len(history.views) == MOST_VIEWS
    assert history.present == history.views[-1]
