"""Stretches of texts at hand, annotated as each tool writes it: every one of them is found.

The shapes are those that the tools and the standard's own examples have; their words are ours.
"""

import json
import random

import pytest
from imports.files import written

from explorer.analysis.text import normalised
from explorer.storage.importing import read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

PAGE = "https://example.org/page"
TRIES = 12


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def stretches(corridor):
    """Yield stretches of whole words of our own readings, the same at every run."""
    draw = random.Random(7)
    for source_id, text in corridor.readings.items():
        words = [n + 1 for n, sign in enumerate(text) if sign == " "]
        for _ in range(TRIES):
            start = draw.choice(words[: len(words) - 30])
            end = text.index(" ", start + draw.randint(25, 90))
            if text[start:end].count("\n") == 0 and text.count(text[start:end]) == 1:
                yield source_id, text, start, end


def quoted(text, start, end):
    return {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - 32) : start],
        "suffix": text[end : end + 32],
    }


def placed(start, end):
    return {"type": "TextPositionSelector", "start": start, "end": end}


def commented(**more):
    body = {"type": "TextualBody", "value": "a remark", "purpose": "commenting"}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "http://example.org/anno/1",
        "type": "Annotation",
        "body": [body],
        **more,
    }


def as_recogito(text, start, end):
    target = {"selector": [quoted(text, start, end), placed(start, end)]}
    return [commented(id="#7a4f", target=target)]


def as_text_annotator(text, start, end):
    selector = {"quote": text[start:end], "start": start, "end": end}
    bodies = [{"id": "b", "annotation": "a", "purpose": "commenting", "value": "a remark"}]
    return [{"id": "a", "bodies": bodies, "target": {"annotation": "a", "selector": [selector]}}]


def as_hypothesis(text, start, end):
    path = {"startContainer": "/p[2]", "endContainer": "/p[2]", "startOffset": 1, "endOffset": 9}
    selectors = [
        {"type": "RangeSelector", **path},
        placed(start + 400, end + 400),
        quoted(text, start, end),
    ]
    row = {
        "id": "x1",
        "created": "2020-01-01T00:00:00.000000+00:00",
        "user": "acct:someone@hypothes.is",
        "uri": PAGE,
        "text": "a remark",
        "tags": ["t"],
        "target": [{"source": PAGE, "selector": selectors}],
        "document": {"title": ["A page"]},
        "links": {"json": "https://hypothes.is/api/annotations/x1"},
    }
    return {"total": 1, "rows": [row]}


def as_standard_refined(text, start, end):
    refined = {"type": "FragmentSelector", "value": "p2", "refinedBy": quoted(text, start, end)}
    return commented(target={"source": PAGE, "selector": refined})


def as_standard_range(text, start, end):
    middle = text.index(" ", (start + end) // 2)
    selector = {
        "type": "RangeSelector",
        "startSelector": {"type": "TextQuoteSelector", "exact": text[start:middle]},
        "endSelector": {"type": "TextQuoteSelector", "exact": text[middle + 1 : end]},
    }
    return commented(target={"source": PAGE, "selector": selector})


def as_standard_choice(text, start, end):
    members = [{"source": PAGE, "selector": quoted(text, start, end)}]
    return commented(target={"type": "List", "items": members})


def as_standard_collection(text, start, end):
    target = {"source": PAGE, "selector": quoted(text, start, end)}
    page = {"type": "AnnotationPage", "startIndex": 0, "items": [commented(target=target)]}
    return {"type": "AnnotationCollection", "total": 1, "first": page}


def as_open_annotation(text, start, end):
    selector = {"@type": "oa:TextQuoteSelector", "exact": text[start:end]}
    return {
        "@type": "sc:AnnotationList",
        "resources": [
            {
                "@id": "http://example.org/oa/1",
                "@type": "oa:Annotation",
                "motivation": "oa:commenting",
                "resource": {"@type": "cnt:ContentAsText", "chars": "a remark"},
                "on": {"@type": "oa:SpecificResource", "full": PAGE, "selector": selector},
            }
        ],
    }


def as_text_fragment(text, start, end):
    from urllib.parse import quote

    return commented(target=f"{PAGE}#:~:text={quote(text[start:end], safe='')}")


SHAPES = [name for name in dir() if name.startswith("as_")]


@pytest.mark.parametrize("shape", SHAPES)
def test_every_stretch_is_found_where_it_stands(tmp_path, corridor, shape):
    tried = 0
    for source_id, text, start, end in stretches(corridor):
        path = written(tmp_path, "x.json", globals()[shape](text, start, end))
        found = read_import(path, corridor)
        (passage,) = found.records.values()
        assert passage.source_id == source_id
        sentences = normalised(text)[passage.start : passage.end]
        assert normalised(text[start:end]) in sentences
        assert "a remark" in passage.summary.values()
        assert text[start:end] not in json.dumps(dict(found.kept), ensure_ascii=False)
        tried += 1
    assert tried >= TRIES
