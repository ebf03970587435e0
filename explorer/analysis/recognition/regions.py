"""The parts of countries by their names: read as arrays, made records of only when asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from explorer.analysis.folding import typed
from explorer.analysis.recognition.hashing import hashes_of
from explorer.model.proposals import Candidate, NamedKind

_KINDS = {1: NamedKind.REGION, 2: NamedKind.COUNTY}
_REGENCY = "Kabupaten "
"""What Indonesian texts leave out before the name of a regency."""
_THOUSAND = 1000
Numbers = npt.NDArray[np.int32]


class Regions:
    """Parts of countries: a line of names for each, the first its own, and a code such as ID.30."""

    def __init__(
        self,
        names: Sequence[str],
        codes: Sequence[str],
        *,
        level: Numbers,
        lat_deg: npt.NDArray[np.float32],
        lon_deg: npt.NDArray[np.float32],
        thousands: Numbers,
        aliases: Mapping[str, Sequence[str]],
    ) -> None:
        self._names, self._codes = names, codes
        self._level, self._thousands = level, thousands
        self._lat_deg, self._lon_deg = lat_deg, lon_deg
        keys: list[str] = []
        rows: list[int] = []
        for row, line in enumerate(names):
            for name in {typed(n) for n in _all_names(line, aliases.get(codes[row], ()))}:
                keys.append(name)
                rows.append(row)
        hashes = hashes_of(keys)
        order = np.argsort(hashes, kind="stable")
        self._hashes, self._rows = hashes[order], np.array(rows, np.int32)[order]

    def called(self, keys: Sequence[str]) -> Mapping[str, list[Candidate]]:
        """Return the parts that bear each of some folded names; unknown names are absent."""
        wanted = hashes_of(keys)
        low = np.searchsorted(self._hashes, wanted, side="left")
        high = np.searchsorted(self._hashes, wanted, side="right")
        return {
            keys[n]: [self._candidate(row) for row in self._rows[low[n] : high[n]].tolist()]
            for n in np.flatnonzero(high > low).tolist()
        }

    def _candidate(self, row: int) -> Candidate:
        return Candidate(
            self._names[row].partition("\t")[0],
            _KINDS[int(self._level[row])],
            self._codes[row],
            round(float(self._lat_deg[row]), 4),
            round(float(self._lon_deg[row]), 4),
            int(self._thousands[row]) * _THOUSAND,
            is_own_name=True,
        )


def _all_names(line: str, aliases: Iterable[str]) -> Iterable[str]:
    for name in (*aliases, *line.split("\t")):
        yield name
        if name.startswith(_REGENCY):
            yield name.removeprefix(_REGENCY)
