"""The list of claims and, below it, the chosen one in full, which folds away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from explorer.ui.claims.claim_detail import ClaimDetail
from explorer.ui.claims.claim_list import ClaimList
from explorer.ui.parts.controls.switches import Switch

_SHARE = 0.4
"""What one claim in full takes of the height."""
_READABLE_PX, _ROW_PX = 190, 96
"""In a low window it takes so much, as long as a claim is left to see in the list."""


class _Fold(Switch):
    """Takes two clicks at once for one: the second may be meant for what lay there before."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class ListWithDetail(QWidget):
    """Shows the list alone until a claim is chosen; a button folds the claim in full away."""

    def __init__(self, claims: ClaimList, detail: ClaimDetail) -> None:
        """Take the list and what shows a claim in full."""
        super().__init__()
        self._detail = detail
        self._folded_by_hand = False
        self.fold = _Fold()
        self.fold.setObjectName("fold")
        self.fold.setCheckable(True)
        self.fold.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fold.clicked.connect(self._fold_by_hand)
        self.fold.toggled.connect(self._show_fold)
        detail.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(claims, 1)
        box.addWidget(self.fold)
        box.addWidget(detail)
        claims.clicked.connect(self.offer_detail)  # the claim that is marked already, too
        claims.activated.connect(self.show_detail)
        self._retranslate()

    def show_detail(self, _index: object = None) -> None:
        """Show the chosen claim in full: the user asked for it."""
        self._folded_by_hand = False
        self.fold.setChecked(True)

    def offer_detail(self, _index: object = None) -> None:
        """Show the chosen claim in full, unless the user wants the room for the list."""
        if not self._folded_by_hand:
            self.fold.setChecked(True)

    def _fold_by_hand(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self._folded_by_hand = not shown

    def _show_fold(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self._retranslate()
        self._fit()
        self._detail.setVisible(shown)

    def _fit(self) -> None:
        fold_px = self.fold.sizeHint().height()
        share = int(self.height() * _SHARE) - fold_px
        spare = self.height() - fold_px - _ROW_PX
        self._detail.setFixedHeight(max(0, share, min(_READABLE_PX, spare)))

    def _retranslate(self) -> None:
        name = self.tr("The claim in full")
        self.fold.setText(f"{'▾' if self.fold.isChecked() else '▸'} {name}")
        self.fold.setAccessibleName(name)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Name the button anew when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
