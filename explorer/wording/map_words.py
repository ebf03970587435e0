"""What is said about a thing on the map: cards, lists and words for screen readers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.lengths import track_length
from explorer.cartography.projection.kinds import DEFAULT, PROJECTIONS
from explorer.cartography.projection.projections import Projection
from explorer.cartography.rendering.picking import Found, Sort
from explorer.cartography.scene.scene import Scene, TownMark
from explorer.model import languages
from explorer.model.corridor import Corridor
from explorer.model.network import Mode
from explorer.model.places import PlaceKind
from explorer.model.quantity import Confidence, Quantity, Reference
from explorer.model.route_styles import part_style
from explorer.model.routes import Route
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.wording import phrases

_SAME_PLACE_DEG = 1e-3

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def sample(route: Route, corridor: Corridor) -> str:
    """Return the styles of a route's parts in order of travel, for a sample of its line."""
    return " ".join(_parts(route, corridor))


def legend(routes: Iterable[Route], corridor: Corridor, language: str) -> list[tuple[str, str]]:
    """Return the legend of routes: style and name, a line for each part of a mixed route."""
    entries: list[tuple[str, str]] = []
    for route in routes:
        title = in_language(route.titles, language)
        parts = _parts(route, corridor)
        for style, modes in parts.items():
            told = ", ".join(map(phrases.mode, modes))
            entries.append((style, f"{title}: {told}" if len(parts) > 1 else title))
    return entries


def _parts(route: Route, corridor: Corridor) -> dict[str, dict[Mode, None]]:
    """Return the styles of a route's parts, each with the modes that are drawn so."""
    found: dict[str, dict[Mode, None]] = {}
    for segment_id in route.segment_ids:
        mode = corridor.segments[segment_id].mode
        found.setdefault(part_style(route.style, mode), {})[mode] = None
    return found or {route.style: {}}


def is_mixed(route: Route, corridor: Corridor) -> bool:
    """Tell whether the parts of a route are drawn in several styles, as it changes its mode."""
    return len(_parts(route, corridor)) > 1


class CardText(Struct, frozen=True):
    """What a card says: a name, beneath it the local name, the kind, a figure and more lines."""

    name: str
    kind: str
    local: str = ""
    figure: Quantity | None = None
    figure_text: str = ""
    figure_name: str = ""
    says_who: str = ""
    lines: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The card as one text, for screen readers."""
        parts = [self.name, self.local, self.kind]
        if self.figure_text:
            parts.append(f"{self.figure_name}: {self.figure_text}")
        parts += [self.says_who, *self.lines]
        return ". ".join(p for p in parts if p)

    @property
    def title(self) -> str:
        """Name and kind in one line, for a list."""
        return f"{self.name} – {self.kind}"


def projection_words(
    projection: Projection,
    corridor: Corridor,
    language: str,
    translated: Callable[[str, str], str] = translate,
) -> str:
    """Return what a map says of its projection beside the scale, nothing for the default one.

    ``translated`` gives a text of a context in the language, where it is not the window's.
    """
    kind = PROJECTIONS.get(projection.name, DEFAULT)
    if kind is DEFAULT:
        return ""
    title = translated("Projection", kind.title)
    if not kind.counts_from_place:
        return title
    here = (projection.lon_0, projection.lat_0)
    for place in corridor.places.values():
        if math.dist(here, (place.lon_deg, place.lat_deg)) < _SAME_PLACE_DEG:
            return title.format(place.name(language))
    return title.format(f"{here[1]:.1f}°, {here[0]:.1f}°")


def selection_of(found: Found) -> Selection | None:
    """Return what choosing a thing selects; a town of the base map has nothing to be selected."""
    if found.sort is Sort.TOWN:
        return None
    kind = SelectionKind.PLACE if found.sort is Sort.PLACE else SelectionKind.SEGMENT
    return Selection(kind, found.key, found.route_id)


def card_of(found: Found, state: State, scene: Scene) -> CardText | None:
    """Return the card of a thing on the map, ``None`` for one that is no longer there."""
    if found.sort is Sort.TOWN:
        mark = next((t for t in scene.towns.marks if t.key == found.key), None)
        return None if mark is None else _town_card(mark, state.language)
    if found.sort is Sort.PLACE:
        return _place_card(found.key, state)
    return _segment_card(found.key, state)


def _place_card(place_id: str, state: State) -> CardText | None:
    place = state.corridor.places.get(place_id)
    if place is None:
        return None
    language = state.language
    kind = phrases.place_kind(place.kind)
    if place.kind is not PlaceKind.REGION and place.country:
        kind = f"{kind}, {phrases.country(place.country, language)}"
    return CardText(place.name(language), kind, place.local_name(language))


def _segment_card(segment_id: str, state: State) -> CardText | None:
    corridor, language = state.corridor, state.language
    segment = corridor.segments.get(segment_id)
    if segment is None:
        return None
    ends = (corridor.places[i].name(language) for i in (segment.from_id, segment.to_id))
    length = track_length(segment, corridor)
    shown = translate("MapWords", "unknown")
    if length is not None:
        shown = phrases.kilometres(length, language)
    return CardText(
        " → ".join(ends),
        phrases.mode(segment.mode),
        figure=length,
        figure_text=shown,
        figure_name=phrases.along(segment.mode),
        lines=tuple(in_language(r.titles, language) for r in corridor.routes_of(segment.id)),
    )


def _town_card(mark: TownMark, language: str) -> CardText:
    name = mark.names.get(language) or mark.names[""]
    known = (mark.names.get(code, "") for code in languages.OWN_SCRIPTS)
    local = next((text for text in known if text and text != name), "")
    kind = translate("MapWords", "town of the base map")
    if mark.population <= 0:  # the source writes 0 where it does not know
        return CardText(
            name,
            kind,
            local,
            figure_text=translate("MapWords", "unknown"),
            figure_name=translate("MapWords", "Population"),
        )
    where = translate("MapWords", "geonames.org, record {0}").format(mark.key)
    who = Reference("", "GeoNames", where, "", Confidence.UNKNOWN)
    people = Quantity(float(mark.population), "people", (who,))
    return CardText(
        name,
        kind,
        local,
        figure=people,
        figure_text=phrases.number(people.value, language, 0),
        figure_name=translate("MapWords", "Population"),
        says_who=f"{who.publisher} · {who.where}",
    )


def selected_words(state: State) -> str:
    """Return what is selected, in words; empty where nothing is."""
    selection, corridor, language = state.choices.selection, state.corridor, state.language
    if selection is None:
        return ""
    if selection.kind is SelectionKind.ROUTE:
        return in_language(corridor.routes[selection.id].titles, language)
    if selection.kind is SelectionKind.PASSAGE:
        return in_language(corridor.passages[selection.id].summary, language)
    if selection.kind is SelectionKind.EVENT:
        return in_language(corridor.events[selection.id].titles, language)
    if selection.kind is SelectionKind.PLACE:
        card = _place_card(selection.id, state)
    else:
        card = _segment_card(selection.id, state)
    return "" if card is None else card.spoken


def map_aloud(state: State | None) -> str:
    """Return for screen readers what is selected and what the keys do."""
    selected = "" if state is None else selected_words(state)
    if selected:
        selected = translate("MapCanvas", "Selected: {0}.").format(selected) + " "
    return selected + translate(
        "MapCanvas",
        "Arrows move the map, plus and minus zoom, Home shows the whole route. Space tells "
        "what is in the middle, Enter chooses it, M measures.",
    )
