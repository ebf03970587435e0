"""An article is verified in every kind of file that is read; what is none is refused by name."""

import io
import socket
from email.message import EmailMessage
from pathlib import Path

import pypdf
import pytest
from articles import article
from writers import (
    CONTAINER,
    KINDS,
    epub,
    mail,
    odt_of,
    pdf,
    pdf_of,
    pdf_of_streams,
    rtf,
    saved_page,
    zipped,
)

from explorer.analysis.anchoring import locate
from explorer.model.passages import Status
from explorer.storage.documents import read_document
from explorer.storage.extraction import kinds
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

ROOT = Path(__file__).resolve().parents[2]
CORRIDORS = sorted(path.parent for path in (ROOT / "geodata").glob("*/corridor.toml"))
TEXT = (
    "Jalan ke Dermaga\n\n“Kapal pertama berangkat pukul enam,” kata Bu Tini — juru mudi.\n\n"
    "Ongkosnya €2,50 sekali jalan, dan sepeda boleh ikut {gratis} di atas geladak \\ kapal."
)


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refused(*_args, **_options):
        raise AssertionError("a document reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refused)
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


def words(text):
    return text.split()


# ---------------------------------------------------------------------------------------- verified


def test_there_is_a_writer_for_every_ending_and_a_dialog_offers_all():
    endings = {ending for kind in kinds.KINDS for ending in kind.endings}
    assert endings >= set(KINDS)
    assert {e for e in endings if f"*{e}" in kinds.PATTERNS.split()} == endings
    for kind in kinds.KINDS:
        assert set(kind.endings) & set(KINDS), kind.name


def statuses(text, corridor, source_id):
    return {found.status for found in locate(text, corridor.passages_of(source_id))}


@pytest.mark.parametrize("ending", KINDS)
@pytest.mark.parametrize("folder", CORRIDORS, ids=lambda folder: folder.name)
def test_a_reading_is_verified_in_each_kind(read, folder, ending):
    corridor = load_corridor(folder)
    readings = {id_: source.file for id_, source in corridor.sources.items() if source.file}
    assert readings
    for source_id, file in readings.items():
        content = KINDS[ending]((folder / file).read_text(encoding="utf-8"))
        assert statuses(read(content, f"x{ending}"), corridor, source_id) == {Status.VERIFIED}
        named_wrongly = read(content, "x.dat") if ending != ".md" else read(content, "x.md")
        assert statuses(named_wrongly, corridor, source_id) == {Status.VERIFIED}


@pytest.mark.parametrize("ending", KINDS)
@pytest.mark.parametrize("source_id", ["hrp-2017", "antara-2024"])
def test_an_article_is_verified_in_each_kind(read, source_id, ending):
    text = read_document(article(source_id)).text
    corridor = load_corridor(default_corridor())
    found = read(KINDS[ending](text), f"x{ending}")
    assert statuses(found, corridor, source_id) == {Status.VERIFIED}


# ------------------------------------------------------------------------------ mail, saved pages


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
def test_a_mail_gives_its_words_in_every_transfer_encoding(read, transfer):
    assert words(read(mail(TEXT, transfer=transfer), "x.eml")) == words(TEXT)


def test_a_mail_is_read_in_the_set_it_names_and_without_its_marks_of_quotation(read):
    russian = "Поезд отходит в семь. Билет стоит двести рублей."
    assert read(mail(russian, charset="koi8-r", transfer="8bit"), "x.eml").strip() == russian
    quoted = "\n".join(f"> > {line}" for line in TEXT.split("\n"))
    assert words(read(mail(quoted), "x.eml")) == words(TEXT)


def test_of_a_mail_with_a_page_beside_the_text_the_fuller_one_is_read(read):
    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "Artikel"
    message.set_content("Buka surat ini di peramban.")
    body = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n"))
    message.add_alternative(f"<html><body>{body}</body></html>", subtype="html")
    message.add_attachment("bukan bagian surat", filename="catatan.txt")
    assert read(bytes(message), "x.eml").split("\n\n") == TEXT.split("\n\n")
    assert "bukan bagian" not in read(bytes(message))


def test_wrapped_lines_of_a_flowed_mail_are_whole_again(read):
    head = b"From: a@b.c\nMIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n\n"
    assert read(head + b"Kapal pertama \nberangkat pukul enam.\n\nSelesai.\n", "x.eml").split("\n")[
        0
    ] == ("Kapal pertama berangkat pukul enam.")


def test_a_text_that_begins_like_a_letter_is_no_mail(read):
    letter = "To: all readers\nSubject: our ferry\n\nIt leaves at six."
    assert read(letter, "x.txt") == letter


def test_parts_in_parts_without_end_are_refused_or_read(read, reason):
    head = "MIME-Version: 1.0\nFrom: a@b.c\n"
    nested = "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3_000)
    )
    assert reason(head + nested + "\nkata", "x.eml") in {"damaged", "no_text", "unsafe"}
    assert reason(head + "Content-Type: text/plain\n\n") == "no_text"


