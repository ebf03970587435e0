"""Tables and map files: what other programs read in them is what the corridor holds."""

import csv
import io
import shutil
import sqlite3
import subprocess
from contextlib import closing
from itertools import pairwise
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from msgspec.structs import replace

from explorer import cli
from explorer.arguments import parse
from explorer.export.delimited import COMMAS, Delimited, usual_for
from explorer.export.files import export
from explorer.export.network.segments import COLUMNS, parts_of, rows
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

KML, GX = "{http://www.opengis.net/kml/2.2}", "{http://www.google.com/kml/ext/2.2}"
GPX = "{http://www.topografix.com/GPX/1/1}"
NASTY = '=HYPERLINK("http://example.org";"x")'


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def nasty(corridor):
    """A corridor with names that a spreadsheet, XML or SQL could take for something else."""
    horgos = corridor.places["horgos"]
    named = replace(
        horgos, names={"en": NASTY, "zh": "@霍尔果斯"}, other_names=("<b>&amp;", "a; b", "[c]")
    )
    return replace(corridor, places={**corridor.places, "horgos": named})


@pytest.fixture
def written(tmp_path):
    def write(corridor, ending, *form):
        path = tmp_path / f"out{ending}"
        export(path, corridor, {}, *form)
        return path

    return write


def table(path, **form):
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""), **form))


# -------------------------------------------------------------------------------------- tables


def test_numbers_and_columns_are_written_as_a_spreadsheet_expects_them(written, corridor):
    points = table(written(corridor, ".csv"))
    commas = table(written(corridor, ".csv", COMMAS), delimiter=";")
    assert tuple(points[0]) == tuple(commas[0]) == COLUMNS
    value = COLUMNS.index("value")
    assert any("." in row[value] for row in points)
    assert [row[value].replace(",", ".") for row in commas] == [row[value] for row in points]
    assert [row[:value] for row in commas] == [row[:value] for row in points]
    tabs = table(written(corridor, ".places.csv", Delimited("\t", ".")), delimiter="\t")
    assert {len(row) for row in tabs} == {len(tabs[0])} != {1}


def test_the_form_follows_the_decimal_sign_in_use():
    assert usual_for(",") == COMMAS
    assert usual_for(".").can_be_told_apart
    assert not Delimited(",", ",").can_be_told_apart


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ((), "segment,from,"),
        (("--decimal", "comma"), "segment;from;"),
        (("--delimiter", "tab"), "segment\tfrom\t"),
        (("--delimiter", "semicolon", "--decimal", "point"), "segment;from;"),
    ],
)
def test_the_command_line_chooses_the_form(tmp_path, words, head):
    out = tmp_path / "out.csv"
    assert cli.run(parse(["export", str(out), *words])) == cli.DONE
    assert out.read_text(encoding="utf-8-sig").startswith(head)


def test_signs_that_cannot_be_told_apart_or_mean_nothing_are_wrong_usage(tmp_path, capsys):
    asked = ["export", str(tmp_path / "out.csv"), "--delimiter", "comma", "--decimal", "comma"]
    assert cli.run(parse(asked)) == cli.USAGE
    assert "comma" in capsys.readouterr().err
    asked = ["export", str(tmp_path / "out.kml"), "--decimal", "comma"]
    assert cli.run(parse(asked)) == cli.USAGE
    assert ".csv" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_every_row_of_every_table_says_who_says_so(written, corridor):
    figures = [dict(zip(COLUMNS, row, strict=True)) for row in rows(corridor)]
    assert all(row["evidence"] and row["method_or_publisher"] for row in figures)
    head, *places = table(written(corridor, ".places.csv"))
    assert len(places) == len(corridor.places)
    assert all(row[head.index("position_from")] for row in places)


def test_a_range_without_a_middle_has_two_ends_and_no_value(corridor):
    segment = next(s for s in corridor.segments.values() if s.published_km)
    figure = segment.published_km[0]
    ranged = type(figure).between(100.0, 120.0, "km", figure.evidence)
    changed = replace(segment, published_km=(ranged,))
    one = replace(corridor, segments={segment.id: changed})
    found = [dict(zip(COLUMNS, row, strict=True)) for row in rows(one)]
    told = next(row for row in found if row["figure"] == "published")
    assert (told["value"], told["low"], told["high"]) == (None, 100.0, 120.0)


