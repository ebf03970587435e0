"""The article of a web page, whatever stands around it and however the page is made."""

import pytest
from page_shapes import READINGS, SHAPES, Article, _h1, _p, _page, scores

from explorer.storage.documents import read_document
from explorer.storage.extraction import article_finder
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.extraction.web_page import web_page_text

ARTICLES = [Article(path) for path in READINGS]
FIRST = (
    "The ferry “Seagull” crosses the strait twice a day, and carries up to forty lorries at once."
)
SECOND = "In winter the crossing takes longer, because the ice has to be broken before each voyage."


def post(*paragraphs):
    return "".join(f"<p>{text}</p>" for text in paragraphs or (FIRST, SECOND))


@pytest.mark.parametrize("shape", SHAPES)
def test_an_article_is_taken_out_of_pages_of_every_shape(shape):
    for article in ARTICLES:
        precision, recall, f1 = scores(web_page_text(SHAPES[shape](article)), article)
        assert recall == 1, (shape, article.title)
        assert precision >= 0.95, (shape, article.title)
        assert f1 >= 0.975, (shape, article.title)


def test_the_score_sees_what_is_lost_and_what_is_too_much():
    article = ARTICLES[0]
    assert scores(article.text, article) == (1, 1, 1)
    assert scores(article.text + " " + article.text, article)[:2] == (0.5, 1)
    assert scores(article.title, article)[1] < 0.1


def test_paragraphs_stay_paragraphs_with_every_word_of_theirs():
    for article in ARTICLES:
        lines = web_page_text(SHAPES["inline_markup"](article)).split("\n\n")
        assert lines == [" ".join(line.split()) for line in (article.title, *article.paragraphs)]


def test_without_the_library_a_page_loses_its_menus_and_not_its_paragraphs(monkeypatch):
    monkeypatch.setattr(article_finder, "MAX_TAGS", 0)
    for name in ("plain", "related_and_sidebar", "comments_longer", "in_aside", "drawings"):
        for article in ARTICLES:
            assert scores(web_page_text(SHAPES[name](article)), article)[2] > 0.9, name


def test_a_library_that_is_slow_or_fails_is_done_without(monkeypatch):
    page = SHAPES["plain"](ARTICLES[0])
    monkeypatch.setattr(article_finder, "TIME_LIMIT_S", -1.0)
    monkeypatch.setattr("trafilatura.core.bare_extraction", endless)
    assert scores(web_page_text(page), ARTICLES[0])[2] == 1

    def failing(*_given, **_options):
        raise ZeroDivisionError

    monkeypatch.setattr("trafilatura.core.bare_extraction", failing)
    assert scores(web_page_text(page), ARTICLES[0])[2] == 1


def endless(*_given, **_options):
    while True:
        pass


def test_the_reading_is_stopped_in_the_middle_of_the_library(monkeypatch):
    class Enough(Exception):  # noqa: N818
        pass

    def stop(_share):
        raise Enough

    monkeypatch.setattr("trafilatura.core.bare_extraction", endless)
    with pytest.raises(Enough):
        web_page_text(SHAPES["plain"](ARTICLES[0]), stop)


# ------------------------------------------------------- what browsers take and readers stumbled at


