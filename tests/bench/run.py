"""Measures the program against a bare window on the same machine in the same run.

Prints a table, and JSON with ``--json``. Times are wall-clock times in milliseconds; the machine
must be quiet for them to mean anything.
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
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from explorer.cartography.rendering.renderer import Renderer
    from explorer.cartography.scene.render_spec import RenderSpec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
window.grab()
print("shown", flush=True)
"""
PROGRAM = """
import resource
from explorer.app import start
app, window, _ = start()
window.resize(1366, 768)
window.show()
def first_map():
    window.grab()
    print("shown", flush=True)
def everything():
    while not window.canvas.renderer.at_rest(window.canvas.viewport):
        window.canvas.renderer.work(window.canvas.viewport, 50.0)
    window.grab()
    print("complete", flush=True)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)
    app.exit()
window.map_loader.scene_ready.connect(first_map)
window.map_loader.finished.connect(everything)
app.exec()
"""


_RUNS = 3  # of the same frames
Size = tuple[int, int]
Step = Callable[[Any, int], Any]


@dataclass(frozen=True)
class Row:
    """One measurement."""

    what: str
    value: float
    unit: str
    goal: str = ""


@dataclass(frozen=True)
class Start:
    """A start: ms until the window was shown and until nothing was left to do, memory in MB."""

    shown_ms: float
    complete_ms: float
    memory_mb: float


def start(code: str, home: str) -> Start:
    """Start a program once, with a user's folder of its own, and note when it says what."""
    # As an installed program, it may keep its compiled modules.
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    env["CORRIDOR_EXPLORER_HOME"] = home
    begin = time.perf_counter()
    said: dict[str, float] = {}
    memory_mb = 0.0
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as run:
        for line in run.stdout or ():
            word = line.strip()
            if word in {"shown", "complete"}:
                said[word] = (time.perf_counter() - begin) * 1000
            else:
                memory_mb = float(word)
    return Start(said["shown"], said.get("complete", said["shown"]), memory_mb)


def start_rows(times: int) -> list[Row]:
    """Measure the start against that of a bare window, by turns; medians."""
    bare, program = [], []
    with tempfile.TemporaryDirectory() as home:
        for code in (BARE, PROGRAM):
            start(code, home)  # from here on everything is in the disk's cache, and compiled
        for _ in range(times):
            bare.append(start(BARE, home))
            program.append(start(PROGRAM, home))
    bare_ms = statistics.median(run.shown_ms for run in bare)
    shown_ms = statistics.median(run.shown_ms for run in program)
    by_turns = list(zip(bare, program, strict=True))  # what slows the machine down slows both
    shown = statistics.median(run.shown_ms / beside.shown_ms for beside, run in by_turns)
    complete = statistics.median(run.complete_ms / beside.shown_ms for beside, run in by_turns)
    return [
        Row("start of a bare PySide6 window", bare_ms, "ms"),
        Row("start to the complete first map", shown_ms, "ms"),
        Row("start to the complete first map", shown, "× bare", "≤ 4"),
        Row("start until nothing is left to load", complete, "× bare"),
        Row("memory after opening, at its highest", program[-1].memory_mb, "MB", "≤ 200"),
    ]


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
    from explorer.storage.pack.loading import load_corridor
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


def travel_time_rows(times: int) -> list[Row]:
    """Measure a comparison at every step of a slider, and where two trains are in a frame."""
    from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
    from explorer.analysis.travel_time.race import position, runner
    from explorer.analysis.travel_time.what_if import SetEstimate
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor

    corridor = load_corridor(default_corridor())
    pair = ("horgos-passenger", "alataw-passenger")
    speed = iter(50.0 + i / 7 for i in range(10_000))

    def slider_step() -> object:
        """Compare at a speed never asked for before, so that no earlier answer helps."""
        change = SetEstimate("speed-passenger-kz", next(speed))
        return compare_alternatives(corridor, "urumqi", "almaty", way_ids=pair, changes=[change])

    slider_step()
    racers = [
        runner(way.time)
        for way in compare_alternatives(corridor, "urumqi", "almaty", way_ids=pair).ways
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
            median_ms(lambda: compare_alternatives(corridor, "urumqi", "almaty"), max(times, 20)),
            "ms",
        ),
        Row(
            "race: where two trains are, 95 of 100 frames within",
            statistics.quantiles(took, n=20)[-1],
            "ms",
            "≤ 16.7",
        ),
    ]


