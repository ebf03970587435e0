"""Steps 3 and 7: the article and its passages, and the claims."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from explorer.session import SelectionKind
from explorer.ui.article.article_view import ArticleView
from explorer.ui.window.stage.arrangement import Mode
from tests.articles import article
from tests.tour.sight import unseen
from tests.tour.story import Sight, Story
from tests.tour.tour import Tour

_CLAIMS = 62


def names_file(tour: Tour, path: Path) -> Story:
    """Type a file's path into the file dialog that is in front and press Enter."""
    yield from tour.dialog("the file dialog", QFileDialog)
    tour.hand.key("ctrl+a")
    tour.hand.write(str(path))
    yield from tour.leave("Return")


# ---- 3 The article


def opens_a_copy(tour: Tour) -> Story:
    reader = tour.window.panels.reader
    with tempfile.TemporaryDirectory(prefix="tour-") as folder:
        copy = Path(folder) / "a.txt"
        shutil.copy(_any_article(tour), copy)
        tour.press("ctrl+o")
        yield from names_file(tour, copy)
        yield from tour.appears("the reader", reader)
        yield Sight("the copy is read", lambda: not tour.window.copies.busy)
    yield Sight("it is recognised", lambda: reader._source_id in _copies(tour))
    yield Sight("its passages are marked", lambda: reader.sheet.passages() != ())
    yield tour.focused(reader.sheet)
    tour.picture("article")


def _any_article(tour: Tour) -> Path:
    return article(next(iter(tour.window.session.state.corridor.sources)))


def _copies(tour: Tour) -> set[str]:
    return set(tour.window.session.state.copies)


def walks_with_n_and_p(tour: Tour) -> Story:
    seen = []
    for key in ("n", "n", "p"):
        before = _chosen(tour)
        tour.press(key)
        yield Sight("another passage is chosen", lambda b=before: _chosen(tour) not in ("", b))
        yield Sight("it is in sight", lambda: _passage_in_sight(tour, _chosen(tour)))
        yield tour.changed(tour.window.canvas)
        seen.append(_chosen(tour))
    assert seen[0] == seen[2], "P goes back to the passage before"


def _chosen(tour: Tour) -> str:
    selection = tour.window.session.state.choices.selection
    return selection.id if selection and selection.kind is SelectionKind.PASSAGE else ""


def _passage_in_sight(tour: Tour, passage_id: str) -> bool:
    return tour.window.panels.reader.sheet._in_sight(passage_id)


def clicks_a_name(tour: Tour) -> Story:
    sheet = tour.window.panels.reader.sheet
    yield from tour.click(sheet.viewport(), lambda _w: _link(sheet, "place"))
    yield Sight(
        "a place is selected",
        lambda: tour.window.session.state.choices.selection.kind is SelectionKind.PLACE,
    )
    yield Sight("the map has it in sight", lambda: _selection_in_sight(tour))
    yield tour.map_rests()


def clicks_a_passage(tour: Tour) -> Story:
    sheet = tour.window.panels.reader.sheet
    yield from tour.click(sheet.viewport(), lambda _w: _link(sheet, "passage"))
    yield Sight("a passage is selected", lambda: _chosen(tour) != "")
    yield Sight("its places or lines are lit", lambda: _is_lit(tour))
    yield tour.changed(tour.window.panels.reader)


def _is_lit(tour: Tour) -> bool:
    picture = tour.window.canvas.picture()
    return bool(picture.places or picture.segments)


def _link(sheet: ArticleView, kind: str) -> QPoint:
    """Return a point of the text that is in sight and a link of a kind."""
    box: QRect = sheet.viewport().rect()
    for y in range(8, box.height(), 9):
        for x in range(8, box.width(), 14):
            if sheet.anchorAt(QPoint(x, y)).startswith(kind):
                return QPoint(x, y)
    return QPoint(-1, -1)


def _selection_in_sight(tour: Tour) -> bool:
    canvas, selection = tour.window.canvas, tour.window.session.state.choices.selection
    if canvas._bounds_of(selection) is None or canvas.animation.under_way:
        return False
    left, low, right, high = canvas._bounds_of(selection)
    x, y = canvas.viewport.screen_point((left + right) / 2, (low + high) / 2)
    return canvas.free_rect().contains(round(x), round(y))


