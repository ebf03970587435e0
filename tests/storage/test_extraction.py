"""Articles saved as web pages, Word files and PDFs, and files that would do harm."""

import io
import socket
import zipfile

import pypdf
import pytest
from writers import docx, docx_of, pdf, pdf_of, pdf_of_streams, web_page, zipped

from explorer.storage.documents import read_document
from explorer.storage.extraction.document_error import DocumentError

LINES = (
    "Trem Gunung Kembali Berjalan",
    "Trem tua di lereng Gunung Kelinci kembali berjalan pada 3 Mei 2021 setelah delapan tahun.",
    "“Warga menunggu bunyi loncengnya seperti menunggu hujan,” kata Bu Sari – kepala stasiun.",
    "Biaya perbaikan mencapai US$3,5 juta, atau sekitar 17% dari anggaran kota kecil & tua itu.",
    "Separuhnya dibayar oleh koperasi petani kopi, yang mengirim 1.200 ton biji setiap tahun.",
)
TEXT = "\n\n".join(LINES)


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refused(*_args, **_options):
        raise AssertionError("a document reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "create_connection", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)


@pytest.fixture
def read(tmp_path):
    def read_bytes(content, name="artikel.dat", **options):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_document(path, **options).text

    return read_bytes


@pytest.fixture
def reason(read):
    def reason_of(content, name="artikel.dat"):
        with pytest.raises(DocumentError) as caught:
            read(content, name)
        return caught.value.reason

    return reason_of


def state(read, content, name="artikel.dat"):
    """Return a file's text, or the name of the state that it is in."""
    try:
        return read(content, name)
    except DocumentError as error:
        return error.reason


def words(text):
    return text.split()


# ------------------------------------------------------------------------------------- round trips


def test_a_word_file_gives_its_paragraphs_whatever_its_name(read):
    assert read(docx(TEXT), "artikel.txt").strip() == TEXT


@pytest.mark.parametrize("element", ["article", "div", "main", "section"])
def test_a_web_page_gives_its_article_and_no_menu_script_teaser_or_footer(read, element):
    assert read(web_page(TEXT, article=element)) == TEXT


def test_a_pdf_gives_the_words_of_its_pages_in_order(read):
    text = read(pdf(TEXT, width_chars=40, lines_per_page=4))
    assert [w for w in words(text) if not (len(w) == 1 and w.isdigit())] == [
        w for w in words(TEXT) if w != "3"
    ]
    assert "3 Mei 2021" in " ".join(words(text))


# --------------------------------------------------------------------------------------- web pages


def page(body, head=""):
    return f"<html><head>{head}</head><body>{body}</body></html>"


def test_a_page_without_articles_or_ends_of_tags_keeps_its_prose(read):
    body = "".join(f"<p>{line}" for line in LINES[1:])
    assert read(page(f"<h1>{LINES[0]}</h1>{body}")).split("\n\n") == list(LINES[:1] + LINES[1:])
    flat = "<br><br>".join(LINES)
    assert read(page(flat)).split("\n\n") == list(LINES)


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>{}</script>",
        "<SCRIPT type='text/plain'>{}</SCRIPT >",
        "<style>{}</style>",
        "<noscript>{}</noscript>",
        "<template>{}</template>",
        "<iframe src='http://192.0.2.1/'>{}</iframe>",
        "<!-- {} -->",
        "<div hidden>{}</div>",
        "<div style='display: none'>{}</div>",
        "<p aria-hidden=true>{}</p>",
        "<svg><text>{}</text></svg>",
        "<nav>{}</nav>",
        "<p title='{}' onclick=\"alert('{}')\"></p>",
    ],
)
def test_what_a_page_hides_or_runs_is_no_text(read, hidden):
    unseen = "Kalimat ini tidak boleh terbaca oleh siapa pun, di mana pun, kapan pun juga"
    body = "".join(f"<p>{line}</p>" for line in LINES)
    found = read(page(body + hidden.replace("{}", unseen) + "<p>Akhir dari artikel ini.</p>"))
    assert unseen not in found
    assert found == TEXT + "\n\nAkhir dari artikel ini."


