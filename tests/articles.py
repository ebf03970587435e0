"""The articles, where a developer has them; they belong to their publishers and do not ship."""

import os
from pathlib import Path

import pytest

from explorer.storage.documents import read_document
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

FOLDER_VARIABLE = "CORRIDOR_EXPLORER_SOURCES"


def folder() -> Path:
    """Return the folder that may hold copies of the articles."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else Path(__file__).parents[2] / "shared" / "sources"


def article(source_id: str) -> Path:
    """Return a copy of an article; skip the test where there is none."""
    from explorer.analysis.anchoring import recognise

    corridor = load_corridor(default_corridor())
    by_source = {s: corridor.passages_of(s) for s in corridor.sources}
    for path in sorted(folder().glob("*.txt")) if folder().is_dir() else []:
        if recognise(read_document(path).text, by_source).source_id == source_id:
            return path
    pytest.skip(f"no copy of the article {source_id} in {FOLDER_VARIABLE} or ../shared/sources")


def article_paths() -> list[Path]:
    """Return all copies of articles that are at hand, maybe none."""
    return sorted(folder().glob("*.txt")) if folder().is_dir() else []
