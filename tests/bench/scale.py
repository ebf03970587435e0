"""A corridor twenty times as large: what it takes beside the one that ships, in the same run."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.in_window import complete, dragged_ms, opened, rest
from tests.bench.large import TIMES, write_large
from tests.bench.rows import Row, frame_rows_of, frames_ms, median_ms, taken_ms

STEP_GOAL = "≤ 100"


def scale_rows(times: int, frames: int) -> list[Row]:
    """Measure reading, checking, searching, the panels and the map of the large corridor."""
    from explorer.analysis.search import search
    from explorer.storage.opening import open_corridor
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor
    from explorer.ui.window.stage.arrangement import Layout, Mode, Question

    small = default_corridor()
    what = f"{TIMES} times the corridor"
    with tempfile.TemporaryDirectory() as folder:
        large = write_large(small, Path(folder) / "large")
        first = taken_ms(lambda: open_corridor(large))
        rows = [
            Row(f"{what}: read for the first time", first, "ms"),
            Row(f"{what}: read again", median_ms(lambda: open_corridor(large), times), "ms"),
        ]
        corridor = load_corridor(large)
        for text in ("al", "670 km", "Horgos 7"):
            took = median_ms(lambda text=text: search(corridor, text), times)
            rows.append(Row(f"{what}: search for “{text}”", took, "ms", STEP_GOAL))
        app, window = opened(large)
        folded = Layout(open=())
        for question in Question:
            for when in ("for the first time", "again"):
                window.stage.show_layout(folded)
                rest(app, window)

                def show(question: Question = question) -> None:
                    window.stage.show_question(question)
                    app.processEvents()

                rows.append(
                    Row(f"{what}: open “{question.value}” {when}", taken_ms(show), "ms", STEP_GOAL)
                )
        for mode in (Mode.READ, Mode.CHECK):
            window.stage.show_layout(folded)
            rest(app, window)

            def beside(mode: Mode = mode) -> None:
                window.stage.show_mode(mode)
                app.processEvents()

            rows.append(Row(f"{what}: open “{mode.value}”", taken_ms(beside), "ms", STEP_GOAL))
        window.stage.show_layout(folded)
        rest(app, window)
        places = list(corridor.places)

        def choose(number: int) -> None:
            from explorer.session import Selection, SelectionKind

            chosen = Selection(SelectionKind.PLACE, places[number * 37 % len(places)])
            window.session.select(chosen)
            app.processEvents()

        rows += frame_rows_of(f"{what}: choose a place", frames_ms(choose, 40), goal=STEP_GOAL)
        window.session.select(None)
        complete(app, window)
        rows += frame_rows_of(
            f"1920 × 1080, {what}: drag", dragged_ms(app, window.canvas, frames), goal="≤ 8.3"
        )
        window.close()
    return rows
