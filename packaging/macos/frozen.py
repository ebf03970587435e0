"""Make an .app on Linux with PyInstaller's own classes, which then believe to be on a Mac.

Apple's tools have stand-ins: LLVM's `install_name_tool` and `lipo`, and for `codesign` the library
of apple-platform-rs, which signs “ad hoc”, as a Mac without a certificate does.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from PyInstaller import compat  # noqa: E402 - found only now

compat.is_darwin, compat.is_linux, compat.is_unix = True, False, True

import info_plist  # noqa: E402
import mach_o  # noqa: E402
import product  # noqa: E402
from collected import PYTHON, Entry  # noqa: E402
from PyInstaller.building import api, osx  # noqa: E402
from PyInstaller.config import CONF  # noqa: E402
from PyInstaller.utils import osx as mac  # noqa: E402


def prepare(work: Path, tools: Path) -> None:
    """Tell PyInstaller where it works and with what."""
    for name in ("workpath", "distpath", "cachedir"):
        CONF[name] = str(work / name)
        (work / name).mkdir(parents=True, exist_ok=True)
    CONF.update(specpath=str(HERE), noconfirm=True, upx_available=False, code_cache={})
    os.environ["PATH"] = f"{tools}{os.pathsep}{os.environ['PATH']}"
    mac.sign_binary = lambda *_words, **_options: None  # all at once, when all is there
    mac.remove_signature_from_binary = without_signature


def without_signature(file: str) -> None:
    """Take the signature off a program."""
    path = Path(file)
    path.write_bytes(mach_o.without_signature(path.read_bytes()))


def program(scripts: list[Entry], pure: list[Entry], bootloader: Path, processor: str) -> Path:
    """Make the program itself: the bootloader with all modules written in Python at its end."""
    work = Path(CONF["workpath"])
    archive = api.PYZ(pure, name=str(work / "PYZ-00.pyz"))
    parts = [entry for entry in scripts if entry[2] != "PYZ"]
    modules = ("PYZ-00.pyz", archive.name, "PYZ")
    package = api.PKG([*parts, modules], PYTHON, exclude_binaries=True)
    made = work / product.PROGRAM
    shutil.copyfile(bootloader, made)
    made.chmod(0o755)
    # In the order in which PyInstaller's EXE does it on a Mac.
    mac.binary_to_target_arch(str(made), processor)
    mac.remove_signature_from_binary(str(made))
    mac.update_exe_identifier(str(made), package.name)
    with made.open("ab") as file:
        file.write(Path(package.name).read_bytes())
    mac.fix_exe_for_code_signing(str(made))
    return made


def application(made: Path, files: list[Entry], icon: Path, processor: str) -> Path:
    """Make the .app around the program; return it, not signed yet."""
    toc = mac.collect_files_from_framework_bundles(files)

    class Bundle(osx.BUNDLE):
        """As the recipe asks for it, but for this processor."""

        upx_exclude = ()

        def assemble(self) -> None:
            self.target_arch, self.console = processor, False
            super().assemble()

    bundle = Bundle(
        [(product.PROGRAM, str(made), "EXECUTABLE"), *toc],
        name=f"{product.NAME}.app",
        bundle_identifier=product.BUNDLE_ID,
        version=product.version(),
        info_plist=info_plist.info(product.version()),
        icon=str(icon),
    )
    return Path(bundle.name)


def stand_ins(folder: Path, llvm: Path) -> None:
    """Give LLVM's tools the names that PyInstaller calls."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, ours in (("install_name_tool", "llvm-install-name-tool"), ("lipo", "llvm-lipo")):
        place = folder / name
        place.unlink(missing_ok=True)
        place.symlink_to(llvm / ours)
        subprocess.run([str(place), "--version"], check=True, stdout=subprocess.DEVNULL)
