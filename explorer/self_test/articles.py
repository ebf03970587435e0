"""Reading an article from files of the kinds that need more than Python, and in old encodings."""

from __future__ import annotations

import zipfile
from pathlib import Path

from explorer.self_test import require

_WORDS = "From Urumqi to Almaty"
_PROSE = f"{_WORDS} the train takes a day and a night, and most of it is waiting at the border. "
_ASIDE = "Read what else happened this week in the town beside the line, and who has paid for it. "
_RUSSIAN = "Поезд из Урумчи прибывает в Алматы на следующий день, и все выходят на перрон. " * 4


def _read(path: Path, words: str) -> str:
    from explorer.storage.documents import read_document

    document = read_document(path)
    text = " ".join(document.text.split())
    require(words in text, f"{path.suffix} was read as “{text[:60]}”")
    return f"{len(text)} characters {document.encoding}".strip()


def word_file(folder: Path) -> str:
    """A Word file gives its words."""
    path = folder / "article.docx"
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{namespace}"><w:body><w:p><w:r><w:t>{_WORDS}</w:t></w:r></w:p>'
            "</w:body></w:document>",
        )
    return _read(path, _WORDS)


def old_encoding(folder: Path) -> str:
    """A Russian text of an old Windows is recognised."""
    path = folder / "article.txt"
    path.write_bytes(_RUSSIAN.encode("cp1251"))
    return _read(path, "Поезд из Урумчи")


def web_page(folder: Path) -> str:
    """The article of a web page is found by the library, words that are common in it known."""
    from justext.utils import get_stoplist, get_stoplists
    from trafilatura.core import extract

    require("the" in get_stoplist("English"), "the common words of English are missing")
    require(len(get_stoplists()) > 1, "the common words of languages are missing")
    page = f"<html><body><article>{f'<p>{_PROSE}</p>' * 9}</article></body></html>"
    require(_WORDS in str(extract(page)), "the library finds no article")
    path = folder / "article.html"
    beside = f"<div class=related><p><a href=/>{_ASIDE}</a></p></div>"
    path.write_text(page.replace("</article>", f"</article>{beside}"), encoding="utf-8")
    return _read(path, _WORDS)


def mail(folder: Path) -> str:
    """A mail gives its words, in a set that only browsers know by this name."""
    path = folder / "article.eml"
    head = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=x-cp1251\n\n"
    path.write_bytes((head + _RUSSIAN).encode("cp1251"))
    return _read(path, "Поезд из Урумчи")


def markdown(folder: Path) -> str:
    """A text in Markdown loses its marks."""
    path = folder / "article.md"
    path.write_text("# From **Urumqi** to [Almaty](https://example.org)\n", encoding="utf-8")
    return _read(path, _WORDS)


def locked_pdf(folder: Path) -> str:
    """A PDF that only forbids printing, written with AES, is read."""
    import pypdf

    pdf_file(folder)
    path = folder / "printed.pdf"
    writer = pypdf.PdfWriter(clone_from=folder / "article.pdf")
    writer.encrypt("", "owner", algorithm="AES-256")
    writer.write(path)
    return _read(path, _WORDS)


def pdf_file(folder: Path) -> str:
    """A PDF gives its words."""
    stream = f"BT /F1 12 Tf 50 700 Td ({_WORDS}) Tj ET".encode("ascii")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    content = bytearray(b"%PDF-1.4\n")
    offsets: list[int] = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    content += b"trailer << /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    content += b"startxref\n%d\n%%%%EOF\n" % table
    path = folder / "article.pdf"
    path.write_bytes(content)
    return _read(path, _WORDS)