def anchoring_rows() -> list[Row]:
    """Measure how rightly passages are found in changed copies of the articles, where these are."""
    from explorer.analysis.anchoring import locate, recognise
    from explorer.storage.documents import read_document
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor
    from tests import articles

    sys.path.insert(0, str(ROOT / "tests"))
    from tests.article_variants import Score, known, variants

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


def _frames(frame: Callable[[int], object], count: int) -> list[float]:
    """Return the times in ms of so many frames; between them the machine itself is measured."""
    took: list[float] = []
    for number in range(count):
        _EQUAL_MS.append(_taken_ms(_equal_work))
        took.append(_taken_ms(lambda number=number: frame(number)))
    return took


def _taken_ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


_EQUAL_MS: list[float] = []
"""How long the same work took each time: on a quiet machine always as long."""


def _equal_work() -> int:
    return sum(number * number for number in range(10_000))


def machine_rows() -> list[Row]:
    """Tell whether the machine did other things while frames were measured."""
    share = _worst(_EQUAL_MS) / statistics.median(_EQUAL_MS)
    return [
        Row("the same sum, again and again: median", statistics.median(_EQUAL_MS), "ms"),
        Row(
            "the same sum: 95 of 100 within so many times the median",
            share,
            "×",
            "≤ 1.3, else the machine was not quiet",
        ),
    ]


def _frame_rows(what: str, *runs: list[float], goal: str) -> list[Row]:
    """Return what is said of the frames of some runs, all of them together.

    Where the same frames were run more than once, a further row takes the quickest time of each:
    that is without most of what else the machine did.
    """
    took = [ms for run in runs for ms in run]
    rows = [
        Row(f"{what}: median frame", statistics.median(took), "ms"),
        Row(f"{what}: 95 of 100 frames within", _worst(took), "ms", goal),
        Row(f"{what}: longest frame", max(took), "ms"),
    ]
    if len(runs) > 1:
        quickest = [min(same) for same in zip(*runs, strict=True)]
        rows.insert(2, Row(f"{what}: the same, quickest of {len(runs)}", _worst(quickest), "ms"))
    return rows


def _worst(took: list[float]) -> float:
    return statistics.quantiles(took, n=20)[-1]


def _paint(renderer: Renderer, picture: RenderSpec, image: QImage) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(image)
    renderer.paint_moving(painter, picture)
    painter.end()


