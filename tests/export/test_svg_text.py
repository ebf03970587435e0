"""Names in an SVG look alike in every viewer, and can be found as text."""

import os
import shutil
import subprocess
import sys
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtGui import QFontDatabase, QImage

from explorer.cartography.labels.fonts import HAN_FAMILIES
from explorer.export.render import render
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

SVG = "{http://www.w3.org/2000/svg}"
SIZE = (900, 500)
FACE_OF = """
from PySide6.QtGui import QTextLayout
from explorer.cartography.labels.fonts import map_font
from explorer.export.render import application
running = application()
layout = QTextLayout("直骨", map_font(15, bold=True, language="{}"))
layout.beginLayout()
layout.createLine()
layout.endLayout()
print(*{{run.rawFont().familyName() for run in layout.glyphRuns()}})
"""
INK, GREY = 110, 150  # letters and signs, and their rims; nothing else is as dark


@pytest.fixture(scope="module")
def maps(tmp_path_factory, qapp):
    """One map of Horgos and Almaty on a blank sheet, as SVG and as PNG."""
    folder = tmp_path_factory.mktemp("maps")
    corridor = load_corridor(default_corridor())
    for name in ("map.svg", "map.png"):
        render(
            folder / name,
            corridor,
            basemap_folder=folder / "none",
            size_px=SIZE,
            view=("horgos", "almaty"),
        )
    return folder


def grey(path):
    """Return how bright each pixel is, from 0 to 255."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    assert image.width() == SIZE[0]
    assert SIZE[1] <= image.height() <= SIZE[1] + 1  # millimetres come out a pixel larger
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(-1, image.bytesPerLine())
    return raw[: SIZE[1], : SIZE[0]].copy()


def test_every_text_of_an_svg_is_without_ink_over_its_outline(maps):
    root = ET.parse(maps / "map.svg").getroot()  # noqa: S314 - our own file
    texts = list(root.iter(f"{SVG}text"))
    told = {"".join(text.itertext()) for text in texts}
    assert {"Horgos", "霍尔果斯", "Almaty", "Алматы"} <= told
    assert {text.get("fill-opacity") for text in texts} == {"0"}


def near(written):
    """Return the pixels that are written on, and those beside them."""
    for axis in (0, 1):
        written = written | np.roll(written, 1, axis) | np.roll(written, -1, axis)
    return written


def share_of(first, second):
    """Return how much of the ink of a picture is in another one, give or take a pixel."""
    written = first < INK
    assert written.sum() > 500
    return (written & near(second < GREY)).sum() / written.sum()


def alike(shown, wanted):
    """Tell whether two pictures have their ink at the same places."""
    return share_of(shown, wanted) > 0.95 and share_of(wanted, shown) > 0.95


def test_rsvg_shows_the_names_without_any_font(maps, tmp_path):
    if shutil.which("rsvg-convert") is None:
        pytest.skip("no rsvg-convert: librsvg's tools are not installed")
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>")
    out = tmp_path / "out.png"
    subprocess.run(
        ["rsvg-convert", str(maps / "map.svg"), "-o", str(out)],
        env={"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "HOME": str(tmp_path)},
        check=True,
    )
    assert alike(grey(out), grey(maps / "map.png"))


def test_inkscape_shows_the_names(maps, tmp_path):
    if shutil.which("inkscape") is None:
        pytest.skip("no inkscape")
    out = tmp_path / "out.png"
    subprocess.run(
        [
            "inkscape",
            str(maps / "map.svg"),
            f"--export-filename={out}",
            f"--export-width={SIZE[0]}",
        ],
        env={**os.environ, "HOME": str(tmp_path)},
        check=True,
        capture_output=True,
        timeout=300,
    )
    assert alike(grey(out), grey(maps / "map.png"))


def test_a_browser_shows_the_names(maps, tmp_path):
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        pytest.skip("no chromium: no browser is installed")
    out = tmp_path / "out.png"
    subprocess.run(
        [
            *(browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *(f"--user-data-dir={tmp_path / 'user'}", "--force-device-scale-factor=1"),
            *(f"--screenshot={out}", f"--window-size={SIZE[0]},{SIZE[1]}"),
            (maps / "map.svg").as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert alike(grey(out), grey(maps / "map.png"))


@pytest.mark.parametrize("language", HAN_FAMILIES)
def test_chinese_characters_have_the_shapes_of_their_region(maps, language):
    wanted = HAN_FAMILIES[language][0]
    if wanted not in QFontDatabase.families():
        pytest.skip(f"no {wanted} on this system")
    # In a process of its own: Qt stays with the first face of a file that holds several.
    asked = [sys.executable, "-c", FACE_OF.format(language)]
    done = subprocess.run(asked, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == wanted
