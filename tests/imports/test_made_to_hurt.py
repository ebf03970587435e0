"""Small files that would end the program, or hold it up for hours."""

import io
import json
import subprocess
import sys
import time
import tracemalloc
import zipfile
from pathlib import Path
from zipfile import ZIP_DEFLATED as DEFLATED

import pytest
from imports.files import collection, place, written
from imports.test_tables_and_maps import xlsx

from explorer.errors import PackError
from explorer.storage.corridor_file import read_corridor
from explorer.storage.extraction import NotReadable
from explorer.storage.extraction.zipped.zipped_file import zipped_text
from explorer.storage.importing import empty_corridor, read_import
from explorer.storage.imports.flat import degrees, feature_of
from explorer.storage.imports.quotes import Wanted
from explorer.storage.imports.quotes import _Text as QuotedText
from explorer.storage.imports.xml_tree import tree_of

QUICK_S = 5.0


def found_in(tmp_path, name, content):
    began_s = time.process_time()
    try:
        return read_import(written(tmp_path, name, content), empty_corridor("Mine"))
    finally:
        assert time.process_time() - began_s < QUICK_S


@pytest.mark.parametrize("depth", [500, 5_000])  # at 100,000 the program died without a word
def test_collections_inside_one_another_are_left_out(tmp_path, depth):
    wkt = "GEOMETRYCOLLECTION(" * depth + "POINT(1 2)" + ")" * depth
    fine, bad = place("A"), place("B", None, geometry={"geowkt": wkt})
    found = found_in(tmp_path, "x.lpf.json", collection(fine, bad))
    assert list(found.names.values()) == ["A"]
    assert [fault.problem for fault in found.left_out] == ["too_large"]


def test_collections_beside_one_another_are_read(tmp_path):
    wkt = "GEOMETRYCOLLECTION(POINT(77 43), POINT(1 2))"
    found = found_in(tmp_path, "x.lpf.json", collection(place("A", None, geometry={"geowkt": wkt})))
    assert next(iter(found.records.values())).lon_deg == 77


@pytest.mark.parametrize("cell", ["1{}x", "{}x", "1°{}x", "1{}1'{}x", "N{}1{}x"])
def test_coordinates_with_ten_thousand_spaces_take_no_time(tmp_path, cell):
    cell = cell.replace("{}", " " * 10_000)
    table = f"name,lat,lon,variants\nA,{cell},2,a{' ' * 10_000}b;c\n"
    with pytest.raises(PackError):
        found_in(tmp_path, "x.csv", table)
    row = {"name": "A", "at": f"{cell} 2 3"}
    began_s = time.process_time()
    feature_of(row, {"name": "title", "at": "position"})
    assert time.process_time() - began_s < QUICK_S


@pytest.mark.parametrize(
    ("written_as", "meant"),
    [("43°  15'  N", 43.25), (" S  7 °  30 ' 36 \" ", -7.51), ("7,5", 7.5), ("7 5", None)],
)
def test_degrees_may_be_spaced_as_one_likes(written_as, meant):
    assert degrees(written_as) == (None if meant is None else pytest.approx(meant))


def test_variants_and_a_pair_are_parted_as_before():
    roles = {"name": "title", "other": "variants", "at": "position"}
    row = {"name": "A", "other": "B ; C|  D@ru ;; E", "at": "43.2° ,  77.5°"}
    feature = feature_of(row, roles)
    assert [name["toponym"] for name in feature["names"]] == ["A", "B", "C", "D", "E"]
    assert feature["geometry"]["coordinates"] == [77.5, 43.2]


def test_pages_with_a_million_spaces_take_no_time(tmp_path):
    text = "@misc{a, title={T}, pages={1" + " " * 1_000_000 + "2}}"
    found_in(tmp_path, "x.bib", text)
    (source,) = found_in(tmp_path, "y.bib", "@misc{a, title={T}, pages={1 -- 2}}").records.values()
    assert json.loads(json.dumps(source.csl))["page"] == "1-2"


