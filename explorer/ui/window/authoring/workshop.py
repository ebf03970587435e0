"""The draft in the window: the text beside the map, the questions over it, the steps below it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.analysis.authoring import deciding
from explorer.analysis.authoring.asking import left
from explorer.analysis.authoring.blank_map import Frame, blank_map, frame_of, is_inside
from explorer.errors import Fault, PackError
from explorer.model.authoring.drafts import Draft, Origin, Spot, Step
from explorer.model.proposals import Candidate, NamedKind
from explorer.model.world_ways import WorldPlace
from explorer.session import Session, State
from explorer.storage.drafts.in_hand import InHand, take_in_hand
from explorer.storage.drafts.kept import FOLDER, DraftError, KeptDraft, keep_again, read_draft
from explorer.storage.paths import SUFFIX, geodata, user_data
from explorer.ui.article.article_copies import tell
from explorer.ui.authoring import words
from explorer.ui.authoring.card import AuthoringCard
from explorer.ui.authoring.desk import Desk
from explorer.ui.authoring.draft_overlay import DraftOverlay
from explorer.ui.authoring.step_strip import StepStrip
from explorer.ui.authoring.text_page import TextPage
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.passing_dialogs import open_once, passing
from explorer.ui.parts.plain_text import message_box
from explorer.ui.parts.waited_work import WaitedWork
from explorer.ui.window.authoring.in_sight import bring_into_sight
from explorer.ui.window.authoring.making import put_on_shelf, shelf_path
from explorer.ui.window.docks import Docks
from explorer.ui.window.stage.arrangement import Mode
from explorer.ui.window.stage.stage import Stage
from explorer.ui.window.stage.top_bar import TopBar
from explorer.wording import phrases

_STATUS_MS = 8000
_MOST_TOLD = 12


class Workshop(QObject):
    """Brings a draft over the map and takes it away again."""

    undo_changed = Signal(bool, bool)
    announced = Signal(str, int)

    def __init__(  # noqa: PLR0917 - the parts of the window that it works on
        self,
        session: Session,
        canvas: MapCanvas,
        stage: Stage,
        docks: Docks,
        top: TopBar,
        strip: QWidget,
        window: QWidget,
        work: WaitedWork,
    ) -> None:
        super().__init__(window)
        self._work = work
        self._session, self._canvas, self._stage, self._top = session, canvas, stage, top
        self._window = window
        self._frame: Frame = (0.0, 0.0, 0.0, 0.0)
        self._entering = False
        self._base: Mapping[str, bytes] = {}
        self._held: InHand | None = None
        self._seen_route = ""  # the part that was asked about when the map was moved last
        self._told_out: dict[str, set[str]] = {}  # of each draft, what went with what was deleted
        self.desk = Desk(user_data(), geodata(), self)
        self.card = AuthoringCard(self.desk, stage)
        self.page = TextPage(self.desk)
        self.steps = StepStrip(self.desk, strip, stage)
        self.overlay = DraftOverlay(self.desk, self.handles_key, self)
        docks.sheet.add_page(Mode.EDIT, self.page)
        stage.hold_for_edit(self.card)
        self._connect()

    def _connect(self) -> None:
        desk = self.desk
        desk.undo_changed.connect(self.undo_changed)
        desk.changed.connect(self._show)
        desk.keeper.failed.connect(self._tell_unkept)
        self.overlay.update_wanted.connect(self._canvas.update)
        self.page.sheet.place_wanted.connect(self._place_of_words)
        self.page.sheet.figure_wanted.connect(self._figure_of_words)
        self.page.sheet.passage_wanted.connect(self._passage_of_words)
        self.steps.share_wanted.connect(self.share)
        desk.file_wanted.connect(self.ask_for_places)
        self._session.changed.connect(self._state_changed)

    # ---- coming and going

    @property
    def is_open(self) -> bool:
        """Whether a draft is in hand."""
        return self.desk.is_open

    def enter(self, draft_id: str) -> bool:
        """Take a draft in hand; tells whether it could be read, and nobody else has it."""
        held = take_in_hand(user_data() / FOLDER, draft_id)
        if held is None:
            return False
        try:
            kept = read_draft(user_data(), draft_id)
        except DraftError as error:
            held.release()
            title = self.tr("The draft cannot be opened")
            tell(self._window, title, words.draft_error(error), self.tr("Close"))
            return False
        self._held = held
        self._base = kept.base
        self.desk.language = self._session.state.language
        self._show_map(kept.draft)
        self._canvas.overlay = self.overlay
        self.desk.open(kept.draft, kept.text)
        self.steps.cover(covers=True)
        self.page.sheet.setFocus()
        return True

    def _show_map(self, draft: Draft) -> None:
        self._frame = frame_of(draft)
        self._entering = True
        # It lies nowhere, so that nothing is remembered of it in the corridor's stead.
        self._session.open_corridor(blank_map(draft, self._frame), None)
        self._entering = False

    def keep(self) -> None:
        """Write now what is not written yet. Raises ``OSError``; then it is only here.

        A line in which somebody still writes is taken over before.
        """
        self.card.finish_writing()
        self.desk.keeper.flush()

    def keep_again(self) -> None:
        """Write all of the draft, as where its folder went away. Raises ``OSError``."""
        keep_again(user_data(), KeptDraft(self.desk.draft, self.desk.text, self._base))
        self.desk.keeper.flush()

    def leave(self) -> Path | None:
        """Put the draft down, wholly; returns its corridor, as far as there is one.

        Where it could not be written anew, that is the one that was written before.
        """
        if not self.is_open:
            return None
        draft = self.desk.draft
        path = shelf_path(draft.id)
        try:
            made = put_on_shelf(KeptDraft(draft, self.desk.text, self._base))
            self._tell_left_out(made.left_out)
        except (PackError, OSError) as error:
            self._tell_unmade(error, path.name)
        try:
            self.desk.close()
        except OSError as error:  # told before by whoever asked for leaving
            self._tell_unkept(error)
            self.desk.keeper.give_up()
            self.desk.close()
        if self._held is not None:
            self._held.release()
            self._held = None
        self.steps.cover(covers=False)
        if self._canvas.overlay is self.overlay:
            self._canvas.overlay = None
        self._canvas.update()
        self._top.show_draft(None)
        return path if path.is_file() else None

    def _state_changed(self, state: State, before: State) -> None:
        if not self.is_open or self._entering:
            return
        if state.language != before.language:
            self.desk.language = state.language
            self.desk.changed.emit()

    # ---- what is shown

    def _show(self) -> None:
        if not self.is_open:
            return
        self._top.show_draft(words.draft_chip(left(self.desk.draft)))
        cross = (
            Qt.CursorShape.CrossCursor if self.desk.waits_for_point else Qt.CursorShape.ArrowCursor
        )
        self._canvas.setCursor(cross)
        place = self.desk.asked_place
        if place is not None and not is_inside(self._frame, place.lonlat):
            return
        names = self.desk.namesakes
        if place is not None and names and not self.desk.placing:
            chosen = names[min(self.desk.letter, len(names) - 1)]
            bring_into_sight(self._canvas, self.card, [(chosen.lon_deg, chosen.lat_deg)])
        elif self.desk.asked != self._seen_route:  # once: then the person may look elsewhere
            self._seen_route = self.desk.asked
            self._show_route(self.desk.asked)

    def _show_route(self, identity: str) -> None:
        draft = self.desk.draft
        route = draft.route(identity)
        stops = () if route is None else (draft.place(stop) for stop in route.stops)
        bring_into_sight(self._canvas, self.card, [p.lonlat for p in stops if p is not None])

    # ---- what is done with words, names and keys

    def take(self, place: WorldPlace) -> None:
        """Take a place that was chosen in the search field."""
        chosen = Candidate(
            place.name,
            NamedKind.TOWN,
            place.country,
            round(place.lat_deg, 5),
            round(place.lon_deg, 5),
            place.population,
            is_own_name=True,
        )
        if not is_inside(self._frame, (chosen.lon_deg, chosen.lat_deg)):
            self.desk.put(chosen, Origin.SEARCH)
            self._show_map(self.desk.draft)
            return
        self.desk.put(chosen, Origin.SEARCH)

    def _place_of_words(self, start: int, end: int) -> None:
        name = " ".join(self.desk.text[start:end].split())
        self.desk.place_new(name, Spot(start, end))
        self._top.search.look_for(name)

    def _figure_of_words(self, start: int, end: int) -> None:
        from explorer.analysis.authoring.selected_figure import figure_in  # noqa: PLC0415

        claim = figure_in(self.desk.text, start, end, self.desk.draft.source.language)
        if claim is None:
            told = self.tr("“{0}” holds no number. Select the figure with its unit.")
            self.announced.emit(told.format(self.desk.text[start:end][:40]), _STATUS_MS)
            return
        after, identity = deciding.add_claim(self.desk.draft, claim, self.desk.text)
        self.desk.apply(after, asked=identity)

    def _passage_of_words(self, start: int, end: int) -> None:
        after = deciding.mark_passage(self.desk.draft, self.desk.text, start, end)
        made = after.passage_at(start)
        self.desk.apply(after, asked="" if made is None else made.id)

    def handles_key(self, event: QKeyEvent) -> bool:
        """Answer the question with a key; tells whether it was one of these."""
        if not self.is_open or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.desk.waits_for_point:
                self.desk.confirm()
        elif key == Qt.Key.Key_Delete:
            self.desk.drop()
        elif key == Qt.Key.Key_N:
            self.desk.next()
        elif key == Qt.Key.Key_P:
            self.desk.next(-1)
        elif key == Qt.Key.Key_Escape and self.desk.waits_for_point:
            self.desk.stop_placing()
        elif self.desk.step is Step.PLACES and 0 <= key - Qt.Key.Key_A < len(self.desk.namesakes):
            self.desk.mark(key - Qt.Key.Key_A)
        else:
            return False
        return True

    # ---- files of places and passages

    def ask_for_places(self) -> None:
        """Let the person choose a file of places, or of passages of the text."""
        from explorer.storage.importing import ENDINGS  # noqa: PLC0415 - seldom

        kinds = self.tr("Places or passages ({0})").format(" ".join(f"*{e}" for e in ENDINGS))
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Add places from a file"),
            "",
            f"{kinds};;{self.tr('All files (*)')}",
        )
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Propose what a file holds; one with faults is refused with all of them."""
        from explorer.ui.window.authoring.file_proposals import proposed_from  # noqa: PLC0415

        before, text = self.desk.draft, self.desk.text

        def take(after: Draft) -> None:
            if not self.is_open or self.desk.draft.id != before.id:
                return
            if self.desk.draft != before:  # changed meanwhile
                self.take_in(path)
            else:
                self._propose(path, after)

        words = self.tr("Reading “{0}”…").format(path.name)
        self._work.read(words, lambda: proposed_from(path, before, text), take, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, PackError):
            from explorer.ui.parts.fault_dialog import FaultsDialog  # noqa: PLC0415 - seldom

            open_once(FaultsDialog(error, self._window, self.tr("“{0}” cannot be added")))

    def _propose(self, path: Path, after: Draft) -> None:
        desk = self.desk
        places = len(after.places) - len(desk.draft.places)
        passages = sum(a not in desk.draft.passages for a in after.passages)
        if not places and not passages:
            told = self.tr("“{0}” holds no place or passage that is not here already.")
            self.announced.emit(told.format(path.name), _STATUS_MS)
            return
        desk.apply(after)
        desk.go(Step.PLACES if places else Step.PASSAGES)
        self._show_map(desk.draft)
        told = self.tr("Proposed from “{0}”: {1} places, {2} passages.")
        self.announced.emit(told.format(path.name, places, passages), _STATUS_MS)

    # ---- sharing

    def share(self) -> None:
        """Ask what and where to; without being asked for, no word of the text leaves."""
        if self.desk.draft.is_copy or not self.desk.text:
            self._ask_where(with_text=False)
            return
        box = message_box(
            self._window,
            QMessageBox.Icon.Question,
            self.tr("Share the corridor"),
            self.tr("Share the corridor without the words of the text?"),
            self.tr(
                "Without them, the corridor names the text and says where each passage stands; "
                "whoever has a copy of it can read along. The words belong to their publisher: "
                "share them only if you wrote the text yourself or may pass it on."
            ),
        )
        yes = box.addButton(self.tr("Without the text"), QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda _on=False: self._ask_where(with_text=False))
        words_too = box.addButton(self.tr("With the text…"), QMessageBox.ButtonRole.ActionRole)
        words_too.clicked.connect(lambda _on=False: self._ask_again())
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(yes)
        open_once(box)

    def _ask_again(self) -> None:
        """Ask a second time before words leave that may belong to somebody else."""
        title = self.desk.draft.source.title or self.desk.draft.title
        box = message_box(
            self._window,
            QMessageBox.Icon.Warning,
            self.tr("Share the words too?"),
            self.tr("Whoever gets the file gets the whole text “{0}”.").format(title),
            self.tr("Did you write it yourself, or may you pass it on?"),
        )
        yes = box.addButton(
            self.tr("Yes, share the words too"), QMessageBox.ButtonRole.DestructiveRole
        )
        yes.clicked.connect(lambda _on=False: self._ask_where(with_text=True))
        no = box.addButton(self.tr("Without the text"), QMessageBox.ButtonRole.AcceptRole)
        no.clicked.connect(lambda _on=False: self._ask_where(with_text=False))
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        open_once(box)

    def _ask_where(self, *, with_text: bool) -> None:
        draft = self.desk.draft
        dialog = QFileDialog(
            self._window,
            self.tr("Share the corridor"),
            "",
            self.tr("Corridors ({0})").format(f"*{SUFFIX}"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(f"{draft.id}{SUFFIX}")
        with passing(dialog):
            if dialog.exec():
                self.save(Path(dialog.selectedFiles()[0]), with_text=with_text)

    def save(self, path: Path, *, with_text: bool = False) -> None:
        """Write the corridor into a file of its own; a failure is told."""
        from explorer.export.drafts.corridor_writing import write_corridor  # noqa: PLC0415

        try:
            left_out = write_corridor(
                path, self.desk.draft, self.desk.text, self._base, with_text=with_text
            )
            self._tell_left_out(left_out)
        except (PackError, OSError) as error:
            self._tell_unmade(error, path.name)
            return
        draft = self.desk.draft
        count = left(draft)
        told = self.tr("Saved as {0}, without a word of the text.").format(path.name)
        if with_text:
            told = self.tr("Saved as {0}, with the whole text.").format(path.name)
        elif draft.is_copy:
            told = self.tr("Saved as {0}.").format(path.name)
        if count:
            told += " " + self.tr("It says of itself that it is a draft: {0}.").format(
                words.left(count)
            )
        self.announced.emit(told, _STATUS_MS)

    # ---- what went wrong

    def _tell_unmade(self, error: Exception, name: str) -> None:
        if isinstance(error, PackError):
            from explorer.ui.parts.fault_dialog import FaultsDialog  # noqa: PLC0415 - seldom

            open_once(FaultsDialog(error, self._window, self.tr("“{0}” cannot be made")))
        elif isinstance(error, OSError):
            title = self.tr("“{0}” cannot be saved").format(name)
            tell(self._window, title, phrases.write_error(error), self.tr("Close"))

    def _tell_left_out(self, faults: tuple[Fault, ...]) -> None:
        """Say what went with something that was deleted, because it named it; each thing once."""
        if not faults:
            return
        from explorer.ui.window.authoring.left_out import left_out_lines  # noqa: PLC0415 - seldom

        lines = left_out_lines(faults, self._base, self._session.state.language)
        told = self._told_out.setdefault(self.desk.draft.id, set())
        new = [line for line in lines if line not in told]
        told.update(new)
        if not new:
            return
        shown = new[:_MOST_TOLD]
        if len(new) > _MOST_TOLD:
            shown.append(self.tr("and {0} more").format(len(new) - _MOST_TOLD))
        title = self.tr("What was deleted is named elsewhere, and was taken out there too")
        more = self.tr("To have it back, undo the deletion.")
        tell(self._window, title, "\n".join([*shown, "", more]), self.tr("Close"))

    def _tell_unkept(self, error: OSError) -> None:
        told = self.tr("The draft could not be kept: {0}").format(phrases.write_error(error))
        self.announced.emit(told, _STATUS_MS)
