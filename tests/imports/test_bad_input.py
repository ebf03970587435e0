"""Whatever a file holds, it is read or refused in words; --json always answers in JSON."""

import json
import os
import random

import pytest
from imports.files import collection, place, written
from imports.test_annotations import ROW, note, quote
from imports.test_citations import BIBTEX, ITEMS, RIS
from imports.test_tables_and_maps import FILES

from explorer import cli
from explorer.arguments import parse
from explorer.errors import PackError
from explorer.storage.importing import empty_corridor, read_import

SEED = 19
GOOD = {
    "x.lpf.json": json.dumps(collection(place(), place("B", None))).encode(),
    "x.csl.json": json.dumps(list(ITEMS.values())).encode(),
    "x.annotations.json": json.dumps([note(quote())]).encode(),
    "h.json": json.dumps({"rows": [ROW]}).encode(),
    "x.bib": BIBTEX.encode(),
    "x.ris": RIS.encode(),
    **{n: c.encode() if isinstance(c, str) else c for n, c in FILES.items()},
}
PIECES = (
    b"null",
    b"[]",
    b"{}",
    b"1e999",
    b"NaN",
    b'"\\ud800"',
    b"-1",
    b"\x00",
    b"\xff",
    b'"',
    b"]",
)


def mutated(content: bytes, dice: random.Random) -> bytes:
    """Return a file with a few of its bytes changed, cut, doubled or replaced by what is odd."""
    data = bytearray(content)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(data) + 1)
        end = min(len(data), at + dice.randint(0, 12))
        match dice.randrange(4):
            case 0:
                data[at:end] = dice.choice(PIECES)
            case 1:
                del data[at:end]
            case 2:
                data[at:at] = data[at:end] * dice.randint(1, 50)
            case _:
                data[at:end] = bytes(dice.randrange(256) for _ in range(end - at))
    return bytes(data)


def test_mutated_files_never_crash(tmp_path):
    dice = random.Random(SEED)
    for number in range(150):
        name = dice.choice(sorted(GOOD))
        path = written(tmp_path, name, mutated(GOOD[name], dice))
        faults = ()
        try:
            found = read_import(path, empty_corridor("x"))
            json.dumps(dict(found.kept), allow_nan=False)
            faults = found.left_out
        except PackError as error:
            faults = error.faults
        assert all(fault.wrong and fault.right for fault in faults), number


def run(*words):
    return cli.run(parse(["import", *map(str, words)]))


@pytest.mark.parametrize(
    "content", ["", "[" * 100_000, '{"a": 1}', "\x00", '{"features": [7]}', '[{"id": []}]']
)
def test_a_failure_is_told_in_json_too(tmp_path, capsys, content):
    assert run(written(tmp_path, "x.json", content), "--json") == cli.NO
    told = json.loads(capsys.readouterr().out)
    assert told["faults"]
    assert told["written"] is None


def test_usage_and_missing_files_are_told_in_json_too(tmp_path, capsys):
    path = written(tmp_path, "x.json", collection(place()))
    assert run(path, "--json", "--into", tmp_path) == cli.USAGE
    assert "is there already" in json.loads(capsys.readouterr().out)["error"]
    assert run(tmp_path / "none", "--json") == cli.NO
    assert json.loads(capsys.readouterr().out)["faults"][0]["problem"] == "missing_file"


def test_a_huge_file_is_refused_before_a_byte_of_it_is_read(tmp_path):
    path = tmp_path / "x.json"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    with pytest.raises(PackError) as caught:
        read_import(path, empty_corridor("x"))
    (fault,) = caught.value.faults
    assert (fault.problem, fault.found) == ("too_large", "300 MB")


def test_lists_of_nothing_do_not_fill_the_memory(tmp_path):
    path = written(tmp_path, "x.json", "[" + "[]," * 6_000_000 + "[]]")
    with pytest.raises(PackError) as caught:
        read_import(path, empty_corridor("x"))
    assert caught.value.faults[0].problem == "too_large"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_and_a_device_are_no_files(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    for path in (tmp_path / "pipe.json", tmp_path):
        with pytest.raises(PackError):
            read_import(path, empty_corridor("x"))


def test_a_corridor_of_its_own_has_the_title_that_was_asked_for(tmp_path, capsys):
    path = written(tmp_path, "x.json", collection(place(), {**place("B"), "geometry": 7}))
    assert run(path, "--title", "Two towns", "--into", tmp_path / "new.corridor", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["new"], told["names"]) == (["altyn", "b"], {"altyn": "Altyn", "b": "B"})
    assert told["without_position"] == ["b"]