@pytest.mark.parametrize("field", ["month", "day"])
def test_a_month_of_five_thousand_digits_is_none(tmp_path, field):
    fields = {"month": "3", "day": "4", field: "1" * 5_000}
    text = "".join(f", {name}={{{value}}}" for name, value in fields.items())
    (source,) = found_in(
        tmp_path, "x.bib", f"@misc{{a, title={{T}}, year={{2017}}{text}}}"
    ).records.values()
    assert source.issued.startswith("2017")


def test_thousands_of_one_id_take_no_time(tmp_path):
    items = [{"id": "a", "type": "book", "title": f"T{n}"} for n in range(16_000)]
    items.insert(3, {"id": "a-2", "type": "book", "title": "another a-2"})
    found = found_in(tmp_path, "x.csl.json", items)
    assert list(found.records)[:5] == ["a", "a-2", "a-3", "a-2-2", "a-4"]
    assert len(found.records) == len(items)


def test_a_folder_of_a_long_name_does_not_multiply_it(tmp_path):
    inside = "<Placemark><name>P</name><Point><coordinates>1,2</coordinates></Point></Placemark>"
    folder = f"<Folder><name>{'ab&#x85;' * 100_000}</name>{inside * 1_000}</Folder>"
    found = found_in(tmp_path, "x.kml", f"<kml>{folder}</kml>")
    assert len(found.kept) == 1_000
    assert len(json.dumps(list(found.kept.values()))) < 5_000_000


@pytest.mark.parametrize("ending", ["b", "", "a b a"])
def test_long_quotes_of_one_word_take_no_time_in_a_text_of_that_word(ending):
    text = QuotedText("a " * 300_000 + ".")
    wanted = Wanted("x", exact="a " * 9_000 + ending)
    began_s = time.process_time()
    assert text.find(wanted) is None
    assert time.process_time() - began_s < QUICK_S


def test_a_quote_is_found_wherever_its_rarest_word_stands():
    text = QuotedText("to be or not to be that is the question to be sure")
    for exact, prefix, found in (
        ("to be", "not", (13, 18)),
        ("to be", "the question", (40, 45)),
        ("sure", "", (46, 50)),
        ("to be or", "", (0, 8)),
        ("be sure and more", "", None),
        ("nothing", "", None),
    ):
        assert text.find(Wanted("x", exact=exact, prefix=prefix)) == found


def test_a_place_of_thousands_of_countries_takes_no_time(tmp_path):
    properties = {"title": "A", "ccodes": ["KZ", "CN", "ID"] * 10_000}
    found = found_in(tmp_path, "x.lpf.json", collection(place("A", (1, 2), properties=properties)))
    assert len(found.records) == 1


@pytest.mark.parametrize("part", ["1" * 5_000, "٢٠١٧"])
def test_a_year_that_is_no_number_is_none(tmp_path, part):
    item = {"id": "a", "type": "book", "title": "T", "issued": {"date-parts": [[part]]}}
    assert len(found_in(tmp_path, "x.csl.json", [item]).records) == 1


def test_a_shape_of_curves_is_left_out(tmp_path):
    curve = place("B", None, geometry={"geowkt": "CURVEPOLYGON((0 0,1 1,1 0,0 0))"})
    found = found_in(tmp_path, "x.lpf.json", collection(place("A"), curve))
    assert [fault.problem for fault in found.left_out] == ["wrong_type"]


