"""Citations come back as they were given, whatever the schema allows, and nobody else's change."""

import json

import pytest
from imports.files import exported, saved, written

from explorer.storage.importing import empty_corridor, read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

ITEMS = {
    "number id": {"id": 1, "type": "book", "title": "T"},
    "no title": {"id": "a", "type": "webpage", "URL": "https://example.org/"},
    "range": {"id": "a", "type": "book", "issued": {"date-parts": [[2016, 1], [2017, 6]]}},
    "season, circa": {
        "id": "a",
        "type": "book",
        "issued": {"date-parts": [["2017"]], "season": 2, "circa": True},
    },
    "ancient": {"id": "a", "type": "book", "issued": {"date-parts": [[-44, 3, 15]]}},
    "before 1000": {"id": "a", "type": "book", "issued": {"date-parts": [[800]]}},
    "raw": {"id": "a", "type": "book", "issued": {"raw": "8 June 2017"}},
    "literal": {"id": "a", "type": "book", "issued": {"literal": "n.d."}},
    "texts": {"id": "a", "type": "book", "issued": {"date-parts": [["2017", "6", "8"]]}},
    "no such day": {"id": "a", "type": "book", "issued": {"date-parts": [[2017, 13, 45]]}},
    "particle": {
        "id": "a",
        "type": "book",
        "author": [{"given": "V.", "non-dropping-particle": "van", "family": "Gogh"}],
    },
    "all else": {
        "id": "http://zotero.org/users/1/items/A",
        "type": "chapter",
        "title": "Line\nbreak \u0007",
        "editor": [{"family": "Ed"}],
        "container-title": "Big",
        "DOI": "10.1/x",
        "number": 5,
        "publisher": "",
        "custom": {"a": [1, {"b": None}]},
    },
}
DATES = {
    "range": "2016-01",
    "season, circa": "2017",
    "ancient": "",
    "before 1000": "0800",
    "raw": "2017-06-08",
    "literal": "",
    "texts": "2017-06-08",
    "no such day": "2017",
}


@pytest.mark.parametrize("name", DATES)
def test_a_date_is_read_as_far_as_a_calendar_has_it(tmp_path, name):
    found = read_import(written(tmp_path, "x.json", [ITEMS[name]]), empty_corridor("x"))
    assert found.records["a"].issued == DATES[name]


def test_all_that_the_schema_allows_comes_out_as_it_went_in(tmp_path):
    items = [{**item, "id": n if item["id"] == "a" else item["id"]} for n, item in
             zip("bcdefghijklm", ITEMS.values(), strict=True)]  # fmt: skip
    items.append({**items[-1], "title": "the same id again"})
    before = load_corridor(default_corridor())
    found, corridor = saved(written(tmp_path, "x.json", items), tmp_path / "new", alone=False)
    assert found.left_out == ()
    assert {i: corridor.sources[i] for i in before.sources} == dict(before.sources)
    assert corridor.sources["l"].author == "V. van Gogh"
    out = exported(corridor, tmp_path / "out.csl.json")
    assert out[-len(items) :] == items
    antara = next(item for item in out if item["id"] == "antara-2024")
    assert antara["container-title"] == "ANTARA"
    again = read_import(tmp_path / "out.csl.json", corridor)
    assert (again.new, again.changed) == ((), ())


def test_half_a_character_leaves_out_its_item_alone(tmp_path):
    text = '[{"id":"\\ud800","title":"x","type":"book"},{"id":"b","title":"T","type":"book"}]'
    found = read_import(written(tmp_path, "x.json", text), empty_corridor("x"))
    assert found.new == ("b",)
    assert [(f.record, f.field, f.problem) for f in found.left_out] == [
        ("item 1", "id", "wrong_sign")
    ]


BIBTEX = r"""
@string{j = "Journal of {T}ests"}
@article{wang2024, author = {Wang, Li and {Xinhua News} and Vincent van Gogh},
  title = {The {Khorgos} Gate: \"Uber}, journal = j, year = 2024, month = jul, pages = {1--9}}
@book{range, title = {R}, date = {2016-01/2017-06}}
@book{broken, title = {unclosed
@book{last, title = {L}}
"""


def test_bibtex_is_read_with_names_macros_and_letters(tmp_path):
    found = read_import(written(tmp_path, "x.bib", BIBTEX), empty_corridor("x"))
    assert found.new == ("wang2024", "range", "last")
    item = found.records["wang2024"].csl
    assert (item["title"], item["container-title"], item["page"]) == (
        "The Khorgos Gate: Über",
        "Journal of Tests",
        "1-9",
    )
    assert item["author"] == [
        {"family": "Wang", "given": "Li"},
        {"literal": "Xinhua News"},
        {"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van"},
    ]
    assert found.records["wang2024"].issued == "2024-07"
    assert found.records["range"].csl["issued"] == {"date-parts": [[2016, 1], [2017, 6]]}
    assert ["broken" in fault.found for fault in found.left_out] == [True]


RIS = """TY  - JOUR
AU  - Wang, Li
TI  - Khorgos
T2  - Journal
DA  - 2024/07/03/
SP  - 1
EP  - 9
UR  - https://example.org/
ER  -

TY  - BOOK
TI  - without an end
"""


def test_ris_is_read_and_a_reference_without_an_end_is_told(tmp_path):
    found = read_import(written(tmp_path, "x.ris", RIS), empty_corridor("x"))
    source = found.records["wang-2024"]
    assert (source.title, source.author, source.issued) == ("Khorgos", "Li Wang", "2024-07-03")
    assert (source.csl["page"], source.url) == ("1-9", "https://example.org/")
    assert [fault.field for fault in found.left_out] == ["ER"]


def test_a_line_of_ris_before_any_tag_is_kept_with_its_reference(tmp_path):
    odd = RIS.replace("TY  - JOUR\n", "TY  - JOUR\nAU0 - Wang, Li\n", 1)
    found = read_import(written(tmp_path, "x.ris", odd), empty_corridor("x"))
    source = found.records["wang-2024"]
    assert source.csl["custom"]["ris"]["unknown_tag"] == {"": ["AU0 - Wang, Li"]}


def test_what_is_filled_in_is_not_exported(tmp_path):
    item = {"id": "a", "type": "book"}
    _, corridor = saved(written(tmp_path, "x.json", [item]), tmp_path / "new")
    assert corridor.sources["a"].title == "a"
    assert json.loads(json.dumps(exported(corridor, tmp_path / "o.csl.json"))) == [item]
