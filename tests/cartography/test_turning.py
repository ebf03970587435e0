"""A globe in motion shows what a resting one shows, only softer."""

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.globe import globe_lines
from explorer.cartography.globe.globe_scene import GlobeScenes
from explorer.cartography.projection.projections import (
    EARTH_RADIUS_M,
    Globe,
    lonlat_of,
    unit_vectors,
)
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.relief import read_relief
from explorer.cartography.scene.render_spec import Past, RenderSpec
from explorer.cartography.scene.scene import build_scene
from explorer.cartography.style import DARK, LIGHT
from explorer.model.places import PlaceKind
from explorer.storage.basemap import load_basemap
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, geodata

SIZE = (900, 600)


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def basemap():
    return load_basemap(geodata() / "basemap")


@pytest.fixture(scope="module")
def coarse(basemap, qapp):
    return read_relief(basemap.relief[0])


@pytest.fixture(scope="module")
def globe_scenes(corridor, basemap, coarse):
    return GlobeScenes(corridor, basemap, coarse)


@pytest.fixture(scope="module")
def with_relief(corridor, basemap, coarse):
    """Return what makes the scene of a resting globe, with the relief a turning one has."""
    return lambda globe: replace(build_scene(corridor, basemap, globe), relief=(coarse,))


def beside_places(corridor):
    """Return the places whose names stand beside them; a country's stands anywhere inside it."""
    return {place.id for place in corridor.places.values() if place.kind is not PlaceKind.REGION}


def view_of(m_per_px):
    return Viewport(0.0, 0.0, m_per_px, *SIZE)


def frame(renderer, picture, *, moving=False):
    view = picture.viewport
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    (renderer.paint_moving if moving else renderer.paint)(painter, picture)
    painter.end()
    return image


def painted(renderer, picture, *, moving=False):
    view, image = picture.viewport, frame(renderer, picture, moving=moving)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8)
    return pixels.reshape(view.height_px, view.width_px, 4)[..., 2::-1].astype(int)


def drawn(scene, picture, style=LIGHT):
    """Tell where the route lines change a picture."""
    lines = settled(Renderer(scene, style), picture)
    none = settled(Renderer(scene, style), replace(picture, routes=()))
    return np.abs(lines - none).max(axis=2) > 40


def settled(renderer, picture):
    """Return what is painted once the names are there, which come a few at a time."""
    for _ in range(39):  # more frames than there are names
        frame(renderer, picture)
    return painted(renderer, picture)


# ---------------------------------------------------------------- the ground


@pytest.mark.parametrize("m_per_px", [17_000.0, 5_000.0])
@pytest.mark.parametrize("center", [(85.0, 40.0), (100.0, 75.0)])
def test_relief_lies_where_a_resting_globe_has_it(
    basemap, globe_scenes, with_relief, center, m_per_px
):
    globe, picture = Globe.above(*center), RenderSpec(view_of(m_per_px), "en", ())
    resting = with_relief(globe)

    def relief(scene, plain):
        """Where the relief changes the picture, and how."""
        return painted(Renderer(scene), picture) - painted(Renderer(plain), picture)

    flat = GlobeScenes(globe_scenes.corridor, basemap, None)
    moved = relief(globe_scenes.scene(globe, m_per_px), flat.scene(globe, m_per_px))
    rested = relief(resting, replace(resting, relief=()))
    there, is_there = (np.abs(r).max(axis=2) > 4 for r in (moved, rested))
    assert (there & is_there).sum() / (there | is_there).sum() > 0.9
    assert np.abs(moved - rested)[there & is_there].mean() < 4.0, "and it is the same relief"


