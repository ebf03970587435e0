"""Reads fields out of parsed TOML and JSON; notes every fault instead of stopping at the first.

A field that is wrong yields a harmless stand-in, so that the rest of the record is still looked
at. Stand-ins never reach a corridor: one fault is enough to refuse the pack.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar, cast

from explorer.analysis.time_zones import ZoneInfo
from explorer.errors import Fault
from explorer.model.quantity import ISO_DATE
from explorer.model.texts import is_language_tag

Choice = TypeVar("Choice", bound=StrEnum)

_SHOWN_CHARS = 60
_ONE_LANGUAGE = 'a text by language, such as { en = "…" }: one at least, any will do'


def shown(value: object) -> str:
    """Return a value as a message should show it: short, on one line."""
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 1] + "…"


def is_date(text: str) -> bool:
    """Tell whether ``text`` is an ISO year, year-month or year-month-day that exists."""
    match = ISO_DATE.fullmatch(text)
    if match is None:
        return False
    try:
        date(*(int(part or 1) for part in match.groups()))
    except ValueError:
        return False
    return True


def as_float(value: float) -> float:
    """Return a number as a float; a whole number too large for one counts as infinite."""
    try:
        return float(value)
    except OverflowError:
        return math.inf


class Record:
    """One table of a file, with the faults list that all of a pack's records share."""

    def __init__(
        self, data: Mapping[str, object], file: str, record: str, faults: list[Fault]
    ) -> None:
        self._data = data
        self.file = file
        self.record = record
        self._faults = faults

    def fault(self, field: str, problem: str, found: object = "", expected: str = "") -> None:
        """Note a fault of this record."""
        self._faults.append(
            Fault(self.file, self.record, field, problem, shown(found), expected),
        )

    def has(self, field: str) -> bool:
        """Tell whether the field is there at all."""
        return field in self._data

    @property
    def data(self) -> Mapping[str, object]:
        """The fields as they were parsed."""
        return self._data

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the fields that are there."""
        return tuple(self._data)

    @property
    def faults_so_far(self) -> int:
        """How many faults the pack has up to here, to tell whether a reading added one."""
        return len(self._faults)

    def named(self, data: Mapping[str, object], record: str) -> Record:
        """Return another record of the same file that shares the list of faults."""
        return Record(data, self.file, record, self._faults)

    def only(self, *fields: str) -> None:
        """Note every field whose name is not among ``fields``: most often a slip of the pen."""
        for name in self._data:
            if name not in fields:
                self.fault(name, "unknown_field", expected=", ".join(fields))

    def _typed(self, field: str, kind: type | tuple[type, ...], expected: str) -> object | None:
        if field not in self._data:
            self.fault(field, "missing_field", expected=expected)
            return None
        value = self._data[field]
        if isinstance(value, kind) and not isinstance(value, bool):
            return value
        self.fault(field, "wrong_type", value, expected)
        return None

    def text(self, field: str, *, default: str | None = None, expected: str = "a text") -> str:
        """Return a text that is not empty, or ``default`` where the field is absent."""
        if default is not None and field not in self._data:
            return default
        value = self._typed(field, str, expected)
        if value == "" and default is None:
            self.fault(field, "missing_field", expected=expected)
        return cast("str", value or "")

    def number(
        self,
        field: str,
        *,
        low: float = -math.inf,
        high: float = math.inf,
        unit: str = "",
    ) -> float:
        """Return a finite number from ``low`` to ``high``."""
        expected = f"a number {unit}".strip()
        if math.isfinite(low) or math.isfinite(high):
            expected = f"a number from {low:g} to {high:g} {unit}".strip()
        value = self._typed(field, (int, float), expected)
        if value is None:
            return 0.0
        number = as_float(cast("float", value))
        if not math.isfinite(number):
            self.fault(field, "not_finite", value, expected)
            return 0.0
        if not low <= number <= high:
            self.fault(field, "out_of_range", value, expected)
            return 0.0
        return number

    def optional_number(
        self, field: str, *, low: float = -math.inf, high: float = math.inf
    ) -> float | None:
        """Return a number, or ``None`` where the field is absent or null."""
        if self._data.get(field) is None:
            return None
        return self.number(field, low=low, high=high)

    def integer(self, field: str, *, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``."""
        expected = f"a whole number from {low} to {high}"
        value = self._typed(field, int, expected)
        if value is None:
            return low
        number = cast("int", value)
        if not low <= number <= high:
            self.fault(field, "out_of_range", value, expected)
            return low
        return number

    def flag(self, field: str) -> bool:
        """Return true or false."""
        value = self._data.get(field)
        if not isinstance(value, bool):
            self.fault(field, "wrong_type", value, "true or false")
            return False
        return value

    def choice(self, field: str, kind: type[Choice], *, default: Choice | None = None) -> Choice:
        """Return a member of ``kind``, or ``default`` where the field is absent."""
        if default is not None and field not in self._data:
            return default
        value = self._data.get(field)
        if isinstance(value, str):
            with contextlib.suppress(ValueError):
                return kind(value)
        members = list(kind)
        names = ", ".join(str(m) for m in members if m.value)
        if self._typed(field, str, f"one of: {names}") is not None:
            self.fault(field, "not_a_choice", value, names)
        return members[0]

    def date(self, field: str, *, default: str | None = None) -> str:
        """Return an ISO date of year, month or day precision."""
        if default is not None and field not in self._data:
            return default
        value = self._data.get(field)
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if value is None:
            self.fault(field, "missing_field", expected="a date such as 2017-06-08")
            return "2000"
        text = value if isinstance(value, str) else str(value)
        if not is_date(text):
            self.fault(field, "impossible_date", text)
            return "2000"
        return text

    def texts(self, field: str) -> dict[str, str]:
        """Return a text by language (BCP 47): one at least, and any will do."""
        value = self._typed(field, dict, _ONE_LANGUAGE)
        texts: dict[str, str] = {}
        for language, text in cast("dict[str, object]", value or {}).items():
            if not is_language_tag(language):
                self.fault(f"{field}.{shown(language)}", "not_a_language", language)
            elif isinstance(text, str) and text.strip():
                texts[language] = text
            else:
                self.fault(f"{field}.{language}", "wrong_type", text, "a text")
        if value == {}:
            self.fault(field, "missing_field", expected=_ONE_LANGUAGE)
        return texts

    def optional_texts(self, field: str) -> dict[str, str] | None:
        """Return a text by language, or ``None`` where the field is absent."""
        return self.texts(field) if field in self._data else None

    def strings(self, field: str, *, required: bool = True) -> tuple[str, ...]:
        """Return a list of texts; an absent list is empty unless ``required``."""
        if not required and field not in self._data:
            return ()
        value = self._typed(field, list, "a list of texts")
        items = cast("list[object]", value or [])
        for number, item in enumerate(items, start=1):
            if not isinstance(item, str):
                self.fault(field, "wrong_type", item, "a list of texts")
            elif not item.strip():
                self.fault(field, "empty_entry", number)
        return tuple(item for item in items if isinstance(item, str) and item.strip())

    def records(self, field: str, name: str | None = None) -> list[Record]:
        """Return a list of tables as records named after their ``id`` or their position."""
        value = self._data.get(field, [])
        if not isinstance(value, list):
            self.fault(field, "wrong_type", value, "a list of tables")
            return []
        found: list[Record] = []
        for number, item in enumerate(cast("list[object]", value), start=1):
            where = f"{name or self.record}{field} {number}".strip()
            if not isinstance(item, dict):
                self._faults.append(
                    Fault(self.file, where, "", "wrong_type", shown(item), "a table"),
                )
                continue
            table = cast("dict[str, object]", item)
            identity = table.get("id")
            if isinstance(identity, str) and identity:
                where = identity
            found.append(Record(table, self.file, where, self._faults))
        return found

    def table(self, field: str) -> Record:
        """Return a table inside this one; an absent table is empty and a fault."""
        value = self._typed(field, dict, "a table")
        data = cast("dict[str, object]", value or {})
        return Record(data, self.file, self.record, self._faults)

    def raw(self, field: str) -> object:
        """Return a value as it was parsed, for shapes that only one reader knows."""
        return self._data.get(field)


def zone(record: Record, field: str, name: str) -> str:
    """Check that a name is one of the IANA time zones; return it either way."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: a folder of the database
        record.fault(field, "not_a_zone", name)
    return name


Built = TypeVar("Built")


def by_id(records: list[Record], build: Callable[[Record, str], Built | None]) -> dict[str, Built]:
    """Build every record into a mapping by its ``id``; a second use of an id is a fault."""
    built: dict[str, Built] = {}
    for record in records:
        identity = record.text("id", expected="an id of this record")
        item = build(record, identity)
        if identity in built:
            record.fault("id", "duplicate_id", identity)
        elif identity and item is not None:
            built[identity] = item
    return built
