"""Out of the window: paper, files for other programs, and the presenter."""

import json
import re
from collections import Counter
from itertools import product

import pytest
from articles import article
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtCore import QLocale, QPointF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox

from explorer import cli
from explorer.analysis.claims import ClaimFilter, claim_rows
from explorer.analysis.text import normalised
from explorer.arguments import parse
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.rendering.legend import free_corner, legend_size
from explorer.cartography.scene.scene import build_scene
from explorer.export.claim_sheet import MARGINS_MM, ClaimSheet, sheet_blocks
from explorer.export.formats import FORMATS
from explorer.model.claims import Verdict
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State, first_choices
from explorer.storage.importing import read_import
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.output.exporting import words_of_copies
from explorer.ui.output.presenter import Presenter
from explorer.ui.output.printing import paint_map
from explorer.ui.output.slides import slides
from explorer.wording import phrases


@pytest.fixture
def state(corridor, qapp):
    """What a window shows first, without a window."""
    return State(corridor, first_choices(corridor))


@pytest.fixture
def scene(corridor):
    """The routes on a blank sheet."""
    return build_scene(corridor, None, corridor_projection(corridor))


def plain(text):
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def pages_of(path):
    return [plain(page.extract_text()) for page in PdfReader(path).pages]


def run(*words):
    return cli.run(parse(words))


# ------------------------------------------------------------------ the sheet of claims


def size_of(path):
    box = PdfReader(path).pages[0].mediabox
    return round(box.width), round(box.height)


def test_the_sheet_holds_every_claim_with_verdict_and_page_numbers(tmp_path, corridor, qapp):
    out = tmp_path / "claims.pdf"
    assert run("claims", "--pdf", str(out)) == cli.DONE
    assert size_of(out) == (595, 842)
    pages = pages_of(out)
    whole = plain(" ".join(pages))
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in text
        assert "Corridor Explorer · China – Kazakhstan" in text
    for claim in corridor.claims.values():
        assert plain(claim.summary["en"]) in whole
    for source in (s for s in corridor.sources.values() if not s.is_own):
        assert plain(source.short) in whole
        assert phrases.date(source.issued, "en") in pages[0]
    assert "contradicted: 2" in pages[0]
    assert "news.cncn.com/257565.html, September 2017" in whole


def test_the_sheet_speaks_indonesian_and_fits_letter(tmp_path, corridor, qapp):
    out = tmp_path / "claims.pdf"
    arguments = ("--pdf", str(out), "--language", "id", "--paper", "letter")
    assert run("claims", *arguments) == cli.DONE
    assert size_of(out) == (612, 792)
    whole = plain(" ".join(pages_of(out)))
    for claim in corridor.claims.values():
        assert plain(claim.summary["id"]) in whole
    assert "tidak dapat diperiksa" in whole
    for english in ("not checkable", "agrees", "Worth noticing", "in the text", "Page 1", "June"):
        assert english not in whole


def test_no_claim_is_torn_apart_and_no_heading_stands_alone(corridor, qapp):
    blocks = sheet_blocks(claim_rows(corridor), corridor, "en")
    sheet = ClaimSheet(blocks, QSizeF(640, 900), "")
    placed = [block for page in sheet.pages for _, block, _, _ in page if block.body]
    assert placed == list(blocks)
    for page in sheet.pages:
        assert page, "no empty page"
        assert all(y + document.size().height() <= 900 for y, _, document, _ in page)
        assert page[-1][1].body, "the last on a page is no heading"


def test_the_sheet_holds_what_the_filter_leaves(window, tmp_path):
    panel = window.panels.claims.panel
    panel.ask_for(ClaimFilter(frozenset({Verdict.CONTRADICTED})))
    window.output.printing.save_sheet(tmp_path / "x.pdf", panel.rows, window.session.state)
    whole = " ".join(pages_of(tmp_path / "x.pdf"))
    assert "2 of 62 claims" in whole
    assert "Luban" in whole
    assert "670 km" not in whole
    assert "x.pdf" in window.messages.text()


def test_a_sheet_that_cannot_be_written_says_why(window, tmp_path, capsys):
    panel = window.panels.claims.panel
    target = tmp_path / "none" / "x.pdf"
    window.output.printing.save_sheet(target, panel.rows, window.session.state)
    box = window.findChild(QMessageBox)
    assert "No such file" in box.informativeText()
    box.close()
    assert run("claims", "--pdf", str(target)) == cli.NO
    assert "cannot be written" in capsys.readouterr().err


def test_the_window_previews_the_pages_and_presents_what_is_selected(window, qtbot):
    window.session.select(Selection(SelectionKind.PASSAGE, "eight-hours"))
    window.actions_by_id["present"].trigger()
    assert window.output.presenter.slide.picked.id == "eight-hours"
    window.output.presenter.close()
    window.actions_by_id["print_claims"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintPreviewDialog))
    preview = dialog.findChild(QPrintPreviewWidget)
    qtbot.waitUntil(lambda: preview.pageCount() > 3)
    dialog.close()