def test_references_and_signs_are_read_as_a_browser_shows_them(read):
    more = "kata " * 20
    written = "R&amp;D &lt;b&gt; &eacute; &#233; &#xE9; &#99999999999; a < b, AT&T"
    assert read(page(f"<p>{more}{written}</p>")) == f"{more}R&D <b> é é é \ufffd a < b, AT&T"


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("<meta charset=windows-1251>", "cp1251", "Поезд прибывает на станцию"),
        ("<meta http-equiv=Content-Type content='text/html; charset=gb2312'>", "gbk", "列车到达"),
        ("<?xml version='1.0' encoding='mac-cyrillic'?>", "mac_cyrillic", "Поезд"),
        ("<meta charset='iso-8859-1'>", "cp1252", "“kereta” – café"),
        ("<meta charset='utf-8'>", "cp1252", "kereta “malam” tiba – di café tua itu, katanya"),
        ("<meta charset='rot13'>", "cp1252", "kereta “malam” tiba – di café tua itu, katanya"),
        ("", "utf-16", "kereta “malam”"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_is_in(read, declared, encoding, text):
    assert read(page(f"<p>{text}</p>", declared).encode(encoding)) == text


def test_right_to_left_text_keeps_its_order(read):
    text = "يصل القطار إلى المحطة في الساعة السابعة صباحا"
    assert read(page(f"<p dir=rtl>\u200f{text}</p>")) == f"\u200f{text}"
    assert read(docx(text)).strip() == text


@pytest.mark.parametrize(
    "body", ["", "<script>render()</script>", "<img src='http://192.0.2.1/scan.png'>", "<p> </p>"]
)
def test_a_page_without_words_is_named_so(reason, body):
    assert reason(page(body)) == "no_text"


HOSTILE = {
    "nested": "<div>" * 300_000 + "kata",
    "nested inline": "<b>" * 400_000 + "kata",
    "unclosed tags": "kata <a " * 600_000,
    "unclosed comments": "kata <!-" + "<!--" * 1_000_000,
    "declarations": "kata" + "<!" * 2_000_000,
    "unclosed quotes": 'kata<a x="' * 400_000,
    "blanks": "kata<a" + " " * 4_000_000,
    "unclosed scripts": "kata" + "<script" * 600_000,
    "scripts": "kata" + "<script>" * 500_000,
    "ends": "kata" + "</div>" * 700_000,
    "crossed": "<b><p>" * 400_000 + "kata",
    "less than": "kata " + "<" * 4_000_000,
    "references": "kata " + "&" * 3_000_000 + "&#" + "9" * 1_000_000,
    "comments before": "<!---->" * 600_000 + "kata",
    "one line": "kata " * 1_000_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_megabytes_of_broken_markup_end_in_text_or_in_a_named_state(read, name):
    # Each takes a second or so; what looks at anything twice per mark would take hours.
    body = HOSTILE[name]
    found = state(read, f"<html><body>{body}")
    assert found in ("unsafe", "no_text", "slow") or "kata" in found


def test_a_page_of_very_many_elements_is_refused(reason):
    assert reason("<html>" + "<i></i>" * 400_000) == "unsafe"


# -------------------------------------------------------------------------------------- Word files


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def test_breaks_tables_and_deleted_words_of_a_word_file(read):
    body = (
        f"<w:p>{run('satu')}<w:r><w:tab/><w:br/></w:r>{run('dua')}"
        f"<w:del><w:r><w:delText>buang</w:delText></w:r></w:del><w:ins>{run('tiga')}</w:ins></w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run('empat')}</w:p></w:tc></w:tr></w:tbl>"
        f"<mc:AlternateContent><mc:Choice><w:p>{run('lima')}</w:p></mc:Choice>"
        f"<mc:Fallback><w:p>{run('lima')}</w:p></mc:Fallback></mc:AlternateContent>"
        "<w:p><w:r><w:instrText>INCLUDEPICTURE http://192.0.2.1/x</w:instrText></w:r></w:p>"
    )
    assert read(docx_of(body)).rstrip() == "satu\t\nduatiga\nempat\nlima"


def test_bombs_in_word_files_are_refused(reason):
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "lol">{lol}]><w>&l11;</w>'
    assert reason(zipped({"word/document.xml": bomb})) == "entities"
    outside = '<!DOCTYPE w [<!ENTITY x SYSTEM "http://192.0.2.1/x">]><w>&x;</w>'
    assert reason(zipped({"word/document.xml": outside})) == "entities"
    assert reason(docx_of(run("a" * 25_000_000))) == "unsafe"
    assert reason(docx_of(" " * 110_000_000)) == "unsafe"
    assert reason(zipped({f"{n}": "" for n in range(10_001)})) == "unsafe"


def test_word_files_that_cannot_be_read_are_named(reason):
    whole = docx(TEXT)
    assert reason(whole[: len(whole) // 2]) == "damaged"
    assert reason(whole.replace(b"PK\x05\x06", b"PK\x05\x07")) == "damaged"
    assert reason(zipped({"word/document.xml": "<w>not closed"})) == "damaged"
    assert reason(zipped({"xl/workbook.xml": "<x/>"})) == "table"
    assert reason(docx_of("")) == "empty"
    assert reason(b"\xd0\xcf\x11\xe0" + bytes(600)) == "old_office"
    office = b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    assert reason(office) == "locked"


def test_a_word_file_whose_checksum_is_wrong_is_damaged(reason):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/document.xml", "<w>" + "kata " * 100 + "</w>")
    assert reason(buffer.getvalue().replace(b"kata", b"kati", 1)) == "damaged"


# -------------------------------------------------------------------------------------------- PDFs


def written(change):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(TEXT)))
    change(writer)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_a_locked_pdf_is_named_and_one_that_only_forbids_printing_is_read(reason, read):
    locked = written(lambda w: w.encrypt("rahasia", algorithm="RC4-128"))
    assert reason(locked) == "locked"
    owned = written(lambda w: w.encrypt("", "pemilik", algorithm="RC4-128"))
    assert "US$3,5 juta" in read(owned)


def test_a_pdf_of_pictures_of_words_is_named(reason):
    assert reason(pdf_of_streams([b"0 0 100 100 re f"])) == "no_text"


def test_a_pdf_that_is_not_whole_is_damaged_or_still_gives_words(read, reason):
    whole = pdf(TEXT * 20)
    assert reason(whole[:200]) == "damaged"
    assert reason(b"%PDF-1.7\nplain enough") == "damaged"
    assert "Gunung Kelinci" in read(whole.replace(b"startxref\n", b"startxref\n9"))


def test_scripts_and_actions_of_a_pdf_are_passed_over(read):
    action = b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://192.0.2.1/'\\)) >>"
    content = pdf(TEXT).replace(b"/Type /Catalog", b"/Type /Catalog " + action)
    assert "Gunung Kelinci" in read(content)


def test_a_pdf_that_unpacks_to_very_much_is_refused(reason):
    assert reason(pdf_of_streams([b"BT (kata) Tj ET " * 1_000_000])) == "unsafe"
    assert reason(pdf_of([["kata"]] * 1_001)) == "unsafe"


def test_reading_a_pdf_tells_how_far_it_is_and_can_be_stopped(read):
    told = []
    content = pdf(TEXT, lines_per_page=2)
    read(content, progress=told.append)
    assert told[0] == 0
    assert told == sorted(told)
    assert len(told) > 3

    class Enough(Exception):  # noqa: N818
        pass

    def stop(_share):
        raise Enough

    with pytest.raises(Enough):
        read(content, progress=stop)


# ---------------------------------------------------------------------------------- truncated text


@pytest.mark.parametrize("whole", [docx(TEXT * 5), pdf(TEXT * 5), web_page(TEXT * 5).encode()])
def test_a_file_cut_anywhere_ends_in_text_or_in_a_named_state(read, whole):
    for cut in range(1, len(whole), max(1, len(whole) // 40)):
        found = state(read, whole[:cut])
        named = found in {"binary", "damaged", "no_text", "empty"}
        assert named or len(words(found)) > 0


def test_what_reads_pdfs_is_imported_for_pdfs_only(tmp_path):
    import subprocess
    import sys

    path = tmp_path / "x.html"
    path.write_text(web_page(TEXT), encoding="utf-8")
    code = (
        "import sys, pathlib; from explorer.storage.documents import read_document as r;"
        "r(pathlib.Path(sys.argv[1]));"
        "print(*{'pypdf', 'markdown_it', 'Crypto'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "\n"