@pytest.mark.parametrize("style", [LIGHT, DARK])
@pytest.mark.parametrize("center", [(35.0, 3.0), (100.0, 75.0), (-170.0, 5.0), (20.0, -60.0)])
def test_land_and_water_lie_where_a_resting_globe_has_them(
    globe_scenes, with_relief, center, style
):
    globe, picture = Globe.above(*center), RenderSpec(view_of(12_000.0), "en", ())
    scenes = (globe_scenes.scene(globe, 12_000.0), with_relief(globe))
    unnamed = (replace(scene, areas=None) for scene in scenes)
    moved, rested = (painted(Renderer(scene, style), picture) for scene in unnamed)
    apart = np.abs(moved - rested).max(axis=2)
    assert np.median(apart) <= 4
    assert (apart > 24).mean() < 0.01, "but for edges, which are softer in motion"


@pytest.mark.parametrize("center", [(33.0, -3.0), (-85.0, 45.0)])
def test_lakes_lie_where_a_resting_globe_has_them(corridor, basemap, globe_scenes, center):
    globe, picture = Globe.above(*center), RenderSpec(view_of(6_000.0), "en", ())
    scenes = (
        globe_scenes.scene(globe, 6_000.0),
        build_scene(corridor, basemap, globe, levels=(0,)),
    )
    lake = QColor(LIGHT.lake).getRgb()[:3]
    moved, rested = (
        np.abs(painted(Renderer(scene), picture) - lake).max(axis=2) <= 3 for scene in scenes
    )
    assert rested.sum() > 250
    assert (moved & rested).sum() > 0.7 * rested.sum()


def length_px(path):
    """Return the length of a path of straight lines, moves left out."""
    elements = [path.elementAt(i) for i in range(path.elementCount())]
    at = np.array([(e.x, e.y) for e in elements]).reshape(-1, 2)
    drawn_to = np.array([e.isLineTo() for e in elements[1:]], dtype=bool)
    return np.hypot(*np.diff(at, axis=0).T)[drawn_to].sum() if len(at) else 0.0


@pytest.mark.parametrize("center", [(85.0, 40.0), (100.0, 75.0), (-170.0, 5.0), (20.0, -60.0)])
def test_no_line_that_lies_in_front_is_left_out(corridor, basemap, globe_scenes, center):
    globe, m_per_px = Globe.above(*center), 4_100.0
    wide = Viewport(0.0, 0.0, m_per_px, 3_200, 3_200)
    paths = globe_scenes.layers.outlines.paths(globe, wide)
    full = build_scene(corridor, basemap, globe, levels=(0,))
    layers = full.layers(m_per_px, wide.bounds_m)
    lines = {name: getattr(layers, name) for name in ("coast", "borders", "disputed")}
    lines["graticule"] = full.graticule
    assert paths.keys() == lines.keys()
    for name, whole in lines.items():
        step = np.append(np.hypot(*np.diff(whole.xy_m.astype(float), axis=0).T), 0.0)
        step[whole.starts[1:] - 1] = 0.0
        assert length_px(paths[name]) == pytest.approx(step.sum() / m_per_px, rel=0.03)
        box = paths[name].boundingRect()
        assert not len(whole) or min(box.left(), box.top()) >= 1_600 - EARTH_RADIUS_M / m_per_px - 1


def test_outlines_are_cut_to_what_a_near_view_shows(globe_scenes):
    paths = globe_scenes.layers.outlines.paths(Globe.above(75.0, 42.0), view_of(2_000.0))
    for name in ("borders", "graticule"):
        box = paths[name].boundingRect()
        assert box.left() > -400
        assert box.right() < SIZE[0] + 400
        assert paths[name].elementCount() > 10


# ---------------------------------------------------------------- the route lines


@pytest.mark.parametrize("m_per_px", [14_000.0, 4_000.0])
@pytest.mark.parametrize("center", [(85.0, 42.0), (60.0, 55.0), (105.0, 30.0)])
def test_route_lines_run_where_a_resting_globe_has_them(corridor, basemap, qapp, center, m_per_px):
    globe = Globe.above(*center)
    picture = RenderSpec(view_of(m_per_px), "en", tuple(corridor.routes))
    moved = drawn(GlobeScenes(corridor, basemap, None).scene(globe, m_per_px), picture)
    rested = drawn(build_scene(corridor, basemap, globe), picture)
    assert rested.sum() > 500
    assert (moved & rested).sum() / (moved | rested).sum() > 0.7
    assert moved.sum() == pytest.approx(rested.sum(), rel=0.1)


