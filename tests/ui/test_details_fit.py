"""Nothing in the details is pushed out of sight by a long name, in any corridor and language."""

import pytest
from PySide6.QtWidgets import QApplication

from explorer.session import Selection, SelectionKind
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import geodata

PACKS = ["china-kazakhstan", "jakarta-bandung", "middle-corridor"]


@pytest.fixture(params=PACKS)
def corridor(request):
    return load_corridor(geodata() / request.param)


@pytest.mark.parametrize("language", ["en", "id", "zh", "ru", "kk"])
def test_every_figure_of_routes_segments_and_places_is_in_sight(open_window, corridor, language):
    window = open_window(language)
    window.resize(1366, 697)
    window.panels.show_details_of(None)
    details = window.panels.details
    QApplication.processEvents()
    chosen = [
        *(Selection(SelectionKind.ROUTE, route_id) for route_id in corridor.routes),
        *(Selection(SelectionKind.SEGMENT, segment_id) for segment_id in corridor.segments),
        *(Selection(SelectionKind.PLACE, place_id) for place_id in corridor.places),
    ]
    room = details.viewport().width()
    wide = {}
    for selection in chosen:
        window.panels.show_details_of(selection)
        needed = details.widget().minimumSizeHint().width()
        if needed > room:
            wide[selection.kind.value, selection.id] = needed
    assert not wide, f"there is room for {room}"
