"""The evidence half of a pack: sources, passages and facts; ``pack.claims`` reads the claims."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import cast

from msgspec import Struct, field
from msgspec.structs import asdict

from explorer.model.claims import Direction, Fact
from explorer.model.languages import SOURCE
from explorer.model.passages import Passage, PassageKind, Standing
from explorer.model.places import Place
from explorer.model.quantity import (
    Confidence,
    Evidence,
    Moment,
    Qualifier,
    Quantity,
    Reference,
)
from explorer.model.sources import Publisher, Source
from explorer.model.texts import in_language, is_language_tag
from explorer.storage.fields import Record, by_id, is_date
from explorer.storage.pack.readings import reading_name

_SHA256 = re.compile(r"[0-9a-f]{64}")
_SHINGLE = re.compile(r"[0-9a-f]{8}")
_MAX_POSITION = 100_000_000
_COUNTED = re.compile(r"\d{1,9}", re.ASCII)  # part of a date; thousands of digits are no number


def _issued(record: Record) -> str:
    """Return a CSL-JSON ``issued`` date as an ISO date of the same precision."""
    if not record.has("issued"):
        return ""
    parts = record.table("issued").raw("date-parts")
    first = cast("list[object]", parts)[0] if isinstance(parts, list) and parts else None
    numbers = cast("list[object]", first) if isinstance(first, list) else []
    text = "-".join(
        f"{int(str(n)):0{2 if place else 4}d}" if _COUNTED.fullmatch(str(n)) else str(n)
        for place, n in enumerate(numbers)
    )
    if not is_date(text):
        record.fault("issued.date-parts", "impossible_date", parts)
        return ""
    return text


_NAME_PARTS = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")


def _author(record: Record) -> str:
    names = [
        author.text("literal", default="")
        or " ".join(filter(None, (author.text(part, default="") for part in _NAME_PARTS)))
        for author in record.records("author")
    ]
    return ", ".join(name for name in names if name)


def _source(record: Record, identity: str) -> Source:
    return Source(
        id=identity,
        title=record.text("title"),
        short=record.text("title-short"),
        publisher=record.text("publisher", default="")
        or record.text("container-title", default=""),
        author=_author(record),
        issued=_issued(record),
        language=record.text("language"),
        url=record.text("URL", default=""),
        note=record.text("note", default=""),
        csl_type=record.text("type", default="article"),
        file=reading_name(record),
        csl={name: record.raw(name) for name in record.names if name != "file"},
    )


def read_sources(file: Record) -> dict[str, Source]:
    """Read ``sources.json``, a list of CSL-JSON items."""
    return by_id(file.records("source"), _source)


def read_source(item: Mapping[str, object]) -> Source:
    """Return the source that a citation describes, as far as it goes; for those read before."""
    return _source(Record(item, "", "", []), str(item.get("id", "")))


def _selectors(target: Record) -> dict[str, Record]:
    return {s.text("type"): s for s in target.records("selector", "selector ")}


def _hashes(record: Record, selector: Record) -> tuple[str, tuple[int, ...]]:
    sha256 = selector.text("sha256")
    if sha256 and not _SHA256.fullmatch(sha256):
        record.fault("sha256", "wrong_type", sha256, "64 hexadecimal digits")
    shingles = selector.text("shingles").split()
    for shingle in shingles:
        if not _SHINGLE.fullmatch(shingle):
            record.fault("shingles", "wrong_type", shingle, "8 hexadecimal digits each")
            return sha256, ()
    return sha256, tuple(int(s, 16) for s in shingles)


def _sentences(record: Record, selector: Record) -> tuple[int, int]:
    raw = selector.raw("sentences")
    numbers = cast("list[object]", raw) if isinstance(raw, list) else []
    if len(numbers) == 2 and all(isinstance(n, int) and n > 0 for n in numbers):  # noqa: PLR2004
        first, last = cast("list[int]", numbers)
        if first <= last:
            return first, last
    record.fault("sentences", "wrong_type", raw, "[first, last], counted from 1")
    return 1, 1


class _Body(Struct):
    """What an annotation's body says, by purpose."""

    summary: dict[str, str] = field(default_factory=dict[str, str])
    kinds: list[PassageKind] = field(default_factory=list[PassageKind])
    place_ids: list[str] = field(default_factory=list[str])
    route_ids: list[str] = field(default_factory=list[str])
    fact_ids: list[str] = field(default_factory=list[str])
    note: dict[str, str] = field(default_factory=dict[str, str])


