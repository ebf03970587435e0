"""Every map style can be read: contrast and colour vision, computed, and each check can fail."""

import itertools

import numpy as np
import pytest
from cartography.contrast import DEFICIENCIES, contrast, delta_e, difference, over, rgb, seen_with
from msgspec.structs import fields, replace
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.cartography.geometry.viewport import fitted
from explorer.cartography.lines.strokes import paint_route_sample
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.relief import read_relief
from explorer.cartography.scene.relief_tint import tone
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import build_scene, complete
from explorer.cartography.style import DARK, LIGHT, STYLES, Pattern, RouteStyle
from explorer.model.route_styles import OLD_NAMES, STYLE_NAMES
from explorer.storage.basemap import load_basemap
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, geodata

TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11, level AA
LEAST_DELTA_E = 10.0  # CIEDE2000; about 2 is the least difference that side by side can be seen
RELIEF_SHARES = (0.3, 1.0)  # the renderer shows less of the relief close up
every_style = pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)


# ------------------------------------------------------------------ what may lie under something


@pytest.fixture(scope="module")
def relief_tones():
    """The darkest and the brightest hundredth of the relief on land."""
    relief = read_relief(load_basemap(geodata() / "basemap").relief[1])
    image = relief.image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(-1, 4)[::7]
    land = pixels[pixels[:, 3] == 255][:, :3] / 255
    brightness = land @ (0.2126, 0.7152, 0.0722)
    return [
        np.median(land[np.abs(brightness - np.percentile(brightness, at)) < 0.004], axis=0)
        for at in (1, 99)
    ]


def grounds(style, relief_tones):
    """Return what the map's ground may look like at any spot, by name."""
    found = {"land": rgb(style.land), "sea": rgb(style.sea), "lake": rgb(style.lake)}
    for (name, shade), share in itertools.product(
        zip(("dark slope", "bright slope"), relief_tones, strict=True), RELIEF_SHARES
    ):
        shown = over(style.relief_tint, style.relief_tint_share, shade)
        found[f"{name} {share}"] = over(shown, style.relief_opacity * share, style.land)
    return found


def under_names(style, relief_tones):
    """Return what a name may lie on: the ground and every line and sign on it."""
    names = ("coast", "border", "river", "casing", "selection", "selection_rim", "place_fill")
    lines = {name: rgb(getattr(style, name)) for name in names}
    routes = {f"route {name}": rgb(route.color) for name, route in style.routes.items()}
    return grounds(style, relief_tones) | lines | routes


# ------------------------------------------------------------------ the checks


def too_faint(pairs, least):
    """Return the pairs (name, colour, name, colour) whose contrast is below ``least``."""
    return [
        f"{name} on {ground}: {contrast(color, below):.2f}"
        for name, color, ground, below in pairs
        if contrast(color, below) < least
    ]


def unreadable_texts(style, relief_tones):
    """Names on their halo over everything; the strip's text on its ground over everything."""
    below = under_names(style, relief_tones)
    halos = {f"halo over {k}": over(style.halo, style.halo_opacity, v) for k, v in below.items()}
    strips = {
        f"strip over {k}": over(style.furniture, style.furniture_opacity, v)
        for k, v in below.items()
    }
    texts = [("label", halos), ("town_label", halos), ("water_label", halos)]
    return too_faint(
        (
            (name, getattr(style, name), ground, color)
            for name, on in (*texts, ("furniture_text", strips))
            for ground, color in on.items()
        ),
        TEXT,
    )


def invisible_shapes(style, relief_tones):
    """Coast, borders, signs, tools and routes against every ground."""
    names = (
        "coast",
        "border",
        "place_outline",
        "town_label",
        "selection_rim",
        "focus",
        "measure",
        "closed",
    )
    shapes = {name: getattr(style, name) for name in names}
    shapes |= {f"route {name}": route.color for name, route in style.routes.items()}
    shapes["unknown route"] = style.unknown_route.color
    return too_faint(
        (
            (name, color, ground, below)
            for name, color in shapes.items()
            for ground, below in grounds(style, relief_tones).items()
        ),
        SHAPE,
    )


def blurred_parts(style, _relief_tones):
    """Parts of one sign or line against each other: casing, core, outline and fill."""
    pairs = [
        ("place_outline", style.place_outline, "its fill", style.place_fill),
        ("place_outline", style.place_outline, "a crossing's fill", style.crossing_fill),
        ("place_outline", style.place_outline, "the selection", style.selection),
        ("closed_bar", style.closed_bar, "its plate", style.closed),
    ]
    for name, route in (*style.routes.items(), ("unknown", style.unknown_route)):
        faint = over(route.color, style.schematic_opacity, style.casing)
        pairs.append((name, route.color, "its casing", style.casing))
        pairs.append((f"schematic {name}", faint, "its casing", style.casing))
        pairs.append((name, route.color, "its core", route.core))
    return too_faint(pairs, SHAPE)


