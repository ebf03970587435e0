"""Sign programs and installers for Windows; where there is no certificate, do nothing.

    python packaging/windows/signing.py FILE…

signs in place. The certificate comes by environment variables, which a release workflow fills
from its secrets: the path of a PKCS#12 file, the path of a file with its password, and the
address of a time-stamping service (without one, signatures end with the certificate).
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

CERTIFICATE = "CORRIDOR_EXPLORER_SIGNING_CERTIFICATE"
PASSWORD_FILE = "CORRIDOR_EXPLORER_SIGNING_PASSWORD_FILE"  # noqa: S105 - a variable's name
TIMESTAMP = "CORRIDOR_EXPLORER_SIGNING_TIMESTAMP"


class SigningError(Exception):
    """A file could not be signed; the message says which, and what the signing program said."""


def command(target: Path, output: Path, variables: Mapping[str, str]) -> list[str]:
    """Return the command that signs `target` as `output`; [] where there is no certificate."""
    certificate = variables.get(CERTIFICATE)
    if not certificate:
        return []
    words = ["osslsigncode", "sign", "-pkcs12", certificate, "-h", "sha256"]
    # In a file: as a word of the command, everyone could read it in the list of processes.
    if variables.get(PASSWORD_FILE):
        words += ["-readpass", variables[PASSWORD_FILE]]
    if variables.get(TIMESTAMP):
        words += ["-ts", variables[TIMESTAMP]]
    return [*words, "-in", str(target), "-out", str(output)]


def sign(target: Path, variables: Mapping[str, str] = os.environ) -> bool:
    """Sign `target` in place; return whether there was a certificate to do it with."""
    output = target.with_name(target.name + ".signed")
    words = command(target, output, variables)
    if not words:
        return False
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise SigningError("There is a certificate, but osslsigncode is not installed.") from error
    if done.returncode or not output.exists():
        output.unlink(missing_ok=True)
        raise SigningError(
            f"{target.name} could not be signed: {(done.stdout + done.stderr)[-400:]}"
        )
    output.replace(target)
    return True


def main(arguments: list[str]) -> int:
    """Sign the named files."""
    try:
        for name in arguments:
            print(f"{name}: {'signed' if sign(Path(name)) else 'not signed, no certificate'}")
    except SigningError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
