"""Check that a release says the same everywhere: version, tag, changelog.

    python packaging/release_check.py [TAG]

Without a tag it only checks what can be checked before one is set.
"""

import argparse
import re
import sys
from datetime import date
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))

import product

_HEADING = re.compile(r"^## (?P<version>\S+)(?: \((?P<day>[^)]*)\))?\s*$", re.MULTILINE)


def sections(changelog: str) -> dict[str, tuple[str | None, str]]:
    """Return {version: (what stands in brackets, text)} of a changelog, newest first."""
    found = list(_HEADING.finditer(changelog))
    ends = [match.start() for match in found[1:]] + [len(changelog)]
    return {
        match["version"]: (match["day"], changelog[match.end() : end].strip())
        for match, end in zip(found, ends, strict=True)
    }


def is_day(text: str | None) -> bool:
    """Tell whether `text` is a date such as 2026-11-30."""
    try:
        return text is not None and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def other_versions(root: Path) -> list[str]:
    """Return the places that write a version of the program down a second time."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    project = text.partition("\n[project]\n")[2].partition("\n[")[0]
    return ["pyproject.toml"] if re.search(r"^version\s*=", project, re.MULTILINE) else []


def faults(root: Path, tag: str | None) -> list[str]:
    """Return all that is wrong with releasing the tree at `root` as `tag`, in sentences."""
    try:
        version = product.version(root)
    except product.ProductError as error:
        return [str(error)]
    found = [
        f"{place} holds a version too; explorer/__init__.py is the only place for it."
        for place in other_versions(root)
    ]
    if tag is not None and tag != f"v{version}":
        found.append(
            f"The tag is {tag}, but the program says {version}: the tag must be v{version}."
        )
    known = sections((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    if version not in known:
        return [*found, f"CHANGELOG.md has no section “## {version} (date)”."]
    day, text = known[version]
    if next(iter(known)) != version:
        found.append(f"CHANGELOG.md: the section of {version} is not the first one.")
    if not text:
        found.append(f"CHANGELOG.md: the section of {version} is empty.")
    if tag is not None and not is_day(day):
        found.append(f"CHANGELOG.md: “## {version}” needs the day of release, as (2026-11-30).")
    return found


def main(arguments: list[str]) -> int:
    """Print what is wrong, or the changelog's section for the release page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tag", nargs="?")
    parser.add_argument("--notes", type=Path, help="write the changelog's section there")
    chosen = parser.parse_args(arguments)
    found = faults(product.ROOT, chosen.tag)
    for fault in found:
        print(fault, file=sys.stderr)
    if found:
        return 1
    version = product.version()
    if chosen.notes:
        changelog = (product.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
        chosen.notes.write_text(sections(changelog)[version][1] + "\n", encoding="utf-8")
    print(f"{version} can be released." if chosen.tag else f"{version} is in order so far.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
