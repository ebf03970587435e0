"""A lesson in front of a class, without the window below it and without the base map."""

from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.scene.scene import build_scene
from explorer.export.guesses import guesses_table
from explorer.session import Session
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import geodata, shipped_corridors
from explorer.ui.classroom.course.presentation import Presentation
from explorer.ui.classroom.picture.guess_chart import GuessChart
from explorer.ui.classroom.picture.row_lines import RowLines
from explorer.ui.classroom.stages.conductor import Conductor
from explorer.ui.map.map_loader import MapLoader


class BlankLoader(MapLoader):
    """Brings maps at once, as routes on a blank sheet."""

    def __init__(self, parent):
        super().__init__(geodata() / "basemap", parent)

    def show(self, corridor, projected=corridor_projection):
        self.scene_ready.emit(build_scene(corridor, None, projected(corridor)))

    def want_detail(self):
        pass


def shipped_lessons():
    """Return (corridor, lesson) for every lesson that ships."""
    found = []
    for path in shipped_corridors():
        corridor = load_corridor(path)
        found += [(corridor, item.lesson) for item in read_lessons(path, corridor)]
    return found


def conducted(qtbot, corridor, lesson, language="en"):
    """Present a lesson on the screen that there is."""
    window = QWidget()
    qtbot.addWidget(window)
    session = Session(corridor, language)
    session.setParent(window)
    shown = Presentation(lesson, session)
    scene = build_scene(corridor, None, corridor_projection(corridor))
    made = Conductor(shown, scene, BlankLoader(window), window, reduced=True, notes_px=20)
    made.begin()
    return made


def reachable(conductor):
    """Return every text that a pupil can reach, with where it is read, hovered, heard, exported."""
    found = []
    for widget in (conductor.audience, *conductor.audience.findChildren(QWidget)):
        where = type(widget).__name__
        told = [
            *(widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()),
            *(widget.whatsThis(), widget.statusTip(), widget.windowTitle()),
        ]
        text = getattr(widget, "text", None)
        if callable(text) and not isinstance(widget, QLabel):
            told.append(text())
        if isinstance(widget, QLabel) and not widget.isHidden():
            told.append(widget.text())
        if isinstance(widget, QListWidget):
            told += [widget.item(n).text() for n in range(widget.count())]
        if isinstance(widget, RowLines) and not widget.isHidden():
            told += [f"{row.name} {row.figure}" for row in widget._rows]
        if isinstance(widget, GuessChart) and not widget.isHidden():
            told += widget.picture.texts()
        found += [(where, text) for text in told if text]
    found += [("map", text) for text in on_the_map(conductor.room.canvas)]
    found.append(("race clock", conductor.room.race.clock_text))
    shown = conductor.shown
    language = shown.session.state.language
    found.append(("export", guesses_table(shown.lesson, shown.guesses, shown.resolver, language)))
    return found


def on_the_map(canvas):
    """Return the words that the map is painted with, and what it would say to a pointer."""
    picture = canvas.picture()
    words = [picture.attribution, picture.schematic_note, picture.what_if]
    if picture.strip:
        words.append(picture.projection_words)
    words += [text for pair in picture.banners for text in pair]
    if not picture.silent:
        words += [line.text for n in canvas.renderer.lettering(picture).names for line in n.lines]
    for x in range(0, canvas.width(), 90):
        for y in range(0, canvas.height(), 90):
            words += [str(hit) for hit in canvas.hits(x, y, 3.0)]
    return words
