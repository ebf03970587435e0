"""What is fed with faulty input: how it is made, and who reads it.

A maker writes the input into an empty folder and returns what reads it; that returns what came out
in a word or two. Refusals are the program's own named errors, which the caller knows.
"""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from mutated_files import damaged, grown, mutated, refilled

from tests.fuzz import drafts, lessons, seeds
from tests.fuzz.commands import command, put_to_use, words
from tests.fuzz.trees import (
    ODD_TEXTS,
    faulty_field,
    faulty_tree,
    faulty_xml,
    faulty_zip,
    json_bytes,
    toml_bytes,
)

Read = Callable[[], str]


class Input:
    """Where one input lies and the luck that made it; ``root`` is the worker's, for seeds."""

    def __init__(self, folder: Path, root: Path, seed: int, number: int) -> None:
        self.folder, self.root, self.seed, self.number = folder, root, seed, number
        self.rng = random.Random(f"{seed}-{number}-input")
        self.home = folder / "home"
        self.home.mkdir()

    def pack(self) -> Path:
        """Return the folder of one of the sound packs."""
        return self.rng.choice(seeds.packs(self.root))


def _article(given: Input) -> Read:
    name, content = damaged(given.number, given.seed)
    if content.startswith(b"PK") and given.rng.random() < 0.5:
        try:
            content = faulty_zip(content, given.rng, lambda _n, data, rng: faulty_xml(data, rng))
        except (ValueError, OSError, RuntimeError, NotImplementedError, KeyError, EOFError):
            pass  # damaged already
        except Exception as error:
            if type(error).__name__ not in {"BadZipFile", "error"}:
                raise
    file = given.folder / name
    file.write_bytes(content)
    if given.rng.random() < 0.03:
        return partial(command, ["suggest", str(file), "--json"])
    return partial(_read_article, file)


def _read_article(file: Path) -> str:
    from explorer.storage.documents import read_document

    read_document(file)
    return "a text"


def _written(name: str, tree: Any, rng: random.Random) -> bytes:
    return toml_bytes(tree, rng) if name.endswith(".toml") else json_bytes(tree, rng)


def _faulty_pack(given: Input, kinds: tuple[str, ...]) -> Path:
    pack = seeds.copy_of(source := given.pack(), given.folder / "pack")
    files = sorted(f for f in pack.iterdir() if f.suffix in {".toml", ".json", ".geojson", ".txt"})
    for _ in range(given.rng.choice((1, 1, 2))):
        file, kind = given.rng.choice(files), given.rng.choice(kinds)
        if kind == "bytes" or file.suffix == ".txt":
            content = mutated(file.read_bytes(), given.rng)
        else:
            fault = faulty_field if kind == "field" else faulty_tree
            tree = fault(seeds.tree_of(source / file.name), given.rng)
            content = _written(file.name, tree, given.rng)
        file.write_bytes(content)
    return pack


def _pack(given: Input) -> Read:
    return partial(_check, _faulty_pack(given, ("bytes", "tree", "tree", "field")))


def _check(pack: Path) -> str:
    from explorer.storage.corridor_file import check_corridor, read_corridor
    from explorer.storage.shelf.heads import read_head

    read_head(pack)
    if check_corridor(pack):
        return "faults named"
    read_corridor(pack)
    return "a corridor"


def _used_pack(given: Input) -> Read:
    pack = _faulty_pack(given, ("field",))
    return partial(put_to_use, pack, given.rng)


def _corridor(given: Input) -> Read:
    content = seeds.packed(given.pack(), given.root)
    way = given.rng.random()
    if way < 0.3:
        content = mutated(content, given.rng)
    elif way < 0.6:
        content = faulty_zip(content, given.rng, _inside_corridor)
    else:
        content = _listed_anew(content, given.rng)
    file = given.folder / "x.corridor"
    file.write_bytes(content)
    return partial(_check, file)


def _inside_corridor(name: str, data: bytes, rng: random.Random) -> bytes:
    if name == "manifest.json":
        return json_bytes(faulty_tree(json.loads(data), rng), rng)
    return mutated(data, rng)


def _listed_anew(content: bytes, rng: random.Random) -> bytes:
    """Damage a file of a pack and let the list that comes with it fit again."""
    from writers import zipped

    from explorer.storage.hashes import sha256_of

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(parts["manifest.json"])
    listed = rng.choice(manifest["files"])
    data = parts[listed["name"]] = mutated(parts[listed["name"]], rng)
    listed |= {"size_bytes": len(data), "sha256": sha256_of(data)}
    parts["manifest.json"] = json.dumps(manifest).encode()
    return zipped(parts)