def _body(record: Record, known: Mapping[str, Collection[str]]) -> _Body:
    read = _Body()
    for item in record.records("body", "body "):
        purpose = item.text("purpose")
        if purpose in {"describing", "commenting"}:
            language = item.text("language", expected="the language of the text, such as en")
            if language and not is_language_tag(language):
                record.fault("body.language", "not_a_language", language)
            told = read.summary if purpose == "describing" else read.note
            told[language] = item.text("value")
        elif purpose == "tagging":
            read.kinds.append(item.choice("value", PassageKind))
        elif purpose == "identifying":
            kind, _, identity = item.text("source").partition(":")
            if identity not in known.get(kind, ()):
                expected = ", ".join(f"{name}:" for name in known)
                record.fault("body.source", "unknown_id", identity or kind, expected)
            named = {"place": read.place_ids, "route": read.route_ids, "fact": read.fact_ids}
            named.get(kind, []).append(identity)
        else:
            expected = "describing, commenting, tagging, identifying"
            record.fault("body.purpose", "not_a_choice", purpose, expected)
    if not any(read.summary.values()):
        expected = "a summary (describing) in one language at least"
        record.fault("body", "missing_field", expected=expected)
    return read


SELECTORS = ("TextPositionSelector", "SentenceSelector", "HashSelector")
"""What a passage stands by: characters, sentences, hashes."""


def _position(record: Record, selector: Record) -> tuple[int, int]:
    start = selector.integer("start", low=0, high=_MAX_POSITION)
    end = selector.integer("end", low=0, high=_MAX_POSITION)
    if end <= start:
        record.fault("end", "out_of_range", end, "a position after start")
    return start, end


def read_standing(record: Record, target: Record, sources: Mapping[str, Source]) -> Standing | None:
    """Return where a passage stands in the source that one of its targets names."""
    source_id = target.text("source")
    if source_id not in sources:
        record.fault("target.source", "unknown_id", source_id, "sources.json")
    selectors = _selectors(target)
    missing = [name for name in SELECTORS if name not in selectors]
    for name in missing:
        record.fault("target.selector", "missing_field", expected=f"a {name}")
    if missing:
        return None
    position, sentence, hashes = (selectors[name] for name in SELECTORS)
    start, end = _position(record, position)
    sha256, shingles = _hashes(record, hashes)
    return Standing(
        source_id=source_id,
        paragraph=sentence.integer("paragraph", low=1, high=_MAX_POSITION),
        sentences=_sentences(record, sentence),
        start=start,
        end=end,
        sha256=sha256,
        shingles=shingles,
    )


def _standings(record: Record, sources: Mapping[str, Source]) -> list[Standing | None]:
    """Return where a passage stands: one target, or a list of them, each in another source."""
    is_list = isinstance(record.raw("target"), list)
    targets = record.records("target", "target ") if is_list else [record.table("target")]
    if not targets:
        record.fault("target", "missing_field", expected="the source that it stands in")
    found = [read_standing(record, target, sources) for target in targets]
    known = [standing.source_id for standing in found if standing]
    for source_id in {i for i in known if known.count(i) > 1}:
        record.fault("target.source", "duplicate_id", source_id)
    return found


def read_passages(
    file: Record,
    sources: Mapping[str, Source],
    places: Mapping[str, Place],
    route_ids: Collection[str],
    fact_ids: Collection[str],
) -> dict[str, Passage]:
    """Read ``passages.json``, a page of W3C Web Annotations with stand-off selectors."""
    known = {"place": places, "route": route_ids, "fact": fact_ids}

    def build(record: Record, identity: str) -> Passage | None:
        first, *others = _standings(record, sources) or [None]
        body = _body(record, known)
        if first is None:
            return None
        return Passage(
            id=identity,
            **asdict(first),
            summary=body.summary,
            kinds=tuple(body.kinds),
            place_ids=tuple(body.place_ids),
            route_ids=tuple(body.route_ids),
            fact_ids=tuple(body.fact_ids),
            also=tuple(other for other in others if other),
            note=body.note or None,
        )

    return by_id(file.records("items"), build)


