"""Tables and maps of places: columns, delimiters, decimal signs, encodings; lines are told."""

import io
import zipfile

import openpyxl
import pytest
from imports.files import written

from explorer.errors import PackError
from explorer.export.files import export
from explorer.storage.importing import empty_corridor, read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

KML = """<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Trip</name><Folder>
<name>Stops</name><Placemark><name>Altyn</name><description>d</description>
<TimeStamp><when>1999</when></TimeStamp><Point><coordinates>77,43.2,0</coordinates></Point>
</Placemark><Placemark><name>Line</name><LineString><coordinates>77,43 78,44</coordinates>
</LineString></Placemark></Folder></Document></kml>"""
GPX = """<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="43.2" lon="77">
<name>Altyn</name><desc>d</desc><time>1999</time></wpt><trk><name>Line</name></trk></gpx>"""
GEOJSON = """{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"NAMA": "Altyn", "tahun": 1999},
 "geometry": {"type": "Point", "coordinates": [77, 43.2]}},
{"type": "Feature", "id": "Line", "properties": {"NAMA": "Line"},
 "geometry": {"type": "LineString", "coordinates": [[77, 43], [78, 44]]}}]}"""


def kmz():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("doc.kml", KML)
    return buffer.getvalue()


def xlsx(*rows):
    book, buffer = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(buffer)
    return buffer.getvalue()


FILES = {
    "semicolons.csv": "Ort;Länge;Breite;Jahr\r\nAltyn;77,0;43,2;1999\r\n".encode("cp1252"),
    "commas.csv": "\ufeffname,lon,lat,date\nAltyn,77,43.2,1999\n",
    "excel.csv": "sep=;\nname;lon;lat;date\nAltyn;77;43,2;1999\n",
    "tabs.tsv": "nama\tkoordinat\ttahun\nAltyn\t43.2, 77\t1999\n".encode("utf-16"),
    "degrees.csv": "name|lat|lon|year\nAltyn|43°12'N|77°00'E|1999\n",
    "wkt.csv": 'title,geowkt,start\nAltyn,"POINT (77 43.2)",1999\n',
    "book.xlsx": xlsx([], ["Name", "Lat", "Lon", "Date"], ["Altyn", 43.2, "77,0", 1999]),
    "map.kml": KML,
    "map.kmz": kmz(),
    "map.gpx": GPX,
    "map.geojson": GEOJSON,
}


@pytest.mark.parametrize("name", FILES)
def test_a_place_of_any_table_or_map_is_read_with_position_and_date(tmp_path, name):
    found = read_import(written(tmp_path, name, FILES[name]), empty_corridor("x"))
    altyn = found.records["altyn"]
    assert (altyn.lon_deg, altyn.lat_deg, altyn.country) == (77.0, 43.2, "KZ")
    assert found.kept["altyn"]["when"]["timespans"][0]["start"]["in"] == "1999"
    if name.startswith("map."):
        assert [fault.record for fault in found.left_out] == ["Line"]


def test_our_own_geojson_comes_back_as_the_same_places(tmp_path):
    corridor = load_corridor(default_corridor())
    export(tmp_path / "x.geojson", corridor)
    found = read_import(tmp_path / "x.geojson", corridor)
    assert dict(found.records) == dict(corridor.places)
    assert found.same == tuple(corridor.places)
    assert len(found.left_out) == len(corridor.segments)


def test_columns_are_told_and_may_be_named(tmp_path):
    path = written(tmp_path, "x.csv", "a,b,c\nAltyn,77,43.2\nBad,x,1\nNone,,\n")
    with pytest.raises(PackError) as caught:
        read_import(path, empty_corridor("x"))
    assert caught.value.faults[0].found == "a, b, c"
    said = {"title": "a", "lon": "b", "lat": "c"}
    found = read_import(path, empty_corridor("x"), columns=said)
    assert dict(found.columns) == {"a": "title", "b": "lon", "c": "lat"}
    assert (list(found.records), found.loose) == (["altyn"], ("none",))
    assert [(f.record, f.problem) for f in found.left_out] == [("row 3", "wrong_type")]
    with pytest.raises(PackError):
        read_import(path, empty_corridor("x"), columns={"title": "z"})


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.kml", '<!DOCTYPE a [<!ENTITY b "c">]><kml>&b;</kml>'),
        ("x.kml", "<kml>" * 5000),
        ("x.kmz", b"PK\x03\x04 broken doc.kml"),
        ("x.xlsx", b"PK\x03\x04 broken"),
        ("x.xlsx", xlsx()),
        ("x.gpx", "<gpx>"),
        ("x.bib", ""),
        ("x.ris", "nothing"),
        ("x.csv", ""),
        ("x.bin", b"\x00\x01\x02" * 100),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(tmp_path, name, content):
    with pytest.raises(PackError) as caught:
        read_import(written(tmp_path, name, content), empty_corridor("x"))
    assert all(fault.wrong and fault.right for fault in caught.value.faults)


@pytest.mark.parametrize(
    ("name", "content", "named"),
    [
        ("x.csv", "nr,lat,lon,halt\n1,43,77,Altyn\n2,44,78,Kumis\n", "Altyn"),
        ("x.csv", "stop,lat,lon,halt\n,43,77,Altyn\n,44,78,Kumis\nA,45,79,\n", "Altyn"),
        ("x.geojson", GEOJSON.replace('"NAMA": "Altyn"', '"nr": 1, "halt": "Altyn"'), "Altyn"),
        ("x.geojson", GEOJSON.replace('"NAMA": "Altyn"', '"nr": "1", "halt": "Altyn"'), "1"),
    ],
)
def test_the_first_field_of_texts_is_the_name_where_none_says_so(tmp_path, name, content, named):
    found = read_import(written(tmp_path, name, content), empty_corridor("x"))
    assert next(iter(found.names.values())) == named


@pytest.mark.parametrize("kind", ['{"a": 1}', "[1]", "7", "null"])
def test_a_geometry_of_no_kind_is_a_fault_of_its_place(tmp_path, kind):
    content = GEOJSON.replace('"type": "Point"', f'"type": {kind}')
    with pytest.raises(PackError) as caught:
        read_import(written(tmp_path, "x.geojson", content), empty_corridor("x"))
    assert {fault.record.partition(" ")[0] for fault in caught.value.faults} == {"feature", "Line"}
