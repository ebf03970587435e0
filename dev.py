#!/usr/bin/env python3
"""The one command for working on Corridor Explorer: run, test, check and more.

Needs only Python itself. The first call prepares what is missing (a virtual environment in
`.venv` from hash-checked lock files, and on Linux the system libraries Qt asks for); later
calls find everything in place and start at once.
"""

import argparse
import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

# The locked Qt wheels exist for these versions only.
OLDEST, NEWEST = (3, 11), (3, 13)
if sys.version_info < OLDEST:
    sys.exit("Corridor Explorer needs Python 3.11 or newer; this one is older.")

ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / "packaging" / "locks"
TRANSLATIONS = "resources/translations"
STAMP = "corridor-explorer-setup.json"
UNAVAILABLE = 2

# Words after `run` that need no screen: the command line, see `corridor-explorer --help`.
WITHOUT_SCREEN = frozenset(
    "distances compare race calibration claims sources validate pack timeline render export import "
    "route search suggest --self-test --help -h --version".split()
)


# Shared libraries that Qt's wheels expect from a Linux system: always, and for an X11 window.
QT_LIBRARIES = (
    "libEGL.so.1 libGL.so.1 libX11.so.6 libdbus-1.so.3 libfontconfig.so.1 libfreetype.so.6 "
    "libglib-2.0.so.0 libxkbcommon.so.0"
).split()
WINDOW_LIBRARIES = (
    "libX11-xcb.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 "
    "libxcb-randr.so.0 libxcb-render-util.so.0 libxcb-render.so.0 libxcb-shape.so.0 "
    "libxcb-shm.so.0 libxcb-sync.so.1 libxcb-util.so.1 libxcb-xfixes.so.0 libxcb-xinerama.so.0 "
    "libxcb-xkb.so.1 libxkbcommon-x11.so.0"
).split()
# Place names are drawn in these languages (fontconfig's codes); Debian's fonts for them.
FONTS = {"en": "fonts-noto-core", "kk": "fonts-noto-core", "zh-cn": "fonts-noto-cjk"}

# What brings the tour its screen and what reads it aloud, by the program that is asked for.
SCREEN_PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
    "gdbus": "libglib2.0-bin",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}

# The same for systems without apt; their package managers skip what is there.
OTHER_SYSTEMS = {
    "dnf": "dnf install libglvnd-egl libglvnd-glx libxkbcommon-x11 xcb-util-cursor xcb-util-wm "
    "xcb-util-image xcb-util-keysyms xcb-util-renderutil google-noto-sans-cjk-fonts",
    "pacman": "pacman -S --needed libglvnd libxkbcommon-x11 xcb-util-cursor xcb-util-wm "
    "xcb-util-image xcb-util-keysyms xcb-util-renderutil noto-fonts noto-fonts-cjk",
}


# What the tests find their own modules by, where pytest does not tell.
QUALITY = {"PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests")))}


class SetupError(Exception):
    """Something the reader has to do first; the message is one sentence for them."""


# ---------------------------------------------------------------- virtual environments


class Environment(NamedTuple):
    """A virtual environment: where it lies and which locks it holds (the last has all)."""

    folder: Path
    locks: tuple[Path, ...]
    has_project: bool = True

    def program(self, name: str) -> str:
        """Return the path of an installed program such as `python` or `ruff`."""
        if os.name == "nt":
            return str(self.folder / "Scripts" / f"{name}.exe")
        return str(self.folder / "bin" / name)


RUN = Environment(ROOT / ".venv", (LOCKS / "run.txt",))
DEVELOP = Environment(ROOT / ".venv", (LOCKS / "run.txt", LOCKS / "dev.txt"))
BUNDLE = Environment(ROOT / ".venv-bundle", (LOCKS / "run.txt", LOCKS / "bundle.txt"))
GEODATA = Environment(ROOT / ".venv-geodata", (LOCKS / "geodata.txt",), has_project=False)


