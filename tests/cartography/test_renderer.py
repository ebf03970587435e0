"""The map shows what it must, the same every time, at any size."""

import numpy as np
import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.analysis.geodesy import geodesic_km
from explorer.cartography.geometry.viewport import (
    FARTHEST_M_PER_PX,
    NEAREST_M_PER_PX,
    Insets,
    Viewport,
    fitted,
)
from explorer.cartography.labels.label_images import LabelImages
from explorer.cartography.lines.closures import closed_at
from explorer.cartography.lines.route_lines import as_it_stood, distance_px
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.rendering import map_cache
from explorer.cartography.rendering.furniture import strip_top_px
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.credits import map_credits
from explorer.cartography.scene.relief import read_relief
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import build_scene, complete
from explorer.cartography.style import LIGHT
from explorer.export.pictures import PictureError, save
from explorer.model import languages
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
def scene(corridor, basemap, qapp):
    reliefs = tuple(read_relief(picture) for picture in basemap.relief)
    return complete(build_scene(corridor, basemap, corridor_projection(corridor)), basemap, reliefs)


@pytest.fixture
def renderer(scene):
    return Renderer(scene)


@pytest.fixture
def picture(corridor, scene):
    bounds = scene.bounds_of((), ("urumqi", "almaty", "astana"))
    routes = tuple(corridor.routes)
    attribution = map_credits(corridor, routes)
    return RenderSpec(fitted(bounds, *SIZE), "en", routes, attribution=attribution)


def painted(renderer, picture, *, moving=False):
    view = picture.viewport
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    (renderer.paint_moving if moving else renderer.paint)(painter, picture)
    painter.end()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8)
    return pixels.reshape(view.height_px, view.width_px, 4)[..., 2::-1].astype(int)


def pixels_of(image, color):
    ink = QColor(color)
    return int((np.abs(image - (ink.red(), ink.green(), ink.blue())).max(axis=2) <= 6).sum())


def test_the_same_picture_is_painted_the_same(renderer, picture):
    assert (painted(renderer, picture) == painted(renderer, picture)).all()


def test_every_visible_route_shows_its_colour_and_a_hidden_one_does_not(
    renderer, picture, corridor
):
    every = painted(renderer, picture)
    for route_id in ("horgos-passenger", "alataw-passenger", "wewc-highway"):
        color = LIGHT.route(corridor.routes[route_id].style).color
        assert pixels_of(every, color) > 100
        others = tuple(i for i in picture.routes if i != route_id)
        without = painted(renderer, replace(picture, routes=others))
        assert pixels_of(without, color) < pixels_of(every, color) / 4


def test_a_lit_segment_and_a_lit_place_show_the_colour_of_selection(renderer, picture):
    plain = pixels_of(painted(renderer, picture), LIGHT.selection)
    highlighted = replace(picture, segments=frozenset({"urumqi-horgos"}))
    assert pixels_of(painted(renderer, highlighted), LIGHT.selection) > plain + 500
    place = replace(picture, places=frozenset({"astana"}))
    assert pixels_of(painted(renderer, place), LIGHT.selection) > plain + 150


@pytest.mark.parametrize("moving", [False, True])
def test_no_name_is_half_covered_by_the_strip(renderer, picture, monkeypatch, moving):
    written = []
    monkeypatch.setattr(
        LabelImages,
        "paint",
        lambda _s, _p, name, _x, y: written.append((name.key, y + name.height_px)),
    )
    view = picture.viewport
    place_y = view.screen_point(*renderer.scene.places["almaty"])[1]
    lower = picture.viewport.panned(0, SIZE[1] - 40 - place_y)  # Almaty's name comes into the strip
    picture = replace(picture, viewport=lower)
    top_px = strip_top_px(lower, picture.attribution, renderer.center(lower))
    assert 0 < SIZE[1] - top_px < 80
    painted(renderer, picture, moving=moving)
    assert "almaty" in {name.key for name in renderer.lettering(picture).names}
    assert "almaty" not in {key for key, _ in written}
    assert len(written) > 3
    assert all(bottom_px <= top_px for _, bottom_px in written)


