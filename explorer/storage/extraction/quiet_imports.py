"""Imports of libraries that would open a socket or start a program only to be imported.

What trafilatura downloads with (urllib3) binds a socket to learn whether the system speaks IPv6;
what pypdf deciphers with (pycryptodome) starts ``file`` to learn the width of the interpreter. A
program that reads articles offline has no use for either answer, and a watchful system none for
the question.
"""

from __future__ import annotations

import contextlib
import platform
import socket
import sys
import threading
from collections.abc import Generator

_ONE_AT_A_TIME = threading.RLock()


def _architecture(*_: object, **__: object) -> tuple[str, str]:
    bits = "64bit" if sys.maxsize > 1 << 32 else "32bit"
    return bits, "WindowsPE" if sys.platform == "win32" else ""


@contextlib.contextmanager
def quiet_imports() -> Generator[None, None, None]:
    """Answer both questions ourselves while a library is imported."""
    with _ONE_AT_A_TIME:
        before = socket.has_ipv6, platform.architecture
        socket.has_ipv6, platform.architecture = False, _architecture
        try:
            yield
        finally:
            socket.has_ipv6, platform.architecture = before
