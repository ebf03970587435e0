"""Student pages in a browser: every control by mouse, finger and key, and no request at all.

``CORRIDOR_EXPLORER_AXE`` may name the file axe.min.js of the npm package axe-core; the pages are
then looked through for what keeps anybody out.
"""

import os
import re
from pathlib import Path

import chromium
import msgspec
import pytest
from chromium import Chromium

from explorer.__main__ import main
from explorer.analysis.lessons.references import UnresolvedError
from explorer.export.render import application
from explorer.export.student_page import saving
from explorer.export.student_page.saving import (
    MOST_BYTES,
    TooLargeError,
    save_student_page,
    student_page,
)
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import shipped_corridors
from explorer.storage.write_error import WriteError
from explorer.wording.translations import Translations

AXE = os.environ.get("CORRIDOR_EXPLORER_AXE", "")
needs_browser = pytest.mark.skipif(chromium.found() is None, reason="there is no Chromium here")
needs_axe = pytest.mark.skipif(not AXE, reason="CORRIDOR_EXPLORER_AXE names no axe.min.js")
WIDTHS = (360, 1280)
LANGUAGES = ("en", "id")
NBSP = "\N{NO-BREAK SPACE}"
IDS = ("eight-hours", "landlocked", "newspaper", "ferry", "fast-train")


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Return a function that makes a page once: of a lesson, or of a corridor by its folder."""
    folder = tmp_path_factory.mktemp("pages")
    translations = Translations(application())
    known = {}
    for path in shipped_corridors():
        corridor = load_corridor(path)
        known[path.name] = corridor, None
        known |= {i.lesson.id: (corridor, i.lesson) for i in read_lessons(path, corridor)}

    def page(name, language="en"):
        out = folder / f"{name}-{language}.html"
        if not out.exists():
            translations.use(language)
            save_student_page(out, *known[name], language)
        return out

    page.known = known
    yield page
    translations.use("en")


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    """Return a browser for the whole file."""
    made = Chromium(tmp_path_factory.mktemp("profile"))
    yield made
    made.close()


# ------------------------------------------------------------------ without a browser


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*IDS, "china-kazakhstan", "middle-corridor"])
def test_a_page_is_small_and_names_nothing_that_a_browser_would_fetch(pages, name, language):
    text = pages(name, language).read_text(encoding="utf-8")
    assert len(text.encode()) < MOST_BYTES
    assert f'<html lang="{language}">' in text
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)[1]
    assert policy.startswith("default-src &#x27;none&#x27;")
    assert not re.findall(r'(?:src|href)="(?!#)', text)
    assert "url(" not in text
    assert "@import" not in text
    ids = re.findall(r' id="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)


@pytest.mark.parametrize("language", ["zh", "ru", "kk"])
def test_a_lesson_that_is_not_translated_says_so_and_is_spoken_as_what_it_is(pages, language):
    text = pages("eight-hours", language).read_text(encoding="utf-8")
    _, lesson = pages.known["eight-hours"]
    assert f'<html lang="{language}">' in text
    assert f'<h1><span lang="en">{lesson.titles["en"]}</span></h1>' in text
    head = re.search(r"<header>.*?</header>", text, re.DOTALL)[0]
    assert head.count("English") == 1, "it says once what the lesson is written in"
    # A figure within an English sentence is told in English, a table's as the page is.
    steps = re.search(r'<section id="steps".*?</section>', text, re.DOTALL)[0]
    assert re.search(r"1,\d{3}\skm", steps)
    assert not re.search(r"公里|\bкм\b", re.sub(r'<span class="row">.*?</span>', "", steps))
    assert re.search(r"公里|\bкм\b", text.replace(steps, ""))


def test_names_of_a_pack_are_text_and_never_markup(pages):
    corridor, lesson = pages.known["eight-hours"]
    evil = "<script>alert(1)</script> & \" '"
    lesson = msgspec.structs.replace(lesson, titles={"en": evil}, author=evil)
    corridor = msgspec.structs.replace(corridor, titles={"en": evil})
    text = student_page(corridor, lesson, "en")
    assert "<script>alert" not in text
    assert text.count("<script") == 2  # our own, and the data of the race
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot; &#x27;" in text


def test_what_keeps_a_page_from_being_made_is_named_and_the_old_one_stays(
    pages, tmp_path, monkeypatch
):
    corridor, lesson = pages.known["eight-hours"]
    out = tmp_path / "page.html"
    out.write_text("old", encoding="utf-8")
    gone = msgspec.structs.replace(lesson, open_task={"en": "{fact no-such-fact}"})
    with pytest.raises(UnresolvedError, match="no-such-fact"):
        save_student_page(out, corridor, gone, "en")
    monkeypatch.setattr(saving, "MOST_BYTES", 10_000)
    with pytest.raises(TooLargeError, match=r"map alone 0\.\d"):
        save_student_page(out, corridor, lesson, "en")
    with pytest.raises(WriteError):
        save_student_page(tmp_path / "none" / "page.html", corridor, lesson, "en")
    assert out.read_text(encoding="utf-8") == "old"


def test_the_command_says_what_it_wrote_or_what_is_wrong(tmp_path, capsys):
    out = tmp_path / "page.html"
    assert main(["student-page", str(out), "--lesson", "ferry", "--language", "id"]) == 0
    assert "written, 0." in capsys.readouterr().out
    assert '<html lang="id">' in out.read_text(encoding="utf-8")
    assert main(["student-page", str(tmp_path / "page.pdf")]) == 2
    assert "must end in .html" in capsys.readouterr().err
    assert main(["student-page", str(out), "--lesson", "no-such"]) == 2
    assert "Known are" in capsys.readouterr().err
    photo = tmp_path / "photo.html"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n....")
    assert main(["student-page", str(photo)]) == 1
    assert "another kind" in capsys.readouterr().err


# ------------------------------------------------------------------ in a browser


@needs_browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*IDS, "china-kazakhstan", "middle-corridor", "jakarta-bandung"])
def test_a_page_opens_from_the_file_without_a_complaint_or_a_request(
    browser, pages, name, language
):
    path = pages(name, language)
    for width in WIDTHS:
        browser.open(path, width)
        opened = "document.querySelectorAll('details').forEach(d => { d.open = true; })"
        browser.run(f"{opened}; new Promise(requestAnimationFrame)")
        assert browser.errors == []
        assert browser.requests == [path.as_uri()]
        assert browser.run("document.documentElement.scrollWidth") <= width
        beyond = browser.run(
            "[...document.querySelectorAll('main *')].filter(e => !e.closest('svg') && "
            "e.getBoundingClientRect().right > innerWidth + 1).length"
        )
        assert beyond == 0
        small = browser.run(
            "[...document.querySelectorAll('button, summary, .vote, .legend label')]"
            ".filter(e => e.getBoundingClientRect().height < 44).length"
        )
        assert small == 0
        faint = browser.run(
            "[...document.querySelectorAll('main *, header *')].filter(e => !e.closest('svg') && "
            "e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 13).length"
        )
        assert faint == 0


def box(browser):
    return browser.run("document.getElementById('map').getAttribute('viewBox')")


@needs_browser
def test_the_map_is_moved_and_zoomed_by_mouse_key_and_finger(browser, pages):
    browser.open(pages("china-kazakhstan"), 1280)
    whole = box(browser)
    browser.click("#zoom-in")
    nearer = box(browser)
    assert float(nearer.split()[2]) < float(whole.split()[2])
    browser.drag("#map", 90, 40)
    moved = box(browser)
    assert float(moved.split()[0]) < float(nearer.split()[0])
    browser.click("#zoom-out")
    browser.click("#zoom-all")
    assert box(browser) == whole
    browser.run("document.getElementById('map').focus()")
    browser.key("+", text="+")
    for key, text in (("+", "+"), ("ArrowRight", ""), ("ArrowUp", ""), ("-", "-"), ("0", "0")):
        before = box(browser)
        browser.key(key, text=text)
        assert box(browser) != before, key
    assert box(browser) == whole
    browser.open(pages("china-kazakhstan"), 360, touch=True)
    x, y = browser.middle("#map")
    browser.swipe([[(x - 20, y), (x - 60, y)], [(x + 20, y), (x + 60, y)]])
    pinched = box(browser)
    assert float(pinched.split()[2]) < 700
    browser.swipe([[(x, y), (x + 30, y), (x + 60, y)]])
    assert float(box(browser).split()[0]) < float(pinched.split()[0])
    browser.open(pages("china-kazakhstan"), 360, touch=True)
    browser.tap("#zoom-in")
    assert browser.wait(f"document.getElementById('map').getAttribute('viewBox') !== {whole!r}")
    browser.tap("#zoom-all")
    assert browser.wait(f"document.getElementById('map').getAttribute('viewBox') === {whole!r}")
    assert browser.errors == []


@needs_browser
def test_a_route_goes_and_comes_back_with_its_tick(browser, pages):
    browser.open(pages("china-kazakhstan"), 1280)
    shown = (
        "[...document.querySelectorAll('#map .route')]"
        ".filter(e => getComputedStyle(e).display !== 'none').length"
    )
    every = browser.run(shown)
    assert every == 5
    browser.click("[data-toggle=horgos-passenger]")
    assert browser.run(shown) == every - 1
    browser.run("document.querySelector('[data-toggle=horgos-passenger]').focus()")
    browser.key(" ", 32, " ")
    assert browser.run(shown) == every


@needs_browser
def test_the_race_runs_and_says_who_arrives_first(browser, pages):
    browser.open(pages("china-kazakhstan"), 1280)
    says = "document.querySelector('.trains').textContent"
    pins = "[...document.querySelectorAll('.train')].map(t => t.dataset.x)"
    start, at_start = browser.run(says), browser.run(pins)
    browser.run("document.getElementById('race-at').focus()")
    for _ in range(3):
        browser.key("ArrowRight", 39)
    assert browser.run(says) != start
    assert browser.run(pins) != at_start
    browser.key("End", 35)
    assert "Via Horgos" in browser.run("document.querySelector('.result').textContent")
    browser.click(".play")  # from the end it begins anew
    clock = "document.querySelector('.clock').value"
    assert browser.wait("Number(document.getElementById('race-at').value) > 2")
    browser.click(".play")
    rests = browser.run(clock)
    assert browser.run("document.querySelector('.play').textContent") == "Play"
    assert browser.run(f"new Promise(d => setTimeout(() => d({clock}), 300))") == rests


@needs_browser
@pytest.mark.parametrize("how", ["mouse", "key", "finger"])
def test_an_answer_is_nowhere_in_the_page_before_it_is_opened(browser, pages, how):
    browser.open(pages("eight-hours"), 360, touch=how == "finger")
    answer, first = "6 h 53", "#steps details summary"
    read = "[...document.querySelectorAll('main *')].map(e => e.outerHTML).join()"
    assert answer not in browser.run("document.body.innerText").replace(NBSP, " ")
    assert answer not in browser.run(read).replace(NBSP, " ")
    count = browser.run("document.querySelectorAll('#steps details').length")
    for number in range(1, count + 1):
        summary = f"#steps > ol > li:nth-child({number}) > details > summary"
        if how == "mouse":
            browser.click(summary)
        elif how == "finger":
            browser.tap(summary)
        else:
            browser.run(f"document.querySelector({summary!r}).focus()")
            browser.key("Enter", 13, "\r")
        assert browser.wait(f"document.querySelector({summary!r}).parentElement.open"), number
    browser.run("new Promise(requestAnimationFrame)")
    assert answer in browser.run("document.body.innerText").replace(NBSP, " ")
    browser.run(f"document.querySelector({first!r}).click()")
    assert browser.errors == []


@needs_browser
def test_every_control_is_reached_with_the_tab_key_and_seen_when_it_is(browser, pages):
    browser.open(pages("eight-hours"), 1280)
    kinds = "a[href], button, input, textarea, summary, svg[tabindex]"
    seen = f"[...document.querySelectorAll('{kinds}')].filter(e => e.checkVisibility())"
    count = browser.run(f"{seen}.length")
    radios = browser.run("document.querySelectorAll('input[type=radio]').length")
    votes = browser.run("document.querySelectorAll('fieldset').length")
    reached = set()
    for _ in range(count + 5):
        browser.key("Tab", 9)
        number, outline = browser.run(
            f"(e => [{seen}.indexOf(e), getComputedStyle(e).outlineStyle])(document.activeElement)"
        )
        if number >= 0:
            reached.add(number)
            assert outline != "none", number
    # Of a vote only one option is a stop; the arrow keys go through the others.
    assert len(reached) == count - radios + votes


@needs_browser
def test_without_the_script_everything_can_still_be_read(pages, tmp_path):
    browser = Chromium(tmp_path / "profile", script=False)
    try:
        browser.open(pages("eight-hours"), 360)
        tree = browser.call("DOM.getDocument", depth=-1)
        assert tree["root"]["childNodeCount"]
        found = browser.call("DOM.performSearch", query=f"6{NBSP}h{NBSP}53")
        assert found["resultCount"] > 0
        width = browser.call("Page.getLayoutMetrics")["cssContentSize"]["width"]
        assert width <= 360
    finally:
        browser.close()


@needs_browser
@needs_axe
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["eight-hours", "newspaper", "china-kazakhstan"])
def test_nothing_serious_keeps_anybody_out(browser, pages, name, language):
    for width in WIDTHS:
        browser.open(pages(name, language), width)
        opened = "document.querySelectorAll('details').forEach(d => { d.open = true; })"
        browser.run(f"{opened}; new Promise(requestAnimationFrame)")
        browser.run(Path(AXE).read_text(encoding="utf-8") + "; 0")
        found = browser.run(
            "axe.run().then(r => r.violations.map(v => [v.impact, v.id, v.nodes.length, "
            "v.nodes[0].html]))"
        )
        assert [v for v in found if v[0] in {"serious", "critical"}] == []