def frame_rows(count: int) -> list[Row]:
    """Measure a map in motion: each frame paints, then works on the ground for 5 ms as a window."""
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from explorer.cartography.geometry.viewport import Viewport, fitted
    from explorer.cartography.globe.globe_scene import GlobeScenes
    from explorer.cartography.projection.making import corridor_projection
    from explorer.cartography.projection.projections import Globe
    from explorer.cartography.rendering.renderer import Renderer
    from explorer.cartography.scene.relief import read_relief
    from explorer.cartography.scene.render_spec import RenderSpec
    from explorer.cartography.scene.scene import build_scene, complete
    from explorer.storage.basemap import load_basemap
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor, geodata
    from explorer.ui.parts import theme

    app = QApplication.instance() or QApplication([])
    theme.apply(app)  # pyright: ignore[reportArgumentType]
    corridor = load_corridor(default_corridor())
    basemap = load_basemap(geodata() / "basemap")
    reliefs = tuple(r for r in map(read_relief, basemap.relief) if r is not None)
    routes = tuple(corridor.routes)
    scene = complete(
        build_scene(corridor, basemap, corridor_projection(corridor)), basemap, reliefs
    )

    rows: list[Row] = []
    for name, size, goal in (
        ("1920 × 1080", (1920, 1080), "≤ 16.7"),
        ("3840 × 2160", (3840, 2160), "≤ 33"),
    ):
        image = QImage(*size, QImage.Format.Format_RGB32)
        for what, step in (
            ("drag", lambda v, _n: v.panned(9, 4)),
            ("zoom", lambda v, n: v.zoomed(1.03 if n // 40 % 2 else 1 / 1.03, 900, 500)),
        ):

            def run(step: Step = step, size: Size = size, image: QImage = image) -> list[float]:
                renderer = Renderer(scene)
                renderer.pan_limits_m = scene.bounds_of(tuple(corridor.edges), ())
                main = tuple(p.id for p in corridor.places.values() if p.rank == 1)
                whole = fitted(scene.bounds_of((), main) or (0, 0, 1, 1), *size)
                views = [whole.zoomed(2, 700, 500)]
                _paint(renderer, RenderSpec(views[-1], "en", routes), image)
                while not renderer.at_rest(views[-1]):
                    renderer.work(views[-1], 50.0)

                def frame(number: int) -> None:
                    views.append(step(views[-1], number))
                    _paint(renderer, RenderSpec(views[-1], "en", routes), image)
                    renderer.work(views[-1], 5.0)

                return _frames(frame, count)

            rows += _frame_rows(f"{name}, {what}", *(run() for _ in range(_RUNS)), goal=goal)
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    globe_scenes = GlobeScenes(corridor, basemap, reliefs[0])
    renderer = Renderer(globe_scenes.scene(Globe.above(85, 40), 13_000))

    for what, m_per_px, step_deg in (("the globe", 13_000, 1.0), ("a nearer globe", 4_500, 0.4)):

        def turn(number: int, m_per_px: int = m_per_px, step_deg: float = step_deg) -> None:
            globe = Globe.above(85 + number * step_deg, 40 - number * 0.3 * step_deg)
            renderer.scene = globe_scenes.scene(globe, m_per_px)
            view = Viewport(0, 0, m_per_px, 1920, 1080)
            _paint(renderer, RenderSpec(view, "en", routes), image)

        _frames(turn, 3)
        runs = (_frames(turn, count) for _ in range(_RUNS))
        rows += _frame_rows(f"1920 × 1080, turning {what}", *runs, goal="≤ 33")
    return rows


def projection_rows() -> list[Row]:
    """Measure how long the whole map takes in each projection."""
    from explorer.cartography.projection.kinds import PROJECTIONS
    from explorer.cartography.projection.making import projection_named
    from explorer.cartography.scene.relief import read_relief
    from explorer.cartography.scene.scene import build_scene, complete
    from explorer.storage.basemap import load_basemap
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor, geodata

    corridor, basemap = load_corridor(default_corridor()), load_basemap(geodata() / "basemap")
    reliefs = tuple(r for r in map(read_relief, basemap.relief) if r is not None)

    def project(name: str) -> object:
        scene = build_scene(corridor, basemap, projection_named(name, corridor))
        return complete(scene, basemap, reliefs)

    return [
        Row(f"project everything anew: {name}", median_ms(lambda name=name: project(name), 3), "ms")
        for name in PROJECTIONS
    ]


def race_rows(frames: int) -> list[Row]:
    """Measure a frame of the race in the window, and a step of a what-if's slider, both painted."""
    from PySide6.QtWidgets import QApplication

    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor
    from explorer.storage.settings import Settings
    from explorer.ui.parts import theme
    from explorer.ui.window.main_window import MainWindow

    app = QApplication.instance() or QApplication([])
    theme.apply(app)  # pyright: ignore[reportArgumentType]
    corridor = load_corridor(default_corridor())
    settings = Settings(reduce_motion=True)
    window = MainWindow(corridor, settings, "en", lambda _language: None)
    window.resize(1920, 1080)
    window.show()
    from explorer.ui.window.stage.arrangement import Question

    window.stage.show_question(Question.WHY)

    def rest() -> None:
        """Let everything be read, laid out and painted."""
        canvas = window.canvas
        while window.map_loader.busy:
            app.processEvents()
        for _ in range(50):
            app.processEvents()
        view = canvas.viewport
        while view is not None and canvas.renderer and not canvas.renderer.at_rest(view):
            app.processEvents()

    rest()
    slider = window.lazy.why.what_if.sliders[0]

    def slide(number: int) -> None:
        slider.setValue(slider.minimum() + number % (slider.maximum() - slider.minimum()))
        app.processEvents()

    steps = _frames(slide, frames)
    window.session.choose(what_if=())
    rest()
    window.actions_by_id["race"].trigger()
    race = window.lazy.race
    if race is None or race.shown is None:
        return []
    race.run.pause()
    rest()
    longest_h = 28.0

    def run(number: int) -> None:
        race.run.seek(longest_h * number / frames)
        app.processEvents()

    rows = _frame_rows("1920 × 1080, race of two trains", _frames(run, frames), goal="≤ 16.7")
    rows += _frame_rows("1920 × 1080, a slider's step in “What if”", steps, goal="≤ 16")
    race.close()
    window.close()
    return rows


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--times", type=int, default=9)
    asked = parser.parse_args()
    rows = [
        *start_rows(asked.times),
        *data_rows(asked.times),
        *anchoring_rows(),
        *travel_time_rows(asked.times),
        *frame_rows(120),
        *projection_rows(),
        *race_rows(300),
    ]
    rows += machine_rows()
    if asked.json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        goal = f"goal {row.goal}" if row.goal else ""
        print(f"{row.what:<62}{row.value:>9.1f} {row.unit:<8}{goal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
