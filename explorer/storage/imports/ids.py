"""Ids for records that come under names of their own: short, plain, each used once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import Any

from explorer.storage.imports.result import Json

OURS = "urn:corridor-explorer:"
_MAX_CHARS = 60


def slug(text: str) -> str:
    """Return a text as small letters, digits and hyphens; empty where it has none of them."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_MAX_CHARS].strip("-")


def own_id(name: str) -> str:
    """Return the id that an outside name of ours ends with; empty for any other name."""
    return name.rpartition(":")[2] if name.startswith(OURS) else ""


def outside_name(record: Mapping[str, Any]) -> str:
    """Return the name under which a record is known everywhere; empty where it has none."""
    for field in ("@id", "id"):
        value = record.get(field)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


class Ids:
    """Gives each record of a file an id; one that the corridor has kept before gets its old one."""

    def __init__(self, known: Iterable[str], kept: Mapping[str, Mapping[str, Any]]) -> None:
        """Look up who is known under which outside name."""
        self._known, self._kept = set(known) | set(kept), kept
        self._by_name: dict[str, list[str]] = {}
        for identity, record in kept.items():
            self._by_name.setdefault(outside_name(record), []).append(identity)
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def give(
        self, record: Json, spoken: str, fallback: str, is_same: Callable[[str], bool] | None = None
    ) -> str:
        """Return the id of a record that is called ``spoken``, else ``fallback``.

        ``is_same`` tells of an id that is known whether it stands for this very record.
        """
        name = outside_name(record)
        identity = own_id(name) or self._known_as(name, record)
        if not identity or identity in self._taken:
            identity = self._new(record, spoken, fallback, is_same)
        self._taken.add(identity)
        return identity

    def _known_as(self, name: str, record: Json) -> str:
        """Return the id under which a name is known, of several that of the very record."""
        free = [i for i in self._by_name.get(name, ()) if name and i not in self._taken]
        return next((i for i in free if self._kept[i] == record), next(iter(free), ""))

    def _new(
        self, record: Json, spoken: str, fallback: str, is_same: Callable[[str], bool] | None
    ) -> str:
        tail = re.split(r"[/#:]", outside_name(record).rstrip("/#:"))[-1]
        base = slug(spoken) or slug(tail) or fallback
        for number in count(self._next.get(base, 1)):
            identity = base if number == 1 else f"{base}-{number}"
            if identity in self._taken:
                continue
            self._next[base] = number
            if identity not in self._known or self._kept.get(identity) == record:
                return identity
            if is_same is not None and is_same(identity):
                return identity
        return base  # never reached: count() does not end
