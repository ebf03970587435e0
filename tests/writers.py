"""Small writers of the files that people keep articles in, for round trips in tests."""

import html
import io
import textwrap
import zipfile
import zlib

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
