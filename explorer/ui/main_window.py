"""The main window: brings the panels together; every connection stands in one block."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.cartography.scene import build_scene, corridor_projection
from explorer.cartography.style import STYLES
from explorer.errors import PackError
from explorer.model.corridor import Corridor
from explorer.model.texts import in_language
from explorer.session import Picked, Selection, Session, State
from explorer.storage.pack import load_corridor
from explorer.storage.paths import default_corridor, geodata, user_data
from explorer.storage.settings import Settings, save_settings
from explorer.ui import actions, theme, wording
from explorer.ui.appearance import AppearanceMenus
from explorer.ui.copies import Copies, tell
from explorer.ui.dialogs.about import AboutDataDialog, AboutDialog
from explorer.ui.dialogs.faults import FaultsDialog
from explorer.ui.map_canvas import MapCanvas
from explorer.ui.map_loader import MapLoader
from explorer.ui.map_status import MapStatus
from explorer.ui.panels.comparison_panel import ComparisonPanel
from explorer.ui.panels.details_panel import DetailsPanel
from explorer.ui.panels.reader_panel import ReaderPanel
from explorer.ui.panels.routes_panel import RoutesPanel
from explorer.ui.panels.why_panel import WhyPanel
from explorer.ui.projections import ProjectionMenu
from explorer.ui.search_box import SearchBox
from explorer.ui.widgets import label

LANGUAGES = ("en", "id")
_FIRST_SIZE = (1440, 860)
_ROOMY_PX = 1600
_COLUMNS = (276, 734, 356)
_ROWS = (416, 270)
_STATUS_MS = 8000


class MainWindow(QMainWindow):
    """Shows a corridor."""

    def __init__(
        self,
        corridor: Corridor,
        settings: Settings,
        language: str,
        use_language: Callable[[str], None],
    ) -> None:
        """Build the window; ``use_language`` installs a language's translation."""
        super().__init__()
        map_style = settings.map_style if settings.map_style in STYLES else ""
        self.session = Session(corridor, language, theme=theme.current().name, map_style=map_style)
        self._settings = settings
        self._use_language = use_language
        self.map_loader = MapLoader(geodata() / "basemap", self)
        self.map_loader.show(corridor)  # on another thread while the window is built
        self.copies = Copies(self.session, user_data(), self)
        self.actions_by_id = actions.make_actions(self)
        self.setAcceptDrops(True)
        self._build()
        self._build_menus()
        self._connect()
        self._restore()
        self._retranslate()
        self._show_undo(False, False)
        self._show_trail(False, False)
        self._show_state(self.session.state, None)

    # ---- building

    def _build(self) -> None:
        self.routes_panel = RoutesPanel()
        self.canvas = MapCanvas()
        self.why = WhyPanel()
        self.comparison = ComparisonPanel(self.why)
        self.details = DetailsPanel()
        self.reader = ReaderPanel(self._settings.reader_size_pt)
        self.search = SearchBox(self)
        self.search.setFixedWidth(300)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.details, "")
        self.tabs.addTab(self.reader, "")
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self.rows.addWidget(self.canvas)
        self.rows.addWidget(self.comparison)
        self.rows.setStretchFactor(0, 1)
        self.rows.setSizes(list(_ROWS))
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.routes_panel, self.rows, self.tabs):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes(list(_COLUMNS))
        for splitter in (self.rows, self.columns):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.routes_panel.setMinimumWidth(200)
        self.tabs.setMinimumWidth(300)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._build_top())
        box.addWidget(self.columns, 1)
        self.setCentralWidget(holder)
        self._status = MapStatus()
        self.setStatusBar(self._status)
        self.resize(*_FIRST_SIZE)
        self.canvas.setFocus()

    def _build_top(self) -> QWidget:
        top = QWidget()
        top.setObjectName("topBar")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(top)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        self._product = label("Corridor Explorer", "product", wrap=False)
        self._title = label("", "corridorTitle", wrap=False)
        self._language_button = QToolButton()
        self._language_button.setObjectName("bar")
        self._language_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._open_button = QPushButton()
        self._open_button.setObjectName("primary")
        row.addWidget(self._product)
        row.addWidget(self._title)
        row.addSpacing(14)
        row.addWidget(self.search)
        row.addStretch(1)
        row.addWidget(self._language_button)
        row.addWidget(self._open_button)
        return top

    def _build_menus(self) -> None:
        bar = self.menuBar()
        self._menus = {name: bar.addMenu("") for name in actions.MENUS}
        for command in actions.COMMANDS:
            menu = self._menus[command.menu]
            if command.separator:
                menu.addSeparator()
            menu.addAction(self.actions_by_id[command.id])
        self._appearance = AppearanceMenus(self._menus["view"])
        self._projections = ProjectionMenu(self._menus["view"], self.canvas, self.map_loader)
        group = QActionGroup(self)
        for language in LANGUAGES:
            action = self._menus["language"].addAction(wording.LANGUAGE_NAMES[language])
            action.setCheckable(True)
            action.setChecked(language == self.session.state.language)
            action.triggered.connect(partial(self.set_language, language))
            group.addAction(action)
        self._language_button.setMenu(self._menus["language"])

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        session, act = self.session, self.actions_by_id
        session.changed.connect(self._show_state)
        session.undo_changed.connect(self._show_undo)
        # A panel that rebuilds itself must have left its own event first: queued.
        self.routes_panel.selected.connect(session.select, queued)
        self.routes_panel.activated.connect(self.canvas.zoom_to)
        self.routes_panel.route_toggled.connect(self._toggle_route, queued)
        self.canvas.picked.connect(self._picked_on_map)
        self.canvas.pointed_at.connect(self._status.show_position)
        self.canvas.zoomed.connect(self._status.show_scale)
        self.canvas.trail.changed.connect(self._show_trail)
        self.canvas.pointing.ruler.taken.connect(act["measure"].setChecked)
        self.canvas.pointing.ruler.announced.connect(self.statusBar().showMessage)
        self.comparison.ends_chosen.connect(self._choose_ends, queued)
        self.comparison.selected.connect(self._show_details_of, queued)
        self.why.selected.connect(self._show_details_of, queued)
        self.why.place_pointed.connect(self.canvas.light_place)
        self.details.selected.connect(self._show_details_of, queued)
        self.details.open_copy_wanted.connect(self.ask_for_copy)
        self.details.reading_wanted.connect(self._read_passage, queued)
        self.reader.selected.connect(session.select, queued)
        self.reader.open_copy_wanted.connect(self.ask_for_copy)
        self.reader.close_wanted.connect(self.copies.forget, queued)
        self.reader.text_chosen.connect(session.read, queued)
        self.reader.size_changed.connect(self._remember_reader_size)
        self.search.chosen.connect(self._found)
        self.copies.opened.connect(self._show_reader)
        self.copies.message.connect(self.statusBar().showMessage)
        self.map_loader.scene_ready.connect(self.canvas.show_scene)
        self.canvas.detail_wanted.connect(self.map_loader.want_detail)
        self.map_loader.scene_refined.connect(self.canvas.refine_scene)
        self.map_loader.failed.connect(self._basemap_failed)
        self._appearance.theme_chosen.connect(self.set_theme)
        self._appearance.map_style_chosen.connect(self.set_map_style)
        self._open_button.clicked.connect(self.ask_for_copy)
        for command, call in (
            ("open_copy", self.ask_for_copy),
            ("open_corridor", self.ask_for_corridor),
            ("open_shipped", partial(self.open_corridor, default_corridor())),
            ("save_picture", self.ask_for_picture),
            ("quit", self.close),
            ("undo", session.undo),
            ("redo", session.redo),
            ("search", self._focus_search),
            ("zoom_in", self.canvas.zoom_in),
            ("zoom_out", self.canvas.zoom_out),
            ("fit", self.canvas.fit_routes),
            ("view_before", self.canvas.trail.before),
            ("view_after", self.canvas.trail.after),
            ("next_passage", partial(self._step, 1)),
            ("passage_before", partial(self._step, -1)),
            ("full_screen", self._toggle_full_screen),
            ("about_data", self._about_data),
            ("about", self._about),
        ):
            act[command].triggered.connect(lambda _checked=False, c=call: c())
        act["measure"].toggled.connect(self.canvas.pointing.measure)
        act["reduce_motion"].toggled.connect(self._reduce_motion)

    # ---- showing the state

    def _show_state(self, state: State, before: State | None) -> None:
        if before is None or before.corridor is not state.corridor:
            blank = build_scene(state.corridor, None, corridor_projection(state.corridor))
            self.canvas.show_scene(blank)
        if before is not None and before.corridor is not state.corridor:
            self.map_loader.show(state.corridor)
            self.copies.reopen()
        self._title.setText(in_language(state.corridor.titles, state.language))
        self.setWindowTitle(f"{self._title.text()} – Corridor Explorer")
        self.routes_panel.show_state(state)
        self._status.language = state.language
        self.canvas.show_state(state)
        self.comparison.show_state(state)
        self.why.show_state(state)
        self.details.show_state(state)
        self.reader.show_state(state)
        self.search.show_state(state)
        self._appearance.show_state(state)
        self._projections.show_state(state)

    def _show_undo(self, can_undo: bool, can_redo: bool) -> None:  # noqa: FBT001 - a slot
        self.actions_by_id["undo"].setEnabled(can_undo)
        self.actions_by_id["redo"].setEnabled(can_redo)

    def _show_trail(self, can_go_back: bool, can_go_forth: bool) -> None:  # noqa: FBT001 - a slot
        self.actions_by_id["view_before"].setEnabled(can_go_back)
        self.actions_by_id["view_after"].setEnabled(can_go_forth)

    def _basemap_failed(self, name: str) -> None:
        text = self.tr("The base map could not be read ({0}). The routes are shown without it.")
        self.statusBar().showMessage(text.format(name))

    # ---- choices

    def _toggle_route(self, route_id: str, visible: bool) -> None:  # noqa: FBT001 - a slot
        self.session.show_route(route_id, visible=visible)

    def _picked_on_map(self, selection: Selection | None) -> None:
        self.session.select(selection)
        if selection is not None:
            self.tabs.setCurrentWidget(self.details)

    def _show_details_of(self, selection: Selection) -> None:
        self.session.select(selection)
        self.tabs.setCurrentWidget(self.details)

    def _found(self, selection: Selection) -> None:
        self._show_details_of(selection)
        self.canvas.setFocus()

    def _choose_ends(self, from_id: str, to_id: str) -> None:
        self.session.choose(from_id=from_id, to_id=to_id)

    def _read_passage(self, passage_id: str) -> None:
        passage = self.session.state.corridor.passages[passage_id]
        self.session.read(passage.source_id)
        self.session.select(Selection(Picked.PASSAGE, passage_id))
        self.tabs.setCurrentWidget(self.reader)

    def _show_reader(self) -> None:
        self.tabs.setCurrentWidget(self.reader)

    def _step(self, by: int) -> None:
        if self.session.state.reading is not None:
            self.tabs.setCurrentWidget(self.reader)
            self.reader.step(by)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N and P walk through the article's passages wherever the focus is."""
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self._step(1)
        elif event.key() == Qt.Key.Key_P and not event.modifiers():
            self._step(-1)
        else:
            super().keyPressEvent(event)

    # ---- articles

    def ask_for_copy(self) -> None:
        """Let the user choose a text file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open your copy of an article"),
            "",
            self.tr("Articles (*.txt *.html *.htm *.docx *.pdf);;All files (*)"),
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Open a text or, for a folder, a corridor; a failure is told and changes nothing."""
        if path.is_dir():
            self.open_corridor(path)
        else:
            self.copies.open(path)

    # ---- corridors

    def ask_for_corridor(self) -> None:
        """Let the user choose a corridor's folder and open it."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Open a corridor's folder"))
        if name:
            self.open_corridor(Path(name))

    def open_corridor(self, folder: Path) -> None:
        """Open a corridor; one with faults is refused with all of them, and the old one stays."""
        try:
            corridor = load_corridor(folder)
        except PackError as error:
            FaultsDialog(error, self).open()
            return
        self.session.open_corridor(corridor)
        shipped = folder.resolve() == default_corridor().resolve()
        remembered = "" if shipped else str(folder)
        self._settings = replace(self._settings, corridor=remembered)

    # ---- pictures

    def ask_for_picture(self) -> None:
        """Let the user choose a file and save the map into it."""
        from explorer.export.pictures import FORMATS  # noqa: PLC0415 - with Qt's SVG and PDF

        kinds = " ".join(f"*{suffix}" for suffix in FORMATS)
        title, pictures = self.tr("Save the map as a picture"), self.tr("Pictures ({0})")
        dialog = QFileDialog(self, title, "", pictures.format(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")  # so that it asks before it overwrites that very file
        dialog.selectFile("map.png")
        if dialog.exec():
            self.save_picture(Path(dialog.selectedFiles()[0]))

    def save_picture(self, path: Path) -> None:
        """Save what the map shows in the format that the name ends in."""
        from explorer.export.pictures import PictureError, save  # noqa: PLC0415

        picture, renderer = self.canvas.picture(), self.canvas.renderer
        if picture is None or renderer is None:
            return
        try:
            save(path, renderer, picture)
        except PictureError as error:
            text = self.tr("“{0}” cannot be saved").format(path.name)
            tell(self, text, error.reason, self.tr("Close"))
            return
        self.statusBar().showMessage(self.tr("Saved as {0}").format(path.name), _STATUS_MS)

    # ---- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if _local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        for path in _local_files(event.mimeData()):
            self.open_file(path)
        event.acceptProposedAction()

    # ---- language, memory, small things

    def set_language(self, language: str, _checked: bool = True) -> None:  # noqa: FBT001, FBT002
        """Switch the whole window to another language."""
        self._use_language(language)
        self._settings = replace(self._settings, language=language)
        self.session.set_language(language)

    def set_theme(self, name: str) -> None:
        """Show the window, and the map unless it has a style of its own, in another theme."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.wear(app, name)
        self._settings = replace(self._settings, theme=name)
        self.session.set_look(theme=name)

    def set_map_style(self, name: str) -> None:
        """Draw the map in a style of its own, or for an empty name in the window's."""
        self._settings = replace(self._settings, map_style=name)
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
        self.tabs.setTabText(0, self.tr("Details"))
        self.tabs.setTabText(1, self.tr("Article"))
        self._open_button.setText(self.tr("Open article…"))
        self._open_button.setToolTip(self.tr("Open your copy of an article (Ctrl+O)"))
        self._language_button.setText(self.session.state.language.upper() + " ▾")
        self._language_button.setToolTip(self.tr("Language"))
        self._language_button.setAccessibleName(self.tr("Language"))

    def _remember_reader_size(self, size_pt: int) -> None:
        self._settings = replace(self._settings, reader_size_pt=size_pt)

    def _reduce_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a slot
        self.canvas.travel.reduced = reduced
        self._settings = replace(self._settings, reduce_motion=reduced)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _about_data(self) -> None:
        AboutDataDialog(self).open()

    def _about(self) -> None:
        AboutDialog(self).open()

    def _restore(self) -> None:
        self.actions_by_id["reduce_motion"].setChecked(self._settings.reduce_motion)
        for text, restore in (
            (self._settings.geometry, self.restoreGeometry),
            (self._settings.columns, self.columns.restoreState),
            (self._settings.rows, self.rows.restoreState),
        ):
            if text:
                restore(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def show_first(self) -> None:
        """Show the window where it was, at the first start as large as a small screen allows."""
        free = self.screen().availableGeometry()
        if self._settings.geometry or free.width() > _ROOMY_PX:
            self.show()
            return
        self.setGeometry(free)  # for a desktop whose window manager cannot maximize, or has none
        self.showMaximized()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and shape."""

        def packed(data: QByteArray) -> str:
            return base64.b64encode(data.data()).decode("ascii")

        settings = replace(
            self._settings,
            geometry=packed(self.saveGeometry()),
            columns=packed(self.columns.saveState()),
            rows=packed(self.rows.saveState()),
        )
        with contextlib.suppress(OSError):  # a read-only home: the program only forgets
            save_settings(user_data(), settings)
        super().closeEvent(event)


def _local_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
