"""What a step of a lesson chooses on the map: its routes, ends, year and what-if."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.analysis.travel_time.what_if import AskDate, Change, ClosePlace, CloseSegment
from explorer.model.corridor import Corridor
from explorer.model.lessons.guesses import Asked
from explorer.model.lessons.lesson import Hidden, PredictionKind, Step
from explorer.session import Choices, Selection, SelectionKind, first_choices
from explorer.wording.lessons.step_views import is_open, keeps_back

_LENGTHS = frozenset({"km", "m"})
_PAIR = 2


def choices_of(step: Step, asked: Asked, corridor: Corridor) -> Choices:
    """Return the choices of a step: nothing of the step before is left in them."""
    first = first_choices(corridor)
    shown = () if keeps_back(step, asked, Hidden.ROUTES) else step.route_ids
    changes: list[Change] = [AskDate(step.date)] if step.date else []
    changes += [ClosePlace(i) if i in corridor.places else CloseSegment(i) for i in step.closed]
    from_id, to_id = step.ends or (first.from_id, first.to_id)
    selection = None
    if step.passage_id and not is_open(step, asked):
        selection = Selection(SelectionKind.PASSAGE, step.passage_id)
    return replace(
        first,
        selection=selection,
        hidden_routes=frozenset(i for i in corridor.routes if i not in shown),
        from_id=from_id,
        to_id=to_id,
        year=step.year,
        pair=step.way_ids[:_PAIR],
        what_if=tuple(changes),
    )


def hides_names(step: Step, asked: Asked) -> bool:
    """Tell whether the map has no names now: also where one of them is the answer."""
    if not is_open(step, asked) or step.prediction is None:
        return False
    return Hidden.NAMES in step.hides or bool(step.prediction.place_id)


def hides_scale(step: Step, asked: Asked) -> bool:
    """Tell whether the map has no scale now: a length that is asked for stands in it."""
    question = step.prediction
    if question is None or not is_open(step, asked):
        return False
    return question.kind is PredictionKind.NUMBER and question.unit in {*_LENGTHS, "times"}
