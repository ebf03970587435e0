"""Keeps the libraries below Python from taking more of the machine than the program needs.

glibc, the C library of Linux, raises by itself the size from which a block has pages of its own
to that of the largest block freed so far, and a start frees arrays of many megabytes: from then
on everything smaller stays with the program for good.

OpenBLAS, which multiplies NumPy's matrices, starts a thread for each core, and they look for work
for a while before they sleep; the program's matrices are small.
"""

from __future__ import annotations

import ctypes
import os
import sys

_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h; a value that is set stays
_OWN_PAGES_BYTES = 1 << 20


def give_memory_back() -> bool:
    """Fix that size at a megabyte; tell whether the C library took it (glibc only)."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _OWN_PAGES_BYTES))
    except (OSError, AttributeError):
        return False


def keep_to_one_thread() -> None:
    """Let OpenBLAS start no threads, unless the user wants some; to be called before NumPy's."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
