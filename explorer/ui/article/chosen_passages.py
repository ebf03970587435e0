"""Which passages are meant by what is selected, the one that says most about it first."""

from __future__ import annotations

from explorer.model.corridor import Corridor
from explorer.model.routes import LinkKind
from explorer.session import Selection, SelectionKind


def passages_meant(selection: Selection | None, corridor: Corridor) -> tuple[str, ...]:
    """Return the passages that speak of a selection; none of a route, which is the whole text.

    Those of a segment stand as in its record, with what states its way before what implies it.
    """
    match selection:
        case Selection(kind=SelectionKind.PASSAGE):
            return (selection.id,)
        case Selection(kind=SelectionKind.SEGMENT):
            links = corridor.segments[selection.id].links
            ranked = sorted(links, key=lambda link: link.says is not LinkKind.STATES)
            return tuple(link.passage_id for link in ranked)
        case Selection(kind=SelectionKind.PLACE):
            return tuple(p.id for p in corridor.passages_about(selection.id))
        case Selection(kind=SelectionKind.EVENT):
            return corridor.events[selection.id].passage_ids
        case _:
            return ()
