"""Who is the source: what publishers are, and which of them are the same witness twice."""

import shutil

import pytest
from msgspec.structs import replace

from explorer.analysis.claims import check_claim
from explorer.analysis.claims.publishers import (
    followed_by,
    publishers_in,
    publishers_of_source,
    same_witness,
)
from explorer.analysis.lessons.resolving import Resolver
from explorer.model.lessons.guesses import Asked, Phase
from explorer.model.sources import Publisher
from explorer.session import Session
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.paths import default_corridor, shipped_corridors
from explorer.wording import claim_words, phrases
from explorer.wording.lessons.step_views import Telling, step_view, teacher_view

CODES = {"en", "id"}


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def ids(found):
    return [publisher.id for publisher in found]


def test_a_citation_may_name_several_and_the_longest_name_counts(corridor):
    assert ids(publishers_in("Xinhua / People's Daily (mirror read)", corridor)) == [
        "xinhua",
        "peoples-daily",
    ]
    assert ids(publishers_in("CGTN via PRNewswire", corridor)) == ["cgtn", "press-release"]
    assert publishers_in("Xinhuanet and a KTZx", corridor) == ()
    known = Publisher("other", ("Xinhua Sports",), {"en": "another one"})
    both = replace(corridor, publishers={**corridor.publishers, "other": known})
    assert ids(publishers_in("Xinhua Sports", both)) == ["other"]


def test_the_articles_follow_whom_they_name(corridor):
    assert ids(followed_by(publishers_of_source("hrp-2017", corridor), corridor)) == ["xinhua"]
    assert ids(publishers_of_source("antara-2024", corridor))[0] == "article-antara"
    assert ids(followed_by(publishers_of_source("antara-2024", corridor), corridor)) == ["cgtn"]


def test_figures_of_one_publication_or_read_from_one_another_are_one_witness(corridor):
    children = [f for f in corridor.facts.values() if f.derived_from]
    child = children[0]
    assert same_witness((child.id, child.derived_from), corridor) == (
        (child.id, child.derived_from),
    )
    one, other = "rail-urc-alm-alataw-km", "rail-urc-alm-horgos-km"
    assert same_witness((one, other), corridor) == ((one, other),)
    apart = next(f for f in corridor.facts.values() if f.publisher.startswith("Kazinform"))
    assert same_witness((one, apart.id), corridor) == ()


def test_a_claim_says_who_states_it_and_who_is_no_second_witness(corridor, qapp):
    claim = corridor.claims["hours-saved"]
    said = claim_words.sources_of(claim, check_claim(claim, corridor), corridor, "en")
    assert said[0].startswith("hrp, June 2017: a text whose publisher is not known")
    assert "Xinhua: state news agency of China" in said
    assert (
        "The text takes its report from Xinhua: a figure from there is no second witness." in said
    )
    assert any("come from one publication, CNCN" in line for line in said)


def test_says_who_tells_what_the_publisher_is(corridor, qapp):
    fact = corridor.facts["rail-horgos-xinhua-en"]
    (evidence,) = fact.value.evidence
    assert "state news agency of China" in phrases.says_who(evidence, corridor, "en")
    assert "kantor berita negara Tiongkok" in phrases.says_who(evidence, corridor, "id")


def test_a_lesson_tells_who_the_source_is_once_the_answer_is_shown(corridor, qapp):
    lesson = next(
        i.lesson for i in read_lessons(default_corridor(), corridor) if i.lesson.id == "newspaper"
    )
    session, resolver = Session(corridor, "en"), Resolver(corridor)
    at = [step.id for step in lesson.steps].index("to-almaty")
    step, telling = lesson.steps[at], Telling(lesson, session.state, resolver)
    told = "Xinhua: state news agency of China"
    assert told not in step_view(telling, step, Asked(), None).lines
    shown = step_view(telling, step, Asked(Phase.REVEALED), None)
    assert told in shown.lines
    assert len(shown.lines) <= 3, "a room reads no more"
    note = teacher_view(lesson, at, session.state, resolver).note.splitlines()
    assert set(shown.lines) < set(note)


@pytest.mark.parametrize("path", shipped_corridors(), ids=lambda path: path.name)
def test_every_publisher_is_told_in_both_languages_and_stands_somewhere(path):
    corridor = load_corridor(path)
    said = [fact.publisher for fact in corridor.facts.values()]
    said += [source.publisher for source in corridor.sources.values()]
    named = {p.id for text in said for p in publishers_in(text, corridor)}
    followed = {other for p in corridor.publishers.values() for other in p.follows}
    assert corridor.publishers
    for publisher in corridor.publishers.values():
        assert set(publisher.what) == CODES
        assert publisher.id in named | followed or publisher.source_ids, publisher.id
    for claim in corridor.claims.values():
        assert publishers_of_source(corridor.passages[claim.passage_id].source_id, corridor)


@pytest.mark.parametrize(
    ("old", "new", "field", "problem"),
    [
        ('follows = ["xinhua"]', 'follows = ["nobody"]', "follows", "unknown_id"),
        ('follows = ["xinhua"]', 'follows = ["article-hrp"]', "follows", "unknown_id"),
        ('sources = ["hrp-2017"]', 'sources = ["hrp"]', "sources", "unknown_id"),
        ('names = ["Xinhua"]', "names = []", "names", "empty_entry"),
        ('names = ["Xinhua"]', 'nams = ["Xinhua"]', "names", "missing_field"),
        ('names = ["Xinhua"]', 'nams = ["Xinhua"]', "nams", "unknown_field"),
        ('id = "cgtn"', 'id = "xinhua"', "id", "duplicate_id"),
    ],
)
def test_what_is_wrong_with_a_publisher_is_named(tmp_path, old, new, field, problem):
    pack = tmp_path / "china-kazakhstan"
    shutil.copytree(default_corridor(), pack)
    file = pack / "publishers.toml"
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")
    found = {(f.file, f.field, f.problem) for f in check_pack(pack)}
    assert ("publishers.toml", field, problem) in found, found
