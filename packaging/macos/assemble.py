"""Assemble the program for macOS, both processors, as far as Linux can.

python dev.py package --macos [--cache FOLDER]

It needs a Linux bundle that was built before (dev.py package --build-only), LLVM and xorriso. What
it makes lies in dist/macos: an .app with every library where PyInstaller puts it on a Mac, signed
“ad hoc”, and a disk image of it. What it cannot show is that macOS runs them.
"""

import argparse
import ast
import importlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import collected  # noqa: E402 - found only now
import foreign_wheels  # noqa: E402
import image  # noqa: E402
import links  # noqa: E402
import product  # noqa: E402
import wheels  # noqa: E402

# CPython 3.11.9 for both processors and its compiled modules, as a package of another program
# carries them; Apple's signatures, disk images and names of libraries read and written by others.
PYTHON_PIN = (
    "panda3d==1.10.16 "
    "--hash=sha256:985cda212f7c69890267bd72b2175f4935a36b3785b18d904407678676221896"
)
TOOLS = {
    "apple-platform-py==0.1.0": "f020b5c7d35935520477eff92a2d008fc2c80ba86505c3aae0f8841cca4ab406",
    "dpp-py==0.4.1": "8b173cf666441964040d8ad0f56e7952cf24712db39f8ea42536dc69dbecc17b",
    "macholib==1.16.4": "da1a3fa8266e30f0ce7e97c6a54eefaae8edd1e5f86f3eb8b95457cae90265ea",
    "altgraph==0.17.5": "f3a22400bce1b0c701683820ac4f3b159cd301acab067c51c653e06961600597",
}
PYTHON_FOLDER = "deploy_libs/"
BOOTLOADER = "PyInstaller/bootloader/Darwin-64bit/runw"
BUILT = ROOT / "build" / "bundle"
OUT = ROOT / "dist" / "macos"


class AssemblyError(Exception):
    """Something is missing or not as it must be; the message says what."""


def table(name: str) -> list:
    """Return one of the tables that PyInstaller left when it built the bundle for Linux."""
    file = BUILT / "work" / product.PROGRAM / f"{name}-00.toc"
    if not file.is_file():
        raise AssemblyError("There is no Linux bundle; first: python3 dev.py package --build-only")
    return ast.literal_eval(file.read_text(encoding="utf-8"))


def entries(of: object) -> list[collected.Entry]:
    """Return the longest list of entries in a table."""
    found = [part for part in of if isinstance(part, list)] if isinstance(of, tuple) else []
    return max(found, key=len)


def fetch_tools(cache: Path) -> None:
    """Have the libraries that read and write what is Apple's."""
    folder = cache / "tools"
    asked = folder / "asked-for.txt"
    text = "".join(f"{pin} --hash=sha256:{digest}\n" for pin, digest in TOOLS.items())
    if not (asked.is_file() and asked.read_text(encoding="utf-8") == text):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        draft = folder / "asked.txt"
        draft.write_text(text, encoding="utf-8")
        words = ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
        foreign_wheels.pip("install", *words, "--target", str(folder), "-r", str(draft))
        draft.rename(asked)
    sys.path.insert(0, str(folder))


def fetch_python(cache: Path) -> Path:
    """Have CPython's library and compiled modules for macOS."""
    folder, downloads = cache / "python", cache / "downloads"
    downloads.mkdir(parents=True, exist_ok=True)
    asked = downloads / "python.txt"
    asked.write_text(PYTHON_PIN + "\n", encoding="utf-8")
    words = ["--platform", "macosx_11_0_universal2", *foreign_wheels.PYTHON]
    words += [*foreign_wheels.WHEELS_ONLY, "-r", str(asked), "-d", str(downloads)]
    foreign_wheels.pip("download", *words)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    with zipfile.ZipFile(next(downloads.glob("panda3d-*.whl"))) as archive:
        for name in archive.namelist():
            if name.startswith(PYTHON_FOLDER) and name.endswith((".so", ".dylib")):
                (folder / Path(name).name).write_bytes(archive.read(name))
    return folder


def llvm() -> Path:
    """Return the folder of LLVM's tools."""
    found = shutil.which("llvm-install-name-tool")
    folders = [Path(found).parent] if found else sorted(Path("/usr/lib").glob("llvm-*/bin"))
    given = os.environ.get("CORRIDOR_EXPLORER_LLVM")
    for folder in [Path(given)] if given else reversed(folders):
        if (folder / "llvm-install-name-tool").exists():
            return folder
    raise AssemblyError("LLVM is not installed (on Debian: apt-get install llvm).")