def _foreign(given: Input) -> Read:
    """Damage tables, maps and citations as other programs write them."""
    from imports.test_citations import RIS
    from imports.test_tables_and_maps import FILES

    bib = "@article{a, author = {Wang, Li}, title = {On {Rails}}, year = 2024, doi = {10.1/x}}"
    wkt = """{"type": "FeatureCollection", "features": [{"type": "Feature", "properties":
{"title": "Altyn", "ccodes": ["KZ"]}, "geometry": {"type": "GeometryCollection", "geometries":
[{"type": "Point", "coordinates": [77, 43.2]}]}}, {"type": "Feature", "properties": {"title": "B"},
"geometry": "POINT (77 43.2)"}]}"""
    known = {**FILES, "x.ris": RIS, "x.bib": bib, "wkt.geojson": wkt}
    name = given.rng.choice(list(known))
    content = known[name]
    content = content.encode() if isinstance(content, str) else content
    way = given.rng.random()
    if name.endswith((".xlsx", ".kmz")) and way < 0.7:
        content = faulty_zip(content, given.rng, lambda _n, data, rng: faulty_xml(data, rng))
    elif name.endswith((".kml", ".gpx")) and way < 0.4:
        content = faulty_xml(content, given.rng)
    elif name.endswith(".geojson") and way < 0.4:
        fault = given.rng.choice((faulty_tree, faulty_field))
        content = json_bytes(fault(json.loads(content), given.rng), given.rng)
    elif way < 0.75:
        content = refilled(content, given.rng, given.rng.choice(ODD_TEXTS))
        content = grown(content, given.rng) if given.rng.random() < 0.3 else content
    else:
        content = mutated(content, given.rng)
    file = given.folder / name
    file.write_bytes(content)
    asked = ["import", str(file), "--corridor", str(given.pack())]
    return partial(command, [*asked, *given.rng.choice(([], ["--json"], ["--into", "new"]))])


def _import(given: Input) -> Read:
    if given.rng.random() < 0.5:
        return _foreign(given)
    from explorer.export.formats import FORMATS

    pack = given.pack()
    ending = given.rng.choice(sorted(FORMATS))  # those that are not read again are refused
    content = _faulty_export(seeds.exported(pack, ending, given.root), ending, given.rng)
    file = given.folder / f"x{ending}"
    file.write_bytes(content)
    asked = ["import", str(file), "--corridor", str(pack)]
    into = ["--into", str(given.folder / given.rng.choice(("new", "new.corridor")))]
    return partial(command, asked + (into if given.rng.random() < 0.5 else ["--json"]))


def _faulty_export(content: bytes, ending: str, rng: random.Random) -> bytes:
    if rng.random() < 0.3:
        return mutated(content, rng)
    if ending.endswith("json"):
        fault = rng.choice((faulty_tree, faulty_field))
        return json_bytes(fault(json.loads(content), rng), rng)
    if ending == ".xlsx":
        return faulty_zip(content, rng, lambda _n, data, luck: faulty_xml(data, luck))
    return faulty_xml(content, rng) if ending in {".kml", ".gpx"} else mutated(content, rng)


# --------------------------------------------------------------- what the program keeps itself


def _kept(given: Input, name: str, tree: Any) -> None:
    path = given.home / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if given.rng.random() < 0.3:
        path.write_bytes(mutated(json.dumps(tree).encode(), given.rng))
    else:
        path.write_bytes(json_bytes(faulty_tree(tree, given.rng), given.rng))


def _settings(given: Input) -> Read:
    _kept(given, "settings.json", seeds.SETTINGS)
    return partial(_read_settings, given.home)


def _read_settings(home: Path) -> str:
    from msgspec.structs import replace

    from explorer.storage.settings import change_settings, load_settings

    before = load_settings(home)
    after = replace(before, reader_size_pt=before.reader_size_pt + 1, theme="light")
    change_settings(home, after, before)
    wrong = load_settings(home) != after
    return _must_not("settings that were changed read otherwise") if wrong else "settings"


def _must_not(what: str) -> str:
    raise AssertionError(what)


def _remembered(given: Input) -> Read:
    _kept(given, "remembered/china-kazakhstan.json", seeds.REMEMBERED)
    return partial(_read_remembered, given.home)


