"""Write stand-off selectors into a corridor's passages.json, from copies of its source texts.

    python geodata/build/anchor.py [FOLDER_OF_COPIES] [--map SOURCE_ID=FILE]... [--pack FOLDER]

Authors give each passage its source and a SentenceSelector, paragraph and sentences counted from
1. This tool adds the positions in the normalised text, its hash and its hashed word triples, and
no word of the text. Which copy belongs to which source says --map; a source whose passages have
been described before is recognised by these. A text of the pack's own (``file`` in sources.json)
is read there; without a folder of copies only such texts are described. A passage may have a list
of targets, one for each language of a reading. Running it twice changes nothing.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # works without the project being installed

from explorer.analysis.anchoring import Anchor, describe, locate  # noqa: E402
from explorer.model.passages import Passage, Status  # noqa: E402
from explorer.storage.documents import read_document  # noqa: E402
from explorer.storage.extraction.document_error import DocumentError  # noqa: E402

DEFAULT_PACK = ROOT / "geodata" / "china-kazakhstan"
RECOGNISED_FROM = 0.5  # of a source's passages that stand where they were described before
_NUMBER_PAIR = re.compile(r"\[\n\s*(-?\d+),\n\s*(-?\d+)\n\s*\]")  # no string holds a line end

Item = dict[str, Any]


class AnchorError(Exception):
    """Something in the files or the call is wrong; the message says what, a sentence a line."""


def targets_of(item: Item) -> list[Item]:
    """Return where a passage stands: its target, or each of them where there is a list."""
    target = item.get("target")
    return [t for t in (target if isinstance(target, list) else [target]) if isinstance(t, dict)]


def in_each_source(items: list[Item]) -> list[Item]:
    """Return the annotations with one target each; changes of these reach the page."""
    return [{"id": item.get("id"), "target": t} for item in items for t in targets_of(item) or [{}]]


def selectors_of(item: Item) -> dict[str, Item]:
    """Return a passage's selectors by their type, be they one or a list."""
    selector = item["target"].get("selector")
    found = selector if isinstance(selector, list) else [selector]
    return {s["type"]: s for s in found if isinstance(s, dict) and "type" in s}


def describe_item(item: Item, text: str) -> Anchor:
    """Describe the sentences that the author chose."""
    match selectors_of(item).get("SentenceSelector"):
        case {"paragraph": int(paragraph), "sentences": [int(first), int(last)]}:
            try:
                return describe(text, paragraph, (first, last))
            except ValueError as error:
                raise AnchorError(f"{item['id']}: {error}") from None
    raise AnchorError(
        f"{item['id']}: needs a SentenceSelector with a paragraph and [first, last] sentences"
    )


def write_selectors(item: Item, anchor: Anchor) -> None:
    """Put the selectors of a described passage into its annotation."""
    chosen = selectors_of(item)["SentenceSelector"]
    item["target"]["selector"] = [
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
        {
            "type": "SentenceSelector",
            "paragraph": chosen["paragraph"],
            "sentences": chosen["sentences"],
        },
        {
            "type": "HashSelector",
            "sha256": anchor.sha256,
            "shingles": " ".join(f"{s:08x}" for s in anchor.shingles),
        },
    ]


def is_copy(text: str, items: list[Item]) -> bool:
    """Tell whether a text holds most passages where an earlier run has described them."""
    before = [(item, selectors_of(item).get("HashSelector", {}).get("sha256")) for item in items]
    before = [(item, sha256) for item, sha256 in before if sha256]
    same = 0
    for item, sha256 in before:
        try:
            same += describe_item(item, text).sha256 == sha256
        except AnchorError:
            continue
    return bool(before) and same >= RECOGNISED_FROM * len(before)


def find_copies(
    folder: Path | None, named: dict[str, str], items: dict[str, list[Item]], texts: dict[str, str]
) -> dict[str, str]:
    """Return the text of each source that has passages, as named by --map or recognised.

    ``texts`` are those that are known already.
    """
    if folder is None:
        return texts
    texts = {**texts, **{s: read_document(folder / name).text for s, name in named.items()}}
    own = {*texts}
    for path in sorted(folder.iterdir()):
        if texts.keys() >= items.keys() or not path.is_file() or path.name in named.values():
            continue
        try:
            text = read_document(path).text
        except DocumentError as error:
            print(f"left out: {error}")
            continue
        for source in [s for s in items if s not in own and is_copy(text, items[s])]:
            if texts.setdefault(source, text) != text:
                raise AnchorError(f"more than one file is {source}: say which by --map {source}=…")
            print(f"{path.name} is {source}")
    if missing := [source for source in items if source not in texts]:
        options = " ".join(f"--map {source}=FILE" for source in missing)
        raise AnchorError(f"no file in {folder} is known to be {', '.join(missing)}: add {options}")
    return texts


