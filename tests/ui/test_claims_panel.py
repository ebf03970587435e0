"""The claim check in the window: every claim, its verdict, what stands out, and the way to it."""

import pytest
from articles import article
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from explorer.analysis.claims import ClaimFilter, claim_rows, counts, matching
from explorer.model.claims import Verdict
from explorer.session import Choices, Selection, SelectionKind, State
from explorer.ui.claims.claim_detail import ClaimDetail
from explorer.ui.claims.claim_filter_bar import ClaimFilterBar
from explorer.ui.claims.claim_list import ClaimList
from explorer.ui.claims.claims_panel import ClaimsPanel, claim_line
from explorer.ui.parts import theme
from explorer.ui.parts.widgets import Badge
from explorer.ui.window.stage.arrangement import Mode
from explorer.wording import claim_words
from explorer.wording.translations import Translations

STAND_OUTS = {
    "horgos-almaty-km": ("370 km fits another way", "old road"),
    "train-seats": ("something else", "198 berths"),
    "luban-opened": ("only after the text came out", "30 August 2025"),
    "trade-2023-usd": ("Other statistics", "24.3 billion", "31.5 billion"),
    "hours-saved": ("“8 h”", "“up to 8 h”", "rests on a translation"),
    "silk-road-age": ("rests on a translation", "a thousand years old", "millennia-old"),
    "rail-main-2025": ("a major solution", "so far", "3%", "310,579 TEU", "UTLC ERA"),
    "rail-first-2025": ("a major solution", "so far", "310,579 TEU"),
    "trade-2023-growth": ("Chinese customs", "30% (Kazakh statistics)"),
    "departure-thursday": ("one local clock only", "10:30", "12:30", "Beijing time"),
    "trade-double": ("earlier than planned", "as soon as possible", "43.8 billion"),
}


def words_of(widget):
    found = widget.findChildren(QLabel) + widget.findChildren(QToolButton)
    return "\n".join(x.text() for x in found).replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def make_panel(corridor, qapp, qtbot):
    """Return a function that makes the panel alone, without a window and its map."""
    translations = Translations(qapp)

    def made(language="en"):
        theme.apply(qapp)
        translations.use(language)
        panel = ClaimsPanel()
        qtbot.addWidget(panel)
        panel.resize(360, 640)
        panel.show_state(State(corridor, Choices(), language=language))
        panel.show()
        return panel

    yield made
    translations.use("en")


@pytest.fixture
def panel(make_panel):
    return make_panel()


@pytest.fixture
def listed(panel):
    return panel.findChild(ClaimList)


# ------------------------------------------------------------------ what is listed


def test_the_panel_is_not_built_before_it_is_seen(window):
    assert window.panels.claims.findChild(ClaimList) is None
    window.stage.show_mode(Mode.CHECK)
    assert window.panels.claims.findChild(ClaimList) is not None


def test_all_claims_stand_in_the_order_of_the_articles(listed, corridor):
    ids = [line.claim_id for line in listed.lines]
    assert sorted(ids) == sorted(corridor.claims)
    places = [corridor.passages[corridor.claims[i].passage_id] for i in ids]
    sources = list(corridor.sources)
    keys = [(sources.index(p.source_id), p.paragraph, p.sentences) for p in places]
    assert keys == sorted(keys)
    assert [line.heading for line in listed.lines if line.heading] == [
        source.short for source in corridor.sources.values() if not source.is_own
    ]


def test_what_stands_out_is_said_in_the_list_and_in_full(panel, listed):
    lines = {line.claim_id: line for line in listed.lines}
    for claim_id, said in STAND_OUTS.items():
        panel.choose(claim_id)
        notice = lines[claim_id].notice.replace("\N{NO-BREAK SPACE}", " ")
        for words in said:
            assert words in notice
            assert words in words_of(panel)


@pytest.mark.parametrize(("language", "step"), [("en", 1), ("id", 4)])
def test_every_claim_says_verdict_value_and_who_says_so(make_panel, corridor, language, step):
    panel = make_panel(language)
    for row in claim_rows(corridor)[::step]:
        panel.choose(row.claim.id)
        shown = words_of(panel)
        line = claim_line(row, corridor, language, "")
        assert claim_words.verdict_rule(row.checked.verdict) in shown
        assert claim_words.claimed(row.claim, language).replace("\N{NO-BREAK SPACE}", " ") in shown
        assert line.summary in shown
        figures = row.checked.figures
        badges = panel.findChildren(Badge)
        assert len(badges) >= 1 + len(figures)
        if row.checked.verdict is Verdict.NOT_CHECKABLE:
            assert row.claim.note is not None, "what would be needed"
            assert row.claim.note[language] in shown


