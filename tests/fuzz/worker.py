"""Reads faulty inputs one after another, each within its bounds, and says how each ended.

``python -m tests.fuzz.worker FOLDER SEED``; then a line with reader and number for each input.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import os
import random
import shutil
import sys
import time
import traceback
import warnings
from pathlib import Path

from tests.fuzz.confined import Watch, limit_memory, limited_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _named_errors() -> tuple[type[BaseException], ...]:
    from explorer.errors import ExplorerError
    from explorer.storage.extraction.document_error import DocumentError

    return ExplorerError, DocumentError


def _warm_up(root: Path) -> None:
    """Import what inputs will need, so that the first of them is measured like the others."""
    from tests.fuzz import seeds
    from tests.fuzz.commands import answer_of, uses

    folder = root / "warm"
    (folder / "home").mkdir(parents=True)
    os.environ["CORRIDOR_EXPLORER_HOME"] = str(folder / "home")
    os.chdir(folder)
    pack = seeds.packs(root)[0]
    luck = random.Random(1)
    for asked in (*uses(pack, luck), ["search", "Baku"], ["render", "a.png", "--size", "64x48"]):
        with contextlib.redirect_stderr(io.StringIO()):
            answer_of([*asked, "--corridor", str(pack)])


def _peak_bytes() -> int:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    """Answer each line with a line of JSON."""
    root, seed = Path(sys.argv[1]), int(sys.argv[2])
    warnings.simplefilter("ignore")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    from tests.fuzz.readers import READERS, Input

    _warm_up(root)
    limit_memory()
    errors, watch = _named_errors(), Watch()
    for line in sys.stdin:
        number_text, name = line.rstrip("\n").split(" ", 1)
        folder = root / "input"
        os.chdir(root)
        shutil.rmtree(folder, ignore_errors=True)
        here = folder / "a" / "b"
        here.mkdir(parents=True)
        os.environ["CORRIDOR_EXPLORER_HOME"] = str(folder / "home")
        read = READERS[name][1](Input(folder, root, seed, int(number_text)))
        os.chdir(here)
        answers.write(json.dumps({"began": True}) + "\n")
        answers.flush()
        before, began_s = _peak_bytes(), time.process_time()
        try:
            bait = name == "arguments"
            with watch.over(folder, bait_is_asked_for=bait), limited_time():
                outcome, sound = read(), True
        except errors as error:
            outcome, sound = f"refused: {type(error).__name__}", True
        except BaseException:  # noqa: BLE001 - what must not be
            outcome, sound = traceback.format_exc()[-3000:], False
        if watch.seen:
            outcome, sound = f"{watch.seen[:5]}", False
        row = {"outcome": outcome, "sound": sound, "seconds": time.process_time() - began_s}
        row["grown_bytes"] = _peak_bytes() - before
        answers.write(json.dumps(row) + "\n")
        answers.flush()
        if not sound:
            sys.stdin.readline()  # the input is being saved
        gc.collect(0)


if __name__ == "__main__":
    main()