def test_a_saved_page_is_read_like_the_page(read):
    assert read(saved_page(TEXT), "x.mhtml").split("\n\n") == TEXT.split("\n\n")


# ------------------------------------------------------------------------- OpenDocument, EPUB, RTF


def test_notes_comments_and_deleted_words_of_an_opendocument_text_are_left_out(read):
    body = (
        "<text:tracked-changes><text:p>buang</text:p></text:tracked-changes><text:h>Judul</text:h>"
        "<text:p>satu<text:tab/>dua<text:s text:c='2'/>tiga<text:line-break/>empat<text:note>"
        "<text:note-body><text:p>catatan</text:p></text:note-body></text:note> lima</text:p>"
    )
    assert read(odt_of(body)) == "Judul\nsatu\tdua  tiga\nempat lima\n"


def test_a_locked_or_sealed_file_is_named(reason, read):
    lock = "<manifest:encryption-data/>"
    assert reason(odt_of("<text:p>x</text:p>", **{"META-INF/manifest.xml": lock})) == "locked"
    sealed = "".join(f"<CipherReference URI='OEBPS/bab%20{n}.xhtml'/>" for n in range(9))
    assert reason(epub(TEXT, **{"META-INF/encryption.xml": f"<e>{sealed}</e>"})) == "sealed"
    fonts = "<e><CipherReference URI='OEBPS/font.otf'/></e>"
    assert "Bu Tini" in read(epub(TEXT, **{"META-INF/encryption.xml": fonts}))


def test_chapters_come_in_the_order_in_which_they_are_read(read):
    numbers = "\n".join(f"Bab {n} dari buku ini." for n in range(30))
    assert read(epub(numbers)).split("\n\n") == numbers.split("\n")


def test_bombs_in_books_and_texts_are_refused(reason):
    lol = "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]>"
    container = CONTAINER.replace("<container", f"{lol}<container")
    assert reason(epub(TEXT, **{"META-INF/container.xml": container})) == "entities"
    assert reason(odt_of("<text:p>x</text:p>" * 400_000)) == "unsafe"
    assert reason(odt_of("<text:span>" * 5_000)) == "deep"
    assert reason(epub("\n".join("kata" for _ in range(3_100)))) == "unsafe"


def test_rtf_in_other_scripts_and_with_what_is_no_text(read):
    for text in ("Поезд отходит в семь.", "列车七点到站。", "Straße 𝄞 café", "a{b}\\c"):
        assert read(rtf(text)) == text
    fonts = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset134 SimSun;}}"
    assert read(rf"{{\rtf1\ansi{fonts}\f1 \'cf\'ee\'e5\'e7\'e4 {{\f2 \'c1\'d0}}\f0  caf\'e9}}") == (
        "Поезд 列 café"
    )
    body = (
        r"satu{\footnote catatan}{\*\bkmkstart a}{\pict\bin4 ab}c} {\field{\*\fldinst HYPERLINK x}"
        r"{\fldrslt dua}}{\v rahasia}{\deleted buang}\par tiga\u8212\'97empat"
    )
    assert read(rf"{{\rtf1 {body}}}") == "satu dua\ntiga—empat"


def test_broken_rtf_ends_in_text_or_in_a_named_state(read, reason):
    assert read(rb"{\rtf1 kata }}}} lagi") == "kata  lagi"
    assert reason(rb"{\rtf1 " + b"{" * 5_000) == "unsafe"
    assert reason(rb"{\rtf1 \bin99999999 kata}") == "empty"


