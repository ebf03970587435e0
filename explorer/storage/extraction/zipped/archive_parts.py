"""The parts of a ZIP, unpacked piece by piece and never into files, within one limit for all."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from explorer.storage.extraction import NotReadable, Progress

MAX_XML_BYTES = 100_000_000

_CHUNK_BYTES = 1 << 16
_ENCRYPTED = 0x1


class Parts:
    """The parts of an open archive; all reading counts towards one limit."""

    def __init__(self, archive: zipfile.ZipFile, progress: Progress | None) -> None:
        self._archive = archive
        self._progress = progress
        self._bytes = 0
        self.names = frozenset(archive.namelist())

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece. Raises ``NotReadable`` (locked, unsafe, damaged)."""
        try:
            part = self._archive.getinfo(name)
        except KeyError:
            raise NotReadable("damaged") from None
        if part.flag_bits & _ENCRYPTED:
            raise NotReadable("locked")
        read = 0
        with self._archive.open(part) as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                read += len(chunk)
                self._bytes += len(chunk)
                if self._bytes > MAX_XML_BYTES:
                    raise NotReadable("unsafe")
                if self._progress is not None:
                    self._progress(min(1.0, read / max(1, part.file_size)))
                yield chunk

    def content(self, name: str, limit: int) -> bytes:
        """Return a part of at most ``limit`` bytes. Raises ``NotReadable`` as ``chunks`` does."""
        content = b""
        for chunk in self.chunks(name):
            content += chunk
            if len(content) > limit:
                raise NotReadable("unsafe")
        return content
