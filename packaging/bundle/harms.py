"""Proves the self-test: one needed thing after another is harmed, and it must fail each time.

Mutations work on copies of the bundle, one for each processor, and put back what they harmed. On
Linux and macOS the copies share their files with the original, so a file is replaced, never written
into.
"""

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple

import proving

DATA = "_internal/explorer/_data"
PLUG_INS = "_internal/PySide6/**/plugins"
Harm = Callable[[Path], None]


class NothingToHarmError(Exception):
    """A mutation names a file that the bundle does not have, so it proves nothing."""


class Mutation(NamedTuple):
    """What is harmed (a pattern; every file that fits), how, and the systems where it exists."""

    pattern: str
    harm: Harm
    platforms: tuple[str, ...] = ("linux", "win32", "darwin")


class Outcome(NamedTuple):
    """How the self-test took a mutation."""

    mutation: Mutation
    exit_code: int
    failed: list[str]
    seconds: float

    @property
    def noticed(self) -> bool:
        """Whether the self-test said so itself: a crash would leave no report."""
        return self.exit_code == 1 and bool(self.failed)


def deleted(path: Path) -> None:
    """Take the file away."""
    path.unlink()


def emptied(path: Path) -> None:
    """Leave the file without content."""
    replace(path, b"")


def halved(path: Path) -> None:
    """Leave the first half, as a broken copy does."""
    content = path.read_bytes()
    replace(path, content[: len(content) // 2])


def scrambled(path: Path) -> None:
    """Turn over every bit of a stretch in the middle, as a failing disk does."""
    content = bytearray(path.read_bytes())
    for at in range(len(content) // 3, 2 * len(content) // 3):
        content[at] ^= 0xFF
    replace(path, bytes(content))


def replace(path: Path, content: bytes) -> None:
    """Put another file in a file's place."""
    path.unlink()
    path.write_bytes(content)


LINUX, WINDOWS = ("linux",), ("win32",)
MUTATIONS = (
    Mutation(f"{PLUG_INS}/platforms/libqxcb.so", deleted, LINUX),
    Mutation(f"{PLUG_INS}/platforms/libqoffscreen.so", deleted, LINUX),
    Mutation(f"{PLUG_INS}/platforms/qwindows.dll", deleted, WINDOWS),
    Mutation(f"{PLUG_INS}/imageformats/*qsvg.*", deleted),
    Mutation(f"{PLUG_INS}/imageformats/*qwebp.*", deleted),
    Mutation(f"{PLUG_INS}/imageformats/*qjpeg.*", emptied),
    Mutation(f"{PLUG_INS}/iconengines/*qsvgicon.*", halved),
    Mutation("_internal/PySide6/QtSvg.*", deleted),
    Mutation("_internal/PySide6/QtPrintSupport.*", deleted),
    Mutation("_internal/**/libQt6XcbQpa.so.6", deleted, LINUX),
    Mutation("_internal/pyproj/**/proj.db", deleted),
    Mutation("_internal/pyproj/**/proj.db", scrambled),
    Mutation("_internal/pyproj/_geod.*", deleted),
    Mutation("_internal/numpy/random/_generator.*", deleted),
    Mutation("_internal/tzdata/zoneinfo/Asia/Almaty", deleted),
    Mutation("_internal/charset_normalizer/md.*", deleted),
    Mutation("_internal/lxml/etree.*", deleted),
    Mutation("_internal/trafilatura/settings.cfg", deleted),
    Mutation("_internal/trafilatura-*.dist-info/METADATA", deleted),
    Mutation("_internal/justext/stoplists/*", deleted),
    Mutation("_internal/Crypto/Cipher/_raw_aes.*", deleted),
    Mutation("_internal/*__mypyc.*", deleted),
    Mutation("_internal/msgspec/_core.*", deleted),
    Mutation(f"{DATA}/resources/translations/explorer_id.qm", deleted),
    Mutation(f"{DATA}/resources/translations/explorer_id.qm", emptied),
    Mutation(f"{DATA}/resources/translations/qtbase_id.qm", deleted),
    Mutation(f"{DATA}/resources/fonts/Inter-SemiBold.otf", deleted),
    Mutation(f"{DATA}/resources/fonts/Inter-Regular.otf", halved),
    Mutation(f"{DATA}/resources/icons/corridor-explorer.svg", halved),
    Mutation(f"{DATA}/resources/icons/chevron.svg", deleted),
    Mutation(f"{DATA}/resources/styles/window.qss", deleted),
    Mutation(f"{DATA}/resources/styles/window.qss", emptied),
    Mutation(f"{DATA}/resources/styles/dark.qss", deleted),
    Mutation(f"{DATA}/geodata/basemap/basemap.npz", halved),
    Mutation(f"{DATA}/geodata/basemap/basemap.npz", scrambled),
    Mutation(f"{DATA}/geodata/basemap/towns.json", deleted),
    Mutation(f"{DATA}/geodata/basemap/relief-world.webp", deleted),
    Mutation(f"{DATA}/geodata/basemap/relief-region-fine.webp", halved),
    Mutation(f"{DATA}/geodata/china-kazakhstan/claims.toml", deleted),
    Mutation(f"{DATA}/geodata/china-kazakhstan/network.geojson", halved),
    Mutation(f"{DATA}/geodata/china-kazakhstan/services.toml", deleted),
    Mutation(f"{DATA}/geodata/china-kazakhstan/events.toml", deleted),
    Mutation(f"{DATA}/geodata/china-kazakhstan/states.toml", deleted),
    Mutation(f"{DATA}/geodata/world/rail.bin", halved),
    Mutation(f"{DATA}/geodata/world/road.bin", scrambled),
    Mutation(f"{DATA}/geodata/world/sea.bin", deleted),
    Mutation(f"{DATA}/geodata/world/ports.bin", emptied),
    Mutation(f"{DATA}/geodata/world/places.bin", halved),
    Mutation(f"{DATA}/geodata/LICENSES.md", deleted),
    Mutation(f"{DATA}/resources/fonts/OFL.txt", emptied),
    Mutation(f"{DATA}/licences/LICENSE", deleted),
    Mutation(f"{DATA}/licences/pyside6-essentials/*", deleted),
)


def try_mutation(bundle: Path, mutation: Mutation, copy: Path) -> Outcome:
    """Harm a copy of the bundle, let it test itself, and mend it from the bundle."""
    began = time.perf_counter()
    harmed = [path for path in copy.glob(mutation.pattern) if path.is_file()]
    if not harmed:
        raise NothingToHarmError(f"{mutation.pattern}: the bundle has no such file")
    try:
        for path in harmed:
            mutation.harm(path)
        report_file = copy.with_name(f"{copy.name}.json")
        code, report = proving.self_test(copy, report_file, proving.UNTIL_IT_FAILS)
    finally:
        for path in harmed:
            path.unlink(missing_ok=True)
            proving.put_beside(str(bundle / path.relative_to(copy)), str(path))
    return Outcome(mutation, code, list(proving.failures(report)), time.perf_counter() - began)


def prove_self_test(bundle: Path) -> list[Outcome]:
    """Try every mutation, print a table, and return the outcomes. Raises `ProofError`."""
    outcomes: list[Outcome] = []
    tried = [m for m in MUTATIONS if sys.platform in m.platforms]
    copies: SimpleQueue[Path] = SimpleQueue()
    hands = os.cpu_count() or 1

    def with_a_copy(mutation: Mutation) -> Outcome:
        copy = copies.get()
        try:
            return try_mutation(bundle, mutation, copy)
        finally:
            copies.put(copy)

    with contextlib.ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(dir=bundle.parent))
        for number in range(hands):
            copies.put(stack.enter_context(proving.linked_copy(bundle, Path(name) / str(number))))
        side_by_side = stack.enter_context(ThreadPoolExecutor(hands))
        for outcome in side_by_side.map(with_a_copy, tried):
            outcomes.append(outcome)
            print(row(outcome), flush=True)
    missed = [outcome for outcome in outcomes if not outcome.noticed]
    if missed:
        names = ", ".join(outcome.mutation.pattern for outcome in missed)
        raise proving.ProofError(f"{len(missed)} of {len(outcomes)} harms went unnoticed: {names}")
    return outcomes


def row(outcome: Outcome) -> str:
    """Return an outcome as a line of the table."""
    what = outcome.mutation.pattern.replace(DATA, "…").replace("_internal", "…")
    by = ", ".join(outcome.failed[:2]) + (" …" if len(outcome.failed) > 2 else "")  # noqa: PLR2004
    verdict = f"noticed by {by}" if outcome.noticed else f"MISSED (exit {outcome.exit_code})"
    return f"  {what:<58} {outcome.mutation.harm.__name__:<10} {verdict}"
