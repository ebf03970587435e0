"""The tool that writes selectors into a pack's passages."""

import importlib.util
import json
from pathlib import Path

import pytest

from explorer.analysis.anchoring import describe

TOOL = Path(__file__).resolve().parents[2] / "geodata" / "build" / "anchor.py"
TEXT = "Judul\n\nSatu sampan besar lewat pagi ini. Dua ekor itik menyusul di belakangnya!\n"
OTHER = "Lain\n\nTiga layang-layang putus di atas sawah. Anak-anak mengejarnya sampai sore.\n"


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("anchor", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def item(identity, paragraph, sentences, source="sampan"):
    return {
        "id": identity,
        "type": "Annotation",
        "target": {
            "source": source,
            "selector": {
                "type": "SentenceSelector",
                "paragraph": paragraph,
                "sentences": sentences,
            },
        },
    }


@pytest.fixture
def work(tmp_path):
    """A pack with two passages of two sources, and a folder with copies and more."""
    pack, copies = tmp_path / "pack", tmp_path / "copies"
    pack.mkdir()
    copies.mkdir()
    (copies / "a.txt").write_text(TEXT, encoding="utf-8")
    (copies / "b.txt").write_text(OTHER, encoding="utf-8")
    (copies / "c.pdf").write_bytes(b"%PDF-1.4\0")
    (pack / "sources.json").write_text('[{"id": "sampan"}, {"id": "layang"}]', encoding="utf-8")
    write(pack, [item("ducks", 2, [2, 2]), item("kites", 2, [1, 2], "layang")])
    return tmp_path


def write(pack, items):
    (pack / "passages.json").write_text(json.dumps({"items": items}), encoding="utf-8")


def run(tool, work, *more):
    return tool.main([str(work / "copies"), "--pack", str(work / "pack"), *more])


MAPS = ("--map", "sampan=a.txt", "--map", "layang=b.txt")


def passages(work):
    text = (work / "pack" / "passages.json").read_text(encoding="utf-8")
    return {i["id"]: i["target"]["selector"] for i in json.loads(text)["items"]}


def test_the_tool_describes_and_a_second_run_changes_nothing(tool, work, capsys):
    assert run(tool, work, *MAPS) == 0
    anchor = describe(TEXT, 2, (2, 2))
    position, sentence, hashes = passages(work)["ducks"]
    assert position == {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end}
    assert sentence == {"type": "SentenceSelector", "paragraph": 2, "sentences": [2, 2]}
    assert hashes["sha256"] == anchor.sha256
    assert [int(s, 16) for s in hashes["shingles"].split(" ")] == list(anchor.shingles)
    text = (work / "pack" / "passages.json").read_text(encoding="utf-8")
    assert '"sentences": [2, 2]\n' in text, "short lists stay on one line"

    before = (work / "pack" / "passages.json").stat().st_mtime_ns
    assert run(tool, work) == 0, "the copies are recognised without --map"
    assert "nothing to change" in capsys.readouterr().out
    assert (work / "pack" / "passages.json").stat().st_mtime_ns == before


def test_the_tool_holds_no_word_of_the_texts(tool, work):
    run(tool, work, *MAPS)
    text = (work / "pack" / "passages.json").read_text(encoding="utf-8")
    assert not any(word in text for word in ("itik", "sawah", "layang-layang"))


@pytest.mark.parametrize(
    "case",
    [
        ([item("x", 9, [1, 1])], MAPS, "x: there is no paragraph 9: the text has 2"),
        ([item("x", 2, [1, 3])], MAPS, "x: there are no sentences 1 to 3 in paragraph 2"),
        ([item("x", 2, [1])], MAPS, "x: needs a SentenceSelector"),
        ([item("x", 2, [1, 1], "perahu")], MAPS, "x: the source 'perahu' is not in sources.json"),
        ([item("x", 2, [1, 1])] * 2, MAPS, "x: two passages have this id"),
        ([item("x", 2, [1, 1])], (), "add --map sampan=FILE"),
        ([item("x", 2, [1, 1])], ("--map", "perahu=a.txt"), "perahu not in sources.json"),
        ([item("x", 2, [1, 1])], ("--map", "sampan=z.txt"), "There is no file of that name"),
    ],
)
def test_the_tool_says_what_is_wrong_and_writes_nothing(tool, work, capsys, case):
    items, arguments, message = case
    write(work / "pack", items)
    before = (work / "pack" / "passages.json").read_bytes()
    assert run(tool, work, *arguments) == 1
    assert message in capsys.readouterr().err
    assert (work / "pack" / "passages.json").read_bytes() == before


def test_words_that_stand_twice_in_their_source_are_refused(tool, work, capsys):
    (work / "copies" / "a.txt").write_text(TEXT + TEXT, encoding="utf-8")
    assert run(tool, work, *MAPS) == 1
    assert "ducks: ambiguous in its own source" in capsys.readouterr().err


def test_two_files_that_could_be_a_source_are_not_guessed_between(tool, work, capsys):
    run(tool, work, *MAPS)
    (work / "copies" / "d.txt").write_text(TEXT + "Tambahan.\n", encoding="utf-8")
    (work / "copies" / "a.txt").rename(work / "copies" / "e.txt")
    (work / "copies" / "b.txt").rename(work / "copies" / "f.txt")
    assert run(tool, work) == 1
    assert "more than one file is sampan" in capsys.readouterr().err
