"""Reading, comparing, finding: what is worked out without a window."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.rows import Row, median_ms

ROOT = Path(__file__).resolve().parents[2]


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


def world_rows(times: int) -> list[Row]:
    """Measure a way between two places of the world: the first one, and those after it."""
    from explorer.analysis.world.naming import stop_of
    from explorer.model.world import NetworkKind
    from explorer.model.world_ways import WorldQuestion
    from explorer.storage.paths import geodata
    from explorer.storage.world_data.world import World

    pairs = (("Berlin", "Warsaw"), ("Chicago", "Denver"), ("Mumbai", "Delhi"), ("Lagos", "Kano"))

    def way(world: World, names: tuple[str, str]) -> object:
        stops = tuple(
            stop_of(text, None, lambda: world.gazetteer, {}, lambda: world.areas)[0]
            for text in names
        )
        return world.planner.way(WorldQuestion(stops, (NetworkKind.RAIL,)))

    world = World(geodata())
    first_ms = median_ms(lambda: way(world, pairs[0]), 1)
    rows = [Row("a way between two places of the world, the first", first_ms, "ms", "≤ 700")]
    for pair in pairs:
        way(world, pair)
        took = median_ms(lambda pair=pair: way(world, pair), times)
        rows.append(Row(f"a way from {pair[0]} to {pair[1]}, again", took, "ms", "≤ 50"))
    return rows


def proposal_rows(times: int) -> list[Row]:
    """Measure what a text of 5,000 words holds, once the world's names are there."""
    from explorer.analysis.recognition.suggesting import suggest
    from explorer.storage.corridor_file import read_corridor
    from explorer.storage.paths import default_corridor, geodata
    from explorer.storage.world_data.place_names import world_knowledge

    corridor = read_corridor(default_corridor())
    begin = time.perf_counter()
    knowledge = world_knowledge(geodata(), corridor.places.values())
    started_ms = (time.perf_counter() - begin) * 1000
    words: list[str] = []
    texts = [*corridor.readings.values()]
    while len(words) < 5000:
        words += texts[len(words) % len(texts)].split(" ")
    text = " ".join(words[:5000])
    took = median_ms(lambda: suggest(text, knowledge), min(times, 3))
    return [
        Row("the names of the world, for proposals", started_ms, "ms"),
        Row("proposals for a text of 5,000 words", took, "ms", "≤ 500"),
    ]
