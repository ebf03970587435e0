"""Annotations of other tools are anchored in the texts at hand, or kept as they are."""

import json

import pytest
from imports.files import exported, saved, written

from explorer.model.passages import PassageKind
from explorer.storage.importing import read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


WORDS = "to Almaty can be led through"
"""Words of our own reading, in the third sentence of its second paragraph."""


def quote(exact=WORDS, **more):
    return {"type": "TextQuoteSelector", "exact": exact, **more}


def note(*selectors, identity="#1", **fields):
    return {
        "id": identity,
        "type": "Annotation",
        "body": [{"type": "TextualBody", "purpose": "commenting", "value": "c"}],
        "target": {"selector": list(selectors)},
        **fields,
    }


ROW = {
    "id": "abc",
    "uri": "https://example.org/",
    "text": "c",
    "tags": ["figure"],
    "target": [{"source": "https://example.org/", "selector": [
        {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 1},
        {"type": "TextPositionSelector", "start": 4, "end": 8}, quote()]}],
}  # fmt: skip
FORMS = {
    "single": note(quote()),
    "list": [note(quote())],
    "page": {"type": "AnnotationPage", "items": [note(quote())]},
    "collection": {
        "type": "AnnotationCollection",
        "first": {"type": "AnnotationPage", "items": [note(quote())]},
    },
    "hypothesis rows": {"total": 1, "rows": [ROW]},
    "hypothesis client": {"client_version": "1", "annotations": [ROW]},
    "text and fragment": note(target="https://example.org/#:~:text=" + WORDS.replace(" ", "%20")),
    "range": note(
        {
            "type": "RangeSelector",
            "startSelector": quote("to Almaty can be"),
            "endSelector": quote("led through"),
        }
    ),
    "refined": note({"type": "FragmentSelector", "value": "p1", "refinedBy": quote()}),
    "other case and dashes": note(quote("TO almaty  can be led\nthrough")),
}


@pytest.mark.parametrize("name", FORMS)
def test_words_of_a_text_at_hand_are_found_in_every_form(tmp_path, corridor, name):
    found = read_import(written(tmp_path, "x.json", FORMS[name]), corridor)
    (passage,) = found.records.values()
    where = passage.source_id, passage.paragraph, passage.sentences
    assert where == ("reading-en", 2, (3, 3))
    assert WORDS not in json.dumps(dict(found.kept)), "the words stay with their text"
    if "hypothesis" in name:
        assert passage.kinds == (PassageKind.FIGURE,)


@pytest.mark.parametrize(
    "annotation",
    [
        note(quote("the")),  # in every text, and nothing tells which
        note(quote("words that nobody has written here")),
        note({"type": "TextPositionSelector", "start": 10, "end": 20}),
        note({"type": "FragmentSelector", "value": "xywh=1,2,3,4"}),
        note(target="https://example.org/"),
    ],
)
def test_what_stands_in_no_text_is_kept_as_it_came(tmp_path, corridor, annotation):
    found = read_import(written(tmp_path, "x.json", [annotation]), corridor)
    assert (found.loose, dict(found.records)) == (("1",), {})
    assert found.kept["1"] == annotation


def test_words_around_decide_between_places(tmp_path, corridor):
    text = corridor.readings["reading-en"]
    at = text.index("Horgos", text.index("Horgos") + 1)
    around = quote("Horgos", prefix=text[at - 30 : at], suffix=text[at + 6 : at + 30])
    target = {"source": "reading-en", "selector": [around]}
    found = read_import(written(tmp_path, "x.json", note(target=target)), corridor)
    (passage,) = found.records.values()
    assert passage.paragraph == text[:at].count("\n\n") + 1


def test_annotations_saved_come_out_the_same_the_second_time(tmp_path):
    given = [
        note(quote(), identity="http://example.org/1", target={
            "source": "https://example.org/", "selector": [quote()]}),
        note(quote("not there at all"), identity="http://example.org/2"),
    ]  # fmt: skip
    path = written(tmp_path, "x.json", given)
    _, corridor = saved(path, tmp_path / "new", alone=False)
    first = exported(corridor, tmp_path / "one.annotations.json")
    assert first["items"][-1] == given[1]
    anchored = next(i for i in first["items"] if i["id"] == given[0]["id"])
    assert anchored["body"] == given[0]["body"]
    again = read_import(tmp_path / "one.annotations.json", corridor)
    assert (again.new, again.changed) == ((), ())