def test_markdown_loses_its_marks_and_no_word(read):
    text = (
        "---\ntitle: bukan isi\n---\n# Judul *besar*\n\nSatu **dua** [tiga](http://x.example) "
        "`empat`\nlima\n\n> enam\n\n3. tujuh\n4. delapan\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    found = read(text, "x.md")
    assert found.split("\n\n")[:5] == [
        "Judul besar", "Satu dua tiga empat\nlima", "enam", "3. tujuh", "4. delapan",
    ]  # fmt: skip
    assert read(text, "x.txt") == text, "only its name says that a text is Markdown"


@pytest.mark.parametrize("mark", ["[", "*", "> ", "`", "(", "![", "<a", "_a", "- ", "|a"])
def test_marks_without_end_take_no_time(read, mark):
    assert "kata" in read(f"kata {mark * (15_000 // len(mark))}\n\n" * 4 + "kata", "x.md")


# -------------------------------------------------------------------------------------------- PDFs


def encrypted(algorithm, user=""):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(TEXT)))
    writer.encrypt(user, "pemilik", algorithm=algorithm)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256"])
def test_a_pdf_that_only_forbids_printing_is_read_however_it_is_written(read, reason, algorithm):
    assert "Bu Tini" in read(encrypted(algorithm))
    assert reason(encrypted(algorithm, user="rahasia")) == "locked"


def test_a_zero_byte_in_a_pdf_or_a_text_costs_nothing_but_itself(read):
    assert "satu dua" in read(pdf_of_streams([b"BT /F1 9 Tf 50 800 Td (satu d\\000ua) Tj ET"]))
    assert read(b"kata " * 50 + b"\0akhir").endswith("kata akhir")


def test_a_pdf_whose_letters_have_no_names_is_named(reason, read):
    content = pdf_of_streams([b"BT /F1 9 Tf 50 800 Td (" + b"/g152/g45 /g7 " * 40 + b") Tj ET"])
    assert reason(content) == "shapes"
    address = pdf(TEXT + "\n\nLihat /g152 di situs.")
    assert "/g152" in read(address)


def test_what_stands_on_every_page_and_notes_at_its_foot_cut_no_sentence(read):
    lines = [f"Baris {n} menceritakan perjalanan kapal dari dermaga ke" for n in range(40)]
    pages = [
        [
            f"Kabar Dermaga {p + 1} Mei",
            *lines[p * 8 : p * 8 + 8],
            f"{p + 1}. {('Lihat daftar', 'Menurut nakhoda', 'Harga tahun', 'Bukan')[p % 4]} lama.",
            f"https://example.org/artikel {p + 1}/5",
        ]
        for p in range(5)
    ]
    found = words(read(pdf_of(pages)))
    text = words(" ".join(lines))
    assert found[: len(text)] == text
    assert "nakhoda" in found[len(text) :]
    assert "Kabar" not in found


def test_a_list_at_the_foot_of_a_page_stays_where_it_is(read):
    items = [f"{n}. Barang nomor {n} dibawa ke atas kapal." for n in range(1, 13)]
    found = read(pdf_of([["Daftar barang yang dibawa:", *items], ["Selesai sudah."]]))
    assert found.index("12. Barang") < found.index("Selesai")


def test_small_print_at_the_foot_of_a_page_is_a_note(read):
    page = b"BT /F1 11 Tf 14 TL 50 800 Td (Kapal berangkat dari.) Tj T* (Dermaga lama.) Tj ET "
    note = b"BT /F1 7 Tf 50 60 Td (1 Menurut jadwal.) Tj ET"
    other = page.replace(b"berangkat dari", b"tiba di").replace(b"lama", b"baru")
    found = read(pdf_of_streams([page + note, other]))
    assert found.index("Menurut jadwal") > found.index("Dermaga baru")


def test_a_slow_pdf_ends_in_a_named_state(reason, monkeypatch):
    monkeypatch.setattr("explorer.storage.extraction.dispatch.TIME_LIMIT_S", -1.0)
    assert reason(pdf(TEXT)) == "slow"


