"""Small writers of the files that people keep articles in, for round trips in tests."""

import html
import io
import re
import textwrap
import zipfile
import zlib
from email.message import EmailMessage

WORD_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>'
)


def docx_of(body_xml: str) -> bytes:
    """Return a Word file with this XML for its body."""
    return zipped({"word/document.xml": f"{WORD_HEAD}{body_xml}</w:body></w:document>"})


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Return a ZIP of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(text: str) -> bytes:
    """Return a Word file with a paragraph for each line, its words spread over several runs."""
    paragraphs = []
    for line in text.split("\n"):
        cut = len(line) // 2
        runs = "".join(
            f'<w:r><w:t xml:space="preserve">{html.escape(part, quote=False)}</w:t></w:r>'
            for part in (line[:cut], line[cut:])
        )
        paragraphs.append(f"<w:p>{runs}</w:p>")
    return docx_of("".join(paragraphs))


MENU = "".join(
    f'<li><a href="/{n}">{name}</a></li>' for n, name in enumerate(["Beranda", "Cuaca", "Olahraga"])
)


def web_page(text: str, *, article: str = "article") -> str:
    """Return a web page with the text between a menu, teasers, a script and a footer."""
    title, *rest = [html.escape(line) for line in text.split("\n") if line.strip()]
    body = "".join(f"<p>{line}</p>\n" for line in rest)
    return (
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>Judul halaman</title>"
        "<script>document.write('<p>never seen by a reader, whatever it says</p>')</script>"
        "<style>p { color: red }</style></head><body>"
        f"<header><ul class=menu>{MENU}</ul></header><nav>{MENU}</nav>"
        f"<div id=page><{article}><h1>{title}</h1>{body}"
        "<img src='http://192.0.2.1/pixel.gif' onerror='alert(1)'>"
        f"</{article}><aside><p>Langganan buletin kami sekarang juga, gratis setiap pagi di kotak"
        f" surat Anda</p></aside><ul>{MENU * 5}</ul></div>"
        "<footer><p>Hak cipta dilindungi undang-undang. Semua isi situs ini milik penerbitnya dan"
        " tidak boleh disalin.</p></footer></body></html>"
    )


def pdf(text: str, *, width_chars: int = 88, lines_per_page: int = 48, header: str = "") -> bytes:
    """Return a PDF of the text in lines of at most that width, with a header on each page."""
    lines = [
        piece
        for line in text.split("\n")
        for piece in textwrap.wrap(line, width_chars, break_on_hyphens=False) or [""]
    ]
    step = lines_per_page
    pages = [lines[at : at + step] for at in range(0, len(lines), step)] or [[]]
    return pdf_of([([header, *page] if header else page) for page in pages])


def pdf_of(pages: list[list[str]]) -> bytes:
    """Return a PDF with these lines on its pages, in the encoding that Windows uses."""
    streams = []
    for number, page in enumerate(pages, 1):
        shown = [*page, str(number)]
        commands = [b"BT /F1 9 Tf 11 TL 50 800 Td"]
        for line in shown:
            escaped = line.encode("cp1252", "replace")
            for sign in (b"\\", b"(", b")"):
                escaped = escaped.replace(sign, b"\\" + sign)
            commands.append(b"(" + escaped + b") Tj T*")
        streams.append(b"\n".join([*commands, b"ET"]))
    return pdf_of_streams(streams)


