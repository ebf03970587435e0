"""Readings: short texts of a corridor's own, plain text files that its sources name.

A publisher's article never comes with a corridor; a text that its authors wrote themselves may. Its
source says ``"file": "reading.en.txt"``, and the passages of that source are anchored in it as
those of an article are. The file is UTF-8, of at most ``MAX_READING_KB``, and lies beside the
others: its name leads into no folder, and what it names is no link.
"""

from __future__ import annotations

import json
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from explorer.errors import Fault
from explorer.model.corridor import Corridor
from explorer.model.passages import Passage
from explorer.model.sources import Source
from explorer.storage.fields import Record, shown
from explorer.storage.format.safe_names import is_safe_name

SUFFIX = ".txt"
MAX_READING_KB = 200
"""Forty times the five hundred words that a class reads in a lesson."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class _Unfit(Exception):  # noqa: N818 - it ends as a fault
    """A file that is no reading; its arguments are those of a fault."""


def reading_name(record: Record) -> str:
    """Return the name of a source's own text, empty where it has none or the name is unfit."""
    if not record.has("file"):
        return ""
    name = record.text("file", expected="the name of a text file beside this one")
    if name and not (is_safe_name(name) and name.endswith(SUFFIX)):
        record.fault("file", "unsafe_name", name)
        return ""
    return name


def read_readings(
    folder: Path, sources: Mapping[str, Source], faults: list[Fault]
) -> dict[str, str]:
    """Return the texts that come with a pack, by their source; two never share one file."""
    found: dict[str, str] = {}
    seen: set[str] = set()
    for source in sources.values():
        if not source.is_own:
            continue
        if source.file.casefold() in seen:
            name = shown(source.file)
            faults.append(Fault("sources.json", source.id, "file", "duplicate_name", name))
            continue
        seen.add(source.file.casefold())
        text = _text(folder, source.file, faults)
        if text is not None:
            found[source.id] = text
    return found


def _text(folder: Path, name: str, faults: list[Fault]) -> str | None:
    try:
        return _read(folder / name)
    except FileNotFoundError:
        faults.append(Fault(name, "", "", "missing_file"))
    except _Unfit as unfit:
        faults.append(Fault(name, "", "", *unfit.args))
    except (OSError, ValueError) as error:
        reason = " ".join(str(error).split())[:160]
        faults.append(Fault(name, "", "", "unreadable_file", reason, "text"))
    return None


def _read(path: Path) -> str:
    """Return the text of a file that may be one. Raises ``_Unfit``, ``OSError``, ``ValueError``."""
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode):  # a link could lead out of the pack
        raise _Unfit("not_a_plain_file", path.name)
    if status.st_size > MAX_READING_KB * 1000:
        raise _Unfit("too_large", f"{status.st_size / 1000:.0f} kB", f"{MAX_READING_KB} kB")
    text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    if signs := dict.fromkeys(f"U+{ord(sign):04X}" for sign in _CONTROL.findall(text)):
        raise _Unfit("wrong_sign", shown(" ".join(signs)))
    if not text.strip():
        raise _Unfit("unreadable_file", "empty", "text")
    return text


def reading_files(folder: Path) -> tuple[str, ...]:
    """Return the names of the texts that belong to a sound pack."""
    parsed: object = json.loads((folder / "sources.json").read_text(encoding="utf-8-sig"))
    items = cast("list[Mapping[str, object]]", parsed)
    return tuple(str(item["file"]) for item in items if item.get("file"))


def check_anchors(corridor: Corridor) -> Iterator[Fault]:
    """Return a fault for each passage that does not stand in its reading as it says."""
    from explorer.analysis.anchoring import describe  # noqa: PLC0415 - a start does without

    for source_id, text in corridor.readings.items():
        name = corridor.sources[source_id].file
        for passage in corridor.passages_of(source_id):
            try:
                anchor = describe(text, passage.paragraph, passage.sentences)
            except ValueError as error:
                first, last = passage.sentences
                wrong = f"paragraph {passage.paragraph}, sentences {first}–{last}"
                right = f"sentences of {name}; {error}"
                yield _fault(passage, "SentenceSelector", "out_of_range", wrong, right)
                continue
            there, said = (anchor.start, anchor.end), (passage.start, passage.end)
            if there != said:
                wrong, right = f"{said[0]}–{said[1]}", f"{there[0]}–{there[1]} in {name}"
                yield _fault(passage, "TextPositionSelector", "out_of_range", wrong, right)
            if (anchor.sha256, anchor.shingles) != (passage.sha256, passage.shingles):
                yield _fault(passage, "HashSelector", "wrong_hash", passage.sha256, anchor.sha256)


def _fault(passage: Passage, field: str, problem: str, found: str, expected: str) -> Fault:
    return Fault("passages.json", passage.id, field, problem, shown(found), expected)
