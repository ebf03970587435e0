"""Puts a student page together, holds it against its limits, and writes it whole or not at all."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from explorer.analysis.lessons.resolving import Resolver
from explorer.cartography.scene.credits import map_credits
from explorer.errors import ExplorerError
from explorer.export.lesson_sources import Sources
from explorer.export.render import application
from explorer.export.student_page.claims import claims, claims_of, verdicts
from explorer.export.student_page.markup import escape, kept, marked, part
from explorer.export.student_page.page_map import PageMap
from explorer.export.student_page.questions import exit_questions, goals, steps
from explorer.export.student_page.ways import Asked, asked_of, comparison, pair_of, race
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.model.sources import Source
from explorer.model.texts import Texts, in_language
from explorer.storage.paths import resources
from explorer.storage.writing import check_writable, write_file
from explorer.wording import phrases
from explorer.wording.lessons import spoken

translate = QCoreApplication.translate  # by this name lupdate finds the texts

MOST_BYTES = 3_000_000


class TooLargeError(ExplorerError):
    """A page is larger than phones and mail like: ``size`` in bytes, and which part is the most."""

    def __init__(self, size: int, largest: str, largest_size: int) -> None:
        text = (
            f"the page would have {size / 1e6:.1f} MB, {largest} alone {largest_size / 1e6:.1f}; "
            f"at most {MOST_BYTES / 1e6:.0f} MB are allowed"
        )
        super().__init__(text)
        self.size, self.most = size, MOST_BYTES


def save_student_page(path: Path, corridor: Corridor, lesson: Lesson | None, language: str) -> int:
    """Write the page of a corridor, and of one of its lessons, and return its size in bytes.

    The program's translations have to be those of ``language``. Raises ``WriteError`` where the
    file cannot be written, ``UnresolvedError`` where a reference of the lesson stands for nothing
    any more, and ``TooLargeError``.
    """
    check_writable(path)
    content = student_page(corridor, lesson, language).encode()
    write_file(path, content)
    return len(content)


def student_page(corridor: Corridor, lesson: Lesson | None, language: str) -> str:
    """Return the page. Raises ``UnresolvedError`` and ``TooLargeError``."""
    application()
    sources = Sources(lesson, Resolver(corridor), language)
    asked = asked_of(corridor, lesson)
    routes = _routes(corridor, lesson, asked)
    page_map = PageMap(corridor, routes, language, (asked.from_id, asked.to_id))
    parts = {
        "questions": _lesson_parts(lesson, sources),
        "map": _map_part(corridor, routes, page_map, language),
        "ways": _ways_parts(asked, sources, page_map, routes, is_open=lesson is None),
        "claims": _claims_part(corridor, lesson, sources),
    }
    parts["sources"] = _sources_part(corridor, routes, lesson, sources)
    titles = corridor.titles if lesson is None else lesson.titles
    page = _whole(titles, corridor, parts.values(), language)
    size = len(page.encode())
    if size > MOST_BYTES:
        largest = max(parts, key=lambda name: len(parts[name]))
        raise TooLargeError(size, largest, len(parts[largest].encode()))
    return page


def _routes(corridor: Corridor, lesson: Lesson | None, asked: Asked) -> tuple[str, ...]:
    """Return the routes that a lesson speaks of, and those that race; without a lesson, all."""
    if lesson is None:
        return tuple(corridor.routes)
    spoken = (i for step in lesson.steps for i in (*step.route_ids, *step.way_ids))
    shown = dict.fromkeys((*spoken, *pair_of(asked, corridor)))
    return tuple(i for i in shown if i in corridor.routes) or tuple(corridor.routes)


def _lesson_parts(lesson: Lesson | None, sources: Sources) -> str:
    if lesson is None:
        return ""
    parts = (
        ("goals", translate("StudentPage", "Goals"), goals(lesson, sources)),
        ("steps", translate("StudentPage", "Guess, then look"), steps(lesson, sources)),
    )
    return "".join(part(*each) for each in parts if each[2])


def _map_part(corridor: Corridor, routes: tuple[str, ...], page_map: PageMap, language: str) -> str:
    name = translate("StudentPage", "Map of {0}").format(in_language(corridor.titles, language))
    told = [_route_words(corridor, route_id, language) for route_id in routes]
    buttons = (
        ("zoom-in", "+", translate("StudentPage", "Zoom in")),
        ("zoom-out", "−", translate("StudentPage", "Zoom out")),
        ("zoom-all", "⤢", translate("StudentPage", "Show the whole map")),
    )
    tools = "".join(
        f'<button type="button" id="{i}" aria-label="{escape(label)}" title="{escape(label)}">'
        f'<span aria-hidden="true">{sign}</span></button>'
        for i, sign, label in buttons
    )
    rows = "".join(
        f'<li><label><input type="checkbox" checked data-toggle="{escape(route_id)}">'
        f"{page_map.sample(route_id)}<span>{escape(words)}</span></label></li>"
        for route_id, words in zip(routes, told, strict=True)
    )
    keys = escape(
        translate(
            "StudentPage",
            "Drag the map, or pinch to zoom. With the keyboard: arrow keys move it, + and − zoom, "
            "0 shows all of it.",
        )
    )
    show = escape(translate("StudentPage", "Untick a route to hide it."))
    svg = page_map.svg(name, " ".join(told))
    content = (
        f'<div class="map-box">{svg}<div class="tools needs-script">{tools}</div></div>'
        f'<p class="muted needs-script">{keys}</p><p class="needs-script">{show}</p>'
        f'<ul class="legend">{rows}</ul>'
    )
    return part("map-part", translate("StudentPage", "Map"), content)


def _route_words(corridor: Corridor, route_id: str, language: str) -> str:
    """Return a route in words: its name, its parts by mode, where it goes."""
    route = corridor.routes[route_id]
    stops: list[str] = []
    for segment_id in route.segment_ids:
        segment = corridor.segments[segment_id]
        for place_id in (segment.from_id, segment.to_id):
            name = corridor.places[place_id].name(language)
            if not stops or stops[-1] != name:
                stops.append(name)
    modes = dict.fromkeys(phrases.mode(corridor.segments[i].mode) for i in route.segment_ids)
    title = in_language(route.titles, language)
    return f"{title} ({', '.join(modes)}): {' – '.join(stops)}."


def _ways_parts(
    asked: Asked,
    sources: Sources,
    page_map: PageMap,
    routes: tuple[str, ...],
    *,
    is_open: bool,
) -> str:
    """Return comparison and race; beside a lesson they hold answers, and are closed at first."""
    if not asked.from_id or asked.from_id == asked.to_id:
        return ""
    open_it = escape(translate("StudentPage", "Open it after you have guessed"))
    found: list[str] = []
    for identity, title, content in (
        (
            "compare",
            translate("StudentPage", "Comparison"),
            comparison(asked, sources, page_map, routes),
        ),
        ("race", translate("StudentPage", "Race"), race(asked, sources, page_map)),
    ):
        shown = content if is_open else kept(open_it, content)
        found.append(part(identity, title, shown))
    return "".join(found)


def _claims_part(corridor: Corridor, lesson: Lesson | None, sources: Sources) -> str:
    listed = claims_of(corridor, lesson)
    shown = ""
    if listed:
        content = verdicts() + claims(listed, sources)
        shown = part("claims", translate("StudentPage", "Claims to check"), content)
    asked = "" if lesson is None else exit_questions(lesson, sources)
    return shown + part("exit", translate("StudentPage", "Questions"), asked) if asked else shown


def _sources_part(
    corridor: Corridor, routes: tuple[str, ...], lesson: Lesson | None, sources: Sources
) -> str:
    """Return who says what, which texts are spoken of, and whom the map comes from."""
    language = sources.language
    rows = "".join(
        f'<li id="source-{n}">{escape(line)}</li>' for n, line in enumerate(sources.lines, start=1)
    )
    texts = "".join(f"<li>{escape(_source(s, language))}</li>" for s in corridor.sources.values())
    made = [translate("StudentPage", "Map: {0}.").format(map_credits(corridor, routes))]
    if lesson is not None:
        text = translate("StudentPage", "Lesson: {0}, licence {1}.")
        made.append(text.format(lesson.author, lesson.licence))
    spoken = escape(translate("StudentPage", "Texts that are spoken of"))
    content = (
        f'<ol class="sources">{rows}</ol><h3>{spoken}</h3><ul class="sources">{texts}</ul>'
        f'<p class="muted">{escape(" ".join(made))}</p>'
    )
    return part("sources", translate("StudentPage", "Sources"), content)


def _source(source: Source, language: str) -> str:
    issued = phrases.date(source.issued, language) if source.issued else ""
    return " · ".join(p for p in (source.title, source.publisher, issued, source.url) if p)


def _whole(titles: Texts, corridor: Corridor, parts: Iterable[str], language: str) -> str:
    folder = resources() / "student_page"
    style = (folder / "page.css").read_text(encoding="utf-8").strip()
    script = (folder / "page.js").read_text(encoding="utf-8").strip()
    mark = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{mark}'; "
        "base-uri 'none'; form-action 'none'"
    )
    shown = "\n".join(text for text in parts if text)
    title, about = in_language(titles, language), in_language(corridor.titles, language)
    heading = marked(escape(title), titles, language)
    other = "" if titles is corridor.titles else spoken.note([titles], language)
    told = f'<p class="muted">{escape(other)}</p>' if other else ""
    note = translate(
        "StudentPage",
        "This page works without a network. What you write here is neither kept nor sent.",
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f'<header><h1>{heading}</h1><p>{escape(about)}</p>{told}<p class="muted">{escape(note)}'
        f"</p></header>\n<main>\n{shown}\n</main>\n"
        f"<footer><p>Corridor Explorer</p></footer>\n<script>{script}</script>\n</body>\n</html>\n"
    )