def test_ordinals_are_said_in_the_language(corridor):
    claim = corridor.claims["second-route"]
    assert claim_words.claimed(claim, "en") == "second"
    assert claim_words.claimed(claim, "id") == "ke-2"
    assert claim_words.claimed(corridor.claims["train-9001"], "id") == "9001"


# ------------------------------------------------------------------ how much is seen at once


def seen_rows(listed):
    """The rows of which nothing is cut off, and which nothing else covers."""
    area = listed.viewport().rect()
    rects = [listed.visualRect(listed.model().index(row, 0)) for row in range(len(listed.lines))]
    return [row for row, rect in enumerate(rects) if area.contains(rect)]


@pytest.fixture(params=["en", "id"])
def in_a_small_window(request, make_panel):
    """The panel as large as it is in a window of 1366 by 768."""
    panel = make_panel(request.param)
    panel.resize(356, 614)
    QTest.qWait(0)
    return panel


def test_many_claims_are_seen_at_once_on_a_small_screen(in_a_small_window):
    listed = in_a_small_window.findChild(ClaimList)
    assert len(seen_rows(listed)) >= 9
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.qWait(0)
    assert in_a_small_window.findChild(ClaimDetail).isVisible()
    assert len(seen_rows(listed)) >= 5, "with one claim in full below the list"


def test_a_claim_in_full_takes_two_fifths_or_what_reading_needs_and_folds_away(
    in_a_small_window,
):
    panel = in_a_small_window
    listed, detail = panel.findChild(ClaimList), panel.findChild(ClaimDetail)
    fold = panel.findChild(QToolButton, "fold")
    assert not detail.isVisible(), "the list comes first"
    for height in (614, 400, 900):
        panel.resize(356, height)
        panel.choose("horgos-almaty-km")
        QTest.qWait(0)
        assert detail.isVisible()
        if height > 600:
            assert 0 < detail.height() <= 0.4 * height
            assert listed.height() > detail.height()
        else:
            assert detail.height() >= 180
            assert listed.height() >= 90
    fold.click()
    assert not detail.isVisible()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert not detail.isVisible(), "folded by hand it stays so while the list is walked through"
    panel.choose("train-seats")
    assert detail.isVisible(), "but who asks for a claim sees it"


def test_the_chosen_claim_stays_in_sight_when_it_is_shown_in_full(in_a_small_window):
    listed = in_a_small_window.findChild(ClaimList)
    last = seen_rows(listed)[-1]
    middle = listed.visualRect(listed.model().index(last, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.qWait(0)
    assert listed.currentIndex().row() == last
    assert last in seen_rows(listed)
    assert [index.row() for index in listed.selectedIndexes()] == [last], "and is marked"


def test_the_filter_is_one_row_that_folds_out_and_says_what_is_hidden_in_it(panel, listed):
    bar = panel.findChild(ClaimFilterBar)
    fold = panel.findChild(QToolButton, "bar")
    chip = next(b for b in panel.findChildren(QToolButton, "chip") if "supported" in b.text())
    assert bar.height() < 60
    assert not chip.isVisible()
    assert fold.text() == "Filter ▾"
    fold.click()
    assert chip.isVisible()
    chip.click()
    assert len(listed.lines) == 49
    fold.click()
    assert not chip.isVisible()
    assert fold.text() == "Filter (1) ▾"
    panel.show_all()
    assert fold.text() == "Filter ▾"


# ------------------------------------------------------------------ filter


def test_each_verdict_can_be_asked_for_and_the_counts_are_right(panel, listed, corridor):
    rows = claim_rows(corridor)
    assert sum(counts(rows).values()) == len(corridor.claims)
    for verdict, number in counts(rows).items():
        panel.ask_for(ClaimFilter(frozenset({verdict})))
        assert len(listed.lines) == number > 0
        assert {line.verdict for line in listed.lines} == {verdict}
        assert f"{number}" in words_of(panel)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ClaimFilter(words="berths"), {"train-seats"}),
        (ClaimFilter(words="луганск"), set()),
        (ClaimFilter(words="luban kedua"), {"luban-opened"}),
        (
            ClaimFilter(words="41 kazakh", source_id="antara-2024"),
            {"trade-2023-usd", "trade-2023-growth"},
        ),
        (ClaimFilter(words="41 kazakh", source_id="hrp-2017"), set()),
        (ClaimFilter(remarked=True), {*STAND_OUTS}),
    ],
)
def test_words_source_and_what_stands_out_narrow_the_list(corridor, wanted, found):
    assert {row.claim.id for row in matching(claim_rows(corridor), wanted)} == found


