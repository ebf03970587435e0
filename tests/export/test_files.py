"""Files for other programs: what the standards require, and that they read back the same."""

import csv
import io
import json
import re
import sqlite3
from contextlib import closing
from itertools import pairwise
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from articles import article

from explorer import cli
from explorer.analysis.text import normalised
from explorer.arguments import parse
from explorer.errors import PackError
from explorer.export.delimited import harmless
from explorer.export.files import UnknownKindError, export
from explorer.export.formats import FORMATS
from explorer.export.network.segments import COLUMNS
from explorer.storage.documents import read_document
from explorer.storage.importing import read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

IRI = re.compile(r"[a-z][a-z0-9+.-]*:\S+")
ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture
def written(corridor, tmp_path):
    def write(name):
        export(tmp_path / name, corridor)
        return tmp_path / name

    return write


def targets_of(annotation):
    """Return where an annotation stands: once, or once in each language of a reading."""
    target = annotation["target"]
    return target if isinstance(target, list) else [target]


def parsed(path):
    return json.loads(path.read_text(encoding="utf-8"))


# ------------------------------------------------------------------ what the standards require
# The annotation model and CSL publish schemas, Linked Places a context; none of them is packaged
# where it could be installed from, so the required fields are checked as the specifications state.


def test_annotations_have_what_the_w3c_model_requires(written):
    page = parsed(written("out.annotations.json"))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert len(page["items"]) == len({a["id"] for a in page["items"]})
    for annotation in page["items"]:
        # 3.1: an IRI, a type that includes Annotation, one or more targets
        assert IRI.fullmatch(annotation["id"])
        assert annotation["type"] == "Annotation"
        assert targets_of(annotation)
        for target in targets_of(annotation):
            # 4: a specific resource has exactly one source; 4.2.4: positions are not negative
            assert IRI.fullmatch(target["source"])
            position = next(s for s in target["selector"] if s["type"] == "TextPositionSelector")
            assert 0 <= position["start"] < position["end"]
        for body in annotation["body"]:
            # 3.2.4: a textual body has exactly one value; 4: all others have a source
            is_text = body.get("type") == "TextualBody"
            assert isinstance(body["value" if is_text else "source"], str)
            purposes = ("describing", "tagging", "identifying")  # 3.3.5: of the model's own list
            assert body["purpose"] in purposes
    # Terms that the model does not have are declared in the context, in a namespace of their own.
    own = page["@context"][1]
    used = {s["type"] for a in page["items"] for t in targets_of(a) for s in t["selector"]}
    assert used - {"TextPositionSelector"} <= set(own)


def test_linked_places_have_what_the_format_requires(written):
    collection = parsed(written("out.lpf.json"))
    assert collection["type"] == "FeatureCollection"
    assert collection["@context"].endswith("linkedplaces-context-v1.1.jsonld")
    for feature in collection["features"]:
        assert IRI.fullmatch(feature["@id"])
        assert feature["type"] == "Feature"
        assert feature["properties"]["title"]
        assert all(re.fullmatch("[A-Z]{2}", code) for code in feature["properties"]["ccodes"])
        assert feature["names"]
        assert all(name["toponym"] for name in feature["names"])
        lon, lat = feature["geometry"]["coordinates"]
        assert -180 <= lon <= 180
        assert -90 <= lat <= 90
        for span in feature["when"]["timespans"]:
            assert ISO_DATE.fullmatch(span["start"]["latest"])
            assert ISO_DATE.fullmatch(span["end"]["earliest"])


def test_csl_items_have_what_the_schema_requires(written):
    """After the published schema csl-data.json, which is in no package: its fields, no others."""
    fields = {"id", "type", "title", "title-short", "author", "issued", "publisher", "language"}
    fields |= {"URL", "note", "container-title"}
    items = parsed(written("out.csl.json"))
    for item in items:
        assert {"id", "type"} <= set(item), "the only required fields"
        assert set(item) <= fields, "the schema allows no others"
        assert all(set(name) == {"literal"} for name in item.get("author", ()))
        assert item["type"] in ("webpage", "article-newspaper", "document")
        parts = item["issued"]["date-parts"]
        assert all(isinstance(n, int) for n in parts[0])
        assert 1 <= len(parts[0]) <= 3
        assert None not in item.values()