def read_quantity(record: Record, evidence: Evidence) -> Quantity:
    """Read a record's value, unit, range and qualifier; a range need not have a middle."""
    unit = record.text("unit", expected="the value's unit, such as km or h")
    low = record.optional_number("low")
    high = record.optional_number("high")
    if not record.has("value") and low is not None and high is not None:
        qualifier = record.choice("qualifier", Qualifier, default=Qualifier.EXACT)
        if low > high:
            record.fault("low", "out_of_range", low, "a number not above high")
            low, high = high, low
        return Quantity.between(low, high, unit, (evidence,), qualifier)
    value = record.number("value", unit=unit)
    if (low is not None and low > value) or (high is not None and high < value):
        record.fault("value", "out_of_range", value, "a value from low to high")
        low = high = None
    qualifier = record.choice("qualifier", Qualifier, default=Qualifier.EXACT)
    return Quantity(value, unit, (evidence,), low, high, qualifier)


_TOLD = ("subject", "scope", "note")


def _told(record: Record) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Return what a fact is about as most get it, and by language and field.

    A field is a text by language, or a plain one in English with others under ``translated``.
    """
    usual: dict[str, str] = {}
    found: dict[str, dict[str, str]] = {}
    for name in _TOLD:
        if isinstance(record.raw(name), Mapping):
            texts = record.texts(name)
            usual[name] = in_language(texts, SOURCE)
            for language, text in texts.items():
                found.setdefault(language, {})[name] = text
        else:
            usual[name] = record.text(name, default=None if name == "subject" else "")
    others = record.table("translated") if record.has("translated") else record.named({}, "")
    for language in others.names:
        table = others.table(language)
        table.only(*(name for name in _TOLD if record.has(name)))
        told = {name: table.text(name) for name in table.names if name in _TOLD}
        found.setdefault(language, {}).update(told)
    return usual, found


_BOTH_ENDS = "the other end of the range, or a value with the qualifier at least or up to"


def read_facts(file: Record) -> dict[str, Fact]:
    """Read ``facts.toml``: published figures with publisher, place, date and confidence."""

    def build(record: Record, identity: str) -> Fact:
        record.only(
            *("id", "topic", "subject", "scope", "publisher", "where", "date", "confidence"),
            *("note", "text", "value", "unit", "low", "high", "qualifier", "moment"),
            *("derived_from", "translated", "direction"),
        )
        confidence = record.choice("confidence", Confidence, default=Confidence.UNKNOWN)
        publisher = record.text("publisher", default="")
        where = record.text("where", default="")
        date = record.date("date", default="")
        evidence = Reference(identity, publisher, where, date, confidence)
        value: Quantity | Moment | None = None
        if record.has("value") or (record.has("low") and record.has("high")):
            value = read_quantity(record, evidence)
        elif record.has("moment"):
            value = Moment(record.date("moment"), (evidence,))
        elif record.has("low") or record.has("high"):
            record.fault("value", "missing_field", expected=_BOTH_ENDS)
        if value is not None and not publisher:
            record.fault("publisher", "missing_field", expected="who published the figure")
        usual, translated = _told(record)
        return Fact(
            id=identity,
            topic=record.text("topic"),
            subject=usual["subject"],
            value=value,
            text=record.text("text", default=""),
            unit=record.text("unit", default=""),
            scope=usual["scope"],
            publisher=publisher,
            where=where,
            date=date,
            confidence=confidence,
            note=usual["note"],
            direction=record.choice("direction", Direction) if record.has("direction") else None,
            derived_from=record.text("derived_from", default=""),
            translated=translated,
        )

    facts = by_id(file.records("fact"), build)
    for fact in facts.values():
        if fact.derived_from and fact.derived_from not in facts:
            known = file.named({}, fact.id)
            known.fault("derived_from", "unknown_id", fact.derived_from, "facts.toml")
    return facts


def read_publishers(file: Record, sources: Mapping[str, Source]) -> dict[str, Publisher]:
    """Read ``publishers.toml``: who those are that publish, which a pack may do without."""
    file.only("publisher")
    records = file.records("publisher")
    known = {record.text("id", default="") for record in records}

    def build(record: Record, identity: str) -> Publisher:
        record.only("id", "names", "what", "sources", "follows")
        made = Publisher(
            id=identity,
            names=record.strings("names"),
            what=record.texts("what"),
            source_ids=record.strings("sources", required=False),
            follows=record.strings("follows", required=False),
        )
        if record.has("names") and not made.names:
            record.fault("names", "empty_entry", expected="how facts.toml calls it")
        for source_id in made.source_ids:
            if source_id not in sources:
                record.fault("sources", "unknown_id", source_id, "sources.json")
        for other in made.follows:
            if other not in known or other == identity:
                record.fault("follows", "unknown_id", other, "another publisher of this file")
        return made

    return by_id(records, build)
