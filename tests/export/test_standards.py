"""What the W3C's tests of annotations and the format of Linked Places ask for, in our exports.

The rules are read from the standards and from the W3C's tests (web-platform-tests,
annotation-model), which are in no package that could be installed.
"""

import json
import re

import pytest
from imports.files import written

from explorer.export.files import export
from explorer.export.pack_copy import write_new
from explorer.storage.importing import read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, shipped_corridors

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
IRI = re.compile(r"[a-z][a-z0-9+.-]*:\S+")
LANGUAGE = re.compile(r"[a-z]{2,3}(-.*)?")
FORMAT = re.compile("(application|audio|example|image|multipart|text|video)/.+")
MOTIVATIONS = {
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing"),
    *("highlighting", "identifying", "linking", "moderating", "questioning", "replying"),
    "tagging",
}
CLASSES = {"Dataset", "Image", "Video", "Sound", "Text", "TextualBody"}
WITH_VALUE = ("FragmentSelector", "CssSelector", "XPathSelector", "SvgSelector")
OTHERS = {
    "@context": CONTEXT,
    "type": "AnnotationPage",
    "partOf": "http://example.org/unknown",
    "items": [
        {
            "type": "Annotation",
            "body": [{"type": "TextualBody", "value": "v", "purpose": "commenting"}],
            "target": [
                {
                    "source": "http://example.org/page",
                    "selector": [{"type": "TextQuoteSelector", "exact": "nowhere at hand"}],
                }
            ],
        },
        {
            "id": "http://example.org/anno/1",
            "type": "Annotation",
            "bodyValue": "v",
            "target": "http://example.org/page#xywh=0,0,1,1",
        },
    ],
}


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def is_iri(value):
    return isinstance(value, str) and bool(IRI.fullmatch(value))


def is_selector(selector):
    """4.2: one of the standard's, or something known by its address."""
    kind = selector.get("type")
    if kind in WITH_VALUE:
        return isinstance(selector.get("value"), str)
    if kind == "TextQuoteSelector":
        return isinstance(selector.get("exact"), str)
    if kind in ("TextPositionSelector", "DataPositionSelector"):
        return all(isinstance(selector.get(n), int) and selector[n] >= 0 for n in ("start", "end"))
    if kind == "RangeSelector":
        return all(is_selector(selector.get(n, {})) for n in ("startSelector", "endSelector"))
    return is_iri(selector.get("id"))


def check_resource(resource, *, is_body):
    """3.2 and 4: an address, a text, or a part of something that has an address."""
    if isinstance(resource, str):
        assert is_iri(resource)
        return
    has_value = isinstance(resource.get("value"), str)
    assert is_iri(resource.get("source")) or is_iri(resource.get("id")) or (is_body and has_value)
    assert set(listed(resource.get("type"))) <= CLASSES
    assert set(listed(resource.get("purpose"))) <= MOTIVATIONS
    assert all(LANGUAGE.fullmatch(tag) for tag in listed(resource.get("language")))
    assert all(FORMAT.fullmatch(kind) for kind in listed(resource.get("format")))
    assert all(is_iri(s) or is_selector(s) for s in listed(resource.get("selector")))


def check_page(page):
    """5.2 and 3.1 to 3.3."""
    assert CONTEXT in listed(page["@context"])
    assert page["@context"][0] == CONTEXT
    assert page["type"] == "AnnotationPage"
    assert is_iri(page["id"])
    assert not {"partOf", "next", "prev", "startIndex"} & set(page), "there is one page"
    for item in page["items"]:
        assert is_iri(item["id"])
        assert "Annotation" in listed(item["type"])
        assert set(listed(item.get("motivation"))) <= MOTIVATIONS
        assert listed(item["target"])
        assert not {"body", "bodyValue"} <= set(item)
        for body in listed(item.get("body")):
            check_resource(body, is_body=True)
        for target in listed(item["target"]):
            check_resource(target, is_body=False)


