"""What was exported comes back the same, and into a corridor of its own; faults are named."""

import json

import pytest
from packs import BALKHASH

from explorer import cli
from explorer.arguments import parse
from explorer.errors import PackError
from explorer.export.files import export
from explorer.storage.corridor_file import read_corridor, write_corridor_file
from explorer.storage.importing import Kind, read_import
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

KINDS = {
    "x.annotations.json": Kind.PASSAGES,
    "x.lpf.json": Kind.PLACES,
    "x.csl.json": Kind.SOURCES,
}


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def run(*words):
    return cli.run(parse(words))


def changed(path, change):
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_what_was_exported_is_the_same_when_it_comes_back(tmp_path, corridor, name, kind):
    export(tmp_path / name, corridor)
    found = read_import(tmp_path / name, corridor)
    known = {
        Kind.PASSAGES: corridor.passages,
        Kind.PLACES: corridor.places,
        Kind.SOURCES: corridor.sources,
    }[kind]
    assert (found.kind, found.same) == (kind, tuple(known))
    assert dict(found.records) == dict(known)
    assert found.new == found.changed == ()


@pytest.mark.parametrize("name", KINDS)
def test_a_corridor_made_from_an_import_of_all_is_the_same_corridor(tmp_path, corridor, name):
    export(tmp_path / name, corridor)
    assert run("import", str(tmp_path / name), "--into", str(tmp_path / "new")) == cli.DONE
    assert load_corridor(tmp_path / "new") == corridor


def test_an_import_goes_from_corridor_file_to_corridor_file(tmp_path, corridor, capsys):
    export(tmp_path / "x.csl.json", corridor)
    changed(tmp_path / "x.csl.json", lambda data: data[0].update(title="Another title"))
    given, made = tmp_path / "given.corridor", tmp_path / "made.corridor"
    write_corridor_file(default_corridor(), given)
    asked = ("import", str(tmp_path / "x.csl.json"), "--corridor", str(given), "--into", str(made))
    assert run(*asked) == cli.DONE
    assert next(iter(read_corridor(made).sources.values())).title == "Another title"
    before = made.read_bytes()
    assert run(*asked) == cli.USAGE
    assert "is there already" in capsys.readouterr().err
    assert made.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "given.corridor",
        "made.corridor",
        "x.csl.json",
    ]


def test_a_place_of_others_and_a_changed_one_arrive_in_the_copy(tmp_path, corridor, capsys):
    path = tmp_path / "places.json"
    export(tmp_path / "x.lpf.json", corridor)
    (tmp_path / "x.lpf.json").rename(path)

    def change(data):
        urumqi = next(f for f in data["features"] if f["@id"].endswith(":urumqi"))
        urumqi["names"].append({"toponym": 'The "great" Ürümqi \\乌鲁木齐'})
        data["features"] = [urumqi, BALKHASH]

    changed(path, change)
    into = tmp_path / "new"
    assert run("import", str(path), "--into", str(into), "--json") == cli.DONE
    table = json.loads(capsys.readouterr().out)
    assert (table["kind"], table["new"], table["changed"]) == ("places", ["balkhash"], ["urumqi"])
    made = load_corridor(into)
    assert list(made.places) == [*corridor.places, "balkhash"]
    assert made.places["urumqi"].other_names[-1] == 'The "great" Ürümqi \\乌鲁木齐'
    assert made.places["balkhash"].lon_deg == 74.98
    assert made.passages == corridor.passages


def test_without_a_folder_nothing_is_written(tmp_path, corridor, capsys):
    export(tmp_path / "x.csl.json", corridor)
    assert run("import", str(tmp_path / "x.csl.json")) == cli.DONE
    assert "4 sources" in capsys.readouterr().out
    assert [p.name for p in tmp_path.iterdir()] == ["x.csl.json"]


def test_a_folder_that_is_there_is_not_touched(tmp_path, corridor, capsys):
    export(tmp_path / "x.csl.json", corridor)
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "notes.txt").write_text("mine")
    assert run("import", str(tmp_path / "x.csl.json"), "--into", str(mine)) == cli.USAGE
    assert "is there already" in capsys.readouterr().err
    assert [p.name for p in mine.iterdir()] == ["notes.txt"]


def test_an_import_that_would_break_the_corridor_leaves_nothing_and_names_the_fault(
    tmp_path, corridor, capsys
):
    export(tmp_path / "x.lpf.json", corridor)
    changed(
        tmp_path / "x.lpf.json",
        lambda d: d["features"][0]["geometry"].update(coordinates=[-100.0, 10.0]),
    )
    into = tmp_path / "new"
    assert run("import", str(tmp_path / "x.lpf.json"), "--into", str(into)) == cli.NO
    told = capsys.readouterr().err
    assert "the line's end lies" in told
    assert not into.exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "JSON"),
        ("7", "of no kind that can be imported"),
        ('{"a": 1}', "of no kind that can be imported"),
        ('{"type": "FeatureCollection", "features": [{"id": "x"}]}', "@id"),
        ('{"items": [{"id": "x"}]}', "target"),
        ('[{"title": "T"}]', "id"),
        ("[" * 100_000, "JSON"),
    ],
)
def test_what_is_no_such_file_is_refused_in_words(tmp_path, corridor, capsys, content, told):
    path = tmp_path / "x.json"
    path.write_text(content)
    with pytest.raises(PackError):
        read_import(path, corridor)
    assert run("import", str(path)) == cli.NO
    said = capsys.readouterr().err
    assert told in said
    assert "x.json" in said


def test_a_missing_file_is_said_to_be_missing(tmp_path, capsys):
    assert run("import", str(tmp_path / "none.json")) == cli.NO
    assert "missing" in capsys.readouterr().err
