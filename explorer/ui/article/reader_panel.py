"""The article beside the map: its passages and names linked to map and details."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.model.corridor import Corridor
from explorer.session import OpenCopy, Selection, SelectionKind, State
from explorer.ui.article.article_footer import ArticleFooter, selection_name
from explorer.ui.article.article_view import ArticleView, PassageLook
from explorer.ui.article.chosen_passages import passages_meant
from explorer.ui.article.passage_legend import Legend
from explorer.ui.article.shown_page import ShownPage, ShownText
from explorer.ui.article.source_row import SourceRow
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import clear, label, name_box
from explorer.wording import passage_status_words, phrases

if TYPE_CHECKING:  # the text engine takes time to import: only for who reads
    from explorer.analysis.place_names import NameIndex
    from explorer.ui.article.article_content import CopyText

SIZES_PT = (9, 24)


class ReaderPanel(QWidget):
    """Shows one of the texts, or the project's summaries where no copy is open."""

    selected = Signal(object)
    activated = Signal(object)  # what was clicked: the map goes there
    pointed = Signal(object)  # a selection or None
    claims_wanted = Signal(str)
    open_copy_wanted = Signal()
    readings_wanted = Signal()  # the corridor's own texts are to be shown, and are not there yet
    close_wanted = Signal(str)
    reread_wanted = Signal(str)
    text_chosen = Signal(str)
    size_changed = Signal(int)

    def __init__(self, size_pt: int = 12) -> None:
        """Make an empty reader with text of ``size_pt`` points."""
        super().__init__()
        self.setObjectName("reader")
        self._state: State | None = None
        self._shown_page: ShownPage | None = None
        self._size_pt = min(max(size_pt, SIZES_PT[0]), SIZES_PT[1])
        self._text: CopyText | None = None
        self._names: tuple[Corridor, NameIndex] | None = None
        self._part = 0
        self._walk: tuple[str, ...] = ()
        self._at = 0
        self._coming: tuple[str, int, int] | None = None  # key, part and letter to show
        self._own: Selection | None = None  # chosen in the text itself, which then stays put
        self._changed_on_disk: frozenset[str] = frozenset()
        self.sheet = ArticleView()
        self.sheet.passage_clicked.connect(self._click_passage)
        self.sheet.place_clicked.connect(self._click_place)
        self.sheet.pointed.connect(self._point)
        self.sheet.resize_wanted.connect(self._resize)
        self.source_row = SourceRow()
        self.legend = Legend()
        self.footer = ArticleFooter()
        self.footer.all_wanted.connect(self._walk_all)
        self.footer.claims_wanted.connect(self._ask_for_claims)
        self._build()
        self._retranslate()

    # ---- building

    def _build(self) -> None:
        self._texts = ChoiceBox(4)
        self._texts.activated.connect(self._choose)
        self._smaller, self._larger, self._before, self._after, self._close = (
            QToolButton() for _ in range(5)
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 6)
        bar.setSpacing(4)
        bar.addWidget(self._texts, 1)
        for button, sign, call in (
            (self._smaller, "A−", lambda: self._resize(-1)),
            (self._larger, "A+", lambda: self._resize(1)),
            (self._before, "‹", lambda: self.step(-1)),
            (self._after, "›", lambda: self.step(1)),
            (self._close, "✕", self._close_text),
        ):
            button.setObjectName("barIcon")
            button.setText(sign)
            button.setFixedSize(32, 30)
            button.clicked.connect(call)
            bar.addWidget(button)
        self._intro, self._open = label("", "muted"), QPushButton()
        self._open.setObjectName("primary")
        self._open.clicked.connect(self.open_copy_wanted)
        self.no_copy = QWidget()
        box = QVBoxLayout(self.no_copy)
        box.setContentsMargins(16, 4, 12, 4)
        box.setSpacing(8)
        box.addWidget(self._intro)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        box.addLayout(row)
        self.notice, self._notice_row = QFrame(), QHBoxLayout()
        self.notice.setObjectName("notice")
        self.notice.setLayout(self._notice_row)
        self._pager = QWidget()
        pages = QHBoxLayout(self._pager)
        pages.setContentsMargins(16, 2, 12, 2)
        self._page_before, self._page_after = QPushButton("‹"), QPushButton("›")
        self._page = label("", "muted", wrap=False)
        self._page_before.clicked.connect(lambda: self._turn(-1))
        self._page_after.clicked.connect(lambda: self._turn(1))
        for button in (self._page_before, self._page_after):
            button.setObjectName("small")
        for widget in (self._page_before, self._page, self._page_after):
            pages.addWidget(widget)
        pages.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addLayout(bar)
        for widget in (self.source_row, self.no_copy, self.notice, self.legend):
            whole.addWidget(widget)
        whole.addWidget(self.sheet, 1)
        whole.addWidget(self._pager)
        whole.addWidget(self.footer)

    def _retranslate(self) -> None:
        self._open.setText(self.tr("Open your copy…"))
        self._intro.setText(
            self.tr(
                "The article belongs to its publisher and does not come with the program. Below "
                "stand our own summaries of its passages. Open your own copy (a web page, mail, "
                "text, book, PDF or a file of a word processor), or drop it here, to read the "
                "passages themselves. It stays on this computer."
            )
        )
        for button, text in (
            (self._smaller, self.tr("Smaller text")),
            (self._larger, self.tr("Larger text")),
            (self._before, self.tr("Previous passage (P)")),
            (self._after, self.tr("Next passage (N)")),
            (self._close, self.tr("Close this copy")),
            (self._page_before, self.tr("Part before")),
            (self._page_after, self.tr("Next part")),
        ):
            set_tip(button, text)
            button.setAccessibleName(text)
        name_box(self._texts, self.tr("Article to read"))
        self.sheet.setAccessibleName(self.tr("Article"))
        self.sheet.setAccessibleDescription(
            self.tr(
                "N and P go from passage to passage, Tab from link to link, Escape leaves the text."
            )
        )

    # ---- showing

    def show_state(self, state: State) -> None:
        """Show the text that is being read; nothing is written while the reader is hidden."""
        self._state = state
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the reader was hidden."""
        super().showEvent(event)
        self._refresh()
        QTimer.singleShot(0, self, self._come)

    def show_changed(self, keys: frozenset[str]) -> None:
        """Tell of which opened texts the file has changed on disk since it was read."""
        self._changed_on_disk = keys
        self._show_notice()

    @property
    def _now(self) -> State:
        if self._state is None:  # pragma: no cover - show_state comes first
            raise RuntimeError("no state to show")
        return self._state

    @property
    def _source_id(self) -> str:
        """The source that is read, empty for a text that is none."""
        return self._now.read_id if self._now.read_id in self._now.corridor.sources else ""

    def _copy(self) -> OpenCopy | None:
        state = self._now
        return state.copies.get(state.read_id)

    def _refresh(self) -> None:
        if self._state is None:
            return
        state, copy = self._state, self._copy()
        if state.corridor.readings.keys() - state.copies.keys():
            self.readings_wanted.emit()
            if copy is None and self._source_id in state.corridor.readings:
                return  # it comes at once
        selection = state.choices.selection
        page = ShownPage(
            ShownText(state.corridor, self._source_id, copy),
            self._size_pt,
            state.language,
            state.theme,
            selection,
            state.copies,
        )
        before, self._shown_page = self._shown_page, page
        if page == before:
            return
        chosen_anew = before is None or before.selection != selection
        is_new = before is None or not page.looks_like(before)
        if is_new:
            self._take(copy, stay=before is not None and before.text == page.text)
        self._fill_texts(state)
        if chosen_anew or is_new:
            self._show_chosen(scroll=selection != self._own or is_new)

    def _take(self, copy: OpenCopy | None, *, stay: bool) -> None:
        """Show another text, or the same one in another language or size."""
        from explorer.analysis.place_names import index_names  # noqa: PLC0415
        from explorer.ui.article.article_content import CopyText  # noqa: PLC0415

        state = self._now
        at = self.sheet.verticalScrollBar()
        share = at.value() / max(1, at.maximum())
        if self._names is None or self._names[0] is not state.corridor:
            self._names = state.corridor, index_names(state.corridor.places.values())
        if not stay:
            self._part = 0
        if copy is None:
            self._text = None
        elif self._text is None or self._text.copy is not copy:
            self._text = CopyText(copy)
        self.source_row.show_source(state.corridor.sources.get(self._source_id))
        self.legend.setVisible(bool(self._source_id))
        is_own = self._source_id in state.corridor.readings
        self.no_copy.setVisible(copy is None and not is_own)
        self._close.setEnabled(copy is not None and not is_own)
        self._show_part()
        if stay:
            at.setValue(round(share * at.maximum()))
        self._show_notice()

    def _show_part(self) -> None:
        from explorer.ui.article.article_content import summaries  # noqa: PLC0415

        state, names = self._now, self._names
        if names is None:
            return
        if self._text is None:
            paragraphs = summaries(self._source_id, state.corridor, names[1], state.language)
        else:
            paragraphs = self._text.part(self._part, state.corridor, names[1], state.language)
        self.sheet.show_paragraphs(paragraphs, self._looks(), self._size_pt)
        count = 1 if self._text is None else self._text.count
        self._pager.setVisible(count > 1)
        self._page.setText(self.tr("Part {0} of {1}").format(self._part + 1, count))
        self._page_before.setEnabled(self._part > 0)
        self._page_after.setEnabled(self._part < count - 1)

    def _looks(self) -> Mapping[str, PassageLook]:
        corridor, copy = self._now.corridor, self._copy()
        located = {} if copy is None else copy.located
        return {
            p.id: PassageLook(p.kinds, located[p.id].status if p.id in located else None)
            for p in corridor.passages_of(self._source_id)
        }

    def _fill_texts(self, state: State) -> None:
        self._texts.clear()
        for source in state.corridor.sources.values():
            about = "" if source.id in state.copies else self.tr("no copy yet")
            if source.is_own:
                about = self.tr("our own text")
            name = phrases.source_label(source, state.language)
            self._texts.addItem(" – ".join(p for p in (name, about) if p), source.id)
        for key, copy in state.copies.items():
            if copy.source_id is None:
                self._texts.addItem(copy.document.path.name, key)
        self._texts.setCurrentIndex(self._texts.findData(state.read_id))

    def _show_notice(self) -> None:
        clear(self._notice_row)
        if self._state is None:
            return
        copy = self._copy()
        key, text = self._now.read_id, ""
        if copy is not None and key in self._changed_on_disk:
            text = self.tr("The file has changed on disk since it was read.")
        elif copy is not None and copy.altered:
            text = self.tr("This copy is not what it was when it was kept: it was changed on disk.")
        elif copy is not None and copy.source_id is None:
            text = self.tr("Not one of this corridor's articles: shown as plain text.")
        self.notice.setVisible(bool(text))
        if not text:
            return
        self._notice_row.addWidget(label(text), 1)
        if key in self._changed_on_disk:
            again = QPushButton(self.tr("Read again"))
            again.setObjectName("small")
            again.clicked.connect(lambda: self.reread_wanted.emit(key))
            self._notice_row.addWidget(again)

    # ---- what is chosen

    def _all_passages(self) -> tuple[str, ...]:
        if self._text is not None:
            return self._text.passages()
        return tuple(p.id for p in self._now.corridor.passages_of(self._source_id))

    def _meant(self, selection: Selection | None) -> tuple[str, ...]:
        """Return the passages of this text that a selection means, in the order of the text."""
        meant = passages_meant(selection, self._now.corridor)
        return tuple(i for i in self._all_passages() if i in meant)

    def _foremost(self) -> int:
        """Return where among the passages of this text the one that says most about it stands."""
        meant = passages_meant(self._now.choices.selection, self._now.corridor)
        return next((self._walk.index(i) for i in meant if i in self._walk), 0)

    def _show_chosen(self, *, scroll: bool) -> None:
        self._walk = self._meant(self._now.choices.selection)
        self._at = self._foremost()
        self._show_walk(scroll=scroll)

    def _show_walk(self, *, scroll: bool = True) -> None:
        focus = self._walk[self._at] if self._walk else ""
        if focus and scroll and self._text is not None:
            part = self._text.part_of(focus)
            if part is not None and part != self._part:
                self._part = part
                self._show_part()
        self.sheet.mark(self._walk, focus)
        if focus and scroll:
            self.sheet.scroll_to(focus)
        self._show_foot(focus)

    # ---- where one reads

    @property
    def place(self) -> tuple[int, int]:
        """The part on show and the letter at its top; what is still to be shown counts already."""
        return (self._part, self.sheet.first_letter) if self._coming is None else self._coming[1:]

    def go_to(self, key: str, part: int, letter: int) -> None:
        """Show a place of an opened text, at the latest when it is in view."""
        self._coming = key, part, letter
        if self.isVisible():
            QTimer.singleShot(0, self, self._come)  # once the sheet has its width

    def _come(self) -> None:
        if self._coming is None or self._text is None or self._coming[0] != self._source_id:
            return
        _, part, letter = self._coming
        self._coming = None
        if 0 <= part < self._text.count and part != self._part:
            self._part = part
            self._show_part()
        self.sheet.show_letter(letter)

    def _show_foot(self, focus: str) -> None:
        state, copy = self._now, self._copy()
        selection = state.choices.selection
        among = (
            selection is not None and selection.kind is not SelectionKind.PASSAGE and bool(focus)
        )
        status = ""
        if copy is not None and focus in copy.located:
            status = passage_status_words.of_passage(copy.located[focus], state.language)
        elif copy is not None and copy.located:
            status = passage_status_words.of_all(copy.located.values())
        if copy is not None and copy.is_own and copy.is_whole:
            status = ""  # that a text is as it was written goes without saying
        ids = self._walk if among else self._all_passages()
        if focus and ids:
            place = self.tr("{0} of {1} passages").format(ids.index(focus) + 1, len(ids))
            if len(ids) == 1:
                place = self.tr("the only passage")
            if among and selection is not None:
                place = f"{place} · {selection_name(selection, state)}"
        elif ids:
            place = self.tr("Click a passage, or press N, to see it on the map.")
        else:
            place = ""
        claims = len(state.corridor.claims_of(focus)) if focus else 0
        self.footer.show_words(place, status, among=among, claims=claims)
        self.footer.setVisible(bool(self.footer.words))
        before: QWidget = self.sheet
        for each in self.footer.links:  # what belongs to the passage comes next on the keyboard
            QWidget.setTabOrder(before, each)
            before = each

    def highlight(self, pointed: Selection | None) -> None:
        """Light the passages on what is pointed at elsewhere, such as on a chart, or none."""
        if self.isVisible() and self._state is not None:
            here = self._all_passages()
            meant = passages_meant(pointed, self._state.corridor)
            self.sheet.highlight(tuple(i for i in meant if i in here))

    # ---- acting

    def has_passages_of_selection(self) -> bool:
        """Tell whether the text that is read speaks of what is selected."""
        return self._state is not None and bool(self._meant(self._state.choices.selection))

    def step(self, by: int) -> None:
        """Go to the next passage, or the one before for ``by`` = -1, in order of the text.

        Where a place, line or event is selected that several passages speak of, among these.
        """
        if self._state is None:
            return
        selection = self._state.choices.selection
        is_passage = selection is not None and selection.kind is SelectionKind.PASSAGE
        if len(self._walk) > 1 and not is_passage:
            self._at = (self._at + by) % len(self._walk)
            self._show_walk()
            self.pointed.emit(Selection(SelectionKind.PASSAGE, self._walk[self._at]))
            return
        ids = self._all_passages()
        if not ids:
            return
        at = ids.index(self._walk[0]) + by if self._walk else (0 if by > 0 else -1)
        self.selected.emit(Selection(SelectionKind.PASSAGE, ids[at % len(ids)]))

    def _walk_all(self) -> None:
        if self._walk:
            self.pointed.emit(None)
            self.selected.emit(Selection(SelectionKind.PASSAGE, self._walk[self._at]))

    def _ask_for_claims(self) -> None:
        if self._walk:
            self.claims_wanted.emit(self._walk[self._at])

    def _turn(self, by: int) -> None:
        if self._text is not None:
            self._part = min(self._text.count - 1, max(0, self._part + by))
            self._show_part()
            self._show_walk(scroll=False)
            self.sheet.setFocus()

    def _click_passage(self, passage_id: str) -> None:
        self._go(Selection(SelectionKind.PASSAGE, passage_id))

    def _click_place(self, place_id: str) -> None:
        self._go(Selection(SelectionKind.PLACE, place_id))

    def _go(self, selection: Selection) -> None:
        self._own = selection
        self.selected.emit(selection)
        self.activated.emit(selection)

    def _point(self, kind: str, identity: str) -> None:
        self.pointed.emit(Selection(SelectionKind(kind), identity) if kind else None)

    def _choose(self, index: int) -> None:
        self.text_chosen.emit(self._texts.itemData(index))

    def _close_text(self) -> None:
        if self._state is not None and self._copy() is not None:
            self.close_wanted.emit(self._state.read_id)

    def _resize(self, by: int) -> None:
        size_pt = min(max(self._size_pt + by, SIZES_PT[0]), SIZES_PT[1])
        if size_pt != self._size_pt:
            self._size_pt = size_pt
            self.size_changed.emit(size_pt)
            self._refresh()

    def text(self) -> str:
        """Return the plain text on show, for tests and screen readers."""
        return self.sheet.toPlainText()

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._shown_page = None
            if self.isVisible():
                self._refresh()
