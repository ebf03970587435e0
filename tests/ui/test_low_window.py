"""A window of 910×512, as 1366×768 at 150 % has it: nothing is cut, covered or squeezed there."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from explorer.analysis.comparison import compare
from explorer.model import languages
from explorer.session import Selection, SelectionKind
from explorer.ui.article.article_footer import ArticleFooter
from explorer.ui.compare.length_bar import LengthBar
from explorer.ui.map.found_place import FoundPlace, FoundView
from explorer.ui.parts import theme
from explorer.ui.parts.widgets import ShrinkingLabel
from explorer.ui.timeline.timeline_panel import TimelinePanel
from explorer.ui.window.stage.arrangement import SIDE_PAGE_PX, Mode, Part, Question

SIZE = (910, 492)
LONG = "1 dari 2 penggalan · Pangkalan logistik Lianyungang dibuka"


@pytest.fixture
def low(open_window):
    window = open_window("id")
    window.resize(*SIZE)
    QApplication.processEvents()
    return window


def cut(widget):
    """Return the buttons of a widget that are narrower than their words."""
    return [
        b.text()
        for b in widget.findChildren(QAbstractButton)
        if b.isVisible() and b.text() and b.width() < b.sizeHint().width()
    ]


def test_the_foot_of_the_text_has_a_line_for_a_long_name_and_whole_links(qtbot):
    theme.apply(QApplication.instance())
    foot = ArticleFooter()
    qtbot.addWidget(foot)
    foot.show_words(LONG, "✓ sama persis", among=True, claims=3)
    foot.resize(SIDE_PAGE_PX, foot.heightForWidth(SIDE_PAGE_PX))
    foot.show()
    QApplication.processEvents()
    (name,) = [each for each in foot.findChildren(QLabel) if each.text() == LONG]
    assert name.height() < 3 * name.fontMetrics().height()
    assert cut(foot) == []


@pytest.mark.parametrize("language", languages.INTERFACE)
def test_the_timeline_at_the_side_tells_date_and_title_and_has_whole_buttons(open_window, language):
    window = open_window(language)
    page = TimelinePanel()
    page.setParent(window)
    page.show_state(window.session.state)
    page.setGeometry(0, 0, SIDE_PAGE_PX, 400)
    page.show()
    QApplication.processEvents()
    told = [w for w in page.findChildren(ShrinkingLabel) if w.isVisible()]
    assert [w.width() > 80 for w in told] == [True, True], "both signs of the legend have words"
    for event in window.session.state.corridor.events:
        window.session.select(Selection(SelectionKind.EVENT, event))
        page.show_state(window.session.state)
        QApplication.processEvents()
        assert cut(page) == [], event
        (title,) = [w for w in page.findChildren(ShrinkingLabel) if w.objectName() == "strong"]
        assert title.width() > 60, event
    assert page.player.geometry().right() <= page.width() - 8


def test_the_bar_of_a_found_place_stands_clear_of_buttons_and_sheet(low, qtbot):
    for name in ("Springfield", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"):
        canvas = low.canvas
        view = FoundView(20.0, 40.0, 400_000.0)
        about = "OR, Amerika Serikat · GeoNames"
        canvas.interaction.found.show_place(FoundPlace(name, about, 20.0, 40.0, view))
        canvas.interaction.measure(True)
        for part in (None, Part.SHEET):
            if part is not None:
                low.stage.open(part)
            QApplication.processEvents()
            for bar in (canvas.interaction.found, canvas.interaction.bar):
                assert bar.isVisible()
                assert canvas.free_rect().contains(bar.geometry())
                assert not bar.geometry().intersects(canvas._buttons.geometry())
                assert cut(bar) == []
        canvas.interaction.measure(False)


@pytest.mark.parametrize("language", languages.INTERFACE)
def test_the_comparison_at_the_side_has_a_bar_to_scale_for_every_way(open_window, language):
    window = open_window(language)
    page = window.lazy.comparison
    page.setParent(window)
    page.setGeometry(0, 0, SIDE_PAGE_PX, 420)
    page.show()
    page.show_state(window.session.state)
    QApplication.processEvents()
    found = [bar for bar in page.findChildren(LengthBar) if bar.isVisible()]
    ways = len(compare(window.session.state.corridor, "urumqi", "almaty").options)
    assert len(found) == ways + 1, "and one for the straight line"
    assert len({bar.width() for bar in found}) == 1, "of one scale"
    assert found[0].width() > SIDE_PAGE_PX * 0.75
    boxes = [QRect(b.mapTo(page._inner, QPoint()), b.size()) for b in found]
    others = [w for w in page._inner.findChildren(QLabel) if w.isVisible()]
    for box in boxes:
        assert not any(
            box.intersects(QRect(w.mapTo(page._inner, QPoint()), w.size())) for w in others
        )
    assert page._inner.width() <= SIDE_PAGE_PX


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_sliders_of_what_if_have_whole_names_at_the_side(open_window, language, qtbot):
    window = open_window(language)
    window.resize(*SIZE)
    window.stage.show_question(Question.WHY)
    window.lazy.why.tabs[2].click()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: bool(window.lazy.why.what_if.sliders))
    QApplication.processEvents()
    names = [cell.title for cell in window.lazy.why.what_if._cells]
    assert [n.text() for n in names if n.width() < n.sizeHint().width()] == []
    assert min(slider.width() for slider in window.lazy.why.what_if.sliders) > 60


def test_a_claim_in_full_can_be_read_and_stays_marked_in_the_list(low):
    low.stage.show_mode(Mode.CHECK)
    panel = low.panels.claims.panel
    QApplication.processEvents()
    panel.choose(panel.rows[12].claim.id)
    QApplication.processEvents()
    words, rows = panel._detail, panel._list
    assert words.height() >= 180
    mark = rows.visualRect(rows.currentIndex())
    assert mark.height() > 30
    assert rows.viewport().rect().contains(mark)
