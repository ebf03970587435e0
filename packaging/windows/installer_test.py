"""Build the Windows installers around a stand-in program and drive them under Wine.

    python packaging/windows/installer_test.py [--keep FOLDER]

needs Debian's nsis and wine64; wixl and osslsigncode for the parts about the MSI and signatures.
Where something is missing, what needs it is skipped and says so. What this cannot show is how
Windows itself behaves: that is for the release workflow's Windows machine.
"""

# ruff: noqa: D400, D401, D403 - what each step shows is printed as a list

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import build_installers as build  # noqa: E402 - found only now
import file_list as payloads  # noqa: E402
import product  # noqa: E402
import signing  # noqa: E402
import wine  # noqa: E402
from bench import (  # noqa: E402
    COMMAND,
    DISK_FULL,
    ENDING,
    FAULTS,
    IN_USE,
    NEWER,
    NOT_WRITABLE,
    OTHER_FOLDER,
    PATH_TOO_LONG,
    PROGRAM,
    UNINSTALL,
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

OLD, NEW = "0.9.8", "1.2.3"
# A file of the older version that the newer one no longer has, and one that only the newer has.
GONE, ADDED = "_internal/only old/gone.dll", "_internal/only new/Қазақстан – a b.txt"
KEPT = "_internal/kept.dll"
NOTES = "_internal/only old/notes of a teacher.txt"
FILES_OF_A_TEACHER = "мой урок.corridor"


def stand_in(folder: Path, version: str, icon: Path) -> payloads.Payload:
    """Make a small program of that version with some files around it."""
    (folder / "_internal").mkdir(parents=True)
    words = [f"-DOUTPUT={folder / PROGRAM}", f"-DICON={icon}", f"-DVERSION={version}"]
    build.run(["makensis", "-V2", *words, str(HERE / "stand_in.nsi")], "makensis")
    extra = GONE if version == OLD else ADDED
    for name in (KEPT, extra, "LICENSE.txt", "_internal/many/deep/folders/data.bin"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"{name} of {version}\n".encode() * 40)
    return payloads.read(folder, PROGRAM)


# ------------------------------------------------------------------ the steps


def install_for_one(bench: Bench) -> None:
    """silent installation for one person, with shortcut and uninstall entry"""
    expect_same(bench.setup(OLD), 0, "exit code")
    bench.expect_installed(OLD, bench.mine, "HKEY_CURRENT_USER")
    expect_same(len(shortcuts(bench)), 1, "shortcuts (none on the desktop unless asked for)")
    expect(
        b"corridor-explorer.exe" in shortcuts(bench)[0].read_bytes().replace(b"\0", b""),
        "the shortcut leads to the program",
    )
    expect_same(
        bench.windows.value(rf"HKEY_LOCAL_MACHINE\{UNINSTALL}", "DisplayName"),
        None,
        "an entry for all users",
    )


def open_a_file(bench: Bench) -> None:
    """the registered command opens a file with blanks and letters of other scripts"""
    ending = bench.windows.value(rf"HKEY_CURRENT_USER\{ENDING}")
    expect_same(ending, product.PROG_ID, "what .corridor files are")
    icon = bench.windows.value(rf"HKEY_CURRENT_USER\Software\Classes\{ending}\DefaultIcon")
    expect_same(icon, bench.windows.windows(bench.mine / PROGRAM) + ",0", "their icon")
    command = bench.windows.value(rf"HKEY_CURRENT_USER\{COMMAND}") or ""
    program, argument = command.split('" "')
    expect_same(argument, '%1"', "the place for the file's name")
    file = "C:\\users\\" + FILES_OF_A_TEACHER
    expect_same(bench.windows.run(program.strip('"'), file), 0, "exit code of the program")
    record = bench.mine / "started.txt"
    seen = record.read_bytes().decode("utf-16-le")
    expect(file in seen, f"the program was started with {seen!r}")
    record.unlink()


def refuse_while_running(bench: Bench) -> None:
    """refused while the program runs, at an upgrade and at uninstalling; all is as before"""
    with bench.running(bench.mine):
        code = bench.setup(NEW, wait=False)
        expect_same(code, IN_USE, "exit code of the upgrade")
        expect(product.NAME in bench.log() and PROGRAM in bench.log(), "the log says why")
        bench.expect_installed(OLD, bench.mine, "HKEY_CURRENT_USER")
        folder = bench.windows.windows(bench.mine)
        uninstaller = rf"{folder}\{payloads.UNINSTALLER}"
        # In place, so that its exit code is seen; otherwise a copy of it does the work.
        code = bench.windows.run(uninstaller, *unquoted(("/S", f"_?={folder}")), wait=False)
        expect_same(code, IN_USE, "exit code of the uninstaller")
        bench.expect_installed(OLD, bench.mine, "HKEY_CURRENT_USER")
        bench.log_file.unlink()
        bench.windows.run(uninstaller, "/S", wait=False)
        bench.windows.wait_for(bench.log_file)
    bench.expect_installed(OLD, bench.mine, "HKEY_CURRENT_USER")


def upgrade(bench: Bench) -> None:
    """upgrade in place: what the new version no longer has goes, a foreign file stays"""
    foreign = bench.mine / NOTES
    foreign.write_text("mine", encoding="utf-8")
    expect_same(bench.setup(NEW, "/DESKTOP"), 0, "exit code")
    bench.expect_installed(NEW, bench.mine, "HKEY_CURRENT_USER", foreign=[NOTES])
    expect_same(foreign.read_text(encoding="utf-8"), "mine", "the foreign file")
    expect_same(len(shortcuts(bench)), 2, "shortcuts, one of them on the desktop")


def refuse_another_folder(bench: Bench) -> None:
    """refused into another folder while it is installed in this one"""
    expect_same(bench.setup(NEW, r"/D=C:\elsewhere"), OTHER_FOLDER, "exit code")
    expect(not (bench.windows.drive / "elsewhere").exists(), "the other folder was not made")
    expect(bench.windows.windows(bench.mine) in bench.log(), "the log says where it is installed")


def refuse_bad_places(bench: Bench) -> None:
    """refused where the path is too long, or nothing can be written; nothing is left behind"""
    before = contents(bench.windows.drive / "users" / "Public")
    longest = bench.payloads[NEW].longest_path
    deep = "C:\\" + "\\".join(["a" * 60] * 6)
    expect_same(
        bench.setup(NEW, "/ALLUSERS", f"/D={deep}"[: longest + 4]), PATH_TOO_LONG, "exit code"
    )
    expect(str(longest) in bench.log(), "the log says how long it may be")
    (bench.windows.drive / "a file").write_text("", encoding="utf-8")
    for place in (r"C:\a file\below", r"Q:\no such drive"):
        expect_same(bench.setup(NEW, "/ALLUSERS", f"/D={place}"), NOT_WRITABLE, place)
    expect_same(contents(bench.windows.drive / "users" / "Public"), before, "other folders")
    expect(not (bench.windows.drive / ("a" * 60)).exists(), "the long folder was not made")
    expect_same(
        bench.windows.value(rf"HKEY_LOCAL_MACHINE\{UNINSTALL}", "DisplayName"), None, "entry"
    )


def refuse_a_full_disk(bench: Bench) -> None:
    """refused where the disk is full, at the first look and in the middle of unpacking"""
    if os.geteuid() != 0:
        raise StepSkippedError("making a small disk needs root")
    disk = bench.folder / "disk"
    disk.mkdir()
    size = bench.payloads[NEW].size_kb
    # The program itself fits onto the second disk, but not the uninstaller as well.
    for room_kb, code in ((size - 20, DISK_FULL), (size + 40, UNPACKING)):
        words = ["mount", "-t", "tmpfs", "-o", f"size={room_kb}k", "tmpfs", str(disk)]
        if subprocess.run(words, capture_output=True, check=False).returncode:
            raise StepSkippedError("a small disk cannot be mounted here")
        letter = bench.windows.folder / "dosdevices" / "f:"
        letter.symlink_to(disk)
        try:
            expect_same(bench.setup(NEW, "/ALLUSERS", r"/D=F:\explorer"), code, "exit code")
            expect(r"F:\explorer" in bench.log(), "the log says where")
            expect_same(contents(disk), set(), "files on the full disk")
        finally:
            letter.unlink()
            subprocess.run(["umount", str(disk)], check=True)
    disk.rmdir()


def keep_all_where_a_file_is_held(bench: Bench) -> None:
    """an upgrade that meets a folder where its file should be leaves the earlier version whole"""
    earlier = contents(bench.mine)
    listed = (bench.mine / payloads.LIST).read_bytes()
    # The newer version brings a file of that name, and a folder cannot be written over.
    obstacle = bench.mine / ADDED
    obstacle.mkdir(parents=True)
    (obstacle / "file").write_text("mine", encoding="utf-8")
    expect_same(bench.setup(NEW), IN_USE, "exit code")
    expect("a b.txt" in bench.log(), "the log names the file")
    expect_same(contents(bench.mine), earlier | {f"{ADDED}/file"}, "files")
    expect_same((bench.mine / payloads.LIST).read_bytes(), listed, "the list")
    shutil.rmtree(obstacle.parent)


def refuse_an_older_version(bench: Bench) -> None:
    """refused where a newer version is installed; all is as before"""
    expect_same(bench.setup(OLD), NEWER, "exit code")
    expect(NEW in bench.log(), "the log names the newer version")
    bench.expect_installed(NEW, bench.mine, "HKEY_CURRENT_USER", foreign=[NOTES])


def ignore_a_list_that_leads_out(bench: Bench) -> None:
    """a damaged list never reaches files outside of the folder"""
    outside = bench.mine.parent / "outside.txt"
    outside.write_text("mine", encoding="utf-8")
    path = bench.mine / payloads.LIST
    whole = path.read_bytes()
    path.write_bytes("..\\outside.txt\r\n".encode("utf-16-le") + whole)
    expect_same(bench.setup(NEW), 0, "exit code")
    expect(outside.exists(), "the file outside is still there")
    expect_same(path.read_bytes(), whole, "the list is a sound one again")
    path.write_bytes("..\\outside.txt\r\n".encode("utf-16-le") + whole)


def uninstall_for_one(bench: Bench) -> None:
    """uninstalled cleanly; the foreign file stays"""
    bench.uninstall(bench.mine)
    expect((bench.mine.parent / "outside.txt").exists(), "the file outside is still there")
    bench.expect_absent(bench.mine, "HKEY_CURRENT_USER", foreign=[NOTES])
    expect_same(shortcuts(bench), [], "shortcuts")


def for_all_users(bench: Bench) -> None:
    """for all users into a folder of one's choice: installed, upgraded, opened, uninstalled"""
    place = bench.windows.drive / "школа" / "Corridor Explorer"
    given = "/D=" + bench.windows.windows(place)
    expect_same(bench.setup(OLD, "/ALLUSERS", given), 0, "exit code")
    bench.expect_installed(OLD, place, "HKEY_LOCAL_MACHINE")
    # The next version finds the folder by itself.
    expect_same(bench.setup(NEW, "/ALLUSERS"), 0, "exit code of the upgrade")
    bench.expect_installed(NEW, place, "HKEY_LOCAL_MACHINE")
    expect_same(len(shortcuts(bench)), 1, "shortcuts")
    expect("ProgramData" in str(shortcuts(bench)[0]), "the shortcut is everybody's")
    command = bench.windows.value(rf"HKEY_LOCAL_MACHINE\{COMMAND}")
    expect_same(command, f'"{bench.windows.windows(place / PROGRAM)}" "%1"', "the open command")
    bench.uninstall(place)
    bench.expect_absent(place, "HKEY_LOCAL_MACHINE")
    expect_same(bench.setup(NEW, "/ALLUSERS"), 0, "exit code of the default folder")
    bench.expect_installed(NEW, bench.everyones, "HKEY_LOCAL_MACHINE")
    bench.uninstall(bench.everyones)
    bench.expect_absent(bench.everyones, "HKEY_LOCAL_MACHINE")


def msi_package(bench: Bench) -> None:
    """the MSI: installed, opened by its command, upgraded, a foreign file kept, uninstalled"""
    if not shutil.which("wixl"):
        raise StepSkippedError("wixl is not installed")
    packages = {}
    contained = {version: ascii_only(payload) for version, payload in bench.payloads.items()}
    for version, payload in contained.items():
        output = bench.windows.drive / f"package-{version}.msi"
        build.build_msi(payload, output, icon=bench.icon, version=version)
        packages[version] = bench.windows.windows(output)
    place = bench.mine.with_name(f"{product.NAME} (MSI)")
    expect_same(bench.windows.run("msiexec", "/i", packages[OLD], "/qn"), 0, "exit code")
    expect_same(contents(place), {str(f) for f in contained[OLD].files}, "files")
    command = bench.windows.value(rf"HKEY_CURRENT_USER\{COMMAND}")
    expect_same(command, f'"{bench.windows.windows(place / PROGRAM)}" "%1"', "the open command")
    expect_same(len(shortcuts(bench)), 1, "shortcuts")
    (place / "_internal" / "mine.txt").write_text("mine", encoding="utf-8")
    expect_same(bench.windows.run("msiexec", "/i", packages[NEW], "/qn"), 0, "exit code, upgrade")
    wanted = {str(f) for f in contained[NEW].files} | {"_internal/mine.txt"}
    expect_same(contents(place), wanted, "files after the upgrade")
    for file in contained[NEW].files:
        source = bench.payloads[NEW].folder / file
        expect_same((place / file).read_bytes(), source.read_bytes(), str(file))
    expect_same(bench.windows.run("msiexec", "/x", packages[NEW], "/qn"), 0, "exit code, removal")
    expect_same(contents(place), {"_internal/mine.txt"}, "files after uninstalling")
    expect_same(bench.windows.value(rf"HKEY_CURRENT_USER\{COMMAND}"), None, "the open command")
    expect_same(shortcuts(bench), [], "shortcuts")


def ascii_only(payload: payloads.Payload) -> payloads.Payload:
    """Return the payload without the files that wixl cannot name."""
    files = tuple(file for file in payload.files if str(file).isascii())
    return payloads.Payload(payload.folder, files, payload.size_kb)


def signatures(bench: Bench) -> None:
    """signed with a certificate of the test's own: verified, and one changed byte is noticed"""
    for name in ("osslsigncode", "openssl"):
        if not shutil.which(name):
            raise StepSkippedError(f"{name} is not installed")
    folder = bench.folder / "certificate"
    folder.mkdir()
    words = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -keyout key -out pem"
    pack = "openssl pkcs12 -export -inkey key -in pem -out p12 -passout file:password"
    (folder / "password").write_text("not a secret", encoding="utf-8")
    extended = ["-addext", "extendedKeyUsage=codeSigning"]
    for command in ([*words.split(), *extended], pack.split()):
        subprocess.run(command, cwd=folder, capture_output=True, check=True)
    settings = {
        signing.CERTIFICATE: str(folder / "p12"),
        signing.PASSWORD_FILE: str(folder / "password"),
    }
    os.environ.update(settings)
    try:
        setup = bench.windows.drive / "signed.exe"
        build.build_setup(bench.payloads[NEW], setup, icon=bench.icon, version=NEW)
        files = [setup]
        if shutil.which("wixl"):
            package = bench.windows.drive / "signed.msi"
            payload = ascii_only(bench.payloads[NEW])
            files.append(build.build_msi(payload, package, icon=bench.icon, version=NEW))
    finally:
        for name in settings:
            del os.environ[name]
    expect_same(bench.windows.run(bench.windows.windows(setup), "/S"), 0, "the signed installer")
    files.append(bench.mine / payloads.UNINSTALLER)
    for file in files:
        expect(verified(file, folder / "pem"), f"{file.name} carries a sound signature")
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        damaged = file.with_name(f"damaged-{file.name}")
        damaged.write_bytes(content)
        expect(not verified(damaged, folder / "pem"), f"a changed byte in {file.name} is noticed")
        damaged.unlink()
    unsigned = bench.windows.drive / f"setup-{NEW}.exe"
    expect(not verified(unsigned, folder / "pem"), "an unsigned installer does not pass for signed")
    bench.uninstall(bench.mine)


def verified(file: Path, certificate: Path) -> bool:
    """Tell whether `file` is signed with `certificate` and unchanged."""
    words = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(file)]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