def sign(app: Path) -> int:
    """Sign a program “ad hoc” with all that is in it; return how many files bear a signature."""
    platform = importlib.import_module("apple_platform")
    platform.sign(str(app), binary_identifier=product.BUNDLE_ID)
    programs = list(links.programs(app))
    for path in programs:
        read = platform.read_signature(str(path))
        if not any(signature_of(one) for one in read):
            raise AssemblyError(f"{path.relative_to(app)} bears no signature after signing.")
    return len(programs)


def signature_of(entity: dict) -> object:
    """Return what a reader tells of a program's signature."""
    return entity.get("entity", {}).get("mach_o", {}).get("signature")


def check(app: Path, processor: str) -> str:
    """Check every link, and what Info.plist says, of a program. Raises naming the faults."""
    oldest = links.promised(app)
    if oldest is None:
        raise AssemblyError("The program has no Info.plist.")
    found = links.Checked(app, processor, oldest)
    if found.faults:
        raise AssemblyError("\n".join(found.faults[:40]))
    return f"{found.files} programs and libraries, {found.links} links, 0 faults, macOS {oldest}"


def assemble(processor: str, cache: Path, icon: Path) -> None:
    """Make the program and its disk image for a processor, and print what was seen."""
    frozen, dmg = importlib.import_module("frozen"), importlib.import_module("dmg")
    began = time.perf_counter()
    system = foreign_wheels.MACS[processor]
    packages, site = cache / f"wheels-{processor}", cache / f"site-{processor}"
    foreign_wheels.fetch_wheels(system, wheels.LOCK, packages)
    asked, laid_out = packages / foreign_wheels.LIST, site / foreign_wheels.LIST
    if not (laid_out.is_file() and laid_out.read_bytes() == asked.read_bytes()):
        foreign_wheels.lay_out(system, packages, site)
        shutil.copy(asked, laid_out)
    linux = Path(importlib.import_module("PySide6").__file__ or "").parent.parent
    places = collected.Places(linux, site, cache / "python")
    work = BUILT / f"macos-{processor}"
    tools = cache / "stand-ins"
    frozen.stand_ins(tools, llvm())
    frozen.prepare(work, tools)
    bootloader = site / BOOTLOADER
    pure = collected.modules(entries(table("PYZ")), places)
    made = frozen.program(entries(table("PKG")), pure, bootloader, processor)
    files = collected.files(entries(table("COLLECT")), places, processor)
    app = frozen.application(made, files, icon, processor)
    survey = dmg.complete(app, processor)
    signed = sign(app)
    told = check(app, processor)
    print(f"{processor}: {told}; {survey.demanding} wants it; {signed} signed", flush=True)
    target = OUT / f"{product.PROGRAM}-{product.version()}-macos-{processor}.dmg"
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=work) as temporary:
        folder, volume = Path(temporary, "volume"), Path(temporary, "volume.img")
        folder.mkdir()
        shutil.move(app, folder / app.name)
        (folder / "Applications").symlink_to("/Applications")
        image.volume(folder, product.NAME, volume)
        image.pack(volume, target)
        seen = image.read_by_others(target, folder)
    size = target.stat().st_size / 1e6
    print(
        f"{processor}: {target.name} {size:.1f} MB, {seen}  ({time.perf_counter() - began:.0f} s)"
    )


def main(arguments: list[str]) -> int:
    """Assemble both; 1 where something is wrong, in words."""
    parser = argparse.ArgumentParser(prog="dev.py package --macos", description=__doc__)
    parser.add_argument("--cache", type=Path, metavar="FOLDER", default=wheels.own_cache())
    parser.add_argument("--processor", choices=tuple(foreign_wheels.MACS), action="append")
    asked = parser.parse_args(arguments)
    cache = asked.cache.resolve()
    try:
        fetch_tools(cache)
        fetch_python(cache)
        draw = [sys.executable, str(ROOT / "packaging" / "icons.py"), str(BUILT / "identity")]
        subprocess.run(draw, check=True, stdout=subprocess.DEVNULL)
        icon = BUILT / "identity" / f"{product.PROGRAM}.icns"
        for processor in asked.processor or foreign_wheels.MACS:
            assemble(processor, cache, icon)
    except (
        *(AssemblyError, collected.CollectedError, foreign_wheels.PackagesError),
        *(image.ImageError, subprocess.CalledProcessError, SystemError),
    ) as error:
        print(f"FAILED  {error}", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