class Plan(NamedTuple):
    """What has to be done to an environment before it can be used."""

    rebuild: bool
    install: bool
    project: bool


def plan_setup(stamp: dict | None, wanted: dict, lock_hashes: dict) -> Plan:
    """Compare what `stamp` says was set up with what is `wanted`.

    `lock_hashes` are those of all lock files today: an environment holding anything that
    is out of date is rebuilt, since pip never removes what a lock no longer names.
    """
    if stamp is None or stamp.get("python") != wanted["python"]:
        return Plan(rebuild=True, install=True, project=True)
    held = stamp.get("locks", {})
    needed = set(wanted["locks"])
    if any(held[name] != lock_hashes.get(name) for name in needed & held.keys()):
        return Plan(rebuild=True, install=True, project=True)
    return Plan(
        rebuild=False,
        install=not needed <= held.keys(),
        project=stamp.get("project") != wanted["project"],
    )


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, independent of the line ends git chose for it."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def read_stamp(environment: Environment) -> dict | None:
    """Return what an earlier set-up wrote on finishing, None if none finished."""
    try:
        stamp = json.loads((environment.folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    whole = Path(environment.program("python")).exists() and isinstance(stamp, dict)
    return stamp if whole else None


def wanted_stamp(environment: Environment, python: str) -> dict:
    """Return the stamp that a complete, up-to-date set-up would carry."""
    missing = [lock for lock in environment.locks if not lock.exists()]
    if missing:
        raise SetupError(f"{missing[0].relative_to(ROOT)} is not there; `dev.py lock` makes it.")
    project = digest(ROOT / "pyproject.toml") if environment.has_project else ""
    return {
        "python": f"{python} in {ROOT}",  # an environment does not survive being moved
        "locks": {lock.name: digest(lock) for lock in environment.locks},
        "project": project,
    }


def base_python() -> str:
    """Return the interpreter to build environments from, never one inside an environment."""
    if sys.version_info[:2] <= NEWEST:
        return getattr(sys, "_base_executable", None) or sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    message = "This Python is newer than the locked packages know; install Python %d.%d beside it."
    raise SetupError(message % NEWEST)


def prepare(environment: Environment) -> Environment:
    """Bring `environment` up to date, doing nothing where nothing is to be done."""
    python = base_python()
    wanted = wanted_stamp(environment, python)
    hashes = {lock.name: digest(lock) for lock in LOCKS.glob("*.txt")}
    if not any(plan_setup(read_stamp(environment), wanted, hashes)):
        return environment
    with one_at_a_time(environment.folder.with_suffix(".lock")):
        stamp = read_stamp(environment)  # another process may have done it meanwhile
        carry_out(plan_setup(stamp, wanted, hashes), environment, python, stamp or {}, wanted)
    return environment


def carry_out(plan: Plan, environment: Environment, python: str, stamp: dict, wanted: dict) -> None:
    """Do what `plan` says and record each finished step, so that a broken one is seen as such."""
    stamp_file = environment.folder / STAMP
    if plan.rebuild or plan.install:
        stamp_file.unlink(missing_ok=True)
    if plan.rebuild:
        say(f"Setting up {environment.folder.name} (the first time takes a minute or two) …")
        create_venv(environment.folder, python)
    if plan.install:
        lock = environment.locks[-1]
        say(f"Installing what {lock.relative_to(ROOT).as_posix()} names …")
        # The program's packages all have wheels; some of the geodata build's are source only.
        wheels = ":all:" if environment.has_project else ":none:"
        pip(environment, "--only-binary", wheels, "--require-hashes", "-r", str(lock))
        held = {} if plan.rebuild else stamp["locks"]
        stamp = {**wanted, "locks": {**held, **wanted["locks"]}, "project": None}
        stamp_file.write_text(json.dumps(stamp), encoding="utf-8")
    if plan.project and environment.has_project:
        pip(environment, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    if any(plan):
        stamp = {**stamp, "project": wanted["project"]}
        stamp_file.write_text(json.dumps(stamp), encoding="utf-8")


def create_venv(folder: Path, python: str) -> None:
    """Make an empty environment, replacing whatever lies there."""
    if python == sys.executable and importlib.util.find_spec("ensurepip") is None:
        ensure_apt_packages([f"python3.{sys.version_info[1]}-venv"], "Python's venv module")
    made = subprocess.run([python, "-m", "venv", "--clear", str(folder)], check=False)
    if made.returncode:
        raise SetupError(f"`{python} -m venv` failed; its own message stands above.")


def pip(environment: Environment, *arguments: str) -> None:
    """Install with the environment's own pip; a failure becomes one clear sentence."""
    command = [environment.program("python"), "-m", "pip", "install", "-q", *arguments]
    settings = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    done = subprocess.run(
        command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode:
        output = done.stdout.decode(errors="replace")
        say(*(line for line in output.splitlines() if not line.startswith("WARNING")))
        raise SetupError(explain_pip_failure(output))


def explain_pip_failure(output: str) -> str:
    """Say in one sentence why pip failed, as far as its output tells."""
    if "do not match the hashes" in output:
        return "A package differs from its locked hash and was not installed."
    if "No space left" in output:
        return "The disk is full; setting up needs about 1 GB."
    signs = ("Retrying (", "Max retries", "timed out", "No matching distribution found")
    if any(sign in output for sign in signs):
        return "The packages could not be downloaded: check the network connection and try again."
    return "pip could not install the packages; its own message stands above."


@contextlib.contextmanager
def one_at_a_time(path: Path):
    """Hold a lock on `path`, so that two terminals do not set up the same folder at once."""
    with path.open("a+b") as file:
        if os.name == "nt":
            import msvcrt  # noqa: PLC0415 - exists on Windows only

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - exists on Linux and macOS only

            fcntl.flock(file, fcntl.LOCK_EX)
        yield  # closing the file gives the lock back


# ---------------------------------------------------------------- system libraries (Linux)


def loads(library: str) -> bool:
    """Tell whether the dynamic loader finds `library`: it is who Qt will ask."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font_for(language: str) -> bool:
    """Tell whether fontconfig knows a font that covers `language`."""
    if not shutil.which("fc-list"):
        return False
    found = subprocess.run(
        ["fc-list", f":lang={language}", "file"], stdout=subprocess.PIPE, check=False
    )
    return bool(found.stdout.strip())


def debian_package(library: str) -> str:
    """Return the package that carries `library` by Debian's rule for naming them."""
    name, _, version = library.lower().replace("libglib-2", "libglib2").partition(".so.")
    return f"{name}-{version}" if name[-1].isdigit() else name + version


def missing_packages(libraries: list[str], is_there) -> list[str]:
    """Return the Debian packages of those `libraries` that are not there."""
    return [debian_package(library) for library in libraries if not is_there(library)]


def missing_fonts(is_there) -> list[str]:
    """Return the Debian packages for the languages that no installed font covers."""
    return sorted({apt for language, apt in FONTS.items() if not is_there(language)})


def ensure_system(*, window: bool) -> None:
    """On Linux, see that Qt's system libraries and fonts for the map's scripts are there."""
    if not sys.platform.startswith("linux"):
        return
    libraries = QT_LIBRARIES + WINDOW_LIBRARIES if window else QT_LIBRARIES
    packages = missing_packages(libraries, loads)
    if packages:
        ensure_apt_packages(packages, "Qt's system libraries")
    fonts = missing_fonts(has_font_for) if read_stamp(RUN) is None else []
    if fonts:
        try:
            ensure_apt_packages([*fonts, "fontconfig"], "Fonts for the map's names")
        except SetupError as error:  # the program works without, with boxes for letters
            say(str(error))


def ensure_apt_packages(packages: list[str], what: str) -> None:
    """Install `packages` where that is possible, else raise with the one command to type."""
    command = install_command(packages, shutil.which, is_root=is_root())
    if not (is_root() and shutil.which("apt-get")):
        raise SetupError(f"{what} are not complete. Please run: {command}")
    say(f"Installing {what}: {' '.join(packages)} …")
    settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}

    def apt_get(*arguments: str) -> bool:
        quiet = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", *arguments]
        return not subprocess.run(
            quiet, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        ).returncode

    install = ("install", "-y", "--no-install-recommends", *packages)
    # A new machine has no package lists yet, or old ones: fetch them only if needed.
    if not apt_get(*install) and not (apt_get("update") and apt_get(*install)):
        raise SetupError(f"{what} could not be installed. Please run: {command}")


def install_command(packages: list[str], which, *, is_root: bool) -> str:
    """Return the one command that installs `packages` (named as apt names them) here."""
    prefix = "" if is_root else "sudo "
    if which("apt-get"):
        return f"{prefix}apt-get install {' '.join(packages)}"
    for manager, command in OTHER_SYSTEMS.items():
        if which(manager):
            return prefix + command
    return "your package manager, for what Debian calls " + " ".join(packages)


def is_root() -> bool:
    """Tell whether this process may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


# ---------------------------------------------------------------- commands


def say(*lines: str) -> None:
    """Print at once: what a child process prints next must come after it."""
    for line in lines:
        print(line, flush=True)


def call(environment: Environment, program: str, *arguments: str, **variables: str) -> int:
    """Run an installed program in the project's folder and return its exit code."""
    command = [environment.program(program), *arguments]
    settings = {**os.environ, **variables}
    # Where compiled modules may not be kept, every start compiles the whole program anew.
    settings.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(command, cwd=ROOT, env=settings, check=False).returncode


def split_platform(arguments: list[str]) -> tuple[list[str], str | None]:
    """Take `--platform NAME` out of `arguments`: Qt reads it from its own variable."""
    rest = list(arguments)
    if "--platform" in rest[:-1]:
        position = rest.index("--platform")
        name = rest[position + 1]
        del rest[position : position + 2]
        return rest, name
    return rest, None


def lacks_screen(arguments: list[str], platform: str, variables) -> bool:
    """Tell whether a window was asked for where none can open."""
    if platform != "linux" or WITHOUT_SCREEN.intersection(arguments):
        return False
    return not any(
        variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def run(arguments: list[str]) -> int:
    """Open the program (all further words go to it)."""
    rest, qt_platform = split_platform(arguments)
    variables = {"QT_QPA_PLATFORM": qt_platform} if qt_platform else {}
    platform = qt_platform or os.environ.get("QT_QPA_PLATFORM", "xcb")
    # Without a screen the program compares in words and saves its window as a picture.
    unseen = lacks_screen(rest, sys.platform, {**os.environ, **variables})
    ensure_system(window=platform == "xcb" and not unseen and not WITHOUT_SCREEN.intersection(rest))
    return call(prepare(RUN), "python", "-m", "explorer", *rest, **variables)


def test(arguments: list[str]) -> int:
    """Run the tests (all further words go to pytest)."""
    ensure_system(window=False)
    return call(prepare(DEVELOP), "python", "-m", "pytest", *side_by_side(arguments), *arguments)


def side_by_side(arguments: list[str]) -> tuple[str, ...]:
    """Return pytest's words for one worker a core; single files, and a debugger, want none."""
    chosen = any((ROOT / word.partition("::")[0]).exists() for word in arguments)
    own = {"-n", "--pdb", "-s"}.intersection(arguments)
    return () if chosen or own else ("-n", "auto", "--dist", "worksteal")


def tour(arguments: list[str]) -> int:
    """Try the program with mouse and keyboard in a real window, on a screen of its own (Linux)."""
    if not sys.platform.startswith("linux"):
        say("The tour needs an X server of its own, which only Linux has.")
        return UNAVAILABLE
    ensure_system(window=True)
    missing = [apt for name, apt in SCREEN_PACKAGES.items() if not shutil.which(name)]
    if missing:
        ensure_apt_packages(missing, "A screen for the tour")
    return call(prepare(DEVELOP), "python", "-m", "tests.tour.run", *arguments)


def check(_arguments: list[str]) -> int:
    """Run ruff, basedpyright and import-linter; every one of them, then say which failed."""
    environment = prepare(DEVELOP)
    checks = {
        "ruff check": ("ruff", "check", "."),
        "ruff format": ("ruff", "format", "--check", "."),
        "basedpyright": ("basedpyright",),
        "lint-imports": ("lint-imports",),
    }
    failed = [name for name, command in checks.items() if call(environment, *command)]
    say(f"Not in order: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Measure speed against the goals of the design."""
    script = ROOT / "tests" / "bench" / "run.py"
    if not script.exists():
        say("There are no benchmarks yet (tests/bench/run.py is not there).")
        return UNAVAILABLE
    ensure_system(window=False)
    return call(prepare(DEVELOP), "python", str(script), *arguments)


def recognition(arguments: list[str]) -> int:
    """Print how much of what our own texts hold is recognised; `--faults` names the rest."""
    return call(prepare(DEVELOP), "python", "-m", "tests.recognition.run", *arguments)


def mutate(arguments: list[str]) -> int:
    """Plant small faults in a copy of the program and tell which no test notices."""
    ensure_system(window=False)
    return call(prepare(DEVELOP), "python", "-m", "tests.mutation.run", *arguments)


def fuzz(arguments: list[str]) -> int:
    """Feed every reader with faulty input under limits (`--short`, `--seconds`, `--seed`)."""
    ensure_system(window=False)
    return call(prepare(DEVELOP), "python", "-m", "tests.fuzz.run", *arguments, **QUALITY)


def endure(arguments: list[str]) -> int:
    """Kill, starve and wear out what the program does, and count what is lost (POSIX)."""
    ensure_system(window=False)
    return call(prepare(DEVELOP), "python", "-m", "tests.endure.run", *arguments, **QUALITY)


def package(arguments: list[str]) -> int:
    """Build and prove the bundle of this system (`package --help` lists what else it does)."""
    if "--windows-installer-test" in arguments:
        rest = [word for word in arguments if word != "--windows-installer-test"]
        driver = ROOT / "packaging" / "windows" / "installer_test.py"
        return call(prepare(RUN), "python", str(driver), *rest)
    if "--windows" in arguments:
        rest = [word for word in arguments if word != "--windows"]
        steps = ROOT / "packaging" / "windows" / "under_wine"
        return call(prepare(BUNDLE), "python", str(steps), *rest)
    if "--macos" in arguments:
        rest = [word for word in arguments if word != "--macos"]
        steps = ROOT / "packaging" / "macos" / "assemble.py"
        return call(prepare(BUNDLE), "python", str(steps), *rest)
    if "--macos-libraries" in arguments:
        rest = [word for word in arguments if word != "--macos-libraries"]
        checker = ROOT / "packaging" / "macos" / "wheels.py"
        return call(prepare(BUNDLE), "python", str(checker), *rest)
    ensure_system(window=True)  # the bundle takes along what a window needs of them
    script = ROOT / "packaging" / "bundle" / "__main__.py"
    return call(prepare(BUNDLE), "python", str(script), *arguments)


def lock(arguments: list[str]) -> int:
    """Rebuild the lock files; `--upgrade` also takes newer versions."""
    environment = prepare(DEVELOP)  # uv, which resolves for all systems at once, is locked there
    common = (
        "pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest "
        "--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate"
    ).split()
    pins = ("-c", "packaging/locks/pins.in")
    jobs = {
        "run.txt": ("pyproject.toml", "--group", "setup", *pins),
        "dev.txt": ("pyproject.toml", "--group", "dev", "-c", "packaging/locks/run.txt", *pins),
        "bundle.txt": (
            *("packaging/bundle/requirements.in", "pyproject.toml", "--group", "setup"),
            *("-c", "packaging/locks/run.txt", *pins),
        ),
        "geodata.txt": ("geodata/build/requirements.in",),
    }
    for name, sources in jobs.items():
        if not (ROOT / sources[0]).exists():
            say(f"{name}: skipped, {sources[0]} is not there.")
            continue
        output = f"packaging/locks/{name}"
        shown = {"UV_CUSTOM_COMPILE_COMMAND": "python dev.py lock"}
        code = call(environment, "uv", *common, *sources, *arguments, "-o", output, **shown)
        if code:
            return code
        say(f"{name}: written.")
    return 0


def geodata(arguments: list[str]) -> int:
    """Rebuild the derived geodata in an environment of its own."""
    build = ROOT / "geodata" / "build" / "__main__.py"
    if not build.exists():
        say("The geodata build is not there (geodata/build/__main__.py).")
        return UNAVAILABLE
    return call(prepare(GEODATA), "python", str(build), *arguments)


def routes(arguments: list[str]) -> int:
    """Write docs/world-routes.md: ways beside published lengths."""
    table = ROOT / "geodata" / "build" / "routes_table.py"
    return call(prepare(DEVELOP), "python", str(table), *arguments)


def corridors(arguments: list[str]) -> int:
    """Write the lines of corridors from the world's networks: their network.geojson."""
    lines = ROOT / "geodata" / "build" / "corridor_lines.py"
    return call(prepare(DEVELOP), "python", str(lines), *arguments)


def language_table():
    """Return the module with the table of languages."""
    path = Path(__file__).resolve().parent / "explorer" / "model" / "languages.py"
    spec = importlib.util.spec_from_file_location("corridor_explorer_languages", path)
    table = importlib.util.module_from_spec(spec)  # needs nothing that is still to be installed
    spec.loader.exec_module(table)
    return table


def translated_languages() -> list[str]:
    """Return the languages that the program's English sentences are translated into."""
    table = language_table()
    return [code for code in table.INTERFACE if code != table.SOURCE]


def compiled_catalogues(language: str) -> list[tuple[str, str]]:
    """Return source and compiled file of each of a language's catalogues; the first is collected.

    The others hold words that Qt writes, which stand in no source of ours.
    """
    return [
        (f"{TRANSLATIONS}/{name}_{language}.ts", f"{TRANSLATIONS}/{name}_{language}.qm")
        for name in language_table().CATALOGUES
    ]


def translate(_arguments: list[str]) -> int:
    """Collect the program's sentences for translation and compile the translations."""
    ensure_system(window=False)
    environment = prepare(RUN)
    (ROOT / TRANSLATIONS).mkdir(parents=True, exist_ok=True)
    sources = sorted(p.relative_to(ROOT).as_posix() for p in ROOT.glob("explorer/**/*.py"))
    for language in translated_languages():
        catalogues = compiled_catalogues(language)
        # Without places and obsolete entries the file changes only when a sentence does.
        options = "-no-obsolete -locations none -source-language en -target-language".split()
        ours = catalogues[0][0]
        failed = call(environment, "pyside6-lupdate", *options, language, *sources, "-ts", ours)
        for catalogue, compiled in catalogues:
            failed = failed or call(environment, "pyside6-lrelease", catalogue, "-qm", compiled)
        if failed:
            return failed
    return 0


COMMANDS = (
    *(run, test, tour, check, bench, recognition, mutate, fuzz, endure, package, lock),
    *(geodata, routes, corridors, translate),
)


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit code."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        commands.add_parser(command.__name__, help=command.__doc__, add_help=False)
    chosen = parser.parse_args(arguments[:1]).command
    try:
        return {command.__name__: command for command in COMMANDS}[chosen](arguments[1:])
    except SetupError as error:
        say(str(error))
        return UNAVAILABLE
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
