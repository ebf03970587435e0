"""Linked Places of every kind are saved with every place, name and date, and come out the same."""

import json

import pytest
from imports.files import collection, exported, place, saved, written

from explorer.errors import PackError
from explorer.model.places import PlaceKind
from explorer.storage.importing import empty_corridor, read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

DATED = {"when": {"timespans": [{"start": {"in": "1600"}, "end": {"in": "1750"}}]}}
TYPES = [{"identifier": "aat:300008389", "label": "city", "sourceLabels": [{"label": "kota"}]}]
SQUARE = [[[70, 40], [72, 40], [72, 42], [70, 42], [70, 40]]]


def several(*parts):
    return {"type": "GeometryCollection", "geometries": list(parts)}


GEOMETRIES = {
    "a collection of one": (several({"type": "Point", "coordinates": [77, 43.2]}), (77, 43.2)),
    "the first of two": (
        several(
            {"type": "Point", "coordinates": [80.25, 44.2]},
            {"type": "Point", "coordinates": [77, 43.2]},
        ),
        (80.25, 44.2),
    ),
    "the point beside an area": (
        several(
            {"type": "Polygon", "coordinates": SQUARE}, {"type": "Point", "coordinates": [71, 41]}
        ),
        (71, 41),
    ),
    "inside an area": ({"type": "Polygon", "coordinates": SQUARE}, (71, 41)),
    "the middle of a line": (
        {"type": "LineString", "coordinates": [[70, 40], [72, 40]]},
        (71, 40),
    ),
    "numbers as texts": ({"type": "Point", "coordinates": ["77", "43.2"]}, (77, 43.2)),
    "as WKT": ({"geowkt": "POINT (77 43.2)"}, (77, 43.2)),
    "counted on beyond 180": ({"type": "Point", "coordinates": [190, 65.5]}, (-170, 65.5)),
    "null": (None, None),
    "an empty collection": (several(), None),
    "no coordinates": ({"type": "Point", "coordinates": []}, None),
}


@pytest.mark.parametrize("name", GEOMETRIES)
def test_every_geometry_is_kept_and_shown_where_it_can_be(tmp_path, name):
    geometry, at = GEOMETRIES[name]
    path = written(tmp_path, "x.json", collection(place(geometry=geometry)))
    found = read_import(path, empty_corridor("x"))
    assert found.left_out == ()
    assert found.kept["altyn"]["geometry"] == geometry
    if at is None:
        assert found.loose == ("altyn",)
        assert [note.problem for note in found.notes] == ["no_position"]
    else:
        shown = found.records["altyn"]
        assert (shown.lon_deg, shown.lat_deg) == pytest.approx(at)


def test_a_file_is_saved_with_all_that_it_says_and_comes_out_the_same(tmp_path):
    features = [
        place("Abingdon", (-1.2879, 51.6708), **DATED, types=TYPES, links=[{"type": "closeMatch"}]),
        place("Nowhere", None, **DATED),
        place(
            "Lieu",
            names=[{"toponym": "Lieu", "lang": "fr"}, {"toponym": "Ort", "lang": "de"}],
            descriptions=[{"value": "First", "lang": "en"}, {"value": "Second", "lang": "en"}],
        ),
        place("Twice"),
        {**place("Twice"), "names": [{"toponym": "Twice again"}]},
    ]
    given = collection(*features, indexing={"name": "A gazetteer"})
    found, corridor = saved(written(tmp_path, "x.lpf.json", given), tmp_path / "new")
    assert (found.title, len(found.new), found.left_out) == ("A gazetteer", 5, ())
    assert list(corridor.places) == ["abingdon", "lieu", "twice", "twice-2"]
    assert corridor.places["abingdon"].country == "GB", "its position tells, against the code"
    assert corridor.places["abingdon"].kind is PlaceKind.CITY
    assert corridor.places["lieu"].names == {"fr": "Lieu", "de": "Ort"}
    assert corridor.places["lieu"].note == {"en": "First\nSecond"}
    assert dict(corridor.titles) == {"und": "Mine"}
    out = exported(corridor, tmp_path / "out.lpf.json")
    assert out["features"] == features
    assert out["indexing"] == given["indexing"]
    again = read_import(tmp_path / "out.lpf.json", corridor)
    assert (again.new, again.changed, len(again.same)) == ((), (), 5)


def test_into_the_open_corridor_a_place_on_another_continent_is_saved_too(tmp_path):
    path = written(tmp_path, "x.lpf.json", collection(place("York", (-74.0, 40.7))))
    found, corridor = saved(path, tmp_path / "new", alone=False)
    before = load_corridor(default_corridor())
    assert [note.problem for note in found.notes] == ["other_country"]
    assert corridor.places["york"].country == "US"
    assert {i: corridor.places[i] for i in before.places} == dict(before.places)
    assert corridor.sources == before.sources


def test_without_codes_the_position_tells_the_country(tmp_path):
    feature = place("Khorgos", (80.25, 44.2), properties={"title": "Khorgos"})
    path = written(tmp_path, "x.json", collection(feature))
    assert read_import(path, empty_corridor("x")).records["khorgos"].country == "KZ"


def test_a_second_altynkol_is_told_and_not_mixed_up_with_the_first(tmp_path):
    corridor = load_corridor(default_corridor())
    path = written(tmp_path, "x.json", collection(place("Altynkol", (80.3, 44.17))))
    found = read_import(path, corridor)
    assert found.new == ("altynkol-2",)
    assert dict(found.duplicates) == {"altynkol-2": "altynkol"}


def test_letters_that_cannot_be_shown_are_taken_out_of_names(tmp_path):
    path = written(tmp_path, "x.json", collection(place("Al\u202atyn\nkol\u0007")))
    _, corridor = saved(path, tmp_path / "new")
    assert corridor.places["altyn-kol"].all_names == ("Altyn kol",)


@pytest.mark.parametrize(
    "features",
    [
        [place("A")],
        place("A"),
        {"features": [place("A")]},
        collection({k: v for k, v in place("A").items() if k != "@id"}),
    ],
)
def test_a_list_and_a_single_feature_are_files_too(tmp_path, features):
    found = read_import(written(tmp_path, "x.json", features), empty_corridor("x"))
    assert found.new == ("a",)


def test_a_description_that_names_no_language_is_not_called_english(tmp_path):
    given = collection(place("Horgos", descriptions=[{"value": "pos perbatasan"}]))
    _found, corridor = saved(written(tmp_path, "x.lpf.json", given), tmp_path / "new")
    assert corridor.places["horgos"].note == {"und": "pos perbatasan"}
    assert exported(corridor, tmp_path / "out.lpf.json")["features"] == given["features"]


@pytest.mark.parametrize("before", ["", "\x1e"], ids=["a line each", "RFC 8142"])
def test_a_record_on_each_line_is_read_and_a_broken_line_is_left_out(tmp_path, before):
    lines = [json.dumps(place(name)) for name in ("Horgos", "Altyn")]
    path = tmp_path / "x.jsonl"
    path.write_text("\n".join(before + line for line in (lines[0], '{"@id": ', lines[1])), "utf-8")
    found = read_import(path, empty_corridor("x"))
    assert list(found.records) == ["horgos", "altyn"]
    assert len(found.left_out) == 1


def test_a_broken_file_is_still_refused(tmp_path):
    path = tmp_path / "x.json"
    path.write_text(json.dumps(collection(place("Horgos")), indent=1)[:-20], "utf-8")
    with pytest.raises(PackError, match=r"x\.json"):
        read_import(path, empty_corridor("x"))
