"""Pictures on disk: the size asked for, text that stays text, and refusals in words."""

import itertools
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from explorer.cartography.geometry.viewport import fitted
from explorer.cartography.labels.fonts import map_font
from explorer.cartography.labels.lettering import load_fonts
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.rendering.furniture import STRIP_PX
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.credits import map_credits
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import build_scene
from explorer.cartography.style import LIGHT
from explorer.export.pictures import FORMATS, MAX_SIDE_PX, PictureError, save
from explorer.export.render import render
from explorer.model import languages
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, geodata, resources

SIZE = (640, 320)
SVG = "{http://www.w3.org/2000/svg}"
NO_BASEMAP = Path("no", "such", "folder")

ATTRIBUTION = "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · GSHHG"


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def renderer(corridor, qapp):
    """A renderer of routes and names on a blank sheet: what a file holds does not need the land."""
    load_fonts(resources() / "fonts")
    return Renderer(build_scene(corridor, None, corridor_projection(corridor)))


def picture_of(renderer, places=("urumqi", "almaty"), size=SIZE, **more):
    bounds = renderer.scene.bounds_of((), places)
    routes = tuple(renderer.scene.corridor.routes)
    given = {"viewport": fitted(bounds, *size), "language": "en", "routes": routes}
    credited = {"attribution": map_credits(renderer.scene.corridor, routes)}
    return RenderSpec(**{**given, **credited, **more})


@pytest.fixture
def picture(renderer):
    return picture_of(renderer)


def pixels(image):
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint8)
    return rows.reshape(plain.height(), plain.width(), 4)[..., 2::-1].copy()


def texts(path):
    """Return (text, x, y) of every text of an SVG, in its own group's coordinates."""
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file
    return [
        ("".join(e.itertext()).strip(), float(e.get("x")), float(e.get("y")))
        for e in root.iter(f"{SVG}text")
    ]


# ---------------------------------------------------------------------------------------- formats


def test_a_png_holds_exactly_what_the_renderer_paints(renderer, picture, tmp_path):
    save(tmp_path / "map.png", renderer, picture)
    saved = QImage(str(tmp_path / "map.png"))
    assert (saved.width(), saved.height()) == SIZE
    direct = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    direct.fill(0)
    painter = QPainter(direct)
    renderer.paint(painter, picture)
    painter.end()
    assert (pixels(saved) == pixels(direct)).all()
    assert not (pixels(saved) == pixels(saved)[0, 0]).all(), "an empty sheet"


def test_a_pdf_has_one_page_of_the_pictures_size_at_96_pixels_to_the_inch(
    renderer, picture, tmp_path
):
    path = tmp_path / "map.pdf"
    save(path, renderer, picture)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    boxes = re.findall(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]", content)
    assert [tuple(map(float, box)) for box in boxes] == [(SIZE[0] * 0.75, SIZE[1] * 0.75)]


def test_an_svg_is_well_formed_with_a_title_and_the_sources_of_its_data(
    renderer, picture, tmp_path
):
    path = tmp_path / "map.svg"
    save(path, renderer, picture)
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file
    assert root.get("viewBox") == f"0 0 {SIZE[0]} {SIZE[1]}"
    assert root.findtext(f"{SVG}title") == "Corridor Explorer"
    assert root.findtext(f"{SVG}desc") == ATTRIBUTION


def test_an_svg_is_as_large_as_the_pixels_asked_for_at_96_to_the_inch(renderer, picture, tmp_path):
    path = tmp_path / "map.svg"
    save(path, renderer, picture)
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file
    per_px = {"mm": 25.4 / 96, "px": 1.0, "": 1.0}
    for side, length in zip(("width", "height"), SIZE, strict=True):
        number, unit = re.fullmatch(r"([\d.]+)(\w*)", root.get(side)).groups()
        assert float(number) / per_px[unit] == pytest.approx(length, abs=0.5)


@pytest.mark.parametrize("language", languages.OF_NAMES)
def test_an_svg_holds_the_names_as_text_in_every_language(renderer, corridor, language, tmp_path):
    path = tmp_path / "map.svg"
    save(path, renderer, picture_of(renderer, language=language))
    written = {text for text, _, _ in texts(path)}
    for place_id in ("urumqi", "horgos", "almaty"):
        assert corridor.places[place_id].name(language) in written


@pytest.mark.parametrize("name", ["MAP.PNG", "Map.Svg", "map.PDF", "Peta Хоргос 霍尔果斯.png"])
def test_capitals_and_any_script_in_a_files_name_are_fine(renderer, picture, name, tmp_path):
    save(tmp_path / name, renderer, picture)
    assert [p.name for p in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).stat().st_size > 1000


def test_saving_again_replaces_the_file(renderer, picture, tmp_path):
    path = tmp_path / "map.png"
    path.write_bytes(b"old" * 1_000_000)
    save(path, renderer, picture)
    assert QImage(str(path)).width() == SIZE[0]
    assert path.stat().st_size < 3_000_000


@pytest.mark.parametrize("kind", FORMATS)
def test_the_smallest_picture_is_written(renderer, picture, kind, tmp_path):
    path = tmp_path / f"dot{kind}"
    save(path, renderer, replace(picture, viewport=picture.viewport.resized(1, 1)))
    assert path.stat().st_size > 50


# --------------------------------------------------------------------------------------- refusals


