"""A Debian 13 in a folder of its own: Wine 10, and the tools that build installers.

It is made from the mirror that this machine's apt is set up with, and changes nothing of the
machine's own system. Programs run in it without any network: its only loopback is down. Several may
run side by side: each has a /tmp of its own.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

RELEASE = "trixie"
PACKAGES = (
    *("wine64", "wine", "libwine", "nsis", "wixl", "msitools", "osslsigncode", "openssl"),
    *("gcc-mingw-w64-x86-64-win32", "python3", "ca-certificates", "procps", "locales"),
    *("xvfb", "openbox", "xdotool", "imagemagick"),
    *("fonts-dejavu-core", "fonts-liberation", "fonts-noto-cjk"),
)
PROJECT, WORK = "/project", "/trial"  # where the project, read-only, and the work lie inside
NEEDED = ("apt-get", "dpkg", "setpriv", "unshare", "chroot", "perl", "git")
STAMP, TMP = "made-of.txt", "tmp-"
# Runs as the first process of name spaces of its own, so that all it started ends with it.
ENTER = """
root=$1 project=$2 work=$3 tmp=$4; shift 4
mkdir -p "$root/project" "$root/trial"
chmod 1777 "$tmp"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$project" "$root/project"
mount -o remount,ro,bind "$root/project"
mount --bind "$work" "$root/trial"
# Two runs at once would take each other's screens for those of programs that died.
mount --bind "$tmp" "$root/tmp"
exec chroot "$root" /usr/bin/env -i "$@"
"""


class UnavailableError(Exception):
    """Something is missing here; the message is one sentence that says what."""


class DebianError(Exception):
    """A program in the Debian folder failed; the message says which and what it said."""


class StoppedError(Exception):
    """Nothing more is begun: another step has failed, or a person wants to stop."""


def lacking() -> str | None:
    """Return what is missing on this machine, None where nothing is."""
    if not sys.platform.startswith("linux"):
        return "it needs Linux"
    if os.geteuid() != 0:
        return "it needs root, for a Debian in a folder of its own"
    missing = [name for name in NEEDED if not shutil.which(name)]
    return f"it needs {', '.join(missing)}" if missing else None


class Debian:
    """The folder, and how programs run in it."""

    def __init__(self, cache: Path, project: Path) -> None:
        self.cache, self.project = cache, project
        self.root = cache / "debian"
        self.work = cache / "work"
        self.work.mkdir(parents=True, exist_ok=True)
        self._running: set[subprocess.Popen[bytes]] = set()
        self._stopped = False
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Hold the folder, and the work beside it, for this process alone."""
        import fcntl  # noqa: PLC0415 - Windows has none

        with (self.cache / "held").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise DebianError(f"another run is at work in {self.cache}.") from None
            for left in self.work.glob(f"{TMP}*"):  # by one that was killed
                shutil.rmtree(left, ignore_errors=True)
            yield

    def make(self) -> str:
        """Make the folder where it is not there or was made of other packages; say which it is."""
        made_of = f"{RELEASE} {' '.join(PACKAGES)}\n"
        stamp = self.root / STAMP
        if not (stamp.is_file() and stamp.read_text(encoding="utf-8") == made_of):
            shutil.rmtree(self.root, ignore_errors=True)
            self._bootstrap()
            stamp.write_text(made_of, encoding="utf-8")
        return (self.root / "etc/debian_version").read_text(encoding="utf-8").strip()

    def _bootstrap(self) -> None:
        tools = self.cache / "tools"
        program = tools / "usr/bin/mmdebstrap"
        if not program.is_file():
            _fetch_package("mmdebstrap", tools)
        temporary = self.cache / "tmp"
        temporary.mkdir(exist_ok=True)
        temporary.chmod(0o1777)
        words = ["perl", str(program), "--quiet", "--mode=root", "--variant=minbase"]
        words += ["--components=main", f"--include={','.join(PACKAGES)}"]
        done = subprocess.run(
            [*words, RELEASE, str(self.root), mirror()],
            env={**os.environ, "TMPDIR": str(temporary)},
            capture_output=True, text=True, errors="replace", check=False,
        )  # fmt: skip
        if done.returncode:
            raise UnavailableError(f"Debian 13 could not be fetched: {done.stderr[-600:].strip()}")

    def command(self, words: Sequence[str], variables: Mapping[str, str], tmp: Path) -> list[str]:
        """Return the command that runs `words` in the folder."""
        # It ends with the process that began it, and with it all that runs in its name spaces.
        apart = ["setpriv", "--pdeathsig", "KILL", "unshare"]
        apart += ["--mount", "--pid", "--net", "--ipc", "--fork", "--kill-child"]
        apart += ["--propagation", "private"]
        settings = {
            "HOME": "/root",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            **variables,
        }
        places = (str(self.root), str(self.project), str(self.work), str(tmp))
        given = [f"{name}={value}" for name, value in settings.items()]
        return [*apart, "bash", "-euc", ENTER, "enter", *places, *given, *words]

    @contextlib.contextmanager
    def _going(
        self, words: Sequence[str], variables: Mapping[str, str], timeout_s: float
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Let a program run in the folder meanwhile, at most so long and until all is stopped."""
        with tempfile.TemporaryDirectory(prefix=TMP, dir=self.work) as tmp:
            command = self.command(words, variables, Path(tmp))
            with self._lock:
                if self._stopped:
                    raise StoppedError
                started = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                    # The keys that stop this process are not for it: it is ended from here.
                    stderr=subprocess.STDOUT, start_new_session=True,
                )  # fmt: skip
                self._running.add(started)
            late = threading.Timer(timeout_s, started.kill)
            late.start()
            with started:
                try:
                    yield started
                finally:
                    late.cancel()
                    started.kill()
                    with self._lock:
                        self._running.discard(started)

    def stop(self) -> None:
        """End what runs in the folder; nothing more is begun there."""
        with self._lock:
            self._stopped = True
            for started in self._running:
                started.kill()

    def run(self, *words: str, timeout_s: float = 600, **variables: str) -> str:
        """Run a program in the folder and return what it prints."""
        with self._going(words, variables, timeout_s) as started:
            said = started.communicate()[0].decode(errors="replace")
        if started.returncode:
            raise DebianError(f"{words[0]} ended with {started.returncode}: {said[-2000:].strip()}")
        return said

    def show(
        self, *words: str, tell: Callable[[str], None], timeout_s: float = 7200, **variables: str
    ) -> int:
        """Run a program in the folder, tell each line it prints, and return its exit code."""
        with self._going(words, variables, timeout_s) as started:
            for line in started.stdout or ():
                tell(line.decode(errors="replace").rstrip())
            return started.wait()

    def inside(self, path: Path) -> str:
        """Return what a file of the project or of the work is called inside."""
        if path.is_relative_to(self.work):
            return f"{WORK}/{path.relative_to(self.work).as_posix()}".rstrip("/.")
        return f"{PROJECT}/{path.relative_to(self.project).as_posix()}"


def mirror() -> str:
    """Return the Debian mirror that this machine's apt is set up with."""
    asked = ["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    sites = [line for line in done.stdout.splitlines() if "security" not in line]
    if not sites:
        raise UnavailableError("apt of this machine names no Debian mirror.")
    return sites[0]


def _fetch_package(name: str, target: Path) -> None:
    """Unpack a Debian package into a folder without installing it."""
    target.mkdir(parents=True, exist_ok=True)
    lists, kept = target / "lists", target / "kept"
    # Package lists of our own, so that those of the machine stay as they are.
    for folder in (lists / "partial", kept / "archives" / "partial"):
        folder.mkdir(parents=True, exist_ok=True)
    own = ["-qq", "-o", f"Dir::State::Lists={lists}", "-o", f"Dir::Cache={kept}"]
    own += ["-o", "APT::Sandbox::User=root"]
    for words in (["update"], ["download", name]):
        done = subprocess.run(
            ["apt-get", *own, *words], cwd=target, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise UnavailableError(f"apt could not fetch {name}: {done.stderr[-300:].strip()}")
    found = sorted(target.glob(f"{name}_*.deb"))
    subprocess.run(["dpkg", "-x", str(found[-1]), str(target)], check=True)
