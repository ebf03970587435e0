"""A text cut for reading: nothing is lost, nothing overlaps, the shortest passage wins."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.marked_text import (
    Mark,
    cut_paragraphs,
    marks_of,
    part_at,
    parts,
    runs,
)
from explorer.analysis.place_names import Mention
from explorer.model.passages import Located, Status, TextRange


@given(st.text(alphabet="ab \n", max_size=300), st.integers(5, 40))
def test_cut_paragraphs_keep_every_word_and_are_short(text, longest):
    spans = cut_paragraphs(text, longest)
    assert all(0 < end - start <= longest for start, end in spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())


def test_a_line_is_cut_between_words_and_a_word_only_where_it_must():
    assert [b - a for a, b in cut_paragraphs("word " * 20, 42)] == [39, 39, 19]
    assert [b - a for a, b in cut_paragraphs("x" * 100, 40)] == [40, 40, 20]


def test_parts_hold_whole_paragraphs_and_a_position_is_found_in_its_part():
    spans = cut_paragraphs("\n".join("paragraph" for _ in range(10)))
    found = parts(spans, 30)
    assert found == ((0, 3), (3, 6), (6, 9), (9, 10))
    assert [part_at(spans, found, spans[n][0]) for n in (0, 3, 8, 9)] == [0, 1, 2, 3]
    assert parts(()) == ()


def test_the_shortest_passage_wins_and_a_name_cuts_it():
    marks = [Mark("long", 0, 20), Mark("short", 5, 10)]
    found = runs((0, 25), marks, [Mention(12, 18, ("horgos",)), Mention(21, 24, ("almaty",))])
    assert [(r.start, r.end, r.passage_id, r.place_ids) for r in found] == [
        (0, 5, "long", ()),
        (5, 10, "short", ()),
        (10, 12, "long", ()),
        (12, 18, "long", ("horgos",)),
        (18, 20, "long", ()),
        (20, 21, "", ()),
        (21, 24, "", ("almaty",)),
        (24, 25, "", ()),
    ]


def test_of_passages_that_overlap_late_in_a_text_the_shortest_wins_not_the_earliest():
    marks = [Mark("long", 0, 11), Mark("short", 8, 10)]
    assert [r.passage_id for r in runs((0, 11), marks, [])] == ["long", "short", "long"]


def test_an_ambiguous_passage_is_marked_at_each_place_that_fits():
    twice = Located("p", Status.AMBIGUOUS, None, None, 1.0, (TextRange(50, 60), TextRange(5, 15)))
    missing = Located("q", Status.NOT_FOUND, None, None, 0.0)
    assert marks_of([twice, missing]) == (Mark("p", 5, 15), Mark("p", 50, 60))