def test_geojson_follows_its_rfc(written, corridor):
    collection = parsed(written("out.geojson"))
    assert "OpenStreetMap" in collection["attribution"]
    kinds = {"LineString": len(corridor.segments), "Point": len(corridor.places)}
    found = [f["geometry"]["type"] for f in collection["features"]]
    assert {kind: found.count(kind) for kind in set(found)} == kinds
    assert len({f["id"] for f in collection["features"]}) == len(found)
    for feature in collection["features"]:
        assert isinstance(feature["properties"], dict)
        if feature["geometry"]["type"] == "LineString":
            points = feature["geometry"]["coordinates"]
            assert len(points) >= 2
            assert all(a != b for a, b in pairwise(points))
            assert all(f["evidence"] for f in feature["properties"]["figures"])
    line = next(f for f in collection["features"] if f["id"] == "urumqi-horgos")
    assert line["geometry"]["coordinates"][0] == pytest.approx([87.6, 43.8], abs=0.3)
    assert line["geometry"]["coordinates"][-1] == pytest.approx([80.4, 44.2], abs=0.3)


def test_the_table_has_a_row_for_each_piece_of_evidence(written, corridor):
    text = written("out.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert tuple(rows[0]) == COLUMNS
    assert {row["segment"] for row in rows} == set(corridor.segments)
    assert all(row["evidence"] and row["method_or_publisher"] for row in rows)
    of_one = [row for row in rows if row["segment"] == "road-horgos-almaty"]
    assert {"kp.kg", "geodesic"} <= {row["method_or_publisher"] for row in of_one}
    assert "304" in {row["value"] for row in of_one}


def test_a_text_is_no_formula_to_a_spreadsheet():
    assert harmless("=1+1") == "'=1+1"
    assert harmless("@x") == "'@x"
    assert harmless("-12.5") == "-12.5"
    assert harmless("Urumqi") == "Urumqi"


def test_kml_is_well_formed_and_holds_every_route(written, corridor):
    root = ET.parse(written("out.kml")).getroot()  # noqa: S314 - our own file
    space = {"k": "http://www.opengis.net/kml/2.2"}
    folders = root.findall("k:Document/k:Folder", space)
    assert len(folders) == len(corridor.routes) + 1
    lines = root.findall(".//k:LineString/k:coordinates", space)
    assert len(lines) == sum(len(r.segment_ids) for r in corridor.routes.values())
    for line in lines:
        for point in line.text.split():
            lon, lat = map(float, point.split(","))
            assert -180 <= lon <= 180
            assert -90 <= lat <= 90


# ------------------------------------------------------------------ never a word of an article


def words_in(path):
    """Return all texts of a file, of a workbook and a database too."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        return " ".join(str(cell.value) for s in book for row in s.rows for cell in row)
    if path.suffix == ".gpkg":
        with closing(sqlite3.connect(path)) as database:
            return "\n".join(database.iterdump())
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("source", ["hrp-2017", "antara-2024"])
def test_no_export_holds_a_sentence_of_an_article(written, ending, source):
    words = normalised(read_document(article(source)).text).split()
    nine = {" ".join(words[n : n + 9]) for n in range(len(words) - 8)}
    found = normalised(words_in(written(f"out{ending}"))).split()
    assert not nine & {" ".join(found[n : n + 9]) for n in range(len(found) - 8)}


# ------------------------------------------------------------------ and back


@pytest.mark.parametrize(
    ("name", "part"),
    [("x.csl.json", "sources"), ("x.lpf.json", "places"), ("x.annotations.json", "passages")],
)
def test_passages_places_and_sources_read_back_the_same(written, corridor, name, part):
    found = read_import(written(name), corridor)
    assert dict(found.records) == dict(getattr(corridor, part))
    assert (found.left_out, found.notes, found.kept) == ((), (), {})


def test_what_others_wrote_is_read_as_far_as_it_goes(tmp_path, corridor):
    place = {
        "@id": "http://example.org/place/1",
        "type": "Feature",
        "properties": {"title": "Balkhash"},
        "geometry": {"type": "Point", "coordinates": [74.98, 46.84]},
    }
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [place]}))
    (found,) = read_import(path, corridor).records.values()
    assert (found.id, found.names, found.rank) == ("balkhash", {"und": "Balkhash"}, 3)
    assert (found.country, found.position_from) == ("KZ", place["@id"])
    path.write_text(json.dumps([{"id": "a", "type": "book", "title": "T"}]))
    assert read_import(path, corridor).records["a"].short == "T"


POINT = "geometry.coordinates"


def damaged(written, name, change):
    path = written(name)
    data = parsed(path)
    change(data)
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda f: f["geometry"].update(coordinates=[1]), POINT),
        (lambda f: f["geometry"].update(coordinates=[1, 91]), POINT),
        (lambda f: f["geometry"].update(coordinates=["a", "b"]), POINT),
        (lambda f: f["geometry"].update(coordinates=[10**400, 0]), POINT),
        (lambda f: f["geometry"].update(coordinates=[1e308, 0]), POINT),
        (lambda f: f["geometry"].update(type="Polygon"), POINT),
        (lambda f: (f["properties"].clear(), f.update(names=[])), "properties.title"),
        (lambda f: f["properties"].update(title="\ud800"), "properties.title"),
        (lambda f: f.update(when=float("nan")), "when"),
    ],
)
def test_a_bad_place_alone_is_left_out_and_its_field_is_named(written, corridor, change, field):
    path = damaged(written, "out.lpf.json", lambda data: change(data["features"][4]))
    found = read_import(path, corridor)
    assert [(f.file, f.field) for f in found.left_out] == [("out.lpf.json", field)]
    assert len(found.records) == len(corridor.places) - 1


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d["items"][0].pop("target"),
        lambda d: d["items"][0]["target"]["selector"][2].update(sha256="0"),
        lambda d: d["items"][0]["target"]["selector"][0].update(start=-1),
        lambda d: d["items"].append("x"),
    ],
)
def test_a_bad_annotation_alone_is_left_out(written, corridor, change):
    found = read_import(damaged(written, "out.annotations.json", change), corridor)
    assert found.left_out
    assert len(found.records) >= len(corridor.passages) - 1


@pytest.mark.parametrize("content", ["", "{", "7", "[" * 100_000, '{"features": 7}', "[7]"])
def test_files_that_are_something_else_are_refused(tmp_path, content, corridor):
    path = tmp_path / "x.json"
    path.write_text(content)
    with pytest.raises(PackError):
        read_import(path, corridor)
    with pytest.raises(PackError):
        read_import(tmp_path / "none.json", corridor)


# ------------------------------------------------------------------ the command


def run(*words):
    return cli.run(parse(words))


@pytest.mark.parametrize("ending", FORMATS)
def test_the_command_writes_each_kind(tmp_path, ending, capsys):
    out = tmp_path / f"out{ending}"
    assert run("export", str(out)) == cli.DONE
    assert out.stat().st_size > 500
    assert "written" in capsys.readouterr().out


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_is_replaced_by_a_later_one_of_its_kind_and_none_of_another(
    tmp_path, corridor, ending
):
    out = tmp_path / f"out{ending}"
    export(out, corridor)
    export(out, corridor)
    photograph = b"\x89PNG\r\n\x1a\n and so on"
    out.write_bytes(photograph)
    with pytest.raises(OSError, match="another kind"):
        export(out, corridor)
    assert out.read_bytes() == photograph


def test_the_command_says_what_it_cannot_do(tmp_path, capsys):
    assert run("export", str(tmp_path / "out.doc")) == cli.USAGE
    assert ".geojson" in capsys.readouterr().err
    assert run("export", str(tmp_path / "none" / "out.csv")) == cli.NO
    assert "cannot be written" in capsys.readouterr().err


def test_a_failed_export_leaves_the_old_file(tmp_path, corridor, monkeypatch):
    path = tmp_path / "out.csv"
    path.write_text("old")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("explorer.storage.writing.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        export(path, corridor)
    assert path.read_text() == "old"


def test_an_unknown_ending_is_an_error_with_the_known_ones(tmp_path, corridor):
    with pytest.raises(UnknownKindError, match=r"\.lpf\.json"):
        export(tmp_path / "x.json", corridor)


def test_the_timeline_command_tells_what_stood(capsys):
    assert run("timeline", "--year", "2016", "--json") == cli.DONE
    table = json.loads(capsys.readouterr().out)
    assert "horgos-passenger" in table["standing"]["not_yet"]
    assert all(e["evidence"] for e in table["events"])
    assert max(e["date"] for e in table["events"]) < "2017"
    assert run("timeline") == cli.DONE
    assert "2025-09-30" in capsys.readouterr().out