def test_no_cell_is_a_formula(written, nasty):
    for row in table(written(nasty, ".places.csv")) + table(written(nasty, ".csv")):
        assert not any(cell.startswith(("=", "@", "+")) for cell in row)
    book = openpyxl.load_workbook(written(nasty, ".xlsx"))
    cells = [cell for sheet in book for row in sheet.rows for cell in row]
    assert NASTY in [cell.value for cell in cells]
    assert {cell.data_type for cell in cells} <= {"s", "n"}


def test_a_workbook_is_made_without_a_file_elsewhere(written, corridor, monkeypatch):
    def refused(*_args, **_more):
        pytest.fail("a file in the system's own folder")

    monkeypatch.setattr("tempfile.NamedTemporaryFile", refused)
    monkeypatch.setattr("openpyxl.worksheet._writer.NamedTemporaryFile", refused)
    assert openpyxl.load_workbook(written(corridor, ".xlsx")).sheetnames


def test_a_workbook_holds_the_places_the_figures_and_whom_they_come_from(written, corridor):
    book = openpyxl.load_workbook(written(corridor, ".xlsx"))
    assert book.sheetnames == ["Places", "Lines", "About"]
    head, *places = book["Places"].iter_rows(values_only=True)
    lat, names = head.index("lat"), head.index("names.zh")
    by_title = {row[head.index("title")]: row for row in places}
    assert by_title["Urumqi"][lat] == corridor.places["urumqi"].lat_deg
    assert by_title["Urumqi"][names] == corridor.places["urumqi"].names["zh"]
    lines = list(book["Lines"].iter_rows(values_only=True))
    assert lines[0] == COLUMNS
    assert [tuple(row) for row in lines[1:]] == [
        tuple(None if cell == "" else cell for cell in row) for row in rows(corridor)
    ]
    assert "OpenStreetMap" in str(book["About"]["B4"].value)


# ------------------------------------------------------------------------------------ map files


def test_kml_shows_each_route_in_its_own_look_along_the_ground(written, corridor):
    document = ET.parse(written(corridor, ".kml")).getroot().find(f"{KML}Document")  # noqa: S314 - ours
    styles = {s.get("id"): s.find(f"{KML}LineStyle") for s in document.findall(f"{KML}Style")}
    colors = [s.find(f"{KML}color").text for s in styles.values() if s is not None]
    assert len(set(colors)) == len(colors) == len({r.style for r in corridor.routes.values()})
    assert "ff647701" in colors, "rail-1 is #017764: opacity, blue, green, red"
    used = {mark.text for mark in document.iter(f"{KML}styleUrl")}
    assert used == {f"#{identity}" for identity in styles}
    lines = list(document.iter(f"{KML}LineString"))
    assert lines
    assert all(line.find(f"{KML}tessellate").text == "1" for line in lines)


def test_the_tour_goes_from_place_to_place_along_each_route(written, corridor):
    tours = list(ET.parse(written(corridor, ".kml")).getroot().iter(f"{GX}Tour"))  # noqa: S314 - ours
    assert len(tours) == len(corridor.routes)
    route = next(iter(corridor.routes.values()))
    segments = [corridor.segments[i] for i in route.segment_ids]
    visited = [segments[0].from_id, *(s.to_id for s in segments)]
    looks = list(tours[0].iter(f"{KML}LookAt"))
    assert [float(look.find(f"{KML}longitude").text) for look in looks] == [
        corridor.places[i].lon_deg for i in visited
    ]


def test_gpx_has_a_waypoint_for_each_place_and_a_track_for_each_route(written, corridor):
    root = ET.parse(written(corridor, ".gpx")).getroot()  # noqa: S314 - ours
    assert (root.get("version"), bool(root.get("creator"))) == ("1.1", True)
    kinds = [child.tag.removeprefix(GPX) for child in root]
    assert kinds == sorted(kinds, key=["metadata", "wpt", "rte", "trk"].index), "the schema's order"
    assert kinds.count("wpt") == len(corridor.places)
    assert kinds.count("trk") == len(corridor.routes)
    order = ["name", "cmt", "desc", "src", "link", "sym", "type", "extensions"]
    for point in root.iter(f"{GPX}wpt"):
        parts = [child.tag.removeprefix(GPX) for child in point]
        assert parts == sorted(parts, key=order.index)
    assert "km" in root.find(f"{GPX}trk/{GPX}desc").text