def closes_it(tour: Tour) -> Story:
    reader = tour.window.panels.reader
    closed, readings = reader._source_id, tour.window.session.state.corridor.readings
    yield from tour.click(reader._close)
    yield Sight("it is closed", lambda: closed not in _copies(tour))
    yield Sight("a reading of our own stands there", lambda: reader._source_id in readings)
    yield Sight("it is seen", lambda: unseen(reader.sheet))


def finds_it_again(tour: Tour) -> Story:
    action = tour.window.actions_by_id["copies"]
    yield from tour.open_menu(*tour.way_to(action))
    yield from tour.dialog("the list of copies")
    dialog = tour.in_front()
    table = dialog.table
    yield Sight("the copy is listed", lambda: table.rowCount() == 1)
    tour.picture("copies")
    box = table.visualItemRect(table.item(0, 0))
    yield from tour.click(table.viewport(), lambda _w: box.center())
    yield from tour.click(dialog.read)
    yield Sight("it is open again", lambda: bool(_copies(tour)))
    if tour.in_front() is not None:
        yield from tour.leave()
    yield Sight("the reader is seen", lambda: unseen(tour.window.panels.reader))


# ---- 7 The claims


def shows_claims(tour: Tour) -> Story:
    claims = tour.window.panels.claims
    tour.press("ctrl+l")
    yield from tour.appears("the claims", claims)
    yield Sight("all are listed", lambda: len(claims.rows) == _CLAIMS)
    yield tour.focused(lambda: claims.panel._list)
    tour.picture("claims")


def shows_what_is_worth_noticing(tour: Tour) -> Story:
    panel = tour.window.panels.claims.panel
    bar = panel._filter
    yield from tour.click(bar._fold)
    yield from tour.appears("the filters", bar._folded_out)
    tour.picture("filters")
    yield from tour.click(bar._remarked)
    yield Sight("fewer are listed", lambda: 0 < len(panel.rows) < _CLAIMS)
    yield from tour.click(bar._fold)
    yield Sight("the filters went", lambda: not bar._folded_out.isVisible())
    yield from tour.click(panel._list.viewport(), lambda _w: _second_row(panel._list))
    yield Sight("another claim is chosen", lambda: panel.chosen_id == panel.rows[1].claim.id)
    yield tour.changed(panel._detail)
    tour.picture("worth-noticing")


def _second_row(claims: QWidget) -> QPoint:
    return claims.visualRect(claims.model().index(1, 0)).center()


def changes_modes_with_keys(tour: Tour) -> Story:
    for number, mode in enumerate((Mode.EXPLORE, Mode.READ, Mode.CHECK), start=1):
        button: QToolButton = tour.window.top.modes[mode]
        tour.press(f"ctrl+{number}")
        yield Sight("the mode is marked", button.isChecked)
        yield Sight("its sheet is seen", lambda: unseen(tour.window.panels.sheet))


def changes_modes_with_the_pointer(tour: Tour) -> Story:
    for mode in (Mode.EXPLORE, Mode.CHECK, Mode.READ):
        button = tour.window.top.modes[mode]
        yield from tour.click(button)
        yield Sight("the mode is marked", button.isChecked)
        yield from tour.appears("its sheet", tour.window.panels.sheet)


ROWS = (
    ("3.1", "opens a file with Ctrl+O", "the article, recognised and marked", opens_a_copy),
    ("3.2", "presses N, N, P", "another passage, in text and map", walks_with_n_and_p),
    ("3.3", "clicks a place in the text", "the map has it in sight", clicks_a_name),
    ("3.4", "clicks a passage", "its places and lines on the map", clicks_a_passage),
    ("3.5", "clicks ✕", "the reading", closes_it),
    ("3.6", "reads it again from the list of copies", "the article", finds_it_again),
    ("7.1", "presses Ctrl+L", "62 claims", shows_claims),
    ("7.2", "asks for what is worth noticing", "fewer claims", shows_what_is_worth_noticing),
    ("7.3", "presses Ctrl+1 to Ctrl+3", "details, article, claims", changes_modes_with_keys),
    ("7.4", "clicks the modes", "details, claims, article", changes_modes_with_the_pointer),
)