# ------------------------------------------------------------------------------- refused, by name


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "picture"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "picture"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "recording"),
        (b"\0\0\0\x18ftypheic\0\0", "picture"),
        (b"\0\0\0\x18ftypmp42\0\0", "recording"),
        (b"ID3\x03" + bytes(20), "recording"),
        (b"\x1f\x8b\x08" + bytes(20), "archive"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(20), "archive"),
        (zipped({"artikel.txt": "kata"}), "archive"),
        (zipped({"ppt/presentation.xml": "<p/>"}), "table"),
        (
            zipped(
                {
                    "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
                    "content.xml": "<x/>",
                }
            ),
            "table",
        ),
        (zipped({"manifest.json": "{}", "corridor.toml": ""}), "corridor"),
        (b'{"type": "FeatureCollection", "features": []}', "data"),
        (b"\x7fELF\x02\x01" + bytes(60), "binary"),
        (b"%!PS-Adobe-3.0\n", "binary"),
    ],
)
def test_what_is_no_article_is_refused_by_its_name(reason, content, expected):
    assert reason(content, "artikel.txt") == expected


def test_an_article_that_is_kept_as_data_is_read(read):
    body = "Kapal berangkat. " * 20 + "\\n\\n" + "Kapal tiba. " * 20
    found = read(f'{{"@type": "Article", "articleBody": "{body}"}}', "x.json")
    assert found.count("\n\n") == 1
    assert read("{ini bukan data, melainkan teks}") == "{ini bukan data, melainkan teks}"


# --------------------------------------------------------------------------------------- encodings


FRENCH = "Les élèves du lycée ont visité la gare où, l'été dernier, un train très long s'arrêta. "
SPANISH = "El año pasado el tren llegó a la estación; los niños esperaban más de una hora. "
POLISH = "Pociąg jedzie przez góry. Większość pasażerów czeka na stacji, później będą źli. "
CZECH = "Vlak přijíždí na nádraží v sedm hodin ráno, kůň běží podél řeky a štěká pes. "
JAPANESE = "これは列車の話です。朝七時に到着します。\n"
RUSSIAN = "Поезд прибывает на станцию в семь часов утра. "


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((FRENCH, e) for e in ("latin-1", "cp1252")),
        (SPANISH, "latin-1"),
        (POLISH, "cp1250"),
        (CZECH, "iso8859_2"),
        *((JAPANESE, e) for e in ("iso2022_jp", "utf-16-le", "utf-16-be")),
        *((RUSSIAN, e) for e in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")),
        ("Kereta ke Almaty lewat Horgos.\n", "utf-16-le"),
        ("列车七点到达口岸。\n", "hz"),
    ],
)
@pytest.mark.parametrize("times", [3, 60])
def test_a_text_without_a_mark_is_read_in_the_set_it_is_in(read, text, encoding, times):
    assert read((text * times).encode(encoding), "x.txt") == text * times


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("x-sjis", "cp932", "列車は①時に着きます"),
        ("windows-31j", "cp932", "列車は七時に着きます"),
        ("x-gbk", "gb18030", "列车到达口岸"),
        ("gb_2312-80", "gb18030", "列车到达口岸"),
        ("x-x-big5", "big5", "列車到達口岸"),
        ("ks_c_5601-1987", "cp949", "열차가 도착합니다"),
        ("windows-949", "cp949", "열차가 도착합니다"),
        ("x-cp1251", "cp1251", "Поезд прибывает"),
        ("x-mac-cyrillic", "mac_cyrillic", "Поезд прибывает"),
        ("dos-874", "cp874", "รถไฟมาถึง"),
        ("iso_8859-1:1987", "cp1252", "“kereta” – café"),
        ("csisolatin2", "iso8859_2", "kůň běží"),
        ("sun_eu_greek", "iso8859_7", "το τρένο"),
        ("unicode-1-1-utf-8", "cp1252", FRENCH.strip()),
        ("no-such-set", "cp1252", FRENCH.strip()),
    ],
)
def test_a_page_may_call_its_set_as_browsers_know_it(read, label, encoding, text):
    page = f"<html><head><meta charset='{label}'></head><body><p>{text}</p></body></html>"
    assert read(page.encode(encoding)) == text
