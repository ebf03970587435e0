"""What a text says of itself: its title, publisher, date and language."""

from __future__ import annotations

import datetime as dt
import re

from explorer.analysis.recognition.dates.finding import find_dates
from explorer.model.proposals import SourceProposal
from explorer.model.quantity import ISO_DATE

_MOST_TITLE = 200
_HEAD, _TAIL = 1500, 1200
_URL = re.compile(r"https?://(?:www\.|news\.|en\.|m\.)?([\w.-]+)/[^\s]*")
_URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)"
)
_DATELINE = re.compile(
    r"^[^\W\d_][^\n()]{1,40}?[,]?\s?\((?P<a>[^\W\d_][^()\n]{1,40})\)\s?[-–—]"
    r"|^[^\W\d_][^\n,]{1,30}, (?P<b>[\w.& ]{2,30}?)\s?[-–—]+\s",
    re.MULTILINE,
)
_LABELLED = re.compile(
    r"^(?:source|sumber|publisher|penerbit)\s*:\s*(?P<p>[^\n]{2,60})$", re.MULTILINE | re.IGNORECASE
)
_DATED = re.compile(
    r"(?:published|updated|posted|date|tanggal|terbit|diterbitkan|tayang)\b[^\n]{0,12}?[:\s]",
    re.IGNORECASE,
)


def describe_source(text: str, language: str) -> SourceProposal:
    """Return what a text says of itself; what it does not say stays empty."""
    first = next((line.strip() for line in text.split("\n") if line.strip()), "")
    title = first if len(first) <= _MOST_TITLE and not first.endswith((".", ",", ";")) else ""
    return SourceProposal(title, _publisher(text), _issued(text, language), language)


def _publisher(text: str) -> str:
    head = text[:_HEAD]
    labelled = _LABELLED.search(text)
    if labelled is not None:
        return labelled["p"].strip()
    dateline = _DATELINE.search(head)
    if dateline is not None:
        return (dateline["a"] or dateline["b"]).strip()
    found = _URL.search(text[-_TAIL:]) or _URL.search(head)
    return found[1] if found is not None else ""


def _issued(text: str, language: str) -> str:
    """Return the text's own date: labelled, in its address, or the first whole one at its head."""
    head, tail = text[:_HEAD], text[-_TAIL:]
    for label in _DATED.finditer(head):
        day = _first_whole(head[label.end() : label.end() + 40], language)
        if day:
            return day
    for address in (*_URL.finditer(tail), *_URL.finditer(head)):
        match = _URL_DATE.search(address[0])
        if match is not None:
            return "-".join(match.groups())
    lines = [line for line in head.split("\n") if line.strip()][:6]
    for line in lines:
        short = len(line) <= 60  # noqa: PLR2004 - a line of its own, not a sentence
        if short and (day := _first_whole(line, language)):
            return day
    return _first_whole("\n".join(lines[:5]), language, near_weekday=True)


def _first_whole(text: str, language: str, *, near_weekday: bool = False) -> str:
    """Return the first date with year, month and day; a report's own stands beside its weekday."""
    for found in find_dates(text, language, None):
        date = ISO_DATE.fullmatch(found.date or "")
        if date and date[3]:
            before = text[max(0, found.start - 14) : found.start].lower()
            if not near_weekday or re.search(
                r"(?:day|senin|selasa|rabu|kamis|jumat|sabtu|minggu)"
                r",?\s*\(?$",
                before,
            ):
                return date[0]
    return ""


def own_date(source: SourceProposal) -> dt.date | None:
    """Return the text's date where it is known to the day."""
    try:
        return dt.date.fromisoformat(source.issued)
    except ValueError:
        return None
