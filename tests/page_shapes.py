"""Web pages of many shapes around texts of our own, and how well an article was taken out of one.

Each shape is one that sites really have: what differs is where the article stands, what stands
around it, and how its paragraphs are made.
"""

import json
from collections import Counter
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
READINGS = tuple(sorted((ROOT / "geodata").glob("*/reading.*.txt")))

MENU = {
    "en": ("Home", "World", "Business", "Sport", "Weather", "Opinion", "Log in", "Subscribe"),
    "id": ("Beranda", "Nasional", "Ekonomi", "Olahraga", "Cuaca", "Opini", "Masuk", "Langganan"),
}
TEASERS = {
    "en": (
        "Ferry timetable changes for the winter season, and what travellers should know about it",
        "Why the old harbour crane will stay: a decision that took the council eleven years",
        "Ten small stations that are worth a stop on a slow train, picked by our own readers",
        "The bakery beside the depot has a new owner, who promises to keep the poppy-seed rolls",
    ),
    "id": (
        "Jadwal kapal berubah selama musim angin barat, dan inilah yang perlu diketahui penumpang",
        "Mengapa derek tua di pelabuhan tidak jadi dibongkar: keputusan yang memakan sebelas tahun",
        "Sepuluh stasiun kecil yang layak disinggahi dengan kereta lambat, pilihan pembaca kami",
        "Warung di samping depo berganti pemilik, dan ia berjanji resep gulainya tidak akan diubah",
    ),
}
COMMENTS = {
    "en": "I took this train as a child with my grandmother, and I still remember the smell of tea "
    "and coal in the corridor. Thank you for writing about it; I wish somebody had taken photos.",
    "id": "Dulu saya naik kereta ini bersama nenek, dan saya masih ingat bau teh serta arang di "
    "lorongnya. Terima kasih sudah menulis tentangnya; sayang tidak ada yang sempat memotret.",
}
COOKIES = {
    "en": "We and our 834 partners store and access information on your device, such as cookies, "
    "in order to show you advertisements. You can change your mind at any time in the settings.",
    "id": "Kami dan 834 mitra kami menyimpan dan mengakses informasi di perangkat Anda, misalnya "
    "kuki, untuk menampilkan iklan. Anda dapat mengubah pilihan kapan saja di pengaturan.",
}
LEGAL = {
    "en": "All rights reserved. No part of this site may be reproduced without the written "
    "permission of the publisher. The publisher is not responsible for the content of other sites.",
    "id": "Hak cipta dilindungi undang-undang. Isi situs ini tidak boleh diperbanyak tanpa izin "
    "tertulis dari penerbit. Penerbit tidak bertanggung jawab atas isi situs pihak lain.",
}


class Article:
    """A text of our own: its language, its title and its paragraphs."""

    def __init__(self, path):
        self.language = path.name.split(".")[1]
        lines = [line.strip() for line in path.read_text(encoding="utf-8").split("\n")]
        self.title, *self.paragraphs = [line for line in lines if line]

    @property
    def text(self):
        return "\n\n".join((self.title, *self.paragraphs))


def _links(texts, element="li"):
    items = (f'<{element}><a href="/{n}">{escape(t)}</a></{element}>' for n, t in enumerate(texts))
    return "".join(items)


def _p(texts):
    return "\n".join(f"<p>{escape(text)}</p>" for text in texts)


def _page(article, body, *, head="", after=""):
    language = article.language
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{escape(article.title)} – Kabar Contoh</title>{head}"
        "<script>window.dataLayer=[{'a':'<p>never read</p>'}];</script></head><body>"
        f'<header class="site-header"><a href="/">Kabar Contoh</a>'
        f"<nav><ul>{_links(MENU[language])}</ul></nav></header>{body}"
        f'<footer class="site-footer"><p>{LEGAL[language]}</p><ul>{_links(MENU[language])}</ul>'
        f"</footer>{after}</body></html>"
    )


def _h1(article):
    return f"<h1>{escape(article.title)}</h1>"


def _related(article, name="related-posts"):
    more = {"en": "Read more", "id": "Baca juga"}[article.language]
    return f'<div class="{name}"><h3>{more}</h3><ul>{_links(TEASERS[article.language])}</ul></div>'


def plain(article):
    return _page(article, f"<main><article>{_h1(article)}{_p(article.paragraphs)}</article></main>")


def related_and_sidebar(article):
    aside = "".join(f"<p>{escape(t)}</p>" for t in TEASERS[article.language])
    return _page(
        article,
        f'<div id="content"><div class="post"><div class="entry-content">{_h1(article)}'
        f"{_p(article.paragraphs)}</div>{_related(article)}</div>"
        f'<aside class="sidebar"><h3>Top</h3>{aside}</aside></div>',
    )


