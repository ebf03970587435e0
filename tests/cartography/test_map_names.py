"""The map's names on real data: countries and seas are named, and no two names meet."""

import itertools

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QImage, QPainter

from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.labels.label_images import LabelImages
from explorer.cartography.projection.kinds import PROJECTIONS
from explorer.cartography.projection.making import corridor_projection, projection_named
from explorer.cartography.rendering.furniture import banner_boxes
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import build_scene, complete
from explorer.model.places import PlaceKind
from explorer.storage.basemap import load_basemap
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, geodata

SIZE = (900, 600)
RING_PX = 13.0


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def basemap():
    return load_basemap(geodata() / "basemap")


@pytest.fixture(scope="module")
def scene(corridor, basemap, qapp):
    return complete(build_scene(corridor, basemap, corridor_projection(corridor)), basemap, ())


@pytest.fixture(scope="module")
def valley(corridor, basemap, qapp):
    """Return a scene with twenty more main places within 60 km of Almaty."""
    almaty, spread = corridor.places["almaty"], np.random.default_rng(7)
    more = {
        f"valley-{n}": replace(
            almaty,
            id=f"valley-{n}",
            lon_deg=almaty.lon_deg + float(spread.uniform(-0.5, 0.5)),
            lat_deg=almaty.lat_deg + float(spread.uniform(-0.3, 0.3)),
        )
        for n in range(20)
    }
    crowded = replace(corridor, places={**corridor.places, **more})
    return complete(build_scene(crowded, basemap, corridor_projection(crowded)), basemap, ())


def words(name):
    return " ".join(line.text for line in name.lines)


def named(scene, view, language="en", **more):
    picture = RenderSpec(view, language, tuple(scene.corridor.routes), **more)
    return {words(name): name for name in Renderer(scene).lettering(picture).names}


def view_of(scene, lon_deg, lat_deg, m_per_px, size=SIZE):
    return Viewport(*scene.projection.point(lon_deg, lat_deg), m_per_px, *size)


def painted_boxes(scene, picture, monkeypatch):
    """Return the boxes of the names that are painted, and the places lit, in pixels."""
    boxes = {}

    def paint(self, painter, name, x_px, y_px):
        boxes[name.key] = (x_px, y_px, x_px + name.width_px, y_px + name.height_px)

    with monkeypatch.context() as patched:
        patched.setattr(LabelImages, "paint", paint)
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        Renderer(scene).paint(painter, picture)
        painter.end()
    return boxes


def meet(a, b):
    return min(a[2], b[2]) - max(a[0], b[0]) > 1e-6 and min(a[3], b[3]) - max(a[1], b[1]) > 1e-6


# ------------------------------------------------------------------ countries and waters


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", {"KAZAKHSTAN", "RUSSIA", "MONGOLIA", "CHINA", "KYRGYZSTAN", "UZBEKISTAN"}),
        ("id", {"KAZAKHSTAN", "RUSIA", "MONGOLIA", "TIONGKOK", "KIRGIZSTAN", "UZBEKISTAN"}),
    ],
)
def test_the_first_map_names_the_countries_it_shows_in_the_language_chosen(
    scene, language, expected
):
    view = view_of(scene, 76.0, 46.0, 2_600.0, (1200, 760))
    assert expected <= set(named(scene, view, language))


def test_countries_are_named_from_the_whole_view_down_to_a_part_of_one(scene):
    for m_per_px in (8_000.0, 6_000.0, 2_000.0, 500.0, 150.0):
        assert "KAZAKHSTAN" in named(scene, view_of(scene, 68.0, 49.0, m_per_px)), m_per_px


@pytest.mark.parametrize("projection", PROJECTIONS)
@pytest.mark.parametrize(
    ("lonlat", "expected"),
    [((-55.0, -10.0), "BRAZIL"), ((135.0, -25.0), "AUSTRALIA"), ((67.0, 48.0), "KAZAKHSTAN")],
)
def test_countries_all_over_the_world_are_named_wherever_a_projection_shows_them(  # noqa: PLR0917 - fixtures and cases
    corridor, basemap, qapp, projection, lonlat, expected
):
    made = projection_named(projection, corridor, np.array(lonlat))
    if not made.shows(np.array([lonlat])).all():
        pytest.skip("this projection does not show it")
    scene = build_scene(corridor, basemap, made)
    assert expected in named(scene, view_of(scene, *lonlat, 5_000.0))


def test_a_countrys_name_lies_inside_the_country_and_inside_what_is_seen_of_it(scene, basemap):
    # Of Mongolia only the western end is in view, far from its middle.
    view = view_of(scene, 88.0, 47.0, 1_500.0)
    name = named(scene, view)["MONGOLIA"]
    zero = view.screen_point(0.0, 0.0)
    left, top = name.left_px + zero[0], name.top_px + zero[1]
    assert left >= 0
    assert left + name.width_px <= SIZE[0]
    across = np.linspace(left, left + name.width_px, 9)
    xy = np.array([view.map_point(x, top + name.height_px / 2) for x in across])
    numbers = basemap.areas.at(scene.projection.inverse(xy))
    assert {basemap.areas.countries[n - 1].code for n in numbers} == {"MN"}


