"""What was exported, imported and exported again is the same, in every format that is read."""

import csv
import io
import json
import zipfile

import pytest
from imports.files import collection, place, saved, written

from explorer.export.delimited import COMMAS, Delimited
from explorer.export.files import export
from explorer.export.formats import FORMATS
from explorer.export.pack_copy import write_new
from explorer.storage.importing import Kind, empty_corridor, read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, shipped_corridors

BACK = [ending for ending, kind in FORMATS.items() if kind.can_be_imported]
OF_PLACES = [e for e in BACK if e not in {".annotations.json", ".csl.json"}]
FORMS = [Delimited(), COMMAS, Delimited("\t", "."), Delimited(";", ".")]


@pytest.fixture(scope="module")
def shipped():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """A corridor made of another program's places: dates, types, extra fields, one nowhere."""
    folder = tmp_path_factory.mktemp("imported")
    features = (
        place(),
        place("=Sum", (10.5, -3.25), names=[{"toponym": "=Sum"}, {"toponym": "a; b"}]),
        place("Nowhere", None),
        place(
            "Full",
            (179.999, 1e-05),
            when={"timespans": [{"start": {"in": "0676"}}]},
            types=[{"identifier": "aat:300008375", "label": "town"}],
            links=[{"type": "exactMatch", "identifier": "gn:1"}],
            properties={"title": "Full", "population": 1200, "hélas": True, "note": "n"},
            descriptions=[{"value": "two\nlines", "lang": "id"}, {"value": "eins", "lang": "de"}],
        ),
    )
    path = written(folder, "x.lpf.json", collection(*features, title="Mine"))
    return saved(path, folder / "made")[1]


def content(path):
    """Return what a file holds, without the times at which a workbook was written."""
    if path.suffix != ".xlsx":
        return path.read_bytes()
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name) for name in book.namelist() if "core.xml" not in name}


@pytest.mark.parametrize("ending", BACK)
def test_an_export_is_the_same_beside_its_own_corridor(tmp_path, shipped, ending):
    path = tmp_path / f"x{ending}"
    export(path, shipped)
    found = read_import(path, shipped)
    known = {
        Kind.PASSAGES: shipped.passages,
        Kind.PLACES: shipped.places,
        Kind.SOURCES: shipped.sources,
    }[found.kind]
    assert dict(found.records) == dict(known)
    assert (found.same, found.new, found.changed, found.kept) == (tuple(known), (), (), {})
    assert all("Line" in f.found or f.found == "trk" for f in found.left_out), "only lines"


@pytest.mark.parametrize("ending", OF_PLACES)
def test_other_programs_places_are_the_same_beside_their_own_corridor(tmp_path, imported, ending):
    path = tmp_path / f"x{ending}"
    export(path, imported)
    found = read_import(path, imported)
    nowhere = () if ending == ".gpx" else ("nowhere",)  # GPX has no place without a position
    assert (found.new, found.changed, found.left_out) == ((), (), ())
    assert sorted(found.same) == sorted((*imported.places, *nowhere))


def again(path, corridor, tmp_path, ending):
    """Return the export of a corridor made of nothing but an export."""
    found = read_import(path, empty_corridor(corridor.id))
    folder = tmp_path / "alone"
    write_new(None, empty_corridor(corridor.id), found, folder)
    out = tmp_path / f"again{ending}"
    export(out, load_corridor(folder))
    return out


@pytest.mark.parametrize("ending", OF_PLACES)
@pytest.mark.parametrize("which", ["shipped", "imported"])
def test_places_exported_imported_and_exported_again_are_the_same_file(
    tmp_path, request, which, ending
):
    corridor = request.getfixturevalue(which)
    first = tmp_path / f"first{ending}"
    export(first, corridor)
    second = again(first, corridor, tmp_path, ending)
    (tmp_path / "alone").rename(tmp_path / "before")
    third = again(second, corridor, tmp_path, ending)
    assert content(third) == content(second)
    assert told(second, ending) == told(first, ending)


def told(path, ending):
    """Return what a file says of places, as the next reader takes it."""
    found = read_import(path, empty_corridor("x"))
    return {i: (found.names[i], found.records.get(i)) for i in found.names}


@pytest.mark.parametrize("form", FORMS)
def test_a_table_comes_back_in_whatever_form_it_went_out(tmp_path, shipped, form):
    path = tmp_path / "x.places.csv"
    export(path, shipped, {}, form)
    found = read_import(path, shipped)
    assert dict(found.records) == dict(shipped.places)
    assert (found.form["delimiter"], found.form["decimal"]) == (form.delimiter, form.decimal)


@pytest.mark.parametrize("ending", [".annotations.json", ".csl.json"])
def test_passages_and_sources_exported_again_are_the_same_file(tmp_path, shipped, ending):
    first, second = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    export(first, shipped)
    write_new(default_corridor(), shipped, read_import(first, shipped), tmp_path / "copy")
    export(second, load_corridor(tmp_path / "copy"))
    assert second.read_bytes() == first.read_bytes()


def test_every_corridor_that_ships_comes_back_from_every_format(tmp_path):
    for number, folder in enumerate(shipped_corridors()):
        corridor = load_corridor(folder)
        for ending in OF_PLACES:
            path = tmp_path / f"{number}{ending}"
            export(path, corridor)
            assert dict(read_import(path, corridor).records) == dict(corridor.places)


def test_an_unknown_column_goes_out_again(tmp_path, imported):
    path = tmp_path / "x.places.csv"
    export(path, imported)
    rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""))
    full = next(row for row in rows if row["title"] == "Full")
    assert (full["population"], full["hélas"]) == ("1200", "true")
    export(tmp_path / "x.geojson", imported)
    features = json.loads((tmp_path / "x.geojson").read_text(encoding="utf-8"))["features"]
    full = next(f for f in features if f["id"] == "full")
    assert full["properties"]["population"] == 1200
