"""Write what a release contains as a CycloneDX list, from the lock file; checksums beside it.

    python packaging/release_sbom.py sbom OUT.cdx.json
    python packaging/release_sbom.py checksums FOLDER

A script of its own: the lock file already holds all there is to say, and the ready-made tools
bring thirty packages to read it. Which file of a package was taken depends on the system; their
hashes stand in the lock.
"""

import argparse
import hashlib
import json
import re
import sys
import uuid
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))

import product

LOCK = product.ROOT / "packaging" / "locks" / "run.txt"
CHECKSUMS = "SHA256SUMS"
_PACKAGE = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)\s*(?:;\s*(?P<marker>[^\\\n]*?)\s*)?"
    r"(?:\\\n\s+--hash=sha256:[0-9a-f]{64}\s*)+",
    re.MULTILINE,
)
# Needed for setting up a development environment only; see the group `setup` in pyproject.toml.
NOT_SHIPPED = {
    "editables",
    "hatchling",
    "packaging",
    "pathspec",
    "pluggy",
    "tomlkit",
    "trove-classifiers",
}


def components(lock: str) -> list[dict]:
    """Return the packages that a lock file names, as CycloneDX components."""
    found = []
    for match in _PACKAGE.finditer(lock):
        name = re.sub(r"[-_.]+", "-", match["name"]).lower()
        if name in NOT_SHIPPED:
            continue
        link = f"pkg:pypi/{name}@{match['version']}"
        component: dict = {
            "type": "library",
            "bom-ref": link,
            "name": name,
            "version": match["version"],
            "purl": link,
        }
        if match["marker"]:
            component["properties"] = [{"name": "python:marker", "value": match["marker"]}]
        found.append(component)
    return found


def bill(version: str, lock: str) -> dict:
    """Return the whole list; the same lock always gives the same one."""
    content = hashlib.sha256(f"{version}\n{lock}".encode()).hexdigest()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": product.PROGRAM,
                "name": product.NAME,
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": components(lock),
    }


def checksums(folder: Path) -> str:
    """Return the SHA-256 of each file in `folder`, as `sha256sum --check` reads them."""
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.name != CHECKSUMS)
    return "".join(f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}\n" for p in files)


def main(arguments: list[str]) -> int:
    """Write the list, or the checksums of a folder into it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["sbom", "checksums"])
    parser.add_argument("where", type=Path)
    chosen = parser.parse_args(arguments)
    if chosen.what == "checksums":
        (chosen.where / CHECKSUMS).write_text(checksums(chosen.where), encoding="utf-8")
    else:
        text = json.dumps(bill(product.version(), LOCK.read_text(encoding="utf-8")), indent=1)
        chosen.where.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
