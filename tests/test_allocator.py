"""Memory that is no longer needed goes back to the system."""

import ctypes
import subprocess
import sys

import pytest

from explorer.allocator import give_memory_back

# Blocks as a start frees them, with small ones between that stay.
FREES = """
import sys
import numpy as np
from explorer.allocator import give_memory_back
if sys.argv[1] == "given":
    assert give_memory_back()
def resident_mb():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))
before = resident_mb()
np.ones(30 << 20, dtype=np.int8)
blocks, kept = [], []
for _ in range(20):
    blocks.append(np.ones(4 << 20, dtype=np.int8))
    kept.append(np.ones(100_000, dtype=np.int8))
blocks.clear()
print(resident_mb() - before)
"""


def has_glibc():
    return sys.platform.startswith("linux") and hasattr(ctypes.CDLL(None), "gnu_get_libc_version")


@pytest.mark.skipif(not has_glibc(), reason="only glibc keeps what is freed")
def test_large_blocks_that_are_freed_go_back_to_the_system():
    def left_mb(word):
        ran = subprocess.run(
            [sys.executable, "-c", FREES, word], capture_output=True, text=True, check=True
        )
        return float(ran.stdout)

    assert left_mb("given") < 10
    assert left_mb("kept") > 40  # what the call is for


def test_other_systems_are_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert not give_memory_back()
