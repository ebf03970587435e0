"""The window can be read in every theme, and the choice of a look reaches everything."""

import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from cartography.contrast import contrast
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu

import explorer.ui
from explorer.cartography.style import DARK, LIGHT, STYLES
from explorer.cartography.themes import THEMES
from explorer.session import Selection, SelectionKind
from explorer.storage.paths import resources, user_data
from explorer.storage.settings import Settings, load_settings, save_settings
from explorer.ui.parts import theme

TEXT, SHAPE, HIGH = 4.5, 3.0, 7.0  # WCAG 2.2: 1.4.3, 1.4.11, and 1.4.6 for high contrast
HEX = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(")

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)

READER = ("reader-figure", "reader-route", "reader-date", "reader-place", "reader-chosen")
TEXTS = {
    "ink": ("paper", "panel", "hover", "text-selection", "excerpt", "mark", *READER),
    "muted": ("paper", "panel", "hover"),
    "paper": ("ink", "primary-hover"),
    "source": ("paper", "source-ground"),
    "reference": ("reference-ground",),
    "computed": ("computed-ground",),
    "assumed": ("assumed-ground",),
    "focus": ("paper",),
}
SHAPES = {
    "control": ("paper",),
    "scroll": ("paper",),
    "focus": ("paper", "panel", "hover"),
    "accent": ("paper", "hover"),
    "good": ("paper",),
    "mixed": ("paper",),
    "bad": ("paper",),
    "guess": ("paper",),
    "muted": ("paper", "panel", "hover"),
}
every_theme = pytest.mark.parametrize("worn", THEMES.values(), ids=THEMES)


# ------------------------------------------------------------------ the checks


def unreadable(worn):
    """Return the pairs of a theme's colours whose contrast is too low."""
    pairs = [
        (a, b, HIGH if worn.name == "high-contrast" else TEXT) for a in TEXTS for b in TEXTS[a]
    ]
    pairs += [(a, b, SHAPE) for a in SHAPES for b in SHAPES[a]]
    return [
        f"{a} on {b}: {found:.2f}"
        for a, b, least in pairs
        if (found := contrast(worn.colors[a], worn.colors[b])) < least
    ]


def unreadable_samples(worn, style):
    """Return what of a map style's samples is lost on the window's own ground."""
    paper = worn.colors["paper"]
    shapes = {name: route.color for name, route in style.routes.items()}
    shapes["sign"] = style.place_outline
    return [name for name, color in shapes.items() if contrast(color, paper) < SHAPE]


def written_colours(text):
    """Return the colours that a text names instead of asking the theme."""
    return HEX.findall(text)


@every_theme
def test_texts_and_controls_stand_out(worn):
    assert unreadable(worn) == []


@every_theme
def test_samples_of_the_map_stand_out_in_the_window_of_the_same_name(worn):
    assert unreadable_samples(worn, STYLES[worn.name]) == []


@every_theme
def test_the_style_sheet_takes_every_colour_from_the_theme(worn):
    assert "@" not in COMMENT.sub("", theme.style_sheet(worn))
    for sheet in (resources() / "styles").glob("*.qss"):
        assert written_colours(sheet.read_text("utf-8")) == [], sheet.name


@every_theme
def test_little_icons_stand_out(worn):
    drawn = dict(re.findall(r"icons:((?:chevron|clear))(-bright)?\.svg", raw_sheet(worn)))
    assert set(drawn) == {"chevron", "clear"}  # the theme's own rule comes last and wins
    for name, bright in drawn.items():
        (stroke,) = HEX.findall((resources() / "icons" / f"{name}{bright}.svg").read_text("utf-8"))
        assert contrast(stroke, worn.colors["paper"]) >= SHAPE


def raw_sheet(worn):
    sheets = (resources() / "styles" / f"{name}.qss" for name in ("window", worn.name))
    return "".join(sheet.read_text("utf-8") for sheet in sheets if sheet.is_file())


def test_no_panel_writes_colours_of_its_own():
    for path in Path(explorer.ui.__file__).parent.rglob("*.py"):
        if path.name != "theme.py":
            assert written_colours(path.read_text("utf-8")) == [], path.name


@pytest.mark.parametrize(
    ("name", "color", "words"),
    [
        ("muted", "#8f9aa6", "muted on paper"),
        ("hover", "#9db5b0", "muted on hover"),
        ("assumed", "#c07a1a", "assumed on assumed-ground"),
        ("reader-chosen", "#8a6d1f", "ink on reader-chosen"),
        ("control", "#c3cad2", "control on paper"),
    ],
)
def test_a_bad_colour_would_be_noticed(name, color, words):
    spoiled = replace(THEMES["light"], colors={**THEMES["light"].colors, name: color})
    assert any(words in line for line in unreadable(spoiled))