def test_letters_of_countries_are_large_and_spaced_and_those_of_waters_smaller(scene):
    found = named(scene, view_of(scene, 62.0, 44.0, 3_500.0, (1200, 760)))
    country, sea = found["KAZAKHSTAN"].lines[0], found["Caspian Sea"].lines[0]
    assert 15 <= country.font.pixelSize() <= 17
    assert country.font.letterSpacing() >= 1.0
    assert (sea.font.pixelSize(), sea.ink) == (13, "water")
    assert "Aral Sea" in found


def test_a_country_that_the_corridor_names_is_named_once(scene):
    view = view_of(scene, 68.0, 48.0, 3_000.0, (1200, 760))
    picture = RenderSpec(view, "en", tuple(scene.corridor.routes))
    names = Renderer(scene).lettering(picture).names
    called = [n.key for n in names if words(n) == "KAZAKHSTAN" or n.key == "kazakhstan"]
    assert called == ["kazakhstan"]


def test_every_country_has_its_names_and_every_sea_lies_at_sea(basemap):
    areas = basemap.areas
    assert sum(bool(c.names) for c in areas.countries) > 190
    assert all({"en", "id"} <= set(c.names) for c in areas.countries if c.names)
    at = areas.at(np.array([(w.lon_deg, w.lat_deg) for w in areas.waters]))
    for water, number in zip(areas.waters, at.tolist(), strict=True):
        assert water.lake or number == 0, water.names["en"]


@pytest.mark.parametrize(
    ("code", "lonlat"),
    [("KZ", (71.4, 51.1)), ("CN", (87.6, 43.8)), ("US", (-100, 40)), ("RU", (-175.0, 67.0))],
)
def test_the_grid_tells_which_country_lies_where(basemap, code, lonlat):
    (number,) = basemap.areas.at(np.array([lonlat], dtype=float)).tolist()
    assert basemap.areas.countries[number - 1].code == code


# ------------------------------------------------------------------ never over each other


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    m_per_px=st.floats(60.0, 9_000.0),
    aside=st.floats(-1.0, 1.0),
    above=st.floats(-1.0, 1.0),
    lit=st.sampled_from(["", "valley-3", "valley-11", "almaty"]),
)
def test_twenty_main_places_in_one_valley_never_write_over_each_other_nor_past_the_edge(  # noqa: PLR0917 - what hypothesis varies
    valley, monkeypatch, m_per_px, aside, above, lit
):
    x, y = valley.places["almaty"]
    reach = np.array(SIZE) * m_per_px / 2
    view = Viewport(x + aside * reach[0], y + above * reach[1], m_per_px, *SIZE)
    places = frozenset({lit} - {""})
    picture = RenderSpec(view, "en", tuple(valley.corridor.routes), places=places)
    boxes = painted_boxes(valley, picture, monkeypatch)
    assert not any(meet(a, b) for a, b in itertools.combinations(boxes.values(), 2))
    for left, top, right, bottom in boxes.values():
        assert left >= 0
        assert top >= 0
        assert right <= SIZE[0]
        assert bottom <= SIZE[1]
    for place_id in places:
        x_px, y_px = view.screen_point(*valley.places[place_id])
        ring = (x_px - RING_PX, y_px - RING_PX, x_px + RING_PX, y_px + RING_PX)
        assert not any(meet(ring, box) for box in boxes.values())


def test_the_chosen_place_keeps_its_name_and_others_give_way(valley):
    view = Viewport(*valley.places["almaty"], 2_500.0, *SIZE)
    for place_id in ("valley-3", "valley-11", "valley-19"):
        picture = RenderSpec(view, "en", (), places=frozenset({place_id}))
        names = {name.key for name in Renderer(valley).lettering(picture).names}
        assert place_id in names
        assert len([key for key in names if key.startswith("valley")]) < 20


def test_a_main_place_near_the_edge_is_named_on_its_inner_side(scene, monkeypatch):
    x, y = scene.places["lianyungang"]
    view = Viewport(x - 390.0 * 2_000.0, y, 2_000.0, *SIZE)  # 60 px from the right edge
    picture = RenderSpec(view, "en", tuple(scene.corridor.routes))
    left, _, right, _ = painted_boxes(scene, picture, monkeypatch)["lianyungang"]
    assert right <= SIZE[0]
    assert left < 840.0


def test_no_name_is_half_covered_by_a_banner(scene, monkeypatch):
    x, y = scene.places["astana"]
    view = Viewport(x + 300.0 * 2_500.0, y + 270.0 * 2_500.0, 2_500.0, *SIZE)
    plain = RenderSpec(view, "en", tuple(scene.corridor.routes))
    banners = replace(plain, what_if="A what-if that shows no published state of the network")
    (banner,) = banner_boxes(view, banners.banners)
    under = painted_boxes(scene, plain, monkeypatch)
    kept = painted_boxes(scene, banners, monkeypatch)
    plate = (banner.left(), banner.top(), banner.right(), banner.bottom())
    hidden = {key for key, box in under.items() if meet(plate, box)}
    assert "astana" in hidden
    assert kept.keys() == under.keys() - hidden


def test_provinces_are_in_plain_letters_that_no_country_could_be_taken_for(scene):
    assert scene.corridor.places["xinjiang"].kind is PlaceKind.REGION
    found = named(scene, view_of(scene, 84.0, 41.5, 2_000.0))
    assert "Xinjiang" in found
    assert found["Xinjiang"].lines[0].font.pixelSize() == 13
