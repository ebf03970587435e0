"""A corridor of places and lines alone answers every command in words, and never with nothing."""

import pytest
from packs import pacific_pack

from explorer.__main__ import main


@pytest.mark.parametrize("command", ["claims", "timeline", "calibration", "distances"])
def test_what_a_corridor_does_not_have_is_said(tmp_path, capsys, command):
    pack = pacific_pack(tmp_path / "pacific")
    assert main([command, "--corridor", str(pack)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert all(line.strip() for line in lines), "no empty line"
