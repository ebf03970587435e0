"""A start, every kind of article and a hostile pack reach no network and no file of a stranger."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from packs import copy_of_the_pack
from writers import KINDS

from explorer.storage.paths import HOME_VARIABLE

ROOT = Path(__file__).resolve().parents[1]
OF_THE_SYSTEM = (
    *("/usr/", "/lib", "/etc/", "/proc/", "/sys/", "/var/cache/fontconfig", "/var/lib/dbus"),
    *("/run/", "/dev/null", "/dev/urandom", "/dev/dri", "/dev/nvidia"),
)
OF_THE_USER = (".config", ".local", ".cache", ".fonts", ".fontconfig", ".Xauthority", ".drirc")
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
FILE_CALL = re.compile(r'(\w+)\((?:AT_FDCWD, |\d+, )?"((?:[^"\\]|\\.)*)"(.*)')
HARMLESS_WRITES = ("/dev/null", "/proc/self", "/dev/dri", "/memfd:")


def strace():
    """Return the program; skip where there is none or it may not watch."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not installed (apt-get install strace)")
    tried = subprocess.run([found, "-o", "/dev/null", "true"], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("strace may not watch a process here")
    return found


def hostile_pack(folder, bait):
    """The real corridor, in whose every name and summary stand pictures to be fetched."""
    pack = copy_of_the_pack(folder)
    pictures = f"<img src='{bait}'><img src='//host.invalid/share/x.png'>"
    for name in ("places.toml", "routes.toml", "events.toml", "claims.toml"):
        file = pack / name
        text = file.read_text("utf-8")
        text = re.sub(r'\ben = "(?=[^"])', lambda _: f'en = "{pictures}', text)
        file.write_text(text, "utf-8")
    return pack


def seen_by(strace_path, words, variables, folder):
    """Run a process; return the lines of what it asked the system for."""
    log = folder / "calls"
    watched = "trace=open,openat,creat,connect,socket,bind,sendto,rename,renameat,renameat2,unlink"
    ran = subprocess.run(
        [strace_path, "-f", "--seccomp-bpf", "-s", "4096", "-e", watched, "-o", log, *words],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert "done" in ran.stdout
    return log.read_text("utf-8", "replace").splitlines()


def network_calls(lines):
    return [line for line in lines if re.search(r"AF_INET6?\b", line)]


def strange_files(lines, own, written):
    """Return files opened beside ``own`` and the system's, and written beside ``written``."""
    home = str(Path.home())
    of_user = tuple(f"{home}/{name}" for name in OF_THE_USER)
    found = []
    for line in lines:
        match = FILE_CALL.search(line)
        if match is None or match[1] in {"connect", "bind", "sendto", "socket"}:
            continue
        path = os.path.normpath(os.path.join(ROOT, match[2]))  # noqa: PTH118
        writes = WRITES.search(match[3]) or not match[1].startswith("open")
        if writes and not path.startswith((*written, *HARMLESS_WRITES, *of_user)):
            found.append(f"written: {path}")
        elif not path.startswith((*own, *written, *OF_THE_SYSTEM, *of_user)) and not any(
            known.startswith(path.rstrip("/") + "/") for known in (*own, *of_user)
        ):
            found.append(f"read: {path}")
    return sorted(set(found))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")
def test_no_network_and_no_file_of_a_stranger(tmp_path):
    watcher = strace()
    bait = tmp_path / "bait" / "picture.png"
    pack = hostile_pack(tmp_path, bait)
    articles = []
    for ending, written in KINDS.items():
        article = tmp_path / "articles" / f"x{ending}"
        article.parent.mkdir(exist_ok=True)
        article.write_bytes(written(f"From Almaty to Horgos, as told in {ending}.\n" * 40))
        articles.append(str(article))
    home = tmp_path / "home"
    variables = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        HOME_VARIABLE: str(home),
    }
    words = [sys.executable, "tests/hovering.py", str(pack), *articles]
    lines = seen_by(watcher, words, variables, tmp_path)
    assert network_calls(lines) == []
    own = (str(ROOT), sys.prefix, sys.base_prefix, str(pack), str(tmp_path / "articles"))
    assert strange_files(lines, own, (str(home),)) == []


def test_a_call_and_a_file_of_a_stranger_would_be_seen():
    calls = [
        "1 socket(AF_INET, SOCK_STREAM, 0) = 3",
        '1 connect(3, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0',
        '1 openat(AT_FDCWD, "/dev/zero", O_RDONLY) = 3',
        '1 openat(AT_FDCWD, "/usr/share/x", O_RDONLY) = 3',
        '1 openat(AT_FDCWD, "/usr/share/x", O_RDWR|O_CREAT, 0666) = 3',
        '1 rename("/data/a", "/data/b") = 0',
    ]
    assert network_calls(calls) == calls[:1]
    found = strange_files(calls, (), ("/data",))
    assert found == ["read: /dev/zero", "written: /usr/share/x"]
