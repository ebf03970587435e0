"""Feeds every reader with faulty input; what is neither an answer nor a named error is a defect.

Each input is read in another process with little memory and time; see ``worker``. A defect is
printed with its seed and number, and the input saved below ``build/fuzz``.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.fuzz.readers import READERS
from tests.quality import write_page

ROOT = Path(__file__).resolve().parents[2]
INPUTS = 20_000
SHORT = 240  # inputs, always the same: what every change has to pass is no matter of luck
STILL_S = 60.0  # a process that has done nothing for so long waits for what never comes
LEAST_WORK_S = 0.2
WORKERS = 2
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - our own folder in it; what is written there waits for no disk


def reader_of(seed: int, number: int) -> str:
    """Return which reader an input is for."""
    weights = [weight for weight, _ in READERS.values()]
    return random.Random(f"{seed}-{number}-reader").choices(list(READERS), weights)[0]


def end_if_still(
    process: subprocess.Popen[str], done: threading.Event, still_s: float = STILL_S
) -> None:
    """End a process that hardly works, until it is done; on a busy machine others may be slow."""
    before_s = 0.0
    while not done.wait(still_s):
        now_s = worked_s(process.pid)
        if now_s - before_s < LEAST_WORK_S:
            process.kill()
            return
        before_s = now_s


def worked_s(number: int) -> float:
    """Return how long a process has used a processor, 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Reader:
    """A process that reads inputs, begun anew where one of them has ended it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self._seed = folder, seed
        self._process: subprocess.Popen[str] | None = None
        self._has_read = False

    def _begin(self) -> subprocess.Popen[str]:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        variables = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests")))}
        variables |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
        variables["OPENBLAS_NUM_THREADS"] = "1"
        return subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.worker", str(self.folder), str(self._seed)],
            cwd=ROOT,
            env=variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(self.folder.with_suffix(".err")).open("w"),
            text=True,
        )

    def read(self, number: int, name: str) -> dict:
        """Return how one input ended."""
        process = self._process = self._process or self._begin()
        done = threading.Event()
        threading.Thread(target=end_if_still, args=(process, done), daemon=True).start()
        try:
            process.stdin.write(f"{number} {name}\n")
            process.stdin.flush()
            began, ended = process.stdout.readline(), process.stdout.readline()
        except OSError:
            began = ended = ""
        done.set()
        self._has_read = self._has_read or bool(began)
        if ended:
            return {"number": number, "reader": name, **json.loads(ended)}
        code = process.wait()
        self._process = None
        said = self.folder.with_suffix(".err").read_text("utf-8", "replace")[-1500:]
        if not self._has_read:
            message = f"no input could be read at all: {said}"
            raise RuntimeError(message)
        when = "" if began else " while the input was made"
        outcome = f"ended by {code}{when}: {said}"
        return {"number": number, "reader": name, "outcome": outcome, "sound": False, "seconds": 0}

    def go_on(self) -> None:
        """Let the process forget an input that was saved."""
        if self._process is not None:
            self._process.stdin.write("\n")
            self._process.stdin.flush()

    def end(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()
            self._process.stdout.close()


def save(folder: Path, row: dict, seed: int) -> Path:
    """Keep what made a defect, and what it did."""
    kept = ROOT / "build" / "fuzz" / f"{seed}-{row['number']}"
    shutil.rmtree(kept, ignore_errors=True)
    if (folder / "input").exists():
        shutil.copytree(folder / "input", kept, symlinks=True)
    kept.mkdir(parents=True, exist_ok=True)
    (kept / "outcome.txt").write_text(f"{row['reader']}\n{row['outcome']}\n", encoding="utf-8")
    return kept


def fuzz(
    numbers: range, seed: int, until_s: float, folder: Path, workers: int = WORKERS
) -> list[dict]:
    """Read inputs by their numbers, as many as there is time for; print what is a defect.

    The first Ctrl+C ends it as if time were up.
    """
    waiting, lock, rows = iter(numbers), threading.Lock(), []
    enough = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: enough.set())

    def work(place: Path) -> None:
        reader = Reader(place, seed)
        while time.monotonic() < until_s and not enough.is_set():
            with lock:
                number = next(waiting, None)
            if number is None:
                break
            row = reader.read(number, reader_of(seed, number))
            with lock:
                rows.append(row)
                if len(rows) % 500 == 0:
                    print(f"{len(rows)} inputs", flush=True)
                if not row["sound"]:
                    tell(row, seed, save(place, row, seed))
            if not row["sound"]:
                reader.go_on()
        reader.end()

    with ThreadPoolExecutor(workers) as pool:
        places = [folder / str(worker) for worker in range(workers)]
        for done in [pool.submit(work, place) for place in places]:
            done.result()
    return rows


def tell(row: dict, seed: int, kept: Path) -> None:
    """Print a defect."""
    last = row["outcome"].strip().splitlines()[-1][:300]
    where = kept.relative_to(ROOT)
    print(f"DEFECT --seed {seed} --input {row['number']} ({row['reader']}): {last}  [{where}]")
    sys.stdout.flush()


HEAD = ("reader", "inputs", "answered", "refused by name", "defects", "longest s", "most MB")


def table(rows: list[dict]) -> list[tuple[str, ...]]:
    """Return a row for each reader and their sum."""
    found = []
    for name in (*READERS, None):
        own = [row for row in rows if name in (row["reader"], None)]
        if not own:
            continue
        sound = [row for row in own if row["sound"]]
        refused = [r for r in sound if r["outcome"].startswith(("refused", "faults", "answered 2"))]
        longest_s = max(row["seconds"] for row in own)
        grown_mb = max(row.get("grown_bytes", 0) for row in own) / 1e6
        counts = (len(own), len(sound) - len(refused), len(refused), len(own) - len(sound))
        texts = (*map(str, counts), f"{longest_s:.1f}", f"{grown_mb:.0f}")
        found.append((name or "all", *texts))
    return found


def main() -> int:
    """Run as asked; return 1 where there is a defect."""
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, help=f"for so long (default: {INPUTS} inputs)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--inputs", type=int, default=INPUTS)
    parser.add_argument("--input", type=int, help="only the one of this number")
    parser.add_argument("--short", action="store_true", help=f"--inputs {SHORT}")
    parser.add_argument("--workers", type=int, default=WORKERS, help="processes that read at once")
    parser.add_argument("--markdown", action="store_true", help="write it into docs/quality.md")
    asked = parser.parse_args()
    seconds = asked.seconds
    until_s = time.monotonic() + (seconds or 1e9)
    count = 10**9 if seconds else SHORT if asked.short else asked.inputs
    numbers = range(count) if asked.input is None else range(asked.input, asked.input + 1)
    where = IN_MEMORY if IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=where) as folder:
        rows = fuzz(numbers, asked.seed, until_s, Path(folder), asked.workers)
    found = table(rows)
    for row in (HEAD, *found):
        print(f"{row[0]:22}", *(f"{cell:>16}" for cell in row[1:]), sep="")
    if asked.markdown:
        write_page("fuzz", HEAD, found)
    if asked.input is not None:
        print(rows[0]["outcome"])
    return 0 if all(row["sound"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
