"""Build the Windows installers around a folder with the program, on Linux or on Windows.

    python packaging/windows/build_installers.py FOLDER OUT [--icon FILE.ico] [--only setup|msi]

needs makensis (Debian: nsis) and for the MSI wixl (Debian: wixl). Without a certificate the
installers are not signed; see signing.py.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import file_list as payloads  # noqa: E402
import msi  # noqa: E402 - found only now
import product  # noqa: E402
import signing  # noqa: E402


class BuildError(Exception):
    """An installer could not be built; the message says what is missing or wrong."""


# The MSIs, each with what its name ends with.
MSIS = ((msi.FOR_ME, ""), (msi.FOR_ALL, "-all-users"))
FAULTS = (
    *(BuildError, msi.MsiError, payloads.PayloadError, product.ProductError),
    *(signing.SigningError, OSError),
)


def tool(name: str, package: str) -> str:
    """Return where `name` is, or say which Debian package brings it."""
    found = shutil.which(name)
    if not found:
        raise BuildError(f"{name} is not installed (on Debian: apt-get install {package}).")
    return found


def run(command: list[str], what: str, folder: str | None = None) -> None:
    """Run a building program; its own words become part of the error where it fails."""
    # Without a locale that knows them, makensis does not find files with letters outside ASCII.
    settings = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    done = subprocess.run(command, cwd=folder, env=settings, capture_output=True, check=False)
    if done.returncode:
        said = (done.stdout + done.stderr).decode(errors="replace")
        raise BuildError(f"{what} failed:\n{said[-2000:]}")


def give_one_time(payload: payloads.Payload, *others: Path) -> None:
    """Let all files bear the same time, which both installers keep: else no two were the same."""
    for file in (*(payload.folder.joinpath(*file.parts) for file in payload.files), *others):
        os.utime(file, (product.BUILT_AT, product.BUILT_AT))


def build_setup(
    payload: payloads.Payload, output: Path, *, icon: Path, version: str, quick: bool = False
) -> Path:
    """Write the installer as `output`, signed where there is a certificate.

    A `quick` one is larger: it is only tried against.
    """
    makensis = tool("makensis", "nsis")
    side = icon.resolve().with_name(f"{product.PROGRAM}-side.bmp")
    with tempfile.TemporaryDirectory() as temporary:
        extraction, list_file = Path(temporary, "extraction.nsh"), Path(temporary, "list.txt")
        extraction.write_text(payloads.extraction(payload), encoding="utf-8")
        # The form that NSIS reads line by line; without a mark at its beginning.
        list_file.write_bytes(payloads.listed(payload).encode("utf-16-le"))
        give_one_time(payload, list_file, side)
        defined = {
            "NAME": product.NAME,
            "PUBLISHER": product.PUBLISHER,
            "COPYRIGHT": product.COPYRIGHT,
            "VERSION": version,
            "PROGRAM": product.PROGRAM,
            "REGISTRY_KEY": product.REGISTRY_KEY,
            "PROG_ID": product.PROG_ID,
            "FILE_ENDING": product.FILE_ENDING,
            "MEDIA_TYPE": product.MEDIA_TYPE,
            "ICON": icon.resolve(),
            "SIDE": side,
            "LICENCE": product.ROOT / "LICENSE",
            "OUTPUT": output.resolve(),
            "SIZE_KB": payload.size_kb,
            "LONGEST_PATH": payload.longest_path,
            "UNINSTALLER": payloads.UNINSTALLER,
            "LIST": payloads.LIST,
            "NEW": payloads.WORKING_FOLDERS[0],
            "OLD": payloads.WORKING_FOLDERS[1],
            "EXTRACTION": extraction,
            "LIST_FILE": list_file,
            # Signs the installer and the uninstaller in it; does nothing without a certificate.
            "SIGN": f'"{sys.executable}" "{HERE / "signing.py"}"',
        }
        if quick:
            defined["QUICK"] = "1"
        words = [f"-D{name}={value}" for name, value in defined.items()]
        options = ["-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8", f"-X!addincludedir {HERE}"]
        run([makensis, *options, *words, str(HERE / "installer.nsi")], "makensis")
    return output


def build_msi(
    payload: payloads.Payload,
    output: Path,
    *,
    icon: Path,
    version: str,
    audience: msi.Audience = msi.FOR_ME,
) -> Path:
    """Write the MSI as `output`, signed where there is a certificate."""
    wixl = tool("wixl", "wixl")
    give_one_time(payload)
    text = msi.describe(payload, version=version, icon=icon, audience=audience)
    with tempfile.TemporaryDirectory() as temporary:
        description = Path(temporary, "program.wxs")
        description.write_text(text, encoding="utf-8")
        words = [wixl, "--arch", "x64", "-o", str(output.resolve()), str(description)]
        run(words, "wixl", folder="/")
    code = msi.package_code(payload, f"{audience.apart}{version}")
    output.write_bytes(msi.settled(output.read_bytes(), code=code, seconds=product.BUILT_AT))
    signing.sign(output)
    return output


def main(arguments: list[str]) -> int:
    """Build both installers around the folder that is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--icon",
        type=Path,
        help="with its pictures beside it; made from the drawing where none is named",
    )
    parser.add_argument("--only", choices=("setup", "msi"))
    chosen = parser.parse_args(arguments)
    try:
        version = product.version()
        chosen.out.mkdir(parents=True, exist_ok=True)
        payload = payloads.read(chosen.folder, f"{product.PROGRAM}.exe")
        with tempfile.TemporaryDirectory() as temporary:
            icon = chosen.icon or draw_icon(Path(temporary))
            stem = chosen.out / f"{product.PROGRAM}-{version}-windows"
            setup = Path(f"{stem}-setup.exe")
            # Side by side: packing the setup keeps one processor busy for a minute.
            with ThreadPoolExecutor() as at_once:
                made = []
                if chosen.only != "msi":
                    made.append(
                        at_once.submit(build_setup, payload, setup, icon=icon, version=version)
                    )
                for audience, ending in () if chosen.only == "setup" else MSIS:
                    made.append(
                        at_once.submit(
                            build_msi,
                            payload,
                            Path(f"{stem}{ending}.msi"),
                            icon=icon,
                            version=version,
                            audience=audience,
                        )
                    )
            for file in made:
                print(file.result())
    except FAULTS as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def draw_icon(folder: Path) -> Path:
    """Make the icon with this interpreter, which needs PySide6 for it."""
    run([sys.executable, str(HERE.parent / "icons.py"), str(folder)], "Drawing the icon")
    return folder / f"{product.PROGRAM}.ico"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
