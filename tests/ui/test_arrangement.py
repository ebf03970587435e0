"""What lies over the map in windows of all sizes: pure geometry."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from explorer.ui.compare.comparison_panel import ComparisonPanel
from explorer.ui.window.stage.arrangement import (
    Layout,
    Mode,
    Part,
    Question,
    arrange,
    sheet_px,
    shown,
)

SCREENS = [(910, 512), (1280, 720), (1366, 697), (1366, 768), (1920, 1080), (3840, 2160)]
LAYOUTS = [
    Layout(),
    Layout().closed(Part.SHEET),
    Layout().beside(Mode.READ),
    Layout().beside(Mode.CHECK),
    *(Layout().asking(question) for question in Question),
    Layout().beside(Mode.READ).asking(Question.WHY),
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("size", SCREENS)
def test_nothing_lies_outside_the_map_and_sheet_and_page_lie_beside_each_other(layout, size):
    width, height = size
    found = arrange(layout, width, height, card_px=290)
    boxes = [b for b in (found.card, found.sheet, found.page, found.handle) if b is not None]
    for box in boxes:
        assert box.left >= 0
        assert box.top >= 0
        assert box.left + box.width <= width
        assert box.top + box.height <= height - 84
    if found.sheet is not None and found.page is not None:
        assert found.page.left + found.page.width <= found.sheet.left


@pytest.mark.parametrize("size", [(910, 512), (1280, 720), (1366, 697), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("layout", LAYOUTS[:-1])
def test_with_one_sheet_open_at_least_half_of_the_window_is_free_map(layout, size):
    width, height = size
    found = arrange(layout, width, height, card_px=290)
    cut = found.covered
    free = (width - cut.right_px) * (height - 84 - cut.bottom_px)
    assert free >= width * height / 2


def test_below_1600_a_question_folds_details_and_card_which_come_back_when_it_is_closed():
    layout = Layout().asking(Question.WHY)
    assert shown(layout, 1366, 768) == (Part.PAGE,)
    assert set(shown(layout, 1920, 1080)) == {Part.CARD, Part.SHEET, Part.PAGE}
    assert set(shown(layout.closed(Part.PAGE), 1366, 768)) == {Part.CARD, Part.SHEET}


def test_of_two_rivals_the_one_asked_for_last_stays():
    layout = Layout().asking(Question.WHY).opened(Part.SHEET)
    assert Part.PAGE not in shown(layout, 1366, 768)
    assert Part.PAGE in shown(layout.opened(Part.PAGE), 1366, 768)
    with_card = Layout().asking(Question.WHY).opened(Part.CARD)
    assert set(shown(with_card, 1366, 768)) == {Part.PAGE, Part.CARD}


def test_an_event_chosen_on_the_timeline_shows_its_details_beside_it():
    layout = Layout(open=()).asking(Question.TIMELINE).opened(Part.SHEET)
    assert shown(layout, 1366, 697) == (Part.PAGE, Part.SHEET)
    found = arrange(layout, 1366, 697, card_px=300)
    assert found.page.left + found.page.width == found.sheet.left
    assert shown(layout, 960, 540) == (Part.SHEET,)  # there is no room for both
    asked_later = Layout(open=(Part.SHEET,)).asking(Question.TIMELINE)
    assert shown(asked_later, 1366, 697) == (Part.PAGE,)


def test_in_a_narrow_window_card_and_sheet_take_turns():
    assert set(shown(Layout(), 790, 700)) == {Part.SHEET}
    assert set(shown(Layout().opened(Part.CARD), 790, 700)) == {Part.CARD}
    assert set(shown(Layout(), 1280, 720)) == {Part.CARD, Part.SHEET}


def test_a_question_asked_beside_a_text_ends_at_the_text():
    layout = Layout().beside(Mode.READ).asking(Question.COMPARE)
    found = arrange(layout, 1366, 768, card_px=290)
    assert found.sheet.left == found.page.width == 1366 - sheet_px(layout, 1366, 768)


def test_in_a_low_window_a_question_stands_at_the_right_in_place_of_the_sheet():
    found = arrange(Layout().asking(Question.WHY), 910, 512, card_px=290)
    assert found.sheet is None
    assert found.page_at_side
    assert (found.page.width, found.page.height) == (364, 428)
    assert found.is_rail


@pytest.mark.parametrize("mode", [Mode.EXPLORE, Mode.READ, Mode.CHECK])
def test_whatever_is_asked_for_last_is_open_in_a_window_of_any_size(mode):
    for width, height in SCREENS:
        for part in Part:
            layout = Layout().beside(mode).asking(Question.WHY).opened(part)
            assert part in shown(layout, width, height), (width, height)


def test_in_a_low_window_a_folded_sheet_has_its_handle_unless_a_page_stands_there():
    folded = Layout().closed(Part.SHEET)
    assert not arrange(folded, 910, 512, card_px=290).page_at_side
    assert arrange(folded.asking(Question.WHY), 910, 512, card_px=290).page_at_side


def test_map_only_folds_everything_and_gives_it_back():
    layout = Layout().beside(Mode.CHECK)
    bare = Layout(layout.mode, layout.question, layout.open, bare=True)
    assert shown(bare, 1920, 1080) == ()
    assert arrange(bare, 1366, 768, card_px=290).covered.right_px == 0
    assert bare.opened(Part.PAGE).bare is False


@pytest.mark.parametrize("language", ["en", "id"])
def test_modes_and_questions_keep_their_keys_whatever_they_are_called(open_window, language):
    window = open_window(language)
    modes = [button.shortcut().toString() for button in window.top.modes.values()]
    questions = [button.shortcut().toString() for button in window.strip.questions.values()]
    assert modes == ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5"]
    assert questions == ["Alt+1", "Alt+2", "Alt+3", "Alt+4"]


@pytest.mark.parametrize("language", ["en", "id", "zh", "ru", "kk"])
def test_in_a_low_window_nothing_of_a_comparison_is_cut(open_window, language):
    window = open_window(language)
    window.resize(910, 488)
    window.stage.show_question(Question.COMPARE)
    [page] = window.findChildren(ComparisonPanel)
    QApplication.processEvents()
    assert page.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