def related_inside(article):
    half = len(article.paragraphs) // 2
    more = {"en": "Read also", "id": "Baca juga"}[article.language]
    teaser = _links(TEASERS[article.language][:1], "span")
    inside = f'<p class="read-also"><strong>{more}:</strong> {teaser}</p>'
    return _page(
        article,
        f'<article>{_h1(article)}<div class="article-body">{_p(article.paragraphs[:half])}{inside}'
        f"{_p(article.paragraphs[half:])}</div></article>{_related(article)}",
    )


def comments_longer(article):
    comment = COMMENTS[article.language]
    items = "".join(f'<li class="comment"><p>{comment}</p></li>' for _ in range(40))
    return _page(
        article,
        f"<article>{_h1(article)}{_p(article.paragraphs)}</article>"
        f'<section id="comments"><h2>40</h2><ol class="commentlist">{items}</ol></section>',
    )


def in_header(article):
    return _page(article, f'<header class="story">{_h1(article)}{_p(article.paragraphs)}</header>')


def in_aside(article):
    return _page(article, f"<div><aside>{_h1(article)}{_p(article.paragraphs)}</aside></div>")


def bare_divs(article):
    body = "".join(f"<div>{escape(text)}</div>" for text in article.paragraphs)
    return _page(article, f'<div class="wrap"><div class="c1">{_h1(article)}{body}</div></div>')


def breaks(article):
    body = "<br><br>".join(map(escape, article.paragraphs))
    return _page(article, f'<div class="wrap"><div class="story">{_h1(article)}{body}</div></div>')


def layout_table(article):
    return _page(
        article,
        f"<table width=100%><tr><td width=20%><ul>{_links(MENU[article.language])}</ul></td>"
        f"<td>{_h1(article)}{_p(article.paragraphs)}</td></tr></table>",
    )


def unclosed(article):
    body = "".join(f"<p>{escape(text)}\n" for text in article.paragraphs)
    return _page(article, f"<div id=main>{_h1(article)}{body}</div>{_related(article)}")


def quotes_and_lists(article):
    first, *rest = article.paragraphs
    quote, *rest = rest
    items = "".join(f"<li>{escape(text)}</li>" for text in rest[-3:])
    return _page(
        article,
        f"<article>{_h1(article)}<p>{escape(first)}</p><blockquote><p>{escape(quote)}</p>"
        f"</blockquote>{_p(rest[:-3])}<ul>{items}</ul></article>{_related(article)}",
    )


def cookies(article):
    banner = (
        f'<div class="cookie-consent" id="consent"><p>{COOKIES[article.language]}</p>'
        "<button>OK</button></div>"
    )
    return _page(
        article,
        f'{banner}<div class="main"><div class="text">{_h1(article)}{_p(article.paragraphs)}</div>'
        f"</div>{_related(article)}",
    )


def drawings(article):
    icon = '<svg viewBox="0 0 9 9"><title/><path d="M1,0"/></svg>'
    return _page(
        article,
        f'<a href="/">{icon}</a><article>{_h1(article)}{icon}{_p(article.paragraphs)}</article>',
    )


def second_head(article):
    return _page(article, f"<div><head><meta name=x>{_h1(article)}{_p(article.paragraphs)}</div>")


def only_data(article):
    data = json.dumps({"@type": "NewsArticle", "articleBody": "\n\n".join(article.paragraphs)})
    script = f'<script type="application/ld+json">{data}</script>'
    return _page(article, f'<div id="app">{_h1(article)}</div>', head=script)


def inline_markup(article):
    def marked(text):
        words = text.split(" ")
        for n in range(3, len(words), 9):
            words[n] = f'<a href="/tag/{n}">{escape(words[n])}</a>'
        return " ".join(w if w.startswith("<a") else escape(w) for w in words)

    body = "".join(f"<p><span>{marked(text)}</span></p>" for text in article.paragraphs)
    return _page(article, f"<article>{_h1(article)}{body}</article>{_related(article)}")


def teaser_cards(article):
    cards = "".join(
        f'<div class="card"><a href="/{n}"><h3>{escape(t)}</h3></a><p>{escape(t)}.</p></div>'
        for n, t in enumerate(TEASERS[article.language] * 3)
    )
    return _page(
        article,
        f'<div class="layout"><div class="story-body">{_h1(article)}{_p(article.paragraphs)}</div>'
        f'<div class="more-stories">{cards}</div></div>',
    )


SHAPES = {
    shape.__name__: shape
    for shape in (
        *(plain, related_and_sidebar, related_inside, comments_longer, in_header, in_aside),
        *(bare_divs, breaks, layout_table, unclosed, quotes_and_lists, cookies, drawings),
        *(second_head, only_data, inline_markup, teaser_cards),
    )
}


def scores(found, article):
    """Return precision, recall and F1 of the words of a text beside those of the article."""
    have, want = Counter(found.split()), Counter(article.text.split())
    shared = (have & want).total()
    precision, recall = shared / max(1, have.total()), shared / want.total()
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)