def test_typing_narrows_and_nothing_found_says_so_and_offers_all(panel, listed):
    panel.ask_for(ClaimFilter(words="xyzzy"))
    assert listed.lines == ()
    assert "No claim is as you ask." in words_of(panel)
    panel.show_all()
    assert len(listed.lines) == 62


# ------------------------------------------------------------------ choosing


def test_arrow_keys_walk_through_the_claims(panel, listed, corridor, qtbot):
    sent = []
    panel.selected.connect(sent.append)
    first = panel.chosen_id
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert panel.chosen_id == listed.lines[2].claim_id
    passages = [corridor.claims[x.claim_id].passage_id for x in listed.lines[1:3]]
    assert sent == [Selection(SelectionKind.PASSAGE, i) for i in passages]
    QTest.keyClick(listed, Qt.Key.Key_Home)
    assert panel.chosen_id == first


def test_choosing_a_claim_lights_its_segments_and_stays_with_the_claims(window, qtbot):
    window.actions_by_id["claims"].trigger()
    listed = window.panels.claims.panel.findChild(ClaimList)
    row = [line.claim_id for line in listed.lines].index("urumqi-horgos-km")
    listed.setCurrentIndex(listed.model().index(row, 0))
    qtbot.waitUntil(lambda: "horgos-distances" in str(window.session.state.choices.selection))
    assert {"urumqi-horgos", "horgos-almaty"} <= window.canvas.picture().segments
    assert window.panels.sheet.stack.currentWidget() is window.panels.claims


def test_from_a_passage_card_to_the_claim_past_a_filter_and_on_to_the_text(window, qtbot):
    panel = window.panels.claims.panel
    panel.ask_for(ClaimFilter(frozenset({Verdict.CONTRADICTED})))
    window.session.select(Selection(SelectionKind.PASSAGE, "trade-2023"))
    window.stage.show_mode(Mode.EXPLORE)
    buttons = window.panels.details.findChildren(QToolButton)
    next(b for b in buttons if b.text() == "In the claim check").click()
    qtbot.waitUntil(lambda: window.panels.sheet.stack.currentWidget() is window.panels.claims)
    assert panel.chosen_id == "trade-2023-usd"
    assert len(panel.rows) == 62
    assert "Open your copy…" in words_of(panel)
    window.files.open(article("antara-2024"))
    qtbot.waitUntil(lambda: not window.copies.busy)
    window.actions_by_id["claims"].trigger()
    read = next(b for b in panel.findChildren(QToolButton) if b.text() == "Read it in the text")
    read.click()
    qtbot.waitUntil(lambda: window.panels.sheet.stack.currentWidget() is window.panels.reader)
    assert window.session.state.reading == "antara-2024"


def test_a_passage_chosen_elsewhere_brings_its_claim(panel, corridor):
    chosen = Choices(Selection(SelectionKind.PASSAGE, "luban-second"))
    panel.show_state(State(corridor, chosen))
    assert panel.chosen_id == "luban-opened"


def test_the_list_speaks_to_screen_readers(listed):
    row = next(n for n, x in enumerate(listed.lines) if x.claim_id == "horgos-visitors")
    index = listed.model().index(row, 0)
    spoken = listed.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "not checkable" in spoken
    assert listed.accessibleName()


# ------------------------------------------------------------------ what stands beside a claim


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("To set beside it (3)", "more than 107,400", "China Daily", "larger")),
        ("id", ("Untuk perbandingan (3)", "lebih dari 107.400", "China Daily", "lebih besar")),
    ],
)
def test_the_visitors_that_cannot_be_checked_stand_beside_their_neighbours(
    make_panel, language, said
):
    panel = make_panel(language)
    panel.choose("horgos-visitors")
    for words in said:
        assert words in words_of(panel)


def test_what_stands_out_is_told_in_indonesian_too(make_panel):
    panel = make_panel("id")
    for claim_id, said in {
        "silk-road-age": ("bergantung pada terjemahan", "seribu tahun", "ribuan tahun"),
        "rail-main-2025": ("salah satu jalan keluar", "Hasilnya sejauh ini", "310.579 TEU"),
        "trade-2023-growth": ("Bea cukai Tiongkok", "30% (Statistik Kazakhstan)"),
        "departure-thursday": ("waktu setempat", "10:30", "12:30"),
        "trade-double": ("lebih cepat dari rencana", "sesegera mungkin"),
    }.items():
        panel.choose(claim_id)
        for words in said:
            assert words in words_of(panel), claim_id


def test_the_command_gives_the_list_the_keyboard(window):
    window.actions_by_id["claims"].trigger()
    assert window.focusWidget() is window.panels.claims.panel._list
