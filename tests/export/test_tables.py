"""The JSON of the command line: every figure says where it comes from, unknown stays unknown."""

import json

import pytest
from msgspec.structs import replace

from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
from explorer.analysis.travel_time.what_if import ClosePlace, SetEstimate
from explorer.export.evidence import evidence
from explorer.export.tables import claims, comparison, distances
from explorer.model.quantity import Assumed, Computed, Confidence, FromPassage, Method, Reference
from explorer.model.services import Timing
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

EVIDENCE_KEYS = {
    "passage": {"kind", "passage"},
    "reference": {"kind", "fact", "publisher", "where", "date", "confidence"},
    "computed": {"kind", "method", "inputs", "network"},
    "assumed": {"kind", "reason"},
}


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def compared(corridor, start, end, *route_ids):
    return comparison(compare_alternatives(corridor, start, end, way_ids=route_ids), corridor)


def pieces_of_evidence(value):
    """Yield every list of evidence, however deep it stands in a table."""
    if isinstance(value, dict):
        if "evidence" in value:
            yield value["evidence"]
        for inner in value.values():
            yield from pieces_of_evidence(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from pieces_of_evidence(inner)


def every_table(corridor):
    pair = compared(corridor, "urumqi", "almaty")
    far = compared(corridor, "lianyungang", "st-petersburg")
    return distances(corridor), claims(corridor), pair, far


def test_every_figure_in_every_table_says_where_it_comes_from_and_that_exists(corridor):
    lists = [found for table in every_table(corridor) for found in pieces_of_evidence(table)]
    assert len(lists) > 30
    assert all(lists), "a figure without evidence"
    for item in (e for found in lists for e in found):
        assert item.keys() == EVIDENCE_KEYS[item["kind"]]
        if item["kind"] == "passage":
            assert item["passage"] in corridor.passages
        if item["kind"] == "reference":
            assert item["fact"] in corridor.facts
            assert item["publisher"] == corridor.facts[item["fact"]].publisher


def test_the_four_kinds_of_evidence_have_their_own_keys():
    items = [
        FromPassage("eight-hours"),
        Reference("f", "A publisher", "page 3", "", Confidence.HIGH),
        Computed(Method.GEODESIC, ("urumqi", "almaty")),
        Assumed({"en": "no better figure"}),
    ]
    made = [evidence(item) for item in items]
    assert {e["kind"]: set(e) for e in made} == EVIDENCE_KEYS
    assert made[1]["date"] is None, "an unknown date is null, not an empty text"
    assert made[2]["inputs"] == ["urumqi", "almaty"]


def test_tables_are_json_that_reads_back_the_same(corridor):
    for table in every_table(corridor):
        assert json.loads(json.dumps(table, allow_nan=False)) == table


def test_distances_hold_the_articles_figures_with_their_passage(corridor):
    rows = {row["id"]: row for row in distances(corridor)["segments"]}
    for segment_id, km in (("urumqi-horgos", 670), ("horgos-almaty", 370)):
        figures = {
            (f["value"], e["kind"], e.get("passage"))
            for f in rows[segment_id]["published_km"]
            for e in f["evidence"]
        }
        assert (km, "passage", "horgos-distances") in figures


def test_no_route_is_shorter_than_the_straight_line(corridor):
    for row in distances(corridor)["segments"]:
        assert row["track_km"] >= row["geodesic_km"] > 0, row["id"]


def test_a_segments_track_is_the_sum_of_its_edges(corridor):
    for row in distances(corridor)["segments"]:
        uses = corridor.segments[row["id"]].edges
        edges = [corridor.edges[use.edge_id].track_km.value for use in uses]
        assert row["track_km"] == pytest.approx(sum(edges), abs=0.001), row["id"]


def test_a_segment_names_every_route_that_runs_over_it_and_no_other(corridor):
    for row in distances(corridor)["segments"]:
        over = [r.id for r in corridor.routes.values() if row["id"] in r.segment_ids]
        assert row["routes"] == over
        assert over, "a segment on no route"


def test_an_unknown_track_stays_unknown_through_distances_and_comparison(corridor):
    edge = replace(corridor.edges["rail-jinghe-horgos"], track_km=None)
    gap = replace(corridor, edges={**corridor.edges, edge.id: edge})
    rows = {row["id"]: row["track_km"] for row in distances(gap)["segments"]}
    assert [i for i, km in rows.items() if km is None] == ["urumqi-horgos"]
    table = compared(gap, "urumqi", "almaty")
    lengths = {o["route"]: o["distance_km"] for o in table["options"]}
    assert lengths["horgos-passenger"] is None
    assert lengths["alataw-passenger"] > 1000
    assert table["difference"]["distance_km"] is None


def test_the_length_of_an_option_is_that_of_its_segments(corridor):
    track = {row["id"]: row["track_km"] for row in distances(corridor)["segments"]}
    for option in compared(corridor, "urumqi", "almaty")["options"]:
        segments = corridor.routes[option["route"]].segment_ids
        assert set(option["segments"]) <= set(segments)
        assert option["distance_km"] == pytest.approx(
            sum(track[s] for s in option["segments"]), abs=0.01
        )


def test_the_difference_is_the_second_less_the_first_in_the_order_asked_for(corridor):
    horgos, alataw = "horgos-passenger", "alataw-passenger"
    one = compared(corridor, "urumqi", "almaty", horgos, alataw)
    other = compared(corridor, "urumqi", "almaty", alataw, horgos)
    assert [o["route"] for o in other["options"]] == [alataw, horgos]
    assert one["difference"]["distance_km"] > 200
    assert other["difference"]["distance_km"] == -one["difference"]["distance_km"]
    assert compared(corridor, "urumqi", "almaty", horgos)["difference"]["distance_km"] is None


def test_the_way_back_is_as_long_and_its_own_published_times_come_first(corridor):
    there, back = (
        compared(corridor, *ends, "horgos-passenger")["options"][0]
        for ends in (("urumqi", "almaty"), ("almaty", "urumqi"))
    )
    assert back["distance_km"] == there["distance_km"]
    assert sorted(back["segments"]) == sorted(there["segments"])
    assert there["published"][0]["direction"] == "urumqi→almaty"
    assert back["published"][0]["direction"] == "almaty→urumqi"

    def times(option):
        return sorted((p["duration_h"], p["direction"]) for p in option["published"])

    assert times(there) == times(back)


def test_gauge_breaks_and_borders_are_counted_from_the_start_of_the_trip(corridor):
    there, back = (
        compared(corridor, *ends, "horgos-passenger")["options"][0]
        for ends in (("urumqi", "almaty"), ("almaty", "urumqi"))
    )
    for key in ("gauge_breaks", "borders"):
        assert len(there[key]) == len(back[key]) == 1
        assert 0 < there[key][0]["at_km"] < there["distance_km"]
    assert there["gauge_breaks"][0]["at_km"] + back["gauge_breaks"][0]["at_km"] == pytest.approx(
        there["distance_km"], abs=0.01
    )
    assert there["gauge_breaks"][0]["at_km"] > there["distance_km"] / 2, "Horgos is past the middle"


def test_a_time_published_in_days_is_given_in_hours(corridor):
    (option,) = compared(corridor, "lianyungang", "st-petersburg")["options"]
    hours = {p["evidence"][0]["fact"]: p["duration_h"] for p in option["published"]}
    assert hours["road-wewc-10days"] == 240
    km = {p["evidence"][0]["fact"]: p["value"] for p in option["published_km"]}
    assert km["road-wewc-total"] == 8445
    assert not hours.keys() & km.keys()


def test_terms_add_up_to_the_time_and_causes_to_the_difference(corridor):
    for ends in (("urumqi", "almaty"), ("almaty", "urumqi"), ("lianyungang", "almaty")):
        table = compared(corridor, *ends)
        for option in table["options"]:
            terms = [t["duration_h"] for t in option["terms"]]
            assert sum(terms) == pytest.approx(option["duration_h"]["likely"], abs=1e-9)
            assert [t["kind"] for t in option["terms"]].count("residual") == 1
            timetable = option["timetable"]
            if timetable is not None:
                assert option["duration_h"]["likely"] == timetable["duration_h"]
                assert sum(terms) == pytest.approx(timetable["duration_h"], abs=1e-9)
            assert all(t["low_h"] <= t["duration_h"] <= t["high_h"] for t in option["terms"])
        for gap in (table["difference"], *table["differences"]):
            assert list(gap["by"]) == ["distance", "speed", "border", "waiting", "residual"]
            assert sum(gap["by"].values()) == pytest.approx(gap["duration_h"]["likely"], abs=1e-9)
        first, second = (o["duration_h"]["likely"] for o in table["options"][:2])
        assert table["difference"]["duration_h"]["likely"] == pytest.approx(second - first)
        assert len(table["differences"]) == len(table["options"]) - 1


def test_every_estimate_of_a_term_is_listed_with_three_values_and_their_evidence(corridor):
    table = compared(corridor, "urumqi", "almaty")
    listed = {e["id"]: e for e in table["estimates"]}
    named = {t["estimate"] for o in table["options"] for t in o["terms"]} - {None}
    assert named == listed.keys()
    for item in listed.values():
        assert all(item[bound]["evidence"] for bound in ("low", "likely", "high"))


def test_a_what_if_is_marked_and_never_passes_for_the_published_state(corridor):
    changes = [ClosePlace("horgos"), SetEstimate("speed-passenger-kz", 80.0)]
    table = comparison(
        compare_alternatives(corridor, "urumqi", "almaty", changes=changes), corridor
    )
    assert table["published_state"] is False
    assert [c["kind"] for c in table["what_if"]] == ["close place", "set"]
    horgos = table["options"][0]
    assert (horgos["rerouted"], horgos["via"], horgos["segments"]) == (True, None, [])
    assert compared(corridor, "urumqi", "almaty")["published_state"] is True


def test_times_without_a_service_are_null_and_never_zero(corridor):
    bare = replace(corridor, timing=Timing())
    table = compared(bare, "urumqi", "almaty")
    for part in (*table["options"], table["difference"]):
        assert part["duration_h"] is None
    assert table["difference"]["by"] is None
    assert all(o["why_no_time"] and o["terms"] == [] for o in table["options"])


def test_every_claim_of_the_pack_is_there_once_with_its_summary_in_both_languages(corridor):
    rows = claims(corridor)["claims"]
    assert [row["id"] for row in rows] == list(corridor.claims)
    for row in rows:
        assert row["passage"] in corridor.passages
        assert row["summary"].keys() >= {"en", "id"}


def test_a_verdict_agrees_with_the_figures_for_and_against_it(corridor):
    rows = claims(corridor)["claims"]
    for row in rows:
        if row["verdict"] == "not checkable":
            assert not row["for"], row["id"]
            assert not row["against"], row["id"]
        elif row["verdict"] == "contradicted":
            assert row["against"], row["id"]
            assert not row["for"], row["id"]
        else:
            assert row["for"] or row["against"], row["id"]
        if row["verdict"] == "supported":
            assert row["for"], row["id"]
    assert {row["verdict"] for row in rows} == {
        *("supported", "rounded", "different scope", "contradicted", "not checkable")
    }


def test_values_keep_the_unit_and_the_words_around_them(corridor):
    rows = {row["id"]: row for row in claims(corridor)["claims"]}

    def shown(claim_id):
        return tuple(rows[claim_id][key] for key in ("value", "unit", "qualifier"))

    assert shown("hours-saved") == (8, "h", "up to")
    assert shown("urumqi-horgos-km") == (670, "km", "about")
    assert shown("talks-thursday-2017") == ("2017-06-08", "date", "exact")
    assert rows["rail-freight-2016"]["value"] == 8.2