def confusable_routes(style, _relief_tones=None):
    """Pairs of routes in one pattern, or too alike in colour for one kind of colour vision."""
    found = []
    for (a, first), (b, second) in itertools.combinations(style.routes.items(), 2):
        if first.pattern is second.pattern:
            found.append(f"{a} and {b} are both {first.pattern}")
        for vision in ("", *DEFICIENCIES):
            apart = difference(first.color, second.color, vision)
            if apart < LEAST_DELTA_E:
                found.append(f"{a} and {b} with {vision or 'usual vision'}: {apart:.1f}")
    return found


def no_colours(style, _relief_tones):
    """What Qt does not read as a colour it paints black."""
    return [
        f.name
        for f in fields(style)
        if isinstance(value := getattr(style, f.name), str)
        and f.name not in {"name", "title"}
        and not QColor.isValidColorName(value)
    ]


CHECKS = (
    unreadable_texts,
    invisible_shapes,
    blurred_parts,
    confusable_routes,
    no_colours,
)


@every_style
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_style_passes(style, check, relief_tones):
    assert check(style, relief_tones) == []


def with_route(style, name, **changes):
    route = replace(style.routes[name], **changes)
    return replace(style, routes={**style.routes, name: route})


OLD_ALATAW = with_route(LIGHT, "rail-2", color="#c2571a")


@pytest.mark.parametrize(
    ("check", "spoiled", "words"),
    [
        (unreadable_texts, replace(LIGHT, town_label="#8a95a1"), "town_label on halo"),
        (unreadable_texts, replace(LIGHT, water_label="#5f9cc4"), "water_label on halo"),
        (unreadable_texts, replace(LIGHT, halo_opacity=0.2), "halo over route"),
        (unreadable_texts, replace(DARK, furniture="#ffffff"), "furniture_text on strip"),
        (invisible_shapes, replace(LIGHT, coast="#8fb0c4"), "coast on sea"),
        (invisible_shapes, replace(LIGHT, border="#8d8296"), "border on dark slope"),
        (invisible_shapes, replace(DARK, border="#75697f"), "border on bright slope"),
        (invisible_shapes, replace(DARK, relief_tint_share=0.2), "on bright slope"),
        (invisible_shapes, with_route(LIGHT, "sea-1", color="#7fb2e5"), "route sea-1 on lake"),
        (blurred_parts, replace(LIGHT, schematic_opacity=0.4), "schematic rail-1"),
        (blurred_parts, replace(LIGHT, casing="#017764"), "rail-1 on its casing"),
        (blurred_parts, replace(DARK, crossing_fill="#f2c14e"), "crossing's fill"),
        (confusable_routes, with_route(LIGHT, "freight-2", color="#b34909"), "rail-2 and"),
        (confusable_routes, with_route(LIGHT, "sea-1", color="#66439a"), "usual vision"),
        (confusable_routes, with_route(OLD_ALATAW, "freight-2", color="#8a6d1f"), "protanopia"),
        (confusable_routes, with_route(LIGHT, "sea-1", color="#1f6fb2"), "deuteranopia"),
        (confusable_routes, with_route(LIGHT, "sea-1", color="#1f6fb2"), "tritanopia"),
        (confusable_routes, with_route(LIGHT, "sea-1", pattern=Pattern.DASHED), "both dashed"),
        (no_colours, replace(LIGHT, river="#8db8d"), "river"),
    ],
)
def test_a_bad_colour_would_be_noticed(check, spoiled, words, relief_tones):
    assert any(words in line for line in check(spoiled, relief_tones)), check(spoiled, relief_tones)


def test_the_styles_know_their_names_and_are_four():
    assert list(STYLES) == ["light", "dark", "high-contrast", "print"]
    assert all(style.name == name for name, style in STYLES.items())


def test_every_style_draws_the_whole_palette_and_knows_its_old_names():
    for style in STYLES.values():
        assert set(style.routes) == set(STYLE_NAMES)
        assert len(STYLE_NAMES) == 12
        for old, new in OLD_NAMES.items():
            assert style.route(old) is style.routes[new]
        assert style.route("plain") is style.route("silk") is style.unknown_route


