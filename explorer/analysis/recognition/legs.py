"""Ways that a text tells of: from A via B to C, dari A melalui B ke C, the A–B railway."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.model.proposals import LegProposal, PlaceProposal

_MODE_WORDS = {
    "rail": "train|trains|railway|railways|rail|railroad|locomotive|metro|high-speed line|kereta|"
    "kereta api|rel|jalur ka|lrt|mrt|krl|whoosh|by rail|freight train|tracks",
    "ferry": "ferry|ferries|feri|ro-ro|kapal penyeberangan|penyeberangan|ferry route",
    "sea": "ship|ships|vessel|vessels|shipping|sea|maritime|container ship|sailed|sails|voyage|"
    "kapal|pelayaran|tol laut|kapal kontainer|tanker|cargo ship|by sea",
    "air": "flight|flights|flew|fly|airline|airlines|air|plane|aircraft|penerbangan|pesawat|"
    "terbang|maskapai",
    "road": "road|highway|motorway|expressway|truck|trucks|toll road|lorry|lorries|bus|buses|"
    "drive|"
    "jalan tol|tol|jalan|truk|bus|mobil|jalan raya|toll|coach|by road",
    "river": "barge|barges|river|tongkang",
}
_MODES = {
    mode: re.compile(rf"(?<![\w-])(?:{words})(?![\w])", re.IGNORECASE)
    for mode, words in _MODE_WORDS.items()
}
_DASH = re.compile(r"\s?[-–—]\s?")
_TO = re.compile(
    r"\s?,?\s(?:(?:all the way|on|onward|onwards)\s)?(?:to|ke|menuju|hingga|sampai|and|dan)\s"
    r"(?:the\s|kota\s|pelabuhan\s|stasiun\s|port of\s)*",
    re.IGNORECASE,
)
_VIA = re.compile(
    r"\s?,?\s(?:via|over|through|by way of|passing through|passing|melalui|lewat|melewati|"
    r"melintasi|across)\s(?:the\s|stasiun di\s|stasiun\s|kota\s|port of\s|pelabuhan\s)*",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s?,\s(?:and\s|dan\s)?|\s(?:and|dan)\s", re.IGNORECASE)
_FROM = re.compile(
    r"(?:\b(?:from|dari|antara|between|linking|links|linked|connecting|connects|connect|leaving|"
    r"menghubungkan|leaves|meninggalkan|rute|jalur|relasi|ruas|route)\s(?:the\s|kota\s|pelabuhan\s|"
    r"stasiun\s|port of\s|port\s)*)$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\b(?:between|antara|linking|links|linked|connecting|connects|connect|menghubungkan)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_NO_WAY = re.compile(
    r"\b(?:relations|ties|trade|war|border|kerja sama|hubungan|perdagangan|perbatasan|"
    r"cooperation|summit|talks|dispute|agreement|konflik)\b",
    re.IGNORECASE,
)
_AROUND = 60
_MOST_STOPS = 12
_BETWEEN_CHARS = 90
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z“\"])|\n")


def find_legs(text: str, places: Sequence[PlaceProposal]) -> tuple[LegProposal, ...]:
    """Return the ways between places of a text, leg by leg in the order of travel."""
    found: list[LegProposal] = []
    at = 0
    while at < len(places) - 1:
        chain, vias, next_at = _chain(text, places, at)
        if len(chain) > 1:
            found += _legs(text, chain, vias)
        at = max(at + 1, next_at)
    return tuple(found)


def _chain(
    text: str, places: Sequence[PlaceProposal], at: int
) -> tuple[list[PlaceProposal], list[PlaceProposal], int]:
    """Return the stops that begin with a place, those named after the end, and what comes next."""
    first = places[at]
    before = text[max(0, first.start - _AROUND) : first.start]
    begins, is_pair = _FROM.search(before) is not None, _BETWEEN.search(before) is not None
    chain, vias, number = [first], [], at + 1
    mode = ""
    while number < len(places) and len(chain) + len(vias) < _MOST_STOPS:
        joint = text[places[number - 1].end : places[number].start]
        kind = _joint_kind(joint)
        if kind == "list" and mode != "via":
            break
        if kind == "to" and not (begins or is_pair or mode) and not _TO.fullmatch(joint):
            break
        is_pair_end = kind == "and" and is_pair and len(chain) == 1
        if not kind or (kind == "and" and not is_pair_end and mode != "via"):
            break
        if kind == "via" and _is_done(chain, mode):
            vias.append(places[number])
        else:
            chain.append(places[number])
        if kind in {"list", "and"} and mode == "via" and vias:
            vias.append(chain.pop())
        mode = mode if kind == "list" or (kind == "and" and mode == "via") else kind
        number += 1
    is_way = begins or is_pair or mode == "dash" or len(chain) > 2  # noqa: PLR2004 - via a third
    if not is_way or (len(chain) == 1 and not vias):
        return [first], [], at + 1
    return chain, vias, number


def _is_done(chain: Sequence[PlaceProposal], mode: str) -> bool:
    return len(chain) > 1 and mode in {"to", "and", "dash", "via"}


def _joint_kind(joint: str) -> str:
    if len(joint) > _BETWEEN_CHARS or "\n" in joint:
        return ""
    for kind, pattern in (("dash", _DASH), ("via", _VIA), ("list", _COMMA), ("to", _TO)):
        if pattern.fullmatch(joint):
            return "and" if kind == "list" and "," not in joint else kind
    low = f" {joint.lower()} "
    if re.search(r"[.;:()]", joint):
        return ""
    if any(f" {word} " in low for word in ("via", "through", "melalui", "lewat")):
        return "via"
    words = low.split()
    return "to" if words and words[-1] in {"to", "ke", "menuju"} else ""


def _legs(text: str, chain: list[PlaceProposal], vias: list[PlaceProposal]) -> list[LegProposal]:
    named = [*chain[:-1], *vias, chain[-1]] if vias else chain
    stops = [s for s in named if not any(_holds(s, other) for other in named)]
    if len(stops) < 2:  # noqa: PLR2004 - a way has two ends
        return []
    start = min(stop.start for stop in stops)
    end = max(stop.end for stop in stops)
    begin, until = _sentence_span(text, start, end)
    mode = _mode(text[begin:until])
    close = text[max(0, start - _AROUND) : start] + text[end : end + 30]
    is_joined = _DASH.fullmatch(text[stops[0].end : stops[1].start] if len(stops) > 1 else "")
    if all(s.best.kind == "country" for s in stops) and is_joined:
        return []
    if not mode and (_NO_WAY.search(close) or all(s.best.kind == "country" for s in stops)):
        return []
    if _NO_WAY.search(text[max(0, start - 40) : start]):
        return []
    before, behind = _mode(text[begin:start]), _mode(text[end:until])
    legs: list[LegProposal] = []
    for a, b in pairwise(stops):
        # What stands between two stops is of their leg; a way goes on as it began.
        mode = _mode(text[a.end : b.start]) or (legs[-1].mode if legs else before) or behind
        if a.best != b.best:
            legs.append(LegProposal(start, end, a.best.name, b.best.name, mode))
    return legs


def _holds(outer: PlaceProposal, inner: PlaceProposal) -> bool:
    """Tell whether a place lies in another, of which nobody says that a way leads there."""
    is_country = outer.best.kind == "country" and inner.best.kind != "country"
    return is_country and outer.best.code == inner.best.country


def _sentence_span(text: str, start: int, end: int) -> tuple[int, int]:
    begin = max((m.end() for m in _SENTENCE.finditer(text, max(0, start - 300), start)), default=0)
    begin = max(begin, start - 300)
    behind = _SENTENCE.search(text, end)
    return begin, min(behind.start() if behind else len(text), end + 200)


def _mode(sentence: str) -> str:
    """Return the mode that a sentence names, the one named most; empty where it names none."""
    counts = {mode: len(pattern.findall(sentence)) for mode, pattern in _MODES.items()}
    best = max(counts, key=lambda mode: counts[mode])
    return best if counts[best] else ""
