"""Measures the program against a bare window on the same machine in the same run.

Prints a table, and JSON with ``--json``. Times are medians of wall-clock times in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
window.grab()
"""
PROGRAM = """
import resource, sys
from PySide6.QtWidgets import QApplication
from explorer.storage.pack import load_corridor
from explorer.storage.paths import default_corridor
from explorer.storage.settings import Settings
from explorer.ui import theme
from explorer.ui.main_window import MainWindow
app = QApplication([])
theme.apply(app)
window = MainWindow(load_corridor(default_corridor()), Settings(), "en", lambda language: None)
window.resize(1366, 768)
window.show()
def ready():
    window.grab()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)
    app.exit()
window.map_loader.{signal}.connect(ready)
app.exec()
"""


@dataclass(frozen=True)
class Row:
    """One measurement."""

    what: str
    value: float
    unit: str
    goal: str = ""


def started(code: str, times: int) -> tuple[float, float]:
    """Return the median time in ms until a program has ended, and its memory in MB if printed."""
    took_ms: list[float] = []
    memory_mb = 0.0
    for _ in range(times):
        begin = time.perf_counter()
        run = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
        )
        took_ms.append((time.perf_counter() - begin) * 1000)
        memory_mb = float(run.stdout.split()[-1]) if run.stdout.strip() else 0.0
    return statistics.median(took_ms), memory_mb


def median_ms(work: Callable[[], object], times: int) -> float:
    """Return the median time of a call in ms."""
    took: list[float] = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        took.append((time.perf_counter() - begin) * 1000)
    return statistics.median(took)


def data_rows(times: int) -> list[Row]:
    """Measure reading the pack and the base map, and finding passages in a long text."""
    from explorer.analysis.anchoring import locate
    from explorer.analysis.place_names import find_names, index_names
    from explorer.storage.basemap import load_basemap
    from explorer.storage.pack import load_corridor
    from explorer.storage.paths import default_corridor, geodata
    from tests.analysis.test_anchoring import long_text_case

    layers = ("land", "lakes", "coast", "borders", "disputed", "rivers", "provinces")

    def everything() -> None:
        basemap = load_basemap(geodata() / "basemap")
        for name in layers:
            for level in range(3):
                basemap.layer(name, level)  # pyright: ignore[reportArgumentType]

    text, passages = long_text_case()
    names = index_names(load_corridor(default_corridor()).places.values())
    return [
        Row(
            "read the corridor pack",
            median_ms(lambda: load_corridor(default_corridor()), times),
            "ms",
        ),
        Row(
            "read the base map, every layer and level", median_ms(everything, times), "ms", "< 100"
        ),
        Row(
            f"find {len(passages)} passages in {len(text) / 1e6:.1f} MB of text",
            median_ms(lambda: locate(text, passages), times),
            "ms",
            "≤ 100",
        ),
        Row(
            f"find place names in {len(text) / 1e6:.1f} MB of text",
            median_ms(lambda: find_names(text, names), times),
            "ms",
        ),
    ]


def anchoring_rows() -> list[Row]:
    """Measure how rightly passages are found in changed copies of the articles, where these are."""
    from explorer.analysis.anchoring import locate, recognise
    from explorer.storage.documents import read_document
    from explorer.storage.pack import load_corridor
    from explorer.storage.paths import default_corridor
    from tests import articles

    sys.path.insert(0, str(ROOT / "tests"))
    from tests.mutations import Score, known, variants

    corridor = load_corridor(default_corridor())
    by_source = {source: corridor.passages_of(source) for source in corridor.sources}
    score = Score()
    took: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(articles.folder().glob("*.txt")):
            text = read_document(path).text
            source_id = recognise(text, by_source).source_id
            passages = by_source.get(source_id or "", ())
            expected = known(text, passages)
            for variant in variants(text, Path(folder)) if passages else ():
                begin = time.perf_counter()
                located = locate(variant.text, passages)
                took.append((time.perf_counter() - begin) * 1000)
                score.add(variant, expected, located)
    if not score.variants:
        print("No articles to measure anchoring with.", file=sys.stderr)
        return []
    of = f"in {score.variants} changed copies"
    return [
        Row(f"passages found at the right place {of}", 100 * score.recall, "%", "≥ 98"),
        Row(f"places given that are right {of}", 100 * score.precision, "%"),
        Row(f"passages falsely verified {of}", score.false_verified, "", "0"),
        Row("find an article's passages in a copy: median", statistics.median(took), "ms"),
    ]


def frame_rows(times: int) -> list[Row]:
    """Measure painting the map at 1920 × 1080 while it is dragged and zoomed."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from explorer.cartography.picture import Picture
    from explorer.cartography.renderer import Renderer
    from explorer.cartography.scene import build_relief, build_scene, corridor_projection
    from explorer.cartography.viewport import fitted
    from explorer.storage.basemap import load_basemap
    from explorer.storage.pack import load_corridor
    from explorer.storage.paths import default_corridor, geodata
    from explorer.ui import theme

    app = QApplication.instance() or QApplication([])
    theme.apply(app)  # pyright: ignore[reportArgumentType]
    corridor = load_corridor(default_corridor())
    basemap = load_basemap(geodata() / "basemap")
    scene = build_scene(corridor, basemap, corridor_projection(corridor))
    renderer = Renderer(scene)
    renderer.relief = build_relief(basemap, scene)
    bounds = scene.bounds_of(tuple(corridor.edges), ())
    routes = tuple(corridor.routes)
    image = QImage(1920, 1080, QImage.Format.Format_ARGB32_Premultiplied)
    rows: list[Row] = []
    for name, step in (
        ("drag", lambda v: v.panned(7, 3)),
        ("zoom", lambda v: v.zoomed(1.03, 960, 540)),
    ):
        view = fitted(bounds or (0, 0, 1, 1), 1920, 1080).zoomed(2.5, 700, 500)
        took: list[float] = []
        for _ in range(times):
            view = step(view)
            begin = time.perf_counter()
            painter = QPainter(image)
            renderer.paint(painter, Picture(view, "en", routes), dragging=True)
            painter.end()
            took.append((time.perf_counter() - begin) * 1000)
        worst = statistics.quantiles(took, n=20)[-1]
        rows.append(Row(f"paint 1920 × 1080, {name}: median", statistics.median(took), "ms"))
        rows.append(
            Row(f"paint 1920 × 1080, {name}: 95 of 100 frames within", worst, "ms", "≤ 16.7")
        )
    return rows


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--times", type=int, default=5)
    asked = parser.parse_args()
    bare, _ = started(BARE, asked.times)
    first, _ = started(PROGRAM.replace("{signal}", "scene_ready"), asked.times)
    whole, memory = started(PROGRAM.replace("{signal}", "finished"), asked.times)
    rows = [
        Row("start of a bare PySide6 window", bare, "ms"),
        Row("start to the first map with coasts, borders and names", first / bare, "× bare"),
        Row("start to the complete map with relief and fine detail", whole / bare, "× bare", "≤ 4"),
        Row("memory after opening, at its highest", memory, "MB", "≤ 200"),
        *data_rows(asked.times),
        *anchoring_rows(),
        *frame_rows(60),
    ]
    if asked.json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        goal = f"goal {row.goal}" if row.goal else ""
        print(f"{row.what:<62}{row.value:>9.1f} {row.unit:<8}{goal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