@pytest.mark.parametrize("folder", shipped_corridors(), ids=lambda folder: folder.name)
def test_annotations_pass_the_rules_of_the_w3c(tmp_path, folder):
    corridor = load_corridor(folder)
    for words in ({}, dict.fromkeys(corridor.passages, "some words")):
        path = tmp_path / "x.annotations.json"
        export(path, corridor, words)
        check_page(json.loads(path.read_text(encoding="utf-8")))


def test_imported_annotations_pass_them_too_and_come_back_the_same(tmp_path):
    corridor = load_corridor(default_corridor())
    found = read_import(written(tmp_path, "others.json", OTHERS), corridor)
    write_new(default_corridor(), corridor, found, tmp_path / "copy")
    made = load_corridor(tmp_path / "copy")
    path = tmp_path / "x.annotations.json"
    export(path, made)
    page = json.loads(path.read_text(encoding="utf-8"))
    check_page(page)
    assert len(page["items"]) == len(corridor.passages) + 2
    again = read_import(path, made)
    assert (again.new, again.changed) == ((), ())


@pytest.mark.parametrize(
    "harm",
    [
        lambda page: page.update(partOf="urn:x"),
        lambda page: page["items"][0]["body"][0].update(purpose="musing"),
        lambda page: page["items"][0]["body"][0].update(language="English"),
        lambda page: page["items"][0]["target"].update(type="SpecificResource"),
        lambda page: page["items"][0]["target"]["selector"].append({"type": "OwnSelector"}),
        lambda page: page["items"][0]["target"]["selector"][0].update(start=-1),
        lambda page: page["items"][0].pop("id"),
    ],
)
def test_the_rules_notice_what_breaks_them(tmp_path, harm):
    path = tmp_path / "x.annotations.json"
    export(path, load_corridor(default_corridor()))
    page = json.loads(path.read_text(encoding="utf-8"))
    page["items"] = [i for i in page["items"] if isinstance(i["target"], dict)]
    harm(page)
    with pytest.raises((AssertionError, KeyError)):
        check_page(page)


@pytest.mark.parametrize("folder", shipped_corridors(), ids=lambda folder: folder.name)
def test_linked_places_have_classes_labels_citations_and_times(tmp_path, folder):
    corridor = load_corridor(folder)
    path = tmp_path / "x.lpf.json"
    export(path, corridor)
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        assert feature["properties"]["title"]
        assert set(feature["properties"]["fclasses"]) <= set("AHLPRSTUV"), "GeoNames' classes"
        cited = [c for name in feature["names"] for c in name.get("citations", ())]
        assert cited, "one name at least has a citation"
        assert all(c["label"] and is_iri(c.get("@id", "urn:x")) for c in cited)
        assert all(re.fullmatch(r"-?\d+", c.get("year", "2000")) for c in cited), "WHG's schema"
        assert feature["properties"].get("ccodes") != [], "WHG's schema"
        for kind in feature["types"]:
            assert is_iri(kind.get("identifier", "aat:1"))
            assert all(label["label"] and label["lang"] for label in kind["sourceLabels"])
        assert all(c["label"] for c in feature["geometry"]["citations"])
        for span in feature.get("when", {}).get("timespans", ()):
            assert set(span["start"]) <= {"in", "earliest", "latest"}


def test_a_name_cites_only_texts_in_its_language_that_speak_of_the_place(tmp_path):
    corridor = load_corridor(default_corridor())
    path = tmp_path / "x.lpf.json"
    export(path, corridor)
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    by_id = {f["@id"].rpartition(":")[2]: f for f in features}
    titles = {source.title: source for source in corridor.sources.values()}
    for place in corridor.places.values():
        spoken = {i for p in corridor.passages_about(place.id) for i in p.source_ids}
        for name in by_id[place.id]["names"]:
            for citation in name.get("citations", ()):
                source = titles.get(citation["label"])
                if source is None:
                    assert citation["label"] == place.position_from
                else:
                    assert source.id in spoken
                    assert source.language == name["lang"]
