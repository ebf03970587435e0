"""A screen of one's own with a window manager, for programs that run under Wine."""

import contextlib
import operator
import os
import subprocess
from collections.abc import Iterator

SIZE = (1366, 768)  # what schools have
LIKE_BEFORE = 0.0005  # of the pixels may differ: a cursor blinks
SHADE = 8  # of 255: by less, mountains differ that were drawn on another way to the same view


@contextlib.contextmanager
def screen(size: tuple[int, int] = SIZE) -> Iterator[str]:
    """Give the name of a new screen, which is there as long as the block lasts."""
    reader, writer = os.pipe()
    words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size[0]}x{size[1]}x24"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(words, pass_fds=[writer], **quiet) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as told:
                name = f":{told.readline().strip()}"
            with subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, **quiet) as wm:
                try:
                    yield name
                finally:
                    wm.terminate()
        finally:
            server.terminate()


def unlike(one: bytes, other: bytes) -> float:
    """Return the share of the screen's pixels in which two pictures differ, by their green."""
    greens = one[1::3], other[1::3]
    if len(greens[0]) != len(greens[1]):
        return 1.0
    return sum(map(operator.ne, *greens)) / max(len(greens[0]), 1)


def seen_apart(one: bytes, other: bytes) -> float:
    """Return the share of the screen's pixels in which an eye sees two pictures differ."""
    greens = one[1::3], other[1::3]
    if len(greens[0]) != len(greens[1]):
        return 1.0
    return sum(abs(a - b) >= SHADE for a, b in zip(*greens, strict=True)) / max(len(greens[0]), 1)
