"""The six steps, in the place of the questions below the map; any may be turned to at any time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from explorer.analysis.authoring.asking import count
from explorer.model.authoring.drafts import Decision, Draft, Step
from explorer.ui.authoring import words
from explorer.ui.authoring.desk import Desk
from explorer.ui.parts.controls.switches import Switch
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import ShrinkingLabel, show_as

_HIGH_PX, _CONTROL_PX = 40, 28
_LEAST_PX, _NARROW_PX, _ROOMY_PX = 790, 1000, 1240
_GAP_PX = 8


class StepStrip(QWidget):
    """Stands in the place of the strip below the map while a draft is worked on."""

    share_wanted = Signal()

    def __init__(self, desk: Desk, over: QWidget, beside: QWidget) -> None:
        """Stand for the strip ``over``, below the map ``beside``."""
        super().__init__(over.parentWidget())
        self._desk, self._over, self._beside = desk, over, beside
        self._covers = False
        self.setFixedHeight(_HIGH_PX)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(2)
        self.steps: dict[Step, Switch] = {}
        for step in Step:
            button = self.steps[step] = Switch()
            button.setObjectName("view")
            button.setCheckable(True)
            button.setFixedHeight(_HIGH_PX)
            button.clicked.connect(lambda _on, s=step: desk.go(s))
            row.addWidget(button)
        row.addSpacing(_GAP_PX)
        self._kept = ShrinkingLabel("", "muted")
        self._kept.setAlignment(Qt.AlignmentFlag.AlignRight)
        policy = self._kept.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the button after it would take its room
        self._kept.setSizePolicy(policy)
        row.addWidget(self._kept, 1)
        row.addSpacing(_GAP_PX)
        self.share = QPushButton()
        self.share.setFixedHeight(_CONTROL_PX)
        self.share.clicked.connect(lambda _on=False: self.share_wanted.emit())
        row.addWidget(self.share)
        for watched in (over, beside):
            watched.installEventFilter(self)
        holder = over.parentWidget()
        box = None if holder is None else holder.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(box.indexOf(over) + 1, self)
        desk.changed.connect(self._show)
        desk.keeper.held_back.connect(self._show)
        self.hide()

    # ---- in the place of the other strip

    def cover(self, *, covers: bool) -> None:
        """Come in the place of the strip, or give it back."""
        self._covers = covers
        self._stand()
        self._show()

    def _stand(self) -> None:
        """Be there instead of the strip wherever the map is there, and not the shelf."""
        is_map = not self._beside.isHidden()
        self.setVisible(self._covers and is_map)
        self._over.setVisible(not self._covers and is_map)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the map."""
        kinds = (QEvent.Type.Show, QEvent.Type.Hide)
        if self._covers and watched in {self._over, self._beside} and event.type() in kinds:
            QTimer.singleShot(0, self, self._stand)  # once all that comes or goes has done so
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with the fewest words, however many it shows now."""
        return QSize(_LEAST_PX, _HIGH_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in a narrow window."""
        super().resizeEvent(event)
        self._show()

    # ---- what is shown

    def _show(self) -> None:
        if not self._desk.is_open:
            return
        draft, held_back = self._desk.draft, self._desk.keeper.is_held_back
        is_brief = self.width() < (_ROOMY_PX if held_back else _NARROW_PX)
        for number, (step, button) in enumerate(self.steps.items(), 1):
            button.setChecked(step is self._desk.step)
            name, told = words.step_name(step), self._told(draft, step)
            is_done = told == "✓"
            text = name if is_brief else f"{number} {name}  {told}"
            text = f"✓ {name}" if is_done else text
            if button.text() != text:
                button.setText(text)
                button.setShortcut(f"Alt+{number}")  # a new text takes the keys away
            tip = self.tr("{0}: {1} (Alt+{2})").format(name, told or "–", number)
            set_tip(button, tip)
            button.setAccessibleName(f"{name} {told}")
        self._kept.setVisible(held_back or self.width() >= _ROOMY_PX)
        self._kept.show_text(
            self.tr("Not kept: the disk takes nothing")
            if held_back
            else self.tr("Draft, kept as you work")
        )
        show_as(self._kept, "problem" if held_back else "muted")
        self.share.setText(self.tr("Share…"))
        set_tip(self.share, self.tr("Save the corridor as one file, without a word of the text"))

    def _told(self, draft: Draft, step: Step) -> str:
        if step is Step.TIMES:
            return str(len(draft.services)) if draft.services else ""
        here = count(draft, step)
        if step is Step.SOURCE:
            return "✓" if draft.source.decision is Decision.CONFIRMED else ""
        if not here.of:
            return ""
        if not here.left:
            return f"{here.of} ✓"
        return self.tr("{0} of {1}").format(here.confirmed, here.of)

    def changeEvent(self, event: QEvent) -> None:
        """Write the words again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
