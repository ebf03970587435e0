"""Texts of our own with what they hold, and how much of it was found."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from explorer.analysis.recognition.suggesting import Knowledge, suggest
from explorer.model.proposals import FigureProposal, PlaceProposal

HERE = Path(__file__).parent
_MARK = re.compile(r"\[([^\]]+)\]\(([^)]*)\)|\{([^}]+)\}\(([^)]*)\)|<([^>]+)>\(([^)]*)\)")
_RIGHT_KM = 161.0  # a hundred miles, as is usual where places in texts are scored
QUALIFIERS = ("about", "up to", "at least", "more than", "less than")


class Gold(NamedTuple):
    """What stands at a place of a text: a place, figure or date, and what it means."""

    start: int
    end: int
    kind: str
    meaning: str


class Example(NamedTuple):
    """A text with its date and everything that it holds."""

    text: str
    today: dt.date
    golds: tuple[Gold, ...]


class Score(NamedTuple):
    """How many were there, proposed, found, and found right."""

    there: int
    proposed: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        return self.found / max(1, self.proposed)

    @property
    def recall(self) -> float:
        return self.found / max(1, self.there)

    @property
    def f1(self) -> float:
        return 2 * self.found / max(1, self.there + self.proposed)

    @property
    def share_right(self) -> float:
        return self.right / max(1, self.found)


def read_examples(path: Path) -> tuple[Example, ...]:
    """Read the texts of a file and take their marks out."""
    found = []
    for part in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, _, marked = part.partition("\n")
        text, golds, at = "", [], 0
        for match in _MARK.finditer(marked):
            text += marked[at : match.start()]
            index = next(i for i in (1, 3, 5) if match[i] is not None)
            kind = {1: "place", 3: "figure", 5: "date"}[index]
            start = len(text)
            text += match[index]
            golds.append(Gold(start, len(text), kind, match[index + 1]))
            at = match.end()
        found.append(Example(text + marked[at:], dt.date.fromisoformat(head), tuple(golds)))
    return tuple(found)


def km(a: tuple[float, float], b: tuple[float, float]) -> float:
    lat_a, lat_b = math.radians(a[0]), math.radians(b[0])
    cosine = math.sin(lat_a) * math.sin(lat_b) + math.cos(lat_a) * math.cos(lat_b) * math.cos(
        math.radians(a[1] - b[1])
    )
    return 6371 * math.acos(max(-1.0, min(1.0, cosine)))


def place_is_right(found: PlaceProposal, meaning: str) -> bool:
    if re.fullmatch("[A-Z]{2}", meaning):
        return found.best.kind == "country" and found.best.country == meaning
    lat, lon = map(float, meaning.split(","))
    allowed = _RIGHT_KM if found.best.kind in {"town", "site"} else 4 * _RIGHT_KM
    return km((found.best.lat_deg, found.best.lon_deg), (lat, lon)) <= allowed


def figure_is_right(found: FigureProposal, meaning: str) -> bool:
    return value_is_right(found, meaning) and unit_of(meaning) == found.unit


def value_is_right(found: FigureProposal, meaning: str) -> bool:
    told = meaning.split(" ", maxsplit=1)[0]
    if ".." in told:
        low, high = map(float, told.split(".."))
        return (found.low, found.high) == (low, high)
    return found.value == float(told)


def unit_of(meaning: str) -> str:
    unit = meaning.partition(" ")[2]
    for qualifier in QUALIFIERS:
        unit = unit.removesuffix(qualifier).strip()
    return unit


def score(
    golds: Sequence[Gold], proposed: Iterable[object], is_right: Callable[..., bool]
) -> tuple[Score, list[object], list[Gold]]:
    """Return the score, what was proposed wrongly, and what was missed."""
    rows = list(proposed)
    left = list(golds)
    found = right = 0
    wrong = []
    for row in rows:
        gold = next((g for g in left if g.start < row.end and row.start < g.end), None)
        if gold is None:
            wrong.append(row)
            continue
        left.remove(gold)
        found += 1
        if is_right(row, gold.meaning):
            right += 1
        else:
            wrong.append((row, gold.meaning))
    return Score(len(golds), len(rows), found, right), wrong, left


def score_file(path: Path, knowledge: Knowledge) -> dict[str, tuple[Score, list, list]]:
    """Score all texts of a file: places, figures by value and with unit, dates."""
    total: dict[str, tuple[Score, list, list]] = {}
    for example in read_examples(path):
        found = suggest(example.text, knowledge, example.today)
        by_kind = {
            kind: [g for g in example.golds if g.kind == kind]
            for kind in ("place", "figure", "date")
        }
        rows = {
            "places": (by_kind["place"], found.places, place_is_right),
            "figures, value": (by_kind["figure"], found.figures, value_is_right),
            "figures, value and unit": (by_kind["figure"], found.figures, figure_is_right),
            "dates": (by_kind["date"], found.dates, lambda row, told: row.date == told),
        }
        for name, row in rows.items():
            part, wrong, missed = score(*row)
            before = total.get(name, (Score(0, 0, 0, 0), [], []))
            summed = Score(*(a + b for a, b in zip(before[0], part, strict=True)))
            told = [example.text[g.start : g.end] for g in missed]
            total[name] = summed, [*before[1], *wrong], [*before[2], *told]
    return total
