"""Versions of the Windows installer, a Windows of Wine to try them in, and how to look at it."""

import contextlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import build_installers as build  # noqa: E402 - found only now
import file_list as payloads  # noqa: E402
import product  # noqa: E402
import signing  # noqa: E402
import wine  # noqa: E402

PROGRAM = f"{product.PROGRAM}.exe"
UNINSTALL = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{product.REGISTRY_KEY}"
COMMAND = rf"Software\Classes\{product.PROG_ID}\shell\open\command"
ENDING = rf"Software\Classes\{product.FILE_ENDING}"
# The exit codes of the installer, as docs/installing.md lists them.
UNPACKING, IN_USE, NOT_WRITABLE, PATH_TOO_LONG, DISK_FULL, OTHER_FOLDER = 2, 3, 4, 6, 7, 8
NEWER = 10


class StepFailedError(Exception):
    """Something is not as it must be; the message says what."""


class StepSkippedError(Exception):
    """A step needs something that is not here; the message says what."""


FAULTS = (StepFailedError, build.BuildError, wine.WineError, signing.SigningError, OSError)


def expect(true: object, what: str) -> None:
    """Raise unless `true`."""
    if not true:
        raise StepFailedError(what)


def expect_same(seen: object, wanted: object, what: str) -> None:
    """Raise unless both are equal."""
    expect(seen == wanted, f"{what}: {seen!r} instead of {wanted!r}")


def unquoted(words: tuple[str, ...]) -> list[str]:
    """Return the words so that none is put into quotes, which NSIS does not take off a path."""
    return " ".join(words).split(" ") if words else []


class Bench:
    """The installers of some versions, and a Windows to try them in."""

    def __init__(
        self, windows: wine.Windows, versions: Mapping[str, payloads.Payload], icon: Path
    ) -> None:
        self.folder = windows.folder.parent
        self.windows, self.payloads, self.icon = windows, dict(versions), icon
        self.setups: dict[str, str] = {}
        self.mine = self.windows.path(rf"%LOCALAPPDATA%\Programs\{product.NAME}")
        self.log_file = self.windows.path(r"%TEMP%\corridor-explorer-setup.log")
        self.everyones = self.windows.path(rf"%ProgramFiles%\{product.NAME}")

    def build(self, version: str, *, quick: bool = False) -> None:
        """Build the installer of a version and put it onto the drive."""
        output = self.windows.drive / f"setup-{version}.exe"
        build.build_setup(
            self.payloads[version], output, icon=self.icon, version=version, quick=quick
        )
        self.setups[version] = self.windows.windows(output)

    def setup(self, version: str, *words: str, wait: bool = True) -> int:
        """Install silently and return the exit code."""
        return self.windows.run(self.setups[version], "/S", *unquoted(words), wait=wait)

    def uninstall(self, folder: Path) -> None:
        """Uninstall silently; the copy that does the work has no exit code to give."""
        self.windows.run(self.windows.windows(folder / payloads.UNINSTALLER), "/S")

    def log(self) -> str:
        """Return the last refusal in words."""
        return self.log_file.read_bytes().decode("utf-16") if self.log_file.exists() else ""

    def expect_installed(
        self, version: str, folder: Path, hive: str, *, foreign: Sequence[str] = ()
    ) -> None:
        """Check that exactly the files of that version are in `folder`, whole, and registered."""
        wanted = {
            str(file): self.payloads[version].folder / file for file in self.payloads[version].files
        }
        own = {payloads.UNINSTALLER, payloads.LIST}
        expect_same(contents(folder), set(wanted) | own | set(foreign), f"files of {version}")
        for name, source in wanted.items():
            expect_same((folder / name).read_bytes(), source.read_bytes(), name)
        values = self.windows.values(rf"{hive}\{UNINSTALL}")
        for name, value in {
            "DisplayName": product.NAME,
            "DisplayVersion": version,
            "Publisher": product.PUBLISHER,
            "InstallLocation": self.windows.windows(folder),
            "EstimatedSize": str(self.payloads[version].size_kb),
        }.items():
            expect_same(values.get(name), value, name)

    def expect_absent(self, folder: Path, hive: str, *, foreign: Sequence[str] = ()) -> None:
        """Check that nothing but foreign files is left, and no key."""
        expect_same(contents(folder), set(foreign), "files after uninstalling")
        expect(foreign or not folder.exists(), "the empty folder is still there")
        for key in (UNINSTALL, COMMAND, ENDING):
            expect_same(self.windows.values(rf"{hive}\{key}"), {}, key)

    @contextlib.contextmanager
    def running(self, folder: Path) -> Iterator[None]:
        """Let the installed program run meanwhile."""
        (folder / "started.txt").unlink(missing_ok=True)
        started = self.windows.start(self.windows.windows(folder / PROGRAM), "--stay")
        self.windows.wait_for(folder / "started.txt")
        (folder / "started.txt").unlink()
        try:
            yield
        finally:
            (folder / "leave").touch()
            started.wait(wine.PATIENCE_S)
            self.windows.settle()


def contents(folder: Path) -> set[str]:
    """Return the files below `folder`, and its empty folders."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() or not any(path.iterdir())
    }


def shortcuts(bench: Bench) -> list[Path]:
    """Return all shortcuts to the program, of the person and of all."""
    return sorted(bench.windows.folder.rglob(f"{product.NAME}.lnk"))


def carry_out(bench: Bench, steps: Sequence[Callable]) -> int:
    """Carry out the steps; each rests on those before it, so the first fault ends the test."""
    skipped = 0
    for step in steps:
        try:
            step(bench)
        except StepSkippedError as reason:
            skipped += 1
            print(f"skipped  {step.__doc__}: {reason}", flush=True)
        except FAULTS as error:
            print(f"FAILED   {step.__doc__}\n         {error}", flush=True)
            return 1
        else:
            print(f"ok       {step.__doc__}", flush=True)
    print(f"{len(steps) - skipped} steps passed under Wine, {skipped} skipped.")
    return 0
