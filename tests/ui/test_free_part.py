"""What is fitted lies beside the card of routes, unless that would make the map small."""

import pytest
from PySide6.QtCore import QRect

from explorer.cartography.geometry.viewport import Insets
from explorer.ui.map.free_part import FreePart

CARD = QRect(12, 12, 272, 420)
SIZE = (1366, 613)


@pytest.mark.parametrize("wide_m", [1e5, 4e5, 7e5, 4e6])
def test_what_is_fitted_lies_beside_the_card(wide_m):
    box = (0.0, 0.0, wide_m, 6e5)
    view = FreePart(Insets(right_px=360), (CARD,)).fitted(box, *SIZE, 72)
    left, top = view.screen_point(0.0, 0.0)
    right, bottom = view.screen_point(wide_m, 6e5)
    assert left > CARD.right()
    assert right < SIZE[0] - 360
    assert 0 < top < bottom < SIZE[1]


def test_where_the_card_takes_more_than_half_nothing_is_made_small_for_it():
    box, narrow = (0.0, 0.0, 4e6, 6e5), (640, 613)
    assert FreePart(cards=(CARD,)).fitted(box, *narrow, 72) == FreePart().fitted(box, *narrow, 72)


def test_a_card_at_the_right_moves_nothing():
    box, handle = (0.0, 0.0, 4e5, 6e5), QRect(1320, 120, 34, 108)
    assert FreePart(cards=(handle,)).fitted(box, *SIZE, 72) == FreePart().fitted(box, *SIZE, 72)
