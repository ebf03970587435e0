"""A screen of one's own with a window manager, for programs that run under Wine."""

import contextlib
import os
import subprocess
from collections.abc import Iterator

SIZE = (1366, 768)  # what schools have


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
