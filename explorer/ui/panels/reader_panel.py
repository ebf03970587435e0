"""The opened article: calm text with its passages marked, linked to map and details."""

from __future__ import annotations

import html
import itertools
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.model.corridor import Corridor
from explorer.model.passages import Located, PassageKind
from explorer.session import OpenCopy, Picked, Selection, State
from explorer.ui.theme import color
from explorer.ui.widgets import label

_GROUNDS = {
    PassageKind.FIGURE: "reader-figure",
    PassageKind.ROUTE: "reader-route",
    PassageKind.DATE: "reader-date",
    PassageKind.PLACE: "reader-place",
}
_CHOSEN = "reader-chosen"
_ORDER = (PassageKind.FIGURE, PassageKind.ROUTE, PassageKind.DATE, PassageKind.PLACE)
SIZES_PT = (9, 24)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the text that belongs to one passage or to none."""

    start: int
    end: int
    passage_id: str | None


def stretches(length: int, located: tuple[Located, ...]) -> tuple[Stretch, ...]:
    """Cut a text of ``length`` characters where passages begin and end; the shorter one wins."""
    found = sorted(
        (item for item in located if item.start is not None and item.end is not None),
        key=lambda item: (item.end or 0) - (item.start or 0),
        reverse=True,
    )
    owner: list[str | None] = [None] * length
    for item in found:
        start, end = item.start or 0, min(item.end or 0, length)
        owner[start:end] = [item.passage_id] * (end - start)
    cuts = [0, *(i for i in range(1, length) if owner[i] != owner[i - 1]), length]
    return tuple(Stretch(a, b, owner[a]) for a, b in itertools.pairwise(cuts) if b > a)


def as_html(copy: OpenCopy, corridor: Corridor, chosen: tuple[str, ...]) -> str:
    """Return the opened text as HTML of our own making; nothing of the file is taken as markup."""
    from explorer.analysis.sentences import paragraphs  # noqa: PLC0415 - only for a reader

    text = copy.document.text
    pieces = stretches(len(text), tuple(copy.located.values()))
    rows: list[str] = []
    for start, end in paragraphs(text):
        parts: list[str] = []
        for piece in pieces:
            a, b = max(piece.start, start), min(piece.end, end)
            if a >= b:
                continue
            shown = html.escape(text[a:b])
            if piece.passage_id is None:
                parts.append(shown)
            else:
                parts.append(
                    _marked(shown, piece.passage_id, corridor, chosen, first=a == piece.start)
                )
        rows.append(f"<p>{''.join(parts)}</p>")
    return "".join(rows)


def _marked(
    shown: str, passage_id: str, corridor: Corridor, chosen: tuple[str, ...], *, first: bool
) -> str:
    kinds = corridor.passages[passage_id].kinds
    kind = next((k for k in _ORDER if k in kinds), PassageKind.PLACE)
    ground = color(_CHOSEN if passage_id in chosen else _GROUNDS[kind]).name()
    name = f'<a name="{passage_id}"></a>' if first else ""
    return (
        f'{name}<a href="passage:{passage_id}" '
        f'style="background-color:{ground};color:{color("ink").name()};text-decoration:none">{shown}</a>'
    )


class ReaderPanel(QWidget):
    """Shows one of the opened texts; sends the passage that was clicked."""

    selected = Signal(object)
    open_copy_wanted = Signal()
    close_wanted = Signal(str)
    text_chosen = Signal(str)
    size_changed = Signal(int)

    def __init__(self, size_pt: int = 12) -> None:
        """Make an empty reader with text of ``size_pt`` points."""
        super().__init__()
        self.setObjectName("reader")
        self._state: State | None = None
        self._shown: tuple[object, ...] = ()
        self._size_pt = min(max(size_pt, SIZES_PT[0]), SIZES_PT[1])
        self._texts = QComboBox()
        self._texts.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._texts.setMinimumContentsLength(10)
        self._texts.activated.connect(self._choose)
        self._smaller, self._larger, self._before, self._after, self._close = (
            QToolButton() for _ in range(5)
        )
        self._browser = QTextBrowser()
        self._browser.setOpenLinks(False)
        self._browser.setOpenExternalLinks(False)
        self._browser.anchorClicked.connect(self._clicked)
        self._browser.document().setDocumentMargin(18)
        self._empty = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._reading_page())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)
        self._build_empty()
        self._retranslate()

    # ---- building

    def _reading_page(self) -> QWidget:
        page = QWidget()
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
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
            button.setFixedSize(34, 30)
            button.clicked.connect(call)
            bar.addWidget(button)
        self._status = label("", "muted")
        self._status.setContentsMargins(18, 0, 18, 6)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self._status)
        box.addWidget(self._browser, 1)
        return page

    def _build_empty(self) -> None:
        box = QVBoxLayout(self._empty)
        box.setContentsMargins(22, 30, 22, 22)
        box.setSpacing(12)
        self._empty_title = label("", "h2")
        self._empty_text = label("", "muted")
        self._empty_list = QVBoxLayout()
        self._empty_list.setSpacing(8)
        self._open = QPushButton()
        self._open.setObjectName("primary")
        self._open.clicked.connect(self.open_copy_wanted)
        box.addWidget(self._empty_title)
        box.addWidget(self._empty_text)
        box.addLayout(self._empty_list)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(1)

    def _retranslate(self) -> None:
        self._empty_title.setText(self.tr("Read the article beside the map"))
        self._empty_text.setText(
            self.tr(
                "The articles belong to their publishers, so they do not come with the program. "
                "Open your own copy, a text file, or drop it here: the program finds the passages "
                "in it and links them to the map. The copy stays on this computer."
            )
        )
        self._open.setText(self.tr("Open your copy…"))
        for button, text in (
            (self._smaller, self.tr("Smaller text")),
            (self._larger, self.tr("Larger text")),
            (self._before, self.tr("Passage before (P)")),
            (self._after, self.tr("Next passage (N)")),
            (self._close, self.tr("Close this copy")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._browser.setAccessibleName(self.tr("Article"))

    # ---- showing

    def show_state(self, state: State) -> None:
        """Show the text that is being read, with the chosen passage in sight."""
        self._state = state
        copy = self._copy()
        self._pages.setCurrentIndex(0 if copy is None else 1)
        if copy is None:
            self._list_sources(state)
            self._shown = ()
            return
        chosen = self._chosen(copy)
        shown = (copy, chosen, self._size_pt, state.language, state.theme)
        if self._shown and all(a is b or a == b for a, b in zip(shown, self._shown, strict=True)):
            return
        same_text = bool(self._shown) and self._shown[0] is copy and self._shown[2] == self._size_pt
        offset = self._browser.verticalScrollBar().value()
        self._shown = shown
        self._fill_texts(state)
        self._status.setText(self._summary(copy))
        self._browser.document().setDefaultStyleSheet(
            f"p {{ margin: 0 0 {self._size_pt * 0.8:.0f}px 0; line-height: 150%; "
            f"font-size: {self._size_pt}pt; }}"
        )
        if copy.source_id is None:
            self._browser.setPlainText(copy.document.text)
        else:
            self._browser.setHtml(as_html(copy, state.corridor, chosen))
        if same_text:
            self._browser.verticalScrollBar().setValue(offset)
        if chosen:
            self._scroll_to(chosen[0])

    def _copy(self) -> OpenCopy | None:
        if self._state is None or self._state.reading is None:
            return None
        return self._state.copies.get(self._state.reading)

    def _chosen(self, copy: OpenCopy) -> tuple[str, ...]:
        """Return the passages of this text that the selection means, the best one first."""
        if self._state is None or self._state.choices.selection is None:
            return ()
        selection, corridor = self._state.choices.selection, self._state.corridor
        if selection.kind is Picked.PASSAGE:
            meant = (selection.id,)
        elif selection.kind is Picked.SEGMENT:
            meant = tuple(item.passage_id for item in corridor.segments[selection.id].links)
        elif selection.kind is Picked.PLACE:
            meant = tuple(p.id for p in corridor.passages_about(selection.id))
        elif selection.kind is Picked.EVENT:
            meant = corridor.events[selection.id].passage_ids
        else:
            meant = ()
        return tuple(i for i in meant if i in copy.located)

    def _list_sources(self, state: State) -> None:
        while (item := self._empty_list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for source in state.corridor.sources.values():
            about = " · ".join(p for p in (source.publisher, source.url, source.short) if p)
            self._empty_list.addWidget(label(f"{source.title}\n{about}", select=True))

    def _fill_texts(self, state: State) -> None:
        self._texts.clear()
        for key, copy in state.copies.items():
            source = state.corridor.sources.get(key)
            self._texts.addItem(source.short if source else copy.document.path.name, key)
        self._texts.setCurrentIndex(self._texts.findData(state.reading))

    def _summary(self, copy: OpenCopy) -> str:
        if copy.source_id is None:
            return self.tr("Not one of this corridor's articles: shown as plain text.")
        found = sum(item.start is not None for item in copy.located.values())
        return self.tr("{0} of {1} passages found. Click one to see it on the map.").format(
            found, len(copy.located)
        )

    def _scroll_to(self, passage_id: str) -> None:
        self._browser.scrollToAnchor(passage_id)
        bar = self._browser.verticalScrollBar()
        bar.setValue(max(0, bar.value() - self._browser.viewport().height() // 4))

    # ---- acting

    def step(self, by: int) -> None:
        """Go to the next passage, or the one before for ``by`` = -1, in order of the text."""
        copy = self._copy()
        if copy is None:
            return
        found = sorted(
            (i for i in copy.located.values() if i.start is not None),
            key=lambda i: (i.start or 0, i.end or 0),
        )
        if not found:
            return
        ids = [i.passage_id for i in found]
        chosen = [i for i in self._chosen(copy) if i in ids]
        if chosen:
            position = (ids.index(chosen[0]) + by) % len(ids)
        else:
            position = 0 if by > 0 else len(ids) - 1
        self.selected.emit(Selection(Picked.PASSAGE, ids[position]))

    def _clicked(self, url: QUrl) -> None:
        if url.scheme() == "passage":
            self.selected.emit(Selection(Picked.PASSAGE, url.path()))

    def _choose(self, index: int) -> None:
        self.text_chosen.emit(self._texts.itemData(index))

    def _close_text(self) -> None:
        if self._state is not None and self._state.reading is not None:
            self.close_wanted.emit(self._state.reading)

    def _resize(self, by: int) -> None:
        size_pt = min(max(self._size_pt + by, SIZES_PT[0]), SIZES_PT[1])
        if size_pt != self._size_pt and self._state is not None:
            self._size_pt = size_pt
            self.size_changed.emit(size_pt)
            self.show_state(self._state)

    def text(self) -> str:
        """Return the plain text on show, for tests and screen readers."""
        return self._browser.toPlainText()

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._state is not None:
                self._shown = ()
                self.show_state(self._state)