@pytest.mark.parametrize("moving", [False, True])
def test_what_is_closed_has_a_sign_where_it_lies(renderer, picture, corridor, moving):
    closed = closed_at(corridor, ["horgos", "atlantis"], ["almaty-sary-shagan", "atlantis"])
    assert len(closed) == 2
    view = picture.viewport
    shut = painted(renderer, replace(picture, closed=closed), moving=moving)
    for lonlat in closed:
        x, y = view.screen_point(*renderer.scene.projection.point(*lonlat))
        around = shut[round(y) - 9 : round(y) + 10, round(x) - 9 : round(x) + 10]
        assert pixels_of(around, LIGHT.closed) > 60
        assert pixels_of(around, LIGHT.closed_bar) > 20
    assert pixels_of(painted(renderer, picture, moving=moving), LIGHT.closed) == 0


def test_the_sign_of_a_closed_segment_stands_halfway_along_its_longest_edge(corridor):
    ((lon_deg, lat_deg),) = closed_at(corridor, [], ["urumqi-horgos"])
    edges = [corridor.edges[use.edge_id] for use in corridor.segments["urumqi-horgos"].edges]
    longest = max(edges, key=lambda edge: edge.track_km.value)
    assert (lon_deg, lat_deg) in longest.line
    whole_km = geodesic_km(longest.line[0], longest.line[-1])
    ends_km = [geodesic_km((lon_deg, lat_deg), end) for end in (longest.line[0], longest.line[-1])]
    assert max(ends_km) < 0.65 * whole_km


def test_relief_lakes_and_borders_can_each_be_missed(renderer, picture, scene, corridor):
    whole = painted(renderer, picture)
    flat = Renderer(replace(scene, relief=()))
    assert (painted(flat, picture) != whole).any(axis=2).mean() > 0.3
    assert pixels_of(whole, LIGHT.lake) > 1000
    blank = Renderer(build_scene(corridor, None, scene.projection))
    assert pixels_of(painted(blank, picture), LIGHT.lake) == 0


@pytest.mark.parametrize("language", languages.OF_NAMES)
def test_names_are_lettered_in_every_language(renderer, picture, corridor, language):
    picture = replace(picture, language=language)
    lettering = renderer.lettering(picture)
    shown = {line.text for name in lettering.names for line in name.lines}
    for place_id in ("urumqi", "almaty", "astana", "horgos"):
        assert corridor.places[place_id].name(language) in shown


def test_names_keep_their_place_while_the_map_is_dragged_a_little(renderer, picture):
    before = renderer.lettering(picture)
    dragged = replace(picture, viewport=picture.viewport.panned(60, -40))
    assert renderer.lettering(dragged) is before


def test_a_line_turns_faint_where_its_error_shows(renderer, picture):
    far = {line.segment_id: line for line in renderer.lines(picture)}
    view = replace(picture.viewport, m_per_px=300.0)
    near = {line.segment_id: line for line in renderer.lines(replace(picture, viewport=view))}
    assert not far["horgos-almaty"].schematic
    assert near["horgos-almaty"].schematic
    assert not near["alataw-pass-dostyk"].schematic


@pytest.mark.parametrize("m_per_px", [NEAREST_M_PER_PX, FARTHEST_M_PER_PX])
@pytest.mark.parametrize("size", [(1, 1), (3, 900), (1200, 2)])
@pytest.mark.parametrize("away_m", [0, 9e6])
def test_absurd_views_are_painted_without_harm(renderer, picture, m_per_px, size, away_m):
    view = replace(
        picture.viewport,
        m_per_px=m_per_px,
        width_px=size[0],
        height_px=size[1],
        center_x_m=picture.viewport.center_x_m + away_m,
    )
    assert painted(renderer, replace(picture, viewport=view)).shape == (size[1], size[0], 3)


def test_a_name_of_500_characters_does_no_harm(corridor, scene, picture):
    place = replace(corridor.places["horgos"], names={"en": "Horgos " * 70})
    longer = replace(corridor, places={**corridor.places, "horgos": place})
    assert painted(Renderer(replace(scene, corridor=longer)), picture).shape[0] == SIZE[1]


def test_an_svg_holds_names_and_attribution_as_text(renderer, picture, tmp_path):
    path = tmp_path / "map.svg"
    save(path, renderer, picture)
    text = path.read_text("utf-8")
    assert "<text" in text
    for words in ("Urumqi", "Almaty", "© OpenStreetMap contributors (ODbL)"):
        assert words in text


def test_pictures_come_in_the_size_asked_for_and_pdf_is_pdf(renderer, picture, tmp_path):
    save(tmp_path / "map.png", renderer, picture)
    image = QImage(str(tmp_path / "map.png"))
    assert (image.width(), image.height()) == SIZE
    save(tmp_path / "map.pdf", renderer, picture)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
    words = PdfReader(tmp_path / "map.pdf").pages[0].extract_text()
    assert "© OpenStreetMap contributors (ODbL)" in " ".join(words.split())


