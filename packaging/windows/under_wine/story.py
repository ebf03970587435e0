"""The tour's main story in the installed program's window, by keys and pointer, under Wine.

python3 story.py NAME

runs in the Debian folder. Each row of the table does something and must then be seen to have
changed the screen, or to have written a file. The pictures it leaves in /trial/NAME/pictures are
there to be looked at: this script does not know what is beautiful.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent)]

import msi  # noqa: E402 - found only now
import prefixes  # noqa: E402
import product  # noqa: E402
import screen  # noqa: E402
import wine  # noqa: E402

MSI = f"{product.PROGRAM}-{product.version()}-windows.msi"
PATIENCE_S = 90
MOSTLY = 0.5
STILL_S, BUSY = 1.0, 5.0
SHELF_S = 4.0
IN_INDONESIAN_TITLE = "Tiongkok"
STATE_KEPT = 0.02  # and a message that was said is gone, the keyboard is elsewhere
PUBLIC = r"C:\users\Public"
LANGUAGES = (1181, 41)  # where the button stands
TEXTS = {"text.txt": "reading.en.txt", "teks.txt": "reading.id.txt"}  # of the first corridor


class StoryError(Exception):
    """Something did not happen that must; the message says what."""


class Window:
    """The program's window on a screen of its own, and a hand and an eye for it."""

    def __init__(self, windows: wine.Windows, program: str, display: str, pictures: Path) -> None:
        self.windows, self.program, self.pictures = windows, program, pictures
        self._settings = {"DISPLAY": display, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        self.started: subprocess.Popen | None = None

    def on_screen(self, *words: str) -> bytes:
        """Run a program that looks at, or acts upon, the screen."""
        done = subprocess.run(words, env=self._settings, capture_output=True, check=False)
        return done.stdout

    def seen(self) -> bytes:
        """Return the pixels of the screen."""
        return self.on_screen("import", "-window", "root", "-depth", "8", "rgb:-")

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        self.on_screen("import", "-window", "root", str(self.pictures / f"{name}.png"))

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            self.on_screen("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.3)

    def type(self, text: str) -> None:
        """Write a text with the keyboard."""
        self.on_screen("xdotool", "type", "--delay", "30", text)

    def title(self) -> str:
        """Return what the program's window is called."""
        found = self.on_screen("xdotool", "search", "--onlyvisible", "--name", product.NAME)
        named = (self.on_screen("xdotool", "getwindowname", w) for w in found.decode().split())
        return " ".join(name.decode().strip() for name in named)

    def activate(self) -> None:
        """Bring the program's window to the front."""
        found = self.on_screen("xdotool", "search", "--onlyvisible", "--name", product.NAME)
        for window in found.decode().split():
            self.on_screen("xdotool", "windowactivate", "--sync", window)

    def click(self, x: int, y: int) -> None:
        """Click with the pointer."""
        self.on_screen("xdotool", "mousemove", str(x), str(y))
        time.sleep(0.5)
        self.on_screen("xdotool", "click", "1")

    def wait_until(self, true: Callable[[], bool], what: str) -> None:
        """Wait for something that must come."""
        end = time.monotonic() + PATIENCE_S
        while not true():
            if time.monotonic() > end:
                self.picture("never seen")
                raise StoryError(f"never seen within {PATIENCE_S} s: {what}")
            time.sleep(0.5)

    def settled(self, patience_s: float = PATIENCE_S, still_s: float = STILL_S) -> bytes:
        """Wait until the screen has stood still for a while; return its pixels.

        The while is longer where looking takes longer: a busy machine paints late, too.
        """
        began = time.monotonic()
        before = self.seen()
        still_s = max(still_s, BUSY * (time.monotonic() - began))
        while time.monotonic() < began + patience_s:
            time.sleep(still_s)
            now = self.seen()
            if screen.unlike(before, now) < screen.LIKE_BEFORE:
                return now
            before = now
        return before

    def open(self) -> None:
        """Start the program and wait for its window."""
        self.started = self.windows.start(self.program)
        search = ("xdotool", "search", "--onlyvisible", "--name", product.NAME)
        self.wait_until(lambda: bool(self.on_screen(*search)), "the window")
        # Under Wine a window is black until the program has painted it.
        self.wait_until(lambda: dark(self.seen()) < MOSTLY, "the window, painted")
        self.settled()

    def choose_language(self) -> None:
        """Choose Indonesian in the menu of languages."""
        self.click(*LANGUAGES)
        self.settled()
        self.press("Down", "Down", "Return")
        self.settled()

    def quit(self) -> None:
        """Leave by the key; the program must end in order."""
        self.press("ctrl+q")
        code = self.started.wait(PATIENCE_S) if self.started else None
        if code != 0:
            raise StoryError(f"the program ended with {code}")

    def file(self, name: str) -> Path:
        """Return where a file that is written to Windows' public folder lies here."""
        return self.windows.unix(rf"{PUBLIC}\{name}")


def dark(pixels: bytes) -> float:
    """Return the share of the screen that is black, by its green."""
    greens = pixels[1::3]
    return greens.count(0) / len(greens) if greens else 1.0


class Scene(NamedTuple):
    """What is done, and what must come of it: a file's name, or that the screen changes."""

    name: str
    play: Callable[[Window], None]
    file: str = ""
    moves: bool = False


def by_key(*keys: str) -> Callable[[Window], None]:
    """Return a play that presses keys."""
    return lambda window: window.press(*keys)


def names_a_file(key: str, name: str) -> Callable[[Window], None]:
    """Return a play that opens a file dialog and writes a path into it."""

    def play(window: Window) -> None:
        window.press(key)
        window.settled()
        window.press("ctrl+a")
        window.type(rf"{PUBLIC}\{name}")
        window.press("Return")
        window.settled()
        window.activate()  # Wine gives the keyboard back to nobody

    return play


def exports(name: str) -> Callable[[Window], None]:
    """Return a play that exports a table, as the program proposes to write it."""
    named = names_a_file("ctrl+e", name)

    def play(window: Window) -> None:
        named(window)
        window.press("Return")  # it asks what stands between columns
        window.settled()
        window.activate()

    return play


def searches(text: str) -> Callable[[Window], None]:
    """Return a play that searches for a place and takes the first hit."""

    def play(window: Window) -> None:
        window.press("ctrl+f")
        window.type(text)
        window.settled()
        window.press("Down", "Return")

    return play


def clicks(x: int, y: int) -> Callable[[Window], None]:
    """Return a play that clicks there."""
    return lambda window: window.click(x, y)


SCENES = (
    Scene("choose a corridor on the shelf", by_key("Return")),
    Scene("search", searches("Khorgos")),
    Scene("leave the short tour", by_key("Escape")),
    Scene("take the mark away", by_key("Escape")),
    Scene("choose a segment in the list", clicks(130, 178)),
    Scene("open a text of one's own", names_a_file("ctrl+o", "text.txt")),
    Scene("explore again", by_key("ctrl+1")),
    Scene("compare", by_key("alt+1")),
    Scene("why faster, what if", by_key("alt+2")),
    Scene("race", by_key("alt+3"), moves=True),
    Scene("race over", by_key("Escape")),
    Scene("claims checked", by_key("ctrl+3")),
    Scene("and back", by_key("ctrl+1")),
    Scene("present", by_key("F5")),
    Scene("present on", by_key("Right")),
    Scene("presented", by_key("Escape")),
    Scene("save a picture", names_a_file("ctrl+s", "map.png"), file="map.png"),
    Scene("export", exports("places.csv"), file="places.csv"),
)
IN_INDONESIAN = (
    Scene("id shelf", by_key("ctrl+shift+c")),
    Scene("id choose a corridor on the shelf", by_key("Return")),
    Scene("id open a text of one's own", names_a_file("ctrl+o", "teks.txt")),
    Scene("id explore", by_key("ctrl+1")),
    Scene("id compare", by_key("alt+1")),
    Scene("id why faster, what if", by_key("alt+2")),
    Scene("id race", by_key("alt+3"), moves=True),
    Scene("id race over", by_key("Escape")),
    Scene("id claims checked", by_key("ctrl+3")),
    Scene("id and back", by_key("ctrl+1")),
    Scene("id present", by_key("F5")),
    Scene("id present on", by_key("Right")),
    Scene("id presented", by_key("Escape")),
)


def play(window: Window, number: int, scene: Scene) -> None:
    """Play a scene and wait for what must come of it."""
    before = window.seen()
    scene.play(window)

    def has_come() -> bool:
        if scene.file:
            path = window.file(scene.file)
            return path.is_file() and path.stat().st_size > 0
        return screen.unlike(before, window.seen()) > 0

    window.wait_until(has_come, scene.name)
    if scene.moves:
        first = window.settled(patience_s=3)
        window.wait_until(lambda: screen.unlike(first, window.seen()) > 0, f"{scene.name}, moving")
    else:
        window.settled()
    window.picture(f"{number:02} {scene.name}")
    print(f"seen     {scene.name}", flush=True)


def tell(window: Window) -> None:
    """Tell the whole story."""
    window.open()
    window.settled(still_s=SHELF_S)  # the corridors' pictures are drawn in the background
    window.picture("00 first start")
    for number, scene in enumerate(SCENES, 1):
        play(window, number, scene)
    before = window.settled()
    window.quit()
    window.open()
    window.wait_until(
        lambda: screen.seen_apart(before, window.seen()) < STATE_KEPT, "the window as it was"
    )
    window.picture("20 started again")
    print("seen     started again: as it was left", flush=True)
    window.choose_language()
    window.picture("21 id chosen")
    for number, scene in enumerate(IN_INDONESIAN, 22):
        play(window, number, scene)
    before = window.settled()
    window.quit()
    window.open()
    window.wait_until(
        lambda: screen.seen_apart(before, window.seen()) < STATE_KEPT, "the window as it was"
    )
    window.picture("40 id started again")
    print("seen     id started again: as it was left", flush=True)
    window.quit()
    window.windows.furnish(
        {**prefixes.indonesian(), "CORRIDOR_EXPLORER_HOME": rf"{PUBLIC}\of another person"}
    )
    window.open()
    window.settled(still_s=SHELF_S)
    window.picture("41 id first start")
    if IN_INDONESIAN_TITLE not in window.title():
        raise StoryError(f"on an Indonesian Windows the window is called {window.title()!r}")
    print("seen     id first start: an Indonesian Windows is answered in Indonesian", flush=True)
    window.quit()
    count = len((*SCENES, *IN_INDONESIAN))
    print(f"{count} scenes and 4 starts in two languages, a picture of each to be looked at")


def main(arguments: list[str]) -> int:
    """Install the program, tell the story; 0 where all of it happened."""
    place = prefixes.WORK / arguments[0]
    pictures = place / "pictures"
    pictures.mkdir(exist_ok=True)
    with screen.screen() as display:
        windows = prefixes.new_windows("telling", display)
        try:
            package = shutil.copy(place / "out" / MSI, windows.drive)
            windows.run("msiexec", "/i", windows.windows(Path(package)), "/qn")
            for name, text in TEXTS.items():
                whole = Path("/project/geodata/china-kazakhstan", text)
                shutil.copy(whole, windows.unix(rf"{PUBLIC}\{name}"))
            folder = windows.path(rf"%LOCALAPPDATA%\Programs\{msi.FOLDER}")
            program = windows.windows(folder / f"{product.PROGRAM}.exe")
            tell(Window(windows, program, display, pictures))
        except (StoryError, wine.WineError, subprocess.TimeoutExpired, OSError) as error:
            print(f"FAILED   {error}", flush=True)
            return 1
        finally:
            windows.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
