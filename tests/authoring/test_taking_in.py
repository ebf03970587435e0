"""Files of places and annotations feed the same page as the text: as proposals."""

import json

import pytest

from explorer.analysis.authoring import deciding
from explorer.errors import PackError
from explorer.export.drafts.corridor_writing import write_corridor
from explorer.model.authoring.drafts import Decision, Origin
from explorer.storage.corridor_file import check_corridor, named_contents, read_corridor
from explorer.ui.window.authoring.file_proposals import proposed_from


@pytest.fixture
def new_places(draft):
    def of(after):
        return [p for p in after.places if p not in draft.places]

    return of


def test_a_table_of_places_becomes_proposals_that_stand_where_the_text_names_them(
    draft, text, tmp_path, new_places
):
    named = next(p for p in draft.places if p.spots)
    word = text[named.spots[0].start : named.spots[0].end]
    path = tmp_path / "places.csv"
    path.write_text(f"name,latitude,longitude\n{word},1.5,2.5\nNowhere Yard,3.25,4.5\n")
    made = new_places(proposed_from(path, draft, text))
    assert [(p.name, p.lonlat) for p in made] == [(word, (2.5, 1.5)), ("Nowhere Yard", (4.5, 3.25))]
    assert {(p.origin, p.decision) for p in made} == {(Origin.FILE, Decision.PROPOSED)}
    assert made[0].spots
    assert all(text[s.start : s.end] == word for s in made[0].spots)
    assert not made[1].spots
    twice = proposed_from(path, proposed_from(path, draft, text), text)
    assert len(new_places(twice)) == 2


def test_geojson_and_linked_places_feed_the_same_page(draft, text, tmp_path, new_places):
    at = {"type": "Point", "coordinates": [106.9, -6.1]}
    plain = {"type": "Feature", "properties": {"name": "Gudang Timur"}, "geometry": at}
    linked = {
        "@id": "https://example.org/1",
        "type": "Feature",
        "properties": {"title": "Gudang Barat"},
        "names": [{"toponym": "Gudang Barat"}],
        "geometry": at,
    }
    for name, feature in (("a.geojson", plain), ("b.lpf.json", linked)):
        path = tmp_path / name
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
        (made,) = new_places(proposed_from(path, draft, text))
        assert made.name == (feature["properties"].get("name") or "Gudang Barat")
        assert made.lonlat == (106.9, -6.1)


def test_annotations_of_the_text_become_proposed_passages(draft, text, tmp_path):
    row = draft.passages[0]
    note = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/a",
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "What it begins with", "purpose": "describing"},
        "target": {
            "source": f"text-of-{draft.id}",
            "selector": {"type": "TextQuoteSelector", "exact": text[row.start : row.end]},
        },
    }
    path = tmp_path / "notes.json"
    path.write_text(json.dumps(note))
    after = proposed_from(path, draft, text)
    made = after.passage_at(row.start)
    assert made.summary == "What it begins with"
    assert made.decision is Decision.PROPOSED


def test_a_file_that_holds_nothing_of_the_kind_is_refused_in_words(draft, text, tmp_path):
    path = tmp_path / "places.csv"
    path.write_text("colour\nred\n")
    with pytest.raises(PackError):
        proposed_from(path, draft, text)


def test_the_words_of_the_text_leave_only_where_they_are_asked_for(draft, text, tmp_path):
    sure = deciding.confirm_sure(draft)
    without, with_words = tmp_path / "a.corridor", tmp_path / "b.corridor"
    write_corridor(without, sure, text)
    write_corridor(with_words, sure, text, with_text=True)
    assert check_corridor(without) == check_corridor(with_words) == ()
    assert list(read_corridor(with_words).readings.values()) == [text]
    assert not read_corridor(without).readings
    whole = b" ".join(named_contents(without, ()).values()).decode()
    words = text.split()
    for start in range(len(words) - 8):
        assert " ".join(words[start : start + 9]) not in whole