def test_a_picture_too_large_or_of_no_known_kind_is_refused_in_words(renderer, picture, tmp_path):
    huge = replace(picture, viewport=picture.viewport.resized(20_000, 20_000))
    with pytest.raises(PictureError, match="would fit"):
        save(tmp_path / "map.png", renderer, huge)
    with pytest.raises(PictureError, match="svg"):
        save(tmp_path / "map.gif", renderer, picture)


def test_the_projection_leads_back_to_where_it_came_from(scene, corridor):
    for place in corridor.places.values():
        x_m, y_m = scene.places[place.id]
        lon_deg, lat_deg = scene.projection.place(x_m, y_m)
        assert (lon_deg, lat_deg) == pytest.approx((place.lon_deg, place.lat_deg), abs=1e-7)


def test_the_map_is_true_to_shape_in_the_corridor(scene):
    """A Lambert conformal map stretches north and east alike."""
    for lon, lat in ((87.6, 43.8), (76.9, 43.3), (71.4, 51.2), (113.7, 34.7)):
        step = 0.01
        here = scene.projection.forward(
            np.array([(lon, lat), (lon, lat + step), (lon + step / np.cos(np.radians(lat)), lat)])
        )
        north, east = (np.hypot(*(here[i] - here[0])) for i in (1, 2))
        assert north / east == pytest.approx(1, abs=0.01)


def at_rest(renderer, picture):
    painted(renderer, picture, moving=True)
    while not renderer.at_rest(picture.viewport):
        renderer.work(picture.viewport, 20.0)
    return painted(renderer, picture, moving=True)


def test_a_map_at_rest_looks_like_one_painted_in_one_go(renderer, picture):
    apart = np.abs(at_rest(renderer, picture) - painted(renderer, picture)).max(axis=2)
    assert np.median(apart) <= 1
    assert (apart > 40).mean() < 0.01  # thin lines may round otherwise


def test_a_dragged_map_looks_like_one_painted_there_anew(renderer, scene, picture):
    still = at_rest(renderer, picture)
    moved = replace(picture, viewport=picture.viewport.panned(37, -21))
    dragged = painted(renderer, moved, moving=True)
    apart = np.abs(dragged - painted(Renderer(scene), moved)).max(axis=2)
    assert np.median(apart) <= 1
    assert (apart > 40).mean() < 0.02  # names keep their place, thin lines may round otherwise
    assert (still != dragged).any()


@pytest.mark.parametrize("change", [1.5, 0.6])
def test_a_zoomed_map_is_never_blank_and_soon_sharp(renderer, scene, picture, change):
    renderer.pan_limits_m = scene.bounds_of(tuple(scene.edges), ())
    at_rest(renderer, picture)
    nearer = replace(picture, viewport=picture.viewport.zoomed(change, 450, 300))
    whole = painted(Renderer(scene), nearer)
    first = np.abs(painted(renderer, nearer, moving=True) - whole).max(axis=2)
    assert (first > 60).mean() < 0.06  # blurred, but everything is there
    last = np.abs(at_rest(renderer, nearer) - whole).max(axis=2)
    assert (last > 40).mean() < 0.01


@pytest.mark.parametrize("slow", [True, False])
def test_a_zoom_gives_up_smoothness_where_it_takes_too_long_until_it_has_come_to_rest(
    renderer, picture, monkeypatch, slow
):
    smooth = []

    def scaled(painter, still, view):
        smooth.append(painter.testRenderHint(QPainter.RenderHint.SmoothPixmapTransform))

    at_rest(renderer, picture)
    monkeypatch.setattr(map_cache.MapCache, "_scale", staticmethod(scaled))
    monkeypatch.setattr(map_cache, "_SMOOTH_MS", 0.0 if slow else 1e9)
    nearer = [
        replace(picture, viewport=picture.viewport.zoomed(factor, 450, 300))
        for factor in (1.05, 1.1, 1.0, 1.05)
    ]
    for one in nearer:
        painted(renderer, one, moving=True)
    assert smooth == ([True, False, True] if slow else [True, True, True])


def test_the_kept_ground_never_outlives_its_scene(renderer, scene, picture):
    whole = at_rest(renderer, picture)
    renderer.scene = replace(scene, relief=())
    assert (at_rest(renderer, picture) != whole).any(axis=2).mean() > 0.3
    renderer.scene = scene
    apart = np.abs(at_rest(renderer, picture) - whole).max(axis=2)
    assert (apart > 40).mean() < 0.005


