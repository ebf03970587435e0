"""Texts of a corridor's own: read with the pack, held against its passages, packed and copied."""

import json
import os

import pytest
from packs import parsed, replaced
from readings import ENGLISH, INDONESIAN, pack_with_readings

from explorer.analysis.anchoring import locate, recognise
from explorer.errors import PackError
from explorer.export.files import export
from explorer.export.pack_copy import write_copy
from explorer.model.passages import Status
from explorer.storage.corridor_file import check_corridor, read_corridor, write_corridor_file
from explorer.storage.importing import read_import
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.pack.readings import MAX_READING_KB

PASSAGE = "new-line"


@pytest.fixture
def pack(tmp_path):
    return pack_with_readings(tmp_path)


def faults(pack):
    """Return file, record, field and problem of each fault."""
    return [(f.file, f.record, f.field, f.problem) for f in check_pack(pack)]


def test_a_reading_comes_with_the_corridor_and_holds_its_passages_in_each_language(pack):
    assert faults(pack) == []
    corridor = load_corridor(pack)
    assert corridor.readings == {"reading-en": ENGLISH, "reading-id": INDONESIAN}
    for source_id, words in (
        ("reading-en", "The high-speed line is 142.3 km long."),
        ("reading-id", "Panjang jalur kereta cepat 142,3 km."),
    ):
        text, passages = corridor.readings[source_id], corridor.passages_of(source_id)
        assert [p.id for p in passages] == [PASSAGE]
        assert recognise(
            text, {s: corridor.passages_of(s) for s in corridor.sources}
        ).source_id == (source_id)
        (found,) = locate(text, passages)
        assert found.status is Status.VERIFIED
        assert text[found.start : found.end] == words


def test_readers_get_the_reading_in_their_language_and_else_the_first(pack):
    corridor = load_corridor(pack)
    for language, wanted in (("id", "reading-id"), ("en-GB", "reading-en"), ("kk", "reading-en")):
        assert corridor.reading_in(language) == wanted
        assert corridor.passage_in(PASSAGE, language).source_id == wanted
    assert corridor.passages[PASSAGE].start != corridor.passage_in(PASSAGE, "id").start


def test_a_claim_is_counted_once_however_many_languages_its_passage_stands_in(pack):
    corridor = load_corridor(pack)
    assert [c.id for c in corridor.claims_of(PASSAGE)] == ["high-speed-km"]
    assert list(corridor.passages) == [PASSAGE]


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (lambda p: p.unlink(), ("reading.id.txt", "", "", "missing_file")),
        (lambda p: p.write_bytes(b"\xff\xfe"), ("reading.id.txt", "", "", "unreadable_file")),
        (lambda p: p.write_text(" \n"), ("reading.id.txt", "", "", "unreadable_file")),
        (lambda p: p.write_text("Satu\x07dua."), ("reading.id.txt", "", "", "wrong_sign")),
        (
            lambda p: p.write_text("Kata. " * (MAX_READING_KB * 1000 // 6 + 1)),
            ("reading.id.txt", "", "", "too_large"),
        ),
        (
            lambda p: p.write_text(INDONESIAN.replace("142,3", "142,5")),
            ("passages.json", PASSAGE, "HashSelector", "wrong_hash"),
        ),
        (
            lambda p: p.write_text(INDONESIAN.replace("\n\n", " baru\n\n")),
            ("passages.json", PASSAGE, "TextPositionSelector", "out_of_range"),
        ),
        (
            lambda p: p.write_text("Kereta cepat\n"),
            ("passages.json", PASSAGE, "SentenceSelector", "out_of_range"),
        ),
    ],
)
def test_a_reading_that_is_not_as_the_pack_says_is_named(pack, change, wanted):
    change(pack / "reading.id.txt")
    assert faults(pack) == [wanted]


def test_where_the_passage_really_stands_is_said(pack):
    (pack / "reading.id.txt").write_text(INDONESIAN.replace("\n\n", " baru\n\n"), encoding="utf-8")
    (fault,) = check_pack(pack)
    assert "13–48 is out of range" in fault.wrong
    assert fault.right == "18–53 in reading.id.txt"