# ------------------------------------------------------------------ the map on paper


@pytest.fixture
def picture(state, scene, qtbot):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 500)
    canvas.show_scene(scene)
    canvas.show_state(state)
    return canvas.picture()


@pytest.mark.parametrize(("size", "way"), list(product(("A4", "Letter"), QPageLayout.Orientation)))
def test_the_printed_map_has_names_legend_and_attribution(tmp_path, state, picture, size, way):
    scene = build_scene(state.corridor, None, corridor_projection(state.corridor))
    out = tmp_path / "map.pdf"
    writer = QPdfWriter(str(out))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
    writer.setPageOrientation(way)
    writer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
    writer.setResolution(150)
    assert paint_map(writer, scene, picture, state)
    del writer
    (text,) = pages_of(out)
    for name in ("China – Kazakhstan", "Urumqi", "Almaty", "OpenStreetMap", "GeoNames", "GSHHG"):
        assert name in text
    for route in state.corridor.routes.values():
        assert plain(in_language(route.titles, "en")) in text


def test_a_legend_takes_the_corner_where_it_hides_least(qapp):
    entries = [("rail-a", "One route"), ("rail-b", "Another")]
    view = Viewport(0, 0, 1, 800, 600)
    size = legend_size(entries)
    upper_left = [(20.0, 20.0), (40.0, 30.0)]
    assert free_corner(entries, view, [upper_left]) == QPointF(790 - size.width(), 10)
    both_upper = [*upper_left, (780.0, 20.0)]
    assert free_corner(entries, view, [both_upper]) == QPointF(10, 600 - 46 - size.height())
    assert free_corner(entries, view, []) == QPointF(10, 10)


# ------------------------------------------------------------------ files for other programs


@pytest.fixture
def pressing(monkeypatch):
    """Answer the coming questions by pressing these buttons, and note what was asked."""
    asked = []

    def press(*texts):
        left = list(texts)

        def answer(box):
            asked.append(box.text())
            button = next(b for b in box.buttons() if b.text() == left[0])
            left.pop(0)
            monkeypatch.setattr(box, "clickedButton", lambda: button)
            return 0

        monkeypatch.setattr(QMessageBox, "exec", answer)
        return asked

    return press


@pytest.fixture
def reading(window, qtbot):
    window.files.open(article("antara-2024"))
    qtbot.waitUntil(lambda: not window.copies.busy)
    return window


def choosing(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(path)])


def nine_words(path_or_text):
    words = normalised(path_or_text).split()
    return {" ".join(words[n : n + 9]) for n in range(len(words) - 8)}


@pytest.fixture
def forms(monkeypatch):
    """Take the form of tables that is offered first, or another one, and note what was offered."""
    offered = []

    def taking(text=""):
        def answer(dialog):
            offered.append(dialog.textValue())
            if text:
                dialog.setTextValue(next(i for i in dialog.comboBoxItems() if text in i))
            return 1

        monkeypatch.setattr(QInputDialog, "exec", answer)
        return offered

    return taking


def test_a_table_is_written_in_the_form_that_is_chosen(window, tmp_path, monkeypatch, forms):
    for locale, word, head in (
        ("id_ID", "", "segment;from;"),
        ("en_GB", "", "segment,from,"),
        ("en_GB", "Tab", "segment\tfrom\t"),
    ):
        monkeypatch.setattr(QLocale, "system", lambda locale=locale: QLocale(locale))
        choosing(monkeypatch, tmp_path / "out.csv")
        offered = forms(word)
        window.actions_by_id["export"].trigger()
        assert ("Semicolon" in offered[-1]) is (locale == "id_ID")
        assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").startswith(head)


def test_no_table_is_written_where_its_form_is_not_chosen(window, tmp_path, monkeypatch):
    choosing(monkeypatch, tmp_path / "out.csv")
    monkeypatch.setattr(QInputDialog, "exec", lambda _dialog: 0)
    window.actions_by_id["export"].trigger()
    assert list(tmp_path.glob("*.csv")) == []


def test_the_window_exports_each_kind_and_asks_no_more(window, tmp_path, monkeypatch, forms):
    offered = forms()
    assert list(window.output.exporting.filters()) == list(FORMATS)
    for ending in FORMATS:
        out = tmp_path / f"out{ending}"
        choosing(monkeypatch, out)
        window.actions_by_id["export"].trigger()
        assert out.stat().st_size > 500
        assert out.name in window.messages.text()
    assert len(offered) == sum(kind.is_delimited for kind in FORMATS.values())