def test_lines_that_go_behind_the_globe_leave_nothing_on_its_rim(corridor, globe_scenes):
    globe = Globe.above(-95.0, -40.0)  # the antipode of the corridor
    picture = RenderSpec(view_of(24_000.0), "en", tuple(corridor.routes))
    assert drawn(globe_scenes.scene(globe, 24_000.0), picture).sum() == 0
    half = drawn(globe_scenes.scene(Globe.above(170.0, 35.0), 24_000.0), picture)
    y, x = np.nonzero(half)
    away_px = np.hypot(x - SIZE[0] / 2, y - SIZE[1] / 2)
    assert half.sum() > 50
    assert away_px.max() < EARTH_RADIUS_M / 24_000.0 + 4


@pytest.mark.parametrize("chosen", [frozenset(), frozenset({"urumqi-horgos"})])
def test_lines_of_a_style_are_painted_as_each_by_itself(
    corridor, basemap, qapp, chosen, monkeypatch
):
    def scene():
        return GlobeScenes(corridor, basemap, None).scene(Globe.above(85.0, 42.0), 9_000.0)

    picture = RenderSpec(view_of(9_000.0), "en", tuple(corridor.routes), segments=chosen)
    grouped = settled(Renderer(scene()), picture)
    alone = globe_lines.strokes
    monkeypatch.setattr(
        globe_lines, "strokes", lambda lines, style, box, _: alone(lines, style, box)
    )
    single = settled(Renderer(scene()), picture)
    assert (np.abs(grouped - single).max(axis=2) > 40).mean() < 0.0005
    hidden = settled(Renderer(scene()), replace(picture, routes=()))
    assert (np.abs(grouped - hidden).max(axis=2) > 40).mean() > 0.005


def test_what_is_chosen_lights_up_at_once(corridor, globe_scenes):
    scene = globe_scenes.scene(Globe.above(85.0, 42.0), 9_000.0)
    picture = RenderSpec(view_of(9_000.0), "en", tuple(corridor.routes))
    renderer = Renderer(scene)
    highlighted = QColor(LIGHT.selection).getRgb()[:3]
    last = corridor.routes["horgos-passenger"].segment_ids[-1]
    for chosen in (frozenset(), frozenset({last}), frozenset()):
        image = painted(renderer, replace(picture, segments=chosen), moving=True)
        shown = (np.abs(image - highlighted).max(axis=2) < 12).sum()
        assert shown > 40 if chosen else shown < 10


def test_the_past_is_faint_on_a_turning_globe_too(corridor, globe_scenes):
    scene = globe_scenes.scene(Globe.above(85.0, 42.0), 9_000.0)
    routes = ("horgos-passenger",)
    gone = frozenset((segment, routes[0]) for segment in corridor.routes[routes[0]].segment_ids)
    picture = RenderSpec(view_of(9_000.0), "en", routes)
    was = replace(picture, past=Past("2000", "", lines=gone))
    ink = QColor(LIGHT.route("rail-1").color).getRgb()[:3]

    def inked(some):
        return (np.abs(settled(Renderer(scene), some) - ink).max(axis=2) < 24).sum()

    assert inked(picture) > 200
    assert inked(was) < 0.2 * inked(picture)


def test_a_corridor_without_lines_can_be_turned(corridor, basemap, qapp):
    bare = replace(corridor, routes={}, segments={}, edges={})
    scene = GlobeScenes(bare, basemap, None).scene(Globe.above(0.0, 0.0), 20_000.0)
    painted(Renderer(scene), RenderSpec(view_of(20_000.0), "en", ()))


def test_the_direction_of_a_vector_is_its_place():
    assert lonlat_of(unit_vectors(np.array([(71.5, 51.2)]))[0]) == pytest.approx((71.5, 51.2))
    assert lonlat_of(np.zeros(3)) == (0.0, 0.0)


