"""Whatever the Linked Places format allows is saved: every place, every name, every date."""

import json
import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from imports.files import exported, saved, written

letters = st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Zs"))
word = st.text(letters, min_size=1, max_size=12)
lon = st.floats(-180, 180, allow_nan=False).map(lambda x: round(x, 5))
lat = st.floats(-90, 90, allow_nan=False).map(lambda x: round(x, 5))
pair = st.tuples(lon, lat).map(list)
year = st.integers(-3000, 2030).map(lambda y: f"{'-' if y < 0 else ''}{abs(y):04d}")
moment = st.builds(lambda y, tail: y + tail, year, st.sampled_from(["", "~", "?", "%"]))
bound = st.sampled_from(["in", "earliest", "latest"]).flatmap(
    lambda name: st.fixed_dictionaries({name: moment})
)
when = st.fixed_dictionaries(
    {
        "timespans": st.lists(
            st.fixed_dictionaries({"start": bound}, optional={"end": bound}), min_size=1, max_size=2
        )
    },
    optional={"label": word, "duration": st.just("P100Y"), "certainty": st.just("certain")},
)
citation = st.fixed_dictionaries(
    {"label": word}, optional={"@id": st.just("http://example.org/c"), "year": st.integers(1, 2030)}
)
named = st.fixed_dictionaries(
    {"toponym": word},
    optional={
        "lang": st.sampled_from(["en", "id", "zh-Hans", "grc", "xx-unknown-tag", "Latin"]),
        "citations": st.lists(citation, max_size=2),
        "when": when,
    },
)
triangle = st.tuples(lon, lat).map(
    lambda at: [
        [[at[0], at[1]], [at[0] / 2, at[1] / 2 + 1], [at[0] / 2 + 1, at[1] / 2], [at[0], at[1]]]
    ]
)
shape = st.one_of(
    st.fixed_dictionaries({"type": st.just("Point"), "coordinates": pair}),
    st.fixed_dictionaries(
        {"type": st.just("MultiPoint"), "coordinates": st.lists(pair, min_size=1, max_size=3)}
    ),
    st.fixed_dictionaries({"type": st.just("Polygon"), "coordinates": triangle}),
    st.fixed_dictionaries({"type": st.just("Point"), "coordinates": pair, "when": when}),
    st.builds(lambda at: {"type": "Point", "geowkt": f"POINT({at[0]} {at[1]})"}, pair),
)
geometry = st.one_of(
    shape,
    st.none(),
    st.just({"type": "GeometryCollection", "geometries": ["null"]}),
    st.builds(
        lambda shapes: {"type": "GeometryCollection", "geometries": shapes},
        st.lists(shape, max_size=3),
    ),
)
feature = st.fixed_dictionaries(
    {
        "@id": word.map(lambda tail: f"http://example.org/{tail}"),
        "type": st.just("Feature"),
        "properties": st.fixed_dictionaries(
            {"title": word},
            optional={
                "ccodes": st.lists(st.sampled_from(["KZ", "cn", "ZZ", "GB"]), max_size=2),
                "fclasses": st.lists(st.sampled_from(list("AHLPRSTUV")), max_size=2),
            },
        ),
        "names": st.lists(named, max_size=4),
        "geometry": geometry,
    },
    optional={
        "when": when,
        "types": st.lists(
            st.fixed_dictionaries(
                {"identifier": st.just("aat:300008347"), "label": word}, optional={"when": when}
            ),
            max_size=2,
        ),
        "links": st.lists(st.just({"type": "exactMatch", "identifier": "gn:2657780"}), max_size=1),
        "relations": st.lists(
            st.just(
                {
                    "relationType": "gvp:broaderPartitive",
                    "relationTo": "http://example.org/p",
                    "label": "x",
                }
            ),
            max_size=1,
        ),
        "descriptions": st.lists(
            st.fixed_dictionaries(
                {"value": word}, optional={"lang": st.sampled_from(["en", "id"])}
            ),
            max_size=3,
        ),
        "depictions": st.lists(
            st.just({"@id": "http://example.org/d.jpg", "title": "d"}), max_size=1
        ),
    },
)
features = st.lists(feature, min_size=1, max_size=4, unique_by=lambda each: each["@id"])
SEVERAL_IN_INDONESIAN = {
    "@id": "http://example.org/a",
    "type": "Feature",
    "properties": {"title": "A"},
    "names": [],
    "geometry": {"type": "Point", "coordinates": [0.0, 0.0]},
    "descriptions": [{"value": "satu", "lang": "id"}, {"value": "dua", "lang": "id"}],
}


@given(features)
@settings(max_examples=40)
@example([SEVERAL_IN_INDONESIAN])
def test_every_place_with_all_its_names_and_dates_is_saved_and_comes_out_again(given_features):
    collection = {
        "type": "FeatureCollection",
        "@context": "linkedplaces",
        "features": given_features,
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found, made = saved(written(folder, "x.lpf.json", collection), folder / "made")
        assert found.left_out == ()
        out = exported(made, folder / "out.lpf.json")["features"]
    key = json.dumps
    assert sorted(map(key, out)) == sorted(map(key, given_features))
    for each in given_features:
        names = {each["properties"]["title"], *(n["toponym"] for n in each["names"])}
        identity = next(i for i, f in made.kept.places.items() if f["@id"] == each["@id"])
        if identity in made.places:
            assert names <= set(made.places[identity].all_names)
