"""Builds the bundle of this system, checks its contents, and proves it.

python dev.py package                       build, self-test, start-up ratio, mutations
python dev.py package --archives            and on Linux the .tar.xz and the .deb of it
python dev.py package --deb-test            and as root install, try and purge the .deb
python dev.py package --bundle-sources DIR  with the articles in DIR, see payload.py
python dev.py package --build-only          only build and check the contents
python dev.py package --prove-only          only prove what was built before; one or two of the
                                            words self-test, start, harms: only that
python dev.py package --windows             for Windows, on Linux under Wine; has a --help
python dev.py package --macos               for macOS, assembled on Linux; has a --help
python dev.py package --windows-installer-test   the installers for it around a stand-in
"""

import argparse
import io
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "linux")]

import contents  # noqa: E402 - found only now
import harms  # noqa: E402
import payload  # noqa: E402
import product  # noqa: E402
import proving  # noqa: E402

DIST, WORK = ROOT / "dist", ROOT / "build" / "bundle"
STARTS = 7


class BuildError(Exception):
    """The bundle could not be built; the message says why."""


def build(dist: Path, sources: Path | None) -> Path:
    """Freeze the program into `dist` and return the bundle's folder."""
    dist.mkdir(parents=True, exist_ok=True)  # before the work: it may not be allowed
    made = WORK / "dist"
    shutil.rmtree(made, ignore_errors=True)
    settings = {
        **os.environ,
        "CORRIDOR_EXPLORER_STAGE": str(payload.stage(WORK / "stage", sources)),
        # So that the same source gives the same bundle, wherever and whenever it is built.
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", str(product.BUILT_AT)),
    }
    options = f"--noconfirm --log-level ERROR --distpath {made.name} --workpath work".split()
    command = [sys.executable, "-m", "PyInstaller", *options, str(HERE / "corridor-explorer.spec")]
    done = subprocess.run(command, cwd=WORK, env=settings, check=False)
    if done.returncode:
        raise BuildError("PyInstaller failed; its own message stands above.")
    bundle = made / product.PROGRAM
    if sys.platform == "linux":
        payload.gather_system_licences(bundle)
        payload.strip_interpreter(bundle)
    contents.check(bundle)
    return put_in_place(bundle, dist / product.PROGRAM)


def bundled(asked: argparse.Namespace) -> Path:
    """Return the bundle's folder: built, or what was built before where it is only proved."""
    if asked.prove_only is None:
        return build(asked.dist, asked.bundle_sources)
    return asked.dist / product.PROGRAM


def put_in_place(bundle: Path, target: Path) -> Path:
    """Move a checked bundle to `target` as a whole: where that fails, the one there stays."""
    draft = target.with_name(target.name + ".new")
    shutil.rmtree(draft, ignore_errors=True)
    try:
        shutil.move(bundle, draft)
        shutil.rmtree(target, ignore_errors=True)
        draft.rename(target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return target


def prove_anywhere(bundle: Path) -> None:
    """Let a bundle test itself where nobody may write; print what was seen."""
    report = proving.prove_anywhere(bundle)
    passed = len(report["checks"])
    print(f"self-test  {passed} checks passed in {report['seconds']:.1f} s, read-only, as nobody")


def prove_start(bundle: Path) -> None:
    """Measure a bundle's start beside its source's; print what was seen."""
    frozen, source = proving.prove_start(bundle, STARTS)
    print(
        f"start      {frozen * 1000:.0f} ms, from source {source * 1000:.0f} ms, "
        f"{frozen / source:.2f} times (median of {STARTS}, {proving.WHERE})"
    )


def prove_harms(bundle: Path) -> None:
    """Harm one needed thing after another, which the self-test must notice."""
    outcomes = harms.prove_self_test(bundle)
    print(f"mutations  the self-test noticed all {len(outcomes)} harms")


PROOFS = {"self-test": prove_anywhere, "start": prove_start, "harms": prove_harms}


def prove(bundle: Path, asked: list[str]) -> None:
    """Prove what is asked for, all where nothing is."""
    for name in asked or PROOFS:
        PROOFS[name](bundle)


def main(arguments: list[str]) -> int:
    """Carry out what the arguments ask for; 1 where something failed, in one sentence."""
    parser = argparse.ArgumentParser(
        prog="dev.py package", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--build-only", action="store_true")
    parser.add_argument("--prove-only", nargs="*", choices=PROOFS)
    parser.add_argument("--archives", action="store_true")
    parser.add_argument("--deb-test", action="store_true")
    parser.add_argument("--bundle-sources", type=Path, metavar="DIR")
    parser.add_argument("--dist", type=Path, default=DIST, metavar="DIR")
    asked = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):  # the table has letters that old code pages lack
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", line_buffering=True)
    began = time.perf_counter()
    try:
        bundle = bundled(asked)
        files = contents.files_of(bundle)
        print(f"bundle     {contents.size_mb(files):.0f} MB, {len(files)} files: {bundle}")
        if not asked.build_only:
            prove(bundle, asked.prove_only or [])
        if asked.archives or asked.deb_test:
            import archives  # noqa: PLC0415 - Linux only
            import deb_test  # noqa: PLC0415 - Linux only

            tar, deb = archives.make(bundle, asked.dist)
            for path in (tar, deb):
                print(f"written    {path.stat().st_size / contents.MB:.1f} MB: {path}")
            if asked.deb_test:
                deb_test.try_deb(deb)
    except (
        *(BuildError, contents.ContentsError, payload.PayloadError, proving.ProofError),
        *(product.ProductError, harms.NothingToHarmError),
    ) as error:
        print(error, flush=True)
        return 1
    except OSError as error:  # the disk is full, the folder not writable, the path too long
        print(f"{error.filename or asked.dist}: {error.strerror or error}", flush=True)
        return 1
    if asked.prove_only is None:
        print(f"done in {time.perf_counter() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
