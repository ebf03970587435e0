"""Finds the words of an annotation in the texts at hand, as whole sentences, by their hashes.

Words count as the same as everywhere in ``analysis.text``: without quotes, dashes, line ends and
case. Where they stand more than once, the words around them decide, then the position, if it holds
these very words. Where nothing decides, nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

import numpy as np
from msgspec import Struct

from explorer.model.corridor import Corridor
from explorer.model.passages import Passage, Standing, Status
from explorer.storage.imports.ids import own_id
from explorer.storage.imports.parsing import text_of

_CHARACTERS = re.compile(r"char=(\d{1,9}),(\d{1,9})")
_TEXT = re.compile(r"(?::~:)?text=([^&]{1,4000})")
_LONG_ENOUGH_WORDS = 8  # to be found although some of its words are other ones
_MAX_QUOTE = 20_000
_AROUND_WORDS = 8
# A quote of words that are all so frequent stands anywhere: nothing would decide where it is meant.
_MOST_COMPARED = 20_000_000


class Wanted(Struct):
    """What one target asks to be found: a source, words, those around them, characters."""

    source: str
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    last: str = ""  # words that the stretch ends with, where only both ends are given
    start: int | None = None
    end: int | None = None

    def take(self, selector: Mapping[str, object]) -> None:
        """Add what a selector says."""
        kind, value = text_of(selector.get("type")), text_of(selector.get("value"))
        exact, part = selector.get("exact") or selector.get("quote"), selector.get("part")
        if isinstance(exact, str) and exact.strip():
            if part == "endSelector" and self.exact:
                self.last = exact[:_MAX_QUOTE]
            elif not self.exact or part == "refinedBy":
                self.exact = exact[:_MAX_QUOTE]
                self.prefix, self.suffix = _words(selector, "prefix"), _words(selector, "suffix")
        elif kind in {"TextPositionSelector", ""} and part is None:
            start, end = selector.get("start"), selector.get("end")
            if isinstance(start, int) and isinstance(end, int) and 0 <= start < end:
                self.start, self.end = start, end
        elif kind == "FragmentSelector" and (match := _CHARACTERS.search(value)):
            self.start, self.end = int(match[1]), int(match[2])
        elif kind == "FragmentSelector" and (match := _TEXT.search(value)) and not self.exact:
            self._take_directive(match[1])

    def _take_directive(self, text: str) -> None:
        """Take ``prefix-,start,end,-suffix``, the text fragment of a web address."""
        parts = [unquote(part) for part in text.split(",")]
        if parts and parts[0].endswith("-"):
            self.prefix = parts.pop(0)[:-1]
        if parts and parts[-1].startswith("-"):
            self.suffix = parts.pop()[1:]
        self.exact = parts[0] if parts else ""
        self.last = parts[1] if len(parts) > 1 else ""


def _words(selector: Mapping[str, object], name: str) -> str:
    value = selector.get(name)
    return value[:_MAX_QUOTE] if isinstance(value, str) else ""


class Anchoring:
    """The texts at hand, each looked at when it is first asked for."""

    def __init__(self, corridor: Corridor, texts: Mapping[str, str]) -> None:
        """Keep the texts, by their source, and under which address each source is known."""
        self._texts = texts
        self._indexed: dict[str, _Text] = {}
        self._by_address = {_address(s.url): s.id for s in corridor.sources.values() if s.url}
        self._sources = corridor.sources

    def standing(self, wanted: Wanted) -> Standing | None:
        """Return where the words that are wanted stand.

        That is in the text of their source, if that is known, else in the only one of all texts
        that holds them.
        """
        name = own_id(wanted.source) or wanted.source
        source_id = name if name in self._sources else self._by_address.get(_address(name), "")
        if source_id and source_id not in self._texts:
            return None
        found = [
            standing
            for each in ([source_id] if source_id else self._texts)
            if (standing := self._in(each, wanted, is_sure=name == source_id))
        ]
        return found[0] if len(found) == 1 else None

    def _in(self, source_id: str, wanted: Wanted, *, is_sure: bool) -> Standing | None:
        if source_id not in self._indexed:
            self._indexed[source_id] = _Text(self._texts[source_id])
        text = self._indexed[source_id]
        span = text.find(wanted) if wanted.exact else text.plain(wanted) if is_sure else None
        return None if span is None else text.standing(source_id, span)


def _address(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", url.partition("#")[0].strip()).rstrip("/").lower()


class _Text:
    """A text as words, for finding stretches in it."""

    def __init__(self, text: str) -> None:
        from explorer.analysis.text import tokenise  # noqa: PLC0415 - the text engine

        self._text, self._tokens = text, tokenise(text)
        self._hashes = self._tokens.hashes.tolist()
        self._order = np.argsort(self._tokens.hashes, kind="stable")
        self._sorted = self._tokens.hashes[self._order]

    def find(self, wanted: Wanted) -> tuple[int, int] | None:
        """Return from and to which character the words stand."""
        words = self._words(wanted.exact)
        places = self._places(words)
        if places is None:
            return None
        if not places:
            return self._changed(wanted.exact) if len(words) >= _LONG_ENOUGH_WORDS else None
        at = self._chosen(places, len(words), wanted)
        if at is None:
            return None
        end = at + len(words)
        if wanted.last:
            last = self._words(wanted.last)
            ends = [place for place in self._places(last) or () if place >= end]
            end = ends[0] + len(last) if ends else end
        return self._span(at, end)

    def plain(self, wanted: Wanted) -> tuple[int, int] | None:
        """Return the characters of a position, as far as the text reaches."""
        if wanted.start is None or wanted.end is None or wanted.end > len(self._text):
            return None
        return wanted.start, wanted.end

    def _words(self, text: str) -> list[int]:
        from explorer.analysis.text import tokenise  # noqa: PLC0415 - as above

        found: list[int] = tokenise(text).hashes.tolist()
        return found

    def _places(self, words: list[int]) -> list[int] | None:
        """Return where the words stand, looked for where the rarest of them does.

        ``None`` for words of which nobody could tell where they are meant.
        """
        if not words:
            return []
        wanted = np.asarray(words, self._tokens.hashes.dtype)
        first = np.searchsorted(self._sorted, wanted, "left")
        counts = np.searchsorted(self._sorted, wanted, "right") - first
        rarest = int(counts.argmin())
        if int(counts[rarest]) * len(words) > _MOST_COMPARED:
            return None
        found = self._order[first[rarest] : first[rarest] + counts[rarest]] - rarest
        found = found[(found >= 0) & (found <= len(self._hashes) - len(words))]
        for number, word in enumerate(wanted):
            if not found.size:
                break
            found = found[self._tokens.hashes[found + number] == word]
        places: list[int] = found.tolist()
        return places

    def _chosen(self, places: list[int], count: int, wanted: Wanted) -> int | None:
        if len(places) == 1:
            return places[0]
        before, after = self._words(wanted.prefix), self._words(wanted.suffix)

        def fits(at: int) -> int:
            left = self._hashes[max(0, at - _AROUND_WORDS) : at][::-1]
            right = self._hashes[at + count : at + count + _AROUND_WORDS]
            return _alike(left, before[::-1]) + _alike(right, after)

        best = max(map(fits, places))
        fitting = [at for at in places if fits(at) == best]
        if best and len(fitting) == 1:
            return fitting[0]
        if wanted.start is not None:
            very = [at for at in fitting if self._span(at, at + count)[0] == wanted.start]
            return very[0] if very else None
        return None

    def _span(self, first: int, end: int) -> tuple[int, int]:
        starts, ends = self._tokens.starts, self._tokens.ends
        return int(starts[first]), int(ends[end - 1])

    def _changed(self, exact: str) -> tuple[int, int] | None:
        """Return where a long quote stands although not every word of it is the same."""
        from explorer.analysis.anchoring import describe, locate  # noqa: PLC0415 - as above

        line = " ".join(exact.split())
        try:
            anchor = describe(line, 1, (1, _sentence_count(line)))
        except ValueError:
            return None
        passage = Passage(
            "quote", "", 1, (1, 1), anchor.start, anchor.end, anchor.sha256, anchor.shingles,
            {}, (), (), (),
        )  # fmt: skip
        (located,) = locate(self._text, (passage,))
        sure = located.status in {Status.VERIFIED, Status.MOVED, Status.CHANGED}
        if not sure or located.start is None or located.end is None:
            return None
        return located.start, located.end

    def standing(self, source_id: str, span: tuple[int, int]) -> Standing | None:
        """Return the whole sentences of one paragraph that a stretch begins in."""
        from explorer.analysis.anchoring import describe  # noqa: PLC0415 - as above
        from explorer.analysis.sentences import paragraphs, sentences  # noqa: PLC0415 - as above

        start, end = span
        for number, (first, last) in enumerate(paragraphs(self._text), 1):
            if last <= start:
                continue
            inside = [
                n
                for n, (a, b) in enumerate(sentences(self._text[first:last]), 1)
                if first + a < end and first + b > start
            ]
            if not inside:
                return None
            chosen = inside[0], inside[-1]
            try:
                anchor = describe(self._text, number, chosen)
            except ValueError:  # no words but signs
                return None
            return Standing(
                source_id,
                number,
                chosen,
                anchor.start,
                anchor.end,
                anchor.sha256,
                anchor.shingles,
            )
        return None


def _sentence_count(line: str) -> int:
    from explorer.analysis.sentences import sentences  # noqa: PLC0415 - as above

    return max(1, len(sentences(line)))


def _alike(here: list[int], wanted: list[int]) -> int:
    count = 0
    for one, other in zip(here, wanted, strict=False):
        if one != other:
            break
        count += 1
    return count