def test_a_sample_or_a_written_colour_out_of_place_would_be_noticed():
    assert "sign" in unreadable_samples(THEMES["dark"], LIGHT)
    assert written_colours('label.setStyleSheet("color: #123456; background: rgba(0,0,0,9)")')


def test_every_theme_has_the_same_colours_and_a_map_style():
    assert len({frozenset(t.colors) for t in THEMES.values()}) == 1
    assert set(THEMES) <= set(STYLES)


# ------------------------------------------------------------------ the choice


def desktop(scheme):
    hints = SimpleNamespace(colorScheme=lambda: scheme)
    return SimpleNamespace(styleHints=lambda: hints)


@pytest.mark.parametrize(
    ("remembered", "scheme", "expected"),
    [
        ("", Qt.ColorScheme.Dark, "dark"),
        ("", Qt.ColorScheme.Light, "light"),
        ("", Qt.ColorScheme.Unknown, "light"),
        ("light", Qt.ColorScheme.Dark, "light"),
        ("high-contrast", Qt.ColorScheme.Dark, "high-contrast"),
        ("zebra", Qt.ColorScheme.Dark, "dark"),
    ],
)
def test_the_first_start_follows_the_desktop_and_later_ones_the_choice(
    remembered, scheme, expected
):
    assert theme.first_theme(desktop(scheme), remembered) == expected


def bright_share(widget):
    """Return how much of a widget is brighter than a mid-grey."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8)
    return (pixels > 128).mean()


def test_the_dark_theme_reaches_every_panel_and_leaves_again(window, corridor):
    window.session.select(Selection(SelectionKind.SEGMENT, "urumqi-horgos", "horgos-passenger"))
    parts = (
        window.canvas,
        window.panels.routes,
        window.lazy.comparison,
        window.panels.details,
        window.panels.reader,
    )
    assert all(bright_share(part) > 0.7 for part in parts)
    window.set_theme("dark")
    assert all(bright_share(part) < 0.2 for part in parts)
    assert window.canvas.renderer.style is DARK
    window.set_theme("light")
    assert all(bright_share(part) > 0.7 for part in parts)
    assert window.canvas.renderer.style is LIGHT


def test_the_map_may_have_a_style_of_its_own(window):
    window.set_map_style("print")
    window.set_theme("dark")
    assert window.canvas.renderer.style is STYLES["print"]
    window.set_map_style("")
    assert window.canvas.renderer.style is DARK


def menu(window, title):
    return next(m for m in window.findChildren(QMenu) if m.title() == title)


def test_the_menus_change_the_look_and_mark_what_is_in_use(window):
    appearance, maps = menu(window, "Appearance"), menu(window, "Map style")
    by_text = {a.text(): a for a in appearance.actions()}
    assert list(by_text) == ["Light", "Dark", "High contrast"]
    by_text["High contrast"].trigger()
    assert theme.current().name == window.canvas.renderer.style.name == "high-contrast"
    assert [a.text() for a in appearance.actions() if a.isChecked()] == ["High contrast"]
    next(a for a in maps.actions() if a.text() == "Print").trigger()
    assert window.canvas.renderer.style.name == "print"
    assert [a.text() for a in maps.actions() if a.isChecked()] == ["Print"]


def test_the_look_is_remembered(open_window):
    first = open_window()
    first.set_theme("dark")
    first.set_map_style("print")
    first.close()
    settings = load_settings(user_data())
    assert (settings.theme, settings.map_style) == ("dark", "print")
    second = open_window()
    assert second.canvas.renderer.style.name == "print"


def test_a_map_style_that_is_not_known_does_no_harm(home, open_window):
    save_settings(user_data(), Settings(theme="zebra", map_style="zebra"))
    assert open_window().canvas.renderer.style is LIGHT


def test_another_corridor_keeps_the_look(window, corridor):
    window.set_theme("dark")
    window.session.open_corridor(replace(corridor, id="another"))
    assert window.session.state.theme == "dark"
    assert window.canvas.renderer.style is DARK


def test_undo_does_not_change_the_look(window):
    window.session.show_route("wewc-highway", visible=False)
    window.set_theme("dark")
    window.actions_by_id["undo"].trigger()
    assert window.session.state.theme == "dark"
    assert window.session.state.choices.hidden_routes == frozenset()


@pytest.fixture(autouse=True)
def _light_again():
    yield
    app = QApplication.instance()
    if app is not None:
        theme.switch_to(app, "light")