def _read_remembered(home: Path) -> str:
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor
    from explorer.storage.remembered import load_remembered, save_remembered, unpacked, valid

    record = load_remembered(home, default_corridor())
    if record is None:
        return "nothing remembered"
    corridor = load_corridor(default_corridor())
    sound = valid(record, corridor)
    unpacked(sound.what_if, corridor)
    save_remembered(home, default_corridor(), sound)
    return "remembered"


def _shelf(given: Input) -> Read:
    _kept(given, "corridors.json", seeds.SHELF)
    return partial(_read_shelf, given.home)


def _read_shelf(home: Path) -> str:
    from explorer.storage.shelf.listing import note_opened, own_corridors, take_off

    for path in own_corridors(home):
        take_off(home, path)
    note_opened(home, home / "new.corridor")
    return command(["corridors", "--json"])


def _copies(given: Input) -> Read:
    from explorer.storage.hashes import sha256_of

    kept = {sha256_of(text): text for text in (b"one text", b"another text")}
    entries = [{"sha256": key, "name": "a.txt", "source_id": "x"} for key in kept]
    _kept(given, "sources/index.json", {"copies": entries})
    for key, text in kept.items():
        file = given.home / "sources" / f"{key}.txt"
        file.write_bytes(mutated(text, given.rng) if given.rng.random() < 0.3 else text)
    return partial(_read_copies, given.home)


def _read_copies(home: Path) -> str:
    from explorer.storage.documents import Document, add_copy, examine_copy, list_copies
    from explorer.storage.hashes import sha256_of

    for copy in list_copies(home):
        examine_copy(copy)
    add_copy(home, Document(home / "b", "b", "b", sha256_of(b"b"), "utf-8"), "y")
    wrong = len(list_copies(home)) != 3
    return _must_not("a copy was lost") if wrong else command(["sources", "list", "--json"])


def _kept_reading(given: Input) -> Read:
    """Damage what a start opens instead of the pack; the pack itself is sound."""
    from explorer.storage.opening import FOLDER, _keep, digest_of
    from explorer.storage.pack.loading import load_corridor

    pack = given.pack()
    digest = digest_of(pack)
    _keep(digest, load_corridor(pack))
    file = given.home / "cache" / FOLDER / digest
    if given.rng.random() < 0.7:
        file.write_bytes(mutated(file.read_bytes(), given.rng))
    else:
        tree = faulty_field(seeds.kept_reading(pack), given.rng)
        try:
            file.write_bytes(msgspec.msgpack.encode(tree))
        except (OverflowError, UnicodeEncodeError):
            file.write_bytes(b"")
    return partial(_open_kept, pack)


def _open_kept(pack: Path) -> str:
    from explorer.storage.opening import open_corridor
    from explorer.storage.pack.loading import load_corridor

    same = open_corridor(pack) == load_corridor(pack)
    return "the same corridor" if same else _must_not("a damaged reading opens as another corridor")


def _draft(given: Input) -> Read:
    return drafts.read_damaged(given.pack(), given.home, given.rng)


def _lesson(given: Input) -> Read:
    return lessons.read_lesson(given.pack(), given.folder, given.rng)


# ------------------------------------------------------------------------------ what is typed


def _arguments(given: Input) -> Read:
    return partial(command, words(given.rng, given.folder))


def _search(given: Input) -> Read:
    text = given.rng.choice((*ODD_TEXTS, "Baku", "Алматы", "霍尔果斯", "Springfield"))
    if given.rng.random() < 0.5:
        text = mutated(text.encode("utf-8", "surrogatepass") or b"x", given.rng).decode(
            "utf-8", "surrogateescape"
        )
    if given.rng.random() < 0.7:
        return partial(command, ["search", "--json", "--", text[:100_000]])
    ends = [given.rng.choice((text[:100_000], "Baku", "91,181", "nan,nan", "0,0")) for _ in "ab"]
    return partial(command, ["route", "--mode", "air", "--", *ends])


READERS: dict[str, tuple[int, Callable[[Input], Read]]] = {
    "articles": (28, _article),
    "packs": (22, _pack),
    "packs put to use": (6, _used_pack),
    ".corridor files": (8, _corridor),
    "imports": (14, _import),
    "settings": (3, _settings),
    "what is remembered": (3, _remembered),
    "the shelf": (2, _shelf),
    "copies": (3, _copies),
    "kept readings": (3, _kept_reading),
    "drafts": (3, _draft),
    "lessons": (4, _lesson),
    "arguments": (8, _arguments),
    "search and route": (1, _search),
}
"""By name: how often among a hundred or so inputs, and what makes them."""
