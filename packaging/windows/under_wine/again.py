"""Start the program a second time, after a kill, and with a halved font, in a Windows of Wine.

python3 again.py NAME

runs in the Debian folder, with the frozen bundle, and leaves pictures in /trial/NAME/pictures.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent)]

import installing  # noqa: E402 - found only now
import prefixes  # noqa: E402
import product  # noqa: E402
import screen  # noqa: E402
import story  # noqa: E402
import wine  # noqa: E402

PROGRAM = rf"C:\bundle\{product.PROGRAM}.exe"
HALVED = rf"C:\halved\{product.PROGRAM}.exe"
PACK = r"C:\bundle\_internal\explorer\_data\geodata\middle-corridor"
DASH = "–"  # the window's title names a corridor before it
FONT = "_internal/explorer/_data/resources/fonts/Inter-Regular.otf"


class AgainError(Exception):
    """Something did not happen that must; the message says what."""


def lay_out(bundle: Path, drive: Path, aside: Path) -> None:
    """Put the bundle onto a drive, and one with half a font beside it."""
    shutil.rmtree(aside, ignore_errors=True)
    shutil.copytree(bundle, aside, copy_function=os.link)
    font = aside / FONT
    content = font.read_bytes()
    font.unlink()
    font.write_bytes(content[: len(content) // 2])
    (drive / "bundle").symlink_to(bundle)
    (drive / "halved").symlink_to(aside)


def titles(window: story.Window) -> list[str]:
    """Return what the program's windows are called."""
    search = ("xdotool", "search", "--onlyvisible", "--name", product.NAME)
    found = window.on_screen(*search).decode().split()
    named = (window.on_screen("xdotool", "getwindowname", number) for number in found)
    return [name.decode().strip() for name in named]


def hands_over(window: story.Window, *words: str) -> None:
    """Start the program once more; it must end in order and leave one window."""
    code = window.windows.start(PROGRAM, *words).wait(story.PATIENCE_S)
    if code != 0:
        raise AgainError(f"A second start ended with {code}.")
    window.settled()


def one_window(window: story.Window) -> None:
    """Start with a file, which opens in the window that is there, and without; then with a word."""
    if window.windows.run(PROGRAM, "pack", PACK, installing.LESSON):
        raise AgainError("The file to be opened could not be written.")
    window.open()
    before = titles(window)
    hands_over(window, installing.LESSON)
    window.wait_until(lambda: titles(window) not in (before, []), "the other corridor's title")
    hands_over(window)
    if len(titles(window)) != 1:
        raise AgainError(f"There is not one window: {titles(window)}")
    window.picture("opened by a second start")
    print("seen     started again: the file opens in the window that is there", flush=True)
    window.windows.start(PROGRAM, "--new-window")
    window.wait_until(lambda: len(titles(window)) > 1, "a window of its own")
    print("seen     started with --new-window: one more", flush=True)


def after_a_kill(window: story.Window) -> None:
    """Start after a kill: a program that died keeps no start from its window."""
    window.windows.close()
    window.wait_until(lambda: not titles(window), "no window")
    started = window.windows.start(PROGRAM)
    window.wait_until(lambda: bool(titles(window)), "the window after a kill")
    window.settled()  # it must have come to its map, else the next start asks what to put aside
    window.press("ctrl+q")
    if started.wait(story.PATIENCE_S) != 0:
        raise AgainError("After a kill the program did not end in order.")
    print("seen     started after it was killed", flush=True)


def with_half_a_font(window: story.Window) -> None:
    """Start with half a font, which does not keep the window from opening."""
    started = window.windows.start(HALVED)
    # A question that is asked before bears the program's name alone.
    window.wait_until(lambda: any(DASH in t for t in titles(window)), "the map, with half a font")
    window.settled()
    window.picture("half a font")
    if started.poll() is not None:
        raise AgainError("With half a font the program ended.")
    print("seen     started with half a font: says so, and goes on", flush=True)


def main(arguments: list[str]) -> int:
    """Try all starts; 0 where all went well."""
    place = prefixes.WORK / arguments[0]
    pictures = place / "pictures"
    pictures.mkdir(exist_ok=True)
    with screen.screen() as display:
        windows = prefixes.new_windows("again", display)
        try:
            lay_out(place / "bundle", windows.drive, prefixes.WORK / "halved")
            window = story.Window(windows, PROGRAM, display, pictures)
            for step in (one_window, after_a_kill, with_half_a_font):
                step(window)
            print("a second start, one of its own, one after a kill, and one with half a font")
        except (AgainError, story.StoryError, wine.WineError, subprocess.TimeoutExpired) as error:
            print(f"FAILED   {error}", flush=True)
            return 1
        finally:
            windows.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
