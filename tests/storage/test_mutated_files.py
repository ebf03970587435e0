"""Damaged files of every kind end in a text or in a named state, in little memory and time."""

import os

import pytest
from mutated_files import faults, read_all


@pytest.mark.slow
def test_no_damaged_file_crashes_hangs_or_takes_much_memory(tmp_path):
    # CORRIDOR_EXPLORER_MUTATED=1000 tries so many, other ones with another …_SEED.
    count = int(os.environ.get("CORRIDOR_EXPLORER_MUTATED", "60"))
    seed = int(os.environ.get("CORRIDOR_EXPLORER_MUTATED_SEED", "1"))
    rows = read_all(count, tmp_path / "files", seed)
    assert len(rows) == count
    assert not faults(rows)
    assert sum(row["outcome"].startswith("text") for row in rows) > count / 4


def test_a_crash_and_a_long_time_would_be_seen():
    assert faults([{"name": "a", "outcome": "failed: X", "seconds": 0}])
    assert faults([{"name": "a", "outcome": "ended -9", "seconds": 0}])
    assert faults([{"name": "a", "outcome": "text 1", "seconds": 6}])
    assert not faults([{"name": "a", "outcome": "damaged", "seconds": 1}])