def test_a_fuller_scene_comes_to_rest_without_another_frame(renderer, scene, picture):
    at_rest(renderer, picture)
    renderer.scene = replace(scene)
    for _ in range(2000):
        if renderer.at_rest(picture.viewport):
            return
        renderer.work(picture.viewport, 20.0)
    pytest.fail("names or ground were never finished")


def test_no_seam_where_a_map_was_dragged_over_the_rim_of_the_finer_relief(scene):
    finer = next(r for r in scene.relief if r.extent[2] - r.extent[0] < 180)
    x_m, y_m = scene.projection.forward(np.array([(finer.extent[2] - 14.0, 38.0)]))[0]
    inside = RenderSpec(Viewport(x_m, y_m, 1_500.0, *SIZE), "en", ())
    beyond = replace(inside, viewport=inside.viewport.panned(-400, 0))
    dragged = Renderer(scene)
    at_rest(dragged, inside)
    apart = np.abs(at_rest(dragged, beyond) - painted(Renderer(scene), beyond)).max(axis=2)
    assert (apart > 8).mean() < 0.02


def test_an_improved_segment_is_marked_inside_its_own_line_and_nowhere_beside_it(
    renderer, corridor, scene
):
    bounds = scene.bounds_of((), ("aktogay", "dostyk"))
    routes = ("alataw-passenger",)
    picture = RenderSpec(fitted(bounds, *SIZE, margin_px=120), "en", routes)
    stood = as_it_stood(corridor, 2025, routes, ("{0}", "note", "improved"))
    assert "dostyk-aktogay" in stood.improved
    assert stood.note == "note · improved"
    plain = painted(renderer, picture).astype(int)
    past = replace(stood, words="", note="")
    marked = painted(renderer, replace(picture, past=past)).astype(int)
    changed = np.abs(marked - plain).max(axis=2) > 8
    changed[:80] = False  # where the banner is
    zero = picture.viewport.screen_point(0.0, 0.0)
    line = next(x for x in renderer.lines(picture) if x.segment_id == "dostyk-aktogay")
    away = [distance_px(line.points, x - zero[0], y - zero[1]) for y, x in np.argwhere(changed)]
    assert len(away) > 100
    assert max(away) < 3.0


@pytest.mark.parametrize("edge", ["left_px", "top_px", "right_px", "bottom_px"])
def test_no_name_is_cut_by_a_sheet_that_came_to_lie_over_an_edge(renderer, picture, edge):
    painted(renderer, picture)  # its names are placed while nothing lies over the map
    wide, high = picture.viewport.width_px, picture.viewport.height_px
    before = renderer.name_boxes
    free = {
        "left_px": lambda at: QRectF(at, 0, wide - at, high),
        "top_px": lambda at: QRectF(0, at, wide, high - at),
        "right_px": lambda at: QRectF(0, 0, wide - at, high),
        "bottom_px": lambda at: QRectF(0, 0, wide, high - at),
    }[edge]
    # A sheet whose edge would run through the middle of a name.
    size = wide if edge in {"left_px", "right_px"} else high
    at = next(
        at
        for at in range(60, size // 2)
        if any(not free(at).contains(b) and free(at).intersects(b) for b in before)
    )
    painted(renderer, replace(picture, covered=Insets(**{edge: at})))
    assert len(renderer.name_boxes) > 3
    assert [box for box in renderer.name_boxes if not free(at).contains(box)] == []


def test_it_is_known_where_names_stand_and_what_lies_over_the_map(renderer, picture):
    """Plates of a race keep off both."""
    sheet = replace(picture, covered=Insets(right_px=120), cards=((10.0, 10.0, 60.0, 40.0),))
    size = picture.viewport.width_px, picture.viewport.height_px
    for paint in (renderer.paint, renderer.paint_moving):
        image = QImage(*size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint(painter, sheet)
        painter.end()
        names, over = renderer.name_boxes, renderer.cover_boxes
        assert len(names) > 3
        assert not any(a.intersects(b) for a in names for b in over)
        assert any(box.contains(30.0, 30.0) for box in over)
        assert any(box.contains(size[0] - 60.0, 30.0) for box in over)
        painter = QPainter(image)
        paint(painter, replace(sheet, silent=True))
        painter.end()
        assert renderer.name_boxes == ()