# ---------------------------------------------------------------- places and names


def test_places_and_lines_are_projected_as_on_a_resting_globe(corridor, basemap, globe_scenes):
    globe = Globe.above(100.0, 30.0)
    transient = globe_scenes.scene(globe, 13_000.0)
    full = build_scene(corridor, basemap, globe, levels=(0,))
    assert transient.transient
    assert transient.places.keys() == full.places.keys()
    for place_id, at in full.places.items():
        assert transient.places[place_id] == pytest.approx(at, abs=1.0)
    for edge_id, line in full.edges.items():
        assert transient.edges[edge_id] == pytest.approx(line, abs=1.0)


def test_names_stay_beside_their_places_while_a_globe_is_turned(corridor, globe_scenes):
    picture = RenderSpec(view_of(5_000.0), "en", tuple(corridor.routes))
    renderer = Renderer(globe_scenes.scene(Globe.above(85.0, 42.0), 5_000.0))
    seen = set()
    for number in range(120):
        scene = globe_scenes.scene(Globe.above(85.0 + number, 42.0 - number / 4), 5_000.0)
        renderer.scene = scene
        lettering = renderer.lettering(picture)
        of_places = [name for name in lettering.names if name.key in beside_places(corridor)]
        for sign in (*lettering.signs, *of_places):
            x, y = (
                (sign.x_px, sign.y_px)
                if hasattr(sign, "x_px")
                else (sign.anchor_x_px, sign.anchor_y_px)
            )
            place = scene.places[sign.key]  # and none of what has gone behind the globe
            assert (x * 5_000.0, y * 5_000.0) == pytest.approx(place, abs=50.0)
        for name in lettering.names:
            assert -name.width_px - 20 < name.left_px - name.anchor_x_px < 20
            assert abs(name.top_px - name.anchor_y_px) < 2.5 * name.height_px + 20
        seen |= {name.key for name in lettering.names}
    assert {"urumqi", "almaty", "astana", "lianyungang", "xian"} <= seen
    assert not of_places, "the corridor lies behind the globe by now"
    assert lettering.names, "but other countries have come round"


def test_names_appear_a_few_at_a_time(corridor, globe_scenes):
    picture = RenderSpec(view_of(5_000.0), "en", tuple(corridor.routes))
    renderer = Renderer(globe_scenes.scene(Globe.above(85.0, 42.0), 5_000.0))
    first, second = painted(renderer, picture), painted(renderer, picture)
    assert (first != second).any()
    assert (settled(renderer, picture) != second).any()


def test_names_that_come_round_appear_without_stopping(corridor, globe_scenes):
    picture = RenderSpec(view_of(5_000.0), "en", tuple(corridor.routes))
    renderer = Renderer(globe_scenes.scene(Globe.above(-150.0, 0.0), 5_000.0))
    assert not {"urumqi", "almaty"} & {name.key for name in renderer.lettering(picture).names}
    for number in range(400):
        turned = min(1.0, number / 100)
        globe = Globe.above(-150.0 - 125.0 * turned, 42.0 * turned)
        renderer.scene = globe_scenes.scene(globe, 5_000.0)
        if {name.key for name in renderer.lettering(picture).names} >= {"urumqi", "almaty"}:
            return
    pytest.fail("no names came")


def test_names_are_placed_for_the_resting_globe_itself(corridor, basemap, globe_scenes):
    picture = RenderSpec(view_of(5_000.0), "en", tuple(corridor.routes))
    renderer = Renderer(globe_scenes.scene(Globe.above(80.0, 42.0), 5_000.0))
    renderer.lettering(picture)
    globe = Globe.above(83.0, 41.0)
    renderer.scene = globe_scenes.scene(globe, 5_000.0)
    renderer.lettering(picture)
    full = build_scene(corridor, basemap, globe)
    renderer.scene = full
    for sign in renderer.lettering(picture).signs:
        at = (sign.x_px * 5_000.0, sign.y_px * 5_000.0)
        assert at == pytest.approx(full.places[sign.key], abs=1e-3)
