"""The second step: which of its namesakes a name means, or where else it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from explorer.analysis.authoring import deciding
from explorer.analysis.authoring.asking import count
from explorer.model.authoring.drafts import Decision, DraftPlace, Origin, Step
from explorer.model.proposals import Candidate
from explorer.ui.authoring import words
from explorer.ui.authoring.desk import NEW, Desk
from explorer.ui.authoring.signs import paint_letter
from explorer.ui.authoring.steps.coordinates import coordinates_edit, coordinates_in
from explorer.ui.authoring.steps.page import RIM_PX, StepPage
from explorer.ui.authoring.steps.small_buttons import small
from explorer.ui.parts.widgets import label


class _Ring(QWidget):
    """The letter of a namesake in a dashed ring, as it stands on the map."""

    def __init__(self, letter: str) -> None:
        super().__init__()
        self._letter = letter
        self.setFixedSize(32, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        paint_letter(painter, self.rect().center(), self._letter)
        painter.end()


class Namesake(QFrame):
    """One of the places that a name may mean; a click marks it, a second one confirms it."""

    def __init__(self, desk: Desk, number: int, candidate: Candidate, *, marked: bool) -> None:
        """Show a candidate."""
        super().__init__()
        self._desk, self._number = desk, number
        self.setObjectName("namesake")
        self.setProperty("marked", marked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(RIM_PX - 3, 4, RIM_PX, 4)
        row.setSpacing(10)
        row.addWidget(_Ring(words.LETTERS[number]))
        said = QVBoxLayout()
        said.setSpacing(0)
        name = words.candidate_name(candidate, desk.language)
        about = words.about(candidate, desk.language)
        said.addWidget(label(name, "strong"))
        said.addWidget(label(about, "muted"))
        row.addLayout(said, 1)
        self.setAccessibleName(f"{words.LETTERS[number]}: {name}, {about}")

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Mark this one."""
        self._desk.mark(self._number)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Confirm this one."""
        self._desk.mark(self._number)
        self._desk.confirm()


class PlacesPage(StepPage):
    """Asks about one place after the other."""

    step = Step.PLACES

    def title(self) -> str:
        """Return the heading of the card."""
        place = self.desk.asked_place
        if self.desk.placing:
            name = self._name_of(place) if place is not None else self.desk.new_name
            return self.tr("Where is “{0}”?").format(name) if name else self.tr("Where is it?")
        if place is None:
            return self.tr("Places")
        if place.decision is Decision.CONFIRMED:
            return self._name_of(place)
        if len(self.desk.namesakes) > 1:
            return self.tr("“{0}”: which one?").format(self._in_text(place))
        return self.tr("“{0}”: this place?").format(self._in_text(place))

    def _name_of(self, place: DraftPlace) -> str:
        return words.place_name(place, self.desk.language)

    def _in_text(self, place: DraftPlace) -> str:
        if not place.spots:
            return self._name_of(place)
        return self.desk.text[place.spots[0].start : place.spots[0].end]

    def build(self) -> None:
        """Write the question, or what there is besides."""
        place = self.desk.asked_place
        if self.desk.placing:
            self._ask_where(place)
        elif place is not None:
            self._ask_which(place)
        else:
            self._say_done()
        if not self.desk.placing:
            self._say_rest()

    def _ask_which(self, place: DraftPlace) -> None:
        names = self.desk.namesakes
        if place.origin is Origin.TEXT:
            for number, candidate in enumerate(names):
                marked = number == self.desk.letter
                self.box.addWidget(Namesake(self.desk, number, candidate, marked=marked))
        else:
            self.words(
                f"{words.about(place.chosen, self.desk.language)}\n{words.origin(place.origin)}"
            )
        for doubt in place.doubts:
            if place.decision is Decision.PROPOSED:
                self.words(words.doubt(doubt))
        if place.decision is Decision.CONFIRMED:
            self.field(
                self.tr("Name on the map"),
                self._name_of(place),
                lambda t: self.desk.apply(deciding.rename(self.desk.draft, place.id, t)),
            )
            self.in_languages(place.id)
            self.note(place.id)
        letter = words.LETTERS[self.desk.letter] if len(names) > 1 else ""
        is_new = place.decision is Decision.PROPOSED
        yes = self.tr("Yes") if is_new else self.tr("Go on")
        if letter:
            yes = self.tr("It is {0}").format(letter)
        drop = self.tr("No place") if is_new else self.tr("Delete")
        self.buttons(
            self.button(yes, self.desk.confirm, main=True, key="Enter"),
            self.button(self.tr("Elsewhere…"), lambda: self.desk.place_elsewhere(place.id)),
            self.button(drop, self.desk.drop, key="Del"),
        )

    def _ask_where(self, place: DraftPlace | None) -> None:
        if self.desk.placing == NEW:
            self.field(self.tr("Name"), self.desk.new_name, self._name, hint=self.tr("name"))
        self.words(
            self.tr(
                "Click on the map where it is. Or search its name at the top (Ctrl+F), or type "
                "latitude and longitude here:"
            )
        )
        edit = coordinates_edit(self.tr("Latitude, longitude"))

        def put() -> None:
            point = coordinates_in(edit.text())
            if point is not None:
                self.desk.put_by_hand(*point)

        edit.returnPressed.connect(put)
        self.row(edit, small(self.tr("Put there"), put))
        self.buttons(self.button(self.tr("Cancel"), self.desk.stop_placing, key="Esc"))
        del place

    def _name(self, text: str) -> None:
        self.desk.new_name = text.strip()

    def _say_done(self) -> None:
        places = count(self.desk.draft, Step.PLACES)
        if not places.of:
            self.words(
                self.tr(
                    "Nothing was found in this text. Select a name in it and choose Place with "
                    "the right mouse button, or search a place at the top."
                )
            )
        elif not places.left:
            self.words(self.tr("Every place is answered. Click one to change it."))
        if places.of:
            self.go_on()

    def _say_rest(self) -> None:
        draft = self.desk.draft
        sure = sum(deciding.is_sure(place) for place in draft.places)
        made: list[QWidget] = []
        if sure > 1:
            text = self.tr("Confirm all {0} without doubt").format(sure)
            made.append(self.button(text, self._confirm_sure))
        made.append(self.button(self.tr("Add a place…"), self.desk.place_new))
        text = self.tr("Add places from a file…")
        made.append(self.button(text, self.desk.file_wanted.emit))
        self.hairline()
        self.buttons(*made)
        self.all_parts(self.tr("All places"))

    def _confirm_sure(self) -> None:
        from explorer.analysis.authoring.asking import next_question  # noqa: PLC0415

        after = deciding.confirm_sure(self.desk.draft)
        self.desk.apply(after, asked=next_question(after, Step.PLACES, self.desk.asked))
