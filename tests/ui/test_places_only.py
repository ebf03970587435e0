"""A corridor of nothing but places, as an import makes it: no routes, no texts, no events."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from explorer.cartography.labels.lettering import shown_places
from explorer.export.pack_copy import write_new
from explorer.storage.corridor_file import read_corridor
from explorer.storage.importing import empty_corridor, read_import
from explorer.ui.window.stage.arrangement import Question

ROWS = {
    "three": "Urumqi,43.825,87.6\nHorgos,44.21,80.41\nAlmaty,43.238,76.945\n",
    "one": "Bandung,-6.914,107.602\n",
    "none": "Atlantis,,\n",
}


@pytest.fixture(params=ROWS)
def corridor(request, tmp_path):
    table = tmp_path / "towns.csv"
    table.write_text("name,lat,lon\n" + ROWS[request.param], "utf-8")
    empty = empty_corridor("Towns")
    path = tmp_path / "towns.corridor"
    write_new(None, empty, read_import(table, empty), path)
    return read_corridor(path)


def test_the_map_shows_every_place_and_the_card_lists_them(open_window, corridor):
    window = open_window("en")
    canvas = window.canvas
    scene = window.map_loader._scene
    left, top, right, bottom = canvas.viewport.bounds_m
    for place in corridor.places.values():
        x, y = scene.projection.point(place.lon_deg, place.lat_deg)
        assert left < x < right
        assert top < y < bottom
    assert {p.id for p in shown_places(scene, canvas.picture())} == set(corridor.places)
    assert window.panels.card.tabs["places"].isChecked()
    assert not window.panels.card.tabs["routes"].isEnabled()
    canvas.fit_routes()
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    canvas.render(image)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 40) for y in (200, 300)}
    assert len(colours) > 3, "the sheet is blank"


def test_each_question_says_that_there_is_nothing_to_ask_about(open_window, corridor):
    window = open_window("en")

    def told(question):
        window.stage.show_question(question)
        QApplication.processEvents()
        return "\n".join(part.text() for part in window.findChildren(QLabel) if part.isVisible())

    assert "no routes yet" in told(Question.COMPARE)
    assert "no routes yet" in told(Question.WHY)
    assert "no routes yet" in told(Question.RACE)
    strip = window.strip
    empty = (strip.start, strip.end, strip.swap, strip._from, strip._to)
    assert not any(part.isVisible() for part in empty), "what has no choice is not there"
    assert "No dated events" in told(Question.TIMELINE)
