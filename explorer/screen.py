"""Whether a window can open here: found out before Qt, which would end the program."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_LIBRARY = "libxcb.so.1"
_X_PORT = 6000
_PATIENCE_S = 3.0
_WITHOUT = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def lacks_screen(variables: Mapping[str, str] | None = None, platform: str = sys.platform) -> str:
    """Return in words why no window can open here; empty where one can."""
    if platform in {"win32", "darwin"}:
        return ""
    env = os.environ if variables is None else variables
    wanted = env.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if wanted.startswith(_WITHOUT):
        return ""  # who asks for one of these wants no screen
    if not wanted.startswith("xcb") and _wayland_answers(env):
        return ""
    display = env.get("DISPLAY", "")
    if not display:
        return "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY names one)."
    if not _x_answers(display):
        return f"The screen “{display}” that DISPLAY names does not answer."
    return ""


def _wayland_answers(env: Mapping[str, str]) -> bool:
    name = env.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    return _connects(socket.AF_UNIX, str(Path(env.get("XDG_RUNTIME_DIR", "/")) / name))


def _x_answers(display: str) -> bool:
    """Ask the X server itself, permission included; without its library only for a connection."""
    try:
        xcb = ctypes.CDLL(_LIBRARY)
    except OSError:
        return _x_listens(display)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def _x_listens(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdecimal():
        return False
    if host not in {"", "unix"}:
        return _connects(socket.AF_INET, (host, _X_PORT + int(number)))
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers have their sockets
    return _connects(socket.AF_UNIX, f"\0{path}") or _connects(socket.AF_UNIX, path)


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as tried:
            tried.settimeout(_PATIENCE_S)
            tried.connect(address)
    except OSError:
        return False
    return True
