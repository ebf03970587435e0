"""A corridor for tests that brings a text of its own along, in English and in Indonesian."""

import importlib.util
import json
from pathlib import Path

from packs import ROOT, example_pack, parsed

TOOL = ROOT / "geodata" / "build" / "anchor.py"
ENGLISH = "Fast trains\n\nThe high-speed line is 142.3 km long. It leaves out the old stations.\n"
INDONESIAN = "Kereta cepat\n\nPanjang jalur kereta cepat 142,3 km. Stasiun lama tidak dilaluinya.\n"
TEXTS = {"en": ENGLISH, "id": INDONESIAN}


def anchor_tool():
    """Return the tool that writes positions and hashes into a pack's passages."""
    spec = importlib.util.spec_from_file_location("anchor", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pack_with_readings(folder: Path) -> Path:
    """Build the example of docs/format.md with a reading in two languages instead of one."""
    pack = example_pack(folder)
    (pack / "reading.id.txt").unlink()
    sources = [
        {
            "id": f"reading-{language}",
            "type": "document",
            "title": text.split("\n", maxsplit=1)[0],
            "title-short": f"Reading {language}",
            "language": language,
            "publisher": "Corridor Explorer",
            "file": f"reading.{language}.txt",
        }
        for language, text in TEXTS.items()
    ]
    for language, text in TEXTS.items():
        (pack / f"reading.{language}.txt").write_text(text, encoding="utf-8")
    page = parsed(pack, "passages.json")
    selector = {"type": "SentenceSelector", "paragraph": 2, "sentences": [1, 1]}
    page["items"][0]["target"] = [
        {"source": source["id"], "selector": selector} for source in sources
    ]
    (pack / "sources.json").write_text(json.dumps(sources), encoding="utf-8")
    (pack / "passages.json").write_text(json.dumps(page), encoding="utf-8")
    if anchor_tool().main(["--pack", str(pack)]):
        message = "the passages cannot be anchored"
        raise ValueError(message)
    return pack