def test_a_line_end_of_windows_changes_nothing(pack):
    (pack / "reading.id.txt").write_bytes(INDONESIAN.replace("\n", "\r\n").encode())
    assert faults(pack) == []


@pytest.mark.parametrize(
    "name", ["../reading.id.txt", "/etc/passwd.txt", "a/b.txt", "con.txt", "claims.toml", ".txt"]
)
def test_a_name_that_leads_elsewhere_is_refused(pack, name):
    replaced(pack, "sources.json", "reading.id.txt", name)
    assert ("sources.json", "reading-id", "file", "unsafe_name") in faults(pack)


def test_a_name_that_is_no_text_or_stands_twice_is_refused(pack):
    replaced(pack, "sources.json", '"reading.id.txt"', "7")
    assert ("sources.json", "reading-id", "file", "wrong_type") in faults(pack)
    replaced(pack, "sources.json", "7", '"READING.en.txt"')
    assert ("sources.json", "reading-id", "file", "duplicate_name") in faults(pack)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="links cannot be made here")
def test_a_link_is_not_followed_out_of_the_pack(pack, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text(INDONESIAN, encoding="utf-8")
    (pack / "reading.id.txt").unlink()
    (pack / "reading.id.txt").symlink_to(secret)
    assert faults(pack) == [("reading.id.txt", "", "", "not_a_plain_file")]


def test_a_passage_that_stands_twice_in_one_source_is_refused(pack):
    page = parsed(pack, "passages.json")
    page["items"][0]["target"][1]["source"] = "reading-en"
    (pack / "passages.json").write_text(json.dumps(page), encoding="utf-8")
    assert ("passages.json", PASSAGE, "target.source", "duplicate_id") in faults(pack)
    page["items"][0]["target"] = []
    (pack / "passages.json").write_text(json.dumps(page), encoding="utf-8")
    assert ("passages.json", PASSAGE, "target", "missing_field") in faults(pack)


def test_a_passage_may_name_the_facts_it_rests_on_and_no_others(pack):
    page = parsed(pack, "passages.json")
    body = page["items"][0]["body"]
    part = {"type": "SpecificResource", "purpose": "identifying", "source": "fact:old-line-km"}
    body.append(part)
    (pack / "passages.json").write_text(json.dumps(page), encoding="utf-8")
    assert load_corridor(pack).passages[PASSAGE].fact_ids == ("old-line-km",)
    part["source"] = "fact:nobody-said-so"
    (pack / "passages.json").write_text(json.dumps(page), encoding="utf-8")
    assert faults(pack) == [("passages.json", PASSAGE, "body.source", "unknown_id")]


# ------------------------------------------------------------------ as a file, and copied


def test_a_reading_travels_in_a_corridor_file(pack, tmp_path):
    file = tmp_path / "two.corridor"
    write_corridor_file(pack, file)
    assert check_corridor(file) == ()
    assert read_corridor(file) == load_corridor(pack)


def test_a_pack_whose_passages_do_not_fit_its_reading_is_not_packed(pack, tmp_path):
    (pack / "reading.id.txt").write_text(INDONESIAN.replace("142", "143"), encoding="utf-8")
    with pytest.raises(PackError) as caught:
        write_corridor_file(pack, tmp_path / "two.corridor")
    assert [f.problem for f in caught.value.faults] == ["wrong_hash"]
    assert not (tmp_path / "two.corridor").exists()


@pytest.mark.parametrize("name", ["x.annotations.json", "x.csl.json"])
def test_passages_and_sources_go_out_and_come_back_without_the_texts(pack, tmp_path, name):
    corridor = load_corridor(pack)
    export(tmp_path / name, corridor)
    out = (tmp_path / name).read_text(encoding="utf-8")
    assert "jalur kereta cepat 142,3" not in out
    assert "reading.id.txt" not in out
    found = read_import(tmp_path / name, corridor)
    assert not found.new
    assert not found.changed
    write_copy(pack, corridor, found, tmp_path / "copy")
    assert load_corridor(tmp_path / "copy", thoroughly=True) == corridor