STEPS: tuple[Callable[[Bench], None], ...] = (
    install_for_one,
    open_a_file,
    refuse_while_running,
    keep_all_where_a_file_is_held,
    upgrade,
    refuse_an_older_version,
    refuse_another_folder,
    refuse_bad_places,
    refuse_a_full_disk,
    ignore_a_list_that_leads_out,
    uninstall_for_one,
    for_all_users,
    msi_package,
    signatures,
)


def set_up(folder: Path) -> Bench:
    """Return a bench with the installers of two versions of a stand-in."""
    icon = build.draw_icon(folder / "icon")
    versions = {version: stand_in(folder / version, version, icon) for version in (OLD, NEW)}
    bench = Bench(wine.Windows(folder / "windows"), versions, icon)
    for version in versions:
        bench.build(version)
    return bench


def missing_tools() -> list[str]:
    """Return what the test cannot do without and does not find."""
    missing = [] if shutil.which("makensis") else ["makensis (Debian: nsis)"]
    return missing if wine.find("wine64") else [*missing, "wine64 (Debian: wine64)"]


def main(arguments: list[str]) -> int:
    """Carry out all steps; 0 where none failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keep", type=Path, help="work in this new folder and leave it there")
    kept = parser.parse_args(arguments).keep
    if missing := missing_tools():
        print(f"Skipped, the Windows installer was not tried: {', '.join(missing)} not installed.")
        return 0
    with contextlib.ExitStack() as stack:
        made = kept or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        made.mkdir(parents=True, exist_ok=True)
        try:
            bench = set_up(made)
        except FAULTS as error:
            print(f"FAILED   to build the installers and set up Wine\n         {error}")
            return 1
        stack.callback(bench.windows.close)
        return carry_out(bench, STEPS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