@pytest.mark.parametrize("name", ["map.gif", "map", "map.png.txt", ".png"])
def test_an_unknown_kind_is_refused_with_the_kinds_there_are(renderer, picture, name, tmp_path):
    with pytest.raises(PictureError) as caught:
        save(tmp_path / name, renderer, picture)
    assert name in str(caught.value)
    assert all(kind in caught.value.reason for kind in FORMATS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", FORMATS)
def test_a_missing_folder_is_refused_and_not_made(renderer, picture, kind, tmp_path):
    with pytest.raises(PictureError, match="no such folder"):
        save(tmp_path / "none" / f"map{kind}", renderer, picture)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", FORMATS)
def test_a_name_that_cannot_be_written_to_is_refused(renderer, picture, kind, tmp_path):
    path = tmp_path / f"map{kind}"
    path.mkdir()
    with pytest.raises(PictureError, match="cannot be written"):
        save(path, renderer, picture)


@pytest.mark.parametrize("size", [(20_000, 20_000), (MAX_SIDE_PX + 1, 1), (1, MAX_SIDE_PX + 1)])
def test_too_large_a_png_is_refused_before_it_is_painted(renderer, picture, size, tmp_path):
    huge = replace(picture, viewport=picture.viewport.resized(*size))
    with pytest.raises(PictureError, match=f"{size[0]}x{size[1]} is too large"):
        save(tmp_path / "map.png", renderer, huge)
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------- scale bar and attribution


def furniture(path):
    """Return the boxes (left, top, right, bottom) of scale and attribution in an SVG."""
    metrics = QFontMetricsF(map_font(12.0, bold=False))
    parts = ATTRIBUTION.split(" · ")
    found = [
        (
            text,
            (x, y - metrics.ascent(), x + metrics.horizontalAdvance(text), y + metrics.descent()),
        )
        for text, x, y in texts(path)
        if re.fullmatch(r"[\d.]+ km", text) or any(part in text for part in parts)
    ]
    return dict(found)


@pytest.mark.parametrize("width", [240, 300, 360, 420, 600, 1600])
def test_scale_and_attribution_are_whole_and_never_lie_over_each_other(renderer, width, tmp_path):
    path = tmp_path / "map.svg"
    picture = picture_of(renderer, size=(width, 300))
    longest_bar = replace(picture.viewport, m_per_px=200_000 / 150)
    save(path, renderer, replace(picture, viewport=longest_bar))
    boxes = furniture(path)
    shown = " · ".join(boxes)
    for part in ATTRIBUTION.split(" · "):
        assert part in shown
    for text, (left, top, right, bottom) in boxes.items():
        assert left >= 0, f"{text!r} begins {-left:.0f} px outside the picture"
        assert right <= width, f"{text!r} ends {right - width:.0f} px outside the picture"
        assert top >= 0
        assert bottom <= 300
    for (one, a), (other, b) in itertools.combinations(boxes.items(), 2):
        wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
        assert wide <= 1 or high <= 1, f"{one!r} and {other!r} lie over each other"


# ------------------------------------------------------------------------------ without a window


def test_a_map_without_its_basemap_still_shows_routes_and_names(corridor, qapp, tmp_path):
    path = tmp_path / "map.svg"
    render(path, corridor, basemap_folder=NO_BASEMAP, size_px=(800, 400))
    written = " ".join(text for text, _, _ in texts(path))
    assert "Urumqi" in written
    assert "OpenStreetMap" in written
    assert LIGHT.route("horgos").color in path.read_text("utf-8")


def test_a_map_of_one_place_has_it_lit_in_the_middle_above_the_strip(corridor, qapp, tmp_path):
    path = tmp_path / "map.png"
    render(path, corridor, basemap_folder=NO_BASEMAP, size_px=(400, 300), view=("horgos",))
    ink = QColor(LIGHT.selection)
    highlighted = (
        np.abs(pixels(QImage(str(path))) - (ink.red(), ink.green(), ink.blue())) == 0
    ).all(axis=2)
    rows, columns = np.nonzero(highlighted)
    assert len(rows) > 100
    assert (columns.min() + columns.max()) / 2 == pytest.approx(200, abs=2)
    assert (rows.min() + rows.max()) / 2 == pytest.approx((300 - STRIP_PX) / 2, abs=2)


def test_a_map_fitted_to_places_names_all_of_them_inside(corridor, qapp, tmp_path):
    path = tmp_path / "map.svg"
    view = ("lianyungang", "astana", "rotterdam")
    render(path, corridor, basemap_folder=NO_BASEMAP, size_px=(900, 500), view=view)
    written = {text for text, _, _ in texts(path)}
    assert {corridor.places[i].name("en") for i in view} <= written


def test_a_corridor_without_routes_or_places_still_gives_a_sheet(corridor, qapp, tmp_path):
    bare = replace(corridor, places={}, edges={}, segments={}, routes={})
    render(tmp_path / "map.png", bare, basemap_folder=NO_BASEMAP, size_px=(300, 200))
    assert QImage(str(tmp_path / "map.png")).width() == 300


@pytest.mark.parametrize("lon_deg", [None, 75.0], ids=["one main place", "main places in a row"])
def test_the_relief_takes_a_corridor_whose_main_places_span_no_width(
    corridor, qapp, lon_deg, tmp_path
):
    main = {"almaty"} if lon_deg is None else {"almaty", "astana"}
    places = {
        i: replace(p, rank=1, lon_deg=lon_deg or p.lon_deg) if i in main else replace(p, rank=3)
        for i, p in corridor.places.items()
    }
    path = tmp_path / "map.png"
    narrow = replace(corridor, places=places)
    render(path, narrow, basemap_folder=geodata() / "basemap", size_px=(300, 200))
    assert QImage(str(path)).width() == 300