def pdf_of_streams(streams: list[bytes]) -> bytes:
    """Return a PDF with these drawing commands on its pages."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, stream in enumerate(streams):
        packed = zlib.compress(stream)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        head = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
        objects.append(head + packed + b"\nendstream")
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF".encode()
    return bytes(out)


# ------------------------------------------------------------------------- more kinds of articles

ODT_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
)


def odt_of(body_xml: str, **parts: str) -> bytes:
    """Return an OpenDocument text with this XML for its body."""
    end = "</office:text></office:body></office:document-content>"
    content = {"content.xml": f"{ODT_HEAD}{body_xml}{end}"}
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", **content, **parts})


def odt(text: str) -> bytes:
    """Return an OpenDocument text with a paragraph for each line, half of each in a span."""
    paragraphs = []
    for line in text.split("\n"):
        cut = len(line) // 2
        head, tail = (html.escape(part, quote=False) for part in (line[:cut], line[cut:]))
        paragraphs.append(f"<text:p>{head}<text:span>{tail}</text:span></text:p>")
    return odt_of("".join(paragraphs))


CONTAINER = (
    '<?xml version="1.0"?><container version="1.0"'
    ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile'
    ' full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>"
)


def epub(text: str, **parts: str) -> bytes:
    """Return a book with a chapter for each three lines, listed in another order than read."""
    lines = [f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip()]
    chapters = ["".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]
    head = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>'
    items = "".join(
        f'<item id="c{n}" href="bab%20{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in reversed(range(len(chapters)))
    )
    order = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f"<manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    written = {f"OEBPS/bab {n}.xhtml": f"{head}{c}</body></html>" for n, c in enumerate(chapters)}
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/content.opf": package,
            **written,
            **parts,
        }
    )


def rtf(text: str) -> bytes:
    """Return a text as Word writes RTF: its own set where it has the sign, else numbers."""
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Calibri;}}"
        r"{\*\generator Riched20 10.0}{\info{\title Not of the text}}\viewkind4\uc1\pard\f0\fs22 "
    )
    out = [head]
    for c in text:
        if c in "\\{}":
            out.append("\\" + c)
        elif c == "\n":
            out.append("\\par\r\n")
        elif c < "\x80":
            out.append(c)
        else:
            try:
                out.append(f"\\'{c.encode('cp1252').hex()}")
            except UnicodeEncodeError:
                units = c.encode("utf-16-le")
                for at in range(0, len(units), 2):
                    unit = int.from_bytes(units[at : at + 2], "little", signed=True)
                    out.append(f"\\u{unit}?")
    return "".join([*out, "}"]).encode("ascii")


def markdown(text: str) -> str:
    """Return a text as it is written in Markdown: a heading, emphasis, links, a quotation."""
    title, *rest = [line for line in text.split("\n") if line.strip()]
    for number, line in enumerate(rest):
        words = [re.sub(r"([*_`\[\]<>\\])", r"\\\1", word) for word in line.split(" ")]
        words[1:2] = [f"**{word}**" for word in words[1:2]]
        words[3:4] = [f"[{word}](https://example.org/{number})" for word in words[3:4]]
        rest[number] = ("> " if number % 3 == 2 else "") + " ".join(words)
    return "\n\n".join((f"# {title}", *rest)) + "\n"


def mail(text: str, *, transfer: str = "quoted-printable", charset: str = "utf-8") -> bytes:
    """Return a text as a mail program saves it."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "Artikel"
    message.set_content(text, cte=transfer, charset=charset)
    return bytes(message)


def saved_page(text: str) -> bytes:
    """Return a page with its picture in one file, as browsers save it."""
    message = EmailMessage()
    message["From"], message["Subject"] = "<Saved by a browser>", "Artikel"
    message["Snapshot-Content-Location"] = "https://example.org/artikel"
    message.set_content(web_page(text), subtype="html", cte="quoted-printable")
    message.add_related(b"\x89PNG\r\n", "image", "png", filename="pixel.png")
    return bytes(message)


KINDS = {
    ".txt": lambda text: text.encode(),
    ".html": lambda text: web_page(text).encode(),
    ".mhtml": saved_page,
    ".eml": mail,
    ".pdf": pdf,
    ".docx": docx,
    ".odt": odt,
    ".epub": epub,
    ".rtf": rtf,
    ".md": lambda text: markdown(text).encode(),
}
"""Every kind of file that can be read, by its ending, and what writes it."""
