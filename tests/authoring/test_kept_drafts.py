"""Drafts in the user's folder: whole after every change, refused in words where they are not."""

import errno
import json
import os
import re
import shutil
from pathlib import Path

import pytest

from explorer.analysis.authoring import deciding
from explorer.export.drafts.corridor_writing import write_corridor
from explorer.storage.corridor_file import check_corridor
from explorer.storage.drafts.kept import (
    DELETED,
    FORMAT,
    DraftError,
    begin_draft,
    bring_back,
    draft_folder,
    has_draft,
    keep_draft,
    list_drafts,
    put_aside,
    read_draft,
    remove_deleted,
    remove_draft,
    remove_long_deleted,
)
from tests.endure.authoring import killed_once


def test_a_kill_loses_nothing_that_was_seen_two_seconds_before(tmp_path):
    wanted, kept = killed_once(tmp_path, 3.0)
    assert kept >= wanted > 0


def test_a_draft_comes_back_as_it_was_kept(draft, text, tmp_path, with_ways):
    begin_draft(tmp_path, draft, text)
    changed = with_ways(deciding.confirm_sure(draft))
    keep_draft(tmp_path, changed)
    kept = read_draft(tmp_path, draft.id)
    assert kept.draft == changed
    assert kept.text == text
    assert list_drafts(tmp_path) == (draft.id,)


def test_half_a_write_leaves_the_draft_before_it(draft, text, tmp_path, monkeypatch):
    begin_draft(tmp_path, draft, text)

    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("explorer.storage.writing.os.replace", killed)
    with pytest.raises(KeyboardInterrupt):
        keep_draft(tmp_path, deciding.confirm_sure(draft))
    assert read_draft(tmp_path, draft.id).draft == draft


def test_a_draft_that_goes_meanwhile_takes_no_other_from_the_list(
    draft, text, tmp_path, monkeypatch
):
    begin_draft(tmp_path, draft, text)
    gone = draft_folder(tmp_path, "gone") / "draft.json"
    gone.parent.mkdir()
    gone.write_text("{}")
    real = os.stat

    def refusing(path, *rest, **named):
        if os.fspath(path) == str(gone):
            raise PermissionError(path)
        return real(path, *rest, **named)

    monkeypatch.setattr(os, "stat", refusing)
    assert list_drafts(tmp_path) == (draft.id,)


def test_a_draft_is_marked_as_deleted_now_before_it_lies_among_the_deleted(
    draft, text, tmp_path, monkeypatch
):
    begin_draft(tmp_path, draft, text)
    os.utime(draft_folder(tmp_path, draft.id), (0, 0))
    real = Path.rename

    def met_by_another_start(self, target):
        made = real(self, target)
        remove_long_deleted(tmp_path)
        return made

    monkeypatch.setattr(Path, "rename", met_by_another_start)
    put_aside(tmp_path, draft.id)
    assert (tmp_path / DELETED / draft.id / "draft.json").is_file()


@pytest.mark.parametrize("name", ["my draft (copy)", "Entwurf – Kopie", "v1.0."])
def test_a_draft_copied_by_hand_can_be_deleted_like_any_other(draft, text, tmp_path, name):
    begin_draft(tmp_path, draft, text)
    shutil.copytree(draft_folder(tmp_path, draft.id), draft_folder(tmp_path, name))
    put_aside(tmp_path, name)
    assert list_drafts(tmp_path) == (draft.id,)
    bring_back(tmp_path, name)
    put_aside(tmp_path, name)
    remove_deleted(tmp_path, [name])
    assert not (tmp_path / DELETED).exists()


@pytest.mark.parametrize(
    "name", ["", ".", "..", " ", ".. ", "../drafts/x", "x/../x", "C:x", "a\\b", "x\0"]
)
def test_an_id_that_leads_elsewhere_is_no_draft(draft, text, tmp_path, name):
    begin_draft(tmp_path, draft, text)
    (tmp_path / "drafts" / "draft.json").write_text("{}")
    assert not has_draft(tmp_path, name)


def test_a_draft_that_cannot_be_begun_leaves_nothing_of_its_text(
    draft, text, tmp_path, monkeypatch
):
    with monkeypatch.context() as patched:

        def full(*_):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        patched.setattr("explorer.storage.drafts.kept.keep_draft", full)
        with pytest.raises(OSError, match="No space left"):
            begin_draft(tmp_path, draft, text)
        assert not draft_folder(tmp_path, draft.id).exists()
    begin_draft(tmp_path, draft, text)
    assert read_draft(tmp_path, draft.id).draft == draft


def test_a_newer_format_is_refused_in_words(draft, text, tmp_path):
    begin_draft(tmp_path, draft, text)
    path = draft_folder(tmp_path, draft.id) / "draft.json"
    packed = json.loads(path.read_text(encoding="utf-8"))
    assert packed["format"] == FORMAT
    path.write_text(json.dumps({**packed, "format": FORMAT + 1}), encoding="utf-8")
    with pytest.raises(DraftError) as told:
        read_draft(tmp_path, draft.id)
    assert told.value.reason == "newer"
    assert str(FORMAT + 1) in str(told.value)


