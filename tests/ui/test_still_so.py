"""The window says what has become of trains and borders, and of which year it compares."""

import pytest
from PySide6.QtWidgets import QLabel

from explorer.analysis.travel_time.what_if import ClosePlace
from explorer.session import Choices, Selection, SelectionKind, State
from explorer.ui.compare.comparison_panel import ComparisonPanel
from explorer.ui.parts.widgets import Badge
from explorer.ui.window.details_panel import DetailsPanel


def words_of(widget):
    return "\n".join(x.text() for x in widget.findChildren(QLabel)).replace(
        "\N{NO-BREAK SPACE}", " "
    )


@pytest.fixture
def speak(qtbot, corridor):
    """Return a function that shows a choice in a panel, in a language."""
    from PySide6.QtWidgets import QApplication

    from explorer.ui.parts import theme
    from explorer.wording.translations import Translations

    app = QApplication.instance()
    theme.apply(app)
    translations = Translations(app)

    def show(panel, choices, language="en"):
        translations.use(language)
        qtbot.addWidget(panel)
        panel.show()
        panel.show_state(State(corridor, choices, language=language))
        return panel

    yield show
    translations.use("en")


def chosen(kind, identity):
    return Choices(Selection(kind, identity))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("Is it still so?", "suspended since March 2020, still so on 23 May 2024")),
        ("id", ("Masih begitukah sekarang?", "sejak Maret 2020", "23 Mei 2024")),
    ],
)
def test_a_route_tells_that_its_train_is_suspended_since_when_and_who_says_so(
    speak, language, said
):
    panel = speak(DetailsPanel(), chosen(SelectionKind.ROUTE, "horgos-passenger"), language)
    for words in said:
        assert words in words_of(panel)
    assert any("Zakon.kz" in badge.toolTip() for badge in panel.findChildren(Badge))


def test_a_border_tells_that_it_was_opened_again(speak):
    panel = speak(DetailsPanel(), chosen(SelectionKind.PLACE, "alataw-pass"))
    assert "road, running again since 20 February 2023" in words_of(panel)


def test_where_nothing_is_known_nothing_is_asked(speak):
    panel = speak(DetailsPanel(), chosen(SelectionKind.PLACE, "astana"))
    assert "still so" not in words_of(panel)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("Via Horgos: times of 2017; suspended since March 2020", "no longer runs since")),
        ("id", ("Lewat Horgos: waktu tempuh dari 2017; dihentikan sementara sejak Maret 2020",)),
    ],
)
def test_the_comparison_says_of_which_year_it_speaks(speak, language, said):
    panel = speak(ComparisonPanel(), Choices(from_id="urumqi", to_id="almaty"), language)
    for words in said:
        assert words in words_of(panel)


@pytest.mark.parametrize("width", [340, 400, 480, 900])
@pytest.mark.parametrize("what_if", [(), (ClosePlace("altynkol"),)])
def test_no_cell_of_the_comparison_is_written_over_another(speak, width, what_if):
    panel = ComparisonPanel()
    panel.resize(width, 600)
    speak(panel, Choices(from_id="urumqi", to_id="almaty", what_if=what_if))
    taken = set()
    for number in range(panel._grid.count()):
        row, column, rows, columns = panel._grid.getItemPosition(number)
        cells = {(r, c) for r in range(row, row + rows) for c in range(column, column + columns)}
        assert not cells & taken, (row, column, panel._tight)
        taken |= cells
    assert len(taken) > 20
