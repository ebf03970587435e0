"""Try the real installers in a Windows of Wine, whose user has a name in another script.

python3 installing.py NAME setup|pages|msi [STEP…]

runs in the Debian folder, prints what passed, and leaves pictures in /trial/NAME/pictures. Each of
the three rests on nothing that another does, so that they may run side by side.
"""

# ruff: noqa: D400, D401, D403 - what each step shows is printed as a list

import contextlib
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent)]

import file_list as payloads  # noqa: E402 - found only now
import msi  # noqa: E402
import prefixes  # noqa: E402
import product  # noqa: E402
import screen  # noqa: E402
import wine  # noqa: E402
from bench import (  # noqa: E402
    COMMAND,
    DISK_FULL,
    IN_USE,
    NEWER,
    PROGRAM,
    UNPACKING,
    Bench,
    StepSkippedError,
    carry_out,
    contents,
    expect,
    expect_same,
    shortcuts,
    unquoted,
)

EARLIER, LATER = "0.0.9", "99.0.0"
NOW = product.version()
# A file that the earlier version had, and one of a person's own beside it.
GONE, FOREIGN = "_internal/gone/only earlier.dll", "_internal/gone/my notes.txt"
# Of all files, the registry's both parts, and shortcuts. The same is /faums, but Wine knows no
# product of an MSI's path there.
MSI_REPAIRS = ("REINSTALL=ALL", "REINSTALLMODE=amus")
# What it must mend.
MSI_LOSES, MSI_SPOILT = "_internal/PySide6/QtSvg.pyd", "_internal/explorer/_data/licences/LICENSE"
LESSON = r"C:\users\Public\Мой урок 1 – élève.corridor"
ME, ALL = "HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE"
WINDOW = product.NAME
PATIENCE_S = 60
UNTIL_IT_FAILS = "--until-it-fails"
CANCELLED = 1  # the exit code where a person does it
RANGES = 16
SMALL_DISKS_KB = {DISK_FULL: -4096, UNPACKING: 64}  # beside what the files need