@pytest.mark.parametrize("content", ["", "[]", "{", '{"format": 1}', '{"format": 1, "draft": 3}'])
def test_a_damaged_draft_is_refused_in_words(draft, text, tmp_path, content):
    begin_draft(tmp_path, draft, text)
    (draft_folder(tmp_path, draft.id) / "draft.json").write_text(content, encoding="utf-8")
    with pytest.raises(DraftError) as told:
        read_draft(tmp_path, draft.id)
    assert "draft.json" in str(told.value)


def test_another_text_is_not_taken_for_the_drafts_own(draft, text, tmp_path):
    begin_draft(tmp_path, draft, text)
    (draft_folder(tmp_path, draft.id) / "text.txt").write_text("else", encoding="utf-8")
    with pytest.raises(DraftError) as told:
        read_draft(tmp_path, draft.id)
    assert told.value.reason == "changed"


def test_a_draft_that_is_not_there_is_none(tmp_path):
    assert list_drafts(tmp_path) == ()
    assert not has_draft(tmp_path, "none")
    assert not has_draft(tmp_path, "../none")
    with pytest.raises(DraftError):
        read_draft(tmp_path, "none")


def test_a_removed_draft_takes_its_text_along(draft, text, tmp_path):
    begin_draft(tmp_path, draft, text)
    remove_draft(tmp_path, draft.id)
    assert not draft_folder(tmp_path, draft.id).exists()


def test_of_a_draft_whose_removal_is_stopped_nothing_stays_that_no_list_shows(
    draft, text, tmp_path, monkeypatch
):
    begin_draft(tmp_path, draft, text)

    def stopped(folder, **_named):
        (folder / "draft.json").unlink()
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", stopped)
        with pytest.raises(KeyboardInterrupt):
            remove_draft(tmp_path, draft.id)
    assert not list((tmp_path / "drafts").iterdir())
    os.utime(tmp_path / DELETED / draft.id, (0, 0))
    remove_long_deleted(tmp_path)
    assert not list(tmp_path.rglob("text.txt"))


def test_what_another_window_deleted_is_still_there_to_be_brought_back(tmp_path):
    for name in ("ours", "theirs"):
        (tmp_path / DELETED / name).mkdir(parents=True)
    remove_long_deleted(tmp_path)
    remove_deleted(tmp_path, ["ours"])
    assert [each.name for each in (tmp_path / DELETED).iterdir()] == ["theirs"]
    os.utime(tmp_path / DELETED / "theirs", (0, 0))
    remove_long_deleted(tmp_path)
    assert not list((tmp_path / DELETED).iterdir())


@pytest.mark.parametrize("said", ["", "../elsewhere", "/elsewhere", "another"])
def test_a_draft_is_its_folders_whatever_it_calls_itself(draft, text, tmp_path, said):
    home = tmp_path / "home"
    begin_draft(home, draft, text)
    path = draft_folder(home, draft.id) / "draft.json"
    table = json.loads(path.read_text("utf-8"))
    table["draft"]["id"] = said
    path.write_text(json.dumps(table), "utf-8")
    kept = read_draft(home, draft.id)
    assert kept.draft == draft
    before = sorted(tmp_path.rglob("*"))
    keep_draft(home, kept.draft)
    assert sorted(tmp_path.rglob("*")) == before
    write_corridor(tmp_path / "made.corridor", kept.draft, kept.text)
    assert check_corridor(tmp_path / "made.corridor") == ()


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
def test_a_number_that_is_none_is_told_when_a_draft_is_read(draft, text, tmp_path, number):
    begin_draft(tmp_path, draft, text)
    path = draft_folder(tmp_path, draft.id) / "draft.json"
    whole = path.read_text("utf-8")
    harmed = re.sub(r'"lat_deg": ?[-\d.]+', f'"lat_deg": {number}', whole, count=1)
    assert harmed != whole
    path.write_text(harmed, "utf-8")
    with pytest.raises(DraftError) as told:
        read_draft(tmp_path, draft.id)
    assert told.value.reason == "unreadable"


@pytest.mark.parametrize("half", ["\\ud800", "\\uDFFF"])
def test_half_a_sign_which_no_file_can_hold_is_told_when_a_draft_is_read(
    draft, text, tmp_path, half
):
    begin_draft(tmp_path, draft, text)
    path = tmp_path / "drafts" / draft.id / "draft.json"
    kept = path.read_text(encoding="utf-8")
    name = draft.places[0].name
    assert f'"name": "{name}"' in kept
    path.write_text(kept.replace(f'"name": "{name}"', f'"name": "{half}"', 1), encoding="utf-8")
    with pytest.raises(DraftError):
        read_draft(tmp_path, draft.id)
    path.write_text(kept.replace(f'"name": "{name}"', '"name": "\\u0421"', 1), encoding="utf-8")
    assert "С" in {place.name for place in read_draft(tmp_path, draft.id).draft.places}
