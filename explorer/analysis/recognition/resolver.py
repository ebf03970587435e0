"""Which of the places of one name is meant: by what else the text names, by nearness and size."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from explorer.analysis.recognition.matching import Match
from explorer.analysis.recognition.recogniser import Recognised
from explorer.analysis.recognition.standing import standing, weights
from explorer.analysis.recognition.words import Words
from explorer.model.proposals import Candidate, Doubt, NamedKind, PlaceProposal

_MOST_CANDIDATES = 10
_CLEAR = 8.0
_CLEAR_STANDING = 2e4
_NEAR_KM, _WIDE_KM = 150.0, 500.0
_EARTH_KM = 6371.0
_WIDE_DEG = 4.6  # of latitude: a little more than _WIDE_KM
_FOR_COUNTRY, _FOR_PART, _FOR_NEAR, _FOR_WIDE, _FOR_BEHIND, _FOR_KIND = 1.2, 1.5, 1.0, 0.5, 6.0, 4.0
_FOR_SHARE = 1.0
_FOR_HOME = 0.7
_SHARED_COUNTRY = 6.6
_DOUBT = 0.5
_MOST_ANCHORS = 40
_FIRST = 0


class _Context(Struct, frozen=True):
    """What a text is about: how often countries and their parts are named, and sure towns."""

    countries: Counter[str]
    parts: Counter[str]
    shares: Mapping[str, float]
    anchors: tuple[Candidate, ...]
    home: str
    """The country that most texts in this language are written in, where there is one."""


def resolve(
    words: Words,
    recognised: Sequence[Recognised],
    peoples: Mapping[str, str],
    region_kinds: frozenset[str],
    home: str,
) -> tuple[PlaceProposal, ...]:
    """Return a proposal for each recognised name, its candidates ranked.

    ``peoples`` gives the country that an adjective points to. One name means one place in a text,
    save where a country or part behind a comma says otherwise.
    """
    context = _context(words, recognised, peoples, home)
    behind = _named_behind(words, [r.match for r in recognised])
    around = _named_around([r.match for r in recognised], behind)
    by_key: dict[str, tuple[str, ...]] = {}
    for item in recognised:
        codes = behind.get(item.match.first)
        if codes:
            by_key.setdefault(item.match.key, codes)
    found: list[PlaceProposal] = []
    kept: dict[tuple[str, tuple[Candidate, ...], tuple[str, ...], bool], _Ranking] = {}
    for item in recognised:
        match = item.match
        codes = behind.get(match.first) or by_key.get(match.key, ())
        is_part = _is_part(words, match, region_kinds)
        if match.first in around:
            codes, is_part = around[match.first], True
        question = match.key, match.candidates[:1], codes, is_part
        if question not in kept:
            kept[question] = _ranking(match.candidates, context, codes, is_part=is_part)
        start, end = words.starts[match.first], words.ends[match.last - 1]
        ranking = kept[question]
        doubts = (*item.doubts, *((Doubt.NAMESAKES,) if ranking.is_unsure else ()))
        found.append(PlaceProposal(start, end, words.text[start:end], ranking.candidates, doubts))
    return tuple(found)


class _Ranking(Struct, frozen=True):
    """The candidates of a name, the likeliest first."""

    candidates: tuple[Candidate, ...]
    is_unsure: bool


def _ranking(
    candidates: Sequence[Candidate], context: _Context, codes: Sequence[str], *, is_part: bool
) -> _Ranking:
    known = weights(candidates)
    is_shared = any(
        c.kind is NamedKind.REGION
        and c.country != candidates[0].country
        and known[n] >= _CLEAR_STANDING
        for n, c in enumerate(candidates)
    )
    scores = [
        _score(c, known[n], context, codes, is_part=is_part, is_shared=is_shared)
        for n, c in enumerate(candidates)
    ]
    order = sorted(range(len(candidates)), key=lambda n: (-scores[n], n))[:_MOST_CANDIDATES]
    best = order[0]
    is_unsure = any(
        scores[best] - scores[n] < _DOUBT and _km(candidates[best], candidates[n]) > _NEAR_KM
        for n in order[1:3]
    )
    return _Ranking(tuple(candidates[n] for n in order), is_unsure)


def _context(
    words: Words, recognised: Sequence[Recognised], peoples: Mapping[str, str], home: str
) -> _Context:
    countries: Counter[str] = Counter()
    parts: Counter[str] = Counter()
    anchors: dict[str, Candidate] = {}
    shares: Counter[str] = Counter()
    for word in words.words:
        if word[0].isupper() and (code := peoples.get(word.lower())):
            countries[code] += 1
    for item in recognised:
        best = item.match.candidates[_FIRST]
        if best.kind is NamedKind.COUNTRY:
            countries[best.code] += 1
        elif best.kind is NamedKind.REGION and _is_clear(item.match):
            parts[best.code] += 1
        if best.kind is not NamedKind.WIDE and _is_clear(item.match):
            shares[best.country] += 1
            if best.kind in (NamedKind.TOWN, NamedKind.SITE):
                anchors[item.match.key] = best
    total = sum(shares.values()) or 1
    share = {code: count / total for code, count in shares.items()}
    return _Context(countries, parts, share, tuple(anchors.values())[:_MOST_ANCHORS], home)


def _is_clear(match: Match) -> bool:
    """Tell whether a name means its best known place to anybody."""
    weights = [standing(c) for c in match.candidates]
    if weights[0] < _CLEAR_STANDING and len(weights) > 1:
        return False
    others = (
        weight
        for weight, c in zip(weights[1:], match.candidates[1:], strict=True)
        if not c.code.startswith(match.candidates[0].code[:4])
    )
    return weights[0] >= _CLEAR * max(others, default=0.0)


def _named_behind(words: Words, matches: Sequence[Match]) -> Mapping[int, tuple[str, ...]]:
    """Return the codes of the country or part that stands behind a name: Paris, Texas."""
    found: dict[int, tuple[str, ...]] = {}
    by_first = {match.first: match for match in matches}
    for match in matches:
        following = by_first.get(match.last)
        if following is None:
            continue
        joint = words.joint(match.last - 1)
        if joint.strip() in {",", "(", ", di", "di", "in"} and "\n" not in joint:
            kinds = (NamedKind.COUNTRY, NamedKind.REGION, NamedKind.COUNTY)
            codes = tuple(c.code for c in following.candidates if c.kind in kinds)
            if any(_lies_in(c, codes) for c in match.candidates):
                found[match.first] = codes
    return found


def _named_around(
    matches: Sequence[Match], behind: Mapping[int, tuple[str, ...]]
) -> Mapping[int, tuple[str, ...]]:
    """Return for a country or part behind a name the codes that the name lies in: …, Georgia."""
    found: dict[int, tuple[str, ...]] = {}
    for match in matches:
        codes = behind.get(match.first, ())
        inside = [c for c in match.candidates if _is_inside(c, codes)]
        best = max(inside, key=standing, default=None)
        if best is not None and len(codes) > 1:
            found[match.last] = tuple(code for code in codes if _lies_in(best, (code,)))
    return found


def _lies_in(candidate: Candidate, codes: Iterable[str]) -> bool:
    return any(candidate.code == c or candidate.code.startswith(f"{c}.") for c in codes)


def _is_inside(candidate: Candidate, codes: Iterable[str]) -> bool:
    kinds = (NamedKind.TOWN, NamedKind.SITE, NamedKind.COUNTY)
    return candidate.kind in kinds and _lies_in(candidate, codes)


def _is_part(words: Words, match: Match, region_kinds: frozenset[str]) -> bool:
    """Tell whether the words beside a name say that a part of a country is meant."""
    beside = {words.low(match.first - 1), words.low(match.last)}
    return bool(beside & region_kinds)


def _score(
    candidate: Candidate,
    known: float,
    context: _Context,
    codes: Sequence[str],
    *,
    is_part: bool,
    is_shared: bool,
) -> float:
    score = math.log10(known + 1)
    if candidate.country and candidate.country == context.home:
        score += _FOR_HOME
    if candidate.kind is NamedKind.COUNTRY:
        if is_shared:  # Georgia: a country unless everything else lies in the States
            score = _SHARED_COUNTRY + _FOR_PART * context.shares.get(candidate.country, 0.0)
    else:
        if context.countries[candidate.country]:
            score += _FOR_COUNTRY
        score += _FOR_SHARE * context.shares.get(candidate.country, 0.0)
        part = ".".join(candidate.code.split(".")[:2])
        if context.parts[part]:
            score += _FOR_PART
        score += _nearness(candidate, context.anchors)
    if codes and _lies_in(candidate, codes) and (is_part or _is_inside(candidate, codes)):
        score += _FOR_BEHIND
    if is_part and candidate.kind in (NamedKind.REGION, NamedKind.COUNTY):
        score += _FOR_KIND
    return score


def _nearness(candidate: Candidate, anchors: Sequence[Candidate]) -> float:
    lat, lon = candidate.lat_deg, candidate.lon_deg
    others = [  # those too far north or south are too far away whatever their longitude
        a
        for a in anchors
        if abs(a.lat_deg - lat) < _WIDE_DEG and (a.lat_deg, a.lon_deg) != (lat, lon)
    ]
    nearest = min((_km(candidate, other) for other in others), default=_EARTH_KM)
    if nearest <= _NEAR_KM:
        return _FOR_NEAR
    return _FOR_WIDE if nearest <= _WIDE_KM else 0.0


def _km(a: Candidate, b: Candidate) -> float:
    """Return the distance on a sphere, near enough for "near"."""
    lat_a, lat_b = math.radians(a.lat_deg), math.radians(b.lat_deg)
    cosine = math.sin(lat_a) * math.sin(lat_b) + math.cos(lat_a) * math.cos(lat_b) * math.cos(
        math.radians(a.lon_deg - b.lon_deg)
    )
    return _EARTH_KM * math.acos(max(-1.0, min(1.0, cosine)))
