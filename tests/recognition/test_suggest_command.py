"""The command suggest: its keys, its exit codes, and the draft that it writes."""

import json

import pytest
import tomli

from explorer.__main__ import main
from explorer.storage.corridor_file import check_corridor, pack_folder, read_corridor

TEXT = (
    "Trains for the steppe\n\nALMATY (Example Wire) - Freight trains run from Almaty via Balkhash "
    "to Astana. The trip of 1,200 km takes up to 20 hours since 8 June 2017. Beijing said it pays."
)


@pytest.fixture
def call(capsys):
    def called(*words):
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = end.code
        out, err = capsys.readouterr()
        return code, out, err

    return called


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "steppe.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_keys_of_the_contract_are_there(call, article):
    code, out, _ = call("suggest", article, "--json")
    row = json.loads(out)
    assert code == 0
    assert row["language"] == "en"
    assert row["text"] == TEXT
    place = row["places"][0]
    for key in ("start", "end", "text", "name", "lat_deg", "lon_deg", "country", "candidates"):
        assert key in place
    assert TEXT[place["start"] : place["end"]] == place["text"] == "ALMATY"
    assert set(row["figures"][0]) == {
        *("start", "end", "text", "value", "low", "high", "unit", "qualifier"),
    }
    assert set(row["dates"][0]) == {"start", "end", "text", "date"}
    assert set(row["legs"][0]) == {"from", "to", "mode", "start", "end"}


def test_several_files_are_a_line_each_in_their_order(call, article, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Kereta dari Jakarta ke Bandung terlambat dan penuh.", encoding="utf-8")
    code, out, _ = call("suggest", other, article, "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [row["language"] for row in rows] == ["id", "en"]


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_read(call, article, tmp_path):
    code, out, err = call("suggest", tmp_path / "none.txt", article, "--json")
    assert code == 1
    assert "none.txt" in err
    assert len(out.splitlines()) == 1


def test_words_say_that_nothing_is_confirmed(call, article):
    _, out, _ = call("suggest", article)
    assert "none of them is confirmed" in out
    assert "GeoNames" in out


def test_a_text_without_anything_says_so(call, tmp_path):
    path = tmp_path / "empty.txt"
    path.write_text("one two three", encoding="utf-8")
    code, out, _ = call("suggest", path)
    assert code == 0
    assert "Nothing found." in out


def test_the_draft_is_a_sound_corridor_that_says_it_is_one(call, article, tmp_path):
    out = tmp_path / "steppe.corridor"
    code, _, err = call("suggest", article, "--into", out)
    assert code == 0
    assert "nothing in it is confirmed" in err
    assert check_corridor(out) == ()
    corridor = read_corridor(out)
    assert corridor.is_draft
    assert corridor.titles["en"].startswith("Draft")
    assert {place.name("en") for place in corridor.places.values()} >= {"Almaty", "Astana"}
    assert all(place.note for place in corridor.places.values())
    assert len(corridor.routes) == 1
    assert {claim.value.unit for claim in corridor.claims.values() if hasattr(claim.value, "unit")}
    with pack_folder(out) as folder:
        assert tomli.loads((folder / "corridor.toml").read_text(encoding="utf-8"))["draft"] is True
        held = "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())
    assert "Freight trains run" not in held


@pytest.mark.parametrize(
    "words", [("--into", "out.txt"), ("other.txt", "--into", "out.corridor"), ()]
)
def test_wrong_usage_is_told(call, article, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    files = [article] if words else []
    code, _, err = call("suggest", *files, *words)
    assert code == 2
    assert err


def test_no_draft_is_written_where_nothing_is_found(call, tmp_path):
    path, out = tmp_path / "empty.txt", tmp_path / "out.corridor"
    path.write_text("one two three", encoding="utf-8")
    code, _, err = call("suggest", path, "--into", out)
    assert code == 1
    assert "no place" in err
    assert not out.exists()
