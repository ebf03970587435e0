"""Drives a Chromium without a screen over its own debugging pipe: no other package is needed."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
PATIENCE_S = 60


def found() -> str | None:
    """Return where a Chromium is, ``None`` where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Chromium:
    """One page of a browser: its ``errors`` are complaints, ``requests`` what it asked for."""

    def __init__(self, profile: Path, *, script: bool = True) -> None:
        asks, self._asks = os.pipe()
        self._answers, answers = os.pipe()
        command = (
            *(found(), "--headless=new", "--remote-debugging-pipe", "--no-first-run"),
            *("--disable-gpu", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"),
            *(f"--user-data-dir={profile}", "about:blank"),
        )

        def wire() -> None:  # the browser reads from 3 and writes to 4
            first, second = os.dup(asks), os.dup(answers)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self._process = subprocess.Popen(
            command,
            preexec_fn=wire,  # noqa: PLW1509 - nothing else runs in the child
            close_fds=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(asks)
        os.close(answers)
        self._count, self._rest, self._session = 0, b"", ""
        self._events: list[dict] = []
        self.errors: list[str] = []
        self.requests: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "DOM"):
            self.call(f"{domain}.enable")
        if not script:
            self.call("Emulation.setScriptExecutionDisabled", value=True)

    def close(self) -> None:
        """End the browser."""
        os.close(self._asks)
        self._process.terminate()
        self._process.wait(PATIENCE_S)
        os.close(self._answers)

    def call(self, method: str, **given: object) -> dict:
        """Ask the browser for something and return its answer."""
        self._count += 1
        message = {"id": self._count, "method": method, "params": given}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._asks, json.dumps(message).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") == self._count:
                if "error" in told:
                    raise RuntimeError(f"{method}: {told['error']['message']}")
                return told["result"]

    def _next(self) -> dict:
        while b"\0" not in self._rest:
            more = os.read(self._answers, 1 << 20)
            if not more:
                raise RuntimeError("the browser has ended")
            self._rest += more
        whole, _, self._rest = self._rest.partition(b"\0")
        told = json.loads(whole)
        self._note(told)
        return told

    def _note(self, told: dict) -> None:
        given = told.get("params", {})
        match told.get("method"):
            case "Runtime.exceptionThrown":
                self.errors.append(str(given["exceptionDetails"].get("exception", given)))
            case "Runtime.consoleAPICalled" if given["type"] in {"error", "warning", "assert"}:
                self.errors.append(str(given["args"]))
            case "Log.entryAdded" if given["entry"]["level"] in {"error", "warning"}:
                self.errors.append(given["entry"]["text"])
            case "Network.requestWillBeSent":
                self.requests.append(given["request"]["url"])
            case "Page.loadEventFired":
                self._events.append(told)

    def open(self, path: Path, width: int, *, height: int = 800, touch: bool = False) -> None:
        """Open a file in a window so many pixels wide, and wait until it has been loaded."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=touch,
        )
        self.call("Emulation.setTouchEmulationEnabled", enabled=touch)
        self._events.clear()
        self.errors.clear()
        self.requests.clear()
        self.call("Page.navigate", url=path.as_uri())
        while not self._events:
            self._next()

    def run(self, script: str) -> object:
        """Return what an expression of JavaScript comes to; a promise is waited for."""
        told = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in told:
            raise RuntimeError(told["exceptionDetails"]["exception"].get("description", ""))
        return told["result"].get("value")

    def wait(self, script: str) -> bool:
        """Wait until an expression holds; return whether it came to."""
        look = (
            "const look = () => HOLDS ? done(true) : left-- ? setTimeout(look, 20) : done(false);"
        ).replace("HOLDS", f"({script})")
        left = PATIENCE_S * 50
        return bool(self.run(f"new Promise(done => {{ let left = {left}; {look} look(); }})"))

    def middle(self, selector: str) -> tuple[float, float]:
        """Scroll something into view and return its middle in pixels of the window."""
        x, y = self.run(
            f"(async () => {{ const e = document.querySelector({json.dumps(selector)});"
            "e.scrollIntoView({block: 'center', behavior: 'instant'});"
            # A finger is held against what was last drawn.
            "for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);"
            "const b = e.getBoundingClientRect();"
            "return [b.x + b.width / 2, b.y + b.height / 2]; })()"
        )
        return x, y

    def click(self, selector: str) -> None:
        """Click something with the mouse."""
        x, y = self.middle(selector)
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def drag(self, selector: str, dx: float, dy: float) -> None:
        """Drag from the middle of something with the mouse."""
        x, y = self.middle(selector)
        steps = (("mousePressed", 0.0), ("mouseMoved", 0.5), ("mouseMoved", 1.0))
        for kind, part in (*steps, ("mouseReleased", 1.0)):
            self.call(
                "Input.dispatchMouseEvent",
                type=kind,
                x=x + dx * part,
                y=y + dy * part,
                button="left",
                buttons=1,
                clickCount=1,
            )

    def tap(self, selector: str) -> None:
        """Tap something with a finger.

        Browsers take a tap that comes at once after another touch for a part of it, so it waits as
        long as they do.
        """
        self.run("new Promise(done => setTimeout(done, 400))")
        x, y = self.middle(selector)
        self.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def swipe(self, fingers: list[list[tuple[float, float]]]) -> None:
        """Move fingers, each over its own points; all have as many."""
        for number, points in enumerate(zip(*fingers, strict=True)):
            kind = "touchMove" if number else "touchStart"
            at = [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]
            self.call("Input.dispatchTouchEvent", type=kind, touchPoints=at)
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def key(self, key: str, code: int = 0, text: str = "") -> None:
        """Press and release a key, by the name that the web has for it."""
        about = {"key": key, "windowsVirtualKeyCode": code, "code": key}
        given = {"text": text} if text else {}
        kind = "keyDown" if text else "rawKeyDown"
        self.call("Input.dispatchKeyEvent", type=kind, **about, **given)
        self.call("Input.dispatchKeyEvent", type="keyUp", **about)

    def picture(self, path: Path, *, whole: bool = True) -> None:
        """Save what the page looks like, the whole of it."""
        told = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        path.write_bytes(base64.b64decode(told["data"]))