class RealBench(Bench):
    """A bench with the real program: what was built, an earlier one, and a later one."""

    def __init__(self, place: Path, windows: wine.Windows, display: str) -> None:
        bundle = place / "bundle"
        now = payloads.read(bundle, PROGRAM)
        some = tuple(file for file in now.files if len(file.parts) == 1)
        versions = {NOW: now, LATER: payloads.Payload(bundle, some, 4096)}
        icon = place / "identity" / f"{product.PROGRAM}.ico"
        super().__init__(windows, versions, icon)
        self.place, self.display = place, display
        self.pictures = place / "pictures"
        self.pictures.mkdir(exist_ok=True)

    def setup(self, version: str, *words: str, wait: bool = True) -> int:
        """Install silently and return the exit code; what is only tried against is built first."""
        if version not in self.setups:
            self.build(version, quick=True)
        return super().setup(version, *words, wait=wait)

    def to_try(self, ending: str) -> str:
        """Put an installer that was built onto the drive; return where it lies there."""
        built = self.place / "out" / f"{product.PROGRAM}-{NOW}-windows{ending}"
        return self.windows.windows(Path(shutil.copy(built, self.windows.drive)))

    def self_test(self, folder: Path, *words: str) -> dict:
        """Let an installed program test itself; return its report."""
        file = self.windows.drive / "report.json"
        file.unlink(missing_ok=True)
        program = self.windows.windows(folder / PROGRAM)
        code = self.windows.run(program, "--self-test", r"C:\report.json", *words)
        report = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        bad = [c["name"] for c in report.get("checks", ()) if not c["ok"]]
        return {"code": code, "passed": len(report.get("checks", ())) - len(bad), "bad": bad}

    def expect_sound(self, folder: Path) -> None:
        """Check that an installed program passes its self-test."""
        found = self.self_test(folder)
        expect(found["code"] == 0 and not found["bad"] and found["passed"], f"self-test: {found}")

    def expect_noticed(self, folder: Path) -> None:
        """Check that an installed program notices what it lacks, and says so by its exit code."""
        code = self.self_test(folder, UNTIL_IT_FAILS)["code"]
        expect_same(code, 1, "exit code of a self-test where something is missing")

    def windows_called(self, name: str) -> list[str]:
        """Return the windows on the screen whose title holds these words."""
        words = ["xdotool", "search", "--onlyvisible", "--name", name]
        return self.on_screen(*words).split()

    def on_screen(self, *words: str) -> str:
        """Run a program that looks at, or acts upon, the screen."""
        settings = {"DISPLAY": self.display, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        return subprocess.run(
            words, env=settings, capture_output=True, text=True, check=False
        ).stdout

    def await_window(self, name: str) -> str:
        """Wait for a window and return it."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            if found := self.windows_called(name):
                return found[0]
            time.sleep(0.2)
        self.picture("no window")
        raise wine.WineError(f"No window called {name} within {PATIENCE_S} s.")

    def press_until_it_shows(self, key: str) -> None:
        """Press a key, again where nothing comes of it: a busy machine may not have heard it."""
        settings = {"DISPLAY": self.display, "PATH": "/usr/bin:/bin"}
        look = ("import", "-window", "root", "-depth", "8", "rgb:-")

        def seen() -> bytes:
            return subprocess.run(look, env=settings, capture_output=True, check=False).stdout

        before, end = seen(), time.monotonic() + PATIENCE_S
        # A blinking cursor is nothing that came of it: the page with the folder has one.
        while screen.unlike(before, seen()) < screen.LIKE_BEFORE:
            if time.monotonic() > end:
                raise wine.WineError(f"Nothing came of {key} within {PATIENCE_S} s.")
            self.on_screen("xdotool", "key", key)
            time.sleep(3)

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        self.on_screen("import", "-window", "root", str(self.pictures / f"{name}.png"))

    @contextlib.contextmanager
    def running_on(self, command: str, *words: str) -> Iterator[str]:
        """Let the program run with its window open meanwhile, then quit it by its key."""
        started = self.windows.start(command, *words)
        try:
            window = self.await_window(WINDOW)
            time.sleep(3)  # nothing is looked for: the picture shall have its map
            yield window
            self.on_screen("xdotool", "windowactivate", "--sync", window, "key", "ctrl+q")
            expect_same(started.wait(PATIENCE_S), 0, "exit code of the program")
        finally:
            started.kill()
            self.windows.close()
            self.windows.settle()


def earlier_bundle(bundle: Path, folder: Path) -> Path:
    """Make the bundle of an earlier version: one file more, one less, one of other content."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder, copy_function=lambda a, b: Path(b).hardlink_to(a))
    (folder / GONE).parent.mkdir(parents=True)
    (folder / GONE).write_bytes(b"earlier")
    (folder / "_internal/explorer/_data/resources/icons/chevron.svg").unlink()
    changed = folder / "_internal/explorer/_data/licences/LICENSE"
    changed.unlink()
    changed.write_text("earlier", encoding="utf-8")
    return folder


# ------------------------------------------------------------------ the steps


def install_the_earlier(bench: RealBench) -> None:
    """the earlier version: silent, for one person with a name in another script"""
    expect(prefixes.USER in str(bench.mine), f"the person's own folder is {bench.mine}")
    earlier = earlier_bundle(bench.place / "bundle", bench.place / "earlier")
    bench.payloads[EARLIER] = payloads.read(earlier, PROGRAM)
    expect_same(bench.setup(EARLIER), 0, "exit code")
    bench.expect_installed(EARLIER, bench.mine, ME)
    expect_same(len(shortcuts(bench)), 1, "entries in the start menu")


def upgrade(bench: RealBench) -> None:
    """upgrade to this version: every file right, the gone one gone, a foreign file kept"""
    (bench.mine / FOREIGN).write_text("mine", encoding="utf-8")
    expect_same(bench.setup(NOW), 0, "exit code")
    bench.expect_installed(NOW, bench.mine, ME, foreign=[FOREIGN])


def test_itself(bench: RealBench) -> None:
    """the installed program passes its self-test"""
    bench.expect_sound(bench.mine)


def test_itself_read_only(bench: RealBench) -> None:
    """the same where nothing can be written into its folder"""
    folder = str(bench.mine)
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
        bench.expect_sound(bench.mine)
    finally:
        subprocess.run(["umount", folder], check=True)


def open_a_file(bench: RealBench) -> None:
    """a .corridor of any name opens by the registered command; meanwhile no upgrade, no removal"""
    pack = bench.windows.windows(bench.mine / "_internal/explorer/_data/geodata/middle-corridor")
    program = bench.windows.windows(bench.mine / PROGRAM)
    expect_same(bench.windows.run(program, "pack", pack, LESSON), 0, "exit code of `pack`")
    expect(bench.windows.unix(LESSON).exists(), "the file was written")
    command = bench.windows.value(rf"{ME}\{COMMAND}") or ""
    expect_same(command, f'"{program}" "%1"', "the registered command")
    with bench.running_on(program, LESSON):
        bench.picture("opened by its file")
        refuse_while_running(bench)


def refuse_while_running(bench: RealBench) -> None:
    """Check that nothing is changed while the program runs."""
    expect_same(bench.setup(NOW, wait=False), IN_USE, "exit code of the upgrade")
    expect(product.NAME in bench.log(), "the log says why")
    folder = bench.windows.windows(bench.mine)
    uninstaller = rf"{folder}\{payloads.UNINSTALLER}"
    code = bench.windows.run(uninstaller, *unquoted(("/S", f"_?={folder}")), wait=False)
    expect_same(code, IN_USE, "exit code of uninstalling")
    bench.expect_installed(NOW, bench.mine, ME, foreign=[FOREIGN])


def miss_a_library(bench: RealBench) -> None:
    """without one of Qt's libraries it ends with words in a window, not silently"""
    library = bench.mine / "_internal" / "PySide6" / "Qt6Gui.dll"
    aside = library.with_name("aside")
    library.rename(aside)
    try:
        bench.expect_noticed(bench.mine)
        started = bench.windows.start(bench.windows.windows(bench.mine / PROGRAM))
        try:
            bench.await_window("Unhandled exception|Corridor Explorer")
            bench.picture("without a library")
        finally:
            started.kill()
            bench.windows.close()
            bench.windows.settle()
    finally:
        aside.rename(library)


def refuse_a_damaged_setup(bench: RealBench) -> None:
    """a setup with a changed byte is refused, in each of sixteen ranges, and nothing is changed"""
    whole = bench.windows.unix(bench.setups[NOW]).read_bytes()
    damaged = bench.windows.drive / "damaged.exe"
    bench.setups["damaged"] = bench.windows.windows(damaged)
    taken: list[int] = []
    for number in range(RANGES):
        content = bytearray(whole)
        content[len(content) * (2 * number + 1) // (2 * RANGES)] ^= 0xFF
        damaged.write_bytes(content)
        if bench.setup("damaged", wait=False) == 0:
            taken.append(number)
    damaged.write_bytes(whole[: len(whole) // 2])
    if bench.setup("damaged", wait=False) == 0:
        taken.append(-1)
    damaged.unlink()
    expect_same(taken, [], "ranges in which a changed byte went unnoticed")
    bench.expect_installed(NOW, bench.mine, ME, foreign=[FOREIGN])


def refuse_a_full_disk(bench: RealBench) -> None:
    """refused where the disk is full, at the first look and in the middle of unpacking"""
    disk = bench.folder / "disk"
    disk.mkdir(exist_ok=True)
    for code, spare_kb in SMALL_DISKS_KB.items():
        room_kb = bench.payloads[NOW].size_kb + spare_kb
        words = ["mount", "-t", "tmpfs", "-o", f"size={room_kb}k", "tmpfs", str(disk)]
        if subprocess.run(words, capture_output=True, check=False).returncode:
            raise StepSkippedError("a small disk cannot be mounted here")
        letter = bench.windows.folder / "dosdevices" / "f:"
        letter.symlink_to(disk)
        try:
            expect_same(bench.setup(NOW, "/ALLUSERS", r"/D=F:\explorer"), code, "exit code")
            expect(r"F:\explorer" in bench.log(), "the log says where")
            expect_same(contents(disk), set(), "files on the full disk")
        finally:
            letter.unlink()
            subprocess.run(["umount", str(disk)], check=True)


def uninstall(bench: RealBench) -> None:
    """uninstalled: nothing of its own left, a foreign file and the person's data stay"""
    bench.uninstall(bench.mine)
    bench.expect_absent(bench.mine, ME, foreign=[FOREIGN])
    expect_same(shortcuts(bench), [], "entries in the start menu")
    data = bench.mine.parent.parent / product.PROGRAM
    expect(data.is_dir() and any(data.iterdir()), f"the person's data stay in {data}")
    shutil.rmtree(bench.mine)


def refuse_an_older_one(bench: RealBench) -> None:
    """this version is refused over a later one, which stays whole"""
    expect_same(bench.setup(LATER), 0, "exit code of the later version")
    expect_same(bench.setup(NOW), NEWER, "exit code")
    expect(LATER in bench.log(), "the log names the later version")
    bench.expect_installed(LATER, bench.mine, ME)
    bench.uninstall(bench.mine)
    bench.expect_absent(bench.mine, ME)


def for_all_users(bench: RealBench) -> None:
    """for all users into a folder with blanks and other scripts, at the longest path allowed"""
    start = bench.windows.drive / "школа 2" / "Corridor Explorer"
    room = bench.payloads[NOW].longest_path - len(bench.windows.windows(start)) - 1
    place = start / ("d" * room)
    given = "/D=" + bench.windows.windows(place)
    expect_same(bench.setup(NOW, "/ALLUSERS", given), 0, "exit code")
    bench.expect_installed(NOW, place, ALL)
    expect("ProgramData" in str(shortcuts(bench)[0]), "the entry in the start menu is everybody's")
    bench.expect_sound(place)
    bench.uninstall(place)
    bench.expect_absent(place, ALL)


def msi_package(bench: RealBench) -> None:
    """the MSI: installed, tested by itself, repaired, a foreign file kept, taken away"""
    try_msi(bench, ME, bench.mine.with_name(msi.FOLDER), "")


def msi_for_all(bench: RealBench) -> None:
    """the MSI for all users: the same, in everybody's folder and registry"""
    try_msi(bench, ALL, bench.everyones.with_name(msi.FOLDER), "-all-users")


def try_msi(bench: RealBench, hive: str, place: Path, ending: str) -> None:
    """Install an MSI, harm what it installed, let it mend that, and take it away."""
    package = bench.to_try(f"{ending}.msi")
    expect_same(bench.windows.run("msiexec", "/i", package, "/qn"), 0, "exit code")
    expect_msi_installed(bench, hive, place)
    bench.expect_sound(place)
    (place / "mine.txt").write_text("mine", encoding="utf-8")
    (place / MSI_LOSES).unlink()
    (place / MSI_SPOILT).write_bytes(b"spoilt")
    shortcuts(bench)[0].unlink()
    bench.expect_noticed(place)
    repair = bench.windows.run("msiexec", "/i", package, *MSI_REPAIRS, "/qn")
    expect_same(repair, 0, "exit code, repairing")
    expect_msi_installed(bench, hive, place, foreign={"mine.txt"})
    bench.expect_sound(place)
    expect_same(bench.windows.run("msiexec", "/x", package, "/qn"), 0, "exit code, removal")
    expect_same(contents(place), {"mine.txt"}, "files after uninstalling")
    expect_same(bench.windows.value(rf"{hive}\{COMMAND}"), None, "the open command")
    expect_same(shortcuts(bench), [], "entries in the start menu")
    shutil.rmtree(place)


def expect_msi_installed(
    bench: RealBench, hive: str, place: Path, *, foreign: frozenset[str] | set[str] = frozenset()
) -> None:
    """Check that the MSI's files are there, whole, that it is registered, and in the start menu."""
    now = bench.payloads[NOW]
    expect_same(contents(place), {str(f) for f in now.files} | foreign, "files")
    for file in now.files:
        source = now.folder.joinpath(*file.parts)
        expect_same((place / file).read_bytes(), source.read_bytes(), str(file))
    program = bench.windows.windows(place / PROGRAM)
    expect_same(bench.windows.value(rf"{hive}\{COMMAND}"), f'"{program}" "%1"', "the open command")
    expect_same(len(shortcuts(bench)), 1, "entries in the start menu")
    # Whose start menu it is in cannot be seen here: Wine takes the person's own for all MSIs.


def pages(bench: RealBench) -> None:
    """with its pages, by keys alone: licence, for whom, where, the end; then uninstalled so"""
    started = bench.windows.start(bench.setups[NOW])
    bench.await_window(f"{product.NAME} Setup")
    time.sleep(2)
    for number, key in enumerate(("alt+a", "alt+n", "alt+i"), 1):
        bench.picture(f"setup page {number}")
        bench.press_until_it_shows(key)
    bench.windows.wait_for(bench.mine / payloads.UNINSTALLER)
    time.sleep(4)
    bench.picture("setup page 4")
    bench.on_screen("xdotool", "key", "Tab", "space")  # without starting the program
    end = time.monotonic() + PATIENCE_S
    while started.poll() is None and time.monotonic() < end:
        bench.on_screen("xdotool", "key", "alt+f")
        time.sleep(2)
    code = started.poll()
    started.kill()
    bench.windows.close()
    bench.windows.settle()
    expect_same(code, 0, "exit code")
    bench.expect_installed(NOW, bench.mine, ME)
    bench.uninstall(bench.mine)
    bench.expect_absent(bench.mine, ME)


def pages_in_indonesian(bench: RealBench) -> None:
    """its pages on an Indonesian Windows are in Indonesian; cancelled, nothing is installed"""
    bench.windows.furnish(prefixes.indonesian())
    started = bench.windows.start(bench.setups[NOW])
    bench.await_window(f"Instalasi Program {product.NAME}")
    time.sleep(2)
    for number in (1, 2):
        bench.picture(f"setup page {number}, Indonesian")
        bench.press_until_it_shows("Return")
    bench.picture("setup page 3, Indonesian")
    bench.on_screen("xdotool", "key", "Escape")
    try:
        expect_same(started.wait(PATIENCE_S), CANCELLED, "exit code")
    finally:
        started.kill()
        bench.windows.close()
        bench.windows.settle()
    bench.expect_absent(bench.mine, ME)


STEPS: dict[str, tuple[Callable[[RealBench], None], ...]] = {
    "setup": (
        install_the_earlier,
        upgrade,
        test_itself,
        test_itself_read_only,
        open_a_file,
        miss_a_library,
        refuse_a_damaged_setup,
        refuse_a_full_disk,
        uninstall,
        refuse_an_older_one,
        for_all_users,
    ),
    "pages": (pages, pages_in_indonesian),
    "msi": (msi_package, msi_for_all),
}


def main(arguments: list[str]) -> int:
    """Carry out all steps of a kind, or those that are named; 0 where none failed."""
    name, kind, *named = arguments
    with screen.screen() as display:
        windows = prefixes.new_windows(f"installing-{kind}", display)
        try:
            bench = RealBench(prefixes.WORK / name, windows, display)
            if kind != "msi":
                bench.setups[NOW] = bench.to_try("-setup.exe")
            return carry_out(bench, [s for s in STEPS[kind] if not named or s.__name__ in named])
        finally:
            windows.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
