"""What the presenter shows, one thing after the other: the comparison, routes, passages."""

from __future__ import annotations

from msgspec import Struct

from explorer.analysis.comparison import compare
from explorer.analysis.lengths import total, track_length
from explorer.analysis.travel_time.supposed import supposed_ways
from explorer.errors import ExplorerError
from explorer.model.quantity import Evidence
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.wording import phrases
from explorer.wording.comparison_words import headline, supposed_sentence
from explorer.wording.highlights import edges_of_routes, visible_routes


class Slide(Struct, frozen=True):
    """One view of the presenter.

    ``edges`` and ``places`` are what the map has to show whole, ``segments`` and
    ``highlighted_places`` what it lights up.
    """

    title: str
    text: str
    routes: tuple[str, ...]
    edges: tuple[str, ...]
    places: tuple[str, ...] = ()
    segments: frozenset[str] = frozenset()
    highlighted_places: frozenset[str] = frozenset()
    picked: Selection | None = None
    fit_routes: tuple[str, ...] = ()


def slides(state: State) -> tuple[Slide, ...]:
    """Return the comparison, then every visible route, then what the articles say on the map."""
    routes = visible_routes(state)
    found = [_overview(state, routes)]
    found += [_route(state, route_id) for route_id in routes]
    for source_id in state.corridor.sources:
        for passage in state.corridor.passages_of(source_id):
            if passage.source_id != state.corridor.passages[passage.id].source_id:
                continue  # the same in another language
            segments = state.corridor.segments_of_passage(passage.id)
            if segments or passage.place_ids:
                found.append(_passage(state, passage.id, routes))
    return tuple(found)


def first_shown(made: tuple[Slide, ...], selection: Selection | None) -> int:
    """Return the number of the slide that shows the selection, 0 where none does."""
    return next((n for n, slide in enumerate(made) if selection and slide.picked == selection), 0)


def _overview(state: State, routes: tuple[str, ...]) -> Slide:
    corridor, choices = state.corridor, state.choices
    text, ways = "", routes
    try:
        result = compare(corridor, choices.from_id, choices.to_id, route_ids=routes)
        ways = tuple(option.route_id for option in result.options[:2])
        supposed = choices.has_scenario
        said = headline(result, corridor, state.language, supposed=supposed)
        evidence = () if result.difference_km is None else result.difference_km.evidence
        text = _with_badges(said, evidence) if said else ""
        if supposed:
            asked = corridor, choices.from_id, choices.to_id
            found = supposed_ways(*asked, ways, choices.what_if)
            told = supposed_sentence(found, corridor, state.language)
            text = "\n".join(part for part in (told, text) if part)
    except ExplorerError:  # nothing to compare: the map alone
        pass
    title = in_language(corridor.titles, state.language)
    shown = ways or tuple(corridor.routes)
    return Slide(title, text, routes, edges_of_routes(state, shown), fit_routes=shown)


def _with_badges(text: str, evidence: tuple[Evidence, ...]) -> str:
    words = dict.fromkeys(phrases.badge(item)[1] for item in evidence)
    return f"{text} [{', '.join(words)}]" if words else text


def _route(state: State, route_id: str) -> Slide:
    corridor, language = state.corridor, state.language
    route = corridor.routes[route_id]
    segments = [corridor.segments[i] for i in route.segment_ids]
    length = total([track_length(s, corridor) for s in segments], route.segment_ids)
    parts = [in_language(route.subtitles, language)]
    if length is not None and segments:
        title = phrases.along_all(s.mode for s in segments)
        along = f"{title}: {phrases.kilometres(length, language)}"
        parts.append(_with_badges(along, length.evidence[:1]))
    for item in route.published[:2]:
        ends = " → ".join(corridor.places[i].name(language) for i in (item.from_id, item.to_id))
        figure = f"{ends}: {phrases.quantity(item.figure, language)}"
        parts.append(_with_badges(figure, item.figure.evidence))
    text = " · ".join(part for part in parts if part)
    choices = state.choices
    if choices.has_scenario:
        asked = corridor, choices.from_id, choices.to_id
        found = supposed_ways(*asked, (route_id,), choices.what_if)
        text = f"{supposed_sentence(found, corridor, language)}\n{text}"
    return Slide(
        in_language(route.titles, language),
        text,
        (route_id,),
        edges_of_routes(state, (route_id,)),
        picked=Selection(SelectionKind.ROUTE, route_id),
        fit_routes=(route_id,),
    )


def _passage(state: State, passage_id: str, routes: tuple[str, ...]) -> Slide:
    corridor = state.corridor
    passage = corridor.passages[passage_id]
    segments = corridor.segments_of_passage(passage_id)
    return Slide(
        phrases.citation(passage, corridor, state.language),
        in_language(passage.summary, state.language),
        routes,
        tuple(use.edge_id for s in segments for use in s.edges),
        passage.place_ids,
        frozenset(s.id for s in segments),
        frozenset(passage.place_ids),
        Selection(SelectionKind.PASSAGE, passage_id),
    )
