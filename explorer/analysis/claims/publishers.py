"""Which publishers stand behind a figure, and which of them are the same witness twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from explorer.model.corridor import Corridor
from explorer.model.sources import Publisher


def publishers_in(said: str, corridor: Corridor) -> tuple[Publisher, ...]:
    """Return the known publishers that a citation names, such as ``Kompas, after Jasa Marga``.

    Of names that lie in one another only the longest counts.
    """
    found = [
        (match.start(), match.end(), publisher)
        for publisher in corridor.publishers.values()
        for name in publisher.names
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", said)
    ]
    found.sort(key=lambda each: (each[0], -each[1]))
    kept: dict[str, Publisher] = {}
    end = 0
    for start, stop, publisher in found:
        if start >= end:
            kept[publisher.id] = publisher
            end = stop
    return tuple(kept.values())


def publishers_of_source(source_id: str, corridor: Corridor) -> tuple[Publisher, ...]:
    """Return who publishes a text, as far as the corridor says so."""
    own = (p for p in corridor.publishers.values() if source_id in p.source_ids)
    source = corridor.sources.get(source_id)
    named = () if source is None else publishers_in(source.publisher, corridor)
    return tuple({p.id: p for p in (*own, *named)}.values())


def followed_by(publishers: Iterable[Publisher], corridor: Corridor) -> tuple[Publisher, ...]:
    """Return whom publishers take their reports from, and these in turn."""
    found: dict[str, Publisher] = {}
    waiting = [other for publisher in publishers for other in publisher.follows]
    while waiting:
        other = waiting.pop(0)
        publisher = corridor.publishers.get(other)
        if publisher is not None and other not in found:
            found[other] = publisher
            waiting += publisher.follows
    return tuple(found.values())


def same_witness(fact_ids: Iterable[str], corridor: Corridor) -> tuple[tuple[str, ...], ...]:
    """Return groups of facts, of two or more each, that one and the same publication gives.

    They come from one place, or one of them was read from another's words.
    """
    groups: dict[tuple[str, str], list[str]] = {}
    for fact_id in dict.fromkeys(fact_ids):
        root = _root(fact_id, corridor)
        fact = corridor.facts.get(root)
        if fact is not None and fact.publisher:
            key = (fact.publisher, fact.where) if fact.where else (fact.publisher, root)
            groups.setdefault(key, []).append(fact_id)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _root(fact_id: str, corridor: Corridor) -> str:
    return list(_roots(fact_id, corridor))[-1]


def _roots(fact_id: str, corridor: Corridor) -> Iterator[str]:
    seen: set[str] = set()
    while fact_id and fact_id not in seen:
        yield fact_id
        seen.add(fact_id)
        fact = corridor.facts.get(fact_id)
        fact_id = "" if fact is None else fact.derived_from