def test_copies_are_exported_only_if_asked_for_twice(reading, tmp_path, monkeypatch, pressing):
    out = tmp_path / "out.annotations.json"
    choosing(monkeypatch, out)
    for buttons in (("Cancel",), ("Also with the words…", "Cancel")):
        pressing(*buttons)
        reading.actions_by_id["export"].trigger()
        assert not out.exists()
    texts = [c.document.text for c in reading.session.state.copies.values()]
    for buttons, quotes in (
        (("Without the words",), False),
        (("Also with the words…", "Without the words"), False),
        (("Also with the words…", "Save with the words"), True),
    ):
        asked = pressing(*buttons)
        asked.clear()
        reading.actions_by_id["export"].trigger()
        assert len(asked) == len(buttons)
        written = out.read_text(encoding="utf-8")
        assert bool(nine_words(texts[0]) & nine_words(written)) is quotes
    found = words_of_copies(reading.session.state)
    items = json.loads(written)["items"]
    targets = [i["target"] for i in items if isinstance(i["target"], dict)]  # else in our own words
    quoted = [s["exact"] for t in targets for s in t["selector"] if "exact" in s]
    assert Counter(quoted) == Counter(found.values())
    corridor = reading.session.state.corridor
    back = read_import(out, corridor).records
    assert back == dict(corridor.passages), "the words stay in the file"


# ------------------------------------------------------------------ the presenter


@pytest.fixture
def presenter(state, scene, qtbot):
    alone = replace(state, choices=replace(state.choices, selection=None))
    shown = Presenter(scene, alone)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # the test closes it
    qtbot.addWidget(shown)
    shown.resize(960, 540)
    shown.show()
    return shown


def test_the_presenter_begins_with_the_comparison_and_arrow_keys_step(presenter, corridor):
    assert "310 km" in plain(presenter.slide.text)
    assert "computed" in presenter.slide.text
    routes = list(corridor.routes)
    for route_id in routes:
        QTest.keyClick(presenter, Qt.Key.Key_Right)
        assert presenter.slide.routes == (route_id,)
    QTest.keyClick(presenter, Qt.Key.Key_Left)
    assert presenter.slide.routes == (routes[-2],)
    QTest.keyClick(presenter, Qt.Key.Key_End)
    number, of = presenter.position
    assert number == of > 30
    QTest.keyClick(presenter, Qt.Key.Key_Right)
    assert presenter.position == (of, of), "the end holds"
    QTest.keyClick(presenter, Qt.Key.Key_Home)
    assert presenter.position[0] == 1
    assert presenter.accessibleName() == presenter.slide.title


def test_each_slide_paints_another_full_picture(presenter):
    pictures = []
    for _ in range(3):
        image = presenter.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pictures.append(image)
        corners = [image.pixelColor(image.width() - 1, y).name() for y in (5, 100, 200)]
        assert "#000000" not in corners, "the map reaches the edge"
        presenter.step(1)
    assert pictures[0] != pictures[1] != pictures[2]


def test_escape_leaves_the_presenter(presenter, qtbot):
    with qtbot.waitSignal(presenter.left):
        QTest.keyClick(presenter, Qt.Key.Key_Escape)


def test_every_slide_has_something_on_the_map_and_no_hidden_route(state, corridor):
    hidden = list(corridor.routes)[-1]
    choices = replace(state.choices, hidden_routes=frozenset({hidden}))
    for slide in slides(replace(state, choices=choices)):
        assert slide.title
        assert slide.edges or slide.places
        assert set(slide.routes) <= set(corridor.routes) - {hidden}


def test_letters_are_readable_from_six_times_the_pictures_height(presenter):
    """An x-height of a letter is about half its size; 1/500 of the distance is read with ease."""
    font = presenter._font(30.0)
    distance_px = 6 * presenter.height()
    assert font.pixelSize() / 2 > distance_px / 500


# ------------------------------------------------------------------ less motion


def test_a_desktop_that_wants_less_motion_gets_it_and_it_is_no_choice(
    open_window, home, monkeypatch
):
    monkeypatch.setattr("explorer.ui.window.main_window.wants_less_motion", lambda: True)
    window = open_window(motion=True)
    assert window.canvas.animation.reduced
    assert window.actions_by_id["reduce_motion"].isChecked()
    window.close()
    stored = (home / "settings.json").read_text("utf-8")
    assert re.search(r'"reduce_motion": false', stored)


def test_a_page_and_a_quiz_of_a_lesson_are_saved_from_the_window(window, tmp_path, monkeypatch):
    asked = []
    title = "How does a landlocked country reach the sea?"
    monkeypatch.setattr(QInputDialog, "textValue", lambda _dialog: title)

    def first(dialog):
        asked.append(dialog.comboBoxItems())
        return 1

    monkeypatch.setattr(QInputDialog, "exec", first)
    for command, name, holds in (
        ("student_page", "page.html", "Content-Security-Policy"),
        ("quiz", "quiz.xml", "ddmarker"),
        ("quiz", "quiz.gift", "$CATEGORY"),
    ):
        choosing(monkeypatch, tmp_path / name)
        window.actions_by_id[command].trigger()
        assert holds in (tmp_path / name).read_text(encoding="utf-8")
        assert name in window.messages.text()
    assert "left out, for want of a map: 1" in window.messages.text()
    assert len(asked[0]) == len(asked[1]) + 1  # a page may be of no lesson at all
