"""Make the disk image of the macOS program: completed, signed, notarised. Needs a Mac.

    python packaging/macos/dmg.py "Corridor Explorer.app" OUT_FOLDER

Without an identity the program is signed “ad hoc”, which Apple's processors demand and Gatekeeper
does not trust; without notary credentials nothing is sent to Apple. The identity and the name of
a notarytool profile in the keychain come in two environment variables.
"""

import argparse
import os
import platform
import plistlib
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import info_plist  # noqa: E402 - found only now
import mach_o  # noqa: E402
import product  # noqa: E402

IDENTITY = "CORRIDOR_EXPLORER_APPLE_IDENTITY"
NOTARY_PROFILE = "CORRIDOR_EXPLORER_NOTARY_PROFILE"
AD_HOC = "-"


def complete(app: Path, processor: str) -> mach_o.Survey:
    """Write into Info.plist the first macOS that all libraries in `app` accept; return it."""
    found = mach_o.survey(app, processor)
    file = app / "Contents" / "Info.plist"
    info = plistlib.loads(file.read_bytes())
    promised = tuple(int(part) for part in info_plist.OLDEST_SYSTEM.split("."))
    info["LSMinimumSystemVersion"] = ".".join(map(str, max(promised, found.oldest)))
    file.write_bytes(plistlib.dumps(info))
    return found


def signing(target: Path, variables: Mapping[str, str]) -> list[str]:
    """Return the command that signs `target`, ad hoc where there is no identity."""
    identity = variables.get(IDENTITY) or AD_HOC
    words = ["codesign", "--force", "--sign", identity]
    if target.suffix == ".app":
        words.append("--deep")
    if identity != AD_HOC:
        words += ["--timestamp", "--options", "runtime"]
        if target.suffix == ".app":
            words += ["--entitlements", str(HERE / "entitlements.plist")]
    return [*words, str(target)]


def notarising(image: Path, variables: Mapping[str, str]) -> list[list[str]]:
    """Return the commands that have `image` examined by Apple; none without credentials."""
    profile = variables.get(NOTARY_PROFILE)
    if not profile or not variables.get(IDENTITY):
        return []
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    return [submit, ["xcrun", "stapler", "staple", str(image)]]


def imaging(folder: Path, image: Path) -> list[str]:
    """Return the command that makes a compressed, read-only image of `folder`."""
    words = ["hdiutil", "create", "-ov", "-format", "UDZO", "-fs", "HFS+"]
    return [*words, "-volname", product.NAME, "-srcfolder", str(folder), str(image)]


def make(app: Path, out: Path, processor: str, variables: Mapping[str, str]) -> Path:
    """Complete and sign `app` and return the image made of it."""
    found = complete(app, processor)
    print(f"{found.files} programs and libraries; {found.demanding} wants macOS {found.oldest}.")
    image = out / f"{product.PROGRAM}-{product.version()}-macos-{processor}.dmg"
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run(signing(app, variables), check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)
    with tempfile.TemporaryDirectory() as temporary:
        subprocess.run(["ditto", str(app), str(Path(temporary, app.name))], check=True)
        # What one drags the program onto.
        Path(temporary, "Applications").symlink_to("/Applications")
        subprocess.run(imaging(Path(temporary), image), check=True)
    if variables.get(IDENTITY):
        subprocess.run(signing(image, variables), check=True)
    for command in notarising(image, variables):
        subprocess.run(command, check=True)
    return image


def main(arguments: list[str]) -> int:
    """Make the image of the program that is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("app", type=Path)
    parser.add_argument("out", type=Path)
    chosen = parser.parse_args(arguments)
    if sys.platform != "darwin":
        print("A disk image can be made on a Mac only.", file=sys.stderr)
        return 2
    try:
        print(make(chosen.app, chosen.out, platform.machine(), os.environ))
    except (mach_o.MachOError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