@pytest.mark.parametrize(
    "page",
    [
        f"<a href=/><svg><title/><path d='M1'/></svg></a><article>{post()}</article>",
        f"<svg><title>Logo</title><desc/><g/></svg><article>{post()}</article>",
        f"<svg><style/><script/></svg><div>{post()}</div>",
        f"<svg><path d='M1'><div>{post()}</div>",
        f"<div><head><meta name=x>{post()}</div>",
        f"<head><title>T</title><head><body><head>{post()}",
        f"<header>{post()}</header>",
        f"<div role=banner>{post()}</div>",
        f"<aside>{post()}</aside>",
        f"<nav><a href=/>Home</a></nav><aside class=sidebar><h2>x</h2>{post()}</aside>",
        f"<img alt=''/>\0\0\0{post()}",
        f"<div>\0{post()}\0</div>",
        f"<div style='display:none'>{post()}</div><script>show()</script>",
        f"<span><div>{post()}</div></span></span>",
        f"<b><p>{FIRST}</b></p><p>{SECOND}",
        f"<p>{FIRST}<p>{SECOND}<footer><p>© 2024</p></footer>",
        f"<table><tr><td>{post()}</table>",
        f"<article>{FIRST}<br><br>{SECOND}</article>",
    ],
)
def test_two_paragraphs_are_found_wherever_they_stand(page):
    text = web_page_text(f"<!DOCTYPE html><html><body>{page}</body></html>")
    assert [line.strip("\0 ") for line in text.split("\n\n")][:2] == [FIRST, SECOND]


@pytest.mark.parametrize("around", ["<ol class=commentlist>{}</ol>", "<div id=comments>{}</div>"])
def test_comments_longer_than_the_post_are_not_the_article(around):
    comments = "".join(f"<li><p>Comment {n}: {FIRST} {SECOND} {FIRST}</p></li>" for n in range(9))
    page = f"<article><h1>Ferry</h1>{post()}</article>{around.format(comments)}"
    assert web_page_text(f"<html><body>{page}") == f"Ferry\n\n{FIRST}\n\n{SECOND}"


def test_chinese_in_short_lines_is_prose():
    lines = [
        "列车早上七点到达口岸，旅客在边境等候两个小时。",
        "随后列车换上宽轨的转向架，继续向西行驶。",
    ]
    lines += [
        "第二天傍晚到达阿拉木图，全程大约二十四小时。",
        "车票从今年起可以在网上购买，不必再去车站。",
    ]
    menu = "".join(f"<li><a href=/{n}>栏目</a></li>" for n in range(20))
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<ul>{menu}</ul><div class=text>{body}</div><ul>{menu}</ul><div>版权所有</div>"
    assert web_page_text(f"<html><body>{page}").split("\n\n") == lines


def test_a_page_of_nothing_but_links_still_has_its_words():
    page = "<p>Lines <a href=/1>one and two and three and four</a> run.</p>" * 3
    assert web_page_text(f"<html><body>{page}").count("one and two") == 3


def test_what_a_page_says_in_its_data_is_read_where_it_shows_nothing():
    article = ARTICLES[0]
    text = web_page_text(SHAPES["only_data"](article))
    assert text.split("\n\n") == [" ".join(p.split()) for p in (article.title, *article.paragraphs)]
    broken = SHAPES["only_data"](article).replace('"}</script>', "</script>")
    assert web_page_text(broken).startswith(article.title)


def test_marks_of_the_program_stand_in_no_text_and_those_of_a_page_confuse_nothing():
    braille = "⠍⠁⠏ " * 30
    text = web_page_text(
        _page(
            ARTICLES[0],
            f"<article>{_h1(ARTICLES[0])}{_p([braille, *ARTICLES[0].paragraphs])}</article>",
        )
    )
    assert ARTICLES[0].paragraphs[-1] in text
    assert text.count("⠍⠁⠏") in (0, 30)


def test_references_to_no_character_are_shown_as_browsers_do(tmp_path):
    path = tmp_path / "page.html"
    page = "<html><body><p>Kereta {} tiba.</p></body></html>"
    path.write_text(page.format("&#xD800;&#x110000;&#0;&#99999999;"))
    assert read_document(path).text.strip() == "Kereta \ufffd\ufffd\ufffd\ufffd tiba."
    path.write_text(page.format("&#xB7;&#128;"))
    assert read_document(path).text.strip() == "Kereta ·€ tiba."
    path.write_bytes(b"<html><body><p>" + "\ufffd\ufffd a ".encode() * 40 + b"</p></body></html>")
    with pytest.raises(DocumentError) as caught:  # what was no text before is none in a page either
        read_document(path)
    assert caught.value.reason == "binary"