def with_rows(book, rows):
    """Return a workbook whose first sheet has more rows, as they stand in its file."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(made, "w", DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name.endswith("sheet1.xml"):
                part = part.replace(b"</sheetData>", rows + b"</sheetData>")
            new.writestr(name, part)
    return made.getvalue()


@pytest.mark.parametrize("cell", ["<c r='XFD{0}'><v>1</v></c>", "<c r='XFD{0}'/>"])
def test_rows_with_a_cell_in_the_last_column_take_no_more_time_than_any(tmp_path, cell):
    rows = "".join(f"<row r='{n}'>{cell.format(n)}</row>" for n in range(3, 100_003))
    book = with_rows(xlsx(["name", "lat", "lon"], ["A", 1, 2]), rows.encode())
    found = found_in(tmp_path, "x.xlsx", book)
    assert list(found.names.values()) == ["A"]
    assert found.fields == ("name", "lat", "lon")


@pytest.mark.parametrize("name", ["x.xlsx", "x.kmz", "x.docx", "x.corridor"])
def test_the_entries_of_an_archive_are_counted_before_they_are_listed(tmp_path, name):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(12_000):
            archive.writestr(f"{number}.kml", b"")
    path = written(tmp_path, name, made.getvalue())
    read = {
        ".docx": lambda: zipped_text(path.read_bytes()),
        ".corridor": lambda: read_corridor(path),
    }.get(path.suffix, lambda: read_import(path, empty_corridor("Mine")))
    tracemalloc.start()
    try:
        with pytest.raises((PackError, NotReadable)) as refused:
            read()
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < 5_000_000
    if isinstance(refused.value, PackError):
        assert [fault.problem for fault in refused.value.faults] == ["too_large"]


XML = {
    "elements": "b'<a/>' * 2_000_000",
    "attributes": "b\"<a b=''/>\" * 900_000",
    "signs": "(b'x' * 4_000 + '\U0001f600'.encode()) * 14_000",
}
READ_XML = """
import contextlib, time
from pathlib import Path
from explorer.errors import PackError
from explorer.storage.imports.xml_tree import tree_of
content = b"<kml>" + {} + b"</kml>"
began_s = time.process_time()
with contextlib.suppress(PackError):
    tree_of(Path("x.kml"), content, "KML")
took_s = time.process_time() - began_s
status = Path("/proc/self/status").read_text()  # getrusage counts what the parent had, too
print(took_s, int(status.split("VmHWM:")[1].split()[0]) / 1000)
"""


@pytest.mark.skipif(
    sys.platform != "linux", reason="the memory of a process is read as Linux has it"
)
@pytest.mark.parametrize("kind", XML)
def test_xml_takes_no_more_memory_and_time_than_its_limits_say(kind):
    words = [sys.executable, "-c", READ_XML.format(XML[kind])]
    told = subprocess.run(words, capture_output=True, text=True, check=True)
    took_s, peak_mb = map(float, told.stdout.split())
    assert took_s < QUICK_S
    assert peak_mb < 300


def test_the_parts_of_xml_are_all_in_its_tree():
    content = "<k xmlns:n='u'> a<n:b c='1' n:d='ж'/>b<e> f </e>\n<e/>c&#x1F600; </k>".encode()
    root = tree_of(Path("x.kml"), content, "KML")
    assert (root.name, root.text, dict(root.attributes)) == ("k", "ab\nc\N{GRINNING FACE}", {})
    assert [child.name for child in root.children] == ["b", "e", "e"]
    assert dict(root.children[0].attributes) == {"c": "1", "d": "ж"}
    assert (root.first("e"), len(root.all("e")), root.first("x")) == ("f", 2, "")


def test_an_address_is_not_said_again_for_thousands_of_targets(tmp_path):
    address = "https://example.org/" + "a" * 1_000
    item = {"id": "a", "uri": address, "text": "T", "target": [{}] * 100_000}
    found = found_in(tmp_path, "x.json", [item])
    (kept,) = found.kept.values()
    assert json.dumps(kept).count(address) < 2_000


def test_a_workbook_that_names_a_sheet_thousands_of_times_is_refused(tmp_path):
    rows = [["name", "lat", "lon"], *(["A", 1, 2] for _ in range(300))]
    book = zipfile.ZipFile(io.BytesIO(xlsx(*rows)))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", DEFLATED) as again:
        for name in book.namelist():
            content = book.read(name)
            if name == "xl/workbook.xml":
                start = content.index(b"<sheet ")
                sheet = content[start : content.index(b"/>", start) + 2]
                content = content.replace(sheet, sheet * 4_000)
            again.writestr(name, content)
    with pytest.raises(PackError) as caught:
        found_in(tmp_path, "x.xlsx", out.getvalue())
    assert [fault.found for fault in caught.value.faults] == ["4000 sheets"]