def as_passage(item: Item, anchor: Anchor) -> Passage:
    """Return a passage with what is needed to locate it."""
    return Passage(
        id=item["id"],
        source_id=item["target"]["source"],
        paragraph=1,
        sentences=(1, 1),
        start=anchor.start,
        end=anchor.end,
        sha256=anchor.sha256,
        shingles=anchor.shingles,
        summary={},
        kinds=(),
        place_ids=(),
        route_ids=(),
    )


def describe_all(items: list[Item], text: str) -> list[str]:
    """Describe the passages of one source in place; return what is wrong, a sentence each."""
    wrong: list[str] = []
    passages: list[Passage] = []
    for item in items:
        try:
            anchor = describe_item(item, text)
        except AnchorError as error:
            wrong.append(str(error))
            continue
        write_selectors(item, anchor)
        passages.append(as_passage(item, anchor))
    return wrong + [
        f"{located.passage_id}: {located.status} in its own source; choose other sentences, or"
        " more of them"
        for located in locate(text, passages)
        if located.status is not Status.VERIFIED
    ]


def load(path: Path) -> Any:
    """Read a JSON file."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise AnchorError(f"{path}: there is no such file") from None
    except ValueError as error:
        raise AnchorError(f"{path}: not JSON: {error}") from None


def items_by_source(page: Item, known: set[str]) -> dict[str, list[Item]]:
    """Return the annotations of each source; raise an error that names all that are unfit."""
    found: dict[str, list[Item]] = {}
    wrong: list[str] = []
    for number, item in enumerate(in_each_source(page["items"]), 1):
        source = item["target"].get("source")
        if item["id"] is None:
            wrong.append(f"passage {number} has no id")
        elif source not in known:
            wrong.append(f"{item['id']}: the source {source!r} is not in sources.json")
        else:
            found.setdefault(source, []).append(item)
    repeated = Counter(item.get("id") for item in page["items"])
    wrong += [f"{i}: two passages have this id" for i, n in repeated.items() if i and n > 1]
    if wrong:
        raise AnchorError("\n".join(wrong))
    return found


def own_texts(pack: Path, sources: list[Item]) -> dict[str, str]:
    """Return the texts that the pack brings along, by their source."""
    named = {source["id"]: source["file"] for source in sources if source.get("file")}
    return {source: read_document(pack / name).text for source, name in named.items()}


def anchor_pack(folder: Path | None, pack: Path, named: dict[str, str]) -> bool:
    """Describe all passages of a pack; return whether passages.json has changed."""
    path = pack / "passages.json"
    page = load(path)
    before = path.read_bytes().decode("utf-8")
    sources = load(pack / "sources.json")
    known = {source["id"] for source in sources}
    if unknown := sorted(named.keys() - known):
        raise AnchorError(f"--map: {', '.join(unknown)} not in sources.json")
    items = items_by_source(page, known)
    texts = find_copies(folder, named, items, own_texts(pack, sources))
    described = [source for source in items if source in texts]
    if wrong := [line for s in described for line in describe_all(items[s], texts[s])]:
        raise AnchorError("\n".join(wrong))
    after = _NUMBER_PAIR.sub(r"[\1, \2]", json.dumps(page, indent=2, ensure_ascii=False)) + "\n"
    if after == before:
        return False
    path.write_text(after, encoding="utf-8", newline="\n")
    return True


def main(arguments: list[str] | None = None) -> int:
    """Run the tool; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument(
        "folder", type=Path, nargs="?", help="folder with copies of the publishers' texts"
    )
    parser.add_argument("--map", action="append", default=[], metavar="SOURCE_ID=FILE")
    parser.add_argument("--pack", type=Path, default=DEFAULT_PACK)
    options = parser.parse_args(arguments)
    if wrong := [entry for entry in options.map if not all(entry.partition("="))]:
        parser.error(f"--map needs SOURCE_ID=FILE, not {wrong[0]}")
    if options.map and options.folder is None:
        parser.error("--map needs the folder of copies that its files lie in")
    try:
        named = dict(entry.split("=", maxsplit=1) for entry in options.map)
        changed = anchor_pack(options.folder, options.pack, named)
    except (AnchorError, DocumentError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print("passages.json written" if changed else "nothing to change")
    return 0


if __name__ == "__main__":
    sys.exit(main())
