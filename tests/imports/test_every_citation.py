"""Everything that CSL-JSON allows is taken over and comes out again, and citeproc can cite it.

The fields, types and shapes are those of the published schema (csl-data.json 1.0.2), which is in no
package that could be installed; they are written down here after it.
"""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from imports.files import exported, saved, written

from explorer.export.files import export
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor


def listed(words):
    return words.split()


TYPES = listed(
    """article article-journal article-magazine article-newspaper bill book broadcast chapter
classic collection dataset document entry entry-dictionary entry-encyclopedia event
figure graphic hearing interview legal_case legislation manuscript map motion_picture
musical_score pamphlet paper-conference patent performance periodical
personal_communication post post-weblog regulation report review review-book software
song speech standard thesis treaty webpage"""
)
NAMES = listed(
    """author chair collection-editor compiler composer container-author contributor curator
director editor editorial-director executive-producer guest host interviewer illustrator
narrator organizer original-author performer producer recipient reviewed-author
script-writer series-creator translator"""
)
DATES = listed("""accessed available-date event-date issued original-date submitted""")
TEXTS = listed(
    """citation-key language journalAbbreviation shortTitle abstract annote archive
archive_collection archive_location archive-place authority call-number citation-label
collection-title container-title container-title-short dimensions division DOI event
event-title event-place genre ISBN ISSN jurisdiction keyword medium note
original-publisher original-publisher-place original-title part-title PMCID PMID
publisher publisher-place references reviewed-genre reviewed-title scale source status
title title-short URL volume-title year-suffix"""
)
NUMBERS = listed(
    """chapter-number citation-number collection-number edition first-reference-note-number
issue locator number number-of-pages number-of-volumes page page-first part-number
printing-number section supplement-number version volume"""
)

# Halves of characters are refused in words, and control characters cannot be shown.
letters = st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp"))
text = st.text(letters, min_size=1, max_size=12).map(str.strip).filter(bool)
number = st.integers(-9999, 99999)
text_or_number = text | number
name = st.fixed_dictionaries(
    {},
    optional={
        "family": text,
        "given": text,
        "dropping-particle": text,
        "non-dropping-particle": text,
        "suffix": text,
        "comma-suffix": text_or_number | st.booleans(),
        "static-ordering": text_or_number | st.booleans(),
        "literal": text,
        "parse-names": text_or_number | st.booleans(),
    },
)
day = st.lists(number | number.map(str), min_size=1, max_size=3)
date = st.from_regex(
    r"[0-9]{4}(-(0[1-9]|1[0-2]))?[~?]?(/[0-9]{4})?", fullmatch=True
) | st.fixed_dictionaries(
    {},
    optional={
        "date-parts": st.lists(day, min_size=1, max_size=2),
        "season": text_or_number,
        "circa": text_or_number | st.booleans(),
        "literal": text,
        "raw": text,
    },
)
custom = st.dictionaries(
    text, text_or_number | st.booleans() | st.lists(text, max_size=2), max_size=2
)
item = st.fixed_dictionaries(
    {"type": st.sampled_from(TYPES), "id": text_or_number},
    optional={
        "categories": st.lists(text, max_size=2),
        "custom": custom,
        **dict.fromkeys(NAMES, st.lists(name, max_size=2)),
        **dict.fromkeys(DATES, date),
        **dict.fromkeys(TEXTS, text),
        **dict.fromkeys(NUMBERS, text_or_number),
    },
)
items = st.lists(item, min_size=1, max_size=4, unique_by=lambda each: str(each["id"]))


def through(given_items):
    """Return what comes out of a corridor that was made of nothing but some items."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found, made = saved(written(folder, "x.csl.json", given_items), folder / "made")
        assert not found.left_out
        return exported(made, folder / "out.csl.json")


@given(items)
@settings(max_examples=40)
@example([{"id": 7, "type": "book"}, {"id": "7a", "type": "book", "issued": {"raw": "ca. 1850"}}])
@example([{"id": "a", "type": "book", "issued": {"date-parts": [[-44, 3, 15], ["1999"]]}}])
@example([{"id": "a", "type": "song", "author": [{}], "issued": {}, "title": "x\u3000y"}])
def test_whatever_the_schema_allows_comes_out_as_it_went_in(given_items):
    assert through(given_items) == given_items


@pytest.mark.parametrize("kind", TYPES)
def test_an_item_of_each_type_with_every_field_at_once_comes_out_as_it_went_in(kind):
    whole = {
        "id": kind,
        "type": kind,
        "categories": ["a"],
        "custom": {"x": {"y": [1, 2.5, None]}},
        **{each: [{"family": "Gaulle", "non-dropping-particle": "de"}] for each in NAMES},
        **{each: {"date-parts": [[876, 2], [2001]], "circa": True} for each in DATES},
        **{each: f"{each} “x”\nand more" for each in TEXTS},
        **dict.fromkeys(NUMBERS, 12),
    }
    assert through([whole]) == [whole]


def test_what_came_in_beside_a_corridors_own_sources_changes_none_of_them(tmp_path):
    before = tmp_path / "before.csl.json"
    export(before, load_corridor(default_corridor()))
    path = written(tmp_path, "x.csl.json", [{"id": "new", "type": "book"}])
    _, made = saved(path, tmp_path / "made", alone=False)
    after = exported(made, tmp_path / "after.csl.json")
    assert after == [*json.loads(before.read_text(encoding="utf-8")), {"id": "new", "type": "book"}]


def test_citeproc_cites_every_source_of_an_export(tmp_path):
    citeproc = pytest.importorskip("citeproc", reason="citeproc-py is not installed")
    from citeproc.source.json import CiteProcJSON

    path = tmp_path / "x.csl.json"
    export(path, load_corridor(default_corridor()))
    given_items = json.loads(path.read_text(encoding="utf-8"))
    style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
    source = CiteProcJSON(given_items)
    bibliography = citeproc.CitationStylesBibliography(style, source, citeproc.formatter.plain)
    for each in given_items:
        key = citeproc.CitationItem(each["id"])
        bibliography.register(citeproc.Citation([key]))
    told = [str(entry) for entry in bibliography.bibliography()]
    assert len(told) == len(given_items)
    for each in given_items:
        assert any(each["title"] in entry for entry in told)