@every_style
def test_every_line_of_the_palette_can_be_drawn_and_told_from_the_others(style):
    """By its shape alone: which of its pixels are covered, whatever their colour."""
    seen = {}
    for name in STYLE_NAMES:
        image = QImage(160, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("#808080"))
        plain = RouteStyle("#000000", style.routes[name].pattern, 4.0, "#ffffff")
        drawn = replace(style, routes={name: plain}, casing="#808080")
        painter = QPainter(image)
        paint_route_sample(painter, name, 160, 20, drawn)
        painter.end()
        rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(20, 160, 4)[..., 0]
        seen[name] = rows.astype(int)
        assert (rows < 64).any(), name
    for a, b in itertools.combinations(seen, 2):
        assert (np.abs(seen[a] - seen[b]) > 64).mean() > 0.015, (a, b)


def test_all_styles_draw_the_same_routes_in_the_same_patterns():
    patterns = [{k: r.pattern for k, r in s.routes.items()} for s in STYLES.values()]
    assert all(p == patterns[0] for p in patterns)


def test_high_contrast_is_heavier_than_the_other_styles():
    heavy = STYLES["high-contrast"]
    assert heavy.outline_weight > LIGHT.outline_weight
    assert all(heavy.routes[k].width_px > r.width_px for k, r in LIGHT.routes.items())


# ------------------------------------------------------------------ the computation itself


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [  # G. Sharma, W. Wu, E. N. Dalal: The CIEDE2000 Color-Difference Formula, 2005, table 1
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1, 2), (50, 0, 0), 2.3669),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_colour_differences_are_those_of_the_published_table(first, second, expected):
    assert delta_e(first, second) == pytest.approx(expected, abs=5e-5)
    assert delta_e(second, first) == pytest.approx(expected, abs=5e-5)


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)
    assert contrast("#777777", "#ffffff") < TEXT


@pytest.mark.parametrize("vision", DEFICIENCIES)
def test_a_deficiency_leaves_greys_and_takes_what_it_must(vision):
    assert seen_with(vision, "#808080") == pytest.approx(rgb("#808080"), abs=0.002)
    alike = {
        "protanopia": ("#8a6d1f", "#c2571a"),
        "deuteranopia": ("#7c4dbd", "#1f6fb2"),
        "tritanopia": ("#0f7b6c", "#1f6fb2"),
    }[vision]
    assert difference(*alike, vision) < 7
    assert difference(*alike) > 20


# ------------------------------------------------------------------ what is really painted


@pytest.fixture(scope="module")
def painter_of(qapp):
    """Return a function that paints the ground of a view into an array (rows, columns, 3)."""
    corridor = load_corridor(default_corridor())
    basemap = load_basemap(geodata() / "basemap")
    scene = build_scene(corridor, basemap, corridor_projection(corridor))
    reliefs = tuple(read_relief(picture) for picture in basemap.relief)
    renderer = Renderer(complete(scene, basemap, reliefs))
    bounds = scene.bounds_of((), ("urumqi", "almaty", "astana"))
    picture = RenderSpec(fitted(bounds, 900, 600), "en", tuple(corridor.routes))

    def painted(style, *, switch=None, moving=False):
        renderer.use_style(style)
        view = picture.viewport
        image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
        for now in filter(None, (style, switch)):
            if now is switch:
                renderer.use_style(now)
            for _ in range(2):
                painter = QPainter(image)
                (renderer.paint_moving if moving else renderer.paint)(painter, picture)
                painter.end()
        pixels = np.frombuffer(image.constBits(), dtype=np.uint8)
        return pixels.reshape(view.height_px, view.width_px, 4)[..., 2::-1] / 255

    return painted


@every_style
def test_the_painted_ground_is_the_one_that_was_checked(style, painter_of, relief_tones):
    image = painter_of(style).reshape(-1, 3)
    middle = [np.percentile(image[:, i], 50) for i in range(3)]
    slopes = [v for k, v in grounds(style, relief_tones).items() if "slope" in k]
    assert (np.min(slopes, axis=0) - 0.02 <= middle).all()
    assert (middle <= np.max(slopes, axis=0) + 0.02).all()


@pytest.mark.parametrize("moving", [False, True])
def test_a_switch_of_style_leaves_nothing_of_the_old_one(painter_of, moving):
    there = painter_of(DARK, moving=moving)
    assert (painter_of(LIGHT, switch=DARK, moving=moving) == there).all()
    assert (painter_of(LIGHT, moving=moving) != there).mean() > 0.9


def test_toning_mixes_the_tint_in_and_keeps_what_is_transparent(qapp):
    image = QImage(2, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    image.setPixelColor(0, 0, QColor("#c8b4a0"))
    painter = QPainter(image)
    tone(painter, DARK)
    painter.end()
    expected = over(DARK.relief_tint, DARK.relief_tint_share, "#c8b4a0")
    shown = image.pixelColor(0, 0)
    assert rgb((shown.redF(), shown.greenF(), shown.blueF())) == pytest.approx(expected, abs=0.01)
    assert image.pixelColor(1, 0).alpha() == 0
