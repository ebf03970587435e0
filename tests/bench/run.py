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
    ]


def travel_time_rows(times: int) -> list[Row]:
    """Measure a comparison at every step of a slider, and where two trains are in a frame."""
    from explorer.analysis.travel_time.question import answer
    from explorer.analysis.travel_time.race import position, runner
    from explorer.analysis.travel_time.what_if import SetEstimate
    from explorer.storage.pack import load_corridor
    from explorer.storage.paths import default_corridor

    corridor = load_corridor(default_corridor())
    pair = ("horgos-passenger", "alataw-passenger")
    speed = iter(50.0 + i / 7 for i in range(10_000))

    def slider_step() -> object:
        """Compare at a speed never asked for before, so that no earlier answer helps."""
        change = SetEstimate("speed-passenger-kz", next(speed))
        return answer(corridor, "urumqi", "almaty", way_ids=pair, changes=[change])

    slider_step()
    racers = [
        runner(way.time)
        for way in answer(corridor, "urumqi", "almaty", way_ids=pair).ways
        if way.time is not None
    ]
    frames = 2000
    took: list[float] = []
    for i in range(frames):
        begin = time.perf_counter()
        for racer in racers:
            position(racer, racer.duration_h * i / frames)
        took.append((time.perf_counter() - begin) * 1000)
    return [
        Row(
            "compare two routes, 10,000 samples, at a slider's step",
            median_ms(slider_step, max(times, 20)),
            "ms",
            "≤ 5",
        ),
        Row(
            "compare every route from Urumqi to Almaty, 10,000 samples",
            median_ms(lambda: answer(corridor, "urumqi", "almaty"), max(times, 20)),
            "ms",
        ),
        Row(
            "race: where two trains are, 95 of 100 frames within",
            statistics.quantiles(took, n=20)[-1],
            "ms",
            "≤ 16.7",
        ),
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
        *travel_time_rows(asked.times),
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
