"""What a picture must not be mistaken without stands where it can be read."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from explorer.cartography.geometry.viewport import Insets, Viewport
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.rendering.furniture import banner_boxes, banner_insets
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.render_spec import Past, RenderSpec
from explorer.cartography.scene.scene import build_scene
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

RAIL, CARD = (12.0, 12.0, 54.0, 240.0), (12.0, 12.0, 284.0, 430.0)
BUTTONS = (850.0, 12.0, 884.0, 112.0)
HANDLE = (854.0, 128.0, 888.0, 236.0)
PAST = Past("As it stood in 2016", "faint: not there yet")


@pytest.fixture(scope="module")
def renderer(qapp):
    corridor = load_corridor(default_corridor())
    return Renderer(build_scene(corridor, None, corridor_projection(corridor)))


def spec(renderer, **more):
    view = Viewport(*renderer.scene.projection.point(80.0, 45.0), 2_500.0, 900, 600)
    return RenderSpec(view, "en", (), what_if="What if: not the published state", **more)


def painted(renderer, picture):
    view = picture.viewport
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.paint(painter, picture)
    painter.end()
    return image


def banners(picture):
    """Return the plates in the picture's own pixels."""
    cut = banner_insets(picture)
    boxes = banner_boxes(picture.viewport.inside(cut), picture.banners)
    return [box.translated(cut.left_px, cut.top_px) for box in boxes]


@pytest.mark.parametrize("card", [RAIL, CARD])
@pytest.mark.parametrize("past", [None, PAST])
@pytest.mark.parametrize("right_px", [0, 344])
def test_no_card_lies_over_the_banners(renderer, card, past, right_px):
    cards = (card, tuple(px - (right_px if n % 2 == 0 else 0) for n, px in enumerate(BUTTONS)))
    picture = spec(renderer, cards=cards, past=past, covered=Insets(right_px=right_px))
    for box in banners(picture):
        for left, top, right, bottom in cards:
            assert not box.intersects(QRectF(left, top, right - left, bottom - top))
        assert box.right() <= 900 - right_px


def test_they_are_painted_there(renderer):
    cards = (RAIL, BUTTONS)
    with_banner = painted(renderer, spec(renderer, cards=cards))
    bare = painted(renderer, RenderSpec(spec(renderer).viewport, "en", (), cards=cards))
    differing = [
        (x, y)
        for x in range(0, 900, 3)
        for y in range(0, 80, 3)
        if with_banner.pixel(x, y) != bare.pixel(x, y)
    ]
    assert differing
    assert min(x for x, _ in differing) >= RAIL[2]


def test_what_stands_lower_takes_nothing_from_them(renderer):
    plain, handled = spec(renderer), spec(renderer, cards=(HANDLE,))
    assert banners(plain) == banners(handled)
