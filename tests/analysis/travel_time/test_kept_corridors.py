"""What is kept of corridors that were opened before goes when others are opened."""

import gc

from explorer.analysis.travel_time.weighting import luck_of, weighing
from explorer.model.corridor import Corridor
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, shipped_corridors


def corridors_in_memory():
    gc.collect()
    return sum(type(thing) is Corridor for thing in gc.get_objects())


def test_corridors_that_were_opened_before_do_not_stay_in_memory():
    before = corridors_in_memory()
    for _ in range(3):
        for folder in shipped_corridors():
            luck_of(load_corridor(folder))
    assert corridors_in_memory() <= before + 2


def test_what_was_worked_out_for_a_corridor_is_kept_for_it_alone():
    corridor = load_corridor(default_corridor())
    luck = luck_of(corridor)
    assert luck_of(corridor) is luck
    again = luck_of(load_corridor(default_corridor()))
    assert again is not luck
    assert again == luck, "what was drawn for the one serves the other"
    lines = {item.line for item in weighing(corridor)}
    others = {luck_of(corridor, without=frozenset({line})) for line in lines}
    assert luck not in others
    assert len(others) > 1
    assert (again.index == luck.index).all()
    assert luck_of(corridor) is luck
