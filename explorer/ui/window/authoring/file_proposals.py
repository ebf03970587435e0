"""What a file of places or annotations proposes for a draft."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from msgspec.structs import replace

from explorer.analysis.authoring.taking_in import with_passages, with_places
from explorer.export.drafts.draft_corridor import source_id_of, source_of
from explorer.model.authoring.drafts import Draft
from explorer.model.passages import Passage
from explorer.model.places import Place
from explorer.storage.importing import empty_corridor, read_import
from explorer.storage.imports.result import Kind


def proposed_from(path: Path, draft: Draft, text: str) -> Draft:
    """Return the draft with the places or passages of a file, none of them confirmed.

    Annotations are looked for in the draft's text. Raises ``PackError`` with every fault.
    """
    source_id = source_id_of(draft)
    corridor = replace(empty_corridor(draft.title), sources={source_id: source_of(draft)})
    found = read_import(path, corridor, {source_id: text} if text else {})
    if found.kind is Kind.PLACES:
        return with_places(draft, cast("dict[str, Place]", found.records).values(), text)
    if found.kind is Kind.PASSAGES:
        return with_passages(draft, cast("dict[str, Passage]", found.records).values(), text)
    return draft
