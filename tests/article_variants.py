"""Copies of an article that differ from it in every way that copies do, made by script.

Each variant knows where its words come from, so that what is found in it can be judged: a text is
a list of (character, place in the article), the place being None for what was added.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from writers import docx, pdf, web_page

from explorer.analysis.anchoring import locate
from explorer.analysis.text import Span, normalised, tokenise
from explorer.model.passages import Located, Passage, Status
from explorer.storage.documents import read_document

Traced = list[tuple[str, int | None]]

SAME_PLACE_FROM = 0.5
"""Share of a place's and a passage's characters together that both must have."""
PRESENT_FROM = 0.5
"""Share of its words that a passage must have kept to count as still present."""

BOILERPLATE = (
    "Baca juga : Sepuluh Jam Tua yang Masih Berdetak di Kota Kami",
    "Bagikan artikel ini lewat surat, telepon, atau burung merpati pos",
    "Ikuti kami untuk kabar cuaca, resep, dan jadwal kapal setiap pagi",
    "Hak cipta dilindungi. Dilarang menyalin isi tanpa izin tertulis dari penerbit.",
)
LOOKALIKES = {"l": "1", "i": "l", "o": "0", "e": "c", "a": "o", "n": "u", "m": "rn", "h": "b"}


@dataclass(frozen=True)
class Variant:
    """A changed copy, with the place in the article that each of its characters comes from."""

    name: str
    text: str
    origins: tuple[int | None, ...]


def traced(text: str) -> Traced:
    return list(zip(text, range(len(text)), strict=True))


def added(text: str) -> Traced:
    return [(c, None) for c in text]


def paragraphs_of(text: str) -> list[Traced]:
    return [
        [(c, match.start() + n) for n, c in enumerate(match[0])]
        for match in re.finditer(r"[^\n]+", text)
    ]


def joined(blocks: Sequence[Traced]) -> Traced:
    return [pair for block in blocks for pair in [*block, ("\n", None), ("\n", None)]]


def each(text: str, change: Callable[[str], str]) -> Traced:
    return [(new, at) for c, at in traced(text) for new in change(c)]


def white_space(text: str, rng: random.Random) -> Traced:
    blanks = (" ", "  ", " \u00a0", "\n", "\t", "\u2009 ")
    return each(text, lambda c: rng.choice(blanks) if c == " " else c)


def quotes(text: str, rng: random.Random) -> Traced:
    marks = {"“": '"„«', "”": '"“»', '"': "“”«", "–": "-—", "—": "–-", "’": "'", "'": "’"}
    return each(text, lambda c: rng.choice(marks[c]) if c in marks else c)


def decomposed(text: str, rng: random.Random) -> Traced:
    form = rng.choice(("NFD", "NFKD"))
    return each(text, lambda c: unicodedata.normalize(form, c))


def hyphenated(text: str, rng: random.Random) -> Traced:
    found: Traced = []
    for match in re.finditer(r"\w+|\W", text):
        word = traced(match[0])
        word = [(c, match.start() + at) for c, at in word if at is not None]
        if len(word) > 6 and match[0].isalpha() and match[0].islower() and rng.random() < 0.3:
            cut = rng.randint(2, len(word) - 3)
            word = [*word[:cut], *added(rng.choice(("-\n", "\u00ad", "-\r\n  "))), *word[cut:]]
        found += word
    return found


def misread(text: str, rng: random.Random) -> Traced:
    """Return the text as a scanner of middling quality reads it: 1 to 3 % of letters wrong."""
    rate = rng.uniform(0.01, 0.03)
    letters = "abcdefghijklmnopqrstuvwxyz"

    def change(c: str) -> str:
        if not c.isalnum() or rng.random() >= rate:
            return c
        roll = rng.random()
        if roll < 0.15:
            return ""
        if roll < 0.25:
            return c + rng.choice(letters)
        if roll < 0.6:
            return LOOKALIKES.get(c.lower(), rng.choice(letters))
        return rng.choice(letters if c.isalpha() else "0123456789")

    return each(text, change)


def corrected(text: str, rng: random.Random) -> Traced:
    """Replace one word in forty."""
    found: Traced = []
    for match in re.finditer(r"\w+|\W", text):
        changed = match[0].isalpha() and rng.random() < 0.025
        whole = [(c, match.start() + n) for n, c in enumerate(match[0])]
        found += added("sunting") if changed else whole
    return found


def dropped(text: str, rng: random.Random) -> Traced:
    blocks = paragraphs_of(text)
    return joined([b for b in blocks if rng.random() > 0.2] or blocks)


def doubled(text: str, rng: random.Random) -> Traced:
    blocks = paragraphs_of(text)
    for _ in range(rng.randint(1, 3)):
        blocks.insert(rng.randint(0, len(blocks)), rng.choice(blocks))
    return joined(blocks)


def shuffled(text: str, rng: random.Random) -> Traced:
    blocks = paragraphs_of(text)
    rng.shuffle(blocks)
    return joined(blocks)


def with_boilerplate(text: str, rng: random.Random) -> Traced:
    blocks: list[Traced] = []
    for block in paragraphs_of(text):
        if rng.random() < 0.5:
            blocks.append(added(rng.choice(BOILERPLATE)))
        blocks.append(block)
    return joined(blocks)


def cut_short(text: str, rng: random.Random) -> Traced:
    return traced(text)[: int(len(text) * rng.uniform(0.5, 0.95))]


def mixed(text: str, rng: random.Random) -> Traced:
    """Scanned, with boilerplate and lost paragraphs, all at once."""
    noisy = misread(text, rng)
    blocks: list[Traced] = [[]]
    for pair in noisy:
        if pair[0] == "\n":
            blocks.append([])
        else:
            blocks[-1].append(pair)
    kept = [b for b in blocks if b and rng.random() > 0.1]
    for _ in range(3):
        kept.insert(rng.randint(0, len(kept)), added(rng.choice(BOILERPLATE)))
    return joined(kept)


HARMLESS = (white_space, quotes, decomposed, hyphenated, with_boilerplate)
HARMFUL = (misread, corrected, dropped, doubled, shuffled, cut_short, mixed)
SEEDS = 7


def variants(text: str, folder: Path) -> Iterator[Variant]:
    """Yield the changed copies of one article: 98 made of characters, and round trips."""
    for change in HARMLESS + HARMFUL:
        for seed in range(SEEDS * (3 if change is misread else 1)):
            # A name per kind and seed, so that adding a kind changes no other variant.
            rng = random.Random(f"{change.__name__} {seed} {len(text)}")
            pairs = change(text, rng)
            yield Variant(
                f"{change.__name__} {seed}",
                "".join(c for c, _ in pairs),
                tuple(at for c, at in pairs for _ in c),
            )
    yield from round_trips(text, folder)


def round_trips(text: str, folder: Path) -> Iterator[Variant]:
    """Yield the text as it comes back from files of each kind."""
    made: dict[str, bytes] = {
        **{f"{e}.html": web_page(text, article=e).encode() for e in ("article", "div", "main")},
        "article.docx": docx(text),
        **{f"{w}.pdf": pdf(text, width_chars=w, lines_per_page=w // 2) for w in (60, 88, 110)},
        "header.pdf": pdf(text, header="Harian Kota Kami - 3 Mei 2021", lines_per_page=30),
    }
    for name, content in made.items():
        path = folder / name
        path.write_bytes(content)
        found = read_document(path).text
        yield Variant(f"round trip {name}", found, origins_by_words(text, found))


def origins_by_words(text: str, found: str) -> tuple[int | None, ...]:
    """Return where each character of a text comes from, by the words that it shares."""
    ours, theirs = tokenise(text), tokenise(found)
    matcher = SequenceMatcher(None, ours.hashes.tolist(), theirs.hashes.tolist(), autojunk=False)
    origins: list[int | None] = [None] * len(found)
    for a, b, count in matcher.get_matching_blocks():
        for n in range(count):
            start, end = int(theirs.starts[b + n]), int(theirs.ends[b + n])
            for step in range(end - start):
                origins[start + step] = min(int(ours.starts[a + n]) + step, len(text) - 1)
    return tuple(origins)


# ------------------------------------------------------------------------------------ the judgement


@dataclass(frozen=True)
class Known:
    """A passage, its characters in the article, those of each of its words, and its words."""

    passage: Passage
    span: Span
    words: tuple[Span, ...]
    normal: str


def known(text: str, passages: Sequence[Passage]) -> list[Known]:
    """Return where passages stand in their own article."""
    found = []
    for passage, located in zip(passages, locate(text, passages), strict=True):
        span = located.start, located.end
        tokens = tokenise(text)
        words = tuple(
            (a, b)
            for a, b in zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True)
            if span[0] <= a < span[1]
        )
        found.append(Known(passage, span, words, normalised(text[span[0] : span[1]])))
    return found


def true_places(variant: Variant, one: Known) -> list[Span]:
    """Return where a passage stands in a variant, wherever enough of its words are left."""
    first, end = one.span
    runs: list[list[int]] = []
    last = -1
    for at, origin in enumerate(variant.origins):
        if origin is None or not first <= origin < end:
            continue
        if not runs or origin < last - 3:  # a second copy starts over
            runs.append([])
        runs[-1].append(at)
        last = origin
    places: list[Span] = []
    for run in runs:
        have = {variant.origins[at] for at in run}
        whole = sum(all(at in have for at in range(a, b)) for a, b in one.words)
        if whole >= PRESENT_FROM * len(one.words):
            places.append((run[0], run[-1] + 1))
    return places


def is_there(found: Span, place: Span) -> bool:
    """Tell whether two stretches are at the same place."""
    both = min(found[1], place[1]) - max(found[0], place[0])
    return both >= SAME_PLACE_FROM * (max(found[1], place[1]) - min(found[0], place[0]))


@dataclass
class Score:
    """Counts over passages of variants."""

    variants: int = 0
    present: int = 0
    found: int = 0
    placed: int = 0
    misplaced: int = 0
    false_verified: int = 0

    @property
    def recall(self) -> float:
        """Share of the passages still present that were found at the right place, or places."""
        return self.found / max(1, self.present)

    @property
    def precision(self) -> float:
        """Share of the places given that are right."""
        return 1 - self.misplaced / max(1, self.placed)

    def add(
        self, variant: Variant, passages: Sequence[Known], located: Sequence[Located]
    ) -> list[str]:
        """Count what was found in a variant; return a line for each passage that went wrong."""
        self.variants += 1
        wrong: list[str] = []
        for one, found in zip(passages, located, strict=True):
            real = true_places(variant, one)
            given = [(p.start, p.end) for p in found.places]
            bad = [p for p in given if not any(is_there(p, place) for place in real)]
            self.placed += len(given)
            self.misplaced += len(bad)
            label = f"{variant.name}: {one.passage.id}"
            if found.status in (Status.VERIFIED, Status.MOVED):
                same = normalised(variant.text[found.start : found.end]) == one.normal
                if not same or len(real) != 1 or bad:
                    self.false_verified += 1
                    wrong.append(f"{label} is falsely {found.status}")
            if real:
                self.present += 1
                if all(any(is_there(p, place) for p in given) for place in real):
                    self.found += 1
                else:
                    wrong.append(f"{label} is {found.status}, stands at {len(real)} places")
            elif bad:
                wrong.append(f"{label} is not there but {found.status}")
        return wrong
