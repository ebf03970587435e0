"""The main window: brings the panels together; every connection stands in one block."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.scene.scene import build_scene
from explorer.cartography.style import STYLES
from explorer.model.corridor import Corridor
from explorer.model.world_ways import WorldPlace
from explorer.session import Selection, Session, State
from explorer.storage.paths import geodata, user_data
from explorer.storage.settings import Settings
from explorer.ui.article.article_copies import ArticleCopies
from explorer.ui.article.reading_bar import ReadingBar
from explorer.ui.map.desktop_motion import wants_less_motion
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.map.map_loader import FirstMap, MapLoader
from explorer.ui.map.projection_menu import ProjectionMenu
from explorer.ui.parts import theme
from explorer.ui.parts.file_drops import local_files
from explorer.ui.parts.lazy import Lazy
from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.window import actions
from explorer.ui.window.appearance import AppearanceMenus, LanguageMenu
from explorer.ui.window.authoring.authoring import Authoring
from explorer.ui.window.files import Files
from explorer.ui.window.help.help_windows import Help
from explorer.ui.window.lazy_panels import LazyPanels
from explorer.ui.window.lessons.lesson_editing import LessonEditing
from explorer.ui.window.memory import Memory
from explorer.ui.window.shelf.shelf import Shelf
from explorer.ui.window.stage.arrangement import Layout, Mode, Part, Question
from explorer.ui.window.stage.both_places import BothPlaces
from explorer.ui.window.stage.place_finder import PlaceFinder
from explorer.ui.window.stage.question_strip import QuestionStrip
from explorer.ui.window.stage.stage import Stage
from explorer.ui.window.stage.top_bar import TopBar
from explorer.ui.window.stage.world_places import WorldPlaces
from explorer.ui.window.teaching import Teaching
from explorer.ui.window.window_state import WindowState, show_first

if TYPE_CHECKING:
    from explorer.ui.window.docks import Docks

_QUEUED = Qt.ConnectionType.QueuedConnection
_FIRST_SIZE = (1440, 860)


class MainWindow(QMainWindow):
    """Shows a corridor."""

    def __init__(
        self,
        corridor: Corridor,
        settings: Settings,
        language: str,
        use_language: Callable[[str], None],
        ahead: FirstMap | None = None,
        *,
        source: Path | None = None,
    ) -> None:
        """Build the window; ``use_language`` installs a language's translation.

        ``ahead`` is the first map where that is under way already, ``source`` where the corridor
        was read from.
        """
        super().__init__()
        map_style = settings.map_style if settings.map_style in STYLES else ""
        self.session = Session(
            corridor, language, source=source, theme=theme.current().name, map_style=map_style
        )
        self._window_state = WindowState(settings, user_data())
        self.memory = Memory(self.session, user_data(), self)
        self.memory.restore_choices()
        self._use_language = use_language
        self._docks = Lazy(self._build_docks)
        self.map_loader = MapLoader(geodata() / "basemap", self, ahead)
        self.map_loader.show(corridor)  # on another thread while the window is built
        self.copies = ArticleCopies(self.session, user_data(), self)
        self.actions_by_id = actions.make_actions(self)
        self.setAcceptDrops(True)
        self._build()
        self.files = Files(self.session, self.copies, self.canvas, self)
        self.reading_bar.watch(self.files.work, self.authoring.work)
        self.output = Teaching(
            self.session, self.canvas, lambda: self.panels.listed_claims, self, self.map_loader
        )
        self.output.before = self.authoring.leave
        self._build_menus()
        around = (self.session, self.canvas, self.stage, self.top, self.lazy, self._projections)
        making = (self.map_loader, self.authoring, self.output, lambda: self.panels, self)
        self.lessons = LessonEditing(*around, *making)
        self.authoring.may_enter = keeps_lesson = self.lessons.keeps
        self.files.may_leave = lambda then: self.authoring.keeps(then) and keeps_lesson(then)
        # Before anything is connected: what the desktop asks for is no choice to be remembered.
        self.canvas.animation.reduced = settings.reduce_motion or wants_less_motion()
        self.actions_by_id["reduce_motion"].setChecked(self.canvas.animation.reduced)
        self._connect()
        self._connect_commands()
        self._window_state.restore(self)
        self._window_state.changed = self.memory.soon
        self.memory.follow(
            self.canvas,
            self.stage,
            self.map_loader,
            projections=self._projections,
            copies=self.copies,
            save_settings=self._save_settings,
        )
        self._retranslate()
        self._show_view_history(False, False)
        self._show_state(self.session.state, None)

    # ---- building

    def _build(self) -> None:
        self.canvas = MapCanvas()
        self.lazy = LazyPanels(self.session, self.canvas, self.actions_by_id["reduce_motion"], self)
        self.top, self.strip = TopBar(), QuestionStrip()
        self.stage = Stage(self.canvas, self._window_state.layout())
        self.messages = self.stage.messages
        self.both_places = BothPlaces(self.session, self.canvas, self.stage)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.top)
        box.addWidget(self.stage, 1)
        box.addWidget(self.strip)
        self.setCentralWidget(holder)
        hidden = (self.stage, self.strip)
        self.shelf = Shelf(self.session, box, hidden, self._window_state.settings, self)
        parts = (self.session, self.canvas, self.stage, self.top, self.strip)
        self.authoring = Authoring(*parts, lambda: self.panels, self)
        self.reading_bar = ReadingBar(self.copies)
        self.stage.bear(self.reading_bar)
        self.resize(*_FIRST_SIZE)
        self.canvas.setFocus()

    @property
    def panels(self) -> Docks:
        """What stands around the map: built once the first map is painted, or when asked for."""
        return self._docks()

    def _build_docks(self) -> Docks:
        from explorer.ui.parts.input_rules import use_input_rules  # noqa: PLC0415
        from explorer.ui.window.docks import Docks  # noqa: PLC0415 - the map comes first

        # Not before the first events of a hand: a window being built sends thousands of its own.
        use_input_rules()
        size_pt = self._window_state.settings.reader_size_pt
        made = Docks(self.session, self.lazy, self.stage, reader_size_pt=size_pt)
        self._connect_docks(made)
        if made.reader.isVisible():
            self.copies.open_readings()
        self._show_layout(self.stage.layout_asked)
        QTimer.singleShot(0, self, lambda: (self.authoring.settle(), self.lessons.settle()))
        self.strip.show_state(self.session.state)
        self.memory.follow_docks(made)
        return made

    def _build_menus(self) -> None:
        # macOS has its menu bar at the top of the screen; elsewhere it would take a row.
        self.menu = self.menuBar() if sys.platform == "darwin" else QMenu(self)
        self._menus: dict[str, QMenu] = {}
        for name in actions.MENUS:
            self._menus[name] = QMenu(self)
            self.menu.addMenu(self._menus[name])
        for command in actions.COMMANDS:
            menu = self._menus[command.menu]
            if command.separator:
                menu.addSeparator()
            menu.addAction(self.actions_by_id[command.id])
            self.addAction(self.actions_by_id[command.id])  # its keys work while no menu is open
        if isinstance(self.menu, QMenu):
            self.top.menu.setMenu(self.menu)
        else:
            self.top.menu.hide()
        self._appearance = AppearanceMenus(self._menus["view"])
        self._projections = ProjectionMenu(self._menus["view"], self.canvas, self.map_loader)
        self.finder = PlaceFinder(self.session, self.canvas, self.map_loader, self._projections)
        self.top.search.use_world(WorldPlaces(geodata(), self), self.finder.shown)
        chosen = self.session.state.language
        self._languages = LanguageMenu(self._menus["language"], chosen, self.set_language)
        self.top.languages.setMenu(self._menus["language"])

    # ---- what is connected with what

    def _connect(self) -> None:
        # The state reaches what is shown.
        self.session.changed.connect(self._show_state)
        self.lessons.show_in(self.actions_by_id)
        # The base map comes: the first map is painted before the panels are built.
        self.map_loader.scene_ready.connect(self.canvas.show_scene)
        self.map_loader.scene_ready.connect(self._fill_panels, _QUEUED)
        self.map_loader.scene_refined.connect(self.canvas.refine_scene)
        self.map_loader.failed.connect(self._basemap_failed)
        self.canvas.detail_wanted.connect(self.map_loader.want_detail)
        # What the map says of the view and of the pointer.
        self.canvas.pointed_at.connect(self.strip.show_position)
        self.canvas.zoomed.connect(self.strip.show_scale)
        self.canvas.view_history.changed.connect(self._show_view_history)
        # Articles and corridors are opened.
        self.copies.opened.connect(lambda: self.panels.show_reader())  # noqa: PLW0108 - not yet
        self.copies.corridor_wanted.connect(self.authoring.begin)
        self.authoring.corridor_wanted.connect(self.files.open_corridor)
        self.files.opening.connect(self.memory.save)
        self.session.changed.connect(self.files.tell_of_waiting)
        self.files.corridor_opened.connect(lambda name: self._window_state.remember(corridor=name))
        self.files.corridor_opened.connect(lambda _name: self.shelf.note_opened())
        # The shelf takes the map's place, and goes where anything of the map is asked for.
        self.top.corridors.clicked.connect(lambda _checked=False: self.shelf.toggle())
        self.shelf.open_wanted.connect(self.files.open_corridor)
        self.shelf.read_wanted.connect(lambda _path: self.stage.show_mode(Mode.READ))
        self.shelf.command_wanted.connect(lambda name: self.actions_by_id[name].trigger())
        self.shelf.at_start_chosen.connect(self._window_state.remember_shelf)
        self.shelf.shown.connect(lambda: self._show_layout(self.stage.layout_asked))
        self.shelf.left.connect(self.canvas.setFocus)
        self.stage.layout_changed.connect(self.shelf.close)
        self.reading_bar.told.connect(self.shelf.close)
        self.top.search.chosen.connect(self.shelf.close)
        self.top.search.place_chosen.connect(self.shelf.close)
        self.canvas.interaction.measuring.connect(self.shelf.close)
        # What lies beside and below the map.
        self.top.mode_wanted.connect(self.stage.show_mode)
        self.top.present_wanted.connect(self.actions_by_id["present"].trigger)
        self.strip.question_wanted.connect(self.stage.ask)
        self.strip.fold_wanted.connect(lambda: self.stage.toggle(Part.PAGE))
        self.strip.ends_chosen.connect(lambda a, b: self.session.choose(from_id=a, to_id=b))
        self.stage.page_shown.connect(self.strip.show_open)
        self.stage.page_shown.connect(self._begin_race, _QUEUED)
        self.stage.page_folded.connect(self._end_race)
        self.stage.layout_changed.connect(self._show_layout)
        self.lazy.race_wanted.connect(lambda: self.stage.show_question(Question.RACE))
        self.lazy.race_over.connect(lambda: self.stage.fold(Question.RACE))
        # Something is searched, or shown in other colours.
        self.top.search.chosen.connect(self._found)
        self.top.search.place_chosen.connect(self._place_found)
        self._appearance.theme_chosen.connect(self.set_theme)
        self._appearance.map_style_chosen.connect(self.set_map_style)
        # Sentences for the status bar.
        said = (self.canvas.interaction.announced, self.lazy.announced, self.authoring.announced)
        more = (self.copies.message, self.files.saved, self.output.saved, self.lessons.announced)
        for sentence in (*said, *more):
            sentence.connect(self.messages.show_message)

    def _connect_docks(self, docks: Docks) -> None:
        """Connect the panels; one that rebuilds itself must have left its own event: queued."""
        session, canvas, files, lazy = self.session, self.canvas, self.files, self.lazy
        state = self._window_state
        # Something is selected: on the map, in a list, in the text.
        canvas.picked.connect(docks.show_picked)
        docks.routes.selected.connect(session.select, _QUEUED)
        docks.reader.selected.connect(session.select, _QUEUED)
        docks.claims.selected.connect(session.select, _QUEUED)
        docks.details.selected.connect(docks.show_details_of, _QUEUED)
        lazy.selected.connect(docks.show_picked)
        lazy.event_chosen.connect(docks.choose_event)
        # Something is pointed at: map and text light up.
        lazy.pointing.watch(docks.reader, is_text=True)
        lazy.pointing.on_map.connect(canvas.highlight)
        lazy.pointing.in_text.connect(docks.reader.highlight)
        # The map goes to what is meant.
        docks.routes.activated.connect(canvas.zoom_to)
        docks.reader.activated.connect(canvas.zoom_to, _QUEUED)
        # Routes are hidden, places to compare chosen.
        docks.routes.route_toggled.connect(docks.toggle_route, _QUEUED)
        docks.card.route_toggled.connect(docks.toggle_route, _QUEUED)
        docks.routes.ends_chosen.connect(docks.choose_ends, _QUEUED)
        # A passage or an article is to be read.
        docks.details.reading_wanted.connect(docks.read_passage, _QUEUED)
        docks.claims.reading_wanted.connect(docks.read_passage, _QUEUED)
        lazy.reading_wanted.connect(docks.read_source)
        # Claims are to be seen.
        docks.details.claim_wanted.connect(docks.show_claim, _QUEUED)
        docks.reader.claims_wanted.connect(docks.show_claims_of, _QUEUED)
        # Copies are opened, read again, closed.
        docks.details.open_copy_wanted.connect(files.ask_for_copy)
        docks.claims.open_copy_wanted.connect(files.ask_for_copy)
        docks.reader.open_copy_wanted.connect(files.ask_for_copy)
        docks.reader.readings_wanted.connect(self.copies.open_readings)
        docks.reader.text_chosen.connect(session.read, _QUEUED)
        docks.reader.close_wanted.connect(self.copies.close, _QUEUED)
        docks.reader.reread_wanted.connect(self.copies.read_again, _QUEUED)
        docks.reader.size_changed.connect(lambda pt: state.remember(reader_size_pt=pt))
        self.copies.changed_on_disk.connect(docks.reader.show_changed)

    def _connect_commands(self) -> None:
        session, act = self.session, self.actions_by_id
        self.shelf.edit_wanted.connect(self.authoring.edit)
        around = (self.canvas, self.stage, self.top, self.strip, self.shelf)
        helping = Help(session, self._window_state, around, act, self)
        for command, call in (
            ("open_copy", self.files.ask_for_copy),
            ("copies", self._list_copies),
            ("open_corridor", self.files.ask_for_corridor),
            ("open_corridor_folder", self.files.ask_for_corridor_folder),
            ("corridors", self.shelf.toggle),
            *self.authoring.commands,
            ("start_afresh", self.memory.start_afresh),
            ("save_picture", self.files.ask_for_picture),
            ("import", lambda: self.authoring.leave() and self.files.ask_for_import()),
            ("quit", self.close),
            *self.lessons.commands,
            ("search", self.top.focus_search),
            ("zoom_in", self.canvas.zoom_in),
            ("zoom_out", self.canvas.zoom_out),
            ("fit", self.canvas.fit_routes),
            ("view_back", self.canvas.view_history.before),
            ("view_forward", self.canvas.view_history.after),
            ("next_passage", lambda: self.panels.step(1)),
            ("previous_passage", lambda: self.panels.step(-1)),
            ("claims", lambda: self.panels.show_claims()),  # noqa: PLW0108 - panels come late
            ("full_screen", self._toggle_full_screen),
            ("race", lambda: self.stage.show_question(Question.RACE)),
            ("fold_list", lambda: self.stage.toggle(Part.CARD)),
            ("fold_page", lambda: self.stage.toggle(Part.PAGE)),
            ("fold_sheet", lambda: self.stage.toggle(Part.SHEET)),
            ("map_only", self.stage.toggle_bare),
            ("menu", self._open_menu),
            *helping.commands,
            *self.output.commands,
        ):
            act[command].triggered.connect(lambda _checked=False, c=call: c())
        self.top.lessons_wanted.connect(act["lessons"].trigger)
        self.canvas.interaction.measuring.connect(act["measure"].setChecked)
        act["measure"].toggled.connect(self.canvas.interaction.measure)
        act["reduce_motion"].toggled.connect(self._reduce_motion)

    # ---- showing the state

    def _show_state(self, state: State, before: State | None) -> None:
        if before is not None and state.only_scenario_changed(before):  # a step of a slider
            self.canvas.show_state(state)
            self.lazy.show_question(state)
            return
        if before is not None and before.corridor is not state.corridor:
            self._show_blank_map()
            self.map_loader.show(state.corridor)
            self.copies.reopen()
        self.top.show_state(state)
        self.setWindowTitle(f"{self.top.title} – Corridor Explorer")
        self.canvas.show_state(state)
        self._appearance.show_state(state)
        self._projections.show_state(state)
        if self._docks.made is not None:
            self.strip.show_state(state)
            self._docks.made.show_state(state)

    def _fill_panels(self) -> None:
        """Build what stands around the map, once the first map is painted."""
        self._docks()

    def _show_blank_map(self) -> None:
        corridor = self.session.state.corridor
        self.canvas.show_scene(build_scene(corridor, None, corridor_projection(corridor)))

    def _show_view_history(self, can_go_back: bool, can_go_forth: bool) -> None:  # noqa: FBT001 - a slot
        self.actions_by_id["view_back"].setEnabled(can_go_back)
        self.actions_by_id["view_forward"].setEnabled(can_go_forth)

    def _basemap_failed(self, name: str) -> None:
        text = self.tr("The base map could not be read ({0}). The routes are shown without it.")
        self.messages.show_message(text.format(name))
        if self.canvas.renderer is None:
            self._show_blank_map()
        self._fill_panels()

    # ---- ways and keys

    def _found(self, selection: Selection) -> None:
        self.panels.show_details_of(selection)
        self.canvas.setFocus()

    def _place_found(self, place: WorldPlace) -> None:
        if not self.authoring.takes(place):
            self.finder.show(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N and P walk through the passages, Home shows the routes, unless the focus needs them."""
        if self.authoring.handles_key(event):
            return
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.panels.step(1)
        elif event.key() == Qt.Key.Key_P and not event.modifiers():
            self.panels.step(-1)
        elif event.key() == Qt.Key.Key_Home and not event.modifiers():
            self.canvas.fit_routes()
        else:
            super().keyPressEvent(event)

    # ---- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        for path in local_files(event.mimeData()):
            self.files.open(path)
        event.acceptProposedAction()

    # ---- language, memory, small things

    def set_language(self, language: str, _checked: bool = True) -> None:  # noqa: FBT001, FBT002
        """Switch the whole window to another language."""
        self._use_language(language)
        self.setLocale(QLocale())  # fields for numbers keep that of their window
        self._window_state.remember(language=language)
        self.session.set_language(language)

    def set_theme(self, name: str) -> None:
        """Show the window, and the map unless it has a style of its own, in another theme."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.switch_to(app, name)
        self._window_state.remember(theme=name)
        self.session.set_look(theme=name)

    def set_map_style(self, name: str) -> None:
        """Draw the map in a style of its own, or for an empty name in the window's."""
        self._window_state.remember(map_style=name)
        self.session.set_look(map_style=name)

    def changeEvent(self, event: QEvent) -> None:
        """Translate menus and headings."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        actions.retranslate(self.actions_by_id)
        for name, menu in self._menus.items():
            menu.setTitle(actions.menu_title(name))
        self._appearance.retranslate()
        self._projections.retranslate()

    def _reduce_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a slot
        self.canvas.animation.reduced = reduced
        self._window_state.remember(reduce_motion=reduced)

    def _show_layout(self, layout: Layout) -> None:
        beside = self.stage.is_shown(Part.SHEET) or layout.mode is Mode.EDIT
        beside = beside and not self.shelf.is_open
        self.top.show_mode(layout.mode if beside else None)

    def _begin_race(self, question: Question | None) -> None:
        """Let the race run once its page is open."""
        if question is Question.RACE and self.stage.question is question:
            self.lazy.start_race()

    def _end_race(self, question: Question) -> None:
        if question is Question.RACE:
            self.lazy.end_race()

    def _open_menu(self) -> None:
        if isinstance(self.menu, QMenu):
            self.top.menu.showMenu()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _list_copies(self) -> None:
        from explorer.ui.article.copies_dialog import CopiesDialog  # noqa: PLC0415

        open_once(dialog := CopiesDialog(self.session, self.copies, self))
        dialog.reading_wanted.connect(self.panels.read_source)

    def show_first(self) -> None:
        """Show the window where it was, at the first start as large as a small screen allows."""
        show_first(self, self._window_state.settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and shape, and read no further."""
        may_end = self.lessons.may_end(self.close) and self.authoring.may_end(self.close)
        event.setAccepted(may_end)
        if event.isAccepted():
            self.memory.save()
            self.copies.cancel()  # or the process would stay until all is read
            super().closeEvent(event)

    def _save_settings(self) -> None:
        self._window_state.save(self, self.stage.layout_asked)