@pytest.fixture
def over_180(corridor):
    """A corridor one of whose lines crosses the antimeridian."""
    segment = corridor.segments["urumqi-horgos"]
    line = ((170.0, 50.0), (179.0, 52.0), (-179.0, 53.0), (-170.0, 50.0))
    edges = {
        use.edge_id: replace(corridor.edges[use.edge_id], line=line) for use in segment.edges[:1]
    }
    cut = replace(segment, edges=(replace(segment.edges[0], forward=True),))
    return replace(
        corridor,
        edges={**corridor.edges, **edges},
        segments={**corridor.segments, segment.id: cut},
    )


def test_no_line_jumps_over_the_antimeridian(written, over_180):
    parts = parts_of(over_180.segments["urumqi-horgos"], over_180)
    assert [len(part) for part in parts] == [3, 3]
    assert [part[0][0] for part in parts] == [170.0, -180.0]
    for ending in (".kml", ".gpx"):
        root = ET.parse(written(over_180, ending)).getroot()  # noqa: S314 - ours
        lines = [
            [float(p.split(",")[0]) for p in c.text.split()] for c in root.iter(f"{KML}coordinates")
        ] + [[float(p.get("lon")) for p in s] for s in root.iter(f"{GPX}trkseg")]
        assert all(abs(a - b) < 180 for line in lines for a, b in pairwise(line))


def test_a_geopackage_is_one_by_its_own_tables(written, corridor):
    with closing(sqlite3.connect(written(corridor, ".gpkg"))) as database:
        assert database.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
        assert database.execute("PRAGMA user_version").fetchone() == (10300,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        kinds = database.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall()
        assert kinds == [("lines", "features"), ("places", "features"), ("figures", "attributes")]
        (count,) = database.execute("SELECT count(*) FROM figures").fetchone()
        assert count == len(list(rows(corridor)))


# ------------------------------------------------------------------------------- foreign readers


def ogr(path, *layers, options=()):
    if shutil.which("ogrinfo") is None:
        pytest.skip("no ogrinfo: GDAL's tools are not installed")
    done = subprocess.run(
        ["ogrinfo", "-ro", "-q", *options, str(path), *layers],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr
    return done.stdout


def features(path, layer):
    """Return the features of a layer as GDAL reads them, each as its fields and geometry."""
    found = []
    for line in ogr(path, layer).splitlines():
        if line.startswith("OGRFeature("):
            found.append({})
        elif found and " = " in line:
            name, _, value = line.strip().partition(" = ")
            found[-1][name.partition(" (")[0]] = value
        elif found and line.strip().startswith(("POINT", "LINESTRING", "MULTILINESTRING")):
            found[-1].setdefault("geometry", line.strip())
    return found


LAYERS = {
    ".gpkg": ("places", "title"),
    ".kml": ("Places", "Name"),
    ".gpx": ("waypoints", "name"),
    ".places.csv": ("out.places", "title"),
}


@pytest.mark.parametrize("ending", LAYERS)
def test_gdal_reads_every_place_by_its_name_and_position(written, nasty, ending):
    layer, field = LAYERS[ending]
    found = features(written(nasty, ending), layer)
    given = [place.name("en") for place in nasty.places.values()]
    told = [feature[field] for feature in found]
    assert [name.removeprefix("'") for name in told] == given
    urumqi = next(f for f in found if f[field] == "Urumqi")
    lon, lat = nasty.places["urumqi"].lon_deg, nasty.places["urumqi"].lat_deg
    if ending == ".places.csv":
        assert (float(urumqi["lon"]), float(urumqi["lat"])) == (lon, lat)
    else:
        numbers = urumqi["geometry"].replace("POINT Z", "POINT").strip("POINT ()").split()
        assert [float(n) for n in numbers[:2]] == pytest.approx([lon, lat], abs=1e-6)


def test_gdal_reads_every_line(written, over_180):
    for ending, layer in ((".gpkg", "lines"), (".gpx", "tracks")):
        found = features(written(over_180, ending), layer)
        wanted = over_180.segments if layer == "lines" else over_180.routes
        assert len(found) == len(wanted)
        assert all(f["geometry"].startswith("MULTILINESTRING") for f in found)
    lines = features(written(over_180, ".gpkg"), "lines")
    cut = next(f for f in lines if f["segment"] == "urumqi-horgos")
    assert cut["geometry"].count("(") == 3, "two parts"
    assert "km" in cut["figures"]
    path = written(over_180, ".geojson")
    found = features(path, "out")
    assert len(found) == len(over_180.segments) + len(over_180.places)
    assert any(f["geometry"].startswith("MULTILINESTRING") for f in found)
    assert "Urumqi – Horgos" in ogr(written(over_180, ".kml"), options=["-al"])
