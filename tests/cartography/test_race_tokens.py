"""Where trains of a race are painted."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from explorer.cartography.geometry.viewport import Insets, Viewport
from explorer.cartography.projection.projections import web_mercator
from explorer.cartography.rendering.train_markers import (
    Ground,
    TrainMarker,
    boxes,
    laid_out,
    paint_train_markers,
)
from explorer.cartography.style import LIGHT

MAP = web_mercator(80.0)
VIEW = Viewport(*MAP.point(80.0, 44.0), 2_000.0, 800, 400)


def train(lon_deg=80.0, lat_deg=44.0, *, below=False, waiting=False, words="Horgos: exit checks"):
    return TrainMarker(lon_deg, lat_deg, "horgos", "1", words, waiting, below)


def places(tokens, **ground):
    return boxes(laid_out(tokens, VIEW, MAP, Ground(**ground)))


def painted(tokens):
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(0x123456)
    painter = QPainter(image)
    paint_train_markers(painter, tokens, VIEW, MAP, LIGHT)
    painter.end()
    return image


@pytest.mark.parametrize("waiting", [False, True])
@pytest.mark.parametrize("lon_deg", [73.5, 80.0, 86.5])
def test_nothing_is_painted_outside_the_boxes_that_are_painted_anew(qapp, lon_deg, waiting):
    tokens = [train(lon_deg, waiting=waiting), train(lon_deg, below=True)]
    image, found = painted(tokens), places(tokens)
    assert len(found) == 2
    changed = [
        (x, y) for y in range(400) for x in range(800) if image.pixel(x, y) & 0xFFFFFF != 0x123456
    ]
    assert len(changed) > 500
    for x, y in changed:
        assert any(box.contains(x, y) for box in found), (x, y)


def test_two_trains_at_one_place_are_both_seen_and_no_words_lie_on_others(qapp):
    east, west = train(80.9, 44.62, below=True), train(80.0, 44.0, waiting=True)
    for pair in ([west, east], [east, west]):
        first, second = places(pair)
        assert not first.intersects(second)
    above, below = places([train(), train(below=True)])
    assert above.center().y() < below.center().y()


def test_a_train_off_the_map_is_not_painted(qapp):
    assert places([train(-100.0)]) == ()
    assert painted([train(-100.0)]) == painted([])


def plate(token, **ground):
    (box,) = places([token], **ground)
    return box


def test_no_plate_runs_under_what_lies_over_the_map(qapp):
    sheet = Insets(right_px=340)
    for lon_deg in (80.0, 80.8):
        trains = [train(lon_deg), train(lon_deg, below=True)]
        for box in places(trains, covered=sheet):
            assert box.right() <= 800 - 340 + 3  # what is painted anew around a plate
    assert any(box.right() > 800 - 340 + 3 for box in places([train(80.8)]))


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize("y_px", [6, 90, 394])
@pytest.mark.parametrize("x_px", [10, 400, 790])
def test_no_plate_is_cut_at_an_edge_nor_by_what_lies_over_the_map(qapp, x_px, y_px, below):
    lon_deg, lat_deg = MAP.place(*VIEW.map_point(x_px, y_px))
    for over in (Insets(), Insets(left_px=60, top_px=80, right_px=60, bottom_px=70)):
        token = train(lon_deg, lat_deg, below=below)
        (spot,) = laid_out([token], VIEW, MAP, Ground(over, (), ()))
        free = QRectF(0, 0, 800, 400).adjusted(
            over.left_px, over.top_px, -over.right_px, -over.bottom_px
        )
        assert free.contains(spot.plate)


def test_a_plate_leaves_names_and_cards_free_where_it_can(qapp):
    usual = plate(train())
    name = QRectF(usual.right() - 40, usual.top(), 60, 40)
    assert not plate(train(), names=(name,)).intersects(name)
    assert not plate(train(), cards=(name,)).intersects(name)
    # Names on every side are covered rather than another train or the edge of the map.
    everywhere = (QRectF(0, 0, 800, 400),)
    assert plate(train(), names=everywhere) == usual


def test_two_trains_at_the_foot_leave_names_credits_and_each_others_heads_free(qapp):
    lonlat = MAP.place(*VIEW.map_point(500, 320))
    trains = [train(*lonlat), train(*lonlat, below=True)]
    names = (QRectF(430, 270, 90, 40), QRectF(510, 310, 90, 20))  # above, and to the right
    laid = laid_out(trains, VIEW, MAP, Ground(Insets(), (), names))
    for spot in laid:
        assert spot.plate.bottom() <= 400 - 36, "scale and credits"
        assert not any(name.intersects(spot.plate) for name in names)
        for other in laid:
            head = QRectF(other.head, other.head).adjusted(-11, -11, 11, 11)
            beside = other is spot and spot.side != 0
            assert beside or not spot.plate.intersects(head)
