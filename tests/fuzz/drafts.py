"""Corridors in the making: damaged ones are opened, gone through and made into a corridor."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mutated_files import mutated

from tests.fuzz import seeds
from tests.fuzz.trees import faulty_field, faulty_tree, json_bytes


def read_damaged(pack: Path, home: Path, rng: random.Random) -> Callable[[], str]:
    """Keep a draft, made from a text or a copy of a pack, with damage; return what reads it."""
    from explorer.storage.drafts.kept import BASE, FILE, begin_draft, draft_folder

    is_copy = rng.random() < 0.4
    draft, text = seeds.copied_draft(pack) if is_copy else seeds.draft()
    begin_draft(home, draft, text, pack if is_copy else None)
    file = draft_folder(home, draft.id) / (BASE if is_copy and rng.random() < 0.1 else FILE)
    content = file.read_bytes()
    if file.name == BASE or rng.random() < 0.2:
        file.write_bytes(mutated(content, rng))
    else:
        fault = rng.choice((faulty_tree, faulty_field, faulty_field))
        file.write_bytes(json_bytes(fault(json.loads(content), rng), rng))
    return partial(_go_through, home, draft.id, rng)


def _go_through(home: Path, identity: str, rng: random.Random) -> str:
    """Open a draft as the desk does, answer what it asks, keep it and make its corridor."""
    from explorer.analysis.authoring import deciding
    from explorer.analysis.authoring.asking import count, left, listed, open_questions
    from explorer.analysis.authoring.blank_map import blank_map, frame_of
    from explorer.analysis.authoring.guessing import guess_measures
    from explorer.analysis.authoring.routes import wanted_ways
    from explorer.analysis.authoring.text_sentences import TextSentences
    from explorer.export.drafts.corridor_writing import write_corridor
    from explorer.model.authoring.drafts import Decision, Step
    from explorer.storage.drafts.kept import keep_draft, list_drafts, look_through_drafts
    from explorer.storage.drafts.kept import read_draft as read

    list_drafts(home)
    look_through_drafts(home)
    kept = read(home, identity)
    draft = guess_measures(kept.draft, TextSentences(kept.text))
    blank_map(draft, frame_of(draft))
    left(draft)
    wanted_ways(draft)
    for step in Step:
        listed(draft, step)
        count(draft, step)
        for asked in open_questions(draft, step):
            draft = deciding.decide(
                draft, asked, rng.choice((Decision.CONFIRMED, Decision.DROPPED))
            )
    if draft.id == identity:  # another one would be kept elsewhere
        keep_draft(home, draft)
    write_corridor(home / "made.corridor", draft, kept.text, kept.base)
    return "a corridor"
