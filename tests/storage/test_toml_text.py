"""Whatever a TOML file may hold comes back when it is written again."""

import math

import pytest
from packs import example_pack

from explorer.export.pack_copy import write_copy
from explorer.storage.format.toml_reading import load_toml
from explorer.storage.format.toml_text import toml_file
from explorer.storage.importing import read_import
from explorer.storage.pack.loading import check_pack, load_corridor

FIELDS = (
    '"x y" = 1',
    '"\U0001f600" = "\U0001f600"',
    '"" = 3',
    '"a.b" = { "c d" = "\U0001f600", "\U0001f600" = [ 1.5, true ] }',
    '"a\\u007f\\n" = { "b\\u007f" = "c\\u007f" }',
    "since = 07:32:00",
    "on = 2017-06-08",
    "at = 2017-06-08T07:32:00.25Z",
    "most = inf",
    "least = -inf",
    "small = 1e-300",
    "none = []",
    '[["a b"]]\nc = 1\n[["a b"]]\n"d e" = 2',
)


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_written_as_it_was_read(field):
    parsed = load_toml(field)
    assert load_toml(toml_file(parsed)) == parsed


def test_what_is_no_number_stays_none():
    assert math.isnan(load_toml(toml_file(load_toml("a = nan")))["a"])


@pytest.mark.parametrize("field", [f for f in FIELDS[:-1] if "u007f" not in f])
def test_a_pack_with_a_field_of_its_own_can_be_imported_into(tmp_path, field):
    pack = example_pack(tmp_path)
    head = pack / "corridor.toml"
    head.write_text(f"{field}\n{head.read_text(encoding='utf-8')}", encoding="utf-8")
    assert check_pack(pack) == ()
    table = tmp_path / "x.csv"
    table.write_text("name,lat,lon\nFar,-60,-170\n", encoding="utf-8")
    corridor = load_corridor(pack)
    write_copy(pack, corridor, read_import(table, corridor), tmp_path / "out")
    assert "far" in load_corridor(tmp_path / "out").places
